import type { Clock } from '../../functions/adapters/ports.ts';

/** A clock that stands until it is told. */
export function settableClock(start: string): Clock & { advance(seconds: number): void } {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance(seconds) {
      now += seconds * 1000;
    },
  };
}
