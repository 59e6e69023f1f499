import type { Actor } from '../audit-entry.ts';
import { type DecidingFacts, partiesOf, standingOf } from './decide.ts';
import { type Draft, type Grant, openGrants, type Transition, waitingStage } from './draft-state.ts';
import { looksAfterQueue, type Person } from './person.ts';
import { holdDamaged } from './release.ts';
import type { RoutingFacts } from './routing.ts';
import { barOf, handOver, passSeat, seatTaker } from './side-acts.ts';
import { oversees, teamOf } from './team.ts';
import { type Context, changed, entry, type GrantingContext, mailOwed } from './transition.ts';

/** Why an act of the queue was not done to a draft. */
export type QueueRefusal =
  | 'not_waiting'
  | 'not_overseen'
  | 'nobody_asked'
  | 'too_soon'
  | 'no_seat'
  | 'no_longer_asked'
  | 'oneself'
  | 'party'
  | 'blind'
  | 'stale'
  | 'sign_in_needed'
  | 'damaged'
  | 'not_eligible';

/** What becomes of one draft by an act of the queue. */
export type QueueOutcome = { readonly ok: true; readonly transition: Transition } | { readonly ok: false; readonly reason: QueueRefusal };

const refused = (reason: QueueRefusal): QueueOutcome => ({ ok: false, reason });

/** Somebody who acts from the queue is signed in. */
const actorOf = ({ id }: Person): Actor => ({ personId: id, via: 'sign-in' });

/** Open seats of the stage that waits. */
const seatsAsked = (draft: Draft): Grant[] =>
  openGrants(draft).filter(({ seat, stage, revision }) => seat !== null && stage === waitingStage(draft.head) && revision === draft.head.revision);

/** Whether somebody has, or had, a seat of the current revision; of one stage where it is named. */
const isSeated = ({ head, grants }: Draft, personId: string, stage?: number): boolean =>
  grants.some((one) => one.revision === head.revision && one.seat !== null && (stage ?? one.stage) === one.stage && partiesOf(one).includes(personId));

/** A draft is reminded of once within so long, whoever reminds. */
export const remindedEverySeconds = 3600;

/**
 * Reminds those who are asked and may still decide, but never the one who reminds.
 *
 * Owners and supervisors remind of any draft; everybody else of those below them in the reporting line. Whoever has a
 * seat of a blind stage reminds nobody of it: they would learn whether the others have decided. The ladder goes on as it was.
 */
export function remindAsked(draft: Draft, by: Person, facts: DecidingFacts, context: Context): QueueOutcome {
  const { head } = draft;
  if (head.status !== 'pending') return refused('not_waiting');
  const index = waitingStage(head);
  if (head.stages[index]?.blind && isSeated(draft, by.id, index)) return refused('blind');
  const others = seatsAsked(draft).filter((grant) => grant.personId !== by.id && standingOf(draft, grant, facts) === 'open');
  if (others.length === 0) return refused('nobody_asked');
  const team = teamOf(by.id, facts.people);
  const any = looksAfterQueue(by);
  const reminded = others.filter((grant) => any || partiesOf(grant).some((id) => team.has(id)));
  if (!by.active || reminded.length === 0) return refused('not_overseen');
  if (head.remindedAt !== null && context.now.getTime() - Date.parse(head.remindedAt) < remindedEverySeconds * 1000) return refused('too_soon');
  const next = changed(head, { remindedAt: context.now.toISOString() }, context);
  const people = reminded.map(({ personId }) => personId);
  return {
    ok: true,
    transition: {
      head: next,
      entries: [entry('reminder.sent', head, next, actorOf(by), context, { stage: index + 1, people })],
      owed: reminded.map((grant) => mailOwed('reminder', next, grant.personId, grant.grantId)),
    },
  };
}

/** Whose seat goes to whom, of the text that somebody saw listed. */
export interface PassedOn {
  readonly fromId: string;
  readonly toId: string;
  /** The beginning of the request hash that was listed. */
  readonly hashPrefix: string;
}

/** What passing a seat on is judged by. */
export interface PassingFacts extends RoutingFacts {
  /** Whether whoever acts has signed in lately, as a decision at the level `sign-in` asks for. */
  readonly fresh: boolean;
  /** The submission of the current revision as canonical JSON; undefined when it is gone. */
  readonly content: string | undefined;
}

/**
 * Gives a seat to somebody else who may decide it: one's own, or one of a person whom one {@link oversees}.
 *
 * The new person must hold the role, be unconflicted and be new to the stage, as at every hand-over, and decides on the
 * request hash that was listed. Who reassigns the seat of another has no part in the revision (no mark, no seat) and
 * takes nothing for themselves: nobody chooses who decides beside, for, or after them.
 */
export function passOn(draft: Draft, passed: PassedOn, by: Person, facts: PassingFacts, context: GrantingContext): QueueOutcome {
  if (draft.head.status !== 'pending') return refused('not_waiting');
  const own = passed.fromId === by.id;
  // Before anything is said of the seat: in a blind stage the answer would tell who else is asked.
  if (!own && (facts.marked.has(by.id) || isSeated(draft, by.id))) return refused('party');
  const grant = seatsAsked(draft).find((one) => one.personId === passed.fromId);
  if (!grant) return refused('no_seat');
  const bar = own ? barOfOwn(draft, grant, passed, facts, context) : barOfOther(draft, grant, passed, by, facts, context);
  if (bar) return refused(bar);
  const transition = own
    ? handOver(draft, grant, passed.toId, facts, actorOf(by), context)
    : passSeat(draft, grant, passed.toId, facts, { type: 'grant.reassigned', actor: actorOf(by), reassignedBy: by.id }, context);
  return transition ? { ok: true, transition } : refused('not_eligible');
}

/** A seat of one's own is handed over as from its review page. */
function barOfOwn(draft: Draft, grant: Grant, { hashPrefix }: PassedOn, facts: PassingFacts, context: Context): QueueRefusal | undefined {
  const bar = barOf(draft, grant, { hashPrefix, signedIn: { personId: grant.personId, fresh: facts.fresh } }, facts, facts.content, context);
  if (!bar) return undefined;
  if (bar.why === 'stale') return 'stale';
  if (bar.why === 'sign-in-needed') return 'sign_in_needed';
  return 'transition' in bar ? 'damaged' : 'no_longer_asked';
}

function barOfOther(draft: Draft, grant: Grant, passed: PassedOn, by: Person, facts: PassingFacts, context: Context): QueueRefusal | undefined {
  if (!partiesOf(grant).some((id) => oversees(by, id, facts.people))) return 'not_overseen';
  if (passed.toId === by.id || seatTaker(draft, grant, passed.toId, facts)?.personId === by.id) return 'oneself'; // also as somebody's delegate
  if (holdDamaged(draft, facts.content, context)) return 'damaged';
  if (!draft.head.requestHash.startsWith(passed.hashPrefix)) return 'stale';
  return grant.assurance === 'sign-in' && !facts.fresh ? 'sign_in_needed' : undefined;
}
