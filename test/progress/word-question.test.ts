import { describe, expect, test } from 'vitest';
import { type OtherWord, wordQuiz } from '../../src/lib/progress/word-question.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';

const racheter: MetWord = {
  version: 1,
  id: 'VERB racheter',
  headword: 'racheter',
  category: 'VERB',
  level: 'B1',
  definition: 'acheter une entreprise',
  quiz: 'tiktok',
  title: 'TikTok',
  sentence: 'Microsoft veut racheter TikTok.',
  start: 15,
  end: 23,
  lookups: 1,
  firstAt: 0,
  lastAt: 0,
  collected: true,
};
const verb = (headword: string, definition?: string, level?: MetWord['level']): OtherWord => ({
  headword,
  category: 'VERB',
  ...(definition !== undefined && { definition }),
  ...(level && { level }),
});
const others = [
  verb('céder', 'ne plus résister', 'B1'),
  verb('durer', 'continuer un certain temps', 'B1'),
  verb('être', 'exister', 'A1'),
  verb('gérer', 'diriger une affaire', 'B1'),
  verb('nier', 'dire que ce n’est pas vrai', 'B1'),
];

const asked = (words: readonly OtherWord[], how = {}): Question | undefined =>
  wordQuiz(racheter, words, { recalled: false, turn: 0, ...how })?.questions[0];
const wrong = (question: Question | undefined): string[] =>
  question?.kind === 'single'
    ? question.options.filter(({ correct }) => !correct).map(({ text }) => text)
    : [];

describe('a word is recognised', () => {
  test('in its sentence, among definitions of words of its level', () => {
    const question = asked(others);
    expect(question?.prompt).toBe(
      'Que veut dire «\u00a0racheter\u00a0» ici\u202f? «\u00a0Microsoft veut racheter TikTok.\u00a0»',
    );
    expect(wrong(question)).toHaveLength(3);
    expect(wrong(question)).not.toContain('Exister');
  });

  test('among other ones each time', () => {
    const turns = [0, 1, 2, 3].map((turn) => wrong(asked(others, { turn })).sort().join());
    expect(new Set(turns).size).toBeGreaterThan(1);
  });

  test.each([
    ['a relative', verb('acheter', 'obtenir contre de l’argent')],
    ['one that says the same word', verb('investir', 'acheter une part')],
    ['one that says the word itself', verb('reprendre', 'racheter ce qui marche mal')],
    ['one of the same headword', verb('racheter', 'faire pardonner')],
    ['another category', { headword: 'digue', category: 'NOUN', definition: 'un mur' }],
    ['one without a definition', verb('biper')],
  ])('never beside %s', (_, near) => {
    expect(wrong(asked([near, ...others.slice(0, 2)], { turn: 0 }))).toHaveLength(2);
  });
});

describe('a word is typed', () => {
  test.each([
    ['when it is recalled', others, true],
    ['where too few others can stand beside it', others.slice(0, 1), false],
  ] as const)('%s', (_, words, recalled) => {
    expect(asked(words, { recalled })).toMatchObject({
      kind: 'gap',
      gaps: [['racheter']],
      parts: [
        'Écrivez le mot qui veut dire «\u00a0acheter une entreprise\u00a0»\u00a0: «\u00a0Microsoft veut ',
        ' TikTok.\u00a0»',
      ],
    });
  });
});

test('its headword is nearly right where the sentence has another form', () => {
  const form = { ...racheter, sentence: 'Microsoft rachète TikTok.', start: 10, end: 17 };
  const question = wordQuiz(form, [], { recalled: true, turn: 0 })?.questions[0];
  expect(question).toMatchObject({
    gaps: [['rachète']],
    near: [[{ text: 'racheter', verdict: 'form' }]],
  });
});

test('a word without a definition is not asked', () => {
  const { definition, ...bare } = racheter;
  expect(definition).toBeDefined();
  expect(wordQuiz(bare, others, { recalled: false, turn: 0 })).toBeUndefined();
});
