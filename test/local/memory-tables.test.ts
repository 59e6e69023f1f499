import { describe, expect, it } from 'vitest';
import { type Item, TransactionRefused } from '../../functions/adapters/ports.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { tablesContract } from '../adapters/tables-contract.ts';

describe('tables in memory', () => {
  tablesContract(() => createMemoryTables());

  it('refuse a transaction with a conflict when they are told to, and write nothing of it', async () => {
    const answers = [true, false];
    const tables = createMemoryTables({ conflicts: () => answers.shift() ?? false });
    const writes = [{ table: 'drafts', put: { pk: 'D#1', sk: 'HEAD' } } as const, { table: 'audit', put: { pk: 'D#1', sk: '0' } } as const];

    await expect(tables.transact(writes)).rejects.toEqual(new TransactionRefused(['conflict', 'conflict']));
    expect(await tables.scan('drafts')).toEqual([]);
    await tables.transact(writes);
    expect(await tables.scan('drafts')).toHaveLength(1);
  });

  it('keep what a caller changes while it waits out of the commit', async () => {
    const tables = createMemoryTables();
    const list = [1];
    const commit = tables.transact([{ table: 'drafts', put: { pk: 'D#1', sk: 'HEAD', list } }]);
    list.push(2);
    await commit;

    expect(await tables.get('drafts', { pk: 'D#1', sk: 'HEAD' })).toEqual({ pk: 'D#1', sk: 'HEAD', list: [1] });
  });

  it('answer in a later turn, so that no caller can rely on more', async () => {
    const tables = createMemoryTables();
    const order: string[] = [];
    const read = tables.get('drafts', { pk: 'D#1', sk: 'HEAD' }).then(() => order.push('answer'));
    order.push('caller');
    await read;

    expect(order).toEqual(['caller', 'answer']);
  });

  it('refuse keys with lone surrogates, which have no UTF-8', async () => {
    const tables = createMemoryTables();

    await expect(tables.put('drafts', { pk: 'D#1', sk: 'x\ud800' })).rejects.toThrow(TypeError);
  });

  it('refuse names that would change what an object is', async () => {
    const tables = createMemoryTables();
    const crm: unknown = JSON.parse('{"__proto__":{"admin":true}}');

    await expect(tables.put('drafts', { pk: 'D#1', sk: 'HEAD', crm })).rejects.toThrow(TypeError);
  });

  it('tell their listeners before the caller goes on', async () => {
    const tables = createMemoryTables();
    const order: string[] = [];
    tables.onCommit(() => order.push('listener'));
    await tables.transact([{ table: 'drafts', put: { pk: 'D#1', sk: 'HEAD' } }]);
    order.push('caller');

    expect(order).toEqual(['listener', 'caller']);
  });

  it('stay in order through thousands of moves in one partition and one index', async () => {
    const tables = createMemoryTables();
    const model = new Map<string, Item>();
    let state = 1;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647; // Park and Miller's generator: the same moves in each run
      return state % below;
    };
    for (let n = 0; n < 12_000; n += 1) {
      const sk = `S${next(4000)}`;
      if (next(4) === 0) {
        await tables.transact([{ table: 'drafts', remove: { pk: 'P', sk } }]);
        model.delete(sk);
      } else {
        const item = { pk: 'P', sk, ...(next(5) === 0 ? {} : { duePk: `due#${next(2)}`, dueSk: `${next(500)}` }) };
        await tables.transact([{ table: 'drafts', put: item }]);
        model.set(sk, item);
      }
    }
    const sorted = (items: Item[], by: (item: Item) => string): string[] => items.map(by).sort();

    expect(model.size).toBeGreaterThan(2000); // more than one chunk
    expect((await tables.query('drafts', { pk: 'P' })).map(({ sk }) => sk)).toEqual(sorted([...model.values()], ({ sk }) => sk));
    for (const list of ['due#0', 'due#1']) {
      const asked = await tables.queryIndex('drafts', 'due', { pk: list });
      const expected = [...model.values()].filter(({ duePk }) => duePk === list);
      expect(asked.map(({ dueSk }) => dueSk)).toEqual(sorted(expected, ({ dueSk }) => dueSk as string));
      expect(sorted(asked, ({ sk }) => sk)).toEqual(sorted(expected, ({ sk }) => sk));
    }
  });
});
