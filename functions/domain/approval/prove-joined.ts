import { formatMoney, type Money } from '../money.ts';
import type { JoinedDemand } from '../policy/joined-demands.ts';
import type { Route } from '../policy/policy.ts';
import { forTwo, withJoining } from '../policy/routes.ts';
import type { RouteFinding } from './prove-routes.ts';
import {
  type Case,
  type Kind,
  kindsOf,
  letInBy,
  listed,
  moneyOf,
  type Place,
  type ProofFacts,
  seatAt,
  unknownKind,
  type Walked,
  type World,
  walksOf,
  worldOf,
} from './route-walk.ts';

/**
 * Proves that enough different people are left where something joins a route: each by itself may reach somebody, and one person be the only one for both.
 *
 * The drafts are those of an AI, on each kind of account, without money and with the largest amounts. It is a `hole` where what blocks is an owner as the second person, or one route that joins (with those that
 * always come with it), and `thin` where it takes several, since few drafts are several things at once; then as few are named as it takes. What blocks a draft by itself, the route or one that joins, is
 * told by `proveRoutes`, and not again.
 */
export function proveJoined(demands: readonly JoinedDemand[], facts: ProofFacts): RouteFinding[] {
  const world = worldOf(facts);
  const placeOf = rememberingPlaces(world);
  return [...Map.groupBy(demands, ({ route }) => route).values()].flatMap((ofRoute) => findingsOf(ofRoute, world, placeOf));
}

/** A draft that is blocked, and by what. */
interface Blocked {
  readonly level: 'hole' | 'thin';
  /** As few of those that join as it takes; none for an owner as the second person. */
  readonly cause: readonly Route[];
  readonly place: Place;
  readonly kind: Kind;
  /** Null for drafts without money. */
  readonly amount: Money | null;
}

/** @param demands - of one route, the smaller sets first */
function findingsOf(demands: readonly JoinedDemand[], world: World, placeOf: PlaceOf): RouteFinding[] {
  const found: Blocked[] = [];
  for (const demand of demands)
    for (const kind of kindsFor(demand, world))
      for (const amount of [null, ...demand.money]) {
        const isOfKind = (one: Kind): boolean => one.whose === null || one.managerId === kind.managerId;
        const told = found.filter((one) => isOfKind(one.kind) && isSameAmount(one.amount, amount)).map(({ cause }) => cause);
        found.push(...blockedOf(demand, kind, amount, told, placeOf));
      }
  const [demand] = demands as [JoinedDemand];
  const byKind = Map.groupBy(found, ({ level, cause, place, kind }) => [level, ...namesOf(cause), place.stage, place.seat, kind.whose].join('\n'));
  const alike = Map.groupBy(byKind.values(), (group) => {
    const { level, cause, place } = group[0] as Blocked;
    return [level, ...namesOf(cause), place.stage, place.seat, ...moneyIn(group).map(formatMoney)].join('\n');
  });
  return [...alike.values()].map((groups) => findingOf(demand, groups.flat()));
}

const isSameAmount = (one: Money | null, other: Money | null): boolean => one?.currency === other?.currency && one?.minor === other?.minor;

/** The amounts for which it is so; none where it is so without money. */
function moneyIn(found: readonly Blocked[]): Money[] {
  const amounts = found.map(({ amount }) => amount);
  return amounts.includes(null) ? [] : [...new Map((amounts as Money[]).map((amount) => [formatMoney(amount), amount])).values()];
}

/** None where a segment is asked for of which there is no account. Unknown accounts are of no segment, and nobody manages them. */
function kindsFor({ route, joining }: JoinedDemand, world: World): Kind[] {
  const whens = [route, ...joining].map(({ when }) => when);
  const kinds = kindsOf({ stages: [route, ...joining].flatMap(({ stages }) => stages) }, whens, world);
  const isOfSegment = whens.some((when) => when?.segments);
  const isNamed = whens.some((when) => when?.accounts);
  const isSomewhere = world.accounts.some(letInBy(whens));
  if (isOfSegment && !isSomewhere) return [];
  const followsAccount = kinds.some(({ whose }) => whose !== null);
  return followsAccount && isSomewhere && !isOfSegment && !isNamed ? [...kinds, unknownKind] : kinds;
}

/** What blocks such a draft beyond what was told of smaller sets. */
function blockedOf(demand: JoinedDemand, kind: Kind, amount: Money | null, told: readonly (readonly Route[])[], placeOf: PlaceOf): Blocked[] {
  const { route, joining, isFewest } = demand;
  const draft: Case = { managerId: kind.managerId, accountManagerId: kind.accountManagerId, marked: new Set(), money: moneyOf(amount) };
  const placeIn = (walked: Walked): Place | undefined => placeOf(walked, draft);
  if (placeIn(route)) return [];
  const asks = (some: readonly Route[]): Walked => (some.length === 0 ? forTwo(route) : withJoining(route, some));
  const isTold = (some: readonly Route[]): boolean => told.some((cause) => cause.length > 0 && cause.every((each) => some.includes(each)));
  const blocks = (some: readonly Route[]): boolean => placeIn(asks(some)) !== undefined;

  const reduced = (some: readonly Route[]): readonly Route[] =>
    some.reduce((left, each) => {
      const others = left.filter((one) => one !== each);
      return others.length > 0 && blocks(others) ? others : left;
    }, some);
  const blocked = (some: readonly Route[], isHole: boolean): Blocked[] => {
    const cause = reduced(some);
    const place = placeIn(asks(cause));
    return place ? [{ level: isHole || cause.length < 2 ? 'hole' : 'thin', cause, place, kind, amount }] : [];
  };

  if (isFewest) return isTold(joining) || joining.some(placeIn) ? [] : blocked(joining, true);
  const left = joining.filter((each) => !placeIn(each));
  while (isTold(left)) {
    const cause = told.find((one) => one.length > 0 && one.every((each) => left.includes(each))) as readonly Route[];
    left.splice(left.indexOf(cause[0] as Route), 1);
  }
  return left.length < 2 ? [] : blocked(left, false);
}

/** The first seat that nobody may decide, in any order of the people. */
type PlaceOf = (walked: Walked, draft: Case) => Place | undefined;

/** Many sets of a policy ask the same seats. */
function rememberingPlaces(world: World): PlaceOf {
  const known = new Map<string, Place | undefined>();
  return ({ stages }, draft) => {
    const { managerId, accountManagerId, money } = draft;
    const key = JSON.stringify([stages, managerId, accountManagerId, money]);
    if (!known.has(key)) known.set(key, blockedPlace({ stages }, draft, world));
    return known.get(key);
  };
}

function blockedPlace(walked: Walked, draft: Case, world: World): Place | undefined {
  for (const walk of walksOf(walked, draft, world))
    for (const [stage, { verdicts }] of walk.entries()) {
      const seat = verdicts.indexOf('nobody');
      if (seat !== -1) return { stage, seat };
    }
  return undefined;
}

const namesOf = (cause: readonly Route[]): string[] => (cause.length === 0 ? ['an owner as the second person'] : cause.map(({ id }) => id));

function findingOf({ route, rules }: JoinedDemand, found: readonly Blocked[]): RouteFinding {
  const [{ level, cause, place }] = found as [Blocked];
  const { role, count } = seatAt(cause.length === 0 ? forTwo(route) : withJoining(route, cause), place);
  const money = moneyIn(found);
  const names = namesOf(cause);
  const kinds = found.map(({ kind }) => kind.whose);
  const whose = kinds.includes(null) ? [] : [...new Set(kinds)];
  const able = money.length > 0 ? `, who may release ${money.map(formatMoney).join(', ')}` : '';
  const more = count > 1 ? 'to more people' : 'to one more person';
  const todo = role === 'owner' || role === 'manager' ? 'name one more owner' : `give the role ${role} ${more}, or name one more owner`;
  return {
    level,
    route: route.id,
    joins: names,
    stage: place.stage + 1,
    role,
    rules,
    money,
    why: `${whose.length > 0 ? `${whose.join('; ')}: ` : ''}where ${listed(names)} ${names.length === 1 ? 'joins' : 'join'}, too few different people are left, owners included`,
    todo: `${todo}${able}`,
  };
}
