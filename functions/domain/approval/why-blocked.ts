import type { BlockedBecause, Stage } from './draft-state.ts';
import { type AskedBefore, type RoutingFacts, resolveStage } from './routing.ts';

/** Why a stage has holes: by the very rules that ask people, once more without the money. @see resolveStage for the arguments */
export function whyBlocked(stage: Stage, facts: RoutingFacts, before: readonly AskedBefore[] = [], last: readonly string[] = []): BlockedBecause {
  if (resolveStage(stage, { ...facts, money: {} }, before, last).holes.length > 0) return 'nobody_left';
  return Object.keys(facts.money).length > 1 ? 'several_currencies' : 'limits_too_low';
}
