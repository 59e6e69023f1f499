import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { createIntakeCalls } from '../../functions/intake.ts';
import { aPolicy, days, minutes } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const rulesOf = ({ reasons }: { readonly reasons: readonly { readonly rule: string }[] }): string[] => reasons.map(({ rule }) => rule);
/** Local time of noon on the first day of the year 0 in the far east: in UTC the year before it. */
const beforeYearOne = '0000-01-01T00:00:00+12:00';

/** Takes a draft as an older version did, whose schema let it through. */
async function takenBefore(world: World, submission: Submission): Promise<string> {
  const outcome = await createIntakeCalls(world.deps).takeDraft({
    body: submission,
    sent: submission,
    params: {},
    key: { id: 'key_1', scopes: ['drafts:write'] },
    idempotencyKey: `kept ${submission.conversationId}`,
    event: { requestContext: { http: { method: 'POST', path: '/v1/drafts' } } },
  });
  return 'draftId' in outcome ? String(outcome.draftId) : expect.fail('no draft');
}

describe('topics as models write them', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });

  it.each([
    '- cancellation',
    'cancellation-',
    'billing_ dispute',
    'billing‑dispute',
    'billing – dispute',
    'cancellation\u200b',
    'ｃancellation',
    '**Cancellation**.',
  ])('R21, R28: "%s" is held as a topic that always needs a person, as intent and among the topics', async (topic) => {
    const asIntent = await world.post(aHarmlessReply({ intent: topic }), 'as intent');
    const among = await world.post(aHarmlessReply({ conversationId: 'zd-2', intent: 'how_to', topics: ['order_status', topic] }), 'among topics');

    for (const { status, json } of [asIntent, among]) {
      expect([status, json.tier]).toEqual([202, 3]);
      expect(rulesOf(json)).toContain('always-human-topic');
    }
    expect(['cancellation', 'billing_dispute']).toContain(asIntent.json.category);
  });

  it('R25: a prohibited topic is one however it is written', async () => {
    const { status, json } = await world.post(aHarmlessReply({ intent: '- legal_advice' }));

    expect([status, json.category]).toEqual([202, 'legal_advice']);
    expect(rulesOf(json)).toContain('prohibited-topic');
  });

  it('one that names nothing is refused: neither sent nor lost', async () => {
    for (const [fields, path] of [
      [{ intent: ' ' }, 'intent'],
      [{ topics: ['how_to', ' - '] }, 'topics.1'],
    ] as const) {
      const { status, json } = await world.call<{ errors: object[] }>('POST /v1/drafts', {
        body: { ...aHarmlessReply(), ...fields },
        headers: { 'idempotency-key': path },
      });
      expect([status, json.errors]).toEqual([422, [{ path, message: 'names no topic: it has no letter and no digit' }]]);
    }
    const long = await world.post(aHarmlessReply({ intent: 'İ'.repeat(64) }));
    expect([long.status, (await world.call(`GET /v1/drafts/${long.json.id}`)).status]).toEqual([201, 200]);
  });
});

describe('a policy with a topic that names nothing', () => {
  const blank = aPolicy({ topics: { ...standardPolicy.topics, lowRisk: [...standardPolicy.topics.lowRisk, ''] } });

  it('is refused, and replies go on being taken', async () => {
    const world = await createWorld();
    const lowRisk = [...standardPolicy.topics.lowRisk, ' '];

    const put = await world.call<{ errors: object[] }>('PUT /v1/policy', {
      key: world.keys.admin,
      headers: { 'if-match': '"1"' },
      body: { ...standardPolicy, topics: { ...standardPolicy.topics, lowRisk } },
    });

    expect([put.status, put.json.errors]).toEqual([
      422,
      [{ path: `topics.lowRisk.${lowRisk.length - 1}`, message: 'names no topic: it has no letter and no digit' }],
    ]);
    expect((await world.post(aHarmlessReply())).status).toBe(201);
  });

  it('is read where an older version kept it: replies, calibration, and the document that its hash names', async () => {
    const world = await createWorld({ policy: blank });
    const asAdmin = (line: string) => world.call<{ version: number; sha256: string; policy: object; unread: number }>(line, { key: world.keys.admin });

    expect((await world.post(aHarmlessReply())).status).toBe(201);
    expect((await asAdmin('GET /v1/calibration')).json).toMatchObject({ policyVersion: 1, unread: 0 });
    const { json: current } = await asAdmin('GET /v1/policy');
    const { status, json: snapshot } = await asAdmin(`GET /v1/policies/${current.sha256}`);
    expect([status, sha256(canonicalJson(snapshot.policy))]).toEqual([200, current.sha256]);
    const again = await world.call('PUT /v1/policy', { key: world.keys.admin, headers: { 'if-match': '"1"' }, body: { ...current.policy, escrowSeconds: 7 } });
    expect(again.status).toBe(422);
  });

  it('is told as its hash names it where topics are read otherwise today', async () => {
    const old = aPolicy({ topics: { ...standardPolicy.topics, alwaysHuman: ['r&d', '_new_deal'] } });
    const world = await createWorld({ policy: old });
    const { json } = await world.call<{ sha256: string; policy: typeof old }>('GET /v1/policy', { key: world.keys.audit });

    expect(json.policy.topics.alwaysHuman).toEqual(['r_d', 'new_deal']);
    expect((await world.call<{ policy: typeof old }>(`GET /v1/policies/${json.sha256}`, { key: world.keys.audit })).json.policy).toEqual(old);
    expect(rulesOf((await world.post(aHarmlessReply({ intent: 'R&D' }))).json)).toContain('always-human-topic');
  });

  it('R124: keeps nobody from closing what has become worse', async () => {
    const standings = [{ category: 'order_status', replies: 'unseen' as const, by: 'calibration' as const }];
    const world = await createWorld({ policy: { ...blank, calibration: { ...standardPolicy.calibration, standings } } });
    world.clock.advance(minutes);
    for (let one = 0; one < 20; one += 1) {
      const { json } = await world.post(aHarmlessReply({ conversationId: `zd-${one}` }), `reply ${one}`);
      expect(json.tier).toBe(1);
      await world.call(`POST /v1/drafts/${json.id}/outcome`, { body: { outcome: 'wrong' } });
    }

    await world.calibrate();

    expect((await world.post(aHarmlessReply({ conversationId: 'zd-last' }), 'last')).json.tier).toBe(3);
  });

  it('R124: a version that can not be read at all is left out with an error, and what has become worse is closed', async () => {
    const standings = [{ category: 'order_status', replies: 'unseen' as const, by: 'calibration' as const }];
    const world = await createWorld({ policy: { calibration: { ...standardPolicy.calibration, standings } } });
    const { json: first } = await world.call<{ sha256: string; policy: object }>('GET /v1/policy', { key: world.keys.admin });
    world.clock.advance(minutes);
    await world.call('PUT /v1/policy', { key: world.keys.admin, headers: { 'if-match': '"1"' }, body: { ...first.policy, escrowSeconds: 7 } });
    const policy = { ...first.policy, surprise: 'of a newer version' };
    const sha = sha256(canonicalJson(policy));
    const version = (await world.raw.get('accounts', { pk: 'POLICY', sk: 'V#00000001' })) ?? expect.fail('no version');
    await world.raw.put('accounts', { ...version, sha256: sha });
    await world.raw.put('accounts', { pk: `POLICY#${sha}`, sk: 'POLICY', version: 1, policy });
    for (let one = 0; one < 20; one += 1) {
      const { json } = await world.post(aHarmlessReply({ conversationId: `zd-${one}` }), `reply ${one}`);
      await world.call(`POST /v1/drafts/${json.id}/outcome`, { body: { outcome: 'wrong' } });
    }

    expect((await world.call('GET /v1/calibration', { key: world.keys.admin })).json).toMatchObject({ unread: 1 });
    await world.calibrate();

    expect(world.logged).toContainEqual({ level: 'error', message: 'calibration could not read versions of the policy', fields: { count: 1 } });
    expect((await world.post(aHarmlessReply({ conversationId: 'zd-last' }), 'last')).json.tier).toBe(3);
  });
});

describe('what an older version kept of a draft', () => {
  it('F24: a topic that names nothing is no damage: a reply that went out is read, and told to the helpdesk', async () => {
    const world = await createWorld();
    const id = await takenBefore(world, aHarmlessReply({ intent: '', topics: ['order_status', ''] }));

    expect((await world.call(`GET /v1/drafts/${id}`)).json).toMatchObject({ status: 'released', category: 'order_status' });
    await world.sendWebhook({ sweep: true });
    expect(world.told()).toMatchObject([{ type: 'draft.released', draft: { id } }]);
  });

  it('F24: nor is it in one that waits, which is approved, edited and released', async () => {
    const world = await createWorld();
    const id = await takenBefore(world, aHeldReply({ intent: '' }));
    await world.sweep();
    const text = 'Hello Dana, order 1187 arrives on Saturday.';

    expect((await world.decide(id, 'mia', { text })).status).toBe(303);
    world.clock.advance(minutes);
    await world.sweep();

    expect((await world.call(`GET /v1/drafts/${id}`)).json).toMatchObject({ status: 'released', category: 'other', release: { text } });
  });

  it('F13: an instant before the year 1 keeps no conversation from going on', async () => {
    const world = await createWorld();
    const id = await takenBefore(world, aHeldReply({ customerMessage: { id: 'm-0', text: 'Where is my order 1187?', at: beforeYearOne } }));

    expect((await world.call(`GET /v1/drafts/${id}`)).json).toMatchObject({ status: 'pending' });
    expect((await world.call<{ items: object[] }>('GET /v1/drafts')).json.items).toHaveLength(1);
    const told = await world.call('POST /v1/conversations/zd-1/messages', { body: { id: 'm-1', text: 'Hello?', at: '2026-11-22T16:30:00Z' } });
    expect([told.status, told.json]).toEqual([200, { superseded: [id] }]);
    expect((await world.post(aHarmlessReply({ customerMessage: { id: 'm-2', text: 'Where is my order?' } }))).status).toBe(201);
  });

  it('F13: and the customer gets the holding reply in time', async () => {
    const world = await createWorld();
    const id = await takenBefore(world, aHeldReply({ customerMessage: { id: 'm-0', text: 'Where is my order 1187?', at: beforeYearOne } }));
    world.clock.advance(2 * days);
    await world.sweep();

    expect(await world.status(id)).toBe('held');
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('an instant that could not be told of afterwards', () => {
  it('F13: is refused wherever a caller names one', async () => {
    const world = await createWorld();
    const message = { id: 'm-1', text: 'Where is my order?', at: beforeYearOne };
    const { admin, audit } = world.keys;
    const calls = [
      ['POST /v1/drafts', { body: aHarmlessReply({ customerMessage: message }), headers: { 'idempotency-key': 'k' } }, 'customerMessage.at'],
      ['POST /v1/conversations/zd-1/messages', { body: message }, 'at'],
      [`GET /v1/metrics?since=${encodeURIComponent(beforeYearOne)}`, { key: audit }, 'since'],
      [`DELETE /v1/keys/key_x?at=${encodeURIComponent(beforeYearOne)}`, { key: admin }, 'at'],
    ] as const;

    for (const [line, more, path] of calls) {
      const { status, json } = await world.call<{ errors: object[] }>(line, more);
      expect([line, status, json.errors]).toEqual([line, 422, [{ path, message: 'must be, in UTC, of the years 1 to 9999' }]]);
    }
    expect((await world.raw.scan('drafts')).length).toBe(0);
  });
});
