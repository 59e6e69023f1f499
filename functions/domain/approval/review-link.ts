import { createHmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../hash.ts';

/** A key by its id; `secret` has 32 bytes or more. */
export interface LinkKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

const grantBytes = 32;
const tenantBytes = 8;
const expiryBytes = 5;

/**
 * Makes the id of a grant: the draft's own id and 128 random bits.
 *
 * The draft's id inside lets a link find its draft with one read and no index;
 * whoever holds no link can't guess the random half.
 *
 * @param draftUlid - the 26 characters after the draft's prefix.
 */
export function newGrantId(draftUlid: string, random: (count: number) => Uint8Array): string {
  return `grt_${Buffer.concat([ulidBytes(draftUlid), random(16)]).toString('base64url')}`;
}

/** How the ids of all grants of a draft begin, and of no other's: 126 of the 128 bits of its own. */
export const grantPrefixOf = (draftId: string): string => newGrantId(draftId.slice('drf_'.length), (count) => new Uint8Array(count)).slice(0, 25);

/** The draft that a grant belongs to, or undefined where the text is no grant id. */
export function draftOfGrant(grantId: string): string | undefined {
  const bytes = grantBytesOf(grantId);
  return bytes && `drf_${ulidText(bytes.subarray(0, 16))}`;
}

function grantBytesOf(grantId: string): Buffer | undefined {
  const encoded = grantId.startsWith('grt_') ? grantId.slice(4) : '';
  const bytes = Buffer.from(encoded, 'base64url');
  return bytes.length === grantBytes && bytes.toString('base64url') === encoded ? bytes : undefined;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function ulidBytes(ulid: string): Buffer {
  let number = 0n;
  for (const letter of ulid) number = (number << 5n) | BigInt(alphabet.indexOf(letter));
  return Buffer.from(number.toString(16).padStart(32, '0').slice(-32), 'hex');
}

function ulidText(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let i = 0; i < 26; i += 1, number >>= 5n) text = alphabet[Number(number & 31n)] + text;
  return text;
}

const mac = (key: LinkKey, use: string, content: string): Buffer => createHmac('sha256', key.secret).update(`${use}\n${content}`).digest();

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);

/** Compares the texts, not the bytes that they decode to: one MAC has one spelling. */
const sameMac = (expected: Buffer, signature: string): boolean => sameBytes(Buffer.from(expected.toString('base64url')), Buffer.from(signature));

/**
 * Signs the token of a review link: `v1.<kid>.<payload>.<HMAC-SHA-256>`.
 *
 * The payload is binary and holds the tenant (8 bytes of its hash), the grant
 * and the expiry in seconds; no address, no action, no text.
 */
export function signReviewToken(key: LinkKey, { tenantId, grantId, expiresAt }: { tenantId: string; grantId: string; expiresAt: Date }): string {
  const grant = grantBytesOf(grantId);
  if (!grant) throw new RangeError('not a grant id');
  const expiry = Buffer.alloc(expiryBytes);
  expiry.writeUIntBE(Math.ceil(expiresAt.getTime() / 1000), 0, expiryBytes);
  const payload = Buffer.concat([tenantTag(tenantId), grant, expiry]).toString('base64url');
  return `v1.${key.kid}.${payload}.${mac(key, 'review-link/v1', `${key.kid}.${payload}`).toString('base64url')}`;
}

const tenantTag = (tenantId: string): Buffer => Buffer.from(sha256(`tenant\n${tenantId}`), 'hex').subarray(0, tenantBytes);

/** The kid that a token names, without believing anything else of it. */
export const kidOfToken = (token: string): string | undefined => /^v1\.([A-Za-z0-9_-]{1,64})\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.exec(token)?.[1];

/** What an authentic token says; undefined for a wrong MAC, another tenant or another form. Expiry is the caller's to judge. */
export function readReviewToken(token: string, key: LinkKey, tenantId: string): { grantId: string; expiresAt: Date } | undefined {
  if (kidOfToken(token) !== key.kid) return undefined;
  const [, , encoded, signature] = token.split('.') as [string, string, string, string];
  const expected = mac(key, 'review-link/v1', `${key.kid}.${encoded}`);
  const payload = Buffer.from(encoded, 'base64url');
  if (!sameMac(expected, signature) || payload.length !== tenantBytes + grantBytes + expiryBytes) return undefined;
  if (!sameBytes(payload.subarray(0, tenantBytes), tenantTag(tenantId))) return undefined;
  return {
    grantId: `grt_${payload.subarray(tenantBytes, tenantBytes + grantBytes).toString('base64url')}`,
    expiresAt: new Date(payload.readUIntBE(tenantBytes + grantBytes, expiryBytes) * 1000),
  };
}

/**
 * The six digits printed in a grant's mails: derived, so that nothing is kept that could be read.
 *
 * The same in every mail of the grant, and of another grant always another.
 */
export function mailCode(key: LinkKey, grantId: string): string {
  const number = mac(key, 'mail-code/v1', grantId).readUIntBE(0, 6) % 1_000_000;
  return String(number).padStart(6, '0');
}

/** Compares a typed code in constant time; spaces around and inside don't matter. */
export function isMailCode(key: LinkKey, grantId: string, typed: string): boolean {
  const digits = typed.replace(/\s+/g, '');
  return sameBytes(Buffer.from(mailCode(key, grantId)), Buffer.from(digits));
}

/**
 * A nonce for one rendering of a page, bound to grant, revision and request hash.
 *
 * It is used up with its grant; the server keeps nothing for a page that was only shown.
 */
export function newNonce(
  key: LinkKey,
  { grantId, requestHash, now, random }: { grantId: string; requestHash: string; now: Date; random: (count: number) => Uint8Array },
): string {
  const time = Buffer.alloc(6);
  time.writeUIntBE(now.getTime(), 0, 6);
  const bound = Buffer.concat([time, random(8), Buffer.from(requestHash, 'hex').subarray(0, 8)]).toString('base64url');
  return `${key.kid}.${bound}.${mac(key, 'page-nonce/v1', `${grantId}.${bound}`).toString('base64url')}`;
}

/** What an authentic nonce of this grant says: when its page was shown, and the beginning of the request hash it showed. */
export function readNonce(nonce: string, key: LinkKey, grantId: string): { shownAt: Date; hashPrefix: string } | undefined {
  const [, bound = '', signature = ''] = nonce.split('.');
  const bytes = Buffer.from(bound, 'base64url');
  if (!sameMac(mac(key, 'page-nonce/v1', `${grantId}.${bound}`), signature) || bytes.length !== 22) return undefined;
  return { shownAt: new Date(bytes.readUIntBE(0, 6)), hashPrefix: bytes.subarray(14).toString('hex') };
}

export const kidOfNonce = (nonce: string): string | undefined => /^([A-Za-z0-9_-]{1,64})\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.exec(nonce)?.[1];

/** A one-use secret for sign-in mails: the id of its row and a MAC, so that the row alone opens nothing. */
export const signInToken = (key: LinkKey, id: string): string => `${key.kid}.${id}.${mac(key, 'sign-in/v1', id).toString('base64url')}`;

/** The id of an authentic sign-in token. */
export function readSignInToken(token: string, key: LinkKey): string | undefined {
  const [, id = '', signature = ''] = token.split('.');
  return sameMac(mac(key, 'sign-in/v1', id), signature) ? id : undefined;
}
