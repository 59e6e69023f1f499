import { describe, expect, it } from 'vitest';
import { days, hours, minutes } from '../examples.ts';
import { aDualRefund, aHarmlessReply, createWorld, formTo, type Page, type World } from '../world.ts';

const privileged = aHarmlessReply({ accountId: 'acc_adatum' });
const typesOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const nonceOf = (page: Page): string => formTo(page).defaults.nonce ?? '';
/** Every item but sessions, as text. */
const everything = async (world: World): Promise<string> =>
  JSON.stringify([(await world.raw.scan('drafts')).filter(({ pk }) => !pk.startsWith('SESSION#')), await world.raw.scan('audit')]);
const stepOf = async (world: World, draftId: string) => (await world.draft(draftId)).head.stages[0]?.step;

/** What each act is sent with by its form, for the checks that all of them share. */
const acts: readonly [string, Record<string, string>][] = [['on-it', { choice: 'on-it' }]];

describe.each(acts)('POST …/%s', (act, fields) => {
  const opened = async (draftOf = aDualRefund()) => {
    const world = await createWorld();
    const draft = await world.held(draftOf);
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    return { world, draft, browser, page, path: `${page.path}/${act}` };
  };

  it('changes nothing by GET, HEAD or OPTIONS, nor by its form as it stands', async () => {
    const { world, browser, page, path } = await opened();
    const before = await everything(world);

    for (const method of ['GET', 'HEAD', 'OPTIONS']) for (const to of [path, page.path]) await browser.send(`${method} ${to}`);
    expect((await browser.fill(page, {}, formTo(page, `/${act}`))).status).toBe(422);

    expect(await everything(world)).toBe(before);
  });

  it('T15: is refused from another site, as JSON, and with a foreign nonce', async () => {
    const { world, browser, page, path } = await opened();
    const other = await world.held(aDualRefund({ conversationId: 'zd-2' }));
    const foreign = nonceOf(await browser.open(other.id, 'dan'));
    const before = await everything(world);

    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.submit(path, {}, { 'content-type': 'application/json' })).status).toBe(415);
    for (const nonce of ['', 'x', foreign]) expect((await browser.submit(path, { nonce, ...fields })).status).toBe(422);

    expect(await everything(world)).toBe(before);
  });

  it('T30: is the same 404 for a link that is unknown, or that this browser has not opened', async () => {
    const { world, browser, page, path } = await opened();

    const answers = [
      await world.browser().submit(path, { nonce: nonceOf(page), ...fields }),
      await browser.submit(`/review/g/grt_nonsense/${act}`, { nonce: nonceOf(page), ...fields }),
      await world.browser().send('GET /review/g/grt_nonsense'),
    ];

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('T2: is not for somebody who is signed in as another person', async () => {
    const { world, browser, draft } = await opened();
    await browser.signIn('ann');
    const page = await browser.open(draft.id, 'dan');
    const before = await typesOf(world, draft.id);

    expect((await browser.submit(`${page.path}/${act}`, { nonce: nonceOf(page), ...fields })).status).toBe(403);
    expect(await typesOf(world, draft.id)).toEqual(before);
  });

  it('comes too late once the draft has ended or the text is another, and says where it stands', async () => {
    const { world, browser, draft, page, path } = await opened();
    await world.revise(draft.id, { reply: { to: 'dana@northwind.example', text: 'We refund $12,400 on Monday.' } });

    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields })).status).toBe(409);
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields })).status).toBe(409);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'draft.revised', 'draft.withdrawn']);
  });

  it('T10: is refused by a page that showed another hash, without a word about what was typed', async () => {
    const { world, browser, draft, page, path } = await opened();
    const head = await world.raw.get('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${draft.id}`, sk: 'HEAD', requestHash: '0'.repeat(64) });

    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields })).status).toBe(409);
    expect((await typesOf(world, draft.id)).at(-1)).toBe('draft.integrity_hold');
  });

  it('is not for a watcher, who has no seat', async () => {
    const { world, draft } = await opened();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'eve');
    const nonce = nonceOf(await browser.open(draft.id, 'dan'));

    expect(page.forms).toEqual([]);
    expect((await browser.submit(`${page.path}/${act}`, { nonce, ...fields })).status).toBe(422);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened']);
  });

  it('T30: is taken 30 times in a row from one grant, then it waits', async () => {
    const { browser, path } = await opened();

    for (let i = 0; i < 30; i += 1) expect((await browser.submit(path, {})).status).toBe(422);
    expect((await browser.submit(path, {})).status).toBe(429);
  });

  it('asks to sign in where the decision does, and afresh after 30 minutes', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');
    const before = await typesOf(world, draft.id);
    world.clock.advance(30 * minutes + 1);

    const late = await browser.submit(`${page.path}/${act}`, { nonce: nonceOf(page), ...fields });

    expect([late.status, late.headers.location]).toEqual([303, expect.stringMatching(/^\/sign-in\?return=/)]);
    expect(await typesOf(world, draft.id)).toEqual(before);
  });
});

describe('somebody who says that they are on it', () => {
  it('is not reminded at the next rung; the one behind comes at its time, and the holding reply too', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const mails = world.mails.length;

    const answer = await browser.fill(page, { choice: 'on-it' }, formTo(page, '/on-it'));

    expect([answer.status, answer.headers.location]).toEqual([303, page.path]);
    const shown = await browser.get(page.path);
    expect(shown.body).toContain('You said you are on it at');
    expect(shown.forms.some(({ action }) => action.endsWith('/on-it'))).toBe(false);
    world.clock.advance(2 * hours);
    await world.sweep();
    expect(world.mails.length).toBe(mails);
    world.clock.advance(2 * hours);
    await world.sweep();
    expect((await typesOf(world, draft.id)).slice(2)).toEqual(['grant.on_it', 'stage.escalated']);
    world.clock.advance(days - 4 * hours);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('held');
  });

  it('says so once: again it is answered by the same page, and nothing changes', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const send = () => browser.fill(page, { choice: 'on-it' }, formTo(page, '/on-it'));
    await send();
    const before = await everything(world);

    const again = await send();

    expect([again.status, again.body.includes('You said you are on it at')]).toEqual([200, true]);
    expect(await everything(world)).toBe(before);
    expect(await stepOf(world, draft.id)).toBe(1);
  });

  it('F1: is counted once when it is sent ten times at one instant, in one transaction with its audit event', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    world.transactions.length = 0;

    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.fill(page, { choice: 'on-it' }, formTo(page, '/on-it'))));

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.every(({ status }) => [303, 200, 503].includes(status))).toBe(true);
    expect(world.transactions.filter((writes) => writes.some(({ table }) => table === 'audit'))).toHaveLength(1);
    expect(await stepOf(world, draft.id)).toBe(1);
    expect((await world.decide(draft.id, 'dan')).status).toBe(303);
  });
});
