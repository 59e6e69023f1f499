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

/** Null where it does not wait, or not too long yet. */
export function whyTooLong({ status, decideBy, forecast }: Pick<DraftHead, 'status' | 'decideBy' | 'forecast'>, now: Date): TooLong | null {
  if (status === 'blocked') return 'blocked';
  if (status !== 'pending') return null;
  const left = decideBy === null ? Number.POSITIVE_INFINITY : Date.parse(decideBy) - now.getTime();
  if (left <= 0) return 'overdue';
  if (left <= soonMilliseconds) return 'due-soon';
  return forecast && Date.parse(forecast.p90) < now.getTime() ? 'slow' : null;
}
