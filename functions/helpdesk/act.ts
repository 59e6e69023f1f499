import * as z from 'zod';
import { DamagedText, type GivenUp, type OutboxRow } from '../adapters/drafts-store.ts';
import { isAboutText } from '../domain/approval/delivery.ts';
import { type Draft, Snapshot } from '../domain/approval/draft-state.ts';
import type { DraftView } from '../domain/approval/draft-view.ts';
import { type Act, isUndelivered, isWritten, mayPost, ticketOf } from '../domain/helpdesk/thread.ts';
import { actOf, unsentAct } from '../domain/helpdesk/words.ts';
import { webhookRetrySeconds } from '../domain/webhook.ts';
import { backoffSeconds } from '../runtime/outbox.ts';
import { showDraft } from '../runtime/show-draft.ts';
import { type Scene, untag } from './event.ts';
import { HelpdeskFailed, type Posted, type Reading } from './vendor.ts';

const OwedAct = z.object({ event: z.string(), webhookId: z.string(), snapshot: Snapshot });
const keptDays = 90;

/**
 * Writes into a ticket what became of its draft: the reply, the holding reply, or a note for agents.
 *
 * That it will be tried is kept before it is (the claim). Each attempt reads the ticket anew and looks for what we wrote, so one
 * whose answer was lost is found and not made again; the vendor's guard refuses a late twin of it. Where the vendor has none, the intent
 * is kept before the reply is handed over, and one whose end is not known is looked for and never made again. What can't be posted any
 * more goes to people: an error in the log, and a note in the ticket.
 */
export async function payAct(scene: Scene, row: OutboxRow): Promise<void> {
  const { drafts, log, account } = scene;
  const { event, webhookId, snapshot } = OwedAct.parse(row.owed);
  const draft = row.draftId ? await drafts.load(row.draftId) : undefined;
  if (!draft) return drafts.finish(row);
  const view = await viewOf(scene, draft, snapshot);
  if (!view) {
    log.error('a text that was released is damaged or erased and is not posted', { draftId: draft.head.id, kind: event });
    return drafts.finish(row, { state: 'failed', days: keptDays, ...(draft.head.erased && { reason: 'erased' }) });
  }
  const act = actOf(event, webhookId, view);
  if (!act || (act.kind === 'holding' && snapshot.revision !== draft.head.revision)) return drafts.finish(row);
  const ticketId = ticketOf(account, draft.head.conversationId);
  if (ticketId === undefined) return giveUp(scene, row, event, 'gone'); // of another account of the vendor
  const { holdingReply } = view;
  return post(scene, { row: { ...row, tries: (row.tries ?? 0) + 1 }, event, act, draft, ticketId, holdingText: holdingReply?.text ?? null });
}

/** The draft as it was at the event; undefined where the text that it tells of is damaged or erased. */
async function viewOf(scene: Scene, draft: Draft, snapshot: Snapshot): Promise<DraftView | undefined> {
  if (draft.head.erased && isAboutText(snapshot)) return undefined;
  try {
    return await showDraft(scene, draft, snapshot);
  } catch (error) {
    if (error instanceof DamagedText) return undefined;
    throw error;
  }
}

interface Attempt {
  readonly row: OutboxRow;
  readonly event: string;
  readonly act: Act;
  readonly draft: Draft;
  readonly ticketId: string;
  readonly holdingText: string | null;
}

/** So long a reply whose end is not known is looked for; a vendor that is slow to show it has shown it by then. */
const lookedForMinutes = 10;

async function post(scene: Scene, attempt: Attempt): Promise<void> {
  const { vendor, account, log } = scene;
  const { row, event, act, draft, ticketId, holdingText } = attempt;
  const { answers, reference } = draft.head;
  let handedOver = attempt;
  let posted: Posted;
  let reading: Reading | undefined;
  try {
    reading = await vendor.read(ticketId, 'with-marks');
    if (!reading) return giveUp(scene, row, event, 'gone');
    const may = mayPost(reading.thread, account, act, reading.own, { answers: answers.id, owedSince: row.createdAt, holdingText });
    if (may === 'posted')
      return isUndelivered(reading.thread, reading.own, act, row.createdAt) ? undelivered(scene, attempt) : delivered(scene, attempt, reading);
    if (may !== 'yes') {
      // What was handed over may still be there: nobody must take it for unsent.
      await tell(scene, reading, unsentAct(act, row.handedOverAt === undefined ? may : 'unheard', reference), row);
      return giveUp(scene, row, event, may === 'closed' ? 'refused' : may);
    }
    if (row.handedOverAt !== undefined) return notFound(scene, attempt, reading);
    if (!vendor.isGuarded && act.kind !== 'note') {
      const intended = await scene.drafts.handOver(row);
      if (!intended) return; // somebody else is at it
      handedOver = { ...attempt, row: intended };
    }
    posted = await reading.post(act);
  } catch (error) {
    const { status, retryAfterSeconds } = error instanceof HelpdeskFailed ? error : {};
    log.warn('the helpdesk has not answered', {
      draftId: draft.head.id,
      kind: event,
      errorName: error instanceof Error ? error.name : 'unknown',
      ...(status !== undefined && { status }),
    });
    return again(scene, handedOver, status, retryAfterSeconds);
  }
  switch (posted.state) {
    case 'done':
      return posted.isUndelivered ? undelivered(scene, handedOver, posted.status) : delivered(scene, handedOver, reading, posted.status);
    case 'gone':
    case 'refused':
      return giveUp(scene, handedOver.row, event, posted.state, posted.status);
    case 'collided':
      return readAgain(scene, takenBack(handedOver));
    case 'failed':
      return again(scene, takenBack(handedOver), posted.status, posted.retryAfterSeconds);
    case 'unknown':
      return again(scene, handedOver, posted.status, posted.retryAfterSeconds);
  }
}

/** The vendor has said that it did not take the reply. */
function takenBack({ row: { handedOverAt: _, ...row }, ...attempt }: Attempt): Attempt {
  return { ...attempt, row };
}

/** A reply was handed over, nobody heard what became of it, and it is not there: once more would be a second one. */
async function notFound(scene: Scene, { row, event, act, draft }: Attempt, reading: Reading): Promise<void> {
  const { drafts, clock } = scene;
  const since = clock.now().getTime() - Date.parse(row.handedOverAt ?? '');
  if (since < lookedForMinutes * 60_000) return drafts.postpone({ ...row, tries: (row.tries ?? 1) - 1 }, new Date(clock.now().getTime() + 60_000));
  await tell(scene, reading, unsentAct(act, 'unheard', draft.head.reference), row);
  return giveUp(scene, row, event, 'unheard');
}

async function delivered(scene: Scene, { row, event, act }: Attempt, reading: Reading, status?: number): Promise<void> {
  const { drafts, log } = scene;
  log.info('posted to the helpdesk', { draftId: row.draftId ?? '', kind: event, code: act.kind, ...(status !== undefined && { status }) });
  await drafts.finish(row, { state: 'delivered', days: keptDays, ...(status !== undefined && { lastStatus: status }) });
  if (act.kind === 'reply') await untag(scene, reading);
}

/** It is in the ticket, and the customer has not got it: a second one could reach them twice. */
function undelivered({ drafts, log }: Scene, { row, event }: Attempt, status?: number): Promise<void> {
  log.error('posted to the helpdesk, which could not deliver it', { draftId: row.draftId ?? '', kind: event, ...(status !== undefined && { status }) });
  return drafts.finish(row, { state: 'failed', days: keptDays, reason: 'refused', ...(status !== undefined && { lastStatus: status }) });
}

/** Trying again can't help: a person has to look. */
function giveUp({ drafts, log }: Scene, row: OutboxRow, event: string, reason: GivenUp, status?: number): Promise<void> {
  log.error('not posted to the helpdesk, and given up', { draftId: row.draftId ?? '', kind: event, code: reason, ...(status !== undefined && { status }) });
  return drafts.finish(row, { state: 'failed', days: keptDays, reason, ...(status !== undefined && { lastStatus: status }) });
}

/** The ticket has changed since it was read: nothing was posted, and nothing of the schedule is used up. */
function readAgain({ drafts, clock, random, log }: Scene, { row, event }: Attempt): Promise<void> {
  const seconds = backoffSeconds(row.attempts, (random.bytes(1)[0] ?? 0) / 255);
  log.warn('the ticket was changed meanwhile', { draftId: row.draftId ?? '', kind: event, count: row.attempts });
  return drafts.postpone({ ...row, tries: (row.tries ?? 1) - 1 }, new Date(clock.now().getTime() + seconds * 1000));
}

/** Whether it is there nobody knows yet: the next attempt looks before it posts. */
async function again({ drafts, clock, random, log }: Scene, { row, event }: Attempt, status?: number, retryAfterSeconds?: number): Promise<void> {
  const wait = webhookRetrySeconds(row.tries ?? 1, (random.bytes(1)[0] ?? 0) / 255, retryAfterSeconds);
  const last = status === undefined ? {} : { lastStatus: status };
  if (wait === undefined) {
    log.error('not posted to the helpdesk, and given up', { draftId: row.draftId ?? '', kind: event, count: row.tries ?? 1 });
    return drafts.finish(row, { state: 'failed', days: keptDays, ...last });
  }
  return drafts.postpone(row, new Date(clock.now().getTime() + wait * 1000), status);
}

/** A note for agents, where the helpdesk takes it; the error in the log says the same. */
async function tell({ log }: Scene, reading: Reading, act: Act, { createdAt }: OutboxRow): Promise<void> {
  if (isWritten(reading.thread, reading.own, act, createdAt)) return;
  const { state } = await reading.post(act);
  if (state !== 'done') log.warn('agents could not be told in the ticket', { code: state });
}
