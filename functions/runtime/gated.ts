import type { LabelledWrite } from '../adapters/labelled-writes.ts';
import type { Tier } from '../domain/policy/assessment.ts';
import { problem, type Refusal } from './compose.ts';
import type { Deps } from './deps.ts';
import { rateLimitHeaders } from './rate-limit.ts';

/** Whether what was assessed may be kept, as far as its key goes: with these writes beside it, or not before the next minute. */
export type GatedAnswer = { readonly ok: true; readonly writes: readonly LabelledWrite[] } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Counts a draft or revision that people have to decide for its API key. What goes out at once counts for nothing, and writes nothing more.
 *
 * A caller that sends the same drafts again and again under fresh idempotency keys would bury everybody else's in the queue.
 */
export async function countGated(
  { drafts, settings, log }: Pick<Deps, 'drafts' | 'settings' | 'log'>,
  { tier, keyId, call }: { readonly tier: Tier; readonly keyId: string; readonly call: string },
): Promise<GatedAnswer> {
  if (tier !== 3) return { ok: true, writes: [] };
  const most = settings.gatedPerMinute;
  const place = await drafts.gatedPlace({ keyId, call, mostPerMinute: most });
  if (place.ok) return { ok: true, writes: [place.write] };
  log.error('an API key sends more drafts for people than it may', { kind: 'gated' });
  const headers = rateLimitHeaders('gated', { most, windowSeconds: 60, retryAfterSeconds: place.retryAfterSeconds });
  return { ok: false, refusal: problem(429, 'rate_limited', 'too many drafts of this key need people', { headers }) };
}
