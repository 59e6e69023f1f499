import { formatMoney, type Money } from '../money.ts';
import type { JoinedDemand } from '../policy/joined-demands.ts';
import type { Route } from '../policy/policy.ts';
import { forTwo, withJoining } from '../policy/routes.ts';
import type { RouteFinding } from './prove-routes.ts';
import { type Case, kindsOf, listed, moneyOf, type Place, type ProofFacts, seatAt, type Walked, type World, walksOf, worldOf } from './route-walk.ts';

/** What joins a route: another one, or the owner whom a rule that asks two people wants. */
type Part = Route | 'owner';

/**
 * Proves that enough different people are left where routes join others: each by itself may reach somebody, and one person be the only one for both.
 *
 * The drafts are those of an AI, on each kind of account, without money and with the largest amounts. What blocks a draft by itself, the route or one that joins, is told by `proveRoutes` and not again.
 * Each finding names as few of those that join as it takes: a `hole` where it takes one alone, `thin` where it takes several, since few drafts are several things at once.
 */
export function proveJoined(demands: readonly JoinedDemand[], facts: ProofFacts): RouteFinding[] {
  const world = worldOf(facts);
  const found = new Map<string, Blocked>(); // sets of one route may share what blocks them
  for (const blocked of demands.flatMap((demand) => blockedOf(demand, world))) {
    const key = [blocked.demand.route.id, ...namesOf(blocked.cause)].join('\n');
    const { amounts = [], whose = [] } = found.get(key) ?? {};
    found.set(key, { ...blocked, amounts: [...amounts, ...blocked.amounts], whose: [...whose, ...blocked.whose] });
  }
  return [...found.values()].map(findingOf);
}

interface Blocked {
  readonly demand: JoinedDemand;
  readonly cause: readonly Part[];
  readonly place: Place;
  readonly amounts: readonly (Money | null)[];
  readonly whose: readonly string[];
}

function blockedOf(demand: JoinedDemand, world: World): Blocked[] {
  const { route, joining, needsOwner, money } = demand;
  const parts: readonly Part[] = [...joining, ...(needsOwner ? ['owner' as const] : [])];
  const whens = [route, ...joining].map(({ when }) => when);
  return kindsOf(withParts(route, parts), whens, world).flatMap(({ whose, managerId, accountManagerId }) =>
    [null, ...money].flatMap((amount): Blocked[] => {
      const draft: Case = { managerId, accountManagerId, marked: new Set(), money: moneyOf(amount) };
      const blockedBy = (some: readonly Part[]) => blockedPlace(withParts(route, some), draft, world);
      if (!blockedBy(parts) || blockedBy([]) || joining.some((each) => blockedPlace(each, draft, world))) return [];
      const cause = parts.reduce<readonly Part[]>((left, part) => {
        const others = left.filter((one) => one !== part);
        return blockedBy(others) ? others : left;
      }, parts);
      return [{ demand, cause, place: blockedBy(cause) as Place, amounts: [amount], whose: whose === null ? [] : [whose] }];
    }),
  );
}

const withParts = (route: Route, parts: readonly Part[]): Walked => {
  const whole = withJoining(
    route,
    parts.filter((part) => part !== 'owner'),
  );
  return parts.includes('owner') ? forTwo(whole) : whole;
};

/** The first seat that nobody may decide, in any order of the people. */
function blockedPlace(walked: Walked, draft: Case, world: World): Place | undefined {
  for (const walk of walksOf(walked, draft, world))
    for (const [stage, { verdicts }] of walk.entries()) {
      const seat = verdicts.indexOf('nobody');
      if (seat !== -1) return { stage, seat };
    }
  return undefined;
}

const namesOf = (cause: readonly Part[]): string[] => cause.map((part) => (part === 'owner' ? 'an owner as the second person' : part.id));

function findingOf({ demand: { route, rules }, cause, place, amounts, whose }: Blocked): RouteFinding {
  const { role } = seatAt(withParts(route, cause), place);
  const money = amounts.includes(null) ? [] : [...new Map(amounts.flatMap((amount) => (amount ? [[formatMoney(amount), amount] as const] : []))).values()];
  const names = namesOf(cause);
  const who = whose.length > 0 ? `${[...new Set(whose)].join('; ')}: ` : '';
  const able = money.length > 0 ? `, who may release ${money.map(formatMoney).join(', ')}` : '';
  const todo = role === 'owner' || role === 'manager' ? 'name one more owner' : `give the role ${role} to one more person, or name one more owner`;
  return {
    level: cause.length === 1 ? 'hole' : 'thin',
    route: route.id,
    stage: place.stage + 1,
    role,
    rules,
    money,
    why: `${who}where ${listed(names)} ${names.length === 1 ? 'joins' : 'join'}, too few different people are left, owners included`,
    todo: `${todo}${able}`,
  };
}
