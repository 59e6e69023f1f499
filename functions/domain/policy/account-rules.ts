import type { Account } from './account.ts';
import { type Condition, never } from './condition.ts';
import type { Case, Finding } from './finding.ts';
import type { Policy } from './policy.ts';
import { plainRule, type Rule, reasonOf } from './rule.ts';

/**
 * Why an account is sensitive, in words; empty when it is not (R1 to R7).
 *
 * "Above" is `>`. A contract value in another currency than the policy's figure
 * can't be compared, and counts.
 */
export function sensitivity({ contractValue, regulated, activeEscalation }: Account, { sensitive }: Policy): string[] {
  const line = sensitive.contractValueAbove;
  const comparable = contractValue?.currency === line.currency;
  return [
    ...(contractValue && comparable && contractValue.minor > line.minor ? ['contract value'] : []),
    ...(contractValue && !comparable ? [`contract value in ${contractValue.currency}`] : []),
    ...(regulated.length > 0 ? [`regulated (${regulated.join(', ')})`] : []),
    ...(activeEscalation ? ['active escalation'] : []),
  ];
}

export const isPrivileged = (account: Account | null): boolean => account !== null && account.privilegedRoles.length > 0;

/** `sensitive`, and `low-risk`: every topic is on the tenant's low-risk list, and the confidence is high enough (R6). */
export function accountDefinitions({ sensitive, topics }: Policy): [string, Condition][] {
  const { currency, minor } = sensitive.contractValueAbove;
  return [
    [
      'sensitive',
      {
        any: [
          {
            all: [
              { word: 'contractCurrency', oneOf: [currency] },
              { number: 'contractMinor', above: minor },
            ],
          },
          { not: { word: 'contractCurrency', oneOf: ['', currency] } },
          { flag: 'regulated' },
          { flag: 'activeEscalation' },
        ],
      },
    ],
    [
      'low-risk-topics',
      topics.lowRisk.length === 0 ? never : { all: [{ list: 'topics', hasOther: [] }, { not: { list: 'topics', hasOther: topics.lowRisk } }] },
    ],
    ['low-risk', { all: [{ named: 'low-risk-topics' }, { number: 'confidence', atLeast: sensitive.lowRiskConfidence }] }],
  ];
}

export function accountRules(): Rule[] {
  return [
    plainRule('unknown-account', '', { not: { flag: 'accountKnown' } }, 'nobody knows the account', 'an unknown account always needs a person'),
    plainRule('unknown-author', '', { not: { flag: 'authorKnown' } }, 'the agent is none of the people', 'a draft of an unknown agent always needs a person'),
    plainRule('account-frozen', '', { flag: 'frozen' }, 'the account is frozen', 'nothing is sent to a frozen account'),
    { id: 'privileged-account', name: 'privileged-account', tier: 3, when: { flag: 'privileged' }, path: '', explain: explainPrivileged },
    {
      id: 'sensitive-account',
      name: 'sensitive-account',
      tier: 3,
      when: { all: [{ named: 'sensitive' }, { not: { named: 'low-risk' } }] },
      path: 'sensitive',
      explain: explainSensitive,
    },
    {
      id: 'sensitive-account',
      name: 'sensitive-account:low-risk',
      tier: 2,
      when: { all: [{ named: 'sensitive' }, { named: 'low-risk' }] },
      path: 'sensitive.lowRiskConfidence',
      explain: explainLowRisk,
    },
  ];
}

function explainPrivileged({ account }: Case): Finding[] {
  const roles = (account as Account).privilegedRoles.join(', ');
  return [
    reasonOf('privileged-account', 3)(
      `the account has privileged roles: ${roles}`,
      { never: 'an account with privileged roles always needs a person' },
      { value: roles.slice(0, 200) },
    ),
  ];
}

const sensitiveWords = ({ account, policy }: Case): string => `sensitive account: ${sensitivity(account as Account, policy).join(', ')}`;

function explainSensitive(facts: Case): Finding[] {
  const { signals, policy } = facts;
  const lowRisk = signals.topics.length > 0 && signals.topics.every((topic) => policy.topics.lowRisk.includes(topic));
  return [
    reasonOf('sensitive-account', 3)(
      sensitiveWords(facts),
      lowRisk
        ? { change: `a confidence of at least ${policy.sensitive.lowRiskConfidence}` }
        : { never: 'on a sensitive account only low-risk topics go without a person' },
    ),
  ];
}

function explainLowRisk(facts: Case): Finding[] {
  const text = sensitiveWords(facts);
  return [reasonOf('sensitive-account', 2)(`${text}; a low-risk topic at a confidence of ${facts.signals.confidence}`, { never: text })];
}
