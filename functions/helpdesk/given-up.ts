import { isForCustomer, type OutboxRow } from '../adapters/outbox-row.ts';
import type { Deps } from '../runtime/deps.ts';

const keptDays = 90;

/** Ends what is owed to a helpdesk that the tenant's file names no more. A reply that was released, and a holding reply, go to people: nobody else tells that the customer never got them. */
export async function endWithoutHelpdesk({ outbox, log }: Pick<Deps, 'outbox' | 'log'>, row: OutboxRow): Promise<void> {
  if (row.kind !== 'helpdesk-act' || !isForCustomer(row.owed.event)) return outbox.finish(row);
  log.error('a reply is owed to a helpdesk that the tenant has no more', { draftId: row.draftId ?? '', kind: String(row.owed.event) });
  await outbox.finish(row, { state: 'failed', days: keptDays, reason: 'gone' });
}
