import { demotions } from '../../functions/domain/learning/demotions.ts';
import { evidenceOf } from '../../functions/domain/learning/evidence.ts';
import { promotions } from '../../functions/domain/learning/promotions.ts';
import { isSampled, type SentReply } from '../../functions/domain/learning/sample.ts';
import { type Standing, standingOf, type Turn } from '../../functions/domain/learning/standing.ts';
import type { HeldCase } from '../../functions/domain/metrics/held-case.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { drawsOf } from './draws.ts';
import { type TrafficDraft, trafficOf } from './generate.ts';
import type { Scenario } from './scenario.ts';

const dayMilliseconds = 86_400_000;
const begun = new Date('2026-01-05T00:00:00Z');
const baselineDays = 14; // source document, line 98: two weeks at least
const monthDays = 91 / 3;
/** The days that are played: the baseline and three months. */
export const playedDays = baselineDays + 91;

const dayOf = (day: number): Date => new Date(begun.getTime() + day * dayMilliseconds);

/** What became of a tenant. Shares are 0 to 1. */
export interface Months {
  /** Of all replies, those that a person saw before they went out: in the baseline, the first week after it, and each month after it. */
  readonly baseline: number;
  readonly firstWeek: number;
  readonly months: readonly number[];
  readonly promoted: readonly string[];
  readonly demoted: readonly { readonly category: string; readonly accountId: string | null }[];
  /** Of the replies that went out unseen in promoted categories, those that a careful reader would have changed or rejected. */
  readonly sentBad: number;
}

/**
 * Plays a tenant day by day: people decide what is held, a promotion that is proposed is accepted at the end of its day, and a demotion takes
 * effect at once. The audit sample is looked at on the day that it was drawn, by somebody who reads.
 */
export function playMonths(scenario: Scenario, seed: string): Months {
  const policy: Policy = { ...standardPolicy, baseline: { ...standardPolicy.baseline, until: dayOf(baselineDays).toISOString() } };
  const key = new TextEncoder().encode(`audit sample of ${seed}`);
  const turns = new Map<string, Turn[]>(scenario.categories.map(({ category }) => [category, [{ at: begun.toISOString(), kind: 'began' }]]));
  const days = Map.groupBy(trafficOf(scenario, { days: playedDays, from: begun, draws: drawsOf(seed) }), ({ at }) =>
    Math.floor((Date.parse(at) - begun.getTime()) / dayMilliseconds),
  );
  const cases: HeldCase[] = [];
  const sent: SentReply[] = [];
  const counts: { readonly seen: number; readonly all: number }[] = [];
  const heldFor = new Map<string, string>();
  const demoted: { category: string; accountId: string | null }[] = [];
  const promoted = new Set<string>();
  let sentBad = 0;

  for (let day = 0; day < playedDays; day += 1) {
    const standings = [...turns].map(([category, own]) => standingOf(category, own));
    const open = new Set(standings.filter(({ promotedBy }) => promotedBy !== null).map(({ category }) => category));
    const today = days.get(day) ?? [];
    const isSeen = (draft: TrafficDraft): boolean =>
      !open.has(draft.category) || !passesOtherRules(draft) || heldFor.has(`${draft.category} ${draft.accountId}`);
    for (const draft of today) {
      if (isSeen(draft)) cases.push(caseOf(draft));
      else {
        sent.push(sentOf(draft, key));
        if (draft.truth !== 'approved') sentBad += 1;
      }
    }
    counts.push({ seen: today.filter(isSeen).length, all: today.length });

    const now = dayOf(day + 1);
    for (const { category, accountId } of demotions(standings, { decided: cases, sent, budgetSince: (id) => heldSince(heldFor, id) }, policy)) {
      demoted.push({ category, accountId });
      if (accountId === null) turns.get(category)?.push({ at: now.toISOString(), kind: 'demoted' });
      else heldFor.set(`${category} ${accountId}`, now.toISOString());
    }
    for (const { category } of promotions(reviewedAt(turns), evidenceOf(cases, wouldBeSent), policy, { now })) {
      promoted.add(category);
      turns.get(category)?.push({ at: now.toISOString(), kind: 'promoted', by: 'calibration' });
    }
  }
  const share = (from: number, to: number): number => {
    const some = counts.slice(Math.round(from), Math.round(to));
    return some.reduce((sum, { seen }) => sum + seen, 0) / some.reduce((sum, { all }) => sum + all, 0);
  };
  return {
    baseline: share(0, baselineDays),
    firstWeek: share(baselineDays, baselineDays + 7),
    months: [0, 1, 2].map((month) => share(baselineDays + month * monthDays, baselineDays + (month + 1) * monthDays)),
    promoted: [...promoted],
    demoted,
    sentBad: sent.length === 0 ? 0 : sentBad / sent.length,
  };
}

const reviewedAt = (turns: ReadonlyMap<string, readonly Turn[]>): Standing[] => [...turns].map(([category, own]) => standingOf(category, own));

/** What counts against the budget of an account: since it was last demoted for. */
function heldSince(heldFor: ReadonlyMap<string, string>, accountId: string): string {
  const times = [...heldFor].flatMap(([name, at]) => (name.endsWith(` ${accountId}`) ? [at] : []));
  return times.sort().at(-1) ?? begun.toISOString();
}

const passesOtherRules = ({ otherRule, confidence }: TrafficDraft): boolean => !otherRule && confidence >= standardPolicy.thresholds.default;
const heldAnyway = 'held-anyway';
const wouldBeSent = ({ rules }: HeldCase): boolean => !rules.includes(heldAnyway);

function caseOf(draft: TrafficDraft): HeldCase {
  const { id, category, at, decision } = draft;
  const { personId, outcome, shownSeconds } = decision;
  const words = { approved: 'approve', edited: 'approve_with_edits', rejected: 'reject' } as const;
  return {
    draftId: id,
    category,
    revision: 1,
    tier: 3,
    risk: 'medium',
    rules: passesOtherRules(draft) ? ['baseline'] : ['baseline', heldAnyway],
    heldAt: at,
    decisions: [
      { id: `dec_${id}`, personId, role: null, decision: words[outcome], reason: null, at, revision: 1, shownSeconds, firstShownSeconds: shownSeconds },
    ],
    waits: false,
    outcome,
    ranOut: false,
    decidedAt: at,
    releasedRevision: null,
  };
}

function sentOf({ id, category, accountId, at, truth, report }: TrafficDraft, key: Uint8Array): SentReply {
  const sampled = isSampled(id, key, standardPolicy.calibration.auditShare);
  return { draftId: id, category, accountId, sentAt: at, sampled, review: sampled ? truth : null, report };
}
