import * as z from 'zod';
import { AuditEvent, appendEvents, chainKey, emptyChain } from '../domain/audit/audit-event.ts';
import { AuditExport } from '../domain/audit/audit-export.ts';
import type { KeptEvent } from '../domain/audit/trail.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { sha256 } from '../domain/hash.ts';
import { newId } from '../domain/ids.ts';
import { commitTo, newSalt } from '../domain/salted.ts';
import { eventIn, eventWrite } from './audit-items.ts';
import type { Clock, Item, Key, Random, Settings, Tables } from './ports.ts';
import { untilCommitted } from './retry.ts';

/** An export as the audit has it. `made` is null where its record is gone, or its purpose is not the one that was hashed. */
export interface ExportEvent {
  /** Null where the event itself can't be read. */
  readonly at: string | null;
  readonly personId: string | null;
  readonly made: AuditExport | null;
}

export interface AuditStore {
  /** The chain of a draft from its first event on, unparsed; `whole` is false where it has more than `limit`. */
  trail(draftId: string, limit: number): Promise<{ kept: KeptEvent[]; whole: boolean }>;
  /** Keeps an export and its audit event together; false where there is one with this id already. @throws Busy */
  keepExport(made: AuditExport, actor: Actor): Promise<boolean>;
  findExport(id: string): Promise<AuditExport | undefined>;
  /** Exports, the newest first. */
  lastExports(limit: number): Promise<ExportEvent[]>;
}

/** Exports have one chain for the tenant: there are few, and whoever takes one out of it leaves a gap. */
const subject = 'exports';
const headKey: Key = { pk: 'EXPORTS', sk: 'HEAD' };
const exportKey = (id: string): Key => ({ pk: `EXPORT#${id}`, sk: 'EXPORT' });
const ExportsHead = z.object({ auditSeq: z.int(), auditHead: z.string() });
/** Events of earlier versions hold the bare hash of the purpose. */
const ExportMade = z.object({ exportId: z.string(), purposeCommit: z.string().optional(), purposeSha256: z.string().optional() });
type ExportMade = z.infer<typeof ExportMade>;

/** Whether the purpose that is kept is the one that the event is about. */
function isPurposeOf({ purposeCommit, purposeSha256 }: ExportMade, { purpose, purposeSalt }: AuditExport): boolean {
  if (purposeCommit === undefined) return sha256(purpose) === purposeSha256;
  return purposeSalt !== undefined && commitTo(purposeSalt, 'purpose', purpose) === purposeCommit;
}

/** Reads trails as they are kept, and keeps what was exported of them. */
export function createAuditStore({
  tables,
  clock,
  random,
  settings,
}: {
  tables: Tables;
  clock: Clock;
  random: Random;
  settings: Pick<Settings, 'tenantId'>;
}): AuditStore {
  const exportOf = (item: Item | undefined): AuditExport | undefined => item && AuditExport.safeParse(eventIn(item)).data;

  return {
    trail: async (draftId, limit) => {
      const items = await tables.query('audit', { pk: chainKey({ draftId }), limit: limit + 1 });
      return { kept: items.slice(0, limit).map((item) => ({ place: item.sk, event: eventIn(item) })), whole: items.length <= limit };
    },
    keepExport: (made, actor) =>
      untilCommitted(
        async () => {
          const [headItem, known] = await tables.getMany([
            { table: 'drafts', key: headKey },
            { table: 'drafts', key: exportKey(made.id) },
          ]);
          if (known) return false;
          const { id, scope, drafts, events, broken, withheld, sha256: sha, purpose } = made;
          const purposeSalt = newSalt((count) => random.bytes(count));
          const purposeCommit = commitTo(purposeSalt, 'purpose', purpose);
          const data = { exportId: id, ...scope, drafts, events, broken, withheld, sha256: sha, purposeCommit };
          const head = headItem ? ExportsHead.parse(headItem) : emptyChain;
          const appended = appendEvents({ subject }, head, [{ type: 'export.made', at: made.at, actor, data }], {
            tenantId: settings.tenantId,
            newEventId: () => newId('evt', clock.now(), (count) => random.bytes(count)),
          });
          await tables.transact([
            { table: 'drafts', put: { ...headKey, ...appended.head }, when: headItem ? { equals: { auditSeq: head.auditSeq } } : { absent: true } },
            { table: 'drafts', put: { ...exportKey(id), ...made, purposeSalt }, when: { absent: true } },
            ...appended.events.map((event) => eventWrite({ subject }, event)),
          ]);
          return true;
        },
        { random },
      ),
    findExport: async (id) => exportOf(await tables.get('drafts', exportKey(id))),
    lastExports: async (limit) => {
      const items = await tables.query('audit', { pk: chainKey({ subject }), descending: true, limit });
      const events = items.map((item) => AuditEvent.safeParse(eventIn(item)).data);
      const named = events.map((event) => ExportMade.safeParse(event?.data).data);
      const ids = [...new Set(named.flatMap((one) => (one ? [one.exportId] : [])))];
      const found = await tables.getMany(ids.map((id) => ({ table: 'drafts' as const, key: exportKey(id) })));
      const byId = new Map(ids.map((id, i) => [id, exportOf(found[i])]));
      return items.map((_, i) => {
        const made = byId.get(named[i]?.exportId ?? '');
        const event = named[i];
        const sound = made !== undefined && event !== undefined && isPurposeOf(event, made);
        return { at: events[i]?.at ?? null, personId: events[i]?.actor.personId ?? null, made: sound ? made : null };
      });
    },
  };
}
