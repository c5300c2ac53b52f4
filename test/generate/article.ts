/** A made-up article with four speakers, a caption, a link, and words enough for gap sentences. */
import { type BlockText, splitBlocks } from '../../src/lib/text.ts';
import { defaultCounts, type Quiz } from '../../src/lib/quiz/quiz.ts';

export const caption =
  'La maire Anne Roy a déclaré que les promeneurs resteraient patients. Photo : P. Lenoir';
export const related = 'Lire aussi : Le port fermera dimanche, a déclaré Anne Roy';

export const text = `Le vieux pont de Kerlan fermera pendant un an

12 mars 2021

Le vieux pont métallique de Kerlan fermera lundi pendant une année entière, et les automobilistes devront emprunter une déviation par la vallée voisine. « Nous avons choisi la solution la plus prudente pour les familles », a déclaré la maire Anne Roy devant une trentaine de journalistes.

Selon le syndicat CGT, les ouvriers du chantier travailleront aussi durant les nuits froides du prochain hiver. « Les équipes manquent de matériel et de repos », a ajouté Paul Lenoir, délégué du personnel, pendant une réunion agitée.

La société Batipont affirme que la structure supportera encore le passage de véhicules légers pendant plusieurs décennies. Son directeur, Marc Duval, a promis de rembourser les commerçants qui perdraient leur clientèle habituelle durant les travaux.

${caption}

${related}

Les commerçants du quartier craignent pourtant une longue période de silence, car la déviation éloignera les promeneurs et les touristes étrangers. « La commune versera une indemnité généreuse à chaque boutique », a répondu Anne Roy, visiblement fatiguée par une discussion interminable.

Le ministère a publié un rapport inquiétant sur la corrosion des poutres anciennes, et plusieurs ingénieurs réclament maintenant une inspection complète de la rivière et des fondations.`;

export const articleOf = (source: string): BlockText => ({
  text: source,
  blocks: splitBlocks(source),
  marks: [],
});

/** A quiz without a question of its own. */
export const quizOn = (source: string, rest: Partial<Quiz> = {}): Quiz => ({
  id: 'pont',
  title: 'pont',
  topics: [],
  generate: defaultCounts,
  article: articleOf(source),
  vocabulary: [],
  people: [],
  questions: [],
  ...rest,
});
