/** All that this browser keeps of a learner, taken out. */
import type { Backup } from '../exchange/backup.ts';
import { listAttempts } from './attempts.ts';
import { listCards } from './cards.ts';
import { listWords } from './words.ts';

export async function everything(): Promise<Backup> {
  const [attempts, words, cards] = await Promise.all([listAttempts(), listWords(), listCards()]);
  return { attempts, words, cards };
}
