import { type Random, type Tables, TransactionRefused, type TransactOptions, type Write } from './ports.ts';
import { Busy, maxRetries } from './retry.ts';

/** A write and what it is about, so that a refused transaction says what to read again. */
export interface LabelledWrite {
  readonly label: string;
  readonly write: Write;
}

type Pause = (tries: number) => Promise<void>;

/** Waits longer after each try, by chance up to 20, 40, 80 … milliseconds. */
export const jittered =
  (random: Random): Pause =>
  (tries) =>
    new Promise((resolve) => setTimeout(resolve, ((random.bytes(1)[0] ?? 0) / 255) * 20 * 2 ** tries));

/** Tries again where another transaction was at an item; answers the labels whose conditions failed, or undefined once it happened. */
export async function transactLabelled(
  tables: Tables,
  writes: readonly LabelledWrite[],
  pause: Pause,
  how?: TransactOptions,
): Promise<ReadonlySet<string> | undefined> {
  for (let tries = 0; ; tries += 1) {
    try {
      await tables.transact(
        writes.map((one) => one.write),
        how,
      );
      return undefined;
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error;
      const failed = new Set(writes.flatMap(({ label }, i) => (error.reasons[i] === 'condition' ? [label] : [])));
      if (failed.size > 0) return failed;
      if (tries >= maxRetries) throw new Busy('transaction conflicts');
      await pause(tries);
    }
  }
}
