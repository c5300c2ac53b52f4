/**
 * The people, organisations and groups of an article: mentions that stand for the same one gathered, under
 * the fullest name the article gives.
 */
import { apposition } from './apposition.ts';
import { foldName, initials, isAcronym, sameName, surnameOf } from './names.ts';
import type { Mention } from './mentions.ts';
import { places } from '../french/places.ts';

export type EntityType = 'person' | 'organisation' | 'group' | 'unnamed' | 'place';

/** Somebody (or something) the article mentions. */
export type Entity = {
  readonly id: number;
  /** The fullest name; for the unnamed their noun phrase as first written. */
  readonly name: string;
  readonly type: EntityType;
  /** How clearly the article shows the type: 4 and more for a title or a role, 0 for a bare name. */
  readonly evidence: number;
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'p';
  /** « secrétaire d’État américain », « président du groupe UMP »; without determiner. */
  readonly roles: readonly string[];
  /** Every form that names it in the article or in the file's `## Personnes`. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
};

/** What a teacher says of one person. */
export type KnownPerson = {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'group';
  readonly role?: string;
  readonly aliases: readonly string[];
};

/** While mentions are gathered. */
type Draft = {
  name: string;
  fixedType?: EntityType;
  evidence: Partial<Record<EntityType, number>>;
  /** The points of the mention that shows the type best. */
  clearest: number;
  gender?: 'm' | 'f';
  number?: 's' | 'p';
  roles: string[];
  heads: Set<string>;
  aliases: Set<string>;
  mentions: Mention[];
  named: boolean;
};

const newDraft = (name: string, named: boolean): Draft => ({
  name,
  evidence: {},
  clearest: 0,
  roles: [],
  heads: new Set(),
  aliases: new Set([name]),
  mentions: [],
  named,
});

const organisationWords =
  /\b(?:conseil|parti|ligue|observatoire|assemblée|organisation|union|ministère|commission|fédération|association|agence|université|institut|comité|fonds|banque|société|groupe|cour|tribunal|sénat|parlement|gouvernement|parquet|mairie|police|armée|préfecture|élysée|matignon|kremlin|maison[ -]blanche|front|mouvement|centre|ltd|inc|corp|sa|bureau|office|caisse|confédération|syndicat|collectif|fondation|ong|onu|otan|watch|international|news|times|radio)\b/iu;
/** « le ministre » → « ministre ». */
export const withoutDeterminer = (phrase: string): string =>
  phrase.replace(
    /^(?:(?:le|la|les|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?|nos|notre|d['’]un|d['’]une)\s+|l['’]\s*)/iu,
    '',
  );

function weigh(draft: Draft, mention: Mention): void {
  let own = 0;
  const add = (type: EntityType, points: number) => {
    draft.evidence[type] = (draft.evidence[type] ?? 0) + points;
    own += type === 'place' ? -points : points;
  };
  if (mention.title) add('person', 8);
  if (mention.thing && !mention.title) add('place', 5);
  if (mention.headType === 'role' && mention.name) add('person', 4);
  if (mention.headType === 'organisation' && mention.name) add('organisation', 4);
  if (mention.firstName) add('person', 3);
  if (mention.name && /^\p{Lu}\.\s?-?\p{Lu}/u.test(mention.name)) add('person', 3);
  if (mention.name && isAcronym(mention.name)) add('organisation', 1);
  if (mention.name && organisationWords.test(mention.name)) add('organisation', 3);
  if (mention.name && !mention.head && mention.definite) add('organisation', 1);
  if (mention.name && places.has(mention.name.replace(/’/g, "'"))) add('place', 6);
  draft.clearest = Math.max(draft.clearest, own);
}

function typeOf(draft: Draft): EntityType {
  if (draft.fixedType) return draft.fixedType;
  const best = Object.entries(draft.evidence).sort(([, a], [, b]) => b - a)[0];
  if (best) return best[0] as EntityType;
  if (!draft.named) return 'unnamed';
  // « Microsoft », « Febelfin » : one capitalised word without article or first name is a firm more often than a surname alone.
  return /\s/.test(draft.name) ? 'person' : 'organisation';
}

/** `le Conseil` → its named entity; `M. Pompeo` → Mike Pompeo. */
function findNamed(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  const { name } = mention;
  if (!name) return undefined;
  const exact = drafts.find((draft) =>
    [...draft.aliases].some((alias) => foldName(alias) === foldName(name)),
  );
  if (exact) return exact;
  const fits = drafts.filter(
    (draft) => draft.named && sameName(draft.name, name) && agrees(draft, mention),
  );
  if (fits.length === 1) return fits[0];
  if (isAcronym(name))
    return drafts.find((draft) => draft.named && initials(draft.name) === name.replace(/\./g, ''));
  return undefined;
}

const agrees = ({ gender }: { gender?: 'm' | 'f' }, mention: Mention): boolean =>
  !gender || !mention.gender || gender === mention.gender;

/** « le ministre », « la porte-parole de la fédération » : who was introduced with that role, the latest first. */
function findByRole(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  if (!mention.head || !mention.definite) return undefined;
  const role = foldName(withoutDeterminer(mention.role ?? ''));
  const { head } = mention;
  const fits = drafts
    .filter(
      (draft) => draft.heads.has(head) && (mention.headType !== 'role' || agrees(draft, mention)),
    )
    .filter((draft) => (draft.number ?? 's') === (mention.number ?? 's'))
    .filter((draft) =>
      draft.roles.some(
        (known) => foldName(known).startsWith(role) || role.startsWith(foldName(known)),
      ),
    );
  return fits.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0];
}

function join(draft: Draft, mention: Mention, text: string): void {
  draft.mentions.push(mention);
  draft.aliases.add(text.slice(mention.start, mention.end));
  if (mention.name) draft.aliases.add(mention.name);
  if (mention.role) {
    const role = withoutDeterminer(mention.role);
    if (!draft.roles.includes(role)) draft.roles.push(role);
  }
  if (mention.head) draft.heads.add(mention.head);
  if (mention.gender && (mention.headType === 'role' || !draft.named || !mention.head))
    draft.gender ??= mention.gender;
  if (mention.number) draft.number ??= mention.number;
  if (
    mention.name &&
    mention.name.length > draft.name.length &&
    draft.named &&
    surnameOf(mention.name) === surnameOf(draft.name)
  )
    draft.name = mention.name;
  weigh(draft, mention);
}

const typeOfHead: Record<NonNullable<Mention['headType']>, EntityType> = {
  role: 'unnamed',
  organisation: 'organisation',
  group: 'group',
  document: 'unnamed',
};

/** All entities of the mentions (text order), the teacher's first. */
export function findPeople(
  text: string,
  mentions: readonly Mention[],
  known: readonly KnownPerson[] = [],
): Entity[] {
  const drafts: Draft[] = known.map(({ name, type, role, aliases }) => ({
    ...newDraft(name, true),
    fixedType: type,
    roles: [...(role ? [role] : []), ...aliases.map(withoutDeterminer)],
    aliases: new Set([name, ...aliases]),
  }));
  const of = new Map<Mention, Draft>();
  const put = (mention: Mention, draft: Draft) => {
    join(draft, mention, text);
    of.set(mention, draft);
  };
  // Full names first, so that a surname alone finds them wherever it stands.
  const named = mentions
    .filter(({ name }) => name)
    .sort(
      (a, b) =>
        (b.name ?? '').split(/\s/).length - (a.name ?? '').split(/\s/).length || a.start - b.start,
    );
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  for (const mention of named) {
    // « l’Observatoire des ponts ([ODP]) »
    const at = order.get(mention) ?? 0;
    const spelled =
      isAcronym(mention.name ?? '') &&
      mentions
        .slice(Math.max(0, at - 5), at)
        .find((other) => other.name && apposition(text, other, mention));
    let draft = (spelled && of.get(spelled)) || findNamed(drafts, mention);
    if (!draft) drafts.push((draft = newDraft(mention.name ?? '', true)));
    put(mention, draft);
  }
  mentions.forEach((mention, i) => {
    if (mention.name) return;
    if (mention.joint) {
      const name = text.slice(mention.start, mention.end);
      const same = drafts.find((draft) => draft.fixedType === 'group' && draft.name === name);
      const draft = same ?? { ...newDraft(name, false), fixedType: 'group' as const };
      if (!same) drafts.push(draft);
      put(mention, draft);
      return;
    }
    const next = mentions.slice(i + 1, i + 6).find((other) => apposition(text, mention, other));
    const previous = mentions
      .slice(Math.max(0, i - 5), i)
      .reverse()
      .find((other) => apposition(text, other, mention));
    const neighbour = [next, previous].find((other) => other?.name);
    let draft = neighbour && of.get(neighbour);
    draft ??= drafts.find(
      ({ aliases }) => aliases.has(text.slice(mention.start, mention.end)) && mention.definite,
    );
    draft ??= findByRole(drafts, mention);
    if (!draft) {
      drafts.push((draft = newDraft(text.slice(mention.start, mention.end), false)));
      draft.fixedType =
        mention.number === 'p' && mention.headType === 'role'
          ? 'group'
          : typeOfHead[mention.headType ?? 'role'];
    }
    put(mention, draft);
  });
  return drafts.map((draft, id) => ({
    id,
    name: draft.name,
    type: typeOf(draft),
    evidence: draft.fixedType ? 9 : draft.clearest,
    roles: draft.roles,
    aliases: [...draft.aliases],
    mentions: [...draft.mentions].sort((a, b) => a.start - b.start),
    ...(draft.gender ? { gender: draft.gender } : {}),
    ...(draft.number ? { number: draft.number } : {}),
  }));
}
