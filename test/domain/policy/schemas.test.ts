import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskedInstant, KeptInstant } from '../../../functions/domain/instant.ts';
import { Account } from '../../../functions/domain/policy/account.ts';
import { KeptSubmission, RevisionPatch, Submission, Topic } from '../../../functions/domain/policy/draft.ts';
import { Duration, durationSeconds, Hours } from '../../../functions/domain/policy/policy.ts';
import { topicId } from '../../../functions/domain/policy/vocabulary.ts';
import { anAccount, aSubmission } from './fixtures.ts';

describe('schemas', () => {
  it('a topic is snake_case, however it is written', () => {
    for (const text of ['Billing Dispute', 'billing-dispute', ' billing_dispute ']) expect(Topic.parse(text)).toBe('billing_dispute');
  });

  it('R21, T23: a topic is the same with bullets, dashes, dots, wide or invisible letters around and between its words', () => {
    const written = [
      '- billing dispute',
      '* Billing Dispute.',
      'billing-dispute-',
      'billing_ dispute',
      'billing__dispute',
      'billing‑dispute',
      'billing – dispute',
      'billing/dispute',
      '"billing dispute"',
      'billing_dispute\u200b',
      'bill\u00ading dispute',
      '\ufeffbilling\u00a0dispute',
      'ｂilling dispute',
      'BİLLİNG DİSPUTE',
    ];
    expect(new Set(written.map((text) => Topic.parse(text)))).toEqual(new Set(['billing_dispute']));
    expect(['Kündigung', 'Résiliation de compte', 'कानूनी सलाह', 'お問い合わせ'].map((text) => Topic.parse(text))).toEqual([
      'kündigung',
      'résiliation_de_compte',
      'कानूनी_सलाह',
      'お問い合わせ',
    ]);
  });

  it('a topic names something, in at most 64 characters', () => {
    for (const text of ['', ' ', '-', '\u200b', ' _ - ', '?!', 'x'.repeat(65), 'ﷺ'.repeat(10)])
      expect([text, Topic.safeParse(text).success]).toEqual([text, false]);
    expect(Topic.parse('İ'.repeat(64))).toBe('i'.repeat(64));
  });

  it('a topic that was read is read as the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => topicId(topicId(text)) === topicId(text)),
      { numRuns: 500 },
    );
  });

  it('a submission that is kept can be read, with topics that name nothing and an instant before the year 1, which none may have any more', () => {
    const at = '0000-01-01T00:00:00+12:00';
    const kept = { ...aSubmission(), intent: '', topics: ['', '_how_to'], conversation: [{ from: 'customer', text: 'Hello?', at }] };
    const { intent: _, ...rest } = kept;

    expect(KeptSubmission.parse({ ...kept, customerMessage: { text: 'When?', at } })).toEqual({
      ...rest,
      topics: ['how_to'],
      customerMessage: { text: 'When?', at },
    });
    expect(KeptSubmission.parse(aSubmission())).toEqual(Submission.parse(aSubmission()));
    for (const fields of [{ intent: ' ' }, { topics: ['how_to', ' '] }, { customerMessage: { text: 'When?', at } }, { conversation: kept.conversation }])
      expect(Submission.safeParse({ ...aSubmission(), ...fields }).success).toBe(false);
  });

  it('an instant of a caller is of the years 1 to 9999 in UTC', () => {
    const ok = (text: string) => AskedInstant.safeParse(text).success;
    expect(['0001-01-01T00:00:00Z', '0000-12-31T12:00:00-12:00', '9999-12-31T23:59:59Z'].map(ok)).toEqual([true, true, true]);
    expect(['0001-01-01T11:59:59+12:00', '0000-06-01T00:00:00Z', '9999-12-31T23:59:59-12:00', 'soon'].map(ok)).toEqual([false, false, false, false]);
    expect(AskedInstant.safeParse('soon').error?.issues.map(({ code }) => code)).toEqual(['invalid_format']);
    expect(KeptInstant.parse('-000001-12-31T12:00:00.000Z')).toBe('0001-01-01T00:00:00.000Z');
    expect(KeptInstant.safeParse(null).success).toBe(false);
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
