import { describe, expect, test } from 'vitest';
import { sameTyped } from '../../src/lib/quiz/typed.ts';

describe('how an answer was typed does not count', () => {
  test.each([
    ['apostrophes', 'l’usine', "l'usine"],
    ['a ligature typed as two letters', 'un œuf, l’ex æquo', 'un oeuf, l’ex aequo'],
    ['a capital ligature', 'Œuvre', 'oeuvre'],
    ['two letters for a ligature', 'cœur', 'Coeur'],
    ['a no-break space', '20 %', '20\u00a0%'],
    ['a narrow no-break space', '10 000 euros', '10\u202f000 euros'],
    ['several spaces', 'mettre en  place', 'mettre en place'],
    ['spaces around', 'usine', '  usine \n'],
    ['a final full stop', 'un écrit', 'un écrit.'],
    ['a full stop after a space', 'un écrit', 'un écrit .'],
    ['a final comma', 'oui', 'oui,'],
    ['a final exclamation mark', 'chat', 'chat\u202f!'],
    ['a final question mark and dots', 'chat', 'chat ?…'],
    ['quotes around', 'chat', '« chat »'],
    ['a full stop in the key', 'un écrit.', 'un écrit'],
    ['a no-break hyphen', 'peut-être', 'peut\u2011être'],
    ['a dash for a hyphen', 'peut-être', 'peut–être'],
    ['a soft hyphen', 'promesse', 'pro\u00admesse'],
    ['a character without width', 'usine', '\u200busine'],
    ['a character without width before a space', 'usine', '\ufeff usine'],
    ['decomposed accents', 'déléguée', 'déléguée'.normalize('NFD')],
    ['decomposed accents in the key', 'déléguée'.normalize('NFD'), 'déléguée'],
    ['the capital a phone writes', 'usine', 'Usine'],
    ['a name in lower case', 'Emmanuel Macron', 'emmanuel macron'],
    ['an accented capital', 'État', 'état'],
    ['all capitals', 'déléguée', 'DÉLÉGUÉE'],
  ])('%s', (_, accepted, typed) => {
    expect(sameTyped(accepted, typed)).toBe(true);
  });
});

describe('how it is spelt does', () => {
  test.each([
    ['an accent left out', 'déléguée', 'deleguee'],
    ['another accent', 'élève', 'éléve'],
    ['a cedilla', 'reçu', 'recu'],
    ['a letter more', 'usine', 'usines'],
    ['words run together', 'mettre en place', 'mettre enplace'],
    ['a hyphen left out', 'peut-être', 'peut être'],
    ['an apostrophe left out', 'l’usine', 'lusine'],
    ['a sign that is no punctuation', '20 %', '20'],
    ['an elision', 'l’', 'l'],
    ['nothing', 'usine', ''],
    ['nothing but a full stop', 'usine', ' . '],
    ['nothing where the key is empty too', '', ''],
  ])('%s', (_, accepted, typed) => {
    expect(sameTyped(accepted, typed)).toBe(false);
  });
});
