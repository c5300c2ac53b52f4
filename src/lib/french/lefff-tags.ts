/** The inflection tags of the Lefff (its tagset 0.1.2): `PS13s`, `Kms`, `fp`, `s_P3p`. */
import type { Features, Mood, Tense } from './lexicon.ts';

/** Each capital of a tag with what it says of a verb; Universal Dependencies gives the tense names. */
const verbForms: Readonly<Record<string, { mood: Mood; tense?: Tense }>> = {
  P: { mood: 'indicative', tense: 'present' },
  I: { mood: 'indicative', tense: 'imperfect' },
  J: { mood: 'indicative', tense: 'past' },
  F: { mood: 'indicative', tense: 'future' },
  C: { mood: 'conditional', tense: 'present' },
  S: { mood: 'subjunctive', tense: 'present' },
  T: { mood: 'subjunctive', tense: 'imperfect' },
  Y: { mood: 'imperative', tense: 'present' },
  K: { mood: 'participle', tense: 'past' },
  G: { mood: 'participle', tense: 'present' },
  W: { mood: 'infinitive' },
};

const shape = /^([PIJFCSTYKGW]*)([123]*)([mf]?)([sp]?)(?:_P([123][sp]))?$/;

type Possessor = NonNullable<Features['possessor']>;

/** The tag's readings one by one: `PS13s` is four (indicative or subjunctive, 1st or 3rd person). */
export function readTag(tag: string): Features[] {
  const match = shape.exec(tag);
  if (!match) throw new Error(`Not an inflection tag: ${tag}`);
  const [, moods = '', persons = '', gender, number, possessor] = match;
  const readings: Features[] = [];
  for (const mood of moods || ' ') {
    for (const person of persons || ' ') {
      readings.push({
        ...verbForms[mood],
        ...(persons && { person: Number(person) as 1 | 2 | 3 }),
        ...(gender && { gender: gender as 'm' | 'f' }),
        ...(number && { number: number as 's' | 'p' }),
        ...(possessor && { possessor: possessor as Possessor }),
      });
    }
  }
  return readings;
}
