import type { CaseOutcome } from './held-case.ts';
import { type Share, shareOf } from './share.ts';

/** What the audit sample says of a reply that went out unseen. */
export interface Looked {
  /** Whether it is in the sample. One that was erased before anybody looked is in it no more: nobody can look. */
  readonly sampled: boolean;
  /** What a reviewer would have done with it; null while nobody has looked. */
  readonly review: CaseOutcome | null;
}

/** How the audit sample of some replies stands. */
export interface SampleCounts {
  readonly chosen: number;
  /** Of the chosen ones; the others wait. */
  readonly looked: number;
  readonly edited: number;
  readonly rejected: number;
  /** The part of the looked-at ones that a reviewer would have rejected (R122): chance alone chose them, so it stands for all. Null, and not 0, where nobody has looked. */
  readonly falseAcceptance: Share | null;
}

export function sampleCountsOf(replies: readonly Looked[]): SampleCounts {
  const chosen = replies.filter(({ sampled }) => sampled);
  const count = (verdict: CaseOutcome): number => chosen.filter(({ review }) => review === verdict).length;
  const [edited, rejected] = [count('edited'), count('rejected')];
  const looked = count('approved') + edited + rejected;
  return { chosen: chosen.length, looked, edited, rejected, falseAcceptance: shareOf(rejected, looked) };
}
