import * as z from 'zod';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Act, Thread, ThreadComment, ThreadUser } from '../domain/helpdesk/thread.ts';
import { htmlOfText, textOfHtml } from '../domain/html-text.ts';
import { createApiCaller, Id, Instant, UnsignedId } from './api-caller.ts';
import { postedBy } from './posted-by.ts';
import {
  draftTag,
  elsewhere,
  type Helpdesk,
  HelpdeskFailed,
  leftAloneMilliseconds,
  type Pointer,
  type Posted,
  type VendorDeps,
  type VendorModule,
} from './vendor.ts';

/** What the tenant's automation rules send: their admin writes it as docs/helpdesks.md says. */
const Notification = z.object({ ticket_id: UnsignedId });

const Ticket = z.object({
  id: Id,
  subject: z.string().nullish(),
  status: z.int(),
  source: z.int().nullish(),
  requester_id: Id,
  company_id: Id.nullish(),
  tags: z.array(z.string()),
  spam: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
  description: z.string().nullish(),
  description_text: z.string().nullish(),
  created_at: Instant,
  updated_at: Instant,
  requester: z.object({ name: z.string().nullish(), email: z.string().nullish() }).nullish(),
});
type Ticket = z.infer<typeof Ticket>;

const Conversation = z.object({
  id: Id,
  body: z.string().nullish(),
  body_text: z.string().nullish(),
  incoming: z.boolean(),
  private: z.boolean(),
  source: z.int().nullish(),
  user_id: Id.nullish(),
  from_email: z.string().nullish(),
  created_at: Instant,
});
type Conversation = z.infer<typeof Conversation>;

const Found = z.object({ total: z.int(), results: z.array(z.object({ id: Id })) });

const closedStatus = 5;
/** Of what was written as a note in Freshdesk or by its API; mails that were passed on into a ticket have another. */
const noteSource = 2;
/** Of a ticket that an agent has opened by writing to the customer: its description is no customer's. */
const outboundSource = 10;
/** Ours: more is no ticket that anybody reads. */
const mostPages = 50;
const pageSize = 100;
/** The vendor's own. @see https://developers.freshdesk.com/api/#filter_tickets */
const mostFoundPages = 10;
const foundPageSize = 30;

/** Where a notification leads. There is no id by which it would be known when it comes again. */
function pointersIn(body: unknown): Pointer[] {
  const { data } = Notification.safeParse(body);
  return data ? [{ ticketId: data.ticket_id }] : [];
}

/**
 * Freshdesk, by its API of version 2.
 *
 * It guards nothing and keeps no marker with a reply, so what we wrote is told by the user `sender` and the text.
 *
 * @see https://developers.freshdesk.com/api/
 */
function create(deps: VendorDeps, account: HelpdeskAccount): Helpdesk {
  const { clock } = deps;
  const { sender = '' } = account; // never missing: `accountFault`
  const { call, get } = createApiCaller(deps, `https://${account.account}.freshdesk.com/api/v2/`, ({ token }) => ({
    authorization: `Basic ${Buffer.from(`${token}:X`).toString('base64')}`,
  }));

  /** All that was written; undefined where the ticket is gone. @throws Error where it does not end: what is not read could be what matters. */
  const conversationsOf = async (ticketId: string): Promise<Conversation[] | undefined> => {
    const found: Conversation[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const some = await get(`tickets/${ticketId}/conversations?page=${page}&per_page=${pageSize}`, z.array(Conversation));
      if (!some) return undefined;
      found.push(...some);
      if (some.length < pageSize) return found;
    }
    throw new Error('a ticket has more pages than we read');
  };

  /** The ticket comes first: whatever is read after it may only be newer. */
  const look = async (ticketId: string): Promise<{ ticket: Ticket; thread: Thread } | undefined> => {
    const ticket = await get(`tickets/${ticketId}?include=requester`, Ticket);
    if (!ticket || ticket.deleted || ticket.spam) return undefined;
    const conversations = await conversationsOf(ticketId);
    return conversations && { ticket, thread: threadOf(ticket, conversations, account) };
  };

  /**
   * Takes the tag away by the ticket as it is now, unless a note is open or a customer has just written: an assistant may have tagged it anew.
   * Others' tags that are set between the look and the change are lost: there is no call that takes a single one away.
   */
  const untag = async (ticketId: string): Promise<void> => {
    const now = await look(ticketId);
    if (!now?.thread.isTagged || isWaitedFor(now.thread, account, clock.now().getTime() - Date.parse(now.ticket.updated_at))) return;
    const answer = await call('PUT', `tickets/${ticketId}`, { tags: now.ticket.tags.filter((tag) => tag !== draftTag) });
    if (answer.status !== 200 && answer.status !== 404) throw new HelpdeskFailed(answer);
  };

  const post = async (ticketId: string, { kind, text }: Act): Promise<Posted> => {
    const written = { body: htmlOfText(text), user_id: Number(sender) };
    const answer =
      kind === 'note'
        ? await call('POST', `tickets/${ticketId}/notes`, { ...written, private: true })
        : await call('POST', `tickets/${ticketId}/reply`, written);
    return postedBy(answer);
  };

  return {
    isGuarded: false,
    hasEditableNotes: true,
    tryCredentials: async () => ({ status: (await call('GET', 'agents/me')).status }),
    read: async (ticketId) => {
      const seen = await look(ticketId);
      return (
        seen && {
          thread: seen.thread,
          own: { by: 'texts', sender },
          post: (act) => post(ticketId, act),
          untag: () => untag(ticketId),
          changedAt: new Date(seen.ticket.updated_at),
        }
      );
    },
    waiting: async () => {
      const query = encodeURIComponent(`"tag:'${draftTag}'"`);
      const found = new Set<string>();
      for (let page = 1; ; page += 1) {
        const some = await get(`search/tickets?query=${query}&page=${page}`, Found);
        if (!some) throw new HelpdeskFailed({ status: 404 });
        for (const { id } of some.results) found.add(id);
        const isLast = some.results.length === 0 || page * foundPageSize >= some.total;
        if (isLast || page === mostFoundPages) return { ticketIds: [...found], isCut: some.total > mostFoundPages * foundPageSize };
      }
    },
  };
}

export const freshdesk: VendorModule = { pointersIn, create };

/** True where a note of an author stands behind all that is public, or a customer's message is too young to have one. */
function isWaitedFor({ comments, users, isClosed }: Thread, { authors }: HelpdeskAccount, leftAlone: number): boolean {
  if (isClosed) return false;
  const lastPublic = comments.findLastIndex(({ isPublic }) => isPublic);
  if (comments.slice(lastPublic + 1).some(({ authorId }) => authors.includes(authorId))) return true;
  const byCustomer = users.some(({ id, isCustomer }) => isCustomer && id === comments[lastPublic]?.authorId);
  return byCustomer && leftAlone < leftAloneMilliseconds;
}

function threadOf(ticket: Ticket, conversations: readonly Conversation[], account: HelpdeskAccount): Thread {
  const comments = conversations.map(commentOf).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {
    ticketId: ticket.id,
    subject: ticket.subject ?? '',
    requesterId: ticket.requester_id,
    accountId: ticket.company_id ? `freshdesk-company-${ticket.company_id}` : undefined,
    repliesTo: ticket.requester_id,
    isTagged: ticket.tags.includes(draftTag),
    isClosed: ticket.status === closedStatus,
    users: customersOf(ticket, conversations, account),
    comments: [...descriptionOf(ticket), ...comments],
  };
}

/** The customer's first message is the ticket's own text; one that holds none was edited away. */
function descriptionOf({ id, requester_id, source, description, description_text, created_at }: Ticket): ThreadComment[] {
  const text = description_text?.trim() || textOfHtml(description ?? '');
  const authorId = source === outboundSource ? 'agent' : requester_id;
  return text === '' ? [] : [{ id: `ticket-${id}`, authorId, isPublic: true, text, at: new Date(created_at).toISOString() }];
}

const writerOf = ({ user_id, from_email }: Conversation): string => user_id ?? from_email ?? 'unknown';

/** Who has written, where that is sure, or is a customer. */
function authorOf(one: Conversation): string {
  const isWrittenHere = !one.incoming && one.source === noteSource;
  return one.private && !isWrittenHere ? elsewhere(writerOf(one)) : writerOf(one);
}

/** Of mails the plain text is taken as Freshdesk has it; what was written in Freshdesk is HTML, whose lines its plain text may not keep. */
const commentOf = (one: Conversation): ThreadComment => ({
  id: one.id,
  authorId: authorOf(one),
  isPublic: !one.private,
  text: (one.incoming && one.body_text?.trim()) || textOfHtml(one.body ?? ''),
  at: new Date(one.created_at).toISOString(),
});

/** The requester, and whoever else has written from outside in public; never those in whose names drafts and replies are written. */
function customersOf({ requester_id, requester }: Ticket, conversations: readonly Conversation[], { authors, sender }: HelpdeskAccount): ThreadUser[] {
  const others = conversations
    .filter((one) => one.incoming && !one.private && writerOf(one) !== requester_id)
    .map((one) => ({ id: writerOf(one), ...mailbox(one.from_email ?? ''), isCustomer: true }));
  const email = requester?.email ?? undefined;
  const customers = [{ id: requester_id, name: requester?.name ?? email ?? 'Customer', email, isCustomer: true }, ...others];
  return customers.filter(({ id }) => id !== sender && !authors.includes(id));
}

/** Reads `Dana <dana@customer.example>`, and the address alone. */
function mailbox(text: string): { name: string; email: string | undefined } {
  const [, name = '', address = text] = /^([^<]{0,200})<([^<>]{1,320})>/.exec(text) ?? [];
  const email = address.trim();
  return { name: name.replaceAll('"', '').trim() || email || 'Customer', email: email === '' ? undefined : email };
}
