/** « Dans cette phrase, qui est « il » ? » : whom an inquit's pronoun stands for. */
import { questionId } from '../quiz/quiz-file-ids.ts';
import { slice } from '../text.ts';
import { label, names, speakerDistractors, words } from './distractors.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { maxStem, quoted } from './stem.ts';
import { type SureStatement, sureStatements } from './sure-statements.ts';

const minWrong = 2;

/** `il` in « a-t-il ajouté »; `undefined` where the cue has no such clitic. */
const cliticOf = (cue: string): string | undefined => /-(?:t-)?(il|elle)(?!\p{L})/iu.exec(cue)?.[1];

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { text } = material.analysis.article;
  const { statement, speaker, stem, span } = key;
  const cue = statement.cue && slice(text, statement.cue);
  const pronoun = cue && cliticOf(cue);
  // Only a person of the pronoun's gender: an organisation's would be a guess.
  if (!pronoun || speaker.type !== 'person' || !speaker.gender) return undefined;
  if ((pronoun.toLowerCase() === 'elle') !== (speaker.gender === 'f')) return undefined;
  if (stem.length > maxStem - 40 || names(words(stem), speaker)) return undefined;
  return {
    write: () => {
      const others = speakerDistractors(material, statement, speaker, stem).filter(
        ({ type, gender }) => type === 'person' && gender === speaker.gender,
      );
      if (others.length < minWrong) return undefined;
      return {
        kind: 'single',
        id: questionId('single', `referent ${stem} ${speaker.name}`, new Set()),
        skill: 'attribution',
        prompt: `${quoted(stem)}, ${cue}. Qui est ${quoted(pronoun)}\u202f?`,
        options: optionsOf(
          label(speaker),
          others.map((other) => ({
            text: label(other),
            reason: `${quoted(pronoun)} reprend la personne dont le texte vient de parler\u00a0: ce n’est pas ${label(other)}.`,
          })),
          material.next,
        ),
        evidence: { ...span, sentence: statement.sentence },
        explanation: `Dans ce passage, ${quoted(pronoun)} désigne ${label(speaker)}.`,
        points: 1,
        origin: 'generated',
      };
    },
    score: statement.confidence - 0.15,
    excludes: [`sentence ${statement.sentence.start}`, `stem ${stem.toLowerCase()}`],
    variety: ['referent', `speaker ${speaker.id}`],
    at: span,
  };
}

export const referent: Maker = {
  skill: 'attribution',
  make: (material) =>
    sureStatements(material)
      .map((key) => candidate(material, key))
      .filter((one) => one !== undefined),
};
