import { createSeededRandom } from '../chance.ts';

/** Chance with a seed: the same choices in the same order. */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
  /** True for this share of all calls, from 0 to 1. */
  chance(share: number): boolean;
  /** In another order. */
  shuffled<T>(things: readonly T[]): T[];
}

export function createDice(seed: string): Dice {
  const random = createSeededRandom(seed);
  const unit = () => Buffer.from(random.bytes(4)).readUInt32BE() / 2 ** 32;
  const roll = (sides: number) => Math.floor(unit() * sides);
  return {
    roll,
    chance: (share) => unit() < share,
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, at: unit() }))
        .sort((a, b) => a.at - b.at)
        .map(({ thing }) => thing),
  };
}
