import type { HelpdeskAnswer } from '../adapters/ports.ts';
import type { Posted } from './vendor.ts';

const dones: readonly number[] = [200, 201];
/** What is found wrong with a reply is wrong with it for ever. */
const refusals: readonly number[] = [400, 405, 413, 415, 422];
/** Those who say so have not looked at the reply: it is not let in, not paid for, or one call too many. */
const turnedAway: readonly number[] = [401, 402, 403, 429];

/**
 * What an answer says of a reply where the vendor has no guard against a second one.
 *
 * Only what is told in plain words is believed. Of all else (no other 2xx is known of these vendors, a reply may have been sent elsewhere by
 * a 3xx, 408 and 409 may tell of one that is under way) nobody knows what became, so it is looked for and not made again.
 */
export function postedBy({ status, retryAfterSeconds }: HelpdeskAnswer): Posted {
  if (dones.includes(status)) return { state: 'done', status };
  if (status === 404) return { state: 'gone', status };
  const state = refusals.includes(status) ? 'refused' : turnedAway.includes(status) ? 'failed' : 'unknown';
  return { state, status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}
