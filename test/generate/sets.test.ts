import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questionSet } from '../../src/lib/generate/generate.ts';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { questionSets } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const options = { lexicon: await loadLexicon(), dictionary: await loadDictionary() };
const folder = new URL('../../quizzes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

it.each(files)(
  'another set on %s asks nothing that was asked, and nothing of the teacher’s',
  (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const { quiz } = parseQuizFile(source, { id: name, format: 'markdown' });
    const sets = Array.from({ length: questionSets }, (_, index) =>
      questionSet(quiz, index + 1, options),
    );
    for (const set of sets) expect(set.length).toBeGreaterThanOrEqual(3);
    const [own = []] = sets;
    expect(own.slice(0, quiz.questions.length)).toHaveLength(quiz.questions.length);
    const prompts = sets.flat().map(({ prompt }) => prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
  },
);
