/** Cuts the text face down to the characters of French, by the faces that the pages' style sheet names. Run after `npm install`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { inRoot, isCurrent, replaceFile } from './compiled.ts';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const letters = 'àâäáãåæçéèêëíîïñóôöõøœùûüúÿß';
const marks = '«»‹›“”„‘’‚…–—−·•°§©®†×÷±≈²³¹½¼¾€£\u00a0\u202f\u2009\u2011';
/** French, and the letters of its neighbours that stand in names. */
const characters = Array.from(`${ascii.join('')}${letters}${letters.toUpperCase()}${marks}`);

const styleSheet = inRoot('src/routes/fonts.css');

type Face = {
  readonly file: string;
  readonly style: string;
  readonly weight: number;
  /** The rare characters that it holds; `undefined`: it holds all others. */
  readonly rare: ReadonlySet<string> | undefined;
};

/** « U+20-3B, U+3F » */
const charactersIn = (range: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g),
      ([, first = '', last = first]) => {
        const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
        return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
      },
    ).flat(),
  );

function facesIn(css: string): Face[] {
  return Array.from(css.matchAll(/@font-face\s*\{[^}]*\}/g), ([face]) => {
    const value = (pattern: RegExp): string => {
      const found = pattern.exec(face)?.[1];
      if (found === undefined) throw new Error(`${styleSheet}: a face lacks ${pattern.source}`);
      return found;
    };
    const range = /unicode-range:([^;]+)/.exec(face)?.[1];
    return {
      file: value(/url\('\$lib\/(.*?)'\)/),
      style: value(/font-style: (\w+)/),
      weight: Number(value(/font-weight: (\d+)/)),
      rare: range === undefined ? undefined : charactersIn(range),
    };
  });
}

const faces = facesIn(readFileSync(styleSheet, 'utf8'));
const ranges = faces.flatMap(({ rare }) => (rare ? [[...rare].join('')] : []));
if (new Set(ranges).size > 1) throw new Error(`${styleSheet}: the faces name different characters`);
const rare = new Set(faces.flatMap((face) => [...(face.rare ?? [])]));
const textOf = (face: Face): string =>
  characters.filter((one) => (face.rare ? face.rare.has(one) : !rare.has(one))).join('');
const sourceOf = ({ style }: Face): string =>
  inRoot(`node_modules/@fontsource-variable/literata/files/literata-latin-wght-${style}.woff2`);
const fileOf = ({ file }: Face): string => inRoot('src/lib', file);

/** Kerning, ligatures, figures of one width. Accents stand in the characters themselves. */
const keepFeatures = ['kern', 'liga', 'tnum'];
/** The text is never set from top to bottom, and each face has one weight: names of axes tell nothing. */
const dropTables = ['vhea', 'vmtx', 'STAT'];

async function buildFonts(): Promise<void> {
  for (const face of faces) {
    const options = {
      targetFormat: 'woff2' as const,
      variationAxes: { wght: face.weight },
      keepFeatures,
      dropTables,
    };
    replaceFile(
      fileOf(face),
      await subsetFont(readFileSync(sourceOf(face)), textOf(face), options),
    );
  }
}

const sources = [fileURLToPath(import.meta.url), styleSheet, ...faces.map(sourceOf)];
if (!isCurrent(faces.map(fileOf), sources)) await buildFonts();
