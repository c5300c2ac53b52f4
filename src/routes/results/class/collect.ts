/** Reads what a teacher dropped or pasted: results, and for what is none its name and why. */
import type { HandIn } from '$lib/exchange/hand-in.ts';
import type { HandInProblem } from '$lib/exchange/hand-in-text.ts';

export type Skipped = {
  readonly name: string;
  readonly problem: HandInProblem | 'duplicate' | 'unreadable';
};
export type Collected = {
  readonly handIns: readonly HandIn[];
  readonly skipped: readonly Skipped[];
};

/** A text to read, under the name it is told by. One text may hold several results. */
export type Source = { readonly name: string; readonly text: string };

/** Bytes; a file of results stays far below, and a film is not read to find none in it. */
const largest = 20_000_000;

/** The texts of files, read as one: five hundred one by one take the browser several times as long. */
async function textsOf(files: readonly File[]): Promise<string[]> {
  const bytes = await new Blob([...files]).arrayBuffer();
  let end = 0;
  return files.map(({ size }) => new TextDecoder().decode(bytes.slice(end, (end += size))));
}

/** Files as texts; those that can't be read, or hold no result for sure, come with a problem. */
export async function readFiles(
  files: readonly File[],
): Promise<{ readonly sources: Source[]; readonly skipped: Skipped[] }> {
  const small = files.filter(({ size }) => size <= largest);
  const skipped = files
    .filter((file) => !small.includes(file))
    .map(({ name }): Skipped => ({ name, problem: 'foreign' }));
  const texts = await textsOf(small).catch(() => undefined);
  const sources: Source[] = [];
  for (const [index, file] of small.entries())
    try {
      sources.push({ name: file.name, text: texts?.[index] ?? (await file.text()) });
    } catch {
      skipped.push({ name: file.name, problem: 'unreadable' });
    }
  return { sources, skipped };
}

/** The results of `more` that are not among `all`. */
export function notIn(all: readonly HandIn[], more: readonly HandIn[]): HandIn[] {
  const known = new Set(all.map(({ id }) => id));
  return more.filter(({ id }) => !known.has(id));
}

/** Milliseconds of work after which the page gets a turn. */
const slice = 30;
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** `known`: the ids of the results that are there already. */
export async function collect(
  sources: readonly Source[],
  known: ReadonlySet<string>,
): Promise<Collected> {
  const { readHandIns } = await import('$lib/exchange/hand-in-text.ts');
  const handIns = new Map<string, HandIn>();
  const skipped: Skipped[] = [];
  let from = performance.now();
  for (const { name, text } of sources) {
    for (const read of readHandIns(text)) {
      if ('problem' in read) skipped.push({ name, problem: read.problem });
      else if (known.has(read.handIn.id) || handIns.has(read.handIn.id))
        skipped.push({ name, problem: 'duplicate' });
      else handIns.set(read.handIn.id, read.handIn);
    }
    if (performance.now() - from < slice) continue;
    await turn();
    from = performance.now();
  }
  return { handIns: [...handIns.values()], skipped };
}
