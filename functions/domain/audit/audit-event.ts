import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Actor, type AuditEntry, AuditEventType } from '../audit-entry.ts';
import { canonicalJson } from '../canonical-json.ts';

/** One link of a hash chain. Ids, enums, numbers and hashes only: never text that a customer, agent or approver wrote. */
export const AuditEvent = z
  .strictObject({
    v: z.literal(1),
    eventId: z.string(),
    tenantId: z.string(),
    draftId: z.string().nullable().describe('Null for events of the tenant'),
    subject: z.string().optional().describe('What an event of the tenant is about, for example person:per_ann'),
    seq: z.int().min(0),
    prev: z.string().describe('Leaf of the event before, empty for the first'),
    type: AuditEventType,
    at: z.iso.datetime(),
    actor: Actor,
    revision: z.int().min(1).optional(),
    requestHash: z.string().optional(),
    policySha256: z.string().optional(),
    from: z.string().nullable().optional(),
    to: z.string().optional(),
    data: z.record(z.string(), z.unknown()).optional(),
    leaf: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 over 0x00 and the canonical JSON of the event without `leaf`'),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof AuditEvent>;

/** Where a chain stands: the number of its events and the leaf of the last one (empty before the first). */
export interface ChainHead {
  readonly auditSeq: number;
  readonly auditHead: string;
}
export const emptyChain: ChainHead = { auditSeq: 0, auditHead: '' };

/** What one chain is about: a draft, or something of the tenant. */
export type ChainOf = { readonly draftId: string } | { readonly subject: string };

/** Partition of a chain in the audit table. */
export const chainKey = (of: ChainOf): string => ('draftId' in of ? `D#${of.draftId}` : `S#${of.subject}`);
export const eventSortKey = (seq: number): string => `E#${String(seq).padStart(10, '0')}`;

/** RFC 6962's leaf hash of an event: SHA-256 over a zero byte and its canonical JSON without `leaf`. */
export function leafOf(event: Omit<AuditEvent, 'leaf'> & { leaf?: string }): string {
  const { leaf: _, ...hashed } = event;
  return createHash('sha256').update('\0').update(canonicalJson(hashed)).digest('hex');
}

/** Appends entries to a chain: the events in order, and where the chain stands after them. */
export function appendEvents(
  of: ChainOf,
  head: ChainHead,
  entries: readonly AuditEntry[],
  { tenantId, newEventId }: { tenantId: string; newEventId: () => string },
): { events: AuditEvent[]; head: ChainHead } {
  let { auditSeq, auditHead } = head;
  const events = entries.map((entry) => {
    const named = 'draftId' in of ? { draftId: of.draftId } : { draftId: null, subject: of.subject };
    const hashed = withoutUndefined({ v: 1 as const, eventId: newEventId(), tenantId, ...named, seq: auditSeq, prev: auditHead, ...entry });
    const event: AuditEvent = { ...hashed, leaf: leafOf(hashed) };
    auditSeq += 1;
    auditHead = event.leaf;
    return event;
  });
  return { events, head: { auditSeq, auditHead } };
}

/** The item that is kept must be the value that was hashed: members without a value are left out of both. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
