import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOfGrant,
  isMailCode,
  kidOfNonce,
  kidOfToken,
  mailCode,
  newGrantId,
  newNonce,
  readNonce,
  readReviewToken,
  readSignInToken,
  signInToken,
  signReviewToken,
} from '../../../functions/domain/approval/review-link.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { ulid } from '../../../functions/domain/ids.ts';
import { anyCharacter } from '../../any-character.ts';
import { aRandom, start } from '../../examples.ts';

const keyOf = (kid: string, fill = 1) => ({ kid, secret: new Uint8Array(32).fill(fill) });
const key = keyOf('k1');
const draftUlid = ulid(start, aRandom('draft'));
const grantId = newGrantId(draftUlid, aRandom('grant'));
const expiresAt = new Date('2026-11-23T17:00:00Z');
const token = signReviewToken(key, { tenantId: 'demo', grantId, expiresAt });

/** The text with one character changed into another of the same alphabet. */
const altered = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'))
    .filter(([index, letter]) => text[index] !== letter && text[index] !== '.')
    .map(([index, letter]) => text.slice(0, index) + letter + text.slice(index + 1));

describe('a grant id', () => {
  it('leads to its draft, for every draft and every chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.uint8Array({ minLength: 16, maxLength: 16 }), (milliseconds, bytes) => {
        const id = ulid(new Date(milliseconds), (count) => bytes.subarray(0, count));
        expect(draftOfGrant(newGrantId(id, () => bytes))).toBe(`drf_${id}`);
      }),
    );
  });

  it('carries 128 bits of chance', () => {
    const ids = [new Uint8Array(16).fill(0), new Uint8Array(16).fill(255)].map((bytes) => newGrantId(draftUlid, () => bytes));

    expect(ids[0]).not.toBe(ids[1]);
    expect(Buffer.from(grantId.slice(4), 'base64url')).toHaveLength(32);
  });

  it.each(['', 'grt_', grantId.slice(4), `${grantId}A`, grantId.slice(0, -1), `grt_${'!'.repeat(43)}`, `drf_${draftUlid}`])('is not %j', (text) => {
    expect(draftOfGrant(text)).toBeUndefined();
  });

  it('has one spelling: bits beyond its end are refused', () => {
    const last = grantId.at(-1) as string;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sibling = alphabet[alphabet.indexOf(last) ^ 1];

    expect(draftOfGrant(grantId.slice(0, -1) + sibling)).toBeUndefined();
  });
});

describe('a review token', () => {
  it('says its grant and its end, rounded up to whole seconds', () => {
    const late = signReviewToken(key, { tenantId: 'demo', grantId, expiresAt: new Date('2026-11-23T17:00:00.001Z') });

    expect(readReviewToken(token, key, 'demo')).toEqual({ grantId, expiresAt });
    expect(readReviewToken(late, key, 'demo')?.expiresAt).toEqual(new Date('2026-11-23T17:00:01Z'));
  });

  it('holds nothing that can be read: no address, no text, no name of the tenant', () => {
    const [version, kid, payload] = token.split('.');

    expect([version, kid]).toEqual(['v1', 'k1']);
    expect(Buffer.from(payload as string, 'base64url')).toHaveLength(8 + 32 + 5);
    expect(Buffer.from(payload as string, 'base64url').toString('latin1')).not.toContain('demo');
  });

  it('T5: is refused with any one character altered, its expiry included', () => {
    fc.assert(
      fc.property(altered(token), (forged) => {
        expect(readReviewToken(forged, key, 'demo')).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is refused with its last character altered, though those bits say nothing', () => {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
      if (!token.endsWith(letter)) expect(readReviewToken(token.slice(0, -1) + letter, key, 'demo')).toBeUndefined();
  });

  it('I12, T21: is refused by another tenant, even with the same key', () => {
    expect(readReviewToken(token, key, 'other')).toBeUndefined();
  });

  it('T6: is refused by another key, whatever its id', () => {
    expect(readReviewToken(token, keyOf('k1', 2), 'demo')).toBeUndefined();
    expect(readReviewToken(token, keyOf('k2', 1), 'demo')).toBeUndefined();
  });

  it('names its key before anything of it is believed', () => {
    expect(kidOfToken(token)).toBe('k1');
  });

  it.each(['', 'v1', 'v1.k1', 'v1.k1.a', 'v2.k1.a.b', 'v1..a.b', 'v1.k 1.a.b', 'v1.k1.a.b.c', `v1.${'k'.repeat(65)}.a.b`, 'v1.k1.a.b\n', ' v1.k1.a.b'])(
    'is not %j',
    (text) => {
      expect(kidOfToken(text)).toBeUndefined();
      expect(readReviewToken(text, key, 'demo')).toBeUndefined();
    },
  );

  it('is refused, and nothing breaks, for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(readReviewToken(text, key, 'demo')).toBeUndefined();
        expect(readNonce(text, key, grantId)).toBeUndefined();
        expect(readSignInToken(text, key)).toBeUndefined();
      }),
    );
  });

  it('is refused in another length, even with a true MAC', () => {
    const payload = Buffer.alloc(44).toString('base64url');
    const signature = createHmac('sha256', key.secret).update(`review-link/v1\nk1.${payload}`).digest('base64url');

    expect(readReviewToken(`v1.k1.${payload}.${signature}`, key, 'demo')).toBeUndefined();
  });

  it('cannot be made for what is no grant', () => {
    expect(() => signReviewToken(key, { tenantId: 'demo', grantId: 'grt_1', expiresAt })).toThrow(RangeError);
  });
});

describe('the code in a mail', () => {
  it('is six digits, the same in every mail of a grant, another for another grant', () => {
    const codes = Array.from({ length: 200 }, (_, i) => mailCode(key, `grt_${i}`));

    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(mailCode(key, 'grt_1')).toBe(codes[1]);
    expect(new Set(codes).size).toBeGreaterThan(190);
    expect(mailCode(keyOf('k1', 2), 'grt_1')).not.toBe(codes[1]);
  });

  it('may be typed with spaces', () => {
    const code = mailCode(key, grantId);

    expect(isMailCode(key, grantId, code)).toBe(true);
    expect(isMailCode(key, grantId, ` ${code.slice(0, 3)} ${code.slice(3)}\n`)).toBe(true);
  });

  it('is refused when anything else is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer({ min: 0, max: 999_999 }).map(String)), (typed) => {
        fc.pre(typed.replace(/\s+/g, '') !== mailCode(key, grantId));
        expect(isMailCode(key, grantId, typed)).toBe(false);
      }),
    );
  });
});

describe('a nonce', () => {
  const requestHash = sha256('request');
  const nonce = newNonce(key, { grantId, requestHash, now: start, random: aRandom() });

  it('says when its page was shown, and which text', () => {
    expect(readNonce(nonce, key, grantId)).toEqual({ shownAt: start, hashPrefix: requestHash.slice(0, 16) });
    expect(kidOfNonce(nonce)).toBe('k1');
  });

  it('is another one on every page', () => {
    const random = aRandom();
    const made = [1, 2].map(() => newNonce(key, { grantId, requestHash, now: start, random }));

    expect(made[0]).not.toBe(made[1]);
  });

  it('T15: belongs to one grant and one key', () => {
    expect(readNonce(nonce, key, newGrantId(draftUlid, aRandom('other')))).toBeUndefined();
    expect(readNonce(nonce, keyOf('k1', 2), grantId)).toBeUndefined();
  });

  it('is refused in another length, even with a true MAC', () => {
    const bound = Buffer.alloc(21).toString('base64url');
    const signature = createHmac('sha256', key.secret).update(`page-nonce/v1\n${grantId}.${bound}`).digest('base64url');

    expect(readNonce(`k1.${bound}.${signature}`, key, grantId)).toBeUndefined();
  });

  it('T3: is refused with any one character of its content or MAC altered', () => {
    const rest = nonce.slice('k1.'.length);
    fc.assert(
      fc.property(altered(rest), (forged) => {
        expect(readNonce(`k1.${forged}`, key, grantId)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', 'k1', 'k1.a', '.a.b', 'k1.a.b.c', 'k 1.a.b'])('is not %j', (text) => {
    expect(kidOfNonce(text)).toBeUndefined();
    expect(readNonce(text, key, grantId)).toBeUndefined();
  });
});

describe('a sign-in token', () => {
  it('opens the row it names, and no other', () => {
    const signIn = signInToken(key, 'sgn_01');

    expect(readSignInToken(signIn, key)).toBe('sgn_01');
    expect(readSignInToken(signIn.replace('sgn_01', 'sgn_02'), key)).toBeUndefined();
    expect(readSignInToken(signIn, keyOf('k1', 2))).toBeUndefined();
  });

  it('T30: is no review token, no code and no nonce: each use of a key stands alone', () => {
    expect(readReviewToken(signInToken(key, grantId), key, 'demo')).toBeUndefined();
    expect(readSignInToken(token, key)).toBeUndefined();
    expect(readNonce(signInToken(key, grantId), key, grantId)).toBeUndefined();
  });
});
