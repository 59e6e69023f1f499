import type { Clock, Item, Key, Tables } from './ports.ts';
import { Busy } from './retry.ts';

/** The tenant was stopped by its cloud admin, for a restore of its tables: nothing is taken, decided, sent or released until it is started again. */
export class Paused extends Busy {
  override readonly name = 'Paused';
  constructor() {
    super('the tenant is stopped', 60);
  }
}

/**
 * How far a tenant is stopped.
 *
 * - `runs`: it is not
 * - `stopped`: nobody is let in, and nothing is done: no key, session or link can be believed before the tables are whole
 * - `mended`: the tables are whole again, so that keys can be believed; its administration is let in, to put again what no event tells
 */
export type Standstill = 'runs' | 'stopped' | 'mended';

/** Says whether the tenant is stopped. */
export interface StopGate {
  standstill(): Promise<Standstill>;
  /** Whether it is, however far. */
  isStopped(): Promise<boolean>;
}

/** For whoever works on a tenant that is stopped: the tool that makes its tables whole. */
export const alwaysOpen: StopGate = { standstill: async () => 'runs', isStopped: async () => false };

export const stoppedKey: Key = { pk: 'STOPPED', sk: 'STOPPED' };

/** Each process looks anew after so long: one small read, whatever it does meanwhile. */
const rememberedSeconds = 10;
/** The longest that a function runs (`lib/functions.ts`), calibration: what it began before the stop was seen has ended by then. */
const longestRunSeconds = 300;
/** So long after a stop nobody who had not seen it is at work any more. */
export const stopTakesSeconds = longestRunSeconds + rememberedSeconds;

/**
 * Looks whether the tenant is stopped, at most once in ten seconds. Where that can't be read it throws: what may be stopped does nothing.
 *
 * A stop is seen within ten seconds, and what was begun before ends within five minutes more; `reconcile` waits for both.
 */
export function createStopGate({ tables, clock }: { readonly tables: Pick<Tables, 'get'>; readonly clock: Clock }): StopGate {
  let known: { readonly standstill: Standstill; readonly until: number } | undefined;
  const standstill = async (): Promise<Standstill> => {
    const now = clock.now().getTime();
    // a clock that goes back must not make it remember for longer
    if (known && now < known.until && known.until - now <= rememberedSeconds * 1000) return known.standstill;
    const found = standstillOf(await tables.get('drafts', stoppedKey));
    known = { standstill: found, until: now + rememberedSeconds * 1000 };
    return found;
  };
  return { standstill, isStopped: async () => (await standstill()) !== 'runs' };
}

/** @param mark - the item of a stop; undefined where there is none */
const standstillOf = (mark: Item | undefined): Standstill => (mark === undefined ? 'runs' : typeof mark.mendedAt === 'string' ? 'mended' : 'stopped');
