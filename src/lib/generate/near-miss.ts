/** What somebody did not say, but nearly: the same words with a number or a negation changed. */
import { random } from './random.ts';

export type NearMiss = { readonly text: string; readonly reason: string };

/** « 28 000 tonnes » → « 56 000 tonnes ». Not years, hours, or what is written with a letter. */
const number =
  /(?<![\p{L}\d,.:/-])(\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d{1,3})(?=\s(?!(?:h|heures?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)\p{Ll}{3})/u;

function otherNumber(stem: string, headline: string): NearMiss | undefined {
  const found = number.exec(stem);
  const digits = found?.[1]?.replace(/\D/g, '');
  if (!found?.[1] || !digits || Number(digits) < 3) return undefined;
  // The headline would tell which is right.
  const told = headline.match(/\d+(?:[\u00a0\u202f ]\d{3})*/g) ?? [];
  if (told.some((one) => one.replace(/\D/g, '') === digits)) return undefined;
  const isEven = Number(digits) % 2 === 0;
  // « 60 pour cent » : never 180
  const isShare = /^\s(?:pour\s?cent|pourcents?)/u.test(stem.slice(found.index + found[1].length));
  if (isShare && !isEven) return undefined;
  const factors = isShare ? [0.5] : isEven ? [2, 3, 0.5] : [2, 3];
  const factor = factors[Math.floor(random(stem)() * factors.length)] ?? 2;
  const changed = String(Number(digits) * factor).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return {
    text: stem.slice(0, found.index) + changed + stem.slice(found.index + found[1].length),
    reason: `L’article dit ${found[1]}, et non ${changed}.`,
  };
}

/** « ne censurons pas » → « censurons »; « je n’ai pas » → « j’ai ». Where « de » follows, more would change. */
const negation =
  /(?<![\p{L}’'])(?:(je|que|ce|se|de)\s)?(?:ne\s|n['’])((?:(?:y|en|l['’]|le|la|les|nous|vous|me|te|se|s['’])\s?)?[\p{L}-]+)\spas(?=[\s,.!?…]|$)(?!\s(?:de\s|d['’]|que\s|qu['’]|encore|seulement|non\s|un\s|une\s))/iu;

/** More than one clause, or a word that asks for its negation: un-negated they contradict themselves. */
const several =
  /(?:^|\s)(?:rien|personne|aucune?|ni|moindre|si|s['’]ils?|au moins|même|mais|sans|tout le monde|tant que|avant que|sans que|pour que|jusqu['’]à ce que|à moins que)(?=\s|$)|[,;:…]/iu;

function withoutNegation(stem: string): NearMiss | undefined {
  const found = negation.exec(stem);
  if (!found) return undefined;
  const [whole, word, verb = ''] = found;
  // « en n’attachant pas », « pour ne pas partir » : more than the two words would change
  const behind = stem.slice(found.index + whole.length);
  if (
    /\s(?:mais|même)\s/iu.test(stem.slice(0, found.index)) ||
    /^.{0,24}\s(?:de\s|d['’])/u.test(behind)
  )
    return undefined;
  if (/(?:ant|er|ir|re)$/u.test(verb) || several.test(stem)) return undefined;
  const elides = /^[aeiouyhéèêàâîô]/iu.test(verb);
  const before = word ? (elides ? `${word.slice(0, -1)}’` : `${word} `) : '';
  const text = stem.slice(0, found.index) + before + verb + stem.slice(found.index + whole.length);
  // A second negation would be left over.
  if (/(?:^|\s)(?:ne\s|n['’])/iu.test(text)) return undefined;
  return {
    text: text.charAt(0).toLocaleUpperCase('fr') + text.slice(1),
    reason: `L’article dit le contraire\u00a0: «\u00a0${stem}\u00a0».`,
  };
}

/** The ways in which a stem can be made wrong; each contradicts what the article says. */
export const nearMisses = (stem: string, headline = ''): readonly NearMiss[] =>
  [withoutNegation(stem), otherNumber(stem, headline)].filter((one) => one !== undefined);
