/** Who could be taken for the speaker, and is not. */
import { foldName, isAcronym } from '../article/names.ts';
import { type Entity, withoutDeterminer } from '../article/people.ts';
import type { Statement } from '../article/statements.ts';
import { speakerNounType } from '../french/speaker-nouns.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { slice } from '../text.ts';
import type { Material } from './maker.ts';
import { shuffle } from './random.ts';
import { isNewcomer, isOther, isStranger, phraseOf } from './unnamed.ts';

/** From here on a statement shows that somebody speaks, if not what. */
const likely = 0.6;

/** « Anne de la Tour », but not « Vallées sauvages ». */
const isProper = (name: string): boolean =>
  name
    .split(/[\s’']+/)
    .every(
      (word) =>
        /^\P{Ll}/u.test(word) ||
        /^(?:de|du|des|la|le|von|van|der|den|bin|ben|al|el|d|da|di|dos|y)$/.test(word),
    );

/** Persons and organisations under a name of their own: only these are keys. */
export const isAskable = ({ type, name, mentions }: Entity): boolean =>
  (type === 'organisation' || (type === 'person' && isProper(name))) &&
  /^\p{Lu}/u.test(withoutDeterminer(name)) &&
  mentions.length > 0 &&
  // « Salma » : somebody whom nothing but a first name tells apart
  !mentions.some((one) => one.name === name && one.onlyFirstName);

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How an answer names it: « l’UMP », « Timor Goksel », as the article does. */
export function label(entity: Entity): string {
  const { type, name, aliases } = entity;
  if (type === 'unnamed') return lowered(phraseOf(entity));
  if (type !== 'organisation') return name;
  const bare = foldName(name);
  const own = aliases.find(
    (alias) => /^(?:le|la|les|l['’])/i.test(alias) && foldName(alias) === bare,
  );
  // « La Cote du soir » is its own name, article and all.
  return own && own !== name ? lowered(own) : name;
}

/** A text as names are looked for in it: folded, each word between two spaces. */
export const words = (text: string): string =>
  ` ${foldName(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
const lastWord = (name: string): string => ` ${words(name).trim().split(' ').at(-1) ?? ''} `;

type Forms = {
  readonly name: string;
  readonly surname: string;
  readonly all: readonly string[];
  readonly roles: readonly string[];
};
const known = new WeakMap<Entity, Forms>();

/** How an entity is called, as `words`; worked out once. */
function formsOf(entity: Entity): Forms {
  const done = known.get(entity);
  if (done) return done;
  const names = [entity.name, ...entity.aliases];
  const forms = {
    name: words(entity.name),
    surname: lastWord(entity.name),
    all: [...new Set(names.flatMap((name) => [words(name), lastWord(name)]))],
    roles: [...entity.roles, ...entity.aliases].map(words),
  };
  known.set(entity, forms);
  return forms;
}

/** Whether a text (as `words`) names the entity in any of its forms, or by its surname. */
export const names = (text: string, entity: Entity): boolean =>
  formsOf(entity).all.some((form) => text.includes(form));

/** Nouns that take one another's place in an article: « la Ville » is « la Mairie ». */
const interchangeable: readonly string[] = [
  ' ville mairie municipalité commune métropole agglomération ',
  ' gouvernement ministère exécutif état pays ',
  ' ong organisation association collectif fédération union ',
  ' société entreprise groupe firme compagnie ',
  ' parquet justice tribunal cour ',
];

/** « la Ville » and « la Mairie », « Febelfin » and « la Fédération » that it was called : perhaps the same. */
function maybeSame(a: Entity, b: Entity): boolean {
  const [first = ''] = formsOf(b).name.trim().split(' ');
  const noun = ` ${first} `;
  if (formsOf(a).roles.some((form) => form.includes(noun))) return true;
  const [other = ''] = formsOf(a).name.trim().split(' ');
  return interchangeable.some((row) => row.includes(noun) && row.includes(` ${other} `));
}

/** Somebody of no known role, or « responsable de l’organisation » : may speak for an organisation. */
const maySpeakForSome = ({ type, roles }: Entity): boolean =>
  type === 'person' &&
  (roles.length === 0 ||
    roles.some((role) =>
      /(?:l['’]|du |de la |cette |cet )(?:organisation|association|ong|entreprise|société|groupe|parti|syndicat|fédération|collectif|agence|institution)(?!\s\p{Lu})/iu.test(
        role,
      ),
    ));

/** « Amadou » and « Amadou Sirba » */
const sharesName = (a: Entity, b: Entity): boolean =>
  formsOf(a).name.includes(formsOf(b).name) || formsOf(b).name.includes(formsOf(a).name);

/** Whether one of them may be, or speak for, the other: then both could be right. */
export function areRelated(a: Entity, b: Entity): boolean {
  if (sharesName(a, b)) return true;
  if (formsOf(a).roles.some((form) => formsOf(b).all.some((name) => form.includes(name))))
    return true;
  if (formsOf(b).roles.some((form) => formsOf(a).all.some((name) => form.includes(name))))
    return true;
  if (a.type === 'organisation' && b.type === 'organisation')
    return maybeSame(a, b) || maybeSame(b, a);
  return (
    (maySpeakForSome(a) && b.type === 'organisation') ||
    (maySpeakForSome(b) && a.type === 'organisation')
  );
}

/** Somebody beyond doubt: speaks in the article, or a person it introduces, or an organisation that acts in it. */
function isKnown(entity: Entity, speaks: ReadonlySet<number>): boolean {
  if (speaks.has(entity.id)) return true;
  const acts = entity.mentions.some(({ governed }) => !governed);
  if (entity.type === 'person')
    return entity.evidence >= 4 || (entity.evidence >= 3 && acts && entity.mentions.length > 1);
  return entity.evidence >= 3 && acts;
}

/** « TikTok », « l’UMP » ; but « Front national » lacks its article. */
const hasOwnForm = (entity: Entity): boolean =>
  /^(?:le|la|les|l['’])/iu.test(label(entity)) ||
  (!/\s\p{Ll}/u.test(entity.name) &&
    // « le syndicat Pénitentiaire libre » : what never stands without its noun may be half a name
    (isAcronym(entity.name) ||
      entity.mentions.some(({ head, name }) => name !== undefined && head === undefined)));

/** « je suis convaincue », « je serai la députée » : the gender that a first person's own words show. */
function ownGender({ analysis }: Material, { parts, block }: Statement): 'm' | 'f' | undefined {
  const said = (analysis.blocks[block]?.tokens ?? []).filter((token) =>
    parts.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  for (const [i, token] of said.entries()) {
    if (!/^j(?:e|['’])$/iu.test(token.text)) continue;
    const border = said.findIndex(
      ({ text }, k) => k > i && /^(?:[,.;:!?]|qu(?:e|i|['’]))$/i.test(text),
    );
    const clause = said.slice(i + 1, Math.min(i + 7, border < 0 ? said.length : border));
    const verb = clause.findIndex(
      ({ lemma, features }) => lemma === 'être' && features.person === 1,
    );
    const shown = clause.slice(verb + 1).find(showsGender);
    if (verb >= 0 && shown) return shown.features.gender;
  }
  return undefined;
}

/** « convaincue », « députée », but not « en colère ». */
const showsGender = ({ text, lemma, category, features }: TaggedToken): boolean =>
  features.gender !== undefined &&
  (category === 'ADJ' ||
    (category === 'VERB' && features.mood === 'participle') ||
    (category === 'NOUN' && speakerNounType(text, lemma) === 'role'));

/**
 * At most three entities that did not say it, the likeliest first: other speakers of the same type, other
 * speakers, then those only mentioned; none where nobody else speaks in the article. Nobody whom the stem
 * names, whose gender its words rule out, or whose organisation the speaker is.
 */
export function speakerDistractors(
  material: Material,
  statement: Statement,
  key: Entity,
  stem: string,
  may: (entity: Entity) => boolean = () => true,
): Entity[] {
  const { analysis, next } = material;
  const asked = words(stem);
  const { people, statements, article } = analysis;
  const speaks = new Set(
    statements.filter(({ confidence }) => confidence >= likely).map(({ speaker }) => speaker),
  );
  // Only a person says « je ».
  const personal = /(?:^|[^\p{L}])(?:je|j['’]|mon|ma|mes|moi)(?!\p{L})/iu.test(stem);
  const shown = ownGender(material, statement);
  const gender = shown === key.gender ? shown : undefined;
  const sentence = words(slice(article.text, statement.sentence));
  const possible = people.filter(
    (entity) =>
      entity.id !== key.id &&
      (isAskable(entity) || (speaks.has(entity.id) && isStranger(entity, key))) &&
      // « une porte-parole » may speak for an organisation
      !(isNewcomer(key) && (entity.type === 'organisation' || !isOther(entity, key))) &&
      may(entity) &&
      isKnown(entity, speaks) &&
      !areRelated(entity, key) &&
      !names(asked, entity) &&
      (!gender || !entity.gender || entity.gender === gender) &&
      (entity.type !== 'organisation' || (!personal && hasOwnForm(entity))) &&
      !(entity.type === 'organisation' && names(sentence, entity)) &&
      formsOf(entity).surname !== formsOf(key).surname,
  );
  const rank = (entity: Entity): number =>
    (speaks.has(entity.id) ? 0 : 2) +
    ((entity.type === 'organisation') === (key.type === 'organisation') ? 0 : 1) +
    (entity.mentions.length > 1 ? 0 : 0.5) +
    (entity.evidence >= 4 || speaks.has(entity.id) ? 0 : 1.2);
  // Among people who say nothing at all the speaker is found without reading.
  if (!possible.some(({ id }) => speaks.has(id))) return [];
  const chosen: Entity[] = [];
  for (const entity of shuffle(possible, next).sort((a, b) => rank(a) - rank(b)))
    // « Amadou » beside « Amadou Sirba » : one of them twice
    if (!chosen.some((other) => sharesName(other, entity))) chosen.push(entity);
  return chosen.slice(0, 3);
}
