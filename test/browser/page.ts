/** A page of the site as it opens: what it knows is gone with it, what the browser keeps is not. */
import { vi } from 'vitest';
import { disk, openDB } from './database.ts';

/** As local storage is, its keys are its own properties. */
const storage = (): Record<string, string> =>
  Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key);
    },
  }) as Record<string, string>;

/** A browser that nothing was kept in. */
export function newBrowser(): void {
  disk.clear();
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('IDBKeyRange', { lowerBound: () => undefined });
}

export async function openPage() {
  vi.resetModules();
  vi.doMock('idb', () => ({ openDB }));
  return {
    ...(await import('../../src/lib/browser/attempts.ts')),
    ...(await import('../../src/lib/browser/past.ts')),
    ...(await import('../../src/lib/browser/words.ts')),
    ...(await import('../../src/lib/browser/cards.ts')),
    ...(await import('../../src/lib/browser/reviewed-cards.ts')),
    ...(await import('../../src/lib/browser/hand-ins.ts')),
    ...(await import('../../src/lib/browser/everything.ts')),
    ...(await import('../../src/lib/browser/erase.ts')),
    ...(await import('../../src/lib/browser/merge.ts')),
    ...(await import('../../src/lib/browser/unwritten.ts')),
    ...(await import('../../src/lib/browser/preferences.svelte.ts')),
  };
}
