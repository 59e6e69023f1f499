import { isKnownWrong, type SentReply } from './sample.ts';

/** Of the replies that reach an account unseen, so many may be known to be wrong (ours); one always may. */
export const errorBudget = 0.01;

/** What an account has had of wrong replies. */
export interface AccountBudget {
  readonly accountId: string;
  readonly sent: readonly SentReply[];
  readonly wrong: readonly SentReply[];
  readonly allowed: number;
  /** Exactly at what is allowed it is not spent. */
  readonly isOverdrawn: boolean;
}

/**
 * The error budget of each account: over all categories, since the customer does not know of any.
 *
 * Only what is known to be wrong is counted, so it is spent late rather than early; it protects one customer from many small errors
 * that no category shows.
 *
 * @param sent - in the time that the budget is for.
 * @param share - 0 to 1.
 */
export function accountBudgets(sent: readonly SentReply[], share: number = errorBudget): AccountBudget[] {
  return [...Map.groupBy(sent, ({ accountId }) => accountId)].map(([accountId, own]) => {
    const wrong = own.filter(isKnownWrong);
    const allowed = Math.max(1, Math.floor(share * own.length));
    return { accountId, sent: own, wrong, allowed, isOverdrawn: wrong.length > allowed };
  });
}

/** An account whose budget may be overdrawn. */
export interface AccountInDoubt {
  readonly accountId: string;
  /** Replies to it that are known to be wrong, of the time that its budget is for. */
  readonly wrong: number;
}

/**
 * The accounts that may lose an open category by their wrong replies, those with the most of them first, and else whose first one came first. Whether they do only all that they got says, which is much to read.
 *
 * @param sent - of what went out unseen at least all that is known to be wrong.
 * @param isOpen - whether the replies of a category go out unseen.
 * @param budgetSince - from when on wrong replies to an account speak against a category of it.
 */
export function accountsInDoubt(
  sent: readonly SentReply[],
  isOpen: (category: string) => boolean,
  budgetSince: (accountId: string, category: string) => string,
): AccountInDoubt[] {
  const wrongOf = Map.groupBy(sent.filter(isKnownWrong), ({ accountId }) => accountId);
  const accounts = [...wrongOf].map(([accountId, own]) => {
    const categories = [...new Set(own.map(({ category }) => category))].filter(isOpen);
    const counted = categories.map((category) => own.filter(({ sentAt }) => sentAt >= budgetSince(accountId, category)));
    return { accountId, wrong: Math.max(0, ...counted.map((of, place) => (of.some((one) => one.category === categories[place]) ? of.length : 0))) };
  });
  return accounts.filter(({ wrong }) => wrong > 1).sort((a, b) => b.wrong - a.wrong);
}
