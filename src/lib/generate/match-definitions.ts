/** « Reliez chaque mot à sa définition. » */
import { headword } from '../french/dictionary.ts';
import { questionId } from '../quiz/quiz-file-ids.ts';
import { type AskableWord, askableWords } from './askable-words.ts';
import { meaningOf } from './from-word.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { mayMeanTheSame } from './senses.ts';
import { shuffle } from './random.ts';
import { quoted } from '../quiz/quoting.ts';

const pairs = 4;
/** It takes up its words: enough must be left for other questions. */
const minLeft = 6;
/** The right side stands in a select on a phone. In UTF-16 code units. */
const longest = 70;

/** The first words whose definitions nobody can take for one another. */
function apart({ dictionary }: Material, words: readonly AskableWord[]): AskableWord[] {
  const chosen: AskableWord[] = [];
  for (const word of words) {
    if (chosen.length === pairs) break;
    const alike = chosen.some(
      ({ entry }) =>
        mayMeanTheSame(entry, word.entry) || dictionary.isConfusable(entry, word.entry),
    );
    if (!alike && meaningOf(word).length <= longest) chosen.push(word);
  }
  return chosen;
}

export const matchDefinitions: Maker = {
  skill: 'vocabulary',
  make: (material): Candidate[] => {
    const all = askableWords(material);
    const sorted = shuffle(all, material.next).sort((a, b) => b.worth - a.worth);
    // Of one category, so that no definition can be told by its form.
    const chosen =
      (['NOUN', 'VERB', 'ADJ'] as const)
        .map((category) =>
          apart(
            material,
            sorted.filter(({ entry }) => entry.category === category),
          ),
        )
        .find((words) => words.length === pairs) ?? [];
    const [first] = chosen;
    if (!first || chosen.length < pairs || all.length < pairs + minLeft) return [];
    const words = [...chosen].sort((a, b) => a.use.start - b.use.start);
    return [
      {
        write: () => ({
          kind: 'matching',
          id: questionId(
            'matching',
            `words ${words.map(({ entry }) => entry.lemma).join(' ')}`,
            new Set(),
          ),
          skill: 'vocabulary',
          prompt: 'Reliez chaque mot de l’article à sa définition.',
          pairs: words.map((word) => ({ left: headword(word.entry), right: meaningOf(word) })),
          explanation: words
            .map((word) => `${quoted(headword(word.entry))}\u00a0: ${meaningOf(word)}.`)
            .join(' '),
          evidence: { start: first.use.start, end: first.use.end },
          points: 1,
          origin: 'generated',
        }),
        score: 1,
        excludes: words.flatMap(({ entry, use }) => [
          `word ${entry.lemma}`,
          `sentence ${use.sentence.start}`,
        ]),
        variety: ['match'],
        at: first.use,
      },
    ];
  },
};
