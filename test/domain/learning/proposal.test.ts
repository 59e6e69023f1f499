import { describe, expect, it } from 'vitest';
import {
  type Demotion,
  hoursPerWeek,
  mayBeDismissed,
  openOf,
  type Proposal,
  proposalId,
  riskOf,
  weeksBetween,
} from '../../../functions/domain/learning/proposal.ts';
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

describe('what is open', () => {
  const about = { id: 'cal_1', category: 'faq', n: 50, unchanged: 43, interval: [0.1, 0.3] as const };
  const demotion: Demotion = { ...about, kind: 'demote', why: 'reports', accountId: null, automatic: false };
  const withBad = (bad: number, n = 50): Demotion => ({ ...demotion, n, unchanged: n - bad });
  const closing = (proposal: Proposal, state: 'accepted' | 'dismissed' = 'dismissed') => ({ id: proposal.id, state, proposal });

  it('is each proposal that nobody closed', () => {
    expect(openOf([demotion], [])).toEqual([demotion]);
    expect(openOf([demotion], [closing({ ...demotion, id: 'cal_2' })])).toEqual([demotion]);
    expect(openOf([], [closing(demotion)])).toEqual([]);
  });

  it('R124: is not a demotion that was dismissed, until twice as many cases are bad', () => {
    const open = (bad: number) => openOf([withBad(bad, 100)], [closing(withBad(7))]).length;

    expect([6, 7, 8, 13, 14, 15].map(open)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('R124: is that demotion then by another id, the same however many cases come, and it is dismissed anew', () => {
    const [second] = openOf([withBad(14)], [closing(withBad(7))]);
    const [later] = openOf([withBad(20)], [closing(withBad(7))]);
    expect(second).toEqual({ ...withBad(14), id: expect.stringMatching(/^cal_[0-9a-f]{26}$/) });
    expect([later?.id, later?.id]).toEqual([second?.id, expect.not.stringMatching(/^cal_1$/)]);

    const closed = [closing(withBad(7)), closing(second ?? demotion)];
    expect(openOf([withBad(27)], closed)).toEqual([]);
    expect(openOf([withBad(28)], closed)).toMatchObject([{ id: expect.not.stringMatching(second?.id ?? '') }]);
  });

  it('R124: is a demotion that was dismissed without a bad case once there are two', () => {
    expect([0, 1, 2].map((bad) => openOf([withBad(bad)], [closing(withBad(0))]).length)).toEqual([0, 0, 1]);
  });

  it('is nothing that was accepted, and of other kinds nothing that was dismissed, however many cases there are', () => {
    const held = { before: 0.5, after: 0 };
    const threshold: Proposal = { ...about, kind: 'threshold', from: 0.9, to: 0.8, held, hoursSavedPerWeek: 1, risk: { perThousand: 1, atMost: 2 } };

    expect(openOf([withBad(40)], [closing(withBad(7), 'accepted')])).toEqual([]);
    expect(openOf([{ ...threshold, n: 500 }], [closing(threshold)])).toEqual([]);
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
