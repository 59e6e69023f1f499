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
