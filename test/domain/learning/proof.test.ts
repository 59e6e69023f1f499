import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededProof, progressOf, proofAbove, wrongPromotionBound } from '../../../functions/domain/learning/proof.ts';
import { drawsOf } from '../../../local/traffic/draws.ts';
import { many } from './examples.ts';

const line = 0.95;
const progress = (unchanged: number, n: number, attempt = 1) => progressOf({ n, unchanged }, { line, minCases: 100, attempt });

describe('the bet against a category that is at most at the line', () => {
  it('begins with 1, whatever the line', () => {
    for (const some of [0, 0.5, 0.95, 1]) expect(proofAbove(0, 0, some)).toBeCloseTo(1, 12);
  });

  it('R113: is the mean of five bets, worked out by hand for one case', () => {
    expect(proofAbove(1, 1, line)).toBeCloseTo((0.96 + 0.97 + 0.98 + 0.99 + 1) / (5 * 0.95), 12);
    expect(proofAbove(0, 1, line)).toBeCloseTo((0.04 + 0.03 + 0.02 + 0.01 + 0) / (5 * 0.05), 12);
  });

  it('R113: does not grow on average at the line, falls below it and grows above it, at every state that it may be in', () => {
    const counts = fc.nat({ max: 400 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 20 }), fc.constantFrom(0.5, 0.9, 0.95, 0.99), (unchanged, changed, of) => {
        const before = proofAbove(unchanged, unchanged + changed, of);
        const [won, lost] = [1, 0].map((more) => proofAbove(unchanged + more, unchanged + changed + 1, of)) as [number, number];
        const onAverage = (share: number) => share * won + (1 - share) * lost;
        fc.pre(before < 1e11);

        expect(onAverage(of) / before).toBeCloseTo(1, 9);
        expect(onAverage(of - 0.01)).toBeLessThan(before);
        expect(onAverage(of + 0.005)).toBeGreaterThan(before);
      }),
    );
  });

  it('R113: passes what an attempt needs no more often than stated, by those exactly at the line who look after each case', () => {
    const [tenants, cases] = [500, 400];
    const promoted = many(tenants, (tenant) => {
      const draws = drawsOf(`at the line ${tenant}`);
      let unchanged = 0;
      for (let n = 1; n <= cases; n += 1) {
        if (draws.chance(line)) unchanged += 1;
        if (proofAbove(unchanged, n, line) >= neededProof(1)) return true;
      }
      return false;
    }).filter(Boolean).length;

    expect(promoted).toBeGreaterThan(0); // or the experiment shows nothing
    expect(promoted / tenants).toBeLessThanOrEqual(1 / neededProof(1));
  });

  it('falls with each case that was changed and never with one that was not', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 50 }), (unchanged, changed) => {
        const now = proofAbove(unchanged, unchanged + changed, line);

        expect(proofAbove(unchanged + 1, unchanged + changed + 1, line)).toBeGreaterThanOrEqual(now);
        expect(proofAbove(unchanged, unchanged + changed + 1, line)).toBeLessThan(now);
      }),
    );
  });

  it('R113: shows nothing above 1', () => {
    expect(proofAbove(5000, 5000, 1)).toBe(1);
    expect(progressOf({ n: 5000, unchanged: 5000 }, { line: 1, minCases: 100, attempt: 1 }).lacks).toEqual(['interval', 'proof']);
  });

  it('stays a number that JSON carries, with a line of 0 as well', () => {
    expect(proofAbove(1_000_000, 1_000_000, line)).toBe(1e12);
    expect(proofAbove(5, 5, 0)).toBe(1e12);
    expect(proofAbove(1, 2, 0)).toBe(1e12);
    expect(proofAbove(0, 2, 0)).toBeLessThan(1);
  });
});

describe('what an attempt needs', () => {
  it('is 40, then 120, then 240', () => {
    expect([1, 2, 3].map((attempt) => Math.round(neededProof(attempt)))).toEqual([40, 120, 240]);
  });

  it('R113: leaves at most the stated chance to all attempts together', () => {
    const chances = many(100_000, (past) => 1 / neededProof(past + 1)).reduce((sum, one) => sum + one, 0);

    expect(chances).toBeLessThan(wrongPromotionBound);
    expect(chances).toBeCloseTo(wrongPromotionBound, 5);
  });
});

describe('how far a category has come', () => {
  it('R113: lacks everything at first', () => {
    expect(progress(0, 0)).toMatchObject({ share: null, lacks: ['cases', 'interval', 'proof'] });
  });

  it('R113: lacks cases alone with 99 of 99, and nothing with 100 of 100', () => {
    expect(progress(99, 99).lacks).toEqual(['cases']);
    expect(progress(100, 100)).toMatchObject({ lacks: [], needed: 40 });
  });

  // The first n with so many changed cases whose lower Wilson bound is above 0.95, and the first whose bet reaches 40.
  it.each([
    [1, 110, 158],
    [2, 142, 195],
    [3, 173, 231],
    [5, 230, 300],
  ])('R113: with %i changed passes the interval at exactly %i cases and the bet at exactly %i', (changed, interval, bet) => {
    expect(progress(interval - 1 - changed, interval - 1).lacks).toContain('interval');
    expect(progress(interval - changed, interval).lacks).toEqual(['proof']);
    expect(progress(bet - 1 - changed, bet - 1).lacks).toEqual(['proof']);
    expect(progress(bet - changed, bet).lacks).toEqual([]);
  });

  it('R113: lacks the interval with more than 95 % unchanged while chance could have done it', () => {
    expect(progress(96, 100)).toMatchObject({ share: { share: 0.96 }, lacks: ['interval', 'proof'] });
  });

  it('R113: exactly at the line is not above it', () => {
    const atLine = progressOf({ n: 10, unchanged: 10 }, { line: progress(10, 10).share?.low as number, minCases: 1, attempt: 1 });

    expect(atLine.lacks).toContain('interval');
  });

  it('R113: needs more cases at each attempt', () => {
    const least = (attempt: number) => many(200, (n) => n + 1).find((n) => progress(n, n, attempt).lacks.length === 0);

    expect([1, 2, 3].map(least)).toEqual([100, 118, 133]);
  });
});
