import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../functions/domain/metrics/share.ts';
import { spreadOf } from '../../../functions/domain/metrics/spread.ts';

describe('a share', () => {
  // From tables of the Wilson interval without continuity correction, 95 %.
  it.each([
    [10, 20, 0.2993, 0.7007],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [95, 100, 0.8882, 0.9785],
  ])('%i of %i lies between %f and %f by the Wilson interval', (count, of, low, high) => {
    const share = shareOf(count, of);

    expect(share).toMatchObject({ count, of, share: count / of });
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
  });

  it('of nothing is none', () => {
    expect(shareOf(0, 0)).toBeNull();
  });

  it('lies in its interval, which lies in 0 to 1 and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const count = Math.round(of * part);
        const [small, large] = [shareOf(count, of), shareOf(count * 10, of * 10)];
        if (!small || !large) throw new Error('there is a share');

        expect(small.low).toBeGreaterThanOrEqual(0);
        expect(small.high).toBeLessThanOrEqual(1);
        expect(small.low).toBeLessThanOrEqual(small.share + 1e-12);
        expect(small.high).toBeGreaterThanOrEqual(small.share - 1e-12);
        expect(large.high - large.low).toBeLessThan(small.high - small.low);
      }),
    );
  });
});

describe('what measurements say together', () => {
  it('is the median and p90 by nearest rank, and the mean', () => {
    expect(spreadOf([30, 10, 20, 40])).toEqual({ n: 4, median: 20, p90: 40, mean: 25 });
    expect(spreadOf([7])).toEqual({ n: 1, median: 7, p90: 7, mean: 7 });
    expect(spreadOf(Array.from({ length: 10 }, (_, i) => i + 1))).toMatchObject({ median: 5, p90: 9 });
  });

  it('is none without any', () => {
    expect(spreadOf([])).toBeNull();
  });

  it('leaves the measurements as they were', () => {
    const values = [3, 1, 2];
    spreadOf(values);

    expect(values).toEqual([3, 1, 2]);
  });
});
