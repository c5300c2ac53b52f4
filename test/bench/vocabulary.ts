/** What the dictionary covers of the articles, what it weighs, and which kinds of questions are made of it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../src/lib/article/analysis.ts';
import { parseArticle } from '../../src/lib/article/article.ts';
import { readability } from '../../src/lib/article/level.ts';
import { isContentWord, wordUses } from '../../src/lib/article/words.ts';
import { cefrLevels, readDictionary } from '../../src/lib/french/dictionary.ts';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import {
  alternativesFile,
  confusableFile,
  dictionaryFile,
  glossFile,
} from '../../src/lib/server/build-dictionary.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { articles } from './articles.ts';
import { median } from './median.ts';

const kilobytes = (path: string): string =>
  (gzipSync(readFileSync(path), { level: 9 }).length / 1000).toFixed(0);

const quizOf = (text: string) => parseQuizFile(text, { id: 'article', format: 'text' }).quiz;

/** Milliseconds that reading the compiled files takes. */
function start(): number {
  const [entries, en] = [dictionaryFile, glossFile('en')].map((path) => readFileSync(path, 'utf8'));
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now();
    readDictionary(entries ?? '', { en: en ?? '' });
    return performance.now() - from;
  });
  return median(times);
}

const kindOf = (prompt: string): string =>
  prompt
    .split(/[\u00a0 ]/)
    .slice(0, 3)
    .join(' ');

export async function run(): Promise<string> {
  const [lexicon, dictionary] = await Promise.all([loadLexicon(), loadDictionary()]);
  let [words, covered] = [0, 0];
  const levels = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const { text } of articles()) {
    const quiz = quizOf(text);
    const analysis = analyse(parseArticle(quiz.article), lexicon);
    const uses = wordUses(analysis, dictionary);
    // The title's words have no uses: they are counted by themselves.
    const tokens = analysis.blocks
      .filter(({ block }) => block.kind !== 'title')
      .flatMap((block) => block.tokens.filter(isContentWord));
    words += tokens.length;
    covered += tokens.filter(({ start, end }) =>
      uses.some((use) => use.start <= start && end <= use.end),
    ).length;
    const level = readability(analysis, dictionary)?.level ?? '–';
    levels.set(level, (levels.get(level) ?? 0) + 1);
    for (const seed of [1, 2, 3])
      for (const { skill, prompt } of completeQuiz(quiz, { lexicon, dictionary, seed }).questions)
        if (skill === 'vocabulary') kinds.set(kindOf(prompt), (kinds.get(kindOf(prompt)) ?? 0) + 1);
  }
  const expressions = dictionary.entries.filter(({ category }) => category === 'EXPR').length;
  const perLevel = cefrLevels
    .map(
      (level) => `${level} ${dictionary.entries.filter((entry) => entry.level === level).length}`,
    )
    .join(', ');
  return [
    `entries              ${dictionary.entries.length - expressions} words, ${expressions} expressions (at least 4000 and 400)`,
    `by level             ${perLevel}`,
    `entries, gzipped     ${kilobytes(dictionaryFile)} kB (at most 250 with glosses)`,
    `English, gzipped     ${kilobytes(glossFile('en'))} kB`,
    `confusable, gzipped  ${kilobytes(confusableFile)} kB, where questions are made`,
    `alternatives, gzipped ${kilobytes(alternativesFile)} kB, where questions are made`,
    `read in              ${start().toFixed(0)} ms`,
    `coverage             ${((100 * covered) / words).toFixed(1)} % of ${words} content words in ${articles().length} articles (at least 93 %)`,
    `levels of articles   ${[...levels]
      .sort()
      .map(([level, n]) => `${level} ${n}`)
      .join(', ')}`,
    '',
    'questions about words, three seeds an article',
    ...[...kinds]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, n]) => `${String(n).padStart(5)}  ${kind} …`),
  ].join('\n');
}
