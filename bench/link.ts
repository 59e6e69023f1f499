import { createHmac } from 'node:crypto';
import { newGrantId, readReviewToken, signReviewToken } from '../functions/domain/approval/review-link.ts';
import { measure, type Row } from './harness.ts';

const key = { kid: 'k1', secret: Buffer.alloc(32, 7) };
const tenantId = 'demo';
const grantId = newGrantId('01KB0000000000000000000000', () => Buffer.alloc(16, 3));
const expiresAt = new Date('2026-11-24T08:00:00Z');
/** Of the peer’s time. */
const most = 2;

/** Signs the token of a review link and reads it back. @throws Error where it says something else */
function signAndVerify(): void {
  const read = readReviewToken(signReviewToken(key, { tenantId, grantId, expiresAt }), key, tenantId);
  if (read?.grantId !== grantId) throw new Error('the token says something else');
}

/** The two digests that no signed link can do without, over bytes that are ready. */
function twoDigests(content: Buffer): void {
  createHmac('sha256', key.secret).update(content).digest();
  createHmac('sha256', key.secret).update(content).digest();
}

/** A review link, signed and verified, beside two bare `createHmac` digests over what is signed; nanoseconds. */
export async function run(): Promise<Row[]> {
  signAndVerify();
  const token = signReviewToken(key, { tenantId, grantId, expiresAt });
  const content = Buffer.from(`review-link/v1\n${token.slice('v1.'.length, token.lastIndexOf('.'))}`);
  const altered = `${token.slice(0, -2)}${token.endsWith('A') ? 'B' : 'A'}A`;
  if (readReviewToken(altered, key, tenantId) !== undefined) throw new Error('an altered token was taken');
  const { ours, peer, ratio } = await measure(signAndVerify, () => twoDigests(content));
  return [{ name: 'link', ours, peer, ratio, goal: `at most ${most} times its time`, met: ratio <= most }];
}
