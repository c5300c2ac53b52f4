/** Vocabulary and people as lists. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { typeName } from './quiz-file-people.ts';
import { delimited, text } from './quiz-file-write-text.ts';
import type { PersonEntry, VocabularyEntry } from './quiz.ts';

/** A section's heading and list; nothing where the list is empty. */
export function section(name: string, items: readonly ListItem[]): RootContent[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [text(name)] },
    { type: 'list', spread: false, children: [...items] },
  ];
}

/** A list item of one line. */
export const item = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children }],
});

const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

export function writeWord({ word, category, definition, gloss }: VocabularyEntry): ListItem {
  const nodes = [bold(word)];
  if (category) nodes.push(text(' ('), ...delimited(category, '()'), text(')'));
  if (definition || gloss) nodes.push(text(' :'));
  if (definition) nodes.push(text(' '), ...delimited(definition, '|'));
  if (gloss) nodes.push(text(' | '), text(gloss));
  return item(nodes);
}

export function writePerson({ name, type, role, aliases }: PersonEntry): ListItem {
  const nodes = [bold(name)];
  if (type !== 'person') nodes.push(text(` (${typeName(type)})`));
  if (role) nodes.push(text(', '), ...delimited(role, ':'));
  for (const [index, alias] of aliases.entries())
    nodes.push(text(index === 0 ? ' : ' : ', '), ...delimited(alias, ','));
  return item(nodes);
}
