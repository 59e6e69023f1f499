import * as z from 'zod';
import { type ChainHead, emptyChain } from '../domain/audit/audit-event.ts';
import type { AuditEntry } from '../domain/audit-entry.ts';
import { newId } from '../domain/ids.ts';
import { commitTo, newSalt } from '../domain/salted.ts';
import { Erasure, Hold, type Holds, noCounts, type Subject } from '../domain/subject.ts';
import { chainAppender, entityOf } from './account-items.ts';
import { type Clock, type Item, type Key, type Random, type Settings, type Tables, TransactionRefused, type Write } from './ports.ts';
import { untilCommitted } from './retry.ts';

/** The holds that stand, and the version of their head: what is written under it happens with these holds and no others. */
export interface VersionedHolds extends Holds {
  readonly version: number;
}

/** How far the erasure of old texts is. */
export const Retention = z.object({
  /** Texts of drafts that came in before are erased; null where no pass has ended yet. */
  from: z.string().nullable(),
  /** Up to when the pass goes that runs, and where it is; null between two passes. */
  until: z.string().nullable(),
  cursor: z.string().nullable(),
  /** The earliest draft that the pass had to leave alone: one that waits, or is held for law. */
  keptFrom: z.string().nullable(),
  /** Drafts that could not be erased, or not be read: the next pass begins with them. */
  left: z.array(z.string()),
  /** Drafts that the pass has erased. */
  erased: z.int(),
  /** When the next step may be taken. */
  nextAt: z.iso.datetime(),
  version: z.int(),
});
export type Retention = z.infer<typeof Retention>;

export interface ErasuresStore {
  /**
   * Begins an erasure. The same request again, while it runs, is answered with the one there is.
   *
   * @throws Busy
   */
  request(
    subject: Subject,
    reason: string,
    keyId: string,
  ): Promise<{ readonly ok: true; readonly erasure: Erasure } | { readonly ok: false; readonly reason: 'legal_hold' | 'under_way' | 'too_many' }>;
  find(id: string): Promise<Erasure | undefined>;
  /** All that run, the oldest first. */
  running(): Promise<Erasure[]>;
  /** Keeps how far one is; false where another job was faster. */
  advance(before: Erasure, after: Erasure): Promise<boolean>;
  /** The last transaction of an erasure: its event, and nothing of whom it was about is kept any more; false where another job was faster. @throws Busy */
  finish(erasure: Erasure): Promise<boolean>;
  retention(): Promise<Retention>;
  /** Keeps how far it is; false where another run was faster. */
  keepRetention(before: Retention, after: Omit<Retention, 'version'>): Promise<boolean>;
  holds(): Promise<VersionedHolds>;
  /** Holds that stand, by what they are about. @param cursor - `next` of the page before */
  listHolds(page: { readonly limit: number; readonly cursor?: string }): Promise<{ readonly items: Hold[]; readonly next: string | null }>;
  /** The hold there is where it stands already. @throws Busy */
  hold(subject: Subject, reason: string, keyId: string): Promise<{ readonly hold: Hold; readonly isNew: boolean }>;
  /** False where none stands. @throws Busy */
  release(subject: Subject, reason: string, keyId: string): Promise<boolean>;
}

/** So many may run at once: each reads what there is. */
const runningAtMost = 20;

/** Erasures and holds have one chain for the tenant, as exports have. */
const chainSubject = 'erasures';
const headKey: Key = { pk: 'ERASURES', sk: 'HEAD' };
const retentionKey: Key = { pk: 'ERASURES', sk: 'RETENTION' };
const neverRetained: Retention = { from: null, until: null, cursor: null, keptFrom: null, left: [], erased: 0, nextAt: new Date(0).toISOString(), version: 0 };
const runningKey = (id: string): Key => ({ pk: 'ERASURES', sk: `OPEN#${id}` });
const doneKey = (id: string): Key => ({ pk: 'ERASURES', sk: `DONE#${id}` });
export const holdsHeadKey: Key = { pk: 'HOLDS', sk: 'HEAD' };
const holdKey = ({ kind, value }: Subject): Key => ({ pk: 'HOLDS', sk: `ON#${kind}#${value}` });
const releasedKey = (id: string): Key => ({ pk: 'HOLDS', sk: `OFF#${id}` });
/** Released holds that are removed in one transaction. */
const removedAtOnce = 50;

const versionOf = (item: Item | undefined): number => Number(item?.version ?? 0);
/** That an item with a version is still the one that was read, or is still missing. */
export const unmoved = (version: number) => (version === 0 ? ({ absent: true } as const) : ({ equals: { version } } as const));
/** Has a transaction refused where a hold came or went since the holds of this version were read. */
export const holdsCheck = (version: number): Write => ({ table: 'accounts', check: holdsHeadKey, when: unmoved(version) });

/** Requests to erase, how far they are, and what forbids them: items of the table `accounts`. */
export function createErasuresStore({
  tables,
  clock,
  random,
  settings,
}: {
  tables: Tables;
  clock: Clock;
  random: Random;
  settings: Pick<Settings, 'tenantId'>;
}): ErasuresStore {
  const bytes = (count: number): Uint8Array => random.bytes(count);
  const append = chainAppender({ clock, random, settings });
  const erasureOf = (item: Item): Erasure => Erasure.parse({ ...entityOf(item), version: item.version });
  const holdOf = (item: Item): Hold => Hold.parse(entityOf(item));

  /** Moves the chain by events, or by none: of two requests at once only one happens. */
  const moveChain = (item: Item | undefined, entries: readonly Omit<AuditEntry, 'at'>[]): Write[] => {
    const head: ChainHead = item ? { auditSeq: Number(item.auditSeq), auditHead: String(item.auditHead) } : emptyChain;
    const { moved, writes } = append(chainSubject, head, entries);
    return [{ table: 'accounts', put: { ...headKey, version: versionOf(item) + 1, ...moved }, when: unmoved(versionOf(item)) }, ...writes];
  };
  const runningItems = (): Promise<Item[]> => tables.query('accounts', { pk: 'ERASURES', prefix: 'OPEN#' });

  const moveHolds = (item: Item | undefined): Write => ({
    table: 'accounts',
    put: { ...holdsHeadKey, version: versionOf(item) + 1 },
    when: unmoved(versionOf(item)),
  });

  /** Whom a hold that was released was about goes with everything else of them. */
  async function forgetHolds(subject: Subject): Promise<void> {
    const items = await tables.query('accounts', { pk: 'HOLDS', prefix: 'OFF#' });
    const about = items.filter((item) => item.kind === subject.kind && item.subject === subject.value);
    for (let i = 0; i < about.length; i += removedAtOnce)
      await tables.transact(about.slice(i, i + removedAtOnce).map(({ pk, sk }): Write => ({ table: 'accounts', remove: { pk, sk } })));
  }

  return {
    request: (subject, reason, keyId) =>
      untilCommitted(
        async () => {
          const [head, holdItem, holdsHead] = await tables.getMany([headKey, holdKey(subject), holdsHeadKey].map((key) => ({ table: 'accounts', key })));
          if (holdItem) return { ok: false, reason: 'legal_hold' };
          const running = (await runningItems()).map(erasureOf);
          const same = running.find((one) => one.kind === subject.kind && one.subject === subject.value);
          if (same) return same.reason === reason ? { ok: true, erasure: same } : { ok: false, reason: 'under_way' };
          if (running.length >= runningAtMost) return { ok: false, reason: 'too_many' };
          const now = clock.now();
          const salt = newSalt(bytes);
          const erasure: Erasure = {
            id: newId('ers', now, bytes),
            kind: subject.kind,
            subject: subject.value,
            subjectCommit: commitTo(salt, 'subject', subject.value),
            reason,
            reasonCommit: commitTo(salt, 'reason', reason),
            salt,
            requestedAt: now.toISOString(),
            requestedBy: keyId,
            state: 'running',
            pass: 1,
            cursor: null,
            tried: null,
            nextAt: now.toISOString(),
            changed: false,
            counts: noCounts,
            finishedAt: null,
            version: 1,
          };
          await tables.transact([
            ...moveChain(head, []),
            holdsCheck(versionOf(holdsHead)),
            { table: 'accounts', put: { ...runningKey(erasure.id), ...erasure }, when: { absent: true } },
          ]);
          return { ok: true, erasure };
        },
        { random },
      ),
    find: async (id) => {
      const items = await tables.getMany([runningKey(id), doneKey(id)].map((key) => ({ table: 'accounts', key })));
      const item = items[0] ?? items[1];
      return item && erasureOf(item);
    },
    running: async () => (await runningItems()).map(erasureOf),
    advance: async (before, after) => {
      const next = { ...after, version: before.version + 1 };
      return committed(tables, [{ table: 'accounts', put: { ...runningKey(before.id), ...next }, when: { equals: { version: before.version } } }]);
    },
    retention: async () => {
      const item = await tables.get('accounts', retentionKey);
      return item ? Retention.parse({ ...entityOf(item), version: item.version }) : neverRetained;
    },
    keepRetention: async ({ version }, after) =>
      committed(tables, [{ table: 'accounts', put: { ...retentionKey, ...after, version: version + 1 }, when: unmoved(version) }]),
    finish: async (erasure) => {
      const { id, kind, subject, subjectCommit, reasonCommit, counts, requestedBy, version } = erasure;
      if (subject !== null) await forgetHolds({ kind, value: subject });
      return untilCommitted(
        async () => {
          const [head, item] = await tables.getMany([headKey, runningKey(id)].map((key) => ({ table: 'accounts', key })));
          if (!item || versionOf(item) !== version) return false;
          const { looked: _, ...told } = counts;
          const data = { erasureId: id, kind, subjectCommit, reasonCommit, requestedBy, ...told };
          const done: Erasure = { ...erasure, subject: null, reason: null, salt: null, cursor: null, state: 'done', finishedAt: clock.now().toISOString() };
          await tables.transact([
            ...moveChain(head, [{ type: 'subject.erased', actor: { via: 'system' }, data }]),
            { table: 'accounts', remove: runningKey(id), when: { equals: { version } } },
            { table: 'accounts', put: { ...doneKey(id), ...done }, when: { absent: true } },
          ]);
          return true;
        },
        { random },
      );
    },
    holds: async () => {
      // The head first: a hold that comes after it moves the head, and what is written under the older one is refused.
      const head = await tables.get('accounts', holdsHeadKey);
      const items = (await tables.query('accounts', { pk: 'HOLDS', prefix: 'ON#' })).map(holdOf);
      const about = (kind: Subject['kind']): Set<string> => new Set(items.filter((one) => one.kind === kind).map((one) => one.subject));
      return { version: versionOf(head), accounts: about('accountId'), addresses: about('email') };
    },
    listHolds: async ({ limit, cursor }) => {
      const items = await tables.query('accounts', { pk: 'HOLDS', after: cursor ?? 'ON#', to: 'ON$', limit: limit + 1 }); // the sign after `#`
      const page = items.slice(0, limit);
      return { items: page.map(holdOf), next: items.length > limit ? String(page.at(-1)?.sk) : null };
    },
    hold: (subject, reason, keyId) =>
      untilCommitted(
        async () => {
          const [known, holdsHead, head] = await tables.getMany([holdKey(subject), holdsHeadKey, headKey].map((key) => ({ table: 'accounts', key })));
          if (known) return { hold: holdOf(known), isNew: false };
          const now = clock.now();
          const salt = newSalt(bytes);
          const hold: Hold = { id: newId('hld', now, bytes), kind: subject.kind, subject: subject.value, reason, salt, at: now.toISOString(), keyId };
          const data = {
            holdId: hold.id,
            kind: subject.kind,
            subjectCommit: commitTo(salt, 'subject', subject.value),
            reasonCommit: commitTo(salt, 'reason', reason),
          };
          await tables.transact([
            ...moveChain(head, [{ type: 'subject.held', actor: { via: 'api', keyId }, data }]),
            moveHolds(holdsHead),
            { table: 'accounts', put: { ...holdKey(subject), ...hold }, when: { absent: true } },
          ]);
          return { hold, isNew: true };
        },
        { random },
      ),
    release: (subject, reason, keyId) =>
      untilCommitted(
        async () => {
          const [known, holdsHead, head] = await tables.getMany([holdKey(subject), holdsHeadKey, headKey].map((key) => ({ table: 'accounts', key })));
          if (!known) return false;
          const hold = holdOf(known);
          const salt = newSalt(bytes);
          const data = { holdId: hold.id, reasonCommit: commitTo(salt, 'reason', reason) };
          const released = { at: clock.now().toISOString(), reason, salt, keyId };
          await tables.transact([
            ...moveChain(head, [{ type: 'subject.hold_released', actor: { via: 'api', keyId }, data }]),
            moveHolds(holdsHead),
            { table: 'accounts', remove: holdKey(subject), when: { present: true } },
            { table: 'accounts', put: { ...releasedKey(hold.id), ...hold, released }, when: { absent: true } },
          ]);
          return true;
        },
        { random },
      ),
  };
}

async function committed(tables: Tables, writes: readonly Write[]): Promise<boolean> {
  try {
    await tables.transact(writes);
    return true;
  } catch (error) {
    if (error instanceof TransactionRefused) return false; // the job of the next minute goes on from what is kept
    throw error;
  }
}
