import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { findChromium, flags } from './chromium.ts';
import { openHost } from './host.ts';
const host = await openHost(process.argv[2] ?? 'test-results/perf', '');
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
const context = await browser.newContext({ baseURL: host.origin, locale: 'fr-FR', viewport: { width: 390, height: 800 }, serviceWorkers: 'block' });
for (let i = 0; i < 3; i++) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  const t0 = Date.now();
  await page.goto('/quiz/tiktok-washington/');
  await page.waitForFunction(() => { const b = [...document.querySelectorAll('button')].find((b) => b.textContent?.includes('Commencer')); return b && !b.disabled; });
  await page.waitForTimeout(800);
  const { profile } = await cdp.send('Profiler.stop');
  writeFileSync(`/tmp/w/prof${i}.json`, JSON.stringify(profile));
  const self = new Map<string, number>(); const total = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const dts = profile.timeDeltas!;
  profile.samples!.forEach((id, k) => {
    const dt = dts[k]! / 1000; const n = byId.get(id)!; const name = (f: typeof n) => `${f.callFrame.functionName || '(anon)'} ${f.callFrame.url.split('/').slice(-2).join('/')}:${f.callFrame.lineNumber}`;
    self.set(name(n), (self.get(name(n)) ?? 0) + dt);
    const seen = new Set<string>(); let p: number | undefined = id;
    while (p !== undefined) { const nm = name(byId.get(p)!); if (!seen.has(nm)) { seen.add(nm); total.set(nm, (total.get(nm) ?? 0) + dt); } p = parent.get(p); }
  });
  if (i === 2) {
    const top = (m: Map<string, number>, k: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, v]) => v.toFixed(0).padStart(6) + ' ' + n).join('\n');
    console.log('SELF\n' + top(self, 30)); console.log('TOTAL\n' + top(total, 60));
    console.log(JSON.stringify(await page.evaluate(() => performance.getEntriesByType('paint').map((e) => [e.name, Math.round(e.startTime)]))));
  }
  await page.close();
}
await browser.close(); host.close();
