import { nameOf, openSmallWorld, type Saved, type SmallAct, type SmallWorld } from './small-world.ts';
import type { Violation } from './violation.ts';

/** What was found by looking at everything. */
export interface Explored {
  readonly world: string;
  readonly states: number;
  readonly transitions: number;
  /** Acts in a row after which nothing new came. */
  readonly depth: number;
  /** The way to the first state that breaks something. */
  readonly broken: { readonly way: readonly string[]; readonly violations: readonly Violation[] } | undefined;
}

interface Reached {
  readonly saved: Saved;
  readonly way: readonly string[];
}

interface ExploreOptions {
  readonly depth: number;
  /** Hears of each row of acts that was looked at. */
  readonly tell?: (states: number, depth: number) => void;
}

/** Every state that so many acts lead to, the nearest first; each is looked at once. */
export async function explore(small: SmallWorld, { depth, tell = () => {} }: ExploreOptions): Promise<Explored> {
  const world = await openSmallWorld(small);
  const first = await world.save();
  await world.load(first);
  const seen = new Set([world.fingerprint()]);
  let transitions = 0;
  let edge: Reached[] = [{ saved: first, way: [] }];
  for (let acts = 1; acts <= depth; acts += 1) {
    const next: Reached[] = [];
    for (const { saved, way } of edge) {
      await world.load(saved);
      const possible: readonly SmallAct[] = world.acts();
      for (const act of possible) {
        await world.load(saved);
        const violations = await world.act(act);
        transitions += 1;
        const step = [...way, nameOf(act)];
        if (violations.length > 0) return { world: small.name, states: seen.size, transitions, depth: acts, broken: { way: step, violations } };
        const fingerprint = world.fingerprint();
        if (seen.has(fingerprint)) continue;
        seen.add(fingerprint);
        next.push({ saved: await world.save(), way: step });
      }
    }
    tell(seen.size, acts);
    if (next.length === 0) return { world: small.name, states: seen.size, transitions, depth: acts, broken: undefined };
    edge = next;
  }
  return { world: small.name, states: seen.size, transitions, depth, broken: undefined };
}
