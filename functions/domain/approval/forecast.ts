import * as z from 'zod';
import { Urgency } from '../policy/draft.ts';
import type { Hours } from '../policy/policy.ts';
import { nearestRank } from '../quantile.ts';
import { addWorkingSeconds, workingSecondsBetween } from './ladder.ts';

const Instant = z.iso.datetime();

/** A draft that people decided: when the helpdesk's revision was held, and when the last decision fell. */
export const DecidedCase = z.object({ urgency: Urgency, heldAt: Instant, at: Instant });
export type DecidedCase = z.infer<typeof DecidedCase>;

/** How long people took lately, by urgency class: seconds of working time until half of the drafts, and nine in ten, were decided. */
export const DecisionTimes = z.partialRecord(Urgency, z.strictObject({ cases: z.int().min(1), medianSeconds: z.int().min(0), p90Seconds: z.int().min(0) }));
export type DecisionTimes = z.infer<typeof DecisionTimes>;

/** When a held draft will probably be decided. It binds nobody: `decideBy` does. */
export const Forecast = z.strictObject({
  median: Instant.describe('By then half of the drafts like it were decided'),
  p90: Instant.describe('By then nine in ten were'),
  cases: z.int().min(1).describe('So many drafts it is worked out from'),
});
export type Forecast = z.infer<typeof Forecast>;

/** Fewer cases of an urgency class say nothing (ours). */
const fewestCases = 10;

/** What past decisions say of each urgency class that has enough of them; those without one are left out. */
export function decisionTimesOf(cases: readonly DecidedCase[], hours: Hours | null): DecisionTimes {
  const byUrgency = Map.groupBy(cases, ({ urgency }) => urgency);
  return Object.fromEntries(
    [...byUrgency]
      .filter(([, list]) => list.length >= fewestCases)
      .map(([urgency, list]) => {
        const seconds = list.map(({ heldAt, at }) => workingSecondsBetween(new Date(heldAt), new Date(at), hours)).sort((a, b) => a - b);
        return [urgency, { cases: list.length, medianSeconds: nearestRank(seconds, 0.5), p90Seconds: nearestRank(seconds, 0.9) }];
      }),
  );
}

/** The forecast for a draft that is held now; null where too few were decided. Never later than its fallback, at which nobody is waited for any more. */
export function forecastFor(times: DecisionTimes, urgency: Urgency, now: Date, decideBy: Date, hours: Hours | null): Forecast | null {
  const known = times[urgency];
  if (!known) return null;
  const after = (seconds: number): string => new Date(Math.min(addWorkingSeconds(now, seconds, hours).getTime(), decideBy.getTime())).toISOString();
  return { median: after(known.medianSeconds), p90: after(known.p90Seconds), cases: known.cases };
}
