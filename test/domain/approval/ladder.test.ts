import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftHead, Stage } from '../../../functions/domain/approval/draft-state.ts';
import { addWorkingSeconds, dueAt, fallbackAt, firstWaitSeconds, nextRung, rungsOf } from '../../../functions/domain/approval/ladder.ts';
import { Duration, type Hours, type Policy } from '../../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { aDraft, aPolicy, days, hours, minutes, opened, secondsAfter, start } from '../../examples.ts';

const openedStage = (step: number): Stage => ({ ...(opened().head.stages[0] as Stage), step });
const rungsAt = (urgency: 'urgent' | 'standard' | 'internal', policy = standardPolicy): string[] =>
  rungsOf(policy, urgency).map(({ kind }, step) => `${kind} ${nextRung(openedStage(step), policy, urgency)?.at.toISOString()}`);

describe('the ladder of a waiting stage', () => {
  it('R68, R72: urgent asks a backup at 15 min and the manager at 30 min, and falls back at 2 h', () => {
    expect(rungsAt('urgent')).toEqual(['backup 2026-11-22T17:15:00.000Z', 'supervisor 2026-11-22T17:30:00.000Z']);
    expect(fallbackAt(standardPolicy, 'urgent', start)).toEqual(secondsAfter(2 * hours));
  });

  it('R69: internal reminds at 4 h and escalates at 24 h, and falls back at 72 h', () => {
    expect(rungsAt('internal')).toEqual(['remind 2026-11-22T21:00:00.000Z', 'supervisor 2026-11-23T17:00:00.000Z']);
    expect(fallbackAt(standardPolicy, 'internal', start)).toEqual(secondsAfter(72 * hours));
  });

  it('R70, R71: standard reminds at 2 h, asks the supervisor at 4 h, and falls back at 24 h', () => {
    expect(rungsAt('standard')).toEqual(['remind 2026-11-22T19:00:00.000Z', 'supervisor 2026-11-22T21:00:00.000Z']);
    expect(fallbackAt(standardPolicy, 'standard', start)).toEqual(secondsAfter(24 * hours));
  });

  it('R73: every time can be set, and none is above 90 days', () => {
    const policy = aPolicy({ timers: { ...standardPolicy.timers, urgent: { remind: '10m', escalate: ['5m', '20m', '40m'], fallback: '1h' } } });

    expect(rungsAt('urgent', policy)).toEqual([
      'backup 2026-11-22T17:05:00.000Z',
      'remind 2026-11-22T17:10:00.000Z',
      'supervisor 2026-11-22T17:20:00.000Z',
      'supervisor 2026-11-22T17:40:00.000Z',
    ]);
    expect(Duration.safeParse('90d').success).toBe(true);
    expect(['91d', '2161h', '129601m', '7776001s'].map((text) => Duration.safeParse(text).success)).toEqual([false, false, false, false]);
  });

  it('has no rung before a stage is opened, nor above the last one', () => {
    expect(nextRung({ ...openedStage(0), openedAt: null }, standardPolicy, 'urgent')).toBeUndefined();
    expect(nextRung(openedStage(2), standardPolicy, 'urgent')).toBeUndefined();
  });

  it('counts working hours from the opening; the fallback counts every hour', () => {
    const policy = aPolicy({ hours: office });

    expect(rungsAt('standard', policy)).toEqual(['remind 2026-11-23T10:00:00.000Z', 'supervisor 2026-11-23T12:00:00.000Z']);
    expect(fallbackAt(policy, 'standard', start)).toEqual(secondsAfter(24 * hours));
  });
});

const office: Hours = { zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', holidays: [] };
const worked = (from: string, seconds: number, fields: Partial<Hours> = {}): string =>
  addWorkingSeconds(new Date(from), seconds, { ...office, ...fields }).toISOString();

describe('working time', () => {
  it('is all time where there are no hours', () => {
    expect(addWorkingSeconds(start, 90 * minutes, null)).toEqual(secondsAfter(90 * minutes));
  });

  it('begins when the office opens, and rests when it closes', () => {
    expect(worked('2026-11-22T17:00:00Z', 2 * hours)).toBe('2026-11-23T10:00:00.000Z'); // Sunday; Monday 9:00 in Berlin is 8:00 UTC
    expect(worked('2026-11-27T15:00:00Z', 2 * hours)).toBe('2026-11-30T09:00:00.000Z'); // an hour on Friday, an hour on Monday
    expect(worked('2026-11-23T05:00:00Z', 1 * hours)).toBe('2026-11-23T09:00:00.000Z');
    expect(worked('2026-11-23T08:00:00Z', 8 * hours)).toBe('2026-11-23T16:00:00.000Z'); // up to the closing, to the second
    expect(worked('2026-11-23T16:00:00Z', 1)).toBe('2026-11-24T08:00:01.000Z');
    expect(worked('2026-11-23T18:00:00Z', 1)).toBe('2026-11-24T08:00:01.000Z');
  });

  it('rests on holidays', () => {
    expect(worked('2026-12-24T16:00:00Z', 1 * hours, { holidays: ['2026-12-25', '2026-12-28'] })).toBe('2026-12-29T09:00:00.000Z');
  });

  it("is of the zone: the day there is what counts, not UTC's", () => {
    expect(worked('2026-11-22T17:00:00Z', 1 * hours, { zone: 'Pacific/Auckland' })).toBe('2026-11-22T21:00:00.000Z'); // Monday 6:00 there
    expect(worked('2026-11-23T03:00:00Z', 1 * hours, { zone: 'Pacific/Honolulu', days: ['sun'], to: '24:00' })).toBe('2026-11-23T04:00:00.000Z');
    expect(worked('2026-11-23T00:00:00Z', 1 * hours, { zone: 'Asia/Kathmandu' })).toBe('2026-11-23T04:15:00.000Z');
  });

  it('keeps to the clock on the wall when it changes', () => {
    const sundays = { days: ['sun' as const], from: '00:00', to: '24:00' };

    expect(worked('2026-10-24T20:00:00Z', 25 * hours, sundays)).toBe('2026-10-25T23:00:00.000Z'); // 25 hours long
    expect(worked('2026-10-24T20:00:00Z', 25 * hours + 1, sundays)).toBe('2026-10-31T23:00:01.000Z');
    expect(worked('2026-03-28T20:00:00Z', 23 * hours, sundays)).toBe('2026-03-29T22:00:00.000Z'); // 23 hours long
    expect(worked('2026-03-28T20:00:00Z', 23 * hours + 1, sundays)).toBe('2026-04-04T22:00:01.000Z');
    expect(worked('2026-10-23T00:00:00Z', 0)).toBe('2026-10-23T07:00:00.000Z');
    expect(worked('2026-10-26T00:00:00Z', 0)).toBe('2026-10-26T08:00:00.000Z'); // winter time by then
  });

  it.each([
    ['Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00.000Z'],
    ['America/New_York', '2026-03-07T20:00:00Z', '2026-03-08T07:30:00.000Z'],
  ])('opens as much later as the change of the clock in %s is long, where it skips the opening', (zone, from, opens) => {
    expect(worked(from, 0, { zone, days: ['sun'], from: '02:30' })).toBe(opens); // 3:30, for there is no 2:30
  });

  it('still ends where the clock never runs', () => {
    expect(worked('2026-11-22T17:00:00Z', 1, { from: '17:00', to: '09:00' })).toBe('2027-12-27T17:00:00.000Z'); // 400 days
  });

  const anyHours = fc.record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham'),
    days: fc.uniqueArray(fc.constantFrom('mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const, 'sat' as const, 'sun' as const), {
      minLength: 1,
    }),
    from: fc.constantFrom('00:00', '02:30', '09:00'),
    to: fc.constantFrom('12:00', '17:30', '24:00'),
    holidays: fc.constantFrom<string[]>([], ['2026-10-26'], ['2026-03-30', '2026-03-31']),
  });
  const instant = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true });
  const seconds = fc.integer({ min: 1, max: 1 * days });

  it('adds up: two waits one after the other take as long as their sum, and no less than it', () => {
    fc.assert(
      fc.property(instant, seconds, seconds, anyHours, (from, one, two, when) => {
        const both = addWorkingSeconds(from, one + two, when);
        expect(addWorkingSeconds(addWorkingSeconds(from, one, when), two, when)).toEqual(both);
        expect(both.getTime()).toBeGreaterThanOrEqual(from.getTime() + (one + two) * 1000);
      }),
      { numRuns: 40 },
    );
  });

  it('ends within the hours, on a working day of the zone', () => {
    fc.assert(
      fc.property(instant, seconds, anyHours, (from, wait, when) => {
        const end = new Date(addWorkingSeconds(from, wait, when).getTime() - 1); // the last millisecond that was worked
        const local = new Intl.DateTimeFormat('sv-SE', { timeZone: when.zone, dateStyle: 'short', timeStyle: 'medium' }).format(end);
        const day = new Intl.DateTimeFormat('en-US', { timeZone: when.zone, weekday: 'short' }).format(end).toLowerCase();
        expect(when.days).toContain(day);
        expect(when.holidays).not.toContain(local.slice(0, 10));
        expect(local.slice(11, 16) >= when.from && local.slice(11, 16) < when.to).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the instant at which a draft has to be looked at', () => {
  const due = (fields: Partial<DraftHead>, now = start): string | undefined => dueAt({ ...opened().head, ...fields }, standardPolicy, now)?.toISOString();

  it('is now for a stage that is not open', () => {
    expect(dueAt(aDraft().head, standardPolicy, secondsAfter(7))).toEqual(secondsAfter(7));
  });

  it('is the next rung, and after the last one the fallback', () => {
    const climbed = (step: number) => due({ stages: [openedStage(step)] });

    expect(climbed(0)).toBe('2026-11-22T19:00:00.000Z');
    expect(climbed(1)).toBe('2026-11-22T21:00:00.000Z');
    expect(climbed(2)).toBe('2026-11-23T17:00:00.000Z');
  });

  it('is never after the fallback', () => {
    expect(due({ decideBy: secondsAfter(1 * hours).toISOString() })).toBe('2026-11-22T18:00:00.000Z');
  });

  it('is a minute away while nobody may decide, and never after the fallback', () => {
    expect(due({ status: 'blocked' })).toBe('2026-11-22T17:01:00.000Z');
    expect(due({ status: 'blocked', decideBy: secondsAfter(30).toISOString() })).toBe('2026-11-22T17:00:30.000Z');
    expect(due({ status: 'blocked', decideBy: null })).toBe('2026-11-22T17:01:00.000Z');
  });

  it('is the end of the escrow of an approved draft', () => {
    expect(due({ status: 'approved', releaseAt: secondsAfter(30).toISOString() })).toBe('2026-11-22T17:00:30.000Z');
    expect(due({ status: 'approved', releaseAt: null })).toBeUndefined();
  });

  it.each(['released', 'notified', 'rejected', 'withdrawn', 'superseded', 'held', 'integrity_hold'] as const)('is never for a draft that is %s', (status) => {
    expect(due({ status })).toBeUndefined();
  });
});

describe('the first wait of an execution', () => {
  const waitWith = (ladder: Partial<Policy['timers']['standard']>, fallbackSeconds: number) => {
    const { timers } = standardPolicy;
    const policy = { ...standardPolicy, timers: { ...timers, standard: { escalate: [], fallback: '90d', ...ladder } } };
    return firstWaitSeconds(policy, { urgency: 'standard', decideBy: new Date(start.getTime() + fallbackSeconds * 1000).toISOString() }, start);
  };

  it('ends with the fallback where that comes first, or where there is no rung', () => {
    expect(waitWith({ remind: '2h' }, 3600)).toBe(3600);
    expect(waitWith({}, 600)).toBe(600);
  });

  it('lasts a second at least and a day at most', () => {
    expect(waitWith({}, 0)).toBe(1);
    expect(waitWith({ remind: '3d' }, 90 * 86_400)).toBe(86_400);
  });
});
