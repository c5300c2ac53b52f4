/** Readings of tokens that no lexicon holds: numbers, marks, names, and new words by their ending. */
import type { Analysis } from './lexicon.ts';
import type { Token } from './tokens.ts';

const nouns: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [/(?:tion|sion|té|ance|ence|ité|ure|ette|ique|esse|ie|euse|trice)s?$/, 'f'],
  [/(?:isme|ment|age|eur|iste|ien|oir|eau)[sx]?$/, 'm'],
];

/** Never empty. `index` is the token's place among `tokens`. */
export function guess(token: Token, index: number, tokens: readonly Token[]): readonly Analysis[] {
  const { text, kind } = token;
  const plural = /[sx]$/.test(text) ? 'p' : 's';
  switch (kind) {
    case 'number':
      return [{ lemma: text, category: /^\d[\d\s.,]*$/.test(text) ? 'NUM' : 'ADJ', features: {} }];
    case 'punctuation':
      return [{ lemma: text, category: 'PUNCT', features: {} }];
    case 'symbol':
      return [{ lemma: text, category: 'SYM', features: {} }];
    case 'address':
      return [{ lemma: text, category: 'X', features: {} }];
    case 'word':
  }
  const name: Analysis = { lemma: text, category: 'PROPN', features: {} };
  if (
    /^\p{Lu}/u.test(text) &&
    (index > 0 || /\p{Lu}.*\p{Lu}/u.test(text) || isName(tokens[index + 1]))
  )
    return [name];
  const word = text.toLowerCase();
  if (/ment$/.test(word)) return [{ lemma: word, category: 'ADV', features: {} }];
  if (/(?:ique|gène)s?$/.test(word))
    return [{ lemma: word.replace(/s$/, ''), category: 'ADJ', features: { number: plural } }];
  const [, gender] = nouns.find(([ending]) => ending.test(word)) ?? [];
  if (gender)
    return [
      { lemma: word.replace(/[sx]$/, ''), category: 'NOUN', features: { gender, number: plural } },
    ];
  if (/^\p{Lu}/u.test(text)) return [name];
  if (/(?:é|és|ée|ées)$/.test(word)) {
    const lemma = word.replace(/é(?:e?s?)$/, 'er');
    return [{ lemma, category: 'VERB', features: { mood: 'participle', tense: 'past' } }];
  }
  if (/(?:if|ive|al|ale|aux|eux|ible|able|aire|el|elle)s?$/.test(word))
    return [{ lemma: word, category: 'ADJ', features: { number: plural } }];
  return [{ lemma: word, category: 'NOUN', features: { number: plural } }];
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
