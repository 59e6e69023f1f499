import * as z from 'zod';
import { QueueEntry } from '../domain/approval/queue.ts';
import { decidedPartitions, failedPartitions, OutboxRow, queuePartitions } from './drafts-store.ts';
import type { Clock, Item, Tables } from './ports.ts';

/** A draft that waits, as it is listed. */
export interface Listed extends QueueEntry {
  readonly draftId: string;
}

/** A release that was handed over and that the helpdesk's endpoint never took. */
export interface FailedRelease {
  readonly draftId: string;
  /** When the release was recorded. */
  readonly at: string;
  /** How often the endpoint was asked. */
  readonly tries: number;
  /** Its last answer; null where it gave none, or was never asked because the stored text is damaged, or the endpoint disabled. */
  readonly lastStatus: number | null;
  /** It waited for an endpoint that nobody enabled. */
  readonly disabled: boolean;
  /** Who was asked or told about the draft; empty where nobody was. */
  readonly seenBy: readonly string[];
}

/** A decision that settled a draft. */
export interface LastDecision {
  readonly draftId: string;
  readonly personId: string;
  readonly at: string;
}

/** A part of a list; `more` where there are others that were not read. */
export interface Some<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

export interface QueueStore {
  /** Every draft that waits, the nearest deadline first; lags behind changes. */
  waiting(): Promise<Some<Listed>>;
  /** The latest deadline of all that waits, undefined where nothing does; lags behind changes. */
  lastDeadline(): Promise<Date | undefined>;
  /** Releases that failed in the last 90 days, the newest first. */
  failedReleases(): Promise<Some<FailedRelease>>;
  /** The failed release of a draft that was released; undefined where its release arrived, or may still. */
  failedReleaseOf(draftId: string): Promise<FailedRelease | undefined>;
  /** The newest decisions, one of each partition of the index, the newest first. */
  lastDecisions(): Promise<LastDecision[]>;
}

/**
 * Of each of the 8 partitions so many rows are read, 12,000 in all: ten thousand waiting drafts and what chance spreads
 * unevenly. A row has about 600 bytes, so that a partition is one page of DynamoDB (1 MB).
 */
export const rowsOfEach = 1500;
/** Of each of the 8 partitions, 200 in all: an endpoint with more failures is mended, not read through. Ours. */
const failedOfEach = 25;
/** Of what a draft owed, the newest so many: few things are kept once they are paid. */
const owedAtMost = 100;

const RowItem = z.object({ pk: z.string(), queueSk: z.string(), status: z.string(), queueRow: z.string() });
const Decided = z.object({ personId: z.string(), at: z.iso.datetime() });

/** What the queue lists, from the indexes. */
export function createQueueStore({ tables, clock }: { tables: Tables; clock: Clock }): QueueStore {
  /** Of a release that failed and is not expired. */
  const failed = (item: Item): FailedRelease[] => {
    const read = OutboxRow.safeParse(item);
    if (!read.success) return []; // one damaged row must not hide all the others
    const { draftId, createdAt, tries = 0, lastStatus = null, seenBy = [], expiresAt, disabled = false } = read.data;
    const over = expiresAt !== undefined && expiresAt * 1000 <= clock.now().getTime();
    return over || draftId === null ? [] : [{ draftId, at: createdAt, tries, lastStatus, disabled, seenBy }];
  };

  return {
    waiting: async () => {
      const pages = await Promise.all(queuePartitions.map((pk) => tables.queryIndex('drafts', 'queue', { pk, limit: rowsOfEach })));
      // Beyond the last row of a partition that was cut, rows of other partitions would stand out of their order.
      const ends = pages.filter((page) => page.length === rowsOfEach).map((page) => String(page.at(-1)?.queueSk));
      const horizon = ends.toSorted()[0];
      const rows = pages.flat().map((item) => ({ sk: String(item.queueSk), item }));
      const seen = horizon === undefined ? rows : rows.filter(({ sk }) => sk <= horizon);
      seen.sort((a, b) => (a.sk < b.sk ? -1 : 1));
      return { items: seen.flatMap(({ item }) => listed(item)), more: horizon !== undefined };
    },
    lastDeadline: async () => {
      const pages = await Promise.all(
        queuePartitions.map((pk) => tables.queryIndex('drafts', 'queue', { pk, descending: true, limit: 1, attributes: ['status'] })),
      );
      // A sort key is `<instant>#<draft>`; one that is damaged must not stand for a deadline.
      const instants = pages.flat().map(({ queueSk }) => Date.parse(String(queueSk).split('#')[0] ?? ''));
      const latest = Math.max(...instants.filter(Number.isFinite));
      return Number.isFinite(latest) ? new Date(latest) : undefined;
    },
    failedReleases: async () => {
      const pages = await Promise.all(failedPartitions.map((pk) => tables.queryIndex('drafts', 'status', { pk, descending: true, limit: failedOfEach })));
      const newest = pages.flat().flatMap(failed);
      newest.sort((a, b) => (a.at > b.at ? -1 : 1));
      return { items: newest, more: pages.some((page) => page.length === failedOfEach) };
    },
    failedReleaseOf: async (draftId) => {
      const rows = await tables.query('drafts', { pk: `OUT#${draftId}`, descending: true, limit: owedAtMost });
      return rows.filter(({ statusPk }) => typeof statusPk === 'string' && failedPartitions.includes(statusPk)).flatMap(failed)[0];
    },
    lastDecisions: async () => {
      const pages = await Promise.all(decidedPartitions.map((pk) => tables.queryIndex('drafts', 'status', { pk, descending: true, limit: 1 })));
      const found = pages.flat().flatMap((item) => {
        const read = Decided.safeParse(item);
        return read.success ? [{ draftId: item.pk.slice('D#'.length), ...read.data }] : [];
      });
      return found.sort((a, b) => (a.at > b.at ? -1 : 1));
    },
  };
}

/** The entry of a row of the index; nothing where it is damaged, of a newer version, or left behind by one: its draft does not wait any more. */
function listed(item: Item): Listed[] {
  const row = RowItem.safeParse(item);
  if (!row.success || (row.data.status !== 'pending' && row.data.status !== 'blocked')) return [];
  const entry = QueueEntry.safeParse(parsed(row.data.queueRow));
  return entry.success ? [{ ...entry.data, draftId: row.data.pk.slice('D#'.length) }] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
