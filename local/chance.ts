import { createHash } from 'node:crypto';
import type { Random } from '../functions/adapters/ports.ts';

/** Bytes that look like chance and are the same for the same seed: for pictures and the like, never for a secret. */
export function createSeededRandom(seed: string): Random {
  let count = 0;
  const block = (): Buffer => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest();
  };
  return {
    bytes: (wanted) => {
      const blocks: Buffer[] = [];
      for (let have = 0; have < wanted; have += 32) blocks.push(block());
      return new Uint8Array(Buffer.concat(blocks).subarray(0, wanted));
    },
  };
}

/** Numbers from 0 to below 1 that are the same in every run (mulberry32 by Tommy Ettinger, public domain; the constants are its). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
