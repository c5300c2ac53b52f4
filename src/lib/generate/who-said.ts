/** « Qui a dit : “…” ? » : the speakers of the article, one of them the right one. */
import type { Entity } from '../article/people.ts';
import type { Statement } from '../article/statements.ts';
import { slice } from '../text.ts';
import { label, speakerDistractors } from './distractors.ts';
import { aboutStatement, candidateFor, fromStatements } from './from-statement.ts';
import type { Candidate, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { referringTo } from './referring.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';
import { clauseOf } from './stem.ts';
import {
  allSureStatements,
  beginsUnclear,
  lacksAntecedent,
  saidByAnother,
  type SureStatement,
} from './sure-statements.ts';

const minWrong = 2;

/** The speaker's own words are asked as such; of reported ones, who stands behind them. */
function promptOf(
  text: string,
  { statement: { kind }, stem, que, whole, span }: SureStatement,
): string {
  // « Qui a dit que la ligne fermerait ? » : a clause stays in its tense behind its conjunction.
  if (que && whole && kind !== 'direct')
    return `D’après l’article, qui a dit ${clauseOf(text, span, stem, que)}\u202f?`;
  return kind === 'direct' || kind === 'continued'
    ? `Qui a dit\u00a0: ${quoted(stem)}\u202f?`
    : `Qui dit cela, d’après l’article\u00a0: ${quoted(stem)}\u202f?`;
}

const of = (name: string): string =>
  /^[aeiouyhàâéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`;

function explanationOf(text: string, statement: Statement, key: Entity): string {
  const { kind, cue, parts, sentence } = statement;
  const name = label(key);
  const words = cue ? slice(text, cue) : '';
  if (kind === 'continued')
    return `${capitalise(name)} vient de parler\u00a0; ces mots continuent sa déclaration.`;
  if (words === '') {
    const before = text.slice(sentence.start, parts[0]?.start).replace(/[\s:«“"]+$/u, '');
    return `${quoted(before)} annonce les paroles ${of(name)}.`;
  }
  const pronounAfter = /^\s?(lui|elle)(?!\p{L})/u.exec(text.slice(cue?.end))?.[1];
  if (kind === 'selon')
    return pronounAfter
      ? `${quoted(`${words} ${pronounAfter}`)} introduit la source\u00a0; ${quoted(pronounAfter)} désigne ${name}.`
      : `${quoted(words)} introduit la source\u00a0: ${name}.`;
  const referring = referringTo(text, statement, key);
  if (referring)
    return `${quoted(referring.clause)} indique qui parle\u00a0; ${quoted(referring.form)} désigne ${name}.`;
  return `${quoted(words)} indique qui parle\u00a0: ${name}.`;
}

/** What the article has of a wrong option; its words are not quoted, since another question may ask for them. */
const feedbackFor = ({ analysis }: Material, entity: Entity): string =>
  analysis.statements.some(({ speaker }) => speaker === entity.id)
    ? `${capitalise(label(entity))} parle aussi dans l’article, mais ne dit pas cela.`
    : `L’article mentionne ${label(entity)}, sans lui attribuer ces mots.`;

function candidate(material: Material, one: SureStatement): Candidate | undefined {
  const { statement, speaker: key, stem, span } = one;
  // « C’est invendable » : short words that point outside themselves
  if (stem.length < 90 && (beginsUnclear(stem) || /^c['’]est\s/iu.test(stem))) return undefined;
  if (lacksAntecedent(material, one)) return undefined;
  if (saidByAnother(material, one)) return undefined;
  const { text } = material.analysis.article;
  const cost = (beginsUnclear(stem) ? 0.3 : 0) + (stem.endsWith('…') ? 0.05 : 0);
  return candidateFor(one, 'who-said', cost, () => {
    const others = speakerDistractors(material, statement, key, stem);
    if (others.length < minWrong) return undefined;
    const wrong = others.map((entity) => ({
      text: label(entity),
      reason: feedbackFor(material, entity),
    }));
    return aboutStatement(one, `who-said ${slice(text, span)}`, {
      prompt: promptOf(text, one),
      options: optionsOf(label(key), wrong, material.next),
      explanation: explanationOf(text, statement, key),
    });
  });
}

export const whoSaid = fromStatements(candidate, allSureStatements);
