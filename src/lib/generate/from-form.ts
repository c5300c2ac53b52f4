/** What the questions about a word's form have in common: any word of the dictionary is asked, everyday ones too. */
import type { WordUse } from '../article/words.ts';
import type { TaggedToken } from '../french/tagger.ts';
import type { Question } from '../quiz/quiz.ts';
import type { AskableWord } from './askable-words.ts';
import { candidateFor } from './from-word.ts';
import type { Maker, Material } from './maker.ts';
import { canBeShown } from './stem.ts';
import { isTaken } from './vocabulary.ts';

/** The sentence must be long enough to show what the form does there. In words. */
const shortest = 5;
const worth = 0.5;

/** How the question about the one token is written; `undefined` where it isn't worth asking. */
export type AskForm = (
  material: Material,
  word: AskableWord,
  token: TaggedToken,
) => (() => Question | undefined) | undefined;

const isAsked = ({ quiz }: Material, { tokens, sentence }: WordUse): boolean =>
  tokens.length === 1 &&
  sentence.tokens.filter(({ kind }) => kind === 'word').length >= shortest &&
  !sentence.tokens.some(({ text }) => /^[«»“”"]$/.test(text)) &&
  canBeShown(sentence) &&
  !isTaken(quiz, sentence);

/** A maker that asks about single words' forms; those of all kinds are one variety. */
export const fromForms = (ask: AskForm): Maker => ({
  skill: 'vocabulary',
  make: (material) =>
    material.uses.flatMap((use) => {
      const [token] = use.tokens;
      if (!token || !isAsked(material, use)) return [];
      const word: AskableWord = { use, entry: use.senses[0], worth };
      const write = ask(material, word, token);
      return write ? [candidateFor(word, 'form', 0, write)] : [];
    }),
});
