import type { Money } from '../money.ts';
import type { Policy, Route } from './policy.ts';
import type { Question } from './possible.ts';
import { type Questions, questionsOf } from './questions.ts';

/** What a route must be ready for. */
export interface RouteDemand {
  readonly route: Route;
  /** Rules that lead there: those that it names, else each that holds a draft which no route before takes. */
  readonly rules: readonly string[];
  /** By currency the amount that its people must be able to release; none where no draft that moves money can come there. */
  readonly money: readonly Money[];
}

/**
 * What each route of a policy must be ready for. Routes that no held draft can reach are left out. One with `also` must be ready for all that comes as far as it. What those that join make of a route is told by `joinedDemands`.
 *
 * Whatever holds a draft, nobody decides it who may not release what it moves. Of money it is the largest amount that can come where the policy sends larger ones elsewhere. Where it doesn't, nothing
 * bounds the amount; then it is the highest line of the policy that leads there, `dualFrom` as a rule.
 */
export function routeDemands(policy: Policy): RouteDemand[] {
  const questions = questionsOf(policy);
  const ids = [...new Set(questions.rules.filter(({ tier }) => tier === 3).map(({ id }) => id))];
  return reachedRoutes(policy, questions).map(({ route, here }) => {
    const rules = (route.when?.rules ?? ids).filter((rule) => questions.isPossible(here, questions.whenOf({ rules: [rule] })));
    return { route, rules, money: moneyAt(here, policy, questions) };
  });
}

/** A route that some held draft can come to. */
export interface ReachedRoute {
  readonly route: Route;
  /** Which drafts come as far as it. */
  readonly here: Question;
  /** The routes with `also` that stand before it. */
  readonly before: readonly Route[];
}

export function reachedRoutes({ routes }: Policy, { asked, whenOf, isPossible }: Questions): ReachedRoute[] {
  const takenBefore: Question[] = [];
  const before: Route[] = [];
  return routes.flatMap((route): ReachedRoute[] => {
    const own = whenOf(route.when ?? {});
    const reached: ReachedRoute = { route, here: { all: [asked, own, ...takenBefore] }, before: [...before] };
    if (route.also) before.push(route);
    else takenBefore.push({ not: own });
    return isPossible(reached.here) ? [reached] : [];
  });
}

/** By currency the largest amount that a draft of `here` can move. @param within - what can't be more, where it is known: it is looked at first */
export function moneyAt(here: Question, { limits }: Policy, { isPossible }: Questions, within?: readonly Money[]): Money[] {
  return Object.entries(limits).flatMap(([currency, { small, standard, enterprise, dualFrom }]) => {
    const most = within === undefined ? Number.POSITIVE_INFINITY : (within.find((money) => money.currency === currency)?.minor ?? 0);
    const lines = [...new Set([1, small + 1, standard + 1, enterprise + 1, dualFrom])].sort((a, b) => a - b).filter((line) => line <= most);
    const mayCome = (minor: number): boolean =>
      isPossible(
        here,
        { list: 'currencies', hasAny: [currency] },
        { list: 'movers', of: currency, hasOther: [] }, // some action moves it
        { number: 'moved', of: currency, atLeast: minor },
        { number: 'sums', of: currency, atLeast: minor }, // a sum counts this draft too
      );
    const last = lines.findLastIndex(mayCome);
    const minor = last === lines.length - 1 && within !== undefined ? most : (lines[last + 1] ?? (lines[last] as number) + 1) - 1;
    return last === -1 ? [] : [{ currency, minor }];
  });
}
