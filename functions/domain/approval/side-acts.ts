import type { Actor } from '../audit-entry.ts';
import { type DecidingFacts, partiesOf, type Standing, standingOf } from './decide.ts';
import { type Draft, type Grant, isSameSeat, type Stage, type Transition } from './draft-state.ts';
import type { Attempt } from './judge.ts';
import { nextRung } from './ladder.ts';
import { holdDamaged } from './release.ts';
import type { Asked, RoutingFacts } from './routing.ts';
import { takerFor, whoMayTake } from './routing.ts';
import { type Context, changed, entry, type GrantingContext, mailOwed, newGrant, revoked } from './transition.ts';
import { handedOverIn } from './wait.ts';

/** What the server found out about the browser that a form came from. */
export type Sender = Pick<Attempt, 'hashPrefix' | 'signedIn'>;

/** Why a grant does no act beside the decision either. A draft whose text is damaged is held back, as at a decision. */
export type Bar =
  | { readonly why: 'standing'; readonly standing: Standing; readonly transition?: Transition }
  | { readonly why: 'approver-mismatch' | 'sign-in-needed' | 'stale' };

/**
 * Whether somebody who was asked may do more than decide now: the same checks in the same order as at a decision, but for the code of the mail.
 *
 * @param content - the submission of the current revision as canonical JSON, undefined when it is gone.
 * @returns undefined where they may.
 */
export function barOf(draft: Draft, grant: Grant, sender: Sender, facts: DecidingFacts, content: string | undefined, context: Context): Bar | undefined {
  const { hashPrefix, signedIn } = sender;
  if (signedIn && signedIn.personId !== grant.personId) return { why: 'approver-mismatch' };
  const standing = standingOf(draft, grant, facts);
  if (standing !== 'open') return { why: 'standing', standing };
  const damaged = holdDamaged(draft, content, context);
  if (damaged) return { why: 'standing', standing: 'integrity-hold', transition: damaged };
  if (!draft.head.requestHash.startsWith(hashPrefix)) return { why: 'stale' };
  return grant.assurance === 'sign-in' && !signedIn?.fresh ? { why: 'sign-in-needed' } : undefined;
}

export const actorOf = (grant: Grant, { signedIn }: Pick<Sender, 'signedIn'>): Actor => ({
  personId: grant.personId,
  via: signedIn ? 'sign-in' : 'link',
  ...(grant.onBehalfOf && { delegatorId: grant.onBehalfOf }),
});

/** Grants of the same stage of the same revision by which somebody said that they are on it. */
const onItGrants = (draft: Draft, { revision, stage }: Grant): Grant[] =>
  draft.grants.filter((one) => one.onItAt !== undefined && one.revision === revision && one.stage === stage);

/** When the grant's person said that they are on it, in this stage of this revision; undefined where they have not. */
export const onItSince = (draft: Draft, grant: Grant): string | undefined => onItGrants(draft, grant).find((one) => one.personId === grant.personId)?.onItAt;

/**
 * Somebody who was asked says that they are on it: the next rung of the stage's ladder is left out.
 *
 * Once per stage, by whoever says it first: others who say so too are heard, but
 * can't put the escalation off again. The fallback keeps its time, and so does
 * the rung behind. The caller has found no {@link barOf | bar}.
 *
 * @returns undefined where the same person has said so before.
 */
export function sayOnIt(draft: Draft, grant: Grant, actor: Actor, context: Context): Transition | undefined {
  if (onItSince(draft, grant)) return undefined;
  const { head } = draft;
  const stage = head.stages[grant.stage] as Stage;
  const skipped = onItGrants(draft, grant).length === 0 ? nextRung(stage, context.policy, head.urgency)?.rung.kind : undefined;
  const stages = head.stages.map((one) => (one === stage && skipped ? { ...one, step: one.step + 1 } : one));
  const next = changed(head, { stages }, context);
  return {
    head: next,
    changedGrants: [{ ...grant, onItAt: context.now.toISOString() }],
    entries: [entry('grant.on_it', head, next, actor, context, { grantId: grant.grantId, stage: grant.stage + 1, skipped: skipped ?? null })],
    owed: [],
  };
}

/** So often a seat may change hands on one revision. */
const maxHandOvers = 3;

const timesHandedOver = (draft: Draft, grant: Grant): number => draft.grants.filter((one) => one.handedOver && isSameSeat(one, grant)).length;

/**
 * Who may take the seat of an open grant over now.
 *
 * They hold its role or relation, are active, may release the money, left no
 * mark on the revision, and neither were asked in this stage nor handed a seat
 * of it over. Nobody where the seat has changed hands three times.
 */
export function handOverChoices(draft: Draft, grant: Grant, facts: RoutingFacts): Asked[] {
  if (timesHandedOver(draft, grant) >= maxHandOvers) return [];
  return whoMayTake(draft.head.stages[grant.stage] as Stage, grant.seat as number, hadPart(draft, grant), facts);
}

/** Who was asked in the stage of a grant, or handed a seat of it over. */
function hadPart(draft: Draft, { revision, stage }: Grant): string[] {
  const asked = draft.grants.filter((one) => one.revision === revision && one.stage === stage && one.seat !== null).flatMap(partiesOf);
  return [...asked, ...handedOverIn(draft, stage)];
}

/**
 * Passes an open seat to somebody else who may decide it, or to who stands in for them: the old right ends, the new one is like it in all but the person.
 *
 * Whoever handed over decides this seat no more on this revision. The caller has found no {@link barOf | bar}.
 *
 * @returns undefined where the other may not take it.
 */
export const handOver = (draft: Draft, grant: Grant, toId: string, facts: RoutingFacts, actor: Actor, context: GrantingContext): Transition | undefined =>
  passSeat(draft, grant, toId, facts, { type: 'grant.handed_over', actor }, context);

/** How a seat changed hands: by its own person, or by somebody above, whom the grant then names. */
interface Passed {
  readonly type: 'grant.handed_over' | 'grant.reassigned';
  readonly actor: Actor;
  readonly reassignedBy?: string;
}

/**
 * Who gets the seat of a grant that goes to somebody: they themselves, or who stands in for them now; undefined where neither may take it.
 *
 * Who delegated is looked at alone: among all who may take it their delegate may be one for themselves.
 */
export function seatTaker(draft: Draft, grant: Grant, toId: string, facts: RoutingFacts): Asked | undefined {
  const choices = handOverChoices(draft, grant, facts);
  if (choices.length === 0) return undefined;
  const alone = takerFor(toId, draft.head.stages[grant.stage] as Stage, grant.seat as number, hadPart(draft, grant), facts);
  return alone ?? choices.find(({ personId }) => personId === toId);
}

/** {@link handOver}, whoever does it: that they may is the caller's to know. */
export function passSeat(draft: Draft, grant: Grant, toId: string, facts: RoutingFacts, passed: Passed, context: GrantingContext): Transition | undefined {
  const to = seatTaker(draft, grant, toId, facts);
  if (!to) return undefined;
  const { type, actor, reassignedBy } = passed;
  const next = changed(draft.head, {}, context);
  const made = { ...newGrant(next, { ...to, stage: grant.stage, assurance: grant.assurance }, context), expiresAt: grant.expiresAt };
  const others = revoked(draft, (one) => one.grantId !== grant.grantId && one.personId === grant.personId && isSameSeat(one, grant));
  const handedOver = { to: to.personId, grantId: made.grantId, at: context.now.toISOString() };
  return {
    head: next,
    newGrants: [made],
    changedGrants: [{ ...grant, state: 'revoked', handedOver, ...(reassignedBy && { reassignedBy }) }, ...others],
    entries: [
      entry(type, draft.head, next, actor, context, {
        stage: grant.stage + 1,
        seat: grant.seat,
        from: { grantId: grant.grantId, personId: grant.personId },
        to: { grantId: made.grantId, personId: to.personId, onBehalfOf: to.onBehalfOf },
      }),
    ],
    owed: [mailOwed('handed-over', next, to.personId, made.grantId)],
  };
}
