import type { LabelledWrite } from '../adapters/drafts-store.ts';
import { type Draft, openGrants } from '../domain/approval/draft-state.ts';
import { holdDamaged, type ReleaseFacts, release } from '../domain/approval/release.ts';
import type { RoutingFacts } from '../domain/approval/routing.ts';
import type { Context, GrantingContext } from '../domain/approval/transition.ts';
import { climb, escalateBounce, hold, openStage, whatIsDue } from '../domain/approval/wait.ts';
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

/** Who may be asked about a draft, as the people and delegations are at this moment. */
export async function routingFacts({ accounts, drafts, clock }: Pick<Deps, 'accounts' | 'drafts' | 'clock'>, draft: Draft): Promise<RoutingFacts> {
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
    marked: new Set(draft.markers.filter((marker) => marker.revision === draft.head.revision).map((marker) => marker.personId)),
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
 * @returns the draft as it is then, undefined where there is none.
 */
export async function moveOn(deps: MovingDeps, draftId: string): Promise<Draft | undefined> {
  const { drafts, clock } = deps;
  const most = 50; // rungs that fell due while nothing ran, and then some: never a loop without end
  let moved: Draft | undefined;
  for (let i = 0; i < most; i += 1) {
    let extra: readonly LabelledWrite[] = [];
    let acted = false;
    moved = await drafts.move(
      draftId,
      async (draft) => {
        extra = [];
        const policy = await policyOf(deps, draft.head.policy.sha256);
        const due = whatIsDue(draft.head, policy, clock.now());
        const context = await grantingContextFor(deps, policy);
        acted = due !== undefined;
        const damaged = due && due !== 'release' ? holdDamaged(draft, await drafts.content(draft), context) : undefined;
        if (damaged) return damaged;
        switch (due) {
          case 'open':
            return openStage(draft, await routingFacts(deps, draft), context);
          case 'rung':
            return climb(draft, await routingFacts(deps, draft), context);
          case 'hold':
            return hold(draft, { to: (await drafts.submission(draft)).reply.to }, context);
          case 'release': {
            const { facts, checks } = await releaseFacts(deps, draft);
            extra = checks;
            return release(draft, facts, context);
          }
          default:
            return undefined;
        }
      },
      async () => extra,
    );
    if (!acted || !moved || moved.head.status === 'blocked') return moved;
  }
  return moved;
}

/** The world at the moment of release, and the conditions that hold it still until the transaction is through. */
async function releaseFacts({ drafts, accounts }: Pick<Deps, 'drafts' | 'accounts'>, draft: Draft): Promise<{ facts: ReleaseFacts; checks: LabelledWrite[] }> {
  const { head } = draft;
  const [content, current, people, conversation] = await Promise.all([
    drafts.content(draft),
    accounts.getAccount(head.accountId),
    accounts.listPeople(),
    drafts.conversation(head.conversationId),
  ]);
  const deciders = new Set(head.stages.flatMap((stage) => stage.seats.flatMap((seat) => seat.filled.map((one) => one.personId))));
  const account = { pk: `ACC#${head.accountId}`, sk: 'ACC' };
  const checks: LabelledWrite[] = [
    ...(current ? [{ label: 'account', write: { table: 'accounts', check: account, when: { equals: { version: current.version } } } } as const] : []),
    ...[...deciders]
      .filter((id) => people.some((person) => person.id === id && person.active))
      .map((id): LabelledWrite => ({ label: 'person', write: { table: 'accounts', check: { pk: 'PEOPLE', sk: id }, when: { equals: { active: true } } } })),
    ...(conversation
      ? [
          {
            label: 'conversation',
            write: { table: 'drafts', check: { pk: `CONV#${head.conversationId}`, sk: 'CONV' }, when: { equals: { version: conversation.version } } },
          } as const,
        ]
      : []),
  ];
  return { facts: { content, account: current?.account ?? null, people, lastMessage: conversation?.lastMessage }, checks };
}

/** A mail to somebody who was asked can't arrive: the backup is asked at once. */
export async function escalateBounced(deps: MovingDeps, draftId: string, grantId: string): Promise<void> {
  await deps.drafts.move(draftId, async (draft) => {
    if (!openGrants(draft).some((grant) => grant.grantId === grantId)) return undefined;
    const context = await grantingContextFor(deps, await policyOf(deps, draft.head.policy.sha256));
    return escalateBounce(draft, grantId, await routingFacts(deps, draft), context);
  });
}
