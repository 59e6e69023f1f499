import { beforeEach, describe, expect, it } from 'vitest';
import { type Condition, type Item, type Key, type Query, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import type { LocalTables } from '../../local/memory-tables.ts';

let partitions = 0;

/** What every implementation of the tables must do. Each test works in partitions of its own, so that all may share one service. */
export function tablesContract(currentTables: () => LocalTables): void {
  let tables: LocalTables;
  let pk: string;
  let other: string;
  beforeEach(() => {
    tables = currentTables();
    partitions += 1;
    pk = `P#${partitions}`;
    other = `P#${partitions}#other`;
  });

  const item = (sk: string, more: Record<string, unknown> = {}): Item => ({ pk, sk, ...more });
  const put = (it: Item, when?: Condition): Write => ({ table: 'drafts', put: it, ...(when ? { when } : {}) });
  const keep = async (...items: Item[]): Promise<void> => {
    for (let i = 0; i < items.length; i += 100) await tables.transact(items.slice(i, i + 100).map((one) => put(one)));
  };
  const refusal = async (...writes: Write[]): Promise<readonly string[]> => {
    const error = await tables.transact(writes).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof TransactionRefused)) throw new Error(`expected a refusal, got: ${error}`);
    return error.reasons;
  };
  const kept = (sk: string): Promise<Item | undefined> => tables.get('drafts', { pk, sk });

  describe('reading by key', () => {
    it('answers with exactly what was kept', async () => {
      const whole = item('HEAD', {
        text: 'Grüße, 你好 🎉',
        empty: '',
        amountMinor: 1_240_000,
        confidence: 0.1 + 0.2,
        largest: Number.MAX_SAFE_INTEGER,
        below: -7.25,
        yes: true,
        no: false,
        nothing: null,
        list: [1, 'two', [3], { four: 4 }, null, []],
        map: { a: { b: { c: 'deep' } }, none: {} },
      });
      await keep(whole);

      expect(await kept('HEAD')).toEqual(whole);
    });

    it('answers with nothing for a key that is not there', async () => {
      expect(await kept('HEAD')).toBeUndefined();
    });

    it('keeps the tables apart', async () => {
      await keep(item('HEAD'));

      expect(await tables.get('accounts', { pk, sk: 'HEAD' })).toBeUndefined();
      expect(await tables.get('audit', { pk, sk: 'HEAD' })).toBeUndefined();
    });

    it('takes a whole item where it asks for a key', async () => {
      await keep(item('HEAD', { version: 1 }));

      expect(await tables.get('drafts', item('HEAD', { version: 9 }))).toEqual(item('HEAD', { version: 1 }));
    });

    it('replaces the whole item, attributes that are left out too', async () => {
      await keep(item('HEAD', { a: 1, b: 2 }));
      await keep(item('HEAD', { a: 3 }));

      expect(await kept('HEAD')).toEqual(item('HEAD', { a: 3 }));
    });

    it('shares nothing with its callers', async () => {
      const list = [1];
      await keep(item('HEAD', { list }));
      list.push(2);
      const first = await kept('HEAD');
      (first as { list: number[] } | undefined)?.list.push(3);

      expect(await kept('HEAD')).toEqual(item('HEAD', { list: [1] }));
    });
  });

  describe('reading many', () => {
    it('answers in the order asked, across tables, with gaps and repetitions', async () => {
      await tables.transact([put(item('A', { n: 1 })), put(item('B', { n: 2 })), { table: 'accounts', put: item('A', { n: 3 }) }]);
      const ref = (table: 'drafts' | 'accounts', sk: string) => ({ table, key: { pk, sk } });

      const answer = await tables.getMany([ref('drafts', 'B'), ref('accounts', 'A'), ref('drafts', 'gone'), ref('drafts', 'A'), ref('drafts', 'B')]);

      expect(answer.map((one) => one?.n)).toEqual([2, 3, undefined, 1, 2]);
    });

    it('answers nothing with nothing', async () => {
      expect(await tables.getMany([])).toEqual([]);
    });

    it('takes 100 items and not 101', async () => {
      const sks = Array.from({ length: 101 }, (_, i) => `S${i}`);
      await keep(...sks.map((sk) => item(sk)));
      const refs = sks.map((sk) => ({ table: 'drafts' as const, key: { pk, sk } }));

      expect((await tables.getMany(refs.slice(1))).map((one) => one?.sk)).toEqual(sks.slice(1));
      await expect(tables.getMany(refs)).rejects.toThrow(RangeError);
    });
  });

  describe('a query', () => {
    const asked = async (query: Omit<Query, 'pk'>): Promise<string[]> => (await tables.query('drafts', { pk, ...query })).map(({ sk }) => sk);
    beforeEach(() => keep(item('C'), item('A'), item('B#2'), item('B#1'), item('D'), { pk: other, sk: 'B#3' }));

    it.each<[string, Omit<Query, 'pk'>, string]>([
      ['one whole partition in order', {}, 'A B#1 B#2 C D'],
      ['descending', { descending: true }, 'D C B#2 B#1 A'],
      ['a prefix', { prefix: 'B#' }, 'B#1 B#2'],
      ['a prefix, descending', { prefix: 'B#', descending: true }, 'B#2 B#1'],
      ['a prefix that is a key itself', { prefix: 'C' }, 'C'],
      ['a prefix without items', { prefix: 'B#3' }, ''],
      ['the empty prefix', { prefix: '' }, 'A B#1 B#2 C D'],
      ['from a key on', { from: 'B#2' }, 'B#2 C D'],
      ['from between keys', { from: 'B#11' }, 'B#2 C D'],
      ['from the empty text', { from: '' }, 'A B#1 B#2 C D'],
      ['up to a key', { to: 'B#2' }, 'A B#1 B#2'],
      ['up to the empty text', { to: '' }, ''],
      ['between two keys', { from: 'B#1', to: 'C' }, 'B#1 B#2 C'],
      ['between two keys, descending', { from: 'B#1', to: 'C', descending: true }, 'C B#2 B#1'],
      ['from the empty text up to a key', { from: '', to: 'B#1' }, 'A B#1'],
      ['between ends in the wrong order', { from: 'C', to: 'B#1' }, ''],
      ['after a key', { after: 'B#1' }, 'B#2 C D'],
      ['after a key, descending', { after: 'B#2', descending: true }, 'B#1 A'],
      ['after a key that is not there', { after: 'B#11' }, 'B#2 C D'],
      ['after the last key', { after: 'D' }, ''],
      ['after the empty text', { after: '' }, 'A B#1 B#2 C D'],
      ['after the empty text, descending', { after: '', descending: true }, ''],
      ['after a key up to another', { after: 'A', to: 'B#2' }, 'B#1 B#2'],
      ['after a key down to another', { after: 'C', from: 'B#1', descending: true }, 'B#2 B#1'],
      ['after a key up to itself', { after: 'C', to: 'C' }, ''],
      ['a limit', { limit: 2 }, 'A B#1'],
      ['a limit, descending', { limit: 2, descending: true }, 'D C'],
      ['a limit of what there is', { limit: 5 }, 'A B#1 B#2 C D'],
      ['a limit above what there is', { limit: 50 }, 'A B#1 B#2 C D'],
      ['a limit of none', { limit: 0 }, ''],
      ['a limit after a key', { limit: 1, after: 'B#1' }, 'B#2'],
      ['a limit after a key up to another', { limit: 1, after: 'B#1', to: 'D' }, 'B#2'],
      ['a limit in a prefix', { limit: 1, prefix: 'B' }, 'B#1'],
    ])('gives %s', async (_, query, sks) => {
      expect((await asked(query)).join(' ')).toBe(sks);
    });

    it('answers nothing for a partition that is not there', async () => {
      expect(await tables.query('drafts', { pk: `${pk}#none` })).toEqual([]);
    });

    it('gives whole items', async () => {
      await keep(item('B#1', { state: { open: true } }));

      expect(await tables.query('drafts', { pk, prefix: 'B#1' })).toEqual([item('B#1', { state: { open: true } })]);
    });

    it('walks a partition page by page without a gap or a double', async () => {
      const walked: string[] = [];
      for (let after: string | undefined, page: string[]; ; after = page.at(-1)) {
        page = await asked({ limit: 2, ...(after === undefined ? {} : { after }) });
        walked.push(...page);
        if (page.length < 2) break;
      }

      expect(walked).toEqual(['A', 'B#1', 'B#2', 'C', 'D']);
    });

    it('refuses what excludes each other', async () => {
      await expect(asked({ prefix: 'B', from: 'A' })).rejects.toThrow(RangeError);
      await expect(asked({ prefix: 'B', to: 'A' })).rejects.toThrow(RangeError);
      await expect(asked({ prefix: 'B', after: 'A' })).rejects.toThrow(RangeError);
      await expect(asked({ after: 'B', from: 'A' })).rejects.toThrow(RangeError);
      await expect(asked({ after: 'B', to: 'A', descending: true })).rejects.toThrow(RangeError);
      await expect(asked({ limit: -1 })).rejects.toThrow(RangeError);
      await expect(asked({ limit: 1.5 })).rejects.toThrow(RangeError);
    });

    it('sorts by UTF-8 bytes: code points, not UTF-16 units, no alphabet', async () => {
      pk = `${pk}#unicode`;
      const sorted = ['B', 'a', 'z', 'ä', 'ñ', 'Ω', '한', '\ue000', '\ufffd', '𐀀', '🎉', '🎉a'];
      await keep(...[...sorted].reverse().map((sk) => item(sk)));

      expect(await asked({})).toEqual(sorted);
      expect(await asked({ from: '\ue000', to: '𐀀' })).toEqual(['\ue000', '\ufffd', '𐀀']);
      expect(await asked({ after: '\ufffd' })).toEqual(['𐀀', '🎉', '🎉a']);
      expect(await asked({ prefix: '🎉' })).toEqual(['🎉', '🎉a']);
    });

    it('gives the keys and the attributes that are asked for, and no others', async () => {
      await keep(item('X', { name: 'reserved word', value: 2, other: 3 }));

      expect(await tables.query('drafts', { pk, from: 'X', attributes: ['name', 'value', 'missing'] })).toEqual([
        item('X', { name: 'reserved word', value: 2 }),
      ]);
      expect(await tables.query('drafts', { pk, prefix: 'B#', attributes: [] })).toEqual([item('B#1'), item('B#2')]);
    });

    it('gives all of a partition that needs several pages', async () => {
      pk = `${pk}#wide`;
      const text = 'x'.repeat(90_000); // DynamoDB ends a page after 1 MB
      for (let i = 10; i < 40; i += 10) await keep(...Array.from({ length: 10 }, (_, n) => item(`S${i + n}`, { text })));

      expect(await asked({})).toHaveLength(30);
      expect(await asked({ limit: 25 })).toHaveLength(25);
      expect(await asked({ after: 'S10', to: 'S38' })).toHaveLength(28);
    });
  });

  describe('an index', () => {
    const listed = async (query: Omit<Query, 'pk'> = {}, list = pk): Promise<string[]> =>
      (await tables.queryIndex('drafts', 'due', { pk: list, ...query })).map(({ sk }) => sk);
    const due = (sk: string, dueSk: string, duePk = pk): Item => item(sk, { duePk, dueSk });

    it('holds the items that have both of its attributes, in their order', async () => {
      await keep(due('A', '3'), due('B', '1'), item('C'), item('D', { duePk: pk }), item('E', { dueSk: '2' }), due('F', '2'), due('G', '4', other));

      expect(await listed()).toEqual(['B', 'F', 'A']);
      expect(await listed({}, other)).toEqual(['G']);
    });

    it('gives whole items', async () => {
      const account = { ...item('A'), listPk: pk, listSk: '1', version: 3 };
      await tables.transact([{ table: 'accounts', put: account }]);

      expect(await tables.queryIndex('accounts', 'list', { pk })).toEqual([account]);
    });

    it('gives the part of an item that it holds, where it is one of those', async () => {
      const head = { ...item('A'), queuePk: pk, queueSk: '1', status: 'pending', queueRow: '{}' };
      await keep({ ...head, version: 3, stages: [{ state: 'waiting' }] }, { ...item('B'), queuePk: pk, queueSk: '2', version: 1 });

      expect(await tables.queryIndex('drafts', 'queue', { pk })).toEqual([head, { ...item('B'), queuePk: pk, queueSk: '2' }]);
      await expect(tables.queryIndex('drafts', 'queue', { pk, attributes: ['status', 'version'] })).rejects.toThrow(
        'the index queue does not hold the attribute version',
      );
    });

    it('gives the keys alone, where it holds nothing else', async () => {
      await keep({ ...due('A', '1'), version: 3, nextAt: '2' });

      expect(await tables.queryIndex('drafts', 'due', { pk })).toEqual([due('A', '1')]);
      await expect(tables.queryIndex('drafts', 'due', { pk, attributes: ['nextAt'] })).rejects.toThrow('the index due does not hold the attribute nextAt');
    });

    it('gives the keys and the attributes that are asked for, and no others', async () => {
      const settled = (sk: string, statusSk: string): Item => item(sk, { statusPk: pk, statusSk });
      await keep({ ...settled('A', '1'), tier: 3, status: 'open', outcome: { large: true } }, { ...settled('B', '2'), note: 'x' });

      expect(await tables.queryIndex('drafts', 'status', { pk, attributes: ['status', 'outcome'] })).toEqual([
        { ...settled('A', '1'), status: 'open', outcome: { large: true } },
        settled('B', '2'),
      ]);
      expect(await tables.queryIndex('drafts', 'status', { pk, attributes: [], after: '1', to: '2' })).toEqual([settled('B', '2')]);
    });

    it('follows an item whose attributes change', async () => {
      await keep(due('A', '1'), due('B', '2'), due('C', '3'));
      await keep(due('A', '9'), item('B'), due('C', '3', other));

      expect(await listed()).toEqual(['A']);
      expect(await listed({}, other)).toEqual(['C']);
      await keep(due('B', '1'), due('C', '2'));
      expect(await listed()).toEqual(['B', 'C', 'A']);
      expect(await listed({}, other)).toEqual([]);
    });

    it('shows the item as it is now', async () => {
      const row = item('A', { statusPk: pk, statusSk: '1' });
      await keep({ ...row, took: 1 });
      await keep({ ...row, took: 2 });

      expect((await tables.queryIndex('drafts', 'status', { pk })).map(({ took }) => took)).toEqual([2]);
    });

    it('forgets an item that is removed', async () => {
      await keep(due('A', '1'), due('B', '2'));
      await tables.transact([{ table: 'drafts', remove: { pk, sk: 'A' } }]);

      expect(await listed()).toEqual(['B']);
    });

    it('keeps items with the same sort key side by side', async () => {
      await keep(due('A', '1'), due('B', '1'), due('C', '1'), due('D', '2'));
      await keep(item('B'));

      expect((await listed()).sort()).toEqual(['A', 'C', 'D']);
      expect(await listed({ after: '1' })).toEqual(['D']);
      expect(await listed({ after: '1', to: '2' })).toEqual(['D']);
      expect((await listed({ to: '1' })).sort()).toEqual(['A', 'C']);
    });

    it('takes every range', async () => {
      await keep(due('A', '1'), due('B', '20'), due('C', '21'), due('D', '3'));

      expect(await listed({ prefix: '2' })).toEqual(['B', 'C']);
      expect(await listed({ from: '20', to: '21' })).toEqual(['B', 'C']);
      expect(await listed({ to: '20', descending: true })).toEqual(['B', 'A']);
      expect(await listed({ after: '20', limit: 1 })).toEqual(['C']);
      expect(await listed({ after: '21', descending: true, limit: 1 })).toEqual(['B']);
    });

    it('has a name of its table', async () => {
      await expect(tables.queryIndex('accounts', 'due', { pk })).rejects.toThrow(RangeError);
      expect(await tables.queryIndex('accounts', 'list', { pk })).toEqual([]);
    });

    it('of audit events holds their keys alone, in the order of their instants, and leaves out what has no place in it', async () => {
      const event = (sk: string, logSk: string): Write => ({ table: 'audit', put: { ...item(sk), type: 'x', logPk: pk, logSk } });
      await tables.transact([
        event('E#0', '2026-11-22T17:00:00.000Z#b'),
        event('E#1', '2026-11-22T17:00:00.000Z#a'),
        event('E#2', '2026-11-22T18:00:00.000Z#c'),
      ]);
      await tables.transact([{ table: 'audit', put: { ...item('E#3'), type: 'x' } }]);

      expect(await tables.queryIndex('audit', 'log', { pk })).toEqual([
        { pk, sk: 'E#1', logPk: pk, logSk: '2026-11-22T17:00:00.000Z#a' },
        { pk, sk: 'E#0', logPk: pk, logSk: '2026-11-22T17:00:00.000Z#b' },
        { pk, sk: 'E#2', logPk: pk, logSk: '2026-11-22T18:00:00.000Z#c' },
      ]);
      const found = async (range: object) => (await tables.queryIndex('audit', 'log', { pk, ...range })).map(({ sk }) => sk);
      expect(await found({ after: '2026-11-22T17:00:00.000Z', to: '2026-11-22T17:30:00.000Z' })).toEqual(['E#1', 'E#0']);
      expect(await found({ after: '2026-11-22T17:00:00.000Z#a', limit: 1 })).toEqual(['E#0']);
      expect(await found({ after: '2026-11-22T19:00:00.000Z', to: '2026-11-22T18:00:00.000Z' })).toEqual([]);
    });

    it('keeps two indexes of one item apart', async () => {
      await keep({ ...due('A', '1'), statusPk: pk, statusSk: '7' });
      await keep({ ...item('A'), statusPk: pk, statusSk: '7' });

      expect(await listed()).toEqual([]);
      expect((await tables.queryIndex('drafts', 'status', { pk })).map(({ sk }) => sk)).toEqual(['A']);
    });
  });

  describe('a condition', () => {
    const conditions: [string, Condition, boolean, boolean][] = [
      ['absent', { absent: true }, false, true],
      ['present', { present: true }, true, false],
      ['equal in every attribute named', { equals: { version: 4, state: 'open', blind: false } }, true, false],
      ['equal in one attribute of two', { equals: { version: 4, state: 'ended' } }, false, false],
      ['equal in no attribute named', { equals: {} }, true, false],
      ['equal but for the type', { equals: { version: '4' } }, false, false],
      ['equal in an attribute it lacks', { equals: { revision: 4 } }, false, false],
      ['equal in an attribute named like a word of the language', { equals: { size: 1 } }, true, false],
      ['absent or below: at the value', { absentOrBelow: { attribute: 'expiresAt', value: 1000 } }, true, true],
      ['absent or below: under the value', { absentOrBelow: { attribute: 'expiresAt', value: 1001 } }, true, true],
      ['absent or below: above the value', { absentOrBelow: { attribute: 'expiresAt', value: 999 } }, false, true],
      ['absent or below: text at the value', { absentOrBelow: { attribute: 'state', value: 'open' } }, true, true],
      ['absent or below: text above the value', { absentOrBelow: { attribute: 'state', value: 'ended' } }, false, true],
      ['absent or below: text by UTF-8 bytes', { absentOrBelow: { attribute: 'sign', value: '\ufffd' } }, false, true],
      ['absent or below: of another type', { absentOrBelow: { attribute: 'expiresAt', value: '9999' } }, false, true],
      ['absent or below: in an attribute it lacks', { absentOrBelow: { attribute: 'revision', value: 9999 } }, false, true],
    ];
    const there = (): Item => item('X', { version: 4, state: 'open', blind: false, size: 1, expiresAt: 1000, sign: '🎉' });
    const kinds: [string, (when: Condition) => Write][] = [
      ['put', (when) => put(item('X', { new: true }), when)],
      ['remove', (when) => ({ table: 'drafts', remove: { pk, sk: 'X' }, when })],
      ['check', (when) => ({ table: 'drafts', check: { pk, sk: 'X' }, when })],
    ];

    describe.each(kinds)('of a %s', (kind, write) => {
      const after = { put: () => item('X', { new: true }), remove: () => undefined };
      const expected = (before: Item | undefined): Item | undefined => (kind === 'check' ? before : after[kind as 'put' | 'remove']());

      it.each(conditions)('%s', async (_, condition, withItem, withoutItem) => {
        for (const [before, passes] of [
          [undefined, withoutItem],
          [there(), withItem],
        ] as const) {
          await (before ? keep(before) : tables.transact([{ table: 'drafts', remove: { pk, sk: 'X' } }]));
          if (passes) await tables.transact([write(condition)]);
          else expect(await refusal(write(condition))).toEqual(['condition']);

          expect(await kept('X')).toEqual(passes ? expected(before) : before);
        }
      });
    });
  });

  describe('a transaction', () => {
    it('writes in every table at once', async () => {
      await tables.transact([put(item('A')), { table: 'accounts', put: item('A') }, { table: 'audit', put: item('A') }]);

      const all = await tables.getMany((['drafts', 'accounts', 'audit'] as const).map((table) => ({ table, key: { pk, sk: 'A' } })));
      expect(all).toEqual([item('A'), item('A'), item('A')]);
    });

    it('writes all or nothing, and says in order which write was refused', async () => {
      await keep(item('gone'), item('kept', { version: 2 }));

      const reasons = await refusal(
        put(item('new')),
        { table: 'drafts', check: { pk, sk: 'kept' }, when: { equals: { version: 1 } } },
        { table: 'drafts', remove: { pk, sk: 'gone' }, when: { present: true } },
        put(item('kept2'), { present: true }),
        { table: 'audit', put: item('event'), when: { absent: true } },
      );

      expect(reasons).toEqual(['none', 'condition', 'none', 'condition', 'none']);
      expect((await tables.query('drafts', { pk })).map(({ sk }) => sk)).toEqual(['gone', 'kept']);
      expect(await tables.query('audit', { pk })).toEqual([]);
    });

    it('removes what is there and what is not', async () => {
      await keep(item('A'));
      await tables.transact([
        { table: 'drafts', remove: { pk, sk: 'A' } },
        { table: 'drafts', remove: { pk, sk: 'never' } },
      ]);

      expect(await tables.query('drafts', { pk })).toEqual([]);
    });

    it('may be one write by itself, which its condition decides all the same', async () => {
      const plain = { plain: true };
      await tables.transact([put(item('A', { n: 1 }), { absent: true })], plain);
      const tooLate = tables.transact([put(item('A', { n: 2 }), { equals: { n: 7 } })], plain);
      await expect(tooLate).rejects.toEqual(new TransactionRefused(['condition']));
      await tables.transact([put(item('A', { n: 3 }), { equals: { n: 1 } })], plain);
      await expect(tables.transact([{ table: 'drafts', remove: { pk, sk: 'A' }, when: { equals: { n: 1 } } }], plain)).rejects.toEqual(
        new TransactionRefused(['condition']),
      );
      expect(await kept('A')).toEqual(item('A', { n: 3 }));

      await tables.transact([{ table: 'drafts', remove: { pk, sk: 'A' }, when: { equals: { n: 3 } } }], plain);
      expect(await kept('A')).toBeUndefined();
    });

    it('has exactly one winner of 20 that take one item, each by a write alone', async () => {
      await keep(item('ROW', { attempts: 0 }));
      const takes = Array.from({ length: 20 }, (_, by) =>
        tables.transact([put(item('ROW', { attempts: 1, by }), { equals: { attempts: 0 } })], { plain: true }),
      );

      const ends = await Promise.allSettled(takes);

      const winners = ends.flatMap(({ status }, by) => (status === 'fulfilled' ? [by] : []));
      expect(winners).toHaveLength(1);
      expect(await kept('ROW')).toEqual(item('ROW', { attempts: 1, by: winners[0] }));
    });

    it('is whole where there are more writes than one, or a check, whatever may be plain', async () => {
      const plain = { plain: true };
      const both = tables.transact([put(item('A'), { absent: true }), put(item('B'), { present: true })], plain);
      await expect(both).rejects.toEqual(new TransactionRefused(['none', 'condition']));
      const check = tables.transact([{ table: 'drafts', check: { pk, sk: 'A' }, when: { present: true } }], plain);
      await expect(check).rejects.toEqual(new TransactionRefused(['condition']));
      expect(await tables.query('drafts', { pk })).toEqual([]);
    });

    it('writes nothing by a check', async () => {
      await tables.transact([{ table: 'drafts', check: { pk, sk: 'A' }, when: { absent: true } }]);

      expect(await kept('A')).toBeUndefined();
    });

    it('takes 1 to 100 writes', async () => {
      const writes = Array.from({ length: 101 }, (_, i) => put(item(`S${i}`)));

      await expect(tables.transact([])).rejects.toThrow(RangeError);
      await expect(tables.transact(writes)).rejects.toThrow(RangeError);
      await tables.transact(writes.slice(1));
      expect(await tables.query('drafts', { pk })).toHaveLength(100);
    });

    it('takes one write of an item, a check being one', async () => {
      await expect(tables.transact([put(item('A')), put(item('A'))])).rejects.toThrow(RangeError);
      await expect(tables.transact([put(item('A')), { table: 'drafts', remove: { pk, sk: 'A' } }])).rejects.toThrow(RangeError);
      await expect(tables.transact([put(item('A')), { table: 'drafts', check: { pk, sk: 'A' }, when: { absent: true } }])).rejects.toThrow(RangeError);
      expect(await kept('A')).toBeUndefined();
    });

    it('tells keys apart that look alike when they are joined', async () => {
      await tables.transact([put({ pk: `${pk}a`, sk: 'b' }), put({ pk, sk: 'ab' }), { table: 'accounts', put: { pk, sk: 'ab' } }]);

      expect(await tables.get('drafts', { pk: `${pk}a`, sk: 'b' })).toBeDefined();
    });

    it('has one winner of two that move one version', async () => {
      await keep(item('HEAD', { version: 1 }));
      const move = (by: string): Promise<void> =>
        tables.transact([put(item('HEAD', { version: 2, by }), { equals: { version: 1 } }), put(item(`EVENT#${by}`))]);

      const ends = await Promise.allSettled([move('ann'), move('bob')]);

      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const winner = ends[0].status === 'fulfilled' ? 'ann' : 'bob';
      expect(await tables.query('drafts', { pk })).toEqual([item(`EVENT#${winner}`), item('HEAD', { version: 2, by: winner })]);
    });

    it('has exactly one winner of 20 that claim one item', async () => {
      const claims = Array.from({ length: 20 }, (_, n) => tables.transact([put(item('MARKER', { n }), { absent: true }), put(item(`ACT#${n}`))]));

      const ends = await Promise.allSettled(claims);

      const winners = ends.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
      expect(winners).toHaveLength(1);
      expect(await kept('MARKER')).toEqual(item('MARKER', { n: winners[0] }));
      expect((await tables.query('drafts', { pk, prefix: 'ACT#' })).map(({ sk }) => sk)).toEqual([`ACT#${winners[0]}`]);
      for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(TransactionRefused);
    });
  });

  describe('an item that can not be kept', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });
    it.each<[string, () => Item]>([
      ['undefined', () => item('A', { text: undefined })],
      ['undefined inside', () => item('A', { map: { list: [{ text: undefined }] } })],
      ['a hole in a list', () => item('A', { list: [1, undefined] })],
      ['NaN', () => item('A', { n: Number.NaN })],
      ['Infinity', () => item('A', { n: Number.POSITIVE_INFINITY })],
      ['a number above the safe ones', () => item('A', { n: 2 ** 60 })],
      ['a number too small', () => item('A', { n: 1e-200 })],
      ['a date', () => item('A', { at: new Date(0) })],
      ['an empty sort key', () => item('')],
      ['a sort key over 1,024 bytes', () => item('ä'.repeat(513))],
      ['an empty partition key', () => ({ pk: '', sk: 'A' })],
      ['no sort key', () => ({ pk }) as unknown as Item],
      ['an index key that is null', () => item('A', { duePk: null, dueSk: '1' })],
      ['an index key that is a number', () => item('A', { duePk: pk, dueSk: 1 })],
      ['an empty index key', () => item('A', { duePk: '', dueSk: '1' })],
      ['an attribute without a name', () => item('A', { map: { '': 1 } })],
      ['more than 32 levels', () => item('A', { map: nested(32) })],
      ['more than 400 KB', () => item('A', { text: 'x'.repeat(410_000) })],
    ])('is one with %s', async (_, make) => {
      const error = await tables.transact([put(item('B')), put(make())]).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );

      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(TransactionRefused);
      expect(await kept('B')).toBeUndefined();
    });

    it('stands beside the largest that can', async () => {
      const largest = item('s'.repeat(1024), { map: nested(31), text: 'x'.repeat(390_000) });
      await keep(largest);

      expect(await kept('s'.repeat(1024))).toEqual(largest);
    });

    it('is refused in a condition too', async () => {
      const equals = { version: undefined } as unknown as Record<string, string>;

      await expect(tables.transact([put(item('A'), { equals })])).rejects.not.toBeInstanceOf(TransactionRefused);
      expect(await kept('A')).toBeUndefined();
    });
  });

  describe("an administrator's hand", () => {
    it('keeps no undefined either', async () => {
      await expect(tables.put('drafts', item('A', { text: undefined }))).rejects.toThrow(TypeError);
      expect(await kept('A')).toBeUndefined();
    });

    it('puts and removes items whatever is there', async () => {
      await tables.put('audit', item('A', { n: 1 }));
      await tables.put('audit', item('A', { n: 2 }));
      await tables.put('audit', item('B'));
      await tables.remove('audit', { pk, sk: 'B' });
      await tables.remove('audit', { pk, sk: 'C' });

      expect(await tables.query('audit', { pk })).toEqual([item('A', { n: 2 })]);
    });

    it('scans a whole table', async () => {
      await keep(item('A'), item('B', { n: 1 }), { pk: other, sk: 'A' });
      const mine = (all: Item[]): Item[] => all.filter((one) => one.pk === pk || one.pk === other);
      const byKey = (a: Key, b: Key): number => (`${a.pk}/${a.sk}` < `${b.pk}/${b.sk}` ? -1 : 1);

      expect(mine(await tables.scan('drafts')).sort(byKey)).toEqual([{ pk: other, sk: 'A' }, item('A'), item('B', { n: 1 })].sort(byKey));
      expect(mine(await tables.scan('audit'))).toEqual([]);
    });
  });

  describe('a listener', () => {
    it('hears of each commit in order, and of nothing that was refused', async () => {
      const heard: (readonly Write[])[] = [];
      const stop = tables.onCommit((writes) => heard.push(writes));
      const first = [put(item('A'), { absent: true }), put(item('B'))];
      await tables.transact(first);
      await refusal(...first);
      await tables.put('accounts', item('C'));
      await tables.remove('accounts', { pk, sk: 'C' });
      stop();
      await tables.transact([put(item('D'))]);

      expect(heard).toEqual([first, [{ table: 'accounts', put: item('C') }], [{ table: 'accounts', remove: { pk, sk: 'C' } }]]);
    });
  });
}
