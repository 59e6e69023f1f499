import type { Policy } from '../policy/policy.ts';

/**
 * A category at the line is demoted after so many looked-at cases on average at the earliest. Ours: one that is at the line has
 * nothing to lose by it, and a higher figure makes real drift last longer.
 */
export const casesToFalseAlarm = 100;

/** The score that raises the alarm. */
const alarmScore = Math.log(casesToFalseAlarm);

/** The shares of bad cases between which drift is told: as the line allows them, and as drifted. Score of one bad case, and of one good one. */
export interface DriftLines {
  readonly steady: number;
  readonly drifted: number;
  readonly bad: number;
  readonly good: number;
}

/** A share of 0 has no logarithm; this little in its place leaves the scores numbers, and one bad case enough where none is allowed. */
const least = 1e-12;

/**
 * What is steady is what the line of promotion allows (0.05); what has drifted, the share of rejections that demotes (0.20).
 * Where a tenant sets the second at or below the first, drifted is twice the steady share.
 */
export function driftLines({ promoteAbove, demoteAtRejections }: Policy['calibration']): DriftLines {
  const steady = 1 - promoteAbove;
  const drifted = demoteAtRejections > steady ? demoteAtRejections : Math.min(1, 2 * steady);
  if (steady >= 1) return { steady, drifted, bad: 0, good: 0 }; // with a line of 0 nothing is bad
  return { steady, drifted, bad: Math.log(drifted / Math.max(least, steady)), good: Math.log(Math.max(least, 1 - drifted) / (1 - steady)) };
}

/** The score after one more case (CUSUM): it never falls below 0, so good times save up nothing for bad ones. */
export const driftStep = (score: number, isBad: boolean, { bad, good }: DriftLines): number => Math.max(0, score + (isBad ? bad : good));

export const isAlarm = (score: number): boolean => score >= alarmScore;

/** What came of a row of cases. */
export interface Drift {
  readonly n: number;
  readonly bad: number;
  /** How many cases it took to the first alarm; null without one. */
  readonly alarmAfter: number | null;
}

/**
 * Looks for a stretch of cases with too many bad ones.
 *
 * @param cases - whether each was bad, in the order in which the replies went out.
 * @see E. S. Page, Continuous Inspection Schemes, 1954; G. Lorden, Procedures for Reacting to a Change in Distribution, 1971: the mean
 *   number of cases to a false alarm is at least e to the score that raises it
 */
export function driftOf(cases: readonly boolean[], lines: DriftLines): Drift {
  let score = 0;
  let alarmAfter: number | null = null;
  for (const [place, isBad] of cases.entries()) {
    score = driftStep(score, isBad, lines);
    if (alarmAfter === null && isAlarm(score)) alarmAfter = place + 1;
  }
  return { n: cases.length, bad: cases.filter(Boolean).length, alarmAfter };
}

const mostCases = 10_000;

/**
 * Within how many looked-at cases drift is noticed, worked out before anything is measured.
 *
 * Since the drift the score is at least the plain sum of its steps, so no alarm by case n needs a sum below the alarm: a tail of the binomial distribution.
 *
 * @param share - of bad cases since the drift.
 * @param surely - with this chance, 0 to 1.
 * @returns null where not even 10,000 cases do: such a share can't be told from a steady one.
 */
export function casesToNotice(share: number, { bad, good }: DriftLines, surely: number): number | null {
  for (let n = 1; n <= mostCases; n += 1) {
    const needed = Math.ceil((alarmScore - n * good) / (bad - good));
    if (needed <= n && chanceOfFewer(needed, n, share) <= 1 - surely) return n;
  }
  return null;
}

/** The chance of fewer than so many bad ones among n. */
function chanceOfFewer(bad: number, n: number, share: number): number {
  if (share >= 1) return 0;
  let log = n * Math.log(1 - share);
  let sum = 0;
  for (let count = 0; count < bad; count += 1) {
    sum += Math.exp(log);
    log += Math.log(((n - count) / (count + 1)) * (share / (1 - share)));
  }
  return sum;
}
