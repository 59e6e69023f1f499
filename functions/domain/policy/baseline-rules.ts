import { type Case, type Finding, inWords } from './finding.ts';
import type { CategoryStanding, Policy } from './policy.ts';
import { type Rule, reasonOf } from './rule.ts';

const baseline = reasonOf('baseline', 3);

/**
 * The baseline, in which people review every reply (R116), and what calibration makes of it: after it each category is reviewed until it is
 * opened (R117), and whatever was closed again is reviewed whether there is a baseline or not (R124).
 */
export function baselineRules({ baseline: { until }, calibration: { standings = [] } }: Pick<Policy, 'baseline' | 'calibration'>): Rule[] {
  return [
    ...(until === null ? [] : [untilRule(until), unopenedRule(until, standings)]),
    ...standings.flatMap((one, index) => (one.replies === 'reviewed' ? [reviewedRule(one, index)] : [])),
  ];
}

const untilRule = (until: string): Rule => ({
  id: 'baseline',
  name: 'baseline',
  tier: 3,
  when: { number: 'at', below: Date.parse(until) },
  path: 'baseline.until',
  explain: () => [baseline(`every reply is reviewed until ${until}`, { never: `until ${until} every reply is reviewed` }, { limit: until })],
});

const unopenedRule = (until: string, standings: readonly CategoryStanding[]): Rule => ({
  id: 'baseline',
  name: 'baseline:unopened',
  tier: 3,
  when: {
    all: [
      { number: 'at', atLeast: Date.parse(until) },
      { not: { word: 'category', oneOf: standings.filter(({ replies }) => replies === 'unseen').map(({ category }) => category) } },
    ],
  },
  path: 'calibration.standings',
  explain: ({ signals: { category } }: Case): Finding[] => [
    baseline(`the baseline of ${inWords(category)} is not over`, { never: `every reply about ${inWords(category)} is reviewed until its baseline is over` }),
  ],
});

function reviewedRule({ category, account }: CategoryStanding, index: number): Rule {
  const isOf = { word: 'category' as const, oneOf: [category] };
  const who = account === undefined ? '' : ' to this account';
  return {
    id: 'baseline',
    name: account === undefined ? `baseline:${category}` : `baseline:${category}:${account}`,
    tier: 3,
    when: account === undefined ? isOf : { all: [isOf, { word: 'account', oneOf: [account] }] },
    path: `calibration.standings.${index}`,
    explain: () => [
      baseline(`every reply about ${inWords(category)}${who} is reviewed again`, { never: `every reply about ${inWords(category)}${who} is reviewed` }),
    ],
  };
}
