import type { OutboxRow } from '../adapters/drafts-store.ts';
import { type DraftHead, isSettled } from '../domain/approval/draft-state.ts';
import { isRevisable } from '../domain/approval/receive.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import { type DraftNote, helpdeskKey, isWritten, readThread, rememberedAs, revisionOf, type ThreadRead } from '../domain/helpdesk/thread.ts';
import { faultAct } from '../domain/helpdesk/words.ts';
import type { createIntakeCalls, IntakeCall } from '../intake.ts';
import type { Deps } from '../runtime/deps.ts';
import { backoffSeconds } from '../runtime/outbox.ts';
import { type Helpdesk, HelpdeskFailed, leftAloneMilliseconds, type Reading } from './vendor.ts';

export type Scene = Pick<Deps, 'drafts' | 'clock' | 'log' | 'random'> & {
  readonly account: HelpdeskAccount;
  readonly vendor: Helpdesk;
  readonly intake: ReturnType<typeof createIntakeCalls>;
};

/** So long the ids of notifications are remembered: longer than any vendor sends one again. */
export const rememberedDays = 30;
/** So long a ticket is asked for that can't be read; the helpdesk's own outages are shorter. */
const followedDays = 3;
/** So long a note waits for the end of the escrow before it is looked at again. */
const escrowSeconds = 30;

/**
 * Follows a notification: reads the ticket, takes the customer's newest message, and makes the draft of its newest note.
 *
 * By the ticket and not by the notification: one that comes twice, late or out of order finds everything done.
 */
export async function payEvent(scene: Scene, row: OutboxRow, ticketId: string): Promise<void> {
  const { drafts, clock, log } = scene;
  try {
    if ((await follow(scene, ticketId)) === 'done') return await drafts.finish(row, { state: 'delivered', days: rememberedDays });
    return await drafts.postpone(row, new Date(clock.now().getTime() + escrowSeconds * 1000));
  } catch (error) {
    if (error instanceof HelpdeskFailed && clock.now().getTime() - Date.parse(row.createdAt) > followedDays * 86_400_000) {
      const { status } = error;
      log.error('a ticket could not be read and is given up', { status, count: row.attempts });
      return drafts.finish(row, { state: 'failed', days: rememberedDays, lastStatus: status, reason: 'refused' });
    }
    return waitAsAsked(scene, row, error);
  }
}

/** Puts a row off for as long as the helpdesk asks. @throws the error, where it asks for nothing: the row waits as rows that fail do */
export async function waitAsAsked({ drafts, clock, random, log }: Omit<Scene, 'intake'>, row: OutboxRow, error: unknown): Promise<void> {
  if (!(error instanceof HelpdeskFailed)) throw error;
  const { status, retryAfterSeconds = 0 } = error;
  if (retryAfterSeconds === 0) throw error;
  const seconds = Math.max(backoffSeconds(row.attempts, (random.bytes(1)[0] ?? 0) / 255), Math.min(retryAfterSeconds, 86_400));
  log.warn('the helpdesk asks us to wait', { status, seconds });
  return drafts.postpone(row, new Date(clock.now().getTime() + seconds * 1000), status);
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
  if (read.draft) return takeNote(scene, read, read.draft, ticketId);
  await untagDone(scene, reading, read);
  return 'done';
}

/** Takes away a tag that was left behind: the call for it after the reply has failed, or nothing is waited for any more. */
async function untagDone(scene: Scene, reading: Reading, { conversationId, message }: ThreadRead): Promise<void> {
  if (!reading.untag || !reading.thread.isTagged) return;
  const { drafts, clock } = scene;
  const heads = await draftsOf(scene, conversationId);
  const [newest] = heads;
  if (!newest) return;
  const isReleased = newest.status === 'released' && newest.answers.id === message?.id;
  const isAnswered = isReleased && (await drafts.delivery(newest.id))?.state === 'delivered';
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
  rawBody: Buffer.from(rememberedAs(key, textSha256)),
  event: { requestContext: { http: { method: 'POST', path: `/v1/hooks/${vendor}` } } },
});

async function takeNote(scene: Scene, read: ThreadRead, note: DraftNote, ticketId: string): Promise<'done' | 'later'> {
  const { intake, account } = scene;
  const unknown = await unknownNote(scene, note);
  if (!unknown) return 'done';
  if ('fault' in note) return tellFault(scene, note, ticketId);
  const heads = await draftsOf(scene, read.conversationId);
  if (heads.some(({ status }) => status === 'approved')) return 'later';
  if (heads.some(({ status, answers }) => (status === 'released' || status === 'notified') && answers.id === read.message?.id)) {
    return tellFault(scene, { ...note, fault: 'answered' }, ticketId);
  }
  const earlier = heads.find((head) => isRevisable(head) && !head.erased && head.answers.id === read.message?.id);
  if (unknown.isEdited && !earlier) return 'done'; // what it was is done with
  const outcome = earlier
    ? await intake.takeRevision(callOf(account, revisionOf(note.submission), { ...unknown.recalled, params: { id: earlier.id } }))
    : await intake.takeDraft(callOf(account, note.submission, unknown.recalled));
  if ('refused' in outcome) throw new Error(`intake refused a note: ${outcome.refused.code}`); // somebody was faster; it is looked at anew
  return 'done';
}

/** How a note is remembered that was not taken yet, or was edited since; undefined for one that is known. */
async function unknownNote({ intake, account, vendor }: Scene, { key, textSha256 }: DraftNote): Promise<{ recalled: Recalled; isEdited: boolean } | undefined> {
  const recalled = { key, textSha256 };
  const known = await intake.known(callOf(account, undefined, recalled));
  if (known === 'no') return { recalled, isEdited: false };
  if (known === 'same' || !vendor.hasEditableNotes) return undefined;
  const edited = { key: `${key}#${textSha256}`, textSha256 };
  return (await intake.known(callOf(account, undefined, edited))) === 'no' ? { recalled: edited, isEdited: true } : undefined;
}

/** The newest drafts of a ticket, the newest first; those that are open even while the index does not know them yet. */
async function draftsOf({ drafts }: Scene, conversationId: string): Promise<DraftHead[]> {
  const [conversation, { heads }] = await Promise.all([drafts.conversation(conversationId), drafts.list({ conversationId, limit: 20 })]);
  const ids = new Set([...(conversation?.openDrafts ?? []), ...heads.map(({ id }) => id)]);
  const loaded = await Promise.all([...ids].map((id) => drafts.loadHead(id)));
  return loaded.flatMap((head) => head ?? []).sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
}

async function tellFault({ vendor, log }: Scene, note: Extract<DraftNote, { fault: unknown }>, ticketId: string): Promise<'done'> {
  log.warn('a note is no draft', { code: note.fault });
  const act = faultAct(note);
  const reading = await vendor.read(ticketId, 'with-marks');
  if (!reading || isWritten(reading.thread, reading.own, act, note.writtenAt)) return 'done';
  const { state, status } = await reading.post(act);
  if (state === 'collided' || state === 'failed' || state === 'unknown') throw new HelpdeskFailed({ status });
  return 'done';
}
