import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Condition } from '../../functions/domain/policy/condition.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';
import { flatten, keyOf, type Matches, type PeerRules } from './flat.ts';

/** Cedar counts in whole numbers: confidence and scores in ten-thousandths. */
const scaled = new Set(['confidence', 'negativity', 'escalationRisk', 'heat', 'growth']);
const scale = 10_000;

/** The rules as Cedar policies, parsed once: each is a `forbid`, and a denial names all that forbid. */
export function cedarPolicies(rules: PeerRules) {
  const staticPolicies = Object.fromEntries(rules.rules.map(({ name, when }) => [name, `forbid(principal, action, resource) when { ${expression(when)} };`]));
  const parsed = cedar.preparsePolicySet('countersign', { staticPolicies });
  if (parsed.type !== 'success') throw new Error(`cedar refuses the rules: ${JSON.stringify(parsed.errors.slice(0, 2))}`);
  const flat = flatten(rules);
  const uid = (type: string) => ({ type, id: 'x' });
  const request = { principal: uid('Author'), action: uid('Action'), resource: uid('Draft'), preparsedPolicySetId: 'countersign', entities: [] };
  return {
    prepare: (signals: Signals) => {
      const context = flat(signals);
      for (const name of scaled) context[name] = Math.round((context[name] as number) * scale);
      return context as Record<string, cedar.CedarValueJson>;
    },
    match: (context: Record<string, cedar.CedarValueJson>): Matches => {
      const answer = cedar.statefulIsAuthorized({ ...request, context });
      if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) throw new Error(`cedar fails: ${JSON.stringify(answer)}`);
      return answer.response.diagnostics.reason;
    },
  };
}

const words = (list: readonly string[]): string => `[${list.map((word) => JSON.stringify(word)).join(', ')}]`;

function expression(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(expression).join(' && ')})`;
  if ('any' in condition) return `(${condition.any.map(expression).join(' || ')})`;
  if ('not' in condition) return `!(${expression(condition.not)})`;
  if ('named' in condition) throw new TypeError(`a definition is left: ${condition.named}`);
  if ('flag' in condition) return `context["${condition.flag}"]`;
  if ('word' in condition) return `${words(condition.oneOf)}.contains(context["${condition.word}"])`;
  const value = `context["${keyOf(condition)}"]`;
  if ('number' in condition) {
    const figure = (limit: number) => `${Math.round(scaled.has(condition.number) ? limit * scale : limit)}`;
    if ('above' in condition) return `${value} > ${figure(condition.above)}`;
    return 'atLeast' in condition ? `${value} >= ${figure(condition.atLeast)}` : `${value} < ${figure(condition.below)}`;
  }
  return 'hasAny' in condition ? `${value}.containsAny(${words(condition.hasAny)})` : `!(${words(condition.hasOther)}.containsAll(${value}))`;
}
