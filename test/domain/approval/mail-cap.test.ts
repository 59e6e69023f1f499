import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MailKind } from '../../../functions/domain/approval/draft-state.ts';
import { countedFor, hasteSeconds, hourOf, isHasty, nextQuarter } from '../../../functions/domain/approval/mail-cap.ts';

describe('R126: the cap of mails', () => {
  it('counts what asks and what tells by themselves, and nothing that is urgent or was asked for', () => {
    const counted = (urgency: 'standard' | 'urgent', status: 'pending' | 'approved' = 'pending') =>
      Object.fromEntries(MailKind.options.map((kind) => [kind, countedFor(kind, { urgency, status })]));

    expect(counted('standard')).toEqual({
      request: 'ask',
      again: 'ask',
      reminder: 'ask',
      escalation: 'ask',
      'also-asked': 'ask',
      'watcher-start': 'tell',
      'watcher-end': 'tell',
      decided: undefined,
      'fresh-link': undefined,
      'handed-over': undefined,
      question: undefined,
      alarm: undefined,
      'sign-in': undefined,
    });
    expect(Object.values(counted('urgent')).every((as) => as === undefined)).toBe(true);
    expect(counted('standard', 'approved')).toEqual({ ...counted('standard'), 'watcher-start': undefined }); // over before a digest comes
  });

  it('names hours by UTC', () => {
    expect(hourOf(new Date('2026-11-22T16:59:59.999Z'))).toBe('2026-11-22T16');
  });

  it.each([
    ['2026-11-22T16:00:00.000Z', '2026-11-22T16:15:00.000Z'],
    ['2026-11-22T16:14:59.999Z', '2026-11-22T16:15:00.000Z'],
    ['2026-11-22T23:45:00.001Z', '2026-11-23T00:00:00.000Z'],
  ])('puts a digest at the next quarter of an hour: %s', (now, quarter) => {
    expect(nextQuarter(new Date(now)).toISOString()).toBe(quarter);
  });
});

describe('T29: haste', () => {
  const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 16) + second * 1000).toISOString();

  it.each([
    [[0, 10, 60], true],
    [[0, 10, 60.001], false],
    [[0, 60, 61, 62], true],
    [[0, 0], false],
    [[], false],
  ])('is more than 2 approvals within 60 s: %j', (seconds, hasty) => {
    expect(isHasty(seconds.map(at), 2)).toBe(hasty);
  });

  it('is never missed by looking at twice as many approvals of two minutes', () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 2 * hasteSeconds }), { minLength: 7, maxLength: 7 });

    fc.assert(fc.property(seconds, (some) => isHasty(some.toSorted((a, b) => a - b).map(at), 3)));
  });
});
