import { createHmac } from 'node:crypto';
import type { CaseOutcome } from '../metrics/held-case.ts';
import { type Share, shareOf } from '../metrics/share.ts';

/** A reply that went out unseen, and what is known of it since. */
export interface SentReply {
  readonly draftId: string;
  readonly category: string;
  readonly accountId: string;
  readonly sentAt: string;
  /** Whether it is in the audit sample. */
  readonly sampled: boolean;
  /** What a reviewer of the sample would have done with it; null while nobody has looked. */
  readonly review: CaseOutcome | null;
  /** What the helpdesk reported. Mostly the wrong ones are: no report says nothing. */
  readonly report: 'right' | 'wrong' | null;
}

const bits = 48; // a double holds them exactly

/**
 * Whether a sent reply is in the audit sample: by a keyed hash of its draft's id, so that nobody can tell beforehand or steer it, and who has the key can prove it.
 *
 * A larger share keeps all that a smaller one has.
 *
 * @param key - secret, at least 32 bytes; of the sample alone.
 * @param share - 0 to 1.
 */
export function isSampled(draftId: string, key: Uint8Array, share: number): boolean {
  const place = createHmac('sha256', key)
    .update(`audit-sample/v1\n${draftId}`)
    .digest()
    .readUIntBE(0, bits / 8);
  return place < share * 2 ** bits;
}

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
  const sampled = own.filter((one) => one.sampled);
  const looked = sampled.filter(({ review }) => review !== null);
  return {
    sent: own.length,
    sample: shareOf(looked.filter(({ review }) => review === 'rejected').length, looked.length),
    waiting: sampled.length - looked.length,
    reported: own.filter(({ report }) => report === 'wrong').length,
  };
}

/** Known to be wrong, whoever said so. An edit in the sample is no false acceptance: the reply could have been better. */
export const isKnownWrong = ({ review, report }: SentReply): boolean => review === 'rejected' || report === 'wrong';
