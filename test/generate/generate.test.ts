import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import type { ChoiceQuestion, Question, Quiz } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { slice } from '../../src/lib/text.ts';
import { single } from '../quiz/sample.ts';
import { caption, quizOn, related, text } from './article.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();
const complete = (quiz: Quiz, seed?: number): Quiz =>
  completeQuiz(quiz, seed === undefined ? { lexicon, dictionary } : { lexicon, dictionary, seed });

const isChoice = (question: Question): question is ChoiceQuestion => question.kind === 'single';
const questions = (quiz: Quiz, seed?: number): ChoiceQuestion[] =>
  complete(quiz, seed).questions.filter(isChoice);
const keyOf = ({ options }: ChoiceQuestion): string =>
  options.find(({ correct }) => correct)?.text ?? '';
const ofSkill = (skill: Question['skill'], quiz: Quiz, seed?: number) =>
  questions(quiz, seed).filter((question) => question.skill === skill);

const asksForNameOrWord = ({ prompt, skill }: Question): boolean =>
  skill === 'attribution'
    ? /^Qui (?:a dit|dit cela)/.test(prompt)
    : /^Quel mot (?:manque|de l’article)|^Complétez/.test(prompt);

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

describe('completing a quiz', () => {
  it('gives the same questions for the same seed, and others for another', () => {
    expect(complete(quizOn(text), 3)).toEqual(complete(quizOn(text), 3));
    expect(complete(quizOn(text), 1)).not.toEqual(complete(quizOn(text), 2));
    expect(complete(quizOn(text))).toEqual(complete(quizOn(text), 1));
  });

  it('gives another quiz on the same article other questions', () => {
    expect(questions(quizOn(text))).not.toEqual(questions(quizOn(text, { id: 'autre' })));
  });

  it('takes the title from the article, and keeps the given one where it has none', () => {
    expect(complete(quizOn(text)).title).toBe('Le vieux pont de Kerlan fermera pendant un an');
    expect(complete(quizOn('Le pont ferme.')).title).toBe('pont');
  });

  it('finds all sure speakers’ words, and words to ask about', () => {
    expect(ofSkill('attribution', quizOn(text)).length).toBeGreaterThanOrEqual(5);
    expect(ofSkill('vocabulary', quizOn(text)).length).toBeGreaterThanOrEqual(4);
  });

  it('asks as many as were wanted at most', () => {
    const wanted = quizOn(text, { generate: { vocabulary: 2, attribution: 1 } });
    expect(complete(wanted).questions.filter(({ skill }) => skill === 'vocabulary')).toHaveLength(
      2,
    );
    expect(ofSkill('attribution', wanted)).toHaveLength(1);
  });

  it('asks nothing where nothing was wanted', () => {
    const none = { vocabulary: 0, attribution: 0 };
    expect(questions(quizOn(text, { generate: none }))).toEqual([]);
    expect(ofSkill('vocabulary', quizOn(text, { generate: { ...none, attribution: 6 } }))).toEqual(
      [],
    );
  });

  it('leaves the teacher’s questions first and as they are', () => {
    const mine: Question[] = [single];
    const found = complete(quizOn(text, { questions: mine })).questions;
    expect(found[0]).toEqual(single);
    expect(found.length).toBeGreaterThan(5);
  });

  it('asks nothing the teacher asks in the same words', () => {
    const [first, ...others] = complete(quizOn(text)).questions;
    const taken = complete(quizOn(text, { questions: first ? [first] : [] })).questions;
    const prompts = taken.map(({ prompt }) => prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(taken.length).toBeGreaterThanOrEqual(others.length);
  });

  it.each([
    ['Notre ville tient ses promesses devant tous', true],
    ['Cette maire tient ses promesses devant tous', false],
    ['Anne Roy tient ses promesses devant tous', false],
    ['Madame Roy tient ses promesses devant tous', false],
    ['Elle tient parole', false],
  ])('asks about “%s”: %s', (words, asked) => {
    const source = `${text}\n\n«\u00a0${words}\u00a0», a assuré Anne Roy.`;
    const all = quizOn(source, { generate: { attribution: 20, vocabulary: 0 } });
    expect(JSON.stringify(questions(all)).includes(words)).toBe(asked);
  });

  it('asks nobody’s words where only one speaks', () => {
    const lonely = 'Le pont ferme lundi. « Le pont de la ville restera sûr », a dit Anne Roy.';
    expect(ofSkill('attribution', quizOn(lonely))).toEqual([]);
  });
});

describe.each(seeds)('every question of seed %d', (seed) => {
  const found = questions(quizOn(text), seed);

  it('has an id of its own', () => {
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('has one key, and options that differ', () => {
    for (const { options } of found) {
      expect(options.filter(({ correct }) => correct)).toHaveLength(1);
      expect(new Set(options.map((option) => option.text)).size).toBe(options.length);
      expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
      expect(options.length).toBeGreaterThanOrEqual(options[0]?.text === 'Masculin' ? 2 : 3);
    }
  });

  it('says why each wrong option is wrong', () => {
    for (const { options } of found)
      for (const { correct, feedback } of options) expect(feedback === undefined).toBe(correct);
  });

  it('names its key nowhere in its prompt', () => {
    for (const question of found.filter(asksForNameOrWord))
      for (const word of keyOf(question).split(' ')) expect(question.prompt).not.toContain(word);
  });

  it('has its proof in its sentence, outside captions, links and the title', () => {
    for (const { evidence } of found) {
      const sentence = evidence?.sentence && slice(text, evidence.sentence);
      expect(sentence).toContain(evidence && slice(text, evidence));
      expect([caption, related].some((line) => line.includes(sentence ?? ''))).toBe(false);
      expect(evidence?.start).toBeGreaterThan(text.indexOf('2021'));
    }
  });

  it('asks for the very word at its proof, where it asks for a word', () => {
    for (const question of found.filter(({ prompt }) => prompt.startsWith('Quel mot manque'))) {
      expect(question.evidence && slice(text, question.evidence)).toBe(keyOf(question));
      expect(question.prompt).toContain('_____');
    }
  });
});

test('an id stays when other paragraphs change', () => {
  const longer = `${text}\n\nLes travaux commenceront lundi. Personne ne sait quand ils finiront.`;
  const ids = (source: string) => ofSkill('attribution', quizOn(source)).map(({ id }) => id);
  expect(ids(longer)).toEqual(ids(text));
});

test('words of the teacher’s vocabulary are asked first, with their meaning', () => {
  const vocabulary = [
    { word: 'la corrosion', definition: 'ce qui ronge le métal', gloss: 'corrosion' },
    { word: 'indemnité', definition: 'argent qui répare un dommage' },
  ];
  const wanted = quizOn(text, { vocabulary, generate: { vocabulary: 2, attribution: 0 } });
  const found = complete(wanted).questions;
  const explanations = found.map(({ explanation }) => explanation?.replaceAll('\u00a0', ' '));
  expect(explanations.sort()).toEqual([
    '« indemnité » : argent qui répare un dommage.',
    '« la corrosion » : ce qui ronge le métal (corrosion).',
  ]);
});

test('whatever the text, each question has one key among different options', () => {
  const sentences = fc.shuffledSubarray(text.split(/(?<=[.»]) |\n\n/), { minLength: 1 });
  fc.assert(
    fc.property(sentences, fc.integer(), (parts, seed) => {
      for (const { options } of questions(quizOn(parts.join('\n\n')), seed)) {
        expect(options.filter(({ correct }) => correct)).toHaveLength(1);
        expect(new Set(options.map((option) => option.text)).size).toBe(options.length);
      }
    }),
    { numRuns: 40 },
  );
});
