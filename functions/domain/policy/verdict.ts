import type { Tier } from './assessment.ts';
import { compileRules, type Decide } from './compile.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';
import { rulesOf } from './rules.ts';
import type { Signals } from './signals.ts';
import { waivableKeyword } from './vocabulary.ts';

/** What the rules say of one draft, before anything is put in words. */
export interface Verdict {
  readonly tier: Tier;
  /** The rules that fire and stand. */
  readonly kept: readonly Rule[];
  /** The rules that fire and are waived by `small-refund`. */
  readonly waived: readonly Rule[];
  /** The exemption holds; it holds but for the confidence. */
  readonly exempt: { readonly applies: boolean; readonly wouldApply: boolean };
}

interface Compiled {
  readonly rules: readonly Rule[];
  readonly decide: Decide;
  /** The rules that the policy's exemption covers, by name. */
  readonly covered: ReadonlySet<string>;
}

/** By policy object: a snapshot never changes. */
const compiled = new WeakMap<Policy, Compiled>();

function compiledOf(policy: Policy): Compiled {
  const known = compiled.get(policy);
  if (known) return known;
  const { definitions, rules } = rulesOf(policy);
  const questions = [{ when: { named: 'small-refund' } }, { when: { named: 'small-refund-open' } }] as const; // asked behind the rules
  const fresh = { rules, decide: compileRules({ definitions, rules: [...rules, ...questions] }), covered: coveredBy(policy) };
  compiled.set(policy, fresh);
  return fresh;
}

/** The exemption reaches no further than its two rules, whatever the policy lists (R20, R32). */
export function coveredBy({ exemptions }: Policy): ReadonlySet<string> {
  const waives = exemptions.filter(({ id }) => id === 'small-refund').flatMap((exemption) => exemption.waives);
  return new Set([
    ...(waives.includes('refund-action') ? ['refund-action'] : []),
    ...(waives.includes(`keyword:${waivableKeyword}`) ? [`keyword:${waivableKeyword}:3`, `keyword:${waivableKeyword}:2`] : []),
  ]);
}

/** Which rules fire, which of them are waived, and the tier that follows. It needs no text, so the past can be asked again. */
export function verdictOf(signals: Signals, policy: Policy): Verdict {
  const { rules, decide, covered } = compiledOf(policy);
  const fired = decide(signals);
  const applies = fired.includes(rules.length);
  const wouldApply = fired.includes(rules.length + 1);
  const kept: Rule[] = [];
  const waived: Rule[] = [];
  for (const place of fired) {
    const rule = rules[place];
    if (rule) (applies && covered.has(rule.name) ? waived : kept).push(rule);
  }
  const tier = kept.reduce<Tier>((highest, rule) => Math.max(highest, rule.tier) as Tier, waived.length > 0 ? 2 : 1);
  return { tier, kept, waived, exempt: { applies, wouldApply } };
}
