import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { createSeededRandom } from '../chance.ts';
import { startChromium } from '../chromium.ts';
import { createDesk, type Desk, linkOf } from '../demo-client.ts';
import { type Stack, startStack } from '../stack.ts';
import type { SentMail } from '../stand-ins/mailbox.ts';
import { begin, mended, type Played, playDays } from './day.ts';
import { type Picture, type PictureName, pictures, scale } from './list.ts';
import { withPalette } from './png.ts';

/** How the tenant of the pictures calls itself. */
const tenant = { tenantName: 'Wide World Importers', channel: 'Zendesk', timeZone: 'Europe/London' } as const;
/** In the mail, in the place of the stack's own: its port is another each time. */
const shownOrigin = 'https://approvals.wideworld.example';

/** Around a picture, since paper on paper has no edge: `--line` of the pages' style. */
const edges = { light: 0xd0d7de, dark: 0x3a4149 } as const;

/** Between the last thing in a picture and its edge, in CSS px. */
const airBelow = 12;

/** A picture as it was taken: a PNG. */
export interface Taken {
  readonly name: PictureName;
  readonly png: Uint8Array;
}

/** Something was other than the pictures need it to be. */
class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

/** The one sans-serif that systems with Chromium have as a rule, in the place of whatever stands first on this one. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${['system-ui', 'sans-serif'].map((family) => `<match><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string></edit></match>`).join('\n  ')}
  ${['ui-monospace', 'monospace'].map((family) => `<match><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Liberation Mono</string></edit></match>`).join('\n  ')}
</fontconfig>
`;

/**
 * Plays some days on a stack of its own, and takes every picture of the list, in its order.
 *
 * @throws Error that names the picture and what was other than expected.
 */
export async function takePictures(): Promise<readonly Taken[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-pictures-'));
  let browser: Browser | undefined;
  let stack: Stack | undefined;
  try {
    await writeFile(join(folder, 'fonts.conf'), fonts);
    browser = await startChromium({ FONTCONFIG_FILE: join(folder, 'fonts.conf') }); // first: where there is none, nothing else is worth the time
    stack = await startStack({ quiet: true, now: begin, realNow: () => 0, random: createSeededRandom('pictures'), tenant });
    const desk = createDesk(stack.url, stack.keys);
    const played = await playDays(stack.url, desk);
    return await takeAll({ browser, stack, desk, played });
  } finally {
    await browser?.close();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Studio {
  readonly browser: Browser;
  readonly stack: Stack;
  readonly desk: Desk;
  readonly played: Played;
}

/** The way to each picture, from an empty window of its size. Answers what it ends below, or nothing where it is the whole window. */
const shots: Readonly<Record<PictureName, (studio: Studio, page: Page) => Promise<Locator | undefined>>> = {
  'mail-light': showMail,
  'mail-dark': showMail,
  'review-light': openReview,
  'review-dark': openReview,
  receipt: async ({ played: { toEdit }, desk }, page) => {
    await open(page, linkOf(toEdit.mail), 'Edit');
    await desk.advance(41);
    await page.fill('#edit', mended);
    const code = /^Code: (\d{6})$/m.exec(toEdit.mail.text)?.[1];
    if (code) await page.fill('#code', code);
    await press(page, /^Approve/, 'Approved with edits: ');
    return page.getByRole('link', { name: 'This was not me' });
  },
  queue: (studio, page) => openQueue(studio, page, 4),
  'queue-phone': (studio, page) => openQueue(studio, page, 1),
  insights: async (studio, page) => {
    await signIn(studio, page, 'maria@countersign.example');
    await open(page, '/insights', 'Time to decision');
    return page.locator('section', { has: page.getByRole('heading', { name: 'Time to decision' }) }).locator('summary');
  },
  audit: async (studio, page) => {
    await signIn(studio, page, 'lena@countersign.example');
    await open(page, `/audit/${studio.played.trail.id}`, 'Verified');
    return page.locator('dd').nth(2);
  },
  policy: async (studio, page) => {
    await signIn(studio, page, 'lena@countersign.example');
    await open(page, '/policy', 'in force');
    return page.locator('#confidence');
  },
};

async function takeAll(studio: Studio): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const [name, picture] of Object.entries(pictures) as [PictureName, Picture][]) {
    const context = await studio.browser.newContext({
      baseURL: studio.stack.url,
      viewport: picture.size,
      deviceScaleFactor: scale,
      colorScheme: picture.scheme,
      javaScriptEnabled: false, // the one script keeps the time by the browser's clock, which is not the stack's
      locale: 'en-GB',
    });
    try {
      const page = await context.newPage();
      const clip = await clipAbove(await shots[name](studio, page), picture);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide', clip });
      taken.push({ name, png: withPalette(png, { color: edges[picture.scheme], pixels: scale }) });
    } catch (error) {
      throw new Unexpected(`the picture ${picture.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    } finally {
      await context.close();
    }
  }
  return taken;
}

/** From the top of the window to the lower edge of this and some air, in CSS px. */
async function clipAbove(end: Locator | undefined, { size: { width, height } }: Picture): Promise<{ x: number; y: number; width: number; height: number }> {
  if (end === undefined) return { x: 0, y: 0, width, height };
  const box = await end.boundingBox();
  if (box === null) throw new Unexpected('what it should end below is not to be seen');
  const bottom = Math.ceil(box.y + box.height) + airBelow;
  if (bottom > height) throw new Unexpected(`what it should end below stands at ${bottom} px, beyond its window of ${height} px`);
  return { x: 0, y: 0, width, height: bottom };
}

/** Opens a path; it must be answered 200, and say these words. */
async function open(page: Page, path: string, words: string): Promise<void> {
  const answer = await page.goto(path);
  const status = answer?.status();
  if (status !== 200) throw new Unexpected(`${path.split(/[?]/)[0]} was answered ${status}`);
  await mustSay(page.locator('body'), words);
}

/** Presses a button; the page that follows must say these words. */
async function press(page: Page, button: RegExp, words: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button }).first().click()]);
  await mustSay(page.locator('body'), words);
}

async function mustSay(body: Locator, words: string): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded away or hidden is in no picture
  const said = (await body.innerText()).replace(/\s+/g, ' ');
  if (!said.includes(words)) throw new Unexpected(`the page does not say “${words}” but “${said.slice(0, 200)}”`);
}

/** As a mail program shows it: sender and subject, and below them the HTML part, a document of its own. */
async function showMail({ stack, played: { request } }: Studio, page: Page): Promise<undefined> {
  const { subject, html } = request.mail;
  const part = html.replaceAll(stack.url, shownOrigin).replaceAll(new URL(stack.url).host, new URL(shownOrigin).host);
  const bodies = { '/mail-program': mailProgram(subject), '/mail-program/part': part };
  for (const [path, body] of Object.entries(bodies)) await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await open(page, '/mail-program', subject);
  await mustSay(page.frameLocator('iframe').locator('body'), 'Code: ');
}

/** What phones put around a mail: its subject, and whom it is from. */
const mailProgram = (subject: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mail</title><meta name="color-scheme" content="light dark">
<style>
:root{color-scheme:light dark}
body{margin:0;height:100vh;display:flex;flex-direction:column;font:16px/1.4 system-ui,sans-serif;background:light-dark(#fff,#121417);color:light-dark(#1b1f24,#e6e8ea)}
header{padding:16px;background:light-dark(#f3f5f7,#1c2025);border-bottom:1px solid light-dark(#d0d7de,#3a4149)}
h1{font-size:18px;line-height:1.3;margin:0 0 8px}
p{margin:0;font-size:14px;color:light-dark(#57606a,#a9b1ba)}
iframe{border:0;flex:1}
</style></head>
<body><header><h1>${escaped(subject)}</h1><p>approvals@countersign.example, to me</p></header><iframe src="/mail-program/part"></iframe></body></html>`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

async function openReview({ played: { request } }: Studio, page: Page): Promise<undefined> {
  await open(page, linkOf(request.mail), 'Approve');
}

/** A supervisor's queue, down to this row, counted from 0. */
async function openQueue(studio: Studio, page: Page, last: number): Promise<Locator> {
  await signIn(studio, page, 'maria@countersign.example');
  await open(page, '/queue?view=all', 'Northwind Traders');
  return page.locator('tbody tr').nth(last);
}

/** Signs in as people do: the link comes by mail, its page has a button. */
async function signIn({ desk }: Studio, page: Page, email: string): Promise<void> {
  await open(page, '/sign-in', 'Sign in');
  await page.fill('input[name=email]', email);
  await page.getByRole('button').first().click();
  await page.waitForLoadState();
  await desk.advance(1);
  const mail = (await desk.allMails()).findLast((one: SentMail) => one.to === email && one.text.includes('/sign-in?'));
  if (!mail) throw new Unexpected(`no mail with a sign-in link for ${email}`);
  await open(page, linkOf(mail), 'Sign in');
  await press(page, /^Sign in/, 'Sign out');
}
