import { openBrowser, inPage } from './browser.ts';
import { serve } from './serve.ts';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { projectRoot } from '../../src/lib/server/project-root.ts';
import { button, fillIn, question, quiz } from '../e2e/learner.ts';
const served = await serve({ '': join(projectRoot, process.env.DIR ?? 'test-results/zz') });
const browser = await openBrowser();
const rounds = Number(process.env.N ?? 5);
const all: any[] = [];
const trace = process.env.TRACE;
for (let i = 0; i < rounds; i++)
  await inPage(browser, { slowdown: 6, watch: 'feedback' }, async (page) => {
    await page.goto(served.origin + quiz);
    await button(page, 'Commencer').click();
    await question(page, 1, 6).waitFor();
    if (process.env.REST) await page.waitForTimeout(Number(process.env.REST));
    await fillIn(page, 1);
    if (trace) await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires','v8','blink.user_timing','disabled-by-default-devtools.timeline','v8.compile','disabled-by-default-v8.compile'] });
    await button(page, 'Vérifier').click({ force: true });
    await page.waitForTimeout(500);
    if (trace) writeFileSync(`/tmp/trace-${i}.json`, await browser.stopTracing());
    const f: any = await page.evaluate('feedback');
    all.push(f[0]);
  });
for (const k of ['wait', 'script', 'painted', 'screen', 'explained']) {
  const v = all.map((x) => Math.round(x[k])).sort((a, b) => a - b);
  console.log(k, v.join(' '), 'median', v[v.length >> 1]);
}
await browser.close();
served.close();
