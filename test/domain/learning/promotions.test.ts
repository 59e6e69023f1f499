import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../functions/domain/learning/evidence.ts';
import { promotions } from '../../../functions/domain/learning/promotions.ts';
import { secondsPerReview } from '../../../functions/domain/policy/simulate.ts';
import { aPolicy, days, secondsAfter } from '../../examples.ts';
import { aCase, aDecision, aStanding, at, many } from './examples.ts';

const policy = aPolicy({ baseline: { until: at(14 * days), minCases: 100 } });
const now = secondsAfter(14 * days);
const approvals = (count: number, category = 'faq', from = 0) =>
  many(count, (place) => aCase('approved', { draftId: `${category}-${place}`, category, heldAt: at(from + place) }));
const evidenceIn = (cases: ReturnType<typeof aCase>[]) => evidenceOf(cases, { wouldBeSent: () => true, standsAlone: () => false });
const proposed = (cases: ReturnType<typeof aCase>[], standings = [aStanding()], when = now) => promotions(standings, evidenceIn(cases), policy, { now: when });

describe('promotions', () => {
  it('R113, R117: are proposed for a category that is above the line, with all that a person wants to know', () => {
    const cases = [
      ...approvals(196),
      aCase('edited', { draftId: 'edited', heldAt: at(1000) }),
      aCase('rejected', { draftId: 'rejected', heldAt: at(1001) }),
      aCase('approved', { draftId: 'stamped', heldAt: at(1002), decisions: [aDecision({ shownSeconds: 1 })] }),
      aCase(null, { draftId: 'overtaken', heldAt: at(1003) }),
    ];

    const [promotion, ...others] = proposed(cases);

    expect(others).toEqual([]);
    expect(promotion).toMatchObject({
      kind: 'promote',
      category: 'faq',
      accountId: null,
      n: 198,
      unchanged: 196,
      line: 0.95,
      needed: 40,
      unread: 1,
      undecided: 1,
      people: 1,
      replay: { sent: 200, edited: 1, rejected: 1, weeks: 2 },
    });
    expect(promotion?.id).toMatch(/^cal_[0-9a-z]{26}$/i);
    expect(promotion?.interval[0]).toBeGreaterThan(0.95);
    expect(promotion?.proof).toBeGreaterThanOrEqual(40);
    expect(promotion?.hoursSavedPerWeek).toBeCloseTo((100 * secondsPerReview) / 3600, 12);
    expect(promotion?.risk.perThousand).toBeCloseTo((1000 * 2) / 198, 9);
    expect(promotion?.risk.atMost).toBeCloseTo(1000 * (1 - (promotion?.interval[0] ?? 0)), 9);
  });

  it('takes the time of a review as it was measured', () => {
    const [promotion] = promotions([aStanding()], evidenceIn(approvals(140)), policy, { now, reviewSeconds: 36 });

    expect(promotion?.hoursSavedPerWeek).toBeCloseTo(0.7, 12);
  });

  it('R114: are not proposed where edits keep the share below the line', () => {
    const edits = many(20, (place) => aCase('edited', { draftId: `edit-${place}`, heldAt: at(5000 + place) }));

    expect(proposed([...approvals(200), ...edits])).toEqual([]);
    expect(proposed(approvals(220))).toHaveLength(1);
  });

  it('R116: are not proposed before the date', () => {
    expect(proposed(approvals(200), [aStanding()], secondsAfter(14 * days - 1))).toEqual([]);
  });

  it('R117: come one by one, each category by its own evidence', () => {
    const cases = [...approvals(200), ...approvals(50, 'shipping'), ...approvals(150, 'how_to')];
    const standings = ['faq', 'shipping', 'how_to'].map((category) => aStanding({ category }));

    expect(proposed(cases, standings).map(({ category }) => category)).toEqual(['faq', 'how_to']);
  });

  it.each(['legal', 'billing_dispute', 'security_change', 'cancellation', 'account_closure', 'legal_advice'])('R123: are never of %s', (category) => {
    expect(proposed(approvals(400, category), [aStanding({ category })])).toEqual([]);
  });

  it('are not proposed for what is promoted already, nor where nothing was decided', () => {
    expect(proposed(approvals(200), [aStanding({ promotedBy: 'calibration' })])).toEqual([]);
    expect(proposed([])).toEqual([]);
  });

  it('R113: do not rest on what was held before the evidence began', () => {
    expect(proposed(approvals(200), [aStanding({ since: at(101) })])).toEqual([]);
    expect(proposed(approvals(200), [aStanding({ since: at(100) })])).toHaveLength(1);
  });
});
