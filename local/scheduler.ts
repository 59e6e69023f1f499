import type { Log, Write } from '../functions/adapters/ports.ts';
import type { VirtualClock } from './clock.ts';
import type { Program } from './program.ts';

/** What is due: a row of the index `due`, or the next step of an erasure. */
export type DueKind = 'head' | 'outbox' | 'webhook' | 'helpdesk' | 'erasure';

/** Moves the clock, and sets going what falls due: timers of executions, and the sweep. */
export interface Scheduler {
  /** Moves the clock on and fires what falls due on the way, each at its own instant, earliest first. Answers what the clock shows when all of it has settled. */
  advance(seconds: number): Promise<Date>;
  /**
   * Fires what is due by now: timers at once, whatever goes on, as executions run side by side; then schedules, one after the other.
   *
   * While something goes on, a sweep leaves it a minute, as in AWS: what goes on may be doing it already. Whoever moves the clock does all of it.
   */
  pump(): Promise<void>;
  /** Learns from every commit what is due when. */
  onCommit(writes: readonly Write[]): void;
  /** A program that has just begun has swept nothing. */
  reset(): void;
}

export interface SchedulerOptions {
  readonly clock: VirtualClock;
  readonly program: () => Program;
  readonly log: Log;
}

interface DueRow {
  readonly kind: DueKind;
  readonly at: number;
  /** Tells this state of the row from later ones. */
  readonly mark: string;
}

/**
 * The sweep is the second clock: it leaves a draft to its execution for so long.
 *
 * Executions sleep whole seconds, rounded up, so theirs comes within one second.
 * In AWS it is the minute between two sweeps that gives them this lead.
 */
const executionLeadMilliseconds = 1000;
/** So often a sweep looks again at what the last one left as it was: as in AWS while the clock is moved, sooner while it runs by itself. */
const sweepEveryMilliseconds = 60_000;
const pumpRetryMilliseconds = 1000;
/** Background work that takes longer than this in real time is not waited for. */
const settleMilliseconds = 20_000;
/** So long after an event the audit log takes it: the schedule's minute. */
const sequenceMilliseconds = 60_000;
/** And calibration looks at it: the schedule's hour. */
const calibrateMilliseconds = 3_600_000;
/** So often a helpdesk that drops notifications is looked through: the schedule's hour. */
const reconcileMilliseconds = 3_600_000;
/** More steps than this at one instant mean that each makes new work for the next. */
const maxStepsAtOnce = 1000;

/** In AWS a sweep comes every minute; here it is run when a row of the table is due, and left out when none can be. */
export function createScheduler({ clock, program, log }: SchedulerOptions): Scheduler {
  const due = new Map<string, DueRow>();
  /** What was due just before the last sweep: what is still there in the same state has been left as it was. */
  let left: ReadonlySet<string> = new Set();
  let sweptAt = 0;
  /** When the audit log is to be looked after next: within a minute of each event. */
  let sequenceAt = Number.POSITIVE_INFINITY;
  /** When calibration is to look next: within an hour of each event. */
  let calibrateAt = Number.POSITIVE_INFINITY;
  /** When the helpdesk is to be looked through next. */
  let reconcileAt = clock.now().getTime() + reconcileMilliseconds;
  let line: Promise<unknown> = Promise.resolve();

  /** One at a time: a clock moved by two at once would skip instants. */
  const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
    const result = line.then(work, work);
    line = result.catch(() => {});
    return result;
  };

  /** How many move the clock, or wait to. */
  let moving = 0;
  const moved = async <T>(work: () => Promise<T>): Promise<T> => {
    moving += 1;
    try {
      return await exclusive(work);
    } finally {
      moving -= 1;
    }
  };
  let pumping = false;

  const settle = async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), settleMilliseconds);
    });
    if ((await Promise.race([program().settle(), late])) === 'late') log.warn('background work goes on');
    clearTimeout(timer);
  };

  const nextSweep = ({ lead, patience = 0, retryAfter }: { lead: number; patience?: number; retryAfter: number }): number => {
    let next = Number.POSITIVE_INFINITY;
    for (const { kind, at, mark } of due.values()) next = Math.min(next, left.has(mark) ? sweptAt + retryAfter : at + patience + (kind === 'head' ? lead : 0));
    return next;
  };

  const sweep = async () => {
    sweptAt = clock.now().getTime();
    const rows = [...due.values()].filter(({ at }) => at <= sweptAt);
    left = new Set(rows.map(({ mark }) => mark));
    await program().sweep(new Set(rows.map(({ kind }) => kind)));
  };

  const sequence = async () => {
    sequenceAt = Number.POSITIVE_INFINITY;
    await program().sequenceAudit();
  };

  const calibrate = async () => {
    calibrateAt = Number.POSITIVE_INFINITY;
    await program().calibrate();
  };

  const reconcile = async () => {
    reconcileAt = clock.now().getTime() + reconcileMilliseconds;
    await program().reconcileHelpdesk?.();
  };
  const nextReconcile = () => (program().reconcileHelpdesk ? reconcileAt : Number.POSITIVE_INFINITY);

  const nextTimer = () => program().nextTimer()?.getTime() ?? Number.POSITIVE_INFINITY;

  /** Everything up to the target, in order; without a lead for executions, everything that is due is done. */
  const run = async (target: number, lead: number) => {
    let last = { at: 0, steps: 0 };
    for (;;) {
      await settle();
      const timer = nextTimer();
      const swept = nextSweep({ lead, retryAfter: sweepEveryMilliseconds });
      const next = Math.min(timer, swept, sequenceAt, calibrateAt, nextReconcile());
      if (next > target) return;
      last = { at: next, steps: next === last.at ? last.steps + 1 : 1 };
      if (last.steps > maxStepsAtOnce) throw new Error(`what is due never ends: ${new Date(next).toISOString()}`);
      clock.moveTo(new Date(next));
      if (timer === next) await program().runTimersUntil(new Date(next));
      else if (swept === next) await sweep();
      else if (sequenceAt === next) await sequence();
      else if (calibrateAt === next) await calibrate();
      else await reconcile();
    }
  };

  const runSchedules = async () => {
    const now = clock.now().getTime();
    const how = program().idle()
      ? { lead: executionLeadMilliseconds, retryAfter: pumpRetryMilliseconds }
      : { lead: 0, patience: sweepEveryMilliseconds, retryAfter: sweepEveryMilliseconds };
    if (nextSweep(how) <= now) await sweep();
    if (sequenceAt <= now) await sequence();
    if (calibrateAt <= now) await calibrate();
    if (nextReconcile() <= now) await reconcile();
  };

  return {
    advance: (seconds) =>
      moved(async () => {
        const target = clock.now().getTime() + seconds * 1000;
        await run(target, executionLeadMilliseconds);
        clock.moveTo(new Date(target));
        await run(target, 0);
        if (seconds * 1000 >= sequenceMilliseconds) {
          await sequence(); // an hour, or a day, of the log may be over
          await settle();
        }
        return clock.now();
      }),
    pump: async () => {
      if (moving > 0) return;
      program().fireTimers(clock.now());
      if (pumping) return;
      pumping = true;
      try {
        await exclusive(runSchedules);
      } finally {
        pumping = false;
      }
    },
    onCommit: (writes) => {
      for (const write of writes) {
        if (write.table === 'audit' && 'put' in write) {
          sequenceAt = Math.min(sequenceAt, clock.now().getTime() + sequenceMilliseconds);
          if (write.put.pk.startsWith('D#')) calibrateAt = Math.min(calibrateAt, clock.now().getTime() + calibrateMilliseconds);
        }
        if (write.table === 'audit' || 'check' in write) continue;
        const { pk, sk } = 'put' in write ? write.put : write.remove;
        const row = 'put' in write ? (write.table === 'drafts' ? dueRowOf(write.put) : erasureOf(write.put)) : undefined;
        if (row) due.set(`${pk}\n${sk}`, row);
        else due.delete(`${pk}\n${sk}`);
      }
    },
    reset: () => {
      left = new Set();
    },
  };
}

/** An erasure that runs says itself when it goes on. */
function erasureOf({ pk, sk, nextAt, version }: { pk: string; sk: string; nextAt?: unknown; version?: unknown }): DueRow | undefined {
  if (pk !== 'ERASURES' || !sk.startsWith('OPEN#') || typeof nextAt !== 'string') return undefined;
  return { kind: 'erasure', at: Date.parse(nextAt), mark: `${pk}\n${sk}\n${version}` };
}

/** The index's sort key begins with the instant, its partition is `<kind>#<shard>`; what somebody is at has an instant of its own. */
function dueRowOf({ pk, sk, duePk, dueSk, nextAt }: { pk: string; sk: string; duePk?: unknown; dueSk?: unknown; nextAt?: unknown }): DueRow | undefined {
  if (typeof duePk !== 'string' || typeof dueSk !== 'string') return undefined;
  const [kind] = duePk.split('#');
  const instant = typeof nextAt === 'string' ? nextAt : (dueSk.split('#')[0] ?? '');
  return { kind: kind as DueKind, at: Date.parse(instant), mark: `${pk}\n${sk}\n${instant}` };
}
