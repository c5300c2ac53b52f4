import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Lexicon } from '../../src/lib/french/lexicon.ts';
import { reportingVerbsTable } from '../../src/lib/french/reporting-verbs-table.ts';
import {
  reportingLemmas,
  reportingVerbs,
  type Stance,
} from '../../src/lib/french/reporting-verbs.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';

const stances: Readonly<Record<Stance, true>> = {
  neutral: true,
  insist: true,
  concede: true,
  deny: true,
  promise: true,
  order: true,
  ask: true,
  criticise: true,
  praise: true,
  doubt: true,
  fear: true,
  judge: true,
};

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

/** The table as it is written: a map would hide what stands twice. */
const lines = reportingVerbsTable.trim().split('\n');

describe('every line of the table', () => {
  it('is read', () => {
    expect(lines.length).toBeGreaterThan(200);
    expect([...reportingVerbs.keys()]).toEqual(lines.map((line) => line.split('\t')[0]));
  });

  it.each(lines)('%s', (line) => {
    const [lemma = '', constructions = '', stance = '', ...rest] = line.split('\t');
    expect(rest).toEqual([]);
    expect(lemma).toMatch(/^(?:se |s'|faire |laisser )?\p{Ll}+$/u);
    expect(constructions).toMatch(/^[qidanscpe]+!?$/);
    expect(new Set(constructions).size).toBe(constructions.length);
    expect(stances).toHaveProperty(stance);
  });
});

// « faire part », « faire état » : the verb is faire
test.each([...reportingLemmas].filter((lemma) => !/^(?:part|état)$/.test(lemma)))(
  'the lexicon knows %s as a verb',
  (lemma) => {
    const readings = lexicon.lookup(lemma);
    expect(readings.some((one) => one.lemma === lemma && one.category === 'VERB')).toBe(true);
  },
);
