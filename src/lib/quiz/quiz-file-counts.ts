/** The key `generate`: how many questions of each skill to generate. */
import { isMap, isScalar } from 'yaml';
import type { Span } from '../text.ts';
import { nearest } from './nearest.ts';
import type { Entry, FrontMatter } from './quiz-file-front-matter.ts';
import { defaultCounts, type GenerateCounts } from './quiz.ts';

const skills = ['vocabulary', 'attribution'] as const satisfies (keyof GenerateCounts)[];
/** More questions than any article bears. */
const most = 100;

/** `generate: { vocabulary: 4, attribution: 0 }`, or one count for both; `false` is 0, `true` the default. */
export function readCounts(entry: Entry): Partial<FrontMatter> {
  const { node, value } = entry;
  if (value === null) return {};
  if (!isMap(node)) {
    const counts = { ...defaultCounts };
    for (const skill of skills) counts[skill] = readCount(value, defaultCounts[skill]) ?? -1;
    if (counts.vocabulary >= 0) return withStated(counts, value === true ? [] : skills);
    reportCount(entry, entry.span);
    return {};
  }
  const counts = { ...defaultCounts };
  const stated: (keyof GenerateCounts)[] = [];
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const skill = skills.find((known) => known === name);
    if (skill === undefined) reportSkill(entry, name, spanOf(entry, key));
    else {
      const count = readCount(isScalar(value) ? value.value : value, defaultCounts[skill]);
      if (count === undefined) reportCount(entry, spanOf(entry, value));
      else counts[skill] = count;
      stated.push(skill);
    }
  }
  return withStated(counts, stated);
}

function withStated(
  generate: GenerateCounts,
  stated: readonly (keyof GenerateCounts)[],
): Partial<FrontMatter> {
  const statedCounts = skills.filter(
    (skill) => stated.includes(skill) && generate[skill] === defaultCounts[skill],
  );
  return { generate, ...(statedCounts.length > 0 && { statedCounts }) };
}

function readCount(value: unknown, usual: number): number | undefined {
  if (value === false) return 0;
  if (value === true || value === null) return usual;
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return isCount && value <= most ? value : undefined;
}

/** Where a node of the YAML stands in the file; the whole entry where it doesn't say. */
function spanOf({ span, offset }: Entry, node: unknown): Span {
  if (!(node instanceof Object) || !('range' in node) || !Array.isArray(node.range)) return span;
  const [start, end] = node.range as number[];
  return { start: offset + (start ?? 0), end: offset + (end ?? 0) };
}

function reportCount({ reader }: Entry, span: Span): void {
  reader.report(
    'bad-count',
    span,
    `“${reader.source.slice(span.start, span.end).trim()}” is no number of questions.`,
    `Write a whole number from 0 to ${most}, or false for none: generate: { vocabulary: 4, attribution: 0 }`,
  );
}

function reportSkill({ reader }: Entry, name: string, span: Span): void {
  const meant = nearest(name, skills);
  reader.report(
    'unknown-key',
    span,
    `There are no questions called “${name}” to generate.`,
    meant ? `Did you mean “${meant}”?` : `The keys of “generate” are ${skills.join(' and ')}.`,
  );
}
