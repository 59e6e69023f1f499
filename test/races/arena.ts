import { AsyncLocalStorage } from 'node:async_hooks';
import { type TableName, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import type { LocalTables } from '../../local/memory-tables.ts';
import { aRandom } from '../examples.ts';
import { createWorld, type World } from '../world.ts';

/** One of those who race: whatever it asks of the tables waits a little, by chance that belongs to it alone. */
interface Lane {
  readonly name: string;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** So many turns it waits at most before each call: some are quick, some slow. */
  readonly slowness: number;
  readonly conflictRate: number;
}

/** A transaction that happened, by whom; in the order of the commits where the tables are in memory. */
export interface Commit {
  /** Name of the contender; empty before and after a race. */
  readonly by: string;
  readonly writes: readonly Write[];
}

/** A world whose tables can be raced at. */
export interface Arena {
  readonly world: World;
  readonly commits: readonly Commit[];
  /** So many transactions came too late: another one had changed what they were worked out from. */
  readonly collisions: () => number;
  /** The fake store: commits come in the order in which they happened, and a call costs next to nothing. */
  readonly inMemory: boolean;
  /** Lets everybody start in one tick; the same seed gives each of them the same pauses. Answers when all are done. */
  race<T>(contenders: readonly { readonly name: string; readonly run: () => Promise<T> }[], seed: string): Promise<T[]>;
  /** The contender who acts waits for a moment, up to so many times as long as before a read; nobody else does. */
  hesitate(times?: number): Promise<void>;
}

interface ArenaOptions {
  readonly tables: LocalTables;
  /** The shortest wait. */
  readonly turn: () => Promise<void>;
  readonly inMemory: boolean;
  /** How often a contender's transaction is refused as if another were at its items. @default 0 */
  readonly conflictRate?: number;
  readonly seed?: string;
}

const lanes = new AsyncLocalStorage<Lane>();
const slownesses = [1, 2, 4, 8];
/** On its way, and between what was read and what is written, a contender waits so many times as long as elsewhere. */
const [longestWay, gap] = [8, 30];

/** For the fake store: whether the transaction of whoever acts now meets a conflict. */
export const meetsConflict = (): boolean => {
  const lane = lanes.getStore();
  return lane !== undefined && lane.chance() < lane.conflictRate;
};

export async function createArena({ tables, turn, inMemory, conflictRate = 0, seed = 'arena' }: ArenaOptions): Promise<Arena> {
  const commits: Commit[] = [];
  let collisions = 0;

  async function hesitate(times = 1): Promise<void> {
    const lane = lanes.getStore();
    if (lane) for (let turns = Math.floor(lane.chance() * (lane.slowness * times + 1)); turns > 0; turns -= 1) await turn();
  }
  const late =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      await hesitate();
      return call(...args);
    };

  const world = await createWorld({
    seed,
    tables: {
      ...tables,
      get: late(tables.get),
      getMany: late(tables.getMany),
      query: late(tables.query),
      queryIndex: late(tables.queryIndex),
      transact: async (writes) => {
        await hesitate(gap); // what was read may be old by now
        await tables.transact(writes).catch((error: unknown) => {
          if (error instanceof TransactionRefused && error.reasons.includes('condition')) collisions += 1;
          throw error;
        });
        commits.push({ by: lanes.getStore()?.name ?? '', writes });
        await hesitate(); // what has happened, and is not known yet to whoever did it
      },
    },
  });

  return {
    world,
    commits,
    collisions: () => collisions,
    inMemory,
    hesitate,
    race: (contenders, raceSeed) =>
      Promise.all(
        contenders.map(({ name, run }, i) => {
          const bytes = aRandom(`${raceSeed} ${i}`);
          const chance = (): number => Buffer.from(bytes(4)).readUInt32BE() / 2 ** 32;
          const slowness = slownesses[Math.floor(chance() * slownesses.length)] ?? 0;
          return lanes.run({ name: `${i} ${name}`, chance, slowness, conflictRate }, async () => {
            await hesitate(longestWay);
            return run();
          });
        }),
      ),
  };
}

/** What a transaction puts into one table, under one partition. */
export const putsOf = ({ writes }: Commit, table: TableName, pk: string) =>
  writes.flatMap((write) => ('put' in write && write.table === table && write.put.pk === pk ? [write.put] : []));
