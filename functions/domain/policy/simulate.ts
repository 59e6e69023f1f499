import * as z from 'zod';
import { Tier } from './assessment.ts';
import type { Policy } from './policy.ts';
import { riskOf } from './risk.ts';
import { routeOf, seatsOf } from './routes.ts';
import type { Rule } from './rule.ts';
import { Signals } from './signals.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One revision as it was assessed once: what a candidate policy is played over. No text is in it. */
export const PastDraft = z
  .strictObject({
    id: z.string(),
    revision: z.int().min(1).default(1),
    accountId: z.string(),
    at: z.iso.datetime(),
    signals: Signals,
    tier: Tier.describe('What it got then'),
    rules: z.array(z.string()).describe('Ids of the rules that fired then, at its tier'),
    reviews: z.int().min(0).describe('People whose approval it needed then'),
    fixed: z.boolean().default(false).describe('Held by what no policy decides: a newer message, an earlier revision'),
    rejected: z.boolean().default(false).describe('People have rejected it'),
  })
  .meta({ id: 'PastDraft' });
export type PastDraft = z.infer<typeof PastDraft>;

/** How many drafts went which way; `humanShare` is the part of tier 3, 0 to 1, null where there are none. */
export const Shares = z
  .strictObject({ drafts: z.int(), tier1: z.int(), tier2: z.int(), tier3: z.int(), humanShare: z.number().nullable() })
  .meta({ id: 'Shares' });
export type Shares = z.infer<typeof Shares>;

/** A draft that another tier would get. */
export const Change = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    at: z.iso.datetime(),
    from: Tier,
    to: Tier,
    why: z.string().describe('The rules that make the difference'),
    rejected: z.boolean(),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** Hours of the people who review: so many approvals, each of so many seconds. */
export const ReviewHours = z
  .strictObject({ before: z.number(), after: z.number(), change: z.number(), secondsPerReview: z.number() })
  .meta({ id: 'ReviewHours' });

/** What a policy would have made of the past. */
export const Simulation = z
  .strictObject({
    before: Shares,
    after: Shares,
    changed: z.array(Change).describe('The first of them; `changes` counts all'),
    changes: z.int(),
    reviewHours: ReviewHours,
    blocked: z.array(Change).describe('Replies that people rejected and that would be sent; each of them keeps the policy from taking effect'),
  })
  .meta({ id: 'Simulation' });
export type Simulation = z.infer<typeof Simulation>;

/** A normal approval takes 30 s (source document, lines 45 and 67; a target, not a measurement). */
export const secondsPerReview = 30;
const maxShown = 1000; // changed drafts that are named; 100,000 would be 20 MB

/** Plays a policy over past drafts, one after the other, in any order. */
export interface Replay {
  add(past: PastDraft): void;
  /** What came of those so far. */
  result(): Simulation;
}

/**
 * Starts a replay. The rules decide on recorded signals, so no text is read: `withWordsOf` brings the signals up to date where the
 * candidate has other keywords or patterns.
 *
 * @param reviewSeconds - of one approval
 */
export function replay(candidate: Policy, reviewSeconds: number = secondsPerReview): Replay {
  const before: Tally = emptyTally();
  const after: Tally = emptyTally();
  const changed: Change[] = [];
  const blocked: Change[] = [];
  let changes = 0;
  return {
    add(past) {
      const verdict = verdictOf(past.signals, candidate);
      const to = past.fixed ? 3 : verdict.tier;
      count(before, past.tier, past.reviews);
      count(after, to, to === 3 ? reviewsOf(candidate, past, verdict) : 0);
      if (to === past.tier && !past.rejected) return;
      const change: Change = {
        id: past.id,
        revision: past.revision,
        at: past.at,
        from: past.tier,
        to,
        why: reasonFor(past, verdict, to),
        rejected: past.rejected,
      };
      if (to !== past.tier) {
        changes += 1;
        if (changed.length < maxShown) changed.push(change);
      }
      if (past.rejected && to < 3) blocked.push(change);
    },
    result: () => ({
      before: sharesOf(before),
      after: sharesOf(after),
      changed: [...changed],
      changes,
      reviewHours: hoursOf(before.reviews, after.reviews, reviewSeconds),
      blocked: [...blocked],
    }),
  };
}

/** Whether a policy would send a reply of the past at once. */
export const wouldSend = (candidate: Policy, { signals, fixed }: PastDraft): boolean => !fixed && verdictOf(signals, candidate).tier < 3;

/** Puts the results of parts of the past together. */
export function addUp(parts: readonly Simulation[]): Simulation {
  const total = (pick: (part: Simulation) => number): number => parts.reduce((sum, part) => sum + pick(part), 0);
  const shares = (pick: (part: Simulation) => Shares): Shares =>
    withShare({
      drafts: total((part) => pick(part).drafts),
      tier1: total((part) => pick(part).tier1),
      tier2: total((part) => pick(part).tier2),
      tier3: total((part) => pick(part).tier3),
    });
  const before = total((part) => part.reviewHours.before);
  const after = total((part) => part.reviewHours.after);
  return {
    before: shares((part) => part.before),
    after: shares((part) => part.after),
    changed: parts.flatMap(({ changed }) => changed).slice(0, maxShown),
    changes: total(({ changes }) => changes),
    reviewHours: { before, after, change: after - before, secondsPerReview: parts[0]?.reviewHours.secondsPerReview ?? secondsPerReview },
    blocked: parts.flatMap(({ blocked }) => blocked),
  };
}

interface Tally {
  readonly tiers: [number, number, number];
  reviews: number;
}

const emptyTally = (): Tally => ({ tiers: [0, 0, 0], reviews: 0 });

function count(tally: Tally, tier: Tier, reviews: number): void {
  tally.tiers[tier - 1] = (tally.tiers[tier - 1] as number) + 1;
  tally.reviews += reviews;
}

const sharesOf = ({ tiers: [tier1, tier2, tier3] }: Tally): Shares => withShare({ drafts: tier1 + tier2 + tier3, tier1, tier2, tier3 });
const withShare = (counts: Omit<Shares, 'humanShare'>): Shares => ({ ...counts, humanShare: counts.drafts === 0 ? null : counts.tier3 / counts.drafts });

function hoursOf(before: number, after: number, reviewSeconds: number): Simulation['reviewHours'] {
  const hours = (reviews: number): number => (reviews * reviewSeconds) / 3600;
  return { before: hours(before), after: hours(after), change: hours(after) - hours(before), secondsPerReview: reviewSeconds };
}

/** People that the candidate's route asks for, all stages. */
function reviewsOf(policy: Policy, { signals, accountId, fixed }: PastDraft, { kept }: Verdict): number {
  const holding = kept.filter(({ tier }) => tier === 3).map(({ id }) => id);
  const route = routeOf(policy, {
    rules: kept.flatMap((rule) => labelsOf(rule, signals)),
    topics: signals.topics,
    category: signals.category,
    segment: signals.accountKnown ? signals.segment : undefined,
    risk: riskOf(3, fixed ? [...holding, 'newer-message'] : holding),
    accountId,
    movesMoney: signals.currencies.length > 0,
  });
  return seatsOf(route.stages);
}

/** A rule as routes may name it. */
const labelsOf = ({ id, values }: Rule, signals: Signals): string[] => [id, ...(values?.(signals) ?? []).map((value) => `${id}:${value}`)];

/** What makes the difference, in words. */
function reasonFor({ tier, rules }: PastDraft, { kept, waived }: Verdict, to: Tier): string {
  if (to === tier) return 'sent then and now';
  const spared = new Set(waived.map(({ id }) => id));
  if (to > tier) {
    const now = [...new Set(kept.filter((rule) => rule.tier === to).map(({ id }) => id)), ...(to === 2 && spared.size > 0 ? ['small-refund'] : [])];
    const fresh = now.filter((rule) => !rules.includes(rule));
    return `now ${to === 3 ? 'held' : 'told to watchers'} by ${(fresh.length > 0 ? fresh : now).join(', ')}`;
  }
  const gone = rules.filter((rule) => !spared.has(rule));
  return [
    ...(gone.length > 0 ? [`no longer ${tier === 3 ? 'held' : 'told to watchers'} by ${gone.join(', ')}`] : []),
    ...(spared.size > 0 ? [`small-refund waives ${[...spared].join(', ')}`] : []),
  ].join('; ');
}
