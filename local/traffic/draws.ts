import { createHash } from 'node:crypto';

/** Draws that are the same for the same seed. */
export interface Draws {
  /** From 0 to below 1, in steps of 2^-32. */
  next(): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of them, each as often as its share says; the shares add up to 1. */
  pickByShare<T extends { readonly share: number }>(list: readonly T[]): T;
}

/**
 * xoshiro128** 1.1 (its constants are its own), begun with the SHA-256 of the seed: a period of 2^128, so that the thousands of streams
 * of a simulation do not meet. Not for secrets.
 *
 * @see D. Blackman and S. Vigna, Scrambled Linear Pseudorandom Number Generators, 2021
 */
export function drawsOf(seed: string): Draws {
  const start = createHash('sha256').update(seed).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((offset) => start.readInt32LE(offset)) as [number, number, number, number];
  const next = (): number => {
    const turned = Math.imul(b, 5);
    const result = Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 4_294_967_296;
  };
  return {
    next,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    pickByShare: <T extends { readonly share: number }>(list: readonly T[]): T => {
      let left = next();
      for (const one of list) {
        left -= one.share;
        if (left < 0) return one;
      }
      return list.at(-1) as T; // rounding may leave a little
    },
  };
}
