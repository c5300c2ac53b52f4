/** « “tiendra” : de quel verbe est-ce une forme ? » : asked where the form hides its infinitive. */
import { reflexivePronoun } from '../article/reflexive.ts';
import type { DictionaryEntry } from '../french/dictionary.ts';
import { everydayWords } from '../french/everyday-words.ts';
import { inflect } from '../french/inflect.ts';
import { foldWord } from '../quiz/nearest.ts';
import type { Level } from '../quiz/quiz.ts';
import { fromForms } from './from-form.ts';
import { aboutWord, contextOf, wordIn } from './from-word.ts';
import type { Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { quoted } from '../quiz/quoting.ts';

/** Letters of the infinitive, from its first, that the form keeps; with more the answer is to be seen. */
const hidden = (form: string, lemma: string): boolean => {
  const stem = foldWord(lemma).replace(/(?:er|ir|oir|re)$/, '');
  return !foldWord(form).startsWith(stem);
};

const fewest = 3;
/** Who may still meet the forms of everyday verbs for the first time. */
const beginners: ReadonlySet<Level> = new Set(['A1', 'A2']);
/** Their present is known at A2. */
const common = new Set(
  'venir revenir prendre mettre dire voir savoir pouvoir vouloir devoir falloir tenir'.split(' '),
);

/** The one infinitive a form can have; `undefined` where it can be something else. */
function onlyLemma({ lexicon }: Material, form: string): string | undefined {
  const readings = lexicon.lookup(form);
  // « plus » may be of « plaire », and seldom is
  if (readings.some(({ category }) => category !== 'VERB' && category !== 'AUX')) return undefined;
  const lemmas = new Set(readings.map(({ lemma }) => lemma));
  return lemmas.size === 1 ? [...lemmas][0] : undefined;
}

/** How many letters two words begin with alike. */
function alike(a: string, b: string): number {
  const [one, other] = [foldWord(a), foldWord(b)];
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}

/** So many letters a wrong verb shares at least with the form, or with its infinitive. */
const leastWithForm = 2;
const leastWithLemma = 3;

/** Verbs that begin like the form or like its own verb: « tirer » and « tendre » beside tenir and tiendra. */
function others({ dictionary, next }: Material, form: string, lemma: string): DictionaryEntry[] {
  const likeness = (other: string): number => {
    const [withForm, withLemma] = [alike(other, form), alike(other, lemma)];
    return Math.max(
      withForm >= leastWithForm ? withForm : 0,
      withLemma >= leastWithLemma ? withLemma : 0,
    );
  };
  const found = new Map<string, DictionaryEntry>();
  const near = dictionary.entries.filter(
    (entry) => entry.category === 'VERB' && entry.lemma !== lemma && likeness(entry.lemma) > 0,
  );
  for (const entry of shuffle(near, next).sort((a, b) => likeness(b.lemma) - likeness(a.lemma)))
    found.set(entry.lemma, entry);
  // A regular verb tempts nobody: its forms show it.
  const irregular = [...found.values()].filter((entry) => !entry.lemma.endsWith('er'));
  const regular = [...found.values()].filter((entry) => entry.lemma.endsWith('er')).slice(0, 1);
  return [...irregular.slice(0, 3 - regular.length), ...regular];
}

/** Of any verb the dictionary has, since it is the common ones that change most. */
export const infinitive = fromForms((material, word, token) => {
  const { use, entry } = word;
  // « souvient » : « se souvenir » would stand out among others
  if (entry.category !== 'VERB' || reflexivePronoun(use.sentence.tokens, use.index))
    return undefined;
  const { text, features } = token;
  if (features.mood === 'infinitive' || features.mood === 'participle') return undefined;
  // « son soutient » : a noun misspelt
  if (use.sentence.tokens[use.index - 1]?.category === 'DET') return undefined;
  // « promets » is no question for whoever reads at B1; « devra » may be one at A2
  if (!beginners.has(material.level)) return undefined;
  const isEasy = features.mood === 'indicative' && features.tense === 'present';
  if (isEasy && (everydayWords.has(entry.lemma) || common.has(entry.lemma))) return undefined;
  // « irait » : no other verb looks like « aller » and like its form
  if (alike(text, entry.lemma) === 0) return undefined;
  if (!hidden(text, entry.lemma) || onlyLemma(material, text) !== entry.lemma) return undefined;
  return () => {
    const wrong = others(material, text, entry.lemma);
    if (wrong.length < fewest) return undefined;
    return aboutWord(word, 'infinitive', {
      prompt: `De quel verbe ${quoted(wordIn(material, word))} est-il une forme\u202f? ${quoted(contextOf(material, word).shown)}`,
      options: optionsOf(
        entry.lemma,
        wrong.map(({ lemma, definition }) => {
          const own = inflect(lemma, 'VERB', features, material.lexicon);
          return {
            text: lemma,
            reason: `${quoted(lemma)} (${definition}) ${own ? `ferait ${quoted(own)}` : 'se conjugue autrement'}.`,
          };
        }),
        material.next,
      ),
      explanation: `${quoted(text)} est une forme du verbe ${quoted(entry.lemma)}.`,
    });
  };
});
