import { describe, expect, test } from 'vitest';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { nearAnswers } from '../../src/lib/generate/near-answers.ts';
import { looksLike, mayMeanTheSame, tellsItself } from '../../src/lib/generate/senses.ts';
import { meaningsAsked } from '../../src/lib/progress/known.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { DictionaryEntry } from '../../src/lib/french/dictionary.ts';
import type { ChoiceQuestion, Question, VocabularyEntry } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { quizOn } from './article.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

const article = `La commune de Brézac cherche de l’eau

Après trois années de sécheresse, la municipalité a décidé lundi de mettre en place un plan pour économiser l’eau potable. Les habitants devront réduire leur consommation, sous peine d’une amende.

Les agriculteurs redoutent une mauvaise récolte et réclament une indemnisation rapide : leur situation devient préoccupante. Le préfet a cependant refusé d’octroyer une aide avant la fin de l’enquête.

Une entreprise du département tiendra une réunion publique sur la réparation des canalisations, qui perdent chaque jour des milliers de litres. Elle dévoilera aussi le montant des travaux et embauchera plusieurs ouvriers.

En revanche, les écologistes dénoncent le gaspillage et souhaitent que la commune démolisse le vieux barrage. Le conseil a promis de rembourser les familles et de rénover les canalisations du village.

Le tribunal a reconnu une infraction grave. La gendarmerie a mené une longue perquisition dans les locaux. Le parquet évoque aussi un litige ancien entre les deux communes. Ils craignent une pénurie grave dès l’été prochain.`;

const ask = (
  seed: number,
  vocabulary: readonly VocabularyEntry[] = [],
  count = 10,
): readonly Question[] =>
  completeQuiz(
    quizOn(article, { level: 'B1', vocabulary, generate: { vocabulary: count, attribution: 0 } }),
    {
      lexicon,
      dictionary,
      seed,
    },
  ).questions;

const all = Array.from({ length: 40 }, (_, seed) => ask(seed)).flat();
const isChoice = (question: Question): question is ChoiceQuestion => question.kind === 'single';

describe('every kind of question about words is asked', () => {
  test.each([
    ['meaning', /^Que veut dire/],
    ['word for a definition', /^Quel mot de l’article veut dire/],
    ['gap to choose for', /^Quel mot manque ici/],
    ['gap to type into', /^Écrivez le mot/],
    ['synonym', /^Quel mot a presque le même sens/],
    ['antonym', /^Quel mot dit le contraire/],
    ['noun of a verb', /^Quel nom vient du verbe/],
    ['gender', /est-il masculin ou féminin/],
    ['matching', /^Reliez chaque mot/],
    ['expression', /^Complétez l’expression/],
  ])('%s', (_, pattern) => {
    expect(all.some(({ prompt }) => pattern.test(prompt))).toBe(true);
  });
});

/** Cards of words are moved by such questions; no field of theirs tells them from others. */
test.each([
  ['meaning', /^Que veut dire/, 1],
  ['word for a definition', /^Quel mot de l’article/, 1],
  ['gap to choose for', /^Quel mot manque ici/, 1],
  ['gap to type into', /^Écrivez le mot/, 1],
  ['gender', /est-il masculin ou féminin/, 0],
  ['tense', /^À quel temps/, 0],
  ['synonym', /^Quel mot a presque le même sens/, 0],
])('a question is known to ask a meaning, or not, by its prompt: %s', (_, pattern, size) => {
  const asked = all.filter(({ prompt }) => pattern.test(prompt));
  const entry = { category: 'NOUN', headword: 'mot', definition: 'un sens' };
  const sizes = asked.map((question) => {
    const { start = 0, end = 0 } = question.evidence ?? {};
    const glossary = { entries: [entry], words: [[start, end, 0]] as [number, number, number][] };
    const met = { id: 'NOUN mot', definition: entry.definition } as MetWord;
    return meaningsAsked([question], glossary, [met]).size;
  });
  expect(new Set(sizes)).toEqual(new Set([size]));
});

test('every wrong option has its reason, and none of them a relative of the key', () => {
  for (const question of all.filter(isChoice)) {
    const key = question.options.find(({ correct }) => correct)?.text.toLowerCase() ?? '';
    for (const { correct, feedback, text } of question.options) {
      expect(feedback === undefined).toBe(correct);
      const entry = dictionary.entries.find(({ lemma }) => lemma === text);
      const known = dictionary.entries.find(({ lemma }) => lemma === key);
      const isSense = /^Que veut dire|^Quel mot de l’article/.test(question.prompt);
      if (!correct && entry && known && isSense) expect(mayMeanTheSame(entry, known)).toBe(false);
    }
  }
});

test('prompts stand on one line, as a quiz file has them', () => {
  for (const { prompt } of all) expect(prompt).not.toContain('\n');
});

describe('the teacher’s words', () => {
  test.each([
    ['mettre en place', 'organiser'],
    ['amende', 'de l’argent à payer'],
    ['réduire', 'faire plus petit'],
  ])('%s is asked with the teacher’s definition', (word, definition) => {
    const asked = ask(1, [{ word, definition }], 4);
    expect(JSON.stringify(asked).toLowerCase()).toContain(definition);
  });
});

describe('words beside words', () => {
  const entry = (lemma: string): DictionaryEntry => {
    const found = dictionary.entries.find((one) => one.lemma === lemma);
    if (!found) throw new Error(lemma);
    return found;
  };

  test('may mean the same, or be relatives', () => {
    expect(mayMeanTheSame(entry('embaucher'), entry('recruter'))).toBe(true);
    expect(mayMeanTheSame(entry('récolte'), entry('récolter'))).toBe(true);
    expect(mayMeanTheSame(entry('récolte'), entry('amende'))).toBe(false);
  });

  test('look alike where they begin alike and differ in few letters', () => {
    expect(looksLike('demeurer', 'demander')).toBe(true);
    expect(looksLike('allié', 'plaie')).toBe(false);
    expect(looksLike('grève', 'entreprise')).toBe(false);
  });

  test('a definition may hold a part of its word', () => {
    expect(tellsItself('à l’encontre de', 'contre, en s’opposant à')).toBe(true);
    expect(tellsItself('amende', 'de l’argent à payer')).toBe(false);
  });
});

describe('what is nearly right in a gap', () => {
  const verb = {
    lemma: 'dévoiler',
    category: 'VERB',
    features: { mood: 'indicative', tense: 'future', person: 3, number: 's' },
  } as const;
  const near = new Map(
    nearAnswers('dévoilera', lexicon, verb, ['révéler']).map(({ text, verdict }) => [
      text,
      verdict,
    ]),
  );

  test('is another form, a synonym in the form of the gap, or another word', () => {
    expect(near.get('dévoilent')).toBe('form');
    expect(near.get('révélera')).toBe('synonym');
    expect(near.has('dévoilera')).toBe(false);
    const grave = new Map(nearAnswers('sûr', lexicon).map(({ text, verdict }) => [text, verdict]));
    expect(grave.get('sur')).toBe('other');
  });
});
