/**
 * One compiled table of inflected forms.
 *
 * Layout: the header's length in bytes (32 bits, little endian), the header (JSON), then for each form in
 * sorted order: how many letters of the form before it to drop, the letters to add as indices into the
 * alphabet, and the index of its set of readings. Bytes from `alphabet.length` on end the form: the first
 * `oneByteSets` of them are the index, the others its high part, and a low byte follows.
 */
import { readTag } from './lefff-tags.ts';
import type { Analysis, Category, Features } from './lexicon.ts';

export type FormTableHeader = {
  readonly notice: string;
  readonly forms: number;
  /** The lengths of all forms together, in UTF-16 code units. */
  readonly letters: number;
  /** One-unit characters in code-unit order. */
  readonly alphabet: string;
  /** Each set lists [category, tag, letters to drop from the form, letters to add] = lemma. */
  readonly sets: readonly (readonly (readonly [Category, string, number, string])[])[];
};

/** How many sets, the most frequent ones, have an index of one byte: what letters and high parts leave. */
export function oneByteSets(alphabet: string, sets: number): number {
  const left = 256 - alphabet.length - Math.ceil(sets / 256);
  if (left < 0) throw new Error('Too many letters and sets of readings for this layout.');
  return left;
}

/** A form's readings, appended to `into`; none for an unknown form. The form is compared as it is. */
export type FormTable = (form: string, into: Analysis[]) => void;

type Reading = {
  readonly category: Category;
  readonly features: Features;
  readonly drop: number;
  readonly add: string;
};

/** @throws when the bytes are not a compiled table. */
export function readFormTable(bytes: Uint8Array): FormTable {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = new TextDecoder().decode(bytes.subarray(4, 4 + headLength));
  const header = JSON.parse(head) as FormTableHeader;
  const sets = header.sets.map(expandSet());
  const { letters, ends, ids } = decodeForms(bytes.subarray(4 + headLength), header);
  // By code unit: the letter's index plus one, 0 for a character that occurs in no form.
  const codes = new Uint8Array(1 + header.alphabet.charCodeAt(header.alphabet.length - 1));
  Array.from(header.alphabet, (letter, i) => (codes[letter.charCodeAt(0)] = i + 1));
  const query = new Uint8Array(64);

  /** The index of the form whose letters are the first `length` of the query, or -1. */
  function search(length: number): number {
    let low = 0;
    let high = ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      let at = ends[middle] ?? 0;
      const end = ends[middle + 1] ?? 0;
      let i = 0;
      while (i < length && at < end && query[i] === letters[at]) {
        i++;
        at++;
      }
      if (i === length && at === end) return middle;
      if (at < end && (i === length || (query[i] ?? 0) < (letters[at] ?? 0))) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  return (form, into) => {
    if (form.length > query.length) return;
    for (let i = 0; i < form.length; i++) {
      const code = codes[form.charCodeAt(i)];
      if (!code) return;
      query[i] = code - 1;
    }
    const index = search(form.length);
    if (index < 0) return;
    for (const { category, features, drop, add } of sets[ids[index] ?? 0] ?? []) {
      const lemma = form.slice(0, form.length - drop) + add;
      into.push({ lemma, category, features });
    }
  };
}

/** Tags become features, one object for all forms with the same inflection. */
function expandSet(): (set: FormTableHeader['sets'][number]) => readonly Reading[] {
  const known = new Map<string, readonly Features[]>();
  const read = (tag: string) => {
    const features = known.get(tag) ?? readTag(tag);
    known.set(tag, features);
    return features;
  };
  return (set) =>
    set.flatMap(([category, tag, drop, add]) =>
      read(tag).map((features) => ({ category, features, drop, add })),
    );
}

/** Form `i` is `letters[ends[i] .. ends[i + 1]]`, its readings are `sets[ids[i]]`. */
function decodeForms(
  body: Uint8Array,
  { forms, letters: letterCount, alphabet, sets }: FormTableHeader,
): { letters: Uint8Array; ends: Uint32Array; ids: Uint16Array } {
  const letters = new Uint8Array(letterCount);
  const ends = new Uint32Array(forms + 1);
  const ids = new Uint16Array(forms);
  const firstSet = alphabet.length;
  const twoBytes = firstSet + oneByteSets(alphabet, sets.length);
  let at = 0;
  let start = 0;
  let end = 0;
  for (let i = 0; i < forms; i++) {
    const sharedEnd = end - (body[at++] ?? 0);
    const previousStart = start;
    start = end;
    for (let k = previousStart; k < sharedEnd; k++) letters[end++] = letters[k] ?? 0;
    let byte = body[at++] ?? firstSet;
    while (byte < firstSet) {
      letters[end++] = byte;
      byte = body[at++] ?? firstSet;
    }
    ids[i] =
      byte < twoBytes
        ? byte - firstSet
        : twoBytes - firstSet + ((byte - twoBytes) << 8) + (body[at++] ?? 0);
    ends[i + 1] = end;
  }
  // A truncated file runs out of bytes above and decodes to nonsense.
  if (at !== body.length || end !== letterCount) throw new Error('The lexicon file is damaged.');
  return { letters, ends, ids };
}
