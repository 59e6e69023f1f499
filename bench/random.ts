import { seeded } from '../local/chance.ts';

/** Draws from a seeded source. */
export function drawer(seed: number) {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return { next, pick, chance: (part: number): boolean => next() < part, upTo: (most: number): number => Math.floor(next() * (most + 1)) };
}
