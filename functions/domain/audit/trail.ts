import * as z from 'zod';
import { type AuditEvent, type ChainHead, eventSortKey, leafOf } from './audit-event.ts';

/** An item of a chain as it is kept, unparsed: whoever alters an event may break its form as well. */
export interface KeptEvent {
  /** Its sort key. */
  readonly place: string;
  /** All of the item but its keys. */
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with a chain, at the first place where something is. `seq` is the number of that event.
 *
 * - `missing`: there is none with this number, though there are later ones
 * - `unreadable`: it has not the form of an event
 * - `altered`: its hash is not the one that was kept with it
 * - `foreign`: it belongs to another draft or tenant
 * - `unlinked`: it carries another number, or does not name the event before it
 * - `cut`: the draft knows of this event and of those after it, and they are gone
 * - `beyond`: there are events that the draft knows nothing of
 * - `other-end`: the draft names another one as its last event
 * - `no-draft`: the draft itself is gone, or can't be read
 */
export interface TrailFault {
  readonly kind: 'missing' | 'unreadable' | 'altered' | 'foreign' | 'unlinked' | 'cut' | 'beyond' | 'other-end' | 'no-draft';
  readonly seq: number;
}

export interface TrailOf {
  readonly draftId: string;
  readonly tenantId: string;
  /** Where the draft says that its chain stands; null where there is no draft that could say so. */
  readonly head: ChainHead | null;
  /** False where only the beginning of the chain was read: then its end is not judged. */
  readonly whole: boolean;
}

/**
 * Verifies the chain of a draft: the hash of every event, its link to the one before, its number without a gap, and that the
 * draft names the last of them.
 *
 * It proves that nothing was changed since by somebody who did not change all that follows and the draft as well. Who rewrites
 * the whole chain and the draft leaves no trace here: that takes a copy of a hash kept elsewhere.
 *
 * @param kept - in the order of their places, from the first on.
 * @returns undefined where the chain holds.
 */
export function faultOf(kept: readonly KeptEvent[], { draftId, tenantId, head, whole }: TrailOf): TrailFault | undefined {
  let before = '';
  for (const [seq, item] of kept.entries()) {
    const link = readLink(item, seq);
    if (typeof link === 'string') return { kind: link, seq };
    if (link.draftId !== draftId || link.tenantId !== tenantId) return { kind: 'foreign', seq };
    if (link.seq !== seq || link.prev !== before) return { kind: 'unlinked', seq };
    before = link.leaf;
  }
  if (!head) return { kind: 'no-draft', seq: 0 };
  if (!whole) return undefined;
  if (kept.length < head.auditSeq) return { kind: 'cut', seq: kept.length };
  if (kept.length > head.auditSeq) return { kind: 'beyond', seq: head.auditSeq };
  return before === head.auditHead ? undefined : { kind: 'other-end', seq: kept.length - 1 };
}

/** What makes an event a link. Everything else is covered by its hash alone, so that the events of a newer version are verified too. */
const Link = z.looseObject({ draftId: z.string(), tenantId: z.string(), seq: z.int(), prev: z.string(), leaf: z.string() });

function readLink({ place, event }: KeptEvent, seq: number): z.infer<typeof Link> | 'missing' | 'unreadable' | 'altered' {
  if (place !== eventSortKey(seq)) return 'missing';
  const link = Link.safeParse(event);
  if (!link.success) return 'unreadable';
  try {
    return leafOf(event as unknown as AuditEvent) === link.data.leaf ? link.data : 'altered';
  } catch {
    return 'unreadable'; // what has no canonical JSON was never hashed
  }
}

/**
 * Whether a reply was approved before it went out, by the order of its events.
 *
 * - `at-once`: tier 1 or 2, which goes out in the step that receives it
 * - `approved`: the approval and the decisions that it rests on come before the release and carry the same revision and request hash
 * - `unapproved`: it went out and no such approval comes before
 *
 * Numbers are those of the events. It is worth what the chain is worth: see {@link faultOf}.
 */
export type ReleaseOrder =
  | { readonly kind: 'not-released' }
  | { readonly kind: 'at-once'; readonly released: number }
  | { readonly kind: 'approved'; readonly released: number; readonly approved: number; readonly decisions: readonly number[]; readonly requestHash: string }
  | { readonly kind: 'unapproved'; readonly released: number };

const sentAtOnce = new Set(['released', 'notified']);

export function orderOfRelease(events: readonly AuditEvent[]): ReleaseOrder {
  const released = events.find(({ type, to }) => type === 'draft.released' || (type === 'draft.received' && sentAtOnce.has(String(to))));
  if (!released) return { kind: 'not-released' };
  const { seq, type, data } = released;
  if (type === 'draft.received' && (data?.tier === 1 || data?.tier === 2)) return { kind: 'at-once', released: seq };
  const earlier = events.filter((one) => one.seq < seq && one.revision === released.revision && one.requestHash === released.requestHash);
  const approved = earlier.findLast((one) => one.type === 'draft.approved');
  const decisions = earlier.filter((one) => one.type === 'decision.recorded' && one.data?.decision !== 'reject' && one.seq < (approved?.seq ?? 0));
  return approved && decisions.length > 0
    ? { kind: 'approved', released: seq, approved: approved.seq, decisions: decisions.map((one) => one.seq), requestHash: String(released.requestHash) }
    : { kind: 'unapproved', released: seq };
}
