import { sha256 } from '../hash.ts';
import { mostPeople } from '../policy/policy.ts';
import type { AskedWhy, Seat, Stage } from './draft-state.ts';
import { addWorkingSeconds } from './ladder.ts';
import type { Delegation, Person } from './person.ts';

/** One person asked for one seat. `delegationId` names the grant by which they stand in. */
export interface Asked {
  readonly personId: string;
  readonly onBehalfOf: string | null;
  readonly delegationId: string | null;
  readonly seat: number;
  readonly why: AskedWhy;
}

/** What routing may know: the people and the draft, as they are at this moment. */
export interface RoutingFacts {
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
  /** Manager of the author (an agent) or of the account (an AI author). */
  readonly managerId: string | null;
  readonly accountManagerId: string | null;
  /** People who left a marker on this revision: they can't take a seat of it. */
  readonly marked: ReadonlySet<string>;
  /** Money that the reply moves, whole minor units by currency. */
  readonly money: Readonly<Record<string, number>>;
  readonly now: Date;
  /** Spreads the load: the same draft always gives the same order. */
  readonly seed: string;
}

/**
 * True when the person may decide at all: active, not marked on this revision, and allowed to release its money.
 *
 * Without a release limit a person may release no money; a limit in another currency doesn't count.
 */
export function mayDecide(person: Person, { marked, money }: Pick<RoutingFacts, 'marked' | 'money'>): boolean {
  if (!person.active || marked.has(person.id)) return false;
  const limit = person.limits?.release;
  return Object.entries(money).every(([currency, minor]) => limit?.currency === currency && minor <= limit.minor);
}

/** The delegation that is in force for a person and role now, if any. */
export function delegationInForce(delegations: readonly Delegation[], personId: string, role: string, now: Date): Delegation | undefined {
  return delegations.find(
    (one) => one.delegatorId === personId && one.roles.includes(role) && Date.parse(one.from) <= now.getTime() && now.getTime() < Date.parse(one.until),
  );
}

/** Somebody who had a seat on the revision before, and whether that was for their role. */
export interface AskedBefore {
  readonly personId: string;
  readonly seat: number;
  readonly byRole: boolean;
}

/**
 * Resolves a stage when it opens: who is asked for each seat.
 *
 * A seat whose role reaches too few people goes to an owner (`why: 'owner'`).
 * `holes` names roles for which not even an owner may decide: then nobody is
 * asked and the draft is blocked.
 *
 * @param before - who was asked for these seats on the revision before: asked again where they still may decide, and hold the role if that was why.
 * @param last - people who handed a seat of this stage over: asked where nobody else is left.
 */
export function resolveStage(
  stage: Stage,
  facts: RoutingFacts,
  before: readonly AskedBefore[] = [],
  last: readonly string[] = [],
): { asked: Asked[]; holes: string[] } {
  const asked: Asked[] = [];
  const holes: string[] = [];
  stage.seats.forEach((seat, index) => {
    const missing = seat.count - seat.filled.length;
    const holding = holdersOf(seat.role, facts);
    const again = before.filter((one) => one.seat === index && (!one.byRole || holding.some((person) => person.id === one.personId)));
    const wanted = [
      ...known(
        again.map((one) => one.personId),
        facts.people,
      ),
      ...holding,
    ];
    const chosen: Asked[] = [];
    const owners = inOrder(holders(facts.people, 'owner'), facts);
    for (const avoided of last.length > 0 ? [last, []] : [[]])
      for (const [candidates, why] of [[wanted, before.length > 0 ? 'again' : 'first'] as const, [owners, 'owner'] as const]) {
        const taken = new Set([...takenIn(stage, [...asked, ...chosen]), ...avoided]);
        chosen.push(...choose(candidates, seat.role, index, missing - chosen.length, taken, facts, why));
      }
    if (chosen.length < missing) holes.push(seat.role);
    asked.push(...chosen);
  });
  return holes.length > 0 ? { asked: [], holes } : { asked, holes };
}

/** Everyone who has a part in the stage already: one person never holds two seats, nor does a delegator beside their delegate. */
function takenIn(stage: Stage, asked: readonly Asked[]): Set<string> {
  const filled = stage.seats.flatMap((seat) => seat.filled);
  return new Set([...filled, ...asked].flatMap((one) => (one.onBehalfOf ? [one.personId, one.onBehalfOf] : [one.personId])));
}

function choose(candidates: readonly Person[], role: string, seat: number, count: number, taken: Set<string>, facts: RoutingFacts, why: AskedWhy): Asked[] {
  const chosen: Asked[] = [];
  for (const person of candidates) {
    if (chosen.length === count) break;
    const one = askedFor(person, role, seat, taken, facts, why);
    if (!one) continue;
    chosen.push(one);
    taken.add(one.personId);
    if (one.onBehalfOf) taken.add(one.onBehalfOf);
  }
  return chosen;
}

/** The person, or their delegate in their place; undefined where neither may decide. */
function askedFor(person: Person, role: string, seat: number, taken: ReadonlySet<string>, facts: RoutingFacts, why: AskedWhy): Asked | undefined {
  if (taken.has(person.id) || !mayDecide(person, facts)) return undefined;
  const delegation = delegationInForce(facts.delegations, person.id, role, facts.now);
  const delegate = delegation && facts.people.find((one) => one.id === delegation.to);
  if (delegation && delegate && !taken.has(delegate.id) && mayDecide(delegate, facts))
    return { personId: delegate.id, onBehalfOf: person.id, delegationId: delegation.id, seat, why };
  return { personId: person.id, onBehalfOf: null, delegationId: null, seat, why };
}

const holders = (people: readonly Person[], role: string): Person[] => people.filter((person) => person.roles.includes(role));

const known = (ids: readonly string[], people: readonly Person[]): Person[] => ids.flatMap((id) => people.find((person) => person.id === id) ?? []);

/** A different order for every draft, the same on every look: the work spreads without a counter. Whose working hours have not begun, or are over, comes behind. */
const inOrder = (people: readonly Person[], { seed, now }: Pick<RoutingFacts, 'seed' | 'now'>): Person[] =>
  people
    .map((person) => ({ person, rank: `${isAtWork(person, now) ? 0 : 1} ${sha256(`${seed}\n${person.id}`)}` }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ person }) => person);

/** Whether the next second is one of the person's working hours; without hours every one is. */
const isAtWork = ({ hours }: Person, now: Date): boolean => hours === undefined || addWorkingSeconds(now, 1, hours).getTime() === now.getTime() + 1000;

/**
 * Who holds a role for this draft, first choice first.
 *
 * `manager` is a relation: the author's manager, or the account's for an AI
 * author, and nobody else. `account-manager` is the account's own before others.
 */
function holdersOf(role: string, facts: RoutingFacts): Person[] {
  if (role === 'manager') return known(facts.managerId ? [facts.managerId] : [], facts.people);
  const rest = inOrder(holders(facts.people, role), facts);
  return role === 'account-manager' && facts.accountManagerId ? [...known([facts.accountManagerId], facts.people), ...rest] : rest;
}

/**
 * A rung of the ladder asks one more person for each seat that still waits; with `only` for those alone.
 *
 * @param last - people who handed a seat of this stage over: asked where nobody else is left.
 */
export function resolveEscalation(
  stage: Stage,
  step: 'backup' | 'supervisor',
  askedSoFar: readonly { readonly personId: string; readonly onBehalfOf: string | null; readonly seat: number }[],
  facts: RoutingFacts,
  why: AskedWhy = step,
  only?: readonly number[],
  last: readonly string[] = [],
): Asked[] {
  const added: Asked[] = [];
  stage.seats.forEach((seat, index) => {
    if (seat.filled.length >= seat.count || (only && !only.includes(index))) return;
    const before = askedSoFar.filter((one) => one.seat === index);
    const taken = new Set([...takenIn(stage, added), ...askedSoFar.flatMap((one) => (one.onBehalfOf ? [one.personId, one.onBehalfOf] : [one.personId]))]);
    const owners = inOrder(holders(facts.people, 'owner'), facts);
    const candidates =
      step === 'backup'
        ? [...inOrder(holders(facts.people, seat.role), facts), ...inOrder(holders(facts.people, 'backup'), facts), ...owners]
        : [...managersAbove(before, facts.people), ...owners];
    const rested = choose(candidates, seat.role, index, 1, new Set([...taken, ...last]), facts, why);
    added.push(...(rested.length > 0 ? rested : choose(candidates, seat.role, index, 1, taken, facts, why)));
  });
  return added;
}

/** Who may take a seat over now: for its role or relation alone, a delegate in the place of whoever delegated. @param taken - people who may not. */
export function whoMayTake(stage: Stage, seat: number, taken: readonly string[], facts: RoutingFacts): Asked[] {
  const { role } = stage.seats[seat] as Seat;
  return choose(holdersOf(role, facts), role, seat, Number.POSITIVE_INFINITY, new Set([...takenIn(stage, []), ...taken]), facts, 'handed-over');
}

/** Who takes a seat over that is given to somebody who holds its role or relation: they, or their delegate, whoever else might be asked. @param taken - people who may not. */
export function takerFor(personId: string, stage: Stage, seat: number, taken: readonly string[], facts: RoutingFacts): Asked | undefined {
  const { role } = stage.seats[seat] as Seat;
  const person = holdersOf(role, facts).find(({ id }) => id === personId);
  return person && askedFor(person, role, seat, new Set([...takenIn(stage, []), ...taken]), facts, 'handed-over');
}

/** The reporting line above the people who were asked, nearest first, each once. */
function managersAbove(asked: readonly { readonly personId: string }[], people: readonly Person[]): Person[] {
  const above: Person[] = [];
  const seen = new Set<string>();
  for (const { personId } of asked) {
    let person = people.find((one) => one.id === personId);
    while (person?.managerId && !seen.has(person.managerId)) {
      seen.add(person.managerId);
      person = people.find((one) => one.id === person?.managerId);
      if (person) above.push(person);
    }
  }
  return above;
}

/**
 * The people of the watching roles: told at the start and the end, without a vote.
 *
 * At most 14, the first by their ids: `mostPeople` says why.
 */
export function resolveWatchers(roles: readonly string[], facts: Pick<RoutingFacts, 'people' | 'accountManagerId'>): Person[] {
  const found = facts.people.filter(
    (person) =>
      person.active && (roles.some((role) => person.roles.includes(role)) || (roles.includes('account-manager') && person.id === facts.accountManagerId)),
  );
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, mostPeople.watching);
}

/** Who is told of a reply that goes out with notice: the watching roles; where they reach nobody the account's manager, else the owners. Somebody is to know of it. */
export function resolveNotified(roles: readonly string[], facts: Pick<RoutingFacts, 'people' | 'accountManagerId'>): Person[] {
  const watching = resolveWatchers(roles, facts);
  if (watching.length > 0) return watching;
  const manager = facts.people.find(({ id }) => id === facts.accountManagerId);
  return manager?.active ? [manager] : resolveWatchers(['owner'], facts);
}
