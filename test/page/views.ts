import type { MailDraft, MailView } from '../../functions/page/mail/view.ts';
import type { PacketView, PastDecision } from '../../functions/page/packet.tsx';
import type { Precedent } from '../../functions/page/precedents.tsx';
import type { ReceiptView } from '../../functions/page/receipt-page.tsx';
import type { ReviewState, ReviewView } from '../../functions/page/review-page.tsx';

export const now = new Date('2026-11-22T13:08:00Z');
export const decideBy = new Date('2026-11-22T13:30:00Z');

export const aPacket = (fields: Partial<PacketView> = {}): PacketView => ({
  draftId: 'drf_01',
  reference: 'AP-7K2M',
  revision: 1,
  tier: 3,
  risk: 'high',
  category: 'refund_request',
  intent: 'refund_request',
  topics: ['refund_request', 'billing_dispute'],
  decideBy,
  account: {
    name: 'Northwind Bank',
    known: true,
    segment: 'enterprise',
    contractValue: { currency: 'USD', minor: 25_000_000 },
    activeEscalation: true,
    sensitiveBecause: ['contract value above $100,000 a year'],
  },
  actions: [{ type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } }],
  reasons: [
    { rule: 'refund-over-limit', tier: 3, text: 'refund of $12,400.00 is over the enterprise limit of $10,000.00', value: '$12,400.00', limit: '$10,000.00' },
    { rule: 'keyword:lawyer', tier: 3, text: 'a word of the list in the customer message', quote: 'lawyers' },
  ],
  waived: [{ rule: 'refund-action', by: 'small-refund', text: 'refunds below the limit need no person' }],
  whyNotSent: 'it would have been sent with a refund of at most $10,000.00',
  signals: [{ name: 'Risk that the conversation escalates', value: '0.42 of 1' }],
  message: {
    id: 'm-9',
    text: 'We were told the March outage credit would be $12,400. It is now the third time we ask.\nIf this is not settled today our lawyers will take over.',
    from: { name: 'Dana', email: 'dana@northwind.example' },
    at: '2026-11-22T12:00:00Z',
  },
  reply: { to: 'dana@northwind.example', subject: 'Re: your invoice', text: 'Hello Dana,\n\nyou are right. We will refund $12,400 by Friday.\n\nKind regards' },
  commitments: [
    { kind: 'money', money: { currency: 'USD', minor: 1_240_000 }, act: 'refund', quote: 'We will refund $12,400 by Friday.', declared: true },
    { kind: 'date', date: 'Friday', act: 'refund', quote: 'We will refund $12,400 by Friday.', declared: true },
  ],
  author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
  edited: null,
  stopped: null,
  confidence: 0.91,
  reasoning: 'the outage report confirms the amount',
  notes: null,
  sentiment: { label: 'NEGATIVE', score: 0.93, source: 'comprehend' },
  conversationId: 'zd-4711',
  conversation: [{ from: 'customer', text: 'Where is our credit?', at: '2026-11-20T09:00:00Z' }],
  conversationPath: '/review/g/grt_01/conversation',
  crm: [{ name: 'plan', value: 'gold' }],
  sources: [{ title: 'Refund policy', url: 'https://help.example/refunds', excerpt: 'Outages are credited in full.' }],
  policy: { version: 3, sha256: 'ab'.repeat(32), text: 'limits: { USD: { enterprise: 1000000 } }' },
  seenBefore: null,
  decisions: [],
  precedents: { similar: [aPrecedent()], related: [] },
  ...fields,
});

export const aPrecedent = (fields: Partial<Precedent> = {}): Precedent => ({
  reference: 'AP-3F9Q',
  at: new Date('2026-11-20T10:00:00Z'),
  sameAccount: true,
  ask: 'refund of $9,800',
  decision: 'approve_with_edits',
  role: 'finance',
  reason: null,
  became: 'it was sent',
  ...fields,
});

export const openState = (fields: Partial<Extract<ReviewState, { kind: 'open' }>> = {}): ReviewState => ({
  kind: 'open',
  assurance: 'link',
  quorum: { blind: false, needed: 1, approved: 0, others: [], laterStages: [] },
  edit: { lapse: 0, lookAgain: 0 },
  escrowSeconds: 30,
  channel: 'Zendesk',
  ...fields,
});

export const aReview = (fields: Partial<ReviewView> = {}): ReviewView => ({
  tenantName: 'Contoso Support',
  timeZone: 'Europe/Berlin',
  now,
  grantId: 'grt_01',
  nonce: 'nonce-1',
  packet: aPacket(),
  asked: { role: 'finance', stage: 1, stageCount: 1, onBehalfOf: null, delegatedUntil: null },
  state: openState(),
  acts: { onItAt: null, handOverTo: [{ personId: 'per_ben', name: 'Ben' }], askWhom: [{ personId: 'per_ida', name: 'Ida' }] },
  questions: [],
  problem: null,
  typed: null,
  typedQuestion: null,
  mayDisown: false,
  ...fields,
});

export const aDecision = (fields: Partial<PastDecision> = {}): PastDecision => ({
  revision: 1,
  role: 'finance',
  by: 'Ann Abel',
  onBehalfOf: null,
  decision: 'approve',
  reason: null,
  feedback: null,
  at: new Date('2026-11-22T13:10:00Z'),
  counts: true,
  ...fields,
});

export const aReceipt = (fields: Partial<ReceiptView> = {}): ReceiptView => ({
  tenantName: 'Contoso Support',
  timeZone: 'Europe/Berlin',
  grantId: 'grt_01',
  nonce: 'nonce-2',
  reference: 'AP-7K2M',
  revision: 2,
  account: { name: 'Northwind Bank' },
  actions: [{ type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } }],
  category: 'refund_request',
  decision: aDecision({ decision: 'approve_with_edits' }),
  edit: { before: 'We refund $12,400 by Friday.', after: 'We refund $12,400 by Monday.' },
  after: { kind: 'escrow', releaseAt: new Date('2026-11-22T13:10:30Z'), mayStop: true, leadsTo: 'pending' },
  next: null,
  similar: null,
  ...fields,
});

export const aMailDraft = (fields: Partial<MailDraft> = {}): MailDraft => {
  const { reference, tier, risk, category, actions, author, reasons, message, reply } = aPacket();
  return {
    reference,
    tier,
    risk,
    category,
    actions,
    author,
    reasons,
    message,
    reply,
    account: { name: 'Northwind Bank', alias: 'A-118' },
    heldAt: new Date('2026-11-22T11:30:00Z'),
    decideBy,
    ...fields,
  };
};

export const publicUrl = 'https://approvals.contoso.example';
export const link = `${publicUrl}/review/v1.k1.eyJ0Ijoi.c2lnbmF0dXJl`;

type Request = Extract<MailView, { kind: 'request' | 'reminder' | 'fresh-link' }>;
export const aRequest = (fields: Partial<Request> = {}): Request => ({
  kind: 'request',
  tenantName: 'Contoso Support',
  publicUrl,
  timeZone: 'Europe/Berlin',
  detail: 'full',
  draft: aMailDraft(),
  link,
  code: '042917',
  asked: { role: 'finance', stage: 1, stageCount: 2, onBehalfOf: null },
  ladder: { next: { at: new Date('2026-11-22T13:15:00Z'), who: 'Bea Berg' }, fallbackAt: decideBy },
  ...fields,
});

type Digest = Extract<MailView, { kind: 'digest' }>;
/** Four mails of one person as one: a request, one escalated, and two cases that they watch. */
export const aDigest = (fields: Partial<Digest> = {}): Digest => {
  const { kind: _, code: __, asked: ___, ladder: ____, ...told } = aRequest();
  return {
    kind: 'digest',
    tenantName: 'Contoso Support',
    publicUrl,
    timeZone: 'Europe/Berlin',
    detail: 'full',
    rows: [
      aRequest() as Digest['rows'][number],
      { ...aRequest({ code: null, link: `${link}2` }), kind: 'escalation', because: 'no-answer' },
      { ...told, link: `${link}3`, kind: 'watcher-start', escrow: null, again: null },
      { ...told, link: null, kind: 'watcher-end', hadSeat: false, outcome: { kind: 'held', at: decideBy }, decisions: [] },
    ],
    more: 7,
    link: `${publicUrl}/queue`,
    at: now,
    ...fields,
  };
};

/** To compliance, of a day that is over. */
export const aCheckpointMail: MailView = {
  kind: 'checkpoint',
  tenantName: 'Contoso Support',
  publicUrl,
  timeZone: 'Europe/Berlin',
  detail: 'full',
  day: '2026-11-22',
  size: 1204,
  root: 'ab'.repeat(32),
  note: `approvals.contoso.example/countersign\n1204\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n\n— approvals.contoso.example/countersign 8u0e${'A'.repeat(87)}=\n`,
};

/** To an owner: calibration took back what it had opened. */
export const aDemotedMail = (fields: Partial<Extract<MailView, { kind: 'demoted' }>> = {}): MailView => ({
  kind: 'demoted',
  tenantName: 'Contoso Support',
  publicUrl,
  timeZone: 'Europe/Berlin',
  detail: 'full',
  category: 'order_status',
  forOneAccount: false,
  reason: 'calibration cal_1: 12 % to 31 % of what was sent were reported wrong, by 40 cases',
  link: `${publicUrl}/policy/calibration`,
  ...fields,
});

type DelegationMail = Extract<MailView, { kind: 'delegation' }>;
/** To whoever stands in for Ann Abel for a week. */
export const aDelegationMail = (fields: Partial<DelegationMail> = {}): DelegationMail => ({
  kind: 'delegation',
  change: 'made',
  tenantName: 'Contoso Support',
  publicUrl,
  timeZone: 'Europe/Berlin',
  detail: 'full',
  by: 'Ann Abel',
  roles: ['finance', 'department-head'],
  from: new Date('2026-11-22T13:00:00Z'),
  until: new Date('2026-11-29T23:00:00Z'),
  link: `${publicUrl}/delegation`,
  ...fields,
});
