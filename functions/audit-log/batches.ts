import {
  type AuditLogStore,
  type FaultyChain,
  type FoundChain,
  frontierOf,
  type LoggedChain,
  type LoggedStretch,
  type LogState,
  type ReadEvent,
} from '../adapters/audit-log-store.ts';
import type { ChainHead } from '../domain/audit/audit-event.ts';
import { type EntryFault, entriesOf, faultOfEnd, type LogEntry, notLogged } from '../domain/audit/log-entries.ts';
import { rootOf } from '../domain/audit/merkle-tree.ts';
import { appendToTiles, type Edge } from '../domain/audit/tiles.ts';
import type { Deps } from '../runtime/deps.ts';
import { LogDamaged, readEdge, writeFiles } from './files.ts';

type BatchDeps = Pick<Deps, 'auditLog' | 'logFiles' | 'clock' | 'log' | 'settings'>;

/** The log as a run has it in its hands: its state, which moves with each step, and the right edge whose files are written. */
export interface OpenLog {
  state: LogState;
  edge: Edge;
  /** Chains that the run has found unable to go on, and of which the log has not told yet. */
  readonly faults: Map<string, FaultyChain>;
}

/** A transaction has 100 items, and the state is one of them. @see DynamoDB service quotas */
const maxChains = 99;
/** As many entries are a few MB and at most five full tiles: a batch takes well under a second. */
const maxEntries = 1000;
/** So many chains are read at the same time. */
const readAtOnce = 10;
/** An event that is older than this should be in the log. */
const mergeDelaySeconds = 600;

const hexOf = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/**
 * Reads the right edge, and makes the files of the last batch again, the very same: whoever kept it may have died before writing them.
 *
 * @throws LogDamaged where events or files are not what the log was made from.
 */
export async function resume({ auditLog, logFiles, settings }: BatchDeps, open: OpenLog): Promise<void> {
  const { pending, size, root } = open.state;
  open.edge = await readEdge(logFiles, frontierOf(pending ?? open.state));
  if (!pending) return;
  const entries: LogEntry[] = [];
  for (const [chain, seq, count] of pending.stretches) entries.push(...(await loggedEntries(auditLog, settings.tenantId, chain, seq, count)));
  const { edge, full } = grown(open.edge, entries);
  if (edge.frontier.size !== size || hexOf(rootOf(edge.frontier)) !== root)
    throw new LogDamaged(`the events are not those that the log was made from: ${size} entries`);
  await writeFiles(logFiles, full, edge);
  open.edge = edge;
}

/** Entries that are in the log already, from their events. */
async function loggedEntries(auditLog: AuditLogStore, tenantId: string, chain: string, seq: number, count: number): Promise<LogEntry[]> {
  const kept = await auditLog.events(chain, seq, count);
  const { prev } = (kept[0]?.event ?? {}) as { readonly prev?: unknown };
  const { entries } = entriesOf(kept, { chain, tenantId, seq, head: String(prev) });
  if (entries.length < count) throw new LogDamaged(`events are gone that the log was made from: ${chain} ${seq}`);
  return entries;
}

const grown = (edge: Edge, entries: readonly LogEntry[]) =>
  appendToTiles(
    edge,
    entries.map(({ bytes }) => bytes),
    entries.map(({ leaf }) => leaf),
  );

/** What a run has put into the log. */
export interface Appended {
  readonly entries: number;
  /** Age of the oldest event, in seconds. */
  readonly oldestSeconds: number;
  /** Events that should have been in the log by then. */
  readonly late: number;
  /** Events from before the log. */
  readonly early: number;
  /** The time was over before all was in. */
  readonly stopped: boolean;
}

export const nothing: Appended = { entries: 0, oldestSeconds: 0, late: 0, early: 0, stopped: false };

/**
 * Appends what these chains have that is not in the log yet, in batches: each is one transaction, and its files are written before the next one.
 *
 * @param until - from then on no new batch is begun.
 */
export async function appendChains(deps: BatchDeps, open: OpenLog, found: readonly FoundChain[], until: Date): Promise<Appended> {
  let done = nothing;
  for (let i = 0; i < found.length; i += maxChains) {
    let queue = found.slice(i, i + maxChains);
    while (queue.length > 0) {
      if (deps.clock.now() >= until) return { ...done, stopped: true };
      const logged = await deps.auditLog.logged(queue.map(({ chain }) => chain));
      const waiting = queue.flatMap((one, at): Waiting[] => ((logged[at]?.seq ?? 0) <= one.seq ? [{ ...one, logged: logged[at] }] : []));
      const { batch, left } = await nextBatch(deps, open, waiting);
      if (batch.length > 0) done = sumOf(done, await keepBatch(deps, open, batch));
      queue = left;
    }
  }
  return done;
}

interface Waiting extends FoundChain {
  readonly logged: LoggedChain | undefined;
}
interface Filled extends LoggedStretch {
  readonly entries: readonly LogEntry[];
  /** Of events that are in the index. */
  readonly indexed: readonly LogEntry[];
}

/** Reads chains until a batch is full; `left` are those that have more, and those that were not looked at. */
async function nextBatch(deps: BatchDeps, open: OpenLog, waiting: readonly Waiting[]): Promise<{ batch: Filled[]; left: Waiting[] }> {
  const batch: Filled[] = [];
  const left: Waiting[] = [];
  let room = maxEntries;
  let next = 0;
  while (next < waiting.length && room > 0) {
    const some = waiting.slice(next, next + readAtOnce);
    next += some.length;
    const heads = await deps.auditLog.heads(some.map(({ chain }) => chain)); // before the events: of what these name nothing may be missing
    const read = await Promise.all(some.map(({ chain, logged }) => deps.auditLog.events(chain, logged?.seq ?? 0, maxEntries)));
    for (const [i, one] of some.entries()) {
      const { chain, logged: before } = one;
      const events = read[i] ?? [];
      const { entries, fault } = linked(deps, one, events, heads[i]);
      const so = before ?? notLogged;
      const taken = entries.slice(0, Math.min(room, one.seq + 1 - so.seq)); // what came later has its turn with its time
      if (taken.length === entries.length && fault) noteFault(deps, open, { chain, ...fault }, before);
      else if (taken.length === room || (taken.length === maxEntries && events.length === maxEntries)) left.push(one);
      room -= taken.length;
      const last = taken.at(-1);
      if (last) {
        const after = { seq: so.seq + taken.length, head: hexOf(last.leaf) };
        batch.push({ chain, seq: so.seq, count: taken.length, before, after, entries: taken, indexed: taken.filter((_, at) => events[at]?.indexed) });
      }
    }
  }
  return { batch, left: [...left, ...waiting.slice(next)] };
}

/** What of a chain can go into the log, and why not all of it. */
function linked(
  { settings }: BatchDeps,
  { chain, logged }: Waiting,
  events: readonly ReadEvent[],
  head: ChainHead | undefined,
): { entries: readonly LogEntry[]; fault: EntryFault | undefined } {
  const so = logged ?? notLogged;
  const { entries, fault } = entriesOf(events, { ...so, chain, tenantId: settings.tenantId });
  if (fault || events.length === maxEntries) return { entries, fault };
  const ofEnd = faultOfEnd(entries, so, head);
  // Where the draft names another event than the one that is there, either may be the forged one: none of them goes into the log.
  return { entries: ofEnd === undefined || ofEnd.kind === 'cut' ? entries : [], fault: ofEnd };
}

/** One transaction moves the state and the ends of the chains; then the files are written. */
async function keepBatch(deps: BatchDeps, open: OpenLog, batch: readonly Filled[]): Promise<Appended> {
  const { size, frontier: hashes } = open.state;
  const entries = batch.flatMap((stretch) => stretch.entries);
  const { edge, full } = grown(open.edge, entries);
  const { frontier } = edge;
  const pending = { size, frontier: hashes, stretches: batch.map(({ chain, seq, count }): [string, number, number] => [chain, seq, count]) };
  const changes = { size: frontier.size, frontier: frontier.hashes.map(hexOf), root: hexOf(rootOf(frontier)), pending };
  open.state = await deps.auditLog.append(open.state, changes, batch);
  await writeFiles(deps.logFiles, full, edge);
  open.edge = edge;
  const now = deps.clock.now().getTime();
  const indexed = batch.flatMap((stretch) => stretch.indexed);
  const ages = indexed.map(({ at }) => Math.floor((now - Date.parse(at)) / 1000));
  return {
    entries: entries.length,
    oldestSeconds: Math.max(0, ...ages),
    late: ages.filter((age) => age > mergeDelaySeconds).length,
    early: entries.length - indexed.length,
    stopped: false,
  };
}

/** Two steps of a run as one. */
export const sumOf = (one: Appended, other: Appended): Appended => ({
  entries: one.entries + other.entries,
  oldestSeconds: Math.max(one.oldestSeconds, other.oldestSeconds),
  late: one.late + other.late,
  early: one.early + other.early,
  stopped: one.stopped || other.stopped,
});

/** The chain goes no further in the log: what is behind a gap or an altered event is proven by nothing. The log itself says so, once. */
function noteFault({ log }: BatchDeps, { faults }: OpenLog, fault: FaultyChain, logged: LoggedChain | undefined): void {
  const { chain, kind, seq } = fault;
  log.error('a chain can not go on in the audit log', { kind, count: seq, ...(chain.startsWith('D#') && { draftId: chain.slice('D#'.length) }) });
  if (logged?.fault?.kind !== kind || logged.fault.seq !== seq) faults.set(chain, fault);
}
