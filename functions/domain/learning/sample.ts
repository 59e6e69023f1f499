import { drawKey, isDrawn } from '../draw.ts';
import { type Looked, sampleCountsOf } from '../metrics/audit-sample.ts';
import type { PeriodDraft } from '../metrics/human-share.ts';
import type { Share } from '../metrics/share.ts';

/** A reply that went out unseen, and what is known of it since. */
export interface SentReply extends Looked {
  readonly draftId: string;
  readonly category: string;
  readonly accountId: string;
  readonly sentAt: string;
  /** What the helpdesk reported. Mostly the wrong ones are: no report says nothing. */
  readonly report: 'right' | 'wrong' | null;
}

/**
 * Replies that went out unseen, each list in the order in which they did. Where they are too many to be read, each list is enough for what it is looked at for.
 *
 * - `all`: of a time, all of them, or those that chance chose by their ids; what nobody reported is taken for right, so the right ones must be there
 * - `looked`: those of the audit sample that somebody looked at, and others
 * - `ofAccounts`: all that an account got, of each account that may lose an open category by its wrong replies, and of others
 */
export interface SentReplies {
  readonly all: readonly SentReply[];
  readonly looked: readonly SentReply[];
  readonly ofAccounts: readonly SentReply[];
}

/** Where all of them were read. */
export const wholly = (sent: readonly SentReply[]): SentReplies => ({ all: sent, looked: sent, ofAccounts: sent });

/** The replies of a period that went out unseen: tier 1 and 2 go out in the transaction that received them, so when it came in is when it was sent. */
export const sentRepliesOf = (drafts: readonly PeriodDraft[]): SentReply[] =>
  drafts
    .filter(({ tier }) => tier !== 3)
    .map(({ id, category, accountId, createdAt, sampled, review, outcome }) => ({
      draftId: id,
      category,
      accountId,
      sentAt: createdAt,
      sampled,
      review,
      report: outcome,
    }));

const use = 'audit-sample/v1';

/** The key of the sample. Once the link key is rotated, chance begins anew; what was chosen stays chosen. */
export const sampleKey = (secret: Uint8Array): Uint8Array => drawKey(secret, use);

/**
 * Whether a sent reply is in the audit sample: by a keyed hash of its draft's id, so that nobody can tell beforehand or steer it, and who has the key can prove it.
 *
 * A larger share keeps all that a smaller one has.
 *
 * @param key - secret, at least 32 bytes; of the sample alone.
 * @param share - 0 to 1.
 */
export const isSampled = (draftId: string, key: Uint8Array, share: number): boolean => isDrawn(use, draftId, key, share);

/** False acceptance of a category (R122). */
export interface FalseAcceptance {
  readonly sent: number;
  /** Of the sample that was looked at, what a reviewer would have rejected; chance alone chose it, so it stands for all. Null where nobody has looked. */
  readonly sample: Share | null;
  /** Of the sample, what nobody has looked at yet. While it is much, the sample stands for less. */
  readonly waiting: number;
  /** Reported wrong: there are at least so many. */
  readonly reported: number;
}

export function falseAcceptanceOf(sent: readonly SentReply[], category: string): FalseAcceptance {
  const own = sent.filter((one) => one.category === category);
  const { chosen, looked, falseAcceptance } = sampleCountsOf(own);
  return { sent: own.length, sample: falseAcceptance, waiting: chosen - looked, reported: own.filter(({ report }) => report === 'wrong').length };
}

/** Known to be wrong, whoever said so. An edit in the sample is no false acceptance: the reply could have been better. */
export const isKnownWrong = ({ review, report }: SentReply): boolean => review === 'rejected' || report === 'wrong';
