import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusOf } from './checks.ts';
import type { Focus } from './in-page.ts';

/** Presses a key until the focus is where it is wanted; it must be seen at every stop on the way. */
export async function keyTo(page: Page, wanted: (focus: Focus) => boolean, key = 'Tab'): Promise<void> {
  const faults: string[] = [];
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    faults.push(...focus.faults.map((fault) => `${focus.tag} “${focus.name.slice(0, 40)}” ${fault}`));
    if (wanted(focus)) {
      expect(faults).toEqual([]);
      return;
    }
  }
  expect.fail(`never reached by ${key}`);
}
/** The focus once a document has given it to something: browsers do so a moment after it was loaded. */
export async function givenFocus(page: Page): Promise<Focus> {
  let focus = await focusOf(page);
  for (let i = 0; focus.tag === 'body' && i < 100; i += 1) {
    await page.waitForTimeout(50);
    focus = await focusOf(page);
  }
  return focus;
}

/** Goes down a list that has the focus until the choice begins with these words. Letters would do as well, if they come quickly: not on a busy machine. */
export async function choose(page: Page, words: string): Promise<void> {
  const chosen = async (): Promise<string> => (await page.locator('select:focus option:checked').textContent()) ?? '';
  for (let i = 0; i < 100; i += 1) {
    if ((await chosen()).trim().startsWith(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  expect.fail(`never reached in the list: ${words}`);
}

/** A stop whose name begins with these words. */
export const named =
  (words: string) =>
  ({ name }: Focus): boolean =>
    name.startsWith(words);
/** The stop with this id. */
export const withId =
  (wanted: string) =>
  ({ id }: Focus): boolean =>
    id === wanted;
