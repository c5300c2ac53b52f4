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
  switch (kind) {
    case 'number':
      return [
        /\p{L}/u.test(text)
          ? { lemma: text.replace(/^1[a-zè]+$/, '1er'), category: 'ADJ', features: {} }
          : { lemma: text, category: 'NUM', features: {} },
      ];
    case 'punctuation':
      return [
        { lemma: text, category: isPer(token, index, tokens) ? 'ADP' : 'PUNCT', features: {} },
      ];
    case 'symbol':
      return [{ lemma: text, category: 'SYM', features: {} }];
    case 'address':
      return [{ lemma: text, category: 'X', features: {} }];
    case 'word':
  }
  const name: Analysis = { lemma: text, category: 'PROPN', features: {} };
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  // « une [ICP] », « des [OGM] » : who has names of this shape takes no indefinite article
  if (/^\p{Lu}{2,}s?$/u.test(text) && indefinite.test(before))
    return [{ lemma: text, category: 'NOUN', features: {} }];
  if (
    /^\p{Lu}/u.test(text) &&
    (index > 0 || /\p{Lu}.*\p{Lu}/u.test(text) || isName(tokens[index + 1]))
  )
    return [name];
  const word = text.toLowerCase();
  const plural = /[sx]$/.test(word) ? 'p' : 's';
  if (/ment$/.test(word)) return [{ lemma: word, category: 'ADV', features: {} }];
  if (/(?:ique|gène)s?$/.test(word))
    return [{ lemma: word.replace(/s$/, ''), category: 'ADJ', features: { number: plural } }];
  // « une source [torrézienne] », « le gouvernement [mornakais] »
  if (
    /(?:ien|éen|ais|ois)(?:ne|e)?s?$/.test(word) &&
    tokens[index - 1]?.kind === 'word' &&
    !articled.test(before)
  )
    return [
      {
        lemma: word.replace(/s$/, '').replace(/(?<=n)ne$|(?<=[ao]is)e$/, ''),
        category: 'ADJ',
        features: {},
      },
    ];
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
  // « des [bisphosphonates] » ; but « un [virus] »
  const inflected = /(?:[aeé]|[^aeious])s$/.test(word) && pluralDeterminer.test(before);
  const lemma = inflected || /es$/.test(word) ? word.replace(/s$/, '') : word;
  return [{ lemma, category: 'NOUN', features: { number: plural } }];
}

/** « 90 km[/]h », « 5 mg[/]kg », « 10 €[/]mois » : read as `par`. */
const isPer = (token: Token, index: number, tokens: readonly Token[]): boolean =>
  token.text === '/' &&
  /^(?:[kcmµ]?[gmlL]|[kc]?m[²³23]?|[kMGT]?Wh?|mg|ml|mL|€|\$|£|euros?|dollars?|heures?|jours?|h|kg|km|%|UI|U|t)$/.test(
    tokens[index - 1]?.text ?? '',
  ) &&
  tokens[index - 1]?.end === token.start;

const articled = /^(?:les?|la|l['’]|une?|des|du|aux?|ces?|cette)$/;
const indefinite = /^(?:une?|des|quelques|plusieurs|deux|trois|certaines?|certains)$/;
const pluralDeterminer =
  /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|aux|quelques|plusieurs|certaines?|certains|autres|deux|trois|\d+)$/;

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
