import { setImmediate as afterThisTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Draws } from '../traffic/draws.ts';

/** Instants at which requests are due, in milliseconds from the beginning: strangers who know nothing of each other come like this (Poisson). */
export function dueInstants({ perSecond, seconds }: { readonly perSecond: number; readonly seconds: number }, draws: Draws): number[] {
  const instants: number[] = [];
  for (let at = 0; ; ) {
    at += (-Math.log(1 - draws.next()) / perSecond) * 1000;
    if (at >= seconds * 1000) return instants;
    instants.push(at);
  }
}

/** Where time comes from. */
export interface Pace {
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Answers at this instant, or in a later turn where it has passed. */
  readonly until: (instant: number) => Promise<void>;
}

export const realPace: Pace = {
  now: () => performance.now(),
  until: async (instant) => {
    const left = instant - performance.now();
    await (left > 0 ? sleep(left) : afterThisTurn());
  },
};

/**
 * Sends each request when it is due, whatever became of those before it: a slow server gets no fewer of them.
 *
 * @param send - is told when the request was due, by the pace; must not throw
 * @returns when the first was due and all have been answered
 */
export async function sendOnSchedule(
  instants: readonly number[],
  send: (due: number, number: number) => Promise<void>,
  pace: Pace = realPace,
): Promise<number> {
  const start = pace.now();
  const sent: Promise<void>[] = [];
  for (const [number, instant] of instants.entries()) {
    await pace.until(start + instant);
    sent.push(send(start + instant, number));
  }
  await Promise.all(sent);
  return start;
}
