import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Stack, startStack } from '../../local/stack.ts';
import { type Link, lookFromOutside, type Outside, openBrowser } from '../walks/outside.ts';
import { phone, watch } from './checks.ts';
import { startChromium } from './chromium.ts';

/** A tab of somebody's browser. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Of the document that the tab shows. */
  readonly status: () => number;
  /** Path and query of the document that the tab shows. */
  readonly path: () => string;
  /** All words of the document, in one line. */
  readonly words: () => Promise<string>;
  /** Opens a path of the stack. */
  readonly open: (path: string) => Promise<Visit>;
  /** Does something that leads to another document, and waits for it. */
  readonly leads: (act: () => Promise<unknown>) => Promise<Visit>;
  /** Presses the button of this name, else the one that begins with these words, and waits for the next document. */
  readonly press: (words: string) => Promise<Visit>;
  /** Another tab of the same browser. */
  readonly tab: () => Promise<Visit>;
}

export interface VisitOptions extends Pick<BrowserContextOptions, 'javaScriptEnabled'> {
  /** CSS px. @default phone */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Address of who is signed in. @default nobody */
  readonly as?: string;
}

export interface Desk {
  readonly stack: Stack;
  /** Everything that can be done to the stack without a browser. */
  readonly outside: Outside;
  /** A browser of its own for somebody, closed after the test. Whatever it must never do fails the test. */
  visit(options?: VisitOptions): Promise<Visit>;
  /** The same, with a mailed link opened. */
  openLink(link: Link, options?: VisitOptions): Promise<Visit>;
}

/** A session serves further tests for so long, in milliseconds of the stack's clock: less than the half hour for which a sign-in counts as fresh. */
const freshFor = 20 * 60_000;

/**
 * A stack and Chromium for the tests of one group. Call it within the group: it starts them before its first test.
 *
 * @param lives - whether the lives of all drafts must add up after each test; not where a test changes what is kept.
 */
export function aDesk({ lives = true } = {}): Desk {
  const running: { stack?: Stack; outside?: Outside; browser?: Browser } = {};
  const open: { context: BrowserContext; faults: () => readonly string[] }[] = [];
  const sessions = new Map<string, { readonly cookies: readonly (readonly [name: string, value: string])[]; readonly at: number }>();
  const get = <Key extends keyof typeof running>(key: Key) => running[key] ?? expect.fail('the desk has not been started');

  beforeAll(async () => {
    running.stack = await startStack({ quiet: true });
    running.outside = lookFromOutside(running.stack);
    running.browser = await startChromium();
  });
  afterEach(async () => {
    const visits = open.splice(0);
    await Promise.all(visits.map(({ context }) => context.close()));
    expect(visits.flatMap(({ faults }) => faults())).toEqual([]);
    if (lives) await get('outside').checkLives();
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.stack?.stop();
  });

  /** Sign-in itself is walked in a test of its own; here it only has to be over, and one session serves many tests while it is fresh. */
  async function signIn(context: BrowserContext, email: string): Promise<void> {
    const { outside, stack } = { outside: get('outside'), stack: get('stack') };
    const kept = sessions.get(email);
    const isFresh = kept !== undefined && (await outside.now()) - kept.at < freshFor;
    const session = isFresh && (await isSignedIn(kept.cookies)) ? kept : await newSession(email);
    sessions.set(email, session);
    await context.addCookies(session.cookies.map(([name, value]) => ({ name, value, url: stack.url })));
  }
  async function newSession(email: string) {
    const outside = get('outside');
    await outside.advance(200); // one sign-in mail in three minutes to one address, beyond a few
    const browser = openBrowser(get('stack').url);
    await outside.signIn(browser, email);
    return { cookies: [...browser.cookies], at: await outside.now() };
  }
  /** Somebody may have signed out everywhere, or have left. */
  async function isSignedIn(cookies: readonly (readonly [name: string, value: string])[]): Promise<boolean> {
    const cookie = cookies.map(([name, value]) => `${name}=${value}`).join('; ');
    return (await get('outside').call('HEAD', '/delegation', { as: null, headers: { accept: 'text/html', cookie } })).status === 200;
  }

  async function visit({ as, ...options }: VisitOptions = {}): Promise<Visit> {
    const { url } = get('stack');
    const context = await get('browser').newContext({ baseURL: url, viewport: phone, ...options });
    context.setDefaultTimeout(60_000); // on a busy machine
    open.push({ context, faults: watch(context, url) });
    if (as !== undefined) await signIn(context, as);
    return tabOf(context, url);
  }

  return {
    get stack() {
      return get('stack');
    },
    get outside() {
      return get('outside');
    },
    visit,
    openLink: async (link, options) => (await visit(options)).open(link.path),
  };
}

async function tabOf(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  let status = 0;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame() && response.status() !== 303) status = response.status();
  });
  const leads = async (act: () => Promise<unknown>): Promise<Visit> => {
    await Promise.all([page.waitForEvent('load'), act()]);
    return made;
  };
  const made: Visit = {
    page,
    context,
    status: () => status,
    path: () => page.url().slice(url.length),
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away or hidden is not said
    words: async () => (await page.locator('body').innerText()).replace(/\s+/g, ' '),
    open: async (path) => {
      await page.goto(path);
      return made;
    },
    leads,
    press: (words) =>
      leads(async () => {
        const named = page.getByRole('button', { name: words, exact: true });
        await ((await named.count()) === 1 ? named : page.getByRole('button', { name: new RegExp(`^\\s*${words}`) })).click();
      }),
    tab: () => tabOf(context, url),
  };
  return made;
}
