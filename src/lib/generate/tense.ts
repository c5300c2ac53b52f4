/** « À quel temps est “tiendrait” ? » : asked where the form can be of one tense only. */
import { reflexivePronoun } from '../article/reflexive.ts';
import { inflect } from '../french/inflect.ts';
import type { Features, Mood, Tense } from '../french/lexicon.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';
import type { Level } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import { fromForms } from './from-form.ts';
import { aboutWord, contextOf } from './from-word.ts';
import type { AskableWord } from './askable-words.ts';
import type { Material } from './maker.ts';
import { optionsOf, type Wrong } from './options.ts';
import { quoted } from '../quiz/quoting.ts';

type Name = {
  readonly mood: Mood;
  readonly tense: Tense;
  /** The tense itself, and the one made of « avoir » in it and a participle. */
  readonly simple: string;
  readonly compound?: string;
  /** « avoir » in the third person. */
  readonly avoir?: readonly [singular: string, plural: string];
  /** Who is asked to know it; the compound one level up. */
  readonly levels: readonly Level[];
  /** What each is for. */
  readonly use: string;
  readonly compoundUse?: string;
};

/** In the order in which they stand in for one another. */
const tenses: readonly Name[] = [
  {
    mood: 'conditional',
    tense: 'present',
    simple: 'Conditionnel présent',
    compound: 'Conditionnel passé',
    avoir: ['aurait', 'auraient'],
    levels: ['A2', 'B1', 'B2'],
    use: 'Le conditionnel dit un souhait, un fait possible ou pas encore confirmé\u00a0; après un verbe au passé, un fait à venir.',
    compoundUse:
      'Le conditionnel passé dit un fait passé qui n’est pas confirmé, ou qui n’a pas eu lieu.',
  },
  {
    mood: 'indicative',
    tense: 'future',
    simple: 'Futur simple',
    compound: 'Futur antérieur',
    avoir: ['aura', 'auront'],
    levels: ['A2', 'B1'],
    use: 'Le futur dit ce qui va se passer.',
    compoundUse: 'Le futur antérieur dit ce qui sera fini à un moment à venir.',
  },
  {
    mood: 'indicative',
    tense: 'imperfect',
    simple: 'Imparfait',
    compound: 'Plus-que-parfait',
    avoir: ['avait', 'avaient'],
    levels: ['A2', 'B1'],
    use: 'L’imparfait dit une situation ou une action en cours dans le passé\u00a0; un récit l’emploie aussi pour un moment précis.',
    compoundUse: 'Le plus-que-parfait dit ce qui s’est passé avant un autre fait passé.',
  },
  {
    mood: 'indicative',
    tense: 'present',
    simple: 'Présent',
    compound: 'Passé composé',
    avoir: ['a', 'ont'],
    levels: [],
    use: '',
  },
  {
    mood: 'indicative',
    tense: 'past',
    simple: 'Passé simple',
    levels: ['B1', 'B2', 'C1'],
    use: 'Le passé simple raconte, surtout à l’écrit, ce qui s’est passé.',
  },
  {
    mood: 'subjunctive',
    tense: 'present',
    simple: 'Subjonctif présent',
    levels: ['B1', 'B2', 'C1'],
    use: 'Le subjonctif suit un souhait, un sentiment, un doute, une obligation ou certaines conjonctions.',
  },
];
const wrongOptions = 3;

const tenseOf = ({ mood, tense }: Features): Name | undefined =>
  tenses.find((one) => one.mood === mood && one.tense === tense);

/** « tiendrait » : all that the form can be is a verb in that tense. */
const isSure = ({ lexicon }: Material, { text, lemma, features }: TaggedToken): boolean =>
  lexicon
    .lookup(text)
    .every(
      (reading) =>
        reading.lemma === lemma &&
        reading.features.mood === features.mood &&
        reading.features.tense === features.tense,
    );

/** The other tenses with the verb's form in them; only those that make another form. */
function wrongSimple({ lexicon }: Material, { text, lemma, features }: TaggedToken): Wrong[] {
  return tenses
    .filter(({ mood, tense }) => mood !== features.mood || tense !== features.tense)
    .flatMap(({ mood, tense, simple }) => {
      const form = inflect(lemma, 'VERB', { ...features, mood, tense }, lexicon, text);
      return form && form !== text.toLowerCase()
        ? [{ text: simple, reason: `Ce serait ${quoted(form)}.` }]
        : [];
    })
    .slice(0, wrongOptions);
}

function askSimple(material: Material, word: AskableWord, token: TaggedToken) {
  const name = tenseOf(token.features);
  if (!name?.levels.includes(material.level) || !isSure(material, token)) return undefined;
  return () => {
    const wrong = wrongSimple(material, token);
    if (wrong.length < wrongOptions) return undefined;
    return question(material, word, token.text, name.simple, name.use, wrong);
  };
}

function question(
  material: Material,
  word: AskableWord,
  form: string,
  key: string,
  use: string,
  wrong: readonly Wrong[],
) {
  return aboutWord(word, 'tense', {
    prompt: `À quel temps est le verbe ${quoted(form)}\u202f? ${quoted(contextOf(material, word).shown)}`,
    options: optionsOf(key, wrong, material.next),
    explanation: `${quoted(form)}\u00a0: ${key.toLowerCase()} du verbe ${quoted(word.entry.lemma)}. ${use}`,
  });
}

/** « [aurait] racheté » : the auxiliary right before a participle; `undefined` for a simple tense. */
function askCompound(material: Material, word: AskableWord, token: TaggedToken) {
  const { use } = word;
  const auxiliary = use.sentence.tokens[use.index - 1];
  if (auxiliary?.lemma !== 'avoir' || token.features.tense !== 'past') return undefined;
  const behind = use.sentence.tokens[use.index + 1];
  // « aurait fait savoir » : two verbs
  if (behind?.category === 'VERB' || behind?.category === 'AUX') return undefined;
  const name = tenses.find(({ avoir }) => avoir?.some((form) => form === low(auxiliary)));
  if (!name?.compound || !name.levels.includes(material.level)) return undefined;
  const { compound, avoir } = name;
  const number = avoir?.[0] === low(auxiliary) ? 0 : 1;
  const wrong = tenses.flatMap((other): Wrong[] => {
    const form = other.avoir?.[number];
    return form && other.compound && other !== name
      ? [
          {
            text: other.compound,
            reason: `Ce serait ${quoted(`${form} ${token.text}`)}.`,
          },
        ]
      : [];
  });
  const form = slice(material.analysis.article.text, { start: auxiliary.start, end: token.end });
  return () => question(material, word, form, compound, name.compoundUse ?? '', wrong);
}

/** « elle [les a] racheté » : pronouns tell no tense; a clitic behind the verb would stand in the form. */
export const tense = fromForms((material, word, token) => {
  if (word.entry.category !== 'VERB' || token.category !== 'VERB') return undefined;
  const { tokens } = word.use.sentence;
  if (tokens[word.use.index + 1]?.text.startsWith('-')) return undefined;
  // « se porterait » is of « se porter »
  if (reflexivePronoun(tokens, word.use.index)) return undefined;
  return token.features.mood === 'participle'
    ? askCompound(material, word, token)
    : askSimple(material, word, token);
});
