import { describe, expect, it } from 'vitest';
import { baselineEnds } from '../../../functions/domain/learning/baseline.ts';
import { aPolicy, secondsAfter } from '../../examples.ts';
import { aStanding, at } from './examples.ts';

const policy = aPolicy({ baseline: { until: at(1000), minCases: 100 } });
const good = { n: 200, unchanged: 200 };
const ends = (fields = {}, tally = good, seconds = 1000, of = policy) => baselineEnds(aStanding(fields), tally, of, secondsAfter(seconds));

describe('the end of a baseline', () => {
  it('R116, R117: is earned by the evidence of the category', () => {
    expect(ends()).toMatchObject({ category: 'faq', over: true, lacks: [], needed: 40, share: { count: 200, of: 200 } });
    expect(ends({}, { n: 200, unchanged: 180 })).toMatchObject({ over: false, lacks: ['interval', 'proof'] });
    expect(ends({}, { n: 99, unchanged: 99 })).toMatchObject({ over: false, lacks: ['cases'] });
  });

  it('R116: does not come before the date, however good the evidence, and may come at it', () => {
    expect(ends({}, good, 999)).toMatchObject({ over: false, lacks: ['weeks'] });
    expect(ends({}, good, 1000)).toMatchObject({ over: true });
  });

  it('R117: does not come by the date alone', () => {
    expect(ends({}, { n: 0, unchanged: 0 }, 1_000_000)).toMatchObject({ over: false, lacks: ['cases', 'interval', 'proof'], share: null });
  });

  it('R117: needs evidence where the tenant set no date', () => {
    const noDate = aPolicy({ baseline: { until: null, minCases: 100 } });

    expect(ends({}, good, 0, noDate)).toMatchObject({ over: true });
    expect(ends({}, { n: 10, unchanged: 10 }, 0, noDate)).toMatchObject({ over: false });
  });

  it('R116: is behind a category that was promoted, whatever it has shown and when', () => {
    for (const promotedBy of ['person', 'calibration'] as const)
      expect(ends({ promotedBy }, { n: 0, unchanged: 0 }, 0)).toMatchObject({ over: true, lacks: [] });
  });

  it('R123: never comes for an always-human category, promoted or not', () => {
    expect(ends({ category: 'cancellation' })).toMatchObject({ over: false, lacks: ['always-human'] });
    expect(ends({ category: 'cancellation', promotedBy: 'person' })).toMatchObject({ over: false, lacks: ['always-human'] });
    expect(ends({ category: 'cancellation' }, good, 999).lacks).toEqual(['always-human', 'weeks']);
  });

  it('R113: takes more evidence at a later attempt', () => {
    const tally = { n: 100, unchanged: 100 };

    expect(ends({ attempt: 1 }, tally)).toMatchObject({ over: true });
    expect(ends({ attempt: 2 }, tally)).toMatchObject({ over: false, lacks: ['proof'] });
  });
});
