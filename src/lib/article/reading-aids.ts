/** What helps to read one article: its words, its people and its sentences. */
import type { Dictionary } from '../french/dictionary.ts';
import type { Analysis } from './analysis.ts';
import { type Glossary, glossaryOf } from './glossary.ts';
import { type Entity, withoutDeterminer } from './people.ts';

/** Somebody the article names. */
export type NamedPerson = {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'group';
  /** « secrétaire d’État américain », without determiner; absent where the article gives none. */
  readonly role?: string;
  /** Where the article names it first: offsets in its text, in UTF-16 code units. */
  readonly at: number;
  readonly end: number;
};

export type ReadingAids = Glossary & {
  /** In the order of the article. */
  readonly people: readonly NamedPerson[];
  /** Where each sentence starts and ends, headline included, in text order. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
};

/** From here on the article shows clearly who or what it is. */
const clear = 3;

/** One that has a name and is shown clearly; a bare name that could be a place as well is nobody. */
function namedPerson(
  { name, type, evidence, roles, mentions }: Entity,
  text: string,
): NamedPerson[] {
  if (type !== 'person' && type !== 'organisation' && type !== 'group') return [];
  // « la maire, Anne Roy » begins before the name
  const first = mentions.find((one) => one.name !== undefined) ?? mentions[0];
  const [role] = roles;
  // « La mairie », « TikTok et WeChat » : no name of one
  if (!first || !/^\p{Lu}/u.test(withoutDeterminer(name)) || / et /u.test(name)) return [];
  if (role === undefined && evidence < clear) return [];
  // « le pêcheur Yann Riou » holds more than the name
  const inside = Math.max(text.slice(first.start, first.end).indexOf(first.name ?? ''), 0);
  const at = first.start + inside;
  const end = first.name === undefined ? first.end : at + first.name.length;
  return [{ name, type, ...(role !== undefined && { role }), at, end }];
}

/** The aids for an article that was analysed. */
export function readingAidsOf(analysis: Analysis, dictionary: Dictionary): ReadingAids {
  const { people, blocks, article } = analysis;
  return {
    ...glossaryOf(analysis, dictionary),
    people: people.flatMap((one) => namedPerson(one, article.text)).sort((a, b) => a.at - b.at),
    sentences: blocks
      .flatMap(({ sentences }) => sentences)
      .map(({ start, end }) => [start, end] as const)
      .sort(([a], [b]) => a - b),
  };
}
