/** Which entity a subject stands for: names and roles by their cluster, pronouns by gender, number and recency. */
import type { TaggedToken } from '../french/tagger.ts';
import type { Entity } from './people.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/** An entity and how sure it is that this is the one, 0..1. */
export type Resolved = { readonly entity: Entity; readonly certainty: number };

/** What was said before, for pronouns. */
export type History = {
  /** The latest statement's speaker, and the block it stands in. */
  readonly speaker?: Entity;
  readonly block?: number;
  /** Where its sentence ends. */
  readonly end?: number;
  /** The speaker of a statement in the same sentence or the one before. */
  readonly near: boolean;
};

export type EntityIndex = {
  readonly of: ReadonlyMap<Mention, Entity>;
  /** The mentions a pronoun of the reporter's can stand for, in text order. */
  readonly mentions: readonly Mention[];
};

/** `isQuoted`: whether a mention stands in somebody's own words, where the reporter's pronouns do not point. */
export function indexEntities(
  entities: readonly Entity[],
  isQuoted: (mention: Mention) => boolean,
): EntityIndex {
  const of = new Map<Mention, Entity>();
  for (const entity of entities) for (const mention of entity.mentions) of.set(mention, entity);
  const mentions = [...of.keys()].filter(
    (mention) => mention.headType !== 'document' && !isQuoted(mention),
  );
  return { of, mentions: mentions.sort((a, b) => a.start - b.start) };
}

const canSpeak = ({ type }: Entity): boolean => type !== 'place';

function fits(entity: Entity, pronoun: string): boolean {
  const gender = /(?:elle|cette|dernière)/i.test(pronoun) ? 'f' : 'm';
  const number = /(?:ils|elles|eux|ceux|celles|ces|derniers|dernières)$/i.test(pronoun) ? 'p' : 's';
  if (!canSpeak(entity) || (entity.number ?? 's') !== number) return false;
  if (entity.type === 'organisation')
    return entity.gender === undefined || entity.gender === gender;
  return entity.gender === undefined || entity.gender === gender;
}

/** Sure only where nobody else near fits: « il » after one man, « elle » after one woman. */
export function resolvePronoun(
  token: TaggedToken,
  block: number,
  index: EntityIndex,
  history: History,
  may: (entity: Entity) => boolean = () => true,
): Resolved | undefined {
  const { speaker, end = 0 } = history;
  // « cette dernière », « celui-ci » : the last one named, whatever she is in her sentence
  const latest = /^(?:ce|derni)/i.test(token.text);
  const named = ({ name, governed, object, headType, determined }: Mention) =>
    !governed && !object && (name !== undefined || (headType === 'role' && determined));
  // « …, dit A. B intervient. “…”, affirme-t-il » : somebody who fits, named since the statement, is meant instead.
  const since = index.mentions.some((mention) => {
    const entity = index.of.get(mention);
    return (
      mention.start >= end &&
      mention.end <= token.start &&
      named(mention) &&
      entity !== undefined &&
      entity !== speaker &&
      fits(entity, token.text)
    );
  });
  if (
    speaker &&
    !latest &&
    !since &&
    history.block === block &&
    history.near &&
    fits(speaker, token.text) &&
    may(speaker)
  ) {
    return { entity: speaker, certainty: speaker.type === 'unnamed' ? 0.9 : 0.96 };
  }
  // « J’ai été [officier] » stands for nobody; « ma ville » is the speaker's.
  const before = index.mentions.filter(
    ({ end, name, determined, own }) =>
      end <= token.start && (name !== undefined || determined) && !own,
  );
  const candidates = before
    .filter((mention) => block - mention.block <= 1)
    .map((mention) => ({ mention, entity: index.of.get(mention) }))
    .filter(
      (one): one is { mention: Mention; entity: Entity } =>
        one.entity !== undefined && fits(one.entity, token.text) && may(one.entity),
    );
  const people = candidates.filter(
    ({ entity }) => entity.type === 'person' || entity.type === 'unnamed',
  );
  // « Le musée a réagi. Dans un communiqué, [il] affirme » : a subject beside it comes before a person further off
  const hereNow = candidates.filter(
    ({ mention }) => mention.block === block && !mention.governed && !mention.object,
  );
  const near = people.some(({ mention }) => mention.block === block) || hereNow.length === 0;
  const pool = people.length > 0 && /il/i.test(token.text) ? (near ? people : hereNow) : candidates;
  const subjects = pool.filter(({ mention }) => !mention.governed && !mention.object);
  const best = (subjects.length > 0 && !latest ? subjects : pool).at(-1);
  if (!best) return undefined;
  const rivals = new Set(
    pool
      .filter(({ mention }) => mention.block === best.mention.block)
      .map(({ entity }) => entity.id),
  );
  const alone = rivals.size === 1 || latest;
  const here = best.mention.block === block;
  // « Trois adjoints ont voté contre, dont celui de la culture. “…”, a-t-il déploré » : the paragraph is about others.
  const aside = !here && before.some((mention) => mention.block === block);
  const certainty = alone ? (here ? 0.93 : aside ? 0.75 : 0.88) : here ? 0.78 : 0.7;
  return { entity: best.entity, certainty };
}

/** The entity of a subject; `undefined` where nobody fits. */
export function resolveSubject(
  subject: Subject | undefined,
  tokens: readonly TaggedToken[],
  block: number,
  index: EntityIndex,
  history: History,
): Resolved | undefined {
  if (!subject) return undefined;
  if (subject.kind === 'pronoun') {
    const token = tokens[subject.at];
    return token && resolvePronoun(token, block, index, history);
  }
  const { mention } = subject;
  const entity = index.of.get(mention);
  if (!entity) return undefined;
  // « ironise [ce boulanger] » : somebody mentioned before, like « il »
  const determiner = tokens[mention.phrase.determiner ?? -1];
  if (
    determiner &&
    /^(?:ce|cet|cette)$/i.test(determiner.text) &&
    mention.headType === 'role' &&
    !mention.name
  ) {
    const pronoun = { ...determiner, text: mention.gender === 'f' ? 'elle' : 'il' };
    return entity.type === 'unnamed'
      ? resolvePronoun(pronoun, block, index, history)
      : { entity, certainty: 0.95 };
  }
  // « …, a confié [le candidat] » : whoever the article just spoke of, when nobody was introduced so
  const head = tokens[mention.phrase.head ?? -1];
  if (
    entity.type === 'unnamed' &&
    mention.definite &&
    mention.headType === 'role' &&
    head &&
    mention.number !== 'p' &&
    entity.mentions[0] === mention &&
    mention.phrase.to - (mention.phrase.head ?? 0) <= 2
  ) {
    const reprise = resolvePronoun(
      { ...head, text: mention.gender === 'f' ? 'elle' : 'il' },
      block,
      index,
      history,
      ({ type }) => type === 'person',
    );
    if (reprise) return { entity: reprise.entity, certainty: 0.75 * reprise.certainty };
  }
  if (entity.type === 'place') return { entity, certainty: 0.8 };
  if (subject.mention.name) return { entity, certainty: 1 };
  const named =
    entity.type === 'person' ||
    (entity.type === 'organisation' && entity.mentions.some(({ name }) => name));
  return { entity, certainty: named ? 0.95 : 0.97 };
}
