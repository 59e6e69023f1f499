import type { Actor, AuditEntry } from '../audit-entry.ts';
import { newId } from '../ids.ts';
import { type CommitmentRecord, recordOf } from '../policy/commitment-record.ts';
import type { Submission } from '../policy/draft.ts';
import type { Assurance, Policy, StageRule } from '../policy/policy.ts';
import { promisingWords } from '../policy/reply-words.ts';
import {
  type Draft,
  type DraftHead,
  type Grant,
  type MailKind,
  moves,
  type Owed,
  openGrants,
  type ReleaseRecord,
  type Snapshot,
  type Stage,
} from './draft-state.ts';
import { dueAt, firstWaitSeconds } from './ladder.ts';
import type { Person } from './person.ts';
import { newGrantId } from './review-link.ts';
import type { Asked } from './routing.ts';

/** What every transition is given: the instant, chance, and the policy that the draft is bound to. */
export interface Context {
  readonly now: Date;
  readonly random: (count: number) => Uint8Array;
  readonly tenantId: string;
  readonly policy: Policy;
  /** What the tenant asks of every stage, whatever its policy says. */
  readonly leastAssurance: Assurance;
}

/** What a transition needs that gives people the right to decide. */
export interface GrantingContext extends Context {
  /** Key that codes of new grants are derived with. */
  readonly kid: string;
}

export const systemActor: Actor = { via: 'system' };

/** Who did it, as a draft keeps it: the id of a person or of a key. */
export const idOf = ({ personId, keyId }: Actor): string => personId ?? keyId ?? 'system';

/** The head after a change: its clock and its next due instant follow from the rest. @throws Error for a move that no draft makes: a bug, and nothing is written. */
export function changed(head: DraftHead, changes: Partial<DraftHead>, { now, policy }: Context): DraftHead {
  const next = { ...head, ...changes, updatedAt: now.toISOString() };
  const from = head.version === 0 ? 'received' : head.status;
  if (next.status !== head.status && !moves[from].includes(next.status)) throw new Error(`a draft does not go from ${from} to ${next.status}`);
  return { ...next, dueAt: dueAt(next, policy, now)?.toISOString() ?? null };
}

/** An audit entry about the draft as it is after the change. */
export function entry(
  type: AuditEntry['type'],
  before: DraftHead | null,
  after: DraftHead,
  actor: Actor,
  { now }: Pick<Context, 'now'>,
  data?: Record<string, unknown>,
): AuditEntry {
  return {
    type,
    at: now.toISOString(),
    actor,
    revision: after.revision,
    requestHash: after.requestHash,
    policySha256: after.policy.sha256,
    from: before?.status ?? null,
    to: after.status,
    ...(data && { data }),
  };
}

/** The stages as the API shows them. */
export const stagesView = (stages: readonly Stage[]): Snapshot['stages'] =>
  stages.map(({ state, assurance, seats }) => ({ state, assurance, seats: seats.map(({ role, count, filled }) => ({ role, count, filled: filled.length })) }));

export const snapshotOf = (head: DraftHead, at: string = head.updatedAt): Snapshot => ({
  revision: head.revision,
  status: head.status,
  at,
  decideBy: head.decideBy,
  forecast: head.forecast,
  ...(head.status === 'blocked' && head.blockedBecause && { blockedBecause: head.blockedBecause }),
  stages: stagesView(head.stages),
});

/** The execution that waits for the revision that the head has now. */
export const startOwed = (head: DraftHead, { now, policy }: Pick<Context, 'now' | 'policy'>): Owed => ({
  kind: 'start',
  revision: head.revision,
  waitSeconds: firstWaitSeconds(policy, head, now),
});

/** A webhook owed for the state that the head has now. */
export const webhookOwed = (
  event: string,
  head: DraftHead,
  { now, random }: Pick<Context, 'now' | 'random'>,
  webhookId: string = newId('msg', now, random),
): Owed => ({
  kind: 'webhook',
  event,
  webhookId,
  snapshot: snapshotOf(head),
});

export const mailOwed = (mail: MailKind, head: DraftHead, personId: string, grantId: string | null): Owed => ({
  kind: 'mail',
  mail,
  personId,
  grantId,
  revision: head.revision,
});

/** So many owners hear of a draft that needs them (ours). */
const mostAlarmed = 3;

/** Mails to owners about what only they can mend. @param except - who needs not be told */
export const toldToOwners = (mail: MailKind, head: DraftHead, people: readonly Person[], except?: string): Owed[] =>
  people
    .filter(({ id, active, roles }) => active && roles.includes('owner') && id !== except)
    .map(({ id }) => id)
    .sort()
    .slice(0, mostAlarmed)
    .map((personId) => mailOwed(mail, head, personId, null));

/** Mails to owners about a draft that is blocked: they may not decide it, but can give the role to somebody who may. */
export const alarmOwed = (head: DraftHead, people: readonly Person[]): Owed[] => toldToOwners('alarm', head, people);

/** New open grants for people who are asked for seats of a stage. They end with the stage's deadline. */
export function grantsFor(head: DraftHead, stageIndex: number, asked: readonly Asked[], context: GrantingContext): Grant[] {
  const stage = head.stages[stageIndex] as Stage;
  return asked.map((one) => newGrant(head, { ...one, stage: stageIndex, assurance: stage.assurance }, context));
}

/** A watcher's grant: to read, and to stop while in escrow. */
export const watcherGrant = (head: DraftHead, stageIndex: number, personId: string, context: GrantingContext): Grant =>
  newGrant(
    head,
    { personId, onBehalfOf: null, delegationId: null, seat: null, why: 'watcher', stage: stageIndex, assurance: signInOrLink(head.stages[stageIndex]) },
    context,
  );

/** A watcher types no code; where deciding asks for a sign-in, so does looking. */
export const signInOrLink = (stage: Stage | undefined): Assurance => (stage?.assurance === 'sign-in' ? 'sign-in' : 'link');

export function newGrant(
  head: DraftHead,
  fields: Pick<Grant, 'personId' | 'onBehalfOf' | 'delegationId' | 'seat' | 'why' | 'stage' | 'assurance'>,
  { now, random, kid }: Pick<GrantingContext, 'now' | 'random' | 'kid'>,
): Grant {
  return {
    ...fields,
    grantId: newGrantId(head.id.slice('drf_'.length), random),
    revision: head.revision,
    requestHash: head.requestHash,
    state: 'open',
    expiresAt: head.decideBy ?? now.toISOString(),
    wrongCodes: 0,
    kid,
    usedNonce: null,
    at: now.toISOString(),
  };
}

/** Grants that end with a transition, all open ones unless `which` says otherwise. */
export const revoked = (draft: Draft, which: (grant: Grant) => boolean = () => true): Grant[] =>
  openGrants(draft)
    .filter(which)
    .map((grant) => ({ ...grant, state: 'revoked' }));

/** Puts each stage where it belongs: complete ones approved in order, the first other one waiting, the rest queued. */
export function arrangeStages(stages: readonly Stage[]): Stage[] {
  let reached = true;
  return stages.map((stage) => {
    const complete = stage.seats.every((seat) => seat.filled.length >= seat.count);
    if (reached && complete) return { ...stage, state: 'approved' };
    const state = reached ? 'waiting' : 'queued';
    reached = false;
    return { ...stage, state };
  });
}

/** Stages of a route before anybody was asked: the first waits, every seat is empty. */
export const freshStages = (rules: readonly StageRule[]): Stage[] =>
  arrangeStages(
    rules.map(({ assurance, blind, seats }) => ({
      state: 'queued',
      assurance,
      blind,
      seats: seats.map(({ role, count }) => ({ role, count, filled: [] })),
      openedAt: null,
      step: 0,
    })),
  );

/** Stages of a draft that ended: what was still open is `ended`. */
export const endedStages = (stages: readonly Stage[]): Stage[] =>
  stages.map((stage) => (stage.state === 'waiting' || stage.state === 'queued' ? { ...stage, state: 'ended' as const } : stage));

/** The part of a transition that keeps what a released reply promises; nothing where it promises nothing. */
export function promisedBy(
  { id, accountId }: DraftHead,
  reply: Submission['reply'],
  { releaseId, revision, at }: ReleaseRecord,
): { promised?: CommitmentRecord } {
  const promised = recordOf(promisingWords(reply), { accountId, draftId: id, revision, releaseId, at });
  return promised ? { promised } : {};
}

/** What a draft counted for in the sums of its account, given back. */
export const givenBack = (head: DraftHead): { currency: string; day: string; minor: number }[] => head.spent.map((one) => ({ ...one, minor: -one.minor }));

/** Everyone who was asked or told about this revision, or decided on it: they hear that it is over. Mails to whom came back are not sent more. */
export function tellOthers({ head: { revision }, grants, decisions }: Draft, head: DraftHead, except: readonly string[] = []): Owed[] {
  const asked = grants.filter((grant) => grant.revision === revision && grant.state !== 'revoked' && !grant.bounced);
  const decided = decisions.filter((one) => one.revision === revision);
  const people = new Set([...asked, ...decided].map(({ personId }) => personId));
  for (const personId of except) people.delete(personId);
  return [...people].map((personId) => mailOwed('watcher-end', head, personId, null));
}
