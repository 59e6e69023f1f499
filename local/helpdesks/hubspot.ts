import { createHash, createHmac } from 'node:crypto';
import type { Clock, HelpdeskAnswer, HelpdeskCredentials, HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { textOfHtml } from '../../functions/domain/html-text.ts';
import { createStandInApi, type HelpdeskStandIn, jsonAnswer as json, type NoteOptions, type SignedNotification, standInUsers } from './stand-in.ts';

interface Delivery {
  readonly type: string;
  readonly value: string;
}
interface Sender {
  readonly actorId?: string;
  readonly name?: string;
  readonly senderField?: string;
  readonly deliveryIdentifier?: Delivery;
}
interface Message {
  readonly id: string;
  readonly type: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly client: object;
  readonly senders: readonly Sender[];
  readonly recipients: readonly object[];
  readonly archived: boolean;
  readonly text?: string;
  readonly richText?: string;
  readonly truncationStatus?: string;
  readonly direction?: string;
  readonly channelId?: string;
  readonly channelAccountId?: string;
  readonly subject?: string;
  readonly status?: { readonly statusType: string };
}
interface Thread {
  readonly id: string;
  status: string;
  archived: boolean;
  spam: boolean;
  readonly associatedContactId: string | null;
  readonly subject: string;
  readonly messages: Message[];
}

/** What a message is shown with in a list, at most; ours: HubSpot does not say where it cuts. */
const shownCharacters = 10_000;
const appId = 881;
const channel = { channelId: '1002', channelAccountId: '779894945' };
const customerMail: Delivery = { type: 'HS_EMAIL_ADDRESS', value: 'dana@customer.example' };
const inboxMail: Delivery = { type: 'HS_EMAIL_ADDRESS', value: 'help@fabrikam.example' };
const names: Readonly<Record<string, string>> = {
  [`A-${standInUsers.us}`]: 'Countersign',
  [`A-${standInUsers.author}`]: 'Helpbot',
  [`A-${standInUsers.agent}`]: 'Ann Agent',
};

/**
 * HubSpot's conversations as far as Countersign meets them: threads, messages and comments in pages, texts that are cut, contacts with
 * companies, and batches of notifications that are signed by v3, with the older signature beside it as HubSpot sends it.
 *
 * Made from published shapes and from what others report, without an account of HubSpot. Of these: a comment by the API is its app's, whoever it names;
 * a message by the API is its sender's; a thread that is closed takes messages, and opens again.
 *
 * @param hook - the address that is notified, which is signed as well
 */
export function createHubSpotStandIn({
  clock,
  account,
  credentials,
  hook,
}: {
  clock: Clock;
  account: string;
  credentials: HelpdeskCredentials;
  hook: () => string;
}) {
  const threads = new Map<string, Thread>();
  const contacts = new Map<string, readonly string[]>([[String(standInUsers.customer), []]]);
  const notifications: SignedNotification[] = [];
  let mayReadContacts = true;
  let delivers = true;
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  let lastAt = 0;
  /** No two are made at once. */
  const nextInstant = (): string => {
    lastAt = Math.max(clock.now().getTime(), lastAt + 1);
    return new Date(lastAt).toISOString();
  };
  const threadOf = (id: string): Thread => {
    const thread = threads.get(id);
    if (!thread) throw new Error(`no such thread: ${id}`);
    return thread;
  };

  function sign(body: string, secret = credentials.signing[0] ?? ''): SignedNotification {
    const timestamp = String(clock.now().getTime());
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'x-hubspot-request-timestamp': timestamp,
        'x-hubspot-signature': createHash('sha256').update(`${secret}${body}`).digest('hex'),
        'x-hubspot-signature-version': 'v1',
        'x-hubspot-signature-v3': createHmac('sha256', secret).update(`POST${hook()}${body}${timestamp}`).digest('base64'),
      },
    };
  }

  const eventOf = (thread: Thread, subscriptionType: string, more: object = {}) => ({
    eventId: nextId(),
    subscriptionId: subscriptionType === 'conversation.creation' ? 51 : 52,
    portalId: Number(account),
    appId,
    occurredAt: clock.now().getTime(),
    subscriptionType,
    attemptNumber: 0,
    objectId: Number(thread.id),
    ...more,
  });
  const notify = (...events: readonly object[]) => void notifications.push(sign(JSON.stringify(events)));

  type Made = Partial<Message> & Pick<Message, 'type' | 'senders'>;
  function add(thread: Thread, { senders, ...made }: Made): Message {
    const message = {
      id: createHash('md5').update(String(nextId())).digest('hex'),
      createdAt: nextInstant(),
      createdBy: senders[0]?.actorId ?? 'S-hubspot',
      client: { clientType: 'HUBSPOT' },
      recipients: [],
      archived: false,
      senders,
      ...made,
    };
    thread.messages.push(message);
    return message;
  }

  function addTold(thread: Thread, made: Made, isFirst = false): Message {
    const message = add(thread, made);
    const told = eventOf(thread, 'conversation.newMessage', { messageId: message.id, messageType: message.type, changeFlag: 'NEW_MESSAGE' });
    notify(...(isFirst ? [eventOf(thread, 'conversation.creation', { changeFlag: 'NEW' })] : []), told);
    return message;
  }

  const fromCustomer = (thread: Thread, text: string, from: Sender = {}): Made => ({
    type: 'MESSAGE',
    direction: 'INCOMING',
    senders: [{ actorId: `V-${standInUsers.customer}`, name: 'Dana', senderField: 'FROM', deliveryIdentifier: customerMail, ...from }],
    recipients: [{ recipientField: 'TO', deliveryIdentifier: inboxMail }],
    text,
    richText: `<div dir="ltr">${text}</div>`,
    subject: thread.subject,
    truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY',
    status: { statusType: 'RECEIVED' },
    ...channel,
  });
  const fromUs = (thread: Thread, actorId: string, text: string): Made => ({
    type: 'MESSAGE',
    direction: 'OUTGOING',
    senders: [{ actorId, ...(names[actorId] && { name: names[actorId] }), senderField: 'FROM', deliveryIdentifier: inboxMail }],
    recipients: [{ recipientField: 'TO', deliveryIdentifier: customerMail }],
    text,
    subject: thread.subject,
    truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY',
    status: { statusType: 'SENT' },
    ...channel,
  });

  const failed = (status: number, category: string) => json(status, { status: 'error', message: category, correlationId: 'c-1', category });
  const notFound = failed(404, 'OBJECT_NOT_FOUND');

  /** A page may hold fewer than were asked for, and have one after it all the same. */
  function pageOf({ messages }: Thread, query: URLSearchParams): HelpdeskAnswer {
    const from = Number(query.get('after') ?? 0);
    const size = Math.min(Number(query.get('limit') ?? 20), 100) - (from === 0 ? 1 : 0);
    const listed = query.get('sort') === 'createdAt' ? messages : messages.toReversed();
    const next = from + size < listed.length ? { paging: { next: { after: String(from + size), link: '?' } } } : {};
    return json(200, { results: listed.slice(from, from + size).map(listedAs), ...next });
  }

  function take(thread: Thread, asked: Record<string, unknown>): HelpdeskAnswer {
    const { type, text, richText, senderActorId, channelId, channelAccountId, recipients, subject } = asked;
    if (typeof text !== 'string' || text === '') return failed(400, 'VALIDATION_ERROR');
    const words = { text, ...(typeof richText === 'string' && { richText }) };
    const client = { clientType: 'INTEGRATION', integrationAppId: appId };
    if (type === 'COMMENT') return json(201, addTold(thread, { type, client, senders: [{ actorId: `I-${appId}` }], ...words }));
    const to = (recipients as { recipientField?: string; deliveryIdentifiers?: Delivery[] }[] | undefined)?.[0];
    const isWhole = type === 'MESSAGE' && names[String(senderActorId)] && to?.recipientField === 'TO' && to.deliveryIdentifiers?.[0]?.value;
    if (!isWhole || channelId !== channel.channelId || channelAccountId !== channel.channelAccountId) return failed(400, 'VALIDATION_ERROR');
    if (thread.status === 'CLOSED') thread.status = 'OPEN';
    const status = { statusType: delivers ? 'SENT' : 'FAILED' };
    const said = {
      ...fromUs(thread, String(senderActorId), text),
      ...words,
      ...(typeof subject === 'string' && { subject }),
      recipients: [to],
      client,
      status,
    };
    return json(201, listedAs(addTold(thread, said)));
  }

  function contactOf(id: string): HelpdeskAnswer {
    if (!mayReadContacts) return failed(403, 'MISSING_SCOPES');
    const companies = contacts.get(id);
    if (!companies) return notFound;
    const results = companies.flatMap((company) => ['contact_to_company', 'contact_to_company_unlabeled'].map((type) => ({ id: company, type })));
    return json(200, { id, properties: {}, archived: false, ...(results.length > 0 && { associations: { companies: { results } } }) });
  }

  function serve({ method, url, headers, body }: HelpdeskRequest): HelpdeskAnswer {
    const { pathname, searchParams } = new URL(url);
    if (headers.authorization !== `Bearer ${credentials.api.token}`) return failed(401, 'INVALID_AUTHENTICATION');
    if (pathname === '/conversations/v3/conversations/inboxes') return json(200, { results: [{ id: '1', name: 'Inbox' }] });
    const contactId = /^\/crm\/v3\/objects\/contacts\/(\d+)$/.exec(pathname)?.[1];
    if (contactId !== undefined) return contactOf(contactId);
    const [, id = '', list, messageId] = /^\/conversations\/v3\/conversations\/threads\/(\d+)(\/messages(?:\/(\w+)\/original-content)?)?$/.exec(pathname) ?? [];
    const thread = threads.get(id);
    if (!thread || thread.archived) return notFound;
    if (messageId !== undefined) {
      const message = thread.messages.find((one) => one.id === messageId);
      return message ? json(200, { text: message.text, richText: message.richText }) : notFound;
    }
    if (list === undefined) return json(200, shownAs(thread));
    return method === 'POST' ? take(thread, JSON.parse(body ?? '{}')) : pageOf(thread, searchParams);
  }

  const shared = {
    ...createStandInApi({ host: 'api.hubapi.com', serve, isPost: ({ method }) => method === 'POST' }),
    notifications,
    sign,
    open: (
      text: string,
      { contactId = String(standInUsers.customer), subject = 'Order 1187', from }: { contactId?: string | null; subject?: string; from?: Sender } = {},
    ): string => {
      const thread: Thread = { id: String(nextId()), status: 'OPEN', archived: false, spam: false, associatedContactId: contactId, subject, messages: [] };
      threads.set(thread.id, thread);
      addTold(thread, fromCustomer(thread, text, from), true);
      add(thread, { type: 'THREAD_STATUS_CHANGE', client: { clientType: 'SYSTEM' }, senders: [{ actorId: 'S-hubspot' }] });
      return thread.id;
    },
    customerWrites: (id: string, text: string) => void addTold(threadOf(id), fromCustomer(threadOf(id), text)),
    agentAnswers: (id: string, text: string) => void addTold(threadOf(id), fromUs(threadOf(id), `A-${standInUsers.agent}`, text)),
    note: (id: string, text: string, { authorId = String(standInUsers.author), tagged = true }: NoteOptions = {}) => {
      const actorId = /^\d/.test(authorId) ? `A-${authorId}` : authorId;
      addTold(threadOf(id), { type: 'COMMENT', senders: [{ actorId }], text: tagged ? `ai_draft\n${text}` : text });
    },
    forgetOldest: (id: string) => void threadOf(id).messages.shift(),
    close: (id: string) => {
      threadOf(id).status = 'CLOSED';
    },
    remove: (id: string) => {
      threadOf(id).archived = true;
    },
    isTagged: (id: string): boolean => {
      const { messages } = threadOf(id);
      const last = messages.findLastIndex(({ type }) => type === 'MESSAGE');
      return messages.slice(last + 1).some(({ type, text }) => type === 'COMMENT' && text?.startsWith('ai_draft\n'));
    },
    publicTexts: (id: string): string[] => textsOf(threadOf(id), 'MESSAGE'),
    internalTexts: (id: string): string[] => textsOf(threadOf(id), 'COMMENT'),
  } satisfies HelpdeskStandIn;
  return {
    ...shared,
    thread: threadOf,
    add: (id: string, made: Made) => addTold(threadOf(id), made),
    event: (id: string, type = 'conversation.newMessage') => eventOf(threadOf(id), type),
    /** The companies of a contact; undefined: the token may read none. */
    setCompanies: (companies: readonly string[] | undefined) => {
      mayReadContacts = companies !== undefined;
      contacts.set(String(standInUsers.customer), companies ?? []);
    },
    /** Whether what is sent from now on comes back. */
    loseMails: (lost = true) => {
      delivers = !lost;
    },
  };
}

const shownAs = ({ messages, subject: _, ...thread }: Thread) => ({
  ...thread,
  createdAt: messages[0]?.createdAt,
  originalChannelId: channel.channelId,
  originalChannelAccountId: channel.channelAccountId,
  latestMessageTimestamp: messages.at(-1)?.createdAt,
  inboxId: '948',
});

function listedAs(message: Message): Message {
  const { text = '' } = message;
  return text.length > shownCharacters ? { ...message, text: text.slice(0, shownCharacters), truncationStatus: 'TRUNCATED' } : message;
}

/** As people see it: by the HTML of what came by the API. */
const textsOf = ({ messages }: Thread, wanted: string): string[] =>
  messages.flatMap(({ type, direction, text = '', richText }) => {
    if (type !== wanted) return [];
    return [richText !== undefined && direction !== 'INCOMING' ? textOfHtml(richText) : text];
  });
