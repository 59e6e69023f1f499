import { describe, expect, it } from 'vitest';
import type { Person } from '../../functions/domain/approval/person.ts';
import { aDelegation } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHarmlessReply, createWorld, formTo, type Page, type World } from '../world.ts';

const system = { via: 'system' } as const;
const setInactive = async (world: World, personId: string): Promise<void> => {
  const { id: _, ...fields } = (await world.deps.accounts.getPerson(personId)) ?? expect.fail('nobody');
  await world.deps.accounts.putPerson(personId, { ...fields, active: false }, system);
};
const remove = async (world: World, personId: string): Promise<void> => {
  await world.deps.accounts.deletePerson(personId, system);
};
const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');
const eventsOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const subjectsTo = (world: World, personId: string): string[] => world.mails.filter(({ to }) => to === `${personId}@example.com`).map(({ subject }) => subject);

/** 410, in words of their own: of the case there is nothing, and no form. */
function expectRest(page: Page): void {
  expect([page.status, page.forms]).toEqual([410, []]);
  expect(wordsOf(page)).toContain('This link is at rest');
  expect(page.body).not.toMatch(/Northwind|12,400|AP-[0-9A-Z]{4}|dana@|\b(mia|ann|ben|eve)\b/);
}

/** Approved by both; it goes out in 30 s. */
async function approved(world: World): Promise<string> {
  const { id } = await world.held(aDualRefund());
  await world.decide(id, await world.askedAs(id, 'finance'));
  await world.decide(id, 'dan');
  expect(await world.status(id)).toBe('approved');
  return id;
}

describe.each([
  ['set inactive', setInactive],
  ['removed', remove],
])('somebody who was %s', (_, leave) => {
  it('T2: sees nothing by a link that they were mailed, in no browser and on no page, of no revision', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const link = world.asked(draft.id, 'dan').path;
    const before = world.browser();
    const { path } = await before.get(link);
    await leave(world, 'dan');

    for (const text of [null, 'We refund $12,400 on Friday.']) {
      if (text) await world.revise(draft.id, { reply: { to: 'dana@northwind.example', text } });
      await world.sweep();
      const after = world.browser();
      expectRest(await after.get(link));
      for (const browser of [before, after])
        for (const page of ['', '/receipt', '/stop', '/conversation', '/not-me']) expectRest(await browser.get(`${path}${page}`));
    }
    expect(subjectsTo(world, 'dan')).toHaveLength(1);
  });

  it('T2: does nothing by a form that they had open; what they typed comes back', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const { nonce = '' } = formTo(page).defaults;
    const { code = '' } = world.asked(draft.id, 'dan');
    await leave(world, 'dan');
    const before = await eventsOf(world, draft.id);

    const forms: readonly [string, Record<string, string>, string][] = [
      ['', { decision: 'approve', code, feedback: 'my own words' }, 'my own words'],
      ['', { decision: 'nothing', feedback: 'my own words' }, 'my own words'],
      ['/stop', { reason: 'other' }, ''],
      ['/resend', { choice: 'resend' }, ''],
      ['/on-it', { choice: 'on-it' }, ''],
      ['/hand-over', { personId: 'sam' }, ''],
      ['/ask', { personId: 'sam', question: 'Was it promised?' }, 'Was it promised?'],
    ];
    for (const [act, fields, typed] of forms) {
      const answer = await browser.submit(`${page.path}${act}`, { nonce, ...fields });
      expectRest(answer);
      expect(wordsOf(answer)).toContain(typed);
    }
    // They decided nothing that could be taken back: it leads to the page that says so.
    expect((await browser.submit(`${page.path}/not-me`, { nonce, choice: 'not-me' })).headers.location).toBe(`${page.path}/not-me`);
    expectRest(await browser.get(`${page.path}/not-me`));
    expect(await eventsOf(world, draft.id)).toEqual(before);
  });

  it.each(['dan', 'eve'])('T2: stops no release, although %s could have', async (personId) => {
    const world = await createWorld();
    const id = await approved(world);
    const browser = world.browser();
    const page = await browser.open(id, personId);
    const form = formTo(page, '/stop');
    await leave(world, personId);

    expectRest(await browser.fill(page, { reason: 'wrong_facts' }, form));
    expectRest(await browser.get(page.path));
    expectRest(await browser.get(`${page.path}/receipt`));

    expect(await world.status(id)).toBe('approved');
    expect(await eventsOf(world, id)).not.toContain('release.stopped');
  });

  it('still says that a decision was not theirs, and then sees nothing more', async () => {
    const world = await createWorld();
    const id = await approved(world);
    const browser = world.browser();
    const { path } = await browser.open(id, 'dan');
    await leave(world, 'dan');

    const ask = await browser.get(`${path}/not-me`);
    expect((await browser.fill(ask, { choice: 'not-me' }, formTo(ask, '/not-me'))).status).toBe(303);

    expect(await world.status(id)).toBe('pending');
    expect(await eventsOf(world, id)).toContain('decision.disowned');
    expect(wordsOf(await browser.get(`${path}/not-me`))).toContain('It is recorded that this was not you');
    expectRest(await browser.get(path));
  });

  it('is mailed neither what they decided nor how it ended', async () => {
    const world = await createWorld();
    const id = await approved(world);
    await leave(world, 'dan');
    await leave(world, 'eve');
    const both = () => ['dan', 'eve'].map((personId) => subjectsTo(world, personId));
    const before = both();
    const [other = ''] = (await world.draft(id)).decisions.map(({ personId }) => personId).filter((personId) => personId !== 'dan');

    await world.sweep();
    await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
    await world.sweep();

    expect(both()).toEqual(before);
    expect(subjectsTo(world, other)).toContainEqual(expect.stringMatching(/^Decided: /));
    expect((await world.outbox()).filter(({ kind, state }) => kind === 'mail' && state === 'pending')).toEqual([]);
  });

  it('is not told who has it now, where the key of their code is gone', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const { code = '' } = world.asked(draft.id, 'dan');
    await leave(world, 'dan');
    const { find } = world.deps.linkKeys;
    let asked = 0;
    // The nonce is read by its key first, then the code.
    world.deps.linkKeys.find = async (kid) => (++asked > 1 ? undefined : find(kid));

    expectRest(await browser.submit(page.path, { nonce: formTo(page).defaults.nonce ?? '', decision: 'approve', code }));
    expect(asked).toBe(2);
  });
});

describe('where a stage asks for a sign-in', () => {
  it('a link of somebody inactive leads to no sign-in: they could not', async () => {
    const world = await createWorld();
    const draft = await world.held(aHarmlessReply({ accountId: 'acc_adatum' }));
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');
    await browser.fill(page, { decision: 'approve' });
    await setInactive(world, 'olga');

    for (const shown of [await world.browser().open(draft.id, 'olga'), await browser.get(page.path), await browser.get(`${page.path}/receipt`)])
      expectRest(shown);
  });
});

describe('who was signed in', () => {
  const put = async (world: World, fields: Partial<Person>): Promise<void> => {
    const { id, ...now } = (await world.deps.accounts.getPerson('dan')) ?? expect.fail('nobody');
    await world.deps.accounts.putPerson(id, { ...now, ...fields }, system);
  };
  /** A browser in which dan is signed in, and a sign-in link that was mailed to him and not used yet. */
  async function signedIn() {
    const world = await createWorld();
    const browser = world.browser();
    await browser.signIn('dan');
    await world.browser().submit('/sign-in', { email: 'dan@example.com' });
    await world.sweep();
    const link = /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(world.mails.findLast(({ to }) => to === 'dan@example.com')?.text ?? '')?.[1] ?? '';
    return { world, browser, link };
  }

  it.each<[string, string, (world: World) => Promise<void>]>([
    [
      'was set inactive and active again',
      'dan',
      async (world) => {
        await setInactive(world, 'dan');
        await put(world, { active: true });
      },
    ],
    ['got another address', 'daniel', (world) => put(world, { email: 'daniel@example.com' })],
    [
      'was removed and made anew',
      'dan',
      async (world) => {
        const { id, ...fields } = (await world.deps.accounts.getPerson('dan')) ?? expect.fail('nobody');
        await remove(world, id);
        await world.deps.accounts.putPerson(id, fields, system);
      },
    ],
  ])('T2: is signed out in every browser, and by every mailed link, once their person %s', async (_, mailbox, change) => {
    const { world, browser, link } = await signedIn();
    const draft = await world.held(aDualRefund());
    const grantId = (await world.draft(draft.id)).grants.find(({ personId }) => personId === 'dan')?.grantId ?? '';
    expect((await browser.get(`/review/g/${grantId}`)).status).toBe(200);
    const form = formTo(await world.browser().get(link)).defaults;

    await change(world);

    expect((await browser.get('/queue')).path).toBe('/sign-in?return=%2Fqueue');
    expect((await browser.get(`/review/g/${grantId}`)).body).not.toContain('Northwind');
    const late = world.browser();
    expect([(await late.get(link)).status, (await late.submit('/sign-in', form)).status, late.jar.size]).toEqual([410, 410, 0]);
    await late.signIn(mailbox);
    expect((await late.get('/queue')).path).toBe('/queue');
  });

  it('stays so where nothing about who they are has changed', async () => {
    const { world, browser, link } = await signedIn();

    await put(world, { name: 'Daniel', roles: ['department-head', 'finance'], email: 'Dan+work@Example.com' });

    expect((await browser.get('/queue')).path).toBe('/queue');
    expect((await world.browser().get(link)).status).toBe(200);
  });
});

describe('a delegation', () => {
  const delegated = async () => {
    const world = await createWorld();
    await world.deps.accounts.putPerson('mia', { name: 'Mia', email: 'mia@example.com', roles: ['manager'], active: true }, system);
    const { id: _, delegatorId, ...asked } = aDelegation('mia', 'sam', ['manager']);
    await world.deps.accounts.addDelegation(delegatorId, asked, system);
    const draft = await world.held(aHarmlessReply({ review: true }));
    const browser = world.browser();
    return { world, draft, browser, page: await browser.open(draft.id, 'sam') };
  };

  it('ends what its delegate sees where that is who is inactive', async () => {
    const { world, browser, page } = await delegated();
    await setInactive(world, 'sam');

    expectRest(await browser.get(page.path));
  });

  it('leaves its delegate the case to read, and nothing to decide, where the other is inactive', async () => {
    const { world, draft, browser, page } = await delegated();
    await setInactive(world, 'mia');

    const shown = await browser.get(page.path);
    expect([shown.status, shown.body.includes('1187')]).toEqual([200, true]);
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(409);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });
});
