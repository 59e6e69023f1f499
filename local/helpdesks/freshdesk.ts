import type { Clock, HelpdeskAnswer, HelpdeskCredentials, HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { freshdeskHeader } from '../../functions/domain/helpdesk/signature.ts';
import { shownText, typed } from './html.ts';
import { createStandInApi, type HelpdeskStandIn, jsonAnswer as json, type NoteOptions, type SignedNotification, standInUsers } from './stand-in.ts';

interface Conversation {
  readonly id: number;
  readonly body: string;
  readonly body_text: string;
  readonly incoming: boolean;
  readonly private: boolean;
  readonly user_id: number;
  readonly from_email: string | null;
  readonly source: number;
  readonly created_at: string;
}
interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly requester_id: number;
  readonly company_id: number | null;
  readonly source: number;
  readonly created_at: string;
  description: string;
  description_text: string;
  status: number;
  tags: string[];
  updated_at: string;
  spam: boolean;
  deleted?: true;
}
interface Kept {
  readonly ticket: Ticket;
  readonly conversations: Conversation[];
}

const whole = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
/** What the field `body_text` is: here it keeps no line breaks, so that nobody relies on them. */
const flattened = (html: string): string => shownText(html).replaceAll('\n', ' ');
const tagQuery = /^"tag:'([^']+)'"$/;
const foundPageSize = 30;

/**
 * Freshdesk as far as Countersign meets it: tickets, conversations, replies, notes, tags and the search for a tag, and the webhooks of
 * automation rules, which carry a secret and are not signed.
 *
 * Its shapes are those of the published API, version 2, as its authors know them; none was compared with an account of Freshdesk. The
 * rules fire for new tickets, replies of customers and notes.
 */
export function createFreshdeskStandIn({ clock, account, credentials }: { clock: Clock; account: string; credentials: HelpdeskCredentials }) {
  const tickets = new Map<number, Kept>();
  const notifications: SignedNotification[] = [];
  /** Where webhooks wait for the next hour, or are dropped. */
  let isSilent = false;
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const keptOf = (id: string): Kept => {
    const kept = tickets.get(Number(id));
    if (!kept) throw new Error(`no such ticket: ${id}`);
    return kept;
  };

  const sign = (body: string, secret = credentials.signing[0] ?? ''): SignedNotification => ({
    body,
    headers: { 'content-type': 'application/json', [freshdeskHeader]: secret },
  });

  function notify({ id }: Ticket): void {
    if (!isSilent) notifications.push(sign(JSON.stringify({ ticket_id: String(id) })));
  }

  function write({ ticket, conversations }: Kept, fields: Pick<Conversation, 'body' | 'incoming' | 'private' | 'user_id'>, source: number): Conversation {
    const at = whole(clock.now());
    const { body } = fields;
    const fromEmail = fields.incoming ? 'Dana <dana@customer.example>' : null;
    const written = { id: nextId(), ...fields, body_text: flattened(body), from_email: fromEmail, source, created_at: at };
    conversations.push(written);
    ticket.updated_at = at;
    if (fields.incoming || fields.private) notify(ticket);
    return written;
  }

  /** A reply opens a ticket again that was closed. */
  function takePost(kept: Kept, kind: string, asked: Record<string, unknown>): HelpdeskAnswer {
    const { body, user_id: userId = standInUsers.us, private: isPrivate = true } = asked;
    if (typeof body !== 'string' || typeof userId !== 'number') return json(400, { description: 'Validation failed', errors: [] });
    if (kind === 'reply') kept.ticket.status = 2;
    const fields = { body: `<div>${body}</div>`, incoming: false, private: kind === 'notes' && isPrivate === true, user_id: userId };
    return json(201, write(kept, fields, kind === 'notes' ? 2 : 0));
  }

  function search(query: URLSearchParams): HelpdeskAnswer {
    const tag = tagQuery.exec(query.get('query') ?? '')?.[1];
    const page = Number(query.get('page') ?? 1);
    if (tag === undefined || page < 1 || page > 10) return json(400, { description: 'Validation failed', errors: [] });
    const found = [...tickets.values()].map(({ ticket }) => ticket).filter(({ tags, deleted }) => tags.includes(tag) && !deleted);
    return json(200, { total: found.length, results: found.slice((page - 1) * foundPageSize, page * foundPageSize) });
  }

  function list({ conversations }: Kept, query: URLSearchParams): HelpdeskAnswer {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return json(200, conversations.slice(from, from + size));
  }

  const requester = { id: standInUsers.customer, name: 'Dana', email: 'dana@customer.example', mobile: null, phone: null };
  const notFound: HelpdeskAnswer = { status: 404, body: '' };

  function serve({ method, url, headers, body }: HelpdeskRequest): HelpdeskAnswer {
    const { pathname, searchParams } = new URL(url);
    const expected = `Basic ${Buffer.from(`${credentials.api.token}:X`).toString('base64')}`;
    if (headers.authorization !== expected) return json(401, { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' });
    if (method === 'GET' && pathname === '/api/v2/search/tickets') return search(searchParams);
    if (method === 'GET' && pathname === '/api/v2/agents/me') return json(200, { id: standInUsers.us });
    const [, id, list_] = /^\/api\/v2\/tickets\/(\d+)(?:\/(conversations|reply|notes))?$/.exec(pathname) ?? [];
    const kept = id === undefined ? undefined : tickets.get(Number(id));
    if (!kept) return notFound;
    const asked = JSON.parse(body ?? '{}');
    if (method === 'POST' && (list_ === 'reply' || list_ === 'notes')) return kept.ticket.deleted ? notFound : takePost(kept, list_, asked);
    if (method === 'PUT' && list_ === undefined) {
      kept.ticket.tags = asked.tags;
      kept.ticket.updated_at = whole(clock.now());
      return json(200, kept.ticket);
    }
    if (method !== 'GET') return json(405, { message: 'method not allowed' });
    if (list_ === 'conversations') return list(kept, searchParams);
    return json(200, { ...kept.ticket, ...(searchParams.get('include') === 'requester' && { requester }) });
  }

  const byCustomer = (text: string) => ({ body: typed(text), incoming: true, private: false, user_id: standInUsers.customer });
  const textsOf = ({ conversations }: Kept, isPrivate: boolean) => conversations.flatMap((one) => (one.private === isPrivate ? [shownText(one.body)] : []));

  const shared = {
    ...createStandInApi({ host: `${account}.freshdesk.com`, serve, isPost: ({ method }) => method === 'POST' }),
    notifications,
    sign,
    open: (text: string, fields: Partial<Pick<Ticket, 'company_id' | 'source'>> = {}): string => {
      const at = whole(clock.now());
      const texts = { description: typed(text), description_text: text };
      const known = { id: nextId(), subject: 'Order 1187', requester_id: standInUsers.customer, company_id: 12, source: 1, ...fields };
      const ticket: Ticket = { ...known, ...texts, status: 2, tags: [], created_at: at, updated_at: at, spam: false };
      tickets.set(ticket.id, { ticket, conversations: [] });
      notify(ticket);
      return String(ticket.id);
    },
    customerWrites: (id: string, text: string) => void write(keptOf(id), byCustomer(text), 0),
    agentAnswers: (id: string, text: string) => void write(keptOf(id), { body: typed(text), incoming: false, private: false, user_id: standInUsers.agent }, 0),
    note: (
      id: string,
      text: string,
      { authorId = String(standInUsers.author), tagged = true, source = 2 }: NoteOptions & Partial<Pick<Conversation, 'source'>> = {},
    ) => {
      const kept = keptOf(id);
      if (tagged && !kept.ticket.tags.includes('ai_draft')) kept.ticket.tags.push('ai_draft');
      write(kept, { body: typed(text), incoming: false, private: true, user_id: Number(authorId) }, source);
    },
    forgetOldest: (id: string) => void Object.assign(keptOf(id).ticket, { description: '', description_text: '' }),
    close: (id: string) => {
      keptOf(id).ticket.status = 5;
    },
    remove: (id: string) => {
      keptOf(id).ticket.deleted = true;
    },
    isTagged: (id: string) => keptOf(id).ticket.tags.includes('ai_draft'),
    publicTexts: (id: string): string[] => {
      const kept = keptOf(id);
      return [...(kept.ticket.description === '' ? [] : [shownText(kept.ticket.description)]), ...textsOf(kept, false)];
    },
    internalTexts: (id: string): string[] => textsOf(keptOf(id), true),
  } satisfies HelpdeskStandIn;
  return {
    ...shared,
    ticket: (id: string) => keptOf(id).ticket,
    conversations: (id: string) => keptOf(id).conversations,
    /** From now on nobody is notified. */
    silence: () => {
      isSilent = true;
    },
  };
}
