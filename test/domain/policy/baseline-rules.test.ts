import { describe, expect, it } from 'vitest';
import type { CategoryStanding, Policy } from '../../../functions/domain/policy/policy.ts';
import { assessed, now } from './fixtures.ts';

const policy = (until: string | null, standings: CategoryStanding[] = []) => ({
  policy: (p: Policy) => {
    p.baseline.until = until;
    p.calibration.standings = standings;
  },
});
const open = (category: string): CategoryStanding => ({ category, replies: 'unseen', by: 'calibration' });
const closed = (category: string, account?: string): CategoryStanding => ({
  category,
  replies: 'reviewed',
  by: 'calibration',
  ...(account !== undefined && { account }),
});
const later = '2026-12-01T00:00:00Z';
const over = now.toISOString();

describe('the baseline', () => {
  it('R116: holds every reply, at medium risk, those of opened categories too', () => {
    expect(assessed(policy(later))).toMatchObject({
      tier: 3,
      risk: 'medium',
      reasons: [{ rule: 'baseline', text: `every reply is reviewed until ${later}`, limit: later }],
      whyNotSent: expect.stringContaining(`until ${later} every reply is reviewed`),
    });
    expect(assessed(policy(later, [open('order_status')])).tier).toBe(3);
  });

  it('R116, R117: leaves no gap before its end, nor between it and what is reviewed after it', () => {
    const at = (milliseconds: number) => policy(new Date(now.getTime() + milliseconds).toISOString(), [open('order_status')]);
    const hour = 3_600_000;

    expect([1, hour, 23 * hour, 24 * hour, 25 * hour].map((left) => assessed(at(left)).tier)).toEqual([3, 3, 3, 3, 3]);
    expect([1, hour, 24 * hour].map((left) => assessed({ ...at(left), submission: { intent: 'shipping' } }).tier)).toEqual([3, 3, 3]);
    expect(assessed({ ...at(0), submission: { intent: 'shipping' } }).tier).toBe(3);
    expect(assessed(at(0)).tier).toBe(1);
  });

  it('R117: is over for opened categories alone once its date has come', () => {
    expect(assessed(policy(over, [open('order_status')])).tier).toBe(1);
    expect(assessed(policy(over, [open('shipping')]))).toMatchObject({
      tier: 3,
      risk: 'medium',
      reasons: [{ rule: 'baseline', text: 'the baseline of order status is not over' }],
      whyNotSent: expect.stringContaining('every reply about order status is reviewed until its baseline is over'),
    });
    expect(assessed(policy(over)).tier).toBe(3);
    expect(assessed({ ...policy(over), submission: { topics: [], intent: undefined } as object }).reasons).toMatchObject([
      { text: 'the baseline of other is not over' },
    ]);
  });

  it('R117: opens nothing that another rule holds', () => {
    expect(assessed({ ...policy(over, [open('order_status')]), submission: { confidence: 0.84 } })).toMatchObject({
      tier: 3,
      reasons: [{ rule: 'low-confidence' }],
    });
  });

  it('is none without a date', () => {
    expect(assessed(policy(null)).tier).toBe(1);
  });
});

describe('what was closed again', () => {
  it('R124: is reviewed, whether there is a baseline or not', () => {
    for (const until of [null, over])
      expect(assessed(policy(until, [open('shipping'), closed('order_status')])).reasons.map(({ text }) => text)).toContain(
        'every reply about order status is reviewed again',
      );
    expect(assessed(policy(null, [closed('shipping')])).tier).toBe(1);
  });

  it('R124: for one account is reviewed for that one', () => {
    const [reason] = assessed(policy(null, [closed('order_status', 'acc_northwind')])).reasons;

    expect(reason).toMatchObject({ rule: 'baseline', tier: 3, text: 'every reply about order status to this account is reviewed again' });
    expect(assessed(policy(null, [closed('order_status', 'acc_contoso')])).tier).toBe(1);
  });
});
