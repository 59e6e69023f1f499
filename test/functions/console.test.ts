import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/runtime/routes.ts';
import { peopleWith } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';

/** The sign-in link of the newest mail to somebody: its path. */
const linkTo = (world: World, personId: string): string =>
  /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(world.mails.findLast(({ to }) => to === `${personId}@example.com`)?.text ?? '')?.[1] ?? '';
async function mailed(world: World, personId: string, more: Record<string, string> = {}): Promise<string> {
  await world.browser().submit('/sign-in', { email: `${personId}@example.com`, ...more });
  await world.sweep();
  return linkTo(world, personId);
}
const sessions = async (world: World) => (await world.raw.scan('drafts')).filter(({ pk }) => pk.startsWith('SESSION#'));

describe('signing in', () => {
  it('takes a mailed link and a button: opening the link signs nobody in', async () => {
    const world = await createWorld();
    const link = await mailed(world, 'olga');
    const browser = world.browser();

    for (let i = 0; i < 3; i += 1) {
      expect((await browser.get(link)).status).toBe(200);
      await browser.send(`HEAD ${link}`);
    }
    expect([browser.jar.size, (await sessions(world)).length]).toEqual([0, 0]);
    const answer = await browser.submit('/sign-in', formTo(await browser.get(link)).defaults);

    expect([answer.status, answer.headers.location]).toEqual([303, '/queue']);
    expect(answer.cookies).toEqual([expect.stringMatching(/^__Host-cs_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)]);
    expect((await browser.get('/queue')).body).toContain('olga');
  });

  it('works once', async () => {
    const world = await createWorld();
    const link = await mailed(world, 'olga');
    const browsers = [world.browser(), world.browser()] as const;
    const form = formTo(await browsers[0].get(link)).defaults;

    const answers = await Promise.all(browsers.map((browser) => browser.submit('/sign-in', form)));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410]);
    expect((await world.browser().get(link)).status).toBe(410);
    expect((await sessions(world)).length).toBe(1);
  });

  it('works for 15 minutes', async () => {
    const world = await createWorld();
    const link = await mailed(world, 'olga');
    const browser = world.browser();
    const form = formTo(await browser.get(link)).defaults;
    world.clock.advance(15 * 60 - 1);
    expect((await browser.get(link)).status).toBe(200);
    world.clock.advance(1);

    expect([(await browser.get(link)).status, (await browser.submit('/sign-in', form)).status]).toEqual([410, 410]);
    expect(browser.jar.size).toBe(0);
  });

  it('T30: answers known, unknown and inactive addresses alike, and mails the known one only', async () => {
    const world = await createWorld({ people: peopleWith('ann', { active: false }) });
    const ask = (email: string) => world.browser().submit('/sign-in', { email });

    const answers = [await ask('olga@example.com'), await ask('OLGA+x@Example.com'), await ask('nobody@example.com'), await ask('ann@example.com')];
    expect((await world.outbox()).map(({ pk }) => pk)).toEqual(['OUT#olga', 'OUT#olga']);
    await world.sweep();

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(world.mails.map(({ to }) => to)).toEqual(['olga@example.com', 'olga@example.com']);
    expect((await ask('no address')).status).toBe(422);
  });

  it('mails one address five times at once and then one in three minutes', async () => {
    const world = await createWorld();

    for (let i = 0; i < 8; i += 1) expect((await world.browser().submit('/sign-in', { email: 'olga@example.com' })).status).toBe(200);
    await world.sweep();
    expect(world.mails).toHaveLength(5);
    world.clock.advance(180);
    await mailed(world, 'olga');

    expect(world.mails).toHaveLength(6);
  });

  it('leads back to a page of ours and nowhere else', async () => {
    const world = await createWorld();
    const draft = await world.held(aHarmlessReply({ accountId: 'acc_adatum' }));
    const asked = await world.browser().open(draft.id, 'olga');
    const back = new URL(asked.path, 'https://approvals.example').searchParams.get('return') ?? '';
    const signIn = async (to: string) => {
      const browser = world.browser();
      world.clock.advance(180);
      const landing = await browser.get(await mailed(world, 'olga', { return: to }));
      return (await browser.submit('/sign-in', formTo(landing).defaults)).headers.location;
    };

    expect(back).toMatch(/^\/review\/g\/grt_/);
    expect(await signIn(back)).toBe(back);
    for (const to of ['https://evil.example/', '//evil.example', '/queue/../../x', '/review/g/a?x=https://evil.example', 'javascript:alert(1)'])
      expect(await signIn(to)).toBe('/queue');
  });

  it('is closed to an altered link, to one of another use, and to somebody who has left', async () => {
    const world = await createWorld();
    const link = await mailed(world, 'olga');
    const token = new URL(link, 'https://approvals.example').searchParams.get('token') ?? '';
    const [kid, id, mac] = token.split('.');

    for (const altered of [`${kid}.${id}.${mac?.startsWith('A') ? 'B' : 'A'}${mac?.slice(1)}`, `k2.${id}.${mac}`, `${kid}.x.${mac}`, 'nonsense'])
      expect((await world.browser().submit('/sign-in', { token: altered })).status).toBe(410);
    await world.deps.accounts.deletePerson('olga', { via: 'system' });
    expect((await world.browser().submit('/sign-in', { token })).status).toBe(410);
  });

  it('T15: is refused from another site', async () => {
    const world = await createWorld();
    const link = await mailed(world, 'olga');
    const browser = world.browser();
    const form = formTo(await browser.get(link)).defaults;

    for (const path of ['/sign-in', '/sign-out']) expect((await browser.submit(path, form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(browser.jar.size).toBe(0);
  });

  it('ends by signing out, and after 8 hours', async () => {
    const world = await createWorld();
    const browser = world.browser();
    await browser.signIn('olga');
    const cookie = [...browser.jar][0] ?? ['', ''];

    expect((await browser.submit('/sign-out', {})).headers.location).toBe('/sign-in');
    expect(browser.jar.size).toBe(0);
    browser.jar.set(...cookie);
    expect((await browser.get('/queue')).path).toMatch(/^\/sign-in/);

    const other = world.browser();
    await other.signIn('olga');
    world.clock.advance(8 * 3600 - 1);
    expect((await other.get('/queue')).path).toBe('/queue');
    world.clock.advance(1);
    expect((await other.get('/queue')).path).toMatch(/^\/sign-in/);
  });

  it('ends in every browser at once, and the sign-in page says so', async () => {
    const world = await createWorld();
    const [here, there, colleague] = [world.browser(), world.browser(), world.browser()];
    await here.signIn('olga');
    await there.signIn('olga');
    await colleague.signIn('dan');
    const unused = await mailed(world, 'olga');

    const answer = await here.submit('/sign-out', { where: 'everywhere' });

    expect([answer.status, answer.headers.location, here.jar.size]).toEqual([303, '/sign-in?out=everywhere', 0]);
    expect((await here.get('/sign-in?out=everywhere')).body).toContain('You are signed out everywhere');
    expect((await there.get('/queue')).path).toMatch(/^\/sign-in/);
    expect((await world.browser().get(unused)).status).toBe(410);
    expect((await colleague.get('/queue')).path).toBe('/queue');
    await there.signIn('olga');
    expect((await there.get('/queue')).path).toBe('/queue');
  });

  it('ends everywhere for a second click, too, and for nobody who is not signed in', async () => {
    const world = await createWorld();
    const [here, again, stranger] = [world.browser(), world.browser(), world.browser()];
    await here.signIn('olga');
    for (const [name, value] of here.jar) again.jar.set(name, value);
    await here.submit('/sign-out', { where: 'everywhere' });

    expect((await again.submit('/sign-out', { where: 'everywhere' })).headers.location).toBe('/sign-in?out=everywhere');
    expect((await stranger.submit('/sign-out', { where: 'everywhere' })).headers.location).toBe('/sign-in');
    expect((await stranger.submit('/sign-out', { where: 'elsewhere' })).headers.location).toBe('/sign-in');
  });

  it('is not said to be over to somebody who is signed in', async () => {
    const world = await createWorld();
    const browser = world.browser();
    await browser.signIn('olga');

    expect((await browser.get('/sign-in?out=everywhere')).body).not.toContain('signed out');
  });

  it('ends here alone by the other button', async () => {
    const world = await createWorld();
    const [here, there] = [world.browser(), world.browser()];
    await here.signIn('olga');
    await there.signIn('olga');
    const page = await here.get('/queue');

    await here.fill(page, {}, formTo(page, '/sign-out'));

    expect((await there.get('/queue')).path).toBe('/queue');
  });

  it('everywhere leaves the links that were opened without a sign-in', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const [mailbox, signedIn] = [world.browser(), world.browser()];
    const page = await mailbox.open(draft.id, 'mia');
    await signedIn.signIn('mia');
    await signedIn.submit('/sign-out', { where: 'everywhere' });

    expect((await mailbox.get(page.path)).status).toBe(200);
    expect((await signedIn.get(page.path)).status).toBe(404);
  });

  it('gives a new cookie, and the links that were open come along', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const before = [...browser.jar.values()][0];
    await browser.signIn('mia');

    expect([...browser.jar.values()][0]).not.toBe(before);
    expect((await browser.get(page.path)).status).toBe(200);
    expect((await sessions(world)).length).toBe(1);
  });
});

describe('the queue', () => {
  const opened = async (world: World, personId: string, path = '/queue?view=all'): Promise<Page> => {
    const browser = world.browser();
    await browser.signIn(personId);
    return browser.get(path);
  };

  it('R98: lists every draft that waits, the earliest deadline first, for whoever sees all', async () => {
    const world = await createWorld();
    const late = await world.held();
    const soon = await world.held(aHeldReply({ conversationId: 'zd-2', urgency: 'urgent' }));
    const sent = (await world.post(aHarmlessReply({ conversationId: 'zd-3' }))).json;

    const { body } = await opened(world, 'olga');

    expect(body.indexOf(soon.reference)).toBeGreaterThan(0);
    expect(body.indexOf(late.reference)).toBeGreaterThan(body.indexOf(soon.reference));
    expect(body).not.toContain(sent.reference);
  });

  it('R100: shows others what they were asked about', async () => {
    const world = await createWorld();
    const own = await world.held(aDualRefund());
    const foreign = await world.held();

    const { body } = await opened(world, 'dan');

    expect(body).toContain(own.reference);
    expect(body).not.toContain(foreign.reference);
    expect((await opened(world, 'dan', `/queue/${foreign.id}`)).status).toBe(404);
    expect((await opened(world, 'dan', '/queue/drf_none')).status).toBe(404);
  });

  it('asks to sign in first', async () => {
    const world = await createWorld();
    const draft = await world.held();

    for (const path of ['/queue', '/queue?view=team&q=a%26b', `/queue/${draft.id}`, `/queue/acts/${'0'.repeat(64)}`]) {
      const page = await world.browser().get(path);
      expect(page.path).toBe(`/sign-in?return=${encodeURIComponent(path)}`);
      expect(page.body).not.toContain(draft.reference);
    }
  });

  it('R98: leads from a draft to the page where it is decided, without any mail', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    await browser.signIn('mia');

    const item = await browser.get(`/queue/${draft.id}`);
    const path = /\/review\/g\/grt_[\w-]+/.exec(item.body)?.[0] ?? '';
    const page = await browser.get(path);

    expect(
      (
        await browser.fill(
          page,
          { decision: 'approve' },
          page.forms.find(({ action }) => action === path),
        )
      ).status,
    ).toBe(303);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'mia' }]);
  });

  it('offers no decision to whoever was not asked', async () => {
    const world = await createWorld();
    const draft = await world.held();

    const item = await opened(world, 'olga', `/queue/${draft.id}`);

    expect(item.status).toBe(200);
    expect(item.body).toContain('It waits for mia');
    expect(item.body).not.toContain('/review/g/');
  });

  it('is not taken down by one draft whose stored text is gone', async () => {
    const world = await createWorld();
    const damaged = await world.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text: 'It arrives on Friday. '.repeat(300) } }));
    const sound = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const browser = world.browser();
    await browser.signIn('olga');
    world.bodies.clear();

    const page = await browser.get('/queue?view=all');

    expect(page.status).toBe(200);
    expect(page.body).toContain(sound.reference);
    expect(page.body).toContain(damaged.reference);
  });

  it('changes nothing by being looked at', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    await browser.signIn('olga');
    world.transactions.length = 0;

    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const path of ['/queue', '/queue?view=failed', `/queue/${draft.id}`, `/queue/acts/${'0'.repeat(64)}`, '/queue.js', '/sign-in'])
        await browser.send(`${method} ${path}`);

    expect(world.transactions).toEqual([]);
  });
});

describe('an id that is too long, of what PUT makes', () => {
  it.each(['accounts', 'people'])('is told as a fault of the request: %s', async (what) => {
    const world = await createWorld();
    const line = `PUT /v1/${what}/${'x'.repeat(3000)}`;

    const { status } = await world.call(line, { key: world.keys.admin, body: { name: 'X', segment: 'standard', email: 'x@demo.example' } });

    expect(status).toBe(422);
  });
});

describe('an id that is too long to be one', () => {
  const paged = routes.filter(
    ({ method, path, lambda }) => path.includes('{') && /console|policy-pages|review/.test(lambda) && (method === 'GET' || method === 'POST'),
  );

  it.each(paged.map(({ method, path }) => [`${method} ${path}`]))('is 404 on %s, and no error', async (route) => {
    const world = await createWorld();
    const browser = world.browser();
    await browser.signIn('olga');
    const line = route.replace(/\{\w+\}/, 'x'.repeat(3000));
    const [, path = ''] = line.split(' ');

    const answer = route.startsWith('POST') ? await browser.submit(path, { nonce: 'x' }) : await browser.send(line);

    expect(answer.status).toBe(404);
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
