import { describe, expect, it } from 'vitest';
import { adviceFor, type CategoryAdvice } from '../../../functions/domain/learning/advice.ts';
import type { CategoryObservation } from '../../../functions/domain/learning/calibration.ts';
import type { Standing } from '../../../functions/domain/learning/standing.ts';
import { adviseThreshold, outlookOf } from '../../../functions/domain/learning/thresholds.ts';
import { aPolicy } from '../../examples.ts';
import { aStanding, at, many } from './examples.ts';

const looked = (confidence: number, unchanged: number, changed: number, fields: Partial<CategoryObservation> = {}): CategoryObservation[] =>
  many(unchanged + changed, (place) => ({ category: 'faq', at: at(5), confidence, unchanged: place < unchanged, chance: 1, ...fields }));
const { thresholds } = aPolicy();
const withThreshold = (faq: number) => aPolicy({ thresholds: { ...thresholds, categories: { faq } } });

function advice(observations: readonly CategoryObservation[], { standing = {} as Partial<Standing>, policy = aPolicy(), wanted = 0.05 } = {}): CategoryAdvice {
  const [one, ...more] = adviceFor([aStanding(standing)], { observations, perWeek: () => 12.5 }, policy, wanted);
  expect(more).toEqual([]);
  return one as CategoryAdvice;
}

describe('the advice for a category', () => {
  const mixed = [...looked(0.95, 300, 0), ...looked(0.9, 200, 4), ...looked(0.8, 50, 50)];

  it('says what its threshold does, which one to use, and how reliable the confidence is', () => {
    const told = advice(mixed, { policy: withThreshold(0.8) });

    expect(told).toMatchObject({ category: 'faq', replies: 'reviewed', since: at(0), n: 604, perWeek: 12.5, threshold: 0.8, lowest: 0.75, why: null });
    expect(told.present).toEqual(outlookOf(mixed, 0.8));
    expect(told.advised).toEqual(adviseThreshold(mixed, { wanted: 0.05, lowest: 0.75, minCases: 100 }).outlook);
    expect(told.advised).toMatchObject({ threshold: 0.81, n: 504 });
    expect(told.curve.map(({ from, n }) => [from, n])).toEqual([
      [0.8, 100],
      [0.9, 204],
      [0.95, 300],
    ]);
  });

  it('follows what is wanted', () => {
    expect(advice(mixed, { wanted: 0.2 }).advised?.threshold).toBe(0.8);
    expect(advice(mixed, { wanted: 0.014 }).advised?.threshold).toBe(0.91);
    expect(advice(mixed, { wanted: 0.001 })).toMatchObject({ advised: null, why: 'not-good-enough' });
  });

  it('keeps the present threshold where no looked-at reply lies between it and another one', () => {
    const told = advice(mixed, { policy: withThreshold(0.87) });

    expect(told.advised).toEqual(told.present);
    expect(told.advised?.threshold).toBe(0.87);
  });

  it('says that there are not enough cases, and draws what there are', () => {
    expect(advice(looked(0.95, 99, 0))).toMatchObject({ n: 99, advised: null, why: 'not-enough-cases', curve: [{ n: 99, share: 1 }] });
    expect(advice([])).toMatchObject({ n: 0, present: null, advised: null, why: 'not-enough-cases', curve: [] });
    expect(advice(looked(0.7, 99, 0))).toMatchObject({ n: 99, present: null, why: 'not-enough-cases' });
  });

  it('counts what was looked at since the category stands as it does, and of it alone', () => {
    const others = [...looked(0.95, 300, 0, { at: at(-1) }), ...looked(0.95, 300, 0, { category: 'shipping' })];

    expect(advice([...others, ...looked(0.95, 7, 0)])).toMatchObject({ n: 7, why: 'not-enough-cases' });
  });

  it('advises none of what goes out while nobody looked at it: what is held below says nothing of what lies above', () => {
    const standing = { promotedBy: 'person' } as const;
    const below = looked(0.8, 300, 0);

    expect(advice(below, { standing })).toMatchObject({ replies: 'unseen', present: null, advised: null, why: 'unseen', curve: [{ n: 300 }] });
    const sampled = advice([...below, ...looked(0.95, 200, 0, { chance: 0.02 })], { standing });
    expect(sampled).toMatchObject({ replies: 'unseen', why: null, advised: { threshold: 0.8, held: 0 } });
    expect(sampled.present?.held).toBeCloseTo(300 / 10_300, 9);
  });

  it('R123, R14: advises none of what always needs a person, nor where the threshold is for drafts of every category', () => {
    const told = (category: string) => advice(looked(0.95, 300, 0, { category }), { standing: { category } });

    expect(told('legal')).toMatchObject({ n: 300, advised: null, why: 'always-human' });
    expect(told('money')).toMatchObject({ n: 300, advised: null, why: 'by-impact', curve: [{ n: 300, share: 1 }] });
  });

  it('is given for each category', () => {
    const standings = ['faq', 'how_to'].map((category) => aStanding({ category }));

    expect(
      adviceFor(standings, { observations: looked(0.95, 300, 0), perWeek: (category) => category.length }, aPolicy(), 0.05).map(({ category, n, perWeek }) => [
        category,
        n,
        perWeek,
      ]),
    ).toEqual([
      ['faq', 300, 3],
      ['how_to', 0, 6],
    ]);
  });
});
