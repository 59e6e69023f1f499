import type { PeriodDrafts } from '../adapters/insights-store.ts';
import { isKnownWrong, type SentReplies, type SentReply, sentRepliesOf, wholly } from '../domain/learning/sample.ts';
import type { PeriodDraft } from '../domain/metrics/human-share.ts';
import type { Deps } from './deps.ts';
import { inTurns, oldestOf } from './period.ts';

/** What went out unseen, as it is watched. */
export interface Watching {
  readonly watched: SentReplies;
  /** What was reported wrong of what went out before is looked at for single accounts alone. */
  readonly from: Date;
  /** So many could not be read. */
  readonly unread: number;
}

/**
 * Reads on where what came in is too much to be read: what somebody told of a reply comes a day or more after it, and would be about none that was read.
 *
 * - what was told is kept where it is found by itself, as far back as results are read
 * - reports are held against a part of all replies that chance chose, as they say nothing without the right ones
 * - and an account's against all that it got
 *
 * @param received - what came in since an instant, the newest of it.
 */
export async function readSent({ insights }: Pick<Deps, 'insights'>, received: PeriodDrafts, since: Date): Promise<Watching> {
  const newest = inOrder(received.drafts);
  if (!received.cut) return { watched: wholly(newest), from: since, unread: 0 };
  const before = oldestOf(received.drafts, since);
  const [told, chosen] = await Promise.all([insights.toldBefore(before, since), insights.chosenBefore(before, since)]);
  const known = [...inOrder(told.drafts), ...newest];
  const accounts = await inTurns(wrongedTwice(known), (accountId) => insights.ofAccount(accountId, since));
  return {
    watched: {
      all: [...inOrder(chosen.drafts), ...newest],
      looked: known,
      ofAccounts: accounts.flatMap(({ drafts }) => inOrder(drafts)),
    },
    from: chosen.cut ? oldestOf(chosen.drafts, before) : since,
    unread: [told, chosen, ...accounts].reduce((sum, { unread }) => sum + unread, 0),
  };
}

/** Replies that went out unseen, the earliest first. @param drafts - the newest first. */
export const inOrder = (drafts: readonly PeriodDraft[]): SentReply[] => sentRepliesOf(drafts).reverse();

/** Accounts with more than one reply that is known to be wrong: every other one has its budget. */
function wrongedTwice(known: readonly SentReply[]): string[] {
  const wrong = Map.groupBy(known.filter(isKnownWrong), ({ accountId }) => accountId);
  return [...wrong].flatMap(([accountId, own]) => (own.length > 1 ? [accountId] : []));
}
