/** Two neighbouring noun phrases that stand for one: a name and its role, an organisation and its acronym. */
import type { Mention } from './mentions.ts';
import { isAcronym, standsFor } from './names.ts';

/** A comma, behind a parenthesis or a place: « le porte-parole de la mission[ en Syrie,] Timor Goksel ». */
const beforeApposition = /^\s*(?:\([^)]{1,40}\)\s*|(?:en|au|aux|à)\s+\p{Lu}[\p{L}'’-]*\s*)?,\s*$/u;

/** « Patrice Furé, directeur de cabinet », « le directeur de cabinet, Patrice Furé » : two neighbours, one person. */
export function apposition(
  text: string,
  left: Mention | undefined,
  right: Mention | undefined,
): boolean {
  if (!left || !right || left.block !== right.block || left.end > right.start) return false;
  const between = text.slice(left.end, right.start);
  if (/^\s*\(\s*$/.test(between))
    return (
      !!right.name &&
      isAcronym(right.name) &&
      text[right.end] === ')' &&
      (left.headType === 'organisation' || standsFor(right.name, left.name ?? ''))
    );
  if (!beforeApposition.test(between)) return false;
  const role = left.name ? right : left;
  const named = left.name ? left : right;
  if (!named.name || role.name || !role.headType || role.headType === 'group') return false;
  // « face à l’opposition, François Brottes est intervenu » : an organisation is no person
  if (role.headType !== 'role' && (named.firstName || named.title)) return false;
  const closed =
    /^\s*(?:[,.;:»”)]|$|\n|\()/.test(text.slice(right.end)) || right.name !== undefined;
  // « une chercheuse indépendante, Maud Roy » : a full name, not « une femme, Roy »
  const full = /\p{L}\s+\p{Lu}/u.test(named.name);
  return closed && (role.definite || role === right || full);
}
