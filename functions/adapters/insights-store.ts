import * as z from 'zod';
import { DraftHead, SampleVerdict } from '../domain/approval/draft-state.ts';
import type { PeriodDraft } from '../domain/metrics/human-share.ts';
import { periodDraftOf } from '../domain/metrics/told-reply.ts';
import { categoryNow } from '../domain/policy/vocabulary.ts';
import { keptFor, wholeHead } from './head-item.ts';
import { readItem, unlessDamaged } from './item-reader.ts';
import { openPartitions, samplePartitions, settledPartitions, toldPartitions } from './partitions.ts';
import type { Item, Tables } from './ports.ts';
import { readMany } from './read-many.ts';

/** A draft that waits for people, as the index knows it. */
export const WaitingDraft = DraftHead.pick({
  id: true,
  reference: true,
  status: true,
  tier: true,
  accountId: true,
  decideBy: true,
  forecast: true,
  createdAt: true,
});
export type WaitingDraft = z.infer<typeof WaitingDraft>;

/** What is known of a category counts for it by the name that policies have for it, as long as drafts of before are counted. */
const Category = z.string().transform(categoryNow);
const ReceivedItem = DraftHead.pick({ id: true, tier: true, accountId: true, createdAt: true, erased: true }).extend({
  category: Category,
  outcome: z.object({ outcome: z.enum(['right', 'wrong']) }).nullable(),
  sample: z.object({ verdict: z.object({ verdict: SampleVerdict }).nullable() }).optional(),
});
/** As an index holds it of a reply that somebody told of; its keys say its id and when it came in. */
const ToldRow = z.object({
  tier: DraftHead.shape.tier,
  category: Category,
  accountId: z.string(),
  outcome: z.enum(['right', 'wrong']).nullable(),
  sampled: z.boolean(),
  review: SampleVerdict.nullable(),
});

/** Drafts of a period. */
export interface PeriodDrafts {
  /** The newest first, without a gap back to the oldest. */
  readonly drafts: readonly PeriodDraft[];
  /** There are older ones in the period: they were left out. */
  readonly cut: boolean;
  /** So many could not be read. */
  readonly unread: number;
}

/** Reads what figures are worked out from, by what the index says: it lags, and nothing is decided by it. */
export interface InsightsStore {
  /** Drafts that came in since an instant: all of them, or about the newest 10,000. */
  received(since: Date): Promise<PeriodDrafts>;
  /**
   * Of the drafts that came in before an instant those that chance has put into one of eight parts, by their ids: all of them, or the newest 30,000.
   *
   * What share of them is this or that tells as much of all of them as so many of their newest, and reaches further back.
   */
  chosenBefore(before: Date, since: Date): Promise<PeriodDrafts>;
  /** Of the replies that came in before an instant and went out unseen, those that were reported wrong or looked at in the audit sample: all of them, or the newest of about 10,000. */
  toldBefore(before: Date, since: Date): Promise<PeriodDrafts>;
  /** What came in for one account: all of it, or the newest 2,000. */
  ofAccount(accountId: string, since: Date): Promise<PeriodDrafts>;
  /** When the oldest draft came in that is still kept; null where there is none. */
  firstReceived(): Promise<Date | null>;
  /** Drafts that are pending or blocked, those that came first before the others; `cut` where there are more. */
  waiting(): Promise<{ readonly drafts: readonly WaitingDraft[]; readonly cut: boolean }>;
}

/**
 * Of each partition at most, 10,000 settled drafts in all (ours): a month of a busy tenant. Read with a few attributes each they
 * take a tenth of a second of computing, whole ones seven times as much.
 */
const receivedOfEach = 1250;
/** Of each partition of open drafts, 1,600 in all, as everywhere where all that waits is counted. */
const waitingOfEach = 200;
/** Of a single partition of settled drafts, and of one of open ones (ours): a week of a million replies a month, three times the work of all 10,000. */
const chosenAtMost = 30_000;
/** Of one account (ours): sixteen a day of the time that results are read for. */
const ofAccountAtMost = 2000;

const placeOf = (item: Item): string => String(item.statusSk);
const queuePlaceOf = (item: Item): string => String(item.queueSk);
const instantIn = (place: string): string => place.split('#')[0] as string;
const receivedAttributes = keptFor(Object.keys(ReceivedItem.shape));

/** A stretch of time in an index, from an instant on and before another one. */
interface Stretch {
  readonly since: Date;
  /** @default now */
  readonly before?: Date;
}

export function createInsightsStore(tables: Tables): InsightsStore {
  const pagesOf = (
    partitions: readonly string[],
    query: { from?: string; to?: string; descending?: boolean; limit: number; attributes: readonly string[] },
    index: 'status' | 'queue' = 'status',
  ) => Promise.all(partitions.map((pk) => tables.queryIndex('drafts', index, { pk, ...query })));

  /** The newest of each partition, merged without a gap. */
  async function newestIn(
    partitions: readonly string[],
    { since, before }: Stretch,
    { limit, attributes, index = 'status' }: { readonly limit: number; readonly attributes: readonly string[]; readonly index?: 'status' | 'queue' },
  ): Promise<{ readonly items: readonly Item[]; readonly cut: boolean }> {
    const placeIn = index === 'queue' ? queuePlaceOf : placeOf;
    const range = { from: since.toISOString(), ...(before && { to: before.toISOString() }) }; // a place goes on behind its instant
    const pages = await pagesOf(partitions, { ...range, descending: true, limit, attributes }, index);
    // Older than the last one that a full page ends with, some are missing.
    const cuts = pages.flatMap((page) => (page.length === limit ? placeIn(page.at(-1) as Item) : []));
    const whole = cuts.toSorted().at(-1) ?? '';
    const items = pages
      .flat()
      .filter((item) => placeIn(item) >= whole)
      .sort((a, b) => (placeIn(a) > placeIn(b) ? -1 : 1));
    return { items, cut: cuts.length > 0 };
  }

  async function receivedIn(partitions: readonly string[], stretch: Stretch, limit: number): Promise<PeriodDrafts> {
    const { items, cut } = await newestIn(partitions, stretch, { limit, attributes: receivedAttributes });
    const drafts = items.flatMap((item) => readable(ReceivedItem, item) ?? []);
    return { drafts: drafts.map(periodDraftOf), cut, unread: items.length - drafts.length };
  }

  return {
    received: (since) => receivedIn([...openPartitions, ...settledPartitions], { since }, receivedOfEach),

    chosenBefore: (before, since) => receivedIn([...openPartitions.slice(0, 1), ...settledPartitions.slice(0, 1)], { since, before }, chosenAtMost),

    async toldBefore(before, since) {
      const { items, cut } = await newestIn(
        [...samplePartitions, ...toldPartitions],
        { since, before },
        {
          limit: receivedOfEach,
          attributes: ['queueRow'],
          index: 'queue',
        },
      );
      const rows = items.filter(({ queueRow }) => queueRow !== undefined); // the others wait for somebody to look
      const drafts = rows.flatMap((item) => {
        const row = unlessDamaged(() => ToldRow.parse(JSON.parse(String(item.queueRow))));
        return row ? [{ ...row, id: item.pk.slice('D#'.length), createdAt: instantIn(queuePlaceOf(item)) }] : [];
      });
      return { drafts, cut, unread: rows.length - drafts.length };
    },

    async ofAccount(accountId, since) {
      const found = await tables.queryIndex('drafts', 'account', {
        pk: accountId,
        from: since.toISOString(),
        descending: true,
        limit: ofAccountAtMost,
        attributes: [],
      });
      const items = (await readMany(tables, 'drafts', found)).filter((item) => item !== undefined);
      const drafts = items.flatMap((item) => readable(ReceivedItem, item) ?? []);
      return { drafts: drafts.map(periodDraftOf), cut: found.length === ofAccountAtMost, unread: items.length - drafts.length };
    },

    async firstReceived() {
      const pages = await pagesOf([...openPartitions, ...settledPartitions], { limit: 1, attributes: [] });
      const [first] = pages.flat().map(placeOf).sort();
      return first === undefined ? null : new Date(instantIn(first));
    },

    async waiting() {
      const pages = await pagesOf(openPartitions, { limit: waitingOfEach, attributes: keptFor(Object.keys(WaitingDraft.shape)) });
      const drafts = pages.flat().flatMap((item) => readable(WaitingDraft, item) ?? []);
      return {
        drafts: drafts.filter(({ status }) => status === 'pending' || status === 'blocked').sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
        cut: pages.some((page) => page.length === waitingOfEach),
      };
    },
  };
}

const readable = <Schema extends z.ZodObject>(schema: Schema, item: Item): z.infer<Schema> | undefined =>
  unlessDamaged(() => readItem(schema, wholeHead(item, Object.keys(schema.shape))));
