import type { LabelledWrite } from './labelled-writes.ts';
import { asTaken, OutboxRow, outboxItem } from './outbox-row.ts';
import { duePartitions, failedNewsPartitions, failedPartitions } from './partitions.ts';
import type { Clock, Item, Query, Tables } from './ports.ts';
import { readMany } from './read-many.ts';

/** A part of a list of webhooks, and where the next part begins; null where there is none. */
export interface DeliveriesPage {
  readonly rows: readonly OutboxRow[];
  readonly next: string | null;
}

/** Which webhooks, and which comments in tickets, are owed, and which were given up. Read from indexes, which lag; rows that can't be read are left out. */
export interface DeliveriesStore {
  /** Those given up in the last 90 days, by when their event was, the newest first. Without those whose text is erased: nobody can mend these. */
  failed(page: { readonly limit: number; readonly after?: string }): Promise<DeliveriesPage>;
  /** Those owed, by when they are tried next. */
  pending(page: { readonly limit: number; readonly after?: string }): Promise<DeliveriesPage>;
  /**
   * Those given up whose event was between two instants, both included, the newest first; `next` is the `until` of the next call.
   * It may be the one of this call, where as many as `limit` are of one instant.
   */
  failedBetween(range: { readonly since: string; readonly until: string; readonly limit: number }): Promise<DeliveriesPage>;
}

const failedKinds = [...failedPartitions, ...failedNewsPartitions];

/** The webhooks of all drafts, from the indexes. */
export function createDeliveriesStore({ tables, clock }: { readonly tables: Pick<Tables, 'getMany' | 'queryIndex'>; readonly clock: Clock }): DeliveriesStore {
  const page = async (index: 'due' | 'status', partitions: readonly string[], query: Omit<Query, 'pk'> & { readonly limit: number }) => {
    const sortKey = (item: Item): string => String(item[`${index}Sk`]);
    const parts = await Promise.all(partitions.map((pk) => tables.queryIndex('drafts', index, { ...query, pk, limit: query.limit + 1 })));
    const sorted = parts.flat().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    if (query.descending) sorted.reverse();
    const items = sorted.slice(0, query.limit);
    const last = items.at(-1);
    // By its place alone: a row that has lost it meanwhile stands in this list no more.
    const rows = (await readMany(tables, 'drafts', items)).filter((row) => row?.[`${index}Pk`] !== undefined);
    return { rows: rows.flatMap((row) => (row ? readable(row) : [])), next: last && sorted.length > query.limit ? sortKey(last) : null };
  };
  const readable = (item: Item): OutboxRow[] => {
    const { data: row } = OutboxRow.safeParse(item);
    // What has expired is there until DynamoDB removes it.
    return row && (row.expiresAt === undefined || row.expiresAt * 1000 > clock.now().getTime()) ? [row] : [];
  };

  return {
    failed: (asked) => page('status', failedKinds, { ...asked, descending: true }),
    pending: (asked) => page('due', [...duePartitions('webhook'), ...duePartitions('helpdesk')], asked),
    failedBetween: async ({ since, until, limit }) => {
      const { rows, next } = await page('status', failedKinds, { from: since, to: `${until}~`, descending: true, limit });
      return { rows, next: next && (next.split('#')[0] ?? null) };
    },
  };
}

/** Owes a webhook again that was paid or given up, with a schedule of its own; nothing where it changed meanwhile. */
export function redeliveryWrite(row: OutboxRow, now: Date): LabelledWrite {
  // Whoever puts a reply back whose end nobody knew has looked: it is handed over anew.
  const { lastStatus: _, reason: __, disabled: ___, expiresAt: ____, handedOverAt: _____, byHand: ______, ...kept } = row;
  const at = now.toISOString();
  const next: OutboxRow = { ...kept, state: 'pending', tries: 0, nextAt: at, redrivenAt: at };
  return { label: 'delivery', write: { table: 'drafts', put: outboxItem(next), when: asTaken(row) } };
}

/** Keeps of a webhook that was given up that a person settled it; nothing where it changed meanwhile. */
export const settledWrite = (row: OutboxRow, byHand: NonNullable<OutboxRow['byHand']>): LabelledWrite => ({
  label: 'delivery',
  write: { table: 'drafts', put: outboxItem({ ...row, byHand }), when: asTaken(row) },
});
