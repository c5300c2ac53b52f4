/**
 * Which files the site's scripts come in. Every file costs its headers and its place in line, so what pages share comes in few:
 * what all need, what the quiz page shares with others, and what its questions do.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** What Rolldown tells of a module. */
type ModuleInfo = { readonly code: string | null; readonly importedIds: readonly string[] };
export type Graph = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

const inSource = (path: string): string => join(projectRoot, 'src', path);
const inRoutes = (path: string): string => inSource(`routes/${path}`);
const kit = join(projectRoot, 'node_modules/@sveltejs/kit/src/runtime/client/entry.js');

const everywhere = [
  kit,
  '\0vite/preload-helper.js',
  ...['+layout.svelte', '+layout.ts', '+error.svelte'].map(inRoutes),
];
const quizPage = inRoutes('quiz/[slug]/+page.svelte');
const questions = inRoutes('quiz/[slug]/Questions.svelte');
const review = inRoutes('review/+page.svelte');
const otherPages = readdirSync(inRoutes(''), { recursive: true, encoding: 'utf8' })
  .filter((path) => basename(path) === '+page.svelte')
  .map(inRoutes)
  .filter((path) => path !== quizPage && path !== review);

const messages = inSource('lib/paraglide/messages');

/** What a module needs at once. All messages stand behind one file, of which a module needs those that it names. */
function neededBy(id: string, graph: Graph): string[] {
  const { code = null, importedIds = [] } = graph.getModuleInfo(id) ?? {};
  const all = `${messages}.js`;
  const named = importedIds.includes(all) ? (code ?? '').matchAll(/\bm\.(\w+)/g) : [];
  return [
    ...importedIds.filter((other) => other !== all),
    ...Array.from(named, ([, name = '']) => join(messages, `${name}.js`)),
  ];
}

function reachable(from: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(from);
  for (const id of found) for (const needed of neededBy(id, graph)) found.add(needed);
  return found;
}

/** The name of the file that a module belongs to, for Rolldown's `codeSplitting`; `null` leaves it to Rolldown. */
export function chunkNames(): (id: string, graph: Graph) => string | null {
  let named: ((id: string) => string | null) | undefined;
  return (id, graph) => {
    named ??= namesIn(graph);
    return named(id);
  };
}

function namesIn(graph: Graph): (id: string) => string | null {
  const base = reachable(everywhere, graph);
  const quiz = reachable([quizPage], graph);
  const asked = reachable([questions], graph);
  const reviewed = reachable([review], graph);
  const others = reachable(otherPages, graph);
  return (id) => {
    if (base.has(id)) return 'base';
    if (quiz.has(id)) return [asked, reviewed, others].some((set) => set.has(id)) ? 'common' : null;
    if (!asked.has(id)) return null;
    if (others.has(id)) return 'record';
    return reviewed.has(id) ? 'asking' : null;
  };
}
