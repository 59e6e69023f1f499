import { nearestRank } from '../quantile.ts';

/** What many measurements say together, in their own unit. Median and p90 are measured values (nearest rank), the mean is not. */
export interface Spread {
  /** At least 1. */
  readonly n: number;
  readonly median: number;
  readonly p90: number;
  readonly mean: number;
}

/** Null where nothing was measured. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  return { n: sorted.length, median: nearestRank(sorted, 0.5), p90: nearestRank(sorted, 0.9), mean: sum / sorted.length };
}
