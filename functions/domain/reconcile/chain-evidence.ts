import * as z from 'zod';
import { type ChainHead, chainKey, emptyChain } from '../audit/audit-event.ts';
import { type EntryFault, entriesOf, notLogged } from '../audit/log-entries.ts';
import type { KeptEvent } from '../audit/trail.ts';

/** An event as far as a repair reads it. What else it says is covered by its hash alone, so that events of a newer version are evidence too. */
export const ProvenEvent = z.looseObject({
  type: z.string(),
  at: z.string(),
  seq: z.int(),
  leaf: z.string(),
  revision: z.int().optional(),
  requestHash: z.string().optional(),
  policySha256: z.string().optional(),
  from: z.string().nullable().optional(),
  to: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
export type ProvenEvent = z.infer<typeof ProvenEvent>;

/** How far a chain is in the files of the log: the number of its entries there, and the leaf of the last one. */
export interface LoggedChain {
  readonly count: number;
  readonly head: string;
}
export const notInLog: LoggedChain = { count: 0, head: '' };

/**
 * All that is known of a chain, from the table and from the files of the log.
 *
 * `fault` is what is wrong with it beyond what files can mend: `forked` where the table holds another event than the signed log at a place, else what
 * {@link entriesOf} says. Then `events` are those of the table up to there.
 */
export interface Evidence {
  readonly events: readonly ProvenEvent[];
  /** Of those, the ones that the table lacks. */
  readonly missing: readonly ProvenEvent[];
  readonly fault?: 'forked' | EntryFault['kind'];
  /** Of a fork, the events that were signed: its other end. */
  readonly signed?: readonly ProvenEvent[];
  /** What stands behind a fault and can be read. Nothing proves it: only what does no harm may be done by it. */
  readonly behind?: readonly ProvenEvent[];
  /** Of a chain at fault, where the table ends, whatever stands there: an event of its own can only go behind that. */
  readonly tableEnd?: ChainHead;
}

export interface EvidenceOf {
  readonly chain: string;
  readonly tenantId: string;
  readonly logged: LoggedChain;
}

const proven = (kept: readonly KeptEvent[]): ProvenEvent[] => kept.map(({ event }) => ProvenEvent.parse(event));
const readable = (kept: readonly KeptEvent[]): ProvenEvent[] => kept.flatMap(({ event }) => ProvenEvent.safeParse(event).data ?? []);

/** Where the last item of a chain stands, by its place. */
const placedEnd = (kept: readonly KeptEvent[]): ChainHead => {
  const last = kept.at(-1);
  return last ? { auditSeq: Number(last.place.split('#')[1]) + 1, auditHead: String(last.event.leaf) } : emptyChain;
};

/** What is known of a chain at fault. @param sound - so many of these events stand before the fault */
const faulty = (kept: readonly KeptEvent[], sound: number, fault: NonNullable<Evidence['fault']>, table: readonly KeptEvent[]): Evidence => ({
  events: proven(kept.slice(0, sound)),
  missing: [],
  fault,
  behind: readable(kept.slice(sound)),
  tableEnd: placedEnd(table),
});

/** Whether the table alone shows the whole chain, so that the files need not be read. */
export function isWholeInTable(kept: readonly KeptEvent[], of: EvidenceOf): boolean {
  const { entries, fault } = entriesOf(kept, { ...notLogged, chain: of.chain, tenantId: of.tenantId });
  return fault === undefined && entries.length >= of.logged.count && leafAt(proven(kept), of.logged.count) === of.logged.head;
}

/**
 * Joins what the table has of a chain with what the files of the log have of it. The files are proven by the signed tree; what follows them in the
 * table must name the event before it.
 *
 * @param kept - of the table, in the order of their places.
 * @param filed - the events of the chain in the files with their leaves, from the first on.
 */
export function joinChain(kept: readonly KeptEvent[], filed: readonly KeptEvent[], of: EvidenceOf): Evidence {
  const byPlace = new Map(kept.map((one) => [one.place, one]));
  const own = entriesOf(kept, { ...notLogged, chain: of.chain, tenantId: of.tenantId });
  for (const { place, event } of filed) {
    const there = byPlace.get(place);
    if (there && there.event.leaf !== event.leaf) return { ...faulty(kept, own.entries.length, 'forked', kept), signed: proven(filed) };
  }
  const joined = [...new Map([...kept, ...filed].map((one) => [one.place, one])).values()].sort((a, b) => (a.place < b.place ? -1 : 1));
  const { entries, fault } = entriesOf(joined, { ...notLogged, chain: of.chain, tenantId: of.tenantId });
  if (fault) return faulty(joined, entries.length, fault.kind, kept);
  return { events: proven(joined), missing: proven(filed.filter(({ place }) => !byPlace.has(place))) };
}

/** Leaf of the last of the first `count` events; empty where there are none, undefined where there are fewer. */
export const leafAt = (events: readonly ProvenEvent[], count: number): string | undefined => (count === 0 ? '' : events[count - 1]?.leaf);

/** Where a chain stands after these events. */
export const endOf = (events: readonly ProvenEvent[]): ChainHead => {
  const last = events.at(-1);
  return last ? { auditSeq: events.length, auditHead: last.leaf } : emptyChain;
};

/**
 * How what is kept stands to the chain of its events.
 *
 * - `agrees`: it names the last of them
 * - `event-without-state`: it stands at an earlier one
 * - `state-without-event`: it names more than there are
 * - `other-end`: it names another event in the place of one of these
 */
export type Standing = 'agrees' | 'event-without-state' | 'state-without-event' | 'other-end';

export function standingOf({ auditSeq, auditHead }: ChainHead, events: readonly ProvenEvent[]): Standing {
  if (auditSeq > events.length) return 'state-without-event';
  if (leafAt(events, auditSeq) !== auditHead) return 'other-end';
  return auditSeq === events.length ? 'agrees' : 'event-without-state';
}

/** The chain that an entry of the log belongs to. */
export const chainOfEntry = ({ draftId, subject }: { readonly draftId?: unknown; readonly subject?: unknown }): string =>
  chainKey(typeof draftId === 'string' ? { draftId } : { subject: String(subject) });
