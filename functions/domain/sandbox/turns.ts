import * as z from 'zod';

/** How many drafts and revisions the sandbox of a tenant has taken, in the day and in the minute of the last one (UTC). */
export const Turns = z.strictObject({ day: z.string(), inDay: z.int().min(0), minute: z.string(), inMinute: z.int().min(0) });
export type Turns = z.infer<typeof Turns>;

/**
 * The most drafts and revisions that a tenant's sandbox takes in a day and in a minute. Ours: enough for an integrator's tests, too little for
 * a test of load, which would ask Comprehend as often as the drafts of customers do.
 */
export const mostTurns = { day: 1000, minute: 30 } as const;

/** `most` turns in `windowSeconds` is the limit that was reached. */
export interface TurnRefused {
  readonly ok: false;
  readonly retryAfterSeconds: number;
  readonly most: number;
  readonly windowSeconds: number;
}
type TurnTaken = { readonly ok: true; readonly turns: Turns } | TurnRefused;

/** Counts one more; refused until the next minute or day where there were too many. */
export function takeTurn(before: Turns | undefined, now: Date): TurnTaken {
  const at = now.toISOString();
  const [day, minute] = [at.slice(0, 10), at.slice(0, 16)];
  const inDay = before?.day === day ? before.inDay : 0;
  const inMinute = before?.minute === minute ? before.inMinute : 0;
  if (inDay >= mostTurns.day) return { ok: false, retryAfterSeconds: secondsTo(`${day}T23:59:59.999Z`, now), most: mostTurns.day, windowSeconds: 86_400 };
  if (inMinute >= mostTurns.minute) return { ok: false, retryAfterSeconds: secondsTo(`${minute}:59.999Z`, now), most: mostTurns.minute, windowSeconds: 60 };
  return { ok: true, turns: { day, inDay: inDay + 1, minute, inMinute: inMinute + 1 } };
}

/** Whole seconds, at least one. */
const secondsTo = (last: string, now: Date): number => Math.max(1, Math.ceil((Date.parse(last) + 1 - now.getTime()) / 1000));
