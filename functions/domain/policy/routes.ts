import type { Account, Segment } from './account.ts';
import type { Assessment, Risk } from './assessment.ts';
import type { Submission } from './draft.ts';
import { type Assurance, type Policy, type Route, type StageRule, strongest } from './policy.ts';

interface Choice {
  readonly policy: Policy;
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly account: Account | null;
  /** What the tenant asks of every stage, whatever its policy says. */
  readonly leastAssurance: Assurance;
  /** Stages that the draft has already. @default none */
  readonly own?: readonly StageRule[];
}

/** What routes may ask of a held draft. */
export interface RouteFacts {
  /** Rules that fire, by id and, where they have a value, by id and value: `keyword`, `keyword:lawyer`. */
  readonly rules: readonly string[];
  readonly topics: readonly string[];
  readonly category: string;
  /** Undefined for an account that nobody knows: it is of no segment. */
  readonly segment: Segment | undefined;
  readonly risk: Risk;
  readonly accountId: string;
  /** Some action names an amount. */
  readonly movesMoney: boolean;
  /** Stages that the draft has already. @default none */
  readonly own?: readonly StageRule[];
  /** What every stage asks for at least. @default link */
  readonly least?: Assurance;
}

/** What a route asks of a draft. */
export type AskedRoute = Pick<Route, 'id' | 'stages' | 'watchers'>;

/**
 * Who is asked about a held draft: the stages of {@link routeOf}.
 *
 * A rule with a value is named either way: `keyword` fits every keyword,
 * `keyword:lawyer` that one. On an account with privileged roles every stage
 * asks for a signed-in session, whatever the route says (R5), and no stage for
 * less than the tenant does.
 */
export function chooseRoute({ policy, assessment, submission, account, leastAssurance, own = [] }: Choice): {
  routeId: string;
  stages: StageRule[];
  watchers: string[];
} {
  const least = assessment.privileged ? 'sign-in' : leastAssurance;
  const route = routeOf(policy, {
    rules: assessment.reasons.flatMap(({ rule, value }) => [rule, `${rule}:${value}`]),
    topics: assessment.topics,
    category: assessment.category,
    segment: account?.segment,
    risk: assessment.risk,
    accountId: submission.accountId,
    movesMoney: (submission.actions ?? []).some(({ amount }) => amount),
    own,
    least,
  });
  const stages = route.stages.map((stage): StageRule => ({ ...stage, assurance: strongest(stage.assurance, least) }));
  return { routeId: route.id, stages, watchers: [...route.watchers] };
}

/** The first route that fits, the last one else; joined by each with `also` before it that fits, and by an owner where two people have to approve and it asks one. */
export function routeOf({ routes }: Pick<Policy, 'routes'>, facts: RouteFacts): AskedRoute {
  const first = routes.findIndex((each) => !each.also && fits(each, facts));
  const place = first === -1 ? routes.length - 1 : first;
  const taken = routes[place] as Route;
  const joining = routes.slice(0, place).filter((each) => each.also && fits(each, facts));
  const whole = withJoining(taken, joining, facts);
  return needsTwo(facts) ? forTwo(whole) : whole;
}

/** A route with all that joins it, in the order of the policy. */
export const withJoining = (taken: AskedRoute, joining: readonly Route[], facts: Pick<RouteFacts, 'own' | 'least'> = {}): AskedRoute =>
  joining.reduce<AskedRoute>((route, also) => joinedBy(route, also, facts), taken);

export const seatsOf = (stages: readonly StageRule[], role?: string): number =>
  stages.flatMap(({ seats }) => seats).reduce((sum, seat) => (role === undefined || seat.role === role ? sum + seat.count : sum), 0);

/** A role that is asked already, of as many people, is not asked again; a stage that asks it is as sure as what joins wants it to be. The others are asked with the first stage. */
function joinedBy(taken: AskedRoute, also: Route, { own = [], least = 'link' }: Pick<RouteFacts, 'own' | 'least'>): AskedRoute {
  const wanted: [Assurance, ...Assurance[]] = [least, ...also.stages.map(({ assurance }) => assurance)];
  const isBlind = also.stages.some(({ blind }) => blind);
  const raised = (stage: StageRule): StageRule => ({ ...stage, assurance: strongest(stage.assurance, ...wanted), blind: stage.blind || isBlind });
  const isAsSure = (stage: StageRule): boolean => stage.assurance === raised(stage).assurance && stage.blind === raised(stage).blind;

  const roles = [...new Set(also.stages.flatMap(({ seats }) => seats.map(({ role }) => role)))];
  const sure = own.filter(isAsSure);
  // What the draft's own stages and the route taken ask for one role is mostly the same seat: each counts by itself.
  const known = (role: string): number => Math.max(seatsOf(taken.stages, role), seatsOf(sure, role));
  const lacking = roles.map((role) => ({ role, count: seatsOf(also.stages, role) - known(role) })).filter(({ count }) => count > 0);
  const stages = taken.stages.map((stage, place) => {
    const seats = place === 0 ? [...stage.seats, ...lacking] : stage.seats;
    return seats.some(({ role }) => roles.includes(role)) ? raised({ ...stage, seats }) : stage;
  });
  return { ...taken, stages, watchers: [...new Set([...taken.watchers, ...also.watchers])] };
}

/** Rules that ask two different people, whatever a policy's routes say (R24). */
export const dualRules: readonly string[] = ['money-irreversible', 'bulk-export'];
const needsTwo = ({ rules, own = [] }: RouteFacts): boolean => seatsOf(own) < 2 && dualRules.some((rule) => rules.includes(rule));

/** Everybody approves one seat of a revision at most, so two seats are two people. Every tenant has owners. */
export const forTwo = (route: AskedRoute): AskedRoute =>
  seatsOf(route.stages) >= 2 ? route : { ...route, stages: [...route.stages, { seats: [{ role: 'owner', count: 1 }], assurance: 'code', blind: false }] };

function fits({ when = {} }: Route, { rules, topics, category, segment, risk, accountId, movesMoney }: RouteFacts): boolean {
  const given: readonly (readonly [readonly string[] | undefined, readonly (string | undefined)[]])[] = [
    [when.rules, movesMoney ? [...rules, 'moves-money'] : rules],
    [when.topics, topics],
    [when.categories, [category]],
    [when.segments, [segment]],
    [when.risk, [risk]],
    [when.accounts, [accountId]],
  ];
  return given.every(([wanted, facts]) => !wanted || wanted.some((one) => facts.includes(one)));
}
