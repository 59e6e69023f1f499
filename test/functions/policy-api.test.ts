import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { chainKey } from '../../functions/domain/audit/audit-event.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { aPolicy, days, secondsAfter, start } from '../examples.ts';
import { aHarmlessReply, aHeldReply, aRefund, createWorld, type World, type WorldOptions } from '../world.ts';

async function setUp(options: WorldOptions = {}) {
  const world = await createWorld(options);
  // biome-ignore lint/suspicious/noExplicitAny: answers of many routes
  const asAdmin = (line: string, more: { headers?: Record<string, string>; body?: unknown } = {}) => world.call<any>(line, { key: world.keys.admin, ...more });
  const put = (policy: object, version = 1, query = '') => asAdmin(`PUT /v1/policy${query}`, { body: policy, headers: { 'if-match': `"${version}"` } });
  const simulate = (policy: object, more: object = {}) => asAdmin('POST /v1/policy/simulate', { body: { policy, ...more } });
  return { world, asAdmin, put, simulate };
}

/** Changes the standard policy as a whole. */
const changedPolicy = (change: (policy: Policy) => void): Policy => {
  const policy = structuredClone(aPolicy());
  change(policy);
  return policy;
};
const keyword = (text: string, tier: 2 | 3 = 3) => changedPolicy((policy) => void policy.keywords.push({ id: 'zeppelin', text, tier }));
const noLawyer = changedPolicy((policy) => {
  policy.keywords = policy.keywords.filter(({ id }) => id !== 'chargeback');
});

/** Held by the keyword chargeback alone. */
const aHotReply = (fields: Partial<Submission> = {}): Submission =>
  aHarmlessReply({ customerMessage: { text: 'Which report lists a chargeback?', at: '2026-11-22T16:00:00Z' }, ...fields });

async function rejected(world: World, submission: Submission): Promise<string> {
  const { id } = await world.held(submission);
  const person = await world.askedAs(id, 'manager');
  const page = await world.decide(id, person, { decision: 'reject', reason: 'wrong_facts' });
  expect(page.status).toBe(303);
  return id;
}

describe('the policy API', () => {
  it('has every route that the route table gives it, each closed to other scopes', async () => {
    const { world } = await setUp();

    for (const { method, path } of routes.filter(({ lambda }) => lambda === 'policy-api')) {
      const answer = await world.call<{ code: string }>(`${method} ${path.replace(/\{\w+\}/g, 'x')}`);
      expect([path, answer.status, answer.json.code]).toEqual([path, 403, 'forbidden']);
    }
  });
});

describe('the policy', () => {
  it('F6: is refused with a deadline of more than 90 days, and can not be loaded with one that got into the table', async () => {
    const { world, put } = await setUp();
    const late = changedPolicy((policy) => Object.assign(policy.timers.internal, { fallback: '91d' }));

    expect(await put(late)).toMatchObject({ status: 422, json: { errors: [{ path: 'timers.internal.fallback', message: 'at most 90 days' }] } });
    expect((await put(changedPolicy((policy) => Object.assign(policy.timers.internal, { fallback: '90d' })))).status).toBe(200);

    const kept = (await world.raw.scan('accounts')).filter(({ policy }) => policy !== undefined);
    expect(kept.length).toBeGreaterThan(0);
    for (const item of kept) await world.raw.put('accounts', { ...item, policy: late });
    world.deploy();
    expect((await world.post(aHarmlessReply())).status).toBe(500);
    expect(world.posts).toEqual([]);
  });

  it('is read with its version as ETag, by auditors too', async () => {
    const { world, asAdmin } = await setUp();

    const answer = await world.call<{ sha256: string }>('GET /v1/policy', { key: world.keys.audit });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      json: { version: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), policy: standardPolicy },
    });
    expect((await asAdmin(`GET /v1/policies/${answer.json.sha256}`)).json).toEqual(answer.json);
    expect((await asAdmin(`GET /v1/policies/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await asAdmin('GET /v1/policies/x')).status).toBe(404);
  });

  it('is not found before there is one, which If-Match "0" puts', async () => {
    const { world, asAdmin, put } = await setUp();
    await world.raw.transact([
      { table: 'accounts', remove: { pk: 'POLICY', sk: 'HEAD' } },
      { table: 'accounts', remove: { pk: 'POLICY', sk: 'V#00000001' } },
    ]);
    const chain = await world.raw.query('audit', { pk: chainKey({ subject: 'policy' }) });
    await world.raw.transact(chain.map(({ pk, sk }) => ({ table: 'audit' as const, remove: { pk, sk } })));

    expect(await asAdmin('GET /v1/policy')).toMatchObject({ status: 404, json: { code: 'not_found' } });
    expect((await put(standardPolicy, 0)).json.version).toBe(1);
  });

  it('moves only with the right If-Match', async () => {
    const { asAdmin, put } = await setUp();
    const body = { ...standardPolicy, escrowSeconds: 60 };

    expect(await asAdmin('PUT /v1/policy', { body })).toMatchObject({ status: 428, json: { code: 'if_match_required' } });
    for (const etag of ['"999999"', '"0"', '1', 'W/"1"'])
      expect(await asAdmin('PUT /v1/policy', { body, headers: { 'if-match': etag } })).toMatchObject({ status: 412, json: { code: 'version_conflict' } });
    const moved = await put(body);
    expect(moved).toMatchObject({ status: 200, headers: { etag: '"2"' }, json: { version: 2, policy: { escrowSeconds: 60 } } });
    expect((await asAdmin('GET /v1/policy')).json).toEqual(moved.json);
  });

  it('is refused with paths where its shape or its sense is wrong, and stays as it was', async () => {
    const { asAdmin, put } = await setUp();

    expect(await put({ ...standardPolicy, surprise: true })).toMatchObject({ status: 422, json: { errors: [{ path: 'surprise', message: 'unknown field' }] } });
    const senseless = await put({ ...standardPolicy, routes: standardPolicy.routes.slice(0, -1) });
    expect(senseless).toMatchObject({ status: 422, json: { code: 'invalid_request', errors: [{ path: expect.stringContaining('routes') }] } });
    expect(await put(standardPolicy, 1, '?force=1')).toMatchObject({ status: 422, json: { errors: [{ path: 'reason' }] } });
    expect((await asAdmin('GET /v1/policy')).json.version).toBe(1);
  });

  it('R124: is refused where evidence would begin ahead of now, which would leave what is open unwatched until then', async () => {
    const { world, asAdmin, put } = await setUp();
    const now = world.clock.now().getTime();
    const since = (milliseconds: number) =>
      put({ ...standardPolicy, calibration: { ...standardPolicy.calibration, since: new Date(now + milliseconds).toISOString() } });

    expect(await since(1)).toMatchObject({
      status: 422,
      json: { errors: [{ path: 'calibration.since', message: expect.stringContaining('must not lie ahead of now') }] },
    });
    expect((await asAdmin('GET /v1/policy')).json.version).toBe(1);
    expect((await since(0)).status).toBe(200);
  });

  it('keeps every version with its maker and reason, newest first, page by page', async () => {
    const { world, asAdmin, put } = await setUp();
    await put({ ...standardPolicy, escrowSeconds: 60 }, 1, '?reason=more%20time');
    await put({ ...standardPolicy, escrowSeconds: 90 }, 2);

    const first = await asAdmin('GET /v1/policies?limit=2');
    const second = await world.call<{ items: object[]; next: null }>(`GET /v1/policies?limit=2&cursor=${encodeURIComponent(first.json.next)}`, {
      key: world.keys.audit,
    });

    expect(first.json.items).toMatchObject([
      { version: 3, reason: null, actor: { via: 'api' }, overruled: [] },
      { version: 2, reason: 'more time', at: world.clock.now().toISOString() },
    ]);
    expect(second.json).toMatchObject({ items: [{ version: 1, actor: { via: 'system' } }], next: null });
    expect((await asAdmin('GET /v1/policies?cursor=x')).status).toBe(422);
  });
});

describe('a policy that would send what people rejected', () => {
  it('is refused and names the drafts, until it is forced with a reason, which is logged', async () => {
    const { world, asAdmin, put } = await setUp();
    const id = await rejected(world, aHotReply());

    const refused = await put(noLawyer);
    expect(refused).toMatchObject({
      status: 409,
      json: { code: 'would_send_rejected', errors: [{ path: id, message: 'people rejected it: no longer held by keyword' }] },
    });
    expect((await asAdmin('GET /v1/policy')).json.version).toBe(1);

    expect((await put(noLawyer, 1, '?force=1&reason=legal%20agreed')).status).toBe(200);
    expect((await asAdmin('GET /v1/policies?limit=1')).json.items).toMatchObject([{ version: 2, reason: 'legal agreed', overruled: [id] }]);
    const events = await world.tables.query('audit', { pk: chainKey({ subject: 'policy' }) });
    expect(events.at(-1)).toMatchObject({ type: 'policy.changed', data: { version: 2, overruled: 1, reasonCommit: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it('is found whatever became of the draft since, also where the rejected text was an approver’s edit', async () => {
    const { world, put } = await setUp();
    const id = await rejected(world, aHotReply());
    await world.revise(id, { reply: { to: 'dana@fabrikam.example', text: 'The report is called losses.' } });
    await world.sweep();
    await world.decide(id, await world.askedAs(id, 'manager'));

    expect((await put(noLawyer)).json).toMatchObject({ code: 'would_send_rejected', errors: [{ path: id }] });
  });

  it('is no policy that holds it by another rule, or under which only an approved draft would be sent', async () => {
    const { world, put } = await setUp();
    await rejected(world, aHeldReply({ conversationId: 'zd-2' }));
    const approved = await world.held(aHotReply({ conversationId: 'zd-3' }));
    await world.decide(approved.id, await world.askedAs(approved.id, 'manager'));

    expect((await put(noLawyer)).status).toBe(200);
  });
});

describe('what people rejected and nobody can play any more', () => {
  const lastChange = async (world: World) => (await world.tables.query('audit', { pk: chainKey({ subject: 'policy' }) })).at(-1);
  const damage = async (world: World, draftId: string): Promise<void> => {
    const key = { pk: `D#${draftId}`, sk: 'REV#000001' };
    await world.raw.put('drafts', { ...key, ...(await world.raw.get('drafts', key)), packed: 'of a newer version' });
  };

  it('F21: blocks no policy by an item that can’t be read, and hides no other reply; the event says how many', async () => {
    const { world, put, simulate } = await setUp();
    const [unreadable, readable] = [await rejected(world, aHotReply()), await rejected(world, aHotReply({ conversationId: 'zd-2' }))];
    await damage(world, unreadable);

    expect(await put(noLawyer)).toMatchObject({
      status: 409,
      json: {
        detail: '1 reply that people rejected would be sent, 1 more could not be held against it; ?force=1&reason= overrules that',
        errors: [{ path: readable }],
      },
    });
    expect((await simulate(noLawyer)).json).toMatchObject({ before: { drafts: 1 }, unread: 1 });
    expect((await put({ ...standardPolicy, escrowSeconds: 60 })).status).toBe(200);
    expect(await lastChange(world)).toMatchObject({ type: 'policy.changed', data: { version: 2, overruled: 0, unplayed: 1 } });
  });

  it('F21: blocks none either where the policy that it was assessed by can’t be read', async () => {
    const { world, put } = await setUp();
    await rejected(world, aHotReply());
    const { sha256 } = (await world.deps.accounts.currentPolicy()) ?? expect.fail('no policy');
    expect((await put({ ...standardPolicy, escrowSeconds: 60 })).status).toBe(200);
    const { policyBySha } = world.deps.accounts;
    world.deps.accounts.policyBySha = async (sha) => (sha === sha256 ? z.never().parse('of a newer version') : policyBySha(sha));

    expect((await put({ ...standardPolicy, escrowSeconds: 90 }, 2)).status).toBe(200);
    expect((await lastChange(world))?.data).toMatchObject({ version: 3, unplayed: 1 });
  });

  it('is counted where its text was erased by age', async () => {
    const { world, put } = await setUp({ settings: { textDays: 120 } });
    await rejected(world, aHotReply());
    world.clock.advance(121 * days);
    for (let i = 0; i < 5; i += 1) await world.eraseSubjects();

    expect((await put(noLawyer)).status).toBe(200);
    expect((await lastChange(world))?.data).toMatchObject({ overruled: 0, unplayed: 1 });
  });

  it('stays a fault where the store itself does not answer', async () => {
    const { world, put } = await setUp();
    await rejected(world, aHotReply());
    world.deps.drafts.load = async () => {
      throw new Error('the table did not answer');
    };

    expect((await put({ ...standardPolicy, escrowSeconds: 60 })).status).toBe(500);
  });
});

describe('a simulation', () => {
  it('plays the candidate over what was recorded, and changes nothing', async () => {
    const { world, asAdmin, simulate } = await setUp();
    await world.post(aHarmlessReply({ conversationId: 'zd-2' }));
    const held = await world.held(aHotReply({ conversationId: 'zd-3' }));
    await world.post(aRefund(30, { conversationId: 'zd-4' }));
    const before = world.transactions.length;

    const answer = await simulate(noLawyer);

    expect(answer).toMatchObject({
      status: 200,
      json: {
        before: { drafts: 3, tier1: 1, tier2: 1, tier3: 1 },
        after: { drafts: 3, tier1: 2, tier2: 1, tier3: 0, humanShare: 0 },
        changed: [{ id: held.id, from: 3, to: 1, why: 'no longer held by keyword', rejected: false }],
        changes: 1,
        blocked: [],
        unread: 0,
        next: null,
      },
    });
    expect(answer.json.reviewHours.change).toBeCloseTo(-30 / 3600);
    expect(world.transactions.length).toBe(before);
    expect((await asAdmin('GET /v1/policy')).json.version).toBe(1);
  });

  it('names replies that people rejected and that would be sent', async () => {
    const { world, simulate } = await setUp();
    const id = await rejected(world, aHotReply());

    expect((await simulate(noLawyer)).json.blocked).toMatchObject([{ id, from: 3, to: 1, rejected: true }]);
  });

  it('reads the texts again where the candidate has other words, and counts those that are gone', async () => {
    const { world, simulate } = await setUp();
    const { json } = await world.post(aHarmlessReply({ customerMessage: { text: 'Which hall is the zeppelin in?', at: '2026-11-22T16:00:00Z' } }));

    expect((await simulate(keyword('zeppelin'))).json).toMatchObject({ after: { tier3: 1 }, changed: [{ id: json.id, why: 'now held by keyword' }] });

    const key = { pk: `D#${json.id}`, sk: 'REV#000001' };
    const revision = await world.raw.get('drafts', key);
    await world.raw.transact([{ table: 'drafts', put: { ...key, ...revision, content: '{"reply":"another"}' } }]);
    expect((await simulate(keyword('zeppelin'))).json).toMatchObject({ before: { drafts: 0 }, unread: 1 });
    expect((await simulate({ ...standardPolicy, escrowSeconds: 1 })).json).toMatchObject({ before: { drafts: 1 }, unread: 0 });
  });

  it('counts the sums of another window anew', async () => {
    const { world, simulate } = await setUp();
    const { json: first } = await world.post(aRefund(30, { conversationId: 'zd-2' }));
    world.clock.set(secondsAfter(40 * 86_400));
    const { json: second } = await world.post(aRefund(30, { conversationId: 'zd-3', customerMessage: { text: 'The parcel came too late.' } }));
    expect([first.status, second.status]).toEqual(['notified', 'notified']);

    const longer = { ...standardPolicy, window: { days: 60 } };
    const { json } = await simulate(longer, { since: start.toISOString() });

    expect(json).toMatchObject({ after: { tier2: 1, tier3: 1 }, changed: [{ id: second.id, from: 2, to: 3 }] });
  });

  it('keeps held a draft whose earlier revision was held, and one that a newer message overtook', async () => {
    const { world, simulate } = await setUp();
    const { id } = await world.held(aHotReply());
    await world.revise(id, { customerMessage: { text: 'Which report lists the losses?', at: '2026-11-22T16:30:00Z' } });

    const { json } = await simulate(noLawyer);

    expect(json).toMatchObject({ before: { drafts: 2, tier3: 2 }, after: { tier1: 1, tier3: 1 }, changed: [{ id, revision: 1 }] });
  });

  it('goes back to an instant, 30 days unless told, and a page at a time', async () => {
    const { world, simulate } = await setUp();
    for (let i = 0; i < 105; i += 1) await world.post(aHarmlessReply({ conversationId: `old-${i}` }));
    world.clock.set(secondsAfter(31 * 86_400));
    await world.post(aHarmlessReply({ conversationId: 'new', customerMessage: { text: 'Where is order 12?' } }));

    expect((await simulate(noLawyer)).json.before.drafts).toBe(1);
    expect((await simulate(noLawyer, { since: start.toISOString() })).json).toMatchObject({
      before: { drafts: 106 },
      next: null,
      reached: start.toISOString(),
    });
  });

  it('takes an instant without milliseconds for the beginning of its second', async () => {
    const { world, simulate } = await setUp();
    world.clock.set(new Date('2026-11-22T18:00:00.250Z'));
    await world.post(aHarmlessReply());

    expect((await simulate(noLawyer, { since: '2026-11-22T18:00:00Z' })).json).toMatchObject({ before: { drafts: 1 }, since: '2026-11-22T18:00:00.000Z' });
  });

  it('is refused for a policy that could not be put, for a bad cursor, and for a field that nobody knows', async () => {
    const { simulate } = await setUp();
    const senseless = changedPolicy((policy) => void policy.routes.pop());

    expect(await simulate(senseless)).toMatchObject({ status: 422, json: { errors: [{ path: expect.stringMatching(/^policy\.routes/) }] } });
    expect(await simulate(noLawyer, { cursor: 'x' })).toMatchObject({ status: 422, json: { errors: [{ path: 'cursor' }] } });
    expect(await simulate(noLawyer, { sinc: 'x' })).toMatchObject({ status: 422, json: { errors: [{ path: 'sinc' }] } });
  });
});
