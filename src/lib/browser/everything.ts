/** All that this browser keeps of a learner: taken out, and erased in one transaction. */
import type { Backup } from '../exchange/backup.ts';
import { listAttempts } from './attempts.ts';
import { listCards } from './cards.ts';
import { withStore } from './store.ts';
import { listWords } from './words.ts';

export async function everything(): Promise<Backup> {
  const [attempts, words, cards] = await Promise.all([listAttempts(), listWords(), listCards()]);
  return { attempts, words, cards };
}

/** Erases attempts, words and cards, and what lies in local storage of attempts; `false` where the database refuses. */
export async function eraseEverything(): Promise<boolean> {
  const erased = await withStore(async (opened) => {
    const transaction = opened.transaction(['attempts', 'digests', 'words', 'cards'], 'readwrite');
    await Promise.all(
      (['attempts', 'digests', 'words', 'cards'] as const).map((name) =>
        transaction.objectStore(name).clear(),
      ),
    );
    await transaction.done;
  });
  if (!erased) return false;
  for (const key of Object.keys(localStorage))
    if (/^(?:journal|draft)\//.test(key)) localStorage.removeItem(key);
  return true;
}
