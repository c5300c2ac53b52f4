/** What a definition tells of its word: who or what it stands for, and whether it can be offered beside others. */
import type { DictionaryEntry } from '../french/dictionary.ts';
import { everydayWords } from '../french/everyday-words.ts';
import { levels } from '../quiz/quiz.ts';
import type { Material } from './maker.ts';

/** An adjective that tells what a thing belongs to, and not what it is like. */
export const relational =
  /^(?:qui (?:concerne|appartient|vient|dépend|se rapporte|est propre)|relatif|du |de la |des )/u;

/** Who or what a noun stands for, as far as its definition tells. */
const kinds: readonly (readonly [string, RegExp])[] = [
  // « la femme qui… » beside « la personne qui… » gives « directrice » away
  ['woman', /^(?:une|la) (?:femme|fille) /u],
  [
    'person',
    /^(?:(?:une?|la|le|les|des) (?:personnes?|homme|enfant|jeune|employée?|habitant|membre|chef|médecin|soldat|sportif|joueur|responsable|spécialiste|religieux|juge|avocat|magistrat|professionnel|policier|militaire|artiste|élève|étudiant|ouvrier|salarié|prêtre|écrivain|auteur|journaliste|athlète|combattant|agriculteur|vendeur|conducteur|candidat|citoyen|représentant|ministre|président|élue?|gens)|celui|celle|l’(?:employé|homme|élu|habitant|enfant)|quelqu’un|ceux)/u,
  ],
  ['deed', /^(?:le fait|l’action|l’acte|la manière|la façon|le moment|l’état|l’art)/u],
];
export function kindOf({ lemma, category, definition }: DictionaryEntry): string {
  if (category === 'NOUN' || category === 'EXPR')
    return kinds.find(([, pattern]) => pattern.test(definition))?.[0] ?? 'other';
  // « correctement » beside « toutefois » : manner beside connectives
  return category === 'ADV' && lemma.endsWith('ment') ? 'manner' : '';
}

/**
 * How a definition is built: « un… », « qui… », « dire… », « de façon… », « qui concerne… ». One of another build
 * stands out, and so does « municipal » among adjectives that tell what a thing is like.
 */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['belonging', relational],
  ['noun', /^(?:(?:une?|les?|la|des|du|ce(?:lui|lle|ux)?) |l’)/u],
  ['clause', /^(?:qui|que|dont|où|on|il|elle|c’est) |^qu’/u],
  ['verb', /^(?:(?:ne pas|se|s’en|en|y) |s’)?\p{L}+(?:er|ir|oir|re)(?= |$|,)/u],
];
export const shapeOf = ({ category, definition }: DictionaryEntry): string => {
  // a noun or a verb is defined by its like; an adverb or an adjective in many ways
  const told = category === 'EXPR' || category === 'ADJ';
  return told ? (shapes.find(([, pattern]) => pattern.test(definition))?.[0] ?? 'other') : '';
};

/** Peoples and creeds are nobody's wrong answer. */
const sensitive =
  /(?:peuple|religi|Juifs|juif|musulman|chrétien|islam|race|sexe|couleur de peau|viol|sexuel|drogue|vient (?:de|du|des)|capitale|dieu)/iu;
/** « trentaine : un nombre d’environ 30 » : whoever reads it needs no choice. */
export const isNumber = ({ definition }: DictionaryEntry): boolean =>
  /\d|^(?:un|le) nombre |(?<!\p{L})dix(?!\p{L})/u.test(definition);

/** Whether a word can be offered to anybody as a wrong answer. */
export const isHarmless = (entry: DictionaryEntry): boolean =>
  !everydayWords.has(entry.lemma) && !sensitive.test(entry.definition) && !isNumber(entry);

/** A reader of B2 can read every definition; others, one whose words are of their level or the next. */
const readsAll = levels.indexOf('B2');

/** Whether the reader knows the words that a definition is made of, as far as the dictionary has them. */
export function isReadable(
  { dictionary, lexicon, level }: Pick<Material, 'dictionary' | 'lexicon' | 'level'>,
  { definition }: DictionaryEntry,
): boolean {
  const reader = levels.indexOf(level);
  if (reader >= readsAll) return true;
  return definition.split(/[^\p{L}-]+/u).every((word) => {
    const ranks = lexicon
      .lookup(word)
      .flatMap(({ lemma, category }) => dictionary.senses(lemma, category))
      .map((entry) => levels.indexOf(entry.level));
    return ranks.length === 0 || Math.min(...ranks) <= reader + 1;
  });
}
