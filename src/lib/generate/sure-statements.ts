/** The statements that questions may be made of: span and speaker sure, words that stand on their own. */
import { isAcronym } from '../article/names.ts';
import type { Entity } from '../article/people.ts';
import type { Statement } from '../article/statements.ts';
import { reportingLemmas } from '../french/reporting-verbs.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { isFinite, low } from '../french/token-forms.ts';
import { slice, type Span } from '../text.ts';
import { isAskable, names, words } from './distractors.ts';
import type { Material } from './maker.ts';
import { longestOf, stemOf } from './stem.ts';
import { isNewcomer } from './unnamed.ts';

/** Below this, span or speaker may be wrong: nothing is asked. */
export const sure = 0.9;
/** A noun phrase without a name right beside its verb; nothing is more certain of those. */
const sureOfNewcomer = 0.86;
const minWords = 5;
/** A stem cut short ends no clause here: « …, bien que… ». */
const dangling =
  /(?:^|[\s,’'])(?:que|qu|et|ou|mais|de|d|du|des|à|au|bien|comme|afin|pour|par|dont|où|qui)…$/iu;
/** Two statements that share more of their longer words than this may be one, said by two. */
const alike = 0.5;

export type SureStatement = {
  readonly statement: Statement;
  readonly speaker: Entity;
  /** Somebody with a name; « un boulanger » is only asked for as a speaker. */
  readonly named: boolean;
  /** The words as they stand in a question; they name no speaker. */
  readonly stem: string;
  /** The words are a whole sentence that the speaker holds to be true: no infinitive, no noun, nothing denied. */
  readonly whole: boolean;
  /** A whole one that can stand beside others, out of its context and in its own tense. */
  readonly free: boolean;
  /** « que » or « qu’ » as it stands before a reported clause. */
  readonly que?: string;
  /** From the first word that was said to the last. */
  readonly span: Span;
};

export const stemFor = (
  { analysis, verbs }: Material,
  { parts, kind }: Statement,
): string | undefined =>
  stemOf(analysis.article.text, parts, verbs, kind === 'indirect' || kind === 'mixed');

const known = new WeakMap<Material, readonly SureStatement[]>();

/** Those of speakers with names, in text order. */
export const sureStatements = (material: Material): readonly SureStatement[] =>
  allSureStatements(material).filter(({ named }) => named);

const isSure = ({ confidence, kind }: Statement, speaker: Entity): boolean =>
  isAskable(speaker)
    ? confidence >= sure
    : kind === 'direct' && confidence >= sureOfNewcomer && isNewcomer(speaker);

/** In text order; those of the headline are left out, since the body says the same. Worked out once. */
export function allSureStatements(material: Material): readonly SureStatement[] {
  const done = known.get(material);
  if (done) return done;
  const { analysis } = material;
  const found = analysis.statements.flatMap((statement): SureStatement[] => {
    const speaker = analysis.people.find(({ id }) => id === statement.speaker);
    const [first] = statement.parts;
    const last = statement.parts.at(-1);
    if (!speaker || !first || !last || !isSure(statement, speaker)) return [];
    if (analysis.blocks[statement.block]?.block.kind === 'title') return [];
    const stem = stemFor(material, statement);
    if (!stem || stem.split(/\s+/).length < minWords || names(words(stem), speaker)) return [];
    if (spellsOut(stem, speaker)) return [];
    if (dangling.test(stem)) return [];
    const reported = statement.kind !== 'direct' && statement.kind !== 'continued';
    if (reported && beginsUnclear(stem)) return [];
    if (reported && mayResume(material, statement)) return [];
    const span = { start: first.start, end: last.end };
    const que = behindQue(analysis.article.text, first);
    // « a exigé que le fonds soit doté » : nobody « a dit que le fonds soit doté »
    if (que && firstVerb(material, statement)?.features.mood === 'subjunctive') return [];
    const whole = isWhole(material, statement, first, que);
    // « a promis d’[ouvrir un bureau] » ; « la population à partir » can't stand alone
    const urged =
      /^(?:promise|ask|order)$/.test(statement.cue?.stance ?? '') &&
      reported &&
      isInfinitive(material, statement) &&
      !/\set\s(?:de|d['’]|à)(?:\s|\p{L})/u.test(stem);
    // « le “procédé” choquant », « la majorité d’avoir menti » : no words that stand on their own
    if (!whole && !urged) return [];
    const free =
      whole &&
      !stem.endsWith('…') &&
      !pointing.test(stem) &&
      !beginsUnclear(stem) &&
      !transposed(material, statement);
    const named = isAskable(speaker);
    return [{ statement, speaker, named, stem, whole, free, ...(que ? { que } : {}), span }];
  });
  known.set(material, found);
  return found;
}

/** « … que la prime suffit [et menace de partir] » : the speaker may be back as the subject. */
function mayResume({ analysis }: Material, { block, parts }: Statement): boolean {
  const tokens = analysis.blocks[block]?.tokens ?? [];
  return tokens.some(
    ({ text, start }, i) =>
      /^(?:et|mais|puis)$/.test(text) &&
      parts.some((part) => part.start < start && start < part.end) &&
      tokens
        .slice(i + 1, i + 3)
        .some(({ category, lemma }) => category === 'VERB' && reportingLemmas.has(lemma)),
  );
}

/** Words that point to what the statement does not hold. */
const pointing =
  /(?:^|[\s’'])(?:ils|elles|eux|celui|celle|ceux|celles|cela|ça|lui|leur|c['’]est|ce)(?=[\s,.!?]|$)/iu;

/** « a dit [que] la ligne fermerait » : `undefined` where the words hang on no conjunction. */
const behindQue = (text: string, { start }: Span): string | undefined =>
  /(que|qu['’])\s*[«“"]?\s*$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[1];

/** Whether a passage is a clause that is held to be true: it has a verb, and begins as a sentence or behind « que ». */
function isWhole(
  { analysis, verbs }: Material,
  { kind, cue, parts, block }: Statement,
  first: Span,
  que: string | undefined,
): boolean {
  if (!verbs.some((at) => at > first.start && at <= first.end)) return false;
  // « …, qui, selon elle, [transmettaient des données] » : a verb that has lost its subject
  const opener = analysis.blocks[block]?.tokens.find(({ start }) => start === first.start);
  if (kind === 'selon' || kind === 'free')
    return parts.length === 1 && !(opener && isFinite(opener));
  if (kind === 'indirect' || kind === 'mixed')
    return que !== undefined && !/^(?:deny|ask|order)$/.test(cue?.stance ?? '');
  return (
    que !== undefined || /^\p{Lu}/u.test(analysis.article.text.slice(first.start, first.start + 2))
  );
}

const isInfinitive = ({ analysis }: Material, { block, parts }: Statement): boolean =>
  analysis.blocks[block]?.tokens.find(({ start }) => start === parts[0]?.start)?.features.mood ===
  'infinitive';

const firstVerb = ({ analysis }: Material, { block, parts: [part] }: Statement) =>
  analysis.blocks[block]?.tokens.find(
    (token) => part && token.start >= part.start && token.end <= part.end && isFinite(token),
  );

/** « … que la ligne fermerait », « … que le pont était fermé » : the tense is that of the report. */
function transposed(material: Material, statement: Statement): boolean {
  if (/^(?:direct|continued|free)$/.test(statement.kind)) return false;
  const { mood, tense } = firstVerb(material, statement)?.features ?? {};
  return mood === 'conditional' || tense === 'imperfect';
}

/** « le PNF » of « le parquet national financier a… » : the initials of a stem's words hold the acronym. */
const spellsOut = (stem: string, { name }: Entity): boolean =>
  isAcronym(name) &&
  words(stem)
    .trim()
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('')
    .includes(name.replace(/\./g, '').toLowerCase());

const longWords = (text: string): Set<string> =>
  new Set(
    words(text)
      .trim()
      .split(' ')
      .filter((word) => word.length > 4),
  );

/** 0..1: the share of the shorter text's longer words that the other has too. */
export function overlapOf(a: string, b: string): number {
  const [one, other] = [longWords(a), longWords(b)].sort((x, y) => x.size - y.size);
  if (!one || !other || one.size === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / one.size;
}

/** Whether somebody else says nearly the same: then « who said it » has two answers. */
export const saidByAnother = (
  { analysis }: Material,
  { statement, stem }: SureStatement,
): boolean =>
  analysis.statements.some(
    (other) =>
      other.speaker !== statement.speaker &&
      overlapOf(stem, other.parts.map((part) => slice(analysis.article.text, part)).join(' ')) >
        alike,
  );

/** « il l’aurait vue », « qu’elles attendent leurs trains » : a pronoun before any noun that it could stand for. */
export function lacksAntecedent(
  { analysis }: Material,
  { statement: { block, parts } }: SureStatement,
): boolean {
  const part = longestOf(parts);
  if (!part) return false;
  const said = (analysis.blocks[block]?.tokens ?? []).filter(
    ({ start, end }) => part.start <= start && end <= part.end,
  );
  const noun = said.findIndex(
    ({ category, lemma }) => category === 'PROPN' || (category === 'NOUN' && !ofTime.test(lemma)),
  );
  return said
    .slice(0, noun < 0 ? said.length : noun)
    .some(
      (token, i) =>
        /^(?:elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|eux|cela|ça|leurs?)$/.test(
          low(token),
        ) ||
        (low(token) === 'il' && !isImpersonal(said.slice(i + 1, i + 5))),
    );
}

/** « Hier soir, elle… » : no woman. */
const ofTime =
  /^(?:hier|soir|soirée|matin|matinée|jour|journée|nuit|semaine|mois|an|année|heure|minute|moment|temps|fois|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** « il faut », « il n’y a », « il est possible de » */
const isImpersonal = (behind: readonly TaggedToken[]): boolean =>
  behind.some(({ lemma, text }, i) =>
    /^(?:temps|question)$/.test(lemma)
      ? behind[i - 1]?.lemma === 'être'
      : /^(?:falloir|agir|pleuvoir|suffire|convenir|sembler|exister|rester|valoir|possible|impossible|nécessaire|important|urgent)$/.test(
          lemma,
        ) || text.toLowerCase() === 'y',
  );

/** « Il », « Ses », « Cette » at the start point to what the stem does not show; « il faut », « il y a » do not. */
export const beginsUnclear = (stem: string): boolean =>
  /^(?:ils?|elles?|son|sa|ses|leurs?|ces?|cet|cette|celui-ci|celle-ci|cela|ça|en|y)(?=\s)(?!\s(?:y a|n['’]y|faut|fallait|faudra|faudrait|s['’]agit|est (?:possible|impossible|temps|nécessaire|important|urgent)))/iu.test(
    stem,
  );
