import type { Account } from './account.ts';
import type { Assessment } from './assessment.ts';
import type { Submission } from './draft.ts';
import type { Policy, Route, StageRule } from './policy.ts';

interface Choice {
  readonly policy: Policy;
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly account: Account | null;
}

/**
 * The route of a held draft: the first whose conditions all fit, else the last.
 *
 * A rule with a value is named either way: `keyword` fits every keyword,
 * `keyword:lawyer` that one. On an account with privileged roles every stage
 * asks for a signed-in session, whatever the route says (R5).
 */
export function chooseRoute(choice: Choice): { routeId: string; stages: StageRule[]; watchers: string[] } {
  const route = choice.policy.routes.find((each) => fits(each, choice)) ?? (choice.policy.routes.at(-1) as Route);
  const stages = route.stages.map((stage): StageRule => (choice.assessment.privileged ? { ...stage, assurance: 'sign-in' } : stage));
  return { routeId: route.id, stages, watchers: [...route.watchers] };
}

function fits({ when = {} }: Route, { assessment, submission, account }: Choice): boolean {
  const rules = assessment.reasons.flatMap(({ rule, value }) => [rule, `${rule}:${value}`]);
  const given: readonly (readonly [readonly string[] | undefined, readonly string[]])[] = [
    [when.rules, rules],
    [when.topics, assessment.topics],
    [when.categories, [assessment.category]],
    [when.segments, account ? [account.segment] : []],
    [when.risk, [assessment.risk]],
    [when.accounts, [submission.accountId]],
  ];
  return given.every(([wanted, facts]) => !wanted || wanted.some((one) => facts.includes(one)));
}
