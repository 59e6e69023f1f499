import { ownOf } from '../own.ts';
import type { Condition } from './condition.ts';
import type { Case, Finding } from './finding.ts';
import type { Policy } from './policy.ts';
import { exemptedRefundConfidence, exemptedThreshold, isOfMoney, refundRemedy } from './refund-remedy.ts';
import { type Rule, reasonOf } from './rule.ts';

/** Categories whose thresholds hold for every draft whose actions move money or change access (R14). */
const byImpact = { money: 'money', access: 'security' } as const;
type Impact = keyof typeof byImpact;
const impacts = Object.keys(byImpact) as Impact[];

/** Amounts on actions of any other impact move money all the same, as the limits take them. */
const otherMovers = (policy: Policy): Condition => ({
  any: Object.keys(policy.limits).map((currency): Condition => ({ list: 'movers', of: currency, hasOther: typesOf(policy, 'money') })),
});

const typesOf = (policy: Policy, impact: Impact): string[] => Object.keys(policy.actions).filter((type) => policy.actions[type]?.impact === impact);

/**
 * `low-confidence`: below the threshold of the category, or of what the actions do (R9, R11, R14).
 *
 * A refund that the exemption covers but for its confidence is compared with the exemption's own in the place of that of money; what else its category asks for stays.
 */
export function confidenceDefinitions(policy: Policy): [string, Condition][] {
  const { default: ordinary, categories } = policy.thresholds;
  const open: Condition = { named: 'small-refund-open' };
  const below = (threshold: number): Condition => ({ number: 'confidence', below: threshold });
  const entries = Object.entries(categories);
  const belowOwn = (list: typeof entries): Condition[] =>
    [...Map.groupBy(list, ([, threshold]) => threshold)].map(([threshold, alike]) => ({
      all: [{ word: 'category', oneOf: alike.map(([category]) => category) }, below(threshold)],
    }));
  const byAction = impacts.flatMap((impact): Condition[] => {
    const types = typesOf(policy, impact);
    const threshold = categories[byImpact[impact]] ?? ordinary;
    return [
      { all: [{ list: 'actions', hasAny: types.filter((type) => type !== 'refund') }, below(threshold)] },
      { all: [{ list: 'actions', hasAny: types.filter((type) => type === 'refund') }, { not: open }, below(threshold)] },
    ];
  });
  return [
    [
      'low-confidence',
      {
        any: [
          { all: [open, below(Math.max(exemptedRefundConfidence, ordinary))] },
          ...belowOwn(entries.filter((entry) => !isOfMoney(...entry))),
          {
            all: [
              { not: open },
              {
                any: [
                  ...belowOwn(entries.filter((entry) => isOfMoney(...entry))),
                  { all: [{ not: { word: 'category', oneOf: Object.keys(categories) } }, below(ordinary)] },
                ],
              },
            ],
          },
          ...byAction,
          { all: [otherMovers(policy), below(categories.money ?? ordinary)] },
        ],
      },
    ],
  ];
}

export function confidenceRules({ thresholds }: Policy): Rule[] {
  const marks: Condition = {
    any: [
      {
        all: [
          { word: 'segment', oneOf: ['enterprise'] },
          { number: 'confidence', below: thresholds.highEnterprise },
        ],
      },
      { all: [{ not: { word: 'segment', oneOf: ['enterprise'] } }, { number: 'confidence', below: thresholds.high }] },
    ],
  };
  return [
    { id: 'low-confidence', name: 'low-confidence', tier: 3, when: { named: 'low-confidence' }, path: 'thresholds', explain: explainLow },
    {
      id: 'confidence-below-high',
      name: 'confidence-below-high',
      tier: 2,
      when: { all: [{ not: { named: 'low-confidence' } }, marks] },
      path: 'thresholds.high',
      explain: explainBelowHigh,
    },
  ];
}

/** The confidence below which a draft is held: the same as the conditions say, as one figure for people. */
function thresholdOf({ signals, policy, smallRefund }: Case): number {
  const { default: ordinary, categories } = policy.thresholds;
  const { wouldApply } = smallRefund;
  const moving = signals.actions.filter((type) => !(type === 'refund' && wouldApply)).map((type) => ownOf(policy.actions, type)?.impact);
  const isMoved = Object.keys(policy.limits).some((currency) =>
    (signals.movers[currency] ?? []).some((type) => ownOf(policy.actions, type)?.impact !== 'money'),
  );
  const byAction = impacts
    .filter((impact) => moving.includes(impact) || (isMoved && impact === 'money'))
    .map((impact) => categories[byImpact[impact]] ?? ordinary);
  const own = wouldApply ? exemptedThreshold(policy, signals.category) : (ownOf(categories, signals.category) ?? ordinary);
  return Math.max(own, ...byAction);
}

const given = ({ submission, signals }: Case): string => (submission.confidence === undefined ? 'no confidence was given' : `confidence ${signals.confidence}`);

function explainLow(facts: Case): Finding[] {
  const threshold = thresholdOf(facts);
  const text = facts.submission.confidence === undefined ? `${given(facts)}; an AI needs at least ${threshold}` : `${given(facts)} is below ${threshold}`;
  return [reasonOf('low-confidence', 3)(text, remedyOf(facts), { value: `${facts.signals.confidence}`, limit: `${threshold}` })];
}

/** The confidence that would have done. Where a smaller refund is needed anyway, less is enough: that of the exemption. */
function remedyOf(facts: Case): Finding['remedy'] {
  const smaller = facts.signals.actions.includes('refund') ? refundRemedy(facts) : undefined;
  const shrinks = smaller !== undefined && 'change' in smaller;
  const threshold = thresholdOf(shrinks ? { ...facts, smallRefund: { ...facts.smallRefund, wouldApply: true } } : facts);
  return shrinks && facts.signals.confidence >= threshold ? smaller : { change: `a confidence of at least ${threshold}` };
}

function explainBelowHigh(facts: Case): Finding[] {
  const { signals, policy } = facts;
  const mark = signals.segment === 'enterprise' ? policy.thresholds.highEnterprise : policy.thresholds.high;
  return [
    reasonOf('confidence-below-high', 2)(
      `${given(facts)} is below ${mark}: watchers are told`,
      { change: `a confidence of at least ${thresholdOf(facts)}` },
      { value: `${signals.confidence}`, limit: `${mark}` },
    ),
  ];
}
