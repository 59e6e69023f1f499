import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/**
 * SHA-256 of UTF-8 text or bytes as 64 lower-case hex digits.
 *
 * Texts that leave the system keep this bare form (`bodySha256`, policy
 * snapshots), so that anyone can recompute it with a shell.
 */
export const sha256 = (input: string | Uint8Array): string => createHash('sha256').update(input).digest('hex');

/**
 * Hash over the canonical JSON of a value, separated from all other uses by its prefix.
 *
 * @param prefix - names the use and its version, for example `rah/v1`.
 * @throws TypeError when the value has no canonical JSON (see {@link canonicalJson}).
 */
export const hashOf = (prefix: string, value: unknown): string => sha256(`${prefix}\n${canonicalJson(value)}`);
