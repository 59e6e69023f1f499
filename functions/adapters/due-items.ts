import type { OutboxQueue } from './outbox-row.ts';
import { duePartitions } from './partitions.ts';
import type { Item, Tables } from './ports.ts';

/** What the index of due items says of a kind, the earliest first. */
export async function dueItems(tables: Tables, kind: 'head' | OutboxQueue, until: Date, limit = 200): Promise<Item[]> {
  const pages = await Promise.all(duePartitions(kind).map((pk) => tables.queryIndex('drafts', 'due', { pk, to: `${until.toISOString()}~`, limit })));
  return pages.flat().sort((a, b) => (String(a.dueSk) < String(b.dueSk) ? -1 : 1));
}
