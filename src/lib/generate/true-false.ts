/**
 * « Vrai, faux ou non mentionné : X dit… » : X's words, or nearly X's words. What an article does not mention is
 * never the key: that somebody says nothing of a matter can't be read off the statements found.
 */
import { questionId } from '../quiz/quiz-file-ids.ts';
import { label } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { nearMisses } from './near-miss.ts';
import { capitalise, quoted } from './stem.ts';
import { saidByAnother, type SureStatement, sureStatements } from './sure-statements.ts';

type Verdict = 'Vrai' | 'Faux' | 'Non mentionné';
const verdicts: readonly Verdict[] = ['Vrai', 'Faux', 'Non mentionné'];

type Claim = { readonly text: string; readonly verdict: Verdict; readonly why: string };

/** In UTF-16 code units: two sentences at once are two claims. */
const longest = 170;

/** What X is said to have said: right, or contradicted by the very words. */
const claims = ({ speaker, stem }: SureStatement): Claim[] => [
  { text: stem, verdict: 'Vrai', why: `${capitalise(label(speaker))} le dit dans cette phrase.` },
  ...nearMisses(stem).map(({ text, reason }): Claim => ({ text, verdict: 'Faux', why: reason })),
];

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { speaker, stem, statement, span } = key;
  if (!key.free || stem.length > longest || saidByAnother(material, key)) return undefined;
  return {
    write: () => {
      const possible = claims(key);
      const claim = possible[Math.floor(material.next() * possible.length)];
      // With nothing but true claims the answer would be known beforehand.
      if (!claim || possible.length < 2) return undefined;
      return {
        kind: 'single',
        id: questionId('single', `true-false ${claim.text} ${speaker.name}`, new Set()),
        skill: 'attribution',
        prompt: `Vrai, faux ou non mentionné\u00a0: ${label(speaker)} dit ceci\u00a0: ${quoted(claim.text)}.`,
        options: verdicts.map((text, i) => ({
          id: `v${i + 1}`,
          text,
          correct: text === claim.verdict,
          ...(text === claim.verdict ? {} : { feedback: claim.why }),
        })),
        evidence: { ...span, sentence: statement.sentence },
        explanation: claim.why,
        points: 1,
        origin: 'generated',
      };
    },
    score: statement.confidence - 0.15,
    excludes: [`sentence ${statement.sentence.start}`, `stem ${stem.toLowerCase()}`],
    variety: ['true-false', `speaker ${speaker.id}`],
    at: span,
  };
}

export const trueFalse: Maker = {
  skill: 'attribution',
  make: (material) =>
    sureStatements(material)
      .map((key) => candidate(material, key))
      .filter((one) => one !== undefined),
};
