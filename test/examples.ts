import { createHash } from 'node:crypto';
import { type Choice, decide } from '../functions/domain/approval/decide.ts';
import type { Draft, Grant, Revision, Transition } from '../functions/domain/approval/draft-state.ts';
import { disowners, parseSubmission, waitingStage } from '../functions/domain/approval/draft-state.ts';
import type { Delegation, Person } from '../functions/domain/approval/person.ts';
import { type Received, receiveDraft } from '../functions/domain/approval/receive.ts';
import type { RoutingFacts } from '../functions/domain/approval/routing.ts';
import type { GrantingContext } from '../functions/domain/approval/transition.ts';
import { openStage } from '../functions/domain/approval/wait.ts';
import { appendEvents } from '../functions/domain/audit/audit-event.ts';
import { sha256 } from '../functions/domain/hash.ts';
import type { Account } from '../functions/domain/policy/account.ts';
import type { Assessment } from '../functions/domain/policy/assessment.ts';
import type { Submission } from '../functions/domain/policy/draft.ts';
import { Policy, type StageRule } from '../functions/domain/policy/policy.ts';
import { moneyOf } from '../functions/domain/policy/spent.ts';
import { standardPolicy } from '../functions/domain/policy/standard-policy.ts';

/** The instant at which the examples begin, a Sunday. */
export const start = new Date('2026-11-22T17:00:00.000Z');

export const secondsAfter = (seconds: number, from: Date = start): Date => new Date(from.getTime() + seconds * 1000);
export const minutes = 60;
export const hours = 3600;
export const days = 86_400;

/** Bytes that look like chance and are the same for the same seed; no two draws of one source are alike. At most 32 at a time. */
export function aRandom(seed = 'examples'): (count: number) => Uint8Array {
  let draws = 0;
  return (count) => {
    draws += 1;
    return createHash('sha256').update(`${seed} ${draws}`).digest().subarray(0, count);
  };
}

const chance = aRandom();

/** The standard policy with other members. */
export const aPolicy = (fields: Partial<Policy> = {}): Policy => Policy.parse({ ...standardPolicy, ...fields });

/** What a transition is given at an instant. */
export const aContext = (now: Date = start, fields: Partial<GrantingContext> = {}): GrantingContext => ({
  now,
  random: chance,
  tenantId: 'demo',
  policy: standardPolicy,
  leastAssurance: 'link',
  kid: 'k1',
  ...fields,
});

/** Someone active, without a role, who may release up to $1,000,000. */
export const aPerson = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  name: id,
  email: `${id}@example.com`,
  roles: [],
  limits: { release: { currency: 'USD', minor: 100_000_000 } },
  active: true,
  ...fields,
});

/**
 * Whom the tenant of the examples has: two for finance, a head, the account's manager, one above them, an owner, and an agent.
 *
 * `ann`, `ben` and `sam` report to `mia`, `mia` and `dan` to `eve`.
 */
export const people: readonly Person[] = [
  aPerson('ann', { roles: ['finance'], managerId: 'mia' }),
  aPerson('ben', { roles: ['finance'], managerId: 'mia' }),
  aPerson('dan', { roles: ['department-head'], managerId: 'eve' }),
  aPerson('mia', { roles: ['supervisor'], managerId: 'eve' }),
  aPerson('eve', { roles: ['executive'] }),
  aPerson('olga', { roles: ['owner'] }),
  aPerson('sam', { managerId: 'mia' }),
];

/** `people` with one of them changed. */
export const peopleWith = (id: string, fields: Partial<Person>): Person[] => people.map((person) => (person.id === id ? { ...person, ...fields } : person));

/** A delegation that is in force for the first day of the examples. */
export const aDelegation = (delegatorId: string, to: string, roles: string[], fields: Partial<Delegation> = {}): Delegation => ({
  id: `dlg-${delegatorId}-${to}`,
  delegatorId,
  to,
  from: start.toISOString(),
  until: secondsAfter(days).toISOString(),
  roles,
  ...fields,
});

export const anAccount = (fields: Partial<Account> = {}): Account => ({
  id: 'acc_northwind',
  name: 'Northwind Bank',
  segment: 'enterprise',
  regulated: [],
  privilegedRoles: [],
  activeEscalation: false,
  frozen: false,
  managerId: 'mia',
  ...fields,
});

/** An AI's reply that would refund $12,400. */
export const aSubmission = (fields: Partial<Submission> = {}): Submission => ({
  conversationId: 'zd-4711',
  accountId: 'acc_northwind',
  author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
  customerMessage: { id: 'm-9', text: 'Where is our credit?', at: '2026-11-22T16:00:00Z' },
  reply: { to: 'dana@northwind.example', subject: 'Re: your invoice', text: 'Hello Dana,\n\nwe refund $12,400.\n\nKind regards' },
  confidence: 0.97,
  intent: 'refund_request',
  actions: [{ type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } }],
  ...fields,
});

export const anAssessment = (fields: Partial<Assessment> = {}): Assessment => ({
  assessorVersion: '1',
  tier: 3,
  risk: 'high',
  category: 'refund_request',
  topics: ['refund_request'],
  urgency: 'standard',
  mode: 'sync',
  reasons: [{ rule: 'money-irreversible', tier: 3, text: '$12,400.00 needs two people' }],
  waived: [],
  whyNotSent: 'it would have been sent with an amount below $10,000.00',
  sentiment: { label: 'NEUTRAL', score: 0.9, source: 'comprehend' },
  privileged: false,
  ...fields,
});

/** The policy that drafts of {@link aReceived} are bound to, still in force. */
export const policyInForce = { sha256: sha256('policy'), policy: standardPolicy };

/** A stage with one seat for each role, or several where the role says so: `finance*2`. */
export const aStageRule = (...roles: string[]): StageRule => ({
  seats: roles.map((text) => ({ role: text.split('*')[0] as string, count: Number(text.split('*')[1] ?? 1) })),
  assurance: 'code',
  blind: false,
});

/** What intake knows of {@link aSubmission}: tier 3, one person of finance and the department's head, and executives watch. */
export const aReceived = (fields: Partial<Received> = {}): Received => {
  const submission = fields.submission ?? aSubmission();
  return {
    submission,
    account: anAccount(),
    assessment: anAssessment(),
    route: { routeId: 'dual-money', stages: [aStageRule('finance', 'department-head')], watchers: ['executive'] },
    holes: [],
    people: [],
    policyRef: { version: 3, sha256: policyInForce.sha256 },
    answers: { id: 'm-9', at: '2026-11-22T16:00:00.000Z' },
    channel: 'Zendesk',
    releaseTarget: 'https://helpdesk.example/hook',
    watcherIds: [],
    money: moneyOf(submission.actions ?? []),
    keyId: 'key_helpdesk',
    decisionTimes: {},
    ...fields,
  };
};

/** {@link aReceived} with these stages instead. */
export const receivedFor = (stages: readonly StageRule[], fields: Partial<Received> = {}): Received =>
  aReceived({ route: { routeId: 'own', stages, watchers: [] }, ...fields });

/** What a store would refuse: nothing of the transition is kept then. */
export class Refused extends Error {}

/**
 * Keeps a transition in memory with the conditions of the real store: one marker per person and revision,
 * grants, revisions and decisions only once, changed grants as they were read, and the audit chain moved on.
 *
 * @throws Refused where the store's transaction would fail.
 */
export function kept(before: Draft | null, transition: Transition): Draft {
  const { head, revision, content, newGrants = [], changedGrants = [], decision, markers = [], wait, question, entries } = transition;
  const of = <T>(read: (draft: Draft) => readonly T[]): readonly T[] => (before ? read(before) : []);
  const grants = new Map(of((draft) => draft.grants).map((grant) => [grant.grantId, grant]));
  for (const grant of newGrants) {
    if (grants.has(grant.grantId)) throw new Refused('grant');
    grants.set(grant.grantId, grant);
  }
  for (const grant of changedGrants) {
    if (!grants.has(grant.grantId)) throw new Refused('grant');
    grants.set(grant.grantId, grant);
  }
  const everyMarker = [...of((draft) => draft.markers), ...markers];
  if (new Set(everyMarker.map((one) => `${one.revision} ${one.personId}`)).size < everyMarker.length) throw new Refused('marker');
  const revisions: Revision[] = [...of((draft) => draft.revisions), ...(revision ? [{ ...revision, content: content ?? null }] : [])];
  if (new Set(revisions.map((one) => one.revision)).size < revisions.length) throw new Refused('revision');
  const others = of((draft) => draft.questions).filter((one) => one.id !== question?.id);
  if (question?.answer === null && others.length < of((draft) => draft.questions).length) throw new Refused('question');
  const chain = { auditSeq: before?.head.auditSeq ?? 0, auditHead: before?.head.auditHead ?? '' };
  const appended = appendEvents({ draftId: head.id }, chain, entries, { tenantId: 'demo', newEventId: () => `evt_${head.version}` });
  return {
    head: { ...head, ...appended.head, version: (before?.head.version ?? 0) + 1 },
    revisions,
    grants: [...grants.values()],
    decisions: [...of((draft) => draft.decisions), ...(decision ? [decision] : [])],
    markers: everyMarker,
    waits: [...of((draft) => draft.waits), ...(wait ? [wait] : [])],
    questions: question ? [...others, question] : others,
  };
}

/** A draft as it is right after intake: held, its first stage not opened yet. */
export const aDraft = (received: Received = aReceived(), context: GrantingContext = aContext()): Draft => kept(null, receiveDraft(received, context));

/** The submission of the draft's current revision as it is stored. */
export const contentOf = (draft: Draft): string => draft.revisions.find((one) => one.revision === draft.head.revision)?.content ?? '';

/** Who may be asked about a draft: {@link people}, without delegations, at the start. */
export function routingOf(draft: Draft, fields: Partial<RoutingFacts> = {}): RoutingFacts {
  const known = fields.people ?? people;
  const { author, actions } = parseSubmission(contentOf(draft));
  return {
    people: known,
    delegations: [],
    managerId: author.type === 'agent' ? (known.find((person) => person.id === author.id)?.managerId ?? null) : 'mia',
    accountManagerId: 'mia',
    marked: new Set([...draft.markers.filter((marker) => marker.revision === draft.head.revision).map((marker) => marker.personId), ...disowners(draft)]),
    money: moneyOf(actions ?? []),
    now: start,
    seed: 'seed',
    ...fields,
  };
}

/** The draft with its waiting stage opened. @throws Error when there is nothing to open. */
export function opened(draft: Draft = aDraft(), facts: Partial<RoutingFacts> = {}, context: GrantingContext = aContext()): Draft {
  const transition = openStage(draft, routingOf(draft, facts), context);
  if (!transition) throw new Error('nothing to open');
  return kept(draft, transition);
}

/** The grant that a person has on the current revision. @throws Error without one. */
export function grantOf(draft: Draft, personId: string): Grant {
  const found = draft.grants.findLast((grant) => grant.personId === personId && grant.revision === draft.head.revision);
  if (!found) throw new Error(`no grant: ${personId}`);
  return found;
}

/** Who is asked for which role of the waiting stage, in the order of its seats: `finance ann`. */
export const askedOf = (draft: Draft): string[] =>
  draft.grants
    .filter((grant) => grant.revision === draft.head.revision && grant.stage === waitingStage(draft.head) && grant.seat !== null && grant.state === 'open')
    .sort((a, b) => (a.seat as number) - (b.seat as number))
    .map((grant) => `${draft.head.stages[grant.stage]?.seats[grant.seat as number]?.role} ${grant.personId}`);

/** What a person chose: to approve, by the code of the mail, unless said otherwise. */
export const aChoice = (fields: Partial<Choice> = {}): Choice => ({ decision: 'approve', assurance: 'code', nonce: 'k1.nonce.mac', ...fields });

/** The draft after a person's decision by the grant that they have. */
export const decided = (draft: Draft, personId: string, choice: Partial<Choice> = {}, context: GrantingContext = aContext()): Draft =>
  kept(draft, decide(draft, grantOf(draft, personId), aChoice(choice), contentOf(draft), context));

/** A draft with one seat for finance, asked of `ann`, who approved: it is in escrow until half a minute after the start. */
export const approvedDraft = (): Draft => decided(opened(aDraft(receivedFor([aStageRule('finance')])), { people: peopleWith('ben', { roles: [] }) }), 'ann');
