/** Code as the site ships it, bundled by Vite: what runs under tsx is slowed by the names it keeps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The module at a path below `src/lib`, bundled and loaded. */
export async function bundled<Module>(path: string): Promise<Module> {
  const outDir = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: new URL(`../../src/lib/${path}`, import.meta.url).pathname,
        outDir,
        emptyOutDir: true,
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
      },
    });
    return (await import(pathToFileURL(join(outDir, 'bundle.mjs')).href)) as Module;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
