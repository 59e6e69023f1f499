import type { Account } from '../policy/account.ts';
import type { Assessment, Reason } from '../policy/assessment.ts';
import type { Submission } from '../policy/draft.ts';
import { assess } from '../policy/evaluate.ts';
import { type Assurance, assuranceStrength, mostPeople, mostStages, type Policy, type StageRule } from '../policy/policy.ts';
import { chooseRoute } from '../policy/routes.ts';
import type { Revision } from './draft-state.ts';

/** What is known of an approved reply when it is about to go out. */
export interface Today {
  /** In force now. */
  readonly policy: Policy;
  readonly account: Account | null;
  /** Whether an agent who wrote it is one of the people. */
  readonly authorKnown: boolean;
  readonly leastAssurance: Assurance;
  readonly now: Date;
}

/**
 * The stages that a reply needs by today's policy, where that asks for more than its own route did; undefined where it doesn't.
 *
 * The route is today's for everything that is known of the draft: the reasons of its assessment and those of today, so that a
 * looser policy takes nothing away in flight. What the old route asked stays; what it lacks comes behind it, or takes its place
 * where both together are more than a route may have.
 *
 * @param revision - the approved one, `submission` its proven text
 */
export function stagesToday(revision: Revision, submission: Submission, today: Today): StageRule[] | undefined {
  const assessment = assessedToday(revision.assessment, submission, today);
  const { stages } = chooseRoute({ policy: today.policy, assessment, submission, account: today.account, leastAssurance: today.leastAssurance });
  const missing = stages.filter((stage) => !revision.stages.some((own) => covers(own, stage)));
  if (missing.length === 0) return undefined;
  const both = [...revision.stages, ...missing];
  const people = both.flatMap(({ seats }) => seats).reduce((sum, { count }) => sum + count, 0);
  return both.length <= mostStages && people <= mostPeople.inRoute ? both : stages;
}

/** The assessment of today, with every reason that the draft was held for. The sums of its account are those of its intake: they hold its own money already. */
function assessedToday(then: Assessment, submission: Submission, { policy, account, authorKnown, now }: Today): Assessment {
  const { sums = {}, moved = {} } = then.signals ?? {};
  const spent = Object.fromEntries(Object.entries(sums).map(([currency, minor]) => [currency, minor - (moved[currency] ?? 0)]));
  const { reasons, ...assessed } = assess({ submission, account, authorKnown, policy, spent, sentiment: then.sentiment, now, floor: 3, floorRisk: then.risk });
  const isNew = ({ rule, value }: Reason): boolean => !then.reasons.some((one) => one.rule === rule && one.value === value);
  return { ...assessed, reasons: [...then.reasons, ...reasons.filter(isNew)], risk: then.risk === 'high' ? 'high' : assessed.risk };
}

/** Whether who approved one stage is as much as the other asks for. */
function covers(own: StageRule, wanted: StageRule): boolean {
  const hasSeats = wanted.seats.every(({ role, count }) => own.seats.some((seat) => seat.role === role && seat.count >= count));
  return hasSeats && assuranceStrength[own.assurance] >= assuranceStrength[wanted.assurance] && (own.blind || !wanted.blind);
}
