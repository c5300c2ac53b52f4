/**
 * Compiles the Lefff into the two files the site carries: words and names (`form-table.ts` reads them).
 *
 * Forms that share a prefix stand side by side, so each says only how many letters of the form before it
 * to drop and which to add. A verb of the first group thus looks like every other one, which is what
 * makes the file small once a server compresses it.
 */
import { oneByteSets, type FormTableHeader } from './form-table.ts';
import { readRow, type Row } from './lefff-rows.ts';
import { additions } from './lexicon-additions.ts';
import { repair } from './lexicon-repairs.ts';

/** The licence asks that a changed file says so, and when. */
const notice =
  'Compiled from the Lefff 3.4 (https://almanach.inria.fr/software_and_resources/custom/Alexina-en.html), ' +
  'changed 2026-11-24: categories and some lemmas follow Universal Dependencies, œ is spelled out, rows ' +
  'were added and left out. Licence: LGPL-LR, see french.lexicon.LICENSE.txt.';

/** How to get a lemma from its form: `parle` → drop 1, add `er`. */
function lemmaRule(form: string, lemma: string): [drop: number, add: string] {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return [form.length - shared, lemma.slice(shared)];
}

/** All rows that end up in the files, repaired: from the text of the `.mlex` file, then the additions. */
export function lexiconRows(mlex: string): Row[] {
  const rows: Row[] = [];
  for (const line of mlex.split('\n')) {
    const row = readRow(line);
    const repaired = row && repair(row);
    if (repaired) rows.push(repaired);
  }
  return [...rows, ...additions];
}

/** The `.mlex` file's text → the bytes of `french.lexicon` (words) and `french.names` (names). */
export function compileLexicon(mlex: string): { words: Uint8Array; names: Uint8Array } {
  const rows = lexiconRows(mlex);
  return {
    words: compileTable(rows.filter((row) => row.category !== 'PROPN')),
    names: compileTable(rows.filter((row) => row.category === 'PROPN')),
  };
}

/** The bytes of one table. Layout: see `form-table.ts`. */
export function compileTable(rows: readonly Row[]): Uint8Array {
  const readings = new Map<string, Set<string>>();
  for (const { form, category, lemma, tag } of rows) {
    const reading = JSON.stringify([category, tag, ...lemmaRule(form, lemma)]);
    const known = readings.get(form);
    if (known) known.add(reading);
    else readings.set(form, new Set([reading]));
  }
  const setOf = new Map<string, string>();
  const frequency = new Map<string, number>();
  for (const [form, set] of readings) {
    const key = `[${[...set].sort().join()}]`;
    setOf.set(form, key);
    frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const byFrequency = [...frequency.keys()].sort(
    (a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const idOf = new Map(byFrequency.map((key, id) => [key, id]));
  // By code unit, as the letters of the alphabet are: the order that the binary search relies on.
  const forms = [...readings.keys()].sort();
  const alphabet = [...new Set(forms.join(''))].sort().join('');

  const header: FormTableHeader = {
    notice,
    forms: forms.length,
    letters: forms.reduce((sum, form) => sum + form.length, 0),
    alphabet,
    sets: byFrequency.map((key) => JSON.parse(key) as FormTableHeader['sets'][number]),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const body = encodeForms(
    forms,
    forms.map((form) => idOf.get(setOf.get(form) ?? '') ?? 0),
    alphabet,
    byFrequency.length,
  );
  const bytes = new Uint8Array(4 + head.length + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(body, 4 + head.length);
  return bytes;
}

function encodeForms(
  forms: readonly string[],
  ids: readonly number[],
  alphabet: string,
  setCount: number,
): Uint8Array {
  const code = new Map(Array.from(alphabet, (letter, i) => [letter, i] as const));
  const oneByte = oneByteSets(alphabet, setCount);
  const out: number[] = [];
  let previous = '';
  forms.forEach((form, i) => {
    let shared = 0;
    while (shared < previous.length && form[shared] === previous[shared]) shared++;
    out.push(previous.length - shared);
    for (const letter of form.slice(shared)) out.push(code.get(letter) ?? 0);
    const id = ids[i] ?? 0;
    if (id < oneByte) out.push(alphabet.length + id);
    else out.push(alphabet.length + oneByte + ((id - oneByte) >> 8), (id - oneByte) & 255);
    previous = form;
  });
  return Uint8Array.from(out);
}
