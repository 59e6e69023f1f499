import type { Account } from '../policy/account.ts';
import type { Assessment, Reason } from '../policy/assessment.ts';
import type { Submission } from '../policy/draft.ts';
import { assess } from '../policy/evaluate.ts';
import { type Assurance, assuranceStrength, mostPeople, mostStages, type Policy, type StageRule } from '../policy/policy.ts';
import { chooseRoute } from '../policy/routes.ts';
import { rulesOfReply } from '../policy/text-rules.ts';
import { waivableKeyword } from '../policy/vocabulary.ts';
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
  return stagesFor(revision, assessedToday(revision.assessment, submission, today), submission, today);
}

/** What a reply is asked about by: what is known of it, and who must approve it. */
export type Asked = Pick<Revision, 'assessment' | 'stages'>;

/**
 * What an approver's edit brought into a reply that the helpdesk's text did not hold; undefined where that is nothing which needs more of people.
 *
 * The edited text is assessed as the helpdesk's was: by the draft's own policy, with the account, the sums, the mood and the instant of then, so that
 * whatever is found comes from the edit. Only what the reply's own words tell can be new. A new reason of tier 3 has it asked about again, also
 * where the route stays the same; one that leads to stages which the draft lacks adds them. What was found is a reason of the next revision,
 * so that the same text is never refused for it again.
 *
 * The word refund alone weighs nothing where the draft declares one. What earlier replies promised the account is not compared with the edited text, nor does Comprehend search it.
 *
 * @param assessedAt - when the helpdesk's text was assessed
 */
export function broughtByEdit(
  revision: Revision,
  submission: Submission,
  { policy, leastAssurance, assessedAt }: Pick<Today, 'policy' | 'leastAssurance'> & { readonly assessedAt: Date },
): Asked | undefined {
  const { assessment: then, account } = revision;
  const asThen: Today = { policy, account, authorKnown: then.signals?.authorKnown ?? true, leastAssurance, now: assessedAt };
  const found = assessedToday(then, submission, asThen);
  const added = found.reasons.filter((one) => rulesOfReply.has(one.rule) && !then.reasons.includes(one));
  const assessment = { ...then, reasons: [...added, ...then.reasons].sort((a, b) => b.tier - a.tier), risk: found.risk };
  const lacking = added.length === 0 ? undefined : stagesFor(revision, assessment, submission, asThen);
  const isGrave = added.some((one) => one.tier === 3 && !isOfDeclaredRefund(one, submission));
  return lacking || isGrave ? { assessment, stages: lacking ?? revision.stages } : undefined;
}

/** That a reply speaks of the refund which its draft declares is nothing that people did not know. */
const isOfDeclaredRefund = ({ rule, value }: Reason, { actions = [] }: Submission): boolean =>
  rule === 'keyword' && value === waivableKeyword && actions.some(({ type }) => type === 'refund');

/** Remarks on the reply have no value: their words tell them apart. */
const sayTheSame = (a: Reason, b: Reason): boolean => a.rule === b.rule && (a.value ?? a.text) === (b.value ?? b.text);

/** The route of an assessment, where it asks for more than the revision's own stages do: all of these, with what they lack. */
function stagesFor(revision: Revision, assessment: Assessment, submission: Submission, { policy, account, leastAssurance }: Today): StageRule[] | undefined {
  const { stages } = chooseRoute({ policy, assessment, submission, account, leastAssurance, own: revision.stages });
  const missing = lackingIn(revision.stages, stages);
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
  const isNew = (one: Reason): boolean => !then.reasons.some((known) => sayTheSame(known, one));
  return { ...assessed, reasons: [...then.reasons, ...reasons.filter(isNew)], risk: then.risk === 'high' ? 'high' : assessed.risk };
}

/** The wanted stages that one's own don't cover. Each covers one at most, since who is asked twice is to be two people; they are shared out so that the fewest are lacking. */
function lackingIn(own: readonly StageRule[], wanted: readonly StageRule[]): StageRule[] {
  const coveredBy = new Map<number, StageRule>();
  const place = (stage: StageRule, tried: Set<number>): boolean =>
    own.some((one, at) => {
      if (tried.has(at) || !covers(one, stage)) return false;
      tried.add(at);
      const other = coveredBy.get(at);
      if (other && !place(other, tried)) return false;
      coveredBy.set(at, stage);
      return true;
    });
  return wanted.filter((stage) => !place(stage, new Set()));
}

const peopleOf = ({ seats }: StageRule, role: string): number => seats.reduce((sum, seat) => (seat.role === role ? sum + seat.count : sum), 0);

/** Whether who approved one stage is as much as the other asks for. */
function covers(own: StageRule, wanted: StageRule): boolean {
  const hasSeats = wanted.seats.every(({ role }) => peopleOf(own, role) >= peopleOf(wanted, role));
  return hasSeats && assuranceStrength[own.assurance] >= assuranceStrength[wanted.assurance] && (own.blind || !wanted.blind);
}
