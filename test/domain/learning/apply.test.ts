import { describe, expect, it } from 'vitest';
import { applied, reasonOf } from '../../../functions/domain/learning/apply.ts';
import type { Demotion, Promotion, ThresholdChange } from '../../../functions/domain/learning/proposal.ts';
import { checkPolicy } from '../../../functions/domain/policy/check-policy.ts';
import { aPolicy } from '../../examples.ts';

const about = { id: 'cal_1', category: 'faq', n: 200, unchanged: 198, interval: [0.964, 0.997] as const };
const risk = { perThousand: 10, atMost: 36 };
const promotion: Promotion = {
  ...about,
  kind: 'promote',
  accountId: null,
  line: 0.95,
  proof: 50,
  needed: 40,
  unread: 0,
  undecided: 0,
  people: 3,
  replay: { sent: 200, edited: 1, rejected: 1, weeks: 2 },
  hoursSavedPerWeek: 0.8,
  risk,
};
const demotion: Demotion = { ...about, kind: 'demote', why: 'rejections', accountId: null, automatic: true };
const threshold: ThresholdChange = { ...about, kind: 'threshold', from: 0.85, to: 0.9, held: { before: 0.1, after: 0.2 }, hoursSavedPerWeek: -1, risk };
const policy = aPolicy();

describe('what a proposal makes of the policy', () => {
  it('R117: opens the category, and nothing else', () => {
    expect(applied(policy, promotion)).toEqual({
      ...policy,
      calibration: { ...policy.calibration, standings: [{ category: 'faq', replies: 'unseen', by: 'calibration' }] },
    });
  });

  it('R124: closes it, for all or for one account', () => {
    expect(applied(policy, demotion).calibration.standings).toEqual([{ category: 'faq', replies: 'reviewed', by: 'calibration' }]);
    expect(applied(policy, { ...demotion, accountId: 'acc_1' }).calibration.standings).toEqual([
      { category: 'faq', account: 'acc_1', replies: 'reviewed', by: 'calibration' },
    ]);
  });

  it('R124: takes away what it said of one account, and nothing else', () => {
    const [mine, other] = [
      { ...demotion, accountId: 'acc_1' },
      { ...demotion, accountId: 'acc_2' },
    ];
    const closed = applied(applied(applied(policy, promotion), mine), other);

    expect(applied(closed, { ...promotion, accountId: 'acc_1' })).toEqual(applied(applied(policy, promotion), other));
  });

  it('sets the threshold of the category', () => {
    expect(applied(policy, threshold)).toEqual({ ...policy, thresholds: { ...policy.thresholds, categories: { ...policy.thresholds.categories, faq: 0.9 } } });
  });

  it('is a policy that may be used', () => {
    for (const one of [promotion, { ...promotion, accountId: 'acc_1' }, demotion, { ...demotion, accountId: 'acc_1' }, threshold])
      expect(checkPolicy(applied(policy, one))).toEqual([]);
  });
});

describe('why', () => {
  it('is said in a line, without category and account', () => {
    expect(reasonOf(promotion)).toBe('calibration cal_1: 198 of 200 approved unchanged (96.4 % to 99.7 %)');
    expect(reasonOf({ ...promotion, accountId: 'acc_1' })).toBe('calibration cal_1: 198 of 200 for one account approved unchanged (96.4 % to 99.7 %)');
    expect(reasonOf(demotion)).toBe('calibration cal_1: 96.4 % to 99.7 % were rejected, by 200 cases');
    expect(reasonOf({ ...demotion, why: 'error-budget', accountId: 'acc_1' })).toBe(
      'calibration cal_1: 96.4 % to 99.7 % of what one account got were wrong, by 200 cases',
    );
    expect(reasonOf(threshold)).toBe('calibration cal_1: threshold from 0.85 to 0.9, 96.4 % to 99.7 % would have been changed, by 200 cases');
  });
});
