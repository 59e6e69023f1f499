import { describe, expect, it } from 'vitest';
import { createInsightsStore } from '../../functions/adapters/insights-store.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { chooseSample } from '../../functions/runtime/choose-sample.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { days, hours, secondsAfter, start } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, formTo } from '../world.ts';

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

  it('count for the category that theirs is now, where an older version kept it as its draft wrote it', async () => {
    const world = await createWorld();
    const ids = [];
    for (const category of ['v1.2_help', 'a__b', '!!!', 'order_status']) {
      const { id } = (await world.post(aHarmlessReply({ conversationId: category }))).json;
      const key = { pk: `D#${id}`, sk: 'HEAD' };
      await world.raw.put('drafts', { ...(await world.raw.get('drafts', key)), ...key, category });
      ids.push(id);
    }
    for (const id of ids) await world.call(`POST /v1/drafts/${id}/outcome`, { body: { outcome: 'wrong', note: 'it was another order' } });
    const after = secondsAfter(60);

    const found = [await world.deps.insights.received(start), await world.deps.insights.toldBefore(after, start)];

    for (const { drafts } of found) expect(drafts.map(({ category }) => category).sort()).toEqual(['a_b', 'order_status', 'other', 'v1_2_help']);
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

describe('what somebody told of a reply', () => {
  const audited = { policy: { calibration: { ...standardPolicy.calibration, auditShare: 1 } } };

  it('is found by itself, before an instant: reported wrong or looked at in the sample, and no other', async () => {
    const world = await createWorld(audited);
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      ids.push((await world.post(aHarmlessReply({ conversationId: `zd-${i}` }))).json.id);
      world.clock.advance(60);
    }
    const [wrong = '', right = '', looked = '', waits = '', late = ''] = ids;
    const report = (id: string, outcome: string) => world.call(`POST /v1/drafts/${id}/outcome`, { body: { outcome } });
    await report(wrong, 'wrong');
    await report(right, 'right');
    await chooseSample(world.deps);
    await report(late, 'wrong');
    const mia = world.browser();
    await mia.signIn('mia');
    for (const id of [looked, wrong]) {
      const page = await mia.get(`/sample/${id}`);
      await mia.fill(page, { verdict: 'edited' }, formTo(page, page.path));
    }

    const told = async (before: number) => (await world.deps.insights.toldBefore(secondsAfter(before), start)).drafts;

    const about = { tier: 1, category: 'order_status', accountId: 'acc_fabrikam', sampled: true };
    expect(await told(300)).toEqual([
      { ...about, id: late, createdAt: secondsAfter(240).toISOString(), outcome: 'wrong', review: null }, // it waits for a look all the same
      { ...about, id: looked, createdAt: secondsAfter(120).toISOString(), outcome: null, review: 'edited' },
      { ...about, id: wrong, createdAt: secondsAfter(0).toISOString(), outcome: 'wrong', review: 'edited' },
    ]);
    expect((await told(240)).map(({ id }) => id)).toEqual([looked, wrong]);
    expect((await world.deps.insights.toldBefore(secondsAfter(300), secondsAfter(60))).drafts.map(({ id }) => id)).toEqual([late, looked]);
    expect((await world.deps.sample.waiting()).draftIds).toEqual([right, waits, late]);
    expect(await world.deps.insights.received(start)).toMatchObject({ drafts: { length: 5 } });

    await report(late, 'right');
    expect((await told(300)).map(({ id }) => id)).toEqual([looked, wrong]);
  });

  it('costs nothing where nobody told of it: such a reply stands in no further index', async () => {
    const world = await createWorld();
    const { id } = (await world.post(aHarmlessReply())).json;

    expect(Object.keys((await world.raw.get('drafts', { pk: `D#${id}`, sk: 'HEAD' })) ?? {}).filter((name) => name.startsWith('queue'))).toEqual([]);
  });

  it('is read without a gap where there is more, and without what is damaged', async () => {
    const tables = createMemoryTables();
    const put = (id: string, partition: string, seconds: number, row?: string) =>
      tables.put('drafts', {
        pk: `D#${id}`,
        sk: 'HEAD',
        queuePk: partition,
        queueSk: `${secondsAfter(seconds).toISOString()}#${id}`,
        ...(row !== undefined && { queueRow: row }),
      });
    const row = JSON.stringify({ tier: 1, category: 'faq', accountId: 'acc_1', outcome: 'wrong', sampled: false, review: null });
    for (let i = 0; i < 1300; i += 1) await put(`a${i}`, 'told#0', 10_000 - i, row);
    await put('older', 'told#3', 5000, row);
    await put('newer', 'sample#3', 9999.5, row);
    await put('waits', 'sample#3', 9998.5);
    await put('damaged', 'told#4', 9997.5, row.replace('wrong', 'odd'));
    await put('cut', 'told#4', 9996.5, '{');

    const { drafts, cut, unread } = await createInsightsStore(tables).toldBefore(secondsAfter(20_000), start);

    expect([drafts.length, cut, unread]).toEqual([1251, true, 2]);
    expect(drafts.slice(0, 2).map(({ id }) => id)).toEqual(['a0', 'newer']);
  });
});

describe('a part of what came in', () => {
  it('is what chance has put there by the ids, before an instant', async () => {
    const tables = createMemoryTables();
    const put = (id: string, partition: string, seconds: number) =>
      tables.put('drafts', {
        pk: `D#${id}`,
        sk: 'HEAD',
        id,
        tier: partition.startsWith('open') ? 3 : 1,
        category: 'faq',
        accountId: 'acc_1',
        outcome: null,
        statusPk: partition,
        statusSk: `${secondsAfter(seconds).toISOString()}#${id}`,
      });
    for (let shard = 0; shard < 8; shard += 1) {
      await put(`open-${shard}`, `open#${shard}`, 10);
      for (const seconds of [5, 10, 20]) await put(`sent-${shard}-${seconds}`, `settled#${shard}`, seconds);
    }

    const { drafts, cut, unread } = await createInsightsStore(tables).chosenBefore(secondsAfter(20), secondsAfter(10));

    expect(drafts.map(({ id, tier }) => [id, tier])).toEqual([
      ['sent-0-10', 1],
      ['open-0', 3],
    ]);
    expect([cut, unread]).toEqual([false, 0]);
  });
});

describe('what came in for one account', () => {
  it('is all of it since an instant, the newest first, with how it turned out', async () => {
    const world = await createWorld();
    const old = (await world.post(aHarmlessReply({ conversationId: 'zd-0' }))).json;
    world.clock.advance(60);
    const sent = (await world.post(aHarmlessReply({ conversationId: 'zd-1' }))).json;
    world.clock.advance(60);
    const held = (await world.post(aHeldReply({ conversationId: 'zd-2' }))).json;
    await world.call(`POST /v1/drafts/${sent.id}/outcome`, { body: { outcome: 'wrong' } });

    const { drafts, cut, unread } = await world.deps.insights.ofAccount('acc_fabrikam', secondsAfter(60));

    expect(drafts).toMatchObject([
      { id: held.id, tier: 3 },
      { id: sent.id, tier: 1, outcome: 'wrong', createdAt: sent.createdAt, accountId: 'acc_fabrikam' },
    ]);
    expect([cut, unread]).toEqual([false, 0]);
    expect((await world.deps.insights.ofAccount('acc_fabrikam', start)).drafts.at(-1)?.id).toBe(old.id);
    expect((await world.deps.insights.ofAccount('acc_other', start)).drafts).toEqual([]);
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
