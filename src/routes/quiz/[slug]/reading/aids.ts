/** What helps to read the article, fetched once, when it is first asked for. */
import { resolve } from '$app/paths';
import type { GlossaryEntry } from '$lib/article/glossary.ts';
import type { ReadingAids } from '$lib/article/reading-aids.ts';
import type { Question } from '$lib/quiz/quiz.ts';
import { contains, overlaps, slice, type Span } from '$lib/text.ts';
import { type Meeting, wordId } from '$lib/progress/words.ts';

/** @throws when they can't be fetched. */
export async function fetchAids(quiz: string): Promise<ReadingAids> {
  const response = await fetch(resolve(`/quiz/${quiz}/aids.json`));
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as ReadingAids;
}

/** A word or expression of the article with the senses it may have. */
export type FoundWord = Span & {
  /** Its place among the article's words. */
  readonly index: number;
  readonly senses: readonly GlossaryEntry[];
};

/** Whether a word joins others or stands for them. */
export const isFunctionWord = ({ category }: GlossaryEntry): boolean =>
  /^(?:PRON|DET|ADP|CCONJ|SCONJ)$/.test(category);

/** Whether it has a meaning to be learned, of its own and told by the dictionary. */
export const isLearnable = (entry: GlossaryEntry): boolean =>
  entry.definition !== undefined && !isFunctionWord(entry);

/** The word at an index; the nearest one where there is none. */
export function wordAt({ words, entries }: ReadingAids, index: number): FoundWord | undefined {
  const at = Math.min(Math.max(index, 0), words.length - 1);
  const word = words[at];
  if (!word) return undefined;
  const [start, end, ...senses] = word;
  return { start, end, index: at, senses: senses.flatMap((sense) => entries[sense] ?? []) };
}

/** The word that an offset of the article lies in or right behind; « elle » between « qu’ » and « elle ». */
export function wordOver(aids: ReadingAids, offset: number): FoundWord | undefined {
  const index = aids.words.findLastIndex(([start, end]) => start <= offset && offset <= end);
  return index < 0 ? undefined : wordAt(aids, index);
}

/** The sentence that holds a span. */
export const sentenceOver = (
  { sentences }: ReadingAids,
  { start, end }: Span,
): Span | undefined => {
  const found = sentences.find(([from, to]) => from <= start && end <= to);
  return found && { start: found[0], end: found[1] };
};

/** A sentence with a pause for the word that a question asks for. */
export const withoutCovered = (text: string, sentence: Span, covered: Span | undefined): string =>
  covered && contains(sentence, covered)
    ? `${text.slice(sentence.start, covered.start)}… ${text.slice(covered.end, sentence.end)}`
    : slice(text, sentence);

/** Whether what a word means is what an open question asks: its place is the proof, or its definition an option. */
export function isAsked(question: Question | undefined, word: FoundWord): boolean {
  const { evidence, skill } = question ?? {};
  // A teacher's question on a word has just that for its proof.
  if (evidence && contains(word, evidence)) return true;
  if (skill !== 'vocabulary') return false;
  if (evidence && overlaps(evidence, word)) return true;
  const shown = JSON.stringify(question).toLowerCase();
  return word.senses.some(
    ({ definition }) => definition !== undefined && shown.includes(definition.toLowerCase()),
  );
}

/** What is kept of the word when it is looked up. */
export function meetingOf(
  aids: ReadingAids,
  text: string,
  quiz: { readonly id: string; readonly title: string },
  word: FoundWord,
  sense: GlossaryEntry,
): Meeting {
  const { category, headword, gender, level, definition, glosses } = sense;
  const sentence = sentenceOver(aids, word) ?? word;
  return {
    id: wordId(sense),
    headword,
    category,
    ...(gender && { gender }),
    ...(level && { level }),
    ...(definition !== undefined && { definition }),
    ...(glosses && { glosses }),
    quiz: quiz.id,
    title: quiz.title,
    sentence: slice(text, sentence),
    start: word.start - sentence.start,
    end: word.end - sentence.start,
  };
}
