import type { Signals } from './signals.ts';

type Keyed<Value> = { [Name in keyof Signals]: Signals[Name] extends Value ? Name : never }[keyof Signals];

export type FlagSignal = Keyed<boolean>;
export type NumberSignal = Keyed<number>;
export type WordSignal = Keyed<string>;
export type ListSignal = Keyed<readonly string[]>;
/** Numbers by name: minor units by currency, records by type of action. A name that is missing counts as 0. */
export type NumbersSignal = Keyed<Readonly<Record<string, number>>>;
/** Lists by name: types of actions by currency. A name that is missing counts as an empty list. */
export type ListsSignal = Keyed<Readonly<Record<string, readonly string[]>>>;

export type Comparison = { readonly above: number } | { readonly atLeast: number } | { readonly below: number };
/** `hasAny`: one entry at least is of the list. `hasOther`: one entry at least is not; with an empty list it means "not empty". */
export type Membership = { readonly hasAny: readonly string[] } | { readonly hasOther: readonly string[] };

/**
 * When a rule fires: a sentence over signals, as data.
 *
 * Being data it can be compiled, explained, searched for rules that never fire, and given to another engine for
 * comparison. `named` stands for a condition of the rule set's definitions, worked out once per draft.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly named: string }
  | { readonly flag: FlagSignal }
  | ({ readonly number: NumberSignal } & Comparison)
  | ({ readonly number: NumbersSignal; readonly of: string } & Comparison)
  | { readonly word: WordSignal; readonly oneOf: readonly string[] }
  | ({ readonly list: ListSignal } & Membership)
  | ({ readonly list: ListsSignal; readonly of: string } & Membership);

/** Never true: what a rule of an empty list comes to. */
export const never: Condition = { any: [] };

/** A condition, its definitions put in, with constants folded: `true`, `false`, or what is left. */
export function simplify(condition: Condition, definitions: ReadonlyMap<string, Condition> = new Map()): Condition | boolean {
  if ('all' in condition) return simplifyList(condition.all, definitions, true);
  if ('any' in condition) return simplifyList(condition.any, definitions, false);
  if ('not' in condition) {
    const inner = simplify(condition.not, definitions);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('named' in condition) {
    const meant = definitions.get(condition.named);
    return meant ? simplify(meant, definitions) : condition;
  }
  if ('oneOf' in condition) return condition.oneOf.length === 0 ? false : condition;
  if ('hasAny' in condition) return condition.hasAny.length === 0 ? false : condition;
  return condition;
}

function simplifyList(conditions: readonly Condition[], definitions: ReadonlyMap<string, Condition>, all: boolean): Condition | boolean {
  const kept: Condition[] = [];
  for (const each of conditions) {
    const simple = simplify(each, definitions);
    if (simple === !all) return simple;
    if (simple !== all) kept.push(simple as Condition);
  }
  if (kept.length === 0) return all;
  if (kept.length === 1) return kept[0] as Condition;
  return all ? { all: kept } : { any: kept };
}
