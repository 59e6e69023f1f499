import * as z from 'zod';
import { DraftHead, SampleVerdict } from '../domain/approval/draft-state.ts';
import type { PeriodDraft } from '../domain/metrics/human-share.ts';
import { openPartitions, settledPartitions } from './drafts-store.ts';
import { keptFor, wholeHead } from './head-item.ts';
import { readItem } from './item-reader.ts';
import type { Item, Tables } from './ports.ts';

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

const ReceivedItem = DraftHead.pick({ id: true, tier: true, category: true, accountId: true, createdAt: true, erased: true }).extend({
  outcome: z.object({ outcome: z.enum(['right', 'wrong']) }).nullable(),
  sample: z.object({ verdict: z.object({ verdict: SampleVerdict }).nullable() }).optional(),
});
/** What was erased before anybody looked is in the sample no more: nobody can look. */
const periodDraft = ({ outcome, sample, erased, ...draft }: z.infer<typeof ReceivedItem>): PeriodDraft => ({
  ...draft,
  outcome: outcome?.outcome ?? null,
  sampled: sample !== undefined && (sample.verdict !== null || erased === undefined),
  review: sample?.verdict?.verdict ?? null,
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

const placeOf = (item: Item): string => String(item.statusSk);

export function createInsightsStore(tables: Tables): InsightsStore {
  const pagesOf = (partitions: readonly string[], query: { from?: string; descending?: boolean; limit: number; attributes: readonly string[] }) =>
    Promise.all(partitions.map((pk) => tables.queryIndex('drafts', 'status', { pk, ...query })));

  return {
    async received(since) {
      const pages = await pagesOf([...openPartitions, ...settledPartitions], {
        from: since.toISOString(),
        descending: true,
        limit: receivedOfEach,
        attributes: keptFor(Object.keys(ReceivedItem.shape)),
      });
      // Older than the last one that a full page ends with, some are missing.
      const cuts = pages.flatMap((page) => (page.length === receivedOfEach ? placeOf(page.at(-1) as Item) : []));
      const whole = cuts.toSorted().at(-1) ?? '';
      const items = pages
        .flat()
        .filter((item) => placeOf(item) >= whole)
        .sort((a, b) => (placeOf(a) > placeOf(b) ? -1 : 1));
      const drafts = items.flatMap((item) => readable(ReceivedItem, item) ?? []);
      return {
        drafts: drafts.map(periodDraft),
        cut: cuts.length > 0,
        unread: items.length - drafts.length,
      };
    },

    async firstReceived() {
      const pages = await pagesOf([...openPartitions, ...settledPartitions], { limit: 1, attributes: [] });
      const [first] = pages.flat().map(placeOf).sort();
      return first === undefined ? null : new Date(first.split('#')[0] as string);
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

/** One that is damaged, or of a newer version, hides no other. */
function readable<Schema extends z.ZodObject>(schema: Schema, item: Item): z.infer<Schema> | undefined {
  try {
    return readItem(schema, wholeHead(item, Object.keys(schema.shape)));
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}
