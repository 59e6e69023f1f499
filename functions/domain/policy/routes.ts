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
}

/**
 * The route of a held draft: the first whose conditions all fit, else the last.
 *
 * A rule with a value is named either way: `keyword` fits every keyword,
 * `keyword:lawyer` that one. On an account with privileged roles every stage
 * asks for a signed-in session, whatever the route says (R5), and no stage for
 * less than the tenant does.
 */
export function chooseRoute({ policy, assessment, submission, account, leastAssurance }: Choice): { routeId: string; stages: StageRule[]; watchers: string[] } {
  const route = routeOf(policy, {
    rules: assessment.reasons.flatMap(({ rule, value }) => [rule, `${rule}:${value}`]),
    topics: assessment.topics,
    category: assessment.category,
    segment: account?.segment,
    risk: assessment.risk,
    accountId: submission.accountId,
  });
  const least = assessment.privileged ? 'sign-in' : leastAssurance;
  const stages = route.stages.map((stage): StageRule => ({ ...stage, assurance: strongest(stage.assurance, least) }));
  return { routeId: route.id, stages, watchers: [...route.watchers] };
}

/** The first route that fits; the last one has no conditions. */
export const routeOf = ({ routes }: Pick<Policy, 'routes'>, facts: RouteFacts): Route => routes.find((each) => fits(each, facts)) ?? (routes.at(-1) as Route);

function fits({ when = {} }: Route, { rules, topics, category, segment, risk, accountId }: RouteFacts): boolean {
  const given: readonly (readonly [readonly string[] | undefined, readonly (string | undefined)[]])[] = [
    [when.rules, rules],
    [when.topics, topics],
    [when.categories, [category]],
    [when.segments, [segment]],
    [when.risk, [risk]],
    [when.accounts, [accountId]],
  ];
  return given.every(([wanted, facts]) => !wanted || wanted.some((one) => facts.includes(one)));
}
