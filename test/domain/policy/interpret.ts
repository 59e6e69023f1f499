import type { Condition } from '../../../functions/domain/policy/condition.ts';
import type { Signals } from '../../../functions/domain/policy/signals.ts';

/** What a condition means, word by word: the measure for the compiled one. */
export function holds(condition: Condition, signals: Signals, definitions: ReadonlyMap<string, Condition>): boolean {
  const inner = (each: Condition) => holds(each, signals, definitions);
  if ('all' in condition) return condition.all.every(inner);
  if ('any' in condition) return condition.any.some(inner);
  if ('not' in condition) return !inner(condition.not);
  if ('named' in condition) return inner(definitions.get(condition.named) as Condition);
  if ('flag' in condition) return signals[condition.flag];
  if ('word' in condition) return condition.oneOf.includes(signals[condition.word]);
  if ('number' in condition) {
    const value = 'of' in condition ? (signals[condition.number][condition.of] ?? 0) : signals[condition.number];
    if ('above' in condition) return value > condition.above;
    return 'atLeast' in condition ? value >= condition.atLeast : value < condition.below;
  }
  const list = 'of' in condition ? (signals[condition.list][condition.of] ?? []) : signals[condition.list];
  return 'hasAny' in condition ? list.some((one) => condition.hasAny.includes(one)) : list.some((one) => !condition.hasOther.includes(one));
}
