import * as z from 'zod';
import { merged } from './merged.ts';
import { samplePartitions, settledPartitions } from './partitions.ts';
import { type Item, type Key, type Tables, TransactionRefused } from './ports.ts';

/** A part of what went out, in the order in which it came in. */
export interface SentPart {
  /** Ids of replies that went out unseen and that no sample has chosen; by what the index says, which lags. */
  readonly draftIds: readonly string[];
  /** Drafts that were looked at for them. */
  readonly looked: number;
  /** The place where the next part begins; null where this one reaches the end. */
  readonly next: string | null;
}

/** What the audit sample is drawn from, how far that has come, and what of it waits. */
export interface SampleStore {
  /** @param after - a place: an instant, or the `next` of the part before. */
  sentSince(after: string): Promise<SentPart>;
  /** How far the sample is drawn: everything before this place was asked about. Undefined before the first time. */
  place(): Promise<string | undefined>;
  /** Moves that place on; false where another run was faster. */
  moveOn(before: string | undefined, after: string): Promise<boolean>;
  /** Ids of replies that wait for somebody to look, the oldest first; `cut` where there are more. By what the index says, which lags. */
  waiting(): Promise<{ readonly draftIds: readonly string[]; readonly cut: boolean }>;
}

/** Of each of the 8 partitions at a time (ours): 800 drafts, whose choices are kept in some seconds even where every one is chosen. */
const sentOfEach = 100;
/** Of each of the 8 partitions, 200 in all (ours): more are a backlog that is told, and not read through. */
const waitingOfEach = 25;

const placeKey: Key = { pk: 'SAMPLE', sk: 'PLACE' };
const Place = z.object({ place: z.string() });
/** Of a draft's head, unparsed: one that is damaged hides no other, and each draft is judged by itself before it is chosen. */
const attributes = ['tier', 'release', 'erased', 'sample'] as const;
const looksUnseen = ({ tier, release, erased, sample }: Item): boolean =>
  (tier === 1 || tier === 2) && typeof release === 'object' && release !== null && erased === undefined && sample === undefined;

/** The audit sample, as items of the table `drafts`. */
export function createSampleStore(tables: Tables): SampleStore {
  const idOf = ({ pk }: Item): string => pk.slice('D#'.length);

  return {
    async sentSince(after) {
      const pages = await Promise.all(settledPartitions.map((pk) => tables.queryIndex('drafts', 'status', { pk, after, limit: sentOfEach, attributes })));
      const { items, end } = merged(pages, sentOfEach, ({ statusSk }) => String(statusSk));
      return { draftIds: items.filter(looksUnseen).map(idOf), looked: items.length, next: end };
    },

    async place() {
      const item = await tables.get('drafts', placeKey);
      return item && Place.parse(item).place;
    },

    async moveOn(before, after) {
      try {
        await tables.transact([
          { table: 'drafts', put: { ...placeKey, place: after }, when: before === undefined ? { absent: true } : { equals: { place: before } } },
        ]);
        return true;
      } catch (error) {
        if (error instanceof TransactionRefused) return false;
        throw error;
      }
    },

    async waiting() {
      const pages = await Promise.all(samplePartitions.map((pk) => tables.queryIndex('drafts', 'queue', { pk, limit: waitingOfEach })));
      const { items, end } = merged(pages, waitingOfEach, ({ queueSk }) => String(queueSk));
      return { draftIds: items.map(idOf), cut: end !== null };
    },
  };
}
