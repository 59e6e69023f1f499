import { expect, it } from 'vitest';
import { raisedTo, SpentByDrafts } from '../../../functions/domain/reconcile/sums.ts';

const usd = (day: string, minor: number) => ({ currency: 'USD', day, minor });

it('R131, F27: what the drafts of an account count for is added up by currency and day', () => {
  const counted = new SpentByDrafts();
  counted.add({ accountId: 'a', spent: [usd('2026-11-22', 100), { currency: 'EUR', day: '2026-11-22', minor: 5 }] });
  counted.add({ accountId: 'a', spent: [usd('2026-11-22', 20), usd('2026-11-23', 7)] });
  counted.add({ accountId: 'b', spent: [] });

  expect(counted.all()).toEqual([
    { accountId: 'a', currency: 'USD', days: { '2026-11-22': 120, '2026-11-23': 7 } },
    { accountId: 'a', currency: 'EUR', days: { '2026-11-22': 5 } },
  ]);
});

it('R131, F27: a sum that is too low is raised day by day, and one that is higher stays', () => {
  expect(raisedTo({ one: 100, two: 50 }, { one: 120, two: 20, three: 1 })).toEqual({ one: 120, two: 50, three: 1 });
  expect(raisedTo({ one: 100 }, { one: 100 })).toBeUndefined();
});
