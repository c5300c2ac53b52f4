/** Two words beside each other: whether they may mean the same, look alike, or the one defines the other. */
import { type DictionaryEntry, keyOf } from '../french/dictionary.ts';
import { kindOf } from './definitions.ts';
import { distance, foldWord } from '../quiz/nearest.ts';

const stop = new Set(
  `quelque chose quelqu’un personne faire avoir être dans pour avec sans plus très leur cette autre même tout toute
   chose action situation partie groupe`
    .split(/[\s’]+/)
    .map(foldWord),
);
/** The words that carry a definition or a gloss, cut to their stems. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    foldWord(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !stop.has(word))
      .map((word) => word.slice(0, 5)),
  );

type Profile = {
  /** The lemma without accents, and its first letters. */
  readonly folded: string;
  readonly root: string;
  readonly definition: Set<string>;
  readonly gloss: Set<string>;
};
const profiles = new WeakMap<DictionaryEntry, Profile>();

/** What an entry is compared by; worked out once. */
export function profileOf(entry: DictionaryEntry): Profile {
  const done = profiles.get(entry);
  if (done) return done;
  const folded = foldWord(entry.lemma);
  const profile = {
    folded,
    root: folded.slice(0, rootLength),
    definition: stemsOf(entry.definition),
    gloss: stemsOf(Object.values(entry.glosses).join(' ')),
  };
  profiles.set(entry, profile);
  return profile;
}

/** How many stems two sets have in common. */
export const shared = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((one) => b.has(one)).length;

const lists = (a: DictionaryEntry, b: DictionaryEntry): boolean =>
  [...a.synonyms, ...a.family].some((word) => keyOf(word) === keyOf(b.lemma));

/** The first letters that words of one family share. */
const rootLength = 5;
export const sameRoot = (a: string, b: string): boolean =>
  foldWord(a).slice(0, rootLength) === foldWord(b).slice(0, rootLength);

const holds = (definition: Set<string>, { lemma }: DictionaryEntry, root: string): boolean =>
  lemma.length > 3 && definition.has(root);

/** Whether two words may mean the same, or one be the other's relative: never right and wrong beside each other. */
export function mayMeanTheSame(a: DictionaryEntry, b: DictionaryEntry): boolean {
  const [one, other] = [profileOf(a), profileOf(b)];
  if (one.root === other.root || lists(a, b) || lists(b, a)) return true;
  if (a.synonyms.some((word) => b.synonyms.includes(word))) return true;
  // « rich » and « not rich » share their words and are told apart all the same
  if (a.antonyms.some((word) => keyOf(word) === keyOf(b.lemma))) return false;
  if (shared(one.gloss, other.gloss) > 0) return true;
  // « logiciel : un programme… » : a programme is nearly one
  if (holds(one.definition, b, other.root) || holds(other.definition, a, one.root)) return true;
  // « en ce qui concerne » beside « pour ce qui concerne » : short definitions share one word
  // « qui conduit un véhicule » : one deed makes a driver, or a whole crew
  const alike = a.category === 'EXPR' || kindOf(a) === 'person' ? 1 : 2;
  return shared(one.definition, other.definition) >= alike;
}

/** « demeurer » and « demander »: they begin alike and differ in few letters. */
export function looksLike(a: string, b: string): boolean {
  const [one, other] = [foldWord(a), foldWord(b)];
  if (one.slice(0, 2) !== other.slice(0, 2) || Math.abs(one.length - other.length) > 2)
    return false;
  const apart = distance(one, other);
  return apart <= 1 || (one.slice(0, 3) === other.slice(0, 3) && apart <= (one.length > 6 ? 3 : 2));
}

/** Whether a definition holds a part of the word it defines: « contre » in « à l’encontre de ». */
export const tellsItself = (lemma: string, definition: string): boolean => {
  const own = foldWord(lemma).split(/[^\p{L}]+/u);
  return foldWord(definition)
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        (word.length >= 5 && own.some((part) => part.includes(word) || sameRoot(part, word))) ||
        // « toutes les fois où » for « chaque fois que »
        (word.length === 4 && own.length > 1 && own.includes(word) && !stop.has(word)),
    );
};
