/** What may stand between a cue and what it reports: when, where and to whom it was said. */
import { nounPhraseAt } from '../french/noun-phrases.ts';
import type { TaggedToken } from '../french/tagger.ts';
import { low } from '../french/token-forms.ts';
import type { Quotation } from './quotations.ts';
import type { Scene } from './statements.ts';

const timeNouns =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|matinée|soir|soirée|midi|après-midi|nuit|jour|journée|semaine|week-end|mois|an|année|fois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|heure|début|fin)$/;
/** « pour [sa part] », « de [son côté] », « quant à [lui] », « à [son tour] » */
const asides =
  /^(?:(?:pour|de|à) (?:sa|son|leur) (?:part|côté|tour)|quant à (?:lui|elle|eux|elles)|quant (?:au|aux) \p{L}+|par ailleurs|en outre|en revanche|d' ailleurs|par exemple|une nouvelle fois|à nouveau|de nouveau|à plusieurs reprises|dans la foulée|entre autres)/u;
const introduces = /^(?:que|qu'|:|,|d'|de)$/;

export const startingAt = ({ quotations }: Scene, i: number): Quotation | undefined =>
  quotations.find(
    ({ outerFrom, paired, to, from }) => outerFrom === i && (paired || to > from + 3),
  );

/** The index behind « le week-end dernier », « mercredi matin », « le 12 mars 2012 »; `i` where none begins. */
function afterTime(tokens: readonly TaggedToken[], i: number): number {
  let k = i;
  if (/^(?:le|la|l'|ce|cet|cette|en|dans|depuis|au)$/.test(low(tokens[k]))) k++;
  if (k > i && /^(?:la|le|l'|ce|cette)$/.test(low(tokens[k]))) k++;
  const first = k;
  while (
    (tokens[k]?.kind === 'number' && /^\d{1,4}(?:er)?$/.test(tokens[k]?.text ?? '')) ||
    timeNouns.test(tokens[k]?.lemma ?? '') ||
    timeNouns.test(low(tokens[k]))
  )
    k++;
  const timed = tokens.slice(first, k).some(({ kind }) => kind === 'word');
  if (!timed) return i;
  if (/^(?:dernier|dernière|prochain|prochaine|même|passé|passée)$/.test(low(tokens[k]))) k++;
  // « en début de semaine »
  if (/^(?:de|d')$/.test(low(tokens[k])) && timeNouns.test(tokens[k + 1]?.lemma ?? '')) k += 2;
  return k;
}

/** The index behind « pour sa part »; `i` where none stands. */
function afterAside(tokens: readonly TaggedToken[], i: number): number {
  const ahead = tokens.slice(i, i + 4).map(low);
  const [found] = asides.exec(ahead.join(' ')) ?? [];
  return found ? i + found.split(' ').length : i;
}

/** Skips « dimanche », « à l’AFP », « sur BFM TV », « ainsi », « pour sa part » between a cue and its content. */
export function skipAdverbials(scene: Scene, start: number): number {
  const { tokens, to } = scene;
  let i = start;
  while (i < to) {
    const token = tokens[i];
    const word = low(token);
    if (startingAt(scene, i)) return i;
    const next = Math.max(afterTime(tokens, i), afterAside(tokens, i));
    if (next > i) {
      i = next;
      continue;
    }
    const mark = markAhead(scene, i);
    if (mark !== undefined) return mark;
    if (/^(?:que|qu'|:|si|de|d'|à)$/.test(word) && !startsAddressee(scene, i)) return i;
    if (token?.category === 'ADV' && !/^(?:ne|n'|comment|pourquoi|combien|quand|où)$/.test(word))
      i++;
    else if (word === ',') {
      const behind = afterComma(scene, i);
      if (behind === i) return i;
      i = behind;
    } else if (startsAddressee(scene, i)) i = nounPhraseAt(tokens, i + 1)?.to ?? i + 1;
    else return i;
  }
  return i;
}

/** « affirme [dans son blog hebdomadaire] que » : the que, colon or quotation a prepositional phrase leads to. */
function markAhead(scene: Scene, i: number): number | undefined {
  const { tokens, to } = scene;
  if (tokens[i]?.category !== 'ADP' || /^(?:de|d')$/.test(low(tokens[i]))) return undefined;
  for (let k = i + 1; k < Math.min(to, i + 10); k++) {
    const token = tokens[k];
    if (/^(?:que|qu'|:)$/.test(low(token)) || startingAt(scene, k)) return k;
    if (!token || /^(?:VERB|AUX|PRON|PUNCT|SCONJ)$/.test(token.category)) return undefined;
  }
  return undefined;
}

/** « a précisé, dans un communiqué, que » : behind the aside that the comma at `i` opens; `i` where it opens none. */
function afterComma({ tokens, to }: Scene, i: number): number {
  if (/^(?:que|qu'|:)$/.test(low(tokens[i + 1]))) return i + 1;
  const close = tokens.findIndex(
    (other, k) => k > i && k < Math.min(to, i + 16) && other.text === ',',
  );
  return close > 0 && /^(?:que|qu'|:|avoir|être|«|“|")$/.test(low(tokens[close + 1]))
    ? close + 1
    : i;
}

/** « à l’AFP », « sur Europe 1 », « devant la presse » : a preposition, then a noun phrase, and more to come. */
function startsAddressee({ tokens }: Scene, i: number): boolean {
  const word = low(tokens[i]);
  // « exige [de la direction] qu’elle s’explique »
  if (/^(?:de|d'|du|des)$/.test(word))
    return /^(?:que|qu')$/.test(low(tokens[nounPhraseAt(tokens, i + 1)?.to ?? -1]));
  if (!/^(?:à|au|aux|sur|devant|dans|lors|auprès|chez|via|par|depuis|face|en|ce|cette)$/.test(word))
    return false;
  const phrase = nounPhraseAt(tokens, i + 1);
  if (!phrase) return false;
  const behind = tokens[phrase.to];
  return (
    phrase.name !== undefined ||
    !/^(?:à|au|aux)$/.test(word) ||
    introduces.test(low(behind)) ||
    /^[«“"]$/.test(behind?.text ?? '') ||
    // « recommande aux internautes [une] mise à jour »
    behind?.category === 'DET'
  );
}
