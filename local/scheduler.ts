import type { Log, Tables } from '../functions/adapters/ports.ts';
import type { VirtualClock } from './clock.ts';
import type { Program } from './program.ts';

/** Moves the clock, and sets going what falls due: timers of executions, and the sweep. */
export interface Scheduler {
  /** Moves the clock on and fires what falls due on the way, each at its own instant, earliest first. Answers what the clock shows when all of it has settled. */
  advance(seconds: number): Promise<Date>;
  /** Fires what is due by now. */
  pump(): Promise<void>;
  /** Something may be due earlier than it was. */
  noteChange(): void;
  /** A program that has just begun has swept nothing. */
  reset(): void;
}

export interface SchedulerOptions {
  readonly clock: VirtualClock;
  readonly tables: Pick<Tables, 'queryIndex'>;
  readonly program: () => Program;
  readonly log: Log;
}

const shards = 8;
const partitions = (kind: string) => Array.from({ length: shards }, (_, i) => `${kind}#${i}`);

/**
 * The sweep is the second clock: it leaves a draft to its execution for so long.
 *
 * Executions sleep whole seconds, rounded up, so theirs comes within one second.
 * In AWS it is the minute between two sweeps that gives them this lead.
 */
const executionLeadMilliseconds = 1000;
const sweepEveryMilliseconds = 60_000;
/** So often the sweep looks again at what it left as it was, while the clock runs by itself. */
const pumpRetryMilliseconds = 1000;
/** An index may lag behind the commit that announced itself. */
const lookAgainMilliseconds = 5000;
/** Background work that takes longer than this in real time is not waited for. */
const settleMilliseconds = 20_000;
/** Rows of one partition that a sweep looks at. */
const maxLeft = 200;
/** More sweeps than this at one instant mean that each makes new work for the next. */
const maxSweepsAtOnce = 1000;

export function createScheduler({ clock, tables, program, log }: SchedulerOptions): Scheduler {
  /** What was due just before the last sweep, by partition: what is still there has been left as it was. */
  const leftBySweep = new Map<string, ReadonlySet<string>>();
  let sweptAt = 0;
  let known: { readonly at: number | undefined; readonly lookedAt: number } | undefined;
  let line: Promise<unknown> = Promise.resolve();

  /** One at a time: a clock moved by two at once would skip instants. */
  const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
    const result = line.then(work, work);
    line = result.catch(() => {});
    return result;
  };

  const settle = async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), settleMilliseconds);
    });
    if ((await Promise.race([program().settle(), late])) === 'late') log.warn('background work goes on', {});
    clearTimeout(timer);
  };

  /** When this partition is to be swept: at its first row, or, where the last sweep left rows as they were, later again for those. */
  const dueIn = async (pk: string, lead: number, retryAfter: number): Promise<number> => {
    const left = leftBySweep.get(pk) ?? new Set();
    const items = await tables.queryIndex('drafts', 'due', { pk, limit: left.size + 1 });
    const keys = items.map((item) => String(item.dueSk));
    const fresh = keys.find((key) => !left.has(key));
    const again = keys.some((key) => left.has(key)) ? sweptAt + retryAfter : Number.POSITIVE_INFINITY;
    return Math.min(again, fresh === undefined ? Number.POSITIVE_INFINITY : Date.parse(fresh.slice(0, fresh.indexOf('#'))) + lead);
  };

  const nextSweep = async ({ lead, retryAfter }: { lead: number; retryAfter: number }): Promise<number> => {
    const heads = partitions('head').map((pk) => dueIn(pk, lead, retryAfter));
    const rows = ['outbox', 'webhook'].flatMap((kind) => partitions(kind).map((pk) => dueIn(pk, 0, retryAfter)));
    return Math.min(...(await Promise.all([...heads, ...rows])));
  };

  const sweep = async () => {
    const now = clock.now();
    sweptAt = now.getTime();
    for (const pk of ['head', 'outbox', 'webhook'].flatMap(partitions)) {
      const due = await tables.queryIndex('drafts', 'due', { pk, to: `${now.toISOString()}~`, limit: maxLeft });
      leftBySweep.set(pk, new Set(due.map((item) => String(item.dueSk))));
    }
    await program().sweep();
  };

  const nextTimer = () => program().nextTimer()?.getTime() ?? Number.POSITIVE_INFINITY;

  /** Everything up to the target, in order; without a lead for executions, everything that is due is done. */
  const run = async (target: number, lead: number) => {
    let last = { at: 0, times: 0 };
    for (;;) {
      await settle();
      const timer = nextTimer();
      const swept = await nextSweep({ lead, retryAfter: sweepEveryMilliseconds });
      const next = Math.min(timer, swept);
      if (next > target) return;
      last = { at: next, times: next === last.at ? last.times + 1 : 1 };
      if (last.times > maxSweepsAtOnce) throw new Error(`what is due never ends: ${new Date(next).toISOString()}`);
      clock.moveTo(new Date(next));
      if (timer <= swept) await program().runTimersUntil(new Date(next));
      else await sweep();
    }
  };

  return {
    advance: (seconds) =>
      exclusive(async () => {
        const target = clock.now().getTime() + seconds * 1000;
        await run(target, executionLeadMilliseconds);
        clock.moveTo(new Date(target));
        await run(target, 0);
        known = undefined;
        return clock.now();
      }),
    pump: () =>
      exclusive(async () => {
        const now = clock.now().getTime();
        if (nextTimer() <= now) await program().runTimersUntil(clock.now());
        if (!program().idle()) return; // what goes on may be doing it already
        if (!known || now - known.lookedAt > lookAgainMilliseconds) {
          known = { at: await nextSweep({ lead: executionLeadMilliseconds, retryAfter: pumpRetryMilliseconds }), lookedAt: now };
        }
        if ((known.at ?? Number.POSITIVE_INFINITY) > clock.now().getTime()) return;
        await sweep();
        known = undefined;
      }),
    noteChange: () => {
      known = undefined;
    },
    reset: () => {
      leftBySweep.clear();
      known = undefined;
    },
  };
}
