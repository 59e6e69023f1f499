import { describe } from 'vitest';
import { chromiumHint, findChromium } from '../../local/chromium.ts';

export { findChromium, startChromium } from '../../local/chromium.ts';

const skipped = findChromium() === undefined && process.env.CI_REQUIRE_CHROMIUM !== '1'; // where it is required, its absence fails the start of it
if (skipped) console.warn(`tests in Chromium: skipped: ${chromiumHint}`); // the reporter shows no names where a whole file is skipped

/** A group of tests that need Chromium; skipped, with a word about it, where there is none. */
export const inChromium = (name: string, tests: () => void): void => {
  describe.skipIf(skipped)(skipped ? `${name} (skipped: no Chromium)` : name, tests);
};
