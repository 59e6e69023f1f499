import * as z from 'zod';
import type { LabelledWrite } from '../adapters/labelled-writes.ts';
import { partiesOf } from '../domain/approval/decide.ts';
import { type Draft, type DraftHead, disowners, type Grant, openGrants, type Transition } from '../domain/approval/draft-state.ts';
import { isOpen } from '../domain/approval/end.ts';
import { holdDamaged, type ReleaseFacts, release } from '../domain/approval/release.ts';
import { draftOfGrant } from '../domain/approval/review-link.ts';
import type { RoutingFacts } from '../domain/approval/routing.ts';
import type { Context, GrantingContext } from '../domain/approval/transition.ts';
import { climb, type Due, escalateBounce, hold, openStage, whatIsDue } from '../domain/approval/wait.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { moneyOf } from '../domain/policy/spent.ts';
import type { Deps } from './deps.ts';

export type MovingDeps = Pick<Deps, 'drafts' | 'accounts' | 'clock' | 'random' | 'settings' | 'linkKeys' | 'log'>;

/** What a transition is given now, for a draft that is bound to this policy. */
export const contextFor = ({ clock, random, settings }: Pick<Deps, 'clock' | 'random' | 'settings'>, policy: Policy): Context => ({
  now: clock.now(),
  random: (count) => random.bytes(count),
  tenantId: settings.tenantId,
  policy,
  leastAssurance: settings.leastAssurance,
});

/** The same where people are asked: their mail codes are derived with the current key. */
export async function grantingContextFor(deps: Pick<Deps, 'clock' | 'random' | 'settings' | 'linkKeys'>, policy: Policy): Promise<GrantingContext> {
  const { kid } = await deps.linkKeys.current();
  return { ...contextFor(deps, policy), kid };
}

/** The policy that a draft was assessed by. @throws Error when the snapshot is gone. */
export async function policyOf({ accounts }: Pick<Deps, 'accounts'>, sha256: string): Promise<Policy> {
  const snapshot = await accounts.policyBySha(sha256);
  if (!snapshot) throw new Error(`policy snapshot is missing: ${sha256}`);
  return snapshot.policy;
}

export interface AskingFacts extends RoutingFacts {
  /** An AI wrote it, to an account that names no manager: then an owner is who decides in the manager's place, and nothing is missing. */
  readonly namesNoManager: boolean;
}

/** Who may be asked about a draft, as the people and delegations are at this moment. */
export async function routingFacts({ accounts, drafts, clock }: Pick<Deps, 'accounts' | 'drafts' | 'clock'>, draft: Draft): Promise<AskingFacts> {
  const [people, delegations, submission, current] = await Promise.all([
    accounts.listPeople(),
    accounts.listDelegations(),
    drafts.submission(draft),
    accounts.getAccount(draft.head.accountId),
  ]);
  const { author, actions } = submission;
  const accountManagerId = current?.account.managerId ?? null;
  return {
    people,
    delegations,
    managerId: author.type === 'agent' ? (people.find((person) => person.id === author.id)?.managerId ?? null) : accountManagerId,
    accountManagerId,
    namesNoManager: author.type === 'ai' && accountManagerId === null,
    marked: new Set([...draft.markers.filter((marker) => marker.revision === draft.head.revision).map((marker) => marker.personId), ...disowners(draft)]),
    money: moneyOf(actions ?? []),
    now: clock.now(),
    seed: draft.head.id,
  };
}

/**
 * Does all that is due of a draft, one transition after another, whoever comes first: an execution, a late one, or the sweep.
 *
 * Each transition is conditional on the draft it was worked out from, so doing it twice is impossible.
 *
 * @param and - what a transition is given beside what it is.
 * @returns the draft as it is then, undefined where there is none.
 */
export async function moveOn(
  deps: MovingDeps,
  draftId: string,
  and: (draft: Draft, transition: Transition) => Transition = (_, transition) => transition,
): Promise<Draft | undefined> {
  const most = 50; // rungs that fell due while nothing ran, and then some: never a loop without end
  let moved: Draft | undefined;
  for (let i = 0; i < most; i += 1) {
    const taken: { step?: Step } = {};
    const next = async (draft: Draft): Promise<Transition | undefined> => {
      taken.step = await dueStep(deps, draft);
      return taken.step.transition && and(draft, taken.step.transition);
    };
    moved = await deps.drafts.move(draftId, next, async () => taken.step?.checks ?? []).catch((error) => unlessEnded(deps, draftId, error));
    if (taken.step?.transition) alarmFor(deps, draftId, taken.step.transition, taken.step);
    if (!taken.step?.due || !moved || moved.head.status === 'blocked') return moved;
  }
  return moved;
}

/** A draft that has ended waits for nothing, also where its signals can't be read. @throws the error that another one was met with */
async function unlessEnded({ drafts }: Pick<Deps, 'drafts'>, draftId: string, error: unknown): Promise<Draft> {
  const draft = error instanceof z.ZodError ? await drafts.load(draftId, 'all-but-signals') : undefined;
  if (!draft || isOpen(draft.head)) throw error;
  return draft;
}

/** What is due of a draft, the transition that it leads to, and what must hold for that beside the draft. */
interface Step {
  readonly due: Due;
  readonly transition: Transition | undefined;
  readonly checks: readonly LabelledWrite[];
  readonly namesNoManager?: boolean;
}

async function dueStep(deps: MovingDeps, draft: Draft): Promise<Step> {
  const { drafts, clock } = deps;
  const policy = await policyOf(deps, draft.head.policy.sha256);
  const due = whatIsDue(draft.head, policy, clock.now());
  const step = (transition: Transition | undefined, checks: readonly LabelledWrite[] = []): Step => ({ due, transition, checks });
  if (due === undefined) return step(undefined);
  const context = await grantingContextFor(deps, policy);
  if (due === 'release') {
    const { facts, checks } = await releaseFacts(deps, draft);
    return step(release(draft, facts, context), checks);
  }
  const damaged = holdDamaged(draft, await drafts.content(draft), context);
  if (damaged) return step(damaged);
  if (due === 'hold') return step(hold(draft, { to: (await drafts.submission(draft)).reply.to }, context));
  const facts = await routingFacts(deps, draft);
  return { ...step(due === 'open' ? openStage(draft, facts, context) : climb(draft, facts, context)), namesNoManager: facts.namesNoManager };
}

/** Whom a stage asks that is about to open; nobody where it is open, or would be blocked. */
export async function aboutToBeAsked(deps: MovingDeps, draft: Draft, policy: Policy): Promise<string[]> {
  const { status, stages } = draft.head;
  if (status !== 'pending' || stages.find(({ state }) => state === 'waiting')?.openedAt) return [];
  const [facts, context] = await Promise.all([routingFacts(deps, draft), grantingContextFor(deps, policy)]);
  const { newGrants = [] } = openStage(draft, facts, context) ?? {};
  return newGrants.flatMap(({ personId, seat }) => (seat === null ? [] : [personId]));
}

/** Says aloud what only a person can mend: the log's errors raise the alarm. */
export function alarmFor(
  { log }: Pick<Deps, 'log'>,
  draftId: string,
  { entries, head, newGrants = [] }: Transition,
  { namesNoManager = false }: Pick<Step, 'namesNoManager'> = {},
): void {
  for (const { type, data } of entries) {
    const askedNobody = type === 'stage.escalated' && Array.isArray(data?.asked) && data.asked.length === 0;
    if (type === 'draft.blocked' || type === 'draft.integrity_hold' || askedNobody)
      log.error('a draft needs a person to mend something', { draftId, kind: type });
  }
  for (const role of rolesOfNobody(head, newGrants))
    if (!(role === 'manager' && namesNoManager)) log.error('a role reaches nobody: an owner is asked', { draftId, kind: 'role', role });
}

/** Roles in whose place an owner is asked. */
const rolesOfNobody = ({ stages }: DraftHead, granted: readonly Grant[]): Set<string> =>
  new Set(granted.flatMap(({ why, stage, seat }) => (why === 'owner' && seat !== null ? (stages[stage]?.seats[seat]?.role ?? []) : [])));

/** The world at the moment of release, and the conditions that hold it still until the transaction is through. */
async function releaseFacts({ drafts, accounts }: Pick<Deps, 'drafts' | 'accounts'>, draft: Draft): Promise<{ facts: ReleaseFacts; checks: LabelledWrite[] }> {
  const { head } = draft;
  const [content, current, versioned, conversation, policyInForce] = await Promise.all([
    drafts.content(draft),
    accounts.getAccount(head.accountId),
    accounts.listVersionedPeople(),
    drafts.conversation(head.conversationId),
    accounts.currentPolicy(),
  ]);
  if (!policyInForce) throw new Error('no policy is in force'); // one was when the draft was taken
  const deciders = new Set(head.stages.flatMap((stage) => stage.seats.flatMap((seat) => seat.filled.flatMap(partiesOf))));
  const account = { pk: `ACC#${head.accountId}`, sk: 'ACC' };
  const checks: LabelledWrite[] = [
    ...(current ? [{ label: 'account', write: { table: 'accounts', check: account, when: { equals: { version: current.version } } } } as const] : []),
    ...versioned
      .filter(({ person }) => deciders.has(person.id))
      .map(({ person, version }): LabelledWrite => {
        const key = { pk: 'PEOPLE', sk: person.id };
        return { label: 'person', write: { table: 'accounts', check: key, when: { equals: { version } } } };
      }),
    ...(conversation
      ? [
          {
            label: 'conversation',
            write: { table: 'drafts', check: { pk: `CONV#${head.conversationId}`, sk: 'CONV' }, when: { equals: { version: conversation.version } } },
          } as const,
        ]
      : []),
  ];
  return {
    facts: { content, account: current?.account ?? null, people: versioned.map(({ person }) => person), lastMessage: conversation?.lastMessage, policyInForce },
    checks,
  };
}

/** A mail to somebody who was asked can't arrive: the backup is asked at once. */
export async function escalateBounced(deps: MovingDeps, draftId: string, grantId: string): Promise<void> {
  const taken: { transition?: Transition | undefined } = {};
  await deps.drafts.move(draftId, async (draft) => {
    taken.transition = undefined;
    if (!openGrants(draft).some((grant) => grant.grantId === grantId)) return undefined;
    const context = await grantingContextFor(deps, await policyOf(deps, draft.head.policy.sha256));
    taken.transition = escalateBounce(draft, grantId, await routingFacts(deps, draft), context);
    return taken.transition;
  });
  if (taken.transition) alarmFor(deps, draftId, taken.transition);
}

/**
 * A digest can't arrive: each of its grants is treated as one whose own mail bounced, and a draft that fails stops no other.
 *
 * @throws the first error, once all were tried: doing it again does no harm.
 */
export async function escalateBouncedDigest(deps: MovingDeps & Pick<Deps, 'digests'>, digestId: string): Promise<void> {
  const errors: unknown[] = [];
  for (const grantId of await deps.digests.grantsOf(digestId)) {
    try {
      await escalateBounced(deps, draftOfGrant(grantId) ?? '', grantId);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
