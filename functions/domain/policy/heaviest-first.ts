import { type Money, minorUnitsOf } from '../money.ts';
import type { Action } from './draft.ts';
import { alwaysHeldActions } from './vocabulary.ts';

/** The actions that do something: `none` is one only where it carries a figure, which then counts as that of any other. */
export const doing = (actions: readonly Action[]): Action[] =>
  actions.filter(({ type, amount, records, recipients, touches = [] }) => type !== 'none' || amount || records || recipients || touches.length > 0);

/**
 * The actions of a draft, heaviest first, so that whatever names only some of them can't be steered by the caller's order.
 *
 * The largest amount comes first and then the heaviest act that moves no money, since two are named in a subject: neither hides the other.
 * Behind them the other amounts, then the other acts. Amounts are compared in major units, whatever their currency, as no rate of exchange is
 * known; acts by whether they can hardly be taken back or touch ownership, billing or credentials, then by how many records or people they reach.
 */
export function heaviestFirst(actions: readonly Action[]): Action[] {
  const [largest, ...amounts] = actions.filter(movesMoney).sort((a, b) => unitsOf(b) - unitsOf(a));
  const [heaviest, ...acts] = actions.filter((one) => !movesMoney(one)).sort((a, b) => gravity(b) - gravity(a) || reach(b) - reach(a));
  return [largest, heaviest, ...amounts, ...acts].filter((one) => one !== undefined);
}

type Payment = Action & { readonly amount: Money };
const movesMoney = (action: Action): action is Payment => action.amount !== undefined;
const unitsOf = ({ amount: { currency, minor } }: Payment): number => minor / minorUnitsOf(currency);
const gravity = ({ type, touches = [] }: Action): number => Number(alwaysHeldActions.has(type) || touches.length > 0);
const reach = ({ records = 0, recipients = 0 }: Action): number => Math.max(records, recipients);
