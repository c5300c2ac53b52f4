/** The parts of a quiz file: front matter, article, and the sections under the reserved headings. */
import type { Heading, Nodes, Root, RootContent, Yaml } from 'mdast';
import { foldWord, nearest } from './nearest.ts';
import { spanOf, spanOfAll, type Reader } from './quiz-file-markdown.ts';

export type Section = 'vocabulary' | 'people' | 'questions';

const names: Readonly<Record<string, Section>> = {
  vocabulaire: 'vocabulary',
  vocabulary: 'vocabulary',
  personnes: 'people',
  people: 'people',
  questions: 'questions',
};
const shown = ['Vocabulaire', 'Personnes', 'Questions'] as const;

/** The reserved section a heading's text names, in either language, case and accents apart. */
export const reservedSection = (text: string): Section | undefined =>
  names[
    foldWord(text)
      .replace(/[\s:.]+$/, '')
      .trim()
  ];

export type Parts = {
  readonly yaml: Yaml | undefined;
  readonly article: readonly RootContent[];
  readonly sections: Readonly<Record<Section, readonly RootContent[]>>;
};

/** A node's text, markup aside. */
export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Cuts a file at its reserved headings. */
export function readParts(reader: Reader, root: Root): Parts {
  const nodes = [...root.children];
  const yaml = nodes[0]?.type === 'yaml' ? nodes[0] : undefined;
  if (yaml) nodes.shift();
  else reportFence(reader, nodes);
  const isReserved = (node: RootContent) =>
    node.type === 'heading' && node.depth === 2 && reservedSection(textOf(node)) !== undefined;
  const found = nodes.findIndex(isReserved);
  const end = found < 0 ? nodes.length : found;
  const article = dropBeforeTitle(reader, nodes.slice(0, end));
  return { yaml, article, sections: readSections(reader, nodes.slice(end)) };
}

/** Front matter that isn't closed, or doesn't begin on the first line, is read as text. */
function reportFence({ source, report }: Reader, nodes: readonly RootContent[]): void {
  const fence = /^\s*---[ \t]*(?:\r\n|\n|\r)\s*[A-Za-z]+[ \t]*:/.exec(source);
  const [first] = nodes;
  if (fence && first)
    report(
      'front-matter-unclosed',
      spanOf(first),
      'The front matter is read as a part of the article.',
      'Begin the file with a line “---”, and close the front matter with another line “---”.',
    );
}

function dropBeforeTitle(
  { report }: Reader,
  nodes: readonly RootContent[],
): readonly RootContent[] {
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  const titles = headings.filter((heading) => heading.depth === 1);
  for (const heading of headings) {
    const text = textOf(heading);
    const meant = reservedSection(text) ? text : nearest(text, shown);
    if (meant && heading !== titles[0])
      report(
        'misspelt-section',
        spanOf(heading),
        `The heading “${text}” is read as a part of the article.`,
        `If the article ends here, write “## ${shown.find((name) => name === nearest(meant, shown)) ?? meant}”.`,
      );
  }
  for (const second of titles.slice(1))
    report(
      'second-title',
      spanOf(second),
      'The article has a second title.',
      'Write a heading within the article with ##.',
    );
  const start = titles[0] ? nodes.indexOf(titles[0]) : 0;
  const before = spanOfAll(nodes.slice(0, start));
  if (before)
    report(
      'content-before-title',
      before,
      'What stands before the title is no part of the quiz.',
      'Move it below the # heading.',
    );
  return nodes.slice(start);
}

function readSections({ report }: Reader, nodes: readonly RootContent[]): Parts['sections'] {
  const sections: Record<Section, RootContent[]> = { vocabulary: [], people: [], questions: [] };
  const seen = new Set<Section>();
  let current: RootContent[] | undefined;
  for (const node of nodes) {
    if (node.type !== 'heading' || node.depth > 2) {
      current?.push(node);
      continue;
    }
    const text = textOf(node);
    const section = reservedSection(text);
    if (section === undefined || node.depth === 1) {
      const meant = section ? text : nearest(text, shown);
      report(
        'unknown-section',
        spanOf(node),
        `There is no section “${text}”.`,
        meant
          ? `Did you mean “## ${meant}”?`
          : 'The sections are ## Vocabulaire, ## Personnes and ## Questions; each question begins with ###.',
      );
    } else if (seen.has(section))
      report(
        'section-twice',
        spanOf(node),
        `The section “${text}” stands here a second time.`,
        'Move what it holds to the first one.',
      );
    if (section) seen.add(section);
    current = section && sections[section];
  }
  return sections;
}
