import type { Conversation } from '../domain/approval/conversation.ts';
import { number } from './item-values.ts';
import type { LabelledWrite } from './labelled-writes.ts';
import { type OutboxRow, outboxItem } from './outbox-row.ts';
import type { Item } from './ports.ts';

export const conversationItem = (item: Conversation): Item => ({ pk: `CONV#${item.conversationId}`, sk: 'CONV', ...item });

/** Puts a conversation under the version that was read. */
export const conversationWrite = (before: Conversation | undefined, after: Conversation): LabelledWrite => ({
  label: 'conversation',
  write: {
    table: 'drafts',
    put: conversationItem({ ...after, version: (before?.version ?? 0) + 1 }),
    when: before ? { equals: { version: before.version } } : { absent: true },
  },
});

/** What a newer message owes to the open drafts of its conversation, should the caller die before doing it. */
export const supersedeWrites = (before: Conversation | undefined, after: Conversation, draftIds: readonly string[], now: Date): LabelledWrite[] =>
  draftIds.map((draftId) => {
    const at = now.toISOString();
    const sk = `c${number((before?.version ?? 0) + 1)}#${after.conversationId}`;
    const row: OutboxRow = { pk: `OUT#${draftId}`, sk, kind: 'supersede', state: 'pending', nextAt: at, attempts: 0, draftId, owed: {}, createdAt: at };
    return { label: 'outbox', write: { table: 'drafts', put: outboxItem(row) } };
  });
