import { type Item, type TableName, type Tables, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { stoppedKey } from '../../functions/adapters/stop-gate.ts';
import { reconciledPartition } from './left.ts';
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

/** Of a stop and of repairs, which go on whatever the tables are restored to. */
const kept = new Set([stoppedKey.pk, reconciledPartition]);
/** Who was signed in then, or had a link mailed for it, may have signed out since, or be gone: people sign in anew. What was tried out may have been erased since. */
const dropped = /^(?:SESSION#|SIGNIN#|SANDBOX$)/;

/** So many writes are made at the same time. */
const writesAtOnce = 25;
const readAtOnce = 100;

/**
 * Brings a restored table back into the tenant's own, which keeps its name, stream, policy and indexes: every item of it is written, and what it lacks
 * is removed. Sessions, links for signing in and drafts of the sandbox are removed in any case. Events are added alone: what stands in the audit table is never removed nor written over. Doing it again does no harm.
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
  const isKept = ({ pk }: Item): boolean => table === 'drafts' && kept.has(pk);
  const isDropped = ({ pk }: Item): boolean => table === 'drafts' && dropped.test(pk);
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
      page.filter((item) => !isKept(item) && !isDropped(item)),
      (item) => ({ table, put: item, ...(table === 'audit' && { when: { absent: true } as const }) }),
    );
  if (table === 'audit') return { written, removed };
  for await (const page of own.scan(table))
    for (let i = 0; i < page.length; i += readAtOnce) {
      const some = page.slice(i, i + readAtOnce);
      const there = await restored.has(some);
      const gone = some.filter((item, at) => !isKept(item) && (there[at] === undefined || isDropped(item)));
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
