/** Inflected forms of a lemma: endings are put on its stems, and those that the lexicon knows are forms. */
import type { Analysis, Category, Features, Lexicon } from './lexicon.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const nominal = words(`- s x e es`);
/** How a noun or an adjective changes its end in the plural or the feminine. */
const nominalChanges: readonly (readonly [end: RegExp, ends: readonly string[]])[] = [
  [/al$/, words('aux ale ales')],
  [/ail$/, words('aux')],
  [/er$/, words('ère ères')],
  [/eux$/, words('euse euses')],
  [/f$/, words('ve ves')],
  [/eur$/, words('euse euses rice rices eure eures')],
  [/teur$/, words('trice trices')],
  [/([lnts])$/, words('$1$1e $1$1es')],
  [/et$/, words('ète ètes')],
  [/c$/, words('que ques che ches')],
  [/eau$/, words('elle elles')],
];
const verbal = words(`
  - e es ent s t x d ons ez is it
  ais ait ions iez aient ai as a âmes âtes èrent îmes îtes irent us ut ûmes ûtes urent
  rai ras ra rons rez ront rais rait rions riez raient
  erai eras era erons erez eront erais erait erions eriez eraient
  irai iras ira irons irez iront irais irait irions iriez iraient
  é ée és ées i ie ies u ue ues ise ises ite ites ant
  issons issez issent issais issait issions issiez issaient isse isses issant`);

/** `acheter` → achet-, achèt-; `nager` → nag-, nage-; `placer` → plac-, plaç-; `appeler` → appel-, appell-. */
function stems(lemma: string): readonly string[] {
  const stem = lemma.replace(/(?:er|ir|oir|re)$/, '');
  return [
    ...new Set([
      stem,
      // « achète », « cède », but « renchérit »
      ...(lemma.endsWith('er') ? [stem.replace(/[eé]([^aeiouéè]+)$/, 'è$1')] : []),
      stem.replace(/c$/, 'ç'),
      stem.replace(/g$/, 'ge'),
      stem.replace(/([lt])$/, '$1$1'),
      stem.replace(/y$/, 'i'),
      stem.replace(/[mntv]$/, ''),
      stem.replace(/en$/, 'ien'),
      stem.replace(/en$/, 'ienn'),
      stem.replace(/en$/, 'iend'),
      stem.replace(/(?:ai|ei|oi)?nd?$/, (end) => end.replace(/nd?$/, 'gn')),
    ]),
  ];
}

const isVerbal = (category: Category): boolean => category === 'VERB' || category === 'AUX';

/** Spellings that may be forms of the lemma. */
function candidates(lemma: string, category: Category): readonly string[] {
  const put = (stem: string, ends: readonly string[]): string[] =>
    ends.map((end) => (end === '-' ? stem : stem + end));
  if (isVerbal(category)) return [lemma, ...stems(lemma).flatMap((stem) => put(stem, verbal))];
  return [
    ...put(lemma, nominal),
    ...nominalChanges.flatMap(([end, ends]) =>
      end.test(lemma) ? ends.map((by) => lemma.replace(end, by)) : [],
    ),
  ];
}

export type Inflected = { readonly form: string; readonly features: Features };

/** The forms of a lemma that are found, each with its features; not those of the most irregular verbs. */
export function formsOf(lemma: string, category: Category, lexicon: Lexicon): Inflected[] {
  const isOwn = (reading: Analysis): boolean =>
    reading.lemma === lemma &&
    (reading.category === category || (isVerbal(category) && isVerbal(reading.category)));
  return [...new Set(candidates(lemma, category))].flatMap((form) =>
    lexicon
      .lookup(form)
      .filter(isOwn)
      .map(({ features }) => ({ form, features })),
  );
}

const inflectional = ['gender', 'number', 'person', 'tense', 'mood'] as const;

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/**
 * The form of a lemma with the given features; what a form doesn't mark fits either way. Of two spellings the one that
 * begins like `like`: « paierions » beside « paierons ».
 */
export function inflect(
  lemma: string,
  category: Category,
  features: Features,
  lexicon: Lexicon,
  like = '',
): string | undefined {
  return formsOf(lemma, category, lexicon)
    .filter(({ features: own }) =>
      inflectional.every(
        (name) =>
          own[name] === features[name] ||
          // « jeune » stands for either gender, « prudente » beside no word that shows none
          (name === 'gender' && own.gender === undefined),
      ),
    )
    .map(({ form }) => form)
    .reduce<string | undefined>(
      (best, form) =>
        best === undefined || sharedStart(form, like) > sharedStart(best, like) ? form : best,
      undefined,
    );
}
