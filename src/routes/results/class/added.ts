/** What is said of results that have come in. */
import { counted, formatNumber } from '$lib/components/format.ts';
import { m } from '$lib/paraglide/messages.js';
import type { HandIn } from '$lib/exchange/hand-in.ts';

/** « Résultat de Léa ajouté : 3 résultats », of all that are there now; empty where nothing came in. */
export function addedLabel(fresh: readonly HandIn[], all: number): string {
  const total = counted(m.results_found, all);
  const [first, ...others] = fresh;
  if (!first) return '';
  return first.name !== undefined && others.length === 0
    ? m.class_added_one({ name: first.name, total })
    : m.class_added({ count: fresh.length, number: formatNumber(fresh.length), total });
}
