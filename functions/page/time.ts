/** Instants and spans in words, always in a named zone. */

const cache = new Map<string, Intl.DateTimeFormat>();

function partsOf(date: Date, zone: string): Record<string, string> {
  let format = cache.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    });
    cache.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** `14:30`, in an IANA zone. */
export function formatClock(date: Date, zone: string): string {
  const { hour, minute } = partsOf(date, zone);
  return `${hour}:${minute}`;
}

/** `14:30:05 CET`: for the end of escrow, where seconds count. */
export function formatSeconds(date: Date, zone: string): string {
  const { hour, minute, second, timeZoneName } = partsOf(date, zone);
  return `${hour}:${minute}:${second} ${timeZoneName}`;
}

/** `Mon 23 Nov 2026, 14:30 CET`. */
export function formatInstant(date: Date, zone: string): string {
  const { weekday, day, month, year, hour, minute, timeZoneName } = partsOf(date, zone);
  return `${weekday} ${day} ${month} ${year}, ${hour}:${minute} ${timeZoneName}`;
}

/** Until when, for an end that no longer belongs to it: midnight is `the end of Sun 22 Nov 2026, CET`, as people name days, any other instant as {@link formatInstant} has it. */
export function formatEnd(end: Date, zone: string): string {
  const { hour, minute, second } = partsOf(end, zone);
  if (hour !== '00' || minute !== '00' || second !== '00') return formatInstant(end, zone);
  const { weekday, day, month, year, timeZoneName } = partsOf(new Date(end.getTime() - 1), zone);
  return `the end of ${weekday} ${day} ${month} ${year}, ${timeZoneName}`;
}

/** `Mon 23 Nov`. */
export function formatDay(date: Date, zone: string): string {
  const { weekday, day, month } = partsOf(date, zone);
  return `${weekday} ${day} ${month}`;
}

/** `Mon 23 Nov 2026, 14:30:05 CET`: for records. */
export function formatExact(date: Date, zone: string): string {
  const { weekday, day, month, year } = partsOf(date, zone);
  return `${weekday} ${day} ${month} ${year}, ${formatSeconds(date, zone)}`;
}

/** The time alone on the day of `seenFrom`, with the day otherwise: `14:30` or `Mon 23 Nov 14:30`. No zone: for subjects and headings. */
export function formatDue(date: Date, seenFrom: Date, zone: string): string {
  const due = partsOf(date, zone);
  const seen = partsOf(seenFrom, zone);
  const clock = `${due.hour}:${due.minute}`;
  return due.day === seen.day && due.month === seen.month && due.year === seen.year ? clock : `${due.weekday} ${due.day} ${due.month} ${clock}`;
}

/** Short name of the zone at that moment: `CET`, `GMT-5`. */
export const zoneName = (date: Date, zone: string): string => partsOf(date, zone).timeZoneName ?? zone;

/** `22 min`, `5 h 10 min`, `2 days 3 h`; rounded down, at least 0. */
export function formatSpan(seconds: number): string {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return hours % 24 ? `${Math.floor(hours / 24)} days ${hours % 24} h` : `${Math.floor(hours / 24)} days`;
}

/** `3.5 s`, `27 s`, `1 min 30 s`, and from ten minutes on as {@link formatSpan}: for what people took. */
export function formatTook(seconds: number): string {
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole >= 600) return formatSpan(whole);
  return whole % 60 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${whole / 60} min`;
}

/** What is left until `due`: `22 min left`, or that the time is over. */
export function formatLeft(due: Date, now: Date): string {
  const seconds = (due.getTime() - now.getTime()) / 1000;
  return seconds <= 0 ? 'the time is over' : `${formatSpan(seconds)} left`;
}

/** What is left until a deadline, or since when it is past, in words: `22 min left`, `past by 5 min`. */
export function formatDeadline(due: Date, now: Date): string {
  const seconds = (due.getTime() - now.getTime()) / 1000;
  return seconds <= 0 ? `past by ${formatSpan(-seconds)}` : `${formatSpan(seconds)} left`;
}
