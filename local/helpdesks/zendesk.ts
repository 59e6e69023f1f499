import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, HelpdeskAnswer, HelpdeskCredentials, HelpdeskRequest, HelpdeskTransport } from '../../functions/adapters/ports.ts';
import { maxPayloadBytes, readBody } from '../api-gateway.ts';

interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'end-user' | 'agent' | 'admin';
}
interface Comment {
  readonly id: number;
  readonly type: 'Comment';
  readonly author_id: number;
  readonly public: boolean;
  readonly body: string;
  readonly plain_body: string;
  readonly created_at: string;
}
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

/** A notification as the vendor sends it. */
export interface SignedNotification {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What goes wrong with the next call of the API that it fits.
 *
 * `unheard` does the work and gives no answer, `dropped` gives none and does nothing, `late` gives none and does the work only when
 * `land()` says so, `cut` breaks the answer off in its middle.
 */
export interface ZendeskFault {
  readonly on: 'GET' | 'PUT' | 'any';
  readonly does: 'unheard' | 'dropped' | 'late' | 'cut' | { readonly status: number; readonly retryAfterSeconds?: number };
  readonly times?: number;
}

/** The agent by whose token we call, the author of drafts, a person of the helpdesk's own, and a customer. */
export const zendeskUsers = { us: 9001, author: 4471, agent: 5500, customer: 7001 } as const;

const whole = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/**
 * Zendesk as far as Countersign meets it, made from its published shapes: tickets, comments, audits with their metadata, guarded
 * updates, and signed notifications of new comments. Instants have whole seconds, as there.
 */
export function createZendeskStandIn({ clock, account, credentials }: { clock: Clock; account: string; credentials: HelpdeskCredentials }) {
  const users: User[] = [
    { id: zendeskUsers.us, name: 'Countersign', email: credentials.api.user, role: 'agent' },
    { id: zendeskUsers.author, name: 'Helpbot', email: null, role: 'agent' },
    { id: zendeskUsers.agent, name: 'Ann Agent', email: 'ann@fabrikam.example', role: 'agent' },
    { id: zendeskUsers.customer, name: 'Dana', email: 'dana@customer.example', role: 'end-user' },
  ];
  const organizations = [{ id: 12, name: 'Fabrikam', external_id: 'acc_fabrikam' }];
  const tickets = new Map<number, Ticket>();
  const notifications: SignedNotification[] = [];
  const calls: { readonly method: string; readonly path: string; readonly status: number }[] = [];
  const faults: { -readonly [Name in keyof ZendeskFault]: ZendeskFault[Name] }[] = [];
  const onTheWay: (() => void)[] = [];
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const ticketOf = (id: number): Ticket => {
    const ticket = tickets.get(id);
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

  function addComment(ticket: Ticket, authorId: number, isPublic: boolean, body: string, custom: Record<string, string> = {}): Comment {
    const at = whole(clock.now());
    const comment: Comment = { id: nextId(), type: 'Comment', author_id: authorId, public: isPublic, body, plain_body: body, created_at: at };
    ticket.comments.push(comment);
    ticket.audits.push({ id: nextId(), created_at: at, events: [{ ...comment }], metadata: { custom, system: {} } });
    ticket.updated_at = at;
    notify(ticket, comment);
    return comment;
  }

  const json = (status: number, value: unknown): HelpdeskAnswer => ({ status, body: JSON.stringify(value) });
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
    const comment = asked.comment as { readonly body: string; readonly public: boolean; readonly author_id?: number } | undefined;
    if (comment && ticket.comments.length >= 5000) return json(422, { error: 'RecordInvalid', description: 'Too many comments' });
    if (Array.isArray(asked.tags)) ticket.tags = asked.tags.map(String);
    if (comment) addComment(ticket, comment.author_id ?? zendeskUsers.us, comment.public, comment.body, asked.metadata as Record<string, string>);
    return json(200, { ticket: shown(ticket), audit: ticket.audits.at(-1) });
  }

  const shown = ({ comments: _, audits: _audits, ...ticket }: Ticket) => ticket;

  function serve({ method, url, headers, body }: HelpdeskRequest): HelpdeskAnswer {
    const { pathname, searchParams } = new URL(url);
    const expected = `Basic ${Buffer.from(`${credentials.api.user}/token:${credentials.api.token}`).toString('base64')}`;
    if (headers.authorization !== expected) return json(401, { error: "Couldn't authenticate you" });
    const [, id, list] = /^\/api\/v2\/tickets\/(\d+)(?:\/(comments|audits))?\.json$/.exec(pathname) ?? [];
    const ticket = id === undefined ? undefined : tickets.get(Number(id));
    if (!ticket) return notFound;
    if (method === 'PUT') return update(ticket, JSON.parse(body ?? '{}').ticket);
    if (list === 'comments') return page('comments', ticket.comments, searchParams, { users });
    if (list === 'audits') return page('audits', ticket.audits, searchParams);
    return json(200, { ticket: shown(ticket), organizations });
  }

  function takeFault(method: string): ZendeskFault | undefined {
    const fault = faults.find(({ on }) => on === 'any' || on === method);
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
  }

  const unanswered = () => Object.assign(new Error('no answer'), { name: 'WebhookTimedOut' });

  const transport: HelpdeskTransport = {
    async call(request) {
      if (new URL(request.url).hostname !== `${account}.zendesk.com`) throw new Error(`not an address of this helpdesk: ${new URL(request.url).hostname}`);
      const does = takeFault(request.method)?.does;
      const note = (status: number) => calls.push({ method: request.method, path: new URL(request.url).pathname, status });
      if (typeof does === 'object') {
        note(does.status);
        return { ...json(does.status, { error: 'planted' }), ...(does.retryAfterSeconds !== undefined && { retryAfterSeconds: does.retryAfterSeconds }) };
      }
      if (does === 'dropped' || does === 'late') {
        if (does === 'late') onTheWay.push(() => void serve(request));
        note(0);
        throw unanswered();
      }
      const answer = serve(request);
      note(does === 'unheard' ? 0 : answer.status);
      if (does === 'unheard') throw unanswered();
      return does === 'cut' ? { ...answer, body: answer.body.slice(0, answer.body.length / 2) } : answer;
    },
  };

  return {
    transport,
    calls,
    /** Notifications of all comments so far, the oldest first. */
    notifications,
    sign,
    fail: (fault: ZendeskFault) => void faults.push({ ...fault }),
    /** Lets the late calls have their effect. */
    land: () => {
      for (const work of onTheWay.splice(0)) work();
    },
    ticket: ticketOf,
    /** A customer opens a ticket. */
    open: (text: string, { subject = 'Order 1187', organizationId = 12 }: { subject?: string; organizationId?: number | null } = {}): number => {
      const id = nextId();
      const requester = zendeskUsers.customer;
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
      addComment(ticket, requester, true, text);
      return id;
    },
    customerWrites: (id: number, text: string) => addComment(ticketOf(id), zendeskUsers.customer, true, text),
    agentAnswers: (id: number, text: string) => addComment(ticketOf(id), zendeskUsers.agent, true, text),
    /** An internal note, by the author of drafts unless said otherwise, and the tag. */
    note: (id: number, text: string, { authorId = zendeskUsers.author, tagged = true }: { authorId?: number; tagged?: boolean } = {}) => {
      const ticket = ticketOf(id);
      if (tagged && !ticket.tags.includes('ai_draft')) ticket.tags.push('ai_draft');
      return addComment(ticket, authorId, false, text);
    },
    close: (id: number) => {
      ticketOf(id).status = 'closed';
    },
    remove: (id: number) => void tickets.delete(id),
    /** What customers see of a ticket. */
    publicTexts: (id: number): string[] => ticketOf(id).comments.flatMap((comment) => (comment.public ? [comment.body] : [])),
    internalTexts: (id: number): string[] => ticketOf(id).comments.flatMap((comment) => (comment.public ? [] : [comment.body])),
    /** The same by HTTP, on loopback. @returns its address, and how to end it */
    listen: async (): Promise<{ url: string; stop: () => void }> => {
      const server = createServer((request, response) => {
        const answer = async () => {
          const body = await readBody(request, maxPayloadBytes);
          const text = body === 'too_large' ? '' : body.toString('utf8');
          const headers = { authorization: request.headers.authorization ?? '' };
          const url = `https://${account}.zendesk.com${request.url}`;
          const {
            status,
            retryAfterSeconds,
            body: answered,
          } = await transport.call({ method: request.method === 'PUT' ? 'PUT' : 'GET', url, headers, body: text });
          response.writeHead(status, {
            'content-type': 'application/json',
            ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
          });
          response.end(answered);
        };
        answer().catch(() => response.destroy());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stop: () => {
          server.closeAllConnections();
          server.close();
        },
      };
    },
  };
}
export type ZendeskStandIn = ReturnType<typeof createZendeskStandIn>;

/** Calls a stand-in on loopback in place of the vendor's own address. */
export const loopbackTransport = (standIn: string): HelpdeskTransport => ({
  async call({ method, url, headers, body }) {
    const { pathname, search } = new URL(url);
    const answer = await fetch(`${standIn}${pathname}${search}`, { method, headers, ...(body !== undefined && { body }) });
    const retryAfter = answer.headers.get('retry-after');
    return { status: answer.status, body: await answer.text(), ...(retryAfter !== null && { retryAfterSeconds: Number(retryAfter) }) };
  },
});
