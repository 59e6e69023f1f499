import { type Facts, type Finding, inWords, money, type SmallRefund } from './finding.ts';

/** What an exempted refund of an AI needs (settled). */
export const exemptedRefundConfidence = 0.9;

/**
 * Whether the exemption `small-refund` covers the refunds of a draft: it is on,
 * the account is known and not sensitive, its segment has a line, and the sum of
 * the window, this draft included, stays below it (`<`: exactly on the line is held).
 */
export function judgeSmallRefund(facts: Omit<Facts, 'smallRefund'>): SmallRefund {
  const { account, actions, policy, sensitive, sums, moved, confidence } = facts;
  const refunds = actions.filter(({ type }) => type === 'refund');
  const on = policy.exemptions.some(({ id }) => id === 'small-refund');
  const lines = Object.keys(moved).map((currency) => ({ currency, minor: account ? policy.limits[currency]?.smallRefund[account.segment] : undefined }));
  const known = lines.flatMap(({ currency, minor }) => (minor === undefined ? [] : [{ currency, minor }]));
  const open = on && sensitive.length === 0 && (account?.privilegedRoles ?? []).length === 0;
  const wouldApply =
    open &&
    refunds.length > 0 &&
    refunds.every(({ amount }) => amount !== undefined) &&
    known.length === lines.length &&
    known.every(({ currency, minor }) => (sums[currency] as number) < minor);
  return { applies: wouldApply && confidence >= exemptedRefundConfidence, wouldApply, line: open ? known[0] : undefined };
}

/** Every rule about amounts. The money of all actions counts to one sum per currency before anything is compared. */
export function moneyFindings(facts: Facts): Finding[] {
  const { actions, policy } = facts;
  const refunds = actions.filter(({ type }) => type === 'refund').map((action) => refundFinding(facts, action.amount));
  const missing = actions.flatMap(({ type, amount }) =>
    amount === undefined && policy.actions[type]?.impact === 'money'
      ? [finding('amount-missing', `${inWords(type)} without an amount can't be compared with the limits`, { change: `the amount of the ${inWords(type)}` })]
      : [],
  );
  const irreversible = actions.flatMap(({ type }) => {
    const known = policy.actions[type];
    return type !== 'refund' && known?.impact === 'money' && !known.reversible
      ? [finding('money-irreversible', `a ${inWords(type)} can't be taken back and needs two people`, { never: `a ${inWords(type)} always needs two people` })]
      : [];
  });
  return [
    ...Object.keys(facts.moved).flatMap((currency) => currencyFindings(facts, currency)),
    ...irreversible.slice(0, 1),
    ...refunds.slice(0, 1),
    ...missing.slice(0, 1),
  ];
}

function finding(rule: string, text: string, remedy: Finding['remedy'], more: Partial<Finding['reason']> = {}): Finding {
  return { reason: { rule, tier: 3, text, ...more }, remedy };
}

function refundFinding(facts: Facts, amount: { currency: string; minor: number } | undefined): Finding {
  const { smallRefund } = facts;
  const what = amount ? `refund of ${money(amount.currency, amount.minor)}` : 'refund of an unknown amount';
  const line = smallRefund.line ? `, small-refund covers less than ${money(smallRefund.line.currency, smallRefund.line.minor)}${windowWords(facts)}` : '';
  return finding('refund-action', `${what} needs a person${line}`, refundRemedy(facts), amount && { value: money(amount.currency, amount.minor) });
}

/** What would have let a refund through; also the answer for every rule that its amount fires. */
export function refundRemedy({ smallRefund, sums, moved, account }: Facts): Finding['remedy'] {
  if (smallRefund.wouldApply) return { change: `a confidence of at least ${exemptedRefundConfidence}` };
  if (!smallRefund.line) return { never: `a refund on this ${account ? account.segment : 'unknown'} account always needs a person` };
  const { currency, minor } = smallRefund.line;
  const room = minor - ((sums[currency] as number) - (moved[currency] as number));
  return room > 0 ? { change: `a refund below ${money(currency, room)}` } : { never: 'the refunds of the window have used up what may go without a person' };
}

const windowWords = ({ sums, moved, policy }: Facts): string =>
  Object.keys(moved).some((currency) => sums[currency] !== moved[currency]) ? ` in ${policy.window.days} days` : '';

function currencyFindings(facts: Facts, currency: string): Finding[] {
  const { policy, segment, account, actions } = facts;
  const limits = policy.limits[currency];
  const moved = facts.moved[currency] as number;
  const sum = facts.sums[currency] as number;
  if (!limits)
    return [
      finding('no-limit-for-currency', `there is no limit for ${currency}`, { never: `money in ${currency} always needs a person` }, { value: currency }),
    ];
  if (moved === 0) return [];

  const kinds = new Set(actions.filter(({ amount }) => amount?.currency === currency).map(({ type }) => (type === 'refund' ? 'refund' : 'money')));
  const limit = limits[segment];
  const before = sum - moved;
  const what = (word: string) =>
    before > 0
      ? `${word} of ${money(currency, moved)} makes ${money(currency, sum)} in ${policy.window.days} days and`
      : `${word} of ${money(currency, moved)}`;
  const over = `is over the ${account ? segment : 'smallest'} limit of ${money(currency, limit)}`;
  const figures = { value: money(currency, sum), limit: money(currency, limit) };
  const room = Math.max(0, Math.min(limit, limits.dualFrom - 1) - before);
  const remedy = kinds.has('refund') ? refundRemedy(facts) : { change: `at most ${money(currency, room)}` };
  return [
    ...(sum > limit && kinds.has('refund') ? [finding('refund-over-limit', `${what('refund')} ${over}`, remedy, figures)] : []),
    ...(sum > limit && kinds.has('money') ? [finding('money-over-limit', `${what(moneyWord(facts, currency))} ${over}`, remedy, figures)] : []),
    ...(sum >= limits.dualFrom
      ? [finding('money-irreversible', `${money(currency, sum)} needs two people`, remedy, { value: figures.value, limit: money(currency, limits.dualFrom) })]
      : []),
  ];
}

/** `credit` where all of it is credit, else `money`. */
function moneyWord({ actions }: Facts, currency: string): string {
  const types = new Set(actions.filter(({ amount }) => amount?.currency === currency).map(({ type }) => inWords(type)));
  return types.size === 1 ? [...types].join() : 'money';
}
