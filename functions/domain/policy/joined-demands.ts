import type { Money } from '../money.ts';
import type { Policy, Route } from './policy.ts';
import type { Question } from './possible.ts';
import { type Questions, questionsOf } from './questions.ts';
import { moneyAt, type RouteDemand, reachedRoutes } from './route-demands.ts';
import { dualRules, seatsOf, withJoining } from './routes.ts';

/** A route with what joins it for one and the same draft. */
export interface JoinedDemand {
  /** The route that is taken. */
  readonly route: Route;
  /** Rules that lead there, as its {@link RouteDemand} has them. */
  readonly rules: readonly string[];
  /** Routes with `also` that add a seat, in the order of the policy; none where an owner joins as the second person, since one seat is asked and a rule that wants two can fire. */
  readonly joining: readonly Route[];
  /** One that joins, with those alone that always come with it: drafts that meet just these are not rare. Else all that one draft can meet. */
  readonly isFewest: boolean;
  /** By currency the largest amount that such a draft can move. */
  readonly money: readonly Money[];
}

/**
 * What the routes of a policy become where something joins them: an owner as the second person; each route that can join, by itself; and as many as one draft can meet. Those that add no seat are left out.
 *
 * The larger sets are tried with and without those that want a segment or an account. Where some exclude each other, there is one for each that can join, and not every set that is possible: there can be too many.
 *
 * @param alone - what `routeDemands` says of the same policy
 */
export function joinedDemands(policy: Policy, alone: readonly RouteDemand[]): JoinedDemand[] {
  const questions = questionsOf(policy);
  const byRoute = new Map(alone.map((demand) => [demand.route.id, demand]));
  const pairs = pairsOf(policy.routes, questions);
  return reachedRoutes(policy, questions).flatMap(({ route, here, before }): JoinedDemand[] => {
    if (route.also) return [];
    const { rules, money } = byRoute.get(route.id) as RouteDemand;
    const adding = before.filter((each) => seatsOf(withJoining(route, [each]).stages) > seatsOf(route.stages));
    const demand = (joining: readonly Route[], isFewest: boolean, more: readonly Question[] = []): JoinedDemand => {
      const joined: Question = { all: [here, ...joining.map(pairs.whenOf), ...more] };
      return { route, rules, joining, isFewest, money: moneyAt(joined, policy, questions, money) };
    };
    const ofOne: readonly Question[] = [questions.whenOf({ rules: [...dualRules] }), ...adding.map((each): Question => ({ not: pairs.whenOf(each) }))];
    const needsOwner = seatsOf(route.stages) < 2 && questions.isPossible(here, ...ofOne);
    const always = adding.filter((each) => !questions.isPossible(here, { not: pairs.whenOf(each) }));
    const fewest = fewestOf(here, adding, always, questions, pairs);
    const wide = adding.filter((each) => always.includes(each) || !(each.when?.segments || each.when?.accounts)); // with the others, people of other accounts would not be tried
    const most = [adding, wide].flatMap((some) => mostAtOnce(here, some, questions, pairs));
    return [
      ...(needsOwner ? [demand([], true, ofOne)] : []),
      ...fewest.map((set) => demand(set, true)),
      ...unlike(most, fewest).map((set) => demand(set, false)),
    ];
  });
}

/** What routes ask of a draft, and of two of them what holds for whatever is taken: looked up often, and slow to find. */
interface Pairs {
  readonly whenOf: (route: Route) => Question;
  /** No draft meets both. */
  readonly exclude: (one: Route, other: Route) => boolean;
  /** Each draft that meets the one meets the other. */
  readonly implies: (one: Route, other: Route) => boolean;
}

function pairsOf(routes: readonly Route[], { whenOf, isPossible }: Questions): Pairs {
  const asks = new Map(routes.map((route) => [route, whenOf(route.when ?? {})]));
  const ask = (route: Route): Question => asks.get(route) as Question;
  const remembered = (isSo: (one: Route, other: Route) => boolean) => {
    const known = new Map<string, boolean>();
    return (one: Route, other: Route): boolean => {
      const key = `${one.id} ${other.id}`;
      const answer = known.get(key) ?? isSo(one, other);
      known.set(key, answer);
      return answer;
    };
  };
  return {
    whenOf: ask,
    exclude: remembered((one, other) => !isPossible(ask(one), ask(other))),
    implies: remembered((one, other) => !isPossible(ask(one), { not: ask(other) })),
  };
}

/** For each that can join those that come with it whatever the draft, the smaller sets first. */
function fewestOf(here: Question, adding: readonly Route[], always: readonly Route[], { isPossible }: Questions, { whenOf, implies }: Pairs) {
  const sets = adding
    .filter((each) => isPossible(here, whenOf(each)))
    .map((each) => adding.filter((other) => other === each || always.includes(other) || implies(each, other)));
  return unlike(sets).sort((one, other) => one.length - other.length);
}

/** All that can join; or, where some exclude each other, for each that can the others that still do beside it. */
function mostAtOnce(here: Question, adding: readonly Route[], { isPossible }: Questions, { whenOf, exclude }: Pairs): (readonly Route[])[] {
  const meets = (some: readonly Route[]): boolean => isPossible(here, ...some.map(whenOf));
  if (meets(adding)) return adding.length > 0 ? [adding] : [];
  const sets: (readonly Route[])[] = [];
  for (const each of adding) {
    if (sets.some((set) => set.includes(each)) || !meets([each])) continue;
    const set = [each];
    for (const other of adding) if (!set.includes(other) && !set.some((one) => exclude(one, other)) && meets([...set, other])) set.push(other);
    sets.push(adding.filter((route) => set.includes(route)));
  }
  return sets;
}

/** Each once, and none of `others`. */
const unlike = (sets: readonly (readonly Route[])[], others: readonly (readonly Route[])[] = []): (readonly Route[])[] =>
  sets.filter((set, index) => ![...others, ...sets.slice(0, index)].some((other) => isSame(set, other)));
const isSame = (one: readonly Route[], other: readonly Route[]): boolean => one.length === other.length && one.every((route) => other.includes(route));
