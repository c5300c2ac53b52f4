/** Tables for spreadsheets: RFC 4180, with the mark that tells them the text is UTF-8. */
import Papa from 'papaparse';

export type Cell = string | number | boolean | undefined;

/** A table in the reader's language. `headers` stand above the columns. */
export type Wording<Column extends string = string> = {
  readonly language: 'fr' | 'en';
  readonly headers: Readonly<Record<Column, string>>;
  readonly yes: string;
  readonly no: string;
};

/** What a spreadsheet set to a language takes for the end of a cell, and for the beginning of decimals. */
const signs: Readonly<Record<Wording['language'], { delimiter: string; decimal: string }>> = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

/** What a spreadsheet would take for a formula; numbers are none. */
const formula = /^[=+\-@\t\r]/;

/** Milliseconds → `2026-01-31 13:00:00`, by the reader's clock: spreadsheets know it for a time. */
export function timeCell(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

/** `0.81250` → 81.3 */
export const percentCell = (share: number): number => Math.round(share * 1000) / 10;

/** The first row is the header. Numbers are rounded to two decimals. */
export function writeCsv(
  rows: readonly (readonly Cell[])[],
  { language, yes, no }: Pick<Wording, 'language' | 'yes' | 'no'>,
): string {
  const { delimiter, decimal } = signs[language];
  const written = (cell: Cell): string => {
    if (typeof cell === 'number') return String(Math.round(cell * 100) / 100).replace('.', decimal);
    if (typeof cell === 'boolean') return cell ? yes : no;
    return formula.test(cell ?? '') ? `'${cell}` : (cell ?? '');
  };
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(written)),
    { delimiter },
  )}\r\n`;
}
