import { describe, expect, test } from 'vitest';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import { nearMisses } from '../../src/lib/generate/near-miss.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { quizOn } from './article.ts';

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

const article = `Le port de Kerlan divise la ville

La maire de Kerlan Anne Roy a déclaré lundi que le port accueillerait 40 bateaux chaque été. « Nous ne vendrons pas les quais aux promoteurs », a ajouté Anne Roy.

Le pêcheur Paul Lenoir a promis de rester dans la baie avec son équipage.

Le directeur du laboratoire Marc Duval affirme que les algues vertes disparaîtront bientôt. « La rivière reste polluée par les élevages voisins », a-t-il expliqué.

Le promoteur Luc Ferrand a nié avoir acheté des terrains. « Les appartements coûteront moins cher que prévu », a assuré Luc Ferrand.

Le président des commerçants Jean Petit craint une saison difficile. « Les touristes viennent pour le silence et la lumière », a rappelé Jean Petit.`;

/** Everything that seeds 1 to 40 ask. */
const asked: Question[] = Array.from({ length: 40 }, (_, seed) =>
  completeQuiz(quizOn(article, { generate: { attribution: 12, vocabulary: 0 } }), {
    lexicon,
    dictionary,
    seed,
  }),
).flatMap(({ questions }) => questions);

const ofKind = (pattern: RegExp): Question[] => asked.filter(({ prompt }) => pattern.test(prompt));

describe('every kind of question is asked', () => {
  test.each([
    ['who said it', /^Qui (?:a dit|dit cela)/],
    ['what somebody said', /^Que dit/],
    ['who said what', /^Reliez/],
    ['true, false or not mentioned', /^Vrai, faux/],
    ['whom a pronoun stands for', /Qui est «/],
    ['what the verb does', /que fait/],
    ['who somebody is', /^Qui est \p{Lu}/u],
  ])('%s', (_, pattern) => {
    expect(ofKind(pattern).length).toBeGreaterThan(0);
  });
});

const keyOf = (question: Question): string =>
  question.kind === 'single' ? (question.options.find(({ correct }) => correct)?.text ?? '') : '';

test('what is changed in somebody’s words is false, and nobody else’s words are offered as theirs', () => {
  const verdicts = ofKind(/^Vrai, faux/).map((question) => [question.prompt, keyOf(question)]);
  for (const [prompt = '', key] of verdicts) {
    if (prompt.includes('40 bateaux') && prompt.includes('Anne Roy dit')) expect(key).toBe('Vrai');
    if (/(?:80|120) bateaux/.test(prompt)) expect(key).toBe('Faux');
    if (prompt.includes('Nous vendrons les quais')) expect(key).toBe('Faux');
    if (prompt.includes('polluée')) expect(prompt).toContain('Marc Duval dit');
  }
  expect(new Set(verdicts.map(([, key]) => key))).toEqual(new Set(['Vrai', 'Faux']));
});

test('nobody is asked to have said what they deny', () => {
  const claims = ofKind(/^Que dit Luc Ferrand|Luc Ferrand dit/);
  expect(JSON.stringify(claims)).not.toContain('avoir acheté des terrains');
});

test('each speaker is matched with their own words', () => {
  const pairs = ofKind(/^Reliez/).flatMap((one) => (one.kind === 'matching' ? one.pairs : []));
  for (const { left, right } of pairs)
    if (right.includes('algues') || right.includes('polluée')) expect(left).toBe('Marc Duval');
});

describe('words nearly said', () => {
  test.each([
    ['Nous ne censurons pas les vidéos', 'Nous censurons les vidéos'],
    ['Je n’ai pas signé ce texte', 'J’ai signé ce texte'],
  ])('%s', (stem, expected) => {
    expect(nearMisses(stem).map(({ text }) => text)).toEqual([expected]);
  });

  test.each([
    'Nous n’avons pas de pain',
    'En ne partant pas, il gagne',
    'Le pont ouvrira en 2024',
    'Le pont ouvrira le 12 mars',
    'Le pont est sûr',
  ])('none for “%s”', (stem) => {
    expect(nearMisses(stem)).toEqual([]);
  });

  test('a number is changed', () => {
    expect(nearMisses('Quelque 40 bateaux viendront')[0]?.text).toMatch(
      /^Quelque (?:80|120) bateaux viendront$/,
    );
  });
});
