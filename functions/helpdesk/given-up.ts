import { type OutboxRow, releasedEvent } from '../adapters/outbox-row.ts';
import type { Deps } from '../runtime/deps.ts';

const keptDays = 90;

/** Ends what is owed to a helpdesk that the tenant's file names no more. A reply that was released goes to people: nobody else tells that it never went out. */
export async function endWithoutHelpdesk({ outbox, log }: Pick<Deps, 'outbox' | 'log'>, row: OutboxRow): Promise<void> {
  if (row.kind !== 'helpdesk-act' || row.owed.event !== releasedEvent) return outbox.finish(row);
  log.error('a reply is owed to a helpdesk that the tenant has no more', { draftId: row.draftId ?? '' });
  await outbox.finish(row, { state: 'failed', days: keptDays, reason: 'gone' });
}
