import { createHash } from 'node:crypto';
import { ApiProblem, type Author, type Client, type CustomerMessage, type Draft, isSettled, type Submission } from '../../clients/typescript/client.ts';

/** A tool as agent frameworks take it; some call `parameters` `input_schema`. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly parameters: object;
  /** Answers the agent in words; throws nothing that the agent could mend. */
  run(args: unknown): Promise<string>;
}

/** What the program around the agent knows. The model chooses none of it, so no message can talk it into another account or receiver. */
export interface Conversation {
  readonly conversationId: string;
  readonly accountId: string;
  readonly author: Author;
  readonly customerMessage: CustomerMessage;
  /** Who gets the reply. */
  readonly to: string;
}

/** What the model writes. */
type Written = Pick<Submission, 'confidence' | 'intent' | 'actions' | 'reasoning'> & { readonly text: string; readonly replaces?: string };

const action = {
  type: 'object',
  properties: {
    type: { type: 'string', description: 'What is done, in snake_case: refund, credit, cancel_subscription' },
    amount: {
      type: 'object',
      properties: { currency: { type: 'string', description: 'ISO 4217: USD' }, minor: { type: 'integer', description: 'Whole cents: 4999 for $49.99' } },
      required: ['currency', 'minor'],
      additionalProperties: false,
    },
    records: { type: 'integer', description: 'How many records it touches' },
    recipients: { type: 'integer', description: 'How many people receive it' },
  },
  required: ['type'],
  additionalProperties: false,
};

/**
 * Two tools for an agent that answers customers: `send_reply` asks for approval and waits, `check_reply` waits on.
 *
 * A call that is repeated word for word is the same draft: frameworks may run a tool again after a fault.
 *
 * @param patienceSeconds - so long one call waits for people before the agent is told how to ask again. @default 120
 */
export function createReplyTools(client: Client, conversation: Conversation, { patienceSeconds = 120 } = {}): readonly Tool[] {
  /** What the model names must be a draft of this conversation: an id may come from anywhere, a customer's message among it. */
  const isOurs = async (draftId: string): Promise<boolean> => (await client.getDraft(draftId)).conversationId === conversation.conversationId;
  const outcome = async (draft: Draft): Promise<string> => words(isSettled(draft) ? draft : await client.waitUntilSettled(draft.id, { patienceSeconds }));

  const send = async ({ text, confidence, intent, actions, reasoning, replaces }: Written): Promise<string> => {
    if (replaces !== undefined && !(await isOurs(replaces))) return `Not sent: ${replaces} is no draft of this conversation.`;
    const { to, ...known } = conversation;
    const reply = { to, text };
    const written = { reply, confidence, intent, actions: actions ?? [], reasoning };
    const idempotencyKey = createHash('sha256')
      .update(JSON.stringify([known, written, replaces ?? null]))
      .digest('hex');
    // A revision brings no message: people must hear it where the customer has written again since.
    return outcome(
      replaces === undefined
        ? await client.submitDraft({ ...known, ...written }, { idempotencyKey })
        : await client.revise(replaces, { ...written, author: known.author }, { idempotencyKey }),
    );
  };

  const check = async (draftId: string): Promise<string> =>
    (await isOurs(draftId)) ? words(await client.waitUntilSettled(draftId, { patienceSeconds })) : `Not done: ${draftId} is no draft of this conversation.`;

  return [
    {
      name: 'send_reply',
      description:
        'Sends a reply to the customer. Harmless replies go out at once; others wait until a person has approved them, which can take minutes or hours. ' +
        'The answer says what happened. Never tell the customer that something was done before it says so.',
      parameters: {
        type: 'object',
        properties: {
          text: { type: 'string', description: 'The whole reply, as the customer shall read it' },
          confidence: { type: 'number', minimum: 0, maximum: 1, description: 'How sure you are that the reply is right, 0 to 1' },
          intent: { type: 'string', description: 'What the customer wants, in snake_case: order_status' },
          actions: { type: 'array', items: action, description: 'Everything that the reply does or promises; empty where it only informs' },
          reasoning: { type: 'string', description: 'For the person who reviews it: what the reply rests on' },
          replaces: { type: 'string', description: 'Id of the draft that this reply stands in for, after a rejection' },
        },
        required: ['text', 'confidence', 'intent', 'actions'],
        additionalProperties: false,
      },
      run: (args) => inWords(send(args as Written)),
    },
    {
      name: 'check_reply',
      description: 'Waits on for the decision about a reply that send_reply left waiting, and says what happened.',
      parameters: {
        type: 'object',
        properties: { draftId: { type: 'string', description: 'As send_reply named it' } },
        required: ['draftId'],
        additionalProperties: false,
      },
      run: (args) => inWords(check((args as { readonly draftId: string }).draftId)),
    },
  ];
}

/** What became of a draft, and what the agent should do now. */
function words({ id, status, release, decisions, decideBy, holdingReply }: Draft): string {
  switch (status) {
    case 'released':
    case 'notified':
      if (release?.edited)
        return `Sent, with changes by the person who approved it. The customer got this text, and not yours:\n\n${release.text ?? '(erased since)'}`;
      return 'Sent, as you wrote it.';
    case 'rejected': {
      const rejection = decisions.findLast(({ decision, counts }) => decision === 'reject' && counts);
      const why = `Not sent: rejected (${rejection?.reason?.replaceAll('_', ' ') ?? 'no reason given'}).${rejection?.feedback ? ` The reviewer wrote: “${rejection.feedback}”` : ''}`;
      if (rejection?.reason === 'no_reply_needed') return `${why} Send no other reply.`;
      return `${why} Change the reply accordingly, then call send_reply with replaces: "${id}".`;
    }
    case 'superseded':
      return 'Not sent: the customer has written again. Read the new message first, then answer that one.';
    case 'withdrawn':
      return 'Not sent: it was withdrawn by the helpdesk. Send no other reply unless you are asked to.';
    case 'held':
      return `Not sent: nobody decided in time.${holdingReply ? ` The customer was told to wait a little: “${holdingReply.text}”` : ''} People go on from here; send nothing else.`;
    case 'integrity_hold':
      return 'Not sent: the stored text was changed by somebody. People were told and go on from here; send nothing else.';
    case 'approved':
      return `Approved, and about to go out. Not sent yet: call check_reply with draftId: "${id}".`;
    case 'blocked':
      return `Not sent: at the moment there is nobody who may approve it. Somebody was told. Call check_reply with draftId: "${id}" later, and don’t send it again.`;
    case 'pending':
      return `Not sent yet: it waits for approval${decideBy ? `, until ${decideBy} at the latest` : ''}. Call check_reply with draftId: "${id}" to wait on. Don’t send it again, and don’t tell the customer that it is done.`;
  }
}

/** Faults as the agent can use them. @throws what is nobody's fault but the program's: a bad key, a forbidden scope */
async function inWords(answer: Promise<string>): Promise<string> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status === 429 || error.status >= 500)
      return 'It is not known whether this worked: the approval service could not be reached. Make the same call again, word for word; a reply is taken only once.';
    if (error.status === 401 || error.status === 403) throw error;
    const faults = (error.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join('; ');
    if (error.status === 422) return `Not sent: the arguments are not right. ${faults || error.code}`;
    if (error.code === 'not_revisable')
      return 'Not sent: the draft that it should replace is approved and about to go out, was sent, was withdrawn, or is held back because its stored text was altered. Call check_reply with its id.';
    return `Not done: ${error.code.replaceAll('_', ' ')}.`;
  }
}
