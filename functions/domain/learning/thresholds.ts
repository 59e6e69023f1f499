import { wilsonInterval } from '../metrics/share.ts';
import { ownOf } from '../own.ts';
import { lowestThresholdOf } from '../policy/check-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { secondsPerReview } from '../policy/simulate.ts';
import { neededProof, proofAbove } from './proof.ts';
import { hoursPerWeek, proposalId, riskOf, type ThresholdChange } from './proposal.ts';
import { effective, nothing, type Observation, reliabilityOf, type Stretch, type Weighed, weigh } from './reliability.ts';
import { isAlwaysHuman, type Standing } from './standing.ts';

/** What would come of a threshold. */
export interface Outlook {
  readonly threshold: number;
  readonly n: number;
  readonly unchanged: number;
  /** Of the replies that would be sent, those that people would have changed or rejected: 0 to 1, with the 95 % interval. */
  readonly wrong: { readonly share: number; readonly low: number; readonly high: number };
  /** Of all replies of the category, those that people would see. */
  readonly held: number;
}

/**
 * The threshold for a wanted false acceptance; `outlook` is null where there is none to advise.
 *
 * - `not-enough-cases`: too few were looked at to say anything
 * - `not-good-enough`: no threshold is shown to keep what is wanted
 */
export interface Advice {
  readonly outlook: Outlook | null;
  readonly why: 'not-enough-cases' | 'not-good-enough' | null;
  readonly curve: readonly Stretch[];
}

const hundredths = 100;
const highest = 99; // in hundredths: nobody means a confidence of 1

/** Confidences are kept as they were stated: this much, in hundredths, is how a double may miss what was meant. */
const slack = 1e-9;

/**
 * Finds the lowest threshold, in hundredths, that is shown to keep the false acceptance at or below what is wanted.
 *
 * Never lower than the lowest confidence that was looked at, rounded down: of replies below it nobody knows anything.
 *
 * Thresholds are tried from the highest that has enough cases downwards, and the first that is not shown to do ends the search: so of
 * all that are tried together the chance to advise one that does not do is that of one upper bound, 2.5 % (fixed-sequence testing).
 * The bound is Wilson's with the effective number of cases; docs/calibration.md has how often it failed.
 *
 * @param wanted - 0 to 1: of the sent replies, those that people would have changed or rejected.
 * @param lowest - below it nothing is advised.
 * @param minCases - effective number of cases, at least 1, below which nothing is said.
 * @see A. N. Angelopoulos et al., Learn then Test: Calibrating Predictive Algorithms to Achieve Risk Control, 2021
 */
export function adviseThreshold(
  observations: readonly Observation[],
  { wanted, lowest, minCases }: { readonly wanted: number; readonly lowest: number; readonly minCases: number },
): Advice {
  const curve = reliabilityOf(observations);
  const all = observations.reduce(weigh, nothing);
  const falling = observations.toSorted((a, b) => b.confidence - a.confidence);
  let next = 0;
  let sent: Weighed = nothing;
  let outlook: Outlook | null = null;
  let isTried = false;
  const known = Math.min(highest, Math.floor((falling.at(-1)?.confidence ?? 1) * hundredths + slack));
  const last = Math.max(known, Math.ceil(lowest * hundredths - slack));
  for (let place = highest; place >= last; place -= 1) {
    const threshold = place / hundredths;
    for (let one = falling[next]; one && one.confidence >= threshold; one = falling[next]) {
      sent = weigh(sent, one);
      next += 1;
    }
    if (!isTried && !(effective(sent) >= Math.max(1, minCases))) continue;
    isTried = true;
    const seen = outlookAt(threshold, sent, all);
    if (seen.wrong.high > wanted) break;
    outlook = seen;
  }
  return { outlook, why: outlook ? null : isTried ? 'not-good-enough' : 'not-enough-cases', curve };
}

/** Whether the replies that a lower threshold would add are good enough themselves: many good ones above them must not hide them. False where there are none. */
function doBetween(observations: readonly Observation[], lower: number, higher: number, wanted: number): boolean {
  const added = observations.filter(({ confidence }) => confidence >= lower && confidence < higher).reduce(weigh, nothing);
  return added.n > 0 && (added.weight - added.unchangedWeight) / added.weight <= wanted; // exactly what is wanted: 1 of 20 is 0.05, 1 - 19 / 20 is more
}

/**
 * The lowest threshold down to which each is proven, by the bet of a promotion with effective counts; null where already the first below the present one is not.
 *
 * Wilson's bound is of one look, and proposals are looked for all the time. Of those with enough cases they are tried from the present one downwards, and the first
 * that is not proven ends it: so one that does not do needs the proof of one certain threshold, the highest of those that do not.
 *
 * @param observations - at least one at or above `from`.
 * @param to - the lowest that is tried.
 * @param minCases - effective number of cases, below which a threshold is passed over.
 */
function lowestProven(
  observations: readonly Observation[],
  { from, to, line, attempt, minCases }: Readonly<Record<'from' | 'to' | 'line' | 'attempt' | 'minCases', number>>,
): number | null {
  let lowest: number | null = null;
  for (let place = Math.ceil(from * hundredths - slack) - 1; place >= to * hundredths - slack; place -= 1) {
    const threshold = place / hundredths;
    const sent = observations.filter(({ confidence }) => confidence >= threshold).reduce(weigh, nothing);
    const n = effective(sent);
    if (n < minCases) continue;
    const changed = (n * (sent.weight - sent.unchangedWeight)) / sent.weight; // exactly 0 where none was
    if (proofAbove(n - changed, n, line) < neededProof(attempt)) break;
    lowest = threshold;
  }
  return lowest;
}

/** What would come of a threshold, whether or not it is a good one; null where nothing above it was looked at. */
export function outlookOf(observations: readonly Observation[], threshold: number): Outlook | null {
  const sent = observations.filter(({ confidence }) => confidence >= threshold).reduce(weigh, nothing);
  return sent.n === 0 ? null : outlookAt(threshold, sent, observations.reduce(weigh, nothing));
}

function outlookAt(threshold: number, sent: Weighed, all: Weighed): Outlook {
  const share = Math.max(0, 1 - sent.unchangedWeight / sent.weight);
  return {
    threshold,
    n: sent.n,
    unchanged: sent.unchanged,
    wrong: { share, ...wilsonInterval(share, effective(sent)) },
    held: Math.max(0, 1 - sent.weight / all.weight),
  };
}

/** Their thresholds hold for drafts of every category that move money or change access (R14), and what is seen of the category says nothing of those. */
const byImpact = new Set(['money', 'security']);

/**
 * Why no results whatever change the threshold of a category; null where they may.
 *
 * - `always-human`: people always decide it (R123)
 * - `by-impact`: its threshold holds for drafts of every category that move money or change access (R14)
 */
export const neverAdvised = (policy: Pick<Policy, 'topics'>, category: string): 'always-human' | 'by-impact' | null =>
  isAlwaysHuman(policy, category) ? 'always-human' : byImpact.has(category) ? 'by-impact' : null;

/** The false acceptance that a threshold is to keep unless told: what the line of promotion allows. Kept free of what a double adds: 1 - 0.95 is 0.05. */
export const allowedByLine = ({ calibration: { promoteAbove } }: Pick<Policy, 'calibration'>): number => Number((1 - promoteAbove).toFixed(9));

/** The threshold of a category as the policy has it. */
export const thresholdOf = ({ thresholds }: Pick<Policy, 'thresholds'>, category: string): number =>
  ownOf(thresholds.categories, category) ?? thresholds.default;

/**
 * Proposes another threshold for a category: a lower one that is shown to do, however often one looks, or a higher one where the present one is shown not to.
 *
 * The wanted false acceptance is what the line of promotion allows. Never of an always-human category (R123), and never below what a policy may say.
 *
 * @param perWeek - replies of the category.
 * @param reviewSeconds - what one review takes.
 */
export function thresholdChange(
  standing: Standing,
  observations: readonly Observation[],
  policy: Pick<Policy, 'thresholds' | 'topics' | 'baseline' | 'calibration'>,
  { perWeek, reviewSeconds = secondsPerReview }: { readonly perWeek: number; readonly reviewSeconds?: number },
): ThresholdChange | null {
  const { category, attempt } = standing;
  if (neverAdvised(policy, category)) return null;
  const wanted = allowedByLine(policy);
  const from = thresholdOf(policy, category);
  const present = outlookOf(observations, from);
  const { minCases } = policy.baseline;
  const { outlook: advised } = adviseThreshold(observations, { wanted, lowest: lowestThresholdOf(policy, category), minCases });
  if (!advised || !present || advised.threshold === from) return null;
  const isLower = advised.threshold < from;
  if (!isLower && present.wrong.low <= wanted) return null; // not shown to be wrong
  const { promoteAbove: line } = policy.calibration;
  const to = isLower ? lowestProven(observations, { from, to: advised.threshold, line, attempt, minCases }) : advised.threshold;
  if (to === null || (isLower && !doBetween(observations, to, from, wanted))) return null;
  const { n, unchanged, wrong, held } = outlookOf(observations, to) as Outlook; // what is advised, or more
  return {
    id: proposalId('threshold', standing, isLower ? 'lower' : `${to}`), // whoever dismissed 0.87 is not asked about 0.86
    kind: 'threshold',
    category,
    n,
    unchanged,
    interval: [wrong.low, wrong.high],
    from,
    to,
    held: { before: present.held, after: held },
    hoursSavedPerWeek: hoursPerWeek((present.held - held) * perWeek, 1, reviewSeconds),
    risk: riskOf(wrong),
  };
}
