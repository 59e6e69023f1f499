import type { Share } from '../metrics/share.ts';
import type { Policy } from '../policy/policy.ts';
import { secondsPerReview } from '../policy/simulate.ts';
import { baselineEnds } from './baseline.ts';
import { type Evidence, type Tally, tallyOf } from './evidence.ts';
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
      const tally = tallyOf(evidence, standing);
      return promotionOf(standing, tally, { ...baselineEnds(standing, tally, policy, now), line: policy.calibration.promoteAbove }, { now, reviewSeconds });
    });
}

/** Whether enough is known, and of what. */
export interface Earned extends Pick<Promotion, 'line' | 'proof' | 'needed'> {
  readonly over: boolean;
  /** Null without cases: then it is not over. */
  readonly share: Share | null;
}

/**
 * The proposal to let the replies of a category go out, or those to one account; none where that is not earned yet.
 *
 * @param standing - with the account where it is for that one alone.
 */
export function promotionOf(
  { accountId = null, ...standing }: Pick<Standing, 'category' | 'since'> & { readonly accountId?: string | null },
  { n, unchanged, edited, rejected, unread, undecided, people, firstAt }: Tally,
  { over, share, line, proof, needed }: Earned,
  { now, reviewSeconds }: { readonly now: Date; readonly reviewSeconds: number },
): Promotion[] {
  if (!over || share === null || firstAt === null) return [];
  const sent = n + unread + undecided;
  const weeks = weeksBetween(firstAt, now);
  return [
    {
      id: proposalId('promote', standing, accountId ?? ''),
      kind: 'promote',
      category: standing.category,
      accountId,
      n,
      unchanged,
      interval: [share.low, share.high],
      line,
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
}
