import { expect, test } from 'vitest';
import { contextAfter } from '../../src/lib/browser/player.svelte.ts';
import { currentResponse } from '../../src/lib/quiz/selectors.ts';
import { answer, answering, begin, right, wrong } from '../quiz/flow.ts';
import { newBrowser } from './page.ts';

const practice = begin({ type: 'START', at: 1000, settings: { mode: 'practice' } });

test.each([
  ['a first answer', practice, 1],
  ['a second one', answering(practice, wrong), 2],
  ['one too many, which is ignored', answering(practice, right), 1],
])('what would come of %s is told, and kept nowhere', (_, snapshot, count) => {
  newBrowser();
  const { context } = snapshot;
  const before = structuredClone(context);
  const after = contextAfter(context, answer(snapshot));
  expect(currentResponse(after)?.answers).toHaveLength(count);
  expect(context).toEqual(before);
  expect(Object.keys(localStorage)).toEqual([]);
});
