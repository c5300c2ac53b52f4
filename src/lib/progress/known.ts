/** Words a learner knows already, wherever they met them: what need not be asked again soon, and what is due. */
import type { Settings } from '../quiz/attempt.ts';
import type { Question } from '../quiz/quiz.ts';
import { chosenQuestions } from '../quiz/record.ts';
import { overlaps, type Span } from '../text.ts';
import { type Card, isDue, isKnown } from './card.ts';
import { type MetWord, wordId } from './words.ts';

/** Ids of words, as in `MetWord`. What is neither known nor due is being learned, or was never met. */
export type WordStates = { readonly known: ReadonlySet<string>; readonly due: ReadonlySet<string> };

/** A known word whose card is due is due: whether it is still known is to be seen. A card never asked is not due yet. */
export function wordStates(cards: readonly Card[], at: number): WordStates {
  const [known, due] = [new Set<string>(), new Set<string>()];
  for (const card of cards) {
    if (card.kind !== 'word' || card.memory.state === 'new') continue;
    if (isDue(card, at)) due.add(card.word);
    else if (isKnown(card)) known.add(card.word);
  }
  return { known, due };
}

/** Ids of the words that count as known, due or not. */
export const knownWords = (cards: readonly Card[]): ReadonlySet<string> =>
  new Set(cards.flatMap((card) => (card.kind === 'word' && isKnown(card) ? card.word : [])));

/** A word of an article and where it stands, in UTF-16 code units of the article's text. */
export type PlacedWord = Span & { readonly id: string };

/** What a glossary of an article gives of its words, in its first senses. */
type Glossary = {
  readonly entries: readonly (Pick<MetWord, 'category' | 'headword'> & {
    readonly definition?: string;
    readonly hasOtherSenses?: true;
  })[];
  readonly words: readonly (readonly [start: number, end: number, ...senses: number[]])[];
};

/** The words of an article that can be learned: those with a definition, in their first sense as when they are looked up. */
export const learnable = ({ entries, words }: Glossary): PlacedWord[] =>
  words.flatMap(([start, end, sense]) => {
    const entry = sense === undefined ? undefined : entries[sense];
    return entry?.definition === undefined ? [] : [{ id: wordId(entry), start, end }];
  });

/** The word that a question asks: the one word of the article that its proof is about; `undefined` for another question. */
export function targetWord(
  { skill, evidence }: Question,
  words: readonly PlacedWord[],
): string | undefined {
  if (skill !== 'vocabulary' || !evidence) return undefined;
  const ids = new Set(words.filter((word) => overlaps(word, evidence)).map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}

/** « Que veut dire », « Quel mot de l’article veut dire »: what is quoted after may say so of something else. */
const asksMeaning = ({ prompt }: Question): boolean =>
  (prompt.split('«')[0] ?? '').includes('veut dire');

/**
 * By question, the words whose meaning is asked as the learner keeps it (`met`). Nothing else tells of their cards: not a
 * question on a gender or a tense, nor one on a word that may have another sense than the one kept.
 */
export function meaningsAsked(
  questions: readonly Question[],
  glossary: Glossary,
  met: readonly MetWord[],
): ReadonlyMap<string, string> {
  const words = learnable(glossary);
  const kept = new Map(met.map(({ id, definition }) => [id, definition]));
  const isKeptSense = (index: number): boolean => {
    const entry = glossary.entries[index];
    return (
      entry?.definition !== undefined &&
      !entry.hasOtherSenses &&
      kept.get(wordId(entry)) === entry.definition
    );
  };
  const sure = learnable({
    ...glossary,
    words: glossary.words.filter(
      ([, , ...senses]) => senses.length === 1 && senses.every(isKeptSense),
    ),
  });
  return new Map(
    questions.filter(asksMeaning).flatMap((question): [string, string][] => {
      const word = targetWord(question, words);
      return word !== undefined && word === targetWord(question, sure) ? [[question.id, word]] : [];
    }),
  );
}

/**
 * The questions that the settings ask for, those on due words first and without those on known words, `spared` of them. A
 * teacher's question is always asked; where only known words are asked about, all are.
 */
export function preferred(
  questions: readonly Question[],
  settings: Settings,
  words: readonly PlacedWord[],
  { known, due }: WordStates,
): { readonly questions: readonly Question[]; readonly spared: number } {
  const { count = Infinity, ...any } = settings;
  const isOn =
    (ids: ReadonlySet<string>) =>
    (question: Question): boolean =>
      ids.has(targetWord(question, words) ?? '');
  const isSpared = (question: Question): boolean =>
    question.origin === 'generated' && isOn(known)(question);
  const wanted = chosenQuestions({ questions }, any);
  const open = wanted.filter((question) => !isSpared(question));
  const kept = open.length > 0 ? open : wanted;
  const first = kept.filter(isOn(due)).slice(0, count);
  const others = kept.filter((question) => !first.includes(question));
  const rest = chosenQuestions({ questions: others }, { ...any, count: count - first.length });
  return { questions: [...first, ...rest], spared: wanted.length - kept.length };
}
