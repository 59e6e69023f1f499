import { shareOf } from '../metrics/share.ts';
import type { Policy } from '../policy/policy.ts';
import { secondsPerReview } from '../policy/simulate.ts';
import type { AccountStanding } from './account-standing.ts';
import { driftLines } from './drift.ts';
import { type Evidence, tallyOf } from './evidence.ts';
import { type Earned, promotionOf } from './promotions.ts';
import { fewestCases, neededProof, proofAbove } from './proof.ts';
import type { Promotion } from './proposal.ts';
import { isAlwaysHuman, type Standing } from './standing.ts';

/**
 * The chance that an account whose replies are as bad as what demotes is ever let go again, over all attempts together. Ours.
 *
 * Four times what a category is allowed, since much less hangs on it: a wrong lifting reaches one customer, and costs that one what the first
 * closing had cost, until the error budget is spent again. docs/decisions/0026 has the figures.
 */
export const wrongLiftingBound = 0.2;

/**
 * Whether the standing of an account is to be lifted: more of its replies than the line of promotion were approved unchanged, as measured,
 * and the bet of decision 23 against "at most what has drifted", 0.80 as shipped, has grown to 10 at the first attempt, 30 at the second.
 *
 * Against the line of promotion itself an account of one reply a week would need two years; 15 unchanged ones do here.
 */
export function liftingProgress(
  { n, unchanged }: { readonly n: number; readonly unchanged: number },
  { calibration, attempt }: Pick<Policy, 'calibration'> & { readonly attempt: number },
): Earned {
  const share = shareOf(unchanged, n);
  const line = Number((1 - driftLines(calibration).drifted).toFixed(9)); // kept free of what a double adds
  const proof = proofAbove(unchanged, n, line);
  const needed = neededProof(attempt, wrongLiftingBound);
  const over = share !== null && n >= fewestCases && share.share > calibration.promoteAbove && proof >= needed;
  return { over, share, line, proof, needed };
}

/**
 * The accounts that have earned it that their replies go out unseen like all others of the category, one proposal for each category.
 *
 * Only of categories that are open, and never of an always-human one (R123).
 *
 * @param standings - of the categories.
 * @param reviewSeconds - what one review takes, for the hours saved.
 */
export function liftings(
  standings: readonly Standing[],
  alone: readonly AccountStanding[],
  evidence: readonly Evidence[],
  policy: Pick<Policy, 'calibration' | 'topics'>,
  { now, reviewSeconds = secondsPerReview }: { readonly now: Date; readonly reviewSeconds?: number },
): Promotion[] {
  const open = new Set(standings.flatMap(({ category, promotedBy }) => (promotedBy !== null && !isAlwaysHuman(policy, category) ? [category] : [])));
  return alone
    .filter(({ category }) => open.has(category))
    .flatMap((standing) => {
      const tally = tallyOf(evidence, standing);
      const earned = liftingProgress(tally, { calibration: policy.calibration, attempt: standing.attempt });
      return promotionOf(standing, tally, earned, { now, reviewSeconds });
    });
}
