import * as z from 'zod';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Act, Thread, ThreadComment, ThreadUser } from '../domain/helpdesk/thread.ts';
import { htmlOfText } from '../domain/html-text.ts';
import { OwnId } from '../domain/policy/account.ts';
import { createApiCaller, Id, parseAnswer } from './api-caller.ts';
import { postedBy } from './posted-by.ts';
import { draftTag, type Helpdesk, HelpdeskFailed, type Pointer, type Posted, type VendorDeps, type VendorModule, type Waiting } from './vendor.ts';

/** Without it Intercom answers in the form that is the workspace's own. */
const version = '2.13';
const hosts = { us: 'api.intercom.io', eu: 'api.eu.intercom.io', au: 'api.au.intercom.io' } as const;

/** Of contacts, teammates, bots and teams. */
const AuthorId = z.union([z.int(), z.string().regex(/^[\w-]{1,64}$/)]).transform(String);
const Seconds = z.int().transform((seconds) => new Date(seconds * 1000).toISOString());

/** @see https://developers.intercom.com/docs/references/2.13/webhooks/webhook-models */
const Notification = z.object({
  type: z.literal('notification_event'),
  id: z.string().regex(/^[\w.:-]{1,128}$/),
  topic: z.string(),
  app_id: z.string(),
  data: z.object({ item: z.object({ type: z.literal('conversation'), id: Id }) }),
});
const topics: ReadonlySet<string> = new Set([
  'conversation.admin.noted',
  'conversation_part.tag.created', // for a tag that comes after its note
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.operator.replied',
]);

const Author = z.object({ type: z.string(), id: AuthorId.nullish(), name: z.string().nullish(), email: z.string().nullish() });
const Said = z.object({
  id: Id,
  body: z.string().nullish(),
  author: Author,
  redacted: z.boolean().nullish(),
  attachments: z.array(z.unknown()).nullish(),
});
const Part = Said.extend({ part_type: z.string(), created_at: Seconds });
type Part = z.infer<typeof Part>;
const Conversation = z.object({
  id: Id,
  created_at: Seconds,
  updated_at: Seconds,
  state: z.string(),
  tags: z.object({ tags: z.array(z.object({ id: Id, name: z.string() })) }),
  contacts: z.object({ contacts: z.array(z.object({ id: AuthorId, external_id: z.string().nullish() })) }),
  source: Said.extend({ subject: z.string().nullish() }).nullish(),
  conversation_parts: z.object({ conversation_parts: z.array(Part), total_count: z.int() }),
});
type Conversation = z.infer<typeof Conversation>;

/** @see https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tags/listtags */
const Tags = z.object({ data: z.array(z.object({ id: Id, name: z.string() })) });
/** @see https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/searchconversations */
const Found = z.object({
  conversations: z.array(z.object({ id: Id })),
  pages: z.object({ next: z.object({ starting_after: z.string() }).nullish() }).nullish(),
});
const foundPageSize = 100;
/** As many conversations are looked at in an hour as of Freshdesk, and more calls would be missing elsewhere. Ours. */
const mostFoundPages = 3;

const Contact = z.object({ email: z.string().nullish(), external_id: z.string().nullish() });
const Companies = z.object({ data: z.array(z.object({ id: AuthorId, company_id: z.string().nullish() })), total_count: z.int().nullish() });

/** Where a notification leads: to a conversation in which somebody has said something. */
function pointersIn(body: unknown, { account }: HelpdeskAccount): Pointer[] {
  const { data } = Notification.safeParse(body);
  return data?.app_id === account && topics.has(data.topic) ? [{ eventId: data.id, ticketId: data.data.item.id }] : [];
}

/**
 * Intercom, by its REST API.
 *
 * There is no guard: the conversation is read right before a reply is posted, and one whose end is not known is not posted again.
 *
 * @see https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations
 */
function create(deps: VendorDeps, { sender, region = 'us' }: HelpdeskAccount): Helpdesk {
  if (sender === undefined) throw new Error('intercom needs a sender');
  const { call, get } = createApiCaller(deps, `https://${hosts[region]}/`, ({ token }) => ({
    authorization: `Bearer ${token}`,
    'intercom-version': version,
  }));

  /** The same with the address and the account of whose message waits, which the conversation alone may not tell. */
  const withCustomer = async (thread: Thread, { contacts }: Conversation): Promise<Thread> => {
    const author = thread.comments.findLast(({ authorId, isRedacted }) => isContactKey(authorId) && !isRedacted)?.authorId;
    const id = contactIdIn(author) || contacts.contacts[0]?.id;
    if (!id) return thread;
    const isMailless = thread.users.some((user) => user.id === author && user.email === undefined);
    const contact = isMailless ? await get(`contacts/${id}`, Contact) : undefined;
    const externalId = contact?.external_id ?? contacts.contacts.find((one) => one.id === id)?.external_id;
    return {
      ...thread,
      accountId: accountOf(id, externalId, await get(`contacts/${id}/companies`, Companies)),
      users: thread.users.map((user) => (user.id === author ? { ...user, email: user.email ?? (contact?.email || undefined) } : user)),
    };
  };

  const post = async ({ ticketId, isClosed }: Thread, { kind, text }: Act): Promise<Posted> => {
    if (isClosed && kind !== 'note') return { state: 'refused', status: 0 }; // Intercom would open it again
    const type = kind === 'note' ? 'note' : 'comment';
    const body = `<p>${htmlOfText(text)}</p>`;
    return postedBy(await call('POST', `conversations/${ticketId}/reply`, { message_type: type, type: 'admin', admin_id: sender, body }));
  };

  const untag = async ({ id, tags: { tags } }: Conversation): Promise<void> => {
    for (const tag of tags.filter(({ name }) => name === draftTag)) {
      const answer = await call('DELETE', `conversations/${id}/tags/${tag.id}`, { admin_id: sender });
      if (answer.status !== 200 && answer.status !== 404) throw new HelpdeskFailed(answer);
    }
  };

  /** Those that are closed wait for nothing. */
  const waiting = async (): Promise<Waiting> => {
    const tags = await get('tags', Tags);
    if (!tags) throw new HelpdeskFailed({ status: 404 });
    const ids = tags.data.flatMap(({ id, name }) => (name === draftTag ? [id] : []));
    const found = new Set<string>();
    const query = {
      operator: 'AND',
      value: [
        { field: 'tag_ids', operator: 'IN', value: ids },
        { field: 'open', operator: '=', value: true },
      ],
    };
    let after: string | undefined;
    for (let page = 1; ids.length > 0; page += 1) {
      const pagination = { per_page: foundPageSize, ...(after !== undefined && { starting_after: after }) };
      const answer = await call('POST', 'conversations/search', { query, pagination });
      if (answer.status !== 200) throw new HelpdeskFailed(answer);
      const { conversations, pages } = parseAnswer(Found, answer);
      for (const { id } of conversations) found.add(id);
      after = pages?.next?.starting_after;
      if (after === undefined) break;
      if (page === mostFoundPages) return { ticketIds: [...found], isCut: true };
    }
    return { ticketIds: [...found], isCut: false };
  };

  return {
    isGuarded: false,
    hasEditableNotes: false,
    waiting,
    tryCredentials: async () => ({ status: (await call('GET', 'me')).status }),
    read: async (ticketId, marks) => {
      const conversation = await get(`conversations/${ticketId}?display_as=plaintext`, Conversation);
      if (!conversation) return undefined;
      const thread = threadOf(conversation);
      const mayHoldDraft = marks === 'thread-only' && thread.isTagged && !thread.isClosed;
      return {
        thread: mayHoldDraft ? await withCustomer(thread, conversation) : thread,
        own: { by: 'texts', sender },
        post: (act) => post(thread, act),
        untag: () => untag(conversation),
        changedAt: new Date(conversation.updated_at),
      };
    },
  };
}

export const intercom: VendorModule = { pointersIn, create };

const contactKinds: ReadonlySet<string> = new Set(['user', 'lead', 'contact']);
/** Ids of contacts, bots and teams are of other series than those of teammates, whose own are what a tenant's file names. */
const keyOf = ({ type, id }: z.infer<typeof Author>): string => (type === 'admin' ? (id ?? '') : `${contactKinds.has(type) ? 'contact' : type}-${id ?? ''}`);
const isContactKey = (key: string): boolean => key.startsWith('contact-');
const contactIdIn = (key: string | undefined): string | undefined => key?.slice('contact-'.length);

function threadOf({ id, created_at, state, tags, contacts, source, conversation_parts: { conversation_parts: parts, total_count } }: Conversation): Thread {
  // Only the newest 500 parts come: between the first message and these a customer may have said more.
  const isWhole = parts.length >= total_count;
  const first: Part[] = source && isWhole ? [{ ...source, id: `source-${source.id}`, part_type: 'comment', created_at }] : [];
  return {
    ticketId: id,
    subject: source?.subject ?? '',
    requesterId: contacts.contacts[0]?.id ?? '',
    isTagged: tags.tags.some(({ name }) => name === draftTag),
    isClosed: state === 'closed',
    users: usersOf([...(source ? [source] : []), ...parts].map(({ author }) => author)),
    comments: [...first, ...parts].flatMap(commentIn).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  };
}

/** Each once; an author may come with an address in one part and without in another. */
function usersOf(authors: readonly z.infer<typeof Author>[]): ThreadUser[] {
  const users = new Map<string, ThreadUser>();
  for (const author of authors) {
    const key = keyOf(author);
    const isCustomer = isContactKey(key);
    users.set(key, {
      id: key,
      name: author.name || users.get(key)?.name || '',
      email: author.email || users.get(key)?.email,
      ...(isCustomer && { reachedAs: `intercom-${key}` }),
      isCustomer,
    });
  }
  return [...users.values()];
}

/** Notes, also those that did something beside. */
const noteType = /^note(?:_and_[a-z]+)?$/;

/**
 * A part in which something was said, whatever its type: closing, opening or assigning may carry a message to the customer.
 *
 * Of one that was redacted the text is gone. It was said all the same, but nothing answers it any more; a note is as if it had never been.
 */
function commentIn({ id, part_type, body, author, redacted, attachments, created_at }: Part): ThreadComment[] {
  const isPublic = !noteType.test(part_type);
  const text = redacted ? '' : (body ?? '');
  const isSaid = text.trim() !== '' || (isPublic && (redacted === true || (attachments?.length ?? 0) > 0));
  return isSaid ? [{ id: redacted ? `redacted-${id}` : id, authorId: keyOf(author), isPublic, text, at: created_at, isRedacted: redacted === true }] : [];
}

/** The account as the tenant calls it, where the contact is of exactly one company and that has an id of the tenant's; else one of Intercom's. */
function accountOf(contactId: string, externalId: string | null | undefined, companies: z.infer<typeof Companies> | undefined): string {
  const [company] = companies?.data ?? [];
  const isOne = (companies?.total_count ?? companies?.data.length) === 1;
  const named = [...(company && isOne ? [company.company_id, `intercom-company-${company.id}`] : []), externalId && `intercom-contact-${externalId}`];
  return named.map((name) => OwnId.safeParse(name).data).find((name) => name !== undefined) ?? `intercom-contact-${contactId}`;
}
