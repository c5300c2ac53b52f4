import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagged } from './tagged.ts';

/** The category and lemma of the words in brackets: « Il [porte] » → `VERB porter`. */
function read(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tagged(text);
  return [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, i) => {
    const start = match.index - 2 * i;
    const token = tokens.find((one) => one.start === start && one.text === match[1]);
    return token ? `${token.category} ${token.lemma}` : 'no token';
  });
}

describe('the words beside it decide what a word is', () => {
  test.each([
    ['Il [porte] un sac.', 'VERB porter'],
    ['La [porte] est ouverte.', 'NOUN porte'],
    ['Le maire [porte] la clé.', 'VERB porter'],
    ['[La] porte est ouverte.', 'DET le'],
    ['Elle [la] porte chez elle.', 'PRON lui'],
    ['Il vient pour [la] voir.', 'PRON lui'],
    ['Il veut bien [le] faire.', 'PRON lui'],
    ['Il [les] a vus.', 'PRON eux'],
    ['[Leur] maison brûle.', 'DET son'],
    ['Il [leur] parle.', 'PRON eux'],
    ['Il dit [que] tout va bien.', 'SCONJ que'],
    ['Le livre [que] je lis est long.', 'PRON que'],
    ['Il est plus grand [que] moi.', 'SCONJ que'],
    ['Il va [en] France.', 'ADP en'],
    ['Il [en] parle.', 'PRON en'],
    ['Il [en] a parlé.', 'PRON en'],
    ['[Des] enfants jouent.', 'DET un'],
    ['Il voit [des] enfants.', 'DET un'],
    ['Le père [des] enfants arrive.', 'ADP de'],
    ['Il boit [du] lait.', 'DET du'],
    ['Le prix [du] lait monte.', 'ADP de'],
    ['Ils cessent [d’]acheter.', 'ADP de'],
    ['[S’]il vient, elle part.', 'SCONJ si'],
    ['Il [s’]agit de lui.', 'PRON soi'],
    ['[Ce] matin, il pleut.', 'DET ce'],
    ['Il sait [ce] que je dis.', 'PRON ce'],
    ['Pour [savoir], il demande.', 'VERB savoir'],
    ['Le [savoir] est une arme.', 'NOUN savoir'],
    ['C’est une [force].', 'NOUN force'],
    ['Elle viendra cet [été].', 'NOUN été'],
    ['Il a [été] malade.', 'AUX être'],
    ['Les poules du [couvent] [couvent].', 'NOUN couvent', 'VERB couver'],
    ['Nous [portions] les [portions].', 'VERB porter', 'NOUN portion'],
    ['Le [juge] [juge] l’affaire.', 'NOUN juge', 'VERB juger'],
    ['« C’est faux », [juge] le ministre.', 'VERB juger'],
    ['Tenir [compte] de tout.', 'NOUN compte'],
    ['Le maire [demande] à l’État de payer.', 'VERB demander'],
    ['Les [données] sont protégées.', 'NOUN donnée'],
    ['Le [responsable] arrive.', 'NOUN responsable'],
    ['Il est [responsable].', 'ADJ responsable'],
    ['La mesure [fiscale] passe.', 'ADJ fiscal'],
    ['La [jeune] femme part.', 'ADJ jeune'],
    ['Il n’est [plus] grand.', 'ADV plus'],
    ['La [France] paie.', 'PROPN France'],
    ['La [commune] paie.', 'NOUN commune'],
    ['Selon M. [Petit], il pleut.', 'PROPN Petit'],
    ['Elle a vu Anne [Boulanger].', 'PROPN Boulanger'],
    ['Le [Petit] Poucet part.', 'ADJ petit'],
    ['Un secteur [privé].', 'ADJ privé'],
    ['Les résultats [déclarés] sont bons.', 'VERB déclarer'],
    ['Un projet très [compliqué].', 'ADJ compliqué'],
    ['Il n’a [que] dix ans.', 'ADV que'],
    ['L’[un] des deux part.', 'PRON un'],
    ['Elle [en] est fière.', 'PRON en'],
    ['[Tout] est possible.', 'PRON tout'],
    ['Ils ont [tous] été punis.', 'PRON tout'],
    ['[Tout] le monde part.', 'ADJ tout'],
    ['L’avocat [le] conteste.', 'PRON lui'],
    ['Il veut [le] [dire].', 'PRON lui', 'VERB dire'],
    ['Il [vit] à Paris.', 'VERB vivre'],
    ['[Certains] pensent partir.', 'PRON certains'],
    ['[A] Paris, il pleut.', 'ADP à'],
    ['Le [car] est plein.', 'NOUN car'],
    ['En [partant], il rit.', 'VERB partir'],
    ['[Pierre] jette un sac.', 'PROPN Pierre'],
    ['Une [si] belle maison.', 'ADV si'],
    ['[Qu’]est-ce que c’est ?', 'PRON que'],
    ['La France rurale [compte].', 'VERB compter'],
    ['Le [Dr.] Blanc soigne.', 'NOUN docteur'],
    ['Les patients [devant] partir attendent.', 'VERB devoir'],
    ['Il attend [devant] la mairie.', 'ADP devant'],
    ['Il parle [comme] son père.', 'ADP comme'],
    ['[Comme] il pleut, elle reste.', 'SCONJ comme'],
    ['Une [image] le montre.', 'NOUN image'],
    ['Une étude [portant] sur le lait.', 'VERB porter'],
    ['Ses pages [intéressantes].', 'ADJ intéressant'],
  ])('%s', (marked, ...expected) => {
    expect(read(marked)).toEqual(expected);
  });
});

describe('behind an auxiliary stands a participle, and the auxiliary is one', () => {
  test.each([
    ['Le ministre [a] [promis] que tout irait bien.', 'AUX avoir', 'VERB promettre'],
    ['Le maire [a] toujours [dit] la vérité.', 'AUX avoir', 'VERB dire'],
    ['[A]-t-il [dit] vrai ?', 'AUX avoir', 'VERB dire'],
    ['Les maisons [sont] [vendues].', 'AUX être', 'VERB vendre'],
    ['Il nie [avoir] [menti].', 'AUX avoir', 'VERB mentir'],
    ['Il [a] un chien.', 'VERB avoir'],
    ['Il [est] maire.', 'AUX être'],
  ])('%s', (marked, ...expected) => {
    expect(read(marked)).toEqual(expected);
  });

  test.each([
    ['Le ministre a promis que tout irait bien.', 'promis', 'participle'],
    ['Le ministre dit que tout ira bien.', 'dit', 'indicative'],
    ['Le maire fait savoir que tout va bien.', 'fait', 'indicative'],
    ['Le maire a fait savoir que tout va bien.', 'fait', 'participle'],
    ['Les maisons vendues hier sont vides.', 'vendues', 'participle'],
    ['Elles admirent la mer.', 'admirent', 'indicative'],
  ])('%s: %s is %s', (text, word, mood) => {
    expect(tagged(text).find((token) => token.text === word)?.features.mood).toBe(mood);
  });
});

test('a form of the present and the past simple is read as the present', () => {
  expect(tagged('Il finit ce soir.').find(({ text }) => text === 'finit')?.features.tense).toBe(
    'present',
  );
});

test('every token keeps its place and gets a lemma, whatever the text', () => {
  const words = fc.constantFrom('le ', 'la ', 'que ', 'a ', 'dit ', 'l’', 'été ', 'Jean ', '. ');
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join('');
      for (const token of tagged(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.lemma).not.toBe('');
      }
    }),
  );
});
