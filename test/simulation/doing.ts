import type { Laboratory } from './laboratory.ts';
import type { Violation } from './violation.ts';

/** Chooses among what there is at that moment. */
export interface Chosen {
  readonly a: number;
  readonly b: number;
}

/** Something that somebody, a clock or a deployment does; answers what it saw that must not be. */
export type Doing = (laboratory: Laboratory, chosen: Chosen) => Promise<readonly Violation[] | undefined>;

/** Something that sees nothing by itself. */
export const silently =
  (act: (laboratory: Laboratory, chosen: Chosen) => unknown): Doing =>
  async (laboratory, one) => {
    await act(laboratory, one);
    return undefined;
  };

export const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length];
