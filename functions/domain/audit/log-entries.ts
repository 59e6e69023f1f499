import * as z from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { type ChainHead, chainKey, eventSortKey } from './audit-event.ts';
import { type Hash, leafHash } from './merkle-tree.ts';
import { maxEntryBytes } from './tiles.ts';
import type { KeptEvent } from './trail.ts';

/** How far a chain is in the log: the number of its next event there, and the leaf of the one before (empty for the first). */
export interface LoggedSoFar {
  readonly seq: number;
  readonly head: string;
}
export const notLogged: LoggedSoFar = { seq: 0, head: '' };

/** An event as an entry of the log. */
export interface LogEntry {
  /** Its canonical JSON without `leaf`. */
  readonly bytes: Uint8Array;
  readonly leaf: Hash;
  readonly at: string;
}

/**
 * Why an event can't become an entry; `seq` is the number that it has, or would have.
 *
 * - `missing`: there is none with this number, though there are later ones
 * - `unreadable`: it has not the form of an event
 * - `altered`: its hash is not the one that was kept with it
 * - `foreign`: it belongs to another chain or tenant
 * - `unlinked`: it carries another number, or does not name the event before it
 * - `too-long`: an entry bundle can't hold it
 * - `cut`: the draft knows of this event and of those after it, and they are gone
 * - `other-end`: the draft names another one in its place
 * - `rolled-back`: the draft knows nothing of it, and it is in the log
 */
export interface EntryFault {
  readonly kind: 'missing' | 'unreadable' | 'altered' | 'foreign' | 'unlinked' | 'too-long' | 'cut' | 'other-end' | 'rolled-back';
  readonly seq: number;
}

/** What makes an event an entry. Everything else is covered by its hash alone, so that the events of a newer version are logged too. */
const Link = z.looseObject({
  draftId: z.string().nullable(),
  subject: z.string().optional(),
  tenantId: z.string(),
  seq: z.int(),
  prev: z.string(),
  at: z.iso.datetime(),
  leaf: z.string(),
});

/**
 * The next events of a chain as entries, up to the first that can't be one: what follows a gap or an altered event never gets into the log.
 *
 * @param kept - the events from `so.seq` on, in the order of their places.
 */
export function entriesOf(
  kept: readonly KeptEvent[],
  { chain, tenantId, ...so }: LoggedSoFar & { readonly chain: string; readonly tenantId: string },
): { readonly entries: LogEntry[]; readonly so: LoggedSoFar; readonly fault?: EntryFault } {
  const entries: LogEntry[] = [];
  let { seq, head } = so;
  for (const { place, event } of kept) {
    const entry = place === eventSortKey(seq) ? entryOf(event) : 'missing';
    const kind = typeof entry === 'string' ? entry : faultOfLink(entry.link, { chain, tenantId, seq, head });
    if (typeof entry === 'string' || kind) return { entries, so: { seq, head }, fault: { kind: kind as EntryFault['kind'], seq } };
    entries.push(entry);
    seq += 1;
    head = entry.link.leaf;
  }
  return { entries, so: { seq, head } };
}

/**
 * Whether a chain ends as its draft says, by what was read of it after its draft. Later events may have come meanwhile.
 *
 * @param so - where the chain stood before these entries. @param wanted - what the draft says; undefined for a chain of the tenant
 */
export function faultOfEnd(entries: readonly LogEntry[], so: LoggedSoFar, wanted: ChainHead | undefined): EntryFault | undefined {
  if (!wanted) return undefined;
  if (wanted.auditSeq < so.seq) return { kind: 'rolled-back', seq: wanted.auditSeq };
  const end = so.seq + entries.length;
  if (end < wanted.auditSeq) return { kind: 'cut', seq: end };
  const last = wanted.auditSeq - 1 - so.seq;
  const leaf = last < 0 ? so.head : Buffer.from((entries[last] as LogEntry).leaf).toString('hex');
  return leaf === wanted.auditHead ? undefined : { kind: 'other-end', seq: wanted.auditSeq - 1 };
}

function entryOf(event: Readonly<Record<string, unknown>>): (LogEntry & { readonly link: z.infer<typeof Link> }) | EntryFault['kind'] {
  const link = Link.safeParse(event).data;
  if (!link) return 'unreadable';
  const { leaf: named, ...hashed } = event;
  try {
    const bytes = Buffer.from(canonicalJson(hashed));
    if (bytes.length > maxEntryBytes) return 'too-long';
    const leaf = leafHash(bytes);
    return Buffer.from(leaf).toString('hex') === named ? { bytes, leaf, at: link.at, link } : 'altered';
  } catch {
    return 'unreadable'; // what has no canonical JSON was never hashed
  }
}

function faultOfLink(
  { draftId, subject, ...link }: z.infer<typeof Link>,
  { chain, tenantId, seq, head }: LoggedSoFar & { readonly chain: string; readonly tenantId: string },
): EntryFault['kind'] | undefined {
  const own = chainKey(draftId === null ? { subject: subject ?? '' } : { draftId });
  if (own !== chain || link.tenantId !== tenantId) return 'foreign';
  return link.seq === seq && link.prev === head ? undefined : 'unlinked';
}

/** Where events of a chain stand in the log: `count` of them from `seq` on, the first as entry `index`. */
export type Place = readonly [seq: number, index: number, count: number];

/** So many places are kept of a chain, the newest: a draft has one for each minute in which something happened to it. Each takes about 15 bytes. */
export const maxPlaces = 200;

/** The places after some more events; those that follow the last ones without a gap become one with them. */
export function withPlace(places: readonly Place[], [seq, index, count]: Place): Place[] {
  const last = places.at(-1);
  if (last && last[0] + last[2] === seq && last[1] + last[2] === index) return [...places.slice(0, -1), [last[0], last[1], last[2] + count]];
  return [...places, [seq, index, count] as const].slice(-maxPlaces);
}

/** Which entry of the log an event of a chain is; undefined where it is none yet, or its place is no longer kept. */
export function indexOfEvent(places: readonly Place[], seq: number): number | undefined {
  const place = places.find(([first, , count]) => seq >= first && seq < first + count);
  return place && place[1] + seq - place[0];
}
