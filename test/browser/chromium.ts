import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

/** Names that the one program has on different systems. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: the one that `CHROMIUM` names, else the first on the PATH; undefined where there is none. */
export function findChromium({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv = process.env): string | undefined {
  const candidates = CHROMIUM ? [CHROMIUM] : names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const toDo = 'install Chromium, for example `apt-get install chromium`, or name one by the variable CHROMIUM';
const skipped = findChromium() === undefined && process.env.CI_REQUIRE_CHROMIUM !== '1'; // where it is required, its absence fails the start below
if (skipped) console.warn(`tests in Chromium: skipped: ${toDo}`); // the reporter shows no names where a whole file is skipped

/** A group of tests that need Chromium; skipped, with a word about it, where there is none. */
export const inChromium = (name: string, tests: () => void): void => {
  describe.skipIf(skipped)(skipped ? `${name} (skipped: no Chromium)` : name, tests);
};

/**
 * Starts Chromium without a window, able to reach 127.0.0.1 and nothing else.
 *
 * @throws Error with what to do where there is none.
 */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`no Chromium: ${toDo}`);
  return chromium.launch({ executablePath, args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu'] });
}
