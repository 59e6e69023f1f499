import * as z from 'zod';
import { appendEvents, type ChainHead, chainKey, emptyChain, eventSortKey } from '../domain/audit/audit-event.ts';
import { type EntryFault, type LoggedSoFar, notLogged, type Place, withPlace } from '../domain/audit/log-entries.ts';
import type { Frontier } from '../domain/audit/merkle-tree.ts';
import type { KeptEvent } from '../domain/audit/trail.ts';
import type { AuditEntry } from '../domain/audit-entry.ts';
import { newId } from '../domain/ids.ts';
import { eventIn, eventWrite, logPartitions } from './audit-items.ts';
import { jittered, type LabelledWrite, transactLabelled } from './labelled-writes.ts';
import { type OutboxRow, outboxItem } from './outbox-row.ts';
import type { Clock, Condition, Item, Key, Query, Random, Settings, Tables, Write } from './ports.ts';
import { createStopGate, type StopGate } from './stop-gate.ts';

/** A signed root, as everybody may read it. */
export const SignedCheckpoint = z.object({
  note: z.string(),
  size: z.int(),
  root: z.hash('sha256').describe('Hex'),
  at: z.iso.datetime(),
  publicKey: z.string().describe('DER SPKI in base64, of the key that signed'),
});
export type SignedCheckpoint = z.infer<typeof SignedCheckpoint>;

const Hex = z.hash('sha256');
const Edge = z.object({ size: z.int(), frontier: z.array(Hex) });
const StretchItem = z.tuple([z.string(), z.int(), z.int()]);

/**
 * Where the log stands: one item, moved under its version.
 *
 * `pending` names, in order, the stretches of chains that the last batch appended, and the edge before it: whoever finds it makes the files of that
 * batch again, the very same, before anything else.
 */
const LogItem = Edge.extend({
  version: z.int(),
  leaseUntil: z.iso.datetime(),
  root: Hex.nullable().describe('Null while the log is empty'),
  pending: Edge.extend({ stretches: z.array(StretchItem) }).nullable(),
  chains: z.object({ drafts: z.int(), subjects: z.int() }),
  heartbeat: z.object({ auditSeq: z.int(), auditHead: z.string(), at: z.iso.datetime().nullable() }),
  watermark: z.iso.datetime().nullable().describe('The index was read up to here; null before the first time'),
  stood: z.object({ from: z.iso.datetime(), count: z.int() }).nullable().default(null).describe('Since when it stands still, until a run has taken all'),
  again: z.object({ after: z.string(), to: z.string() }).nullable().describe('What of the index is being read a second time'),
  hourAgainAt: z.iso.datetime().nullable(),
  dayAgainAt: z.iso.datetime().nullable(),
  checkpoint: SignedCheckpoint.nullable(),
  closedDay: z.string().nullable().describe('The last day whose root was kept and mailed'),
});
export type LogState = z.infer<typeof LogItem>;

/** A stretch of a chain: `count` events from `seq` on. */
export interface Stretch {
  readonly chain: string;
  readonly seq: number;
  readonly count: number;
}

/** How far a chain is in the log, and where its events stand there. */
export interface LoggedChain extends LoggedSoFar {
  readonly places: readonly Place[];
  /** Why it goes no further, where the log has said so. */
  readonly fault?: EntryFault | undefined;
}

/** A chain that can't go on, and why. */
export interface FaultyChain extends EntryFault {
  readonly chain: string;
}

/** A time in which the log stood still for longer than the merge delay. */
export interface Behind {
  /** All that came before is in the log, but for what the index did not have yet. */
  readonly from: string;
  /** When it went on. */
  readonly to: string;
  /** Events that it took then, older than the merge delay. */
  readonly count: number;
}

/** Events of a batch, with what is known of their chain before and after it. */
export interface LoggedStretch extends Stretch {
  readonly before: LoggedChain | undefined;
  readonly after: LoggedSoFar;
}

/** A chain that the index says has an event of this number. */
export interface FoundChain {
  readonly chain: string;
  readonly seq: number;
}

/** An event as it is kept. Those from before there was an index are not `indexed`. */
export interface ReadEvent extends KeptEvent {
  readonly indexed: boolean;
}

/** Somebody else has moved the log: whoever meets this has nothing more to do with it. */
export class LogTaken extends Error {
  override readonly name = 'LogTaken';
}

export interface AuditLogStore {
  /** Takes the log until then; undefined while another run has it, and while the tenant is stopped. */
  take(until: Date): Promise<LogState | undefined>;
  /** Keeps a change of the state. @throws LogTaken */
  keep(state: LogState, changes: Partial<LogState>): Promise<LogState>;
  /** Keeps a batch: the state with these changes and the chains' ends, together. @throws LogTaken */
  append(state: LogState, changes: Partial<LogState>, batch: readonly LoggedStretch[]): Promise<LogState>;
  /** An event that says that the log lives, with what is in it. @throws LogTaken */
  beat(state: LogState): Promise<LogState>;
  /** Events that say which chains can't go on, each fault once; and that the log stood still. @throws LogTaken */
  tell(state: LogState, faults: readonly FaultyChain[], behind: Behind | undefined): Promise<LogState>;
  /** The day is over: its root is mailed to these people, once. @throws LogTaken */
  closeDay(state: LogState, day: string, checkpoint: SignedCheckpoint, personIds: readonly string[]): Promise<LogState>;
  /**
   * What the index says came after a place in it, by when it was: at most 4,000 events.
   *
   * @param to - up to there; all of it without
   * @returns `stretches`: the chains of a few minutes each, the oldest first: whoever takes them so has no event ten minutes behind a later one. The
   * log's own is never among them. `reached`: all up to there was read; null where that was the end.
   */
  found(after: string, to?: string): Promise<{ stretches: FoundChain[][]; reached: string | null }>;
  /** How far these chains are in the log, at most 100. Consistent. */
  logged(chains: readonly string[]): Promise<(LoggedChain | undefined)[]>;
  /** Where these chains stand by what their drafts say, all at once; undefined for chains of the tenant, and where there is no draft. Consistent. */
  heads(chains: readonly string[]): Promise<(ChainHead | undefined)[]>;
  /** Events of a chain from a number on. Consistent. */
  events(chain: string, seq: number, limit: number): Promise<ReadEvent[]>;
  /** The newest signed root; undefined before the first one. */
  checkpoint(): Promise<SignedCheckpoint | undefined>;
}

/** Of each of the four partitions of the index so many items are read at a time. */
const foundPerPartition = 1000;
/** The chain of the log's own events. */
const subject = 'log';
export const logChain = chainKey({ subject });
/** The state and 50 mails are half of what a transaction takes; nobody has as many people for compliance. */
const mostMailed = 50;

const stateKey: Key = { pk: 'LOG', sk: 'STATE' };
const loggedKey = (chain: string): Key => ({ pk: `LOGGED#${chain}`, sk: 'LOGGED' });

/** How far a chain is in the log as the files have it, whatever was kept of that before. */
export const loggedWrite = (chain: string, { seq, head, places }: Pick<LoggedChain, 'seq' | 'head' | 'places'>): Write => ({
  table: 'drafts',
  put: { ...loggedKey(chain), seq, head, places },
});
/** That a chain is not in the log at all. */
export const unloggedWrite = (chain: string): Write => ({ table: 'drafts', remove: loggedKey(chain) });
/** What is kept of a chain, with its name; undefined for another item, or one that can't be read. */
export function loggedIn(item: Item): (LoggedSoFar & { readonly chain: string }) | undefined {
  const { data } = item.pk.startsWith('LOGGED#') ? LoggedItem.safeParse(item) : {};
  return data && { chain: item.pk.slice('LOGGED#'.length), seq: data.seq, head: data.head };
}

const Fault = z.object({
  kind: z.enum(['missing', 'unreadable', 'altered', 'foreign', 'unlinked', 'too-long', 'cut', 'other-end', 'rolled-back']),
  seq: z.int(),
});
const LoggedItem = z.object({ seq: z.int(), head: z.string(), places: z.array(z.tuple([z.int(), z.int(), z.int()])), fault: Fault.optional() });
const HeadItem = z.object({ auditSeq: z.int(), auditHead: z.string() });

/** So many faults are told of in one transaction, each with its chain; what is left is told of by the next run. */
const toldAtOnce = 40;
/** Less than the merge delay: of such a stretch chains may come in any order. */
const stretchMilliseconds = 5 * 60_000;

const newLog: LogState = {
  version: 0,
  leaseUntil: new Date(0).toISOString(),
  size: 0,
  frontier: [],
  root: null,
  pending: null,
  chains: { drafts: 0, subjects: 0 },
  heartbeat: { ...emptyChain, at: null },
  watermark: null,
  stood: null,
  again: null,
  hourAgainAt: null,
  dayAgainAt: null,
  checkpoint: null,
  closedDay: null,
};

/** The right edge that a state names. */
export const frontierOf = ({ size, frontier }: z.infer<typeof Edge>): Frontier => ({ size, hashes: frontier.map((hash) => Buffer.from(hash, 'hex')) });

/** Where the sequencer keeps how far it is. */
export function createAuditLogStore({
  tables,
  clock,
  random,
  settings,
  gate = createStopGate({ tables, clock }),
}: {
  tables: Tables;
  clock: Clock;
  random: Random;
  settings: Pick<Settings, 'tenantId'>;
  /** @default looks into the table whether the tenant is stopped */
  gate?: StopGate;
}): AuditLogStore {
  const pause = jittered(random);

  const read = async (): Promise<LogState | undefined> => {
    const item = await tables.get('drafts', stateKey);
    return item && LogItem.parse(item);
  };

  /** Moves the state under the version that was read, and all else with it. */
  const move = async (before: LogState, changes: Partial<LogState>, more: readonly Write[] = []): Promise<LogState | undefined> => {
    const after: LogState = { ...before, ...changes, version: before.version + 1 };
    const put: Write = {
      table: 'drafts',
      put: { ...stateKey, ...after },
      when: before.version === 0 ? { absent: true } : { equals: { version: before.version } },
    };
    const refused = await transactLabelled(
      tables,
      [put, ...more].map((write): LabelledWrite => ({ label: 'log', write })),
      pause,
    );
    return refused ? undefined : after;
  };
  const moved = async (...what: Parameters<typeof move>): Promise<LogState> => {
    const after = await move(...what);
    if (!after) throw new LogTaken('the log was moved by somebody else');
    return after;
  };

  /** Events of the log's own chain, and where that stands after them. */
  const ownEvents = (state: LogState, entries: readonly Pick<AuditEntry, 'type' | 'data'>[]): { head: ChainHead; writes: Write[] } => {
    const now = clock.now();
    const { events, head } = appendEvents(
      { subject },
      state.heartbeat,
      entries.map((entry) => ({ ...entry, at: now.toISOString(), actor: { via: 'system' } })),
      { tenantId: settings.tenantId, newEventId: () => newId('evt', now, (count) => random.bytes(count)) },
    );
    return { head, writes: events.map((event) => eventWrite({ subject }, event)) };
  };

  async function loggedChains(chains: readonly string[]): Promise<(LoggedChain | undefined)[]> {
    if (chains.length === 0) return [];
    const items = await tables.getMany(chains.map((chain) => ({ table: 'drafts' as const, key: loggedKey(chain) })));
    return items.map((item) => item && LoggedItem.parse(item));
  }

  return {
    take: async (until) => {
      if (await gate.isStopped()) return undefined;
      const state = (await read()) ?? newLog;
      return Date.parse(state.leaseUntil) > clock.now().getTime() ? undefined : move(state, { leaseUntil: until.toISOString() });
    },
    keep: (state, changes) => moved(state, changes),
    append: (state, changes, batch) => {
      let index = state.size;
      const begun = batch.filter(({ before }) => (before?.seq ?? 0) === 0).map(({ chain }) => chain);
      const drafts = begun.filter((chain) => chain.startsWith('D#')).length;
      const chains = { drafts: state.chains.drafts + drafts, subjects: state.chains.subjects + begun.length - drafts };
      const writes = batch.map(({ chain, seq, count, before, after }): Write => {
        const places = withPlace(before?.places ?? [], [seq, index, count]);
        index += count;
        return {
          table: 'drafts',
          put: { ...loggedKey(chain), ...after, places },
          when: unmoved(before),
        };
      });
      return moved(state, { ...changes, chains }, writes);
    },
    beat: (state) => {
      const { head, writes } = ownEvents(state, [{ type: 'log.heartbeat', data: { ...state.chains, entries: state.size } }]);
      return moved(state, { heartbeat: { ...head, at: clock.now().toISOString() } }, writes);
    },
    tell: async (state, faults, behind) => {
      const some = faults.slice(0, toldAtOnce);
      const logged = await loggedChains(some.map(({ chain }) => chain));
      const { head, writes } = ownEvents(state, [
        ...some.map(({ chain, seq, kind }) => ({ type: 'log.fault' as const, data: { chain, event: seq, fault: kind } })),
        ...(behind ? [{ type: 'log.behind' as const, data: { ...behind } }] : []),
      ]);
      const marks = some.map(({ chain, seq, kind }, i): Write => {
        const { fault: _, ...before } = logged[i] ?? { ...notLogged, places: [] };
        return { table: 'drafts', put: { ...loggedKey(chain), ...before, fault: { kind, seq } }, when: unmoved(logged[i]) };
      });
      return moved(state, { heartbeat: { ...state.heartbeat, ...head } }, [...writes, ...marks]);
    },
    closeDay: (state, day, checkpoint, personIds) =>
      moved(
        state,
        { closedDay: day },
        personIds.slice(0, mostMailed).map((personId) => checkpointMailWrite(personId, day, checkpoint, clock.now())),
      ),
    found: async (after, to) => {
      const pages = await Promise.all(
        logPartitions.map((pk) =>
          tables.queryIndex('audit', 'log', { pk, ...(after !== '' && { after }), ...(to !== undefined && { to }), limit: foundPerPartition }),
        ),
      );
      const ends = pages.filter((page) => page.length === foundPerPartition).map((page) => String(page.at(-1)?.logSk));
      const reached = ends.sort()[0] ?? null;
      // Only the run that said it takes what the log says of itself, behind all else.
      const items = pages.flat().filter(({ pk, logSk }) => pk !== logChain && (reached === null || String(logSk) <= reached));
      return { stretches: stretchesOf(items).map(newestOf), reached };
    },
    logged: loggedChains,
    heads: (chains) =>
      Promise.all(
        chains.map(async (pk) => {
          // What else a draft holds is none of the sequencer's business: its role may read nothing but these.
          const head: Query = { pk, from: 'HEAD', to: 'HEAD', attributes: ['auditSeq', 'auditHead'] };
          return pk.startsWith('D#') ? HeadItem.safeParse((await tables.query('drafts', head))[0]).data : undefined;
        }),
      ),
    events: async (chain, seq, limit) => {
      const items = await tables.query('audit', { pk: chain, from: eventSortKey(seq), limit });
      return items.map((item) => ({ place: item.sk, event: eventIn(item), indexed: 'logPk' in item }));
    },
    checkpoint: async () => (await read())?.checkpoint ?? undefined,
  };
}

/** That a chain is as far in the log as it was when it was read. */
const unmoved = (before: LoggedSoFar | undefined): Condition => (before ? { equals: { seq: before.seq, head: before.head } } : { absent: true });

/** What the index has, in pieces of a few minutes. */
function stretchesOf(items: readonly Item[]): Item[][] {
  const stretches: Item[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const item of items.toSorted((a, b) => (String(a.logSk) < String(b.logSk) ? -1 : 1))) {
    const at = Date.parse(String(item.logSk).split('#')[0] ?? '');
    if (stretches.length === 0 || at >= until) {
      stretches.push([]);
      until = at + stretchMilliseconds;
    }
    stretches.at(-1)?.push(item);
  }
  return stretches;
}

/** Each chain once, with the last number that was found of it; the one whose first event is the oldest before the others. */
function newestOf(items: readonly Item[]): FoundChain[] {
  const found = new Map<string, number>();
  for (const { pk, sk } of items.toSorted((a, b) => (String(a.logSk) < String(b.logSk) ? -1 : 1)))
    found.set(pk, Math.max(found.get(pk) ?? 0, Number(sk.split('#')[1])));
  return [...found].map(([chain, seq]) => ({ chain, seq }));
}

/** What a closed day owes to somebody: a mail with its root, which they keep outside of all this. */
function checkpointMailWrite(personId: string, day: string, checkpoint: SignedCheckpoint, now: Date): Write {
  const at = now.toISOString();
  const row: OutboxRow = {
    pk: `OUT#${personId}`,
    sk: `checkpoint#${day}`,
    kind: 'checkpoint',
    state: 'pending',
    nextAt: at,
    attempts: 0,
    draftId: null,
    owed: { personId, day, checkpoint },
    createdAt: at,
  };
  return { table: 'drafts', put: outboxItem(row), when: { absent: true } };
}
