import * as z from 'zod';
import { KeptInstant } from '../instant.ts';
import type { CustomerMessage } from '../policy/draft.ts';
import type { DraftHead } from './draft-state.ts';

const LastMessage = z.strictObject({ id: z.string().nullable(), at: KeptInstant });
export type LastMessage = z.infer<typeof LastMessage>;

/** What is known of a conversation: its newest customer message, ids already seen, and the drafts that may still be open. */
export const Conversation = z.object({
  conversationId: z.string(),
  version: z.int(),
  lastMessage: LastMessage,
  knownIds: z.array(z.string()),
  openDrafts: z.array(z.string()),
});
export type Conversation = z.infer<typeof Conversation>;

/** So many message ids of a conversation are remembered. */
const maxKnownIds = 50;

/** A message without an instant counts as written now, and none as written later: a caller's clock that is ahead would hide what comes next. */
export const messageOf = (message: Pick<CustomerMessage, 'id' | 'at'>, now: Date): LastMessage => ({
  id: message.id ?? null,
  at: new Date(Math.min(Date.parse(message.at ?? now.toISOString()), now.getTime())).toISOString(),
});

/** True when the message was seen before, by its id. */
export const isKnown = (conversation: Conversation | undefined, message: LastMessage): boolean =>
  message.id !== null && (conversation?.knownIds.includes(message.id) ?? false);

/** True when the customer has written since `message`. One that is known and isn't the newest was overtaken, whatever instant it is given now. */
export const isOvertakenIn = (conversation: Conversation | undefined, message: LastMessage): boolean =>
  conversation !== undefined &&
  (message.id === null || conversation.lastMessage.id !== message.id) &&
  (isKnown(conversation, message) || Date.parse(conversation.lastMessage.at) > Date.parse(message.at));

/**
 * The later of the conversation's newest message and this one.
 *
 * The newest one told again keeps the instant that it was first told with: a later one would hide what the customer wrote in between.
 */
export const newestOf = (conversation: Conversation | undefined, message: LastMessage): LastMessage => {
  if (!conversation) return message;
  const isSame = message.id !== null && message.id === conversation.lastMessage.id;
  return isSame || isOvertakenIn(conversation, message) ? conversation.lastMessage : message;
};

/** The conversation with one more message, and perhaps one more draft that waits. Its version is the store's to move. */
export function withMessage(before: Conversation | undefined, conversationId: string, message: LastMessage, openDraft?: string): Conversation {
  const known = before?.knownIds ?? [];
  const open = new Set([...(before?.openDrafts ?? []), ...(openDraft ? [openDraft] : [])]);
  return {
    conversationId,
    version: before?.version ?? 0,
    lastMessage: newestOf(before, message),
    knownIds: message.id === null || known.includes(message.id) ? known : [...known, message.id].slice(-maxKnownIds),
    openDrafts: [...open],
  };
}

/** True when a draft answers an older message than this one. */
export const answersOlder = (head: Pick<DraftHead, 'answers'>, message: LastMessage): boolean =>
  Date.parse(message.at) > Date.parse(head.answers.at) && (message.id === null || message.id !== head.answers.id);
