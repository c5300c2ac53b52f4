/** The front matter of a quiz file: known keys only, each checked by itself. */
import type { Yaml } from 'mdast';
import { isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../text.ts';
import { nearest } from './nearest.ts';
import { readCounts } from './quiz-file-counts.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { defaultCounts, levels, type Quiz } from './quiz.ts';

export const frontMatterKeys = [
  'level',
  'date',
  'source',
  'author',
  'licence',
  'topics',
  'generate',
] as const;
type Key = (typeof frontMatterKeys)[number];

/** What the front matter can say of a quiz. */
export type FrontMatter = Pick<Quiz, Key | 'statedCounts'>;
export const noFrontMatter: FrontMatter = { topics: [], generate: defaultCounts };

/** One value of the front matter, its place in the file, and how to complain about it. */
export type Entry = {
  readonly key: string;
  readonly value: unknown;
  readonly span: Span;
  readonly node: Node | null;
  readonly reader: Reader;
  /** The file offset of an offset in the YAML. */
  readonly offset: number;
};

/** Other words for a key, which no spelling correction would find. */
const synonyms: Readonly<Record<string, Key>> = {
  niveau: 'level',
  auteur: 'author',
  autrice: 'author',
  sujets: 'topics',
  themes: 'topics',
  thèmes: 'topics',
  tags: 'topics',
  lien: 'source',
  url: 'source',
};

/** The front matter; a key that can't be used is left out. */
export function readFrontMatter(reader: Reader, yaml: Yaml | undefined): FrontMatter {
  if (!yaml) return noFrontMatter;
  const { start, end } = spanOf(yaml);
  const offset =
    start + (/^---[ \t]*(?:\r\n|\n|\r)/.exec(reader.source.slice(start))?.[0].length ?? 0);
  const document = parseDocument(yaml.value, { prettyErrors: false, logLevel: 'silent' });
  for (const { pos, message } of document.errors)
    reader.report(
      'bad-yaml',
      { start: Math.min(offset + pos[0], end), end: Math.min(offset + pos[1], end) },
      `The front matter is no valid YAML: ${message.split('\n')[0] ?? ''}`,
      titleKey.test(lineAt(yaml.value, pos[0]).split(':')[0] ?? '')
        ? titleHint
        : 'Write one “key: value” a line, and put a value that holds a colon in quotes.',
    );
  if (document.errors.length > 0 || document.contents === null) return noFrontMatter;
  if (isMap(document.contents)) return readMap(reader, document.contents, offset);
  reader.report(
    'bad-yaml',
    { start, end },
    'The front matter is no list of keys and values.',
    'Write one “key: value” a line, as in “level: B1”.',
  );
  return noFrontMatter;
}

/** `title: Été : la plage` : the key a newcomer expects, whose value often breaks the YAML, too. */
const titleKey = /^\s*tit(?:re|le)\s*$/i;
const titleHint =
  'The title is the # heading below the front matter, as in “# Été : la plage”. Delete this line.';

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';

function readMap(reader: Reader, map: YAMLMap, offset: number): FrontMatter {
  let read = noFrontMatter;
  for (const pair of map.items) {
    const keyNode = isScalar(pair.key) ? pair.key : undefined;
    const key = typeof keyNode?.value === 'string' ? keyNode.value : (keyNode?.source ?? '');
    const node = (pair.value ?? null) as Node | null;
    const [from = 0, to = from] = keyNode?.range ?? [];
    const keySpan = { start: offset + from, end: offset + to };
    const [start = from, end = to] = node?.range ?? [];
    const span = { start: offset + start, end: offset + end };
    // Not `toJS`: an alias can unfold into millions of values.
    const entry: Entry = {
      key,
      value: isScalar(node) ? node.value : node,
      span,
      node,
      reader,
      offset,
    };
    if (isKey(key)) read = { ...read, ...readers[key](entry) };
    else reportKey(reader, key, keySpan);
  }
  return read;
}

const isKey = (key: string): key is Key => frontMatterKeys.some((known) => known === key);

function reportKey({ report }: Reader, key: string, span: Span): void {
  const meant = synonyms[key.toLowerCase()] ?? nearest(key, frontMatterKeys);
  const title = titleKey.test(key);
  report(
    'unknown-key',
    span,
    title ? 'The title is no key of the front matter.' : `The key “${key}” is not known.`,
    title
      ? titleHint
      : meant
        ? `Did you mean “${meant}”?`
        : `The keys are ${frontMatterKeys.join(', ')}.`,
  );
}

const readers: Readonly<Record<Key, (entry: Entry) => Partial<FrontMatter>>> = {
  level(entry) {
    const text = readText(entry);
    const level = levels.find((known) => known === text?.toUpperCase());
    if (text !== undefined && level === undefined)
      entry.reader.report(
        'bad-level',
        entry.span,
        `There is no level “${text}”.`,
        `The levels are ${levels.join(', ')}.`,
      );
    return level === undefined ? {} : { level };
  },
  date(entry) {
    const date = readText(entry);
    if (date === undefined) return {};
    const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
    // 30 February parses as a day in March.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return { date };
    entry.reader.report(
      'bad-date',
      entry.span,
      `“${date}” is no date.`,
      'Write year, month and day, as in 2020-09-20.',
    );
    return {};
  },
  source: (entry) => optional('source', readText(entry)),
  author: (entry) => optional('author', readText(entry)),
  licence: (entry) => optional('licence', readText(entry)),
  topics: readTopics,
  generate: readCounts,
};

const optional = <K extends Key>(key: K, text: string | undefined): Partial<Record<K, string>> =>
  // The cast only narrows the computed key, which TypeScript widens to `string`.
  text === undefined ? {} : ({ [key]: text } as Record<K, string>);

/** A value as a text on one line; undefined for none. */
function readText(entry: Entry): string | undefined {
  const { value } = entry;
  if (value === null) return undefined;
  if (typeof value === 'string') return value.replace(/[ \t\r\n]+/g, ' ').trim() || undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return sourceText(entry);
  reportValue(entry, 'Write a text after the colon, in quotes if it holds a colon itself.');
  return undefined;
}

/** A number as it was typed: `2020-09` or `1.0` mean more than their value. */
const sourceText = ({ reader, span }: Entry): string =>
  reader.source.slice(span.start, span.end).trim();

/** A list of texts, or one text with commas. */
function readTopics(entry: Entry): Partial<FrontMatter> {
  const { value } = entry;
  if (value === null) return {};
  const items: unknown[] =
    typeof value === 'string'
      ? value.split(',')
      : value instanceof Object && 'items' in value && !isMap(value) && Array.isArray(value.items)
        ? value.items.map((item: unknown) => (isScalar(item) ? item.value : item))
        : [undefined];
  if (items.some((item) => typeof item !== 'string' && typeof item !== 'number')) {
    reportValue(entry, 'Write a list in brackets, as in [technologie, politique].');
    return {};
  }
  const topics = items.map((item) =>
    String(item)
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
  );
  return { topics: topics.filter((topic) => topic !== '') };
}

function reportValue({ key, span, reader }: Entry, hint: string): void {
  reader.report('bad-value', span, `The value of “${key}” can't be used.`, hint);
}
