/** A part of a whole, 0 to 1, and the 95 % Wilson interval around it: how far chance alone may have moved it. */
export interface Share {
  readonly count: number;
  /** At least 1. */
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution: 95 % lie within so many standard deviations. */
const z = 1.959963984540054;

/**
 * The share with its interval; null where there is nothing to be a part of.
 *
 * @param count - a whole number from 0 to `of`.
 * @see E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927
 */
export function shareOf(count: number, of: number): Share | null {
  if (of === 0) return null;
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  return { count, of, share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
