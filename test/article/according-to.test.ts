import { describe, expect, test } from 'vitest';
import { said } from './analysed.ts';

describe('a preposition attributes', () => {
  test.each([
    ['Selon Anne Roy, le pont tiendra.', 'Anne Roy, selon: le pont tiendra'],
    [
      'D’après la préfecture, trois maisons ont brûlé.',
      'la préfecture, selon: trois maisons ont brûlé',
    ],
    ['Pour Anne Roy, le pont doit rester ouvert.', 'Anne Roy, selon: le pont doit rester ouvert'],
    [
      'Trois maisons ont brûlé, selon la préfecture.',
      'la préfecture, selon: Trois maisons ont brûlé',
    ],
    [
      'Trois maisons ont brûlé, d’après la préfecture de Nantes.',
      'la préfecture de Nantes, selon: Trois maisons ont brûlé',
    ],
    [
      'Selon Anne Roy, géologue et auteure d’un rapport, le pont tiendra.',
      'Anne Roy, selon: le pont tiendra',
    ],
    ['Selon Anne Roy, qui dirige le port, le pont tiendra.', 'Anne Roy, selon: le pont tiendra'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    'Pour trois maisons, le feu a été rapide.',
    'Selon les jours, le pont est ouvert ou fermé.',
    'Il travaille pour Anne Roy depuis dix ans.',
  ])('but not in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
