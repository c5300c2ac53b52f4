/** « Complétez l’expression : “mettre en _____” » : its noun, among nouns of other expressions. */
import { cefrLevels, type DictionaryEntry } from '../french/dictionary.ts';
import type { TaggedToken } from '../french/tagger.ts';
import type { AskableWord } from './askable-words.ts';
import { elisionFits } from '../quiz/elision.ts';
import { aboutWord, candidateFor, fromWords, meaningOf } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf, type Wrong } from './options.ts';
import { isHarmless, kindOf } from './definitions.ts';
import { shuffle } from './random.ts';
import { mayMeanTheSame, tellsItself } from './senses.ts';
import { quoted } from '../quiz/quoting.ts';
import { blankLine } from './stem.ts';

const wrongOptions = 3;

/** The noun that makes the expression: « faire [état] de ». */
const nounOf = ({ use }: AskableWord): TaggedToken | undefined =>
  use.tokens.findLast(({ category, text }) => category === 'NOUN' && text.length > 3);

type Part = {
  readonly noun: string;
  /** The words around it: « mettre en | », « en | de ». */
  readonly frame: string;
  /** « état de [santé] » : a noun with a noun. */
  readonly isName: boolean;
  readonly entry: DictionaryEntry;
};

const known = new WeakMap<Material['dictionary'], readonly Part[]>();

/** Every expression with one noun taken out: « mettre en … », place. */
function parts({ dictionary, lexicon }: Pick<Material, 'dictionary' | 'lexicon'>): readonly Part[] {
  const done = known.get(dictionary);
  if (done) return done;
  const categories = (word: string): Set<string> =>
    new Set(lexicon.lookup(word).map(({ category }) => category));
  const isNoun = (word: string): boolean =>
    word.length > 3 &&
    categories(word).has('NOUN') &&
    // « petit », « sortir », « moins », « ailleurs »
    !lexicon
      .lookup(word)
      .some(
        ({ category, features }) =>
          /^(?:ADJ|ADV|ADP|PRON|DET|NUM)$/.test(category) || features.mood === 'infinitive',
      );
  const found = dictionary.entries
    .filter(({ category }) => category === 'EXPR')
    .flatMap((entry): Part[] => {
      const words = entry.lemma.split(/(?<=’)|\s/u);
      const at = words.findLastIndex(isNoun);
      const noun = words[at];
      const [first = ''] = words;
      // « état de santé », but not « pour le moment », though French has « le pour et le contre »
      const isName =
        at > 1 &&
        categories(first).has('NOUN') &&
        !categories(first).has('ADP') &&
        !/(?:er|ir|re|oir)$/.test(first);
      const frame = `${words.slice(0, at).join(' ')} | ${words.slice(at + 1).join(' ')}`;
      return noun && at > 0 ? [{ noun, frame, isName, entry }] : [];
    });
  known.set(dictionary, found);
  return found;
}

/** Nouns that make another expression with the same words: « mettre en [cause] » beside « mettre en [place] ». */
function fromExpressions({ dictionary, lexicon, next }: Material, own: Part): Wrong[] {
  const fits = (part: Part): boolean =>
    part.frame === own.frame &&
    !mayMeanTheSame(part.entry, own.entry) &&
    !dictionary.isConfusable(part.entry, own.entry);
  return shuffle(parts({ dictionary, lexicon }).filter(fits), next).map(({ noun, entry }) => ({
    text: noun,
    reason: `${quoted(entry.lemma)} veut dire\u00a0: ${entry.definition}.`,
  }));
}

/** In levels: an easier noun is known not to be the answer. */
const mostApart = 1;
const levelsApart = (a: DictionaryEntry, b: DictionaryEntry): number =>
  Math.abs(cefrLevels.indexOf(a.level) - cefrLevels.indexOf(b.level));

/** Nouns of the same matter: « état de [maladie] » for « état de santé ». */
function fromDomain({ dictionary, next }: Material, own: Part): Wrong[] {
  const [key] = dictionary.senses(own.noun, 'NOUN');
  // « coup d’[envoi] » : the noun tells nothing of the matter
  if (!key || key.domain !== own.entry.domain) return [];
  return shuffle(
    dictionary.entries.filter(
      (entry) =>
        entry.category === 'NOUN' &&
        entry.domain === key.domain &&
        entry.lemma.length > 3 &&
        isHarmless(entry) &&
        levelsApart(entry, key) <= mostApart &&
        kindOf(entry) === kindOf(key) &&
        !mayMeanTheSame(entry, key) &&
        !dictionary.isConfusable(entry, key) &&
        !mayMeanTheSame(entry, own.entry),
    ),
    next,
  ).map(({ lemma, definition }) => ({
    text: lemma,
    reason: `${quoted(lemma)}\u00a0: ${definition}. On dit ${quoted(own.entry.lemma)}.`,
  }));
}

/** Wrong nouns for the gap, each once. */
function wrongNouns(
  material: Material,
  { entry }: AskableWord,
  noun: TaggedToken,
  before: string,
): Wrong[] {
  const own = parts(material).find((part) => part.entry.lemma === entry.lemma);
  // The gap and the wrong nouns must be for one and the same noun.
  if (!own || (own.noun !== noun.lemma && own.noun !== noun.text)) return [];
  const found = new Map<string, Wrong>();
  const wrongs = [
    ...fromExpressions(material, own),
    ...(own.isName ? fromDomain(material, own) : []),
  ];
  for (const wrong of wrongs)
    if (wrong.text !== noun.lemma && wrong.text !== noun.text && elisionFits(before, wrong.text))
      found.set(wrong.text, found.get(wrong.text) ?? wrong);
  return [...found.values()].slice(0, wrongOptions);
}

export const expression = fromWords((material, word) => {
  const { use, entry } = word;
  const noun = nounOf(word);
  if (entry.category !== 'EXPR' || !noun || tellsItself(entry.lemma, meaningOf(word)))
    return undefined;
  const { text } = material.analysis.article;
  const { tokens } = use.sentence;
  const before = tokens[tokens.indexOf(noun) - 1]?.text ?? '';
  // « en [baisse] de 3 % », « en effet de 3 % »
  const behind = tokens[tokens.indexOf(use.tokens.at(-1) ?? noun) + 1];
  if (behind?.lemma === 'de' && use.tokens.at(-1) === noun) return undefined;
  return candidateFor(word, 'expression', 0.1, () => {
    const wrong = wrongNouns(material, word, noun, before);
    if (wrong.length < wrongOptions) return undefined;
    const line = blankLine(text, use.sentence, noun);
    return aboutWord(word, 'expression', {
      prompt: `Complétez l’expression qui veut dire ${quoted(meaningOf(word))}\u00a0: ${quoted(line)}`,
      options: optionsOf(noun.text, wrong, material.next),
      explanation: `${quoted(entry.lemma)}\u00a0: ${meaningOf(word)}.`,
    });
  });
});
