import * as fc from 'fast-check';
import { type Finding, type History, histories, runHistory } from './history.ts';
import type { Interruption } from './interruptions.ts';

/** A history to run: the one of a number, or a shorter one that was cut from it. */
export interface Asked {
  readonly seed: number;
  /** Leads from the history of the seed to one that was cut from it. */
  readonly path?: string;
  /** More faults, one after the other, each as soon as its place is come by. */
  readonly also?: readonly Interruption[];
  /** Whether a failing history is cut down. @default false */
  readonly shrink?: boolean;
}

/** How a history went, as plain data. */
export interface Report extends Omit<Finding, 'points' | 'states'> {
  readonly seed: number;
  readonly also: readonly Interruption[];
  readonly points: readonly string[];
  readonly states: readonly string[];
  /** Of a failing history that was cut down: what is left of it, how it is run again, and what it breaks. */
  readonly shrunk?: { readonly path: string; readonly history: History; readonly violations: Finding['violations'] };
}

/** Cutting down takes no longer. */
const shrinkMilliseconds = 60_000;

/** Runs the history of a number. */
export async function runOne({ seed, path, also = [], shrink = false }: Asked): Promise<Report> {
  let first: Finding | undefined;
  let last: Finding | undefined;
  const property = fc.asyncProperty(histories(), async (history) => {
    const finding = await runHistory(history, { also });
    first ??= finding;
    if (finding.violations.length > 0) last = finding;
    return finding.violations.length === 0;
  });
  const details = await fc.check(property, {
    seed,
    numRuns: 1,
    unbiased: true,
    ...(path !== undefined && { path }),
    ...(shrink ? { interruptAfterTimeLimit: shrinkMilliseconds } : { endOnFailure: true }),
  });
  if (!first) throw new Error(`history ${seed} did not run: ${details.errorInstance}`);
  const { points, states, ...finding } = first;
  const cut = details.counterexample?.[0];
  return {
    ...finding,
    seed,
    also,
    points: [...points],
    states: [...states],
    ...(cut && shrink && last && { shrunk: { path: details.counterexamplePath ?? '', history: cut, violations: last.violations } }),
  };
}
