/** A quiz that is begun before its page is alive. */
import { expect, type Page } from '@playwright/test';
import { button, quiz } from './learner.ts';
import { openWithoutScripts } from './test.ts';

/** Opens the quiz without its scripts, and waits until it can be begun; gives the way to let them come. */
export async function openEarly(page: Page, path = quiz, isReady = true): Promise<() => void> {
  const release = await openWithoutScripts(page, path);
  if (isReady) await expect(button(page, /^(?:Commencer|Start)$/)).toBeEnabled();
  return release;
}
