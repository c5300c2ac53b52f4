/** Size, start-up, memory and speed of the lexicon, beside what we promise of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tokenize } from '../../src/lib/french/tokens.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { lexiconFiles } from '../../src/lib/server/build-lexicon.ts';

const kilobytes = (path: string): string =>
  (gzipSync(readFileSync(path), { level: 6 }).length / 1000).toFixed(0);

/** A fresh process that reads the files and answers one question: [milliseconds, bytes of memory]. */
function start(): [milliseconds: number, bytes: number] {
  const script = `
    import { readFileSync } from 'node:fs';
    import { readLexicon } from ${JSON.stringify(new URL('../../src/lib/french/lexicon.ts', import.meta.url).href)};
    const [words, names] = ${JSON.stringify([lexiconFiles.words, lexiconFiles.names])};
    const memory = () => { gc(); const m = process.memoryUsage(); return m.heapUsed + m.arrayBuffers; };
    const before = memory();
    const from = performance.now();
    const lexicon = readLexicon(readFileSync(words), readFileSync(names));
    lexicon.lookup('déclaré');
    const ready = performance.now() - from;
    console.log(JSON.stringify([ready, memory() - before, lexicon.lookup('a').length]));`;
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as [number, number];
}

/** Look-ups a second over the running words of the shipped articles, capitals and unknown names included. */
async function lookupsPerSecond(): Promise<number> {
  const lexicon = await loadLexicon();
  const forms = tokenize(sample())
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
  const rounds = Math.ceil(1_000_000 / forms.length);
  let readings = 0;
  const from = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const form of forms) readings += lexicon.lookup(form).length;
  }
  const seconds = (performance.now() - from) / 1000;
  return readings > 0 ? (rounds * forms.length) / seconds : 0;
}

const sample = (): string =>
  readFileSync(new URL('../../quizzes/tiktok-washington.md', import.meta.url), 'utf8');

export async function run(): Promise<string> {
  const starts = Array.from({ length: 5 }, start);
  const ready = Math.min(...starts.map(([milliseconds]) => milliseconds));
  const memory = Math.min(...starts.map(([, bytes]) => bytes));
  return [
    `words file, gzipped   ${kilobytes(lexiconFiles.words)} kB (at most 400)`,
    `names file, gzipped   ${kilobytes(lexiconFiles.names)} kB (at most 200)`,
    `ready in              ${ready.toFixed(0)} ms (at most 150)`,
    `memory                ${(memory / 1e6).toFixed(1)} MB (at most 60)`,
    `look-ups a second     ${Math.round(await lookupsPerSecond()).toLocaleString('en')} (at least 500,000)`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await run());
