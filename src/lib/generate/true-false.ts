/**
 * « Vrai, faux ou non mentionné : X dit… » : X's words, or nearly X's words. What an article does not mention is
 * never the key: that somebody says nothing of a matter can't be read off the statements found.
 */
import { label } from './distractors.ts';
import { aboutStatement, candidateFor, fromStatements } from './from-statement.ts';
import type { Candidate, Material } from './maker.ts';
import { nearMisses } from './near-miss.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';
import { saidByAnother, type SureStatement } from './sure-statements.ts';

type Verdict = 'Vrai' | 'Faux' | 'Non mentionné';
const verdicts: readonly Verdict[] = ['Vrai', 'Faux', 'Non mentionné'];

type Claim = { readonly text: string; readonly verdict: Verdict; readonly why: string };

/** In UTF-16 code units: two sentences at once are two claims. */
const longest = 170;

/** What X is said to have said: right, or contradicted by the very words. */
const claims = ({ speaker, stem }: SureStatement, headline: string): Claim[] => [
  { text: stem, verdict: 'Vrai', why: `${capitalise(label(speaker))} le dit dans cette phrase.` },
  ...nearMisses(stem, headline).map(({ text, reason }): Claim => ({
    text,
    verdict: 'Faux',
    why: reason,
  })),
];

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { speaker, stem } = key;
  if (!key.free || stem.length > longest || saidByAnother(material, key)) return undefined;
  return candidateFor(key, 'true-false', 0.15, () => {
    const possible = claims(key, material.quiz.title);
    const claim = possible[Math.floor(material.next() * possible.length)];
    // With nothing but true claims the answer would be known beforehand.
    if (!claim || possible.length < 2) return undefined;
    return aboutStatement(key, `true-false ${claim.text}`, {
      prompt: `Vrai, faux ou non mentionné\u00a0: ${label(speaker)} dit ceci\u00a0: ${quoted(claim.text)}.`,
      options: verdicts.map((text, i) => ({
        id: `v${i + 1}`,
        text,
        correct: text === claim.verdict,
        ...(text === claim.verdict ? {} : { feedback: claim.why }),
      })),
      explanation: claim.why,
    });
  });
}

export const trueFalse = fromStatements(candidate);
