import type { Clock } from '../functions/adapters/ports.ts';

/** A clock that runs on with real time, can be moved forward, and never goes back. */
export interface VirtualClock extends Clock {
  /** Moves the clock to this instant; one that has passed changes nothing. */
  moveTo(instant: Date): void;
}

/**
 * @param start - what the clock shows first.
 * @param realNow - milliseconds that only grow; the wall clock may step back, the monotonic one may not.
 */
export function createVirtualClock(start: Date = new Date(), realNow: () => number = () => performance.now()): VirtualClock {
  let offset = start.getTime() - realNow();
  const now = () => new Date(realNow() + offset);
  return {
    now,
    moveTo: (instant) => {
      offset += Math.max(0, instant.getTime() - now().getTime());
    },
  };
}
