import { describe, expect, it } from 'vitest';
import { findPassages, foldTypography } from '../../src/lib/quiz/typography.ts';

describe('a passage', () => {
  it.each([
    ['l’hiver', "Avant l'hiver."],
    ["l'hiver", 'Avant l’hiver.'],
    ['Non !', 'Il dit : Non\u202F!'],
    ['dit : oui', 'Elle dit: oui.'],
    ['"Non", dit-il', 'Puis « Non », dit-il.'],
    ['« Non »', 'Puis “Non” encore.'],
    ['un été', 'Un jour, un e\u0301te\u0301.'],
    ['la\nplage', 'Vers la \n\n plage.'],
    ['coopérer', 'Ils vont co\u00ADopérer.'],
  ])('is found whatever the typography: %j in %j', (passage, text) => {
    expect(findPassages(text, passage)).toHaveLength(1);
  });

  it.each([
    ['Hiver', 'Avant l’hiver.'],
    ['ete', 'Un été.'],
    ['', 'Rien.'],
    [' \u00A0', 'Rien du tout.'],
  ])('is not found where a letter differs, or where it is blank: %j in %j', (passage, text) => {
    expect(findPassages(text, passage)).toEqual([]);
  });

  it('is found from its first to its last character', () => {
    const text = 'Il dit : «\u00A0C’est non\u00A0», puis part.';
    const [span] = findPassages(text, `"C'est non"`);
    expect(text.slice(span?.start, span?.end)).toBe('«\u00A0C’est non\u00A0»');
  });

  it('is found as often as it occurs, overlapping too', () => {
    expect(findPassages('ananas', 'ana')).toEqual([
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ]);
  });
});

it('folding straightens quotes and collapses white space', () => {
  expect(foldTypography(' « L’été »\n\u202F! ')).toBe('" L\'été " !');
});
