import type { HeldCase } from '../metrics/held-case.ts';
import { type Share, shareOf } from '../metrics/share.ts';
import type { Policy } from '../policy/policy.ts';
import { type DriftLines, driftLines, driftOf } from './drift.ts';
import { accountBudgets } from './error-budget.ts';
import { fewestCases } from './proof.ts';
import { type Demotion, type DemotionReason, proposalId } from './proposal.ts';
import { isKnownWrong, type SentReplies, type SentReply } from './sample.ts';
import type { Standing } from './standing.ts';

/** A decided reply, whatever held it. */
export type Decided = Pick<HeldCase, 'category' | 'outcome' | 'heldAt'>;

function rejectionsIn(decided: readonly Decided[]): Share | null {
  const settled = decided.filter(({ outcome }) => outcome !== null);
  return shareOf(settled.filter(({ outcome }) => outcome === 'rejected').length, settled.length);
}

/** What is looked at to find promoted categories that have become bad, or one customer who got too much of it. */
export interface Watched {
  /** What people decided, but what counts for one account alone. */
  readonly decided: readonly Decided[];
  readonly sent: SentReplies;
  /** From when on wrong replies to an account speak against a category of it: since it was last closed for that account alone; empty for all of them. */
  readonly budgetSince: (accountId: string, category: string) => string;
}

/**
 * The promoted categories that should be seen by people again (R124); at most one proposal for each, and one for each customer.
 *
 * Looked at after every case: who looks often demotes sooner, which costs reviews and sends nothing.
 */
export function demotions(standings: readonly Standing[], { decided, sent, budgetSince }: Watched, { calibration }: Pick<Policy, 'calibration'>): Demotion[] {
  const promoted = standings.filter(({ promotedBy }) => promotedBy !== null);
  const lines = driftLines(calibration);
  const decidedIn = Map.groupBy(decided, ({ category }) => category);
  const lookedIn = Map.groupBy(sent.looked, ({ category }) => category);
  const sentIn = Map.groupBy(sent.all, ({ category }) => category);
  const whole = promoted.flatMap((standing) => {
    const { category, since } = standing;
    const ownDecided = (decidedIn.get(category) ?? []).filter(({ heldAt }) => heldAt >= since);
    const sentSince = (by: typeof sentIn) => (by.get(category) ?? []).filter(({ sentAt }) => sentAt >= since);
    const found = byRejections(ownDecided, calibration.demoteAtRejections) ?? bySample(sentSince(lookedIn), lines) ?? byReports(sentSince(sentIn), lines);
    return found ? [demotionOf(standing, found)] : [];
  });
  const gone = new Set(whole.map(({ category }) => category));
  const kept = promoted.filter(({ category }) => !gone.has(category));
  return [...whole, ...kept.flatMap((standing) => byBudget(standing, sent.ofAccounts, budgetSince))];
}

interface Found {
  readonly why: DemotionReason;
  readonly n: number;
  readonly unchanged: number;
  readonly share: Share;
}

/** @param what - tells demotions of one standing and reason apart. */
function demotionOf(standing: Standing, { why, n, unchanged, share }: Found, accountId: string | null = null, what = ''): Demotion {
  return {
    id: proposalId('demote', standing, `${why} ${what}`), // dismissing one must not silence another reason
    kind: 'demote',
    category: standing.category,
    why,
    accountId,
    n,
    unchanged,
    interval: [share.low, share.high],
    automatic: standing.promotedBy === 'calibration',
  };
}

/** The whole interval lies at or above the share that demotes, of enough cases: by a single one, whose interval begins at 0.207, the first rejection would do. */
function byRejections(decided: readonly Decided[], demoteAt: number): Found | null {
  const share = rejectionsIn(decided);
  if (!share || share.of < fewestCases || share.low < demoteAt) return null;
  return { why: 'rejections', n: share.of, unchanged: decided.filter(({ outcome }) => outcome === 'approved').length, share };
}

/** What chance chose and people looked at. An edit is as bad as a rejection here: the line is about unchanged replies (R114). */
const bySample = (sent: readonly SentReply[], lines: DriftLines): Found | null =>
  byDrift(
    'sample',
    sent.flatMap(({ sampled, review }) => (sampled && review !== null ? [review !== 'approved'] : [])),
    lines,
  );

/** Whatever nobody reported is taken for right: reports can only demote. */
const byReports = (sent: readonly SentReply[], lines: DriftLines): Found | null =>
  byDrift(
    'reports',
    sent.map(({ report }) => report === 'wrong'),
    lines,
  );

function byDrift(why: DemotionReason, cases: readonly boolean[], lines: DriftLines): Found | null {
  const { n, bad, alarmAfter } = driftOf(cases, lines);
  if (alarmAfter === null) return null;
  return { why, n, unchanged: n - bad, share: shareOf(bad, n) as Share }; // a case raised the alarm, so there is one
}

/**
 * A promoted category for each account alone whose budget is overdrawn, if a wrong reply came from it.
 *
 * A wrong reply is spent for the categories that were closed for the account since, and for no other: closing one forgives nothing in the rest.
 */
function byBudget(standing: Standing, sent: readonly SentReply[], budgetSince: Watched['budgetSince']): Demotion[] {
  const { category } = standing;
  const isOfCategory = (one: SentReply): boolean => one.category === category;
  const reached = new Set(sent.filter((one) => isOfCategory(one) && isKnownWrong(one)).map(({ accountId }) => accountId));
  const counted = sent.filter(({ accountId, sentAt }) => reached.has(accountId) && sentAt >= budgetSince(accountId, category));
  return accountBudgets(counted)
    .filter(({ wrong, isOverdrawn }) => isOverdrawn && wrong.some(isOfCategory))
    .map(({ accountId, sent: received }) => {
      const own = received.filter(isOfCategory);
      const bad = own.filter(isKnownWrong).length;
      const share = shareOf(bad, own.length) as Share; // one of them is wrong, so there is one
      const found: Found = { why: 'error-budget', n: own.length, unchanged: own.length - bad, share };
      return demotionOf(standing, found, accountId, `${accountId} ${budgetSince(accountId, category)}`);
    });
}
