import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Names that the one program has on different systems; the first has no windows at all, and needs two thirds of the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** What to do where there is no Chromium. */
export const chromiumHint = 'install Chromium, for example `apt-get install chromium`, or name one by the variable CHROMIUM';

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

/**
 * Starts Chromium without a window, able to reach 127.0.0.1 and nothing else.
 *
 * @param env - beside those of this process.
 * @throws Error with what to do where there is none.
 */
export async function startChromium(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`no Chromium: ${chromiumHint}`);
  return chromium.launch({
    executablePath,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu'],
    env: { ...process.env, ...env },
  });
}
