import { describe, expect, it } from 'vitest';
import { Account } from '../../../functions/domain/policy/account.ts';
import { RevisionPatch, Submission, Topic } from '../../../functions/domain/policy/draft.ts';
import { Duration, durationSeconds, Hours } from '../../../functions/domain/policy/policy.ts';
import { anAccount, aSubmission } from './fixtures.ts';

describe('schemas', () => {
  it('a topic is snake_case, however it is written', () => {
    for (const text of ['Billing Dispute', 'billing-dispute', ' billing_dispute ']) expect(Topic.parse(text)).toBe('billing_dispute');
  });

  it('a submission with an unknown member is refused', () => {
    expect(Submission.safeParse(aSubmission()).success).toBe(true);
    expect(Submission.safeParse({ ...aSubmission(), tier: 1 }).success).toBe(false);
    expect(RevisionPatch.safeParse({ accountId: 'acc_other' }).success).toBe(false);
    expect(Account.parse(anAccount())).toEqual(anAccount());
  });

  it('R73, F6: a duration is at most 90 days', () => {
    expect(['90s', '15m', '4h', '90d'].map(durationSeconds)).toEqual([90, 900, 14_400, 7_776_000]);
    expect(Duration.safeParse('90d').success).toBe(true);
    expect(Duration.safeParse('91d').success).toBe(false);
  });

  it('hours name a time zone that exists', () => {
    const hours = { days: ['mon'], from: '09:00', to: '17:00' };
    expect(Hours.safeParse({ ...hours, zone: 'Europe/Vienna' }).success).toBe(true);
    expect(Hours.safeParse({ ...hours, zone: 'Mars/Olympus' }).success).toBe(false);
  });
});
