/** « Qui a dit : “…” ? » : the speakers of the article, one of them the right one. */
import type { Entity } from '../article/people.ts';
import type { Statement } from '../article/statements.ts';
import type { Stance } from '../french/reporting-verbs.ts';
import { questionId } from '../quiz/quiz-file-ids.ts';
import { slice } from '../text.ts';
import { isAskable, label, names, speakerDistractors, words } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { capitalise, quoted, stemOf } from './stem.ts';

/** Below this, span or speaker may be wrong: nothing is asked. */
export const sure = 0.9;
const minWords = 5;
const minWrong = 2;

/** What kind of words they are, for the prompt. */
const nouns: Readonly<Record<Stance, string>> = {
  neutral: 'cette déclaration',
  insist: 'cette affirmation',
  concede: 'cet aveu',
  deny: 'ce démenti',
  promise: 'cette promesse',
  order: 'cet ordre',
  ask: 'cette demande',
  criticise: 'cette critique',
  praise: 'cet éloge',
  doubt: 'cette affirmation',
  fear: 'cet avertissement',
  judge: 'cet avis',
};

/** The speaker's own words are asked as such; reported ones by who they are attributed to. */
function promptOf({ kind, cue }: Statement, stem: string): string {
  return kind === 'direct' || kind === 'continued'
    ? `Qui a dit\u00a0: ${quoted(stem)}\u202f?`
    : `À qui l’article attribue-t-il ${nouns[cue?.stance ?? 'neutral']}\u00a0: ${quoted(stem)}\u202f?`;
}

function explanationOf(text: string, { kind, cue }: Statement, key: Entity): string {
  const name = label(key);
  const words = cue ? slice(text, cue) : '';
  if (kind === 'continued')
    return `${capitalise(name)} vient de parler\u00a0; ces mots continuent sa déclaration.`;
  if (kind === 'selon') return `${quoted(words)} introduit la source\u00a0: ${name}.`;
  const pronoun = /-(?:t-)?((?:il|elle)s?)$/i.exec(words)?.[1];
  if (pronoun)
    return `${quoted(words)} indique qui parle\u00a0; ${quoted(pronoun)} désigne ${name}.`;
  return `${quoted(words)} indique qui parle\u00a0: ${name}.`;
}

const stemFor = ({ analysis, verbs }: Material, { parts, kind }: Statement): string | undefined =>
  stemOf(analysis.article.text, parts, verbs, kind === 'indirect' || kind === 'mixed');

/** What the article says of a wrong option: whole sentences of theirs, if it reports any. */
function feedbackFor(material: Material, entity: Entity): string {
  const { analysis, verbs } = material;
  const own = analysis.statements.find(
    ({ speaker, confidence, parts }) =>
      speaker === entity.id &&
      confidence >= sure &&
      verbs.some((at) => parts.some(({ start, end }) => at > start && at <= end)),
  );
  const stem = own && stemFor(material, own);
  return stem
    ? `${capitalise(label(entity))} dit autre chose\u00a0: ${quoted(stem)}.`
    : `L’article mentionne ${label(entity)}, sans lui attribuer ces mots.`;
}

/** « il », « elle » at the start point to somebody the stem does not show. */
const beginsWithPronoun = (stem: string): boolean =>
  /^(?:ils?|elles?|celui-ci|celle-ci|ce dernier|cela|ça|en)(?=\s)/iu.test(stem);

/** Its speaker is sure and askable, and its words stand on their own. */
function candidate(material: Material, statement: Statement): Candidate | undefined {
  const { analysis, next } = material;
  const { text } = analysis.article;
  const key = analysis.people.find(({ id }) => id === statement.speaker);
  const start = statement.parts[0]?.start;
  const end = statement.parts.at(-1)?.end;
  if (!key || start === undefined || end === undefined) return undefined;
  if (statement.confidence < sure || !isAskable(key)) return undefined;
  if (analysis.blocks[statement.block]?.block.kind === 'title') return undefined;
  const stem = stemFor(material, statement);
  if (!stem || stem.split(/\s+/).length < minWords || names(words(stem), key)) return undefined;
  return {
    write: () => {
      const others = speakerDistractors(material, statement, key, stem);
      if (others.length < minWrong) return undefined;
      const wrong = others.map((entity) => ({
        text: label(entity),
        reason: feedbackFor(material, entity),
      }));
      return {
        kind: 'single',
        id: questionId('single', `who-said ${text.slice(start, end)} ${key.name}`, new Set()),
        skill: 'attribution',
        prompt: promptOf(statement, stem),
        options: optionsOf(label(key), wrong, next),
        evidence: { start, end, sentence: statement.sentence },
        explanation: explanationOf(text, statement, key),
        points: 1,
        origin: 'generated',
      };
    },
    score:
      statement.confidence - (beginsWithPronoun(stem) ? 0.3 : 0) - (stem.endsWith('…') ? 0.05 : 0),
    excludes: [`sentence ${statement.sentence.start}`, `stem ${stem.toLowerCase()}`],
    variety: `speaker ${key.id}`,
    at: { start, end },
  };
}

export const whoSaid: Maker = {
  skill: 'attribution',
  make: (material) =>
    material.analysis.statements
      .map((statement) => candidate(material, statement))
      .filter((one) => one !== undefined),
};
