import { describe, expect, it } from 'vitest';
import { hoursPerWeek, mayBeDismissed, proposalId, riskOf, weeksBetween } from '../../../functions/domain/learning/proposal.ts';
import { days, secondsAfter } from '../../examples.ts';
import { at } from './examples.ts';

describe('the id of a proposal', () => {
  const standing = { category: 'faq', since: at(0) };

  it('is the same for the same proposal on the same standing, so that one that was dismissed is not made again', () => {
    expect(proposalId('promote', standing)).toBe(proposalId('promote', { ...standing }));
    expect(proposalId('promote', standing)).toMatch(/^cal_[0-9a-f]{26}$/);
  });

  it('is another for another kind, category, standing, threshold or account', () => {
    const ids = [
      proposalId('promote', standing),
      proposalId('demote', standing),
      proposalId('demote', standing, 'acc_1'),
      proposalId('threshold', standing, '0.8'),
      proposalId('threshold', standing, '0.81'),
      proposalId('promote', { ...standing, category: 'shipping' }),
      proposalId('promote', { ...standing, since: at(1) }),
    ];

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('who may dismiss a proposal', () => {
  it('R124: is nobody where calibration closes what it had opened', () => {
    const about = { id: 'cal_1', category: 'faq', n: 5, unchanged: 0, interval: [0.5, 1] as const };
    const demotion = { ...about, kind: 'demote', why: 'reports', accountId: null, automatic: true } as const;
    const threshold = { ...about, kind: 'threshold', from: 0.9, to: 0.8, held: { before: 0.5, after: 0 }, hoursSavedPerWeek: 1 } as const;

    expect([mayBeDismissed(demotion), mayBeDismissed({ ...demotion, automatic: false })]).toEqual([false, true]);
    expect(mayBeDismissed({ ...threshold, risk: { perThousand: 1, atMost: 2 } })).toBe(true);
  });
});

describe('what a proposal is worth', () => {
  it('is hours a week', () => {
    expect(hoursPerWeek(480, 4, 30)).toBe(1);
    expect(hoursPerWeek(-120, 1, 30)).toBe(-1);
  });

  it('is projected from a week at least', () => {
    expect(weeksBetween(at(0), secondsAfter(21 * days))).toBe(3);
    expect(weeksBetween(at(0), secondsAfter(days))).toBe(1);
  });

  it('costs so many of 1,000 replies', () => {
    expect(riskOf({ share: 0.02, high: 0.045 })).toEqual({ perThousand: 20, atMost: 45 });
  });
});
