/**
 * Where the Lefff and the Universal Dependencies treebanks of French disagree about a word it has.
 * What it lacks is in `lexicon-additions.ts`.
 */
import type { Row } from './lefff-rows.ts';
import { numeralForms } from './lexicon-additions.ts';

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [lemma = '', forms = ''] = line.split(':').map((part) => part.trim());
        return forms.split(/\s+/).map((form) => [form, lemma] as const);
      }),
  );

/** Lemma: forms. The Lefff names a clitic's kind (`cln`, `cla`); the treebanks the strong pronoun. */
const pronouns = table(`
  moi: je j' ch' me m' moi
  toi: tu t' te toi
  lui: il elle le la l' lui
  eux: ils elles les leur eux
  nous: nous
  vous: vous vs
  soi: se s' soi
  on: on l'on
  ce: ce c'
  ça: ça
  cela: cela
  en: en t-en
  y: y t-y
  moi-même: moi-même
  toi-même: toi-même
  soi-même: soi-même
  nous-même: nous-même nous-mêmes
  vous-même: vous-même vous-mêmes
  eux-mêmes: eux-mêmes elles-mêmes`);

/** Titles have one lemma for the title, not one for all; a unit or sign stands for itself. */
const nouns = table(`
  monsieur: M. M MM. Mr Mr. M'sieur Monsieur Messieurs monsieur messieurs
  madame: Mme Mmes Madame Mesdames madame mesdames
  mademoiselle: Mlle Mlles Mademoiselle Mesdemoiselles mademoiselle mesdemoiselles
  monseigneur: Mgr Mgrs Monseigneur Messeigneurs
  docteur: Dr Docteur Docteurs Doctoresse Doctoresses
  maître: Me Maître Maîtres
  maîtresse: Maîtresse Maîtresses
  pourparlers: pourparlers
  %: %
  °C: °C
  $: $
  h: h
  g: g
  kg: kg kgs
  mg: mg
  cm: cm
  mm: mm
  km: km
  ml: ml
  mn: mn
  µ: µ`);

/** œ is typed `oe` throughout; where it is two letters (coefficient, moelle, coexister) it stays. */
const ligature =
  /oe(?=u|il|di|d[eéè]m|kou|cum|nan|n[oi][lmt]|noth|so-|soph|str[aeou])|(?<=f)oe(?=t)|(?<=c)oe(?=la|li[ao]|lent)|(?<=st)oe(?=ch)/g;
const spell = (word: string): string =>
  word.replace(ligature, (_, at: number) => (word.charAt(at) === 'O' ? 'Œ' : 'œ'));

/** `-t-il`, `-il` → `il` */
const withoutHyphen = (form: string): string => form.replace(/^-(?:t-(?=[ieo]))?/, '');

/** Signs that are read as a word: `5 %`. Others (`>`, `/`, `@`) are punctuation to a reader of news. */
const hasLetterOrIsNoun = ({ form, category }: Row): boolean =>
  /\p{L}/u.test(form) || category === 'NOUN';

/** The row as it goes into the lexicon, or undefined for one that is wrong. */
export function repair(row: Row): Row | undefined {
  if (!hasLetterOrIsNoun(row)) return undefined;
  const { form, category, lemma, tag } = row;
  switch (category) {
    // The Lefff unfolds names (Sarkozy: Nicolas Sarkozy); who is meant is for the article to say.
    case 'PROPN':
      return { ...row, lemma: form };
    case 'PRON':
      // Question words that ask for a circumstance.
      if (/^(?:combien|comment|pourquoi|pkoi|quand)$/.test(form))
        return { form, category: 'ADV', lemma, tag };
      return { ...row, lemma: pronouns.get(withoutHyphen(form)) ?? lemma };
    case 'NOUN':
      // deux, trente; but un million, les six
      if (numeralForms.has(form) && form !== 'zéro') return undefined;
      // « le doit et l’avoir », read for every « il doit » else
      if (form === 'doit') return undefined;
      return {
        ...row,
        // `hab..` is `hab.` before a full stop that the Lefff expects to be split off.
        form: spell(form.replace(/\.\.$/, '.')),
        lemma: nouns.get(form) ?? spell(lemma),
      };
    default:
      return { ...row, form: spell(form), lemma: spell(lemma) };
  }
}
