import { type AuditEvent, appendEvents, type ChainHead, emptyChain } from '../../functions/domain/audit/audit-event.ts';
import type { AuditEntry } from '../../functions/domain/audit-entry.ts';
import { aHeartbeat, aLife } from '../../test/domain/audit/a-log.ts';
import { start } from '../../test/examples.ts';
import { drawer } from '../random.ts';

/** Lives that end within the hour, by their number in the test's list, and how often each comes: most replies go out at once. */
const kinds = [...Array.from({ length: 80 }, () => 0), ...Array.from({ length: 8 }, () => 1), 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 8, 9, 10];
const draftsPerHour = 20_000;
const hour = 3_600_000;

interface Coming {
  readonly at: number;
  readonly chain: string;
  readonly entry: AuditEntry;
}

/** Entries of a life at another time. */
const shifted = ({ at, data, ...entry }: AuditEntry, by: number): AuditEntry => ({
  ...entry,
  at: moved(at, by),
  ...(data && { data: typeof data.releaseAt === 'string' ? { ...data, releaseAt: moved(data.releaseAt, by) } : data }),
});
const moved = (instant: string, by: number): string => new Date(Date.parse(instant) + by).toISOString();

/** So many chained events of a busy tenant, in the order of a log, with an hourly heartbeat. Of what lies ahead no more than an hour is kept. */
export function* manyEvents(count: number, seed = 1): Generator<AuditEvent> {
  const { pick, upTo } = drawer(seed);
  const templates = new Map(kinds.map((kind) => [kind, aLife(kind, `life ${kind}`)]));
  const heads = new Map<string, ChainHead>();
  let coming: Coming[] = [];
  let drafts = 0;
  let made = 0;
  for (let from = start.getTime(); ; from += hour) {
    const { entry } = aHeartbeat(new Date(from));
    coming.push({ at: from, chain: '', entry });
    for (let one = 0; one < draftsPerHour; one += 1) {
      drafts += 1;
      const began = from + upTo(hour - 1);
      const chain = `drf_${String(drafts).padStart(26, '0')}`;
      for (const entry of templates.get(pick(kinds)) as readonly AuditEntry[]) {
        const there = shifted(entry, began - start.getTime());
        coming.push({ at: Date.parse(there.at), chain, entry: there });
      }
    }
    const now = coming.filter(({ at }) => at < from + hour).sort((a, b) => a.at - b.at);
    coming = coming.filter(({ at }) => at >= from + hour);
    for (const { chain, entry } of now) {
      const of = chain === '' ? { subject: 'log' } : { draftId: chain };
      const { events, head } = appendEvents(of, heads.get(chain) ?? emptyChain, [entry], { tenantId: 'demo', newEventId: () => `evt_${String(made).padStart(26, '0')}` });
      heads.set(chain, head);
      yield events[0] as AuditEvent;
      made += 1;
      if (made === count) return;
    }
  }
}
