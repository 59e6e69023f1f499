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
 * The 95 % Wilson interval around a share: 2.5 % are left out on either side.
 *
 * @param share - 0 to 1.
 * @param of - how many cases it rests on, above 0; of weighted cases their effective number, which need not be whole.
 * @see E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927
 */
export function wilsonInterval(share: number, of: number): Pick<Share, 'low' | 'high'> {
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/**
 * The share with its interval; null where there is nothing to be a part of.
 *
 * @param count - a whole number from 0 to `of`.
 */
export function shareOf(count: number, of: number): Share | null {
  if (of === 0) return null;
  const share = count / of;
  return { count, of, share, ...wilsonInterval(share, of) };
}
