/** How long it takes to make a quiz of an article. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { median } from './median.ts';

const source = (path: string): URL => new URL(path, import.meta.url);
const tiktok = source('../../../shared/articles/tiktok-pompeo.txt');
const shipped = source('../../quizzes/tiktok-washington.md');
const promised = 20;
const warmUp = 30;
const rounds = 100;

/** The milliseconds from text to quiz, each time with another seed. */
async function warm(text: string, format: 'markdown' | 'text') {
  const lexicon = await loadLexicon();
  const dictionary = await loadDictionary();
  const times: number[] = [];
  let questions = 0;
  for (let seed = 0; seed < warmUp + rounds; seed++) {
    const from = performance.now();
    const { quiz } = parseQuizFile(text, { id: 'article', format });
    questions = completeQuiz(quiz, { lexicon, dictionary, seed }).questions.length;
    if (seed >= warmUp) times.push(performance.now() - from);
  }
  return { time: median(times), slowest: Math.max(...times), questions };
}

/** The same in a fresh process, with the lexicon to be read first. */
function cold(path: URL, format: 'markdown' | 'text'): number {
  const module = (name: string) => JSON.stringify(source(`../../src/lib/${name}.ts`).href);
  const script = `
    import { readFileSync } from 'node:fs';
    import { completeQuiz } from ${module('generate/generate')};
    import { parseQuizFile } from ${module('quiz/quiz-file')};
    import { loadDictionary } from ${module('server/dictionary')};
    import { loadLexicon } from ${module('server/lexicon')};
    const text = readFileSync(${JSON.stringify(fileURLToPath(path))}, 'utf8');
    const from = performance.now();
    const [lexicon, dictionary] = [await loadLexicon(), await loadDictionary()];
    const { quiz } = parseQuizFile(text, { id: 'article', format: '${format}' });
    completeQuiz(quiz, { lexicon, dictionary });
    console.log(performance.now() - from);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

export async function run(): Promise<string> {
  const there = existsSync(tiktok);
  const path = there ? tiktok : shipped;
  const format = there ? 'text' : 'markdown';
  const text = readFileSync(path, 'utf8');
  const { time, slowest, questions } = await warm(text, format);
  const first = median(Array.from({ length: 5 }, () => cold(path, format)));
  return [
    there
      ? 'article               ../shared/articles/tiktok-pompeo.txt'
      : 'article               quizzes/tiktok-washington.md (../shared is not here)',
    `length                ${text.length} characters, ${questions} questions made`,
    `warm                  ${time.toFixed(1)} ms, median of ${rounds} (at most ${promised}); slowest ${slowest.toFixed(1)} ms`,
    `cold                  ${first.toFixed(0)} ms, median of 5 processes, lexicon and dictionary read`,
  ].join('\n');
}
