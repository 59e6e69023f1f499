import { describe, expect, it } from 'vitest';
import { createInsightsStore } from '../../functions/adapters/insights-store.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { days, hours, secondsAfter, start } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld } from '../world.ts';

describe('drafts of a period', () => {
  it('are all of it, the newest first, with how they turned out', async () => {
    const world = await createWorld();
    const old = (await world.post(aHarmlessReply({ conversationId: 'zd-0' }))).json;
    world.clock.advance(days);
    const sent = (await world.post(aHarmlessReply({ conversationId: 'zd-1' }))).json;
    world.clock.advance(60);
    const held = (await world.post(aHeldReply({ conversationId: 'zd-2' }))).json;
    await world.call(`POST /v1/drafts/${sent.id}/outcome`, { body: { outcome: 'wrong', note: 'it was another order' } });

    const { drafts, cut, unread } = await world.deps.insights.received(secondsAfter(days));

    expect(drafts).toEqual([
      { id: held.id, tier: 3, category: 'order_status', accountId: 'acc_fabrikam', createdAt: held.createdAt, outcome: null, sampled: false, review: null },
      { id: sent.id, tier: 1, category: 'order_status', accountId: 'acc_fabrikam', createdAt: sent.createdAt, outcome: 'wrong', sampled: false, review: null },
    ]);
    expect([cut, unread]).toEqual([false, 0]);
    expect((await world.deps.insights.received(start)).drafts.at(-1)?.id).toBe(old.id);
    expect(await world.deps.insights.firstReceived()).toEqual(start);
  });

  it('are few attributes of each, read with a bound on every partition', async () => {
    const asked: unknown[] = [];
    const tables = createMemoryTables();
    const store = createInsightsStore({
      ...tables,
      queryIndex: async (table, index, query) => {
        asked.push([table, index, query]);
        return [];
      },
    });

    expect(await store.received(start)).toEqual({ drafts: [], cut: false, unread: 0 });
    expect(await store.firstReceived()).toBeNull();
    expect(await store.waiting()).toEqual({ drafts: [], cut: false });

    expect(asked).toHaveLength(16 + 16 + 8);
    for (const [, , query] of asked as [string, string, { limit?: number; attributes?: string[] }][]) {
      expect(query.limit).toBeLessThanOrEqual(1250);
      expect(query.attributes?.length).toBeLessThan(12);
      expect(query.attributes).not.toContain('holdingReply');
    }
  });

  it('where there are more than are read, are without a gap: none is older than the oldest of a full partition', async () => {
    const tables = createMemoryTables();
    const at = (minutes: number) => secondsAfter(minutes * 60).toISOString();
    const put = (id: string, partition: string, minutes: number) =>
      tables.put('drafts', {
        pk: `D#${id}`,
        sk: 'HEAD',
        id,
        tier: 1,
        category: 'faq',
        accountId: 'acc_1',
        createdAt: at(minutes),
        outcome: null,
        statusPk: partition,
        statusSk: `${at(minutes)}#${id}`,
      });
    for (let i = 0; i < 1300; i += 1) await put(`a${i}`, 'settled#0', 10_000 - i);
    for (let i = 0; i < 30; i += 1) await put(`b${i}`, 'open#3', 10_000 - i * 100);

    const { drafts, cut } = await createInsightsStore(tables).received(start);

    expect(cut).toBe(true);
    const oldest = at(10_000 - 1249);
    expect(drafts.at(-1)?.createdAt).toBe(oldest);
    expect(drafts).toHaveLength(1250 + 13); // of the other partition those that are not older
    expect(drafts.map(({ createdAt }) => createdAt)).toEqual(
      drafts
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .toReversed(),
    );
  });

  it('says how many could not be read, and reads the others', async () => {
    const world = await createWorld();
    const damaged = await world.held(aHeldReply({ conversationId: 'zd-1' }));
    const sound = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const item = await world.raw.get('drafts', { pk: `D#${damaged.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...item, pk: `D#${damaged.id}`, sk: 'HEAD', tier: 7 });

    const { drafts, unread } = await world.deps.insights.received(start);

    expect(drafts.map(({ id }) => id)).toEqual([sound.id]);
    expect(unread).toBe(1);
    expect((await world.deps.insights.waiting()).drafts.map(({ id }) => id)).toEqual([sound.id]);
  });

  it('fail where the table does', async () => {
    const tables = createMemoryTables();
    const broken = createInsightsStore({ ...tables, queryIndex: () => Promise.reject(new Error('no table')) });

    await expect(broken.received(start)).rejects.toThrow('no table');
  });
});

describe('what waits', () => {
  it('is pending or blocked, the oldest first, and nothing in escrow', async () => {
    const world = await createWorld();
    const first = await world.held(aHeldReply({ conversationId: 'zd-1' }));
    world.clock.advance(hours);
    const approved = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    await world.decide(approved.id, 'mia');
    world.clock.advance(hours);
    const last = await world.held(aHeldReply({ conversationId: 'zd-3', urgency: 'urgent' }));

    const { drafts, cut } = await world.deps.insights.waiting();

    expect(drafts.map(({ id, status, reference, decideBy }) => ({ id, status, reference, decideBy }))).toEqual(
      [first, last].map(({ id, reference, decideBy }) => ({ id, status: 'pending', reference, decideBy })),
    );
    expect(cut).toBe(false);
  });
});
