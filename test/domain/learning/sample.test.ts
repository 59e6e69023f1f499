import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseAcceptanceOf, isKnownWrong, isSampled, sampleKey, sentRepliesOf } from '../../../functions/domain/learning/sample.ts';
import { shareOf } from '../../../functions/domain/metrics/share.ts';
import { aPeriodDraft, at } from '../metrics/examples.ts';
import { aSentReply, many } from './examples.ts';

const key = new TextEncoder().encode('a key of the examples, 32 bytes..');
const drafts = many(2000, (place) => `drf_${place}`);
const sampled = (share: number, by = key) => drafts.filter((id) => isSampled(id, by, share));

describe('the audit sample', () => {
  it('R122: holds the share that was set, as far as chance allows', () => {
    for (const share of [0.02, 0.1, 0.5]) {
      const seen = shareOf(sampled(share).length, drafts.length);

      expect(seen?.low).toBeLessThanOrEqual(share);
      expect(seen?.high).toBeGreaterThanOrEqual(share);
    }
  });

  it('R122: holds nothing at 0 and all at 1', () => {
    expect(sampled(0)).toEqual([]);
    expect(sampled(1)).toHaveLength(drafts.length);
  });

  it('R122: of a larger share holds all that a smaller one has', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.string(), shares, shares, (id, a, b) => {
        expect(isSampled(id, key, Math.min(a, b)) && !isSampled(id, key, Math.max(a, b))).toBe(false);
      }),
    );
  });

  it('R122: is the same each time it is asked, and another under another key: who has none can’t foresee it', () => {
    const other = new TextEncoder().encode('another key of the examples.....');
    const byOther = new Set(sampled(0.1, other));
    const seen = shareOf(sampled(0.1).filter((id) => byOther.has(id)).length, drafts.length);

    expect(sampled(0.02)).toEqual(sampled(0.02));
    expect(seen?.low).toBeLessThanOrEqual(0.01); // as two independent draws have it
    expect(seen?.high).toBeGreaterThanOrEqual(0.01);
  });
});

describe('the key of the audit sample', () => {
  const secret = Buffer.alloc(32, 7);

  it('is derived by HKDF for this use alone, the same each time', () => {
    const mac = (by: Uint8Array, ...parts: (string | Uint8Array)[]) => parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', by)).digest();
    const extracted = mac(Buffer.alloc(32), secret); // RFC 5869, 2.2: no salt is a salt of zeros

    expect(Buffer.from(sampleKey(secret))).toEqual(mac(extracted, 'audit-sample/v1', Buffer.of(1)));
    expect(sampleKey(secret)).not.toEqual(sampleKey(Buffer.alloc(32, 8)));
  });
});

describe('what went out unseen', () => {
  it('R122: is each reply of tier 1 and 2, with what the sample and the helpdesk say of it', () => {
    const looked = {
      id: 'drf_2',
      tier: 2,
      category: 'shipping',
      accountId: 'acc_2',
      createdAt: at(9),
      sampled: true,
      review: 'edited',
      outcome: 'wrong',
    } as const;

    expect(sentRepliesOf([aPeriodDraft({ category: 'faq' }), looked, aPeriodDraft({ tier: 3, outcome: 'wrong' })])).toEqual([
      aSentReply({ sentAt: at(0) }),
      { draftId: 'drf_2', category: 'shipping', accountId: 'acc_2', sentAt: at(9), sampled: true, review: 'edited', report: 'wrong' },
    ]);
  });
});

describe('false acceptance', () => {
  const sent = [
    aSentReply({ sampled: true, review: 'approved' }),
    aSentReply({ sampled: true, review: 'edited' }),
    aSentReply({ sampled: true, review: 'rejected' }),
    aSentReply({ sampled: true, review: 'approved', report: 'right' }),
    aSentReply({ sampled: true }),
    aSentReply({ report: 'wrong' }),
    aSentReply({ report: 'right' }),
    aSentReply({ category: 'shipping', sampled: true, review: 'rejected', report: 'wrong' }),
  ];

  it('R122: is what a reviewer of the sample would have rejected; an edit is none, and what waits is told beside it', () => {
    expect(falseAcceptanceOf(sent, 'faq')).toEqual({ sent: 7, sample: shareOf(1, 4), waiting: 1, reported: 1 });
  });

  it('R122: is unknown where nobody has looked, not 0', () => {
    expect(falseAcceptanceOf([aSentReply({ sampled: true }), aSentReply({ report: 'wrong' })], 'faq')).toEqual({
      sent: 2,
      sample: null,
      waiting: 1,
      reported: 1,
    });
    expect(falseAcceptanceOf([], 'faq')).toEqual({ sent: 0, sample: null, waiting: 0, reported: 0 });
  });

  it('R122: is known of a reply whoever said so', () => {
    expect(sent.map(isKnownWrong)).toEqual([false, false, true, false, false, true, false, true]);
  });
});
