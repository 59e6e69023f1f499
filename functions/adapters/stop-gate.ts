import * as z from 'zod';
import type { Clock, Key, Tables } from './ports.ts';
import { Busy } from './retry.ts';

/** The tenant was stopped by its cloud admin, for a restore of its tables: nothing is taken, decided, sent or released until it is started again. */
export class Paused extends Busy {
  override readonly name = 'Paused';
  constructor() {
    super('the tenant is stopped', 60);
  }
}

/** Says whether the tenant is stopped. */
export interface StopGate {
  isStopped(): Promise<boolean>;
}

/** For whoever works on a tenant that is stopped: the tool that makes its tables whole. */
export const alwaysOpen: StopGate = { isStopped: async () => false };

export const stoppedKey: Key = { pk: 'STOPPED', sk: 'STOPPED' };
const StoppedItem = z.object({ at: z.iso.datetime() });

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
  let known: { readonly stopped: boolean; readonly until: number } | undefined;
  return {
    isStopped: async () => {
      const now = clock.now().getTime();
      // a clock that goes back must not make it remember for longer
      if (known && now < known.until && known.until - now <= rememberedSeconds * 1000) return known.stopped;
      const stopped = (await tables.get('drafts', stoppedKey)) !== undefined;
      known = { stopped, until: now + rememberedSeconds * 1000 };
      return stopped;
    },
  };
}

/** Since when the tenant is stopped; undefined while it runs. */
export async function stoppedSince(tables: Pick<Tables, 'get'>): Promise<Date | undefined> {
  const item = await tables.get('drafts', stoppedKey);
  return item && new Date(StoppedItem.parse(item).at);
}

/** Stops the tenant. A second time changes nothing: the first one counts. Answers since when it is stopped. */
export async function stopTenant({ tables, clock }: { readonly tables: Pick<Tables, 'get' | 'transact'>; readonly clock: Clock }): Promise<Date> {
  const since = await stoppedSince(tables);
  if (since) return since;
  const at = clock.now();
  await tables.transact([{ table: 'drafts', put: { ...stoppedKey, at: at.toISOString() }, when: { absent: true } }]);
  return at;
}

export const startTenant = (tables: Pick<Tables, 'transact'>): Promise<void> => tables.transact([{ table: 'drafts', remove: stoppedKey }]);
