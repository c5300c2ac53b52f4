/** Rows of the Lefff's `.mlex` file (form, category, lemma, tag, with tabs between) in our terms. */
import type { Category } from './lexicon.ts';

/** One row: `{ form: 'parle', category: 'VERB', lemma: 'parler', tag: 'PS13s' }`. */
export type Row = {
  readonly form: string;
  readonly category: Category;
  readonly lemma: string;
  /** An inflection tag for `readTag`; '' where the word does not inflect. */
  readonly tag: string;
};

/** Lefff category → Universal Dependencies. What is not here (punctuation, prefixes, mark-up) is left out. */
const categories: Readonly<Record<string, Category>> = {
  v: 'VERB',
  auxAvoir: 'AUX',
  auxEtre: 'AUX',
  nc: 'NOUN',
  np: 'PROPN',
  adj: 'ADJ',
  adv: 'ADV',
  advneg: 'ADV',
  clneg: 'ADV',
  que_restr: 'ADV',
  prep: 'ADP',
  det: 'DET',
  pro: 'PRON',
  prel: 'PRON',
  pri: 'PRON',
  cln: 'PRON',
  cla: 'PRON',
  cld: 'PRON',
  clr: 'PRON',
  clar: 'PRON',
  cldr: 'PRON',
  clg: 'PRON',
  cll: 'PRON',
  ce: 'PRON',
  ilimp: 'PRON',
  caimp: 'PRON',
  csu: 'SCONJ',
  que: 'SCONJ',
  coo: 'CCONJ',
  pres: 'INTJ',
};

/**
 * One line of the file, or undefined for a row that is no word of its own: another category, a form with
 * `_` (`_DATE`, `d'__prep`, `anti-_`), an escaped sign (`&gt;`), or a common word of several words
 * (`afin de`; a look-up is for one token). Names of several words (`New York`) are kept.
 */
export function readRow(line: string): Row | undefined {
  const [form = '', lefff = '', lemma = '', rawTag = ''] = line.split('\t');
  let category = categories[lefff];
  if (!category || !form || form.includes('_') || /^&\w/.test(form)) return undefined;
  if (form.includes(' ') && category !== 'PROPN') return undefined;
  // `déclaré` is listed as an adjective of the verb déclarer, too: a participle like its other row.
  if (lefff === 'adj' && rawTag.startsWith('K')) category = 'VERB';
  // `e` marks an elided form (`d'`), which its spelling shows.
  const tag = rawTag === 'e' ? '' : rawTag;
  // Question words are `où?`, `quiNom?`.
  return { form, category, lemma: lemma.replace(/(?:Nom|Acc)?\?$/, ''), tag };
}
