/** Which words stand in which quiz, for pages that tell a learner what they know of an article before it is opened. */
import { learnable } from '../progress/known.ts';
import { indexWords, type WordIndex } from '../progress/word-index.ts';
import { loadReadingAids, quizIds } from './quizzes.ts';

export async function loadWordIndex(): Promise<WordIndex> {
  const articles = new Map<string, ReadonlySet<string>>();
  for (const id of await quizIds()) {
    const aids = await loadReadingAids(id);
    articles.set(id, new Set(aids ? learnable(aids).map((word) => word.id) : []));
  }
  return indexWords(articles);
}
