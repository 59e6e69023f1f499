import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageHeaders, renderPage } from '../../functions/page/layout.tsx';
import { faultsOf, focusOf, phone, walkByTab, watch } from './checks.ts';
import { findChromium, inChromium, startChromium } from './chromium.ts';

/** A page of ours with something in its main part that does not belong there. */
const pageWith = (planted: string): string => renderPage({ title: 'Planted', heading: 'Planted', children: null }).replace('</main>', `${planted}</main>`);

inChromium('what looks at the pages', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let seen: () => readonly string[];
  let sent = { headers: pageHeaders(), body: '' };
  const server = createServer((_, response) => response.writeHead(200, sent.headers).end(sent.body));
  beforeAll(async () => {
    browser = await startChromium();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: phone });
    seen = watch(context, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const show = async (body: string, headers = pageHeaders()): Promise<void> => {
    sent = { headers, body };
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  };
  const unguarded = { 'content-type': 'text/html; charset=utf-8' };

  it('finds nothing where nothing is planted', async () => {
    await show(pageWith('<p>Calm.</p>'));

    expect([await faultsOf(page), seen()]).toEqual([[], []]);
  });

  it.each([
    ['a picture without words', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /phone, light: image-alt/],
    ['a field without a label', '<input name="x">', /phone, light: label/],
    ['words that are hard to read in the dark', '<p class="note"><span class="planted">pale</span></p>', /phone, dark: color-contrast/],
    ['a target of less than 24 px', '<button class="small">a</button><button class="small">b</button>', /desktop, light: target-size/],
    ['a target of less than 48 px', '<button class="small">a</button>', /phone: a target of 20 x 20 px/],
    ['a link that is all of its entry in a list', '<ul><li><a href="/x">a</a></li></ul>', /phone: a target of \d+ x \d+ px: a/],
    ['a box to tick whose label is small', '<label class="small"><input type="checkbox"></label>', /phone: a target of 20 x 20 px: input/],
    ['two headings of the first level', '<h1>Again</h1>', /outline: 2 elements h1/],
    [
      'words that are wider than a phone',
      '<pre class="wide-words">aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</pre>',
      /at 320 px: scrolls sideways/,
    ],
    [
      'words that are wide when they are folded out',
      '<details><summary>More</summary><p class="fixed-width">x</p></details>',
      /at 320 px: scrolls sideways.*fixed-width/,
    ],
    ['something too wide for a window at 200 % zoom', '<p class="wider">x</p>', /at 200 % zoom: scrolls sideways.*wider/],
    ['something that grows too wide with the letters', '<p class="grows">x</p>', /letters twice as large: scrolls sideways.*grows/],
  ])('sees %s', async (_, planted, fault) => {
    const style =
      '.planted{color:#333}.small{width:20px;height:20px;min-width:0;min-height:0;padding:0;border:0;display:inline-block}.wide-words{white-space:pre;overflow-wrap:normal}.fixed-width{width:500px}.wider{width:700px}.grows{width:45rem}';
    await show(pageWith(planted).replace('</style>', `${style}</style>`), { ...pageHeaders(), 'content-security-policy': "style-src 'unsafe-inline'" });

    expect(await faultsOf(page)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  it.each([
    ['a script', '<script>document.title="run"</script>', /^console: .*Content Security Policy/],
    ['a style in an attribute', '<p style="color:red">x</p>', /^console: .*Content Security Policy/],
    ['a handler in an attribute', '<img src="x" onerror="alert(1)">', /^console: .*Content Security Policy/],
    ['a picture of another host', '<img src="https://evil.example/x.png" alt="">', /^request to another host: https:\/\/evil\.example/],
  ])('hears of %s that the policy stops', async (_, planted, heard) => {
    await show(pageWith(planted));

    expect(seen()).toEqual(expect.arrayContaining([expect.stringMatching(heard)]));
    expect(await page.title()).toBe('Planted');
  });

  it.each([
    ['a dialog', '<script>alert("boo")</script>', /^dialog: boo/],
    ['a script that fails', '<script>null.x</script>', /^script: /],
    ['a picture of another host', '<img src="https://evil.example/x.png" alt="">', /^request to another host: https:\/\/evil\.example/],
    ['a style sheet of another host', '<link rel="stylesheet" href="https://evil.example/x.css">', /^request to another host/],
  ])('hears of %s where no policy stops it', async (_, planted, heard) => {
    await show(pageWith(planted), unguarded);

    expect(seen()).toEqual(expect.arrayContaining([expect.stringMatching(heard)]));
  });

  it('reaches no other host, whatever a page asks for', async () => {
    await expect(page.goto('https://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  });

  it.each([
    ['behind the bar', '<input id="one" aria-label="one">', '#one{position:fixed;bottom:10px;left:0}', 'is behind the bar'],
    ['without an outline', '<input id="one" aria-label="one">', ':focus-visible{outline:none !important}', 'has no outline'],
    ['beside the window', '<input id="one" aria-label="one">', 'html{overflow:hidden}#one{position:fixed;left:-1000px}', 'is beside the window'],
  ])('sees a focus %s', async (_, planted, style, fault) => {
    const bar = '<div class="bar"><button>Approve</button></div>';
    await show(pageWith(planted + bar).replace('</style>', `${style}</style>`), unguarded);

    const stops = await walkByTab(page);

    expect(stops.map(({ name }) => name)).toEqual(['one', 'Approve']);
    expect(stops[0]?.faults).toContain(fault);
  });

  it('sees nothing wrong with a focus above the bar', async () => {
    await show(pageWith('<p>x</p><input id="one" aria-label="one"><div class="bar"><button>Approve</button></div>'));

    expect((await walkByTab(page)).flatMap(({ faults }) => faults)).toEqual([]);
    expect((await focusOf(page)).tag).toBe('body');
  });
});

describe('Chromium', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is the one that the environment names, else the first on the PATH, and none where there is none', () => {
    expect(findChromium({ CHROMIUM: process.execPath, PATH: '/usr/bin' })).toBe(process.execPath);
    expect(findChromium({ CHROMIUM: '/no/such/chromium', PATH: '/usr/bin' })).toBeUndefined();
    expect(findChromium({ PATH: '/no/such/folder' })).toBeUndefined();
  });

  it('that is missing is told in one line with what to do', async () => {
    vi.stubEnv('CHROMIUM', '/no/such/chromium');

    await expect(startChromium()).rejects.toThrow(
      /^no Chromium: install Chromium, for example `apt-get install chromium`, or name one by the variable CHROMIUM$/,
    );
  });
});
