/** Words whose apostrophe, hyphen or full stop is part of them. All in lower case with `'` and `-`. */

/** Begins with what looks like an elision and is one word. */
export const wholeElisions =
  /^(?:aujourd'hui|presqu'[iî]les?|c'est-à-dire|n'djamena|n'golo|d'artagnan|m'bappé|n'diaye|d'ornano)/;

/** Ends like a verb with its clitic and is one word. */
export const hyphenatedWholes: ReadonlySet<string> = new Set([
  'rendez-vous',
  'on-dit',
  "qu'en-dira-t-on",
  'chez-elle',
  'chez-nous',
  ...`celui celle ceux celles`.split(' ').flatMap((word) => [`${word}-ci`, `${word}-là`]),
  'au-delà',
  'par-ci',
  'par-là',
  'jusque-là',
]);

/** Written with a full stop that does not end a sentence by itself. */
export const abbreviations: ReadonlySet<string> = new Set(
  `m mr mm mme mmes mlle dr drs pr prs mgr st ste av bd cf chap éd fig hab ibid art etc
   janv févr avr juil sept oct nov déc p pp vol tél réf ltd inc corp jr sr j.-c`.split(/\s+/),
);

/** Begin a sentence and no surname: « le plan B. [Il] est prêt » (`Le` and `La` begin surnames too). */
export const openers: ReadonlySet<string> = new Set(
  `Il Elle Ils Elles On Je Nous Vous Ce Cet Cette Ces Cela Un Une Son Sa Ses Leur Leurs Les Et Mais Ou Or Si Car
   Donc En Au Aux Dans Pour Par Sur Avec Sans Selon Après Avant Depuis Quand Lorsque Comme Qui Que Alors Ainsi`.split(
    /\s+/,
  ),
);
