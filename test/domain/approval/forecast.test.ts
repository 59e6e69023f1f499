import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecidedCase, decisionTimesOf, forecastFor } from '../../../functions/domain/approval/forecast.ts';
import { addWorkingSeconds, workingSecondsBetween } from '../../../functions/domain/approval/ladder.ts';
import type { Hours } from '../../../functions/domain/policy/policy.ts';

const office: Hours = { zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', holidays: ['2026-12-25'] };
const heldAt = '2026-11-23T09:00:00.000Z'; // a Monday, 10:00 in Berlin
const decidedAfter = (seconds: number, urgency: DecidedCase['urgency'] = 'standard'): DecidedCase => ({
  urgency,
  heldAt,
  at: new Date(Date.parse(heldAt) + seconds * 1000).toISOString(),
});
const decideBy = new Date('2026-11-24T09:00:00.000Z');

describe('how long people took', () => {
  it('is the median and the 90th percentile by nearest rank, for each urgency class with ten cases', () => {
    const cases = [...Array.from({ length: 11 }, (_, i) => decidedAfter((11 - i) * 100)), ...Array.from({ length: 9 }, () => decidedAfter(5, 'urgent'))];

    expect(decisionTimesOf(cases, null)).toEqual({ standard: { cases: 11, medianSeconds: 600, p90Seconds: 1000 } });
  });

  it('counts working time where the tenant has hours', () => {
    const overnight = { urgency: 'standard', heldAt: '2026-11-23T15:00:00.000Z', at: '2026-11-24T09:00:00.000Z' } as const; // 16:00 to 10:00 the day after
    expect(decisionTimesOf(Array(10).fill(overnight), office)).toEqual({ standard: { cases: 10, medianSeconds: 7200, p90Seconds: 7200 } });
  });
});

describe('the forecast', () => {
  const times = { standard: { cases: 40, medianSeconds: 1800, p90Seconds: 7200 } };

  it('says by when half, and nine in ten, of the drafts like it were decided', () => {
    expect(forecastFor(times, 'standard', new Date(heldAt), decideBy, null)).toEqual({
      median: '2026-11-23T09:30:00.000Z',
      p90: '2026-11-23T11:00:00.000Z',
      cases: 40,
    });
  });

  it('is none for a class that nothing is known of', () => {
    expect(forecastFor(times, 'urgent', new Date(heldAt), decideBy, null)).toBeNull();
  });

  it('is never later than the fallback', () => {
    expect(forecastFor(times, 'standard', new Date('2026-11-24T08:00:00.000Z'), decideBy, null)).toMatchObject({
      median: '2026-11-24T08:30:00.000Z',
      p90: decideBy.toISOString(),
    });
  });

  it('runs over the night where the tenant has hours', () => {
    const evening = new Date('2026-11-23T15:45:00.000Z'); // 16:45 in Berlin
    expect(forecastFor(times, 'standard', evening, decideBy, office)).toMatchObject({ median: '2026-11-24T08:15:00.000Z' });
  });
});

describe('working seconds between two instants', () => {
  it('are all of them without hours, and none backwards', () => {
    expect(workingSecondsBetween(new Date(heldAt), new Date('2026-11-23T09:01:00.900Z'), null)).toBe(60);
    expect(workingSecondsBetween(new Date('2026-11-23T09:01:00Z'), new Date(heldAt), null)).toBe(0);
  });

  it.each([
    ['within a day', '2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z', 3600],
    ['over a weekend', '2026-11-27T15:00:00Z', '2026-11-30T09:00:00Z', 7200],
    ['over a holiday', '2026-12-24T15:00:00Z', '2026-12-28T09:00:00Z', 7200],
    ['outside of them', '2026-11-28T09:00:00Z', '2026-11-28T15:00:00Z', 0],
    ['from the night before', '2026-11-23T01:00:00Z', '2026-11-23T09:00:00Z', 3600],
  ])('count by the hours: %s', (_, from, to, seconds) => {
    expect(workingSecondsBetween(new Date(from), new Date(to), office)).toBe(seconds);
  });

  it('are what addWorkingSeconds adds', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-06-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 400 * 3600 }), (from, seconds) => {
        const start = new Date(Math.floor(from.getTime() / 1000) * 1000);
        expect(workingSecondsBetween(start, addWorkingSeconds(start, seconds, office), office)).toBe(seconds);
      }),
    );
  });
});
