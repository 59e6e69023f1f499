import { type Item, type TableName, type Tables, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { stoppedKey } from '../../functions/adapters/stop-gate.ts';
import type { Scan } from './survey.ts';

/** A table that a backup was restored into, beside the tenant's own. */
export interface RestoredTable {
  scan(): AsyncIterable<readonly Item[]>;
  /** Those of these items that it has, by their keys, at most 100; undefined for the others. */
  has(items: readonly Item[]): Promise<readonly (Item | undefined)[]>;
}

export interface Copied {
  readonly written: number;
  readonly removed: number;
}

/** So many writes are made at the same time. */
const writesAtOnce = 25;
const readAtOnce = 100;

/**
 * Brings a restored table back into the tenant's own, which keeps its name, stream, policy and indexes: every item of it is written, and what it lacks
 * is removed. Events are added alone: what stands in the audit table is never removed nor written over. Doing it again does no harm.
 *
 * @param tick - hears how many items were looked at.
 */
export async function copyBack(
  table: TableName,
  restored: RestoredTable,
  own: { readonly tables: Tables; readonly scan: Scan },
  tick: (items: number) => void,
): Promise<Copied> {
  let looked = 0;
  let written = 0;
  let removed = 0;
  const isMark = ({ pk, sk }: Item): boolean => table === 'drafts' && pk === stoppedKey.pk && sk === stoppedKey.sk;
  const write = async (items: readonly Item[], writeOf: (item: Item) => Write): Promise<number> => {
    let done = 0;
    for (let i = 0; i < items.length; i += writesAtOnce) {
      const made = await Promise.all(items.slice(i, i + writesAtOnce).map((item) => writeOne(own.tables, writeOf(item))));
      done += made.filter(Boolean).length;
    }
    looked += items.length;
    tick(looked);
    return done;
  };
  for await (const page of restored.scan())
    written += await write(
      page.filter((item) => !isMark(item)),
      (item) => ({ table, put: item, ...(table === 'audit' && { when: { absent: true } as const }) }),
    );
  if (table === 'audit') return { written, removed };
  for await (const page of own.scan(table))
    for (let i = 0; i < page.length; i += readAtOnce) {
      const some = page.slice(i, i + readAtOnce);
      const there = await restored.has(some);
      const gone = some.filter((item, at) => there[at] === undefined && !isMark(item));
      removed += await write(gone, ({ pk, sk }) => ({ table, remove: { pk, sk } }));
    }
  return { written, removed };
}

/** False for an event that is there already. The audit table takes nothing but transactions. */
async function writeOne(tables: Tables, write: Write): Promise<boolean> {
  try {
    await tables.transact([write], { plain: write.table !== 'audit' });
    return true;
  } catch (error) {
    if (error instanceof TransactionRefused && error.reasons.includes('condition')) return false;
    throw error;
  }
}
