/** The results page of a learner with thousands of attempts: how soon it can be used, what it holds, how fast it filters. */
import type { Browser, BrowserContext } from '@playwright/test';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';
import { attemptNumber } from './many-attempts.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';
import { visitSite } from './site.ts';

const sizes = [1000, 5000, 20_000];
const rounds = 5;
const atOnce = 500;
const promised = { open: 500, memory: 100, filter: 100 };
const address = '/results/';

/** Milliseconds until the page can be used, and until the attempts of all years are found in it; megabytes; milliseconds. */
type Figures = Readonly<Record<'open' | 'whole' | 'memory' | 'filter', number>>;

/** Writes attempts into a database of the first version; the site upgrades it, and derives what it keeps beside them. */
export async function fill(context: BrowserContext, origin: string, total: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/notice.txt`);
  const now = Date.now();
  for (let from = 0; from < total; from += atOnce) {
    const attempts = Array.from({ length: Math.min(atOnce, total - from) }, (_, index) =>
      attemptNumber(from + index, total, now),
    );
    await page.evaluate(
      (text) =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('qui-dit-quoi', 1);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore('attempts', { keyPath: 'id' });
            store.createIndex('quiz', 'quiz');
          };
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('attempts', 'readwrite');
            for (const one of JSON.parse(text) as object[])
              transaction.objectStore('attempts').put(one);
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      JSON.stringify(attempts),
    );
  }
  await page.goto(origin + address);
  await page.getByRole('article').first().waitFor({ timeout: 120_000 });
  await page.close();
}

async function visit(context: BrowserContext, origin: string): Promise<Figures> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Performance.enable');
  await page.addInitScript({
    path: fileURLToPath(new URL('in-page/results.js', import.meta.url)),
  });
  await page.goto(origin + address, { waitUntil: 'commit' });
  const open = await page.evaluate<number>(
    `painted(() => document.querySelector('#overview') && document.querySelector('ol article'))`,
  );
  await page.evaluate(
    `globalThis.found = document.querySelector('section[aria-labelledby=history] [role=status]')`,
  );
  const whole = await page.evaluate<number>(`painted(() => found.textContent.trim())`);
  const { metrics } = await devTools.send('Performance.getMetrics');
  const memory = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
  const filter = await page.evaluate<number>(`(async () => {
    const before = found.textContent;
    const select = document.querySelector('select');
    const from = performance.now();
    select.value = 'quiz-17';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return (await painted(() => found.textContent !== before)) - from;
  })()`);
  await page.close();
  return { open, whole, memory, filter };
}

async function measure(browser: Browser, origin: string, total: number): Promise<Figures> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  try {
    await fill(context, origin, total);
    await visit(context, origin); // the browser wakes up
    const visits: Figures[] = [];
    while (visits.length < rounds) visits.push(await visit(context, origin));
    const of = (key: keyof Figures) => median(visits.map((one) => one[key]));
    return { open: of('open'), whole: of('whole'), memory: of('memory'), filter: of('filter') };
  } finally {
    await context.close();
  }
}

export const run = (): Promise<string> =>
  visitSite(undefined, async (site) => {
    const served = await serve({ '': site });
    const browser = await openBrowser();
    try {
      const lines = [
        `attempts of 12 answers   usable (at most ${promised.open})   all found   heap (at most ${promised.memory})   filtered (at most ${promised.filter})`,
      ];
      for (const total of sizes) {
        const { open, whole, memory, filter } = await measure(browser, served.origin, total);
        lines.push(
          `${String(total).padStart(22)}${`${open.toFixed(0)} ms`.padStart(23)}${`${whole.toFixed(0)} ms`.padStart(12)}${`${memory.toFixed(0)} MB`.padStart(23)}${`${filter.toFixed(0)} ms`.padStart(26)}`,
        );
      }
      const load = (loadavg()[0] ?? NaN).toFixed(1);
      return [...lines, `medians of ${rounds} visits; load of the machine ${load}`].join('\n');
    } finally {
      await browser.close();
      served.close();
    }
  });
