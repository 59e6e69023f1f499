import { describe, expect, it } from 'vitest';
import { checkClock, clockFinding } from '../../../../local/cli/doctor/clock.ts';
import { failure, fakeTools, now } from './fakes.ts';

const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toUTCString();

describe('the clock', () => {
  it.each([
    [0, 'ok'],
    [60, 'ok'],
    [-60, 'ok'],
    [61, 'warning'],
    [-61, 'warning'],
    [300, 'warning'],
    [301, 'error'],
    [-301, 'error'],
  ])('that is %i s off is %s', (seconds, level) => {
    expect(clockFinding('clock-aws', 'AWS', at(seconds), now)).toMatchObject({
      check: 'clock-aws',
      level,
      ...(level !== 'ok' && { fix: expect.stringContaining('NTP') }),
    });
  });

  it('says which of the two is behind', () => {
    expect(clockFinding('clock-aws', 'AWS', at(90), now).says).toBe('the clock of this machine is 90 s behind that of AWS');
    expect(clockFinding('clock-aws', 'AWS', at(-90), now).says).toBe('the clock of this machine is 90 s ahead of that of AWS');
  });

  it('is unknown without a date, with one that is none, and where nobody answers', async () => {
    expect(clockFinding('clock-api', 'the API', null, now)).toMatchObject({ level: 'unknown' });
    expect(clockFinding('clock-api', 'the API', 'soon', now)).toMatchObject({ level: 'unknown' });
    expect(await checkClock(fakeTools({ date: failure('TimeoutError') }), 'clock-aws', 'AWS', 'https://x/')).toMatchObject([
      { level: 'unknown', says: 'AWS can not be reached from here: TimeoutError' },
    ]);
    expect(await checkClock(fakeTools(), 'clock-aws', 'AWS', 'https://x/')).toMatchObject([{ level: 'ok' }]);
  });
});
