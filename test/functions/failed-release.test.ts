import { describe, expect, it } from 'vitest';
import { stopTakesSeconds } from '../../functions/adapters/stop-gate.ts';
import { Replay } from '../../functions/domain/audit/replay.ts';
import { stopTenant } from '../../local/reconcile/stop-mark.ts';
import { cloudAdmin } from '../chaos/restored.ts';
import { days, hours } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHarmlessReply, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';
import { answering, untilPaid } from './webhooks-owed.ts';

const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');
/** A reply that went out and that nobody took, and a browser at its page. */
async function failing() {
  const world = await createWorld();
  const { json: draft } = await world.post(aHarmlessReply());
  answering(world, 500);
  await untilPaid(world);
  const browser = world.browser();
  await browser.signIn('olga');
  const path = `/queue/${draft.id}`;
  return { world, draft, browser, path, page: await browser.get(path) };
}
const nonceOf = (page: Page): Record<string, string> => ({ nonce: formTo(page, page.path).defaults.nonce ?? '' });
const listed = async (world: World, draftId: string) =>
  (await world.call<{ items: object[] }>(`GET /v1/deliveries?draftId=${draftId}`, { key: world.keys.admin })).json.items;
const failedIn = (page: Page): string | undefined => /Failed release \((\d+)\)/.exec(wordsOf(page))?.[1];

describe('a release that did not arrive, sent again from the queue', () => {
  it('goes to the helpdesk under its old id, and the trail says who sent it', async () => {
    const { world, draft, browser, path, page } = await failing();
    answering(world, 200);
    world.posts.length = 0;

    const sent = await browser.submit(path, { ...nonceOf(page), act: 'again' });

    expect([sent.status, sent.headers.location]).toEqual([303, path]);
    await untilPaid(world);
    expect(world.posts.map(({ headers }) => headers['webhook-id'])).toEqual([draft.release?.releaseId]);
    expect(await listed(world, draft.id)).toMatchObject([{ state: 'delivered', tries: 1 }]);
    const events = await world.audit(draft.id);
    expect(events.at(-1)).toMatchObject({
      type: 'delivery.changed',
      actor: { personId: 'olga', via: 'sign-in' },
      data: { event: 'draft.released', was: 'failed', tries: 10 },
    });
    const replay = new Replay(() => undefined);
    expect(events.flatMap((event) => replay.add(0, event))).toEqual([]);
    expect(wordsOf(await browser.get(path))).not.toContain('Send it again');
  });

  it('is sent once, however often the form is', async () => {
    const { world, draft, browser, path, page } = await failing();
    answering(world, 200);
    world.posts.length = 0;
    const form = { ...nonceOf(page), act: 'again' };

    const answers = await Promise.all([browser.submit(path, form), browser.submit(path, form)]);
    await untilPaid(world);
    const late = await browser.submit(path, form);

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(world.posts).toHaveLength(1);
    expect((await world.audit(draft.id)).filter(({ type }) => type === 'delivery.changed')).toHaveLength(1);
    expect([late.status, wordsOf(late)]).toEqual([409, expect.stringContaining('Somebody was faster')]);
    expect(world.posts).toHaveLength(1);
  });

  it('is not sent where its text is erased', async () => {
    const { world, draft, browser, path, page } = await failing();
    const form = { ...nonceOf(page), act: 'again' };
    await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email: draft.release?.to ?? 'dana@fabrikam.example', reason: 'asked' } });
    for (let i = 0; i < 3; i += 1) await world.eraseSubjects();
    world.posts.length = 0;

    expect((await browser.submit(path, form)).status).toBe(410);
    await untilPaid(world);
    expect(world.posts).toEqual([]);
  });
});

describe('a release that did not arrive, let be', () => {
  it('leaves the list of failures, and page, list and trail say who said so and why', async () => {
    const { world, draft, browser, path, page } = await failing();
    expect(failedIn(await browser.get('/queue'))).toBe('1');

    const sent = await browser.submit(path, { ...nonceOf(page), act: 'by-hand', reason: 'sent_by_hand' });

    expect([sent.status, sent.headers.location]).toEqual([303, path]);
    expect(failedIn(await browser.get('/queue'))).toBe('0');
    const words = wordsOf(await browser.get(path));
    expect(words).toMatch(/It was released, but Zendesk did not take it\. olga said so, .*: the reply was sent by hand\./i);
    expect(words).not.toContain('Send it again');
    expect(await listed(world, draft.id)).toMatchObject([{ state: 'failed', reason: 'by-hand', tries: 10 }]);
    const events = await world.audit(draft.id);
    expect(events.at(-1)).toMatchObject({
      type: 'delivery.changed',
      actor: { personId: 'olga', via: 'sign-in' },
      from: 'released',
      to: 'released',
      data: { change: 'by-hand', event: 'draft.released', was: 'failed', tries: 10, reason: 'sent_by_hand' },
    });
    const replay = new Replay(() => undefined);
    expect(events.flatMap((event) => replay.add(0, event))).toEqual([]);
    world.clock.advance(91 * days);
    expect(wordsOf(await browser.get(path))).not.toContain('said so');
  });

  it('is sent by no redrive of its draft or of a time, and by its id all the same', async () => {
    const { world, draft, browser, path, page } = await failing();
    await browser.submit(path, { ...nonceOf(page), act: 'by-hand', reason: 'not_needed' });
    const redrive = (body: object) => world.call<{ items: { outcome: string }[] }>('POST /v1/deliveries/redrive', { key: world.keys.admin, body });
    const [row] = (await world.outbox()).filter(({ kind }) => kind === 'webhook');

    expect((await redrive({ draftId: draft.id })).status).toBe(404);
    expect((await redrive({ since: draft.createdAt })).json.items).toEqual([]);
    // An index that lags still lists it.
    const failedBetween = world.deps.deliveries.failedBetween;
    Object.assign(world.deps.deliveries, { failedBetween: async () => ({ rows: [row], next: null }) });
    expect((await redrive({ since: draft.createdAt })).json.items).toMatchObject([{ outcome: 'by-hand' }]);
    Object.assign(world.deps.deliveries, { failedBetween });
    expect((await redrive({ draftId: draft.id, webhookId: draft.release?.releaseId })).json.items).toMatchObject([{ outcome: 'redriven' }]);
    expect(await listed(world, draft.id)).toMatchObject([{ state: 'pending', reason: null }]);
  });

  it('is said once: the same again changes nothing, and the first reason counts', async () => {
    const { world, draft, browser, path, page } = await failing();
    const form = { ...nonceOf(page), act: 'by-hand', reason: 'not_needed' };

    const answers = await Promise.all([browser.submit(path, form), browser.submit(path, form)]);
    const other = await browser.submit(path, { ...form, reason: 'sent_by_hand' });

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect([other.status, wordsOf(other)]).toEqual([409, expect.stringContaining('Somebody was faster')]);
    expect(wordsOf(other)).toContain('no answer is needed any more');
    expect((await world.audit(draft.id)).filter(({ type }) => type === 'delivery.changed')).toHaveLength(1);
  });

  it('is not said of one that is tried again, or has arrived', async () => {
    const { world, draft, browser, path, page } = await failing();
    const form = { ...nonceOf(page), act: 'by-hand', reason: 'not_needed' };
    await world.call('POST /v1/deliveries/redrive', { key: world.keys.admin, body: { draftId: draft.id } });

    expect((await browser.submit(path, form)).status).toBe(409);
    answering(world, 200);
    await untilPaid(world);
    expect((await browser.submit(path, form)).status).toBe(409);
    expect(await listed(world, draft.id)).toMatchObject([{ state: 'delivered', reason: null }]);
  });
});

describe('the form about a release that did not arrive', () => {
  it('is for owners and supervisors: others may read, and their form is refused', async () => {
    const { world, browser, path, page } = await failing();
    const form = { ...nonceOf(page), act: 'again' };
    await world.call('PUT /v1/people/olga', { key: world.keys.admin, body: { name: 'Olga', email: 'olga@example.com', roles: ['compliance'] } });

    expect(wordsOf(await browser.get(path))).not.toContain('Send it again');
    const refused = await browser.submit(path, form);

    expect([refused.status, wordsOf(refused)]).toEqual([403, expect.stringContaining('Owners and supervisors')]);
    expect((await world.outbox()).map(({ state }) => state)).toEqual(['failed']);
  });

  it('is of this person, this browser and this draft, and is shown again with what was wrong', async () => {
    const { world, browser, path, page } = await failing();
    const own = nonceOf(page);
    const forms: readonly [Record<string, string>, number, string][] = [
      [{ act: 'again' }, 409, 'no longer valid'],
      [{ act: 'again', nonce: `${own.nonce}x` }, 409, 'no longer valid'],
      [own, 422, 'Press one of the two buttons'],
      [{ ...own, act: 'approve' }, 422, 'Press one of the two buttons'],
      [{ ...own, act: 'by-hand' }, 422, 'Choose a reason'],
      [{ ...own, act: 'by-hand', reason: 'because' }, 422, 'Choose a reason'],
    ];

    for (const [form, status, words] of forms) {
      const answer = await browser.submit(path, form);
      expect([answer.status, wordsOf(answer)]).toEqual([status, expect.stringContaining(words)]);
    }
    expect((await browser.submit('/queue/drf_unknown', { ...own, act: 'again' })).status).toBe(404);
    const other = world.browser();
    await other.signIn('olga');
    expect((await other.submit(path, { ...own, act: 'again' })).status).toBe(409);
    expect((await browser.submit(path, { ...own, act: 'again' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await world.outbox()).map(({ state }) => state)).toEqual(['failed']);
  });

  it('is taken thirty times in a row, and no more', async () => {
    const { browser, path } = await failing();
    for (let i = 0; i < 30; i += 1) expect((await browser.submit(path, { act: 'again' })).status).toBe(409);

    const answer = await browser.submit(path, { act: 'again' });

    expect([answer.status, answer.headers['retry-after'] !== undefined]).toEqual([429, true]);
  });

  it('comes again with a word where the tables are too busy', async () => {
    const { world, browser, path, page } = await failing();
    const form = { ...nonceOf(page), act: 'by-hand', reason: 'not_needed' };
    await stopTenant({ tables: world.raw, clock: world.clock, random: world.deps.random, tenantId: 'demo', actor: cloudAdmin });
    world.clock.advance(stopTakesSeconds);

    const answer = await browser.submit(path, form);

    expect(answer.status).toBe(503);
    expect((await world.outbox()).map(({ state }) => state)).toEqual(['failed']);
  });
});

/** A draft that nobody decided, whose holding reply nobody took. */
async function unheld() {
  const world = await createWorld();
  const draft = await world.held(aHeldReply());
  await world.sweep();
  answering(world, 500);
  world.clock.advance(25 * hours);
  await world.sweep();
  expect(await world.status(draft.id)).toBe('held');
  await untilPaid(world);
  const browser = world.browser();
  await browser.signIn('olga');
  return { world, draft, browser, path: `/queue/${draft.id}` };
}

describe('a holding reply that did not arrive', () => {
  it('is listed among what failed, for whoever was asked too, and no page says that the customer has it', async () => {
    const { world, draft, browser, path } = await unheld();
    const asked = world.browser();
    await asked.signIn('mia');

    for (const one of [browser, asked]) {
      const list = wordsOf(await one.get('/queue?view=failed'));
      expect(list).toContain(draft.reference);
      expect(list).toContain('holding reply: 10 tries, last answer 500');
    }
    const page = wordsOf(await browser.get(path));
    expect(page).toContain('It was not decided in time, and the holding reply was handed over, but Zendesk did not take it: 10 tries, last answer 500.');
    expect(page).toContain(`The holding reply says:${(await world.draft(draft.id)).head.holdingReply?.text}`);
    const review = wordsOf(await world.browser().open(draft.id, 'mia'));
    expect(review).toContain('It was not decided in time, and the helpdesk did not take the holding reply');
    expect(review).toContain('10 attempts so far. There is no further try by itself');
    expect(review).not.toMatch(/went to the customer|customer received/);
  });

  it('says while it is tried how often and when again, and that it went out once it is taken', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply());
    await world.sweep();
    answering(world, 500);
    world.clock.advance(25 * hours);
    await world.sweep();
    await world.sweep();
    expect(wordsOf(await world.browser().open(draft.id, 'mia'))).toMatch(/1 attempt so far\. Next try /);

    answering(world, 200);
    await untilPaid(world);

    expect(wordsOf(await world.browser().open(draft.id, 'mia'))).toMatch(/The holding reply went to the customer, .*The customer received this:/);
  });

  it('is sent again under its old id', async () => {
    const { world, draft, browser, path } = await unheld();
    const tried = world.posts[0]?.headers['webhook-id'];
    const page = await browser.get(path);
    answering(world, 200);
    world.posts.length = 0;

    const sent = await browser.submit(path, { ...nonceOf(page), act: 'again' });

    expect(sent.status).toBe(303);
    await untilPaid(world);
    expect(world.posts.map(({ headers }) => headers['webhook-id'])).toEqual([tried]);
    expect(failedIn(await browser.get('/queue'))).toBe('0');
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'delivery.changed', data: { event: 'draft.held', was: 'failed', tries: 10 } });
  });

  it('is let be with a reason, and is not sent again once the draft has moved on', async () => {
    const { world, draft, browser, path } = await unheld();
    await world.revise(draft.id, { notes: 'look again' });
    const page = await browser.get(path);
    expect(wordsOf(page)).toMatch(/It waits for .*\. It was not decided in time, and the holding reply was handed over, but Zendesk did not take it/);
    expect(wordsOf(page)).not.toContain('Send it again');

    const again = await browser.submit(path, { ...nonceOf(page), act: 'again' });
    expect([again.status, wordsOf(again)]).toEqual([409, expect.stringContaining('the holding reply is sent no more')]);
    const done = await browser.submit(path, { ...nonceOf(page), act: 'by-hand', reason: 'answered_otherwise' });

    expect(done.status).toBe(303);
    expect(failedIn(await browser.get('/queue'))).toBe('0');
    expect(wordsOf(await browser.get(path))).toMatch(/olga said so, .*: the customer was answered in another way\./);
  });

  it('stands behind the release of the same draft that did not arrive either, and both are let be as one', async () => {
    const { world, draft, browser, path } = await unheld();
    await world.revise(draft.id, { notes: 'look again' });
    await world.sweep();
    await world.decide(draft.id, 'mia');
    world.clock.advance(60);
    await world.sweep();
    await untilPaid(world);
    await browser.signIn('olga'); // days later

    expect(failedIn(await browser.get('/queue'))).toBe('1');
    const page = await browser.get(path);
    expect(wordsOf(page)).toContain('It was released, but Zendesk did not take it: 10 tries');
    await browser.submit(path, { ...nonceOf(page), act: 'by-hand', reason: 'sent_by_hand' });

    expect(failedIn(await browser.get('/queue'))).toBe('0');
  });

  it('can be mended from its page where an older version gave it up, and put it into no list of these', async () => {
    const { world, browser, path } = await unheld();
    const [row] = (await world.outbox()).filter(({ owed }) => (owed as { event?: string }).event === 'draft.held');
    const { statusPk, statusSk, ...left } = row ?? expect.fail('nothing is owed');
    for (const kept of [{ ...left, statusPk: String(statusPk).replace('failed', 'failed-news'), statusSk }, left]) {
      await world.raw.transact([{ table: 'drafts', put: kept }]);
      const page = await browser.get(path);
      expect(wordsOf(page)).toContain('Zendesk did not take it: 10 tries, last answer 500.');
      expect(wordsOf(page)).toContain('Send it again');
    }
    await browser.submit(path, { ...nonceOf(await browser.get(path)), act: 'by-hand', reason: 'answered_otherwise' });

    expect(wordsOf(await browser.get(path))).toMatch(/olga said so, .*: the customer was answered in another way\./);
  });
});
