/** The one sense that a word can have where it stands, if its construction and its category leave no other. */
import { reflexivePronoun } from '../article/reflexive.ts';
import type { WordUse } from '../article/words.ts';
import { type DictionaryEntry, isReflexive } from '../french/dictionary.ts';
import type { Category } from '../french/lexicon.ts';
import { low } from '../french/token-forms.ts';
import type { Material } from './maker.ts';

const behind: Readonly<Record<string, RegExp>> = {
  à: /^(?:à|au|aux)$/,
  de: /^(?:de|d'|du|des)$/,
  que: /^qu(?:e|')$/,
};

/** Whether a sense has what it needs: « se moquer » its pronoun, « veiller à » its preposition. */
function fitsFrame(
  { tokens, index, sentence }: WordUse,
  { category, frame = '' }: DictionaryEntry,
): boolean {
  const next = sentence.tokens[index + tokens.length];
  // « faute de quoi » is another expression
  if (category === 'EXPR') return low(next) !== 'quoi';
  if (category === 'VERB') {
    const pronoun = reflexivePronoun(sentence.tokens, index);
    if (pronoun === 'open' || isReflexive(frame) !== (pronoun !== undefined)) return false;
    if (isReflexive(frame)) return true;
  }
  if (frame === '' || frame === 'familier') return true;
  const pattern = behind[/« (\p{L}+) »/u.exec(frame)?.[1] ?? ''];
  return pattern?.test(low(next)) === true;
}

/** A preposition with an article in it. */
const contracted = /^(?:au|aux|du|des)$/i;

const isDetermined = ({ sentence, index }: WordUse): boolean => {
  const [left, further] = [sentence.tokens[index - 1], sentence.tokens[index - 2]];
  const determiner = left?.category === 'ADJ' ? further : left;
  return (
    determiner?.category === 'DET' ||
    /^l['’]$/i.test(determiner?.text ?? '') ||
    contracted.test(determiner?.text ?? '')
  );
};

/** « a [racheté] », « sera bientôt [vendu] » : the nearest word that is no adverb. */
function hasAuxiliary({ sentence, index }: WordUse): boolean {
  let k = index - 1;
  while (sentence.tokens[k]?.category === 'ADV') k--;
  const left = sentence.tokens[k];
  return left?.lemma === 'avoir' || left?.lemma === 'être' || left?.text === 'été';
}

/**
 * Words whose category, and so their sense, is read wrongly too often: function words (« vers »), adverbs that are
 * adjectives too (« profond »), nouns that are adjectives or verbs without a determiner, adjectives that are
 * nouns without their noun, and whatever may be part of a name (« le Canard [enchaîné] »).
 */
function isDoubtful({ lexicon }: Material, use: WordUse): boolean {
  const [token] = use.tokens;
  const left = use.sentence.tokens[use.index - 1];
  // « pour ma part » is not what « pour sa part » is defined as
  if (use.tokens.length > 1)
    return use.tokens.some(({ text }) => /^(?:m|t)(?:on|a|es)$|^[nv]o(?:tre|s)$/iu.test(text));
  if (!token) return false;
  const can = new Set(lexicon.lookup(token.text).map(({ category }) => category));
  if (['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET'].some((category) => can.has(category as Category)))
    return true;
  // « Des Moines »
  if (use.index > 0 && /^\p{Lu}/u.test(token.text)) return true;
  // « la liste Vaubrizac [autrement] »
  const behindName = use.index > 1 && /^\p{Lu}/u.test(left?.text ?? '');
  switch (token.category) {
    case 'ADV':
      return behindName || can.has('ADJ');
    // « à [domicile] », « homme de [parole] », « en [ouverture] de séance » : set phrases, more or less
    case 'NOUN':
      return (
        (left?.category === 'ADP' && !contracted.test(left.text)) ||
        ((can.has('ADJ') || can.has('VERB')) && !isDetermined(use))
      );
    // « la grève [engagée] » is begun, not committed
    case 'ADJ':
      return (
        behindName ||
        can.has('VERB') ||
        (can.has('NOUN') && left?.category !== 'NOUN' && left?.lemma !== 'être')
      );
    default:
      // « jour et [nuit] » is no verb, « ce qui [nuit] à la santé » is
      return token.features.mood === 'participle'
        ? !hasAuxiliary(use)
        : can.has('NOUN') && !/^(?:PRON|NOUN|PROPN|ADV)$/.test(left?.category ?? '');
  }
}

/** The one sense that a word can have here; `undefined` where the article leaves it open. */
export function senseIn(material: Material, use: WordUse): DictionaryEntry | undefined {
  if (isDoubtful(material, use)) return undefined;
  const [sense, ...others] = use.senses.filter((entry) => fitsFrame(use, entry));
  // « la chercheuse » is not what « chercheur » would show
  const own = use.tokens[0]?.features.gender;
  if (sense?.category === 'NOUN' && sense.gender !== 'mf' && own && own !== sense.gender)
    return undefined;
  return others.length > 0 || sense?.hasOtherSenses ? undefined : sense;
}
