import { expect, it } from 'vitest';
import type { WorldOptions } from '../world.ts';
import { type Chaos, createChaos } from './chaos.ts';

/** What an experiment asks. Its title is made of these words. */
export interface Experiment {
  /** The call that goes wrong, as the port in `Deps` and its method: `mailer.send`. */
  readonly call: string;
  /** Further calls that go wrong in the same way. */
  readonly also?: readonly string[];
  /** What it does wrong, and for how long. */
  readonly fault: string;
  /** What should hold while it lasts and afterwards. */
  readonly hypothesis: string;
  /** Numbers of the faults in docs/faults.md that it is about. */
  readonly f: readonly string[];
  readonly world?: WorldOptions;
}

/**
 * One experiment: breaks an outside call in a world that is alive, and looks.
 *
 * `play` breaks the call, asserts what holds meanwhile, and mends it. Whatever it plays, the call must really have gone wrong, nothing may be
 * broken at the end, and then all that was begun must end well (`expectGoodEnd`).
 */
export function experiment({ f, call, also = [], fault, hypothesis, world }: Experiment, play: (chaos: Chaos) => Promise<void>): void {
  it(`${f.join(', ')}: ${call} ${fault}: ${hypothesis}`, async () => {
    const chaos = await createChaos(world);

    await play(chaos);

    for (const one of [call, ...also]) expect(chaos.faults.injected(one), `${one} never went wrong`).toBeGreaterThan(0);
    expect(chaos.faults.anyBroken(), 'something is still broken').toBe(false);
    await chaos.expectGoodEnd();
  });
}
