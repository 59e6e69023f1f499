import { hash } from 'node:crypto';
import { hashBytes } from './merkle-tree.ts';
import { laneHasher, type PairHasher, roomHashes } from './sha256-lanes.ts';

/** One after the other, by Node's own SHA-256. */
export function nodeHasher(): PairHasher {
  const pairBytes = 2 * hashBytes;
  const hashes = Buffer.alloc(roomHashes * hashBytes);
  const message = Buffer.alloc(1 + pairBytes, 1);
  return {
    hashes,
    hashPairs: (from, pairs) => {
      for (let pair = 0; pair < pairs; pair += 1) {
        const at = from * hashBytes + pair * pairBytes;
        message.set(hashes.subarray(at, at + pairBytes), 1);
        hashes.write(hash('sha256', message, 'binary'), pair * hashBytes, 'latin1');
      }
    },
  };
}

/** More than are worked out at a time, and no multiple of it. */
const triedPairs = 6;
const tried = Buffer.from(Array.from({ length: 2 * triedPairs * hashBytes }, (_, at) => (at * 151 + 7) & 0xff));

function hashesTried({ hashes, hashPairs }: PairHasher): string {
  hashes.set(tried);
  hashPairs(0, triedPairs);
  return hashes.toString('latin1', 0, triedPairs * hashBytes);
}

/** What is made, where that works here and has the same hashes as Node for some pairs; Node's own otherwise. It never throws. */
export function checkedHasher(make: () => PairHasher): PairHasher {
  const plain = nodeHasher();
  try {
    const made = make();
    return hashesTried(made) === hashesTried(plain) ? made : plain;
  } catch {
    return plain; // no WebAssembly here, or none with vectors
  }
}

let chosen: PairHasher | undefined;

/** The quickest one that there is here. It is made when it is first needed. */
export function pairHasher(): PairHasher {
  chosen ??= checkedHasher(laneHasher);
  return chosen;
}
