/** Texts that nobody writes, of about `length` UTF-16 units each. */

const repeat =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export const pathological: Readonly<Record<string, (length: number) => string>> = {
  'opening quotes': repeat('«'),
  'one word': repeat('a'),
  elisions: repeat('l’'),
  'letter apostrophes': repeat('ʼ '),
  hyphens: repeat('a-'),
  'clitics without a verb': repeat('-t-il'),
  'full stops': repeat('.'),
  'only punctuation': repeat('!?;:,.'),
  'figures without a space': repeat('1'),
  numbers: repeat('12 '),
  'thousands without an end': repeat('123 '),
  ranges: repeat('1/'),
  'the start of an address': repeat('a.'),
  addresses: repeat('a@a.'),
  protocols: repeat('https://'),
  initials: repeat('J.-'),
  adjectives: repeat('grand '),
  adverbs: repeat('toujours '),
  'que que que': repeat('que '),
  capitals: repeat('A '),
  'headings without an end': repeat('Analyse Les grands '),
  'headings in capitals': repeat('ANALYSE DE LA MESURE '),
  'items without an end': repeat('- Effet sur la mesure ; '),
  'words from right to left': repeat('שלום '),
  'lone surrogates': repeat('\ud83d'),
  'combining accents': repeat('e\u0301'),
  'accents on nothing': repeat('\u0301'),
  'soft hyphens': repeat('\u00ad'),
  'white space': repeat(' \n\u00a0'),
  'joined emoji': repeat('👩\u200d'),
  'half flags': repeat('🇫'),
};
