import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Action, type Submission } from '../../functions/domain/policy/draft.ts';
import { prohibited } from '../../functions/domain/policy/vocabulary.ts';

const topics = ['account_closure', 'cancellation', 'billing_dispute', 'security_change', 'legal_inquiry', 'refund', ...Object.keys(prohibited)];

/** The signals that a text can carry, as the labels name them. */
export const signalNames = [
  'legal-threat',
  'asks-for-management',
  'frustration',
  'prompt-injection',
  'keyword:refund',
  'keyword:lawyer',
  'keyword:chargeback',
  ...topics.map((topic) => `topic:${topic}`),
  'undeclared-commitment',
  'private-data',
  'escalation-risk',
] as const;

const SignalName = z.enum(signalNames);

/** One labelled text of `examples/labelled/`. What is in neither list is arguable, and not scored. */
export const Labelled = z.strictObject({
  id: z.string(),
  language: z.string(),
  tone: z.string(),
  message: z.string().min(1),
  earlier: z.array(z.string()).default([]).describe('Earlier messages of the customer, oldest first'),
  reply: z.string().optional().describe('A harmless one where it is left out'),
  actions: z.array(Action).default([]),
  fires: z.array(SignalName),
  silent: z.array(SignalName),
  gate: z.boolean().describe('Must be held for a person by its texts alone'),
  note: z.string().optional(),
});
export type Labelled = z.infer<typeof Labelled>;

/** The texts of a JSON Lines file. @throws Error that names file and line. */
export async function readLabelled(file: URL | string): Promise<Labelled[]> {
  const list: Labelled[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = Labelled.safeParse(parseJson(text));
    if (!parsed.success) throw new Error(`${file}:${line}: ${z.prettifyError(parsed.error)}`);
    list.push(parsed.data);
  }
  return list;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const harmlessReply = 'Hello, thank you for your message. You find the answer on our help page. Kind regards, your support team';

/** The draft around a labelled text: an AI that is sure, and nothing else that a rule could hold. */
export function draftAround({ id, message, earlier, reply, actions }: Pick<Labelled, 'id' | 'message'> & Partial<Labelled>): Submission {
  return {
    conversationId: id,
    accountId: 'acc_labelled',
    author: { id: 'ai:eval', type: 'ai' },
    customerMessage: { text: message },
    reply: { to: 'customer@labelled.example', text: reply ?? harmlessReply },
    confidence: 0.97,
    actions: actions ?? [],
    conversation: (earlier ?? []).map((text) => ({ from: 'customer', text })),
  };
}
