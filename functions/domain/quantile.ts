/**
 * The smallest of the sorted values that at least this share of them does not exceed (the nearest rank: always one of the values).
 *
 * @param sorted - at least one value, ascending.
 * @param share - above 0, at most 1: 0.5 for the median.
 */
export const nearestRank = (sorted: readonly number[], share: number): number => sorted[Math.ceil(share * sorted.length) - 1] as number;
