import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effective, nothing, type Observation, reliabilityOf, weigh } from '../../../functions/domain/learning/reliability.ts';
import { shareOf } from '../../../functions/domain/metrics/share.ts';
import { many } from './examples.ts';

const looked = (confidence: number, unchanged: number, changed: number, chance = 1): Observation[] => [
  ...many(unchanged, () => ({ confidence, unchanged: true, chance })),
  ...many(changed, () => ({ confidence, unchanged: false, chance })),
];
const anObservation = fc.record({
  confidence: fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
  unchanged: fc.boolean(),
  chance: fc.constantFrom(1, 0.5, 0.02),
});

describe('what confidence is worth', () => {
  it('is the measured share of each confidence where it rises, with its interval', () => {
    const [low, high] = [shareOf(6, 10), shareOf(9, 10)];

    expect(reliabilityOf([...looked(0.9, 9, 1), ...looked(0.8, 6, 4)])).toEqual([
      { from: 0.8, to: 0.8, n: 10, share: 0.6, low: low?.low, high: low?.high },
      { from: 0.9, to: 0.9, n: 10, share: 0.9, low: high?.low, high: high?.high },
    ]);
  });

  it('pools neighbours that stand the wrong way round, as far back as it takes', () => {
    const curve = reliabilityOf([...looked(0.7, 7, 3), ...looked(0.8, 9, 1), ...looked(0.9, 2, 8), ...looked(0.95, 10, 0)]);

    expect(curve.map(({ from, to, n, share }) => [from, to, n, share])).toEqual([
      [0.7, 0.9, 30, 0.6],
      [0.95, 0.95, 10, 1],
    ]);
  });

  it('pools what is equal', () => {
    expect(reliabilityOf([...looked(0.7, 1, 1), ...looked(0.8, 2, 2)])).toMatchObject([{ from: 0.7, to: 0.8, n: 6, share: 0.5 }]);
    expect(reliabilityOf([])).toEqual([]);
  });

  it('counts a looked-at reply for all that it stands for, and trusts it no more than its own number', () => {
    const [stretch] = reliabilityOf([...looked(0.9, 1, 0, 0.1), ...looked(0.9, 0, 10)]);

    expect(stretch).toMatchObject({ n: 11, share: 0.5 });
    expect((stretch?.high ?? 0) - (stretch?.low ?? 0)).toBeGreaterThan((shareOf(10, 20)?.high ?? 0) - (shareOf(10, 20)?.low ?? 0));
  });

  it('never falls as confidence rises, leaves out nothing, and is the same in whatever order the cases come', () => {
    fc.assert(
      fc.property(fc.array(anObservation, { minLength: 1, maxLength: 60 }), (some) => {
        const curve = reliabilityOf(some);
        const all = some.reduce(weigh, nothing);

        for (const [place, { from, to, share, low, high }] of curve.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          if (place > 0) expect(from).toBeGreaterThan(curve[place - 1]?.to as number);
          if (place > 0) expect(share).toBeGreaterThan(curve[place - 1]?.share as number);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        }
        expect(curve.reduce((sum, { n }) => sum + n, 0)).toBe(some.length);
        expect(some.every(({ confidence }) => curve.filter(({ from, to }) => confidence >= from && confidence <= to).length === 1)).toBe(true);
        expect(reliabilityOf(some.toReversed()).map(({ from, to, n }) => [from, to, n])).toEqual(curve.map(({ from, to, n }) => [from, to, n]));
        expect(all.n).toBe(some.length);
      }),
    );
  });
});

describe('the effective number of cases', () => {
  it('is the number itself where all weigh the same, and less where they do not', () => {
    const of = (some: readonly Observation[]) => effective(some.reduce(weigh, nothing));

    expect(of(looked(0.9, 7, 3))).toBe(10);
    expect(of(looked(0.9, 7, 3, 0.02))).toBeCloseTo(10, 9);
    expect(of([...looked(0.9, 1, 0, 0.1), ...looked(0.9, 10, 0)])).toBeCloseTo(400 / 110, 9);
    fc.assert(
      fc.property(fc.array(anObservation, { minLength: 1 }), (some) => {
        expect(of(some)).toBeLessThanOrEqual(some.length + 1e-6);
        expect(of(some)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });
});
