import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import type { Item } from '../../functions/adapters/ports.ts';
import { readRevision, revisionItem, wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { Revision } from '../../functions/domain/approval/draft-state.ts';
import { poolNoBuffers } from '../../local/buffer-pool.ts';

/** A revision, and how it was packed when there was first a dictionary: in zlib's own words, which any of its versions reads. */
const example: Revision = {
  revision: 2,
  content: '{"accountId":"acc_1","customerMessage":{"text":"Where is order 1187?"},"reply":{"text":"It arrives on Friday."}}',
  contentSha256: 'ab'.repeat(32),
  account: null,
  assessment: {
    assessorVersion: '2',
    tier: 3,
    risk: 'medium',
    category: 'order_status',
    topics: [],
    urgency: 'standard',
    mode: 'async',
    reasons: [{ rule: 'low-confidence', tier: 3, text: 'confidence 0.8 is below 0.85', value: '0.8', limit: '0.85' }],
    waived: [],
    whyNotSent: null,
    sentiment: { label: 'NEUTRAL', score: 0.9, source: 'comprehend' },
    privileged: false,
  },
  routeId: 'default',
  stages: [{ assurance: 'link', blind: false, seats: [{ role: 'manager', count: 1 }] }],
  policy: { version: 1, sha256: 'cd'.repeat(32) },
  requestHash: 'ef'.repeat(32),
  channel: 'the helpdesk',
  releaseTarget: 'https://helpdesk.example/hooks',
  authors: [{ id: 'ai:helpbot', type: 'ai' }],
  editedBy: null,
  why: 'revised',
  createdAt: '2026-11-26T12:00:00.000Z',
};
const keptOnce = [
  'q8YI6cQkyiByMQ2JfuLrUWN4PZqbmpJZmktcVUpy5VlN7caegZ4FUnsPLFlLsIamQb06iIqX5BTKoFIteo5PTaMMKiGXd+DOQ2pOQUpqcTaesg+mRC+1IhE0/aGfkZ+fXY',
  'yjRAQpTsovQS0l8BSHZZnF2EtDQ0NdI7MQQyPkUgFbcWeIvXiBpl1IjzizGNqDNzS0MLeHhCq0eICq8yyBLGRJLQb1kdyKMlMSK/WARQMA',
].join('');

const key = { pk: 'D#drf_1', sk: 'REV#000001' };
const kept = (revision: Revision): Item => ({ ...key, ...revisionItem(revision) });

describe('the item of a revision', () => {
  it('gives back what was kept', () => {
    expect(Object.keys(kept(example)).sort()).toEqual(['packed', 'pk', 'revision', 'sk']);
    expect(readRevision(kept(example))).toEqual(example);
    expect(readRevision(kept({ ...example, content: null }))).toEqual({ ...example, content: null }); // erased, or kept beside the table
  });

  it('gives back every text, whatever characters it has', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (text, name) => {
        const content = JSON.stringify({ reply: { text } });
        const one = { ...example, content, channel: name.toWellFormed() };
        expect(readRevision(kept(one))).toEqual(one);
      }),
    );
  });

  it('is not packed where that would make it longer', async () => {
    const bytes = Array.from({ length: 500 }, (_, i) => [...createHash('sha256').update(`${i}`).digest()]).flat();
    const noise = { ...example, content: String.fromCharCode(...bytes.map((byte) => 33 + (byte % 94))) };

    expect(kept(noise)).toEqual({ ...key, ...noise });
    expect(readRevision(kept(noise))).toEqual(noise);
  });

  it('says itself what goes before what is packed: what somebody changed by hand is seen', async () => {
    expect(readRevision({ ...kept(example), content: '{}' })).toEqual({ ...example, content: '{}' });
    expect(wholeRevision({ ...kept(example), lately: true })).toMatchObject({ lately: true, why: 'revised' });
  });

  it.each(['', 'AAAA', 'no base64 at all', Buffer.from('{"revision":1').toString('base64')])('can not be read where it is damaged: %j', (packed) => {
    expect(() => readRevision({ ...key, revision: 1, packed })).toThrow(ZodError);
  });

  it('leaves little behind, where buffers are not pooled: what zlib set aside lives until the whole heap is collected', () => {
    const pool = Buffer.poolSize;
    poolNoBuffers();
    try {
      expect(Buffer.from('a').buffer.byteLength).toBe(1);
      const times = 1000;
      const before = process.memoryUsage().arrayBuffers;
      for (let i = 0; i < times; i += 1) readRevision(kept(example));

      expect((process.memoryUsage().arrayBuffers - before) / times).toBeLessThan(10 * 1024);
    } finally {
      Buffer.poolSize = pool;
    }
  });

  it('is read by the dictionary that it was packed with: never change that one', () => {
    const packed = String(revisionItem(example).packed);

    expect(packed.length).toBeLessThan(500);
    expect(readRevision({ ...key, revision: 2, packed: keptOnce })).toEqual(example);
  });
});
