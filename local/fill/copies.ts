import type { Item, TableName } from '../../functions/adapters/ports.ts';
import type { LocalTables } from '../memory-tables.ts';

/** What one draft that has gone through the handlers left in the tables. */
export interface Template {
  /** Of the draft, without its prefix. */
  readonly id: string;
  readonly rows: readonly Kept[];
}
interface Kept {
  readonly table: TableName;
  readonly item: Item;
}

const tableNames: readonly TableName[] = ['accounts', 'drafts', 'audit'];
/** As many partitions as each index has. */
const shards = 8;
/** So many copies are written at a time. */
const atOnce = 1000;

/**
 * Sees which rows a draft leaves: those that are new and name it or its conversation, whatever else goes on.
 *
 * @param conversationId - of that draft alone
 * @param make - sends the draft, and answers when all is done that it causes by itself
 * @throws Error where there is no such draft
 */
export async function takeTemplate(tables: LocalTables, conversationId: string, make: () => Promise<void>): Promise<Template> {
  const known = new Set((await all(tables)).map(nameOf));
  await make();
  const rows = (await all(tables)).filter((row) => !known.has(nameOf(row)));
  const head = rows.find(({ item }) => item.sk === 'HEAD' && item.conversationPk === conversationId);
  const id = /^D#drf_(\w+)$/.exec(head?.item.pk ?? '')?.[1];
  if (id === undefined) throw new Error('the draft left nothing to copy');
  const isOfIt = (text: string) => text.includes(id) || text.includes(conversationId);
  return { id, rows: rows.filter(({ item }) => isOfIt(JSON.stringify(item))) };
}

/** All but its texts, which nobody reads again once it is sent. */
export const withoutTexts = ({ id, rows }: Template): Template => ({ id, rows: rows.filter(({ item }) => !item.sk.startsWith('REV#')) });

/** The head alone of a draft: what the indexes show of it. */
export const headOf = ({ id, rows }: Template): Template => ({ id, rows: rows.filter(({ item }) => item.pk.startsWith('D#') && item.sk === 'HEAD') });

/** Writes so many copies, each with an id of its own, past the handlers. */
export async function keepCopies(tables: LocalTables, { id, rows }: Template, count: number): Promise<void> {
  const text = JSON.stringify(rows);
  for (let from = 0; from < count; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - from) }, (_, i) => from + i);
    await Promise.all(
      numbers.flatMap((number) => {
        const other = `${id.slice(0, -8)}${number.toString(32).toUpperCase().padStart(8, '0')}`;
        const copies = JSON.parse(text.replaceAll(id, other)) as Kept[];
        return copies.map(({ table, item }) => tables.put(table, renamed(item, number, other)));
      }),
    );
  }
}

const all = async (tables: LocalTables): Promise<Kept[]> =>
  (await Promise.all(tableNames.map(async (table) => (await tables.scan(table)).map((item) => ({ table, item }))))).flat();

const nameOf = ({ table, item: { pk, sk } }: Kept): string => `${table} ${pk} ${sk}`;

/**
 * A copy under a key of its own, and its places in the indexes, which are spread over shards by the draft's id.
 *
 * It has none in the index of the audit log: what was kept is in the log for long.
 */
function renamed({ logPk, logSk, ...item }: Item, number: number, id: string): Item {
  const pk = item.pk.includes(id) ? item.pk : `${item.pk}-${number}`;
  const shard = Number.parseInt(id.slice(-2), 32) % shards;
  const places = Object.entries(item).flatMap(([name, value]) =>
    /^\w+Pk$/.test(name) && typeof value === 'string' ? [[name, value.replace(/#\d$/, `#${shard}`)]] : [],
  );
  return { ...item, pk, ...Object.fromEntries(places) };
}
