/** The words and fixed expressions of an article that the dictionary has, each where it stands. */
import type { Dictionary, DictionaryEntry } from '../french/dictionary.ts';
import { keyOf } from '../french/dictionary.ts';
import type { Sentence } from '../french/sentences.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';
import { tokenize } from '../french/tokens.ts';
import type { Span } from '../text.ts';
import type { Analysis } from './analysis.ts';
import { reflexivePronoun } from './reflexive.ts';

/** One word, or one expression, where the article uses it. */
export type WordUse = Span & {
  /** In the dictionary's order; more than one where the article leaves open which is meant. */
  readonly senses: readonly [DictionaryEntry, ...DictionaryEntry[]];
  readonly tokens: readonly TaggedToken[];
  /** The index of its first token in the sentence. */
  readonly index: number;
  readonly sentence: Sentence<TaggedToken>;
};

const contentCategories = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Whether a token counts as a word to know: no name, no number, no function word. */
export const isContentWord = ({ category, kind }: TaggedToken): boolean =>
  kind === 'word' && contentCategories.has(category);

type Expression = {
  readonly parts: readonly string[];
  /** Its longest part, which stands in the sentence as it is, or as a lemma. */
  readonly mainPart: string;
  /** « se servir de », not « servir de » */
  readonly reflexive: boolean;
  readonly senses: WordUse['senses'];
};

/** Expressions by their first part. « se rendre compte » is found at « rendre ». */
function expressionsOf(dictionary: Dictionary): ReadonlyMap<string, Expression[]> {
  const byFirst = new Map<string, Expression[]>();
  const seen = new Set<string>();
  for (const { lemma, category } of dictionary.entries) {
    if (category !== 'EXPR' || seen.has(lemma)) continue;
    seen.add(lemma);
    const parts = tokenize(lemma).map((token) => keyOf(low(token)));
    const reflexive = /^s(?:e|')$/.test(parts[0] ?? '');
    if (reflexive) parts.shift();
    const [first] = parts;
    const [entry, ...others] = dictionary.senses(lemma, 'EXPR');
    if (!first || !entry || parts.length < 2) continue;
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      {
        parts,
        mainPart: parts.reduce((a, b) => (b.length > a.length ? b : a)),
        reflexive,
        senses: [entry, ...others],
      },
    ]);
  }
  return byFirst;
}

const expressionIndex = new WeakMap<Dictionary, ReadonlyMap<string, Expression[]>>();

const contractions: Readonly<Record<string, RegExp>> = {
  de: /^(?:de|d'|du|des)$/,
  "d'": /^(?:de|d'|du|des)$/,
  à: /^(?:à|au|aux)$/,
  le: /^(?:le|la|l'|les)$/,
  "l'": /^(?:le|la|l'|les)$/,
  un: /^une?$/,
};
/** « pour [sa] part », « pour [ma] part » */
const possessives: Readonly<Record<string, RegExp>> = {
  sa: /^(?:ma|ta|notre|votre|leur)$/,
  son: /^(?:mon|ton|notre|votre|leur)$/,
  ses: /^(?:mes|tes|nos|vos|leurs)$/,
};

/** Whether another word may stand for a part. */
const isVariable = (part: string): boolean => part in possessives || part in contractions;

const isVerb = ({ category }: TaggedToken): boolean => category === 'VERB' || category === 'AUX';

/** « avoir beau », « tenir bon » : what looks like an adjective behind these is an adverb. */
const beforeAdverb = /^(?:avoir|couper|tenir)$/;

const isPart = (part: string, token: TaggedToken, last: boolean): boolean =>
  keyOf(low(token)) === part ||
  (keyOf(token.lemma) === part && /^(?:NOUN|VERB|AUX|ADJ)$/.test(token.category)) ||
  possessives[part]?.test(low(token)) === true ||
  (last && contractions[part]?.test(low(token)) === true);

/** « mettre [rapidement] en place », « n’a [pas] lieu » */
const between = /^(?:pas|plus|jamais|rien|bien|aussi|ainsi|déjà|encore|toujours|été|donc|enfin)$/;
const mostBetween = 2;

/** The tokens of an expression that begins at `i`; `undefined` where it does not. */
function matched(
  { parts, reflexive }: Expression,
  tokens: readonly TaggedToken[],
  i: number,
): TaggedToken[] | undefined {
  const own = reflexive ? reflexivePronoun(tokens, i) : undefined;
  if (reflexive && (own === undefined || own === 'open')) return undefined;
  const found: TaggedToken[] = [];
  let k = i;
  for (const [p, part] of parts.entries()) {
    let skipped = 0;
    let token = tokens[k];
    const behindVerb = p === 1 && found[0] !== undefined && isVerb(found[0]);
    while (
      token &&
      behindVerb &&
      skipped < mostBetween &&
      !isPart(part, token, p === parts.length - 1) &&
      (token.category === 'ADV' || between.test(low(token)))
    ) {
      skipped++;
      token = tokens[++k];
    }
    if (!token || !isPart(part, token, p === parts.length - 1)) return undefined;
    if (token.category === 'ADJ' && beforeAdverb.test(parts[0] ?? '') && keyOf(low(token)) !== part)
      return undefined;
    found.push(token);
    k++;
  }
  return own && own !== 'open' ? [own, ...found] : found;
}

function usesIn(
  sentence: Sentence<TaggedToken>,
  dictionary: Dictionary,
  expressions: ReadonlyMap<string, Expression[]>,
): WordUse[] {
  const { tokens } = sentence;
  const keys = tokens.map((token) => [keyOf(low(token)), keyOf(token.lemma)] as const);
  const present = new Set(keys.flat());
  const uses: WordUse[] = [];
  let end = 0;
  tokens.forEach((token, index) => {
    if (token.start < end || token.kind !== 'word') return;
    const longest = (keys[index] ?? [])
      .flatMap((key) => expressions.get(key) ?? [])
      .filter(({ mainPart }) => isVariable(mainPart) || present.has(mainPart))
      .map((one) => ({ senses: one.senses, found: matched(one, tokens, index) }))
      .filter(({ found }) => found !== undefined)
      .sort((a, b) => (b.found?.length ?? 0) - (a.found?.length ?? 0))[0];
    const last = longest?.found?.at(-1);
    if (longest?.found && last) {
      end = last.end;
      const { found, senses } = longest;
      const [first = token] = found;
      const { start } = first;
      uses.push({ start, end, senses, tokens: found, index: tokens.indexOf(first), sentence });
      return;
    }
    if (!isContentWord(token)) return;
    const [entry, ...others] = dictionary.senses(token.lemma, token.category);
    if (!entry) return;
    const { start } = token;
    uses.push({
      start,
      end: token.end,
      senses: [entry, ...others],
      tokens: [token],
      index,
      sentence,
    });
  });
  return uses;
}

/** The uses in one sentence, in order; a word inside an expression is not one of its own. */
export function sentenceUses(sentence: Sentence<TaggedToken>, dictionary: Dictionary): WordUse[] {
  const expressions = expressionIndex.get(dictionary) ?? expressionsOf(dictionary);
  expressionIndex.set(dictionary, expressions);
  return usesIn(sentence, dictionary, expressions);
}

/** All uses in the running text, in order. */
export const wordUses = ({ blocks }: Analysis, dictionary: Dictionary): WordUse[] =>
  blocks
    .filter(({ block }) => block.kind !== 'title')
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => sentenceUses(sentence, dictionary));
