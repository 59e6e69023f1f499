import { createHmac, hkdfSync } from 'node:crypto';

/**
 * A key for draws of one kind, 32 bytes, derived for this use alone: whoever learns it can sign no link, and the other way round.
 *
 * @param secret - of the current link key, 32 bytes or more.
 * @param use - what is drawn, with its version: `audit-sample/v1`.
 * @see RFC 5869, HKDF
 */
export const drawKey = (secret: Uint8Array, use: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', use, 32));

const bits = 48; // a double holds them exactly

/**
 * Whether something is drawn, with a chance of `share` (0 to 1): by a keyed hash of its id, so that nobody can tell beforehand or steer it, who has
 * the key can prove it, and asking again answers the same. A larger share keeps all that a smaller one has.
 *
 * @param key - {@link drawKey} of the same use.
 */
export function isDrawn(use: string, id: string, key: Uint8Array, share: number): boolean {
  const place = createHmac('sha256', key)
    .update(`${use}\n${id}`)
    .digest()
    .readUIntBE(0, bits / 8);
  return place < share * 2 ** bits;
}
