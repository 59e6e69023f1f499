import { createHmac } from 'node:crypto';
import type { Clock, HelpdeskAnswer, HelpdeskCredentials, HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { shownText, typed } from './html.ts';
import { createStandInApi, type HelpdeskStandIn, jsonAnswer as json, type NoteOptions, type SignedNotification, standInUsers } from './stand-in.ts';

interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'end-user' | 'agent' | 'admin';
  /** Whatever they write is internal, also where it was to be public. */
  readonly only_private_comments: boolean;
}
interface Comment {
  readonly id: number;
  readonly type: 'Comment';
  readonly author_id: number;
  readonly public: boolean;
  readonly body: string;
  readonly html_body: string;
  readonly plain_body: string;
  readonly via: { readonly channel: string };
  /** `flags` is left out where there is none. */
  readonly metadata: { readonly system: object; readonly flags?: readonly number[]; readonly flags_options?: object };
  readonly created_at: string;
}
type Written = Pick<Comment, 'author_id' | 'public' | 'body' | 'html_body' | 'plain_body' | 'via' | 'metadata'>;
interface Audit {
  readonly id: number;
  readonly created_at: string;
  readonly events: readonly ({ readonly id: number; readonly type: string } & Record<string, unknown>)[];
  readonly metadata: { readonly custom: Readonly<Record<string, string>>; readonly system: object };
}
interface Ticket {
  id: number;
  subject: string;
  status: string;
  requester_id: number;
  organization_id: number | null;
  tags: string[];
  updated_at: string;
  readonly comments: Comment[];
  readonly audits: Audit[];
}

interface CommentAsked {
  readonly body?: string;
  readonly html_body?: string;
  readonly public: boolean;
  readonly author_id?: number;
}

const placeholders: Readonly<Record<string, string>> = { 'ticket.requester.name': 'Dana', 'ticket.title': 'Order 1187' };
/** Wherever a placeholder stands in the letters of what was given; one of no known name leaves nothing. */
const expanded = (given: string): string =>
  given.replace(/\{\{\s*([\w.]*)[^}]*\}\}/g, (_, name: string) => placeholders[name] ?? '').replace(/\{%.*?%\}/gs, '');
/** Of what a text may hold as Markdown, enough to show that somebody has to think of it. */
const markdown = (text: string): string =>
  typed(text)
    .replace(/<div>#{1,6} (.*?)<\/div>/g, '<div><strong>$1</strong></div>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\b_(.+?)_\b/g, '<em>$1</em>');

/** Of a comment whose caller has named somebody else as its author. */
const onBehalf = { system: {}, flags: [11], flags_options: { 11: { trusted: false } } };
/** A `body` is Markdown, an `html_body` is not, and placeholders are expanded in both. */
function byApi({ body = '', html_body, public: isPublic, author_id }: CommentAsked, caller: User): Written {
  const html = expanded(html_body ?? markdown(body));
  const text = shownText(html);
  return {
    author_id: author_id ?? caller.id,
    public: isPublic && !caller.only_private_comments,
    body: html_body === undefined ? expanded(body) : text,
    html_body: html,
    plain_body: text,
    via: { channel: 'api' },
    metadata: author_id === undefined || author_id === caller.id ? { system: {} } : onBehalf,
  };
}
const byHand = (authorId: number, isPublic: boolean, text: string, channel: string): Written => ({
  author_id: authorId,
  public: isPublic,
  body: text,
  html_body: typed(text),
  plain_body: text,
  via: { channel },
  metadata: { system: {} },
});

const tagQuery = /^type:ticket tags:(\w+) status<closed$/;
const mostFound = 1000;

const whole = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/**
 * Zendesk as far as Countersign meets it, made from its published shapes: tickets, comments, audits with their metadata, guarded
 * updates, the search for a tag, and signed notifications of new comments. Instants have whole seconds, as there.
 */
export function createZendeskStandIn({ clock, account, credentials }: { clock: Clock; account: string; credentials: HelpdeskCredentials }) {
  const aUser = (id: number, name: string, email: string | null, role: User['role'] = 'agent'): User => ({
    id,
    name,
    email,
    role,
    only_private_comments: false,
  });
  const us = aUser(standInUsers.us, 'Countersign', credentials.api.user ?? null);
  const users: User[] = [
    us,
    aUser(standInUsers.author, 'Helpbot', null),
    aUser(standInUsers.agent, 'Ann Agent', 'ann@fabrikam.example'),
    aUser(standInUsers.customer, 'Dana', 'dana@customer.example', 'end-user'),
  ];
  const organizations = [
    { id: 12, name: 'Fabrikam', external_id: 'acc_fabrikam' },
    { id: 13, name: 'ACME', external_id: 'ACME GmbH / 12' },
    { id: 14, name: 'Globex', external_id: '' },
  ];
  const tickets = new Map<number, Ticket>();
  const notifications: SignedNotification[] = [];
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const ticketOf = (id: string): Ticket => {
    const ticket = tickets.get(Number(id));
    if (!ticket) throw new Error(`no such ticket: ${id}`);
    return ticket;
  };

  /** Zendesk computes over the timestamp and the body, in this order. */
  function sign(body: string, secret = credentials.signing[0] ?? ''): SignedNotification {
    const timestamp = whole(clock.now());
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'x-zendesk-account-id': '123456',
        'x-zendesk-webhook-id': '01F1KRFQ6BG29CNWFR60NK5FNY',
        'x-zendesk-webhook-invocation-id': String(nextId()),
        'x-zendesk-webhook-signature': createHmac('sha256', secret).update(`${timestamp}${body}`).digest('base64'),
        'x-zendesk-webhook-signature-timestamp': timestamp,
      },
    };
  }

  /** The text of the comment is cut short, as placeholders are known to do: nobody may rely on it. */
  function notify(ticket: Ticket, comment: Comment): void {
    const body = JSON.stringify({
      type: 'zen:event-type:ticket.comment_added',
      account_id: 123456,
      id: `01HQ${String(comment.id).padStart(22, '0')}`,
      time: comment.created_at,
      zendesk_event_version: '2022-06-20',
      subject: `zen:ticket:${ticket.id}`,
      detail: { id: String(ticket.id), subject: ticket.subject, status: ticket.status.toUpperCase(), tags: ticket.tags },
      event: {
        comment: {
          id: String(comment.id),
          body: comment.body.split('\n')[0]?.slice(0, 20),
          is_public: comment.public,
          author: { id: String(comment.author_id) },
        },
      },
    });
    notifications.push(sign(body));
  }

  function addComment(ticket: Ticket, written: Written, custom: Record<string, string> = {}): void {
    const at = whole(clock.now());
    const comment: Comment = { id: nextId(), type: 'Comment', ...written, created_at: at };
    ticket.comments.push(comment);
    const { metadata: _, ...event } = comment; // an audit has the metadata itself
    const isFirst = ticket.audits.length === 0;
    // an update of a field has no `public`
    const field = { id: nextId(), type: isFirst ? 'Create' : 'Change', field_name: 'status', value: ticket.status };
    ticket.audits.push({ id: nextId(), created_at: at, events: [field, event], metadata: { custom, system: {} } });
    ticket.updated_at = at;
    notify(ticket, comment);
  }

  const notFound = json(404, { error: 'RecordNotFound', description: 'Not found' });

  function page<Row>(name: string, rows: readonly Row[], query: URLSearchParams, more: object = {}): HelpdeskAnswer {
    const from = Number(query.get('page[after]') || 0);
    const size = Math.min(Number(query.get('page[size]') || 100), 100);
    const hasMore = from + size < rows.length;
    return json(200, { [name]: rows.slice(from, from + size), ...more, meta: { has_more: hasMore, after_cursor: hasMore ? String(from + size) : null } });
  }

  function update(ticket: Ticket, asked: Record<string, unknown>): HelpdeskAnswer {
    if (ticket.status === 'closed')
      return json(422, { error: 'RecordInvalid', description: 'Record validation errors', details: { status: [{ description: 'Closed' }] } });
    if (asked.safe_update === true && String(asked.updated_stamp) < ticket.updated_at)
      return json(409, { error: 'UpdateConflict', description: 'Safe Update prevented the update' });
    const comment = asked.comment as CommentAsked | undefined;
    if (comment && ticket.comments.length >= 5000) return json(422, { error: 'RecordInvalid', description: 'Too many comments' });
    if (Array.isArray(asked.tags)) ticket.tags = asked.tags.map(String);
    if (comment) addComment(ticket, byApi(comment, us), asked.metadata as Record<string, string>);
    return json(200, { ticket: shown(ticket), audit: ticket.audits.at(-1) });
  }

  const shown = ({ comments: _, audits: _audits, ...ticket }: Ticket) => ticket;

  /** Pages are numbered, and the tenth of a hundred is the last. */
  function search(query: URLSearchParams): HelpdeskAnswer {
    const tag = tagQuery.exec(query.get('query') ?? '')?.[1];
    const size = Math.min(Number(query.get('per_page') ?? 100), 100);
    const number = Number(query.get('page') ?? 1);
    if (tag === undefined) return json(400, { error: 'invalid', description: 'Invalid search' });
    if (number * size > mostFound)
      return json(422, { error: 'Search Response Limits', description: 'Requested response size was greater than Search Response Limits' });
    const found = [...tickets.values()]
      .filter(({ tags, status }) => tags.includes(tag) && status !== 'closed')
      .sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1));
    const more = new URLSearchParams({ ...Object.fromEntries(query), page: String(number + 1) });
    return json(200, {
      results: found.slice((number - 1) * size, number * size).map((ticket) => ({ ...shown(ticket), result_type: 'ticket' })),
      count: found.length,
      next_page: number * size < found.length ? `https://${account}.zendesk.com/api/v2/search.json?${more}` : null,
      previous_page: null,
      facets: null,
    });
  }

  function serve({ method, url, headers, body }: HelpdeskRequest): HelpdeskAnswer {
    const { pathname, searchParams } = new URL(url);
    const expected = `Basic ${Buffer.from(`${credentials.api.user}/token:${credentials.api.token}`).toString('base64')}`;
    if (headers.authorization !== expected) return json(401, { error: "Couldn't authenticate you" });
    if (pathname === '/api/v2/users/me.json') return json(200, { user: us });
    if (pathname === '/api/v2/search.json') return search(searchParams);
    const [, id, list] = /^\/api\/v2\/tickets\/(\d+)(?:\/(comments|audits))?\.json$/.exec(pathname) ?? [];
    const ticket = id === undefined ? undefined : tickets.get(Number(id));
    if (!ticket) return notFound;
    if (method === 'PUT') return update(ticket, JSON.parse(body ?? '{}').ticket);
    if (list === 'comments') return page('comments', ticket.comments, searchParams, { users });
    if (list === 'audits') return page('audits', ticket.audits, searchParams);
    return json(200, { ticket: shown(ticket), organizations, ...(searchParams.get('include')?.includes('users') && { users }) });
  }

  const shared = {
    ...createStandInApi({ host: `${account}.zendesk.com`, serve, isPost: ({ method }) => method === 'PUT' }),
    notifications,
    sign,
    open: (text: string, { subject = 'Order 1187', organizationId = 12 }: { subject?: string; organizationId?: number | null } = {}): string => {
      const id = nextId();
      const requester = standInUsers.customer;
      const ticket: Ticket = {
        id,
        subject,
        status: 'open',
        requester_id: requester,
        organization_id: organizationId,
        tags: [],
        updated_at: '',
        comments: [],
        audits: [],
      };
      tickets.set(id, ticket);
      addComment(ticket, byHand(requester, true, text, 'email'));
      return String(id);
    },
    customerWrites: (id: string, text: string): void => addComment(ticketOf(id), byHand(standInUsers.customer, true, text, 'email')),
    agentAnswers: (id: string, text: string): void => addComment(ticketOf(id), byHand(standInUsers.agent, true, text, 'web')),
    note: (
      id: string,
      text: string,
      { authorId = String(standInUsers.author), tagged = true, channel = 'api' }: NoteOptions & { channel?: string } = {},
    ): void => {
      const ticket = ticketOf(id);
      if (tagged && !ticket.tags.includes('ai_draft')) ticket.tags.push('ai_draft');
      addComment(ticket, byHand(Number(authorId), false, text, channel));
    },
    forgetOldest: (id: string) => void ticketOf(id).comments.shift(),
    close: (id: string) => {
      ticketOf(id).status = 'closed';
    },
    remove: (id: string) => void tickets.delete(Number(id)),
    isTagged: (id: string) => ticketOf(id).tags.includes('ai_draft'),
    publicTexts: (id: string): string[] => ticketOf(id).comments.flatMap((comment) => (comment.public ? [shownText(comment.html_body)] : [])),
    internalTexts: (id: string): string[] => ticketOf(id).comments.flatMap((comment) => (comment.public ? [] : [shownText(comment.html_body)])),
  } satisfies HelpdeskStandIn;
  return {
    ...shared,
    ticket: ticketOf,
    /** Changes the user whose token we call with. */
    setUs: (fields: Partial<Pick<User, 'role' | 'only_private_comments'>>): void => void Object.assign(us, fields),
    /** A tag is set, of which no comment tells. */
    tag: (id: string): void => {
      const ticket = ticketOf(id);
      ticket.tags.push('ai_draft');
      ticket.updated_at = whole(clock.now());
    },
  };
}
