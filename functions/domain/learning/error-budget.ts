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
