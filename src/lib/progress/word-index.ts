/** Which words stand in which articles, and which of a learner’s words an article has. */

/** Which words each article has: `articles` gives, by quiz, the indices in `words` of those the dictionary explains. */
export type WordIndex = {
  readonly words: readonly string[];
  readonly articles: Readonly<Record<string, readonly number[]>>;
};

/** How many of the words that a learner has met stand in an article, and how many of these are known. */
export type Familiar = { readonly met: number; readonly known: number };

/** For each article that has any of them. */
export function familiarWords(
  { words, articles }: WordIndex,
  met: ReadonlySet<string>,
  known: ReadonlySet<string>,
): ReadonlyMap<string, Familiar> {
  const isMet = words.map((word) => met.has(word));
  const isWordKnown = words.map((word) => known.has(word));
  const shares = Object.entries(articles).map(([quiz, indices]): [string, Familiar] => {
    const own = indices.filter((index) => isMet[index]);
    return [quiz, { met: own.length, known: own.filter((index) => isWordKnown[index]).length }];
  });
  return new Map(shares.filter(([, share]) => share.met > 0));
}

/** An index of the articles, each with the ids of its words. */
export function indexWords(articles: ReadonlyMap<string, ReadonlySet<string>>): WordIndex {
  const words = [...new Set([...articles.values()].flatMap((ids) => [...ids]))].sort();
  const at = new Map(words.map((word, index) => [word, index]));
  const entries = [...articles].map(([quiz, ids]): [string, number[]] => [
    quiz,
    [...ids].map((id) => at.get(id) ?? -1).sort((a, b) => a - b),
  ]);
  return { words, articles: Object.fromEntries(entries) };
}
