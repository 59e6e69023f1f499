import * as z from 'zod';
import { Status } from '../domain/approval/draft-state.ts';
import { isSandboxId, keptDays, lastBegun, SandboxDraft } from '../domain/sandbox/sandbox-draft.ts';
import { mostTurns, type TurnRefused, Turns, takeTurn } from '../domain/sandbox/turns.ts';
import type { Subject } from '../domain/subject.ts';
import { unmoved } from './erasures-store.ts';
import { jittered, transactLabelled } from './labelled-writes.ts';
import type { Clock, Condition, Item, Key, Random, Tables, TransactOptions, Write } from './ports.ts';
import { Busy } from './retry.ts';
import { Paused, type StopGate } from './stop-gate.ts';

/** A draft of the sandbox and the version under which it was read. */
export interface ReadSandboxDraft {
  readonly record: SandboxDraft;
  readonly version: number;
}

/** No page is read from `until` on. `after` is `next` of the run before; null at the beginning. */
export interface EraseRun {
  readonly until: Date;
  readonly after: string | null;
}

/**
 * - `removed`: drafts
 * - `settled`: false where one was changed by somebody else meanwhile, and stayed
 * - `next`: where to go on; null at the end
 */
export interface ErasedTried {
  readonly removed: number;
  readonly settled: boolean;
  readonly next: string | null;
}

/**
 * Drafts of the sandbox: one item each, in a partition that nothing else reads.
 *
 * The store writes nothing else but a count of them: no item of a draft, no event, no outbox row, no sum and no body.
 */
export interface SandboxStore {
  /** Undefined where there is none, or it has been kept for long enough. */
  load(id: string): Promise<ReadSandboxDraft | undefined>;
  /**
   * Takes one of the tenant's turns, however many do so at once.
   *
   * @returns the refusal where there are none left.
   * @throws Paused while the tenant is stopped
   * @throws Busy
   */
  takeTurn(): Promise<TurnRefused | undefined>;
  /**
   * Keeps a record under the version that was read.
   *
   * @param version - of the record; 0 for a new one
   * @returns false where somebody was faster.
   * @throws Paused while the tenant is stopped
   * @throws Busy
   */
  keep(record: SandboxDraft, version: number): Promise<boolean>;
  /**
   * What a draft has become, for whoever asks again and again; undefined as of {@link load}. It spares the way and the reading of the
   * record; DynamoDB counts the whole item all the same.
   */
  statusOf(id: string): Promise<Status | undefined>;
  /** Removes what is about a person or an account, and came in before an instant, and what can't be read. */
  eraseAbout(subject: Subject, before: string, run: EraseRun): Promise<ErasedTried>;
}

const partition = 'SANDBOX';
const turnsKey: Key = { pk: partition, sk: 'TURNS' };
const idPrefix = 'drf_';
const daySeconds = 86_400;
/** Whoever is overtaken knows that a turn was taken, of which a minute has so many; a try may see the end of one minute and all of the next. */
const mostTurnTries = 2 * mostTurns.minute;
/** Records that an erasure holds at once: each has 128 KiB at most. */
const page = 20;

const RecordItem = z.object({ version: z.int().min(1), record: z.string(), expiresAt: z.int() });
/** What a draft is from an instant on. */
const Stand = z.object({ at: z.string(), status: Status });
type Stand = z.infer<typeof Stand>;
const StandsItem = z.object({ stands: z.array(Stand).min(1), expiresAt: z.int() });
const TurnsItem = z.object({ version: z.int().min(1), turns: Turns });

export interface SandboxStoreProps {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly gate: Pick<StopGate, 'isStopped'>;
}

/** Drafts of the sandbox, as items of the table `drafts`. */
export function createSandboxStore({ tables, clock, random, gate }: SandboxStoreProps): SandboxStore {
  const seconds = (): number => Math.floor(clock.now().getTime() / 1000);

  const pause = jittered(random);
  const commit = async (writes: readonly Write[], how?: TransactOptions): Promise<boolean> =>
    (await transactLabelled(
      tables,
      writes.map((write) => ({ label: 'sandbox', write })),
      pause,
      how,
    )) === undefined;

  return {
    load: async (id) => {
      if (!isSandboxId(id)) return undefined;
      const item = await tables.get('drafts', { pk: partition, sk: id });
      if (!item) return undefined;
      const { version, record, expiresAt } = RecordItem.parse(item);
      return expiresAt > seconds() ? { version, record: readRecord(record) } : undefined; // the table takes its time with what ran out
    },
    takeTurn: async () => {
      if (await gate.isStopped()) throw new Paused();
      for (let tries = 0; tries <= mostTurnTries; tries += 1) {
        const item = await tables.get('drafts', turnsKey);
        const { turns, version } = item ? TurnsItem.parse(item) : { turns: undefined, version: 0 };
        const turn = takeTurn(turns, clock.now());
        if (!turn.ok) return turn;
        // Told as refused though it happened, a turn is taken twice: the tenant has one less.
        const write: Write = { table: 'drafts', put: { ...turnsKey, turns: turn.turns, version: version + 1 }, when: unmoved(version) };
        if (await commit([write], { plain: true })) return undefined;
        await pause(Math.min(tries, 3));
      }
      throw new Busy('the turns of the sandbox were taken by others each time');
    },
    keep: async (record, version) => {
      if (await gate.isStopped()) throw new Paused();
      const put = {
        pk: partition,
        sk: record.id,
        version: version + 1,
        record: JSON.stringify(record),
        stands: record.moments.map(({ head }): Stand => ({ at: head.updatedAt, status: head.status })),
        expiresAt: seconds() + keptDays * daySeconds,
      };
      return commit([
        // What has run out may still be there, and a call that comes again then makes its draft anew.
        { table: 'drafts', put, when: version === 0 ? { absentOrBelow: { attribute: 'expiresAt', value: seconds() + 1 } } : unmoved(version) },
      ]);
    },
    statusOf: async (id) => {
      if (!isSandboxId(id)) return undefined;
      const [item] = await tables.query('drafts', { pk: partition, from: id, to: id, attributes: ['stands', 'expiresAt'] });
      if (!item) return undefined;
      const { stands, expiresAt } = StandsItem.parse(item);
      return expiresAt > seconds() ? lastBegun(stands, ({ at }) => at, clock.now()).status : undefined;
    },
    eraseAbout: async (subject, before, { until, after: begin }) => {
      let removed = 0;
      let settled = true;
      for (let after: string | null = begin ?? idPrefix; after !== null; ) {
        if (clock.now() >= until) return { removed, settled, next: after };
        const items: Item[] = await tables.query('drafts', { pk: partition, after, to: `${idPrefix}~`, limit: page });
        for (const item of items.filter((one) => mayBeAbout(one, subject, before))) {
          const when: Condition = { equals: { version: Number(item.version) } };
          if (await commit([{ table: 'drafts', remove: { pk: partition, sk: item.sk }, when }])) removed += 1;
          else settled = false;
        }
        after = items.length < page ? null : (items.at(-1) as Item).sk;
      }
      return { removed, settled, next: null };
    },
  };
}

const readRecord = (text: string): SandboxDraft => SandboxDraft.parse(JSON.parse(text));

/** What can't be read may be about anybody, and was only tried out: it goes. */
function mayBeAbout({ record }: Item, subject: Subject, before: string): boolean {
  try {
    return isAbout(readRecord(String(record)), subject, before);
  } catch {
    return true;
  }
}

function isAbout({ moments, addresses }: SandboxDraft, { kind, value }: Subject, before: string): boolean {
  if (moments.every(({ head }) => head.createdAt >= before)) return false;
  if (kind === 'accountId') return moments.some(({ head }) => head.accountId === value);
  return addresses.includes(value);
}
