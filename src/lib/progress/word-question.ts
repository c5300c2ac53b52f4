/** A collected word as a quiz of one question, asked in the sentence it was met in. */
import { blank, type Option, type Question, type Quiz } from '../quiz/quiz.ts';
import type { MetWord } from './words.ts';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

const wrongOptions = 3;
/** With fewer wrong options there is nothing to choose. */
const leastWrong = 2;

/** Other words whose definitions may stand beside a word's: of its category first; which of them changes with `turn`. */
function others(word: MetWord, words: readonly MetWord[], turn: number): MetWord[] {
  const apart = words.filter(
    ({ id, headword, definition }) =>
      id !== word.id &&
      headword !== word.headword &&
      definition !== undefined &&
      definition !== word.definition,
  );
  const own = apart.filter(({ category }) => category === word.category);
  const from = own.length > 0 ? turn % own.length : 0;
  const rest = apart.filter(({ category }) => category !== word.category);
  return [...own.slice(from), ...own.slice(0, from), ...rest].slice(0, wrongOptions);
}

const common = (word: MetWord) =>
  ({
    skill: 'vocabulary',
    evidence: {
      start: word.start,
      end: word.end,
      sentence: { start: 0, end: word.sentence.length },
    },
    explanation: `${quoted(word.headword)}\u00a0: ${word.definition ?? ''}.`,
    points: 1,
    origin: 'generated',
  }) as const;

/** To be chosen among definitions. */
function recognition(word: MetWord, wrong: readonly MetWord[]): Question {
  const { sentence, start, end, definition = '' } = word;
  const option = (other: MetWord, index: number): Option => ({
    id: `other-${index}`,
    text: capitalise(other.definition ?? ''),
    correct: false,
    feedback: `C’est le sens de ${quoted(other.headword)}.`,
  });
  return {
    ...common(word),
    kind: 'single',
    id: `recognise ${word.id}`,
    prompt: `Que veut dire ${quoted(sentence.slice(start, end))} ici\u202f? ${quoted(sentence)}`,
    options: [{ id: 'key', text: capitalise(definition), correct: true }, ...wrong.map(option)],
  };
}

/** To be typed into its sentence. */
function recall(word: MetWord): Question {
  const { sentence, start, end, definition = '' } = word;
  const parts = [
    `Écrivez le mot qui veut dire ${quoted(definition)}\u00a0: «\u00a0${sentence.slice(0, start)}`,
    `${sentence.slice(end)}\u00a0»`,
  ];
  return {
    ...common(word),
    kind: 'gap',
    id: `recall ${word.id}`,
    prompt: parts.join(blank),
    parts,
    gaps: [[sentence.slice(start, end)]],
  };
}

/**
 * `turn` changes the wrong options. Typed where it is `recalled`, or where the learner has too few other words to choose among;
 * `undefined` for a word without a definition.
 */
export function wordQuiz(
  word: MetWord,
  words: readonly MetWord[],
  { recalled, turn }: { recalled: boolean; turn: number },
): Quiz | undefined {
  if (word.definition === undefined) return undefined;
  const wrong = others(word, words, turn);
  const isTyped = recalled || wrong.length < leastWrong;
  return {
    id: word.quiz,
    title: word.title,
    topics: [],
    generate: { vocabulary: 0, attribution: 0 },
    article: {
      text: word.sentence,
      blocks: [{ kind: 'paragraph', start: 0, end: word.sentence.length }],
      marks: [],
    },
    vocabulary: [],
    people: [],
    questions: [isTyped ? recall(word) : recognition(word, wrong)],
  };
}
