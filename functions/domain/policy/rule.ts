import type { Tier } from './assessment.ts';
import type { Condition } from './condition.ts';
import type { Case, Finding } from './finding.ts';
import type { Signals } from './signals.ts';

/** One rule of a policy: when it fires, as data, and what it then says. */
export interface Rule {
  /** As reasons name it: `money-over-limit`. */
  readonly id: string;
  /** One of a kind in its rule set: `money-over-limit:USD`. */
  readonly name: string;
  readonly tier: Tier;
  readonly when: Condition;
  /** The place of the policy that it comes from, as in `limits.USD`; empty for what no policy says. */
  readonly path: string;
  /** What of the draft makes it fire, where a route may ask for just that: `lawyer` of `keyword:lawyer`. The same as the values of its reasons. */
  readonly values?: (signals: Signals) => readonly string[];
  /** Its reasons in words, at least one; asked only when it fires. All are of the rule's id and tier. */
  readonly explain: (facts: Case) => Finding[];
}

/** The rules of a policy in the order of their reasons, and the conditions that they share. */
export interface RuleSet {
  readonly definitions: ReadonlyMap<string, Condition>;
  readonly rules: readonly Rule[];
}

type Remedy = Finding['remedy'];
type More = Partial<Pick<Finding['reason'], 'value' | 'limit' | 'quote'>>;

/** Makes the reasons of one rule. */
export const reasonOf =
  (id: string, tier: Tier) =>
  (text: string, remedy: Remedy, more: More = {}): Finding => ({ reason: { rule: id, tier, text, ...more }, remedy });

/** A rule that says the same of every draft. */
export function plainRule(id: string, path: string, when: Condition, text: string, never: string): Rule {
  return { id, name: id, tier: 3, when, path, explain: () => [reasonOf(id, 3)(text, { never })] };
}
