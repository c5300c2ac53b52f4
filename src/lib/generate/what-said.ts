/** « Que dit X ? » : what X said beside what others said, and beside what X nearly said. */
import { slice } from '../text.ts';
import { areRelated, label, names, words } from './distractors.ts';
import { aboutStatement, candidateFor, fromStatements } from './from-statement.ts';
import type { Candidate, Material } from './maker.ts';
import { nearMisses } from './near-miss.ts';
import { optionsOf, type Wrong } from './options.ts';
import { shuffle } from './random.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';
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
  return [...others, ...nearMisses(key.stem, material.quiz.title)].slice(0, maxWrong);
}

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { speaker, stem } = key;
  if (!key.free || stem.length > longest || saidByAnother(material, key)) return undefined;
  const name = label(speaker);
  const wrong = wrongOnes(material, key).filter(({ text }) => !names(words(text), speaker));
  if (wrong.length < minWrong) return undefined;
  return candidateFor(
    key,
    'what-said',
    0.1,
    () =>
      aboutStatement(key, `what-said ${stem}`, {
        prompt: `Que dit ${name}, d’après l’article\u202f?`,
        options: optionsOf(stem, wrong, material.next),
        explanation: `${capitalise(name)} le dit dans cette phrase\u00a0: ${quoted(stem)}.`,
      }),
    // Its options tell whose words they are: no other question may ask that.
    wrong.map(({ text }) => `stem ${text.toLowerCase()}`),
  );
}

export const whatSaid = fromStatements(candidate);
