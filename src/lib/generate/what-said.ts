/** « Que dit X ? » : what X said beside what others said, and beside what X nearly said. */
import { questionId } from '../quiz/quiz-file-ids.ts';
import { slice } from '../text.ts';
import { areRelated, label, names, words } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { nearMisses } from './near-miss.ts';
import { optionsOf, type Wrong } from './options.ts';
import { shuffle } from './random.ts';
import { capitalise, quoted } from './stem.ts';
import { overlapOf, saidByAnother, type SureStatement, sureStatements } from './sure-statements.ts';

const minWrong = 2;
const maxWrong = 3;
/** Longer words cannot be compared at a glance. In UTF-16 code units. */
const longest = 160;

/** Words of others that X cannot have said too. */
function wrongOnes(material: Material, key: SureStatement): Wrong[] {
  const own = material.analysis.statements
    .filter(({ speaker }) => speaker === key.speaker.id)
    .map(({ parts }) => parts.map((part) => slice(material.analysis.article.text, part)).join(' '));
  const others = shuffle(sureStatements(material), material.next)
    .filter(
      ({ speaker, stem, free }) =>
        free &&
        speaker.id !== key.speaker.id &&
        !areRelated(speaker, key.speaker) &&
        stem.length <= longest &&
        !own.some((said) => overlapOf(said, stem) > 0.5),
    )
    .map(({ speaker, stem }) => ({
      text: stem,
      reason: `C’est ${label(speaker)} qui le dit.`,
    }));
  // A near miss shows that the key is one of the two: only where others are few.
  return [...others, ...nearMisses(key.stem)].slice(0, maxWrong);
}

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { speaker, stem, statement, span } = key;
  if (!key.free || stem.length > longest || saidByAnother(material, key)) return undefined;
  const name = label(speaker);
  const wrong = wrongOnes(material, key).filter(({ text }) => !names(words(text), speaker));
  if (wrong.length < minWrong) return undefined;
  return {
    write: () => {
      return {
        kind: 'single',
        id: questionId('single', `what-said ${stem} ${speaker.name}`, new Set()),
        skill: 'attribution',
        prompt: `Que dit ${name}, d’après l’article\u202f?`,
        options: optionsOf(stem, wrong, material.next),
        evidence: { ...span, sentence: statement.sentence },
        explanation: `${capitalise(name)} le dit dans cette phrase\u00a0: ${quoted(stem)}.`,
        points: 1,
        origin: 'generated',
      };
    },
    score: statement.confidence - 0.1,
    excludes: [
      `sentence ${statement.sentence.start}`,
      // Its options tell whose words they are: no other question may ask that.
      ...[stem, ...wrong.map(({ text }) => text)].map((text) => `stem ${text.toLowerCase()}`),
    ],
    variety: ['what-said', `speaker ${speaker.id}`],
    at: span,
  };
}

export const whatSaid: Maker = {
  skill: 'attribution',
  make: (material) =>
    sureStatements(material)
      .map((key) => candidate(material, key))
      .filter((one) => one !== undefined),
};
