/** What each block of a news article is: title, date line, paragraph, caption, byline, related link. */
import { type Block, type BlockText, slice, trimSpan } from '../text.ts';

const month =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const date = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?(?:le\s+)?\d{1,2}(?:er)?\s+(?:${month})\s+\d{4}`;

/** « 20 septembre 2020 », « Publié le 3 mai 2021 à 14 h 05 » */
const dateLine = new RegExp(
  String.raw`^(?:(?:publié|mis à jour|modifié)\s+)?(?:le\s+)?${date}(?:\s*(?:à|,|-|–)?\s*\d{1,2}\s*[h:]\s*\d{0,2})?\.?$`,
  'iu',
);
/** « 12 mars 2017. – Après la parution… » : the date opens the paragraph. */
const dateOpening = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\s-]{1,30}(?:\([^)]{1,30}\))?,\s*)?${date}\s*(?:\.\s*[-–—]|[-–—:])\s*`,
  'iu',
);

/** « A lire également : … », « Lire aussi » */
const related =
  /^(?:[àa]\s+)?(?:lire|voir|écouter|regarder)\s+(?:également|aussi|encore)\b|^(?:sur le même sujet|dans la même rubrique|pour aller plus loin)\b/iu;
/** « … à Washington. Photo : PTI », « (Crédit photo : X) », « © AFP », « (Photo d’archives) » */
const credit =
  /(?:^|[.!?…(»”–—|-]\s*)(?:[Cc]rédits?|[Cc]opyright|[Pp]hotos?|[Ii]llustration|[Ii]mage)(?:\s+(?:photo|d['’]illustration))?\s*:|\s(?:Crédits?|Copyright|Photos?|Illustration|Image)(?:\s+photo)?\s*:|©|[(.]\s*Photos?\s+(?:d['’]|\p{Lu})[^()]{0,60}\)?\.?$/u;
/** « Par Jeanne Martin », « Par Anne Roy et Jean Petit, à Nantes », « Avec AFP » */
const byline =
  /^(?:[Pp]ar\s+\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:(?:et|avec|de|du|à)\s+|d['’])?\p{Lu}[\p{L}.'’-]*){1,9}|[Aa]vec\s+(?:l['’])?(?:AFP|Reuters|AP)\b.{0,20}|(?:AFP|Reuters))\.?$/u;

const endsAsSentence = /[.!?…:;»”"]\s*$/;
const maxTitle = 200;
const maxCredited = 400;

type Rule = (text: string) => boolean;
const kinds: readonly (readonly [Block['kind'], Rule])[] = [
  ['date', (text) => dateLine.test(text)],
  ['related', (text) => related.test(text)],
  ['caption', (text) => text.length <= maxCredited && credit.test(text.slice(-120))],
  ['byline', (text) => byline.test(text)],
];

/** A text said twice in one article is a caption, the second time at least. */
const isRepeated = (text: string, seen: Set<string>): boolean => {
  const key = text.toLowerCase().replace(/['’ʼ]/g, "'").replace(/\s+/g, ' ');
  return seen.size === seen.add(key).size;
};

/** « 12 mars 2017. – Après… » → a date block and a paragraph block. */
function splitDateOpening(text: string, block: Block): Block[] {
  const match = dateOpening.exec(slice(text, block));
  if (!match) return [block];
  const start = block.start + match[0].length;
  const line = trimSpan(text, { start: block.start, end: start });
  return start < block.end
    ? [
        { kind: 'date', ...line },
        { ...block, start },
      ]
    : [{ ...block, kind: 'date' }];
}

/**
 * The same text with the kind of every plain paragraph refined; what the author marked (headings, quotes,
 * items, captions) stays. The first block before the running text that ends like no sentence is the title.
 */
export function parseArticle(source: BlockText): BlockText {
  const { text } = source;
  const seen = new Set<string>();
  let titled = source.blocks.some(({ kind }) => kind === 'title');
  let started = titled;
  const blocks = source.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph') return [block];
    const content = slice(text, block);
    const repeated = isRepeated(content, seen);
    const kind =
      kinds.find(([, rule]) => rule(content))?.[0] ?? (repeated ? 'caption' : 'paragraph');
    if (kind !== 'paragraph') return [{ ...block, kind }];
    if (!titled && !started && content.length <= maxTitle && !/[.…;]\s*$/.test(content)) {
      titled = true;
      return [{ ...block, kind: 'title' }];
    }
    const parts = splitDateOpening(text, block);
    if (content.length <= 90 && !endsAsSentence.test(content) && parts.length === 1)
      return [{ ...block, kind: 'heading' }];
    started = true;
    return parts;
  });
  return { ...source, blocks };
}

/** Whether statements, people and words are looked for in a block of this kind. */
export const isRunningText = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'quote' || kind === 'item';
