import type { Money } from '../money.ts';
import type { Account } from '../policy/account.ts';
import type { Route } from '../policy/policy.ts';
import type { Stage } from './draft-state.ts';
import type { Delegation, Person } from './person.ts';
import { type Asked, type RoutingFacts, resolveStage } from './routing.ts';

/** The people and accounts of the tenant at an instant. */
export interface ProofFacts {
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
  readonly accounts: readonly Pick<Account, 'id' | 'segment' | 'managerId'>[];
  /** Ids of people whose mail came back lately: asked in vain, so they count as absent. @default nobody */
  readonly unreachable?: ReadonlySet<string>;
  readonly now: Date;
}

/** What a walk needs to know. */
export interface World extends Required<ProofFacts> {
  /** The people, those who can't be reached as if they were not active. */
  readonly living: readonly Person[];
}

export const worldOf = (facts: ProofFacts): World => {
  const { unreachable = new Set() } = facts;
  return { ...facts, unreachable, living: facts.people.map((person) => (unreachable.has(person.id) ? { ...person, active: false } : person)) };
};

/** What is walked: the stages of a route, or of one that others join. */
export type Walked = Pick<Route, 'stages'>;

/** A draft that comes to a route. */
export interface Case {
  readonly managerId: string | null;
  readonly accountManagerId: string | null;
  readonly marked: ReadonlySet<string>;
  readonly money: Readonly<Record<string, number>>;
}

export const moneyOf = (amount: Money | null): Record<string, number> => (amount ? { [amount.currency]: amount.minor } : {});

/** A draft as a sentence would name it. */
export interface Kind {
  /** `drafts on acc_a, acc_b`; null where every draft is meant. */
  readonly whose: string | null;
  readonly managerId: string | null;
  readonly accountManagerId: string | null;
}

export const unknownKind: Kind = { whose: 'drafts on accounts that nobody knows', managerId: null, accountManagerId: null };

/** Accounts of which drafts can come, as far as conditions ask for accounts. */
export const letInBy =
  (whens: readonly Route['when'][]) =>
  ({ id, segment }: ProofFacts['accounts'][number]): boolean =>
    whens.every((when) => (when?.accounts?.includes(id) ?? true) && (when?.segments?.includes(segment) ?? true));

/** Drafts by the managers of their accounts, as far as the route's roles follow from them and the conditions of all that is walked let the accounts in. */
export function kindsOf({ stages }: Walked, whens: readonly Route['when'][], { accounts }: World): Kind[] {
  const followsAccount = stages.some(({ seats }) => seats.some(({ role }) => role === 'manager' || role === 'account-manager'));
  if (!followsAccount) return [{ whose: null, managerId: null, accountManagerId: null }];
  const managed = new Map<string | null, string[]>();
  for (const { id, managerId = null } of accounts.filter(letInBy(whens))) managed.set(managerId, [...(managed.get(managerId) ?? []), id]);
  if (managed.size === 0) return [unknownKind];
  return [...managed].map(([id, theirs]) => ({ whose: `drafts on ${listed(theirs)}`, managerId: id, accountManagerId: id }));
}

const mostNamed = 5;
/** Ids or sentences, the first five. */
export const listed = (ids: readonly string[]): string =>
  ids.length > mostNamed ? `${ids.slice(0, mostNamed).join(', ')} and ${ids.length - mostNamed} more` : ids.join(', ');

/** A seat of a route. */
export interface Place {
  readonly stage: number;
  readonly seat: number;
}

/** Who decides for a seat: holders of its role, at least one owner in their place, or nobody. */
export type Verdict = 'role' | 'owner' | 'nobody';
const badness: Readonly<Record<Verdict, number>> = { role: 0, owner: 1, nobody: 100 };
export const worstOf = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce((a, b) => (badness[b] > badness[a] ? b : a), 'role');
export const bestOf = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce((a, b) => (badness[b] < badness[a] ? b : a), 'nobody');

interface WalkedStage {
  readonly verdicts: readonly Verdict[];
  readonly asked: readonly Asked[];
  readonly facts: RoutingFacts;
}
/** A route walked to its end, everybody who is asked approving. */
export type Walk = readonly WalkedStage[];

/** Ours: with two people for a seat that another seat also asks, all orders but one in 16 million are met. */
const orders = 24;

/** The route walked in different orders of the people, as different drafts do. One seat alone is the same in all of them. */
export function walksOf({ stages }: Walked, draft: Case, world: World): Walk[] {
  const isOneSeat = stages.length === 1 && stages[0]?.seats.length === 1;
  return Array.from({ length: isOneSeat ? 1 : orders }, (_, order) => walked(stages, draft, world, `order ${order}`));
}

function walked(stages: Route['stages'], draft: Case, { living, delegations, now }: World, seed: string): Walk {
  const marked = new Set(draft.marked);
  return stages.map((rule) => {
    const facts: RoutingFacts = { ...draft, marked: new Set(marked), people: living, delegations, now, seed };
    const { asked, holes } = resolveStage(waiting(rule), facts);
    for (const id of asked.flatMap(partiesOf)) marked.add(id);
    const verdicts = rule.seats.map(({ role }, seat): Verdict => {
      if (holes.includes(role)) return 'nobody';
      return asked.some((one) => one.seat === seat && one.why === 'owner') ? 'owner' : 'role';
    });
    return { verdicts, asked, facts };
  });
}

const waiting = ({ seats, assurance, blind }: Route['stages'][number]): Stage => ({
  state: 'waiting',
  assurance,
  blind,
  seats: seats.map((seat) => ({ ...seat, filled: [] })),
  openedAt: null,
  step: 0,
});
export const stageOf = ({ stages }: Walked, index: number): Stage => waiting(stages[index] as Route['stages'][number]);
export const seatAt = (route: Walked, { stage, seat }: Place) => stageOf(route, stage).seats[seat] as Stage['seats'][number];
export const stageAt = (walk: Walk, { stage }: Place): WalkedStage => walk[stage] as WalkedStage;
export const verdictAt = (walk: Walk, place: Place): Verdict => stageAt(walk, place).verdicts[place.seat] as Verdict;

/** Who is asked for the seat, in any order of the people, and whom they stand in for. @param why - those alone who are asked for such a reason */
export const askedAt = (walks: readonly Walk[], place: Place, why: (reason: Asked['why']) => boolean = () => true): string[] => [
  ...new Set(walks.flatMap((walk) => stageAt(walk, place).asked.filter((one) => one.seat === place.seat && why(one.why))).flatMap(partiesOf)),
];
const partiesOf = ({ personId, onBehalfOf }: Asked): string[] => (onBehalfOf === null ? [personId] : [personId, onBehalfOf]);
