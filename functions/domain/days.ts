/** Calendar days and wall clocks, each in a named time zone. A day is written `2026-11-22`. */

const dayMilliseconds = 86_400_000;

/** The day that it is in a zone at an instant. */
export function localDate(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** The day after. */
export const nextDate = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + dayMilliseconds).toISOString().slice(0, 10);

/**
 * The first instant of a day in a zone: where the clock change brings midnight twice, the first of the two, and where it skips midnight, the end of the change.
 */
export function startOfDay(day: string, zone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  const byOffset = [-dayMilliseconds, dayMilliseconds].map((away) => asUtc - offsetOf(asUtc + away, zone));
  const found = byOffset.filter((instant) => localDate(new Date(instant), zone) === day);
  return new Date(Math.min(instantOf(day, '00:00', zone), ...found));
}

/** The instant of a wall-clock time in a zone; a time that the clock change skips counts as one as much later as the change is long. */
export function instantOf(day: string, time: string, zone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  const first = asUtc - offsetOf(asUtc, zone);
  const second = asUtc - offsetOf(first, zone);
  return second + offsetOf(second, zone) === asUtc ? second : Math.max(first, second);
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetOf(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(instant / 1000) * 1000;
}
