/** Where the words that a cue reports end, where no quotation mark shows it. */
import { reportingLemmas } from '../french/reporting-verbs.ts';
import { isFinite, low } from '../french/token-forms.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { type Cue, findCues } from './cues.ts';
import type { Scene } from './statements.ts';

/** Where reported words end: the sentence's end, `;`, or a further cue of the reporter's (« …, précisant que »). */
export function reportedEnd(scene: Scene, start: number, cue?: Cue): number {
  const { tokens, to, quotations } = scene;
  const relative = cue !== undefined && low(tokens[cue.from - 1]) === 'qui';
  for (let i = start + 1; i < to; i++) {
    if (quotations.some((q) => q.outerFrom < i && i < q.outerTo)) continue;
    const word = low(tokens[i]);
    if (word === ';') return i;
    // « … dès qu’elle l’a su : “il est apparu que” » : what a colon introduces stands for itself
    if (word === ':' && quotations.some((q) => q.outerFrom === i + 1)) return i;
    if (closesQuotation(scene, i) && leavesQuotation(tokens[i])) return i;
    // « a dit que le pont tiendrait [et a ajouté que] »
    if (/^(?:et|mais|puis)$/.test(word) && secondCue(scene, i + 1, cue)) return i;
    if (word === 'et' && resumesCompound(scene, start, i + 1, cue)) return i;
    if (word !== ',') continue;
    // « …, mais jure n’avoir rien touché »
    if (/^(?:et|mais|puis)$/.test(low(tokens[i + 1])) && secondCue(scene, i + 2, cue)) return i;
    // « …, sans fixer de date », « …, faute de preuves »
    if (low(tokens[i + 1]) === 'sans' && withholds.test(tokens[i + 2]?.lemma ?? '')) return i;
    // « …, comme l’en accuse Solk »
    if (low(tokens[i + 1]) === 'comme' && findCues(tokens, i + 2, Math.min(to, i + 6)).length > 0)
      return i;
    const next = tokens[i + 1];
    // « Anne Roy, qui a dit que le pont tiendrait[, est] attendue » : the main clause goes on
    if (relative && next && isFinite(next) && tokens.slice(start, i).some(isFinite)) return i;
    if (/^(?:tandis|alors)$/.test(low(next)) && /^qu/.test(low(tokens[i + 2]))) return i;
    // « …, [précisant que] », « …, [avant de conclure] », « …, [tout en ajoutant] »
    const [further] = findCues(tokens, i + 1, Math.min(to, i + 5));
    // « précise qu’en publiant leurs noms[, en décrivant] leurs méthodes, nous… » : nothing was said yet
    const begun = low(tokens[start]) !== 'en' || tokens.slice(start, i).some(isFinite);
    if (begun && further && further.form !== 'finite' && opensCue(tokens, i + 1, further.from))
      return i;
    const inquit = next?.category === 'AUX' || next?.category === 'VERB' ? low(tokens[i + 2]) : '';
    if (/^-(?:t-)?(?:il|elle|on)s?$/.test(inquit)) return i;
  }
  return to;
}

/** « a indiqué que le conseil se prononcerait [et demandé] à chacun » : a participle that only the cue's « a » can have. */
function resumesCompound({ tokens }: Scene, start: number, i: number, cue?: Cue): boolean {
  const isBare = ({ features }: TaggedToken): boolean =>
    features.mood === 'participle' && features.tense === 'past';
  const next = tokens[i];
  const own = tokens.slice(cue?.from ?? 0, cue?.to ?? 0);
  return (
    next !== undefined &&
    ((isBare(next) && next.features.gender !== 'f' && reportingLemmas.has(next.lemma)) ||
      (next.category === 'NOUN' && reportingLemmas.has(next.text.replace(/é$/u, 'er')))) &&
    tokens[i - 2]?.category !== 'ADJ' &&
    own.some(({ lemma }) => lemma === 'avoir') &&
    own.some(isBare) &&
    tokens.slice(start, i).some(isFinite) &&
    !tokens.slice(start, i).some((token) => token.category === 'AUX' || isBare(token))
  );
}

/** What a reporter says was not said. */
const withholds =
  /^(?:préciser|fixer|donner|citer|nommer|dire|livrer|fournir|détailler|avancer|apporter|indiquer|révéler|vouloir|entrer|exclure|commenter|s'étendre)$/;

/** Nothing but « avant de », « tout en », « sans », « pour » before a gerund or an infinitive. */
const opensCue = (tokens: Scene['tokens'], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every((token) => /^(?:avant|après|de|d'|en|tout|sans|pour|et|puis|mais)$/.test(low(token)));

/** Whether a quotation ends right before `i`. */
const closesQuotation = ({ quotations }: Scene, i: number): boolean =>
  quotations.some(({ outerTo, paired }) => paired && outerTo === i);

/** « “une transaction”[, en référence à…] », « “75 %” [en] conformité avec » : the reporter goes on. */
const leavesQuotation = (token: TaggedToken | undefined): boolean =>
  /^(?:,|en|lors|après|avant|alors|tandis|suite|afin|dans|devant)$/.test(low(token));

const isVerbForm = ({ category }: TaggedToken): boolean => category === 'VERB';

/** Whether a cue with « que » right behind it begins at `i`, in a tense a reporter goes on in. */
function secondCue({ tokens, to, quotations }: Scene, i: number, first?: Cue): boolean {
  const [cue] = findCues(tokens, i, Math.min(to, i + 6));
  if (!cue || !tokens.slice(i, cue.from).every(({ category }) => category === 'ADV')) return false;
  const { mood, tense } = tokens.slice(cue.from, cue.to).findLast(isVerbForm)?.features ?? {};
  const reporter = mood === 'participle' || (mood === 'indicative' && tense !== 'imperfect');
  const verb = tokens.slice(first?.from ?? 0, first?.to ?? 0).findLast(isVerbForm);
  // « demande la relaxe [et promet de] faire appel » : the tense of the first cue goes on
  const alike =
    verb !== undefined &&
    (verb.features.tense === tense || (mood === 'indicative' && tense === 'present')) &&
    /^(?:de|d'|à|n'|ne|faire|avoir|être|vouloir)$/.test(low(tokens[cue.to]));
  const object =
    verb !== undefined &&
    /^(?:DET|NUM)$/.test(tokens[cue.to]?.category ?? '') &&
    cue.verb.constructions.includes('n') &&
    verb.features.mood === mood;
  return (
    reporter &&
    (alike ||
      object ||
      /^(?:que|qu'|:|«|“|")$/.test(low(tokens[cue.to])) ||
      // « dénoncé “la furie” [et a menacé] »
      quotations.some(({ outerTo }) => outerTo === i - 1))
  );
}
