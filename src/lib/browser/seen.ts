/**
 * Which attempts cards were made of and moved by, in local storage: eight characters an attempt, from its id. Among 20,000, one more
 * is taken for another with a probability of 1 in 100 million.
 */
import type { Attempt } from '../quiz/attempt.ts';

const key = 'cards-made';
const length = 8;

/** Four characters of base 36 from each of two hashes. */
function markOf(id: string): string {
  let [a, b] = [0x9e3779b9, 0x7f4a7c15];
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    a = Math.imul(a ^ code, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0x1b873593);
    b ^= b >>> 13;
  }
  return [a, b].map((one) => (one >>> 0).toString(36).slice(-4).padStart(4, '0')).join('');
}

const marksIn = (text: string): string[] =>
  Array.from({ length: text.length / length }, (_, index) =>
    text.slice(length * index, length * (index + 1)),
  );

type Note = {
  readonly made: ReadonlySet<string>;
  /** Of those, the ones that may move cards yet. */
  readonly open: ReadonlySet<string>;
  /** Cards were made of what was over by then, in milliseconds since the epoch. */
  readonly until: number;
};

/** `seen` and `open` as they are written. Earlier versions of the site kept whole ids, or at first a time and a count. */
type Kept = {
  readonly seen?: string | readonly string[];
  readonly open?: string;
  readonly until?: number;
};

function read(): Note {
  try {
    const {
      seen = '',
      open = '',
      until = 0,
    } = JSON.parse(localStorage.getItem(key) ?? '{}') as Kept;
    const made = typeof seen === 'string' ? marksIn(seen) : seen.map(markOf);
    return { made: new Set(made), open: new Set(marksIn(open)), until };
  } catch {
    return { made: new Set(), open: new Set(), until: 0 };
  }
}

type Over = Pick<Attempt, 'id' | 'finishedAt'>;

/** What is noted of attempts that are over. */
export function seenAttempts() {
  const { made, open, until } = read();
  const isMarked = ({ id }: Over): boolean => made.has(markOf(id));
  return {
    /** What cards it makes were made. */
    hasMade: (attempt: Over): boolean =>
      (attempt.finishedAt ?? Infinity) <= until || isMarked(attempt),
    /** What cards it moves were moved. */
    hasMoved: (attempt: Over): boolean => isMarked(attempt) && !open.has(markOf(attempt.id)),
  };
}

/** Notes attempts by id, with those that may move cards yet. Nothing is written where all is noted so. */
export function noteSeen(ids: readonly string[], open: ReadonlySet<string>): void {
  const before = read(); // another page may have noted more
  const made = new Set(before.made);
  const left = new Set(before.open);
  for (const id of ids) {
    made.add(markOf(id));
    if (open.has(id)) left.add(markOf(id));
    else left.delete(markOf(id));
  }
  const kept: Kept = { seen: [...made].join(''), open: [...left].join('') };
  try {
    const text = JSON.stringify(kept);
    if (localStorage.getItem(key) !== text) localStorage.setItem(key, text);
  } catch {
    // They are looked at again next time.
  }
}
