import * as z from 'zod';
import type { Item, Key, Tables, Write } from '../../functions/adapters/ports.ts';
import { byHand, type Finding, nameOf } from './report.ts';

/** Whatever is kept of runs that mend stands in this partition of the table of drafts; a restore of tables leaves it as it is. */
export const reconciledPartition = 'RECONCILED';
/** Carries the chain `reconcile`. */
export const reconciledKey: Key = { pk: reconciledPartition, sk: 'HEAD' };

const prefix = 'LEFT#';
const LeftItem = z.object({ about: z.enum(['subject', 'tenant']), id: z.string(), fault: z.string() });
const keyOf = (left: Finding): Key => ({ pk: reconciledPartition, sk: `${prefix}${nameOf(left)}` });
/** The most writes of a transaction. */
const keptAtOnce = 100;

/** Keeps findings that the repair takes the trace of: people must see to each, and say that they have. */
export async function keepLeft(tables: Pick<Tables, 'transact'>, left: readonly Finding[], now: Date): Promise<void> {
  for (let i = 0; i < left.length; i += keptAtOnce)
    await tables.transact(
      left.slice(i, i + keptAtOnce).map((one): Write => {
        const { about, id, fault } = one;
        return { table: 'drafts', put: { ...keyOf(one), about, id, fault, at: now.toISOString() } };
      }),
    );
}

export const forgetWrite = (left: Finding): Write => ({ table: 'drafts', remove: keyOf(left) });

/** The finding that an item of the table of drafts keeps; undefined where it is something else. */
export function leftIn({ pk, sk, ...item }: Item): Finding | undefined {
  if (pk !== reconciledPartition || !sk.startsWith(prefix)) return undefined;
  const { about, id, fault } = LeftItem.parse(item);
  return byHand(about, id, fault);
}
