import { type AuditEvent, type ChainOf, chainKey, eventSortKey } from '../domain/audit/audit-event.ts';
import { sha256 } from '../domain/hash.ts';
import type { Item, Write } from './ports.ts';

/** The index `log` of audit events has so many partitions: each takes 1,000 writes a second, and the sequencer asks all of them each minute. */
const shards = 4;
const partitionPrefix = 'LOG#';

/** Of the index `log`: every event, by when it was, from which the sequencer learns of chains that have grown. */
export const logPartitions: readonly string[] = Array.from({ length: shards }, (_, i) => `${partitionPrefix}${i}`);

/** Where an event stands in the index `log`. */
const logKeys = (chain: string, { at, eventId }: Pick<AuditEvent, 'at' | 'eventId'>) => ({
  logPk: `${partitionPrefix}${Number.parseInt(sha256(chain).slice(0, 8), 16) % shards}`,
  logSk: `${at}#${eventId}`,
});

/** Puts an event at its place in its chain, and into the index; never over another one. */
export function eventWrite(of: ChainOf, event: AuditEvent): Write {
  const pk = chainKey(of);
  return { table: 'audit', put: { pk, sk: eventSortKey(event.seq), ...logKeys(pk, event), ...event }, when: { absent: true } };
}

/** All of an audit item but its places in table and index: what was hashed, and its `leaf`. */
export const eventIn = ({ pk: _, sk: __, logPk: ___, logSk: ____, ...event }: Item): Record<string, unknown> => event;
