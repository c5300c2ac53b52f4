/** What the learner knows of each article. Loaded when the list is there. */
import { resolve } from '$app/paths';
import { listCards } from '$lib/browser/cards.ts';
import { listWords } from '$lib/browser/words.ts';
import { knownWords } from '$lib/progress/known.ts';
import { type Familiar, familiarWords, type WordIndex } from '$lib/progress/word-index.ts';

/** Known words from which their number in an article says something: before, it is « 0 » everywhere. */
const leastKnown = 5;

/** By quiz; empty for a learner with hardly any known words, and where the index can't be fetched. */
export async function familiarArticles(): Promise<ReadonlyMap<string, Familiar>> {
  const [words, cards] = await Promise.all([listWords(), listCards()]);
  const known = knownWords(cards);
  if (known.size < leastKnown) return new Map();
  const met = new Set([...words.map(({ id }) => id), ...known]);
  try {
    const response = await fetch(resolve('/words.json'));
    if (!response.ok) return new Map();
    return familiarWords((await response.json()) as WordIndex, met, known);
  } catch {
    return new Map();
  }
}
