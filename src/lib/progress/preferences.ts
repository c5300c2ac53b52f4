/** How a learner likes to read and to be asked. */
import type { Mode } from '../quiz/attempt.ts';
import type { Skill } from '../quiz/quiz.ts';

export type Preferences = {
  /** Steps away from the usual size of the article's text, -1 to 4. */
  readonly size: number;
  /** Numbers beside the paragraphs. */
  readonly numbers: boolean;
  /** Code of the language that words are glossed in; '' for French only, absent where nobody has chosen. */
  readonly gloss?: string;
  /** The options of questions are shown in that language where they can be; absent where nobody has chosen. */
  readonly glossedOptions?: boolean;
  /** Speed of the voice; 1 is its own. */
  readonly rate: number;
  /** The reading is timed. */
  readonly timer: boolean;
  readonly mode: Mode;
  /** Of an exam, in minutes; 0 for none. */
  readonly minutes: number;
  /** How many questions at most; 0 for all. */
  readonly count: number;
  /** Skills that aren't asked about. */
  readonly without: readonly Skill[];
  /** The learner is asked how sure they are. */
  readonly sureness: boolean;
  /** How many cards a day are reviewed at most. */
  readonly reviews: number;
};

export const usual: Preferences = {
  size: 0,
  numbers: false,
  rate: 1,
  timer: false,
  mode: 'practice',
  minutes: 0,
  count: 0,
  without: [],
  sureness: false,
  reviews: 20,
};
export const sizes = { smallest: -1, largest: 4 } as const;
