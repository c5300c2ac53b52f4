/** Speakers without a name of their own: « un boulanger », « la cheffe du service ». */
import type { Entity } from '../article/people.ts';

/** « un infirmier venu prêter main-forte » is « un infirmier »; « la cheffe du service » keeps what makes her that. */
export function phraseOf({ name, mentions }: Entity): string {
  const { head, from } = mentions[0]?.phrase ?? {};
  const words = [...name.matchAll(/[^\s’']+[’']?/gu)];
  const last = head === undefined || from === undefined ? undefined : words[head - from];
  if (!last) return name;
  const end = last.index + last[0].length;
  const complement = /^\s(?:d[eu]s?\s|d[’'])\S+(?:\s(?:d[eu]s?\s|d[’']|la\s|l[’'])\S+)?/u.exec(
    name.slice(end),
  );
  return name.slice(0, end) + (complement?.[0] ?? '');
}

/** Somebody without a name who is one person in some role, and speaks as such. */
const hasRole = ({ type, number, gender, mentions }: Entity): boolean =>
  type === 'unnamed' &&
  number !== 'p' &&
  gender !== undefined &&
  mentions[0]?.headType === 'role' &&
  mentions[0].phrase.head !== undefined;

/** « un boulanger », « une ancienne élève du lycée » : somebody new in the article. */
export const isNewcomer = (entity: Entity): boolean =>
  hasRole(entity) && /^une?\s/iu.test(entity.name) && entity.mentions[0]?.definite === false;

/**
 * Of the other gender: « une cliente » may be true of any woman in the shop, « le maire » be the mayor named before. A name
 * may stand for either where its gender isn't told.
 */
export const isOther = (a: Entity, b: Entity): boolean =>
  a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;

/** Whether somebody without a name can stand beside the key as a wrong answer. */
export const isStranger = (entity: Entity, key: Entity): boolean =>
  hasRole(entity) && !/^(?:son|sa|leur|ce|cet|cette)\s/iu.test(entity.name) && isOther(entity, key);
