import { dueItems } from './due-items.ts';
import { plain } from './item-values.ts';
import { jittered, transactLabelled } from './labelled-writes.ts';
import { asTaken, type GivenUp, heldEvent, type OutboxQueue, OutboxRow, outboxItem, queueOf, releasedEvent } from './outbox-row.ts';
import type { Clock, Item, Key, Random, Tables, Write } from './ports.ts';
import { readMany } from './read-many.ts';
import { createStopGate, type StopGate } from './stop-gate.ts';

/** What is owed to the outside: rows of the drafts table, put by the transaction that owes them. */
export interface OutboxStore {
  /** How the delivery of a release stands, or of the holding reply; undefined before it, and once its row is gone. */
  delivery(draftId: string, of?: 'release' | 'holding-reply'): Promise<Delivery | undefined>;
  /** Keys of rows that are due, by what the index says. */
  dueOutbox(queue: OutboxQueue, until: Date): Promise<Key[]>;
  /** Keeps what a helpdesk has told, as owed; nothing where it was kept before and is remembered. One write. */
  oweHelpdeskEvent(event: { readonly conversationId: string; readonly eventId: string; readonly ticketId: string }): Promise<void>;
  /** Owes a ticket's agents a note about an act of the same draft; nothing where one of this name was owed before and is kept. One write. */
  oweHelpdeskNote(act: OutboxRow, note: { readonly name: string; readonly owed: OutboxRow['owed'] }): Promise<void>;
  /** When the earliest draft that is due, or row of these queues that is owed, should have been done; undefined where none is. What a drainer has taken is not late. */
  lateSince(now: Date, queues: readonly OutboxQueue[]): Promise<Date | undefined>;
  /** Takes a row for as long as `nextAt` says; undefined when another drainer has it. */
  claim(row: OutboxRow, nextAt: Date): Promise<OutboxRow | undefined>;
  /** Keeps that what is owed is handed over now; undefined when another drainer has the row. */
  handOver(row: OutboxRow): Promise<OutboxRow | undefined>;
  /** The row is paid: it goes, or stays as `state` for `keepDays`. */
  finish(row: OutboxRow, keep?: { state: 'delivered' | 'failed'; days: number; lastStatus?: number; reason?: GivenUp | 'disabled' }): Promise<void>;
  /** The row stays owed; it is tried again at `nextAt`. */
  postpone(row: OutboxRow, nextAt: Date, lastStatus?: number): Promise<void>;
  readRow(pk: string, sk: string): Promise<OutboxRow | undefined>;
  /** Webhooks of a draft that are owed, or were paid in the last 90 days; the newest 50, the oldest first. Rows that can't be read are left out. */
  webhooksOf(draftId: string): Promise<OutboxRow[]>;
  /** The same, with what was written into the draft's ticket, or is to be. */
  deliveriesOf(draftId: string): Promise<OutboxRow[]>;
  oweSignIn(owed: { personId: string; signInId: string }): Promise<void>;
}

/** How far a released reply, or a holding reply, has come on its way to the helpdesk. */
export interface Delivery {
  readonly state: OutboxRow['state'];
  /** What has reached the endpoint. */
  readonly tries: number;
  readonly nextAt: Date;
  /** Why it was given up, where it was not the endpoint. */
  readonly reason?: GivenUp;
  /** Somebody said that it needs no further try. */
  readonly byHand?: boolean;
}

const mostOwedShown = 50;
/** Rows that drainers have taken are few: behind so many in each partition there is a free one, or nothing late. */
const lookedForLate = 25;
/** What a draft owes at one time, and what of it is kept: a webhook for each change of its status, and mails. */
const mostRowsOfADraft = 200;

export function createOutboxStore({
  tables,
  clock,
  random,
  gate = createStopGate({ tables, clock }),
}: {
  tables: Tables;
  clock: Clock;
  random: Random;
  /** @default looks into the table whether the tenant is stopped */
  gate?: StopGate;
}): OutboxStore {
  const pause = jittered(random);

  /** Of what stands in the index, the rows that no drainer has taken: those have kept their places. */
  const freeOf = async (items: readonly Item[], now: Date): Promise<Item[]> => {
    const rows = await readMany(tables, 'drafts', items);
    const isFree = ({ nextAt }: Item): boolean => typeof nextAt !== 'string' || nextAt <= now.toISOString();
    return items.filter((_, i) => rows[i] && isFree(rows[i]));
  };

  const rewrite = async (row: OutboxRow, next: OutboxRow | undefined): Promise<boolean> => {
    const when = asTaken(row);
    const write: Write = next ? { table: 'drafts', put: plain(outboxItem(next)), when } : { table: 'drafts', remove: { pk: row.pk, sk: row.sk }, when };
    // Whoever is told that it was too late leaves the row to the next sweep, also where that isn't so.
    return (await transactLabelled(tables, [{ label: 'outbox', write }], pause, { plain: true })) === undefined;
  };

  /** Owes something from now on; nothing where it is known. */
  const oweOnce = async (what: Pick<OutboxRow, 'pk' | 'sk' | 'kind' | 'draftId' | 'owed'>): Promise<void> => {
    const now = clock.now().toISOString();
    const put = outboxItem({ ...what, state: 'pending', nextAt: now, attempts: 0, createdAt: now });
    await transactLabelled(tables, [{ label: 'owed', write: { table: 'drafts', put, when: { absent: true } } }], pause, { plain: true });
  };

  /** What a draft owes or owed to the outside, the oldest first. */
  const owedTo = async (draftId: string): Promise<OutboxRow[]> => {
    const items = await tables.query('drafts', { pk: `OUT#${draftId}`, descending: true, limit: mostOwedShown });
    return items.flatMap((item) => OutboxRow.safeParse(item).data ?? []).reverse();
  };

  return {
    delivery: async (draftId, of = 'release') => {
      const event = of === 'release' ? releasedEvent : heldEvent;
      const rows = await tables.query('drafts', { pk: `OUT#${draftId}`, limit: mostRowsOfADraft });
      const told = rows.flatMap((item) => OutboxRow.safeParse(item).data ?? []).filter(({ kind, owed }) => queueOf(kind) !== 'outbox' && owed.event === event);
      const row = told.find(({ kind }) => kind === 'helpdesk-act') ?? told[0]; // a reply has arrived when it is in its ticket
      return (
        row && {
          state: row.state,
          tries: row.tries ?? 0,
          nextAt: new Date(row.nextAt),
          ...(row.reason && { reason: row.reason }),
          ...(row.byHand && { byHand: true }),
        }
      );
    },
    dueOutbox: async (queue, until) => {
      const due = await dueItems(tables, queue, until);
      // Whoever pays a row looks at it again: where they can't be looked at together, none must wait for that.
      return (await freeOf(due, until).catch(() => due)).map(({ pk, sk }) => ({ pk, sk }));
    },
    lateSince: async (now, queues) => {
      const found = await Promise.all((['head', ...queues] as const).map((kind) => dueItems(tables, kind, now, lookedForLate)));
      const [heads = [], ...owed] = found;
      const free = await Promise.all(owed.map((items) => freeOf(items, now)));
      const [earliest] = [heads, ...free]
        .flatMap(([first]) => first ?? [])
        .map(({ dueSk }) => String(dueSk))
        .sort();
      return earliest === undefined ? undefined : new Date(earliest.slice(0, earliest.indexOf('#')));
    },
    claim: async (row, nextAt) => {
      if (await gate.isStopped()) return undefined;
      const next = { ...row, attempts: row.attempts + 1, nextAt: nextAt.toISOString() };
      return (await rewrite(row, next)) ? next : undefined;
    },
    handOver: async (row) => {
      const next = { ...row, handedOverAt: clock.now().toISOString() };
      return (await rewrite(row, next)) ? next : undefined;
    },
    finish: async (row, kept) => {
      const days = kept && {
        ...row,
        state: kept.state,
        expiresAt: Math.floor(clock.now().getTime() / 1000) + kept.days * 86_400,
        ...(kept.lastStatus !== undefined && { lastStatus: kept.lastStatus }),
        ...(kept.reason === 'disabled' ? { disabled: true } : kept.reason && { reason: kept.reason }),
      };
      await rewrite(row, days);
    },
    postpone: async (row, nextAt, lastStatus) => {
      const { dueSk: _, ...moved } = row;
      await rewrite(row, { ...moved, nextAt: nextAt.toISOString(), ...(lastStatus !== undefined && { lastStatus }) });
    },
    readRow: async (pk, sk) => {
      const item = await tables.get('drafts', { pk, sk });
      return item && OutboxRow.parse(item);
    },
    webhooksOf: async (draftId) => (await owedTo(draftId)).filter(({ kind }) => kind === 'webhook'),
    deliveriesOf: async (draftId) => (await owedTo(draftId)).filter(({ kind }) => kind === 'webhook' || kind === 'helpdesk-act'),
    oweHelpdeskEvent: ({ conversationId, eventId, ticketId }) =>
      oweOnce({ pk: `OUT#${conversationId}`, sk: eventId, kind: 'helpdesk-event', draftId: null, owed: { ticketId } }),
    oweHelpdeskNote: ({ pk, sk, draftId }, { name, owed }) => oweOnce({ pk, sk: `${sk}#${name}`, kind: 'helpdesk-note', draftId, owed: plain(owed) }),
    oweSignIn: async ({ personId, signInId }) => {
      const now = clock.now().toISOString();
      const row: OutboxRow = {
        pk: `OUT#${personId}`,
        sk: signInId,
        kind: 'sign-in',
        state: 'pending',
        nextAt: now,
        attempts: 0,
        draftId: null,
        owed: { personId, signInId },
        createdAt: now,
      };
      await tables.transact([{ table: 'drafts', put: outboxItem(row) }]);
    },
  };
}
