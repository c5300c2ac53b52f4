/** « Qui a dit : “…” ? » : the speakers of the article, one of them the right one. */
import type { Entity } from '../article/people.ts';
import type { Statement } from '../article/statements.ts';
import type { Stance } from '../french/reporting-verbs.ts';
import { optionId, questionId } from '../quiz/quiz-file-ids.ts';
import type { Option } from '../quiz/quiz.ts';
import { slice, type Span } from '../text.ts';
import { isAskable, names, speakerDistractors } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { shuffle } from './random.ts';
import { quoted, stemOf } from './stem.ts';

/** Below this, span or speaker may be wrong: nothing is asked. */
export const sure = 0.9;
const minWords = 5;

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
  const own = kind === 'direct' || kind === 'free' || kind === 'continued';
  return own
    ? `Qui a dit\u00a0: ${quoted(stem)}\u202f?`
    : `À qui l’article attribue-t-il ${nouns[cue?.stance ?? 'neutral']}\u00a0: ${quoted(stem)}\u202f?`;
}

function explanationOf(text: string, { kind, cue }: Statement, speaker: Entity): string {
  const verb = cue ? quoted(slice(text, cue)) : '';
  if (kind === 'continued')
    return `${speaker.name} vient de parler\u00a0: ces mots continuent sa déclaration.`;
  if (kind === 'selon') return `${verb} indique la source\u00a0: ${speaker.name}.`;
  return `${verb} présente ces paroles\u00a0; la personne qui parle est ${speaker.name}.`.replace(
    'la personne qui parle est',
    speaker.type === 'person' ? 'la personne qui parle est' : 'la source est',
  );
}

/** What the article says of a wrong option. */
function feedbackFor({ analysis }: Material, entity: Entity): string {
  const own = analysis.statements.find(
    ({ speaker, confidence }) => speaker === entity.id && confidence >= sure,
  );
  if (!own) return `L’article parle de ${entity.name}, mais ne lui attribue pas ces mots.`;
  return `${entity.name} dit autre chose\u00a0: ${quoted(stemOf(analysis.article.text, own.parts))}.`;
}

/** Its speaker is sure and askable, nobody else said it too, and its words stand on their own. */
function candidate(material: Material, statement: Statement): Candidate | undefined {
  const { analysis } = material;
  const { text } = analysis.article;
  const key = analysis.people.find(({ id }) => id === statement.speaker);
  if (!key || statement.confidence < sure || !isAskable(key)) return undefined;
  const block = analysis.blocks[statement.block]?.block;
  if (block?.kind === 'title') return undefined;
  const stem = stemOf(text, statement.parts);
  if (stem.split(/\s+/).length < minWords || names(stem, key)) return undefined;
  const others = speakerDistractors(material, statement, key, stem);
  if (others.length < 2) return undefined;
  const taken = new Set<string>();
  const option = (entity: Entity): Option => {
    const id = optionId(entity.name, taken);
    taken.add(id);
    return {
      id,
      text: entity.name,
      correct: entity === key,
      ...(entity === key ? {} : { feedback: feedbackFor(material, entity) }),
    };
  };
  const evidence: Span = {
    start: statement.parts[0]?.start ?? 0,
    end: statement.parts.at(-1)?.end ?? 0,
  };
  const prompt = promptOf(statement, stem);
  // « il », « elle » at the start point to somebody the stem does not show
  const pronoun = /^(?:ils?|elles?|celui-ci|celle-ci|ce dernier|cela|ça|en)\b/iu.test(stem);
  return {
    question: {
      kind: 'single',
      id: questionId(
        'single',
        `who-said ${evidence.start} ${slice(text, evidence)} ${key.name}`,
        new Set(),
      ),
      skill: 'attribution',
      prompt,
      options: shuffle([key, ...others], material.next).map(option),
      evidence: { ...evidence, sentence: statement.sentence },
      explanation: explanationOf(text, statement, key),
      points: 1,
      origin: 'generated',
    },
    score:
      statement.confidence +
      (others.length === 3 ? 0.1 : 0) -
      (pronoun ? 0.3 : 0) -
      (stem.endsWith('…') ? 0.05 : 0),
    excludes: [`sentence ${statement.sentence.start}`, `stem ${stem.toLowerCase()}`],
    variety: `speaker ${key.id}`,
    at: evidence,
  };
}

export const whoSaid: Maker = {
  skill: 'attribution',
  make: (material) =>
    material.analysis.statements
      .map((statement) => candidate(material, statement))
      .filter((one) => one !== undefined),
};
