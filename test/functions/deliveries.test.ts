import { describe, expect, it } from 'vitest';
import { Busy } from '../../functions/adapters/retry.ts';
import { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import { Replay } from '../../functions/domain/audit/replay.ts';
import type { DeliveryView, EndpointView, Redriven } from '../../functions/runtime/delivery-schemas.ts';
import { days } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';
import { answering, untilPaid } from './webhooks-owed.ts';

interface Deliveries {
  readonly items: readonly DeliveryView[];
  readonly next: string | null;
}
const list = async (world: World, query = '') => (await world.call<Deliveries>(`GET /v1/deliveries${query}`, { key: world.keys.admin })).json;
const redrive = (world: World, body: object) => world.call<Redriven>('POST /v1/deliveries/redrive', { key: world.keys.admin, body });
const endpointOf = async (world: World) => (await world.call<EndpointView>('GET /v1/deliveries/endpoint', { key: world.keys.admin })).json;
const enable = (world: World) => world.call<EndpointView>('POST /v1/deliveries/enable', { key: world.keys.admin });
/** A reply that went out and was never taken. */
async function aFailed(world: World, conversationId = 'c1') {
  const { json } = await world.post(aHarmlessReply({ conversationId }));
  answering(world, 500);
  await untilPaid(world);
  return json;
}

describe('the list of deliveries', () => {
  it('says what failed, with how often and how it was answered', async () => {
    const world = await createWorld();
    const draft = await aFailed(world);

    expect(await list(world)).toEqual({
      items: [
        {
          webhookId: draft.release?.releaseId,
          to: 'endpoint',
          event: 'draft.released',
          draftId: draft.id,
          state: 'failed',
          tries: 10,
          at: draft.createdAt,
          redrivenAt: null,
          nextAt: null,
          lastStatus: 500,
          reason: null,
        },
      ],
      next: null,
    });
  });

  it('holds news that failed beside releases, the newest first, page by page', async () => {
    const world = await createWorld();
    answering(world, 500);
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const held = i % 2 ? await world.held(aHeldReply({ conversationId: `c${i}` })) : (await world.post(aHarmlessReply({ conversationId: `c${i}` }))).json;
      if (i % 2) await world.call(`POST /v1/drafts/${held.id}/withdraw`, { body: { reason: 'solved' } });
      ids.unshift(held.id);
      world.clock.advance(1);
    }
    await untilPaid(world);

    const first = await list(world, '?state=failed&limit=2');
    const second = await list(world, `?state=failed&limit=2&cursor=${first.next}`);
    const third = await list(world, `?state=failed&limit=2&cursor=${second.next}`);

    expect([first, second, third].map(({ items }) => items.map(({ draftId }) => draftId))).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
    expect(third.next).toBeNull();
    expect(first.items[1]?.event).toBe('draft.withdrawn');
    expect((await world.call(`GET /v1/deliveries?state=pending&cursor=${first.next}`, { key: world.keys.admin })).status).toBe(422);
    // The queue tells of releases alone.
    expect((await world.deps.queue.failedReleases()).items).toHaveLength(3);
    expect(await world.deps.queue.failedReleaseOf(ids[1] ?? '')).toBeUndefined();
  });

  it('says what is owed, by its next attempt, and of a draft what arrived', async () => {
    const world = await createWorld();
    const one = await world.post(aHarmlessReply());
    await world.sendWebhook({ sweep: true });
    world.clock.advance(1);
    const other = await world.post(aHarmlessReply({ conversationId: 'c2' }));

    expect((await list(world, '?state=pending')).items).toMatchObject([{ draftId: other.json.id, state: 'pending', nextAt: world.clock.now().toISOString() }]);
    expect((await list(world, `?draftId=${one.json.id}`)).items).toMatchObject([{ state: 'delivered', lastStatus: 200, tries: 1, nextAt: null }]);
    expect((await list(world, `?draftId=${one.json.id}&state=failed`)).items).toEqual([]);
    expect((await world.call('GET /v1/deliveries?state=delivered', { key: world.keys.admin })).json).toMatchObject({ errors: [{ path: 'draftId' }] });
  });

  it('leaves out what has expired and what can not be read', async () => {
    const world = await createWorld();
    await aFailed(world);
    const [row] = await world.outbox();
    await world.raw.put('drafts', { ...row, pk: 'OUT#drf_x', sk: 'x', state: 'nonsense' });
    await world.raw.put('drafts', { ...row, pk: 'OUT#drf_y', sk: 'y', owed: {} });
    expect((await list(world)).items).toHaveLength(1);

    world.clock.advance(91 * days);

    expect((await list(world)).items).toEqual([]);
  });

  it.each(['GET /v1/deliveries', 'GET /v1/deliveries/endpoint', 'POST /v1/deliveries/redrive', 'POST /v1/deliveries/enable'])(
    'is for administrators alone: %s',
    async (line) => {
      const world = await createWorld();

      expect((await world.call(line, { key: world.keys.helpdesk, ...(line.startsWith('POST') && { body: { draftId: 'x' } }) })).status).toBe(403);
    },
  );
});

describe('a redrive', () => {
  it('F11: sends what failed again under the same id, with the whole schedule, and the trail says who did that', async () => {
    const world = await createWorld();
    const draft = await aFailed(world);
    const before = world.clock.now();
    world.clock.advance(60);

    const { status, json } = await redrive(world, { since: draft.createdAt });

    expect([status, json]).toEqual([
      200,
      { items: [{ draftId: draft.id, webhookId: draft.release?.releaseId, to: 'endpoint', event: 'draft.released', outcome: 'redriven' }], next: null },
    ]);
    expect((await list(world, `?draftId=${draft.id}`)).items).toMatchObject([
      { state: 'pending', tries: 0, lastStatus: null, redrivenAt: world.clock.now().toISOString() },
    ]);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({
      type: 'delivery.changed',
      actor: { via: 'api', keyId: expect.any(String) },
      from: 'released',
      to: 'released',
      data: { event: 'draft.released', webhookId: draft.release?.releaseId, was: 'failed', tries: 10 },
    });
    expect((await world.draft(draft.id)).head.updatedAt < before.toISOString()).toBe(true);
    await untilPaid(world);
    expect(new Set(world.posts.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1);
    expect(world.posts).toHaveLength(20);
  });

  it('breaks no rule that verification knows, whether the draft is over or still waits', async () => {
    const world = await createWorld({ people: [] });
    const sent = await aFailed(world);
    const held = (await world.post(aHeldReply({ conversationId: 'c2' }))).json; // blocked: nobody may decide it
    await untilPaid(world);
    expect(await world.status(held.id)).toBe('blocked');

    for (const { id } of [sent, held]) {
      expect((await redrive(world, { draftId: id })).json.items).toMatchObject([{ outcome: 'redriven' }]);
      const events = await world.audit(id);
      const replay = new Replay(() => undefined);
      expect([events.at(-1)?.type, events.flatMap((event) => replay.add(0, event))]).toEqual(['delivery.changed', []]);
    }
  });

  it('delivers once where it is asked for twice', async () => {
    const world = await createWorld();
    const draft = await aFailed(world);
    answering(world, 200);
    world.posts.length = 0;

    const answers = await Promise.all([redrive(world, { draftId: draft.id }), redrive(world, { draftId: draft.id })]);

    expect(answers.flatMap(({ json }) => json.items.map(({ outcome }) => outcome)).sort()).toEqual(['pending', 'redriven']);
    await untilPaid(world);
    expect(world.posts).toHaveLength(1);
    expect((await world.audit(draft.id)).filter(({ type }) => type === 'delivery.changed')).toHaveLength(1);
    expect((await list(world, `?draftId=${draft.id}`)).items).toMatchObject([{ state: 'delivered' }]);
    expect((await world.outbox())[0]?.expiresAt).toBe(world.clock.now().getTime() / 1000 + 90 * days);
  });

  it('replays one that was delivered, by its id, and no other of its draft', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHarmlessReply());
    await world.sendWebhook({ sweep: true });
    const webhookId = json.release?.releaseId ?? '';

    expect((await redrive(world, { draftId: json.id })).status).toBe(404);
    expect((await redrive(world, { draftId: json.id, webhookId: 'rel_other' })).status).toBe(404);
    expect((await redrive(world, { draftId: json.id, webhookId })).json.items).toMatchObject([{ outcome: 'redriven' }]);

    await world.sendWebhook({ sweep: true });
    expect(world.posts).toHaveLength(2);
    expect(new Set(world.posts.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await world.audit(json.id)).at(-1)).toMatchObject({ type: 'delivery.changed', data: { was: 'delivered', tries: 1 } });
  });

  it('takes those from an instant on, fifty at a time, and says where to go on', async () => {
    const world = await createWorld();
    answering(world, 410);
    await world.post(aHarmlessReply({ conversationId: 'before' }));
    world.clock.advance(60);
    const since = world.clock.now().toISOString();
    for (let i = 0; i < 60; i += 1) {
      await world.post(aHarmlessReply({ conversationId: `c${i}` }));
      world.clock.advance(1);
    }
    await untilPaid(await waitedOut(world));
    const first = await redrive(world, { since });
    const second = await redrive(world, { since, until: first.json.next });

    expect([first, second].map(({ json }) => json.items.filter(({ outcome }) => outcome === 'redriven').length)).toEqual([50, 10]);
    expect(second.json.next).toBeNull();
    expect((await list(world)).items).toHaveLength(1);
  });

  it('takes instants without milliseconds for the beginning of their second', async () => {
    const world = await createWorld();
    world.clock.advance(0.25);
    const { json: draft } = await world.post(aHarmlessReply());
    answering(world, 410);
    await untilPaid(await waitedOut(world));
    const second = `${draft.createdAt.slice(0, 19)}Z`;
    expect(second < draft.createdAt).toBe(false); // as texts

    expect((await redrive(world, { since: second, until: second })).json.items).toEqual([]);
    expect((await redrive(world, { since: second })).json.items).toMatchObject([{ draftId: draft.id }]);
  });

  it('ends where more than fifty are of one instant: the caller asks again', async () => {
    const world = await createWorld();
    for (let i = 0; i < 51; i += 1) await world.post(aHarmlessReply({ conversationId: `c${i}` }));
    const since = world.clock.now().toISOString();
    answering(world, 410);
    await untilPaid(await waitedOut(world));

    const { json } = await redrive(world, { since, until: since });

    expect([json.items.length, json.next]).toEqual([50, null]);
  });

  it('takes what waited in vain for a disabled endpoint, once that is enabled', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 410);
    await world.sendWebhook({ sweep: true });
    const { json } = await world.post(aHarmlessReply({ conversationId: 'c2' }));
    await untilPaid(await waitedOut(world));
    expect((await list(world, `?draftId=${json.id}`)).items).toMatchObject([{ state: 'failed', tries: 0, reason: 'disabled' }]);

    await enable(world);
    answering(world, 200);
    await redrive(world, { draftId: json.id });
    await untilPaid(world);

    expect((await list(world, `?draftId=${json.id}`)).items).toMatchObject([{ state: 'delivered', tries: 1, reason: null }]);
  });

  it('F23: leaves what is erased failed, and takes it from the list', async () => {
    const world = await createWorld();
    const draft = await aFailed(world);
    await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { accountId: 'acc_fabrikam', reason: 'asked for' } });
    for (let i = 0; i < 5; i += 1) {
      await world.eraseSubjects();
      world.clock.advance(60);
    }
    expect((await world.draft(draft.id)).head.erased).toBeTruthy();
    world.posts.length = 0;

    const { json } = await redrive(world, { since: draft.createdAt });

    expect(json.items).toMatchObject([{ outcome: 'erased' }]);
    expect((await list(world)).items).toEqual([]);
    expect((await list(world, `?draftId=${draft.id}`)).items).toMatchObject([{ state: 'failed', reason: 'erased' }]);
    expect((await redrive(world, { draftId: draft.id })).json.items).toMatchObject([{ outcome: 'erased' }]);
    await untilPaid(world);
    expect(world.posts).toEqual([]);
  });

  it('is told of a draft that is busy, damaged or gone, and goes on with the others', async () => {
    const world = await createWorld();
    const [busy, damaged, gone, sound] = [await aFailed(world, 'a'), await aFailed(world, 'b'), await aFailed(world, 'c'), await aFailed(world, 'd')];
    await world.raw.put('drafts', { ...(await world.raw.get('drafts', { pk: `D#${damaged.id}`, sk: 'HEAD' })), status: 'nonsense' } as never);
    await world.raw.remove('drafts', { pk: `D#${gone.id}`, sk: 'HEAD' });
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'put' in write && write.put.pk === `D#${busy.id}`)) throw new Busy('it is');
    };

    const { json } = await redrive(world, { since: busy.createdAt });

    expect(Object.fromEntries(json.items.map(({ draftId, outcome }) => [draftId, outcome]))).toEqual({
      [busy.id]: 'busy',
      [damaged.id]: 'unreadable',
      [gone.id]: 'unreadable',
      [sound.id]: 'redriven',
    });
  });

  it('does not happen while the tenant is stopped', async () => {
    const world = await createWorld();
    const draft = await aFailed(world);
    await world.raw.put('drafts', { pk: 'STOPPED', sk: 'STOPPED', at: world.clock.now().toISOString() });
    world.clock.advance(20);

    expect([await redrive(world, { draftId: draft.id }), await enable(world)].map(({ status }) => status)).toEqual([503, 503]);
    expect((await world.outbox()).flatMap(({ kind, state }) => (kind === 'webhook' ? [state] : []))).toEqual(['failed']);
  });
});

/** Until the endpoint has been disabled for so long that all that waited is given up. */
async function waitedOut(world: World): Promise<World> {
  await world.sendWebhook({ sweep: true });
  await world.sendWebhook({ sweep: true });
  world.clock.advance(4 * days);
  await world.sendWebhook({ sweep: true });
  return world;
}

describe('an endpoint that is disabled', () => {
  it('is told, and enabled again, with an event that says who did that', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    expect(await endpointOf(world)).toEqual({ configured: true, disabledSince: null });
    answering(world, 410);
    await world.sendWebhook({ sweep: true });
    const disabledAt = world.clock.now().toISOString();
    expect(await endpointOf(world)).toEqual({ configured: true, disabledSince: disabledAt });

    expect((await enable(world)).json).toEqual({ configured: true, disabledSince: null });
    expect((await enable(world)).status).toBe(200);

    const events = (await world.raw.query('audit', { pk: 'S#endpoint' })).map(({ pk: _, sk: __, logPk: ___, logSk: ____, ...event }) =>
      AuditEvent.parse(event),
    );
    expect(events).toMatchObject([
      { type: 'delivery.changed', draftId: null, subject: 'endpoint', seq: 0, actor: { via: 'api' }, data: { change: 'enabled', disabledAt } },
    ]);
    expect(JSON.stringify(events)).not.toContain('helpdesk.example');
  });

  it('is none where the tenant has no endpoint', async () => {
    const world = await createWorld({ settings: { webhookUrl: null } });

    expect([await endpointOf(world), (await enable(world)).json]).toEqual(Array(2).fill({ configured: false, disabledSince: null }));
  });
});
