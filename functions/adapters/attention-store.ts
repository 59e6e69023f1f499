import * as z from 'zod';
import { afterwards } from '../domain/approval/afterwards.ts';
import { type Draft, DraftHead, Grant, Marker, Revision, type Transition } from '../domain/approval/draft-state.ts';
import { listedAs, QueueEntry } from '../domain/approval/queue.ts';
import { AttentionCheck, type CheckEnd, checkSubject, endBy, endedEntry, type SeededCheck, seededEntry } from '../domain/attention/check.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { chainAppender } from './account-items.ts';
import { readItem, unlessDamaged } from './item-reader.ts';
import { type OutboxRow, outboxItem } from './outbox-row.ts';
import { type Clock, type Item, type Key, type Random, type Settings, type Tables, TransactionRefused, type Write } from './ports.ts';
import type { Listed } from './queue-store.ts';
import { readMany } from './read-many.ts';
import { untilCommitted } from './retry.ts';

/**
 * Attention checks: made-up drafts that are wrong on purpose.
 *
 * Nothing here can release: the store writes no item of a draft, starts and wakes no workflow, owes no webhook, moves no sum of an account.
 * All that it ever owes is the one mail by which a person is asked.
 */
export interface AttentionStore {
  /**
   * Puts a check before its person, with its event and the mail that asks.
   *
   * @param hour - of the draw, as `2026-11-26T14`: a person gets one check for it at most.
   * @returns false where they have had one for this hour.
   */
  seed(seeded: SeededCheck, hour: string): Promise<boolean>;
  find(id: string): Promise<SeededCheck | undefined>;
  /** Ids of the library's drafts that a person has had lately, the newest first. */
  seenBy(personId: string): Promise<string[]>;
  /** When a person last approved a known mistake, as long as that is kept. */
  lastMissed(personId: string): Promise<Date | undefined>;
  /** What waits for a person, as their queue lists it; by what the index says, which lags. */
  listedFor(personId: string): Promise<Listed[]>;
  /**
   * The same as `move` of the drafts, for the draft that a check shows: what a decision, a wrong code or a word of its person makes of it is kept, and
   * nothing of what it would owe. A decision ends the check.
   *
   * @throws Busy
   */
  move(id: string, next: (draft: Draft) => Promise<Transition | undefined> | Transition | undefined): Promise<Draft | undefined>;
  /** Ends a check that nobody decided; changes nothing where it is over. @throws Busy */
  end(id: string, outcome: 'set_aside' | 'lapsed', actor: Actor): Promise<SeededCheck | undefined>;
  /** Ids of checks whose time was over at an instant, the earliest first, at most 200; by what the index says. */
  overdue(at: Date): Promise<string[]>;
  /** Checks that ended from an instant on, the newest first, at most 2,000; by what the index says. `cut` where there are more; so many are `unread`: damaged, or of a newer version. */
  endedSince(since: Date): Promise<{ readonly checks: readonly AttentionCheck[]; readonly cut: boolean; readonly unread: number }>;
}

export interface AttentionStoreProps {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
  /** How a conflict is waited out. @default a timer */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Kept as long as the figures of a year are looked at, and a little longer. Ours. */
const keptDays = 400;
const daySeconds = 86_400;
const expiryOf = (endsAt: string): number => Math.floor(Date.parse(endsAt) / 1000) + keptDays * daySeconds;
/** More than anybody remembers. */
const seenAtMost = 100;
const openAtMost = 20;
const overdueAtMost = 200;
const endedAtMost = 2000;

const keyOf = (id: string): Key => ({ pk: `CHECK#${id}`, sk: 'CHECK' });
const idOf = ({ pk }: Key): string => pk.slice('CHECK#'.length);
const queueOf = (personId: string): string => `check#${personId}`;
// One partition each: of a hundred approvals a handful is followed by a check.
const openPartition = 'check-open';
const endedPartition = 'check-ended';

/** The draft of a check: one text, since nothing of it is ever looked for. */
const ShownDraft = z.strictObject({
  head: DraftHead,
  revisions: z.array(Revision),
  grants: z.array(Grant),
  markers: z.array(Marker),
});

/** Attention checks, as items of the table `drafts`. */
export function createAttentionStore({ tables, clock, random, settings, pause }: AttentionStoreProps): AttentionStore {
  const attempts = <T>(attempt: () => Promise<T>): Promise<T> => untilCommitted(attempt, { random, ...(pause && { pause }) });
  const append = chainAppender({ clock, random, settings });

  const find = async (id: string): Promise<SeededCheck | undefined> => {
    const item = await tables.get('drafts', keyOf(id));
    return item && readCheck(item);
  };

  /** Writes the next state of a check under the version that was read. */
  const keep = async (
    before: AttentionCheck,
    { check, draft }: SeededCheck,
    events: ReturnType<typeof append> | null,
    more: readonly Write[] = [],
  ): Promise<SeededCheck> => {
    const next = { ...check, ...events?.moved, version: before.version + 1 };
    await tables.transact([
      { table: 'drafts', put: itemOf({ check: next, draft }), when: { equals: { version: before.version } } },
      ...(events?.writes ?? []),
      ...more,
    ]);
    return { check: next, draft };
  };

  const ended = (seeded: SeededCheck, end: CheckEnd, actor: Actor): Promise<SeededCheck> =>
    keep(
      seeded.check,
      { ...seeded, check: { ...seeded.check, ended: end } },
      append(checkSubject(seeded.check), seeded.check, [endedEntry(seeded.check, end, actor)]),
      end.outcome === 'missed' ? [missedWrite(seeded.check, end)] : [],
    );

  return {
    async seed({ check, draft }, hour) {
      const events = append(checkSubject(check), check, [seededEntry(check)]);
      const made = { ...check, ...events.moved };
      try {
        await tables.transact([
          { table: 'drafts', put: itemOf({ check: made, draft }), when: { absent: true } },
          hourWrite(made, hour),
          mailWrite(made),
          ...events.writes,
        ]);
        return true;
      } catch (error) {
        if (error instanceof TransactionRefused) return false; // another run has drawn for this hour, or is at it
        throw error;
      }
    },

    find,

    async seenBy(personId) {
      const items = await tables.query('drafts', { pk: hoursOf(personId), descending: true, limit: seenAtMost });
      return items.map(({ badId }) => String(badId));
    },

    async lastMissed(personId) {
      const item = await tables.get('drafts', missedKey(personId));
      return item && new Date(Missed.parse(item).at);
    },

    async listedFor(personId) {
      const items = await tables.queryIndex('drafts', 'queue', { pk: queueOf(personId), limit: openAtMost });
      return items.flatMap((item) => {
        const entry = QueueEntry.safeParse(JSON.parse(String(item.queueRow)));
        return entry.success ? [{ ...entry.data, draftId: idOf(item) }] : [];
      });
    },

    move: (id, next) =>
      attempts(async () => {
        const seeded = await find(id);
        if (!seeded) return undefined;
        const { check, draft } = seeded;
        const transition = await next(draft);
        if (!transition || check.ended) return draft;
        const shown = afterwards(draft, transition, { ...transition.head, version: draft.head.version + 1 }, shownRevision(transition));
        const end = endBy(check, transition);
        const actor = transition.entries.find(({ type }) => type === 'decision.recorded')?.actor;
        const kept = end && actor ? await ended({ check, draft: shown }, end, actor) : await keep(check, { check, draft: shown }, null);
        return kept.draft;
      }),

    end: (id, outcome, actor) =>
      attempts(async () => {
        const seeded = await find(id);
        if (!seeded || seeded.check.ended) return seeded;
        return ended(seeded, { at: clock.now().toISOString(), outcome, decision: null, shownSeconds: null }, actor);
      }),

    async overdue(at) {
      const items = await tables.queryIndex('drafts', 'status', { pk: openPartition, to: at.toISOString(), limit: overdueAtMost });
      return items.map(idOf);
    },

    async endedSince(since) {
      const found = await tables.queryIndex('drafts', 'status', {
        pk: endedPartition,
        from: since.toISOString(),
        descending: true,
        limit: endedAtMost,
        attributes: [],
      });
      const items = (await readMany(tables, 'drafts', found)).filter((item) => item !== undefined);
      const checks = items.flatMap((item) => unlessDamaged(() => readCheck(item).check) ?? []);
      return { checks, cut: found.length === endedAtMost, unread: items.length - checks.length };
    },
  };
}

/** @throws ZodError, or SyntaxError, where an item is damaged, or of a newer version. */
function readCheck({ shown, expiresAt: _, ...item }: Item): SeededCheck {
  const draft = ShownDraft.parse(JSON.parse(String(shown)));
  return { check: readItem(AttentionCheck, item as Item), draft: { ...draft, decisions: [], waits: [], questions: [] } };
}

function itemOf({ check, draft }: SeededCheck): Item {
  const { id, personId, endsAt, ended } = check;
  const { head, revisions, grants, markers } = draft;
  return {
    ...keyOf(id),
    ...check,
    shown: JSON.stringify({ head, revisions, grants, markers }),
    expiresAt: expiryOf(endsAt),
    ...(ended
      ? { statusPk: endedPartition, statusSk: `${ended.at}#${id}` }
      : {
          statusPk: openPartition,
          statusSk: `${endsAt}#${id}`,
          queuePk: queueOf(personId),
          queueSk: `${endsAt}#${id}`,
          queueRow: JSON.stringify(listedAs(draft)),
        }),
  };
}

/** A revision holds its whole text: a check's is short, and never in the bucket of the bodies. */
const shownRevision = ({ revision, content }: Transition): Revision | undefined => revision && { ...revision, content: content ?? null };

const hoursOf = (personId: string): string => `CHECKED#${personId}`;
const hourWrite = ({ personId, badId, endsAt }: AttentionCheck, hour: string): Write => ({
  table: 'drafts',
  put: { pk: hoursOf(personId), sk: hour, badId, expiresAt: expiryOf(endsAt) },
  when: { absent: true },
});

const missedKey = (personId: string): Key => ({ pk: `MISSED#${personId}`, sk: 'LAST' });
const Missed = z.object({ at: z.iso.datetime() });
const missedWrite = ({ personId, endsAt }: AttentionCheck, { at }: CheckEnd): Write => ({
  table: 'drafts',
  put: { ...missedKey(personId), at, expiresAt: expiryOf(endsAt) },
});

/** The mail that asks, as for a draft: who is asked by mail alone must be asked by mail here, too. */
function mailWrite({ id, personId, grantId, at }: AttentionCheck): Write {
  const row: OutboxRow = {
    pk: `OUT#${id}`,
    sk: 'request',
    kind: 'mail',
    state: 'pending',
    nextAt: at,
    attempts: 0,
    draftId: id,
    owed: { mail: 'request', personId, grantId, revision: 1 },
    createdAt: at,
  };
  return { table: 'drafts', put: outboxItem(row), when: { absent: true } };
}
