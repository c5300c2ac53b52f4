/** The learner's dictionary: what words and fixed expressions mean, in simple French. */
import type { Category } from './lexicon.ts';

/** `EXPR`: a fixed expression of several words. */
export type EntryCategory = Category | 'EXPR';

/** The levels of the Common European Framework of Reference, easiest first. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** What a sense is about; words of one domain tempt beside one another. */
export const domains = {
  J: 'justice, police, prison',
  P: 'politics, state, diplomacy',
  E: 'economy, money, prices',
  W: 'work, companies, strikes',
  H: 'health, body',
  N: 'nature, animals, environment',
  F: 'farming, food',
  S: 'science, measuring',
  T: 'technology, energy, industry',
  M: 'media, publishing',
  A: 'arts, entertainment, heritage',
  D: 'sport, games',
  G: 'war, weapons, violence',
  B: 'buildings, housing, places',
  V: 'transport, travel',
  K: 'school, knowledge',
  L: 'family, ages, everyday life',
  R: 'religion, customs, groups of society, rights',
  C: 'speech acts',
  O: 'thought, opinion, will',
  Q: 'feelings, character',
  X: 'giving, taking, keeping, using',
  U: 'quantity, degree, growth',
  Y: 'time, order',
  Z: 'logical relations',
  I: 'help, danger, accidents, weather',
  $: 'other actions',
  '#': 'other things',
} as const;

/** One sense of one word. Lists are empty where there is nothing to list. */
export type DictionaryEntry = {
  readonly lemma: string;
  readonly category: EntryCategory;
  /** Of a noun; `mf` where it has either by the person meant. */
  readonly gender?: 'm' | 'f' | 'mf';
  /** CEFR level at which learners usually know this sense. */
  readonly level: CefrLevel;
  /** At most 90 characters, no capital, no full stop, without the lemma. */
  readonly definition: string;
  /** What the lemma needs beside it to have this sense: « se », « avec “à” », « au pluriel ». */
  readonly frame?: string;
  readonly synonyms: readonly string[];
  readonly antonyms: readonly string[];
  /** Those of the two lists, written « =cependant », that can take the word's place (or its opposite's) in every sentence. */
  readonly interchangeable?: readonly string[];
  /** Of other categories: `déclarer` → `déclaration`. */
  readonly family: readonly string[];
  /** The foreign word it is mistaken for and what that one means: « to abort (avorter) ». */
  readonly falseFriend?: string;
  /** Tells this sense from the lemma's others. */
  readonly hint?: string;
  /** What the sense is about, as one letter: see `domains`. */
  readonly domain?: string;
  /** News uses the word in senses that are not listed too: which one it has, the dictionary can't tell. */
  readonly hasOtherSenses?: true;
  /** By language code, `en`; those of the files that were loaded. */
  readonly glosses: Readonly<Record<string, string>>;
};

export type Dictionary = {
  readonly entries: readonly DictionaryEntry[];
  /** Whether the definition of one could be taken for the other’s: never right and wrong beside each other. */
  isConfusable(a: DictionaryEntry, b: DictionaryEntry): boolean;
  /** Groups of words that can take its place and mean something else: of one class, one construction and one field. */
  alternatives(entry: DictionaryEntry): readonly Group[];
  /** The senses of a lemma, in the order of the file; an auxiliary's are the verb's. */
  senses(lemma: string, category: EntryCategory): readonly DictionaryEntry[];
};

export const fields = [
  'lemma',
  'category',
  'gender',
  'level',
  'definition',
  'synonyms',
  'antonyms',
  'family',
  'falseFriend',
  'hint',
  'domain',
  'others',
] as const;
export type Field = (typeof fields)[number];

/** `l’œuvre` and `l'oeuvre` are one key. */
export const keyOf = (lemma: string): string =>
  isPlain.test(lemma) ? lemma : lemma.toLowerCase().replace(/[’ʼ]/g, "'").replace(/œ/g, 'oe');
/** As nearly every lemma is. */
const isPlain = /^[a-zà-öø-ÿ -]+$/;

const items = (text: string): readonly string[] =>
  text ? text.split(';').map((item) => item.trim()) : none;
const list = (text: string): readonly string[] => items(text).map((item) => item.replace(/^=/, ''));
const interchangeableOf = (...texts: readonly string[]): readonly string[] =>
  list(
    texts
      .flatMap(items)
      .filter((item) => item.startsWith('='))
      .join(';'),
  );
const none: readonly string[] = [];

/** Lists whose pairs stand once in the compiled file, at the word that comes first. */
export const mirrored = ['synonyms', 'antonyms', 'family'] as const;
/** What a listed word is found by: relatives are of other categories. */
export const listedAs = (
  name: (typeof mirrored)[number],
  lemma: string,
  category: string,
): string => (name === 'family' ? lemma : `${lemma}\t${category}`);

/** A pair that stands at the first of two words, put at the other too. */
function mirror(rows: readonly string[][]): void {
  for (const name of mirrored) {
    const at = fields.indexOf(name);
    const byWord = new Map<string, string[] | undefined>();
    for (const row of rows) {
      const key = listedAs(name, row[0] ?? '', row[1] ?? '');
      byWord.set(key, byWord.has(key) ? undefined : row);
    }
    for (const row of rows)
      for (const item of items(row[at] ?? '')) {
        const [lemma = '', category = ''] = row;
        const other = byWord.get(listedAs(name, item.replace(/^=/, ''), category));
        const own = items(other?.[at] ?? '');
        if (!other || own.some((one) => one.replace(/^=/, '') === lemma)) continue;
        other[at] = [...own, item.startsWith('=') ? `=${lemma}` : lemma].join(';');
      }
  }
}

type Group = readonly DictionaryEntry[];

/**
 * The groups of words that an entry is in. A line is a group: the index of its first word, less that of the line
 * before, then of each further word, less that of the one before.
 */
function groupsOf(
  file: string,
  entries: readonly DictionaryEntry[],
): ReadonlyMap<DictionaryEntry, readonly Group[]> {
  const groups = new Map<DictionaryEntry, Group[]>();
  let first = 0;
  for (const line of file.split('\n')) {
    if (line === '') continue;
    let index = first;
    const group = line.split(' ').flatMap((step, place) => {
      index += Number(step);
      if (place === 0) first = index;
      return entries[index] ?? [];
    });
    for (const entry of group) {
      const own = groups.get(entry);
      if (own) own.push(group);
      else groups.set(entry, [group]);
    }
  }
  return groups;
}

/** Tables of groups, for who makes questions. */
export type GroupFiles = { readonly confusable?: string; readonly alternatives?: string };

/**
 * The dictionary from its compiled files: one of entries, a line each with its `fields` separated by tabs, and
 * for each language one of glosses, a line for each entry; and, for who makes questions, those of groups of words.
 */
export function readDictionary(
  file: string,
  glossFiles: Readonly<Record<string, string>> = {},
  { confusable = '', alternatives = '' }: GroupFiles = {},
): Dictionary {
  const languages = Object.entries(glossFiles).map(
    ([language, text]) => [language, text.split('\n')] as const,
  );
  const rows = file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  mirror(rows);
  const entries = rows.map((cells, index): DictionaryEntry => {
    const cell = (name: Field): string => cells[fields.indexOf(name)] ?? '';
    const gender = cell('gender').replace('/', '');
    const interchangeable = interchangeableOf(cell('synonyms'), cell('antonyms'));
    const [, bracketed, led, definition = ''] =
      /^(?:\(([^)]*)\)\s*|((?:avec|après) « [^»]* ») : )?(.*)$/u.exec(cell('definition')) ?? [];
    return {
      lemma: cell('lemma'),
      category: cell('category') as EntryCategory,
      ...(gender && { gender: gender as 'm' | 'f' | 'mf' }),
      level: cell('level') as CefrLevel,
      definition,
      ...((bracketed ?? led) && { frame: bracketed ?? led }),
      synonyms: list(cell('synonyms')),
      antonyms: list(cell('antonyms')),
      ...(interchangeable.length > 0 && { interchangeable }),
      family: list(cell('family')),
      ...(cell('falseFriend') && { falseFriend: cell('falseFriend') }),
      ...(cell('hint') && { hint: cell('hint') }),
      ...(cell('domain') && { domain: cell('domain') }),
      ...(cell('others') && { hasOtherSenses: true as const }),
      glosses: Object.fromEntries(
        languages.flatMap(([language, lines]) => (lines[index] ? [[language, lines[index]]] : [])),
      ),
    };
  });
  const byKey = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    const key = `${keyOf(entry.lemma)} ${entry.category}`;
    const row = byKey.get(key);
    if (row) row.push(entry);
    else byKey.set(key, [entry]);
  }
  const near = groupsOf(confusable, entries);
  const apart = groupsOf(alternatives, entries);
  return {
    entries,
    isConfusable: (a, b) => near.get(a)?.some((group) => group.includes(b)) === true,
    alternatives: (entry) =>
      (apart.get(entry) ?? []).map((group) => group.filter(({ lemma }) => lemma !== entry.lemma)),
    senses: (lemma, category) =>
      byKey.get(`${keyOf(lemma)} ${category === 'AUX' ? 'VERB' : category}`) ?? [],
  };
}

/** The lemma with what its sense needs beside it: « s’approprier », « disposer de ». */
export function headword({ lemma, category, frame = '' }: DictionaryEntry): string {
  if (category === 'EXPR') return lemma;
  const reflexive = isReflexive(frame) ? (/^[aeiouyhéèêâîôœ]/u.test(lemma) ? 's’' : 'se ') : '';
  const led = /« (à|de|que|de coups) »/u.exec(frame)?.[1];
  return `${reflexive}${lemma}${led ? ` ${led}` : ''}`;
}

/** Whether a sense needs « se » beside it. */
export const isReflexive = (frame: string): boolean => /(?:^|\s)(?:se|s’)(?=\s|$)/u.test(frame);
