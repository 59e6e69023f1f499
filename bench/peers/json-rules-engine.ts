import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Condition } from '../../functions/domain/policy/condition.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';
import { flatten, keyOf, type Matches, type PeerRules } from './flat.ts';

/**
 * The rules in json-rules-engine: one engine, built once, with operators of its own for lists; each match is an event.
 *
 * Conditions that rules share are given in full: named conditions (`setCondition`) were slower, since the engine
 * works them out for each rule anyway. Facts are flat, so that no path is searched for.
 */
export function jsonRulesEngine(rules: PeerRules) {
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addOperator<string[], string[]>('hasAny', (list, words) => list.some((one) => words.includes(one)));
  engine.addOperator<string[], string[]>('hasOther', (list, words) => list.some((one) => !words.includes(one)));
  for (const { name, when } of rules.rules) engine.addRule({ conditions: topLevel(when), event: { type: name } });
  const prepare = flatten(rules);
  return {
    prepare: (signals: Signals) => prepare(signals),
    match: async (facts: ReturnType<typeof prepare>): Promise<Matches> => (await engine.run(facts)).events.map(({ type }) => type),
  };
}

type Nested = TopLevelCondition | { fact: string; operator: string; value: unknown };

const topLevel = (condition: Condition): TopLevelCondition =>
  ('all' in condition || 'any' in condition || 'not' in condition ? nested(condition) : { all: [nested(condition)] }) as TopLevelCondition;

function nested(condition: Condition): Nested {
  if ('all' in condition) return { all: condition.all.map(nested) } as TopLevelCondition;
  if ('any' in condition) return { any: condition.any.map(nested) } as TopLevelCondition;
  if ('not' in condition) return { not: nested(condition.not) } as TopLevelCondition;
  if ('named' in condition) throw new TypeError(`a definition is left: ${condition.named}`);
  if ('flag' in condition) return { fact: condition.flag, operator: 'equal', value: true };
  if ('word' in condition) return { fact: condition.word, operator: 'in', value: condition.oneOf };
  if ('number' in condition) {
    const fact = keyOf(condition);
    if ('above' in condition) return { fact, operator: 'greaterThan', value: condition.above };
    if ('atLeast' in condition) return { fact, operator: 'greaterThanInclusive', value: condition.atLeast };
    return { fact, operator: 'lessThan', value: condition.below };
  }
  const fact = keyOf(condition);
  return 'hasAny' in condition ? { fact, operator: 'hasAny', value: condition.hasAny } : { fact, operator: 'hasOther', value: condition.hasOther };
}
