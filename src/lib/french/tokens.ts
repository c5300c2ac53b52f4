/**
 * Tokens of French text, with offsets into the text as it stands.
 *
 * `l’école` is two tokens (`l’`, `école`), `a-t-il` too (`a`, `-t-il`), as in the Universal Dependencies
 * treebanks of French; `aujourd’hui`, `porte-parole`, `M.` and `4 000` are one.
 */
import type { Span } from '../text.ts';
import { abbreviations, hyphenatedWholes, openers, wholeElisions } from './token-exceptions.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address';

export type Token = Span & { readonly text: string; readonly kind: TokenKind };

const letter = String.raw`[\p{L}\p{M}]`;
const hyphen = String.raw`[-\u2010\u2011]`;
const apostrophe = String.raw`['’ʼ]`;
const digits = String.raw`\d+(?:[.,]\d+)*`;
/** 1990-1991, 10–15 : what stands between two numbers of a range, a score or a date. */
const range = String.raw`[-\u2010\u2011\u2013]`;

/** Tried in this order at every place; the first that matches makes the token. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  // https://www.lemonde.fr/ , contact@exemple.fr (parts no longer than RFC 5321 allows)
  [
    'address',
    String.raw`(?:https?:\/\/|www\.)[^\s«»<>"]*[^\s«»<>"'’.,;:!?)\]]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  ],
  // XXe, 1er, 2e
  ['number', String.raw`(?:\d+(?:er|ère|re|nde|nd|e|ème)s?|[IVX][IVXLC]*e)(?!${letter})`],
  // no 5 written n° 5
  ['word', String.raw`[nN]°(?=[ \u00a0\u202f]?\d)`],
  // CO2, G20, H1N1, 5G : letters and digits that touch
  ['word', String.raw`\p{Lu}\p{L}{0,5}\d[\p{Lu}\d]*(?![\p{L}\d])|\d{1,2}\p{Lu}(?![\p{L}\d])`],
  // 4 000, 1,5, 1.234.567
  [
    'number',
    String.raw`\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)(?:,\d+)?|(?<![\p{L}\p{N}%])[-\u2212](?=\d)${digits}|${digits}(?:(?:[/]|${range})${digits}(?![\p{L}\d]))*`,
  ],
  // J.-P. , U.R.S.S.
  ['word', String.raw`\p{Lu}\.(?:${hyphen}?\p{Lu}\.)+`],
  // mondialisation, porte-parole, l’école (split below)
  [
    'word',
    String.raw`${letter}+(?:(?:${apostrophe}|${hyphen}|\u00ad)${letter}+|${hyphen}\d+(?!\d))*${apostrophe}?|${hyphen}(?:t${hyphen})?(?:il|elle|on)s?(?!${letter})`,
  ],
  [
    'punctuation',
    String.raw`\[[^\S\n]?(?:…|\.{3})[^\S\n]?\]|\([^\S\n]?(?:…|\.{3})[^\S\n]?\)|\.{2,}|…`,
  ],
  ['punctuation', String.raw`[\p{P}]`],
  [
    'symbol',
    String.raw`°[CF](?!${letter})|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*|[^\s\p{P}\p{L}]`,
  ],
];
/** What most tokens are: taken before any pattern is tried. */
const plainWord = /[a-zà-öø-ÿœ]+(?=[ \n,])/y;
const scanner = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'gu');

const elision = new RegExp(
  String.raw`^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)${apostrophe}(?=${letter})`,
  'iu',
);
const clitic = new RegExp(
  String.raw`(?:${hyphen}t)?${hyphen}(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en|là|ci)$`,
  'iu',
);

const hasApostrophe = new RegExp(apostrophe);
const hasHyphen = new RegExp(hyphen);

/** No French word is longer; what is, is not taken apart. */
const longestWord = 80;

const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');

/** `l’école` → `l’` `école`; `aujourd’hui` and `quelqu’un` stay whole. */
function splitElision(word: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  // « jusqu’à l’ », « d’aujourd’hui » : two at the most
  while (cuts.length < 2 && !wholeElisions.test(fold(word.slice(from)))) {
    const match = elision.exec(word.slice(from));
    if (!match) break;
    from += match[0].length;
    cuts.push(from);
  }
  return cuts;
}

/** `a-t-il` → `a` `-t-il`; `rendez-vous` and `celui-ci` stay whole. */
function splitClitics(word: string): number[] {
  const cuts: number[] = [];
  let rest = word;
  // donne-le-moi
  while (cuts.length < 2 && !hyphenatedWholes.has(fold(rest))) {
    const match = clitic.exec(rest);
    if (!match || match.index === 0) break;
    cuts.unshift(match.index);
    rest = rest.slice(0, match.index);
  }
  return cuts;
}

/** `non'` in « répond 'non' » ends before the mark; `qu'` in « qu'“il” » keeps it. */
const withoutClosingMark = (word: string): string =>
  word.length > 1 && /['’ʼ]$/.test(word) && !/^(?:[ldjmtsnc]|.*qu).$/i.test(word)
    ? word.slice(0, -1)
    : word;

/** `M.`, `av.`, and the initial in `V. Sapounov`: the length of the word with its full stop, else its own. */
function withAbbreviationStop(text: string, word: string, end: number): number {
  if (text[end] !== '.') return end;
  if (abbreviations.has(fold(word))) return end + 1;
  const behind = text.slice(end, end + 40);
  // « J. R. R. Tolkien », « art. L. 123 »
  if (/^\p{Lu}$/u.test(word) && /^\.[ \u00a0\u202f](?:\p{Lu}\.|\d)/u.test(behind)) return end + 1;
  const next = /^\.[ \u00a0\u202f]?(\p{Lu}\p{Ll}\p{L}*)/u.exec(behind)?.[1];
  const initial = /^\p{Lu}$/u.test(word) && next !== undefined && !openers.has(next);
  return initial ? end + 1 : end;
}

/** All tokens between `start` and `end` in text order. White space is in none. */
export function tokenize(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, from: number, to: number) => {
    if (to > from) tokens.push({ start: from, end: to, text: text.slice(from, to), kind });
  };
  scanner.lastIndex = start;
  for (;;) {
    let at = scanner.lastIndex;
    while (text[at] === ' ' || text[at] === '\n') at++;
    plainWord.lastIndex = at;
    if (plainWord.test(text) && plainWord.lastIndex <= end) {
      push('word', at, (scanner.lastIndex = plainWord.lastIndex));
      continue;
    }
    const match = scanner.exec(text);
    if (!match || match.index >= end) break;
    let group = 1;
    while (group < patterns.length && match[group] === undefined) group++;
    const kind = patterns[group - 1]?.[0] ?? 'symbol';
    const word = kind === 'word' ? withoutClosingMark(match[0]) : match[0];
    if (kind !== 'word' || word.endsWith('.') || word.length > longestWord) {
      push(kind, match.index, match.index + word.length);
      scanner.lastIndex = match.index + word.length;
      continue;
    }
    const wordEnd = match.index + word.length;
    let from = match.index;
    // Most words hold neither apostrophe nor hyphen.
    const elisions = hasApostrophe.test(word) ? splitElision(word) : [];
    const core = elisions.at(-1) ?? 0;
    const clitics = hasHyphen.test(word) ? splitClitics(word.slice(core)) : [];
    for (const cut of [...elisions, ...clitics.map((at) => at + core)]) {
      push(kind, from, match.index + cut);
      from = match.index + cut;
    }
    // l’U.R.S.S. : what is left may be an acronym
    if (elisions.length > 0 && /^\.\p{Lu}\./u.test(text.slice(wordEnd, wordEnd + 3))) {
      scanner.lastIndex = from;
      continue;
    }
    const to = withAbbreviationStop(text, text.slice(from, wordEnd), wordEnd);
    push(kind, from, to);
    scanner.lastIndex = to;
  }
  return tokens;
}
