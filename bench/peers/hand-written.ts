import type { Signals } from '../../functions/domain/policy/signals.ts';
import type { Matches } from './flat.ts';

const lowRisk = new Set(['faq', 'order_status', 'shipping', 'how_to']);
const careful = new Set(['money', 'security', 'refund', 'refund_request', 'billing', 'payment', 'security_change']);
const secured = new Set(['security', 'security_change']);
const human = new Set(['legal', 'legal_inquiry', 'billing_dispute', 'security_change', 'security', 'account_closure', 'cancellation']);
const banned = new Set(['legal_advice', 'medical_advice', 'policy_exception', 'private_data']);
const known = new Set([
  'none',
  'internal_note',
  'ticket_update',
  'credit',
  'data_change',
  'refund',
  'transfer',
  'cancellation',
  'account_closure',
  'bulk_message',
  'data_export',
  'privilege_change',
  'legal_commitment',
]);
const grave = new Set(['transfer', 'cancellation', 'account_closure', 'bulk_message', 'data_export', 'privilege_change', 'legal_commitment']);
const noticed = new Set(['ticket_update', 'credit', 'data_change']);
const moving = new Set(['credit', 'refund', 'transfer']);
const limited = new Set(['USD', 'EUR', 'GBP']);
const limits = { small: 100_00, standard: 1_000_00, enterprise: 10_000_00 };
const refundLines = { small: -1, standard: 50_00, enterprise: 10_000_00 };

/** The standard policy as somebody would write it who knew that it never changes. */
export function handWritten(s: Signals): Matches {
  const fired: string[] = [];
  const { confidence, actions } = s;
  if (!s.accountKnown) fired.push('unknown-account');
  if (!s.authorKnown) fired.push('unknown-author');
  if (s.frozen) fired.push('account-frozen');
  if (s.privileged) fired.push('privileged-account');
  const sensitive = (s.contractCurrency === 'USD' ? s.contractMinor > 100_000_00 : s.contractCurrency !== '') || s.regulated || s.activeEscalation;
  if (sensitive) {
    let low = s.topics.length > 0 && confidence >= 0.95;
    for (const topic of s.topics) if (!lowRisk.has(topic)) low = false;
    fired.push(low ? 'sensitive-account:low-risk' : 'sensitive-account');
  }

  let unlimited = false;
  let belowLines = true;
  let paysBack = false;
  for (const currency of s.currencies) {
    if ((s.refunds[currency] ?? 0) > 0) paysBack = true;
    if (!limited.has(currency)) unlimited = true;
    else if (!((s.sums[currency] as number) < refundLines[s.segment])) belowLines = false;
  }
  const refunds = actions.includes('refund');
  const small = refunds && paysBack && !s.withoutAmount.includes('refund') && s.accountKnown && !s.privileged && !sensitive && !unlimited && belowLines;

  let movesMoney = false;
  let unknown = false;
  let high = false;
  let notify = false;
  let bulkExport = false;
  let privilege = false;
  let transfer = false;
  for (const type of actions) {
    if (!known.has(type)) unknown = true;
    if (grave.has(type)) high = true;
    if (noticed.has(type)) notify = true;
    if (moving.has(type) && !(type === 'refund' && small)) movesMoney = true;
    if (type === 'privilege_change') privilege = true;
    if (type === 'transfer') transfer = true;
  }
  const own = small ? (secured.has(s.category) ? 0.95 : 0.9) : careful.has(s.category) ? 0.95 : 0.85;
  const threshold = Math.max(own, movesMoney || privilege ? 0.95 : 0);
  if (confidence < threshold) fired.push('low-confidence');
  else if (confidence < (s.segment === 'enterprise' ? 0.95 : 0.9)) fired.push('confidence-below-high');

  if (unlimited) fired.push('no-limit-for-currency');
  for (const currency of s.currencies) {
    if (!limited.has(currency) || !((s.moved[currency] as number) > 0)) continue;
    const sum = s.sums[currency] as number;
    if (sum > limits[s.segment]) {
      let refund = false;
      let other = false;
      for (const type of s.movers[currency] as string[]) {
        if (type === 'refund') refund = true;
        else other = true;
      }
      if (refund) fired.push(`refund-over-limit:${currency}`);
      if (other) fired.push(`money-over-limit:${currency}`);
    }
    if (sum >= 10_000_00) fired.push(`money-irreversible:${currency}`);
  }
  if (transfer) fired.push('money-irreversible');
  if (refunds) fired.push('refund-action');
  for (const type of s.withoutAmount)
    if (moving.has(type)) {
      fired.push('amount-missing');
      break;
    }

  if (unknown) fired.push('unknown-action');
  if (s.withoutRecords.includes('data_export')) bulkExport = true;
  if (bulkExport || (s.records.data_export ?? 0) > 100) fired.push('bulk-export');
  if (s.mostRecords > 100 || s.mostRecipients > 100) fired.push('bulk-action');
  if (s.touches.length > 0 || (s.records.data_change ?? 0) > 10) fired.push('significant-data-change');
  if (high) fired.push('high-risk-action');
  if (notify) fired.push('notify-action');

  let humanTopic = false;
  let bannedTopic = false;
  for (const topic of s.topics) {
    if (human.has(topic)) humanTopic = true;
    if (banned.has(topic)) bannedTopic = true;
  }
  if (humanTopic) fired.push('always-human-topic');
  if (bannedTopic) fired.push('prohibited-topic');
  let refundWord = false;
  let otherWord = false;
  for (const keyword of s.keywords) {
    if (keyword === 'refund:3') refundWord = true;
    else if (keyword === 'lawyer:3' || keyword === 'chargeback:3') otherWord = true;
  }
  if (refundWord) fired.push('keyword:refund:3');
  if (otherWord) fired.push('keyword:3');
  if (s.patternsUntried) fired.push('pattern-budget');
  if (s.tooLong) fired.push('text-too-long');
  for (const cue of s.cues) if (cue === 'legal-threat' || cue === 'asks-for-management' || cue === 'prompt-injection' || cue === 'reads-risky') fired.push(cue);
  if (s.frustrated) fired.push('frustration');
  if (s.heat >= 0.5 && s.growth >= 0.3) fired.push('frustration:trend');
  if (s.escalationRisk >= 0.6) fired.push('escalation-risk');
  if (s.sentiment === 'NEGATIVE' && s.negativity >= 0.8) fired.push('negative-sentiment');
  if (s.sentiment === 'UNKNOWN') fired.push('classifier-unavailable');
  if (s.languageUnread) fired.push('language-unread');
  if (s.undeclared) fired.push('undeclared-commitment');
  if (s.contradicts) fired.push('contradicts-commitment');
  if (s.privateData) fired.push('private-data');
  if (s.personalData === 'unread') fired.push('classifier-unavailable:personal-data');
  if (s.reviewRequested) fired.push('review-requested');
  return fired;
}
