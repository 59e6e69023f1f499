import { createHmac } from 'node:crypto';

/** What a salted commitment is made with: 32 random bytes as hex, kept beside the text and erased with it. */
export const newSalt = (random: (count: number) => Uint8Array): string => Buffer.from(random(32)).toString('hex');

/**
 * Commits to a short text that somebody wrote: `HMAC-SHA-256(salt, field || 0x00 || value)` as 64 lower-case hex digits.
 *
 * An unsalted hash of a short text can be guessed, so it would still tell the text once that is erased. With the salt erased
 * as well nobody can tell any more; with both kept, anyone can prove that the text is the one that was recorded.
 *
 * @param salt - of {@link newSalt}.
 * @param field - what the text is, so that one commitment never stands for another; without a zero byte.
 */
export const commitTo = (salt: string, field: string, value: string): string =>
  createHmac('sha256', Buffer.from(salt, 'hex')).update(`${field}\0`).update(value).digest('hex');
