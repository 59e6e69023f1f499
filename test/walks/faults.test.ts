import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { until, usd } from './outside.ts';

const { stack, outside } = await aStackForWalks();

const ben = 'ben@countersign.example';

describe('F2: a crash right after a decision', () => {
  it.each([
    ['alone', {}],
    ['with every wake-up lost', { wake: 'lose' as const }],
    ['with every wake-up refused', { wake: 'fail' as const }],
  ])('%s: the decision stands, all is well within 5 s, and the reply goes out once within two minutes', async (_, plan) => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));
    await outside.fault({ ...plan, crash: 'after-decision' });

    await expect(outside.decide(opened, 'approve')).rejects.toThrow();

    await until(async () => (await outside.call('GET', '/health', { as: null })).status === 200, 'good health');
    expect(await outside.read(draft.id)).toMatchObject({ status: 'approved', decisions: [{ personId: 'per_ben' }] });
    // The person saw no answer and sends the form again: the first result, not a second decision.
    const again = await outside.decide(opened, 'approve');
    expect([again.hops, again.text]).toEqual([[200], expect.stringContaining('goes out at')]);
    await outside.advance(120);
    const out = await outside.read(draft.id);
    expect([out.status, out.decisions.length]).toEqual(['released', 1]);
    await outside.advance(7200);
    expect(await outside.told(draft.id, 'draft.released')).toHaveLength(1);
  });

  it('between two seats: the second is still asked for, and two decisions release it once', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const reply = { to: 'dana@fabrikam.example', text: 'We send the money back today.' };
    const fields = { intent: 'refund_request', topics: ['refund'], confidence: 0.99, reply, actions: [{ type: 'refund', amount: usd(20_000) }] };
    const draft = await outside.held(accountId, fields);
    const [first, second] = (await outside.links(draft.id)).filter(({ code }) => code !== undefined);
    if (!first || !second) throw new Error('two people are asked');
    await outside.fault({ crash: 'after-decision' });

    await expect(outside.decide(await outside.open(first), 'approve')).rejects.toThrow();
    await outside.advance(120);
    expect((await outside.read(draft.id)).status).toBe('pending');
    await outside.act(second, 'approve');

    await outside.released(draft.id);
  });

  it('by a rejection or an edit: what was decided is what comes', async () => {
    const [draft, other] = [await outside.held(), await outside.held()];
    await outside.fault({ crash: 'after-decision' });
    await expect(outside.decide(await outside.open(await outside.linkOf(draft.id, ben)), 'reject')).rejects.toThrow();
    await outside.fault({ crash: 'after-decision', wake: 'lose' });
    await expect(outside.decide(await outside.open(await outside.linkOf(other.id, ben)), 'approve', { text: 'On Monday.' })).rejects.toThrow();

    await outside.advance(120);

    expect(await outside.read(draft.id)).toMatchObject({ status: 'rejected', release: null });
    expect(await outside.told(draft.id, 'draft.rejected')).toHaveLength(1);
    expect(await outside.read(other.id)).toMatchObject({ status: 'released', release: { text: 'On Monday.', edited: true } });
  });
});

it.each(['lose', 'fail'] as const)('F3: wake-ups that %s: each stage opens and the reply goes out all the same', async (wake) => {
  await outside.routeBy([
    { seats: [{ role: 'legal', count: 1 }], assurance: 'link', blind: false },
    { seats: [{ role: 'senior-engineer', count: 1 }], assurance: 'link', blind: false },
  ]);
  const draft = await outside.held('acc_fabrikam', { confidence: 0.97, review: true });
  await outside.fault({ wake });

  await outside.act(await outside.linkOf(draft.id, 'lena@countersign.example'), 'approve');
  await outside.advance(61);
  await outside.act(await outside.linkOf(draft.id, 'ines@countersign.example'), 'approve');
  await outside.advance(120);

  expect((await outside.read(draft.id)).status).toBe('released');
});

describe('F9: a mail that bounces', () => {
  it('to the one who was asked: somebody else is asked at once, and decides', async () => {
    await outside.fault({ mail: { bounce: [ben] } });

    const draft = await outside.held();

    const [, second, ...more] = await outside.mails(draft.id);
    expect([second?.to === ben, second?.text.includes('could not be delivered'), more]).toEqual([false, true, []]);
    expect((await outside.types(draft.id)).slice(2)).toEqual(['mail.bounced', 'stage.escalated']);
    expect(await outside.told(draft.id, 'draft.escalated')).toHaveLength(1);
    await outside.act(await outside.linkOf(draft.id, second?.to ?? ''), 'approve');
    await outside.released(draft.id);
  });

  it('to everybody: each is tried once, and in the end the customer gets the holding reply', async () => {
    await outside.fault({ mail: { bounce: stack.people.map(({ email }) => email) } });

    const draft = await outside.held();
    const first = (await outside.mails(draft.id)).map(({ to }) => to);
    await outside.advance(86_400 + 60);

    expect(new Set(first).size).toBe(first.length);
    expect((await outside.mails(draft.id)).length).toBeLessThan(100);
    expect((await outside.read(draft.id)).status).toBe('held');
  });
});

describe('F11: an endpoint of the helpdesk that fails', () => {
  it('is asked again under the same webhook-id until it takes the reply, once', async () => {
    await outside.fault({ webhook: '500' });
    const draft = await outside.draft('acc_fabrikam');
    await outside.fault({ webhook: 'drop' });
    await outside.advance(10);
    await outside.fault({ webhook: 'ok' });
    await outside.advance(400);
    await outside.advance(3 * 86_400);

    const told = await outside.told(draft.id);
    expect(told.map(({ answered }) => answered)).toEqual([500, null, 200]);
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set([draft.release?.releaseId]));
    expect(new Set(told.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(3);
    expect(new Set(told.map(({ headers }) => headers['webhook-signature'])).size).toBe(3);
    expect(new Set(told.map(({ raw }) => raw)).size).toBe(1);
  });

  it('for hours: the release stands, and the reply can be read meanwhile', async () => {
    const draft = await outside.held();
    await outside.fault({ webhook: '500' });
    await outside.approve(draft.id);
    await outside.advance(6 * 3600);

    expect(await outside.read(draft.id)).toMatchObject({ status: 'released', release: { edited: false } });
    const failed = await outside.told(draft.id, 'draft.released');
    expect([failed.length > 2, failed.some(({ answered }) => answered === 200)]).toEqual([true, false]);
    await outside.fault({});
    await outside.advance(86_400);
    expect((await outside.told(draft.id, 'draft.released')).filter(({ answered }) => answered === 200)).toHaveLength(1);
  });
});

describe('F11: an endpoint of the helpdesk that answers 410', () => {
  it('is disabled, is told nothing more until an admin enables it, and then gets what waited', async () => {
    const endpoint = async () => (await outside.call('GET', '/v1/deliveries/endpoint', { as: 'admin' })).body;
    await outside.fault({ webhook: '410' });
    const refused = await outside.draft('acc_fabrikam');
    await outside.advance(60);
    expect(await endpoint()).toMatchObject({ disabledSince: expect.any(String) });

    await outside.fault({});
    const waiting = await outside.draft('acc_fabrikam');
    await outside.advance(3600);
    expect(await outside.told(waiting.id)).toEqual([]);

    await outside.call('POST', '/v1/deliveries/enable', { as: 'admin' });
    await outside.advance(900);

    expect(await endpoint()).toMatchObject({ disabledSince: null });
    const answered = async (draftId: string) => (await outside.told(draftId)).map((one) => one.answered);
    expect([await answered(refused.id), await answered(waiting.id)]).toEqual([[410], [200]]);
  });
});

describe('Comprehend', () => {
  it.each(['down', 'slow', 'throttled', 'garbage'] as const)('R33, F8: %s: nothing is sent without a person, and the reason is said', async (comprehend) => {
    await outside.fault({ comprehend });

    const draft = await outside.draft('acc_fabrikam', { confidence: 1 });

    expect([draft.status, draft.tier, draft.sentiment.label]).toEqual(['pending', 3, 'UNKNOWN']);
    expect(draft.reasons.map(({ rule }) => rule)).toContain('classifier-unavailable');
    await outside.fault({});
    await outside.advance(86_400 + 60);
    expect(await outside.read(draft.id)).toMatchObject({ status: 'held', release: null });
  });
});
