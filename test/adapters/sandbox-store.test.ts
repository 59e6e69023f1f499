import { describe, expect, it } from 'vitest';
import { type Query, type Tables, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { createSandboxStore } from '../../functions/adapters/sandbox-store.ts';
import { receiveInSandbox, type SandboxDraft, sandboxIdOf } from '../../functions/domain/sandbox/sandbox-draft.ts';
import { SandboxScript } from '../../functions/domain/sandbox/script.ts';
import { mostTurns } from '../../functions/domain/sandbox/turns.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { aContext, aRandom, aReceived, secondsAfter } from '../examples.ts';

const records = (count: number): SandboxDraft[] =>
  Array.from({ length: count }, (_, i) =>
    receiveInSandbox(sandboxIdOf(`call ${i}`), aReceived(), SandboxScript.parse({ decide: 'reject', after: 60 }), aContext()),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A store over tables in memory, what was asked of these, and a clock that a test moves. */
function aStore(around: (tables: Tables) => Partial<Tables> = () => ({})) {
  const tables = createMemoryTables();
  const asked: Query[] = [];
  const spied: Tables = {
    ...tables,
    query: (table, query) => {
      asked.push(query);
      return tables.query(table, query);
    },
  };
  const state = { now: secondsAfter(0), stopped: false };
  const random = { bytes: aRandom('sandbox store') };
  const gate = { isStopped: async () => state.stopped };
  const store = createSandboxStore({ tables: { ...spied, ...around(spied) }, clock: { now: () => state.now }, random, gate });
  return { tables, store, state, asked };
}

const everybody = { kind: 'accountId', value: aReceived().submission.accountId } as const;
const later = secondsAfter(1).toISOString();

describe('the store of the sandbox', () => {
  it('writes nothing while the tenant is stopped', async () => {
    const { tables, store, state } = aStore();
    state.stopped = true;

    for (const write of [() => store.takeTurn(), ...records(1).map((record) => () => store.keep(record, 0))])
      await expect(write()).rejects.toThrow(expect.objectContaining({ name: 'Paused' }));
    expect(await tables.scan('drafts')).toEqual([]);
  });

  it('says what a draft has become without reading all of it', async () => {
    const { store, state, asked } = aStore();
    const [record] = records(1);
    if (!record) return expect.fail();
    await store.keep(record, 0);
    const before = await store.statusOf(record.id);
    state.now = secondsAfter(60);
    const after = await store.statusOf(record.id);
    state.now = secondsAfter(4 * 86_400);

    expect([before, after, await store.statusOf(record.id)]).toEqual(['pending', 'rejected', undefined]);
    expect(asked.map(({ attributes }) => attributes)).toEqual(Array(3).fill(['stands', 'expiresAt']));
    expect([await store.statusOf(sandboxIdOf('another call')), await store.statusOf('TURNS')]).toEqual([undefined, undefined]);
  });

  it('gives each of a crowd a turn, and gives up where they are taken by nobody who counts', async () => {
    const { store } = aStore();
    const taken = await Promise.all(Array.from({ length: mostTurns.minute }, () => store.takeTurn()));
    expect(taken).toEqual(Array(mostTurns.minute).fill(undefined));
    expect(await store.takeTurn()).toMatchObject({ ok: false, most: mostTurns.minute });

    let tries = 0;
    const refusing = aStore(() => ({
      transact: async () => {
        tries += 1;
        throw new TransactionRefused(['condition']);
      },
    }));
    await expect(refusing.store.takeTurn()).rejects.toThrow(expect.objectContaining({ name: 'Busy' }));
    expect(tries).toBe(2 * mostTurns.minute + 1);
  });
});

describe('an erasure in the sandbox', () => {
  it('looks at the time before each page, and goes on where it was', async () => {
    const { tables, store, state, asked } = aStore((spied) => ({
      query: async (table, query) => {
        const found = await spied.query(table, query);
        state.now = new Date(state.now.getTime() + 30_000);
        return found;
      },
    }));
    const kept = records(45);
    for (const record of kept) await store.keep(record, 0);
    const erase = (after: string | null) => store.eraseAbout(everybody, later, { until: new Date(state.now.getTime() + 40_000), after });

    const first = await erase(null);
    expect(first).toEqual({ removed: 40, settled: true, next: kept[39]?.id });
    expect(await erase(first.next)).toEqual({ removed: 5, settled: true, next: null });
    expect(await tables.scan('drafts')).toEqual([]);
    expect(asked.map(({ after }) => after)).toEqual(['drf_', kept[19]?.id, kept[39]?.id]);
    expect(await store.eraseAbout(everybody, later, { until: state.now, after: null })).toEqual({ removed: 0, settled: true, next: 'drf_' });
  });

  it('is not settled where somebody changed a draft meanwhile', async () => {
    let faster: (() => Promise<void>) | undefined;
    const { store, state } = aStore((spied) => ({
      transact: async (writes: readonly Write[], how) => {
        const first = faster;
        faster = undefined;
        await first?.();
        return spied.transact(writes, how);
      },
    }));
    const [record] = records(1);
    if (!record) return expect.fail();
    await store.keep(record, 0);
    faster = async () => void (await store.keep(record, 1));
    const erase = () => store.eraseAbout(everybody, later, { until: new Date(state.now.getTime() + 1), after: null });

    expect(await erase()).toEqual({ removed: 0, settled: false, next: null });
    expect(await erase()).toEqual({ removed: 1, settled: true, next: null });
  });
});
