import * as z from 'zod';
import { DamagedText } from '../adapters/drafts-store.ts';
import { type GivenUp, type OutboxRow, releasedEvent } from '../adapters/outbox-row.ts';
import { isAboutText } from '../domain/approval/delivery.ts';
import { type Draft, type DraftHead, Snapshot } from '../domain/approval/draft-state.ts';
import type { DraftView } from '../domain/approval/draft-view.ts';
import { isRevisable } from '../domain/approval/receive.ts';
import { type Act, type ActFacts, conversationOf, mayPost, ticketOf, type Unpostable } from '../domain/helpdesk/thread.ts';
import { actOf, Unsent, unsentAct } from '../domain/helpdesk/words.ts';
import { webhookRetrySeconds } from '../domain/webhook.ts';
import { backoffSeconds } from '../runtime/outbox.ts';
import { showDraft } from '../runtime/show-draft.ts';
import { draftsOf, escrowSeconds, type Scene, untag } from './event.ts';
import { HelpdeskFailed, type Posted, type Reading } from './vendor.ts';

/** Of the note that says why a reply has not reached the customer: no webhook tells of it. */
const unsentEvent = 'reply.unsent';
const OwedAct = z.object({ event: z.string(), webhookId: z.string(), snapshot: Snapshot, why: Unsent.optional() });
type OwedAct = z.infer<typeof OwedAct>;
const keptDays = 90;

/**
 * Writes into a ticket what became of its draft: the reply, the holding reply, or a note for agents.
 *
 * That it will be tried is kept before it is (the claim). Each attempt reads the ticket anew and looks for what we wrote, so one
 * whose answer was lost is found and not made again; the vendor's guard refuses a late twin of it. Where the vendor has none, the intent
 * is kept before the reply is handed over, and one whose end is not known is looked for and never made again. What can't be posted any
 * more goes to people: an error in the log, and a note in the ticket, which is owed by itself.
 */
export async function payAct(scene: Scene, row: OutboxRow): Promise<void> {
  const { drafts, outbox, account } = scene;
  const owed = OwedAct.parse(row.owed);
  const draft = row.draftId ? await drafts.load(row.draftId, 'all-but-signals') : undefined;
  if (!draft) return outbox.finish(row);
  const { head } = draft;
  const view = await viewOf(scene, draft, owed.snapshot);
  if (!view) return endWithoutText(scene, row, head, owed.event);
  const act = actOwed(owed, view);
  if (!act) return outbox.finish(row);
  if (act.kind === 'holding' && !isRevisable(head)) return letGo(scene, row, head);
  if (owed.why && (await isNewsNoMore(scene, row, head))) return;
  const { holdingReply, release } = view;
  const facts = {
    answers: head.answers.id,
    owedSince: row.createdAt,
    holdingTexts: holdingReply ? [holdingReply.text] : [],
    to: (act.kind === 'reply' ? release?.to : holdingReply?.to) ?? null,
  };
  const ticketId = ticketOf(account, head.conversationId);
  const attempt = { row: { ...row, tries: (row.tries ?? 0) + 1 }, event: owed.event, act, ticketId: ticketId ?? '', facts };
  return ticketId === undefined ? giveUp(scene, attempt, 'gone') : post(scene, attempt); // of another account of the vendor
}

function endWithoutText({ outbox, log }: Scene, row: OutboxRow, { id, erased }: DraftHead, event: string): Promise<void> {
  log.error('a text that was released is damaged or erased and is not posted', { draftId: id, kind: event });
  return outbox.finish(row, { state: 'failed', days: keptDays, ...(erased && { reason: 'erased' }) });
}

function actOwed({ event, webhookId, why }: OwedAct, view: DraftView): Act | undefined {
  const act = actOf(why ? releasedEvent : event, webhookId, view);
  return act && why ? unsentAct(act, why, view.reference) : act;
}

/**
 * A holding reply whose draft waits for nothing any more: what it says is no longer so.
 *
 * It is owed once in the life of a draft, so a revision alone is no reason to drop it, and one that is about to go out may be stopped yet.
 */
function letGo({ outbox, clock, log }: Scene, row: OutboxRow, { id, status }: DraftHead): Promise<void> {
  if (status === 'approved') return outbox.postpone(row, new Date(clock.now().getTime() + escrowSeconds * 1000));
  log.info('a holding reply was not posted, as its draft has moved on', { draftId: id, code: status });
  return outbox.finish(row);
}

/** True where a reply that was told to be unsent was put back: it is there now, or nobody knows yet. */
async function isNewsNoMore({ outbox, clock }: Scene, row: OutboxRow, { id }: DraftHead): Promise<boolean> {
  const delivery = await outbox.delivery(id);
  if (delivery?.state === 'pending') await outbox.postpone(row, new Date(clock.now().getTime() + waitsMinutes * 60_000));
  if (delivery?.state === 'delivered') await outbox.finish(row);
  return delivery !== undefined && delivery.state !== 'failed';
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
  readonly ticketId: string;
  readonly facts: ActFacts;
}

/** So long a reply whose end is not known is looked for; a vendor that is slow to show it has shown it by then. */
const lookedForMinutes = 10;
/** So long a note about a reply waits where that is tried once more. */
const waitsMinutes = 1;
/** So long a ticket may change under every attempt before people are told, and before it is given up; ours. */
const collidesMinutes = 30;
const collidesDays = 3;

async function post(scene: Scene, attempt: Attempt): Promise<void> {
  const { vendor } = scene;
  const { row, act, ticketId } = attempt;
  const reading = await answered(scene, attempt, () => vendor.read(ticketId, 'with-marks'));
  if (reading === 'unanswered') return;
  if (!reading) return giveUp(scene, attempt, 'gone');
  const may = await judge(scene, attempt, reading);
  if (may === 'posted') return delivered(scene, attempt, reading);
  if (may === 'undelivered') return undelivered(scene, attempt);
  if (may !== 'yes') return unpostable(scene, attempt, may);
  if (row.handedOverAt !== undefined) return notFound(scene, attempt);
  const handedOver = await handOver(scene, attempt);
  if (!handedOver) return;
  const posted = await answered(scene, handedOver, () => reading.post(act));
  if (posted !== 'unanswered') await settle(scene, handedOver, reading, posted);
}

/** Whether it may be posted. Where texts alone tell, what seems to be somebody's answer may be the holding reply of another draft of the ticket. */
async function judge(scene: Scene, { ticketId, act, facts }: Attempt, { thread, own }: Reading): Promise<ReturnType<typeof mayPost>> {
  const { account } = scene;
  const may = mayPost(thread, account, act, own, facts);
  if (may !== 'answered' || own.by === 'markers') return may;
  const holdingTexts = (await draftsOf(scene, conversationOf(account, ticketId))).flatMap(({ holdingReply }) => holdingReply?.text ?? []);
  return mayPost(thread, account, act, own, { ...facts, holdingTexts });
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
    await again(scene, attempt, { status, retryAfterSeconds });
    return 'unanswered';
  }
}

const about = ({ row, event }: Attempt) => ({ draftId: row.draftId ?? '', kind: event });

/** Keeps the intent first, where the vendor would take a second one. Undefined where somebody else is at it. */
async function handOver({ vendor, outbox }: Scene, attempt: Attempt): Promise<Attempt | undefined> {
  if (vendor.isGuarded || attempt.act.kind === 'note') return attempt;
  const row = await outbox.handOver(attempt.row);
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
      await tell(scene, attempt, 'refused');
      return giveUp(scene, takenBack(attempt), 'refused', posted.status);
    case 'collided':
      return readAgain(scene, takenBack(attempt));
    case 'failed':
      return again(scene, takenBack(attempt), posted);
    case 'unknown':
      return again(scene, attempt, posted);
  }
}

/** The ticket has moved on. What was handed over may still be there: nobody must take it for unsent. */
async function unpostable(scene: Scene, attempt: Attempt, why: Unpostable): Promise<void> {
  await tell(scene, attempt, attempt.row.handedOverAt === undefined ? why : 'unheard');
  await giveUp(scene, attempt, why);
}

/** A reply was handed over, nobody heard what became of it, and it is not there: once more would be a second one. */
async function notFound(scene: Scene, attempt: Attempt): Promise<void> {
  const { outbox, clock } = scene;
  const { row } = attempt;
  const since = clock.now().getTime() - Date.parse(row.handedOverAt ?? '');
  if (since < lookedForMinutes * 60_000) return outbox.postpone({ ...row, tries: (row.tries ?? 1) - 1 }, new Date(clock.now().getTime() + 60_000));
  await tell(scene, attempt, 'unheard');
  await giveUp(scene, attempt, 'unheard');
}

async function delivered(scene: Scene, attempt: Attempt, reading: Reading, status?: number): Promise<void> {
  const { outbox, log } = scene;
  const { row, act } = attempt;
  log.info('posted to the helpdesk', { ...about(attempt), code: act.kind, ...(status !== undefined && { status }) });
  await outbox.finish(row, { state: 'delivered', days: keptDays, ...(status !== undefined && { lastStatus: status }) });
  if (act.kind === 'reply' && !reading.isUntaggedByReply) await untag(scene, reading);
}

/** It is in the ticket, and the customer has not got it: a second one could reach them twice. */
async function undelivered(scene: Scene, attempt: Attempt, status?: number): Promise<void> {
  const { outbox, log } = scene;
  await tell(scene, attempt, 'undelivered');
  log.error('posted to the helpdesk, which could not deliver it', { ...about(attempt), ...(status !== undefined && { status }) });
  await outbox.finish(attempt.row, { state: 'failed', days: keptDays, reason: 'refused', ...(status !== undefined && { lastStatus: status }) });
}

/**
 * Trying again can't help: a person has to look. Of a holding reply nobody has: it was never approved, and what it would have said is late.
 * A note about a reply that was given up adds nothing to the error that told of it.
 */
function giveUp({ outbox, log }: Scene, attempt: Attempt, reason: GivenUp | undefined, status?: number): Promise<void> {
  const { row, act, event } = attempt;
  const told = { ...about(attempt), ...(reason ? { code: reason } : { count: row.tries ?? 1 }), ...(status !== undefined && { status }) };
  log[act.kind === 'holding' || event === unsentEvent ? 'warn' : 'error']('not posted to the helpdesk, and given up', told);
  return outbox.finish(row, { state: 'failed', days: keptDays, ...(reason && { reason }), ...(status !== undefined && { lastStatus: status }) });
}

/** The ticket has changed since it was read: nothing was posted, and nothing of the schedule is used up. */
async function readAgain(scene: Scene, attempt: Attempt): Promise<void> {
  const { outbox, clock, random, log } = scene;
  const { row } = attempt;
  const minutes = (clock.now().getTime() - Date.parse(row.redrivenAt ?? row.createdAt)) / 60_000;
  if (minutes >= collidesDays * 24 * 60) {
    await tell(scene, attempt, 'exhausted');
    return giveUp(scene, attempt, 'collided');
  }
  const seconds = backoffSeconds(row.attempts, (random.bytes(1)[0] ?? 0) / 255);
  log[minutes >= collidesMinutes ? 'error' : 'warn']('the ticket was changed meanwhile', { ...about(attempt), count: row.attempts });
  return outbox.postpone({ ...row, tries: (row.tries ?? 1) - 1 }, new Date(clock.now().getTime() + seconds * 1000));
}

/** Whether it is there nobody knows yet: the next attempt looks before it posts. */
async function again(
  scene: Scene,
  attempt: Attempt,
  { status, retryAfterSeconds }: { readonly status?: number | undefined; readonly retryAfterSeconds?: number | undefined },
): Promise<void> {
  const { outbox, clock, random } = scene;
  const { row } = attempt;
  const wait = webhookRetrySeconds(row.tries ?? 1, (random.bytes(1)[0] ?? 0) / 255, retryAfterSeconds);
  if (wait !== undefined) return outbox.postpone(row, new Date(clock.now().getTime() + wait * 1000), status);
  const isUnheard = row.handedOverAt !== undefined;
  await tell(scene, attempt, isUnheard ? 'unheard' : 'exhausted');
  await giveUp(scene, attempt, isUnheard ? 'unheard' : undefined, status);
}

/**
 * Owes agents the news of an approved reply that has not reached the customer; before the reply is given up, so that whoever dies in between does both again.
 *
 * By a row of its own: right after whatever kept the reply away, the ticket seldom takes a note.
 */
async function tell({ outbox }: Scene, { row, act }: Attempt, why: Unsent): Promise<void> {
  if (act.kind === 'reply') await outbox.oweHelpdeskNote(row, { name: why, owed: { ...row.owed, event: unsentEvent, why } });
}
