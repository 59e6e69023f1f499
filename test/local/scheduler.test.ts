import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../local/clock.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import type { Program } from '../../local/program.ts';
import { createScheduler, type DueKind } from '../../local/scheduler.ts';

const start = new Date('2026-11-22T17:00:00.000Z');
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A program that writes down what is set going; its sweep removes the rows that are due, but for those called stuck. */
function aScheduler({ timers = [] as number[], reconciles = false, isBusy = false, sequencing = Promise.resolve() } = {}) {
  let real = 0;
  const clock = createVirtualClock(start, () => real);
  const tables = createMemoryTables();
  const seen: string[] = [];
  const kinds: DueKind[][] = [];
  const sequenced: number[] = [];
  const calibrated: number[] = [];
  const reconciled: number[] = [];
  const left = [...timers];
  const since = () => (clock.now().getTime() - start.getTime()) / 1000;
  const fireTimers = (now: Date) => {
    for (const timer of left.filter((one) => at(one) <= now)) {
      left.splice(left.indexOf(timer), 1);
      seen.push(`timer ${since()}`);
    }
  };
  const program = {
    idle: () => !isBusy,
    settle: async () => {},
    nextTimer: () => (left.length > 0 ? at(Math.min(...left)) : undefined),
    runTimersUntil: async (now: Date) => fireTimers(now),
    fireTimers,
    sweep: async (due: ReadonlySet<DueKind> = new Set()) => {
      seen.push(`sweep ${since()}`);
      kinds.push([...due]);
      for (const item of await tables.scan('drafts'))
        if (due.has(String(item.duePk).split('#')[0] as DueKind) && String(item.dueSk) <= `${clock.now().toISOString()}~` && !item.stuck)
          await tables.remove('drafts', item);
    },
    sequenceAudit: async () => {
      sequenced.push(since());
      await sequencing;
    },
    calibrate: async () => void calibrated.push(since()),
    ...(reconciles && { reconcileHelpdesk: async () => void reconciled.push(since()) }),
  } satisfies Partial<Program>;
  const scheduler = createScheduler({ clock, program: () => program as unknown as Program, log: silent });
  tables.onCommit(scheduler.onCommit);
  const due = (kind: string, seconds: number, more: object = {}) =>
    tables.put('drafts', { pk: `${kind}-${seconds}`, sk: 'X', duePk: `${kind}#${Math.floor(seconds) % 8}`, dueSk: `${at(seconds).toISOString()}#id`, ...more });
  const anEvent = () => tables.put('audit', { pk: 'D#1', sk: 'E#0' });
  const passReal = (milliseconds: number) => {
    real += milliseconds;
  };
  return { clock, scheduler, seen, kinds, sequenced, calibrated, reconciled, due, anEvent, passReal };
}

describe('the clock', () => {
  it('runs on with real time, moves forward and never back', () => {
    let real = 1000;
    const clock = createVirtualClock(start, () => real);

    real += 500;
    clock.moveTo(at(60));
    clock.moveTo(at(10));
    real += 250;

    expect(clock.now()).toEqual(at(60.25));
  });
});

describe('advancing the clock', () => {
  it('fires timers and due rows in order, each at its own instant', async () => {
    const { scheduler, seen, due } = aScheduler({ timers: [100, 7200] });
    await due('outbox', 30);
    await due('webhook', 3600);

    const now = await scheduler.advance(7200);

    expect(seen).toEqual(['sweep 30', 'timer 100', 'sweep 3600', 'timer 7200']);
    expect(now).toEqual(at(7200));
  });

  it('leaves what falls due later alone', async () => {
    const { scheduler, seen, due } = aScheduler({ timers: [61] });
    await due('outbox', 60.001);

    await scheduler.advance(60);

    expect(seen).toEqual([]);
  });

  it('gives an execution a second before the sweep takes its draft, but never answers with anything left', async () => {
    const { scheduler, seen, due } = aScheduler({ timers: [10.5] });
    await due('head', 10);
    await due('head', 59.5);

    await scheduler.advance(60);

    expect(seen).toEqual(['timer 10.5', 'sweep 11', 'sweep 60']);
  });

  it('looks once a minute at what a sweep leaves, and still serves what stands behind it', async () => {
    const { scheduler, seen, due } = aScheduler();
    await due('outbox', 8, { stuck: true });
    await due('outbox', 16);

    await scheduler.advance(150);

    expect(seen).toEqual(['sweep 8', 'sweep 16', 'sweep 76', 'sweep 136']);
  });

  it('takes one call after the other', async () => {
    const { scheduler, clock } = aScheduler();

    await Promise.all([scheduler.advance(60), scheduler.advance(60)]);

    expect(clock.now()).toEqual(at(120));
  });
});

describe('running by itself', () => {
  it('fires what is due now, and nothing else', async () => {
    const { scheduler, seen, due, passReal } = aScheduler({ timers: [1, 5] });
    await due('outbox', 1);

    await scheduler.pump();
    passReal(1500);
    await scheduler.pump();

    expect(seen).toEqual(['timer 1.5', 'sweep 1.5']);
  });

  it('looks again every second at what a sweep leaves', async () => {
    const { scheduler, seen, due, passReal } = aScheduler();
    await due('webhook', 1, { stuck: true });

    for (let i = 0; i < 12; i += 1) {
      passReal(250);
      await scheduler.pump();
    }

    expect(seen).toEqual(['sweep 1', 'sweep 2', 'sweep 3']);
  });

  it('fires timers while other work goes on, and leaves that a minute before it sweeps', async () => {
    const { scheduler, seen, due, anEvent, sequenced, passReal } = aScheduler({ timers: [1], isBusy: true });
    await due('outbox', 1);
    await anEvent();

    passReal(2000);
    await scheduler.pump();
    expect(seen).toEqual(['timer 2']);

    passReal(58_500);
    await scheduler.pump();
    expect(seen).toEqual(['timer 2']);
    expect(sequenced).toEqual([60.5]);

    passReal(1000);
    await scheduler.pump();
    await scheduler.pump();
    expect(seen).toEqual(['timer 2', 'sweep 61.5']);
  });

  it('fires timers while a schedule runs, and runs no two at a time', async () => {
    let end = () => {};
    const sequencing = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { scheduler, seen, anEvent, sequenced, passReal } = aScheduler({ timers: [61], sequencing });
    await anEvent();
    passReal(60_000);
    const running = scheduler.pump();
    await anEvent();

    passReal(120_000);
    await scheduler.pump();
    expect([seen, sequenced]).toEqual([['timer 180'], [60]]);

    end();
    await running;
    await scheduler.pump();
    expect(sequenced).toEqual([60, 180]);
  });

  it('leaves all of it to whoever moves the clock', async () => {
    const { scheduler, seen, passReal } = aScheduler({ timers: [1, 5] });
    passReal(2000);
    const moved = scheduler.advance(10);
    await scheduler.pump();
    expect(seen).toEqual([]);
    await moved;
    expect(seen).toEqual(['timer 2', 'timer 5']);
  });

  it('sweeps for what is due only', async () => {
    const { scheduler, kinds, due } = aScheduler();
    await due('webhook', 10);
    await due('outbox', 20);
    await due('head', 25);

    await scheduler.advance(30);

    expect(kinds).toEqual([['webhook'], ['outbox'], ['head']]);
  });
});

describe('the audit log', () => {
  it('takes an event within a minute, and looks after itself at the end of each step of a minute or more', async () => {
    const { scheduler, sequenced, anEvent } = aScheduler();
    await scheduler.advance(30);
    await anEvent();
    await anEvent();
    await scheduler.advance(50);
    expect(sequenced).toEqual([]);

    await scheduler.advance(20);
    expect(sequenced).toEqual([90]);
    await scheduler.advance(3600);

    expect(sequenced).toEqual([90, 3700]);
  });

  it('does so while the clock runs by itself, too', async () => {
    const { scheduler, sequenced, anEvent, passReal } = aScheduler();
    await anEvent();
    passReal(59_000);
    await scheduler.pump();
    expect(sequenced).toEqual([]);

    passReal(1000);
    await scheduler.pump();
    await scheduler.pump();

    expect(sequenced).toEqual([60]);
  });
});

describe('calibration', () => {
  it('looks within an hour of what happened to a draft, also while the clock runs by itself', async () => {
    const { scheduler, calibrated, anEvent, passReal } = aScheduler();
    await anEvent();
    await scheduler.advance(3599);
    expect(calibrated).toEqual([]);
    await scheduler.advance(7200);
    expect(calibrated).toEqual([3600]);

    await anEvent();
    passReal(3_600_000);
    await scheduler.pump();
    await scheduler.pump();
    expect(calibrated).toEqual([3600, 10_799 + 3600]);
  });
});

describe('a helpdesk that drops notifications', () => {
  it('is looked through each hour, also while the clock runs by itself', async () => {
    const { scheduler, reconciled, passReal } = aScheduler({ reconciles: true });
    await scheduler.advance(3599);
    expect(reconciled).toEqual([]);
    await scheduler.advance(7200);
    expect(reconciled).toEqual([3600, 7200]);

    passReal(3_600_000);
    await scheduler.pump();
    await scheduler.pump();
    expect(reconciled).toEqual([3600, 7200, 14_399]);
  });
});
