import type { HeldCase } from '../metrics/held-case.ts';
import type { Policy } from '../policy/policy.ts';
import { accountStandings, budgetSinceIn, standsAloneIn } from './account-standing.ts';
import { type BaselineLack, baselineEnds } from './baseline.ts';
import { demotions } from './demotions.ts';
import { type Evidence, evidenceOf, tallyOf } from './evidence.ts';
import { liftings } from './liftings.ts';
import { promotions } from './promotions.ts';
import { type Demotion, type Proposal, weeksBetween } from './proposal.ts';
import type { Observation } from './reliability.ts';
import { type SentReplies, type SentReply, wholly } from './sample.ts';
import { type Standing, standingOf } from './standing.ts';
import { thresholdChange } from './thresholds.ts';
import { type PolicyInForce, turnsOf } from './turns.ts';

/** A reply of a category that somebody looked at, with the confidence that its AI stated. */
export interface CategoryObservation extends Observation {
  readonly category: string;
  readonly at: string;
}

/** What has been, as far back as it was read. */
export interface Past {
  /** All versions of the policy, the first one first; at least one. */
  readonly versions: readonly PolicyInForce[];
  /** What people decided. */
  readonly cases: readonly HeldCase[];
  /** Whether the replies of a case would go out if its category were open: its draft is an AI's, and no other rule holds it. */
  readonly wouldBeSent: (one: HeldCase) => boolean;
  /** What went out unseen, in the order in which it did. */
  readonly sent: readonly SentReply[];
  /** What is looked at of all that went out unseen, further back where that is more. @default what `sent` says */
  readonly watched?: SentReplies;
  /** For the threshold adviser: of what no rule but its confidence holds. */
  readonly observations: readonly CategoryObservation[];
  /** When the oldest of all that was read came in. */
  readonly from: string;
}

/** How a category stands, and what it lacks to be opened. */
export interface CategoryStanding extends Standing {
  /** Cases that count since this standing began, and how many of them were approved unchanged. */
  readonly n: number;
  readonly unchanged: number;
  /** 95 % Wilson interval; null without cases. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Empty where nothing is lacking; of an open category too. */
  readonly lacks: readonly BaselineLack[];
}

/** What the results say of a policy. */
export interface Calibration {
  readonly standings: readonly CategoryStanding[];
  readonly proposals: readonly Proposal[];
}

/** Works out how each category stands, and what should be changed. The same past gives the same proposals. */
export function calibrate(policy: Policy, past: Past, now: Date): Calibration {
  const { versions, cases, sent, watched = wholly(sent) } = past;
  const categories = [...new Set([cases, sent, ...Object.values(watched)].flat().map(({ category }) => category))].sort();
  const standings = categories.map((category) => standingOf(category, turnsOf(versions, category)));
  const standsAlone = standsAloneIn(versions);
  const evidence = evidenceOf(cases, { wouldBeSent: past.wouldBeSent, standsAlone });
  const decided = cases.filter((one) => !standsAlone(one));
  const demoted = demotions(standings, { decided, sent: watched, budgetSince: budgetSinceIn(versions) }, policy);
  const lasting = standings.filter(({ category }) => isAfterBaseline(policy, now) && !closes(demoted, category));
  return {
    standings: standings.map((standing) => toldOf(standing, evidence, policy, now)),
    proposals: [
      ...demoted,
      ...promotions(standings, evidence, policy, { now }),
      ...liftings(lasting, accountStandings(versions), evidence, policy, { now }),
      ...lasting.flatMap((standing) => thresholdsOf(standing, past, policy, now)),
    ],
  };
}

const isAfterBaseline = ({ baseline: { until } }: Policy, now: Date): boolean => until === null || now.getTime() >= Date.parse(until);

/** A category that is closed for all needs no other threshold, and lets nothing go for one account. */
const closes = (demoted: readonly Demotion[], category: string): boolean => demoted.some((one) => one.accountId === null && one.category === category);

function toldOf(standing: Standing, evidence: readonly Evidence[], policy: Policy, now: Date): CategoryStanding {
  const { n, unchanged } = tallyOf(evidence, standing);
  const { share, lacks } = baselineEnds(standing, { n, unchanged }, policy, now);
  return { ...standing, n, unchanged, interval: share && [share.low, share.high], lacks };
}

function thresholdsOf(standing: Standing, past: Past, policy: Policy, now: Date) {
  const observed = observedSince(standing, past.observations);
  if (observed.length === 0) return [];
  const change = thresholdChange(standing, observed, policy, { perWeek: perWeekOf(past, standing.category, now) });
  return change === null ? [] : [change];
}

/** Replies of a category that come in a week, whatever became of them. */
export const perWeekOf = ({ cases, sent, from }: Pick<Past, 'cases' | 'sent' | 'from'>, category: string, now: Date): number =>
  [...cases, ...sent].filter((one) => one.category === category).length / weeksBetween(from, now);

/** What says something of a category as it stands. */
export const observedSince = ({ category, since }: Pick<Standing, 'category' | 'since'>, observations: readonly CategoryObservation[]): CategoryObservation[] =>
  observations.filter((one) => one.category === category && one.at >= since);
