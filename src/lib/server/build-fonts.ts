/** Subsets the text face to the characters of French for the pages. Run after `npm install`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { inRoot, isCurrent, replaceFile } from './compiled.ts';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const letters = 'àâäáãåæçéèêëíîïñóôöõøœùûüúÿß';
const marks = '«»‹›“”„‘’‚…–—−·•°§©®†×÷±≈²³¹½¼¾€£\u00a0\u202f\u2009\u2011';
/** French, and the letters of its neighbours that stand in names. */
const characters = `${ascii.join('')}${letters}${letters.toUpperCase()}${marks}`;

type Face = { readonly style: 'normal' | 'italic'; readonly weight: number };
/** A reader of one article seldom needs more than the first. */
const faces: readonly Face[] = [
  { style: 'normal', weight: 400 },
  { style: 'normal', weight: 700 },
  { style: 'italic', weight: 400 },
];

const sourceOf = ({ style }: Face): string =>
  inRoot(`node_modules/@fontsource-variable/literata/files/literata-latin-wght-${style}.woff2`);
const fileOf = ({ style, weight }: Face): string =>
  inRoot(`src/lib/fonts/literata-${weight}-${style}.woff2`);

async function buildFonts(): Promise<void> {
  for (const face of faces) {
    const font = await subsetFont(readFileSync(sourceOf(face)), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: face.weight },
    });
    replaceFile(fileOf(face), font);
  }
}

const sources = [fileURLToPath(import.meta.url), ...faces.map(sourceOf)];
if (!isCurrent(faces.map(fileOf), sources)) await buildFonts();
