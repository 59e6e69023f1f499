import { describe, expect, it } from 'vitest';
import { daysWithout, moneyOf, spentInWindow } from '../../../functions/domain/policy/spent.ts';
import { now, usd } from './fixtures.ts';

describe('sums', () => {
  it('R131: all money of a draft is one sum per currency', () => {
    expect(
      moneyOf([
        { type: 'refund', amount: usd(30) },
        { type: 'credit', amount: usd(12) },
        { type: 'none' },
        { type: 'refund', amount: { currency: 'EUR', minor: 5 } },
      ]),
    ).toEqual({ USD: 42, EUR: 5 });
    expect(moneyOf([])).toEqual({});
  });

  it('stay whole numbers that JSON can carry', () => {
    const huge = usd(Number.MAX_SAFE_INTEGER);
    expect(
      moneyOf([
        { type: 'a', amount: huge },
        { type: 'b', amount: huge },
      ]),
    ).toEqual({ USD: Number.MAX_SAFE_INTEGER });
  });

  it('R131: the window holds its days and the day it begins in, and days ahead of the clock', () => {
    const days = { '2026-10-22': 1, '2026-10-23': 10, '2026-11-22': 100, '2026-11-23': 1000 };
    expect(spentInWindow(days, 30, now)).toBe(1110);
    expect(spentInWindow(days, 1, now)).toBe(1100);
    expect(spentInWindow({}, 30, now)).toBe(0);
    expect(spentInWindow({ '2026-11-22': -5 }, 30, now)).toBe(0);
  });

  it('R131: what a draft counts for is taken from its own day, whether or not the window still has it', () => {
    const own = [{ currency: 'USD', minor: 900, day: '2026-10-20' }];

    expect(daysWithout({ '2026-10-20': 900, '2026-11-21': 950 }, 'USD', own)).toEqual({ '2026-10-20': 0, '2026-11-21': 950 });
    expect(spentInWindow(daysWithout({ '2026-11-21': 950 }, 'USD', own), 30, now)).toBe(950);
    expect(daysWithout({ '2026-10-20': 900 }, 'EUR', own)).toEqual({ '2026-10-20': 900 });
  });
});
