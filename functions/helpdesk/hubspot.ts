import * as z from 'zod';
import type { HelpdeskAnswer } from '../adapters/ports.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Act } from '../domain/helpdesk/thread.ts';
import { htmlOfText } from '../domain/html-text.ts';
import { createApiCaller, digits, UnsignedId as Id, parseAnswer } from './api-caller.ts';
import { isOfCustomer, Message, recipientOf, replySubject, ShownThread, threadOf, undelivered } from './hubspot-thread.ts';
import { postedBy } from './posted-by.ts';
import { type Helpdesk, HelpdeskFailed, type Pointer, type Posted, type VendorDeps, type VendorModule } from './vendor.ts';

/** @see https://developers.hubspot.com/docs/api-reference/webhooks-webhooks-v3/guide */
const Notified = z.object({ subscriptionType: z.enum(['conversation.newMessage', 'conversation.creation']), portalId: Id, objectId: Id });
/** An `eventId` alone is not said to be of one event only. A retry has the same of all four. */
const Numbered = z.object({ eventId: Id, subscriptionId: Id, portalId: Id, occurredAt: Id });

/** Of what else is in a thread (assignments, changes of its status, the greeting of a chat) nothing is read. */
const MessagesPage = z.object({
  results: z
    .array(z.looseObject({ type: z.string() }))
    .transform((all) => all.filter(({ type, archived }) => type === 'MESSAGE' || (type === 'COMMENT' && archived !== true)))
    .pipe(z.array(Message)),
  paging: z.object({ next: z.object({ after: z.string() }).nullish() }).nullish(),
});
const Original = z.object({ text: z.string().nullish() });
const Contact = z.object({ associations: z.object({ companies: z.object({ results: z.array(z.object({ id: Id })) }).optional() }).optional() });
const Sent = z.object({ status: z.object({ statusType: z.string() }) });

/** Where the events of a batch lead, each: to the thread of a message, where it is the portal of the account. */
function pointersIn(body: unknown, { account }: HelpdeskAccount): Pointer[] {
  const events = Array.isArray(body) ? body : [];
  return events.flatMap((event) => {
    const { data } = Notified.safeParse(event);
    if (data?.portalId !== account) return [];
    const { data: numbers } = Numbered.safeParse(event);
    const eventId = numbers && `${numbers.eventId}.${numbers.subscriptionId}.${numbers.portalId}.${numbers.occurredAt}`;
    return [{ ticketId: data.objectId, ...(eventId !== undefined && { eventId }) }];
  });
}

/** Ours: a longer thread is read by nobody. */
const mostPages = 100;
const pageSize = 100;
/** So many of the newest texts that HubSpot has shortened are read in full; older ones answer nothing and are compared with nothing. */
const mostOriginals = 20;

/**
 * HubSpot, by its Conversations API: threads of the inbox and of the help desk.
 *
 * It has no guard, so a reply whose end is not known is never made again. Replies are messages in the name of the account's `sender`;
 * what an app comments is told as the app's own, whoever it names.
 *
 * @see https://developers.hubspot.com/docs/api-reference/conversations-conversations-inbox-&-messages-v3/guide
 */
function create(deps: VendorDeps, helpdesk: HelpdeskAccount): Helpdesk {
  const { sender } = helpdesk;
  if (sender === undefined) throw new Error('the helpdesk has no sender');
  const { call, get } = createApiCaller(deps, 'https://api.hubapi.com/', ({ token }) => ({ authorization: `Bearer ${token}` }));
  const pathOf = (threadId: string): string => `conversations/v3/conversations/threads/${threadId}`;

  /** Messages and comments, the oldest first; undefined where the thread is gone. @throws Error where the list does not end */
  const messagesOf = async (threadId: string): Promise<Message[] | undefined> => {
    const found = new Map<string, Message>();
    let after = '';
    for (let i = 0; i < mostPages; i += 1) {
      const page = await get(`${pathOf(threadId)}/messages?limit=${pageSize}&sort=createdAt${after}`, MessagesPage);
      if (!page) return undefined;
      for (const message of page.results) found.set(message.id, message);
      const next = page.paging?.next;
      if (!next) return [...found.values()].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
      after = `&after=${encodeURIComponent(next.after)}`; // a page that is not full may have one after it
    }
    throw new Error('a thread has more pages than we read');
  };

  /** The same with texts in full. What is cut to the newest reply of a mail is that reply, in full, and stays. */
  const inFull = async (threadId: string, messages: readonly Message[]): Promise<Message[]> => {
    const texts = new Map<string, string>();
    for (const { id } of messages.filter(({ truncationStatus }) => truncationStatus === 'TRUNCATED').slice(-mostOriginals)) {
      const original = await get(`${pathOf(threadId)}/messages/${encodeURIComponent(id)}/original-content`, Original);
      if (!original) throw new HelpdeskFailed({ status: 404 });
      texts.set(id, original.text ?? '');
    }
    return messages.map((message) => ({ ...message, text: texts.get(message.id) ?? message.text }));
  };

  /** The one company of a contact, or the contact; also where the token may not read contacts. */
  const accountOf = async (contactId: string): Promise<string> => {
    const contact = await get(`crm/v3/objects/contacts/${contactId}?associations=companies`, Contact).catch((error: unknown) => {
      if (error instanceof HelpdeskFailed && error.status === 403) return undefined;
      throw error;
    });
    // A company comes once for each label of its association.
    const [companyId, ...others] = new Set(contact?.associations?.companies?.results.map(({ id }) => id));
    return companyId !== undefined && others.length === 0 ? `hubspot-company-${companyId}` : `hubspot-contact-${contactId}`;
  };

  const post = async ({ threadId, isClosed, answered }: { threadId: string; isClosed: boolean; answered: Message | undefined }, act: Act): Promise<Posted> => {
    const text = { text: act.text, richText: htmlOfText(act.text) };
    if (act.kind === 'note') return postedBy(await call('POST', `${pathOf(threadId)}/messages`, { type: 'COMMENT', ...text }));
    const to = answered && recipientOf(answered);
    if (isClosed || !to || !answered.channelId || !answered.channelAccountId) return { state: 'refused', status: 0 };
    const { channelId, channelAccountId } = answered;
    const subject = replySubject(answered);
    const message = {
      type: 'MESSAGE',
      ...text,
      senderActorId: `A-${sender}`,
      channelId,
      channelAccountId,
      recipients: [to],
      ...(subject !== '' && { subject }),
    };
    return sentBy(await call('POST', `${pathOf(threadId)}/messages`, message));
  };

  return {
    isGuarded: false,
    hasEditableNotes: false,
    // An app has no user of its own; the inboxes are told to whoever may read threads.
    tryCredentials: async () => ({ status: (await call('GET', 'conversations/v3/conversations/inboxes?limit=1')).status }),
    read: async (threadId, marks) => {
      const shown = digits.test(threadId) ? await get(pathOf(threadId), ShownThread) : undefined;
      const found = shown && !shown.archived ? await messagesOf(threadId) : undefined;
      if (!shown || !found) return undefined;
      const messages = await inFull(threadId, found);
      const thread = threadOf(threadId, shown, messages, helpdesk, sender);
      const contactId = marks === 'thread-only' && thread.isTagged ? shown.associatedContactId : undefined;
      const { isClosed } = thread;
      return {
        thread: { ...thread, ...(contactId && { accountId: await accountOf(contactId) }) },
        own: { by: 'texts', sender },
        post: (act) => post({ threadId, isClosed, answered: messages.findLast(isOfCustomer) }, act),
      };
    },
  };
}

export const hubspot: VendorModule = { pointersIn, create };

/** The same, with whether the customer gets it. */
function sentBy(answer: HelpdeskAnswer): Posted {
  const posted = postedBy(answer);
  return posted.state === 'done' && wasNotDelivered(answer) ? { ...posted, isUndelivered: true } : posted;
}

/** It is there, whatever can be read of the answer. */
function wasNotDelivered(answer: HelpdeskAnswer): boolean {
  try {
    return parseAnswer(Sent, answer).status.statusType === undelivered;
  } catch {
    return false;
  }
}
