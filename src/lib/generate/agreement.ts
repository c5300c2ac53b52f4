/** « Les négociations ont été _____ » : the form that agrees with the noun right before it. */
import { inflect } from '../french/inflect.ts';
import type { Features } from '../french/lexicon.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';
import type { Level } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import type { AskableWord } from './askable-words.ts';
import { fromForms } from './from-form.ts';
import { aboutWord, contextOf } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf, type Wrong } from './options.ts';
import { quoted } from '../quiz/quoting.ts';

const levels: ReadonlySet<Level> = new Set(['A1', 'A2', 'B1']);
/** Who may still meet the forms of regular adjectives for the first time. */
const beginners: ReadonlySet<Level> = new Set(['A1', 'A2']);
const fewest = 2;

type Agreement = Required<Pick<Features, 'gender' | 'number'>>;
/** A noun with its determiner, and what agrees with it. */
type Head = Agreement & { readonly first: TaggedToken; readonly noun: TaggedToken };

const determiners: readonly (readonly [RegExp, 's' | 'p'])[] = [
  [/^(?:les|des|ces|ses|leurs|plusieurs|certaines?|quelques)$/, 'p'],
  [/^(?:le|la|l'|une?|ce|cet|cette|sa|son|leur|chaque)$/, 's'],
];

/** The one gender of a noun; `undefined` where the lexicon knows two, or the form is no noun alone. */
function genderOf({ lexicon }: Material, noun: TaggedToken): 'm' | 'f' | undefined {
  const readings = lexicon.lookup(noun.text).filter(({ category }) => category === 'NOUN');
  const genders = new Set(readings.map(({ features }) => features.gender));
  return genders.size === 1 ? [...genders][0] : undefined;
}

/** The noun phrase « les négociations » that ends right before a token: a determiner and a noun, no more. */
function headBefore(
  material: Material,
  tokens: readonly TaggedToken[],
  index: number,
): Head | undefined {
  const [noun, first] = [tokens[index - 1], tokens[index - 2]];
  if (noun?.category !== 'NOUN' || !first) return undefined;
  const gender = genderOf(material, noun);
  const number = determiners.find(([pattern]) => pattern.test(low(first)))?.[1];
  return gender && number ? { gender, number, first, noun } : undefined;
}

/** Whether a subject can begin there: nothing before the phrase that it could hang on or be joined to. */
const opensClause = (tokens: readonly TaggedToken[], index: number): boolean => {
  const before = tokens[index];
  return (
    before === undefined ||
    before.category === 'SCONJ' ||
    (before.category === 'PUNCT' && /^[«":.,;]$/.test(before.text))
  );
};

/** « les négociations ont [été] suspendues » : the subject of a participle with « être ». */
function subjectOf(material: Material, tokens: readonly TaggedToken[], index: number) {
  let k = index - 1;
  if (tokens[k]?.text === 'été' && tokens[k - 1]?.lemma === 'avoir') k--;
  else if (tokens[k]?.lemma !== 'être' || tokens[k]?.features.mood === 'infinitive')
    return undefined;
  const auxiliary = tokens[k];
  const head = headBefore(material, tokens, k);
  return head && auxiliary?.features.number === head.number && opensClause(tokens, k - 3)
    ? head
    : undefined;
}

/** « une réforme [importante] », but not « un appareil de la marine [française] ». */
function described(material: Material, tokens: readonly TaggedToken[], index: number) {
  const [before, after] = [tokens[index - 3], tokens[index + 1]];
  const isAmbiguous = before?.category === 'ADP' || before?.category === 'CCONJ';
  // « vert foncé », « des élus écologistes et communistes »
  return isAmbiguous || after?.category === 'ADJ' || after?.category === 'CCONJ'
    ? undefined
    : headBefore(material, tokens, index);
}

const genders = { m: 'masculin', f: 'féminin' } as const;
const numbers = { s: 'singulier', p: 'pluriel' } as const;
const named = ({ gender, number }: Agreement): string => `${genders[gender]} ${numbers[number]}`;

const all: readonly Agreement[] = (['m', 'f'] as const).flatMap((gender) =>
  (['s', 'p'] as const).map((number) => ({ gender, number })),
);

/** The word's other forms; `undefined` where its own is not the one that agrees. */
function wrongForms({ lexicon }: Material, token: TaggedToken, head: Head): Wrong[] | undefined {
  const { lemma, category, features } = token;
  const formFor = (agreement: Agreement) =>
    inflect(lemma, category, { ...features, ...agreement }, lexicon);
  const key = formFor(head);
  if (!key || key !== token.text) return undefined;
  const wrong = new Map<string, string>();
  for (const agreement of all) {
    const form = formFor(agreement);
    if (form && form !== key && !wrong.has(form))
      wrong.set(form, `${quoted(form)} est au ${named(agreement)}.`);
  }
  return [...wrong].map(([text, reason]) => ({ text, reason }));
}

/** « exacte », « exacts » : the ending is only put on. */
const isRegular = ({ text, lemma }: TaggedToken): boolean =>
  /^(?:e?s?)$/.test(text.replace(lemma, ''));

/** The noun phrase that a participle or an adjective agrees with, where that is plain to see. */
function headOf(material: Material, { use }: AskableWord, token: TaggedToken): Head | undefined {
  const { tokens } = use.sentence;
  if (token.category === 'ADJ')
    return token.text === token.lemma || (isRegular(token) && !beginners.has(material.level))
      ? undefined
      : described(material, tokens, use.index);
  return token.category === 'VERB' && token.features.tense === 'past'
    ? subjectOf(material, tokens, use.index)
    : undefined;
}

export const agreement = fromForms((material, word, token) => {
  const head = levels.has(material.level) ? headOf(material, word, token) : undefined;
  if (!head) return undefined;
  return () => {
    const wrong = wrongForms(material, token, head);
    if (!wrong || wrong.length < fewest) return undefined;
    const phrase = slice(material.analysis.article.text, {
      start: head.first.start,
      end: head.noun.end,
    });
    return aboutWord(word, 'agreement', {
      prompt: `Quelle forme du mot ${quoted(token.lemma)} manque ici\u202f? ${quoted(contextOf(material, word).blanked)}`,
      options: optionsOf(token.text, wrong, material.next),
      explanation: `${quoted(token.text)} s’accorde avec ${quoted(phrase)}\u00a0: ${named(head)}.`,
    });
  };
});
