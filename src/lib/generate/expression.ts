/** « Complétez l’expression : “mettre en _____” » : its noun, among nouns of other expressions. */
import type { DictionaryEntry } from '../french/dictionary.ts';
import type { TaggedToken } from '../french/tagger.ts';
import type { AskableWord } from './askable-words.ts';
import { elisionFits } from './elision.ts';
import { aboutWord, candidateFor, fromWords, meaningOf } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf, type Wrong } from './options.ts';
import { shuffle } from './random.ts';
import { mayMeanTheSame, tellsItself } from './senses.ts';
import { balance, clozeLine, quoted } from './stem.ts';

const wrongOptions = 3;
const fewest = 2;

/** The noun that makes the expression: « faire [état] de ». */
const nounOf = ({ use }: AskableWord): TaggedToken | undefined =>
  use.tokens.findLast(({ category, text }) => category === 'NOUN' && text.length > 3);

type Part = {
  readonly noun: string;
  /** The words right before and behind it; none behind is ''. */
  readonly before: string;
  readonly behind: string;
  readonly entry: DictionaryEntry;
};

const known = new WeakMap<Material['dictionary'], readonly Part[]>();

/** Every expression with one noun taken out: « mettre en … », place. */
function parts({ dictionary, lexicon }: Material): readonly Part[] {
  const done = known.get(dictionary);
  if (done) return done;
  const isNoun = (word: string): boolean => {
    const readings = lexicon.lookup(word);
    return (
      word.length > 3 &&
      readings.some(({ category }) => category === 'NOUN') &&
      // « petit », « sortir »
      !readings.some(
        ({ category, features }) => category === 'ADJ' || features.mood === 'infinitive',
      )
    );
  };
  const found = dictionary.entries
    .filter(({ category }) => category === 'EXPR')
    .flatMap((entry): Part[] => {
      const words = entry.lemma.split(/(?<=’)|\s/u);
      const at = words.findLastIndex(isNoun);
      const noun = words[at];
      return noun && at > 0
        ? [{ noun, before: words[at - 1] ?? '', behind: words[at + 1] ?? '', entry }]
        : [];
    });
  known.set(dictionary, found);
  return found;
}

/** Nouns of expressions that have the same words around them: « en hausse » beside « en baisse ». */
function wrongNouns(
  material: Material,
  { entry }: AskableWord,
  noun: TaggedToken,
  before: string,
): Wrong[] {
  const own = parts(material).find((part) => part.entry.lemma === entry.lemma);
  if (!own) return [];
  const fits = (part: Part): boolean =>
    part.before === own.before &&
    part.behind === own.behind &&
    part.noun !== noun.lemma &&
    part.noun !== noun.text &&
    elisionFits(before, part.noun) &&
    !mayMeanTheSame(part.entry, entry);
  const found = new Map<string, string>();
  for (const part of shuffle(parts(material).filter(fits), material.next))
    found.set(part.noun, `${quoted(part.entry.lemma)} veut dire\u00a0: ${part.entry.definition}.`);
  return [...found].slice(0, wrongOptions).map(([text, reason]) => ({ text, reason }));
}

export const expression = fromWords((material, word) => {
  const { use, entry } = word;
  const noun = nounOf(word);
  if (entry.category !== 'EXPR' || !noun || tellsItself(entry.lemma, meaningOf(word)))
    return undefined;
  const { text } = material.analysis.article;
  const { tokens } = use.sentence;
  const before = tokens[tokens.indexOf(noun) - 1]?.text ?? '';
  return candidateFor(word, 'expression', 0.1, () => {
    const wrong = wrongNouns(material, word, noun, before);
    if (wrong.length < fewest) return undefined;
    const line = balance(
      clozeLine(text.slice(use.sentence.start, noun.start), text.slice(noun.end, use.sentence.end)),
    );
    return aboutWord(word, 'expression', {
      prompt: `Complétez l’expression qui veut dire ${quoted(meaningOf(word))}\u00a0: ${quoted(line)}`,
      options: optionsOf(noun.text, wrong, material.next),
      explanation: `${quoted(entry.lemma)}\u00a0: ${meaningOf(word)}.`,
    });
  });
});
