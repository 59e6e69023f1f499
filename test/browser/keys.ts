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
