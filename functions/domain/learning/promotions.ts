import type { Policy } from '../policy/policy.ts';
import { secondsPerReview } from '../policy/simulate.ts';
import { baselineEnds } from './baseline.ts';
import { type Evidence, tallyOf } from './evidence.ts';
import { hoursPerWeek, type Promotion, proposalId, riskOf, weeksBetween } from './proposal.ts';
import type { Standing } from './standing.ts';

/**
 * The categories that have earned their promotion, one proposal for each (R113, R117). Never an always-human one (R123).
 *
 * @param reviewSeconds - what one review takes, for the hours saved.
 */
export function promotions(
  standings: readonly Standing[],
  evidence: readonly Evidence[],
  policy: Pick<Policy, 'baseline' | 'calibration' | 'topics'>,
  { now, reviewSeconds = secondsPerReview }: { readonly now: Date; readonly reviewSeconds?: number },
): Promotion[] {
  return standings
    .filter(({ promotedBy }) => promotedBy === null)
    .flatMap((standing) => {
      const { category, since } = standing;
      const { n, unchanged, edited, rejected, unread, undecided, people, firstAt } = tallyOf(evidence, category, since);
      const { over, share, proof, needed } = baselineEnds(standing, { n, unchanged }, policy, now);
      if (!over || share === null || firstAt === null) return [];
      const sent = n + unread + undecided;
      const weeks = weeksBetween(firstAt, now);
      return [
        {
          id: proposalId('promote', standing),
          kind: 'promote',
          category,
          n,
          unchanged,
          interval: [share.low, share.high],
          proof,
          needed,
          unread,
          undecided,
          people,
          replay: { sent, edited, rejected, weeks },
          hoursSavedPerWeek: hoursPerWeek(sent, weeks, reviewSeconds),
          risk: riskOf({ share: 1 - share.share, high: 1 - share.low }),
        },
      ];
    });
}
