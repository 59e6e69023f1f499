import type { Money } from '../money.ts';
import type { Policy, Route } from './policy.ts';
import type { Question } from './possible.ts';
import { type Questions, questionsOf } from './questions.ts';
import { dualRules, forTwo, seatsOf, withJoining } from './routes.ts';

/** What a route must be ready for. */
export interface RouteDemand {
  readonly route: Route;
  /** Rules that lead there: those that it names, else each that holds a draft which no route before takes. */
  readonly rules: readonly string[];
  /** By currency the amount that its people must be able to release; none where no draft that moves money can come there. */
  readonly money: readonly Money[];
  /** The same route where all joins it that can join it at once; missing where nothing does, or nobody asked. */
  readonly joined?: JoinedDemand;
}

/** A route with all that joins it for one and the same draft. */
export interface JoinedDemand {
  readonly stages: Route['stages'];
  /** What joins, by its id, and `an owner` as the second person. */
  readonly by: readonly string[];
  readonly money: readonly Money[];
}

/**
 * What each route of a policy must be ready for. Routes that no held draft can reach are left out. One with `also` must be ready for all that comes as far as it.
 *
 * Whatever holds a draft, nobody decides it who may not release what it moves. Of money it is the largest amount that can come where the policy sends larger ones elsewhere. Where it doesn't, nothing
 * bounds the amount; then it is the highest line of the policy that leads there, `dualFrom` as a rule.
 *
 * @param withJoined - with what joins each route at worst, too, which takes longer: with 190 routes 8 s in place of 5, and far more where those that join contradict each other
 */
export function routeDemands(policy: Policy, { withJoined = false } = {}): RouteDemand[] {
  const questions = questionsOf(policy);
  const ids = [...new Set(questions.rules.filter(({ tier }) => tier === 3).map(({ id }) => id))];
  const before: Question[] = [];
  const joining: Joining[] = [];
  return policy.routes.flatMap((route): RouteDemand[] => {
    const own = questions.whenOf(route.when ?? {});
    const here: Question = { all: [questions.asked, own, ...before] };
    if (route.also) joining.push({ route, when: own });
    else before.push({ not: own });
    if (!questions.isPossible(here)) return [];
    const rules = (route.when?.rules ?? ids).filter((rule) => questions.isPossible(here, questions.whenOf({ rules: [rule] })));
    const joined = route.also || !withJoined ? undefined : joinedDemand(route, here, joining, policy, questions);
    return [{ route, rules, money: moneyAt(here, policy, questions), ...(joined && { joined }) }];
  });
}

interface Joining {
  readonly route: Route;
  readonly when: Question;
}

function joinedDemand(route: Route, here: Question, all: readonly Joining[], policy: Policy, questions: Questions): JoinedDemand | undefined {
  const joining = joiningAtOnce(here, all, questions);
  const together = (...more: readonly Question[]): Question => ({ all: [here, ...joining.map(({ when }) => when), ...more] });
  const whole = withJoining(
    route,
    joining.map((each) => each.route),
  );
  const needsTwo = seatsOf(whole.stages) < 2 && questions.isPossible(together(questions.whenOf({ rules: [...dualRules] })));
  if (joining.length === 0 && !needsTwo) return undefined;
  const by = [...joining.map((each) => each.route.id), ...(needsTwo ? ['an owner'] : [])];
  return { stages: needsTwo ? forTwo(whole).stages : whole.stages, by, money: moneyAt(together(), policy, questions) };
}

/** All, or each that can still join beside those before it. */
function joiningAtOnce(here: Question, all: readonly Joining[], { isPossible }: Questions): readonly Joining[] {
  if (isPossible(here, ...all.map(({ when }) => when))) return all;
  const joining: Joining[] = [];
  for (const each of all) if (isPossible(here, ...joining.map(({ when }) => when), each.when)) joining.push(each);
  return joining;
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
