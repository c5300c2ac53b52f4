/** Sets text for people to read in a terminal. */

/** Lines of at most `columns` characters, broken at plain spaces; the first starts with `lead`, the others below it. */
export function wrap(text: string, columns: number, lead = ''): string {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let bare = true;
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    if (!bare && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      bare = true;
    }
    line += (bare ? '' : ' ') + word;
    bare = false;
  }
  return [...lines, line].join('\n');
}

/** Rows whose columns stand below each other, two spaces apart. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((row) => indent + row.trimEnd())
    .join('\n');
}

/** `1 error`, `2 errors` */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
