import * as z from 'zod';
import type { HelpdeskAnswer } from '../adapters/ports.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Act, Marked, Thread, ThreadComment } from '../domain/helpdesk/thread.ts';
import { htmlOfText } from '../domain/html-text.ts';
import { OwnId } from '../domain/policy/account.ts';
import { createApiCaller, Id, Instant, parseAnswer, UnsignedId } from './api-caller.ts';
import {
  draftTag,
  elsewhere,
  type Helpdesk,
  HelpdeskFailed,
  type LetIn,
  type Pointer,
  type Posted,
  type VendorDeps,
  type VendorModule,
  type Waiting,
} from './vendor.ts';

/** Custom metadata of an update: agents see them in the ticket's events, customers never. */
const markerName = 'countersign';
const kindName = 'countersign_kind';

/** @see https://developer.zendesk.com/api-reference/webhooks/event-types/webhook-event-types/ */
const Envelope = z.object({ type: z.string(), id: z.string().regex(/^[\w.:-]{1,128}$/), detail: z.object({ id: UnsignedId }) });
const commentAdded = 'zen:event-type:ticket.comment_added';

const User = z.object({ id: Id, name: z.string(), email: z.string().nullish(), role: z.string() });
const ShownTicket = z.object({
  ticket: z.object({
    id: Id,
    subject: z.string().nullish(),
    status: z.string(),
    requester_id: Id,
    organization_id: Id.nullish(),
    tags: z.array(z.string()),
    updated_at: Instant,
  }),
  organizations: z.array(z.object({ id: Id, external_id: z.string().nullish() })).default([]),
  users: z.array(User).default([]),
});
const Page = z.object({ meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullish() }) });
const Comment = z.object({
  id: Id,
  author_id: Id,
  public: z.boolean(),
  body: z.string(),
  plain_body: z.string().nullish(),
  via: z.object({ channel: z.union([z.string(), z.int()]).nullish() }).nullish(),
  metadata: z.object({ flags: z.array(z.unknown()).nullish() }).nullish(),
  created_at: Instant,
});
/** Somebody else than its author has written it, by an update that names another `author_id`. @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#comment-flags */
const onBehalfFlag = 11;
const CommentsPage = Page.extend({
  comments: z.array(Comment),
  users: z.array(User).default([]),
});
const Audit = z.object({
  events: z.array(z.looseObject({ id: Id.optional(), type: z.string(), public: z.unknown().optional() })),
  metadata: z.object({ custom: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});
const AuditsPage = Page.extend({ audits: z.array(Audit) });
const Updated = z.object({ audit: Audit });
/** @see https://developer.zendesk.com/api-reference/ticketing/users/users/#json-format */
const Me = z.object({ user: z.object({ role: z.string(), only_private_comments: z.boolean().nullish() }) });

/** @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
const Found = z.object({ results: z.array(z.object({ id: Id, result_type: z.string() })), next_page: z.string().nullish() });
const foundPageSize = 100;
/** As many tickets are looked at in an hour as of Freshdesk. Ours: the vendor lists 1,000. */
const mostFoundPages = 3;

/** Where a notification leads: to the ticket of a new comment. */
function pointersIn(body: unknown): Pointer[] {
  const { data } = Envelope.safeParse(body);
  return data?.type === commentAdded ? [{ eventId: data.id, ticketId: data.detail.id }] : [];
}

/** 5,000 comments are the most that a ticket takes, and each makes an audit; other changes make more of these. @see https://developer.zendesk.com/rest_api/docs/support/ticket_comments/ */
const mostPages = 400;
const pageSize = 50;

/** So old a stamp must be when its ticket is asked for, to guard anything: Zendesk's has whole seconds, and a change after our reading, but within the same one, would not show. */
const stampSeconds = 2;

const kinds: readonly string[] = ['reply', 'holding', 'note'] satisfies readonly Marked['kind'][];

/**
 * Zendesk, by its Ticketing API.
 *
 * Updates are guarded: `safe_update` has Zendesk refuse one when the ticket has changed since `updated_stamp`, so of two attempts at the same post only one
 * can ever happen.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
function create(deps: VendorDeps, { account }: HelpdeskAccount): Helpdesk {
  const { clock } = deps;
  const { call, get } = createApiCaller(deps, `https://${account}.zendesk.com/api/v2/`, ({ user, token }) => ({
    authorization: `Basic ${Buffer.from(`${user}/token:${token}`).toString('base64')}`,
  }));

  /** All pages of a list; undefined where the ticket is gone. @throws Error where it does not end: what is not read could be what matters. */
  const all = async <Schema extends z.ZodType<z.infer<typeof Page>>>(path: string, schema: Schema): Promise<z.infer<Schema>[] | undefined> => {
    const pages: z.infer<Schema>[] = [];
    let after = '';
    for (let i = 0; i < mostPages; i += 1) {
      const page = await get(`${path}${path.includes('?') ? '&' : '?'}page%5Bsize%5D=${pageSize}${after}`, schema);
      if (!page) return undefined;
      pages.push(page);
      const { has_more: hasMore, after_cursor: cursor } = page.meta;
      if (!hasMore) return pages;
      after = `&page%5Bafter%5D=${encodeURIComponent(cursor ?? '')}`;
    }
    throw new Error('a ticket has more pages than we read');
  };

  const marksOf = async (ticketId: string): Promise<Marked[]> => {
    const pages = await all(`tickets/${ticketId}/audits.json`, AuditsPage);
    return (pages ?? []).flatMap(({ audits }) => audits).flatMap(markedIn);
  };

  const post = async (ticket: z.infer<typeof ShownTicket>['ticket'], readAt: Date, { marker, kind, text }: Act): Promise<Posted> => {
    if (readAt.getTime() - Date.parse(ticket.updated_at) < stampSeconds * 1000) return { state: 'collided', status: 0 };
    const answer = await call('PUT', `tickets/${ticket.id}.json`, {
      ticket: {
        comment: { html_body: htmlOfText(text), public: kind !== 'note' }, // a `body` would be read as Markdown
        metadata: { [markerName]: marker, [kindName]: kind },
        safe_update: true,
        updated_stamp: ticket.updated_at,
        ...(kind === 'reply' && { tags: ticket.tags.filter((tag) => tag !== draftTag) }),
      },
    });
    return kind === 'note' ? postedBy(answer) : sentBy(answer);
  };

  /** Under the guard: whoever has tagged it anew meanwhile keeps the tag. */
  const untag = async ({ id, tags, updated_at: stamp }: z.infer<typeof ShownTicket>['ticket']): Promise<void> => {
    const ticket = { tags: tags.filter((tag) => tag !== draftTag), safe_update: true, updated_stamp: stamp };
    const answer = await call('PUT', `tickets/${id}.json`, { ticket });
    if (answer.status !== 200 && answer.status !== 404) throw new HelpdeskFailed(answer);
  };

  /** Those that were changed last come first, so that of too many the old ones are left out. */
  const waiting = async (): Promise<Waiting> => {
    const found = new Set<string>();
    const query = `query=${encodeURIComponent(`type:ticket tags:${draftTag} status<closed`)}&sort_by=updated_at&sort_order=desc`;
    for (let page = 1; ; page += 1) {
      const some = await get(`search.json?${query}&per_page=${foundPageSize}&page=${page}`, Found);
      if (!some) throw new HelpdeskFailed({ status: 404 });
      for (const { id, result_type: type } of some.results) if (type === 'ticket') found.add(id);
      if (!some.next_page || page === mostFoundPages) return { ticketIds: [...found], isCut: Boolean(some.next_page) };
    }
  };

  return {
    isGuarded: true,
    hasEditableNotes: false,
    waiting,
    tryCredentials: async () => letInBy(await call('GET', 'users/me.json')),
    // The ticket comes first: whatever is read after it may only be newer, and a change since then is refused by the stamp.
    read: async (ticketId, marks) => {
      const readAt = clock.now();
      const shown = await get(`tickets/${ticketId}.json?include=organizations,users`, ShownTicket);
      const pages = shown && (await all(`tickets/${ticketId}/comments.json?include=users`, CommentsPage));
      if (!shown || !pages || shown.ticket.status === 'deleted') return undefined;
      return {
        thread: threadOf(shown, pages),
        own: { by: 'markers', marked: marks === 'with-marks' ? await marksOf(ticketId) : [] },
        post: (act) => post(shown.ticket, readAt, act),
        untag: () => untag(shown.ticket),
        isUntaggedByReply: true,
        changedAt: new Date(shown.ticket.updated_at),
      };
    },
  };
}

export const zendesk: VendorModule = { pointersIn, create };

function threadOf({ ticket, organizations, users: named }: z.infer<typeof ShownTicket>, pages: readonly z.infer<typeof CommentsPage>[]): Thread {
  const users = [...named, ...pages.flatMap((page) => page.users)];
  const organization = organizations.find(({ id }) => id === ticket.organization_id);
  return {
    ticketId: ticket.id,
    subject: ticket.subject ?? '',
    requesterId: ticket.requester_id,
    accountId: OwnId.safeParse(organization?.external_id).data ?? (ticket.organization_id ? `zendesk-org-${ticket.organization_id}` : undefined),
    repliesTo: ticket.requester_id,
    isTagged: ticket.tags.includes(draftTag),
    isClosed: ticket.status === 'closed',
    users: users.map(({ id, name, email, role }) => ({ id, name, email: email ?? undefined, isCustomer: role === 'end-user' })),
    comments: pages.flatMap(({ comments }) => comments).map(commentOf),
  };
}

/** Where whoever writes has signed in. A mail may be from anybody, and a rule may write what a customer has said. */
const signedInChannels: readonly unknown[] = ['api', 'web'];

/** Whoever is named as a note's author has written it, signed in and nobody for them. */
const isByAuthor = ({ via, metadata }: z.infer<typeof Comment>): boolean =>
  signedInChannels.includes(via?.channel) && !metadata?.flags?.some((flag) => Number(flag) === onBehalfFlag);

function commentOf(comment: z.infer<typeof Comment>): ThreadComment {
  const { id, author_id: authorId, public: isPublic, body, plain_body: plain, created_at } = comment;
  return {
    id,
    authorId: isPublic || isByAuthor(comment) ? authorId : elsewhere(authorId),
    isPublic,
    text: (isPublic ? plain : undefined) ?? body, // a note's lines must be as they were written
    at: new Date(created_at).toISOString(),
  };
}

const commentIn = ({ events }: z.infer<typeof Audit>) => events.find(({ type, id }) => type === 'Comment' && id !== undefined);

function markedIn(audit: z.infer<typeof Audit>): Marked[] {
  const { [markerName]: marker, [kindName]: kind } = audit.metadata?.custom ?? {};
  const comment = commentIn(audit);
  if (typeof marker !== 'string' || typeof kind !== 'string' || !kinds.includes(kind) || !comment) return [];
  const isUndelivered = kind !== 'note' && comment.public !== true;
  return [{ marker, kind: kind as Marked['kind'], commentId: String(comment.id), ...(isUndelivered && { isUndelivered }) }];
}

function letInBy(answer: HelpdeskAnswer): LetIn {
  const { status } = answer;
  if (status !== 200) return { status };
  const { role, only_private_comments: isInternal } = parseAnswer(Me, answer).user;
  return { status, ...(role === 'end-user' ? { trouble: 'no-agent' } : isInternal && { trouble: 'internal-only' }) };
}

/**
 * The same of what customers are to read, by what Zendesk has kept: of a user who may comment internally alone it takes a public comment with
 * 200, and keeps an internal one. Where that is not told, the next attempt finds the comment by its marker.
 */
function sentBy(answer: HelpdeskAnswer): Posted {
  const posted = postedBy(answer);
  if (posted.state !== 'done') return posted;
  const isPublic = isPublicIn(answer);
  if (isPublic === undefined) return { state: 'unknown', status: answer.status };
  return isPublic ? posted : { ...posted, isUndelivered: true };
}

/** Whether the comment that an update has made is public; undefined where its answer does not tell. */
function isPublicIn(answer: HelpdeskAnswer): boolean | undefined {
  try {
    const isPublic = commentIn(parseAnswer(Updated, answer).audit)?.public;
    return typeof isPublic === 'boolean' ? isPublic : undefined;
  } catch {
    return undefined;
  }
}

/** A ticket that is closed, or has all the comments that it takes, answers 422 for ever. */
function postedBy({ status, retryAfterSeconds }: HelpdeskAnswer): Posted {
  if (status === 200) return { state: 'done', status };
  if (status === 404) return { state: 'gone', status };
  if (status === 409) return { state: 'collided', status };
  const state = status === 422 || status === 400 ? 'refused' : status >= 500 ? 'unknown' : 'failed';
  return { state, status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}
