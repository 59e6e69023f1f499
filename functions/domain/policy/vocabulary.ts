/** Topics that a person always decides, whatever the policy says; it may add to them (R21, R27, R28, R34). In words, for reasons. */
export const alwaysHuman: Readonly<Record<string, string>> = {
  legal: 'a legal matter',
  legal_inquiry: 'a legal inquiry',
  billing_dispute: 'a billing dispute',
  security_change: 'a security change',
  security: 'a security matter',
  account_closure: 'an account closure',
  cancellation: 'a cancellation',
};

/** The do-not-answer list (R25, R26). */
export const prohibited: Readonly<Record<string, string>> = {
  legal_advice: 'legal advice',
  medical_advice: 'medical advice',
  policy_exception: 'an exception to policy',
  private_data: 'private account data',
};

/** Actions that are tier 3 in every catalogue (source document, steps 1 and 3: transactions, closures, bulk messages, exports, legal commitments; R21, R23, R34, R39). */
export const alwaysHeldActions: ReadonlySet<string> = new Set([
  'refund',
  'transfer',
  'cancellation',
  'account_closure',
  'bulk_message',
  'data_export',
  'privilege_change',
  'legal_commitment',
]);

/** Categories whose threshold is that of money unless the policy says otherwise (source document, line 107; the names settled). */
export const moneyCategories: ReadonlySet<string> = new Set(['money', 'refund', 'refund_request', 'billing', 'payment']);

/** The one keyword that an exemption may waive (R32). */
export const waivableKeyword = 'refund';

/** All that an exemption may ever waive (R20, R32). */
export const waivableRules: ReadonlySet<string> = new Set(['refund-action', `keyword:${waivableKeyword}`]);

/** The exemptions that exist; their conditions are code, their reach is policy. */
export const exemptionIds: ReadonlySet<string> = new Set(['small-refund']);

/** Every rule that can fire. `keyword` and `pattern` name the one that fired as their value. */
export const ruleIds: ReadonlySet<string> = new Set([
  'low-confidence',
  'confidence-below-high',
  'sensitive-account',
  'unknown-account',
  'unknown-author',
  'privileged-account',
  'account-frozen',
  'refund-action',
  'refund-over-limit',
  'money-over-limit',
  'money-irreversible',
  'amount-missing',
  'no-limit-for-currency',
  'moves-money',
  'high-risk-action',
  'notify-action',
  'significant-data-change',
  'bulk-export',
  'bulk-action',
  'unknown-action',
  'always-human-topic',
  'prohibited-topic',
  'keyword',
  'pattern',
  'pattern-budget',
  'text-too-long',
  'language-unread',
  'negative-sentiment',
  'classifier-unavailable',
  'frustration',
  'escalation-risk',
  'legal-threat',
  'asks-for-management',
  'prompt-injection',
  'reads-risky',
  'undeclared-commitment',
  'contradicts-commitment',
  'private-data',
  'review-requested',
  'baseline',
  'earlier-revision',
  'small-refund',
]);

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Lower case of a dotted capital I, which is two characters. */
const dotted = /i\u0307/g;
const plain = (text: string): string => text.replace(invisible, '').normalize('NFKC').toLowerCase().replace(dotted, 'i');

/**
 * `billing_dispute`, however a person or a model writes it: `Billing Dispute`, `- billing-dispute.`, with a typographic dash or a
 * zero-width space. Letters, their marks and digits count, in any script; empty where there are none.
 *
 * Reading its result again changes nothing.
 *
 * @see docs/security.md, T23
 */
export const topicId = (topic: string): string =>
  plain(plain(topic)) // compatibility forms of capitals, and of what is invisible
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

/** As topics mostly are: read again they are the same, and of ten thousand drafts each is read. */
const written = /^[a-z0-9]+(_[a-z0-9]+)*$/;

/** The name that a category has now, which an older version kept as its draft wrote it: `v1.2_help` is `v1_2_help`; `other` where it names nothing. */
export const categoryNow = (kept: string): string => (written.test(kept) ? kept : topicId(kept) || 'other');
