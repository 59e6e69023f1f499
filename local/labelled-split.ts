import { createHash } from 'node:crypto';

const heldOutBelow = 51; // of 256 values of the first byte: one text in five

/**
 * Whether a labelled text is kept for measuring: no training and no choice of a number ever sees it.
 *
 * The text alone decides (first byte of the SHA-256 of its UTF-8), so everybody gets the same split, in whatever order the texts come.
 */
export const isHeldOut = (text: string): boolean => createHash('sha256').update(text).digest().readUInt8(0) < heldOutBelow;
