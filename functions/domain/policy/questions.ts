import type { Condition } from './condition.ts';
import type { Policy, Route } from './policy.ts';
import { isPossible, type Question } from './possible.ts';
import { mildRules } from './risk.ts';
import type { Rule } from './rule.ts';
import { rulesOf } from './rules.ts';
import { coveredBy } from './verdict.ts';

/** What a policy's rules and routes ask of a draft, and whether any draft can answer it. */
export interface Questions {
  readonly rules: readonly Rule[];
  readonly definitions: ReadonlyMap<string, Condition>;
  /** A rule of tier 3 fires and is not waived. */
  readonly held: Question;
  /** The draft meets its route: a rule fires, or something holds it that no policy says. */
  readonly routed: Question;
  /** Its route asks people: a rule of tier 3 stands, or something holds it that no policy says. */
  readonly asked: Question;
  /** A draft fits a route. */
  readonly whenOf: (when: NonNullable<Route['when']>) => Question;
  /** False is certain, see {@link isPossible}. */
  readonly isPossible: (...all: readonly Question[]) => boolean;
}

const never: Question = { any: [] };

/** What holds a draft beside the rules; no signal says so. */
const otherwise: Readonly<Record<string, Question>> = { 'earlier-revision': { flag: 'earlier-revision' }, 'newer-message': { flag: 'newer-message' } };

export function questionsOf(policy: Policy): Questions {
  const { definitions, rules } = rulesOf(policy);
  const covered = coveredBy(policy);
  const isWaived: Question = { all: [{ named: 'small-refund' }, { any: rules.filter(({ name }) => covered.has(name)).map(({ when }) => when) }] };
  const standing = rules.map((rule): { rule: Rule; stands: Question } => {
    const { name, when } = rule;
    return { rule, stands: covered.has(name) ? { all: [when, { not: { named: 'small-refund' } }] } : when };
  });
  const anyOf = (which: (rule: Rule) => boolean): Question => ({ any: standing.filter(({ rule }) => which(rule)).map(({ stands }) => stands) });
  const isGrave: Question = {
    any: [anyOf(({ tier, id }) => tier === 3 && !mildRules.has(id)), { all: [{ any: Object.values(otherwise) }, { flag: 'grave-otherwise' }] }],
  };
  const risk: Readonly<Record<string, Question>> = { high: isGrave, medium: { not: isGrave } }; // low is what meets no route

  /** A rule as a route names it, `keyword` or `keyword:lawyer`, is among the reasons. */
  const reasonIs = (named: string): Question => {
    const [id, value] = named.split(':') as [string, string?];
    if (id === 'small-refund') return value === undefined ? isWaived : never;
    if (id === 'moves-money') return value === undefined ? { list: 'currencies', hasOther: [] } : never;
    if (value === undefined) return otherwise[id] ?? anyOf((rule) => rule.id === id);
    return { any: standing.flatMap(({ rule, stands }) => (rule.id === id ? [{ all: [stands, valueIs(rule, value)] }] : [])) };
  };
  const ask: { readonly [Key in keyof Required<NonNullable<Route['when']>>]: (entry: string) => Question } = {
    rules: reasonIs,
    topics: (topic) => ({ list: 'topics', hasAny: [topic] }),
    categories: categoryIs,
    segments: (segment) => ({ all: [{ flag: 'accountKnown' }, { word: 'segment', oneOf: [segment] }] }),
    risk: (level) => risk[level] ?? never,
    accounts: (account) => ({ word: 'accountId', oneOf: [account] }),
  };
  return {
    rules,
    definitions,
    held: anyOf(({ tier }) => tier === 3),
    routed: { any: [anyOf(() => true), isWaived, ...Object.values(otherwise)] },
    asked: { any: [anyOf(({ tier }) => tier === 3), ...Object.values(otherwise)] },
    whenOf: (when) => ({ all: Object.entries(when).map(([key, entries = []]) => ({ any: entries.map(ask[key as keyof typeof ask]) })) }),
    isPossible: (...all) => isPossible({ all }, definitions),
  };
}

/** The category is the first topic that the caller names; without one it is `other`. */
export const categoryIs = (category: string): Question => ({
  all: [{ word: 'category', oneOf: [category] }, ...(category === 'other' ? [] : [{ list: 'topics', hasAny: [category] } as const])],
});

/** Whether a rule fires for this very value, as far as its condition tells. */
function valueIs({ id, tier, when, values }: Rule, value: string): Question {
  if (!values || !('list' in when) || 'of' in when) return { flag: `${id}:${value}` };
  const entry = when.list === 'keywords' || when.list === 'patterns' ? `${value}:${tier}` : value;
  const isMeant = 'hasAny' in when ? when.hasAny.includes(entry) : !when.hasOther.includes(entry);
  return { list: when.list, hasAny: isMeant ? [entry] : [] };
}
