/** What the database refused to take, by id, as long as the page is open. It lies over what the database holds. */
import type { HandIn } from '../exchange/hand-in.ts';
import type { Card } from '../progress/card.ts';
import type { MetWord } from '../progress/words.ts';
import type { Attempt } from '../quiz/attempt.ts';

export const unwritten = {
  attempts: new Map<string, Attempt>(),
  words: new Map<string, MetWord>(),
  cards: new Map<string, Card>(),
  handIns: new Map<string, HandIn>(),
} as const;
