/** A collected word as a quiz of one question, asked in the sentence it was met in. */
import { blank, type Level, levels, type Option, type Question, type Quiz } from '../quiz/quiz.ts';
import { capitalise, innerMarks, quoted } from '../quiz/quoting.ts';
import type { MetWord } from './words.ts';

const wrongOptions = 3;
/** With fewer wrong options there is nothing to choose. */
const leastWrong = 2;

/** A word that may stand beside another, as an article’s glossary or the learner’s list has it. */
export type OtherWord = Pick<MetWord, 'headword' | 'category' | 'definition' | 'level'>;
type Defined = OtherWord & { readonly definition: string };

/** Words that many definitions say, whatever they define. */
const common = new Set(
  'avec avoir beaucoup chose choses dans donner encore être faire fait faite gens mettre moins même partie personne personnes peut pour quelqu quelque quand sans souvent très trop'.split(
    ' ',
  ),
);

/** The beginnings of the telling words of a text, by which relatives are known: « acheter », « achat ». */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, 4));

/**
 * Whether two words may mean the same, as far as their definitions tell: one that says « acheter » must not stand beside
 * another that says it too, nor beside « acheter » itself.
 */
function isNear(a: Defined, b: Defined): boolean {
  const said = new Set(stems(`${a.headword} ${a.definition}`));
  return stems(`${b.headword} ${b.definition}`).some((stem) => said.has(stem));
}

const isDefined = (word: OtherWord): word is Defined => word.definition !== undefined;

/** Levels between two words; a word without one is no nearer to any. */
const distance = (a: Level | undefined, b: Level | undefined): number =>
  a && b ? Math.abs(levels.indexOf(a) - levels.indexOf(b)) : levels.length;

/** Other words of its category whose definitions may stand beside a word's, of its level first; which of them changes with `turn`. */
function others(word: Defined, words: readonly OtherWord[], turn: number): Defined[] {
  const own = words.filter(isDefined).filter(({ category }) => category === word.category);
  const from = own.length > 0 ? (turn * wrongOptions + word.definition.length) % own.length : 0;
  const turned = [...own.slice(from), ...own.slice(0, from)].sort(
    (a, b) => distance(a.level, word.level) - distance(b.level, word.level),
  );
  const chosen: Defined[] = [];
  for (const other of turned)
    if (![word, ...chosen].some((one) => isNear(one, other))) chosen.push(other);
  return chosen.slice(0, wrongOptions);
}

/** Without proof: the sentence stands in the prompt, and there is no article to point at. */
const asked = ({ headword, definition = '' }: MetWord) =>
  ({
    skill: 'vocabulary',
    explanation: `${quoted(headword)}\u00a0: ${definition}.`,
    points: 1,
    origin: 'generated',
  }) as const;

/** To be chosen among definitions. */
function recognition(word: MetWord, wrong: readonly Defined[]): Question {
  const { sentence, start, end, definition = '' } = word;
  const option = (other: Defined, index: number): Option => ({
    id: `other-${index}`,
    text: capitalise(other.definition),
    correct: false,
    feedback: `C’est le sens de ${quoted(other.headword)}.`,
  });
  return {
    ...asked(word),
    kind: 'single',
    id: `recognise ${word.id}`,
    prompt: `Que veut dire ${quoted(sentence.slice(start, end))} ici\u202f? ${quoted(innerMarks(sentence))}`,
    options: [{ id: 'key', text: capitalise(definition), correct: true }, ...wrong.map(option)],
  };
}

/** To be typed into its sentence; its headword in place of the form that stands there is nearly right. */
function recall(word: MetWord): Question {
  const { sentence, start, end, headword, definition = '' } = word;
  const key = sentence.slice(start, end);
  const parts = [
    `Écrivez le mot qui veut dire ${quoted(definition)}\u00a0: «\u00a0${innerMarks(sentence.slice(0, start))}`,
    `${innerMarks(sentence.slice(end))}\u00a0»`,
  ];
  const isOtherForm = headword !== key && !/[\s’']/.test(headword);
  return {
    ...asked(word),
    kind: 'gap',
    id: `recall ${word.id}`,
    prompt: parts.join(blank),
    parts,
    gaps: [[key]],
    ...(isOtherForm && { near: [[{ text: headword, verdict: 'form' }]] }),
  };
}

/**
 * `words` are others to choose among; `turn` changes which. Typed where it is `recalled`, or where too few others
 * of its category can stand beside it; `undefined` for a word without a definition.
 */
export function wordQuiz(
  word: MetWord,
  words: readonly OtherWord[],
  { recalled, turn }: { recalled: boolean; turn: number },
): Quiz | undefined {
  const { definition } = word;
  if (definition === undefined) return undefined;
  const wrong = recalled ? [] : others({ ...word, definition }, words, turn);
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
    questions: [wrong.length < leastWrong ? recall(word) : recognition(word, wrong)],
  };
}
