import type { Urgency } from '../policy/draft.ts';
import { durationSeconds, type Hours, type Policy } from '../policy/policy.ts';
import type { DraftHead, Stage } from './draft-state.ts';

/** One rung: who is written to when the stage has waited this long. */
export interface Rung {
  readonly kind: 'remind' | 'backup' | 'supervisor';
  readonly afterSeconds: number;
}

/**
 * The rungs of an urgency class in the order of their times.
 *
 * Where a class escalates more than once, its first escalation is the backup
 * (somebody beside the one who was asked) and the others climb the reporting
 * line; a single escalation goes to the supervisor.
 */
export function rungsOf(policy: Policy, urgency: Urgency): Rung[] {
  const ladder = policy.timers[urgency];
  const rungs: Rung[] = ladder.escalate.map((after, index) => ({
    kind: ladder.escalate.length > 1 && index === 0 ? 'backup' : 'supervisor',
    afterSeconds: durationSeconds(after),
  }));
  if (ladder.remind) rungs.push({ kind: 'remind', afterSeconds: durationSeconds(ladder.remind) });
  return rungs.sort((a, b) => a.afterSeconds - b.afterSeconds);
}

/** The next rung of an open stage and its instant, or undefined when all were climbed. */
export function nextRung(stage: Stage, policy: Policy, urgency: Urgency): { rung: Rung; at: Date } | undefined {
  const rung = rungsOf(policy, urgency)[stage.step];
  return rung && stage.openedAt ? { rung, at: addWorkingSeconds(new Date(stage.openedAt), rung.afterSeconds, policy.hours) } : undefined;
}

export const fallbackAt = (policy: Policy, urgency: Urgency, from: Date): Date =>
  new Date(from.getTime() + durationSeconds(policy.timers[urgency].fallback) * 1000);

/**
 * How long an execution first waits for a revision whose stage opens now: to the first rung, at most to the fallback.
 *
 * From 1 second to a day, and a second beyond the rung, for the stage opens a moment later.
 */
export function firstWaitSeconds(policy: Policy, head: Pick<DraftHead, 'urgency' | 'decideBy'>, now: Date): number {
  const rungs = rungsOf(policy, head.urgency).slice(0, 1);
  const ends = rungs.map(({ afterSeconds }) => addWorkingSeconds(now, afterSeconds, policy.hours).getTime() + 1000);
  const first = Math.min(...ends, Date.parse(String(head.decideBy))); // a held draft has one
  return Math.min(86_400, Math.max(1, Math.ceil((first - now.getTime()) / 1000)));
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const longestLookDays = 400;

/**
 * The instant at which so many working seconds have passed.
 *
 * Without hours every second works. Reminders and escalations count by it; the
 * fallback never does. Where no working time lies within 400 days, the end of
 * that span is answered: a clock that never runs still ends.
 */
export function addWorkingSeconds(from: Date, seconds: number, hours: Hours | null): Date {
  if (!hours) return new Date(from.getTime() + seconds * 1000);
  let left = seconds * 1000;
  let day = localDate(from, hours.zone);
  for (let i = 0; i <= longestLookDays; i += 1, day = nextDate(day)) {
    const [begins, closes] = workingDay(day, hours) ?? [0, 0];
    const opens = Math.max(begins, from.getTime());
    const works = closes - opens;
    if (works <= 0) continue;
    if (left <= works) return new Date(opens + left);
    left -= works;
  }
  return new Date(from.getTime() + longestLookDays * 86_400_000);
}

/** How many working seconds lie between two instants, whole; the reverse of {@link addWorkingSeconds}. */
export function workingSecondsBetween(from: Date, to: Date, hours: Hours | null): number {
  if (!hours) return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
  let worked = 0;
  let day = localDate(from, hours.zone);
  for (let i = 0; i <= longestLookDays && instantOf(day, '00:00', hours.zone) < to.getTime(); i += 1, day = nextDate(day)) {
    const [opens, closes] = workingDay(day, hours) ?? [0, 0];
    worked += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()));
  }
  return Math.floor(worked / 1000);
}

/** Instants at which a day's work begins and ends; undefined for a day off. */
function workingDay(day: string, hours: Hours): readonly [opens: number, closes: number] | undefined {
  const name = dayNames[new Date(`${day}T00:00:00Z`).getUTCDay()] as Hours['days'][number];
  if (!hours.days.includes(name) || hours.holidays.includes(day)) return undefined;
  return [instantOf(day, hours.from, hours.zone), instantOf(day, hours.to, hours.zone)];
}

/** The day after, as `2026-11-23`. */
export const nextDate = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function localDate(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
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

const recheckBlockedSeconds = 60;

/** When the sweep has to look at a draft next; null when nothing is due any more. */
export function dueAt(head: DraftHead, policy: Policy, now: Date): Date | null {
  if (head.status === 'approved') return head.releaseAt ? new Date(head.releaseAt) : null;
  if (head.status !== 'pending' && head.status !== 'blocked') return null;
  const last = head.decideBy ? Date.parse(head.decideBy) : Number.POSITIVE_INFINITY;
  if (head.status === 'blocked') return new Date(Math.min(now.getTime() + recheckBlockedSeconds * 1000, last));
  const stage = head.stages.find((one) => one.state === 'waiting');
  const next = stage?.openedAt ? (nextRung(stage, policy, head.urgency)?.at.getTime() ?? last) : now.getTime();
  return new Date(Math.min(next, last));
}
