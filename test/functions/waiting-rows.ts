import { createHash } from 'node:crypto';
import type { Listed } from '../../functions/adapters/queue-store.ts';
import { newGrantId } from '../../functions/domain/approval/review-link.ts';
import type { LocalTables } from '../../local/memory-tables.ts';
import { start } from '../examples.ts';

/** A draft of the queue, as far as the indexes know it. */
export type WaitingRow = Listed & { readonly shard: number };

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** An id that looks as any other does; ids of numbers are in no order. */
const idOf = (number: number): string => `drf_0${[...digest(`draft ${number}`).subarray(0, 25)].map((byte) => alphabet[byte & 31]).join('')}`;

/** A draft that waits for nobody in particular, until a day from the start. */
export function aWaitingRow(number: number, fields: Partial<WaitingRow> = {}): WaitingRow {
  return {
    draftId: idOf(number),
    shard: number % 8,
    reference: `AP-${String(number).padStart(4, '0').slice(-4)}`,
    status: 'pending',
    hashPrefix: digest(`hash ${number}`).toString('hex').slice(0, 16),
    accountId: 'acc_fabrikam',
    accountName: 'Fabrikam',
    ask: null,
    category: 'order_status',
    urgency: 'standard',
    rules: ['review-requested'],
    since: start.toISOString(),
    decideBy: new Date(start.getTime() + 86_400_000).toISOString(),
    stage: 1,
    stageCount: 1,
    blind: false,
    roles: ['finance'],
    asked: [],
    seated: [],
    others: [],
    ...fields,
  };
}

/** What is kept of it: its head, and a grant for each seat that is open to somebody. */
export function itemsOf({ shard, draftId, ...entry }: WaitingRow) {
  const pk = `D#${draftId}`;
  const grants = entry.asked.map(({ personId }) => {
    const grantId = newGrantId(draftId.slice('drf_'.length), (count) => digest(`${draftId} ${personId}`).subarray(0, count));
    return { pk, sk: `GRANT#${grantId}`, personId, statusPk: `asked#${personId}`, statusSk: `${entry.decideBy}#${grantId}` };
  });
  const place = { queuePk: `queue#${shard}`, queueSk: `${entry.decideBy}#${draftId}`, queueRow: JSON.stringify(entry) };
  return [{ pk, sk: 'HEAD', status: entry.status, ...place }, ...grants];
}

export async function keepRows(tables: LocalTables, rows: readonly WaitingRow[]): Promise<void> {
  for (const row of rows) for (const item of itemsOf(row)) await tables.put('drafts', item);
}

export async function dropRows(tables: LocalTables, rows: readonly WaitingRow[]): Promise<void> {
  for (const row of rows) for (const item of itemsOf(row)) await tables.remove('drafts', item);
}

/** Counts what is asked of tables, and what they answer, in items. */
export function counted(tables: LocalTables) {
  const read = { calls: 0, items: 0 };
  const count = async <T>(found: Promise<T>): Promise<T> => {
    const answer = await found;
    read.calls += 1;
    read.items += Array.isArray(answer) ? answer.length : 1;
    return answer;
  };
  const spied: LocalTables = {
    ...tables,
    get: (table, key) => count(tables.get(table, key)),
    getMany: (refs) => count(tables.getMany(refs)),
    query: (table, query) => count(tables.query(table, query)),
    queryIndex: (table, index, query) => count(tables.queryIndex(table, index, query)),
  };
  return { tables: spied, read };
}
