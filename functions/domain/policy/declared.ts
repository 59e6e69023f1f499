import { inUnits } from './amounts.ts';
import type { Commitment, CommitmentAct } from './commitments.ts';
import type { Action } from './draft.ts';
import { money as inMoney, inWords, type Remark } from './finding.ts';
import { moneyOf } from './spent.ts';

const moneyActions: ReadonlySet<string> = new Set(['refund', 'credit', 'transfer']);
/** Actions of the standard catalogue that promise nothing else than what they are called. */
const plainActions: ReadonlySet<string> = new Set([
  ...moneyActions,
  'none',
  'internal_note',
  'ticket_update',
  'cancellation',
  'account_closure',
  'data_change',
  'privilege_change',
  'data_export',
  'bulk_message',
]);
/** A tenant's own types of action say what work they stand for; `legal_commitment` stands for anything that is promised in words. */
export const meansAnything = ({ type }: Action): boolean => !plainActions.has(type);
/** A tenant's own type with an amount moves it; on any other type of the catalogue an amount moves nothing. */
const ownMoney = (action: Action): boolean => meansAnything(action) && action.type !== 'legal_commitment' && action.amount !== undefined;
export const declaring: Readonly<Record<CommitmentAct, (action: Action) => boolean>> = {
  refund: (action) => action.type === 'refund' || action.type === 'transfer' || ownMoney(action),
  credit: (action) => moneyActions.has(action.type) || ownMoney(action),
  account_closure: ({ type }) => type === 'account_closure',
  cancellation: ({ type }) => type === 'cancellation' || type === 'account_closure',
  data_change: ({ type }) => type === 'data_change' || type === 'privilege_change' || type === 'account_closure',
  service: meansAnything,
  guarantee: meansAnything,
};

/** What the actions give that can mean an act, by currency, in minor units. */
export const declaredMoney = (act: CommitmentAct, actions: readonly Action[]): Readonly<Record<string, number>> => moneyOf(actions.filter(declaring[act]));

/** The largest sum of one currency, in major units. */
const mostUnits = (sums: Readonly<Record<string, number>>): number =>
  Math.max(0, ...Object.entries(sums).map(([currency, minor]) => inUnits({ currency, minor })));

/**
 * Whether the actions of a draft say what a commitment promises.
 *
 * Money needs actions of its currency of at least this amount, of any currency where the reply names none, and any action of money where it
 * names no amount; what goes back to the customer needs a refund or a transfer, since a credit stays on the account. An act needs an
 * action of its kind; a date is declared with the act that it belongs to; an admission of liability needs `legal_commitment`.
 */
export function isDeclared({ kind, money, units, act }: Commitment, actions: readonly Action[]): boolean {
  if (act === undefined) return actions.some(({ type }) => type === 'legal_commitment');
  if (kind === 'money' && money) return money.minor <= (declaredMoney(act, actions)[money.currency] ?? 0);
  if (units !== undefined) return units <= mostUnits(declaredMoney(act, actions));
  return actions.some(declaring[act]);
}

/**
 * What a reply promises although the draft's actions do not say so, each text once.
 *
 * Amounts of one currency are added up, each of them once, but for one that is the sum of the others.
 */
export function undeclaredCommitments(commitments: readonly Commitment[], actions: readonly Action[]): Remark[] {
  const missing = commitments.filter((one) => !isDeclared(one, actions));
  const told = new Set(missing.flatMap(({ kind, act }) => (kind !== 'date' && act ? [act] : [])));
  const remarks = [
    ...overspent(commitments, actions),
    ...missing.filter(({ kind, act }) => kind !== 'date' || !told.has(act as CommitmentAct)).flatMap(remarkOf),
  ];
  return [...new Map(remarks.toReversed().map((one) => [one.text, one])).values()].toReversed();
}

export const unsaid = 'and no action of the draft says so';

/** Amounts that are promised and go beyond the actions: all of them together, then those that go back to the customer. */
function overspent(commitments: readonly Commitment[], actions: readonly Action[]): Remark[] {
  const beyond = beyondDeclared(commitments, declaredMoney('credit', actions), '');
  if (beyond.length > 0) return beyond;
  const back = commitments.filter(({ act }) => act === 'refund');
  return beyondDeclared(back, declaredMoney('refund', actions), ' back');
}

function beyondDeclared(commitments: readonly Commitment[], declared: Readonly<Record<string, number>>, back: string): Remark[] {
  const amounts = commitments.flatMap(({ money, quote }) => (money ? [{ ...money, quote }] : []));
  return [...Map.groupBy(amounts, ({ currency }) => currency)].flatMap(([currency, of]): Remark[] => {
    const distinct = [...new Set(of.map(({ minor }) => minor))];
    const sum = distinct.reduce((total, minor) => total + minor, 0);
    const most = Math.max(...distinct);
    const all = most * 2 === sum ? most : sum;
    const limit = declared[currency] ?? 0;
    const { quote } = of.find(({ minor }) => minor === most) as { quote: string };
    if (most > limit) return [{ text: `the reply promises ${inMoney(currency, most)}${back}, ${unsaid}`, quote }];
    return all > limit ? [{ text: `the reply promises ${inMoney(currency, all)}${back} in all, ${unsaid}`, quote }] : [];
  });
}

function remarkOf({ kind, act, date, money, units, quote }: Commitment): Remark[] {
  if (money) return []; // told with its currency
  if (kind === 'liability') return [{ text: `the reply admits liability, ${unsaid}`, quote }];
  if (kind === 'date') return [{ text: `the reply promises a date (${date}), ${unsaid}`, quote }];
  if (units !== undefined) return [{ text: `the reply promises ${units} of some currency, ${unsaid}`, quote }];
  if (kind === 'money') return [{ text: `the reply promises a discount or free time, ${unsaid}`, quote }];
  return [{ text: act === 'guarantee' ? `the reply gives a guarantee, ${unsaid}` : `the reply speaks of ${inWords(act as string)}, ${unsaid}`, quote }];
}
