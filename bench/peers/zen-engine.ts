import { ZenEngine } from '@gorules/zen-engine';
import type { Condition } from '../../functions/domain/policy/condition.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';
import { flatten, keyOf, type Matches, type PeerRules } from './flat.ts';

const edge = (id: string, sourceId: string, targetId: string) => ({ id, sourceId, targetId, type: 'edge' });
/** Member names without dots: to the engine a dot is a path. */
const member = (key: string): string => key.replace('.', '_');
/** Its expressions have no name with these characters. */
const label = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '_');

/** The rules as one expression node of a decision graph, made once: it answers true or false for each. */
export function zenEngine(rules: PeerRules) {
  const names = new Map(rules.rules.map(({ name }) => [label(name), name]));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      {
        id: 'rules',
        type: 'expressionNode',
        name: 'rules',
        content: { expressions: rules.rules.map(({ name, when }) => ({ id: label(name), key: label(name), value: expression(when) })) },
      },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [edge('a', 'in', 'rules'), edge('b', 'rules', 'out')],
  });
  const flat = flatten(rules);
  return {
    prepare: (signals: Signals) => Object.fromEntries(Object.entries(flat(signals)).map(([key, value]) => [member(key), value])),
    match: async (context: object): Promise<Matches> => {
      const { result } = await decision.evaluate(context);
      return Object.entries(result as Record<string, boolean>).flatMap(([key, fires]) => (fires ? [names.get(key) as string] : []));
    },
  };
}

const words = (list: readonly string[]): string => `[${list.map((word) => `"${word}"`).join(', ')}]`;

function expression(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(expression).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(expression).join(' or ')})`;
  if ('not' in condition) return `not (${expression(condition.not)})`;
  if ('named' in condition) throw new TypeError(`a definition is left: ${condition.named}`);
  if ('flag' in condition) return condition.flag;
  if ('word' in condition) return `(${condition.word} in ${words(condition.oneOf)})`;
  const value = member(keyOf(condition));
  if ('number' in condition) {
    if ('above' in condition) return `${value} > ${condition.above}`;
    return 'atLeast' in condition ? `${value} >= ${condition.atLeast}` : `${value} < ${condition.below}`;
  }
  if ('hasAny' in condition) return `some(${value}, # in ${words(condition.hasAny)})`;
  return condition.hasOther.length === 0 ? `len(${value}) > 0` : `some(${value}, # not in ${words(condition.hasOther)})`;
}
