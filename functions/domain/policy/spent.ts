import type { Action } from './draft.ts';

/** What one draft counts for: minor units of a currency, on the day that it came in. */
export interface Counted {
  readonly currency: string;
  readonly minor: number;
  readonly day: string;
}

const dayMilliseconds = 86_400_000;

/** What the actions would move, per currency, in minor units; the money of every action counts. */
export function moneyOf(actions: readonly Action[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { amount } of actions) if (amount) sums[amount.currency] = addWhole(sums[amount.currency] ?? 0, amount.minor);
  return sums;
}

/** Sums never leave the whole numbers that JSON carries: what is beyond is over every limit anyway. */
export const addWhole = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);
export const sumOf = (counts: readonly number[]): number => counts.reduce(addWhole, 0);

/**
 * What an account was promised within the window, from its sums per day.
 *
 * Days are whole, so the oldest one counts in full: never less than the window, up to a day more.
 *
 * @param days - minor units by UTC day (`2026-11-22`); days ahead of the clock count too
 */
export function spentInWindow(days: Readonly<Record<string, number>>, windowDays: number, now: Date): number {
  const first = new Date(now.getTime() - windowDays * dayMilliseconds).toISOString().slice(0, 10);
  const sum = Object.entries(days).reduce((total, [day, minor]) => (day >= first ? addWhole(total, minor) : total), 0);
  return Math.max(0, sum);
}

/** The sums per day of one currency without what a draft counts for, each amount taken from its own day: one that the window has left behind lowers no later day. */
export function daysWithout(days: Readonly<Record<string, number>>, currency: string, counted: readonly Counted[]): Record<string, number> {
  const left = { ...days };
  for (const one of counted) if (one.currency === currency) left[one.day] = (left[one.day] ?? 0) - one.minor;
  return left;
}
