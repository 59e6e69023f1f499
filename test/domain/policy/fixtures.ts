import type { Account } from '../../../functions/domain/policy/account.ts';
import type { SentimentReading } from '../../../functions/domain/policy/assessment.ts';
import type { Action, Submission } from '../../../functions/domain/policy/draft.ts';
import { type AssessInput, assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';

export const now = new Date('2026-11-22T17:00:00Z');
export const calm: SentimentReading = { label: 'NEUTRAL', score: 0.9, source: 'comprehend' };
export const usd = (minor: number) => ({ currency: 'USD', minor });

export const anAccount = (fields: Partial<Account> = {}): Account => ({
  id: 'acc_northwind',
  name: 'Northwind',
  segment: 'standard',
  contractValue: usd(12_000_00),
  regulated: [],
  privilegedRoles: [],
  activeEscalation: false,
  frozen: false,
  ...fields,
});

/** A harmless draft of an AI: tier 1 on an ordinary account. */
export const aSubmission = (fields: Partial<Submission> & { message?: string } = {}): Submission => {
  const { message = 'Hello, when will order 1187 arrive? Thank you.', ...rest } = fields;
  return {
    conversationId: 'conv-1',
    accountId: 'acc_northwind',
    author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
    customerMessage: { id: 'm-1', text: message },
    reply: { to: 'dana@northwind.example', subject: 'Re: your order', text: 'Hello Dana, order 1187 arrives on Friday. Kind regards' },
    confidence: 0.97,
    intent: 'order_status',
    topics: ['order_status'],
    urgency: 'standard',
    actions: [{ type: 'none' }],
    ...rest,
  };
};

export interface Case {
  readonly submission?: Partial<Submission> & { message?: string };
  readonly account?: Partial<Account> | null;
  readonly policy?: (policy: Policy) => void;
  readonly more?: Partial<AssessInput>;
}

export const aPolicy = (change: (policy: Policy) => void = () => {}): Policy => {
  const policy = structuredClone(standardPolicy);
  change(policy);
  return policy;
};

export const inputOf = ({ submission = {}, account = {}, policy, more = {} }: Case = {}): AssessInput => ({
  submission: aSubmission(submission),
  account: account === null ? null : anAccount(account),
  authorKnown: true,
  policy: aPolicy(policy),
  spent: {},
  sentiment: calm,
  now,
  ...more,
});

export const assessed = (given: Case = {}) => assess(inputOf(given));
export const rulesOf = (given: Case = {}) => assessed(given).reasons.map(({ rule }) => rule);

/** A draft that pays back so many minor units of USD. */
export const refund = (minor: number, fields: Partial<Submission> & { message?: string } = {}) => ({
  confidence: 0.99,
  intent: 'refund_request',
  topics: ['refund'],
  actions: [{ type: 'refund', amount: usd(minor) }] satisfies Action[],
  reply: { to: 'dana@northwind.example', subject: 'Re: refund', text: 'We send the money back today.' },
  ...fields,
});
export const credit = (minor: number) => ({ confidence: 0.99, actions: [{ type: 'credit', amount: usd(minor) }] satisfies Action[] });
