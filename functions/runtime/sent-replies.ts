import type { PeriodDrafts } from '../adapters/insights-store.ts';
import { budgetSinceIn } from '../domain/learning/account-standing.ts';
import { type AccountInDoubt, accountsInDoubt } from '../domain/learning/error-budget.ts';
import { type SentReplies, type SentReply, sentRepliesOf, wholly } from '../domain/learning/sample.ts';
import type { PolicyInForce } from '../domain/learning/turns.ts';
import type { PeriodDraft } from '../domain/metrics/human-share.ts';
import { opensAny, repliesOf } from '../domain/policy/standings.ts';
import type { Deps } from './deps.ts';
import { runEnds } from './outbox.ts';
import { oldestOf } from './period.ts';

/** Accounts whose replies are read (ours): 200,000 replies at most. */
const accountsAtMost = 100;
/** And no more of them after so long (ours): a page has 29 s for everything. */
const accountsSeconds = 10;

/** What went out unseen, as it is watched. */
export interface Watching {
  readonly watched: SentReplies;
  /** What was reported wrong of what went out before is looked at for single accounts alone. */
  readonly from: Date;
  /** What was told of replies that went out before is not looked at. */
  readonly toldFrom: Date;
  /** So many could not be read; of an account that could not, at least those that are known to be wrong. */
  readonly unread: number;
}

type SentDeps = Pick<Deps, 'insights' | 'clock' | 'log'>;

/**
 * Reads on where what came in is too much to be read: what somebody told of a reply comes a day or more after it, and would be about none that was read.
 *
 * - what was told is kept where it is found by itself, as far back as results are read
 * - reports are held against a part of all replies that chance chose, as they say nothing without the right ones
 * - and an account's against all that it got, where a category may be closed for it
 *
 * Where people see all replies, nothing is to be closed, and nothing more is read.
 *
 * @param received - what came in since an instant, the newest of it.
 * @param versions - of the policy, in their order, at least one.
 */
export async function readSent(deps: SentDeps, received: PeriodDrafts, since: Date, versions: readonly PolicyInForce[]): Promise<Watching> {
  const { insights } = deps;
  const newest = inOrder(received.drafts);
  const policy = versions.at(-1)?.policy;
  if (!received.cut || !policy || !opensAny(policy)) return { watched: wholly(newest), from: since, toldFrom: since, unread: 0 };
  const before = oldestOf(received.drafts, since);
  const [told, chosen] = await Promise.all([insights.toldBefore(before, since), insights.chosenBefore(before, since)]);
  const known = [...inOrder(told.drafts), ...newest];
  const isOpen = (category: string): boolean => repliesOf(policy, category).replies === 'unseen';
  const accounts = await readAccounts(deps, accountsInDoubt(known, isOpen, budgetSinceIn(versions)), since);
  return {
    watched: { all: [...inOrder(chosen.drafts), ...newest], looked: known, ofAccounts: accounts.sent },
    from: chosen.cut ? oldestOf(chosen.drafts, before) : since,
    toldFrom: told.cut ? oldestOf(told.drafts, before) : since,
    unread: told.unread + chosen.unread + accounts.unread,
  };
}

/** Replies that went out unseen, the earliest first. @param drafts - the newest first. */
export const inOrder = (drafts: readonly PeriodDraft[]): SentReply[] => sentRepliesOf(drafts).reverse();

/**
 * What accounts got, one after the other: one alone is up to twenty reads at once, and what waits longer than 3 s for one of the client's 50 connections fails.
 *
 * An error of one leaves that one out: whatever else closes a category must not wait for it.
 */
async function readAccounts({ insights, log, ...deps }: SentDeps, accounts: readonly AccountInDoubt[], since: Date) {
  const until = runEnds(deps, accountsSeconds);
  const sent: SentReply[] = [];
  let [asked, unread] = [0, 0];
  const errors: string[] = [];
  for (const { accountId, wrong } of accounts.slice(0, accountsAtMost)) {
    if (deps.clock.now() >= until) break;
    asked += 1;
    try {
      const own = await insights.ofAccount(accountId, since);
      sent.push(...inOrder(own.drafts));
      unread += own.unread;
    } catch (error) {
      errors.push(error instanceof Error ? error.name : 'unknown');
      unread += wrong;
    }
  }
  const [errorName] = errors;
  if (errorName !== undefined) log.error('calibration could not read the replies of accounts', { count: errors.length, errorName });
  const left = accounts.slice(asked);
  if (left.length > 0) log.warn('calibration does not look at the error budget of accounts: there are too many', { kind: 'cut', count: left.length });
  return { sent, unread };
}
