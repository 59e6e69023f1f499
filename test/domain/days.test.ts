import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, nextDate, startOfDay } from '../../functions/domain/days.ts';

describe('the start of a day', () => {
  it.each([
    ['midnight', 'Europe/Berlin', '2026-11-22', '2026-11-21T23:00:00.000Z'],
    ['the end of the change where it skips midnight', 'Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['the first midnight of two', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['the first midnight of two, east of Greenwich', 'Asia/Amman', '2021-10-29', '2021-10-28T21:00:00.000Z'],
    ['midnight where the hour before it came twice', 'Asia/Beirut', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['midnight on the far side of the date line', 'Pacific/Kiritimati', '2026-11-22', '2026-11-21T10:00:00.000Z'],
  ])('is %s: %s %s', (_, zone, day, instant) => {
    expect(startOfDay(day, zone).toISOString()).toBe(instant);
  });

  it('is the first instant of its day, whatever day and zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, of) => {
        const start = startOfDay(of, zone);
        expect(localDate(start, zone)).toBe(of);
        expect(localDate(new Date(start.getTime() - 1), zone) < of).toBe(true);
      }),
    );
  });
});

describe('the day after', () => {
  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-02-28', '2027-03-01'],
  ])('%s is %s', (day, after) => {
    expect(nextDate(day)).toBe(after);
  });
});
