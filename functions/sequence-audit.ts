import { type LogState, logChain, type SignedCheckpoint } from './adapters/audit-log-store.ts';
import { checkpointPath, type LogFiles, trustPath } from './adapters/ports.ts';
import { type Appended, appendChains, nothing, type OpenLog, resume, sumOf } from './audit-log/batches.ts';
import { LogDamaged } from './audit-log/files.ts';
import { mergeDelayMilliseconds, Trust } from './domain/audit/bundle.ts';
import { type Checkpoint, checkpointText, type LogKey, noteOf, readNote } from './domain/audit/checkpoint.ts';
import { emptyEdge } from './domain/audit/tiles.ts';
import { accountsDep, auditLogDep, depsOf, logFilesDep, logSignerDep, metricsDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';

type SequenceDeps = Pick<Deps, 'auditLog' | 'logFiles' | 'logSigner' | 'accounts' | 'clock' | 'log' | 'metrics' | 'settings'>;

interface RunDeps extends SequenceDeps {
  /** The name of the log. @param last - its last root */
  readonly originOf: (last: SignedCheckpoint | null) => Promise<string>;
}

/** The Lambda has 55 s: nobody who took the log still lives when it is free again. */
const leaseSeconds = 60;
/** From then on no new batch is begun; the next run goes on. What the log says of itself is a batch of a few events and has a little longer. */
const runSeconds = 40;
const ownSeconds = 5;
const minute = 60;
const hour = 60 * minute;
const wholeDay = 24 * hour;
/**
 * The index lags, and an event is dated before its transaction ends: each run looks back so far. What comes later still is found once an hour, and
 * what comes later than that once a day.
 */
const lookBackSeconds = 2 * minute;
/** What waits and is no older is late behind no heartbeat, nor is what the index shows a little later. */
const youngSeconds = mergeDelayMilliseconds / 1000 - lookBackSeconds;
const hourAgainSeconds = 60 * minute;
const dayAgainSeconds = 25 * hour;
/** A second look takes so many slices of the index a run, and goes on in the next. */
const slicesAgain = 5;

const secondsAfter = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const secondsBefore = (now: Date, seconds: number): string => new Date(now.getTime() - seconds * 1000).toISOString();
const isDue = (last: string | null, now: Date, seconds: number): boolean => last === null || now.getTime() - Date.parse(last) >= seconds * 1000;
/** The index is sorted by `<instant>#<event>`. */
const instantOf = (place: string): string => place.split('#')[0] as string;
const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
const dayOf = (instant: string): string => instant.slice(0, 'yyyy-mm-dd'.length);

/**
 * The name of the tenant's log, and of the key that signs it, wherever the tenant is reached by now: the one that `trust.json` names, since readers
 * and their pins know the log by it. Versions before named a root after the host of its day, so that the last root may have another one.
 */
async function logOrigin({ logFiles, settings }: Pick<SequenceDeps, 'logFiles' | 'settings'>, last: SignedCheckpoint | null): Promise<string> {
  if (!last) return `${new URL(settings.publicUrl).host}/countersign`;
  return (await trustIn(logFiles))?.origin ?? readNote(last.note).origin;
}

async function trustIn(files: Pick<LogFiles, 'get'>): Promise<Trust | undefined> {
  const bytes = await files.get(trustPath);
  return bytes ? Trust.parse(JSON.parse(Buffer.from(bytes).toString())) : undefined;
}

/**
 * Takes, once a minute, all events that are new into the tenant's log, and signs its root.
 *
 * One run at a time has the log. A run may die anywhere: the state says what was appended, files are made from it again, and only a root whose files
 * are all written is signed. What goes wrong is a line of level error, which raises the alarm; the next run tries again.
 */
export function createHandler(deps: SequenceDeps): () => Promise<void> {
  let origin: string | undefined; // it never changes: read once in a process's life
  const originOf = async (last: SignedCheckpoint | null): Promise<string> => {
    origin ??= await logOrigin(deps, last);
    return origin;
  };
  return async () => {
    const { auditLog, clock, log } = deps;
    const begun = clock.now();
    const state = await auditLog.take(new Date(begun.getTime() + leaseSeconds * 1000));
    if (!state) {
      log.info('another run has the audit log, or the tenant is stopped');
      return;
    }
    const open: OpenLog = { state, edge: emptyEdge, faults: new Map() };
    try {
      await run({ ...deps, originOf }, open, begun);
    } catch (error) {
      log.error('the audit log stands still', { errorName: nameOf(error) });
      // The lease ends by itself where this fails too.
      await auditLog.keep(open.state, { leaseUntil: clock.now().toISOString() }).catch(() => {});
    }
    tellLag(deps, open.state);
  };
}

/** What is dated up to the watermark is in the log, whatever became of this run; a log that has none yet has nothing to be late with. */
function tellLag({ clock, metrics }: SequenceDeps, { watermark }: LogState): void {
  if (watermark !== null) metrics.tell({ SequencerLag: Math.max(0, Math.floor((clock.now().getTime() - Date.parse(watermark)) / 1000)) });
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

async function run(deps: RunDeps, open: OpenLog, begun: Date): Promise<void> {
  const { auditLog, clock, log } = deps;
  const until = secondsAfter(begun, runSeconds);
  await refuseOlder(deps, open);
  await resume(deps, open);
  await closeDay(deps, open, begun);
  const before = open.state;
  const fresh = await appendNew(deps, open, begun, until);
  const again = fresh.appended.stopped ? idle : await lookAgain(deps, open, begun, until);
  const appended = sumOf(fresh.appended, again.appended);
  const stood = stoodStill(before, begun, { late: appended.late, behind: fresh.behind });
  tell(deps, appended);
  // in front of what has waited for long nothing is said: it would make all of that late
  await tellInLog(deps, open, fresh.behind ? until : secondsAfter(until, ownSeconds), fresh.behind ? null : stood);
  const checkpoint = await signed(deps, open, begun).catch((error: unknown) => {
    log.error('the audit log could not be signed', { errorName: nameOf(error) });
    return open.state.checkpoint;
  });
  const step = { ...fresh.changes, ...again.changes, stood: fresh.behind ? stood : null };
  open.state = await auditLog.keep(open.state, { ...step, pending: null, checkpoint, leaseUntil: clock.now().toISOString() });
}

/**
 * Since when the log has stood still, and how many events it took late since: also those of earlier runs that had too little time for all. A state that
 * was restored knows of its last heartbeat and not of what was read until then: at that time nothing waited. A heartbeat that is due and can't be
 * given is a standstill too: readers would take the log for silent.
 */
function stoodStill(
  { watermark, stood, heartbeat }: LogState,
  begun: Date,
  { late, behind }: { readonly late: number; readonly behind: boolean },
): LogState['stood'] {
  if (stood) return { ...stood, count: stood.count + late };
  const since = watermark && later(heartbeat.at, watermark);
  const begins = since !== null && (isDue(since, begun, mergeDelayMilliseconds / 1000) || (behind && isDue(heartbeat.at, begun, hour)));
  if (!begins) return null;
  return { from: secondsBefore(new Date(since), lookBackSeconds), count: late };
}

/**
 * A state from before the newest root that was signed is one that was restored: what it would sign now is another tree than readers have seen.
 *
 * @throws LogDamaged
 */
async function refuseOlder({ logFiles }: SequenceDeps, { state }: OpenLog): Promise<void> {
  const newest = await logFiles.get(checkpointPath);
  const size = newest ? readNote(Buffer.from(newest).toString()).size : 0;
  if (size > state.size) throw new LogDamaged(`a root of ${size} entries is signed, and the state has ${state.size}`);
}

/** What readers of the log are to know of it: chains that can't go on, and a time in which it stood still. They are events of its own chain. */
async function tellInLog(deps: SequenceDeps, open: OpenLog, until: Date, stood: LogState['stood']): Promise<void> {
  if (open.faults.size === 0 && !stood) return;
  const behind = stood ? { ...stood, to: deps.clock.now().toISOString() } : undefined;
  open.state = await deps.auditLog.tell(open.state, [...open.faults.values()], behind);
  await appendOwn(deps, open, until);
}

/** What the log says of itself: the index is not asked for it. */
const appendOwn = (deps: SequenceDeps, open: OpenLog, until: Date): Promise<Appended> =>
  appendChains(deps, open, [{ chain: logChain, seq: open.state.heartbeat.auditSeq - 1 }], until);

/** A step of a run: what it appended, and what the state is to remember of it. */
interface Step {
  readonly appended: Appended;
  readonly changes: Partial<LogState>;
}

/** A step that takes what is new. */
interface FreshStep extends Step {
  /** What still waits is too old for a heartbeat in front of it. */
  readonly behind: boolean;
}

const idle: Step = { appended: nothing, changes: {} };

/** After midnight (UTC) the last root of the day is kept under its name, and mailed to compliance. */
async function closeDay({ auditLog, logFiles, accounts }: SequenceDeps, open: OpenLog, begun: Date): Promise<void> {
  const { checkpoint, closedDay } = open.state;
  const day = checkpoint && dayOf(checkpoint.at);
  if (!day || day === closedDay || day === dayOf(begun.toISOString())) return;
  await logFiles.put(`roots/${day}`, Buffer.from(checkpoint.note), { once: true });
  const people = await accounts.listPeople();
  const told = people.filter(({ active, roles }) => active && roles.includes('compliance')).map(({ id }) => id);
  open.state = await auditLog.closeDay(open.state, day, checkpoint, told);
}

/**
 * What came since the last run, in the order of its times, the log's own events last: a heartbeat in front of what waited for long would make all of
 * that late. It says that nothing such waits any more, so that readers believe no standstill over its time. Without the time for all, the next run
 * begins where this one ended.
 */
async function appendNew(deps: SequenceDeps, open: OpenLog, begun: Date, until: Date): Promise<FreshStep> {
  const { watermark } = open.state;
  const { appended, reached } = await appendFound(deps, open, { after: watermark === null ? '' : secondsBefore(new Date(watermark), lookBackSeconds) }, until);
  const behind = reached !== null && (reached === '' || isDue(instantOf(reached), deps.clock.now(), youngSeconds));
  const own = behind ? nothing : await beatAndAppendOwn(deps, open, begun, secondsAfter(until, ownSeconds));
  const sum = sumOf(appended, own);
  const first = watermark === null && { hourAgainAt: begun.toISOString(), dayAgainAt: begun.toISOString() }; // it has read all there is
  if (reached === null) return { appended: sum, behind, changes: { watermark: begun.toISOString(), ...first } };
  return { appended: sum, behind, changes: reached === '' ? {} : { watermark: later(watermark, instantOf(reached)) } };
}

async function beatAndAppendOwn(deps: SequenceDeps, open: OpenLog, begun: Date, until: Date): Promise<Appended> {
  if (isDue(open.state.heartbeat.at, begun, hour)) open.state = await deps.auditLog.beat(open.state);
  return appendOwn(deps, open, until);
}

/** A second look at what was read before: events that the index did not have yet. It may take several runs. */
async function lookAgain(deps: SequenceDeps, open: OpenLog, begun: Date, until: Date): Promise<Step> {
  const { hourAgainAt, dayAgainAt, watermark } = open.state;
  if (watermark === null) return idle;
  const due = isDue(dayAgainAt, begun, wholeDay) ? dayAgainSeconds : isDue(hourAgainAt, begun, hour) ? hourAgainSeconds : undefined;
  const again = open.state.again ?? (due === undefined ? null : { after: secondsBefore(begun, due), to: secondsBefore(begun, lookBackSeconds) });
  if (!again) return idle;
  const { appended, reached } = await appendFound(deps, open, again, until, slicesAgain);
  const begins = open.state.again ? {} : { hourAgainAt: begun.toISOString(), ...(due === dayAgainSeconds && { dayAgainAt: begun.toISOString() }) };
  return { appended, changes: { ...begins, again: reached === null ? null : { ...again, after: reached } } };
}

/** Appends what a part of the index leads to. @returns `reached`: all up to there is in the log; null where that was the end. */
async function appendFound(
  deps: SequenceDeps,
  open: OpenLog,
  { after, to }: { readonly after: string; readonly to?: string },
  until: Date,
  slices = Number.POSITIVE_INFINITY,
): Promise<{ appended: Appended; reached: string | null }> {
  let appended = nothing;
  let reached = after;
  for (let i = 0; i < slices; i += 1) {
    const found = await deps.auditLog.found(reached, to);
    for (const chains of found.stretches) if (!appended.stopped) appended = sumOf(appended, await appendChains(deps, open, chains, until));
    if (appended.stopped) break;
    if (found.reached === null) return { appended, reached: null };
    reached = found.reached;
  }
  return { appended, reached };
}

/**
 * Signs the root where there is a new one. All files of the state are written by now.
 *
 * It is dated by when the run began: one that crosses midnight leaves the last root of the day that ends, which would have none else. Whoever verifies
 * takes it for that, as no event of it is ten minutes younger.
 */
async function signed({ logFiles, logSigner, clock, settings, originOf }: RunDeps, { state }: OpenLog, begun: Date): Promise<SignedCheckpoint | null> {
  const { size, root, checkpoint: last } = state;
  if (root === null || size === last?.size) return last;
  const origin = await originOf(last);
  const checkpoint: Checkpoint = { origin, size, root: Buffer.from(root, 'hex') };
  const { signature, publicKey } = await logSigner.sign(Buffer.from(checkpointText(checkpoint)));
  const note = noteOf(checkpoint, { name: origin, publicKey }, Buffer.from(signature, 'base64'));
  if (publicKey !== last?.publicKey) await keepKey(logFiles, settings.tenantId, { name: origin, publicKey }, last, clock.now());
  await logFiles.put(`checkpoints/${size}`, Buffer.from(note), { once: true });
  await logFiles.put(checkpointPath, Buffer.from(note), { once: false });
  return { note, size, root, at: begun.toISOString(), publicKey };
}

/**
 * Names the key in `trust.json`, and ends the time of the one before.
 *
 * Whoever verifies keeps the file that they were given first: this one is in the hands of whoever runs the log.
 */
async function keepKey(files: LogFiles, tenantId: string, key: LogKey, last: SignedCheckpoint | null, now: Date): Promise<void> {
  const trust = await trustIn(files);
  if (trust?.keys.at(-1)?.publicKey === key.publicKey) return;
  const ended = (trust?.keys ?? []).map((one) => ({ ...one, until: one.until ?? now.toISOString() }));
  // A reader knows the time of a root by its last event, which is a little older: the key counts from the root before on, the first one from ever.
  const from = last ? new Date(Date.parse(last.at) - mergeDelayMilliseconds) : new Date(0);
  const keys = [...ended, { ...key, from: from.toISOString(), until: null }];
  const next: Trust = { v: 1, tenantId, origin: key.name, keys };
  await files.put(trustPath, Buffer.from(`${JSON.stringify(next, null, 2)}\n`), { once: false });
}

/** How far behind the log was, as a line; what should have been in it long ago as an error, which raises the alarm. */
function tell({ log }: SequenceDeps, { entries, oldestSeconds, late, early, stopped }: Appended): void {
  log.info('the audit log has grown', { count: entries, seconds: oldestSeconds, kind: stopped ? 'goes-on' : 'whole' });
  if (early > 0) log.info('events from before the audit log are in it now', { count: early });
  if (late > 0) log.error('events came late into the audit log', { kind: 'merge-delay', count: late, seconds: oldestSeconds });
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, auditLogDep, logFilesDep, logSignerDep, metricsDep)));
