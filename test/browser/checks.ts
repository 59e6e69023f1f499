import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { dropFocus, enlarge, type Focus, lookAtFocus, outlineFaults, sidewaysFaults, targetFaults, unfold } from './in-page.ts';

/** axe-core as a script; the small file is parsed in half the time of the module's own text. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.0 to 2.2, levels A and AA, by axe-core's names. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Of these the rules that look at colours: in the dark nothing else can differ. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** A phone, and a desktop, in CSS px. */
export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/** Where a page must not scroll sideways: the narrowest that WCAG 1.4.10 asks for, and the desktop at 200 % zoom, which halves both. */
const narrow = [
  ['at 320 px', { width: 320, height: 568 }],
  ['at 200 % zoom', { width: desktop.width / 2, height: desktop.height / 2 }],
] as const;

/** Every target's least width and height: ours, where WCAG 2.5.8 asks for 24. CSS px. */
const leastTarget = 48;

/**
 * Everything that is wrong with a page as it stands, in words; empty where nothing is.
 *
 * Looks at it on a phone and on a desktop, light and dark, at 320 px, at 200 % zoom and with letters twice as large, with all
 * that is folded away unfolded. The page keeps the last of these looks.
 */
export async function faultsOf(page: Page, { outline = true } = {}): Promise<string[]> {
  const faults: string[] = [];
  const add = (where: string, found: readonly string[]): void => void faults.push(...found.map((one) => `${where}: ${one}`));
  if (outline) add('outline', await page.evaluate(outlineFaults));
  add('folded', await page.evaluate(sidewaysFaults));
  await page.evaluate(unfold);
  await page.evaluate(axeScript);
  for (const [name, viewport] of [
    ['phone', phone],
    ['desktop', desktop],
  ] as const) {
    await page.setViewportSize(viewport);
    add(name, [...(await page.evaluate(sidewaysFaults)), ...(await page.evaluate(targetFaults, leastTarget))]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const runOnly = colorScheme === 'light' ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: colourRules };
      add(`${name}, ${colorScheme}`, await page.evaluate(axeFaults, runOnly));
    }
  }
  for (const [name, viewport] of narrow) {
    await page.setViewportSize(viewport);
    add(name, await page.evaluate(sidewaysFaults));
  }
  await page.setViewportSize(desktop);
  await page.evaluate(enlarge);
  add('letters twice as large', await page.evaluate(sidewaysFaults));
  return faults;
}

/** Pictures of the whole page as it stands, for people to look at: on a phone and a desktop, light and dark, in the folder that `PICTURES` names. */
export async function pictures(page: Page, name: string, { PICTURES }: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (!PICTURES) return;
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const file = `${name.replace(/[^a-z0-9]+/gi, '-')}-${viewport.width}-${colorScheme}.png`;
      await page.screenshot({ path: join(PICTURES, file), fullPage: true });
    }
  }
}

/** Runs in the page, where axe-core has been put before. */
async function axeFaults(runOnly: axe.RunOnly): Promise<string[]> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  // All styles are in the page: there is nothing to load first.
  const { violations, passes } = await inPage.run({ preload: false, runOnly, resultTypes: ['violations'] });
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`));
}

/** What has the focus, and why it can't be seen. */
export const focusOf = (page: Page): Promise<Focus> => page.evaluate(lookAtFocus);

/** More stops than any page of ours has. */
const stopsAtMost = 300;

/** Presses Tab once around the page. Answers every stop, and what was wrong at each. */
export async function walkByTab(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  await page.evaluate(dropFocus);
  for (let i = 0; i < stopsAtMost; i += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.tag === 'body') return stops;
    stops.push(focus);
  }
  throw new Error('the focus never comes out of the page again');
}

/**
 * Watches everything a browser context does from now on.
 *
 * @param url - of the stack: the one origin that may be asked.
 * @returns what must never happen, in words: dialogs, requests to other hosts, scripts that fail, violations of the content security policy.
 */
export function watch(context: BrowserContext, url: string): () => readonly string[] {
  const seen: string[] = [];
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss().catch(() => {}); // its page may be gone
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== url) seen.push(`request to another host: ${request.url()}`);
  });
  context.on('weberror', (error) => void seen.push(`script: ${error.error().message}`));
  context.on('console', (message) => {
    // Chromium writes a line about every document whose status is 400 or more.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource: the server responded')) seen.push(`console: ${message.text()}`);
  });
  return () => seen;
}
