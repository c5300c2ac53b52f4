/** What the database refused is written again before it is next used for anything. */
import { laterCard, mergedWord } from '../progress/merging.ts';
import { strike } from './journal.ts';
import { writeNext } from './revisions.ts';
import { inOneStep, type Opened, putBeside, withStore } from './store.ts';
import { isHolding, release, unwritten } from './unwritten.ts';

/** One that has gone on elsewhere, or was erased there, is not written over. */
async function keepAttempts(opened: Opened): Promise<void> {
  for (const attempt of [...unwritten.attempts.values()]) {
    await writeNext(opened, attempt);
    strike(attempt);
    release(unwritten.attempts, attempt);
  }
}

async function keepWords(opened: Opened): Promise<void> {
  const held = [...unwritten.words.values()];
  await inOneStep(opened, ['words'], async (store) => {
    for (const word of held) await putBeside(store('words'), word, mergedWord);
  });
  for (const word of held) release(unwritten.words, word);
}

async function keepCards(opened: Opened): Promise<void> {
  const held = [...unwritten.cards.values()];
  await inOneStep(opened, ['cards'], async (store) => {
    for (const card of held) await putBeside(store('cards'), card, laterCard);
  });
  for (const card of held) release(unwritten.cards, card);
}

async function keepHandIns(opened: Opened): Promise<void> {
  const held = [...unwritten.handIns.values()];
  await inOneStep(opened, ['handIns'], async (store) => {
    for (const handIn of held) await putBeside(store('handIns'), handIn, (kept) => kept);
  });
  for (const handIn of held) release(unwritten.handIns, handIn);
}

let keeping: Promise<void> | undefined;

/** What is refused again stays held, and keeps nothing else from being written. */
async function keepAll(opened: Opened): Promise<void> {
  for (const keep of [keepAttempts, keepWords, keepCards, keepHandIns])
    await keep(opened).catch(() => undefined);
  keeping = undefined;
}

/** What `use` gives, after what is held was written if it can be; `undefined` where storage is refused. */
export const withPending = <T>(use: (opened: Opened) => Promise<T>) =>
  withStore(async (opened) => {
    if (isHolding()) await (keeping ??= keepAll(opened));
    return use(opened);
  });
