/** « Vrai, faux ou non mentionné : X dit… » : X's words, nearly X's words, or words on what X never speaks of. */
import { questionId } from '../quiz/quiz-file-ids.ts';
import { slice } from '../text.ts';
import { areRelated, label, names, words } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { nearMisses } from './near-miss.ts';
import { capitalise, quoted } from './stem.ts';
import {
  beginsWithPronoun,
  overlapOf,
  saidByAnother,
  type SureStatement,
  sureStatements,
} from './sure-statements.ts';

type Verdict = 'Vrai' | 'Faux' | 'Non mentionné';
const verdicts: readonly Verdict[] = ['Vrai', 'Faux', 'Non mentionné'];

type Claim = {
  readonly text: string;
  readonly verdict: Verdict;
  readonly why: string;
  /** Where the words, or those they were made of, stand. */
  readonly from: SureStatement;
};

/** In UTF-16 code units: two sentences at once are two claims. */
const longest = 170;

/** What X is said to have said: right, contradicted, or never touched. */
function claims(material: Material, key: SureStatement): Claim[] {
  const { speaker, stem } = key;
  const name = label(speaker);
  const said = material.analysis.statements
    .filter((other) => other.speaker === speaker.id)
    .map(({ parts }) => parts.map((part) => slice(material.analysis.article.text, part)).join(' '));
  const foreign = sureStatements(material).filter(
    (other) =>
      other.whole &&
      other.stem.length <= longest &&
      other.speaker.id !== speaker.id &&
      !areRelated(other.speaker, speaker) &&
      !names(words(other.stem), speaker) &&
      !beginsWithPronoun(other.stem) &&
      said.every((own) => overlapOf(own, other.stem) === 0),
  );
  return [
    {
      text: stem,
      verdict: 'Vrai',
      why: `${capitalise(name)} le dit dans cette phrase.`,
      from: key,
    },
    ...nearMisses(stem).map(({ text, reason }): Claim => ({
      text,
      verdict: 'Faux',
      why: reason,
      from: key,
    })),
    ...foreign.slice(0, 1).map((other): Claim => ({
      text: other.stem,
      verdict: 'Non mentionné',
      why: `C’est ${label(other.speaker)} qui le dit\u00a0; ${name} n’en parle pas.`,
      from: other,
    })),
  ];
}

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { speaker, stem, statement, span } = key;
  if (
    !key.whole ||
    stem.length > longest ||
    beginsWithPronoun(stem) ||
    saidByAnother(material, key)
  )
    return undefined;
  return {
    write: () => {
      const possible = claims(material, key);
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
        evidence: { ...claim.from.span, sentence: claim.from.statement.sentence },
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
