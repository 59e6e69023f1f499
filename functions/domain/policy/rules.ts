import { accountDefinitions, accountRules } from './account-rules.ts';
import { actionRules } from './action-rules.ts';
import { baselineRules } from './baseline-rules.ts';
import { confidenceDefinitions, confidenceRules } from './confidence-rules.ts';
import { moneyDefinitions, moneyRules } from './money-rules.ts';
import type { Policy } from './policy.ts';
import type { RuleSet } from './rule.ts';
import { replyRules, toneRules, topicRules, wordRules } from './text-rules.ts';
import { wishRules } from './wish-rules.ts';

/** Every rule of a policy: those it writes, and those that hold whatever it says. Reasons come in this order. */
export function rulesOf(policy: Policy): RuleSet {
  return {
    definitions: new Map([...accountDefinitions(policy), ...moneyDefinitions(policy), ...confidenceDefinitions(policy)]),
    rules: [
      ...accountRules(),
      ...confidenceRules(policy),
      ...moneyRules(policy),
      ...actionRules(policy),
      ...topicRules(policy),
      ...wordRules(policy),
      ...toneRules(policy),
      ...replyRules(),
      ...wishRules(),
      ...baselineRules(policy),
    ],
  };
}
