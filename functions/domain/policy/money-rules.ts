import type { Segment } from './account.ts';
import type { Condition } from './condition.ts';
import { type Case, type Finding, inWords, money } from './finding.ts';
import type { Policy } from './policy.ts';
import { exemptedRefundConfidence, refundRemedy } from './refund-remedy.ts';
import { type Rule, reasonOf } from './rule.ts';

const segments: readonly Segment[] = ['small', 'standard', 'enterprise'];

const isOn = (policy: Policy): boolean => policy.exemptions.some(({ id }) => id === 'small-refund');

/**
 * `small-refund-open`: the exemption covers the refunds of a draft but for its confidence; `small-refund`: it covers them.
 *
 * It is on, the account is known and not sensitive, something is paid back, its segment has a line in every currency of the
 * draft, and the sum of the window, this draft included, stays below it (`<`: exactly on the line is held).
 */
export function moneyDefinitions(policy: Policy): [string, Condition][] {
  const lines = Object.entries(policy.limits).map(([currency, { smallRefund }]) => {
    const below = segments.flatMap((segment): Condition[] => {
      const line = smallRefund[segment];
      return line === undefined
        ? []
        : [
            {
              all: [
                { word: 'segment', oneOf: [segment] },
                { number: 'sums', of: currency, below: line },
              ],
            },
          ];
    });
    return { any: [{ not: { list: 'currencies', hasAny: [currency] } as const }, ...below] };
  });
  const open: Condition = {
    all: [
      { list: 'actions', hasAny: ['refund'] },
      { not: { list: 'withoutAmount', hasAny: ['refund'] } },
      { flag: 'accountKnown' },
      { not: { flag: 'privileged' } },
      { not: { named: 'sensitive' } },
      { not: { list: 'currencies', hasOther: Object.keys(policy.limits) } },
      { any: Object.keys(policy.limits).map((currency) => ({ number: 'refunds', of: currency, above: 0 })) },
      ...lines,
    ],
  };
  return [
    ['small-refund-open', isOn(policy) ? open : { any: [] }],
    ['small-refund', { all: [{ named: 'small-refund-open' }, { number: 'confidence', atLeast: exemptedRefundConfidence }] }],
  ];
}

/** Every rule about amounts. The money of all actions counts to one sum per currency before anything is compared. */
export function moneyRules(policy: Policy): Rule[] {
  const { limits, actions } = policy;
  const moneyTypes = Object.keys(actions).filter((type) => actions[type]?.impact === 'money');
  const irreversible = moneyTypes.filter((type) => type !== 'refund' && actions[type]?.reversible === false);
  return [
    {
      id: 'no-limit-for-currency',
      name: 'no-limit-for-currency',
      tier: 3,
      when: { list: 'currencies', hasOther: Object.keys(limits) },
      path: 'limits',
      explain: explainNoLimit,
    },
    ...Object.keys(limits).flatMap((currency) => currencyRules(policy, currency)),
    {
      id: 'money-irreversible',
      name: 'money-irreversible',
      tier: 3,
      when: { list: 'actions', hasAny: irreversible },
      path: 'actions',
      explain: ({ signals }) => explainIrreversible(signals.actions.find((type) => irreversible.includes(type)) as string),
    },
    { id: 'refund-action', name: 'refund-action', tier: 3, when: { list: 'actions', hasAny: ['refund'] }, path: 'actions.refund', explain: explainRefund },
    {
      id: 'amount-missing',
      name: 'amount-missing',
      tier: 3,
      when: { list: 'withoutAmount', hasAny: moneyTypes },
      path: 'actions',
      explain: ({ signals }) => signals.withoutAmount.filter((type) => moneyTypes.includes(type)).map(explainMissing),
    },
  ];
}

function currencyRules({ limits }: Policy, currency: string): Rule[] {
  const line = limits[currency] as Policy['limits'][string];
  const moves: Condition = { number: 'moved', of: currency, above: 0 };
  const over: Condition = {
    any: segments.map((segment) => ({
      all: [
        { word: 'segment', oneOf: [segment] },
        { number: 'sums', of: currency, above: line[segment] },
      ],
    })),
  };
  const path = `limits.${currency}`;
  return [
    {
      id: 'refund-over-limit',
      name: `refund-over-limit:${currency}`,
      tier: 3,
      when: { all: [moves, { list: 'movers', of: currency, hasAny: ['refund'] }, over] },
      path,
      explain: (facts) => explainOver(facts, currency, 'refund-over-limit', 'refund'),
    },
    {
      id: 'money-over-limit',
      name: `money-over-limit:${currency}`,
      tier: 3,
      when: { all: [moves, { list: 'movers', of: currency, hasOther: ['refund'] }, over] },
      path,
      explain: (facts) => explainOver(facts, currency, 'money-over-limit', moneyWord(facts, currency)),
    },
    {
      id: 'money-irreversible',
      name: `money-irreversible:${currency}`,
      tier: 3,
      when: { all: [moves, { number: 'sums', of: currency, atLeast: line.dualFrom }] },
      path: `${path}.dualFrom`,
      explain: (facts) => explainDual(facts, currency),
    },
  ];
}

const explainNoLimit = ({ signals, policy }: Case): Finding[] =>
  signals.currencies
    .filter((currency) => !policy.limits[currency])
    .map((currency) =>
      reasonOf('no-limit-for-currency', 3)(`there is no limit for ${currency}`, { never: `money in ${currency} always needs a person` }, { value: currency }),
    );

const explainIrreversible = (type: string): Finding[] => [
  reasonOf('money-irreversible', 3)(`a ${inWords(type)} can't be taken back and needs two people`, { never: `a ${inWords(type)} always needs two people` }),
];

const explainMissing = (type: string): Finding =>
  reasonOf('amount-missing', 3)(`${inWords(type)} without an amount can't be compared with the limits`, { change: `the amount of the ${inWords(type)}` });

function explainRefund(facts: Case): Finding[] {
  const { smallRefund, signals } = facts;
  const isOpen = signals.withoutAmount.includes('refund');
  const amounts = refundsInWords(facts);
  const lines = signals.currencies.flatMap((currency) => (currency in smallRefund.lines ? [money(currency, smallRefund.lines[currency] as number)] : []));
  const covers = lines.length > 0 ? `, small-refund covers less than ${lines.join(' and ')}${windowWords(facts)}` : '';
  const text = `refund of ${isOpen ? 'an unknown amount' : amounts} needs a person${covers}`;
  return [reasonOf('refund-action', 3)(text, refundRemedy(facts), isOpen ? undefined : { value: amounts })];
}

/** What the account was promised in the window before this draft. */
const beforeThis = ({ signals: { sums, moved } }: Pick<Case, 'signals'>, currency: string): number => (sums[currency] as number) - (moved[currency] as number);

const windowWords = (facts: Case): string =>
  facts.signals.currencies.some((currency) => beforeThis(facts, currency) !== 0) ? ` in ${facts.policy.window.days} days` : '';

/** The figures of one currency: limit and sum in words, and what would have stayed below. */
function figuresOf(facts: Case, currency: string) {
  const { policy, signals, account } = facts;
  const limits = policy.limits[currency] as Policy['limits'][string];
  const sum = signals.sums[currency] as number;
  const before = beforeThis(facts, currency);
  const room = Math.max(0, Math.min(limits[signals.segment], limits.dualFrom - 1) - before);
  return {
    sum,
    before,
    moved: signals.moved[currency] as number,
    limit: limits[signals.segment],
    dualFrom: limits.dualFrom,
    segment: account ? signals.segment : 'smallest',
    remedy: signals.actions.includes('refund') ? refundRemedy(facts) : withinLimit(currency, room),
  };
}

const withinLimit = (currency: string, room: number): Finding['remedy'] =>
  room > 0 ? { change: `at most ${money(currency, room)}` } : { never: 'what was promised in the window has used up what may go without a person' };

function explainOver(facts: Case, currency: string, rule: string, word: string): Finding[] {
  const { sum, before, moved, limit, segment, remedy } = figuresOf(facts, currency);
  const what =
    before > 0
      ? `${word} of ${money(currency, moved)} makes ${money(currency, sum)} in ${facts.policy.window.days} days and`
      : `${word} of ${money(currency, moved)}`;
  const text = `${what} is over the ${segment} limit of ${money(currency, limit)}`;
  return [reasonOf(rule, 3)(text, remedy, { value: money(currency, sum), limit: money(currency, limit) })];
}

function explainDual(facts: Case, currency: string): Finding[] {
  const { sum, dualFrom, remedy } = figuresOf(facts, currency);
  const value = money(currency, sum);
  return [reasonOf('money-irreversible', 3)(`${value} needs two people`, remedy, { value, limit: money(currency, dualFrom) })];
}

/** `credit` where all of it is credit, else `money`. */
function moneyWord({ signals }: Case, currency: string): string {
  const types = (signals.movers[currency] as readonly string[]).map(inWords);
  return types.length === 1 ? types.join() : 'money';
}

/** The refunds of a draft in words: `$49.99`, or several by `and`. */
export const refundsInWords = ({ signals }: Case): string =>
  Object.entries(signals.refunds)
    .map(([currency, minor]) => money(currency, minor))
    .join(' and ');
