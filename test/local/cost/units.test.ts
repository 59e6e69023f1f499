import { describe, expect, it } from 'vitest';
import type { Item } from '../../../functions/adapters/ports.ts';
import { indexUnits, itemBytes, kindOf, readUnits, storedBytes, transactedUnits } from '../../../local/cost/units.ts';

/** An item of so many bytes. */
const itemOf = (bytes: number, fields: Record<string, unknown> = {}): Item => {
  const item = { pk: 'a', sk: 'b', ...fields, x: '' };
  return { ...item, x: 'x'.repeat(bytes - itemBytes(item)) };
};

describe('the size of an item', () => {
  it.each([
    [{ name: 'Zoë' }, 4 + 4],
    [{ yes: true, none: null }, 3 + 1 + 4 + 1],
    [{ n: 0 }, 1 + 1],
    [{ n: 1200 }, 1 + 2], // two significant digits
    [{ n: -123.45 }, 1 + 5], // five digits, and the sign
    [{ list: ['ab', 'c'] }, 4 + 3 + 2 + 3],
    [{ map: { a: 'b' } }, 3 + 3 + 1 + 2],
  ])('%j is %i bytes', (item, bytes) => {
    expect(itemBytes(item)).toBe(bytes);
  });
});

describe('units', () => {
  it('of reads come by 4 KB, half of them from an index', () => {
    expect([0, 4096, 4097].map((bytes) => readUnits(bytes, { consistent: true }))).toEqual([1, 1, 2]);
    expect([0, 4096, 4097].map((bytes) => readUnits(bytes, { consistent: false }))).toEqual([0.5, 0.5, 1]);
  });

  it('of writes come by 1 KB, twice in a transaction, of the larger item', () => {
    expect([1024, 1025].map((bytes) => transactedUnits(undefined, itemOf(bytes)))).toEqual([2, 4]);
    expect(transactedUnits(itemOf(3000), itemOf(100))).toBe(6);
    expect(transactedUnits(undefined, undefined)).toBe(2);
  });

  it('of indexes: an entry that comes, changes, goes or moves, and none where nothing of it changes', () => {
    const listed = (listPk: string, bytes: number) => itemOf(bytes, { listPk, listSk: '1' });

    expect(indexUnits('accounts', undefined, listed('a', 1025))).toBe(2);
    expect(indexUnits('accounts', listed('a', 100), listed('a', 100))).toBe(0);
    expect(indexUnits('accounts', listed('a', 100), listed('a', 1025))).toBe(2);
    expect(indexUnits('accounts', listed('a', 1025), listed('b', 1025))).toBe(4);
    expect(indexUnits('accounts', listed('a', 1025), itemOf(1025))).toBe(2);
    expect(indexUnits('accounts', undefined, itemOf(1025))).toBe(0);
    expect(indexUnits('drafts', undefined, listed('a', 1025))).toBe(0);
  });

  it('of an index with a part of the item count that part alone', () => {
    const event = (bytes: number) => itemOf(bytes, { logPk: 'log', logSk: '1' });

    expect(indexUnits('audit', undefined, event(5000))).toBe(1);
    expect(indexUnits('audit', event(3000), event(5000))).toBe(0);
    expect(storedBytes('audit', event(5000))).toBe(5000 + 100 + itemBytes({ pk: 'a', sk: 'b', logPk: 'log', logSk: '1' }) + 100);
    expect(storedBytes('audit', undefined)).toBe(0);
  });
});

describe('the kind of an item', () => {
  it.each([
    ['D#drf_1', 'HEAD', 'drafts D/HEAD'],
    ['D#drf_1', 'REV#000001', 'drafts D/REV'],
    ['OUT#drf_1', '000001#000', 'drafts OUT/…'],
    ['CONV#c#1', 'CONV', 'drafts CONV/CONV'],
  ])('%s, %s: %s', (pk, sk, kind) => {
    expect(kindOf('drafts', { pk, sk })).toBe(kind);
  });
});
