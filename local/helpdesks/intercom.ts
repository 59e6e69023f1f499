import { createHmac } from 'node:crypto';
import type { Clock, HelpdeskAnswer, HelpdeskCredentials, HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { createStandInApi, type HelpdeskStandIn, jsonAnswer as json, type NoteOptions, type SignedNotification, standInUsers } from './stand-in.ts';

interface Author {
  readonly type: 'user' | 'lead' | 'admin' | 'bot';
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
}
interface Said {
  readonly id: string;
  /** As HTML. */
  body: string | null;
  readonly author: Author;
  readonly attachments: readonly object[];
  redacted: boolean;
}
interface Part extends Said {
  readonly type: 'conversation_part';
  readonly part_type: string;
  readonly created_at: number;
}
interface Conversation {
  readonly id: string;
  readonly created_at: number;
  state: 'open' | 'closed' | 'snoozed';
  tags: { readonly id: string; readonly name: string }[];
  readonly contact: Contact;
  readonly source: Said & { readonly subject: string };
  readonly parts: Part[];
}
interface Contact {
  readonly id: string;
  readonly role: 'user' | 'lead';
  readonly external_id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly companies: readonly { readonly id: string; readonly company_id: string | null }[];
}

const dana: Contact = {
  id: '6762f1261bb69f9f2193bba7',
  role: 'user',
  external_id: '70',
  name: 'Dana',
  email: 'dana@customer.example',
  companies: [{ id: '677c55aa6abd011ad17ff51a', company_id: 'acc_fabrikam' }],
};
const admins = new Map(
  Object.entries({ Countersign: standInUsers.us, Helpbot: standInUsers.author, 'Ann Agent': standInUsers.agent }).map(([name, id]) => [
    String(id),
    { type: 'admin', id: String(id), name, email: `${id}@fabrikam.example` } as const,
  ]),
);
const operator: Author = { type: 'bot', id: '5017', name: 'Operator', email: 'operator+fabrikam@bots.example' };

const draftTag = { id: '7522907', name: 'ai_draft' };
/** So many parts come at most, the newest. */
const mostParts = 500;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** As the vendor's own editor keeps what somebody types. */
const typed = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
/** What a reader sees of it: scripts are thrown away, and what is no known tag is text. */
const shown = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?(?:<\/script>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/<\/p> ?<p>/gi, '\n\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) => (code ? String.fromCodePoint(Number(code)) : (named[name ?? ''] ?? whole)))
    .trim();
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const isNote = ({ part_type }: Part): boolean => part_type.startsWith('note');

/**
 * Intercom as far as Countersign meets it, made from its published shapes and never held against a real workspace: conversations with
 * parts of which the newest 500 come, contacts and companies, replies and notes as HTML, tags, and signed notifications.
 *
 * How `display_as=plaintext` breaks lines is not published: here paragraphs have an empty line between them.
 */
export function createIntercomStandIn({ clock, account, credentials }: { clock: Clock; account: string; credentials: HelpdeskCredentials }) {
  const conversations = new Map<string, Conversation>();
  const notifications: SignedNotification[] = [];
  let lastId = 1000;
  const nextId = (): string => {
    lastId += 1;
    return String(lastId);
  };
  const seconds = (): number => Math.floor(clock.now().getTime() / 1000);
  const conversationOf = (id: string): Conversation => {
    const conversation = conversations.get(id);
    if (!conversation) throw new Error(`no such conversation: ${id}`);
    return conversation;
  };
  const adminOf = (id: string): Author => {
    const admin = admins.get(id);
    if (!admin) throw new Error(`no such admin: ${id}`);
    return admin;
  };
  const customerOf = ({ contact: { role, id, name, email } }: Conversation): Author => ({ type: role, id, name, email });

  const sign = (body: string, secret = credentials.signing[0] ?? ''): SignedNotification => ({
    body,
    headers: { 'content-type': 'application/json', 'x-hub-signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}` },
  });

  /** The text of what was said is cut short: nobody may rely on it. */
  function notify(topic: string, { id, state }: Conversation, part?: Part): void {
    const cut = part && {
      ...part,
      body: shown(part.body ?? '')
        .split('\n')[0]
        ?.slice(0, 20),
    };
    const body = JSON.stringify({
      type: 'notification_event',
      app_id: account,
      id: `notif_${nextId()}`,
      topic,
      delivery_status: 'pending',
      delivery_attempts: 1,
      delivered_at: 0,
      first_sent_at: seconds(),
      created_at: seconds(),
      self: null,
      data: {
        type: 'notification_event_data',
        item: {
          type: 'conversation',
          id,
          state,
          conversation_parts: { type: 'conversation_part.list', conversation_parts: cut ? [cut] : [], total_count: cut ? 1 : 0 },
        },
      },
    });
    notifications.push(sign(body));
  }

  function addPart(conversation: Conversation, author: Author, partType: string, body: string | null, attachments: readonly object[] = []): Part {
    const part: Part = {
      type: 'conversation_part',
      id: nextId(),
      part_type: partType,
      body,
      created_at: seconds(),
      author,
      attachments,
      redacted: false,
    };
    conversation.parts.push(part);
    return part;
  }

  /** What is said to the customer opens a conversation that was closed: then the part is called so. */
  function say(id: string, author: Author, body: string | null, topics: readonly string[], attachments?: readonly object[]): void {
    const conversation = conversationOf(id);
    const part = addPart(conversation, author, conversation.state === 'closed' ? 'open' : 'comment', body, attachments);
    conversation.state = 'open';
    for (const topic of topics) notify(topic, conversation, part);
  }

  function addNote(id: string, author: Author, body: string): void {
    const conversation = conversationOf(id);
    notify('conversation.admin.noted', conversation, addPart(conversation, author, 'note', body));
  }

  const failed = (status: number, code: string): HelpdeskAnswer => json(status, { type: 'error.list', request_id: 'b7', errors: [{ code, message: code }] });
  const notFound = failed(404, 'not_found');

  function shownConversation(conversation: Conversation, isPlain: boolean): HelpdeskAnswer {
    const said = <Any extends Said>(one: Any): Any => ({ ...one, body: isPlain && one.body !== null ? shown(one.body) : one.body });
    const { contact, parts, source, tags, ...rest } = conversation;
    return json(200, {
      type: 'conversation',
      ...rest,
      updated_at: parts.at(-1)?.created_at ?? rest.created_at,
      open: rest.state !== 'closed',
      tags: { type: 'tag.list', tags: tags.map((tag) => ({ type: 'tag', ...tag })) },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: contact.id, external_id: contact.external_id }] },
      source: { type: 'conversation', delivered_as: 'customer_initiated', ...said(source) },
      conversation_parts: { type: 'conversation_part.list', conversation_parts: parts.slice(-mostParts).map(said), total_count: parts.length },
    });
  }

  function reply(conversation: Conversation, asked: Readonly<Record<string, unknown>>): HelpdeskAnswer {
    const author = admins.get(String(asked.admin_id));
    if (asked.type !== 'admin' || !author) return notFound;
    if (typeof asked.body !== 'string' || shown(asked.body) === '') return failed(400, 'parameter_invalid');
    if (asked.message_type === 'note') addNote(conversation.id, author, asked.body);
    else say(conversation.id, author, asked.body, ['conversation.admin.replied']);
    return shownConversation(conversation, false);
  }

  function removeTag(conversation: Conversation, id: string | undefined, asked: Readonly<Record<string, unknown>>): HelpdeskAnswer {
    const tag = conversation.tags.find((one) => one.id === id);
    if (!tag || !admins.has(String(asked.admin_id))) return failed(404, 'tag_not_found');
    conversation.tags = conversation.tags.filter((one) => one !== tag);
    return json(200, { type: 'tag', ...tag });
  }

  function contactsAnswer(id: string | undefined, list: string | undefined): HelpdeskAnswer {
    const contact = [...conversations.values()].map((one) => one.contact).find((one) => one.id === id);
    if (!contact) return notFound;
    const { companies, ...fields } = contact;
    if (list === undefined) return json(200, { type: 'contact', ...fields });
    return json(200, { type: 'list', data: companies.map((company) => ({ type: 'company', ...company })), total_count: companies.length });
  }

  function search({
    query,
    pagination,
  }: {
    query: { value: { field: string; value: unknown }[] };
    pagination: { per_page: number; starting_after?: string };
  }): HelpdeskAnswer {
    const wanted = query.value.find(({ field }) => field === 'tag_ids')?.value as string[];
    const found = [...conversations.values()].filter(({ state, tags }) => state !== 'closed' && tags.some(({ id }) => wanted.includes(id)));
    const from = Number(pagination.starting_after ?? 0);
    const to = from + pagination.per_page;
    return json(200, {
      type: 'conversation.list',
      conversations: found.slice(from, to).map(({ id }) => ({ type: 'conversation', id })),
      total_count: found.length,
      pages: { type: 'pages', per_page: pagination.per_page, ...(to < found.length && { next: { starting_after: String(to) } }) },
    });
  }

  function serve({ method, url, headers, body }: HelpdeskRequest): HelpdeskAnswer {
    const { pathname, searchParams } = new URL(url);
    if (headers.authorization !== `Bearer ${credentials.api.token}`) return failed(401, 'unauthorized');
    if (headers['intercom-version'] !== '2.13') return failed(400, 'intercom_version_invalid');
    if (pathname === '/tags') return json(200, { type: 'list', data: [{ type: 'tag', ...draftTag }] });
    if (method === 'POST' && pathname === '/conversations/search') return search(JSON.parse(body ?? '{}'));
    if (pathname === '/me') return json(200, { type: 'admin', id: String(standInUsers.us) });
    const [, kind, id, list, item] = /^\/(conversations|contacts)\/(\w+)(?:\/(reply|tags|companies)(?:\/(\d+))?)?$/.exec(pathname) ?? [];
    if (kind === 'contacts') return contactsAnswer(id, list);
    const conversation = conversations.get(id ?? '');
    if (!conversation) return notFound;
    const asked = JSON.parse(body ?? '{}');
    if (method === 'POST' && list === 'reply') return reply(conversation, asked);
    if (method === 'DELETE' && list === 'tags') return removeTag(conversation, item, asked);
    return method === 'GET' && list === undefined ? shownConversation(conversation, searchParams.get('display_as') === 'plaintext') : notFound;
  }

  const texts = (said: readonly Said[]): string[] => said.flatMap(({ body }) => (body === null ? [] : [shown(body)]));
  const shared = {
    ...createStandInApi({ host: 'api.intercom.io', serve, isPost: ({ method, url }) => method === 'POST' && url.endsWith('/reply') }),
    notifications,
    sign,
    open: (text: string, { subject = 'Order 1187', contact = {} }: { subject?: string; contact?: Partial<Contact> } = {}): string => {
      const id = nextId();
      const asking = { ...dana, ...contact };
      const conversation: Conversation = {
        id,
        created_at: seconds(),
        state: 'open',
        tags: [],
        contact: asking,
        source: {
          id: nextId(),
          subject,
          body: typed(text),
          author: { type: asking.role, id: asking.id, name: asking.name, email: asking.email },
          attachments: [],
          redacted: false,
        },
        parts: [],
      };
      conversations.set(id, conversation);
      notify('conversation.user.created', conversation);
      return id;
    },
    customerWrites: (id: string, text: string): void => say(id, customerOf(conversationOf(id)), typed(text), ['conversation.user.replied']),
    agentAnswers: (id: string, text: string): void => say(id, adminOf(String(standInUsers.agent)), typed(text), ['conversation.admin.replied']),
    note: (id: string, text: string, { authorId = String(standInUsers.author), tagged = true }: NoteOptions = {}): void => {
      const { tags } = conversationOf(id);
      if (tagged && !tags.some((tag) => tag.id === draftTag.id)) tags.push(draftTag);
      addNote(id, adminOf(authorId), typed(text));
    },
    forgetOldest: (id: string): void => void Object.assign(conversationOf(id).source, { body: null, redacted: true }),
    close: (id: string): void => {
      const conversation = conversationOf(id);
      conversation.state = 'closed';
      addPart(conversation, adminOf(String(standInUsers.agent)), 'close', null);
    },
    remove: (id: string): void => void conversations.delete(id),
    isTagged: (id: string): boolean => conversationOf(id).tags.some(({ name }) => name === draftTag.name),
    publicTexts: (id: string): string[] => {
      const { source, parts } = conversationOf(id);
      return texts([source, ...parts.filter((part) => !isNote(part))]);
    },
    internalTexts: (id: string): string[] => texts(conversationOf(id).parts.filter(isNote)),
  } satisfies HelpdeskStandIn;
  return {
    ...shared,
    conversation: conversationOf,
    /** A bot's answer is told twice, as Intercom does. */
    botAnswers: (id: string, text: string): void => say(id, operator, typed(text), ['conversation.admin.replied', 'conversation.operator.replied']),
    /** A picture, and no word with it. */
    customerSendsPicture: (id: string): void =>
      say(id, customerOf(conversationOf(id)), null, ['conversation.user.replied'], [{ type: 'upload', name: 'a.png' }]),
    /** Closes it with a last word to the customer. */
    closeWith: (id: string, text: string): void => {
      const conversation = conversationOf(id);
      addPart(conversation, adminOf(String(standInUsers.agent)), 'close', typed(text));
      conversation.state = 'closed';
    },
    redact: (id: string, at: number): void => void Object.assign(conversationOf(id).parts.at(at) ?? {}, { body: null, redacted: true }),
    /** A tag is put on a message, and the conversation has it. */
    tag: (id: string): void => {
      const conversation = conversationOf(id);
      conversation.tags.push(draftTag);
      notify('conversation_part.tag.created', conversation);
    },
    snooze: (id: string): void => {
      conversationOf(id).state = 'snoozed';
    },
  };
}
