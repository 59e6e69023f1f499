import type { OutboxRow } from '../adapters/outbox-row.ts';
import { type HelpdeskAccount, reconciledVendors } from '../domain/helpdesk/account.ts';
import { conversationOf } from '../domain/helpdesk/thread.ts';
import type { Deps } from '../runtime/deps.ts';
import { rememberedDays, type Scene, waitAsAsked } from './event.ts';

/** Stands for the id of a ticket where all that wait are meant: no ticket of a vendor is called so. */
export const everyTicket = '*';

/** After that the next hour's look is about to come. */
const triedMilliseconds = 55 * 60_000;

/** A ticket is looked at once in an hour at most, however often it is found. */
const hourOf = (instant: string): string => `hour-${instant.slice(0, 13)}`;

/** Owes a look at the tickets that wait, where the vendor does not notify of everything. What is owed is tried again and raises the alarm as all that is owed. */
export async function oweReconciliation({ outbox, clock }: Pick<Deps, 'outbox' | 'clock'>, account: HelpdeskAccount): Promise<void> {
  if (!reconciledVendors.includes(account.vendor)) return;
  const conversationId = conversationOf(account, everyTicket);
  await outbox.oweHelpdeskEvent({ conversationId, eventId: hourOf(clock.now().toISOString()), ticketId: everyTicket });
}

/** Owes a look at each ticket that has the tag. One that a notification told of is looked at once more, and found to be done. */
export async function payReconciliation(scene: Omit<Scene, 'intake'>, row: OutboxRow): Promise<void> {
  const { vendor, account, outbox, clock, log } = scene;
  try {
    const { ticketIds = [], isCut = false } = (await vendor.waiting?.()) ?? {};
    for (const ticketId of ticketIds) {
      await outbox.oweHelpdeskEvent({ ticketId, eventId: hourOf(row.createdAt), conversationId: conversationOf(account, ticketId) });
    }
    if (isCut) log.error('more tickets are tagged than the helpdesk lists', { count: ticketIds.length });
    await outbox.finish(row, { state: 'delivered', days: rememberedDays });
  } catch (error) {
    if (clock.now().getTime() - Date.parse(row.createdAt) < triedMilliseconds) return waitAsAsked(scene, row, error);
    log.error('the tickets that wait could not be listed, and the next hour looks again', { count: row.attempts });
    await outbox.finish(row, { state: 'failed', days: rememberedDays, reason: 'refused' });
  }
}
