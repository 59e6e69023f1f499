import { hashOf } from '../hash.ts';
import type { Standing } from './standing.ts';

/** What all proposals have. A person accepts one, which makes a new policy version, or dismisses it. */
interface About {
  /** The same for the same proposal on the same standing, however many cases come: one that was dismissed is not made again. */
  readonly id: string;
  readonly category: string;
  /** Cases that it rests on; of weighted ones all that were looked at. */
  readonly n: number;
  readonly unchanged: number;
  /** 95 % interval of the share that its kind is about, 0 to 1. */
  readonly interval: readonly [low: number, high: number];
}

/** To send the replies of a category unseen, where no other rule holds them. */
export interface Promotion extends About {
  readonly kind: 'promote';
  /** How strong the evidence is, and must be, to stand all looks. */
  readonly proof: number;
  readonly needed: number;
  /** Approvals that nobody was seen to read: left out. */
  readonly unread: number;
  /** Cases that ended without a decision: left out as well. */
  readonly undecided: number;
  /** How many different people the evidence comes from. One person alone may be too kind. */
  readonly people: number;
  /** What would have gone out unseen in the past, and what people did with it. */
  readonly replay: { readonly sent: number; readonly edited: number; readonly rejected: number; readonly weeks: number };
  readonly hoursSavedPerWeek: number;
  /** Of 1,000 sent replies, those that people would have changed or rejected: as measured, and by the interval at most. */
  readonly risk: { readonly perThousand: number; readonly atMost: number };
}

/**
 * Why a category should be seen by people again.
 *
 * - `rejections`: people reject too much of what they see; the interval of rejections
 * - `sample`: what is looked at afterwards has become worse
 * - `reports`: more was reported wrong than the line allows of all that was sent
 * - `error-budget`: more wrong replies reached an account than its budget allows; for that account alone
 */
export type DemotionReason = 'rejections' | 'sample' | 'reports' | 'error-budget';

export interface Demotion extends About {
  readonly kind: 'demote';
  readonly why: DemotionReason;
  /** The account for which alone it is; null for all. */
  readonly accountId: string | null;
  /** What calibration promoted is demoted at once, and people are told; what a person opened waits for a person. */
  readonly automatic: boolean;
}

/** To hold the replies of a category below another confidence. */
export interface ThresholdChange extends About {
  readonly kind: 'threshold';
  readonly from: number;
  readonly to: number;
  /** Share of the category's replies that people see: with the threshold as it is, and as it would be. */
  readonly held: { readonly before: number; readonly after: number };
  /** Negative where people see more. */
  readonly hoursSavedPerWeek: number;
  /** The same of 1,000 sent replies as for a promotion. */
  readonly risk: Promotion['risk'];
}

export type Proposal = Promotion | Demotion | ThresholdChange;

/** @param what - tells proposals of one kind and category apart: the threshold, the account. */
export const proposalId = (kind: Proposal['kind'], { category, since }: Pick<Standing, 'category' | 'since'>, what = ''): string =>
  `cal_${hashOf('calibration/v1', { kind, category, since, what }).slice(0, 26)}`;

/** Hours a week, of so many replies in so many weeks. */
export const hoursPerWeek = (replies: number, weeks: number, reviewSeconds: number): number => (replies / weeks) * (reviewSeconds / 3600);

const weekMilliseconds = 7 * 86_400_000;

/** Weeks from an instant to another, at least one: of less nothing is projected. */
export const weeksBetween = (from: string, until: Date): number => Math.max(1, (until.getTime() - Date.parse(from)) / weekMilliseconds);

/** Of 1,000 replies those that are not as they should be. */
export const riskOf = (wrong: { readonly share: number; readonly high: number }): Promotion['risk'] => ({
  perThousand: 1000 * wrong.share,
  atMost: 1000 * wrong.high,
});
