import { describe, expect, it } from 'vitest';
import { dueInstants, type Pace, realPace, sendOnSchedule } from '../../../local/load/schedule.ts';
import { drawsOf } from '../../../local/traffic/draws.ts';

describe('the instants at which requests are due', () => {
  const instants = dueInstants({ perSecond: 50, seconds: 100 }, drawsOf('instants'));
  const gaps = instants.map((at, i) => at - (instants[i - 1] ?? 0));

  it('are as many as the rate says, in order, within the time', () => {
    expect(instants.length).toBeGreaterThan(4700); // four standard deviations
    expect(instants.length).toBeLessThan(5300);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(instants.at(-1)).toBeLessThan(100_000);
  });

  it('come as strangers do: in bunches and after pauses', () => {
    const share = (most: number) => gaps.filter((gap) => gap <= most).length / gaps.length;
    expect(share(20)).toBeCloseTo(1 - 1 / Math.E, 1);
    expect(share(2)).toBeCloseTo(1 - Math.exp(-0.1), 1);
    expect(Math.max(...gaps)).toBeGreaterThan(100);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(dueInstants({ perSecond: 50, seconds: 100 }, drawsOf('instants'))).toEqual(instants);
    expect(dueInstants({ perSecond: 50, seconds: 100 }, drawsOf('others'))).not.toEqual(instants);
  });
});

describe('sending on schedule', () => {
  /** Time that passes only while somebody waits for it, or is spent. */
  function aPace(): Pace & { spend(milliseconds: number): void } {
    let at = 1000;
    return {
      now: () => at,
      until: async (instant) => {
        at = Math.max(at, instant);
      },
      spend: (milliseconds) => {
        at += milliseconds;
      },
    };
  }

  it('sends each when it is due, while those before it are not answered', async () => {
    const pace = aPace();
    const sent: number[] = [];
    let answerAll = () => {};
    const answered = new Promise<void>((resolve) => {
      answerAll = resolve;
    });

    const all = sendOnSchedule(
      [5, 10, 30],
      (due) => {
        sent.push(due);
        if (sent.length === 3) answerAll();
        return answered;
      },
      pace,
    );

    expect(await all).toBe(1000);
    expect(sent).toEqual([1005, 1010, 1030]);
  });

  it('tells when a request was due, not when the sender came round to it', async () => {
    const pace = aPace();
    const late: number[] = [];

    await sendOnSchedule(
      [5, 10, 30],
      async (due) => {
        late.push(pace.now() - due);
        pace.spend(due === 1005 ? 100 : 0);
      },
      pace,
    );

    expect(late).toEqual([0, 95, 75]);
  });

  it('waits in real time, and lets others have their turn where an instant has passed', async () => {
    const begun = performance.now();
    await realPace.until(begun + 20);
    expect(performance.now() - begun).toBeGreaterThan(15); // timers count whole milliseconds of their own;
    let others = false;
    setImmediate(() => {
      others = true;
    });
    await realPace.until(begun);
    expect(others).toBe(true);
  });
});
