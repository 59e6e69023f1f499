import type { Policy } from '../policy/policy.ts';
import type { Tally } from './evidence.ts';
import { type Lack, type Progress, progressOf } from './proof.ts';
import { isAlwaysHuman, type Standing } from './standing.ts';

/** Why a baseline is not over: people always decide the category, the set weeks still run, or what the evidence lacks. */
export type BaselineLack = 'always-human' | 'weeks' | Lack;

/** Whether a category has earned the end of its baseline. */
export interface BaselineEnd extends Omit<Progress, 'lacks'> {
  readonly category: string;
  readonly over: boolean;
  /** Empty where it is over. */
  readonly lacks: readonly BaselineLack[];
}

/**
 * Says whether the baseline of a category is over: each ends by its own evidence, and none before the set weeks (R116, R117).
 *
 * The end alone sends nothing. It makes a proposal, and a person promotes the category. Of a promoted one the baseline is over.
 *
 * @param tally - since the evidence of this standing began.
 */
export function baselineEnds(
  standing: Standing,
  tally: Pick<Tally, 'n' | 'unchanged'>,
  policy: Pick<Policy, 'baseline' | 'calibration' | 'topics'>,
  now: Date,
): BaselineEnd {
  const { category, attempt, promotedBy } = standing;
  const { until, minCases } = policy.baseline;
  const { lacks: unproven, ...progress } = progressOf(tally, { line: policy.calibration.promoteAbove, minCases, attempt });
  const lacks: BaselineLack[] = promotedBy === null ? [...unproven] : [];
  if (promotedBy === null && until !== null && now.getTime() < Date.parse(until)) lacks.unshift('weeks');
  if (isAlwaysHuman(policy, category)) lacks.unshift('always-human');
  return { ...progress, category, over: lacks.length === 0, lacks };
}
