import { canonicalJson } from '../canonical-json.ts';
import { sha256 } from '../hash.ts';
import { type CustomerMessage, Submission } from '../policy/draft.ts';
import { answeringSubject } from '../policy/reply-words.ts';
import type { HelpdeskAccount } from './account.ts';
import { type NoteFault, readNote } from './note.ts';
import type { Vendor } from './signature.ts';

export interface ThreadComment {
  readonly id: string;
  readonly authorId: string;
  readonly isPublic: boolean;
  readonly text: string;
  readonly at: string;
  /** The vendor has told that the customer did not get it. */
  readonly isUndelivered?: boolean;
  /** Its words were taken away: it was said, and nobody can answer it any more. */
  readonly isRedacted?: boolean;
}

export interface ThreadUser {
  readonly id: string;
  readonly name: string;
  readonly email?: string | undefined;
  /** Says whom a reply reaches who has no mail address, as in a chat; undefined where it would reach nobody. */
  readonly reachedAs?: string | undefined;
  /** A customer, and nobody of the helpdesk's own. */
  readonly isCustomer: boolean;
}

/** A ticket as the vendor's API tells it just now. */
export interface Thread {
  readonly ticketId: string;
  /** What the customer called it; a draft has it with a mark of answers. */
  readonly subject: string;
  readonly requesterId: string;
  /** As the tenant calls the customer's organization; undefined without one. */
  readonly accountId?: string | undefined;
  /** To whom the vendor sends whatever is posted; undefined where it goes to whose message it answers. */
  readonly repliesTo?: string | undefined;
  /** Says that a draft is waited for. */
  readonly isTagged: boolean;
  /** Nobody can write to it any more, or a reply would open it again. */
  readonly isClosed: boolean;
  readonly users: readonly ThreadUser[];
  /** The oldest first. */
  readonly comments: readonly ThreadComment[];
}

/** What of a ticket concerns us. */
export interface ThreadRead {
  readonly conversationId: string;
  /** The newest message of a customer. */
  readonly message?: CustomerMessage & { readonly id: string };
  /** The newest draft that is not answered yet. */
  readonly draft?: DraftNote;
}

export type DraftNote = {
  /** `<vendor>:<account>:<note>`: a note makes one draft, or one revision, for ever. */
  readonly key: string;
  readonly noteId: string;
  readonly writtenAt: string;
  /** Of its text, white space aside: another one where somebody has edited it. */
  readonly textSha256: string;
} & ({ readonly submission: Submission } | { readonly fault: NoteFault | 'no_customer_message' | 'invalid' | 'answered' | 'unheard' });

/** Stands for an API key where a draft came from a ticket: no key is called so. */
export const helpdeskKey = (vendor: Vendor): string => `helpdesk:${vendor}`;
export const isHelpdeskKey = (keyId: string): boolean => keyId.startsWith('helpdesk:');

const conversationPrefix = ({ vendor, account }: HelpdeskAccount): string => `${vendor}:${account}:`;

/** A ticket as drafts know it. */
export const conversationOf = (helpdesk: HelpdeskAccount, ticketId: string): string => `${conversationPrefix(helpdesk)}${ticketId}`;

/** The ticket that a conversation is; undefined for one that did not come from this helpdesk. */
export function ticketOf(helpdesk: HelpdeskAccount, conversationId: string): string | undefined {
  const prefix = conversationPrefix(helpdesk);
  return conversationId.startsWith(prefix) ? conversationId.slice(prefix.length) : undefined;
}

/** The id by which a customer's message of this helpdesk is known. */
const messageIdOf = ({ vendor }: HelpdeskAccount, commentId: string): string => `${vendor}:${commentId}`;

const mostContext = 20;

/**
 * Finds the customer's newest message and the newest draft in a ticket.
 *
 * It says the same whichever notification led here, and however often: what is looked at is the ticket. A note is a draft only where the ticket is tagged, an
 * author of the tenant's wrote it, and nothing public came after it.
 */
export function readThread(thread: Thread, helpdesk: HelpdeskAccount): ThreadRead {
  const { comments, users, ticketId } = thread;
  const customers = new Map(users.filter(({ isCustomer }) => isCustomer).map((user) => [user.id, user]));
  const conversationId = conversationOf(helpdesk, ticketId);
  const said = comments.findLast(({ isPublic, authorId, isRedacted }) => isPublic && customers.has(authorId) && !isRedacted);
  const asked = said && askedBy(said, customers.get(said.authorId) as ThreadUser, thread, helpdesk);
  const lastPublic = comments.findLastIndex(({ isPublic }) => isPublic);
  const note = comments.findLast(({ isPublic, authorId }, index) => index > lastPublic && !isPublic && helpdesk.authors.includes(authorId));
  const draft = thread.isTagged && !thread.isClosed && note ? draftOf(note, thread, helpdesk, conversationId, asked) : undefined;
  return { conversationId, ...(asked && { message: asked.message }), ...(draft && { draft }) };
}

/** What a customer has asked, and whom an answer goes to. */
interface Asked {
  readonly message: CustomerMessage & { readonly id: string };
  readonly to: string | undefined;
}

/** Stands for the words of a message that has none: it was said all the same, and no answer to an older one holds any more. */
const wordless = '(a message without words)';

function askedBy({ id, text, at }: ThreadComment, customer: ThreadUser, thread: Thread, helpdesk: HelpdeskAccount): Asked {
  const { name, email } = customer;
  const from = { name: name.slice(0, 200), ...(email !== undefined && { email }) };
  return {
    message: { id: messageIdOf(helpdesk, id), text: text.trim() === '' ? wordless : text, from, at },
    to: thread.repliesTo === undefined ? addressOf(customer) : receiverOf(thread),
  };
}

const addressOf = ({ email, reachedAs }: ThreadUser): string | undefined => email ?? reachedAs;
const receiverOf = ({ users, repliesTo }: Thread): string | undefined => users.filter(({ id }) => id === repliesTo).map(addressOf)[0];

function draftOf(note: ThreadComment, thread: Thread, helpdesk: HelpdeskAccount, conversationId: string, asked: Asked | undefined): DraftNote {
  const { vendor } = helpdesk;
  const known = { key: `${conversationPrefix(helpdesk)}${note.id}`, noteId: note.id, writtenAt: note.at, textSha256: sha256(letters(note.text)) };
  const read = readNote(note.text);
  if (!read.ok) return { ...known, fault: read.fault };
  if (asked?.to === undefined) return { ...known, fault: 'no_customer_message' };
  const nameOf = (userId: string) => thread.users.find(({ id }) => id === userId)?.name ?? `${vendor} user ${userId}`;
  const submission = Submission.safeParse({
    accountId: thread.accountId ?? `${vendor}-user-${thread.requesterId}`,
    ...read.fields,
    conversationId,
    author: { id: `ai:${vendor}:${note.authorId}`, type: 'ai', name: nameOf(note.authorId).slice(0, 200) },
    customerMessage: asked.message,
    reply: { to: asked.to, subject: answeringSubject(thread.subject), text: read.text },
    conversation: thread.comments
      .filter(({ isPublic, text }) => isPublic && text.trim() !== '')
      .slice(-mostContext)
      .map(({ authorId, text, at }) => ({ from: nameOf(authorId).slice(0, 200) || vendor, text, at })),
  });
  return submission.success ? { ...known, submission: submission.data } : { ...known, fault: 'invalid' };
}

/** What of a submission a revision may change; account, urgency and sources stay those of the first note. */
export const revisionOf = ({
  conversationId: _,
  accountId: _account,
  urgency: _urgency,
  review: _review,
  sources: _sources,
  crm: _crm,
  ...patch
}: Submission) => patch;

const noteParts = ['confidence', 'intent', 'topics', 'actions', 'reasoning'] as const satisfies readonly (keyof Submission)[];

/** Whether a note says something else than a submission does, white space aside. What it leaves out is carried over by a revision, so it says nothing of that. */
export function saysElse(note: Submission, before: Submission): boolean {
  const parts = noteParts.filter((part) => note[part] !== undefined);
  const said = ({ reply, ...fields }: Submission): string =>
    canonicalJson(JSON.parse(JSON.stringify({ text: letters(reply.text), parts: parts.map((part) => fields[part] ?? null) })));
  return said(note) !== said(before);
}

/** The body that a note or message is remembered by: the same whatever was said in the ticket since. Another text of a note is another body. */
export const rememberedAs = (key: string, textSha256?: string): object => ({ note: key, ...(textSha256 !== undefined && { textSha256 }) });

/** The reply, the holding reply, or an internal note. */
export type ActKind = 'reply' | 'holding' | 'note';

/** What is to be written into a ticket. */
export interface Act {
  /** Finds it again where the vendor keeps it with a comment: a ticket never holds two of one. */
  readonly marker: string;
  readonly kind: ActKind;
  readonly text: string;
}

/** What we wrote into a ticket earlier, as its marker says. */
export interface Marked {
  readonly marker: string;
  readonly kind: ActKind;
  /** The comment that it made. */
  readonly commentId: string;
  /** It was meant for the customer, and the vendor keeps it from them. */
  readonly isUndelivered?: boolean;
}

/**
 * How what we wrote is told from what others did: by markers, where the vendor keeps one with a comment; else by the user in whose name we
 * write, and by the text.
 */
export type Own = { readonly by: 'markers'; readonly marked: readonly Marked[] } | { readonly by: 'texts'; readonly sender: string };

/** What is known of an act beside the ticket. */
export interface ActFacts {
  /** The customer's message that it answers. */
  readonly answers: string | null;
  /** When it came to be owed: nothing older is it. */
  readonly owedSince: string;
  /** Of holding replies in this ticket: the text of each that may be there. */
  readonly holdingTexts: readonly string[];
  /** Whom it was approved for. */
  readonly to: string | null;
}

/** A vendor's clock may be so far behind ours. */
const clockSkewMilliseconds = 60_000;

/** A vendor keeps a text as HTML of its own: of what comes back, white space and what isn't seen may differ. */
const letters = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');

/** The act's own comment, at or behind a place in the ticket. Where texts alone tell, it must be there in full, in our name, since it was owed. */
function writtenFrom(place: number, thread: Thread, own: Own, act: Act, owedSince: string): Pick<ThreadComment, 'isUndelivered'> | undefined {
  if (own.by === 'markers') return own.marked.find(({ marker }) => marker === act.marker);
  const text = letters(act.text);
  const since = Date.parse(owedSince) - clockSkewMilliseconds;
  const isIt = ({ authorId, isPublic, at, text: given }: ThreadComment): boolean =>
    authorId === own.sender && isPublic === (act.kind !== 'note') && Date.parse(at) >= since && letters(given) === text;
  const found = thread.comments.slice(place).filter(isIt);
  return found.find((one) => one.isUndelivered) ?? found[0];
}

/** True when agents were told that a note is no draft. Where texts alone tell, any note of ours behind it is taken for that: one that the vendor has altered must not be written again and again. */
export function isToldOf(thread: Thread, own: Own, { noteId }: Pick<DraftNote, 'noteId'>, act: Act): boolean {
  if (own.by === 'markers') return own.marked.some(({ marker }) => marker === act.marker);
  const at = thread.comments.findIndex(({ id }) => id === noteId);
  return thread.comments.slice(at + 1).some(({ authorId, isPublic }) => authorId === own.sender && !isPublic);
}

/** Why a reply may not be posted any more. */
export type Unpostable = 'closed' | 'overtaken' | 'answered' | 'unknown-message' | 'other-receiver';

/**
 * Says whether a reply may be posted, by the ticket as it is now.
 *
 * - `posted`: it is there, by an attempt whose answer was lost; `undelivered`: the vendor has told that the customer did not get it
 * - `overtaken`: the customer has written since the message that it answers
 * - `answered`: somebody has answered in public since then; our own holding replies do not count, and nothing that the customer did not get
 * - `closed`: the ticket is over
 * - `other-receiver`: it would go to somebody else than it was approved for
 * - `unknown-message`: the message that it answers is not in the ticket, so nothing can be told of what came after it
 */
export function mayPost(
  thread: Thread,
  helpdesk: HelpdeskAccount,
  act: Act,
  own: Own,
  { answers, owedSince, holdingTexts, to }: ActFacts,
): 'yes' | 'posted' | 'undelivered' | Unpostable {
  const at = act.kind === 'note' ? -1 : thread.comments.findIndex(({ id }) => messageIdOf(helpdesk, id) === answers);
  // Of two replies with the same words each answers its own message.
  const written = writtenFrom(at + 1, thread, own, act, owedSince);
  if (written) return written.isUndelivered ? 'undelivered' : 'posted';
  if (act.kind === 'note') return 'yes';
  if (at < 0) return 'unknown-message';
  const isHolding = holdingIn(own, holdingTexts);
  const since = thread.comments.slice(at + 1).filter((comment) => comment.isPublic && !isHolding(comment));
  const isCustomer = ({ authorId }: ThreadComment) => thread.users.some(({ id, isCustomer: is }) => id === authorId && is);
  if (since.some(isCustomer)) return 'overtaken';
  if (since.some(({ isUndelivered }) => !isUndelivered)) return 'answered';
  if (thread.repliesTo !== undefined && receiverOf(thread) !== to) return 'other-receiver';
  return thread.isClosed ? 'closed' : 'yes';
}

function holdingIn(own: Own, holdingTexts: readonly string[]): (comment: ThreadComment) => boolean {
  if (own.by === 'markers') {
    const ids = new Set(own.marked.flatMap(({ kind, commentId }) => (kind === 'holding' ? [commentId] : [])));
    return ({ id }) => ids.has(id);
  }
  const texts = new Set(holdingTexts.map(letters));
  return ({ authorId, text: given }) => authorId === own.sender && texts.has(letters(given));
}
