/** A word of the article left out of its own sentence; the other options are words of the same form. */
import { inflect } from '../french/inflect.ts';
import type { DictionaryEntry } from '../french/dictionary.ts';
import type { TaggedToken } from '../french/tagger.ts';
import type { AskableWord } from './askable-words.ts';
import { elisionFits } from '../quiz/elision.ts';
import {
  aboutWord,
  candidateFor,
  contextOf,
  fromWords,
  meaningOf,
  reasonFor,
} from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf, type Wrong } from './options.ts';
import { rivals } from './rivals.ts';
import { quoted } from '../quiz/quoting.ts';

const wrongOptions = 3;
/** So many rivals are tried: not all have the form that the gap demands. */
const tried = 12;

/** The rival in the form of the word left out; `undefined` where its gender or its sound would give it away. */
function formFor(
  { lexicon }: Material,
  { entry, use }: AskableWord,
  token: TaggedToken,
  rival: DictionaryEntry,
): string | undefined {
  // « s’évader » can't stand where its pronoun has no place
  if (rival.frame) return undefined;
  if (entry.category === 'NOUN' && rival.gender !== token.features.gender) return undefined;
  const form = inflect(rival.lemma, token.category, token.features, lexicon);
  const before = use.sentence.tokens[use.index - 1]?.text ?? '';
  return form && !/[\s’]/.test(form) && elisionFits(before, form) ? form : undefined;
}

/** Three words in the key's form that are not it; fewer where there are none. */
function wrongForms(material: Material, word: AskableWord, token: TaggedToken): Wrong[] {
  const forms = new Map<string, string>();
  for (const rival of rivals(material, word, { count: tried })) {
    const form = formFor(material, word, token, rival.entry);
    if (form && form !== token.text && !forms.has(form)) forms.set(form, reasonFor(rival));
  }
  return [...forms].slice(0, wrongOptions).map(([text, reason]) => ({ text, reason }));
}

export const cloze = fromWords((material, word) => {
  const { use, taught } = word;
  const [token] = use.tokens;
  const { tokens } = use.sentence;
  if (!token || use.tokens.length > 1 || /^-/.test(tokens[use.index + 1]?.text ?? ''))
    return undefined;
  // Adjectives and adverbs are left out too easily; verbs are built in too many ways: « [bavarder] un contrat ».
  if (token.category !== 'NOUN') return undefined;
  // « agressions [sexuelles] » : one name, in which nothing else can stand
  if (tokens[use.index + 1]?.category === 'ADJ') return undefined;
  // « la maire » : a man's title for the lexicon
  const determined = tokens[use.index - 1]?.features.gender;
  if (determined && determined !== token.features.gender) return undefined;
  if (tokens.filter(({ lemma }) => lemma === token.lemma).length > 1) return undefined;
  if (!elisionFits(tokens[use.index - 1]?.text ?? '', token.text)) return undefined;
  return candidateFor(word, 'cloze', -0.05, () => {
    const wrong = wrongForms(material, word, token);
    // A teacher's word is asked with two wrong options too.
    if (wrong.length < (taught ? 2 : wrongOptions)) return undefined;
    return aboutWord(word, 'cloze', {
      prompt: `Quel mot manque ici et veut dire ${quoted(meaningOf(word))}\u202f? ${quoted(contextOf(material, word).blanked)}`,
      options: optionsOf(token.text, wrong, material.next),
    });
  });
});
