import * as z from 'zod';
import { QueueEntry } from '../domain/approval/queue.ts';
import { grantPrefixOf } from '../domain/approval/review-link.ts';
import { askedOf } from './drafts-store.ts';
import { merged } from './merged.ts';
import { heldEvent, isForCustomer, isMissed, OutboxRow } from './outbox-row.ts';
import { decidedPartitions, failedPartitions, queuePartitions } from './partitions.ts';
import type { Clock, Item, Tables } from './ports.ts';
import { readMany } from './read-many.ts';

/** A draft that waits, as it is listed. */
export interface Listed extends QueueEntry {
  readonly draftId: string;
}

/** A draft and where it stands in a list: `<deadline>#<id>`, or as {@link placeAsked} says. */
export interface Place {
  readonly draftId: string;
  readonly place: string;
}

/**
 * Where a draft stands among what people are asked to decide: behind all of its grants, which stand together, as their ids begin with its own.
 * It holds no grant's id: the address of a page ends with it, and must not tell that others are asked too, or that a row is an attention check.
 */
export const placeAsked = ({ decideBy, draftId }: Pick<Listed, 'decideBy' | 'draftId'>): string =>
  `${decideBy}#${grantPrefixOf(draftId).padEnd(grantIdLength, 'z')}`;
const grantIdLength = 47;

/** A row of the index as it was read. To take it apart costs ten times as much as reading it, so that is left until it is asked for. */
export interface WaitingRow extends Place {
  readonly status: QueueEntry['status'];
  /** What it says, as JSON. */
  readonly text: string;
  /** The same; undefined where it is damaged, or of a newer version. */
  entry(): Listed | undefined;
}

/** A stretch of a list, in its order. */
export interface Stretch<T> {
  readonly rows: readonly T[];
  /** The place up to which it was read; null where it reaches the end of the list. */
  readonly end: string | null;
}

/** A release, or a holding reply, that was handed over and that the helpdesk's endpoint never took. */
export interface FailedRelease {
  readonly draftId: string;
  /** Which of the two it was. */
  readonly of: 'release' | 'holding-reply';
  /** When it was recorded. */
  readonly at: string;
  /** How often the endpoint was asked. */
  readonly tries: number;
  /** Its last answer; null where it gave none, or was never asked because the stored text is damaged, or the endpoint disabled. */
  readonly lastStatus: number | null;
  /** It waited for an endpoint that nobody enabled. */
  readonly disabled: boolean;
  /** Nobody knows whether it was posted. */
  readonly unheard: boolean;
  /** Who said that it needs no further try, when and why; null where nobody did. */
  readonly byHand: OutboxRow['byHand'] | null;
  /** Who was asked or told about the draft; empty where nobody was. */
  readonly seenBy: readonly string[];
}

/** A decision that settled a draft. */
export interface LastDecision {
  readonly draftId: string;
  readonly personId: string;
  readonly at: string;
}

/** A stretch of the queue. */
export interface QueueStretch extends Stretch<WaitingRow> {
  /** So many rows were read, those beyond its end among them: at least so many wait. */
  readonly read: number;
}

/** A part of a list; `more` where there are others that were not read. */
export interface Some<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

export interface QueueStore {
  /** Every draft that waits, the nearest deadline first; lags behind changes. For jobs: it reads 12,000 rows. */
  waiting(): Promise<Some<Listed>>;
  /**
   * Drafts that wait, behind a place, the nearest deadline first; lags behind changes.
   *
   * @param after - empty for the beginning
   * @param ofEach - so many rows are read of each of the 8 partitions
   */
  behind(after: string, ofEach: number): Promise<QueueStretch>;
  /**
   * Drafts that people are asked to decide, behind a place, the nearest deadline first, each once; lags behind changes.
   *
   * Who else is asked is not looked at: of a blind stage nobody may be shown by it.
   *
   * @param ofEach - so many grants of each person
   */
  asked(personIds: readonly string[], after: string, ofEach: number): Promise<Stretch<Place>>;
  /** Of these drafts those that wait, by the drafts themselves, in the order of the ids; 100 at most. */
  listed(draftIds: readonly string[]): Promise<Listed[]>;
  /** The latest deadline of all that waits, undefined where nothing does; lags behind changes. */
  lastDeadline(): Promise<Date | undefined>;
  /** Releases and holding replies that failed in the last 90 days, the newest first; of a draft the newest alone. */
  failedReleases(): Promise<Some<FailedRelease>>;
  /** The failed release of a draft, else its failed holding reply, also one that somebody settled; undefined where what was handed over arrived, or may still. */
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

const Decided = z.object({ personId: z.string(), at: z.iso.datetime() });

/** One damaged row must not hide all the others. */
const readable = (item: Item): OutboxRow[] => {
  const { data } = OutboxRow.safeParse(item);
  return data ? [data] : [];
};
/** By the row itself, and not by its place in the index: a holding reply that an older version gave up has none, or one among other news. */
const isFailedRelease = (row: OutboxRow): boolean => isForCustomer(row.owed.event) && isMissed(row);

/** What the queue lists, from the indexes. */
export function createQueueStore({ tables, clock }: { tables: Tables; clock: Clock }): QueueStore {
  /** Of what failed and is not expired. */
  const failed = (row: OutboxRow): FailedRelease[] => {
    const { owed, draftId, createdAt, tries = 0, lastStatus = null, seenBy = [], expiresAt, disabled = false, reason, byHand = null } = row;
    const over = expiresAt !== undefined && expiresAt * 1000 <= clock.now().getTime();
    if (over || draftId === null) return [];
    const of = owed.event === heldEvent ? 'holding-reply' : 'release';
    return [{ draftId, of, at: createdAt, tries, lastStatus, disabled, unheard: reason === 'unheard', byHand, seenBy }];
  };

  const behind = async (after: string, ofEach: number): Promise<QueueStretch> => {
    const query = { limit: ofEach, ...(after && { after }) };
    const pages = await Promise.all(queuePartitions.map((pk) => tables.queryIndex('drafts', 'queue', { pk, ...query })));
    const { items, end } = merged(pages, ofEach, ({ queueSk }) => String(queueSk));
    const read = pages.reduce((sum, page) => sum + page.length, 0);
    return { rows: items.flatMap((item) => waitingRow(item) ?? []), end, read };
  };

  return {
    waiting: async () => {
      const { rows, end } = await behind('', rowsOfEach);
      return { items: rows.flatMap((row) => row.entry() ?? []), more: end !== null };
    },
    behind,
    asked: async (personIds, after, ofEach) => {
      const query = { limit: ofEach, attributes: [], ...(after && { after }) };
      const pages = await Promise.all(personIds.map((id) => tables.queryIndex('drafts', 'status', { pk: askedOf(id), ...query })));
      const draftIdOf = ({ pk }: Item): string => pk.slice('D#'.length);
      const placeIn = (item: Item): string => placeAsked({ decideBy: String(item.statusSk).split('#')[0] ?? '', draftId: draftIdOf(item) });
      const { items, end } = merged(pages, ofEach, placeIn);
      const places = new Map(items.map((item) => [draftIdOf(item), placeIn(item)]));
      return { rows: [...places].map(([draftId, place]) => ({ draftId, place })), end };
    },
    listed: async (draftIds) => {
      if (draftIds.length === 0) return [];
      const items = await tables.getMany(draftIds.map((id) => ({ table: 'drafts', key: { pk: `D#${id}`, sk: 'HEAD' } })));
      return items.flatMap((item) => (item ? waitingRow(item)?.entry() : undefined) ?? []);
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
      const rows = await readMany(tables, 'drafts', pages.flat());
      const newest = rows.flatMap((item) => (item?.statusPk === undefined ? [] : readable(item).flatMap(failed)));
      newest.sort((a, b) => (a.at > b.at ? -1 : 1));
      const items = newest.filter(({ draftId }, i) => newest.findIndex((one) => one.draftId === draftId) === i);
      return { items, more: pages.some((page) => page.length === failedOfEach) };
    },
    failedReleaseOf: async (draftId) => {
      const rows = await tables.query('drafts', { pk: `OUT#${draftId}`, descending: true, limit: owedAtMost });
      const found = rows.flatMap(readable).filter(isFailedRelease).flatMap(failed);
      return found.find(({ byHand }) => byHand === null) ?? found[0];
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

/** A row of the index; undefined where it is none, or was left behind by a newer version: its draft does not wait any more. */
function waitingRow({ pk, status, queueSk, queueRow }: Item): WaitingRow | undefined {
  if (typeof queueSk !== 'string' || typeof queueRow !== 'string' || (status !== 'pending' && status !== 'blocked')) return undefined;
  return new IndexRow(pk.slice('D#'.length), queueSk, status, queueRow);
}

class IndexRow implements WaitingRow {
  readonly draftId: string;
  readonly place: string;
  readonly status: WaitingRow['status'];
  readonly text: string;
  /** Null where it can't be read. */
  #entry: Listed | null | undefined;

  constructor(draftId: string, place: string, status: WaitingRow['status'], text: string) {
    this.draftId = draftId;
    this.place = place;
    this.status = status;
    this.text = text;
  }

  entry(): Listed | undefined {
    if (this.#entry === undefined) {
      const { data } = QueueEntry.safeParse(parsed(this.text));
      this.#entry = data ? { ...data, draftId: this.draftId } : null;
    }
    return this.#entry ?? undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
