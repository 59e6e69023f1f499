import { describe, expect, it } from 'vitest';
import { type OutboxRow, outboxItem } from '../../functions/adapters/outbox-row.ts';
import { createOutboxStore } from '../../functions/adapters/outbox-store.ts';
import { Busy } from '../../functions/adapters/retry.ts';
import { secondsAfter } from '../examples.ts';
import { aHeldReply, createWorld, type World } from '../world.ts';

describe('an outbox row', () => {
  const owed = async (world: World): Promise<OutboxRow> => {
    const { pk, sk } = (await world.outbox())[0] ?? { pk: '', sk: '' };
    const row = await world.deps.outbox.readRow(pk, sk);
    if (!row) throw new Error('nothing is owed');
    return row;
  };

  it('is claimed by one of two, and by the next when the claim is over', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    const { outbox } = world.deps;
    const row = await owed(world);

    const claims = await Promise.all([outbox.claim(row, secondsAfter(60)), outbox.claim(row, secondsAfter(60))]);

    expect(claims.filter(Boolean)).toMatchObject([{ attempts: 1, nextAt: secondsAfter(60).toISOString() }]);
    expect(await outbox.dueOutbox('outbox', secondsAfter(59))).toEqual([]);
    expect(await outbox.dueOutbox('outbox', secondsAfter(60))).toEqual([{ pk: row.pk, sk: row.sk }]);
    expect(await outbox.claim(await owed(world), secondsAfter(120))).toMatchObject({ attempts: 2 });
  });

  it('keeps its place among what is due while somebody is at it, and has another once it is put off', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    const { outbox } = world.deps;
    const row = await owed(world);
    const place = async () => (await world.raw.get('drafts', row))?.dueSk;
    const first = await place();

    const claimed = (await outbox.claim(row, secondsAfter(60))) ?? expect.fail('not claimed');
    expect(await place()).toBe(first);
    const again = (await outbox.claim(await owed(world), secondsAfter(120))) ?? expect.fail('not claimed');
    expect(await place()).toBe(first);
    await outbox.postpone(claimed, secondsAfter(200)); // whose claim is over
    expect(await place()).toBe(first);
    await outbox.postpone(again, secondsAfter(300));

    expect(await place()).toBe(`${secondsAfter(300).toISOString()}#${row.pk}#${row.sk}`);
    expect(await outbox.dueOutbox('outbox', secondsAfter(299))).toEqual([]);
    expect(await outbox.dueOutbox('outbox', secondsAfter(300))).toHaveLength(1);
  });

  it('is found due although the rows can’t be looked at together: whoever pays looks again', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    const row = await owed(world);
    const getMany = () => Promise.reject(new Busy('throttled'));
    const outbox = createOutboxStore({ ...world.deps, tables: { ...world.raw, getMany } });

    expect(await outbox.dueOutbox('outbox', secondsAfter(1))).toEqual([{ pk: row.pk, sk: row.sk }]);
  });

  it('F21: is taken over from a version that gave it another place with each claim', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    const { outbox } = world.deps;
    const row = await owed(world);
    const nextAt = secondsAfter(60).toISOString();
    await world.raw.put('drafts', { ...(await world.raw.get('drafts', row)), ...row, attempts: 1, nextAt, dueSk: `${nextAt}#${row.pk}#${row.sk}` });

    expect(await outbox.dueOutbox('outbox', secondsAfter(59))).toEqual([]);
    expect(await outbox.dueOutbox('outbox', secondsAfter(60))).toHaveLength(1);
    const claimed = (await outbox.claim(await owed(world), secondsAfter(120))) ?? expect.fail('not claimed');
    await outbox.finish(claimed);

    expect(await world.outbox()).toEqual([]);
  });

  it('is written by itself, under its condition: in no transaction', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    const { transact } = world.tables;
    const how: unknown[] = [];
    Object.assign(world.tables, {
      transact: (...args: Parameters<typeof transact>) => {
        how.push([args[0].length, args[1], args[0][0]?.when !== undefined]);
        return transact(...args);
      },
    });

    const claimed = (await world.deps.outbox.claim(await owed(world), secondsAfter(60))) ?? expect.fail('not claimed');
    await world.deps.outbox.finish(claimed);

    expect(how).toEqual(Array(2).fill([1, { plain: true }, true]));
  });

  it('is finished or postponed by whoever holds the claim, and by nobody whose claim is over', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    const { outbox } = world.deps;
    const first = await outbox.claim(await owed(world), secondsAfter(60));
    const second = first && (await outbox.claim(first, secondsAfter(120)));
    if (!first || !second) throw new Error('not claimed');

    await outbox.finish(first);
    await outbox.postpone(first, secondsAfter(999));
    expect(await owed(world)).toEqual(second);
    await outbox.finish(second);

    expect(await world.outbox()).toEqual([]);
  });

  it('F2: comes in the order in which it falls due', async () => {
    const world = await createWorld();
    const { outbox } = world.deps;
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      ids.push((await world.post(aHeldReply({ conversationId: `zd-${i}` }))).json.id);
      world.clock.advance(1);
    }

    expect((await outbox.dueOutbox('outbox', world.clock.now())).map(({ pk }) => pk)).toEqual(ids.map((id) => `OUT#${id}`));
    expect(await outbox.dueOutbox('webhook', world.clock.now())).toEqual([]);
  });
});

describe('the delivery of a release', () => {
  it('is told with its tries, and not before there is one; a damaged row beside it hides nothing', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply());
    expect(await world.deps.outbox.delivery(draft.id)).toBeUndefined();
    world.outside.post = async () => ({ status: 500 });
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);
    await world.sweep();
    await world.raw.put('drafts', { pk: `OUT#${draft.id}`, sk: '000000#000', kind: 'nonsense' });

    expect(await world.deps.outbox.delivery(draft.id)).toMatchObject({ state: 'pending', tries: 1 });
    world.outside.post = async () => ({ status: 200 });
    world.clock.advance(600);
    await world.sweep();
    expect(await world.deps.outbox.delivery(draft.id)).toMatchObject({ state: 'delivered', tries: 2 });
  });
});

it('lists a holding reply that was given up, but for one whose ticket somebody has answered', () => {
  const row: OutboxRow = {
    pk: 'OUT#drf_1',
    sk: '1#000',
    kind: 'helpdesk-act',
    state: 'failed',
    nextAt: '2026-11-22T16:00:00.000Z',
    attempts: 1,
    draftId: 'drf_1',
    owed: { event: 'draft.held' },
    createdAt: '2026-11-22T16:00:00.000Z',
  };
  const isListed = (fields: Partial<OutboxRow>): boolean => outboxItem({ ...row, ...fields }).statusPk !== undefined;

  expect([isListed({}), isListed({ reason: 'refused' })]).toEqual([true, true]);
  expect([isListed({ reason: 'answered' }), isListed({ reason: 'overtaken' }), isListed({ state: 'delivered' })]).toEqual([false, false, false]);
  expect(isListed({ reason: 'answered', owed: { event: 'draft.released' } })).toBe(true);
});
