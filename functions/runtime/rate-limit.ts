import type { Clock } from '../adapters/ports.ts';

export interface RateLimitProps {
  /** What flows back each second; more than 0, fractions allowed. */
  readonly perSecond: number;
  /** What may be taken at once. */
  readonly burst: number;
  readonly clock: Clock;
  /** Callers remembered at once; beyond it the one not seen for longest is forgotten. @default 10000 */
  readonly maxCallers?: number;
}
type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number; readonly headers: Readonly<Record<string, string>> };

export interface RateLimit {
  /** Takes one of what the caller has left. */
  take(caller: string): Taken;
  /** Says whether one could be taken, without taking it. */
  look(caller: string): Taken;
}

/**
 * What a 429 says in its header: `retry-after`, and the `RateLimit` fields of the IETF's draft-ietf-httpapi-ratelimit-headers (quota, window,
 * what is left, until when).
 *
 * @param name - of the limit, in lower case and without quotes
 */
export const rateLimitHeaders = (
  name: string,
  { most, windowSeconds, retryAfterSeconds }: { readonly most: number; readonly windowSeconds: number; readonly retryAfterSeconds: number },
): Readonly<Record<string, string>> => ({
  'retry-after': String(retryAfterSeconds),
  ratelimit: `"${name}";r=0;t=${retryAfterSeconds}`,
  'ratelimit-policy': `"${name}";q=${most};w=${windowSeconds}`,
});

/**
 * A token bucket per caller, in the memory of this process. Several processes know nothing of each other: a Lambda has one call at a time, so that
 * there it bounds nothing, and the stage does.
 *
 * A refusal carries {@link rateLimitHeaders}.
 */
export function createRateLimit({ perSecond, burst, clock, maxCallers = 10_000 }: RateLimitProps): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();

  const filled = (caller: string): { left: number; at: number } => {
    const now = clock.now().getTime();
    const known = buckets.get(caller);
    if (!known) return { left: burst, at: now };
    const seconds = Math.max(0, now - known.at) / 1000;
    return { left: Math.min(burst, known.left + seconds * perSecond), at: now };
  };
  const refuse = (left: number): Taken => {
    const retryAfterSeconds = Math.max(1, Math.ceil((1 - left) / perSecond));
    const windowSeconds = Math.max(1, Math.ceil(burst / perSecond));
    return {
      ok: false,
      retryAfterSeconds,
      headers: rateLimitHeaders('default', { most: burst, windowSeconds, retryAfterSeconds }),
    };
  };

  return {
    look(caller) {
      const { left } = filled(caller);
      return left >= 1 ? { ok: true } : refuse(left);
    },
    take(caller) {
      const bucket = filled(caller);
      const ok = bucket.left >= 1;
      if (ok) bucket.left -= 1;
      buckets.delete(caller); // set anew at the end: a Map keeps the order of insertion
      buckets.set(caller, bucket);
      if (buckets.size > maxCallers) buckets.delete(buckets.keys().next().value ?? '');
      return ok ? { ok } : refuse(bucket.left);
    },
  };
}
