/** Rows that the Lefff lacks. */
import { participleAdjectives } from './participle-adjectives.ts';
import type { Row } from './lefff-rows.ts';
import type { Category } from './lexicon.ts';

/** `form:tag form:tag < lemma`, one word a line; without `<` the first form is the lemma. */
const lines: Readonly<Partial<Record<Category, string>>> = {
  // The contractions carry the article's gender and number, for agreement with their noun.
  ADP: `
    au:ms aux:p < à
    du:ms des:p < de
    ès:p < en`,
  ADJ: `
    quel:ms quelle:fs quels:mp quelles:fp
    compris:m comprise:fs comprises:fp
    enceinte:fs enceintes:fp
    usagé:ms usagés:mp usagée:fs usagées:fp
    prudentiel:ms prudentielle:fs prudentiels:mp prudentielles:fp
    taïwanais:m taïwanaise:fs taïwanaises:fp
    taiwanais:m taiwanaise:fs taiwanaises:fp
    biométrique:s biométriques:p
    transnational:ms transnationale:fs transnationaux:mp transnationales:fp
    systémique:s systémiques:p
    quadruple:s quadruples:p
    hydroalcoolique:s hydroalcooliques:p
    hydro-alcoolique:s hydro-alcooliques:p < hydroalcoolique
    têtu:ms têtue:fs têtus:mp têtues:fp
    dû:ms due:fs dus:mp dues:fp`,
  // Parts of a fixed expression (quant à, tandis que, parce que), each a word in the treebanks.
  ADV: `
    si
    afin
    quant
    emblée
    affilée
    tandis
    -ci
    -là
    en-dessous
    ci-dessus
    ci-dessous
    ci-joint
    là-bas
    puis`,
  SCONJ: `
    parce
    s' < si`,
  DET: `
    divers:mp diverses:fp
    différents:mp différentes:fp < différent
    quelconque:s quelconques:p
    toutes:fp < tout`,
  PRON: `
    auquel:ms auxquels:mp auxquelles:fp duquel:ms desquels:mp desquelles:fp < lequel
    mien:ms mienne:fs miens:mp miennes:fp
    tien:ms tienne:fs tiens:mp tiennes:fp
    sien:ms sienne:fs siens:mp siennes:fp
    nôtre:s nôtres:p
    vôtre:s vôtres:p
    -t-on:3s < on`,
  NOUN: `
    ONG:f
    SMIC:ms
    HLM
    PS:ms
    UMP:fs
    ADN:ms
    antivirus:m
    tweet:ms tweets:mp
    djihadiste:s djihadistes:p
    jihadiste:s jihadistes:p
    cyberattaque:fs cyberattaques:fp
    cybercriminalité:fs
    cybersécurité:fs
    autrice:fs autrices:fp
    coronavirus:m
    pandémie:fs pandémies:fp
    start-up:f start-ups:fp
    startup:fs startups:fp < start-up
    cofondateur:ms cofondateurs:mp
    cofondatrice:fs cofondatrices:fp
    cheffe:fs cheffes:fp
    influenceur:ms influenceurs:mp
    influenceuse:fs influenceuses:fp
    podcast:ms podcasts:mp
    streaming:ms
    infox:f
    visioconférence:fs visioconférences:fp
    féminicide:ms féminicides:mp
    covoiturage:ms covoiturages:mp
    surtourisme:ms
    biocarburant:ms biocarburants:mp
    méthaniseur:ms méthaniseurs:mp
    photovoltaïque:ms
    microplastique:ms microplastiques:mp
    mégafeu:ms mégafeux:mp
    méga-feu:ms méga-feux:mp < mégafeu
    écoanxiété:fs
    éco-anxiété:fs < écoanxiété
    confinement:ms confinements:mp
    déconfinement:ms déconfinements:mp
    lanceur:ms lanceurs:mp lanceuse:fs lanceuses:fp`,
  VERB: `
    tweeter:W tweete:PS13s tweetent:PS3p tweetait:I3s tweetaient:I3p tweeta:J3s tweetera:F3s tweeté:Kms tweetant:G
    décarboner:W décarbone:PS13s décarbonent:PS3p décarbonait:I3s décarbonaient:I3p décarbona:J3s décarbonera:F3s décarboneront:F3p décarboné:Kms décarbonée:Kfs décarbonés:Kmp décarbonées:Kfp décarbonant:G`,
};

const words = (text: string): string[] => text.trim().split(/\s+/);

/** 2 to 99 as far as they are one word; `cent` and `mille`. 21, 31… (vingt et un) are several. */
function numerals(): string[] {
  const units = words('un deux trois quatre cinq six sept huit neuf');
  const teens = words('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf');
  const plainTens = words(
    'vingt trente quarante cinquante soixante septante octante huitante nonante',
  );
  const compounds = [...plainTens, 'quatre-vingt'].flatMap((ten) =>
    units.map((unit) => `${ten}-${unit}`),
  );
  const longTens = ['soixante', 'quatre-vingt'].flatMap((ten) => teens.map((t) => `${ten}-${t}`));
  return ['zéro', ...units.slice(1), ...teens, ...plainTens, ...compounds, ...longTens].concat(
    words('quatre-vingt quatre-vingts cent cents mille'),
  );
}

function listed(category: Category, line: string): Row[] {
  const [forms = '', lemma] = line.split('<').map((part) => part.trim());
  return words(forms).map((item, _, items) => {
    const [form = '', tag = ''] = item.split(':');
    return { form, category, lemma: lemma ?? (items[0] ?? '').replace(/:.*/, ''), tag };
  });
}

const listedRows = Object.entries(lines).flatMap(([category, text]) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => listed(category as Category, line)),
);

const adjectiveRows = [...participleAdjectives].flatMap((lemma): Row[] =>
  (['ms', 'mp', 'fs', 'fp'] as const).map((tag) => ({
    form: lemma + { ms: '', mp: 's', fs: 'e', fp: 'es' }[tag],
    category: 'ADJ',
    lemma,
    tag,
  })),
);

/** `quatre-vingts` and `cents` are written so at the end of a number only. */
const numeralRows = numerals().map((form): Row => ({
  form,
  category: 'NUM',
  lemma: form.replace(/^(quatre-vingt|cent)s$/, '$1'),
  tag: '',
}));

export const additions: readonly Row[] = [...listedRows, ...adjectiveRows, ...numeralRows];

/** Numerals, which the Lefff lists as nouns. */
export const numeralForms: ReadonlySet<string> = new Set(numeralRows.map((row) => row.form));
