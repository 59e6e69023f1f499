import * as z from 'zod';
import { DamagedText, type GivenUp, type OutboxRow } from '../adapters/drafts-store.ts';
import { isAboutText } from '../domain/approval/delivery.ts';
import { type Draft, Snapshot } from '../domain/approval/draft-state.ts';
import type { DraftView } from '../domain/approval/draft-view.ts';
import { type Act, type ActFacts, isWritten, mayPost, ticketOf, type Unpostable } from '../domain/helpdesk/thread.ts';
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
  const draft = row.draftId ? await drafts.load(row.draftId, 'all-but-signals') : undefined;
  if (!draft) return drafts.finish(row);
  const view = await viewOf(scene, draft, snapshot);
  if (!view) {
    log.error('a text that was released is damaged or erased and is not posted', { draftId: draft.head.id, kind: event });
    return drafts.finish(row, { state: 'failed', days: keptDays, ...(draft.head.erased && { reason: 'erased' }) });
  }
  const act = actOf(event, webhookId, view);
  if (!act || (act.kind === 'holding' && !isHeldStill(draft, snapshot))) return drafts.finish(row);
  const ticketId = ticketOf(account, draft.head.conversationId);
  const { holdingReply, release } = view;
  const facts = {
    answers: draft.head.answers.id,
    owedSince: row.createdAt,
    holdingText: holdingReply?.text ?? null,
    to: (act.kind === 'reply' ? release?.to : holdingReply?.to) ?? null,
  };
  const attempt = { row: { ...row, tries: (row.tries ?? 0) + 1 }, event, act, reference: draft.head.reference, ticketId: ticketId ?? '', facts };
  return ticketId === undefined ? giveUp(scene, attempt, 'gone') : post(scene, attempt); // of another account of the vendor
}

/** A holding reply that comes after the draft has moved on says nothing any more. */
const isHeldStill = ({ head }: Draft, { revision }: Snapshot): boolean => head.status === 'held' && head.revision === revision;

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
  readonly reference: string;
  readonly ticketId: string;
  readonly facts: ActFacts;
}

/** So long a reply whose end is not known is looked for; a vendor that is slow to show it has shown it by then. */
const lookedForMinutes = 10;
/** So long a ticket may change under every attempt before people are told, and before it is given up; ours. */
const collidesMinutes = 30;
const collidesDays = 3;

async function post(scene: Scene, attempt: Attempt): Promise<void> {
  const { vendor, account } = scene;
  const { row, act, ticketId, facts } = attempt;
  const reading = await answered(scene, attempt, () => vendor.read(ticketId, 'with-marks'));
  if (reading === 'unanswered') return;
  if (!reading) return giveUp(scene, attempt, 'gone');
  const may = mayPost(reading.thread, account, act, reading.own, facts);
  if (may === 'posted') return delivered(scene, attempt, reading);
  if (may === 'undelivered') return undelivered(scene, attempt);
  if (may !== 'yes') return unpostable(scene, attempt, reading, may);
  if (row.handedOverAt !== undefined) return notFound(scene, attempt, reading);
  const handedOver = await handOver(scene, attempt);
  if (!handedOver) return;
  const posted = await answered(scene, handedOver, () => reading.post(act));
  if (posted !== 'unanswered') await settle(scene, handedOver, reading, posted);
}

/** What the helpdesk answers; where it gives none, the attempt waits for its next turn. */
async function answered<Answer>(scene: Scene, attempt: Attempt, ask: () => Promise<Answer>): Promise<Answer | 'unanswered'> {
  try {
    return await ask();
  } catch (error) {
    const { status, retryAfterSeconds } = error instanceof HelpdeskFailed ? error : {};
    scene.log.warn('the helpdesk has not answered', {
      ...about(attempt),
      errorName: error instanceof Error ? error.name : 'unknown',
      ...(status !== undefined && { status }),
    });
    await again(scene, attempt, undefined, { status, retryAfterSeconds });
    return 'unanswered';
  }
}

const about = ({ row, event }: Attempt) => ({ draftId: row.draftId ?? '', kind: event });

/** Keeps the intent first, where the vendor would take a second one. Undefined where somebody else is at it. */
async function handOver({ vendor, drafts }: Scene, attempt: Attempt): Promise<Attempt | undefined> {
  if (vendor.isGuarded || attempt.act.kind === 'note') return attempt;
  const row = await drafts.handOver(attempt.row);
  return row && { ...attempt, row };
}

/** The vendor has said that it did not take the reply. */
function takenBack({ row: { handedOverAt: _, ...row }, ...attempt }: Attempt): Attempt {
  return { ...attempt, row };
}

async function settle(scene: Scene, attempt: Attempt, reading: Reading, posted: Posted): Promise<void> {
  switch (posted.state) {
    case 'done':
      return posted.isUndelivered ? undelivered(scene, attempt, posted.status) : delivered(scene, attempt, reading, posted.status);
    case 'gone':
      return giveUp(scene, takenBack(attempt), 'gone', posted.status);
    case 'refused':
      await giveUp(scene, takenBack(attempt), 'refused', posted.status);
      return tell(scene, attempt, reading, 'refused');
    case 'collided':
      return readAgain(scene, takenBack(attempt), reading);
    case 'failed':
      return again(scene, takenBack(attempt), reading, posted);
    case 'unknown':
      return again(scene, attempt, reading, posted);
  }
}

/** The ticket has moved on. What was handed over may still be there: nobody must take it for unsent. */
async function unpostable(scene: Scene, attempt: Attempt, reading: Reading, why: Unpostable): Promise<void> {
  await giveUp(scene, attempt, why);
  await tell(scene, attempt, reading, attempt.row.handedOverAt === undefined ? why : 'unheard');
}

/** A reply was handed over, nobody heard what became of it, and it is not there: once more would be a second one. */
async function notFound(scene: Scene, attempt: Attempt, reading: Reading): Promise<void> {
  const { drafts, clock } = scene;
  const { row } = attempt;
  const since = clock.now().getTime() - Date.parse(row.handedOverAt ?? '');
  if (since < lookedForMinutes * 60_000) return drafts.postpone({ ...row, tries: (row.tries ?? 1) - 1 }, new Date(clock.now().getTime() + 60_000));
  await giveUp(scene, attempt, 'unheard');
  await tell(scene, attempt, reading, 'unheard');
}

async function delivered(scene: Scene, attempt: Attempt, reading: Reading, status?: number): Promise<void> {
  const { drafts, log } = scene;
  const { row, act } = attempt;
  log.info('posted to the helpdesk', { ...about(attempt), code: act.kind, ...(status !== undefined && { status }) });
  await drafts.finish(row, { state: 'delivered', days: keptDays, ...(status !== undefined && { lastStatus: status }) });
  if (act.kind === 'reply' && !reading.isUntaggedByReply) await untag(scene, reading);
}

/** It is in the ticket, and the customer has not got it: a second one could reach them twice. */
function undelivered({ drafts, log }: Scene, attempt: Attempt, status?: number): Promise<void> {
  log.error('posted to the helpdesk, which could not deliver it', { ...about(attempt), ...(status !== undefined && { status }) });
  return drafts.finish(attempt.row, { state: 'failed', days: keptDays, reason: 'refused', ...(status !== undefined && { lastStatus: status }) });
}

/** Trying again can't help: a person has to look. Of a holding reply nobody has: it was never approved, and what it would have said is late. */
function giveUp({ drafts, log }: Scene, attempt: Attempt, reason: GivenUp | undefined, status?: number): Promise<void> {
  const { row, act } = attempt;
  const told = { ...about(attempt), ...(reason ? { code: reason } : { count: row.tries ?? 1 }), ...(status !== undefined && { status }) };
  log[act.kind === 'holding' ? 'warn' : 'error']('not posted to the helpdesk, and given up', told);
  return drafts.finish(row, { state: 'failed', days: keptDays, ...(reason && { reason }), ...(status !== undefined && { lastStatus: status }) });
}

/** The ticket has changed since it was read: nothing was posted, and nothing of the schedule is used up. */
async function readAgain(scene: Scene, attempt: Attempt, reading: Reading): Promise<void> {
  const { drafts, clock, random, log } = scene;
  const { row } = attempt;
  const minutes = (clock.now().getTime() - Date.parse(row.redrivenAt ?? row.createdAt)) / 60_000;
  if (minutes >= collidesDays * 24 * 60) {
    await giveUp(scene, attempt, 'collided');
    return tell(scene, attempt, reading, 'exhausted');
  }
  const seconds = backoffSeconds(row.attempts, (random.bytes(1)[0] ?? 0) / 255);
  log[minutes >= collidesMinutes ? 'error' : 'warn']('the ticket was changed meanwhile', { ...about(attempt), count: row.attempts });
  return drafts.postpone({ ...row, tries: (row.tries ?? 1) - 1 }, new Date(clock.now().getTime() + seconds * 1000));
}

/** Whether it is there nobody knows yet: the next attempt looks before it posts. */
async function again(
  scene: Scene,
  attempt: Attempt,
  reading: Reading | undefined,
  { status, retryAfterSeconds }: { readonly status?: number | undefined; readonly retryAfterSeconds?: number | undefined },
): Promise<void> {
  const { drafts, clock, random } = scene;
  const { row } = attempt;
  const wait = webhookRetrySeconds(row.tries ?? 1, (random.bytes(1)[0] ?? 0) / 255, retryAfterSeconds);
  if (wait !== undefined) return drafts.postpone(row, new Date(clock.now().getTime() + wait * 1000), status);
  const isUnheard = row.handedOverAt !== undefined;
  await giveUp(scene, attempt, isUnheard ? 'unheard' : undefined, status);
  if (reading) await tell(scene, attempt, reading, isUnheard ? 'unheard' : 'exhausted');
}

/** Tells agents of an approved reply that was not posted, where the helpdesk takes it; the error in the log says the same. */
async function tell({ log }: Scene, attempt: Attempt, reading: Reading, why: Parameters<typeof unsentAct>[1]): Promise<void> {
  const { act, reference, facts } = attempt;
  if (act.kind !== 'reply') return;
  const note = unsentAct(act, why, reference);
  if (isWritten(reading.thread, reading.own, note, facts.owedSince)) return;
  try {
    const { state } = await reading.post(note);
    if (state !== 'done') log.warn('agents could not be told in the ticket', { code: state });
  } catch (error) {
    log.warn('agents could not be told in the ticket', { errorName: error instanceof Error ? error.name : 'unknown' });
  }
}
