/** People entries: `- **Full name** (type), role : other names, separated by commas`. */
import type { RootContent } from 'mdast';
import { foldWord, nearest } from './nearest.ts';
import { readDistinct, type WrittenEntry } from './quiz-file-entries.ts';
import { findBare } from './quiz-file-inline.ts';
import type { Reader } from './quiz-file-markdown.ts';
import type { PersonEntry, PersonType } from './quiz.ts';

/** The types' names; the first of each type is the one that's written. */
const types: Readonly<Record<string, PersonType>> = {
  personne: 'person',
  person: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  groupe: 'group',
  group: 'group',
};

/** The French name of a type. */
export const typeName = (type: PersonType): string =>
  Object.entries(types).find(([, known]) => known === type)?.[0] ?? type;

/** The entries that can be read. */
export const readPeople = (reader: Reader, nodes: readonly RootContent[]): PersonEntry[] =>
  readDistinct(reader, nodes, {
    read: (written) => readEntry(reader, written),
    nameOf: ({ name }) => name,
    malformed: [
      'person-malformed',
      'This is no entry for a person.',
      'Write “- **Mike Pompeo**, secrétaire d’État : M. Pompeo, le chef de la diplomatie”.',
    ],
    doubled: [
      'person-doubled',
      'among the people',
      'Delete one of the two entries, or tell the two people apart by their full names.',
    ],
  }).map(({ entry }) => entry);

function readEntry(
  reader: Reader,
  { plain, head, after, span }: WrittenEntry,
): PersonEntry | undefined {
  const { text } = plain;
  if (head === '') return undefined;
  let at = after;
  let type: PersonType = 'person';
  if (text.charAt(at) === '(' && findBare(plain, '(', at) === at) {
    const end = findBare(plain, ')', at);
    if (end === text.length) return undefined;
    const name = text.slice(at + 1, end).trim();
    const known = types[foldWord(name)];
    const meant = nearest(name, Object.keys(types));
    if (known) type = known;
    else
      reader.report(
        'unknown-person-type',
        span,
        `“${name}” is no type of speaker.`,
        meant
          ? `Did you mean “${meant}”?`
          : 'The types are personne, organisation and groupe; a role stands after a comma.',
      );
    at = end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
  }
  const colon = findBare(plain, ':', at);
  const comma = findBare(plain, ',', at);
  if (at < text.length && at !== colon && at !== comma) return undefined;
  const role = at === comma ? text.slice(at + 1, colon).trim() : '';
  const aliases: string[] = [];
  for (let start = colon + 1; start < text.length;) {
    const end = findBare(plain, ',', start);
    const alias = text.slice(start, end).trim();
    if (alias !== '' && !aliases.includes(alias)) aliases.push(alias);
    start = end + 1;
  }
  return { name: head, type, ...(role && { role }), aliases };
}
