import type { Decision } from './draft-state.ts';

/** When the page of a decision was shown: by the look that its form came from, and for the first time in the same browser. */
export interface Looks {
  readonly last: Date;
  readonly first: Date;
}

/**
 * How long a page was before its person until they decided, by the server's clock: seconds with one decimal.
 *
 * It is kept with the decision's audit event, judges pages and rules, and warns of approvals that nobody can have read. It never ranks people.
 */
export interface Shown {
  /** From the look that the form came from: what a mail scanner opened before is not counted. */
  readonly shownSeconds: number;
  /** From the first look of the same browser. */
  readonly firstShownSeconds: number;
  /** An approval in less than four seconds is a rubber stamp, not a success. A rejection may be as quick as it likes: nothing goes out by it. */
  readonly underFourSeconds: boolean;
}

/** Nobody reads a case in less (ours). */
export const readableSeconds = 4;

/** From a look to a choice, in seconds with one decimal. Clocks of two Lambdas may differ a little: it is never less than nothing. */
export const secondsShown = (from: Date, until: Date): number => Math.max(0, Math.floor((until.getTime() - from.getTime()) / 100) / 10);

/** What is told of a decision at this instant. */
export function shownFor({ last, first }: Looks, decision: Decision['decision'], decidedAt: Date): Shown {
  const shownSeconds = secondsShown(last, decidedAt);
  return {
    shownSeconds,
    firstShownSeconds: Math.max(shownSeconds, secondsShown(first, decidedAt)),
    underFourSeconds: decision !== 'reject' && shownSeconds < readableSeconds,
  };
}
