/** A category of the traffic, and how good the AI is at it. */
export interface TrafficCategory {
  readonly category: string;
  /** Of all drafts, 0 to 1. */
  readonly share: number;
  /** Of its drafts, those that a careful reader would change or reject. */
  readonly bad: number;
  /** Of its drafts, those that another rule holds: an amount, a keyword, a mood. */
  readonly otherRule: number;
  /** From this day on another share is bad. */
  readonly drift?: { readonly day: number; readonly bad: number };
}

/** A person who approves, and how. */
export interface Approver {
  readonly personId: string;
  /** Of the decisions. */
  readonly share: number;
  /** Of the cases, those that are approved as they are in less than four seconds. */
  readonly stamps: number;
  /** Of the bad replies that were read, those that are approved all the same. */
  readonly misses: number;
  /** How long a case that is read is shown at least and at most, in seconds. */
  readonly reads: readonly [least: number, most: number];
}

export interface Scenario {
  readonly draftsPerDay: number;
  readonly accounts: number;
  readonly categories: readonly TrafficCategory[];
  readonly approvers: readonly Approver[];
  /** Of the bad replies that go out, those that somebody reports; and of the good ones. */
  readonly reports: { readonly bad: number; readonly good: number };
  /** Of the bad replies, those that a reader rejects; the others are edited. */
  readonly rejects: number;
}

/**
 * What the shipped simulation plays: a helpdesk with 1,000 replies a week, of which 400 would need a person at 40 % (source document,
 * lines 27 and 71). The shares of categories and how good the AI is at them are assumptions of ours, written down before the first run.
 *
 * Six categories are good enough to be promoted, two are not, and three are always decided by people.
 */
export const shippedScenario: Scenario = {
  draftsPerDay: 1000 / 7,
  accounts: 250,
  categories: [
    { category: 'order_status', share: 0.3, bad: 0.015, otherRule: 0.02 },
    { category: 'shipping', share: 0.18, bad: 0.015, otherRule: 0.02 },
    { category: 'how_to', share: 0.16, bad: 0.02, otherRule: 0.03 },
    { category: 'faq', share: 0.12, bad: 0.01, otherRule: 0.02 },
    { category: 'account_question', share: 0.08, bad: 0.025, otherRule: 0.04 },
    { category: 'product_feedback', share: 0.07, bad: 0.025, otherRule: 0.03 },
    { category: 'billing', share: 0.03, bad: 0.07, otherRule: 0.1 },
    { category: 'technical', share: 0.02, bad: 0.12, otherRule: 0.1 },
    { category: 'cancellation', share: 0.02, bad: 0.05, otherRule: 0 },
    { category: 'billing_dispute', share: 0.01, bad: 0.1, otherRule: 0 },
    { category: 'security', share: 0.01, bad: 0.05, otherRule: 0 },
  ],
  approvers: [
    { personId: 'careful', share: 0.35, stamps: 0, misses: 0, reads: [15, 90] },
    { personId: 'quick', share: 0.35, stamps: 0.1, misses: 0.05, reads: [5, 25] },
    { personId: 'tired', share: 0.3, stamps: 0.35, misses: 0.1, reads: [4, 40] },
  ],
  reports: { bad: 0.3, good: 0.02 },
  rejects: 0.4,
};
