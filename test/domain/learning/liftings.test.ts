import { describe, expect, it } from 'vitest';
import type { AccountStanding } from '../../../functions/domain/learning/account-standing.ts';
import { evidenceOf } from '../../../functions/domain/learning/evidence.ts';
import { liftingProgress, liftings } from '../../../functions/domain/learning/liftings.ts';
import { secondsPerReview } from '../../../functions/domain/policy/simulate.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { days, secondsAfter } from '../../examples.ts';
import { aCase, aDecision, aStanding, at, many } from './examples.ts';

const { calibration } = standardPolicy;
const progress = (unchanged: number, n: number, attempt = 1) => liftingProgress({ n, unchanged }, { calibration, attempt });
/** The fewest cases with so many bad ones that lift. */
const fewest = (bad: number, attempt = 1) => many(300, (n) => n).find((n) => n >= bad && progress(n - bad, n, attempt).over);

describe('how far an account has come', () => {
  it('R124: needs so many cases, the more of them bad and the oftener it was closed the more', () => {
    expect([0, 1, 2, 3].map((bad) => fewest(bad))).toEqual([15, 28, 41, 61]);
    expect([1, 2, 3].map((attempt) => fewest(0, attempt))).toEqual([15, 20, 24]);
    expect(progress(15, 15)).toMatchObject({ over: true, line: 0.8, needed: 10, share: { share: 1 } });
    expect([2, 3].map((attempt) => progress(15, 15, attempt).needed)).toEqual([30, 60]);
  });

  it('R113: is not there with a share that is not above the line of promotion, however certain', () => {
    expect(progress(950, 1000)).toMatchObject({ over: false, proof: 1e12 });
    expect(progress(951, 1000).over).toBe(true);
  });

  it('says nothing by fewer than five cases, though a policy demotes by nothing less than all', () => {
    const lax = { calibration: { ...calibration, demoteAtRejections: 1 }, attempt: 1 };

    expect([4, 5].map((n) => liftingProgress({ n, unchanged: n }, lax).over)).toEqual([false, true]);
    expect(progress(0, 0)).toMatchObject({ over: false, share: null });
  });
});

describe('liftings', () => {
  const now = secondsAfter(14 * days);
  const alone = (fields: Partial<AccountStanding> = {}): AccountStanding => ({ category: 'faq', accountId: 'acc_1', since: at(0), attempt: 1, ...fields });
  const approvals = (count: number, fields: Parameters<typeof aCase>[1] = {}) =>
    many(count, (place) => aCase('approved', { draftId: `drf_${place}`, heldAt: at(place), ...fields }));
  const evidenceIn = (cases: ReturnType<typeof aCase>[], standsAlone = true) => evidenceOf(cases, { wouldBeSent: () => true, standsAlone: () => standsAlone });
  const open = aStanding({ promotedBy: 'calibration' });
  const found = (evidence: ReturnType<typeof evidenceIn>, { standings = [open], standing = alone() } = {}) =>
    liftings(standings, [standing], evidence, standardPolicy, { now });

  it('R124: are proposed for the account alone, with all that a person wants to know', () => {
    const stamped = aCase('approved', { draftId: 'stamped', heldAt: at(99), decisions: [aDecision({ shownSeconds: 1 })] });

    const [lifting, ...others] = found(evidenceIn([...approvals(15), stamped]));

    expect(others).toEqual([]);
    expect(lifting).toMatchObject({
      kind: 'promote',
      category: 'faq',
      accountId: 'acc_1',
      n: 15,
      unchanged: 15,
      line: 0.8,
      needed: 10,
      unread: 1,
      undecided: 0,
      people: 1,
      replay: { sent: 16, edited: 0, rejected: 0, weeks: 2 },
    });
    expect(lifting?.proof).toBeGreaterThanOrEqual(10);
    expect(lifting?.hoursSavedPerWeek).toBeCloseTo((8 * secondsPerReview) / 3600, 12);
    expect(lifting?.risk.atMost).toBeCloseTo(1000 * (1 - (lifting?.interval[0] ?? 0)), 9);
  });

  it('takes the time of a review as it was measured', () => {
    const [lifting] = liftings([open], [alone()], evidenceIn(approvals(16)), standardPolicy, { now, reviewSeconds: 36 });

    expect(lifting?.hoursSavedPerWeek).toBeCloseTo(0.08, 12);
  });

  it('R113, R114: rest on the cases of that account in that category since then, edits against it', () => {
    const edited = aCase('edited', { draftId: 'edited', heldAt: at(50) });

    expect(found(evidenceIn([...approvals(15), edited]))).toEqual([]);
    expect(found(evidenceIn(approvals(15), false))).toEqual([]);
    expect(found(evidenceIn(approvals(15)), { standing: alone({ accountId: 'acc_2' }) })).toEqual([]);
    expect(found(evidenceIn(approvals(15)), { standing: alone({ since: at(1) }) })).toEqual([]);
    expect(found(evidenceIn(approvals(15)), { standing: alone({ attempt: 2 }) })).toEqual([]);
  });

  it('R124: are none while the category itself is closed, or nothing came in for it', () => {
    expect(found(evidenceIn(approvals(15)), { standings: [aStanding()] })).toEqual([]);
    expect(found(evidenceIn(approvals(15)), { standings: [] })).toEqual([]);
    expect(found(evidenceIn(approvals(15)), { standings: [aStanding({ promotedBy: 'person' })] })).toHaveLength(1);
  });

  it.each(['legal', 'billing_dispute', 'security_change', 'cancellation'])('R123: are never of %s', (category) => {
    const standings = [aStanding({ category, promotedBy: 'person' })];

    expect(found(evidenceIn(approvals(50, { category })), { standings, standing: alone({ category }) })).toEqual([]);
  });

  it('have ids of their own, the same for the same standing', () => {
    const id = (standing: AccountStanding) => found(evidenceIn(approvals(60)), { standing })[0]?.id;

    expect(id(alone())).toMatch(/^cal_[0-9a-f]{26}$/);
    expect(id(alone())).toBe(id(alone()));
    expect(id(alone({ since: at(1) }))).not.toBe(id(alone()));
  });
});
