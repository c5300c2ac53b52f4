/** « Reliez chaque personne à ce qu’elle a dit. » */
import { questionId } from '../quiz/quiz-file-ids.ts';
import { areRelated, label, names, words } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';
import { saidByAnother, type SureStatement, sureStatements } from './sure-statements.ts';

const minPairs = 3;
const maxPairs = 4;
const minLeft = 2;
/** The right side stands in a select on a phone. In UTF-16 code units. */
const longest = 120;

/** One statement each of speakers that nobody can take for one another. */
function pairsOf(material: Material): SureStatement[] {
  const chosen: SureStatement[] = [];
  const sorted = [...sureStatements(material)].sort(
    (a, b) => b.statement.confidence - a.statement.confidence,
  );
  for (const one of sorted) {
    if (chosen.length === maxPairs) break;
    const { speaker, stem, free } = one;
    if (!free || stem.length > longest) continue;
    if (saidByAnother(material, one)) continue;
    if (
      chosen.some((other) => other.speaker.id === speaker.id || areRelated(other.speaker, speaker))
    )
      continue;
    // A name among the words would give a pair away, or mislead.
    if (
      chosen.some((other) => names(words(stem), other.speaker) || names(words(other.stem), speaker))
    )
      continue;
    chosen.push(one);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

export const matchSpeakers: Maker = {
  skill: 'attribution',
  make: (material): Candidate[] => {
    const pairs = pairsOf(material);
    const [first] = pairs;
    // It takes up its sentences: enough must be left for other questions.
    if (!first || pairs.length < minPairs) return [];
    if (sureStatements(material).length < pairs.length + minLeft) return [];
    return [
      {
        write: () => ({
          kind: 'matching',
          id: questionId('matching', `match ${pairs.map(({ stem }) => stem).join(' ')}`, new Set()),
          skill: 'attribution',
          prompt: 'Reliez chacun à ce qu’il ou elle a dit.',
          pairs: pairs.map(({ speaker, stem }) => ({ left: label(speaker), right: stem })),
          explanation: pairs
            .map(({ speaker, stem }) => `${capitalise(label(speaker))}\u00a0: ${quoted(stem)}.`)
            .join(' '),
          evidence: { ...first.span, sentence: first.statement.sentence },
          points: 1,
          origin: 'generated',
        }),
        score: 1,
        excludes: pairs.flatMap(({ statement, stem }) => [
          `sentence ${statement.sentence.start}`,
          `stem ${stem.toLowerCase()}`,
        ]),
        variety: ['match'],
        at: first.span,
      },
    ];
  },
};
