import * as z from 'zod';
import { sha256 } from '../domain/hash.ts';
import type { LabelledWrite } from './labelled-writes.ts';
import type { Tables } from './ports.ts';

/** A draft or revision that people have to decide, as it counts for the API key that brings it. */
export interface Gated {
  readonly keyId: string;
  /** Names the call: that of its idempotency row. */
  readonly call: string;
  /** So many of a key are kept in one minute by the clock. */
  readonly mostPerMinute: number;
}

/** The write that counts it, for the transaction that keeps it; or how long it is until the next minute. */
export type GatedPlace = { readonly ok: true; readonly write: LabelledWrite } | { readonly ok: false; readonly retryAfterSeconds: number };

/**
 * The count of a minute lies in several items, so that calls at one instant seldom meet at one of them: each takes some four writes a second, a fifth of
 * what an item takes, where the limit is met all minute long. A hundred of them are read as one read unit or two. Ours.
 */
const partsOf = (mostPerMinute: number): number => Math.min(100, Math.max(8, Math.ceil(mostPerMinute / 250)));
/** Long enough to look, short enough to forget. Ours. */
const keptSeconds = 600;

const Part = z.object({ count: z.int().min(1) });

/**
 * Looks for a place in this minute.
 *
 * Each part has a share of its own, and its write is conditional on what was read of it: however many calls come at once, no more than
 * `mostPerMinute` are kept. What is not kept counts for nothing, and so does a call that is answered from its idempotency row.
 */
export async function gatedPlace(tables: Pick<Tables, 'query'>, { keyId, call, mostPerMinute }: Gated, now: Date): Promise<GatedPlace> {
  const seconds = Math.floor(now.getTime() / 1000);
  const minute = Math.floor(seconds / 60);
  const pk = `GATED#${keyId}#${minute}`;
  const counts = new Map((await tables.query('drafts', { pk })).map((item) => [item.sk, Part.parse(item).count]));
  const parts = partsOf(mostPerMinute);
  const first = Number.parseInt(sha256(call).slice(0, 8), 16) % parts;
  const free = Array.from({ length: parts }, (_, i) => (first + i) % parts).find((part) => (counts.get(sortKey(part)) ?? 0) < shareOf(part, mostPerMinute));
  if (free === undefined) return { ok: false, retryAfterSeconds: (minute + 1) * 60 - seconds };
  const count = counts.get(sortKey(free));
  const put = { pk, sk: sortKey(free), count: (count ?? 0) + 1, expiresAt: seconds + keptSeconds };
  return { ok: true, write: { label: 'gated', write: { table: 'drafts', put, when: count === undefined ? { absent: true } : { equals: { count } } } } };
}

const sortKey = (part: number): string => `COUNT#${part}`;

/** All shares together are the whole. */
function shareOf(part: number, whole: number): number {
  const parts = partsOf(whole);
  return Math.floor(whole / parts) + (part < whole % parts ? 1 : 0);
}
