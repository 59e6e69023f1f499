import * as z from 'zod';
import { isSandboxId, keptDays, SandboxDraft } from '../domain/sandbox/sandbox-draft.ts';
import { mostTurns, type TurnRefused, Turns, takeTurn } from '../domain/sandbox/turns.ts';
import type { Subject } from '../domain/subject.ts';
import { jittered, transactLabelled } from './drafts-store.ts';
import { unmoved } from './erasures-store.ts';
import type { Clock, Condition, Item, Key, Random, Tables, TransactOptions, Write } from './ports.ts';
import { Busy } from './retry.ts';
import { Paused, type StopGate } from './stop-gate.ts';

/** A draft of the sandbox and the version under which it was read. */
export interface ReadSandboxDraft {
  readonly record: SandboxDraft;
  readonly version: number;
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
  /** Removes what is about a person or an account, and came in before an instant, and what can't be read. @returns how many drafts that were */
  eraseAbout(subject: Subject, before: string): Promise<number>;
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
      const put = { pk: partition, sk: record.id, version: version + 1, record: JSON.stringify(record), expiresAt: seconds() + keptDays * daySeconds };
      return commit([
        // What has run out may still be there, and a call that comes again then makes its draft anew.
        { table: 'drafts', put, when: version === 0 ? { absentOrBelow: { attribute: 'expiresAt', value: seconds() + 1 } } : unmoved(version) },
      ]);
    },
    eraseAbout: async (subject, before) => {
      let removed = 0;
      for (let after: string | undefined = idPrefix; after !== undefined; ) {
        const items: Item[] = await tables.query('drafts', { pk: partition, after, to: `${idPrefix}~`, limit: page });
        for (const item of items.filter((one) => mayBeAbout(one, subject, before))) {
          const when: Condition = { equals: { version: Number(item.version) } };
          if (await commit([{ table: 'drafts', remove: { pk: partition, sk: item.sk }, when }])) removed += 1;
        }
        after = items.length < page ? undefined : items.at(-1)?.sk;
      }
      return removed;
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
