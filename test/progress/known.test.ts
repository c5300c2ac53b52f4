import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, Memory } from '../../src/lib/progress/card.ts';
import { newMemory } from '../../src/lib/progress/cards.ts';
import {
  targetWord,
  knownWords,
  learnable,
  meaningsAsked,
  preferred,
  wordStates,
} from '../../src/lib/progress/known.ts';
import type { MetWord } from '../../src/lib/progress/words.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 0, 1);

const card = (word: string, memory: Partial<Memory> = {}): Card => ({
  version: 1,
  kind: 'word',
  id: `word ${word}`,
  word,
  quiz: 'digue',
  title: 'La digue',
  addedAt: now - day,
  memory: { ...newMemory(now - day), ...memory },
});
const known = (due: number) => ({ state: 'review', stability: 30, due }) as const;

describe('the state of a word', () => {
  test.each([
    ['asked rarely by now', known(now + day), 'known'],
    ['known and due', known(now), 'due'],
    ['being learned', { state: 'learning', stability: 2, due: now + 1 }, 'neither'],
    ['learned a little', { state: 'review', stability: 20, due: now + day }, 'neither'],
    ['forgotten, due', { state: 'relearning', stability: 3, due: now - 1 }, 'due'],
    ['never asked', {}, 'neither'],
  ] as const)('%s', (_, memory, expected) => {
    const states = wordStates([card('VERB céder', memory)], now);
    const state = (['known', 'due'] as const).filter((name) => states[name].has('VERB céder'));
    expect(state).toEqual(expected === 'neither' ? [] : [expected]);
  });

  test('a question card says nothing of words', () => {
    const other: Card = { ...card('x', known(now)), kind: 'question', question: 'x' };
    expect(wordStates([other], now)).toEqual({ known: new Set(), due: new Set() });
    expect(knownWords([other])).toEqual(new Set());
  });

  test('a known word is known in the library, due or not', () => {
    expect(knownWords([card('a', known(now)), card('b', known(now + day)), card('c')])).toEqual(
      new Set(['a', 'b']),
    );
  });
});

/** « La digue a cédé à la mer » */
const words = [
  { id: 'NOUN digue', start: 3, end: 8 },
  { id: 'VERB céder', start: 11, end: 15 },
  { id: 'NOUN mer', start: 21, end: 24 },
];
const question = (
  id: string,
  start: number,
  end: number,
  fields: Partial<Question> = {},
): Question =>
  ({
    id,
    kind: 'single',
    skill: 'vocabulary',
    prompt: id,
    options: [],
    points: 1,
    origin: 'generated',
    evidence: { start, end },
    ...fields,
  }) as Question;

test('the words to be learned are those that the dictionary explains, in their first sense', () => {
  const entries = [
    { category: 'VERB', headword: 'céder', definition: 'ne plus résister' },
    { category: 'VERB', headword: 'céder à', definition: 'accepter' },
    { category: 'PROPN', headword: 'Gwennic' },
  ];
  expect(
    learnable({
      entries,
      words: [
        [0, 4, 0, 1],
        [5, 12, 2],
      ],
    }),
  ).toEqual([{ id: 'VERB céder', start: 0, end: 4 }]);
});

describe('the word that a question asks', () => {
  test.each([
    ['its own', question('q', 11, 15), 'VERB céder'],
    ['within more words', question('q', 9, 15), 'VERB céder'],
    ['none where its proof holds several', question('q', 3, 24), undefined],
    ['none where its proof is elsewhere', question('q', 30, 34), undefined],
    [
      'none of a question on who said it',
      question('q', 11, 15, { skill: 'attribution' }),
      undefined,
    ],
  ])('%s', (_, one, expected) => {
    expect(targetWord(one, words)).toBe(expected);
  });
});

describe('a question asks the meaning of a word that is kept', () => {
  const cede = { category: 'VERB', headword: 'céder', definition: 'ne plus résister' };
  const accept = { ...cede, definition: 'accepter' };
  const digue = { category: 'NOUN', headword: 'digue', definition: 'un mur contre la mer' };
  type Entries = Parameters<typeof meaningsAsked>[1]['entries'];
  const kept = [{ id: 'VERB céder', definition: 'ne plus résister' }] as MetWord[];
  const what = 'Que veut dire « cédé » ici ? « La digue a cédé. »';
  const asked = (
    prompt: string,
    entries: Entries = [cede],
    senses = [0],
    more: Partial<Question> = {},
  ) => meaningsAsked([question('q', 11, 15, { prompt, ...more })], glossary(entries, senses), kept);
  const glossary = (entries: Entries, senses: readonly number[]) => ({
    entries: [...entries, digue],
    words: [
      [3, 8, entries.length],
      [11, 15, ...senses],
    ] as [number, number, ...number[]][],
  });

  test.each([
    what,
    'Quel mot de l’article veut dire : « ne plus résister » ?',
    'Quel mot manque ici et veut dire « ne plus tenir » ? « La digue a _____. »',
    'Écrivez le mot de l’article qui veut dire « ne plus tenir » : « La digue a _____. »',
  ])('%s', (prompt) => {
    expect(asked(prompt)).toEqual(new Map([['q', 'VERB céder']]));
  });

  test.each([
    [
      'its tense is asked',
      asked('À quel temps est « a cédé » ? « Cela veut dire qu’elle a cédé. »'),
    ],
    ['it has another sense here', asked(what, [accept])],
    ['it may have two senses here', asked(what, [cede, accept], [0, 1])],
    ['it may have a sense that isn’t listed', asked(what, [{ ...cede, hasOtherSenses: true }])],
    [
      'it isn’t kept',
      meaningsAsked([question('q', 11, 15, { prompt: what })], glossary([cede], [0]), []),
    ],
    ['several words are the proof', asked(what, [cede], [0], { evidence: { start: 3, end: 15 } })],
    ['it is no question on words', asked(what, [cede], [0], { skill: 'comprehension' })],
  ])('but not where %s', (_, found) => {
    expect(found).toEqual(new Map());
  });
});

describe('the questions of an attempt', () => {
  const digue = question('digue', 3, 8);
  const cede = question('céder', 11, 15);
  const mer = question('mer', 21, 24);
  const qui = question('qui', 0, 24, { skill: 'attribution' });
  const all = [digue, qui, cede, mer];
  const states = (knownIds: string[], dueIds: string[] = []) => ({
    known: new Set(knownIds),
    due: new Set(dueIds),
  });
  const asked = (...given: Parameters<typeof preferred>) => {
    const { questions, spared } = preferred(...given);
    return [questions.map(({ id }) => id).join(' '), spared];
  };

  test.each([
    ['a known word is not asked', states(['NOUN digue']), undefined, 'qui céder mer', 1],
    ['a due one comes first', states([], ['NOUN mer']), undefined, 'mer digue qui céder', 0],
    ['a due one is among few', states([], ['NOUN digue']), 1, 'digue', 0],
    ['few are spread over the rest', states(['NOUN digue'], ['NOUN mer']), 2, 'mer céder', 1],
    ['nobody’s words change nothing', states([]), undefined, 'digue qui céder mer', 0],
  ])('%s', (_, of, count, expected, spared) => {
    const settings = { mode: 'practice', ...(count !== undefined && { count }) } as const;
    expect(asked(all, settings, words, of)).toEqual([expected, spared]);
  });

  test('a teacher’s question on a known word stays', () => {
    const own = question('digue', 3, 8, { origin: 'teacher' });
    expect(asked([own, mer], { mode: 'practice' }, words, states(['NOUN digue']))).toEqual([
      'digue mer',
      0,
    ]);
  });

  test('where every word is known, all are asked', () => {
    const knowsAll = states(words.map(({ id }) => id));
    expect(asked([digue, cede], { mode: 'practice' }, words, knowsAll)).toEqual(['digue céder', 0]);
  });

  test('skills that are not wanted stay out', () => {
    const settings = { mode: 'practice', skills: ['attribution'] } as const;
    expect(asked(all, settings, words, states([], ['NOUN mer']))).toEqual(['qui', 0]);
  });

  test('are never more than wanted, none twice, and at least one', () => {
    const ids = fc.subarray(words.map(({ id }) => id));
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 1, max: 6 }), (knownIds, dueIds, count) => {
        const settings = { mode: 'practice', count } as const;
        const { questions } = preferred(all, settings, words, states(knownIds, dueIds));
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBeLessThanOrEqual(count);
        expect(questions.length).toBeGreaterThan(0);
      }),
    );
  });
});
