/** Size, start-up, memory and speed of the lexicon, beside what we promise of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tokenize } from '../../src/lib/french/tokens.ts';
import { readLexicon } from '../../src/lib/french/lexicon.ts';
import { articles } from './articles.ts';
import { median } from './median.ts';
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

/** Look-ups a second over the articles' running words, in a lexicon that has met none of them yet. */
function lookupsPerSecond(): number {
  const files = [readFileSync(lexiconFiles.words), readFileSync(lexiconFiles.names)] as const;
  const text = articles()
    .map((article) => article.text)
    .join(' ');
  const forms = tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text);
  const rates = Array.from({ length: 40 }, () => {
    const lexicon = readLexicon(...files);
    const from = performance.now();
    for (const form of forms) lexicon.lookup(form);
    return (forms.length / (performance.now() - from)) * 1000;
  });
  return median(rates.slice(20));
}

export function run(): Promise<string> {
  const starts = Array.from({ length: 5 }, start);
  const ready = Math.min(...starts.map(([milliseconds]) => milliseconds));
  const memory = Math.min(...starts.map(([, bytes]) => bytes));
  return Promise.resolve(
    [
      `words file, gzipped   ${kilobytes(lexiconFiles.words)} kB (at most 400)`,
      `names file, gzipped   ${kilobytes(lexiconFiles.names)} kB (at most 200)`,
      `ready in              ${ready.toFixed(0)} ms (at most 150)`,
      `memory                ${(memory / 1e6).toFixed(1)} MB (at most 60)`,
      `look-ups a second     ${Math.round(lookupsPerSecond()).toLocaleString('en')} (at least 500,000)`,
    ].join('\n'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await run());
