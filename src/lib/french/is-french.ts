/** Whether a text is French at all, before anything is made of it. */
import type { Lexicon } from './lexicon.ts';
import { tokenize } from './tokens.ts';

/** Fewer letters than this say nothing: « OK », a name, a number. */
const enough = 60;
/** Of their letters, French articles had 98 % and more in words of the lexicon, other languages 37 % at most. */
const least = 0.6;

/** False only where the text is long enough to tell. Capitalised words don't count: names are at home everywhere. */
export function isFrench(text: string, lexicon: Lexicon): boolean {
  let letters = 0;
  let known = 0;
  for (const { kind, text: word } of tokenize(text)) {
    if (kind !== 'word' || word !== word.toLowerCase()) continue;
    letters += word.length;
    if (lexicon.lookup(word).length > 0) known += word.length;
  }
  return letters < enough || known / letters >= least;
}
