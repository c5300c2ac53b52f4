/** Tables for spreadsheets: RFC 4180, with the mark that tells them the text is UTF-8. */
import Papa from 'papaparse';

export type Cell = string | number | boolean | undefined;

/** The first row is the header. What a spreadsheet would take for a formula is kept as text. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map((cell) => cell ?? '')),
    // The library's own pattern lets a text of several lines through.
    { escapeFormulae: /^[=+\-@\t\r]/ },
  )}\r\n`;
