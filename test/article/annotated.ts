/** Articles annotated by hand, and how well the statements found in them agree with the annotation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { foldName } from '../../src/lib/article/names.ts';
import type { Statement } from '../../src/lib/article/statements.ts';
import type { Span } from '../../src/lib/text.ts';
import { analysed } from './analysed.ts';

type Gold = {
  readonly article: string;
  readonly speakers: readonly {
    id: string;
    name: string;
    type?: string;
    aliases: readonly string[];
  }[];
  readonly statements: readonly { speaker: string; parts: readonly string[] }[];
};

/** A statement that was found: whether the annotation has it, and with this speaker. */
export type Judged = {
  readonly article: string;
  readonly statement: Statement;
  readonly found: boolean;
  readonly right: boolean;
  /** The annotated speaker has a name. */
  readonly named: boolean;
};

export type Score = {
  readonly articles: number;
  readonly annotated: number;
  readonly named: number;
  readonly judged: readonly Judged[];
};

const fixtures = new URL('../fixtures/articles/', import.meta.url);
const shared = new URL('../../../shared/', import.meta.url);

/** The folders that are there, by name; those beside the project may be absent. */
export const annotatedFolders = (): [name: string, folder: URL][] =>
  [
    ...['agency', 'regional', 'aside', 'blind'].map((name): [string, URL] => [
      name,
      new URL(`${name}/`, fixtures),
    ]),
    ...['articles', 'articles-unquoted'].map((name): [string, URL] => [
      `../shared/${name}`,
      new URL(`${name}/`, shared),
    ]),
  ].filter(([, folder]) => existsSync(folder));

/** Parts are looked for in text order, so that a sentence said twice finds its own place. */
function locate(text: string, { statements }: Gold): Span[][] {
  let cursor = 0;
  return statements.map(({ parts }) => {
    let from = cursor;
    const spans = parts.map((part) => {
      const ahead = text.indexOf(part, from);
      const start = ahead < 0 ? text.indexOf(part) : ahead;
      if (start < 0) throw new Error(`Not in the article: ${part}`);
      from = start;
      return { start, end: start + part.length };
    });
    cursor = spans[0]?.start ?? cursor;
    return spans;
  });
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Shared characters over all characters, 0..1. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce(
    (sum, x) =>
      sum +
      b.reduce(
        (own, y) => own + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)),
        0,
      ),
    0,
  );
  return both / (lengthOf(a) + lengthOf(b) - both || 1);
}

/** The pairs of annotated and found statements that overlap by `least`, the closest first, each in one pair. */
function pair(
  annotated: readonly (readonly Span[])[],
  statements: readonly Statement[],
  least: number,
): Map<Statement, number> {
  const close = annotated
    .flatMap((spans, i) =>
      statements.map((statement) => ({ i, statement, share: overlap(spans, statement.parts) })),
    )
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share);
  const pairs = new Map<Statement, number>();
  const taken = new Set<number>();
  for (const { i, statement } of close) {
    if (pairs.has(statement) || taken.has(i)) continue;
    pairs.set(statement, i);
    taken.add(i);
  }
  return pairs;
}

const isNamed = (type: string | undefined): boolean => type !== 'group' && type !== 'unnamed';

/** Every statement found in a folder's articles, judged; `least`: the overlap that counts as found. */
export function score(folder: URL, least = 0.3): Score {
  const golds = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold);
  const judged = golds.flatMap((gold): Judged[] => {
    const text = readFileSync(new URL(gold.article, folder), 'utf8');
    const { statements, people } = analysed(text);
    const pairs = pair(locate(text, gold), statements, least);
    return statements.map((statement) => {
      const match = gold.statements[pairs.get(statement) ?? -1];
      const who = gold.speakers.find(
        ({ id, name }) => id === match?.speaker || name === match?.speaker,
      );
      const names = who ? [who.name, ...who.aliases].map(fold) : [];
      const own = people.find(({ id }) => id === statement.speaker)?.name ?? '';
      return {
        article: gold.article,
        statement,
        found: match !== undefined,
        right: names.includes(fold(own)),
        named: who !== undefined && isNamed(who.type),
      };
    });
  });
  const all = golds.flatMap((gold) =>
    gold.statements.map(({ speaker }) =>
      gold.speakers.find(({ id, name }) => id === speaker || name === speaker),
    ),
  );
  return {
    articles: golds.length,
    annotated: all.length,
    named: all.filter((who) => isNamed(who?.type)).length,
    judged,
  };
}

const fold = (name: string): string => foldName(name).replace(/^(?:une?|des|du|d'|de) ?/, '');

const harmonic = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
const share = (part: readonly unknown[], whole: number): number => part.length / (whole || 1);

/** F1 of a score's judged statements that pass a test. */
export const f1 = ({ judged, annotated }: Score, test: (one: Judged) => boolean): number => {
  const hits = judged.filter(test);
  return harmonic(share(hits, judged.length), share(hits, annotated));
};

/** Of the statements at least this sure: the share that is right, and how many named ones they cover. */
export function gated(
  { judged, named }: Score,
  gate: number,
): { precision: number; recall: number } {
  const kept = judged.filter(({ statement }) => statement.confidence >= gate);
  return {
    precision: share(
      kept.filter(({ right }) => right),
      kept.length,
    ),
    recall: share(
      kept.filter((one) => one.right && one.named),
      named,
    ),
  };
}
