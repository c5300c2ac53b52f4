/** « Que fait X en disant cela ? » : what the reporting verb makes of the words. */
import { type Stance } from '../french/reporting-verbs.ts';
import { levels } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import { label } from './distractors.ts';
import { aboutStatement, candidateFor, fromStatements } from './from-statement.ts';
import type { Candidate, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { shuffle } from './random.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';
import { beginsUnclear, lacksAntecedent, type SureStatement } from './sure-statements.ts';

/** In other words than the verb's own. A stance without words here is never asked: it says too little. */
const acts: Readonly<Partial<Record<Stance, string>>> = {
  deny: 'dire que quelque chose est faux',
  promise: 's’engager pour l’avenir',
  ask: 'vouloir que quelqu’un fasse quelque chose',
  order: 'donner un ordre',
  criticise: 'dire que quelque chose est mauvais',
  praise: 'dire que quelque chose est bien',
  concede: 'dire que quelque chose est vrai, peut-être à regret',
};
/** Verbs of one sense only: « prévenir », « s’emporter » are not among them. */
const clear = new Set(
  `nier démentir contester réfuter promettre jurer garantir réclamer exiger ordonner dénoncer critiquer
   fustiger saluer féliciter se-féliciter se-réjouir admettre reconnaître avouer concéder`
    .split(/\s+/)
    .map((verb) => verb.replace('-', ' ')),
);
/** Never offered beside each other: the words may do both. */
const near: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  deny: ['criticise'],
  promise: ['praise', 'concede'],
  ask: ['order', 'criticise', 'fear', 'promise'],
  order: ['ask', 'criticise', 'fear'],
  criticise: ['deny', 'fear', 'ask', 'order', 'concede'],
  praise: ['promise', 'concede'],
  concede: ['criticise', 'praise', 'promise', 'fear'],
  fear: ['criticise', 'ask', 'order', 'concede'],
};

/** Readers below know few of the verbs, and answer from what is said. */
const lowest = levels.indexOf('B1');

/** Words that judge by themselves: the verb need not be read. */
const judging =
  /(?<!\p{L})(?:grave|scandal|inadmissible|inaccept|intolér|honte|honteu|regret|dommage|catastroph|bravo|excellent|formidable|magnifique|fiers?(?!\p{L})|fière|heureu)/iu;

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { statement, speaker, stem } = key;
  const { cue } = statement;
  const stance = cue?.stance;
  const act = stance && acts[stance];
  if (!cue || !stance || !act || !clear.has(cue.lemma)) return undefined;
  if (levels.indexOf(material.level) < lowest) return undefined;
  // « conteste cette lecture : “…” » : not the words are denied
  if (stance === 'deny' && statement.kind !== 'indirect') return undefined;
  if (
    judging.test(stem) ||
    beginsUnclear(stem) ||
    stem.endsWith('…') ||
    lacksAntecedent(material, key)
  )
    return undefined;
  const name = label(speaker);
  const verb = slice(material.analysis.article.text, cue);
  return candidateFor(
    key,
    'stance',
    0.15,
    () => {
      const wrong = shuffle(Object.entries(acts), material.next).filter(
        ([other]) => other !== stance && !near[stance]?.includes(other as Stance),
      );
      if (wrong.length < 2) return undefined;
      return aboutStatement(key, `stance ${stem}`, {
        prompt: `${quoted(stem)}\u00a0: d’après l’article, que fait ${name} en disant cela\u202f?`,
        options: optionsOf(
          capitalise(act),
          wrong.slice(0, 3).map(([, text]) => ({
            text: capitalise(text),
            reason: `L’article écrit ${quoted(verb)}\u00a0: ${quoted(cue.lemma)}, c’est ${act}.`,
          })),
          material.next,
        ),
        explanation: `L’article écrit ${quoted(verb)}\u00a0: ${quoted(cue.lemma)}, c’est ${act}.`,
      });
    },
    // One a quiz.
    ['stance'],
  );
}

export const reportingStance = fromStatements(candidate);
