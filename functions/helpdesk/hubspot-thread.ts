import * as z from 'zod';
import { sha256 } from '../domain/hash.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Thread, ThreadComment, ThreadUser } from '../domain/helpdesk/thread.ts';
import { answeringSubject } from '../domain/policy/reply-words.ts';
import { UnsignedId as Id, Instant } from './api-caller.ts';

/** The first line of a comment that is a draft: threads have no tags. */
const draftLine = /^\s*ai_draft[ \t]*(?:\r\n?|\n)/;

const MessageId = z.string().regex(/^[\w.=-]{1,128}$/);

export const ShownThread = z.object({
  id: Id,
  status: z.string(),
  associatedContactId: Id.nullish(),
  archived: z.boolean().default(false),
  spam: z.boolean().default(false),
});

const Delivery = z.object({ type: z.string(), value: z.string() });
const Sender = z.object({
  actorId: z.string().max(320).nullish(),
  name: z.string().nullish(),
  deliveryIdentifier: Delivery.nullish(),
});
/** A message, which customers see, or a comment, which they don't. */
export const Message = z.object({
  id: MessageId,
  type: z.enum(['MESSAGE', 'COMMENT']),
  createdAt: Instant,
  createdBy: z.string().max(320).nullish(),
  senders: z.array(Sender).default([]),
  text: z.string().nullish(),
  truncationStatus: z.string().nullish(),
  direction: z.string().nullish(),
  channelId: z.string().nullish(),
  channelAccountId: z.string().nullish(),
  subject: z.string().nullish(),
  archived: z.boolean().nullish(),
  status: z.object({ statusType: z.string() }).nullish(),
});
export type Message = z.infer<typeof Message>;

/** The status of a message that the customer did not get. */
export const undelivered = 'FAILED';

/**
 * A thread as drafts know tickets.
 *
 * @param messages - messages and comments, the oldest first
 * @param sender - in whose name we write
 */
export function threadOf(
  ticketId: string,
  { status, spam }: z.infer<typeof ShownThread>,
  messages: readonly Message[],
  { authors }: HelpdeskAccount,
  sender: string,
): Thread {
  const comments = messages.map((message) => commentOf(message, sender));
  const asked = messages.findLast(isOfCustomer);
  const lastPublic = comments.findLastIndex(({ isPublic }) => isPublic);
  const note = messages[comments.findLastIndex(({ isPublic, authorId }, i) => i > lastPublic && !isPublic && authors.includes(authorId))];
  return {
    ticketId,
    subject: asked ? replySubject(asked) : '',
    requesterId: asked ? authorOf(asked, sender) : 'unknown',
    isTagged: note !== undefined && isDraft(note),
    isClosed: status !== 'OPEN' || spam,
    users: messages.flatMap((message) => userOf(message, sender)),
    comments,
  };
}

const isDraft = ({ type, text }: Message): boolean => type === 'COMMENT' && draftLine.test(text ?? '');

function commentOf(message: Message, sender: string): ThreadComment {
  const { id, type, createdAt, status } = message;
  const text = message.text ?? '';
  return {
    id,
    authorId: authorOf(message, sender),
    isPublic: type === 'MESSAGE',
    text: type === 'COMMENT' ? text.replace(draftLine, '') : text,
    at: new Date(createdAt).toISOString(),
    ...(status?.statusType === undelivered && { isUndelivered: true }),
  };
}

/** One who is not known to the CRM has no actor any more: then the address is who it is. */
function actorOf({ type, direction, senders: [from], createdBy }: Message): string {
  if (from?.actorId) return from.actorId;
  const by = createdBy ?? '';
  const address = from?.deliveryIdentifier?.value;
  return type === 'MESSAGE' && direction === 'INCOMING' && address && !/^[AV]-/.test(by) ? `E-${address.toLowerCase()}` : by;
}

/** A mail that one of the portal's own has sent from elsewhere comes in as well. */
export const isOfCustomer = (message: Message): boolean => message.type === 'MESSAGE' && message.direction === 'INCOMING' && /^[VE]-/.test(actorOf(message));

/**
 * Users are known by their numbers. Apps are so as authors of drafts alone; else they stand for the sender, as our own comments
 * are told as our app's, and by the text it is seen which these are.
 */
function authorOf(message: Message, sender: string): string {
  const actor = actorOf(message);
  const [, kind, number] = /^([AI])-(\d{1,20})$/.exec(actor) ?? [];
  if (kind === 'A' && number !== undefined) return number;
  if (kind === 'I' && number !== undefined) return isDraft(message) ? number : sender;
  return /^[A-Z]-[\w-]{1,62}$/.test(actor) ? actor : `E-${sha256(actor).slice(0, 32)}`;
}

/** Nobody of the helpdesk's own without a name: they are called by their ids. */
function userOf(message: Message, sender: string): ThreadUser[] {
  const isCustomer = isOfCustomer(message);
  const [from] = message.senders;
  if (!isCustomer && !from?.name) return [];
  return [{ id: authorOf(message, sender), name: from?.name ?? '', email: addressOf(message), isCustomer }];
}

function addressOf({ senders: [from] }: Message): string | undefined {
  const given = from?.deliveryIdentifier;
  return given?.type === 'HS_EMAIL_ADDRESS' ? given.value : undefined;
}

/** Whoever wrote a message; undefined where they have no mail address. */
export function recipientOf(message: Message): object | undefined {
  const [from] = message.senders;
  const value = addressOf(message);
  if (value === undefined) return undefined;
  const actor = from?.actorId ? { actorId: from.actorId } : {};
  return { ...actor, ...(from?.name && { name: from.name }), recipientField: 'TO', deliveryIdentifiers: [{ type: 'HS_EMAIL_ADDRESS', value }] };
}

/** What approvers see, and what is sent. */
export const replySubject = ({ subject }: Message): string => answeringSubject(subject ?? '');
