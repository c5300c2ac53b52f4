/** Makes and moves cards by the attempt that is over. Loaded when its result is there; what fails is done after the next one. */
import { learned } from '$lib/browser/learn.ts';
import { findAskedWords } from '../../asked-words.ts';

export const learnAfter = async (): Promise<void> => {
  await learned(Date.now(), findAskedWords);
};
