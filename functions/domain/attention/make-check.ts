import { afterwards } from '../approval/afterwards.ts';
import type { Draft } from '../approval/draft-state.ts';
import type { Person } from '../approval/person.ts';
import { type Received, receiveDraft } from '../approval/receive.ts';
import type { RoutingFacts } from '../approval/routing.ts';
import type { GrantingContext } from '../approval/transition.ts';
import { openStage } from '../approval/wait.ts';
import { emptyChain } from '../audit/audit-event.ts';
import type { Account } from '../policy/account.ts';
import type { Submission } from '../policy/draft.ts';
import { assess } from '../policy/evaluate.ts';
import { notSearched } from '../policy/personal-data.ts';
import { chooseRoute } from '../policy/routes.ts';
import { moneyOf } from '../policy/spent.ts';
import type { SeededCheck } from './check.ts';
import { filledIn, type KnownBad } from './known-bad.ts';
import type { Names } from './names.ts';

/** A draft of the library with its names filled in, and the made-up account that it is about. */
export interface BadDraft {
  readonly bad: KnownBad;
  readonly wrong: readonly string[];
  readonly submission: Submission;
  readonly account: Account;
}

/**
 * Fills a draft of the library in.
 *
 * Its account exists nowhere: nobody is led to act on a customer for a test's sake.
 *
 * @param managerId - who is said to manage the account; null for nobody.
 */
export function readied(bad: KnownBad, names: Names, by: Pick<Submission, 'accountId' | 'conversationId' | 'author'>, managerId: string | null): BadDraft {
  const { submission, wrong } = filledIn(bad, names, by);
  const account: Account = {
    id: by.accountId,
    name: names.company,
    segment: 'standard',
    regulated: [],
    privilegedRoles: [],
    activeEscalation: false,
    frozen: false,
    ...bad.account,
    ...(managerId !== null && { managerId }),
  };
  return { bad, wrong, submission, account };
}

/** For whom a check is made, and the tenant as it is now. */
export interface CheckFacts {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly policyRef: Received['policyRef'];
  readonly channel: string;
  readonly releaseTarget: string;
}

/** The tone that is read in its message: none, so that nobody pays for reading it. */
const calm = { label: 'NEUTRAL', score: 0.97, source: 'comprehend' } as const;

/**
 * Makes a check of a bad draft for a person, by the same rules that hold and open a real one, so that it looks like one.
 *
 * @returns undefined where it would not come to this person: the policy does not hold it, or its first stage has no seat that they may fill. Nor is it
 * ever urgent: nobody leaves a customer waiting for it.
 */
export function makeCheck(ready: BadDraft, facts: CheckFacts, context: GrantingContext): SeededCheck | undefined {
  const { submission, account } = ready;
  const { now, policy } = context;
  const assessment = assess({
    submission,
    account,
    authorKnown: true,
    policy,
    spent: {},
    sentiment: calm,
    personalData: notSearched,
    openCommitments: [],
    now,
  });
  if (assessment.tier !== 3 || assessment.urgency === 'urgent') return undefined;
  const route = chooseRoute({ policy, assessment, submission, account, leastAssurance: context.leastAssurance });
  const received = receiveDraft(
    {
      submission,
      account,
      assessment,
      route,
      holes: [],
      people: [],
      policyRef: facts.policyRef,
      answers: { id: submission.customerMessage.id ?? null, at: submission.customerMessage.at ?? now.toISOString() },
      channel: facts.channel,
      releaseTarget: facts.releaseTarget,
      watcherIds: [],
      money: moneyOf(ready.bad.actions),
      keyId: '',
      decisionTimes: {},
    },
    context,
  );
  const held = afterwards(null, received, { ...received.head, version: 1 }, { ...received.revision, content: received.content });
  return openedFor(ready, held, facts, context);
}

function openedFor(
  { bad, wrong, submission, account }: BadDraft,
  held: Draft,
  { person, people }: CheckFacts,
  context: GrantingContext,
): SeededCheck | undefined {
  const roles = held.head.stages.slice(0, 1).flatMap(({ seats }) => seats.map(({ role }) => role));
  const managerId = account.managerId ?? null;
  const routing: RoutingFacts = {
    people: people.filter((one) => one.id === person.id || !one.roles.some((role) => person.roles.includes(role) && roles.includes(role))),
    delegations: [],
    managerId,
    accountManagerId: managerId,
    marked: new Set([submission.author.id]),
    money: moneyOf(bad.actions),
    now: context.now,
    seed: held.head.id,
  };
  const opened = openStage(held, routing, context);
  const grant = opened?.newGrants?.find(({ personId, seat }) => personId === person.id && seat !== null);
  if (!opened || !grant) return undefined;
  const draft = afterwards(held, opened, { ...opened.head, version: 2 }, undefined);
  const { head, revisions } = draft;
  return {
    draft,
    check: {
      id: head.id,
      personId: person.id,
      role: roles[Number(grant.seat)] as string, // of one of these seats
      badId: bad.id,
      flaw: bad.flaw,
      says: bad.says,
      wrong: [...wrong],
      rules: [...new Set(revisions.flatMap(({ assessment }) => assessment.reasons.filter(({ tier }) => tier === 3).map(({ rule }) => rule)))],
      risk: head.risk,
      grantId: grant.grantId,
      at: head.createdAt,
      endsAt: grant.expiresAt,
      ended: null,
      version: 1,
      ...emptyChain,
    },
  };
}
