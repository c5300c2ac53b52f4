/** What makes a sound choice easy to guess: it can be answered without reading (Haladyna and Rodriguez, 2013). */
import { elisionFits } from './elision.ts';
import { foldWord } from './nearest.ts';
import { blank, type ChoiceQuestion } from './quiz.ts';

export type Cue = {
  readonly code:
    'long-answer' | 'answer-in-prompt' | 'repeated-words' | 'grammar-cue' | 'absolute-words';
  /** The words that give it away. */
  readonly words: string;
};
type Choice = Pick<ChoiceQuestion, 'kind' | 'prompt' | 'options'>;
/** The texts of the right options and of the wrong ones. */
type Sides = { readonly right: readonly string[]; readonly wrong: readonly string[] };

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** Words that may be names: those with a capital, articles and the like aside. */
const namesIn = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 3 && /^\p{Lu}/u.test(word));

/** Learners notice half a line, not a word. In UTF-16 code units. */
const longer = 25;

function longAnswer(_: string, { right, wrong }: Sides): string | undefined {
  const longest = Math.max(...wrong.map((text) => text.length));
  return right.find((text) => text.length > longest * 2 && text.length > longest + longer);
}

/** Where the prompt names wrong options too, as in « vrai ou faux », it gives nothing away. */
function answerInPrompt(prompt: string, { right, wrong }: Sides): string | undefined {
  const inPrompt = new Set(wordsOf(prompt).map(foldWord));
  const named = (text: string) => namesIn(text).find((name) => inPrompt.has(foldWord(name)));
  return wrong.some((text) => named(text) !== undefined)
    ? undefined
    : right.map(named).find((name) => name !== undefined);
}

/** Letters by which a word and its relatives are told. */
const stem = 6;
const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(foldWord)
      .filter((word) => word.length >= stem)
      .map((word) => word.slice(0, stem)),
  );
/** With one the prompt may just ask about it. */
const mostRepeated = 1;

/** The right answer takes up the prompt's words, and no wrong one does. */
function repeatedWords(prompt: string, { right, wrong }: Sides): string | undefined {
  const asked = stemsOf(prompt);
  const repeated = (text: string) => [...stemsOf(text)].filter((word) => asked.has(word));
  const [key = ''] = right;
  return repeated(key).length > mostRepeated && wrong.every((text) => repeated(text).length === 0)
    ? wordsOf(key)
        .filter((word) => asked.has(foldWord(word).slice(0, stem)))
        .join(', ')
    : undefined;
}

/** « L’_____ » : only the right answer begins with a vowel. */
function grammarCue(prompt: string, { right, wrong }: Sides): string | undefined {
  const before = /([\p{L}]+['’]?)\s?$/u.exec(prompt.slice(0, prompt.indexOf(blank)))?.[1];
  if (!prompt.includes(blank) || before === undefined) return undefined;
  const fits = (text: string) => /^h/i.test(text) || elisionFits(before, text);
  return right.every(fits) && !wrong.some(fits) ? before : undefined;
}

const absolute =
  /(?<!\p{L})(?:toujours|jamais|aucune?|tous|toutes|rien|seulement|uniquement)(?!\p{L})/iu;

/** Hardly anything is true always: whoever knows that needs no article. */
function absoluteWords(_: string, { right, wrong }: Sides): string | undefined {
  return wrong.length > 1 &&
    wrong.every((text) => absolute.test(text)) &&
    !right.some((text) => absolute.test(text))
    ? absolute.exec(wrong[0] ?? '')?.[0]
    : undefined;
}

const cues: readonly (readonly [
  Cue['code'],
  (prompt: string, sides: Sides) => string | undefined,
  ofSeveral?: true,
])[] = [
  ['long-answer', longAnswer],
  ['answer-in-prompt', answerInPrompt, true],
  ['repeated-words', repeatedWords],
  ['grammar-cue', grammarCue],
  ['absolute-words', absoluteWords],
];

/** What gives the right options away; empty where nothing does, or nothing is wrong. */
export function cuesOf({ kind, prompt, options }: Choice): Cue[] {
  const texts = (correct: boolean) =>
    options.filter((option) => option.correct === correct).map(({ text }) => text);
  const sides = { right: texts(true), wrong: texts(false) };
  if (sides.wrong.length === 0 || sides.right.length === 0) return [];
  return cues.flatMap(([code, find, ofSeveral]) => {
    const words = kind === 'single' || ofSeveral ? find(prompt, sides) : undefined;
    return words === undefined ? [] : [{ code, words }];
  });
}
