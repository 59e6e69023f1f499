import { describe, expect, it } from 'vitest';
import { parseHtml, textOf } from '../page/html.ts';
import { aStackForWalks } from './a-stack.ts';
import { type Browser, decisionForm, formTo, mayDecide, openBrowser, type Page } from './outside.ts';

const { outside } = await aStackForWalks();

const ben = 'ben@countersign.example';
const signIn = /^\/sign-in$/;
const wordsOf = (page: Page): string => textOf(parseHtml(page.text)).replace(/\s+/g, ' ');
const browserOf = async (email: string): Promise<Browser> => {
  const browser = openBrowser(outside.url);
  const page = await outside.signIn(browser, email);
  expect([page.status, page.path]).toEqual([200, '/queue']);
  return browser;
};
/** The mailed sign-in links to an address, oldest first. */
const signInLinks = async (email: string): Promise<string[]> =>
  (await outside.local<{ to: string; text: string }[]>('mail'))
    .filter(({ to }) => to === email)
    .flatMap(({ text }) => /\/sign-in\?\S+/.exec(text)?.[0] ?? [])
    .reverse();

describe('signing in', () => {
  it('goes by a mailed link that works once, and only by its button', async () => {
    const browser = openBrowser(outside.url);
    const asked = await browser.open('/queue');
    expect(asked.path).toBe('/sign-in?return=%2Fqueue');
    await browser.send(formTo(asked, signIn), { email: ` ${ben.toUpperCase()}` });
    await outside.settle();
    const path = (await signInLinks(ben)).at(-1) ?? '';

    // A scanner opens the link, again and again, and signs nobody in.
    const scanner = openBrowser(outside.url, 'SafeLinks');
    for (let i = 0; i < 3; i += 1) expect((await scanner.open(path)).status).toBe(200);
    for (const method of ['HEAD', 'OPTIONS']) await scanner.once(method, path);
    expect([...scanner.cookies]).toEqual([]);
    const landing = await browser.open(path);
    const queue = await browser.send(formTo(landing, signIn));

    expect([queue.hops, queue.path, wordsOf(queue)]).toEqual([[303, 200], '/queue', expect.stringContaining('Signed in as Ben Carter')]);
    const second = openBrowser(outside.url);
    expect((await second.send(formTo(landing, signIn))).status).toBe(410);
    expect((await second.open(path)).status).toBe(410);
    expect([...second.cookies]).toEqual([]);
  });

  it('link works for 15 minutes only', async () => {
    const browser = openBrowser(outside.url);
    await browser.send(formTo(await browser.open('/sign-in'), signIn), { email: ben });
    await outside.settle();
    const landing = await browser.open((await signInLinks(ben)).at(-1) ?? '');
    await outside.advance(15 * 60 + 1);

    expect((await browser.send(formTo(landing, signIn))).status).toBe(410);
  });

  it('says the same of addresses that nobody has, and of people who left, and writes to neither', async () => {
    const gone = await outside.person({ active: false });
    const pages = [];
    for (const email of ['ann@countersign.example', gone.email, 'nobody@elsewhere.example']) {
      const browser = openBrowser(outside.url);
      pages.push((await browser.send(formTo(await browser.open('/sign-in'), signIn), { email })).text);
    }
    await outside.settle();

    expect(new Set(pages).size).toBe(1);
    const receivers = (await outside.local<{ to: string }[]>('mail')).map(({ to }) => to);
    expect(receivers).toContain('ann@countersign.example');
    expect(receivers).not.toContain(gone.email);
    expect(receivers).not.toContain('nobody@elsewhere.example');
  });

  it('leads back to our own pages only', async () => {
    for (const [asked, leadsTo] of [
      ['/queue', '/queue'],
      ['//evil.example', '/queue'],
      ['https://evil.example/', '/queue'],
      ['/sign-out', '/queue'],
    ] as const) {
      await outside.advance(200); // one sign-in mail in three minutes, beyond a few
      const browser = openBrowser(outside.url);
      expect((await outside.signIn(browser, 'sam@countersign.example', await browser.open(`/sign-in?return=${encodeURIComponent(asked)}`))).path).toBe(leadsTo);
    }
  });

  it('mails to one address stop after a few at once', async () => {
    const before = (await signInLinks('dev@countersign.example')).length;
    for (let i = 0; i < 10; i += 1) {
      const browser = openBrowser(outside.url);
      expect((await browser.send(formTo(await browser.open('/sign-in'), signIn), { email: 'dev@countersign.example' })).status).toBe(200);
    }
    await outside.settle();

    expect((await signInLinks('dev@countersign.example')).length - before).toBe(5);
  });

  it('ends by signing out, and a form of another site does nothing', async () => {
    const browser = await browserOf(ben);
    const out = { action: '/sign-out', method: 'post', controls: [], defaults: {} };

    expect((await browser.sendOnce(out, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.open('/queue')).path).toBe('/queue');
    const cookie = browser.cookies.get('cs_session') ?? '';
    const after = await browser.send(formTo(await browser.open('/queue'), /^\/sign-out$/));

    expect([after.hops, after.path, [...browser.cookies]]).toEqual([[303, 200], '/sign-in', []]);
    browser.cookies.set('cs_session', cookie);
    expect((await browser.open('/queue')).path).toBe('/sign-in?return=%2Fqueue'); // the old cookie is worth nothing either
  });
});

describe('signing out everywhere', () => {
  it('ends every browser of the person, and leaves the links of mails', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));
    const [here, there] = [await browserOf(ben), await browserOf(ben)];

    const after = await here.send(formTo(await here.open('/queue'), /^\/sign-out$/), { where: 'everywhere' });

    expect([after.hops, after.path, wordsOf(after).includes('You are signed out everywhere')]).toEqual([[303, 200], '/sign-in?out=everywhere', true]);
    expect((await there.open('/queue')).path).toBe('/sign-in?return=%2Fqueue');
    expect(mayDecide(await opened.browser.open(opened.page.path))).toBe(true);
  });
});

describe('the queue', () => {
  it('R98: lists what waits for a person, the nearest deadline first, and leads to the decision without a mail', async () => {
    const later = await outside.held();
    const urgent = await outside.held('acc_fabrikam', { urgency: 'urgent' });
    const browser = await browserOf(ben);

    const queue = await browser.open('/queue');
    const words = wordsOf(queue);
    expect(words.indexOf(urgent.reference)).toBeGreaterThan(0);
    expect(words.indexOf(urgent.reference)).toBeLessThan(words.indexOf(later.reference));
    const item = await browser.open(`/queue/${urgent.id}`);
    expect(wordsOf(item)).toContain('It waits for Ben Carter.');
    const path = /href="(\/review\/g\/[^"]+)"/.exec(item.text)?.[1] ?? '';
    const receipt = await browser.send(decisionForm(await browser.open(path)), { decision: 'approve' });

    expect(receipt.hops).toEqual([303, 200]);
    expect(await outside.read(urgent.id)).toMatchObject({ status: 'approved', decisions: [{ personId: 'per_ben', assurance: 'link' }] });
    expect((await outside.events(urgent.id)).find(({ type }) => type === 'decision.recorded')?.actor.personId).toBe('per_ben');
    const rest = wordsOf(await browser.open('/queue'));
    expect([rest.includes(urgent.reference), rest.includes(later.reference)]).toEqual([false, true]);
    await outside.released(urgent.id);
  });

  it('R101: shows nobody what they were not asked about; an owner sees all and still may not decide for others', async () => {
    const draft = await outside.held();

    const gina = await browserOf('gina@countersign.example');
    expect(wordsOf(await gina.open('/queue'))).not.toContain(draft.reference);
    expect((await gina.open(`/queue/${draft.id}`)).status).toBe(404);
    const olivia = await browserOf('olivia@countersign.example');
    expect(wordsOf(await olivia.open('/queue'))).not.toContain(draft.reference); // hers alone
    expect(wordsOf(await olivia.open('/queue?view=all'))).toContain(draft.reference);
    const item = await olivia.open(`/queue/${draft.id}`);
    expect([item.status, /href="\/review\/g\//.test(item.text)]).toEqual([200, false]);

    // The address of Ben's page is worth nothing in another browser, signed in or not.
    const bens = await outside.open(await outside.linkOf(draft.id, ben));
    for (const browser of [olivia, gina, openBrowser(outside.url)]) {
      expect((await browser.open(bens.page.path)).status).toBe(404);
      const sent = await browser.send(decisionForm(bens.page), { decision: 'approve' });
      expect([sent.status, wordsOf(sent).includes(draft.reference)]).toEqual([403, false]); // what was sent comes back, and nothing else
    }
    expect((await outside.read(draft.id)).decisions).toEqual([]);
  });

  it('goes on where one of its drafts is damaged', async () => {
    const [damaged, draft] = [await outside.held(), await outside.held()];
    const [revision] = (await outside.itemsOf(damaged.id)).filter(({ sk }) => sk.startsWith('REV#'));
    if (!revision) throw new Error('no revision');
    await outside.table('drafts').put({ ...revision, content: 'no JSON' });
    const browser = await browserOf(ben);

    const queue = await browser.open('/queue');

    expect([queue.status, wordsOf(queue)]).toEqual([200, expect.stringContaining(draft.reference)]);
    expect(wordsOf(queue)).toContain(damaged.reference);
    await outside.table('drafts').put(revision);
  });
});

describe('a page session', () => {
  it('T4: ends after 30 minutes; the link of the mail begins another', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));
    await outside.advance(30 * 60 + 1);

    expect((await outside.decide(opened, 'approve')).status).toBe(403);
    expect(mayDecide(await opened.browser.open(opened.link.path))).toBe(true);
  });

  it('T15: takes no form from another site, and lets no site frame its pages', async () => {
    const draft = await outside.held();
    const { browser, page } = await outside.open(await outside.linkOf(draft.id, ben));

    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }])
      expect((await browser.sendOnce(decisionForm(page), { decision: 'approve' }, headers)).status).toBe(403);

    expect((await outside.read(draft.id)).decisions).toEqual([]);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect([policy.includes("default-src 'none'"), policy.includes("frame-ancestors 'none'"), /script-src/.test(policy)]).toEqual([true, true, false]);
    expect([page.headers.get('referrer-policy'), page.headers.get('cache-control'), page.headers.get('x-content-type-options')]).toEqual([
      'no-referrer',
      'no-store',
      'nosniff',
    ]);
  });

  it('T30: links that are altered, cut, or unknown get the same bytes, and a hundred guesses nothing', async () => {
    const draft = await outside.held();
    const { path } = await outside.linkOf(draft.id, ben);
    const flip = (at: number): string => `${path.slice(0, at)}${path[at] === 'A' ? 'B' : 'A'}${path.slice(at + 1)}`;
    const paths = [
      ...Array.from({ length: 100 }, (_, i) => flip('/review/'.length + Math.floor((i * (path.length - '/review/'.length)) / 100))),
      path.slice(0, -1),
      `${path}A`,
      '/review/x',
      '/review/g/grt_x',
      '/review/g/grt_x/receipt',
    ];

    const pages = await Promise.all(paths.map((one) => openBrowser(outside.url).open(one)));

    expect(new Set(pages.map(({ status, text, headers }) => `${status} ${headers.get('set-cookie')} ${text}`)).size).toBe(1);
    expect(pages[0]?.status).toBe(404);
  });
});
