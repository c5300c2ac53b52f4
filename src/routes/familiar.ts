/** What the learner knows of each article. Loaded when the list is there. */
import { resolve } from '$app/paths';
import { listCards } from '$lib/browser/cards.ts';
import { listWords } from '$lib/browser/words.ts';
import { knownWords } from '$lib/progress/known.ts';
import { type Familiar, familiarWords, type WordIndex } from '$lib/progress/word-index.ts';

/** By quiz; empty for a learner without words, and where the index can't be fetched. */
export async function familiarArticles(): Promise<ReadonlyMap<string, Familiar>> {
  const [words, cards] = await Promise.all([listWords(), listCards()]);
  const known = knownWords(cards);
  const met = new Set([...words.map(({ id }) => id), ...known]);
  if (met.size === 0) return new Map();
  try {
    const response = await fetch(resolve('/words.json'));
    if (!response.ok) return new Map();
    return familiarWords((await response.json()) as WordIndex, met, known);
  } catch {
    return new Map();
  }
}
