import { DamagedText } from '../adapters/drafts-store.ts';
import type { OutboxRow } from '../adapters/outbox-row.ts';
import { type Draft, type DraftHead, isSettled, lastHelpdeskRevision } from '../domain/approval/draft-state.ts';
import { isRevisable } from '../domain/approval/receive.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import { type DraftNote, helpdeskKey, isToldOf, readThread, rememberedAs, revisionOf, saysElse, type ThreadRead } from '../domain/helpdesk/thread.ts';
import { faultAct } from '../domain/helpdesk/words.ts';
import type { Submission } from '../domain/policy/draft.ts';
import type { createIntakeCalls, IntakeCall } from '../intake.ts';
import type { Deps } from '../runtime/deps.ts';
import { backoffSeconds } from '../runtime/outbox.ts';
import { type Helpdesk, HelpdeskFailed, leftAloneMilliseconds, type Reading } from './vendor.ts';

export type Scene = Pick<Deps, 'drafts' | 'outbox' | 'clock' | 'log' | 'random'> & {
  readonly account: HelpdeskAccount;
  readonly vendor: Helpdesk;
  readonly intake: ReturnType<typeof createIntakeCalls>;
};

/** So long the ids of notifications are remembered: longer than any vendor sends one again. */
export const rememberedDays = 30;
/** So long a ticket is asked for that can't be read; the helpdesk's own outages are shorter. */
const followedDays = 3;
/** So long what waits for the end of an escrow is left alone. */
export const escrowSeconds = 30;

/**
 * Follows a notification: reads the ticket, takes the customer's newest message, and makes the draft of its newest note.
 *
 * By the ticket and not by the notification: one that comes twice, late or out of order finds everything done.
 */
export async function payEvent(scene: Scene, row: OutboxRow, ticketId: string): Promise<void> {
  const { outbox, clock, log } = scene;
  try {
    if ((await follow(scene, ticketId)) === 'done') return await outbox.finish(row, { state: 'delivered', days: rememberedDays });
    return await outbox.postpone(row, new Date(clock.now().getTime() + escrowSeconds * 1000));
  } catch (error) {
    if (clock.now().getTime() - Date.parse(row.createdAt) > followedDays * 86_400_000) {
      const last = error instanceof HelpdeskFailed ? { lastStatus: error.status } : {};
      log.error('a ticket could not be followed and is given up', { count: row.attempts, errorName: error instanceof Error ? error.name : 'unknown' });
      return outbox.finish(row, { state: 'failed', days: rememberedDays, reason: 'refused', ...last });
    }
    return waitAsAsked(scene, row, error);
  }
}

/** Puts a row off for as long as the helpdesk asks. @throws the error, where it asks for nothing: the row waits as rows that fail do */
export async function waitAsAsked({ outbox, clock, random, log }: Omit<Scene, 'intake'>, row: OutboxRow, error: unknown): Promise<void> {
  if (!(error instanceof HelpdeskFailed)) throw error;
  const { status, retryAfterSeconds = 0 } = error;
  if (retryAfterSeconds === 0) throw error;
  const seconds = Math.max(backoffSeconds(row.attempts, (random.bytes(1)[0] ?? 0) / 255), Math.min(retryAfterSeconds, 86_400));
  log.warn('the helpdesk asks us to wait', { status, seconds });
  return outbox.postpone(row, new Date(clock.now().getTime() + seconds * 1000), status);
}

async function follow(scene: Scene, ticketId: string): Promise<'done' | 'later'> {
  const { vendor, drafts, intake, account, log } = scene;
  const reading = await vendor.read(ticketId, 'thread-only');
  if (!reading) {
    log.warn('a ticket is gone', { kind: account.vendor });
    return 'done';
  }
  const read = readThread(reading.thread, account);
  // Tickets that never had a draft leave no trace here.
  if (read.message && (await drafts.conversation(read.conversationId))) {
    await intake.takeMessage(callOf(account, read.message, { key: read.message.id, params: { conversationId: read.conversationId } }));
  }
  const taken = read.draft ? await takeNote(scene, read, read.draft, ticketId) : 'known';
  // A note that may be edited may be a revision yet, and is found by its tag.
  if (taken === 'known' && !(read.draft && vendor.hasEditableNotes)) await untagDone(scene, reading, read);
  return taken === 'later' ? 'later' : 'done';
}

/** Takes away a tag that was left behind: the call for it after the reply has failed, or nothing is waited for any more. A ticket without a note may be about to get one. */
async function untagDone(scene: Scene, reading: Reading, { conversationId, message, draft }: ThreadRead): Promise<void> {
  if (!reading.untag || !reading.thread.isTagged) return;
  const { outbox, clock } = scene;
  const heads = await draftsOf(scene, conversationId);
  const [newest] = heads;
  if (!newest && !draft) return;
  const isAnswered = newest && isSent(newest) && newest.answers.id === message?.id && (await outbox.delivery(newest.id))?.state === 'delivered';
  const isLeftAlone = reading.changedAt !== undefined && clock.now().getTime() - reading.changedAt.getTime() >= leftAloneMilliseconds;
  if (isAnswered || (isLeftAlone && heads.every(({ status }) => isSettled(status)))) await untag(scene, reading);
}

/** Takes the tag of drafts away. A failure is none of the reply's: that is there, and the next notification of its ticket has the tag looked at again. */
export async function untag({ log }: Pick<Scene, 'log'>, reading: Reading): Promise<void> {
  if (!reading.thread.isTagged) return;
  try {
    await reading.untag?.();
  } catch (error) {
    const { status } = error instanceof HelpdeskFailed ? error : {};
    log.warn('the tag of drafts could not be taken away', {
      errorName: error instanceof Error ? error.name : 'unknown',
      ...(status !== undefined && { status }),
    });
  }
}

interface Recalled {
  /** Makes it the same call when it comes again. */
  readonly key: string;
  /** Of a note. */
  readonly textSha256?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** What intake looks at of a call, in the name of the helpdesk. */
const callOf = <Body>({ vendor }: HelpdeskAccount, body: Body, { key, textSha256, params = {} }: Recalled): IntakeCall<Body> => ({
  body,
  params,
  key: { id: helpdeskKey(vendor), scopes: [] },
  idempotencyKey: key,
  sent: rememberedAs(key, textSha256),
  event: { requestContext: { http: { method: 'POST', path: `/v1/hooks/${vendor}` } } },
});

/** What goes to the customer, at once or after people have decided. */
const isSent = ({ status }: DraftHead): boolean => status === 'released' || status === 'notified';

/** What became of a note; `known`: all of it was done before. */
type NoteTaken = 'done' | 'later' | 'known';

async function takeNote(scene: Scene, read: ThreadRead, note: DraftNote, ticketId: string): Promise<NoteTaken> {
  const { intake, account } = scene;
  const heads = await draftsOf(scene, read.conversationId);
  const earlier = heads.find((head) => isRevisable(head) && !head.erased && head.answers.id === read.message?.id);
  const recalled = await recallOf(scene, note, heads, earlier);
  if (!recalled) return 'known';
  if ('fault' in note) return tellFault(scene, note, ticketId);
  if (heads.some(({ status }) => status === 'approved')) return 'later';
  const fault = await answeredBy(scene, heads, read);
  if (fault) return tellFault(scene, { ...note, fault }, ticketId);
  const outcome = earlier
    ? await intake.takeRevision(callOf(account, revisionOf(note.submission), { ...recalled, params: { id: earlier.id } }))
    : await intake.takeDraft(callOf(account, note.submission, recalled));
  if ('refused' in outcome) throw new Error(`intake refused a note: ${outcome.refused.code}`); // somebody was faster; it is looked at anew
  return 'done';
}

/** Why the customer's message waits for no draft any more; undefined where it does, also because what was to answer it never reached the ticket. */
async function answeredBy({ outbox }: Scene, heads: readonly DraftHead[], { message }: ThreadRead): Promise<'answered' | 'unheard' | undefined> {
  const sent = heads.find((head) => isSent(head) && head.answers.id === message?.id);
  const delivery = sent && (await outbox.delivery(sent.id));
  if (!sent || (delivery?.state === 'failed' && delivery.reason !== 'unheard' && delivery.reason !== 'answered')) return undefined;
  return delivery?.reason === 'unheard' ? 'unheard' : 'answered';
}

/** What intake remembers of a note ends after 30 days; then the drafts themselves tell. */
const trustedDays = 25;
/** A vendor's clock may be so far ahead of ours. */
const aheadMilliseconds = 3_600_000;

/** How a note is to be remembered that was not taken yet, or was edited since; undefined for one that is known. */
async function recallOf(scene: Scene, note: DraftNote, heads: readonly DraftHead[], earlier: DraftHead | undefined): Promise<Recalled | undefined> {
  const { intake, account, vendor } = scene;
  const { key, textSha256 } = note;
  const recalled = { key, textSha256 };
  const known = await intake.known(callOf(account, undefined, recalled));
  if (known === 'no') return (await wasTaken(scene, note, heads)) ? undefined : recalled;
  if (!vendor.hasEditableNotes) return undefined;
  if ('fault' in note) return known === 'other' ? recalled : undefined;
  return earlier && editedOf(scene, earlier.id, note.submission, recalled); // what is done with stays so
}

/** How an edited note is to be remembered, by the revision that it changes; undefined where the last revision is of what it says now. */
async function editedOf({ drafts, intake, account }: Scene, draftId: string, now: Submission, { key, textSha256 }: Recalled): Promise<Recalled | undefined> {
  const draft = await drafts.load(draftId);
  const before = draft && (await submissionOf(drafts, draft));
  if (!before || !saysElse(now, before)) return undefined;
  const after = (revision: number): Recalled => ({ key: `${key}#${textSha256}#r${revision}`, ...(textSha256 !== undefined && { textSha256 }) });
  // Whatever it was kept as, the same text makes one revision after another only where something else came between.
  const isItsOwn = (await intake.known(callOf(account, undefined, after(lastHelpdeskRevision(draft) - 1)))) !== 'no';
  return isItsOwn ? undefined : after(draft.head.revision);
}

/** What came from the ticket last; undefined where it can't be read any more. */
async function submissionOf(drafts: Scene['drafts'], draft: Draft): Promise<Submission | undefined> {
  try {
    return await drafts.submission(draft, lastHelpdeskRevision(draft));
  } catch (error) {
    if (error instanceof DamagedText) return undefined;
    throw error;
  }
}

/** True for an old note that a draft, or a revision, of its ticket came after. */
async function wasTaken({ drafts, clock }: Scene, { writtenAt }: DraftNote, heads: readonly DraftHead[]): Promise<boolean> {
  if (clock.now().getTime() - Date.parse(writtenAt) < trustedDays * 86_400_000) return false;
  const loaded = await Promise.all(heads.map(({ id }) => drafts.load(id, 'all-but-signals')));
  const since = Date.parse(writtenAt) - aheadMilliseconds;
  return loaded.some((draft) => draft?.revisions.some(({ createdAt }) => Date.parse(createdAt) >= since));
}

/** The newest drafts of a ticket, the newest first; those that are open even while the index does not know them yet. */
export async function draftsOf({ drafts }: Scene, conversationId: string): Promise<DraftHead[]> {
  const [conversation, { heads }] = await Promise.all([drafts.conversation(conversationId), drafts.list({ conversationId, limit: 20 })]);
  const ids = new Set([...(conversation?.openDrafts ?? []), ...heads.map(({ id }) => id)]);
  const loaded = await Promise.all([...ids].map((id) => drafts.loadHead(id)));
  return loaded.flatMap((head) => head ?? []).sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
}

async function tellFault({ vendor, log }: Scene, note: Extract<DraftNote, { fault: unknown }>, ticketId: string): Promise<NoteTaken> {
  log.warn('a note is no draft', { code: note.fault });
  const act = faultAct(note);
  const reading = await vendor.read(ticketId, 'with-marks');
  if (!reading) return 'done';
  if (isToldOf(reading.thread, reading.own, note, act)) return 'known';
  const { state, status } = await reading.post(act);
  if (state === 'collided' || state === 'failed' || state === 'unknown') throw new HelpdeskFailed({ status });
  return 'done';
}
