import { sha256 } from '../domain/hash.ts';
import type { OutboxQueue } from './outbox-row.ts';

export const shards = 8;

/** Spreads a kind over 8 partitions by the id's hash. */
export const shardOf = (id: string): number => Number.parseInt(sha256(id).slice(0, 8), 16) % shards;
export const duePartitions = (kind: 'head' | OutboxQueue): string[] => partitionsOf(kind);

export const partitionsOf = (kind: string): string[] => Array.from({ length: shards }, (_, i) => `${kind}#${i}`);
/** Of the index `status`: decisions that settled a draft. */
export const decidedPartitions: readonly string[] = [...partitionsOf('approved'), ...partitionsOf('rejected')];
/** Of the index `queue`: drafts that wait. */
export const queuePartitions: readonly string[] = partitionsOf('queue');
/** Of the same index: replies of the audit sample that nobody has looked at, by when they went out. */
export const samplePartitions: readonly string[] = partitionsOf('sample');
/** Of the same index: replies that went out unseen and were reported wrong, or looked at in the sample, by when they went out. */
export const toldPartitions: readonly string[] = partitionsOf('told');
/** Of the index `status`: releases and holding replies that the endpoint never took. */
export const failedPartitions: readonly string[] = partitionsOf('failed');
/** Of the same index: what else the endpoint never took. */
export const failedNewsPartitions: readonly string[] = partitionsOf('failed-news');
/** Of the index `status`: drafts that something still happens to, and those that are settled; sorted by when they came in. */
export const openPartitions: readonly string[] = partitionsOf('open');
export const settledPartitions: readonly string[] = partitionsOf('settled');
