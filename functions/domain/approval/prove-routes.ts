import { formatMoney, type Money } from '../money.ts';
import type { Route } from '../policy/policy.ts';
import type { RouteDemand } from '../policy/route-demands.ts';
import type { Person } from './person.ts';
import {
  askedAt,
  bestOf,
  type Case,
  type Kind,
  kindsOf,
  listed,
  moneyOf,
  type Place,
  type ProofFacts,
  seatAt,
  stageAt,
  stageOf,
  type Verdict,
  verdictAt,
  type Walk,
  type World,
  walksOf,
  worldOf,
  worstOf,
} from './route-walk.ts';
import { type Asked, mayDecide, resolveEscalation } from './routing.ts';

/**
 * What is wrong with a seat, the worst first.
 *
 * - `hole`: nobody may decide, not even an owner: the draft would be blocked; by itself, or where one route or an owner joins
 * - `owner-only`: the role reaches too few, and an owner is asked in its place
 * - `thin`: it hangs on one person, whose own draft or holiday leaves it to an owner; nobody stands behind it; or too few are left where several routes join
 */
export const findingLevels = ['hole', 'owner-only', 'thin'] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** One thing that is wrong with one seat of a route. */
export interface RouteFinding {
  readonly level: FindingLevel;
  readonly route: string;
  /** What must join the route for it to be so: ids of routes, or `an owner as the second person`; none where it is so of the route by itself. */
  readonly joins: readonly string[];
  /** Counts from 1. */
  readonly stage: number;
  readonly role: string;
  /** Rules of the policy that lead to the route. */
  readonly rules: readonly string[];
  /** Amounts for which it is so; empty where it is so whatever the draft moves. */
  readonly money: readonly Money[];
  readonly why: string;
  readonly todo: string;
}

/** What was found of one route. */
export interface RouteProof {
  readonly route: string;
  readonly rules: readonly string[];
  /** By currency: the amount that had to be released, and the most that anybody may release there; null for nothing at all. */
  readonly money: readonly { readonly currency: string; readonly minor: number; readonly most: number | null }[];
  readonly findings: readonly RouteFinding[];
}

/**
 * Proves, by the very rules that ask people, that each seat of each route reaches enough different people.
 *
 * Every route is walked for drafts of an AI on each kind of account, for drafts of the people that it would ask, and, where
 * `manager` decides, for drafts of everybody; each time without money and with the amounts of `demands`. Whoever decided in
 * an earlier stage decides no later one. That an owner stands in for a role and their own draft would therefore be blocked is
 * told with it and is no hole: an owner can name a second one. What joins a route is `proveJoined`'s.
 */
export function proveRoutes(demands: readonly RouteDemand[], facts: ProofFacts): RouteProof[] {
  const world = worldOf(facts);
  return demands.map((demand) => proofOf(demand, world));
}

/** Something that is wrong with a seat for some drafts. */
interface Flaw {
  readonly level: FindingLevel;
  readonly why: string;
  readonly todo: string;
}

function proofOf(demand: RouteDemand, world: World): RouteProof {
  const { route, rules, money } = demand;
  const kinds = kindsOf(route, [route.when], world);
  const findings = route.stages.flatMap((stage, stageIndex) =>
    stage.seats.flatMap((seat, seatIndex) => {
      const place = { stage: stageIndex, seat: seatIndex };
      const flawsWith = (amount: Money | null) => [
        ...kinds.flatMap((kind) => flawsOfSeat(route, place, kind, amount, world)),
        ...(seat.role === 'manager' ? flawsOfAuthors(route, place, kinds, amount, world) : []),
      ];
      return merged([null, ...money].map((amount) => ({ amount, flaws: flawsWith(amount) }))).map(
        (found): RouteFinding => ({ ...found, route: route.id, joins: [], stage: stageIndex + 1, role: seat.role, rules }),
      );
    }),
  );
  return {
    route: route.id,
    rules,
    money: money.map(({ currency, minor }) => ({ currency, minor, most: mostReleased(route, kinds, currency, world) })),
    findings: findings.sort((a, b) => findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level)),
  };
}

/** One finding for each level. An amount is named only where the seat is better off without money. */
function merged(found: readonly { readonly amount: Money | null; readonly flaws: readonly Flaw[] }[]) {
  return findingLevels.flatMap((level) => {
    const at = found
      .map(({ amount, flaws }) => ({ amount, own: flaws.filter((flaw) => flaw.level === level) }))
      .filter(({ own, amount }) => own.length > 0 || amount === null);
    const told = at[0]?.own.length === 0 ? at.slice(1) : at.slice(0, 1); // the first is without money
    if (told.length === 0) return [];
    const own = told.flatMap((one) => one.own);
    const money = told.flatMap(({ amount }) => amount ?? []);
    return [{ level, money, why: inWords(own.map(({ why }) => why)), todo: `${inWords(own.map(({ todo }) => todo))}${limitInWords(money)}` }];
  });
}

const inWords = (sentences: readonly string[]): string => [...new Set(sentences)].join('; ');

function flawsOfSeat(route: Route, place: Place, { whose, managerId, accountManagerId }: Kind, amount: Money | null, world: World): Flaw[] {
  const { role, count } = seatAt(route, place);
  const draft: Case = { managerId, accountManagerId, marked: new Set(), money: moneyOf(amount) };
  const walks = walksOf(route, draft, world);
  const reached = walks.map((walk) => verdictAt(walk, place));
  const best = bestOf(reached);
  const follows = role === 'manager' || role === 'account-manager';
  const worst = worstOf(reached);
  if (worst === 'nobody' && best !== 'nobody') return [crowded('hole', walks, place, remedyOf(role, count))];
  if (best !== 'role') {
    const why = role === 'manager' ? managerInWords(managerId, amount, world) : holdersInWords(role, accountManagerId, amount, world);
    const last = best === 'owner' ? lastOwnersInWords(route, place, walks, draft, world) : '';
    return [shortOf(best, `${follows ? `${whose}: ` : ''}${why}`, last, remedyOf(role, count), amount, world)];
  }
  if (role === 'manager') return flawsBehind(route, place, walks); // a relation is one person by its nature
  if (worst !== 'role') return [crowded('thin', walks, place, remedyOf(role, count))];
  const alone = flawsWithoutOne(route, place, walks, draft, amount, world);
  return alone.length > 0 ? alone : flawsBehind(route, place, walks);
}

/** In some orders of the people another seat has them first. */
function crowded(level: 'hole' | 'thin', walks: readonly Walk[], place: Place, todo: string): Flaw {
  const ofRole = askedAt(walks, place, (reason) => reason !== 'owner');
  const wanted = ofRole.length > 0 ? ofRole : askedAt(walks, place);
  return { level, why: `other seats of the route may take those who are wanted here: ${listed(wanted)}`, todo };
}

/** What happens when one of those who would be asked wrote the draft, or is away: nobody but them may be able to decide. */
function flawsWithoutOne(route: Route, place: Place, walks: readonly Walk[], draft: Case, amount: Money | null, world: World): Flaw[] {
  const { role } = seatAt(route, place);
  const asked = askedAt(walks, place);
  const inRoute = route.stages.flatMap(({ seats }) => seats).reduce((sum, seat) => sum + seat.count, 0);
  if (asked.length > 4 * inRoute) return []; // enough are left: each seat uses up a person and their delegate, and so does the one who is missing
  return asked.flatMap((personId): Flaw[] => {
    const without = worstWithout(personId, route, place, draft, world);
    if (without === 'role') return [];
    const why = `it hangs on ${personId}: for a draft of their own, or when they are not active,`;
    const todo = `give the role ${role} to one more person`;
    if (without === 'owner') return [{ level: 'thin', why: `${why} an owner is asked`, todo }];
    return [{ level: 'hole', why: `${why} nobody may decide; ${ownersInWords(amount, world)}`, todo: `${todo}, or name an owner` }];
  });
}

const worstWithout = (personId: string, route: Route, place: Place, draft: Case, world: World): Verdict =>
  worstOf(walksOf(route, { ...draft, marked: new Set([personId]) }, world).map((walk) => verdictAt(walk, place)));

/** Owners who stand in and have nobody to stand in for them. */
function lastOwnersInWords(route: Route, place: Place, walks: readonly Walk[], draft: Case, world: World): string {
  const last = askedAt(walks, place).filter((personId) => worstWithout(personId, route, place, draft, world) === 'nobody');
  return last.length > 0 ? `, and a draft that ${listed(last)} wrote would be blocked` : '';
}

/** An escalation, by either way, that would ask nobody. */
function flawsBehind(route: Route, place: Place, walks: readonly Walk[]): Flaw[] {
  const ofSeat = ({ seat }: Asked): boolean => seat === place.seat;
  const found = walks.map((walk) => stageAt(walk, place)).find(({ asked }) => asked.some(ofSeat));
  if (!found) return []; // another seat of the stage reaches nobody: that is told there
  const { asked, facts } = found;
  const climbs = (step: 'backup' | 'supervisor') => resolveEscalation(stageOf(route, place.stage), step, asked, facts).some(ofSeat);
  if (climbs('backup') && climbs('supervisor')) return [];
  const who = listed(asked.filter(ofSeat).map(({ personId }) => personId));
  return [{ level: 'thin', why: `nobody stands behind ${who} in an escalation`, todo: 'name an owner' }];
}

/** Where the author's manager decides: drafts of each of the people. */
function flawsOfAuthors(route: Route, place: Place, kinds: readonly Kind[], amount: Money | null, world: World): Flaw[] {
  const accountManagerId = kinds.find((kind) => kind.accountManagerId !== null)?.accountManagerId ?? null;
  const reached = world.people
    .filter(({ active }) => active)
    .map((author) => {
      const draft: Case = { managerId: author.managerId ?? null, accountManagerId, marked: new Set([author.id]), money: moneyOf(amount) };
      return { author, verdict: worstOf(walksOf(route, draft, world).map((walk) => verdictAt(walk, place))) };
    });
  const isOwner = ({ roles }: Person): boolean => roles.includes('owner');
  const idsOf = (verdict: Verdict, owners: boolean) =>
    reached.filter((one) => one.verdict === verdict && isOwner(one.author) === owners).map(({ author }) => author.id);
  const why = (ids: readonly string[]) => `drafts that ${listed(ids)} ${ids.length === 1 ? 'writes' : 'write'}: no manager of theirs may decide`;
  const todo = 'name somebody as their manager';
  const flaws = [
    { level: 'hole', ids: idsOf('nobody', false), end: `; ${ownersInWords(amount, world)}` },
    { level: 'owner-only', ids: idsOf('owner', false), end: '' },
    { level: 'thin', ids: idsOf('nobody', true), end: ', nor another owner: such a draft would be blocked' },
  ] as const;
  return flaws.flatMap(({ level, ids, end }) => (ids.length > 0 ? [{ level, why: `${why(ids)}${end}`, todo }] : []));
}

/** The most of a currency that anybody may release on the route, for some draft at least; null for nothing. */
function mostReleased(route: Route, kinds: readonly Kind[], currency: string, world: World): number | null {
  const limits = world.living.flatMap(({ limits: { release } = {} }) => (release?.currency === currency ? [release.minor] : []));
  const reaches = (minor: number) =>
    kinds.some(({ managerId, accountManagerId }) =>
      walksOf(route, { managerId, accountManagerId, marked: new Set(), money: { [currency]: minor } }, world).some((walk) =>
        walk.every(({ verdicts }) => !verdicts.includes('nobody')),
      ),
    );
  return [...new Set(limits)].sort((a, b) => b - a).find(reaches) ?? null;
}

/** A flaw of a seat that its role can't fill. */
function shortOf(verdict: 'owner' | 'nobody', why: string, last: string, todo: string, amount: Money | null, world: World): Flaw {
  if (verdict === 'owner') return { level: 'owner-only', why: `${why}; an owner is asked${last}`, todo };
  const isForeign = amount && !world.living.some(({ active, limits }) => active && limits?.release?.currency === amount.currency);
  return {
    level: 'hole',
    why: isForeign ? `nobody may release any ${amount.currency}` : `${why}; ${ownersInWords(amount, world)}`,
    todo: `${todo}, or name an owner`,
  };
}

function remedyOf(role: string, count: number): string {
  if (role === 'manager') return 'name a manager for these accounts';
  return `give the role ${role} to ${count === 1 ? 'somebody active' : `${count} active people`}`;
}

/** A person's limit is in one currency. */
function limitInWords(money: readonly Money[]): string {
  if (money.length === 0) return '';
  return `, ${money.length === 1 ? 'who may release' : 'for each of these amounts somebody who may release it:'} ${money.map(formatMoney).join(', ')}`;
}

function managerInWords(managerId: string | null, amount: Money | null, world: World): string {
  if (managerId === null) return 'no manager is named';
  const manager = world.people.find(({ id }) => id === managerId);
  return manager ? `the manager ${shortcoming(manager, amount, world)}` : `the manager ${managerId} is not one of the people`;
}

function holderIds(role: string, accountManagerId: string | null, { people }: World): string[] {
  return people.filter(({ id, roles }) => roles.includes(role) || (role === 'account-manager' && id === accountManagerId)).map(({ id }) => id);
}

function holdersInWords(role: string, accountManagerId: string | null, amount: Money | null, world: World): string {
  const ids = holderIds(role, accountManagerId, world);
  return ids.length > 0 ? shortcomings(ids, amount, world) : `nobody holds the role ${role}`;
}

function ownersInWords(amount: Money | null, world: World): string {
  const ids = holderIds('owner', null, world);
  return ids.length > 0 ? `no owner is left: ${shortcomings(ids, amount, world)}` : 'there is no owner';
}

function shortcomings(ids: readonly string[], amount: Money | null, world: World): string {
  const told = world.people.filter(({ id }) => ids.includes(id)).map((person) => shortcoming(person, amount, world));
  return listed(told);
}

function shortcoming(person: Person, amount: Money | null, { unreachable }: World): string {
  const { id, active, limits } = person;
  if (!active) return `${id} is not active`;
  if (unreachable.has(id)) return `${id} gets no mail`;
  if (mayDecide(person, { marked: new Set(), money: moneyOf(amount) }) || !amount) return `${id} takes one seat only, and none of their own drafts`;
  const most = limits?.release;
  return `${id} may release ${most?.currency === amount.currency ? `${formatMoney(most)} at most` : `no ${amount.currency}`}`;
}
