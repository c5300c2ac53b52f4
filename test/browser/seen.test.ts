import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noteSeen, seenAttempts } from '../../src/lib/browser/seen.ts';

let kept: Map<string, string>;
const setItem = vi.fn((key: string, value: string) => kept.set(key, value));

beforeEach(() => {
  kept = new Map();
  setItem.mockClear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem });
});

const states = (...ids: string[]) =>
  ids.map((id) => {
    const { hasMade, hasMoved } = seenAttempts();
    return `${id} ${hasMade({ id, finishedAt: 5 })} ${hasMoved({ id, finishedAt: 5 })}`;
  });
const none: ReadonlySet<string> = new Set();

describe('an attempt', () => {
  test('has made its cards once it is noted, and moved others unless it is open', () => {
    noteSeen(['a', 'b'], new Set(['b']));
    noteSeen(['__proto__'], none);
    expect(states('a', 'b', '__proto__', 'c')).toEqual([
      'a true true',
      'b true false',
      '__proto__ true true',
      'c false false',
    ]);
    noteSeen(['b'], none);
    expect(states('b')).toEqual(['b true true']);
  });

  test('that was over when an earlier version made cards has made its own, and may move others', () => {
    kept.set('cards-made', JSON.stringify({ until: 5, attempts: 1 }));
    expect(states('a')).toEqual(['a true false']);
    expect(seenAttempts().hasMade({ id: 'a', finishedAt: 6 })).toBe(false);
  });

  test('that an earlier version noted with its whole id is noted', () => {
    kept.set('cards-made', JSON.stringify({ seen: ['a'] }));
    noteSeen(['b'], none);
    expect(states('a', 'b', 'c')).toEqual(['a true true', 'b true true', 'c false false']);
  });

  test.each(['', '3', 'null', '{"seen":7}', '{"seen":"abc","open":[]}'])(
    'is looked at where the note says nothing: %s',
    (note) => {
      kept.set('cards-made', note);
      expect(states('a')).toEqual(['a false false']);
    },
  );
});

test('what is noted already is not written again', () => {
  noteSeen(['a', 'b'], new Set(['b']));
  noteSeen(['b', 'a'], new Set(['b']));
  expect(setItem).toHaveBeenCalledTimes(1);
});

test('twenty thousand attempts, in few characters, are told apart', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `attempt-${index}`);
  noteSeen(ids, none);
  expect(kept.get('cards-made')?.length).toBeLessThan(8 * ids.length + 50);
  const { hasMade } = seenAttempts();
  expect(ids.every((id) => hasMade({ id }))).toBe(true);
  expect(ids.filter((id) => hasMade({ id: `${id}x` }))).toEqual([]);
});
