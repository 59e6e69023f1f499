import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { LinkKeys } from '../adapters/ports.ts';
import { queryNumber } from './query-number.ts';

const maxLimit = 200;

/** The query of every list: `limit` from 1 to 200 (50 unless told) and the `cursor` of the page before. */
export const ListQuery = z.strictObject({
  limit: queryNumber(z.int().min(1).max(maxLimit)).default(50).describe('Entries of a page, 50 unless told'),
  cursor: z.string().max(2000).optional(),
});

export interface Cursors {
  /** @param list - names the list and all that filters it: a cursor is good for that list only. */
  seal(list: string, position: string): Promise<string>;
  /** The position, or undefined when the cursor is not one of ours for this list. */
  open(list: string, cursor: string): Promise<string | undefined>;
}

/** Cursors that callers can't make or change: `<kid>.<position>.<HMAC-SHA-256>`, each part base64url but the first. */
export function createCursors(keys: LinkKeys): Cursors {
  const macOf = (secret: Uint8Array, list: string, position: string): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['cursor/v1', list, position]))
      .digest();
  return {
    async seal(list, position) {
      const { kid, secret } = await keys.current();
      return [kid, Buffer.from(position).toString('base64url'), macOf(secret, list, position).toString('base64url')].join('.');
    },
    async open(list, cursor) {
      const [kid, sealed, mac, ...more] = cursor.split('.');
      if (!kid || sealed === undefined || !mac || more.length > 0) return undefined;
      const key = await keys.find(kid);
      if (!key) return undefined;
      const position = Buffer.from(sealed, 'base64url').toString('utf8');
      const given = Buffer.from(mac, 'base64url');
      const wanted = macOf(key.secret, list, position);
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? position : undefined;
    },
  };
}
