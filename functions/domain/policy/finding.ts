import type { Money } from '../money.ts';
import { formatMoney } from '../money.ts';
import type { Account, Segment } from './account.ts';
import type { Reason, SentimentReading } from './assessment.ts';
import type { Action, Submission } from './draft.ts';
import type { Policy } from './policy.ts';
import type { Signals } from './signals.ts';

/** A rule that fired, with what would have kept it from firing: in words that follow "it would have been sent with", or that nothing would. */
export interface Finding {
  readonly reason: Reason;
  readonly remedy: { readonly change: string } | { readonly never: string };
}

/** What the rules look at: everything is worked out before the first rule runs. */
export interface Facts {
  readonly submission: Submission;
  readonly account: Account | null;
  readonly authorKnown: boolean;
  readonly policy: Policy;
  readonly sentiment: SentimentReading;
  readonly now: Date;
  readonly actions: readonly Action[];
  /** An AI without a confidence has 0, an agent without one 1: the one is below every threshold, the other raises nothing. */
  readonly confidence: number;
  readonly category: string;
  /** Of the caller, intent first. */
  readonly calledTopics: readonly string[];
  readonly signals: Signals;
  /** Why the account is sensitive, in words; empty when it is not. */
  readonly sensitive: readonly string[];
  /** Of an unknown account: the smallest. */
  readonly segment: Segment;
  /** What this draft moves, per currency. */
  readonly moved: Readonly<Record<string, number>>;
  /** What the account was promised in the window, this draft included. */
  readonly sums: Readonly<Record<string, number>>;
  readonly smallRefund: SmallRefund;
}

/** How the exemption `small-refund` stands to this draft. */
export interface SmallRefund {
  /** All conditions hold: its rules are waived. */
  readonly applies: boolean;
  /** All but the confidence hold. */
  readonly wouldApply: boolean;
  /** The segment's line, where there is one and the exemption is on. */
  readonly line: Money | undefined;
}

export const money = (currency: string, minor: number): string => formatMoney({ currency, minor });
/** `account closure` from `account_closure`. */
export const inWords = (id: string): string => id.replace(/[_-]+/g, ' ');
