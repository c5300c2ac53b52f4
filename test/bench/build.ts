/** How build time grows with the number of quiz files. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random, shuffle } from '../../src/lib/generate/random.ts';
import { parseQuizFile } from '../../src/lib/quiz/quiz-file.ts';
import { projectRoot } from '../../src/lib/server/project-root.ts';
import { withSite, type Built } from './site.ts';

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

/** Builds so many quizzes; throws when not all of them have a page. */
function timeBuild(folder: string, count: number): Built<number> {
  const quizzes = join(folder, `${count}`);
  writeQuizzes(quizzes, count);
  const built = withSite(quizzes, (site) => readdirSync(join(site, 'quiz')).length);
  if (built.found !== count) throw new Error(`${built.found} of ${count} quizzes were built.`);
  return built;
}

/** How the processor time grew from the smaller site to the larger one. */
function growth(larger: Built<number>, smaller: Built<number>): string {
  const more = larger.processorSeconds - smaller.processorSeconds;
  const times = larger.processorSeconds / smaller.processorSeconds;
  const quizzes = larger.found - smaller.found;
  return `× ${times.toFixed(2)} for × ${larger.found / smaller.found}, ${((more / quizzes) * 1000).toFixed(1)} ms for each more`;
}

export function run(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quizzes-'));
  try {
    const sites = sizes.map((count) => timeBuild(folder, count));
    const lines = sites.map((site, index) => {
      const before = sites[index - 1];
      return [
        `${site.found} quizzes`.padEnd(15),
        `${site.seconds.toFixed(1)} s`.padStart(8),
        `${site.processorSeconds.toFixed(1)} s of the processor`.padStart(28),
        before ? `   ${growth(site, before)}` : '',
      ].join('');
    });
    return Promise.resolve(lines.join('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
