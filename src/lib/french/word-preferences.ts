/** Words of several categories and the one each has nearly always (data). */
import type { Category } from './lexicon.ts';

/** Words whose one category is far more usual than their others, whatever stands beside them. */
export const preferred: ReadonlyMap<string, Category> = new Map([
  ...'plus aussi donc ainsi afin moins bien mal peu encore trop assez très pas jamais hier demain vite tard tôt loin'
    .split(' ')
    .map((word) => [word, 'ADV'] as const),
  // adverbs only in « parler haut », « travailler dur »
  ...'proche proches bon bonne haut bas fort seul grave sûr clair net juste cher faux dur ferme court'
    .split(' ')
    .map((word) => [word, 'ADJ'] as const),
  ...'entreprise entreprises soir matin midi point droit droite large lundi mardi mercredi jeudi vendredi samedi dimanche'
    .split(' ')
    .map((word) => [word, 'NOUN'] as const),
  // « concernant la paix » is a verb in Universal Dependencies
  ...'concernant suivant'.split(' ').map((word) => [word, 'VERB'] as const),
  ...'si quand lorsque'.split(' ').map((word) => [word, 'SCONJ'] as const),
  ...'mais ou et ni car or puis'.split(' ').map((word) => [word, 'CCONJ'] as const),
  ...'on y en'.split(' ').map((word) => [word, 'PRON'] as const),
]);
