import type { Money } from '../money.ts';
import type { Policy, Route } from './policy.ts';
import type { Question } from './possible.ts';
import { type Questions, questionsOf } from './questions.ts';
import { moneyAt, type ReachedRoute, type RouteDemand, reachedRoutes } from './route-demands.ts';
import { dualRules, seatsOf, withJoining } from './routes.ts';

/** A route with what joins it for one and the same draft. */
export interface JoinedDemand {
  /** The route that is taken. */
  readonly route: Route;
  /** Rules that lead there, as its {@link RouteDemand} has them. */
  readonly rules: readonly string[];
  /** Routes with `also` that one draft can meet beside it, in the order of the policy. */
  readonly joining: readonly Route[];
  /** An owner joins as the second person: the others are one seat, and a rule that asks two can fire. */
  readonly needsOwner: boolean;
  /** By currency the largest amount that such a draft can move. */
  readonly money: readonly Money[];
}

/**
 * What the routes of a policy become where others join them: each route with as many as one draft can meet, so that each that can join it stands in one of the sets at least.
 *
 * Where all can join at once, that is one set. Where some exclude each other, not every set that is possible is among them: there can be too many.
 *
 * @param alone - what `routeDemands` says of the same policy
 */
export function joinedDemands(policy: Policy, alone: readonly RouteDemand[]): JoinedDemand[] {
  const questions = questionsOf(policy);
  const rulesOf = new Map(alone.map(({ route, rules }) => [route.id, rules]));
  const taken = reachedRoutes(policy, questions).filter(({ route }) => !route.also);
  return taken.flatMap(({ route, here, before }) =>
    [[], ...setsAtOnce({ route, here, before }, questions)].flatMap((joining): JoinedDemand[] => {
      const seats = seatsOf(withJoining(route, joining).stages);
      const needsOwner = seats < 2;
      const joined: Question = { all: [here, ...joining.map(({ when = {} }) => questions.whenOf(when)), ...(needsOwner ? [askedOfTwo(questions)] : [])] };
      const isMore = needsOwner ? questions.isPossible(joined) : seats > seatsOf(route.stages);
      return isMore ? [{ route, rules: rulesOf.get(route.id) ?? [], joining, needsOwner, money: moneyAt(joined, policy, questions) }] : [];
    }),
  );
}

const askedOfTwo = ({ whenOf }: Questions): Question => whenOf({ rules: [...dualRules] });

/** All that can join, or for each that does the others that still can beside it. */
function setsAtOnce({ here, before }: ReachedRoute, { whenOf, isPossible }: Questions): (readonly Route[])[] {
  const asks = new Map(before.map((route) => [route, whenOf(route.when ?? {})]));
  const meets = (some: Iterable<Route>): boolean => isPossible(here, ...[...some].map((route) => asks.get(route) as Question));
  if (before.length === 0) return [];
  if (meets(before)) return [before];
  const sets: Route[][] = [];
  for (const each of before) {
    if (sets.some((set) => set.includes(each)) || !meets([each])) continue;
    const set = new Set([each]);
    for (const other of before) if (meets([...set, other])) set.add(other);
    sets.push(before.filter((route) => set.has(route)));
  }
  return sets;
}
