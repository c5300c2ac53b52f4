/** How build time grows with the number of quiz files. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random, shuffle } from '../../src/lib/generate/random.ts';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { projectRoot } from '../../src/lib/server/project-root.ts';
import { withSite } from './site.ts';

const sizes = [250, 500, 1000];

const surnames =
  'Aubry Bellanger Carpentier Delorme Fabre Garnier Hamelin Imbert Jourdan Keller Lacombe Marchand Navarro Ollivier Perrot Quentin Renaud Sabatier Tessier Vasseur'.split(
    ' ',
  );

/** A shipped quiz with other names and its paragraphs in another order: no two share their analysis. */
function vary(source: string, seed: number): string {
  const next = random(`${seed}`);
  const { quiz } = parseQuizFile(source, { id: 'quiz', format: 'markdown' });
  const names = shuffle(surnames, next);
  const renamed = quiz.people
    .filter(({ type }) => type === 'person')
    .reduce((text, { name }, index) => {
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      return text.replaceAll(surname, names[index] ?? surname);
    }, source);
  const titleEnd = renamed.indexOf('\n', renamed.indexOf('\n# ') + 1);
  const articleEnd = /\n## (?:Vocabulaire|Personnes|Questions)\n/.exec(renamed)?.index;
  const paragraphs = renamed
    .slice(titleEnd, articleEnd)
    .trim()
    .split(/\n{2,}/);
  return [
    `${renamed.slice(0, titleEnd)}, ${seed}`,
    ...shuffle(paragraphs, next),
    renamed.slice(articleEnd).trim(),
  ].join('\n\n');
}

function writeQuizzes(folder: string, count: number): void {
  const shippedFolder = join(projectRoot, 'quizzes');
  const shipped = readdirSync(shippedFolder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(shippedFolder, name), 'utf8'));
  mkdirSync(folder);
  for (let index = 0; index < count; index++) {
    const source = shipped[index % shipped.length] ?? '';
    writeFileSync(join(folder, `quiz-${index}.md`), vary(source, index));
  }
}

/** The seconds that a build of so many quizzes takes. */
function timeBuild(folder: string, count: number): number {
  const quizzes = join(folder, `${count}`);
  writeQuizzes(quizzes, count);
  const { seconds, found } = withSite(quizzes, (site) => readdirSync(join(site, 'quiz')).length);
  if (found !== count) throw new Error(`${found} of ${count} quizzes were built.`);
  return seconds;
}

export function run(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quizzes-'));
  try {
    const times = sizes.map((count) => ({ count, seconds: timeBuild(folder, count) }));
    const lines = times.map(({ count, seconds }, index) => {
      const before = times[index - 1];
      const each = before && ((seconds - before.seconds) / (count - before.count)) * 1000;
      return [
        `${count} quizzes`.padEnd(13),
        `${seconds.toFixed(1)} s`.padStart(8),
        before
          ? `   × ${(seconds / before.seconds).toFixed(2)} for × ${count / before.count}, ${each?.toFixed(1) ?? ''} ms for each more`
          : '',
      ].join('');
    });
    return Promise.resolve(lines.join('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
