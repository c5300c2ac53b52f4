/** « Complétez l’expression : “mettre en _____” » : its last word, among words of the same form. */
import type { TaggedToken } from '../french/tagger.ts';
import { slice } from '../text.ts';
import type { AskableWord } from './askable-words.ts';
import { elisionFits } from './elision.ts';
import { aboutWord, candidateFor, fromWords, meaningOf } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { tellsItself } from './senses.ts';
import { balance, clozeLine, quoted } from './stem.ts';

/** The noun that makes the expression: « faire [état] de ». */
const nounOf = ({ use }: AskableWord): TaggedToken | undefined =>
  use.tokens.findLast(({ category, text }) => category === 'NOUN' && text.length > 3);

/** Nouns of the article with the same gender and number, none of which is in an expression. */
function wrongNouns(
  { analysis, next, dictionary }: Material,
  noun: TaggedToken,
  before: string,
): string[] {
  const inExpressions = new Set(
    dictionary.entries
      .filter(({ category }) => category === 'EXPR')
      .flatMap(({ lemma }) => lemma.split(/[ ’']/)),
  );
  const found = analysis.blocks
    .flatMap(({ tokens }) => tokens)
    .filter(
      ({ category, text, lemma, features, kind }) =>
        kind === 'word' &&
        category === 'NOUN' &&
        /^\p{Ll}/u.test(text) &&
        lemma !== noun.lemma &&
        !inExpressions.has(lemma) &&
        features.gender === noun.features.gender &&
        features.number === noun.features.number &&
        elisionFits(before, text),
    )
    .map(({ text }) => text);
  return shuffle([...new Set(found)], next).slice(0, 3);
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
    const wrong = wrongNouns(material, noun, before);
    if (wrong.length < 3) return undefined;
    const line = balance(
      clozeLine(text.slice(use.sentence.start, noun.start), text.slice(noun.end, use.sentence.end)),
    );
    return aboutWord(word, 'expression', {
      prompt: `Complétez l’expression qui veut dire ${quoted(meaningOf(word))}\u00a0: ${quoted(line)}`,
      options: optionsOf(
        noun.text,
        wrong.map((other) => ({
          text: other,
          reason: `L’expression est ${quoted(slice(text, use))}\u00a0; ${quoted(other)} n’y entre pas.`,
        })),
        material.next,
      ),
      explanation: `${quoted(entry.lemma)}\u00a0: ${meaningOf(word)}.`,
    });
  });
});
