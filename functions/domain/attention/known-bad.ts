import * as z from 'zod';
import type { Decision } from '../approval/draft-state.ts';
import { Money } from '../money.ts';
import { Segment } from '../policy/account.ts';
import { Action, type Submission, Topic } from '../policy/draft.ts';
import type { Names } from './names.ts';

/**
 * What is wrong with a known-bad draft; each has one flaw.
 *
 * - `wrong_amount`: the reply names another sum or currency than message and conversation bear out
 * - `undeclared_promise`: it promises money or work of which the actions say nothing
 * - `wrong_customer`: it is meant for another customer, or tells of one
 * - `private_data`: it gives away what belongs to a person: a bank account, a password, an illness, a home
 * - `liability`: it admits a fault or vouches for damages
 * - `contradiction`: it denies what the conversation said
 * - `tone`: it is rude
 * - `injection`: it obeys orders that stand in the message
 * - `not_asked_for`: it does something else, or far more, than was asked
 * - `wrong_facts`: what it states can be seen to be false from message and conversation
 */
export const Flaw = z.enum([
  'wrong_amount',
  'undeclared_promise',
  'wrong_customer',
  'private_data',
  'liability',
  'contradiction',
  'tone',
  'injection',
  'not_asked_for',
  'wrong_facts',
]);
export type Flaw = z.infer<typeof Flaw>;

/**
 * A draft that is wrong on purpose, to measure how many bad replies people catch. It is never released, and disclosed after the decision.
 *
 * The placeholders `{company}`, `{person}`, `{order}` and `{mail}` may stand in message, reply, `wrong` and conversation.
 */
export const KnownBad = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    flaw: Flaw,
    language: z.enum(['en', 'de', 'fr', 'es', 'nl', 'it', 'pt']),
    says: z.string().min(1).describe('One English sentence, shown after the decision: what is wrong, and how one could see it'),
    wrong: z
      .array(z.string().min(1))
      .min(1)
      .readonly()
      .describe('Excerpts of the reply, verbatim, each of which is wrong: an edited text that holds one has missed it'),
    message: z.string().min(1),
    reply: z.strictObject({ subject: z.string().min(1), text: z.string().min(1) }),
    intent: Topic.describe('As a helpdesk names it'),
    confidence: z.number().min(0).max(1),
    actions: z.array(Action).readonly(),
    conversation: z
      .array(z.strictObject({ from: z.enum(['customer', 'support']), text: z.string().min(1) }))
      .readonly()
      .optional()
      .describe('Earlier messages, the oldest first'),
    account: z
      .strictObject({
        segment: Segment.exactOptional(),
        contractValue: Money.exactOptional(),
        regulated: z.array(z.string()).exactOptional(),
        privilegedRoles: z.array(z.string()).exactOptional(),
      })
      .optional()
      .describe('What the account must be for the flaw to be one, and for the draft to be held; else any standard account will do'),
  })
  .refine(({ wrong, reply }) => wrong.every((one) => reply.text.includes(one)), 'every excerpt stands in the text of the reply');
export type KnownBad = z.infer<typeof KnownBad>;

/** A case as a helpdesk would send it, and its wrong excerpts as they stand in that reply. */
export interface FilledIn {
  readonly submission: Submission;
  readonly wrong: readonly string[];
}

/**
 * Fills the names into a case.
 *
 * @param by - account, conversation and author under which it is sent
 */
export function filledIn(bad: KnownBad, names: Names, by: Pick<Submission, 'accountId' | 'conversationId' | 'author'>): FilledIn {
  const fill = (text: string): string => text.replace(/\{(company|person|order|mail)\}/g, (_, name: keyof Names) => names[name]);
  return {
    submission: {
      ...by,
      customerMessage: { text: fill(bad.message), from: { name: names.person, email: names.mail } },
      reply: { to: names.mail, subject: fill(bad.reply.subject), text: fill(bad.reply.text) },
      confidence: bad.confidence,
      intent: bad.intent,
      actions: [...bad.actions],
      ...(bad.conversation && { conversation: bad.conversation.map(({ from, text }) => ({ from, text: fill(text) })) }),
    },
    wrong: bad.wrong.map(fill),
  };
}

/**
 * Whether a decision caught what is wrong: a rejection did, an approval as it stood did not, and one with edits did only where
 * the edited text holds none of the wrong excerpts, whatever its case and white space.
 *
 * @param editedText - the text that was approved with edits; of no meaning for other decisions
 */
export function isCaught(decision: Decision['decision'], editedText: string, wrong: readonly string[]): boolean {
  if (decision !== 'approve_with_edits') return decision === 'reject';
  const left = folded(editedText);
  return !wrong.some((one) => left.includes(folded(one)));
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/** A text of several paragraphs, a blank line between them. */
export const paragraphs = (...each: readonly string[]): string => each.join('\n\n');
