/** Speakers without a name of their own: « un boulanger », « la cheffe du service », « l’académie ». */
import type { Entity } from '../article/people.ts';

/** « un infirmier venu prêter main-forte » is « un infirmier »; « la cheffe du service » keeps what makes her that. */
export function phraseOf({ name, mentions }: Entity): string {
  const { head, from } = mentions[0]?.phrase ?? {};
  const words = [...name.matchAll(/[^\s’']+[’']?/gu)];
  const last = head === undefined || from === undefined ? undefined : words[head - from];
  if (!last) return name;
  const end = last.index + last[0].length;
  const complement = /^\s(?:d[eu]s?\s|d[’'])\S+(?:\s(?:d[eu]s?\s|d[’']|la\s|l[’'])?\S+)?/u.exec(
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

/** « un boulanger », « une ancienne élève du lycée » : somebody new, whom nobody named before can be. */
export const isNewcomer = (entity: Entity): boolean =>
  hasRole(entity) && /^une?\s/iu.test(entity.name) && entity.mentions[0]?.definite === false;

/** Whether somebody without a name is sure to be another than the key: new in the article, or of the other gender. */
export const isStranger = (entity: Entity, key: Entity): boolean =>
  isNewcomer(entity) ||
  (hasRole(entity) && key.gender !== undefined && entity.gender !== key.gender);

/** « l’académie », « la préfecture » : of a person who has another role it is told apart. */
export const isInstitution = ({ type, name, number }: Entity, key: Entity): boolean =>
  type === 'organisation' &&
  number !== 'p' &&
  key.type === 'person' &&
  key.roles.length > 0 &&
  /^(?:l[ae]\s|l[’'])\p{Ll}+$/u.test(name);

/** « se plaint une habitante. Marie Roy… » : who is named right behind somebody new may be the same. */
export function mayBeNamedNext(newcomer: Entity, named: Entity): boolean {
  const [first, name] = [newcomer.mentions[0], named.mentions[0]];
  return (
    isNewcomer(newcomer) &&
    first !== undefined &&
    name !== undefined &&
    name.start > first.start &&
    name.block - first.block <= 1 &&
    (named.gender === undefined || named.gender === newcomer.gender)
  );
}
