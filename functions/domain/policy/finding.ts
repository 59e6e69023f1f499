import { formatMoney } from '../money.ts';
import type { Account } from './account.ts';
import type { Reason } from './assessment.ts';
import type { Action, Submission } from './draft.ts';
import type { Escalation } from './escalation.ts';
import type { Hit } from './phrases.ts';
import type { Policy } from './policy.ts';
import type { AdviceTopic } from './reply-advice.ts';
import type { Signals } from './signals.ts';
import type { TextSignals } from './text-signals.ts';
import type { WordSignals } from './word-signals.ts';

/** A rule that fired, with what would have kept it from firing: in words that follow "it would have been sent with", or that nothing would. */
export interface Finding {
  readonly reason: Reason;
  readonly remedy: { readonly change: string } | { readonly never: string };
}

/** Something that a reply says and should not, with the words that say so. */
export interface Remark {
  readonly text: string;
  readonly quote: string;
}

/** All that is known of one draft: the signals that decide, and the words that explain them. */
export interface Facts {
  readonly signals: Signals;
  readonly submission: Submission;
  readonly actions: readonly Action[];
  readonly account: Account | null;
  readonly policy: Policy;
  /** Minor units per currency that the account was promised in the window, without this draft. */
  readonly spent: Readonly<Record<string, number>>;
  /** What the customer's message says. */
  readonly message: TextSignals;
  /** How likely the conversation is to escalate, and why. */
  readonly escalation: Escalation;
  /** Keywords and patterns in message and reply. */
  readonly words: WordSignals;
  /** What the reply itself says of the do-not-answer list. */
  readonly advised: readonly Hit<AdviceTopic>[];
  /** Words of the reply that give orders to the assistant or to whoever approves. */
  readonly injected: string | undefined;
  /** What the reply promises beyond the actions, what of it contradicts earlier promises, and what it gives away. */
  readonly promised: readonly Remark[];
  readonly contradicted: readonly Remark[];
  readonly leaked: readonly Remark[];
}

/** How the exemption `small-refund` stands to a draft. */
export interface SmallRefund {
  /** All conditions hold: its rules are waived. */
  readonly applies: boolean;
  /** All but the confidence hold. */
  readonly wouldApply: boolean;
  /** By currency the lines of the account's segment, in minor units; empty where the account may not use them. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What an explanation may look at. */
export interface Case extends Facts {
  readonly smallRefund: SmallRefund;
}

export const money = (currency: string, minor: number): string => formatMoney({ currency, minor });
/** `account closure` from `account_closure`. */
export const inWords = (id: string): string => id.replace(/[_-]+/g, ' ');
