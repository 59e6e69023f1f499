import * as z from 'zod';
import { AskedInstant } from '../instant.ts';
import { Money } from '../money.ts';
import { OwnId } from './account.ts';
import { topicId } from './vocabulary.ts';

const Text = z.string().max(100_000);

/** So long a topic may be, as it is written and as it is read. */
export const mostOfTopic = 64;

const namesSomething = (topic: string): boolean => topic !== '';

/** snake_case, however it is written: `Billing Dispute` is `billing_dispute`. What holds no letter and no digit names nothing and is refused. */
export const Topic = z
  .string()
  .min(1)
  .max(mostOfTopic)
  .transform(topicId)
  .pipe(z.string().max(mostOfTopic).refine(namesSomething, 'names no topic: it has no letter and no digit'));

export const Urgency = z.enum(['urgent', 'standard', 'internal']);
export type Urgency = z.infer<typeof Urgency>;

/** What the reply would do or promise. */
export const Action = z
  .strictObject({
    type: z.string().min(1).max(64),
    amount: Money.optional(),
    records: z.int().min(0).optional().describe('How many records it touches'),
    recipients: z.int().min(0).optional().describe('How many people receive it'),
    touches: z
      .array(z.enum(['ownership', 'billing', 'credentials']))
      .max(3)
      .optional(),
  })
  .meta({ id: 'Action' });
export type Action = z.infer<typeof Action>;

export const Author = z.strictObject({ id: OwnId, type: z.enum(['ai', 'agent']), name: z.string().max(200).optional() }).meta({ id: 'Author' });
export type Author = z.infer<typeof Author>;

export const CustomerMessage = z
  .strictObject({
    id: z.string().min(1).max(255).optional(),
    text: Text.min(1),
    from: z.strictObject({ name: z.string().max(200).optional(), email: z.string().max(320).optional() }).optional(),
    at: AskedInstant.optional(),
  })
  .meta({ id: 'CustomerMessage' });
export type CustomerMessage = z.infer<typeof CustomerMessage>;

export const Reply = z
  .strictObject({
    to: z.string().min(1).max(320),
    subject: z.string().max(998).optional(),
    text: Text.min(1),
    attachments: z
      .array(z.strictObject({ name: z.string().min(1).max(255), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0) }))
      .max(50)
      .optional(),
  })
  .meta({ id: 'Reply' });
export type Reply = z.infer<typeof Reply>;

/** Each currency of a draft is a sum of its account in the same transaction, which takes 100 writes at most. */
const maxCurrencies = 5;

function hasFewCurrencies(actions: readonly Action[]): boolean {
  return new Set(actions.flatMap(({ amount }) => (amount ? [amount.currency] : []))).size <= maxCurrencies;
}

/** What was said earlier in the conversation. */
const Said = z.strictObject({ from: z.string().min(1).max(200), text: Text, at: AskedInstant.optional() });

/** A proposed reply as the helpdesk sends it. */
export const Submission = z.strictObject({
  conversationId: z.string().min(1).max(255),
  accountId: OwnId,
  author: Author,
  customerMessage: CustomerMessage,
  reply: Reply,
  confidence: z.number().min(0).max(1).optional(),
  intent: Topic.optional(),
  topics: z.array(Topic).max(50).optional(),
  urgency: Urgency.optional(),
  actions: z.array(Action).max(50).refine(hasFewCurrencies, `at most ${maxCurrencies} currencies`).optional(),
  review: z.boolean().optional().describe('Asks for approval whatever the policy says; it only raises'),
  reasoning: Text.optional(),
  notes: Text.optional(),
  conversation: z.array(Said).max(200).optional(),
  sources: z
    .array(z.strictObject({ title: z.string().max(500), url: z.string().max(2000).optional(), excerpt: Text.optional() }))
    .max(50)
    .optional(),
  crm: z.record(z.string().max(200), z.unknown()).optional(),
});
export type Submission = z.infer<typeof Submission>;

/** A topic as it is kept; empty where a version before this one took one that names nothing. */
const KeptTopic = z.string().transform(topicId);
const KeptAt = z.object({ at: z.iso.datetime({ offset: true }).optional() }).shape;

/**
 * A {@link Submission} as its revision keeps it.
 *
 * Versions before this one took topics that name nothing, and instants before the year 1: the text was assessed, approved and perhaps
 * sent, so it can still be read, without such topics. What is hashed is the text itself, so nothing else may pass for it.
 */
export const KeptSubmission = Submission.extend({
  intent: KeptTopic.transform((topic) => (namesSomething(topic) ? topic : undefined)).optional(),
  topics: z
    .array(KeptTopic)
    .transform((topics) => topics.filter(namesSomething))
    .optional(),
  customerMessage: CustomerMessage.extend(KeptAt),
  conversation: z.array(Said.extend(KeptAt)).optional(),
});

/** A new revision as the helpdesk sends it: what is left out is carried over. */
export const RevisionPatch = Submission.pick({
  reply: true,
  confidence: true,
  intent: true,
  topics: true,
  actions: true,
  customerMessage: true,
  author: true,
  reasoning: true,
  notes: true,
  conversation: true,
}).partial();
export type RevisionPatch = z.infer<typeof RevisionPatch>;
