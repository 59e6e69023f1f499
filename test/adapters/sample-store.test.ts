import { describe, expect, it } from 'vitest';
import { createSampleStore } from '../../functions/adapters/sample-store.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { chooseSample } from '../../functions/runtime/choose-sample.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { secondsAfter } from '../examples.ts';
import { aHarmlessReply, createWorld } from '../world.ts';

const at = (seconds: number): string => secondsAfter(seconds).toISOString();
const release = { releaseId: 'rel_1' };

describe('what the audit sample is drawn from', () => {
  it('is what went out unseen and was not chosen, the oldest first, without a gap where a partition is full', async () => {
    const tables = createMemoryTables();
    const put = (id: string, partition: string, seconds: number, fields: object = {}) =>
      tables.put('drafts', { pk: `D#${id}`, sk: 'HEAD', tier: 1, release, ...fields, statusPk: partition, statusSk: `${at(seconds)}#${id}` });
    for (let i = 0; i < 130; i += 1) await put(`a${i}`, 'settled#0', i);
    await put('b50', 'settled#5', 50.5, { tier: 2 });
    await put('b120', 'settled#5', 120.5);
    for (const [i, fields] of [{ tier: 3 }, { release: null }, { sample: {} }, { erased: {} }, { tier: 'one' }].entries())
      await put(`c${i}`, 'settled#2', i, fields);
    await put('open', 'open#1', 1);
    const store = createSampleStore(tables);

    const first = await store.sentSince(at(0));
    const second = await store.sentSince(first.next ?? '');

    expect(first.draftIds).toEqual([...Array.from({ length: 51 }, (_, i) => `a${i}`), 'b50', ...Array.from({ length: 49 }, (_, i) => `a${51 + i}`)]);
    expect([first.looked, first.next]).toEqual([106, `${at(99)}#a99`]);
    expect(second).toEqual({
      draftIds: [...Array.from({ length: 21 }, (_, i) => `a${100 + i}`), 'b120', ...Array.from({ length: 9 }, (_, i) => `a${121 + i}`)],
      looked: 31,
      next: null,
    });
    expect(await store.sentSince(at(130))).toEqual({ draftIds: [], looked: 0, next: null });
  });
});

describe('how far it is drawn', () => {
  it('is moved by one of two runs that are at it', async () => {
    const store = createSampleStore(createMemoryTables());

    expect(await store.place()).toBeUndefined();
    expect([await store.moveOn(undefined, 'a'), await store.moveOn(undefined, 'b')]).toEqual([true, false]);
    expect([await store.moveOn('b', 'c'), await store.moveOn('a', 'd')]).toEqual([false, true]);
    expect(await store.place()).toBe('d');
  });

  it('is not taken for moved where the table fails', async () => {
    const store = createSampleStore({ ...createMemoryTables(), transact: () => Promise.reject(new Error('no table')) });

    await expect(store.moveOn(undefined, 'a')).rejects.toThrow('no table');
  });
});

describe('what of it waits', () => {
  it('is what nobody has looked at: gone from there with an answer, and with an erasure', async () => {
    const world = await createWorld({ policy: { calibration: { ...standardPolicy.calibration, auditShare: 1 } } });
    const ids: string[] = [];
    for (const [i, to] of ['a@fabrikam.example', 'gone@fabrikam.example', 'b@fabrikam.example'].entries()) {
      ids.push((await world.post(aHarmlessReply({ conversationId: `zd-${i}`, reply: { to, text: 'It is on its way.' } }))).json.id);
      world.clock.advance(1);
    }
    await chooseSample(world.deps);
    expect(await world.deps.sample.waiting()).toEqual({ draftIds: ids, cut: false });

    await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email: 'gone@fabrikam.example', reason: 'asked' } });
    await world.eraseSubjects();
    const mia = world.browser();
    await mia.signIn('mia');
    const page = await mia.get(`/sample/${ids[0]}`);
    await mia.fill(
      page,
      { verdict: 'approved' },
      page.forms.find(({ action }) => action === page.path),
    );

    expect(await world.deps.sample.waiting()).toEqual({ draftIds: [ids[2]], cut: false });
    expect(await world.deps.queue.waiting()).toEqual({ items: [], more: false }); // of the same index
  });

  it('ends where a partition does that is not read to its end', async () => {
    const tables = createMemoryTables();
    const put = (id: string, partition: string, seconds: number) =>
      tables.put('drafts', { pk: `D#${id}`, sk: 'HEAD', queuePk: partition, queueSk: `${at(seconds)}#${id}` });
    for (let i = 0; i < 30; i += 1) await put(`a${i}`, 'sample#0', i);
    await put('b', 'sample#7', 40);

    const { draftIds, cut } = await createSampleStore(tables).waiting();

    expect([draftIds.length, draftIds.at(-1), cut]).toEqual([25, 'a24', true]);
  });
});
