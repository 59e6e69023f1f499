import { mostPeople, type Policy } from '../policy/policy.ts';
import { partiesOf, standingOf } from './decide.ts';
import {
  type BlockedBecause,
  type Draft,
  type DraftHead,
  disowners,
  type Grant,
  holderOf,
  isAskedByRole,
  lastHelpdeskRevision,
  openGrants,
  type Stage,
  type Transition,
  waitingStage,
} from './draft-state.ts';
import { nextRung } from './ladder.ts';
import type { Person } from './person.ts';
import { type AskedBefore, type RoutingFacts, resolveEscalation, resolveStage, resolveWatchers } from './routing.ts';
import {
  alarmOwed,
  type Context,
  changed,
  endedStages,
  entry,
  type GrantingContext,
  grantsFor,
  mailOwed,
  revoked,
  systemActor,
  tellOthers,
  watcherGrant,
  webhookOwed,
} from './transition.ts';
import { whyBlocked } from './why-blocked.ts';

/** What is due of a waiting draft at this instant; undefined when it only waits. */
export type Due = 'open' | 'rung' | 'hold' | 'release' | undefined;

export function whatIsDue(head: DraftHead, policy: Policy, now: Date): Due {
  if (head.status === 'approved') return head.releaseAt && Date.parse(head.releaseAt) <= now.getTime() ? 'release' : undefined;
  if (head.status !== 'pending' && head.status !== 'blocked') return undefined;
  if (head.decideBy && Date.parse(head.decideBy) <= now.getTime()) return 'hold';
  const stage = head.stages[waitingStage(head)];
  if (head.status === 'blocked' || (stage && !stage.openedAt)) return 'open';
  const next = stage && nextRung(stage, policy, head.urgency);
  return next && next.at.getTime() <= now.getTime() ? 'rung' : undefined;
}

/**
 * Opens the stage that waits: resolves its people, grants each their seat and owes them a mail.
 *
 * Where a role reaches nobody, not even an owner, the draft is blocked. A blocked
 * draft for which somebody may decide by now waits again. Nothing to do: undefined.
 */
export function openStage(draft: Draft, facts: RoutingFacts, context: GrantingContext): Transition | undefined {
  const { head } = draft;
  const index = waitingStage(head);
  const stage = head.stages[index];
  if (!stage || (head.status !== 'pending' && head.status !== 'blocked') || (stage.openedAt && head.status === 'pending')) return undefined;
  const [before, last] = [askedBefore(draft, index), handedOverIn(draft, index)];
  const { asked, holes } = resolveStage(stage, facts, before, last);
  if (holes.length > 0) return block(head, holes, whyBlocked(stage, facts, before, last), facts.people, context);
  const stages = replaced(head.stages, index, { ...stage, openedAt: context.now.toISOString(), step: 0 });
  const next = changed(head, { status: 'pending', stages }, context);
  const grants = grantsFor(next, index, asked, context);
  const watchers = watcherGrants(
    draft,
    next,
    index,
    facts,
    asked.map((one) => one.personId),
    context,
  );
  const request = head.revision > 1 ? 'again' : 'request';
  const unblocked = head.status === 'blocked' ? [entry('draft.unblocked', head, next, systemActor, context)] : [];
  return {
    head: next,
    newGrants: [...grants, ...watchers],
    entries: [
      ...unblocked,
      entry('stage.opened', head, next, systemActor, context, {
        stage: index + 1,
        asked: grants.map(askedEntry),
        watchers: watchers.map((one) => one.personId),
      }),
    ],
    owed: [
      ...grants.map((grant) => mailOwed(request, next, grant.personId, grant.grantId)),
      ...watchers.map((grant) => mailOwed('watcher-start', next, grant.personId, grant.grantId)),
    ],
  };
}

const askedEntry = ({ grantId, personId, onBehalfOf, seat, why }: Grant) => ({ grantId, personId, onBehalfOf, seat, why });

const replaced = (stages: readonly Stage[], index: number, stage: Stage): Stage[] => stages.map((one, i) => (i === index ? stage : one));

/** People who had a seat of this stage on the revision before: after an edit they are asked afresh, not others. A helpdesk's revision has a route of its own. */
function askedBefore(draft: Draft, stage: number): AskedBefore[] {
  if (lastHelpdeskRevision(draft) === draft.head.revision) return [];
  return draft.grants.flatMap((grant) =>
    grant.revision === draft.head.revision - 1 && grant.stage === stage && grant.seat !== null
      ? [{ personId: holderOf(grant), seat: grant.seat, byRole: isAskedByRole(draft, grant) }]
      : [],
  );
}

/** People who handed a seat of a stage over since the helpdesk's last revision, and whoever they stood in for. */
export const handedOverIn = (draft: Draft, stage: number): string[] => {
  const since = lastHelpdeskRevision(draft);
  return draft.grants.filter((one) => one.handedOver && one.stage === stage && one.revision >= since).flatMap(partiesOf);
};

function watcherGrants(draft: Draft, head: DraftHead, stage: number, facts: RoutingFacts, asked: readonly string[], context: GrantingContext): Grant[] {
  const told = new Set([...draft.grants.filter((grant) => grant.revision === head.revision).map((grant) => grant.personId), ...disowners(draft)]);
  return resolveWatchers(head.watchers, facts)
    .filter((person) => !told.has(person.id) && !asked.includes(person.id))
    .map((person) => watcherGrant(head, stage, person.id, context));
}

/** Nobody may decide: said once, then looked at again each minute until the fallback. */
function block(head: DraftHead, holes: readonly string[], because: BlockedBecause, people: readonly Person[], context: Context): Transition {
  const next = changed(head, { status: 'blocked', blockedBecause: because }, context);
  if (head.status === 'blocked') return { head: next, entries: [], owed: [] };
  return {
    head: next,
    entries: [entry('draft.blocked', head, next, systemActor, context, { roles: [...holes], because })],
    owed: [webhookOwed('draft.blocked', next, context), ...alarmOwed(next, people)],
  };
}

/**
 * Climbs the next rung of the ladder: a reminder to those who were asked, or one more person for each open seat.
 *
 * Where nobody who was asked for a seat may decide it any more, a reminder would reach nobody: somebody else is asked instead.
 */
export function climb(draft: Draft, facts: RoutingFacts, context: GrantingContext): Transition | undefined {
  const { head } = draft;
  const index = waitingStage(head);
  const stage = head.stages[index];
  const next = stage && nextRung(stage, context.policy, head.urgency);
  if (!stage || !next || head.status !== 'pending' || next.at.getTime() > context.now.getTime()) return undefined;
  const climbed = changed(head, { stages: replaced(head.stages, index, { ...stage, step: stage.step + 1 }) }, context);
  const away = stage.seats.flatMap((seat, i) =>
    seat.filled.length < seat.count && !seatGrants(draft, index).some((grant) => grant.seat === i && stands(draft, grant, facts)) ? [i] : [],
  );
  if (next.rung.kind !== 'remind') return escalate(draft, climbed, index, next.rung.kind, 'no_answer', facts, context, { away });
  const reminded = remind(draft, climbed, index, away, context);
  if (away.length === 0) return reminded;
  const escalated = escalate(draft, climbed, index, 'backup', 'away', facts, context, { only: away, away });
  return { ...escalated, head: reminded.head, entries: [...escalated.entries, ...reminded.entries], owed: [...escalated.owed, ...reminded.owed] };
}

/** Whether somebody who was asked may still decide, as of now. */
const stands = (draft: Draft, grant: Grant, facts: RoutingFacts): boolean => standingOf(draft, grant, facts) === 'open';

const seatGrants = (draft: Draft, stage: number) =>
  draft.grants.filter(
    (grant): grant is Grant & { readonly seat: number } => grant.revision === draft.head.revision && grant.stage === stage && grant.seat !== null,
  );

/** Reminds those who were asked, but for seats whose people are away. Nobody left to remind: nothing is said. */
function remind(draft: Draft, climbed: DraftHead, stage: number, away: readonly number[], context: Context): Transition {
  const waiting = seatGrants(draft, stage).filter((grant) => grant.state === 'open' && !away.includes(grant.seat));
  const people = waiting.map((grant) => grant.personId);
  return {
    head: waiting.length === 0 ? climbed : { ...climbed, remindedAt: context.now.toISOString() },
    entries: waiting.length === 0 ? [] : [entry('reminder.sent', draft.head, climbed, systemActor, context, { stage: stage + 1, people })],
    owed: waiting.map((grant) => mailOwed('reminder', climbed, grant.personId, grant.grantId)),
  };
}

/** Which seats an escalation is for, all open ones by default; whose people are away; and the grant whose mail came back. */
interface Escalated {
  readonly only?: readonly number[];
  readonly away?: readonly number[];
  readonly bounced?: Grant;
}

/** One more person for each of the open seats. Those who were asked before are told, as far as they may still decide; whose delegation has ended makes room for the delegator. */
function escalate(
  draft: Draft,
  climbed: DraftHead,
  index: number,
  step: 'backup' | 'supervisor',
  cause: 'no_answer' | 'bounced' | 'away',
  facts: RoutingFacts,
  context: GrantingContext,
  { only, away = [], bounced }: Escalated = {},
): Transition & { readonly changedGrants: readonly Grant[] } {
  const stage = climbed.stages[index] as Stage;
  const before = seatGrants(draft, index);
  const ended = before.filter((grant) => standingOf(draft, grant, facts) === 'delegation-ended');
  const known = before.map((grant) => (ended.includes(grant) ? { ...grant, onBehalfOf: null } : grant));
  const resolved = resolveEscalation(stage, step, known, facts, bounced ? 'bounced' : step, only, handedOverIn(draft, index));
  const still = before.filter((grant) => grant.state === 'open' && !ended.includes(grant));
  const { leaving, room } = roomFor(
    resolved.length,
    still,
    still.filter((grant) => grant.bounced || grant.grantId === bounced?.grantId || !stands(draft, grant, facts)),
  );
  const asked = resolved.slice(0, room).map((one) => (away.includes(one.seat) ? { ...one, why: 'away' as const } : one));
  const grants = grantsFor(climbed, index, asked, context);
  const told = before.filter(
    (grant) => !grant.bounced && grant.grantId !== bounced?.grantId && asked.some(({ seat }) => seat === grant.seat) && stands(draft, grant, facts),
  );
  return {
    head: climbed,
    newGrants: grants,
    changedGrants: [...ended.filter(({ state }) => state === 'open'), ...leaving].map((grant) => ({ ...grant, state: 'revoked' })),
    entries: [entry('stage.escalated', draft.head, climbed, systemActor, context, { stage: index + 1, step, cause, asked: grants.map(askedEntry) })],
    owed: [
      webhookOwed('draft.escalated', climbed, context),
      ...told.map((grant) => mailOwed('also-asked', climbed, grant.personId, grant.grantId)),
      ...grants.map((grant) => mailOwed('escalation', climbed, grant.personId, grant.grantId)),
    ],
  };
}

/**
 * Where a stage has as many open grants as one transaction can end, those who can't be reached, or may not decide any more, make room for others: the longest asked first.
 *
 * @returns how many may be asked then
 */
function roomFor(wanted: number, open: readonly Grant[], idle: readonly Grant[]): { readonly leaving: readonly Grant[]; readonly room: number } {
  const free = mostPeople.inStageEscalated - open.length;
  const leaving = idle.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, Math.max(0, wanted - free));
  return { leaving, room: Math.max(0, free + leaving.length) };
}

/** A mail to somebody who was asked came back: a backup for their seat is asked at once, not at the deadline. Told again, it changes nothing. */
export function escalateBounce(draft: Draft, grantId: string, facts: RoutingFacts, context: GrantingContext): Transition | undefined {
  const grant = openGrants(draft).find((one) => one.grantId === grantId);
  const index = waitingStage(draft.head);
  if (!grant || grant.seat === null || grant.bounced || draft.head.status !== 'pending' || grant.stage !== index) return undefined;
  const same = changed(draft.head, {}, context);
  const escalated = escalate(draft, same, index, 'backup', 'bounced', facts, context, { only: [grant.seat], bounced: grant });
  const ended = escalated.changedGrants.some((one) => one.grantId === grant.grantId);
  return {
    ...escalated,
    changedGrants: [
      ...escalated.changedGrants.filter((one) => one.grantId !== grant.grantId),
      { ...grant, bounced: true, ...(ended && { state: 'revoked' as const }) },
    ],
    entries: [entry('mail.bounced', draft.head, same, systemActor, context, { grantId, personId: grant.personId }), ...escalated.entries],
  };
}

/**
 * The fallback: nobody decided in time, so the customer gets the holding reply and never the draft.
 *
 * The holding reply is owed once in the life of a draft; its text is the policy's, without a word of the draft.
 */
export function hold(draft: Draft, receiver: { to: string }, context: Context): Transition | undefined {
  const { head } = draft;
  const due = head.decideBy && Date.parse(head.decideBy) <= context.now.getTime();
  if (!due || (head.status !== 'pending' && head.status !== 'blocked')) return undefined;
  const holdingReply = head.holdingReply ?? { ...context.policy.holdingReply, to: receiver.to, at: context.now.toISOString() };
  const next = changed(head, { status: 'held', holdingReply, stages: endedStages(head.stages) }, context);
  const first = head.holdingReply === null;
  return {
    head: next,
    changedGrants: revoked(draft),
    entries: [entry('draft.held', head, next, systemActor, context, { holdingReplySent: first })],
    owed: [{ kind: 'wake', revision: head.revision }, ...(first ? [webhookOwed('draft.held', next, context)] : []), ...tellOthers(draft, next)],
  };
}
