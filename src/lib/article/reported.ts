/** Statements by a reporting verb: the cue before, behind or inside what was said. */
import type { TaggedToken } from '../french/tagger.ts';
import { isFinite, low } from '../french/token-forms.ts';
import type { Span } from '../text.ts';
import { contentAfter, type Content, hasObjectBehind } from './content.ts';
import { contentBefore } from './content-before.ts';
import { type Cue, findCues } from './cues.ts';
import type { Mention } from './mentions.ts';
import { type Resolved, resolveSubject } from './resolution.ts';
import { reportedEnd } from './reported-end.ts';
import type { Finder, Scene, Statement } from './statements.ts';
import { type Subject, subjectAfter, subjectBefore, subjectOfSentence } from './subjects.ts';

const insideQuotation = ({ quotations }: Scene, i: number): boolean =>
  quotations.some(({ from, to, paired }) => paired && from <= i && i < to);

/** Where an inquit inside a quotation ends: « …, [a-t-il dit], … », « …, [a dit Anne Roy], … »; `undefined` for none. */
function inquitEnd(scene: Scene, cue: Cue): number | undefined {
  const { tokens } = scene;
  if (tokens[cue.from - 1]?.text !== ',') return undefined;
  const end =
    cue.clitic === undefined ? (inquitStop(scene, cue) ?? namedInquitEnd(scene, cue)) : cue.to;
  return end !== undefined && /^[,.]$/.test(tokens[end]?.text ?? '') ? end : undefined;
}

/** « …, a dit Anne Roy, … » : of a quotation that is the whole sentence, so that nobody else reports it. */
function namedInquitEnd(scene: Scene, cue: Cue): number | undefined {
  const { tokens, quotations, mentions, from, to } = scene;
  const around = quotations.find((q) => q.from <= cue.from && cue.from < q.to);
  const subject = subjectAfter(scene, cue.to);
  if (!around || around.outerFrom > from || around.outerTo < to - 1) return undefined;
  if (subject?.kind !== 'mention' || subject.mention.name === undefined) return undefined;
  const end = subject.mention.phrase.to;
  // « …, a dit Anne Roy[, ministre de l’Industrie], … » : where the inquit ends is not sure
  const apposition =
    tokens[end + 1]?.category === 'NOUN' || mentions.some(({ phrase }) => phrase.from === end + 1);
  return apposition ? undefined : end;
}

/** « “…, insiste la petite-fille du peintre, Claire Roy. Mon grand-père… ” » : the full stop that ends the inquit. */
function inquitStop({ tokens, quotations, mentions }: Scene, cue: Cue): number | undefined {
  const around = quotations.find((q) => q.paired && q.from <= cue.from && cue.from < q.to);
  if (!around) return undefined;
  const stop = tokens.findIndex((token, i) => i >= cue.to && i < around.to && token.text === '.');
  if (stop < 0 || stop > cue.to + 20 || tokens.slice(cue.to, stop).some(isFinite)) return undefined;
  return mentions.some(({ phrase }) => phrase.from >= cue.to && phrase.to === stop)
    ? stop
    : undefined;
}

/** A comma, a closing mark or the sentence's start stands before the cue, adverbs aside: « …, [a ainsi lancé] X ». */
function standsBehind({ tokens, from }: Scene, cue: Cue): boolean {
  let k = cue.from - 1;
  while (
    k >= from &&
    (tokens[k]?.category === 'ADV' || /^(?:ainsi|ensuite|aussi)$/.test(tokens[k]?.text ?? ''))
  )
    k--;
  // « …, [ce que] dément l’armée »
  if (
    /^(?:que|qu')$/.test(low(tokens[k])) &&
    low(tokens[k - 1]) === 'ce' &&
    tokens[k - 2]?.text === ','
  )
    return true;
  return k < from || /^(?:[,»”"›]|\?|!|…|\.\.\.)$/.test(tokens[k]?.text ?? '');
}

const introducesContent = (token: TaggedToken | undefined): boolean =>
  /^(?:que|qu['’]|:|si|comment|pourquoi)$/i.test(token?.text ?? '');

type Found = { readonly subject: Subject | undefined; readonly content: Content | undefined };

type Candidate = { readonly cue: Cue; readonly found: Found & { readonly content: Content } };

/** « …, a déclaré X » : the content stands before the cue, its subject behind it or a clitic in it. */
function inverted(scene: Scene, cue: Cue): Found | undefined {
  if (!standsBehind(scene, cue) || cue.form !== 'finite' || introducesContent(scene.tokens[cue.to]))
    return undefined;
  const subject: Subject | undefined =
    cue.clitic === undefined ? subjectAfter(scene, cue.to) : { kind: 'pronoun', at: cue.clitic };
  if (!subject || (cue.clitic === undefined && hasObjectBehind(scene, cue))) return undefined;
  const content = contentBefore(scene, cue, inquitEnd(scene, cue));
  return content && { subject, content };
}

/** « X a déclaré que… », « X : “…” » */
function straight(scene: Scene, cue: Cue, floor: number): Found | undefined {
  if (cue.clitic !== undefined) return undefined;
  const content = contentAfter(scene, cue);
  return (
    content && {
      subject:
        cue.form === 'finite' ? subjectBefore(scene, cue, floor) : subjectOfGerund(scene, cue),
      content,
    }
  );
}

/** « [une source] affirmant que », « [M. Petit] précisant que » : what touches a gerund is its subject. */
function subjectOfGerund({ tokens, mentions }: Scene, { form, from }: Cue): Subject | undefined {
  if (form !== 'gerund' || tokens[from - 1]?.text === ',') return undefined;
  const mention = mentions.find(({ phrase }) => phrase.to === from);
  // « TikTok a publié une vidéo disant… » : who made it speaks
  return mention && mention.headType !== 'document' ? { kind: 'mention', mention } : undefined;
}

const span = (tokens: readonly TaggedToken[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** « Jean Petit et Anne Roy ont déclaré », « ont déclaré Jean Petit et Anne Roy » : both of them. */
function jointSubject(
  { tokens, joint }: Scene,
  cue: Cue,
  subject: Subject | undefined,
): Mention | undefined {
  const verb = tokens.slice(cue.from, cue.to).find(isFinite);
  if (subject?.kind !== 'mention' || verb?.features.number !== 'p') return undefined;
  const { from, to } = subject.mention.phrase;
  return joint.find(({ phrase }) => phrase.to === to || phrase.from === from);
}

/** « Si Anne Roy dit que… », « a refusé de dire que… » : nobody has said it. */
function isSupposed({ tokens, from }: Scene, cue: Cue): boolean {
  const refused = tokens[cue.from - 2]?.lemma ?? '';
  if (cue.form === 'infinitive' && /^(?:refuser|éviter|abstenir|garder)$/.test(refused))
    return true;
  for (let i = cue.from - 1; i >= from && !/^(?:,|que|qu')$/.test(low(tokens[i])); i--)
    if (/^(?:si|s')$/.test(low(tokens[i])) && tokens[i]?.category === 'SCONJ') return true;
  return false;
}

function toStatement(
  scene: Scene,
  cue: Cue,
  found: Candidate['found'],
  resolved: Resolved,
): Statement {
  const { content } = found;
  const { tokens, block } = scene;
  const weak = cue.verb.constructions.includes('!') && content.kind === 'indirect' ? 0.6 : 1;
  const form = cue.form === 'finite' ? 1 : cue.form === 'gerund' ? 0.9 : 0.75;
  const denied = cue.negated || isSupposed(scene, cue) ? 0.6 : 1;
  // « aurait déclaré » : a rumour
  const rumoured = tokens
    .slice(cue.from, cue.to)
    .some(({ features }) => features.mood === 'conditional')
    ? 0.7
    : 1;
  return {
    kind: content.kind,
    speaker: resolved.entity.id,
    parts: content.parts,
    cue: { ...span(tokens, cue.from, cue.to), lemma: cue.verb.lemma, stance: cue.verb.stance },
    confidence: content.certainty * resolved.certainty * weak * form * denied * rumoured,
    block,
    sentence: span(tokens, scene.from, scene.to),
  };
}

/** « dit-on », « il est bon de rappeler que », « force est de constater que » : nobody in particular. */
function isImpersonal({ tokens }: Scene, cue: Cue): boolean {
  const clitic = cue.clitic === undefined ? '' : low(tokens[cue.clitic]);
  if (/-on$/.test(clitic) || (cue.form === 'finite' && low(tokens[cue.from - 1]) === 'on'))
    return true;
  if (cue.form !== 'infinitive' || !/^(?:de|d')$/.test(low(tokens[cue.from - 1]))) return false;
  const before = tokens.slice(Math.max(0, cue.from - 6), cue.from - 1);
  return (
    before.some(({ lemma }) => lemma === 'être') &&
    before.some((token) => /^(?:il|c'|force|importe)$/.test(low(token)))
  );
}

/** « une croyance locale [affirmant] que » : what stands right before a gerund speaks, and it is nobody. */
const hasOwnNoun = ({ tokens, mentions }: Scene, { form, from }: Cue): boolean =>
  form === 'gerund' &&
  /^(?:NOUN|ADJ)$/.test(tokens[from - 1]?.category ?? '') &&
  !mentions.some(({ phrase }) => phrase.to === from);

/** Every cue with its content; a cue inside what an inverted one reports belongs to that speech. */
function candidates(scene: Scene): Candidate[] {
  const cues = findCues(scene.tokens, scene.from, scene.to).filter(
    (cue) => !insideQuotation(scene, cue.from) || inquitEnd(scene, cue) !== undefined,
  );
  const behind = cues.map((cue) => inverted(scene, cue));
  const reported = (cue: Cue): boolean => {
    const at = scene.tokens[cue.from]?.start ?? 0;
    return behind.some((other) =>
      other?.content?.parts.some((part) => part.start <= at && at < part.end),
    );
  };
  let floor = scene.from;
  let clauseEnd = scene.from;
  return cues.flatMap((cue, i) => {
    // « ajoutant que ses troupes [riposteraient] “à la première provocation” » : inside a clause that is reported
    if (cue.from < clauseEnd && cue.verb.constructions.includes('!')) return [];
    if (reported(cue) || isImpersonal(scene, cue) || hasOwnNoun(scene, cue)) return [];
    const found = behind[i] ?? straight(scene, cue, floor);
    if (!found?.content) return [];
    floor = cue.to;
    if (introducesContent(scene.tokens[cue.to])) clauseEnd = reportedEnd(scene, cue.to + 1, cue);
    return [{ cue, found: { ...found, content: found.content } }];
  });
}

export const reportedByCues: Finder = (scene, _before, history) => {
  const { tokens, block, index } = scene;
  const statements: Statement[] = [];
  let last: Resolved | undefined;
  for (const { cue, found } of candidates(scene)) {
    const near = { ...history, ...(last ? { speaker: last.entity, block, near: true } : {}) };
    const both = jointSubject(scene, cue, found.subject);
    const subject: Subject | undefined = both ? { kind: 'mention', mention: both } : found.subject;
    let resolved = resolveSubject(subject, tokens, block, index, near);
    let joint = cue.from - 1;
    while (tokens[joint]?.category === 'ADV') joint--;
    const shares = cue.form !== 'finite' || /^(?:et|mais|puis|,)$/.test(tokens[joint]?.text ?? '');
    // « …, a déclaré X, précisant que… » : a gerund or a second verb has the speaker of the first.
    if (!found.subject && last && shares) resolved = { ...last, certainty: last.certainty * 0.95 };
    // « X a fait voter la loi et a déclaré… », « X intervient, en affirmant… »
    if (!resolved && !found.subject && shares)
      resolved = resolveSubject(subjectOfSentence(scene, cue.from), tokens, block, index, near);
    if (!resolved) continue;
    last = resolved;
    statements.push(toStatement(scene, cue, found, resolved));
  }
  return statements;
};
