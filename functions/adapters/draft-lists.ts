import * as z from 'zod';
import { DraftHead } from '../domain/approval/draft-state.ts';
import { readHead, wholeHead } from './head-item.ts';
import { openStatuses } from './head-keys.ts';
import { queuePartitions, shards } from './partitions.ts';
import type { Item, Tables } from './ports.ts';
import { readMany } from './read-many.ts';

export interface ReceivedFilter {
  readonly accountId?: string;
  /** Received at this instant or later. */
  readonly from?: string;
  /** Received before this instant, or the `next` of the page before. */
  readonly before?: string;
  readonly limit: number;
}
export interface ReceivedDraft {
  readonly draftId: string;
  /** As it is now; null where it can't be read. */
  readonly head: DraftHead | null;
}

/** Until when people may decide a draft that waits, and when they probably will. */
export const WaitingTime = DraftHead.pick({ status: true, decideBy: true, forecast: true }).strip();
export type WaitingTime = z.infer<typeof WaitingTime>;

/** The drafts that wait, the one that came first before the others. */
export interface Waiting {
  readonly draftIds: readonly string[];
  /** When the first of them came in; null where none waits. */
  readonly since: string | null;
  /** How their time stands, in the same order; what can't be read is left out. */
  readonly deadlines: readonly WaitingTime[];
  /** There are more: the index was read no further. */
  readonly more: boolean;
}

/** Of each partition of open drafts so many are read, those in escrow among them: 1,600 in all. */
const openRead = 200;

export async function listWaiting(tables: Tables): Promise<Waiting> {
  const { index, partitions } = indexFor({ status: 'pending' });
  const pages = await Promise.all(partitions.map((pk) => tables.queryIndex('drafts', index, { pk, limit: openRead })));
  const found = pages
    .flat()
    .filter(({ status }) => status === 'pending' || status === 'blocked')
    .sort((a, b) => (String(a.statusSk) < String(b.statusSk) ? -1 : 1));
  return {
    draftIds: found.map(({ pk }) => pk.slice('D#'.length)),
    since: found[0] ? (String(found[0].statusSk).split('#')[0] ?? null) : null,
    deadlines: found.flatMap((item) => WaitingTime.safeParse(wholeHead(item, ['decideBy', 'forecast'])).data ?? []),
    more: pages.some((page) => page.length === openRead),
  };
}

/** So many of them are named at a time: each becomes a transaction. Ours. */
const mostUnqueued = 1000;

/**
 * Drafts that wait and that the queue does not list, since their heads were kept by a version that knew no queue: the one that came first before the others.
 *
 * By what the indexes say, and then by the heads themselves: an index that lags makes no such draft.
 */
export async function listUnqueued(tables: Tables): Promise<string[]> {
  const [{ draftIds }, ...queued] = await Promise.all([
    listWaiting(tables),
    ...queuePartitions.map((pk) => tables.queryIndex('drafts', 'queue', { pk, attributes: [] })),
  ]);
  const listed = new Set(queued.flat().map(({ pk }) => pk));
  const keys = draftIds.map((id) => ({ pk: `D#${id}`, sk: 'HEAD' })).filter(({ pk }) => !listed.has(pk));
  const heads = await readMany(tables, 'drafts', keys.slice(0, mostUnqueued));
  return heads.flatMap((head) => (head && head.queuePk === undefined ? [head.pk.slice('D#'.length)] : []));
}

const scanLimit = 1000;

/** Newest first. A page may be shorter than its limit where a filter skips much; `next` then still leads on. */
export async function listHeads(
  tables: Tables,
  filter: { status?: string; accountId?: string; conversationId?: string; limit: number; after?: string },
): Promise<{ heads: DraftHead[]; next: string | null }> {
  const { index, partitions } = indexFor(filter);
  const heads: DraftHead[] = [];
  let after = filter.after;
  for (let seen = 0; seen < scanLimit; ) {
    const wanted = filter.limit - heads.length + 1;
    const pages = await Promise.all(
      partitions.map((pk) => tables.queryIndex('drafts', index, { pk, descending: true, limit: wanted, ...(after !== undefined && { after }) })),
    );
    const merged = pages
      .flat()
      .sort((a, b) => (String(a.statusSk) > String(b.statusSk) ? -1 : 1))
      .slice(0, wanted);
    // The index of statuses says which are worth reading; the others hold keys alone.
    const worth = merged.filter((item) => filter.status === undefined || item.status === undefined || item.status === filter.status);
    const read = new Map((await headsOf(tables, worth)).map((head, i) => [worth[i], head]));
    for (const item of merged) {
      if (heads.length === filter.limit) return { heads, next: after ?? null };
      const head = read.get(item);
      after = String(item.statusSk);
      if (head && fits(head, filter)) heads.push(head);
    }
    seen += merged.length;
    if (merged.length < wanted) return { heads, next: null };
  }
  return { heads, next: after ?? null };
}

/** Of each partition at least so many are read at a time, that few reads make a page. */
const fewestRead = 20;

/** Merges the partitions as far down as all of them were read. */
export async function listReceived(
  tables: Tables,
  { accountId, from, before, limit }: ReceivedFilter,
): Promise<{ items: ReceivedDraft[]; next: string | null }> {
  const { index, partitions } = indexFor({ ...(accountId !== undefined && { accountId }) });
  const perPartition = partitions.length === 1 ? limit : Math.max(fewestRead, Math.ceil(limit / 4));
  const pages = await Promise.all(
    partitions.map((pk) =>
      tables.queryIndex('drafts', index, {
        pk,
        descending: true,
        limit: perPartition + 1,
        ...(from !== undefined && { from }),
        ...(before !== undefined && { after: before }),
      }),
    ),
  );
  const ends = pages.flatMap((page) => (page.length > perPartition ? [String(page[perPartition - 1]?.statusSk)] : []));
  const readDownTo = ends.sort().at(-1) ?? '';
  const merged = pages
    .flatMap((page) => page.slice(0, perPartition))
    .filter((item) => String(item.statusSk) >= readDownTo)
    .sort((a, b) => (String(a.statusSk) > String(b.statusSk) ? -1 : 1));
  const page = merged.slice(0, limit);
  const last = page.at(-1)?.statusSk;
  const heads = await headsOf(tables, page);
  return {
    items: page.map(({ pk }, i) => ({ draftId: pk.slice('D#'.length), head: heads[i] ?? null })),
    next: (ends.length > 0 || merged.length > limit) && last !== undefined ? String(last) : null,
  };
}

/** The heads that an index names, in its order; undefined for what else stands there, and for what can't be read. */
async function headsOf(tables: Tables, found: readonly Item[]): Promise<(DraftHead | undefined)[]> {
  const keys = found.filter(({ sk }) => sk === 'HEAD');
  const items = await readMany(tables, 'drafts', keys);
  const heads = new Map(keys.map((key, i) => [key, items[i] && readable(items[i])]));
  return found.map((item) => heads.get(item));
}

/** A head that is damaged, or of a newer version, must not hide all the others. */
function readable(item: Item): DraftHead | undefined {
  try {
    return readHead(item);
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

function indexFor({ status, accountId, conversationId }: { status?: string; accountId?: string; conversationId?: string }): {
  index: string;
  partitions: string[];
} {
  if (conversationId !== undefined) return { index: 'conversation', partitions: [conversationId] };
  if (accountId !== undefined) return { index: 'account', partitions: [accountId] };
  const kinds = status === undefined ? ['open', 'settled'] : [openStatuses.has(status) ? 'open' : 'settled'];
  return { index: 'status', partitions: kinds.flatMap((kind) => Array.from({ length: shards }, (_, i) => `${kind}#${i}`)) };
}

const fits = (head: DraftHead, { status, accountId, conversationId }: { status?: string; accountId?: string; conversationId?: string }): boolean =>
  (status === undefined || head.status === status) &&
  (accountId === undefined || head.accountId === accountId) &&
  (conversationId === undefined || head.conversationId === conversationId);
