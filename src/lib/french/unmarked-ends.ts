/**
 * Sentences that end without a final mark, as in text copied from a page: headings that run into what stands
 * behind them, items of a list. A capital stands where no name begins.
 */
import type { Sentence } from './sentences.ts';
import type { TaggedToken } from './tagger.ts';
import { beginsInSmallLetter, isFinite, low } from './token-forms.ts';

/** How far a heading is looked for, in tokens. */
const longestHeading = 40;

const openers = new Set(
  `le la les l' un une des du il elle ils elles on je j' nous vous ce cet cette ces c' cela en dans pour avant après
   avec sur selon depuis pendant quand lorsque lorsqu' si quel quels quelle quelles comment pourquoi ensuite enfin
   mais son sa ses leur leurs votre vos notre nos mon ma mes d'après afin toutefois cependant ainsi seul seule seuls
   seules deux trois quatre cinq six dix quinze vingt trente chaque plusieurs certains certaines aucun aucune
   tout toute tous toutes`.split(/\s+/),
);
/** Words that the title of a work or a body follows: « le journal Le monde », « le film La vie est belle ». */
const titled =
  /^(?:film|livre|roman|journal|quotidien|magazine|hebdomadaire|mensuel|revue|essai|ouvrage|chanson|titre|album|single|série|émission|feuilleton|pièce|spectacle|comédie|exposition|documentaire|reportage|tableau|poème|conte|nouvelle|opéra|collectif|association|fondation|parti|mouvement|groupe|syndicat|liste|site|blog|radio|chaîne|opération|campagne|projet|plan|programme|loi|slogan|club|restaurant|hôtel|bar|café|théâtre|ville|commune|village|quartier|hameau|lieu-dit|entreprise|société|enseigne|marque|jeu|application|plateforme|festival|prix|navire|bateau|chalutier|duo|trio|intituler|titrer|baptiser|nommer|appeler|dire|dénommer)$/;

type Tokens = readonly TaggedToken[];
/** Whether a sentence ends before `tokens[i]`; `from` is where it began. */
type EndsBefore = (tokens: Tokens, i: number, from: number) => boolean;

const isCapitalised = (token: TaggedToken | undefined): boolean =>
  /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(token?.text ?? '');
const isLowerCase = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text);
const isDash = (token: TaggedToken | undefined): boolean => /^[-–—•]$/.test(token?.text ?? '');
const isOpener = (token: TaggedToken | undefined): boolean => openers.has(low(token));
const isCommonWord = (token: TaggedToken | undefined): boolean =>
  isCapitalised(token) && token?.category !== 'PROPN';

/** A heading can end here: behind a noun, an adjective, a participle, a name in brackets. */
const canEnd = ({ category, features, text }: TaggedToken): boolean =>
  /^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(category) || features.mood === 'participle' || text === ')';

/** Whether `tokens[from]` to `tokens[i - 1]` can be a heading: no verb, no quotation, no « Dans … ». */
function isHeading(tokens: Tokens, i: number, from: number): boolean {
  const [first, last] = [tokens[from], tokens[i - 1]];
  if (!first || !last || i - from > longestHeading || !canEnd(last)) return false;
  // « le spectacle musical La belle et la bête »
  if (tokens.slice(Math.max(from, i - 4), i).some(({ lemma }) => titled.test(lemma))) return false;
  if (i - from === 1) return first.category === 'NOUN' && isCapitalised(first);
  return (
    first.category !== 'ADP' &&
    !tokens.slice(from, i).some((token) => isFinite(token) || /^[«»“”"!?]$/.test(token.text))
  );
}

/** « [Les] élus », « [Ensuite], » : a word that opens a sentence, and no name behind it. */
const opens = (tokens: Tokens, i: number): boolean =>
  isCapitalised(tokens[i]) &&
  isOpener(tokens[i]) &&
  (isLowerCase(tokens[i + 1]) || (tokens[i]?.category === 'ADV' && tokens[i + 1]?.text === ','));

/** « Une analyse du phénomène [Les] élus ont voté. » : a word that opens, where nothing is to be named. */
const headingBeforeOpener: EndsBefore = (tokens, i, from) =>
  opens(tokens, i) && isHeading(tokens, i, from);

/** « Grossesse et allaitement [Effets] sur l’aptitude à conduire » : two headings, none with a determiner. */
const headingBeforeHeading: EndsBefore = (tokens, i, from) => {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || !isCommonWord(token) || token.kind !== 'word') return false;
  return (
    /^(?:NOUN|ADJ|VERB)$/.test(token.category) &&
    // « Première Guerre mondiale », « Jean Petit »
    !isCapitalised(before) &&
    (isLowerCase(next) ? /^(?:ADJ|ADP)$/.test(next.category) : next.text === '(') &&
    tokens[from]?.category !== 'DET' &&
    isHeading(tokens, i, from)
  );
};

/** « MISE EN GARDE [Avant] de recevoir… » : a heading in capitals ends where small letters begin. */
const headingInCapitals: EndsBefore = (tokens, i, from) => {
  if (!opens(tokens, i) || i - from > longestHeading) return false;
  const words = tokens.slice(from, i).filter(({ kind }) => kind === 'word');
  return words.length > 2 && words.every(({ text }) => text === text.toUpperCase());
};

/** « la Commission ; [Dans] ce cas, … » : behind a semicolon, a capital that no name asks for. */
const itemBehindSemicolon: EndsBefore = (tokens, i) =>
  tokens[i - 1]?.text === ';' &&
  (isDash(tokens[i]) || (isCommonWord(tokens[i]) && isOpener(tokens[i])));

/** « - Les élus de Paris [-] Les élus de Lyon » : a list of dashes, each before a capital. */
const itemBehindDash: EndsBefore = (tokens, i, from) => {
  const [before, dash, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !dash || !next || !isDash(dash) || !isCommonWord(next)) return false;
  if (before.end === dash.start || dash.end === next.start) return false;
  return isDash(tokens[from]) || (i - from === 1 && isCommonWord(before));
};

const rules: readonly EndsBefore[] = [
  headingBeforeOpener,
  headingBeforeHeading,
  headingInCapitals,
  itemBehindSemicolon,
  itemBehindDash,
];

/** The indexes of the tokens before which a sentence ends, in order; none where it is one. */
export function unmarkedEnds({ tokens }: Sentence<TaggedToken>): number[] {
  const ends: number[] = [];
  for (let i = 1, from = 0; i < tokens.length; i++) {
    if (
      beginsInSmallLetter(tokens[i]?.text ?? '') ||
      !(isCapitalised(tokens[i]) || isDash(tokens[i]))
    )
      continue;
    if (!rules.some((rule) => rule(tokens, i, from))) continue;
    ends.push(i);
    from = i;
  }
  return ends;
}
