import { ownOf } from '../own.ts';
import { isPrivileged, sensitivity } from './account-rules.ts';
import { type Case, type Facts, type Finding, money } from './finding.ts';
import type { Policy } from './policy.ts';
import { moneyCategories } from './vocabulary.ts';

/** What an exempted refund of an AI needs (settled). */
export const exemptedRefundConfidence = 0.9;

/** What money needs (settled); an exempted refund needs less. */
const moneyConfidence = 0.95;

/** Whether the threshold of a category is that of money, in whose place an exempted refund has its own. Any other is the category's, and stays. */
export const isOfMoney = (category: string, threshold: number): boolean => moneyCategories.has(category) && threshold <= moneyConfidence;

/** The confidence that a refund needs which the exemption covers: its own, or the higher one of the policy or of the draft's category. */
export function exemptedThreshold({ thresholds }: Pick<Policy, 'thresholds'>, category: string): number {
  const own = ownOf(thresholds.categories, category);
  return Math.max(exemptedRefundConfidence, thresholds.default, own === undefined || isOfMoney(category, own) ? 0 : own);
}

type Remedy = Finding['remedy'];

/** Whether the policy's exemption waives a rule. */
export const waives = ({ exemptions }: Policy, rule: string): boolean => exemptions.some((one) => one.id === 'small-refund' && one.waives.includes(rule));

/**
 * By currency the amounts below which a refund may go without a person, in minor units: the lines of the account's segment.
 *
 * Empty where the policy has none for it, and where the account may not use them.
 */
export function smallRefundLines({ account, policy }: Pick<Facts, 'account' | 'policy'>): Record<string, number> {
  if (!account || !waives(policy, 'refund-action') || isPrivileged(account) || sensitivity(account, policy).length > 0) return {};
  return Object.fromEntries(
    Object.entries(policy.limits).flatMap(([currency, { smallRefund }]) => {
      const minor = smallRefund[account.segment];
      return minor === undefined ? [] : [[currency, minor]];
    }),
  );
}

/** What would have let the refunds of a draft through; also the answer for every rule that their amounts fire. */
export function refundRemedy(facts: Case): Remedy {
  const { smallRefund, signals, account } = facts;
  const hasLines = Object.keys(smallRefund.lines).length > 0 && signals.currencies.every((currency) => currency in smallRefund.lines);
  if (!hasLines) return { never: `a refund on this ${account ? account.segment : 'unknown'} account always needs a person` };
  const isOpen = signals.withoutAmount.includes('refund');
  const remedies = [
    ...signals.currencies.flatMap((currency) => remedyIn(facts, currency, isOpen)),
    ...(isOpen ? [remedyOfOpen(facts)] : []),
    ...ofNothing(facts),
  ];
  const changes = [...new Set(remedies.flatMap((one) => ('change' in one ? [one.change] : [])))];
  const never = remedies.find((one) => 'never' in one);
  return never ?? { change: changes.length > 0 ? changes.join(' and ') : `a confidence of at least ${exemptedThreshold(facts.policy, signals.category)}` };
}

/** Refunds that pay nothing back are none that the exemption could let through. */
function ofNothing({ signals: { refunds } }: Case): Remedy[] {
  const [first] = Object.keys(refunds);
  const isNothing = first !== undefined && Object.values(refunds).every((minor) => minor === 0);
  return isNothing ? [{ change: `a refund above ${money(first, 0)}` }] : [];
}

const usedUp: Remedy = { never: 'the refunds of the window have used up what may go without a person' };

/** The sum from which on the draft's money of a currency is held: a line of the exemption that lies beyond the limits lets nothing more through. */
function heldFrom({ smallRefund, policy, signals }: Case, currency: string): number {
  const { [signals.segment]: limit, dualFrom } = policy.limits[currency] as Policy['limits'][string];
  return Math.min(smallRefund.lines[currency] as number, limit + 1, dualFrom);
}

/** What an account was promised in the window, with this draft but for its refunds. */
const besideRefunds = ({ signals, spent }: Case, currency: string): number =>
  (signals.sums[currency] ?? spent[currency] ?? 0) - (signals.refunds[currency] ?? 0);

/** So much refunds could be, exclusively; 1 leaves no amount at all. */
const leftFor = (facts: Case, currency: string): number => heldFrom(facts, currency) - besideRefunds(facts, currency);

/**
 * What has to be less of one currency of the draft; nothing where it is little enough.
 *
 * @param isOpen - refunds without an amount have an answer of their own, which holds for all refunds
 */
function remedyIn(facts: Case, currency: string, isOpen: boolean): Remedy[] {
  const { signals, actions } = facts;
  const left = leftFor(facts, currency);
  if (isOpen ? left > 0 : (signals.sums[currency] as number) < heldFrom(facts, currency)) return [];
  if (left > 1) return [refundsBelow([money(currency, left)], actions.filter(({ type, amount }) => type === 'refund' && amount?.currency === currency).length)];
  return [inAll(facts, currency) ?? usedUp];
}

/** All of the draft's money in a currency has to be less; undefined where the window leaves no amount. */
function inAll(facts: Case, currency: string): Remedy | undefined {
  const all = heldFrom(facts, currency) - (facts.spent[currency] ?? 0);
  return all > 1 ? { change: `less than ${money(currency, all)} in all` } : undefined;
}

/** Refunds without an amount could be of any currency that has a line. */
function remedyOfOpen(facts: Case): Remedy {
  const lines = Object.keys(facts.smallRefund.lines).map((currency) => ({ currency, left: leftFor(facts, currency) }));
  const amounts = lines.filter(({ left }) => left > 1).map(({ currency, left }) => money(currency, left));
  if (amounts.length > 0) return refundsBelow(amounts, facts.actions.filter(({ type }) => type === 'refund').length);
  return facts.signals.currencies.flatMap((currency) => inAll(facts, currency) ?? [])[0] ?? usedUp;
}

const refundsBelow = (amounts: readonly string[], count: number): Remedy => ({
  change: count > 1 ? `refunds below ${amounts.join(' or ')} together` : `a refund below ${amounts.join(' or ')}`,
});
