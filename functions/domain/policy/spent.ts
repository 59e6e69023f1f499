import type { Action } from './draft.ts';

const dayMilliseconds = 86_400_000;

/** What the actions would move, per currency, in minor units; the money of every action counts. */
export function moneyOf(actions: readonly Action[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { amount } of actions) if (amount) sums[amount.currency] = addMinor(sums[amount.currency] ?? 0, amount.minor);
  return sums;
}

/** Sums never leave the whole numbers that JSON carries: what is beyond is over every limit anyway. */
export const addMinor = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/**
 * What an account was promised within the window, from its sums per day.
 *
 * Days are whole, so the oldest one counts in full: never less than the window, up to a day more.
 *
 * @param days - minor units by UTC day (`2026-11-22`); days ahead of the clock count too
 */
export function spentInWindow(days: Readonly<Record<string, number>>, windowDays: number, now: Date): number {
  const first = new Date(now.getTime() - windowDays * dayMilliseconds).toISOString().slice(0, 10);
  const sum = Object.entries(days).reduce((total, [day, minor]) => (day >= first ? addMinor(total, minor) : total), 0);
  return Math.max(0, sum);
}
