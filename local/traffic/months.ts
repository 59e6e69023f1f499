import { applied } from '../../functions/domain/learning/apply.ts';
import { calibrate, type Past } from '../../functions/domain/learning/calibration.ts';
import type { Proposal } from '../../functions/domain/learning/proposal.ts';
import { isSampled, type SentReply } from '../../functions/domain/learning/sample.ts';
import { isAlwaysHuman } from '../../functions/domain/learning/standing.ts';
import type { HeldCase } from '../../functions/domain/metrics/held-case.ts';
import { humanShareTarget } from '../../functions/domain/metrics/targets.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { isReviewedFor, repliesOf } from '../../functions/domain/policy/standings.ts';
import { drawsOf } from './draws.ts';
import { type TrafficDraft, trafficOf } from './generate.ts';
import type { Scenario } from './scenario.ts';

const dayMilliseconds = 86_400_000;
const begun = new Date('2026-01-05T00:00:00Z');
const baselineDays = 14; // source document, line 98: two weeks at least
const monthDays = 91 / 3;
/** The days that are played: the baseline and three months. */
export const playedDays = baselineDays + 91;

/** The days of each month after the baseline. */
const monthly = [0, 1, 2].map((month) => [Math.round(baselineDays + month * monthDays), Math.round(baselineDays + (month + 1) * monthDays)] as const);

const dayOf = (day: number): Date => new Date(begun.getTime() + day * dayMilliseconds);

/** The line that insights draw: from 40 % when the first draft came in to 15 % a quarter later; its mean in each month after the baseline. */
export const lineByMonth: readonly number[] = monthly.map(([from, to]) => {
  const days = Array.from({ length: to - from }, (_, place) => humanShareTarget(begun, dayOf(from + place + 0.5)));
  return days.reduce((sum, one) => sum + one, 0) / days.length;
});

/**
 * Why a person saw a reply, the first of these that is so.
 *
 * - `always-human`: people always decide its category
 * - `unopened`: its category was not open: not good enough, or not shown to be
 * - `rules`: another rule held it
 * - `confidence`: its confidence was below the threshold
 * - `account`: its account had a standing of its own
 */
export const causes = ['always-human', 'unopened', 'rules', 'confidence', 'account'] as const;
export type Cause = (typeof causes)[number];

/** What became of a tenant. Shares are 0 to 1. */
export interface Months {
  /** Of all replies, those that a person saw before they went out: in the baseline, the first week after it, each month after it, and the last week of the three. */
  readonly baseline: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly months: readonly number[];
  /** What the third month is made of: of all replies, those seen for each cause, and of the unopened ones each category. */
  readonly byCause: Readonly<Record<Cause, number>>;
  readonly unopened: Readonly<Record<string, number>>;
  readonly promoted: readonly string[];
  readonly demoted: readonly { readonly category: string; readonly accountId: string | null }[];
  /** Of accounts with a standing of their own: how often one was lifted. */
  readonly lifted: number;
  /** Of the replies that went out unseen in promoted categories, those that a careful reader would have changed or rejected. */
  readonly sentBad: number;
}

/**
 * Plays a tenant day by day, by the same rules as the product: people decide what is held, and at the end of the day what the results propose is
 * accepted. The audit sample is looked at on the day that it was drawn, by somebody who reads.
 */
export function playMonths(scenario: Scenario, seed: string): Months {
  let policy: Policy = { ...standardPolicy, baseline: { ...standardPolicy.baseline, until: dayOf(baselineDays).toISOString() } };
  const versions = [{ at: begun.toISOString(), policy }];
  const key = new TextEncoder().encode(`audit sample of ${seed}`);
  const days = Map.groupBy(trafficOf(scenario, { days: playedDays, from: begun, draws: drawsOf(seed) }), ({ at }) =>
    Math.floor((Date.parse(at) - begun.getTime()) / dayMilliseconds),
  );
  const cases: HeldCase[] = [];
  const sent: SentReply[] = [];
  const accepted: Proposal[] = [];
  const counts: DayCount[] = [];
  let sentBad = 0;

  for (let day = 0; day < playedDays; day += 1) {
    const count: DayCount = { all: 0, seen: 0, byCause: new Map(), unopened: new Map() };
    for (const draft of days.get(day) ?? []) {
      const cause = day < baselineDays ? 'unopened' : causeOf(policy, draft);
      count.all += 1;
      if (cause === null) {
        sent.push(sentOf(draft, key));
        if (draft.truth !== 'approved') sentBad += 1;
        continue;
      }
      cases.push(caseOf(draft));
      count.seen += 1;
      add(count.byCause, cause);
      if (cause === 'unopened') add(count.unopened, draft.category);
    }
    counts.push(count);

    const past: Past = { versions, cases, wouldBeSent, sent, observations: [], from: begun.toISOString() };
    const now = dayOf(day + 1);
    for (const proposal of calibrate(policy, past, now).proposals) {
      accepted.push(proposal);
      policy = applied(policy, proposal);
      versions.push({ at: now.toISOString(), policy });
    }
  }
  const between = (from: number, to: number): DayCount => counts.slice(from, to).reduce(sumOf);
  const shareOf = ({ seen, all }: DayCount): number => seen / all;
  const months = monthly.map(([from, to]) => between(from, to));
  const last = months.at(-1) as DayCount; // three are played
  return {
    baseline: shareOf(between(0, baselineDays)),
    firstWeek: shareOf(between(baselineDays, baselineDays + 7)),
    lastWeek: shareOf(between(playedDays - 7, playedDays)),
    months: months.map(shareOf),
    byCause: Object.fromEntries(causes.map((cause) => [cause, (last.byCause.get(cause) ?? 0) / last.all])) as Record<Cause, number>,
    unopened: Object.fromEntries([...last.unopened].map(([category, seen]) => [category, seen / last.all])),
    promoted: [...new Set(accepted.flatMap((one) => (one.kind === 'promote' && one.accountId === null ? [one.category] : [])))],
    demoted: accepted.flatMap((one) => (one.kind === 'demote' ? [{ category: one.category, accountId: one.accountId }] : [])),
    lifted: accepted.filter((one) => one.kind === 'promote' && one.accountId !== null).length,
    sentBad: sent.length === 0 ? 0 : sentBad / sent.length,
  };
}

/** Replies of a day, or of several. */
interface DayCount {
  all: number;
  seen: number;
  readonly byCause: Map<Cause, number>;
  readonly unopened: Map<string, number>;
}

const add = <Name>(counts: Map<Name, number>, name: Name, more = 1): Map<Name, number> => counts.set(name, (counts.get(name) ?? 0) + more);
const sumMaps = <Name>(a: ReadonlyMap<Name, number>, b: ReadonlyMap<Name, number>): Map<Name, number> =>
  [...b].reduce((sum, [name, more]) => add(sum, name, more), new Map(a));
const sumOf = (a: DayCount, b: DayCount): DayCount => ({
  all: a.all + b.all,
  seen: a.seen + b.seen,
  byCause: sumMaps(a.byCause, b.byCause),
  unopened: sumMaps(a.unopened, b.unopened),
});

/** After the baseline; null where nobody sees it. */
function causeOf(policy: Policy, draft: TrafficDraft): Cause | null {
  const { category, accountId, otherRule } = draft;
  if (isAlwaysHuman(policy, category)) return 'always-human';
  if (repliesOf(policy, category).replies === 'reviewed') return 'unopened';
  if (otherRule) return 'rules';
  if (!isConfident(draft)) return 'confidence';
  return isReviewedFor(policy, category, accountId) ? 'account' : null;
}

const isConfident = ({ confidence }: TrafficDraft): boolean => confidence >= standardPolicy.thresholds.default;
const heldAnyway = 'held-anyway';
const wouldBeSent = ({ rules }: HeldCase): boolean => !rules.includes(heldAnyway);

function caseOf(draft: TrafficDraft): HeldCase {
  const { id, category, accountId, at, decision, otherRule } = draft;
  const { personId, outcome, shownSeconds } = decision;
  const words = { approved: 'approve', edited: 'approve_with_edits', rejected: 'reject' } as const;
  return {
    draftId: id,
    category,
    accountId,
    revision: 1,
    tier: 3,
    risk: 'medium',
    rules: !otherRule && isConfident(draft) ? ['baseline'] : ['baseline', heldAnyway],
    heldAt: at,
    decisions: [
      { id: `dec_${id}`, personId, role: null, decision: words[outcome], reason: null, at, revision: 1, shownSeconds, firstShownSeconds: shownSeconds },
    ],
    waits: false,
    outcome,
    ranOut: false,
    escalations: 0,
    bounces: 0,
    decidedAt: at,
    releasedRevision: null,
  };
}

function sentOf({ id, category, accountId, at, truth, report }: TrafficDraft, key: Uint8Array): SentReply {
  const sampled = isSampled(id, key, standardPolicy.calibration.auditShare);
  return { draftId: id, category, accountId, sentAt: at, sampled, review: sampled ? truth : null, report };
}
