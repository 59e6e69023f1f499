import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesToFalseAlarm, casesToNotice, driftLines, driftOf, driftStep, isAlarm } from '../../../functions/domain/learning/drift.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { drawsOf } from '../../../local/traffic/draws.ts';
import { many } from './examples.ts';

const linesOf = (promoteAbove: number, demoteAtRejections: number) => driftLines({ promoteAbove, demoteAtRejections, auditShare: 0.02 });
const lines = driftLines(standardPolicy.calibration);

describe('the shares between which drift is told', () => {
  it('R124: are what the line allows and what demotes, with the score of a bad case and of a good one', () => {
    expect(lines.steady).toBeCloseTo(0.05, 12);
    expect(lines.drifted).toBe(0.2);
    expect(lines.bad).toBeCloseTo(Math.log(4), 9);
    expect(lines.good).toBeCloseTo(Math.log(0.8 / 0.95), 9);
  });

  it('are the steady one and twice as much where the tenant demotes at less than the line allows', () => {
    expect(linesOf(0.75, 0.2)).toMatchObject({ steady: 0.25, drifted: 0.5 });
    expect(linesOf(0.75, 0.25)).toMatchObject({ drifted: 0.5 });
    expect(linesOf(0.25, 0.2)).toMatchObject({ drifted: 1 });
  });

  it('tell nothing with a line of 0: there nothing is bad', () => {
    const none = linesOf(0, 0.2);

    expect(none).toMatchObject({ bad: 0, good: 0 });
    expect(
      driftOf(
        many(1000, () => true),
        none,
      ).alarmAfter,
    ).toBeNull();
    expect(casesToNotice(1, none, 0.95)).toBeNull();
  });

  it('are numbers at both ends: with a line of 1 the first bad case raises the alarm, and it is noticed when one comes', () => {
    const strictest = linesOf(1, 0.2);

    expect(driftOf([false, false, true, false], strictest)).toEqual({ n: 4, bad: 1, alarmAfter: 3 });
    expect(casesToNotice(0.2, strictest, 0.95)).toBe(14); // 0.8^14 is the first below 0.05
    for (const ends of [strictest, linesOf(1, 1), linesOf(0.5, 1), linesOf(0.5, 0.2)]) {
      expect(Number.isFinite(ends.bad)).toBe(true);
      expect(Number.isFinite(ends.good)).toBe(true);
      expect(casesToNotice(1, ends, 0.95)).toBe(Math.ceil(Math.log(casesToFalseAlarm) / ends.bad));
    }
  });
});

describe('the score of drift', () => {
  it('R124: raises the alarm at the fourth bad case in a row, and says when, however many follow', () => {
    const bad = (count: number) =>
      driftOf(
        many(count, () => true),
        lines,
      );

    expect(bad(3)).toEqual({ n: 3, bad: 3, alarmAfter: null });
    expect(bad(4)).toEqual({ n: 4, bad: 4, alarmAfter: 4 });
    expect(bad(9)).toEqual({ n: 9, bad: 9, alarmAfter: 4 });
    expect(driftOf([], lines)).toEqual({ n: 0, bad: 0, alarmAfter: null });
  });

  it('R124: saves nothing up: after any good time four bad cases raise it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), (good) => {
        const cases = [...many(good, () => false), true, true, true, true];

        expect(driftOf(cases, lines).alarmAfter).toBe(good + 4);
      }),
    );
  });

  it('never falls below 0 and is never less for a bad case than for a good one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (score) => {
        expect(driftStep(score, false, lines)).toBeGreaterThanOrEqual(0);
        expect(driftStep(score, false, lines)).toBeLessThanOrEqual(score);
        expect(driftStep(score, true, lines)).toBeGreaterThan(score);
      }),
    );
    expect([Math.log(100) - 1e-9, Math.log(100)].map(isAlarm)).toEqual([false, true]);
  });
});

describe('how soon drift is noticed', () => {
  it('R124: is within 100 looked-at cases at 20 % bad, with a chance of 95 %; a steady share never', () => {
    expect(casesToNotice(0.2, lines, 0.95)).toBe(100);
    expect(casesToNotice(0.05, lines, 0.95)).toBeNull();
    expect(casesToNotice(1, lines, 0.95)).toBe(4);
  });

  it('R124: is as soon as stated in draws, from a score of 0 as from any', () => {
    const tenants = 1000;
    const noticed = many(tenants, (tenant) => {
      const draws = drawsOf(`drift ${tenant}`);
      return driftOf(
        many(100, () => draws.chance(0.2)),
        lines,
      ).alarmAfter;
    }).filter((after) => after !== null).length;

    expect(noticed / tenants).toBeGreaterThanOrEqual(0.95);
    expect(noticed).toBeLessThan(tenants); // the stated number is not so large that nothing is left to chance
  });

  it('R124: takes a category at the line 100 cases on average at least', () => {
    const tenants = 200;
    const lengths = many(tenants, (tenant) => {
      const draws = drawsOf(`at the line ${tenant}`);
      return (
        driftOf(
          many(2000, () => draws.chance(lines.steady)),
          lines,
        ).alarmAfter ?? 2000
      );
    });

    expect(lengths.reduce((sum, one) => sum + one, 0) / tenants).toBeGreaterThanOrEqual(casesToFalseAlarm);
  });

  it('is sooner for a larger share and later for more certainty', () => {
    const cases = (share: number, surely: number) => casesToNotice(share, lines, surely) as number;

    expect(cases(0.4, 0.95)).toBeLessThan(cases(0.3, 0.95));
    expect(cases(0.3, 0.95)).toBeLessThan(cases(0.2, 0.95));
    expect(cases(0.2, 0.5)).toBeLessThan(cases(0.2, 0.95));
  });
});
