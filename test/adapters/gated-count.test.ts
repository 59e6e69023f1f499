import { describe, expect, it } from 'vitest';
import { type Gated, gatedPlace } from '../../functions/adapters/gated-count.ts';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';

const at = new Date('2026-11-27T10:00:20.500Z');

/** Counts calls as intake does: the place and, in another step, its write; again where somebody was faster. */
function aCounter(mostPerMinute: number) {
  const tables = createMemoryTables();
  const take = async (call: string, { keyId = 'key_1', now = at }: { keyId?: string; now?: Date } = {}): Promise<number | 'taken'> => {
    const gated: Gated = { keyId, call, mostPerMinute };
    for (;;) {
      const place = await gatedPlace(tables, gated, now);
      if (!place.ok) return place.retryAfterSeconds;
      try {
        await tables.transact([place.write.write]);
        return 'taken';
      } catch (error) {
        if (!(error instanceof TransactionRefused)) throw error;
      }
    }
  };
  return { tables, take };
}
const calls = (count: number, prefix = 'call') => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

/** More that meet at one item only wait for each other for longer. */
const atOnce = 305;

describe('T29: drafts that need people', () => {
  it.each([1, 2, 7, 8, 9, 100, 2600])('T29: of an API key are taken %d times a minute and no more, however many come at once', async (most) => {
    const { take } = aCounter(most);

    const answers: Awaited<ReturnType<typeof take>>[] = [];
    const all = calls(3 * most + 5);
    for (let first = 0; first < all.length; first += atOnce) answers.push(...(await Promise.all(all.slice(first, first + atOnce).map((call) => take(call)))));

    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(most);
    expect(new Set(answers.filter((answer) => answer !== 'taken'))).toEqual(new Set([40]));
  });

  it('T29: are counted anew with each minute by the clock', async () => {
    const { take } = aCounter(1);

    expect(await take('a')).toBe('taken');
    expect(await take('b', { now: new Date('2026-11-27T10:00:59.999Z') })).toBe(1);
    expect(await take('b', { now: new Date('2026-11-27T10:01:00.000Z') })).toBe('taken');
    expect(await take('c', { now: new Date('2026-11-27T10:01:00.000Z') })).toBe(60);
  });

  it('T29: of one key take no place from those of another', async () => {
    const { take } = aCounter(1);

    expect([await take('a'), await take('b'), await take('b', { keyId: 'key_2' })]).toEqual(['taken', 40, 'taken']);
  });

  it.each([
    [2000, 8],
    [24_000, 96],
    [1_000_000, 100],
  ])('lie in as many items as their limit asks for: %d a minute in %d', async (most, parts) => {
    const { take, tables } = aCounter(most);

    for (const call of calls(1000)) await take(call);

    expect(await tables.query('drafts', { pk: `GATED#key_1#${Math.floor(at.getTime() / 60_000)}` })).toHaveLength(parts);
  });

  it('are counted in items that seldom meet, and are forgotten after ten minutes', async () => {
    const { take, tables } = aCounter(800);

    for (const call of calls(200)) await take(call);
    const items = await tables.query('drafts', { pk: `GATED#key_1#${Math.floor(at.getTime() / 60_000)}` });

    expect(items.map(({ count }) => Number(count)).reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(items).toHaveLength(8);
    for (const { count, expiresAt } of items) {
      expect(Number(count)).toBeLessThan(50);
      expect(expiresAt).toBe(Math.floor(at.getTime() / 1000) + 600);
    }
  });
});
