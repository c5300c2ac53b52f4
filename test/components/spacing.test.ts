import { expect, test } from 'vitest';
import { spaced } from '../../src/lib/components/spacing.ts';

/** `_`: a narrow no-break space, `~`: a no-break space. */
const visible = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~');

test.each([
  ['Elle dit : « Oui ! »', 'Elle dit_: «_Oui_!_»'],
  ['Pourquoi ? Comment ; ainsi', 'Pourquoi_? Comment_; ainsi'],
  ['M. Riou et Mme Le Goff', 'M.~Riou et Mme~Le Goff'],
  ['MM. Riou', 'MM.~Riou'],
  ['selon M. de La Tour', 'selon M. de La Tour'],
  ['Une Mme Riou, un FM. Riou', 'Une Mme~Riou, un FM. Riou'],
  ['déjà\u00A0: «\u202Fbien\u202F»', 'déjà~: «_bien_»'],
  ['sans espace: rien', 'sans espace: rien'],
])('%s', (text, expected) => {
  expect(visible(spaced(text))).toBe(expected);
  expect(spaced(text)).toHaveLength(text.length);
});
