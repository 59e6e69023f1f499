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
 * What each route of a policy must be ready for. Routes that no held draft can reach are left out. One with `also` must be ready for all that comes as far as it. The owner who joins where one person is asked for what needs two is not among them: `policyWarnings` tells of such routes.
 *
 * Whatever holds a draft, nobody decides it who may not release what it moves. Of money it is the largest amount that can come where the policy sends larger ones elsewhere. Where it doesn't, nothing
 * bounds the amount; then it is the highest line of the policy that leads there, `dualFrom` as a rule.
 */
export function routeDemands(policy: Policy): RouteDemand[] {
  const questions = questionsOf(policy);
  const ids = [...new Set(questions.rules.filter(({ tier }) => tier === 3).map(({ id }) => id))];
  const before: Question[] = [];
  return policy.routes.flatMap((route): RouteDemand[] => {
    const own = questions.whenOf(route.when ?? {});
    const here: Question = { all: [questions.asked, own, ...before] };
    if (!route.also) before.push({ not: own });
    if (!questions.isPossible(here)) return [];
    const rules = (route.when?.rules ?? ids).filter((rule) => questions.isPossible(here, questions.whenOf({ rules: [rule] })));
    return [{ route, rules, money: moneyAt(here, policy, questions) }];
  });
}

function moneyAt(here: Question, { limits }: Policy, { isPossible }: Questions): Money[] {
  return Object.entries(limits).flatMap(([currency, { small, standard, enterprise, dualFrom }]) => {
    const lines = [...new Set([1, small + 1, standard + 1, enterprise + 1, dualFrom])].sort((a, b) => a - b);
    const mayCome = (minor: number): boolean =>
      isPossible(
        here,
        { list: 'currencies', hasAny: [currency] },
        { list: 'movers', of: currency, hasOther: [] }, // some action moves it
        { number: 'moved', of: currency, atLeast: minor },
        { number: 'sums', of: currency, atLeast: minor }, // a sum counts this draft too
      );
    const last = lines.findLastIndex(mayCome);
    const minor = (lines[last + 1] ?? (lines[last] as number) + 1) - 1;
    return last === -1 ? [] : [{ currency, minor }];
  });
}
