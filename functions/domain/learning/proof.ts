import { type Share, shareOf } from '../metrics/share.ts';

/**
 * The chance that a category which is not above the line is ever promoted, over all its attempts together. Ours.
 *
 * Of the first attempt it is half of it: the 2.5 % that a single look at the Wilson bound leaves (R113).
 */
export const wrongPromotionBound = 0.05;

/**
 * How strong the evidence of an attempt must be: 40 at the first, 120 at the second, 240 at the third.
 *
 * The chance of attempt t is the bound / (t (t + 1)); these add up to the bound, however often a category starts anew.
 *
 * @param attempt - from 1 on.
 * @param bound - of all attempts together.
 */
export const neededProof = (attempt: number, bound = wrongPromotionBound): number => (attempt * (attempt + 1)) / bound;

/** Fewer cases open and close nothing, whatever their interval: Wilson's is approximate, and of very few wrong. Ours. */
export const fewestCases = 5;

/** Above this it says nothing more, and stays a number that JSON carries. */
const mostProof = 1e12;

/** Rates between the line and 1 that are bet on, with the same stake each. */
const bets = 5;

/**
 * How much better the cases are told by rates above the line than by the line itself: a bet against "at most the line", which begins with 1.
 *
 * Whoever looks after each case and stops at will sees more than 1/a with a chance of at most a, if no case is unchanged with a chance
 * above the line, whatever went before it (Ville's inequality for non-negative supermartingales). That holds for rates that change, too.
 * The stake lies in equal parts on five rates: of the line 0.95 on 0.96, 0.97, 0.98, 0.99 and 1.
 *
 * @param unchanged - of `n`.
 * @param line - 0 to 1; nothing is above 1, so no evidence is.
 * @returns at most 10^12.
 * @see I. Waudby-Smith and A. Ramdas, Estimating means of bounded random variables by betting, 2024
 */
export function proofAbove(unchanged: number, n: number, line: number): number {
  if (line >= 1) return 1;
  if (line <= 0 && unchanged > 0) return mostProof; // the first unchanged case is above 0
  const changed = n - unchanged;
  let sum = 0;
  for (let bet = 1; bet <= bets; bet += 1) {
    const rate = line + ((1 - line) * bet) / bets;
    const won = unchanged === 0 ? 0 : unchanged * Math.log(rate / line);
    const lost = changed === 0 ? 0 : changed * Math.log((bets - bet) / bets); // the share (1 - rate) / (1 - line), without rounding
    sum += Math.exp(won + lost);
  }
  return Math.min(mostProof, sum / bets);
}

/** What a category still lacks: cases; the Wilson bound above the line; evidence that stands all looks. */
export type Lack = 'cases' | 'interval' | 'proof';

/** How far a category has come. */
export interface Progress {
  readonly share: Share | null;
  readonly proof: number;
  readonly needed: number;
  /** Empty: it is above the line. */
  readonly lacks: readonly Lack[];
}

/**
 * Whether a category is above the line (R113): enough cases, the lower bound of the 95 % Wilson interval above it, and beside that
 * evidence which may be looked at after every case. The Wilson bound alone is of one look, and who looks often enough finds it above the line by chance.
 */
export function progressOf(
  { n, unchanged }: { readonly n: number; readonly unchanged: number },
  { line, minCases, attempt }: { readonly line: number; readonly minCases: number; readonly attempt: number },
): Progress {
  const share = shareOf(unchanged, n);
  const proof = proofAbove(unchanged, n, line);
  const needed = neededProof(attempt);
  const lacks: Lack[] = [];
  if (n < minCases) lacks.push('cases');
  if (share === null || share.low <= line) lacks.push('interval');
  if (proof < needed) lacks.push('proof');
  return { share, proof, needed, lacks };
}
