import { Policy } from './policy.ts';
import { alwaysHuman, prohibited } from './vocabulary.ts';

/**
 * Limits in minor units. The figures of small and enterprise accounts are the
 * source document's ("transactions exceeding $100 for small accounts or $10,000
 * for enterprise accounts", line 17); EUR and GBP carry the same figures (settled).
 */
const limits = {
  small: 100_00, // source document, line 17
  standard: 1_000_00, // settled: between the two
  enterprise: 10_000_00, // source document, line 17
  dualFrom: 10_000_00, // settled: from the enterprise limit on, a money action needs two people
  smallRefund: {
    standard: 50_00, // source document, line 29: "refunds under $50 for standard accounts might be auto-approved"
    enterprise: 10_000_00, // source document, line 29: "or $10,000 for enterprise accounts"
  },
};

/** By profession, in the languages that are read; of grammatical genders both. */
const lawyerWords = [
  'lawyer',
  'attorney',
  'solicitor',
  'Anwalt',
  'Anwältin',
  'Rechtsanwalt',
  'Rechtsanwältin',
  'avocat',
  'avocate',
  'abogado',
  'abogada',
  'avvocato',
  'advogado',
  'advogada',
  'advocaat',
];

/** What moves money, or would. */
const moneyRules = ['moves-money', 'refund-action', 'amount-missing'];
const healthTopics = ['healthcare', 'health_data', 'medical_advice'];
const legalTopics = ['legal', 'legal_inquiry', 'legal_advice'];
const legalRules = ['legal-threat', 'keyword:lawyer'];

const seats = (...roles: string[]) => roles.map((role) => ({ role, count: 1 }));

/** The policy a tenant starts with. Every number says where it comes from; parse it by the schema and it does not change. */
export const standardPolicy: Policy = Policy.parse({
  thresholds: {
    default: 0.85, // source document, line 13: "a confidence threshold of 85% as a baseline"
    high: 0.9, // source document, line 27: "above 90% to 95% can be sent automatically"
    highEnterprise: 0.95, // settled: the upper end of that range, for enterprise accounts
    categories: {
      // settled: money and security default to 0.95 (source document, line 107: higher for "financial transactions or security measures").
      // `money` and `security` also hold for any draft whose actions move money or change access.
      money: 0.95,
      security: 0.95,
      refund: 0.95,
      refund_request: 0.95,
      billing: 0.95,
      payment: 0.95,
      security_change: 0.95,
    },
  },
  topics: {
    alwaysHuman: Object.keys(alwaysHuman), // source document, line 28: legal inquiries, billing disputes, security-related changes, account closures; line 18: cancellations
    prohibited: Object.keys(prohibited), // source document, lines 18 and 28: the "do not answer" list
    lowRisk: ['faq', 'order_status', 'shipping', 'how_to'], // source document, line 24: "answering FAQs or checking order statuses"; the others settled
  },
  keywords: [
    // source document, line 65: "terms like refund or lawyer"; the same words in other languages and their near synonyms are settled
    ...['refund', 'reimbursement', 'Rückerstattung', 'remboursement', 'reembolso', 'rimborso', 'terugbetaling'].map((text) => ({
      id: 'refund',
      text,
      tier: 3 as const,
    })),
    ...lawyerWords.map((text) => ({ id: 'lawyer', text, tier: 3 as const })),
    { id: 'chargeback', text: 'chargeback', tier: 3 }, // settled: a billing dispute by its other name
  ],
  patterns: [],
  limits: { USD: limits, EUR: limits, GBP: limits },
  window: { days: 30 }, // settled: refunds are summed over 30 days
  sensitive: {
    contractValueAbove: { currency: 'USD', minor: 100_000_00 }, // settled: above $100,000 a year
    lowRiskConfidence: 0.95, // settled
  },
  sentiment: { negativeFrom: 0.8, trend: { from: 0.5, growth: 0.3 } }, // settled
  escalation: { from: 0.6 }, // settled: two or three signs together; docs/escalation.md
  languages: { holdUnread: true }, // settled: what nobody could read is held
  privateData: { comprehend: false }, // settled: our own patterns always search; the service costs a call per reply
  actions: {
    // source document, lines 24 and 42: tier 1
    none: { impact: 'none', reversible: true, tier: 1 },
    internal_note: { impact: 'internal', reversible: true, tier: 1 },
    // source document, lines 25 and 43: tier 2, "updating internal tickets"; credit and data change are settled
    ticket_update: { impact: 'internal', reversible: true, tier: 2 },
    credit: { impact: 'money', reversible: true, tier: 2 },
    data_change: { impact: 'data', reversible: true, tier: 2 },
    // source document, lines 17, 26, 28, 34 and 44: tier 3, refunds, cancellations, irreversible changes, legal commitments, closures, bulk messages, exports
    refund: { impact: 'money', reversible: false, tier: 3 },
    transfer: { impact: 'money', reversible: false, tier: 3 },
    cancellation: { impact: 'customer', reversible: false, tier: 3 },
    account_closure: { impact: 'customer', reversible: false, tier: 3 },
    bulk_message: { impact: 'customer', reversible: false, tier: 3 },
    data_export: { impact: 'data', reversible: false, tier: 3 },
    privilege_change: { impact: 'access', reversible: false, tier: 3 },
    legal_commitment: { impact: 'legal', reversible: false, tier: 3 },
  },
  exemptions: [{ id: 'small-refund', waives: ['refund-action', 'keyword:refund'] }], // settled: source document, line 26 against line 29
  routes: [
    // source document, lines 32 and 33: who has the authority, and who knows the subject, is asked whatever else leads the draft elsewhere
    { id: 'with-finance', also: true, when: { rules: moneyRules }, stages: [{ seats: seats('finance'), assurance: 'code' }] },
    { id: 'with-security', also: true, when: { rules: ['bulk-export', 'privileged-account'] }, stages: [{ seats: seats('security'), assurance: 'code' }] },
    { id: 'with-legal', also: true, when: { rules: legalRules }, stages: [{ seats: seats('legal'), assurance: 'code' }] },
    { id: 'with-legal-topic', also: true, when: { topics: legalTopics }, stages: [{ seats: seats('legal'), assurance: 'code' }] },
    { id: 'with-compliance', also: true, when: { topics: healthTopics }, stages: [{ seats: seats('compliance'), assurance: 'code' }] },
    {
      id: 'with-department-head',
      also: true,
      when: { segments: ['enterprise'], risk: ['high'] },
      stages: [{ seats: seats('department-head'), assurance: 'code' }],
    },
    // source document, line 34: two separate stakeholders for irreversible financial transactions and bulk data exports; line 35: CC for those who only need to know
    {
      id: 'dual-money',
      when: { rules: ['money-irreversible', 'amount-missing'] }, // settled: what nobody can compare counts as much
      stages: [{ seats: seats('finance', 'department-head'), assurance: 'code' }],
      watchers: ['executive'],
    },
    { id: 'dual-export', when: { rules: ['bulk-export'] }, stages: [{ seats: seats('security', 'department-head'), assurance: 'code' }] },
    // source document, line 12: elevated privileges demand stricter oversight
    { id: 'privileged', when: { rules: ['privileged-account'] }, stages: [{ seats: seats('security'), assurance: 'sign-in' }] },
    // source document, line 33: specialised requests go to subject matter experts
    { id: 'legal', when: { rules: legalRules }, stages: [{ seats: seats('legal'), assurance: 'code' }] },
    { id: 'legal-topic', when: { topics: legalTopics }, stages: [{ seats: seats('legal'), assurance: 'code' }] },
    {
      id: 'money',
      when: { rules: ['moves-money', 'refund-action', 'refund-over-limit', 'money-over-limit', 'no-limit-for-currency'] },
      stages: [{ seats: seats('finance'), assurance: 'code' }],
    },
    {
      id: 'healthcare',
      when: { topics: healthTopics },
      stages: [{ seats: seats('compliance'), assurance: 'code' }],
    },
    { id: 'technical', when: { topics: ['technical_escalation'] }, stages: [{ seats: seats('senior-engineer'), assurance: 'code' }] },
    // source document, line 32: enterprise accounts go to department heads or executives
    { id: 'enterprise', when: { segments: ['enterprise'], risk: ['high'] }, stages: [{ seats: seats('department-head'), assurance: 'code' }] },
    // source document, line 70: a customer who writes repeatedly with increasing frustration goes to "a senior agent or account manager"
    { id: 'escalating', when: { rules: ['escalation-risk'] }, stages: [{ seats: seats('account-manager'), assurance: 'code' }] },
    { id: 'high-risk', when: { risk: ['high'] }, stages: [{ seats: seats('manager'), assurance: 'code' }] },
    // source document, line 32: direct managers are the first line of review
    { id: 'default', stages: [{ seats: seats('manager'), assurance: 'link' }] },
  ],
  timers: {
    // source document, line 95: 15 minutes for customer replies; line 51: 30 minutes for urgent issues; 2 h settled
    urgent: { escalate: ['15m', '30m'], fallback: '2h' },
    // source document, line 78: reminder within two hours, supervisor after four; 24 h settled
    standard: { remind: '2h', escalate: ['4h'], fallback: '24h' },
    // source document, line 51: 24 hours for internal matters; 4 h and 72 h settled
    internal: { remind: '4h', escalate: ['24h'], fallback: '72h' },
  },
  escrowSeconds: 30, // settled
  hours: null,
  holdingReply: {
    // source document, line 61: the safe fallback tells the customer that the request is under review
    subject: 'Your request is under review',
    text: 'Thank you for your message. Your request is under review, and a member of our team will answer you as soon as possible.',
  },
  baseline: { until: null, minCases: 100 }, // settled: 100 cases per category; the tenant sets the date (source document, line 98: 2 to 4 weeks)
  calibration: {
    promoteAbove: 0.95, // source document, line 72: "approved without changes more than 95% of the time"
    demoteAtRejections: 0.2, // source document, line 101: "a rejection rate of 20% or more"
    auditShare: 0.02, // settled
  },
  attention: { checksPerHundred: 0 }, // ours: off, since it says something of people at work, which they and their representatives are asked about first
});
