import type { DraftHead, SampleVerdict } from '../approval/draft-state.ts';
import type { PeriodDraft } from './human-share.ts';

/** What of a head says how a draft turned out. */
export interface Turned extends Pick<DraftHead, 'id' | 'tier' | 'category' | 'accountId' | 'createdAt'> {
  readonly erased?: DraftHead['erased'] | undefined;
  readonly outcome: Pick<NonNullable<DraftHead['outcome']>, 'outcome'> | null;
  readonly sample?: { readonly verdict: { readonly verdict: SampleVerdict } | null } | undefined;
}

/** A draft of a period, from its head. What was erased before anybody looked is in the sample no more: nobody can look. */
export const periodDraftOf = ({ id, tier, category, accountId, createdAt, outcome, sample, erased }: Turned): PeriodDraft => ({
  id,
  tier,
  category,
  accountId,
  createdAt,
  outcome: outcome?.outcome ?? null,
  sampled: sample !== undefined && (sample.verdict !== null || erased === undefined),
  review: sample?.verdict?.verdict ?? null,
});

/** Whether a reply that nobody approved was reported wrong, or looked at in the audit sample. One that was reported right says no more than one that nobody reported. */
export const isTold = ({ tier, outcome, review }: PeriodDraft): boolean => tier !== 3 && (outcome === 'wrong' || review !== null);
