import type { DraftHead } from '../approval/draft-state.ts';

/**
 * Why a draft waits too long.
 *
 * - `blocked`: nobody may decide it
 * - `overdue`: its deadline has passed
 * - `due-soon`: its deadline is within the next hour
 * - `slow`: nine in ten drafts like it were decided faster
 */
export type TooLong = 'blocked' | 'overdue' | 'due-soon' | 'slow';

const soonMilliseconds = 3_600_000; // the queue's "breaching next hour"

/**
 * Whether people will probably not decide it in time: its deadline is within the next hour, or most drafts like it took longer than it has.
 *
 * A forecast never reaches beyond the deadline, so one that falls on it means no sooner.
 */
export function isLikelyLate({ status, decideBy, forecast }: Pick<DraftHead, 'status' | 'decideBy' | 'forecast'>, now: Date): boolean {
  if (status !== 'pending' || decideBy === null) return false;
  return Date.parse(decideBy) - now.getTime() <= soonMilliseconds || (forecast !== null && Date.parse(forecast.median) >= Date.parse(decideBy));
}

/** Null where it does not wait, or not too long yet. */
export function whyTooLong({ status, decideBy, forecast }: Pick<DraftHead, 'status' | 'decideBy' | 'forecast'>, now: Date): TooLong | null {
  if (status === 'blocked') return 'blocked';
  if (status !== 'pending') return null;
  const left = decideBy === null ? Number.POSITIVE_INFINITY : Date.parse(decideBy) - now.getTime();
  if (left <= 0) return 'overdue';
  if (left <= soonMilliseconds) return 'due-soon';
  return forecast && Date.parse(forecast.p90) < now.getTime() ? 'slow' : null;
}
