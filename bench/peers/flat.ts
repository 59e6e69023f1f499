import { type Condition, simplify } from '../../functions/domain/policy/condition.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';

/** The rules of a policy as a peer gets them: names, and conditions without definitions' detours or constants. */
export interface PeerRules {
  readonly definitions: ReadonlyMap<string, Condition>;
  readonly rules: readonly { readonly name: string; readonly when: Condition }[];
}

/** What every engine answers: the names of the rules that fire, in any order. */
export type Matches = readonly string[];

export type FlatValue = number | string | boolean | readonly string[];

/** Which figures by name the rules ask for: `sums` by `USD`. */
export function namedFigures({ definitions, rules }: PeerRules): { numbers: Set<string>; lists: Set<string> } {
  const numbers = new Set<string>();
  const lists = new Set<string>();
  const walk = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(walk);
    else if ('any' in condition) condition.any.forEach(walk);
    else if ('not' in condition) walk(condition.not);
    else if ('number' in condition && 'of' in condition) numbers.add(`${condition.number}.${condition.of}`);
    else if ('list' in condition && 'of' in condition) lists.add(`${condition.list}.${condition.of}`);
  };
  for (const condition of definitions.values()) walk(condition);
  for (const { when } of rules) walk(when);
  return { numbers, lists };
}

/**
 * Signals as one flat record, which engines read fastest: `sums.USD` is a member of its own, with 0 where there is none.
 * Made before the clock starts.
 */
export function flatten(rules: PeerRules): (signals: Signals) => Record<string, FlatValue> {
  const { numbers, lists } = namedFigures(rules);
  return (signals) => {
    const flat: Record<string, FlatValue> = {};
    for (const [name, value] of Object.entries(signals)) if (Array.isArray(value) || typeof value !== 'object') flat[name] = value as FlatValue;
    for (const key of numbers) flat[key] = (memberOf(signals, key) as number | undefined) ?? 0;
    for (const key of lists) flat[key] = (memberOf(signals, key) as string[] | undefined) ?? [];
    return flat;
  };
}

function memberOf(signals: Signals, key: string): unknown {
  const [name, of] = key.split('.') as [keyof Signals, string];
  return (signals[name] as Readonly<Record<string, unknown>>)[of];
}

/** The key of a number or list in the flat record. */
export const keyOf = (condition: Extract<Condition, { number: unknown } | { list: unknown }>): string => {
  const name = 'number' in condition ? condition.number : condition.list;
  return 'of' in condition ? `${name}.${condition.of}` : name;
};

/** Conditions with constants folded away; rules that can never fire are left out, for every engine alike. */
export function foldRules(definitions: ReadonlyMap<string, Condition>, rules: PeerRules['rules']): PeerRules {
  const folded = rules.flatMap(({ name, when }) => {
    const simple = simplify(when, definitions);
    if (simple === true) throw new RangeError(`a rule that always fires is none to compare: ${name}`);
    return simple === false ? [] : [{ name, when: simple }];
  });
  return { definitions: new Map(), rules: folded };
}
