import type { Actor } from '../audit-entry.ts';
import { sha256 } from '../hash.ts';
import { newId } from '../ids.ts';
import type { Assurance } from '../policy/policy.ts';
import { commitTo, newSalt } from '../salted.ts';
import { type Looks, shownFor } from './decision-time.ts';
import {
  currentRevision,
  type Decision,
  type Draft,
  type DraftHead,
  type Grant,
  handOverOf,
  holderOf,
  isAskedByRole,
  isOfCurrent,
  type Marker,
  type Owed,
  openGrants,
  parseSubmission,
  type RejectReason,
  type Revision,
  type Seat,
  type Stage,
  type Transition,
  waitingStage,
} from './draft-state.ts';
import type { Delegation, Person } from './person.ts';
import { makeRevision } from './receive.ts';
import { mayDecide } from './routing.ts';
import {
  arrangeStages,
  type Context,
  changed,
  endedStages,
  entry,
  type GrantingContext,
  givenBack,
  mailOwed,
  newGrant,
  revoked,
  startOwed,
  tellOthers,
  watcherGrant,
  webhookOwed,
} from './transition.ts';

/** Where a grant stands: what its page says, and whether its person may decide. */
export type Standing =
  | 'open'
  | 'watching'
  | 'used'
  | 'locked'
  | 'own-draft'
  | 'ineligible'
  | 'handed-over'
  | 'delegation-ended'
  | 'expired'
  | 'stale'
  | 'decided'
  | 'in-escrow'
  | 'released'
  | 'rejected'
  | 'withdrawn'
  | 'superseded'
  | 'held'
  | 'integrity-hold';

/** Who may decide, as of now. */
export interface DecidingFacts {
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
  readonly now: Date;
}

const ends: Partial<Record<DraftHead['status'], Standing>> = {
  released: 'released',
  notified: 'released',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  held: 'held',
  integrity_hold: 'integrity-hold',
};

/** Judges a grant by the draft as it is: the one place that says whether a decision may be made with it. */
export function standingOf(draft: Draft, grant: Grant, { people, delegations, now }: DecidingFacts): Standing {
  const { head } = draft;
  if (grant.state === 'used') return 'used';
  const ended = ends[head.status];
  if (ended) return ended;
  if (!isOfCurrent(draft, grant)) return 'stale';
  if (grant.seat === null) return head.status === 'approved' ? 'in-escrow' : 'watching';
  if (head.status === 'approved') return 'in-escrow';
  if (handOverOf(draft, grant)) return 'handed-over';
  if (grant.state === 'locked' && !isFull(seatOf(head, grant))) return 'locked';
  const traces = tracesOf(draft, grant);
  if (traces.some((role) => role === 'author' || role === 'editor')) return 'own-draft';
  if (traces.length > 0) return 'decided';
  if (Date.parse(grant.expiresAt) <= now.getTime()) return 'expired';
  if (grant.delegationId && !isInForce(delegations, grant, now)) return 'delegation-ended';
  if (isReplaced(head, grant)) return 'ineligible';
  if (grant.state !== 'open' || grant.stage !== waitingStage(head)) return 'decided';
  return mayStillDecide(draft, grant, people) ? 'open' : 'ineligible';
}

/** Whether its mails came back and its place was needed for somebody who can be reached, who has not decided yet. */
export const isReplaced = (head: DraftHead, grant: Grant): boolean =>
  grant.bounced === true && grant.state === 'revoked' && grant.stage === waitingStage(head) && !isFull(seatOf(head, grant));

const isFull = ({ filled, count }: Seat): boolean => filled.length >= count;

/**
 * Whether somebody who was asked still has the right: they and whoever they stand in for are active and may release the
 * draft's money, and hold the role where that was why they were asked. The relations `manager` and `account-manager` were
 * settled when the stage opened.
 */
export function mayStillDecide(draft: Draft, grant: Grant, people: readonly Person[]): boolean {
  const able = partiesOf(grant).every((id) => mayRelease(draft.head, people, id));
  const role = seatOf(draft.head, grant).role;
  const byRole = isAskedByRole(draft, grant) && role !== 'manager' && role !== 'account-manager';
  return able && (!byRole || people.some((person) => person.id === holderOf(grant) && person.roles.includes(role)));
}

/** The person and whoever they decide for. */
export const partiesOf = ({ personId, onBehalfOf }: Pick<Grant, 'personId' | 'onBehalfOf'>): string[] =>
  onBehalfOf === null ? [personId] : [personId, onBehalfOf];

/** Whether a person is active and may release the money that a draft moves. */
export function mayRelease({ spent }: Pick<DraftHead, 'spent'>, people: readonly Person[], personId: string): boolean {
  const money: Record<string, number> = {};
  for (const { currency, minor } of spent) money[currency] = (money[currency] ?? 0) + minor;
  const person = people.find((one) => one.id === personId);
  return person !== undefined && mayDecide(person, { marked: new Set(), money });
}

/** What a person, or the one they stand in for, has done to the current revision already: one trace is one too many. */
export const tracesOf = (draft: Pick<Draft, 'head' | 'markers'>, { personId, onBehalfOf }: Pick<Grant, 'personId' | 'onBehalfOf'>): Marker['role'][] =>
  draft.markers
    .filter((marker) => marker.revision === draft.head.revision && (marker.personId === personId || marker.personId === onBehalfOf))
    .map((marker) => marker.role);

const isInForce = (delegations: readonly Delegation[], grant: Grant, now: Date): boolean =>
  delegations.some((one) => one.id === grant.delegationId && Date.parse(one.from) <= now.getTime() && now.getTime() < Date.parse(one.until));

/** What the person chose. `text` is undefined where they left the reply as it is. */
export interface Choice {
  readonly decision: 'approve' | 'reject';
  readonly text?: string | undefined;
  readonly reason?: RejectReason | undefined;
  readonly feedback?: string | undefined;
  readonly assurance: Assurance;
  readonly nonce: string;
  /** When the page was shown that the choice was made on. */
  readonly looks?: Looks | undefined;
}

/**
 * The reply as the person changed it; undefined where they left it.
 *
 * Browsers send every line break as CRLF, and show a lone CR as a line break
 * and NUL as U+FFFD: a text that differs in nothing else is no edit. A real
 * edit has LF line breaks.
 */
export function editedText(original: string, typed: string | undefined): string | undefined {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  return typed === undefined || plain(typed) === plain(original) ? undefined : plain(typed);
}

/**
 * Records one decision by an open grant; the caller has judged its standing, nonce, code and sign-in.
 *
 * An approval fills one seat; the last seat of the last stage opens the escrow.
 * An approval with edits makes a new revision on which every earlier approval
 * lapses and only the editor's own seat is filled. One rejection ends the revision.
 *
 * @param content - the submission of the current revision as canonical JSON.
 */
export function decide(draft: Draft, grant: Grant, choice: Choice, content: string, context: Context): Transition {
  const actor: Actor = { personId: grant.personId, via: choice.assurance, ...(grant.onBehalfOf && { delegatorId: grant.onBehalfOf }) };
  if (choice.decision === 'reject') return reject(draft, grant, choice, actor, context);
  const edited = editedText(parseSubmission(content).reply.text, choice.text);
  return edited === undefined ? approve(draft, grant, choice, actor, context) : approveWithEdits(draft, grant, choice, edited, content, actor, context);
}

const seatOf = (head: DraftHead, grant: Grant): Seat => (head.stages[grant.stage] as Stage).seats[grant.seat as number] as Seat;

function decisionOf(
  grant: Grant,
  role: string,
  word: Decision['decision'],
  revision: number,
  requestHash: string,
  choice: Choice,
  { now, random }: Context,
): Decision {
  return {
    id: newId('dec', now, random),
    revision,
    stage: grant.stage + 1,
    role,
    personId: grant.personId,
    onBehalfOf: grant.onBehalfOf,
    decision: word,
    reason: choice.reason ?? null,
    feedback: choice.feedback || null,
    ...(choice.feedback && { feedbackSalt: newSalt(random) }),
    requestHash,
    assurance: choice.assurance,
    at: now.toISOString(),
  };
}

const used = (grant: Grant, nonce: string): Grant => ({ ...grant, state: 'used', usedNonce: nonce });

/** One marker per person and revision stops self-approval, one person in two seats, and delegation tricks. */
const markersOf = (grant: Grant, revision: number): Marker[] =>
  grant.onBehalfOf
    ? [
        { revision, personId: grant.personId, role: 'delegate' },
        { revision, personId: grant.onBehalfOf, role: 'delegator' },
      ]
    : [{ revision, personId: grant.personId, role: 'approver' }];

const decisionEntry = (before: DraftHead, after: DraftHead, decision: Decision, { looks }: Choice, actor: Actor, context: Context) =>
  entry('decision.recorded', before, after, actor, context, {
    decisionId: decision.id,
    decision: decision.decision,
    stage: decision.stage,
    role: decision.role,
    reason: decision.reason,
    feedbackCommit: decision.feedback === null || !decision.feedbackSalt ? null : commitTo(decision.feedbackSalt, 'feedback', decision.feedback),
    ...(looks && shownFor(looks, decision.decision, context.now)),
  });

const fill = (stages: readonly Stage[], grant: Grant, decision: Decision): Stage[] =>
  stages.map((stage, index) =>
    index !== grant.stage
      ? stage
      : {
          ...stage,
          seats: stage.seats.map((seat, i) =>
            i === grant.seat
              ? { ...seat, filled: [...seat.filled, { personId: grant.personId, onBehalfOf: grant.onBehalfOf, decisionId: decision.id }] }
              : seat,
          ),
        },
  );

/** The head once its stages are arranged: it waits on, or every seat is filled and the escrow begins. */
function settle(head: DraftHead, stages: readonly Stage[], context: Context): DraftHead {
  const arranged = arrangeStages(stages);
  if (arranged.some((stage) => stage.state !== 'approved')) return changed(head, { stages: arranged }, context);
  const releaseAt = new Date(context.now.getTime() + context.policy.escrowSeconds * 1000).toISOString();
  return changed(head, { stages: arranged, status: 'approved', releaseAt }, context);
}

function approve(draft: Draft, grant: Grant, choice: Choice, actor: Actor, context: Context): Transition {
  const { head } = draft;
  const role = seatOf(head, grant).role;
  const decision = decisionOf(grant, role, 'approve', head.revision, head.requestHash, choice, context);
  const next = settle(head, fill(head.stages, grant, decision), context);
  const seat = seatOf(next, grant);
  const over = (other: Grant): boolean =>
    other.grantId !== grant.grantId &&
    other.seat !== null &&
    other.stage === grant.stage &&
    (next.stages[grant.stage]?.state === 'approved' || (other.seat === grant.seat && seat.filled.length >= seat.count));
  return {
    head: next,
    decision,
    markers: markersOf(grant, head.revision),
    changedGrants: [used(grant, choice.nonce), ...revoked(draft, over)],
    entries: [decisionEntry(head, next, decision, choice, actor, context), ...approvedEntry(head, next, context)],
    owed: afterApproval(head, next, grant),
  };
}

/** @param told - watchers who hear of it, since it is of a text that they have not seen */
const approvedEntry = (before: DraftHead, after: DraftHead, context: Context, told: readonly Grant[] = []) =>
  after.status === 'approved'
    ? [
        entry('draft.approved', before, after, { via: 'system' }, context, {
          releaseAt: after.releaseAt,
          ...(told.length > 0 && { watchers: told.map(({ personId }) => personId) }),
        }),
      ]
    : [];

/** The workflow is woken where the wait is over, and the person gets a receipt: a forged decision shows. */
function afterApproval(before: DraftHead, after: DraftHead, grant: Grant): Owed[] {
  const moved = after.status === 'approved' || waitingStage(before) !== waitingStage(after);
  return [...(moved ? [{ kind: 'wake' as const, revision: before.revision }] : []), mailOwed('decided', after, grant.personId, grant.grantId)];
}

function approveWithEdits(draft: Draft, grant: Grant, choice: Choice, text: string, content: string, actor: Actor, context: Context): Transition {
  const { head } = draft;
  const before = currentRevision(draft);
  const submission = parseSubmission(content);
  const made = nextRevision(draft, before, { ...submission, reply: { ...submission.reply, text } }, { editedBy: grant.personId, why: 'edited' }, context);
  const role = seatOf(head, grant).role;
  const decision = decisionOf(grant, role, 'approve_with_edits', made.revision.revision, made.revision.requestHash, choice, context);
  const emptied = head.stages.map((stage) => ({ ...stage, openedAt: null, step: 0, seats: stage.seats.map((seat) => ({ ...seat, filled: [] })) }));
  const base = changed(head, { revision: made.revision.revision, requestHash: made.revision.requestHash, visits: 0 }, context);
  const next = settle(base, fill(emptied, grant, decision), context);
  const watchers = next.status === 'approved' ? watchersOnwards(draft, grant, next, context) : [];
  return {
    head: next,
    revision: made.revision,
    content: made.content,
    decision,
    newGrants: watchers,
    markers: [...made.markers, ...markersOf(grant, made.revision.revision)],
    changedGrants: [used(grant, choice.nonce), ...revoked(draft, (other) => other.grantId !== grant.grantId)],
    entries: [
      entry('draft.revised', head, next, actor, context, { why: 'edited', bodySha256: sha256(text) }),
      decisionEntry(head, next, decision, choice, actor, context),
      ...approvedEntry(head, next, context, watchers),
    ],
    owed: [
      { kind: 'wake', revision: head.revision },
      startOwed(next, context),
      mailOwed('decided', next, grant.personId, grant.grantId),
      ...watchers.map((one) => mailOwed('watcher-start', next, one.personId, one.grantId)),
    ],
  };
}

/** Watchers' grants on the text that an edit made and sends on its way: no stage opens that would tell them. The editor knows it. */
const watchersOnwards = (draft: Draft, editors: Grant, next: DraftHead, context: Context): Grant[] =>
  openGrants(draft)
    .filter(({ seat, personId }) => seat === null && personId !== editors.personId)
    .map(({ personId, kid }) => watcherGrant(next, editors.stage, personId, { ...context, kid }));

/** What a revision that no helpdesk sent is made by. */
type Made = Pick<Revision, 'editedBy' | 'why' | 'stopped'> &
  Partial<Pick<Revision, 'assessment' | 'stages'>> & {
    /** People who may not approve it, since they wrote what it is asked about for. @default those of the revision before */
    readonly barred?: readonly string[];
  };

/** So many editors stay barred, the latest: a transaction has its limit, and what is in the text now is theirs. */
const mostBarred = 8;

/** The next revision under the same route, assessment and policy, or under more of them: nothing that was required in flight falls away. */
export function nextRevision(
  draft: Draft,
  before: Revision,
  submission: ReturnType<typeof parseSubmission>,
  { barred = barredIn(draft), ...made }: Made,
  { now, tenantId }: Context,
): { revision: Revision; content: string; markers: Marker[] } {
  const { content: _, contentSha256: __, requestHash: ___, stopped: ____, ...kept } = before;
  const number = draft.head.revision + 1;
  const next = makeRevision(draft.head.id, { ...kept, ...made, revision: number, createdAt: now.toISOString() }, submission, tenantId);
  const marked = (ids: readonly string[], role: Marker['role']) => [...new Set(ids)].map((personId): Marker => ({ revision: number, personId, role }));
  return {
    ...next,
    markers: [
      ...marked(
        before.authors.map(({ id }) => id),
        'author',
      ),
      ...marked(barred, 'editor').slice(-mostBarred),
    ],
  };
}

const barredIn = ({ head, markers }: Draft): string[] =>
  markers.flatMap(({ role, revision, personId }) => (role === 'editor' && revision === head.revision ? [personId] : []));

function reject(draft: Draft, grant: Grant, choice: Choice, actor: Actor, context: Context): Transition {
  const { head } = draft;
  const role = seatOf(head, grant).role;
  const decision = decisionOf(grant, role, 'reject', head.revision, head.requestHash, choice, context);
  const stages = endedStages(head.stages.map((stage, index) => (index === grant.stage ? { ...stage, state: 'rejected' as const } : stage)));
  const next = changed(head, { status: 'rejected', stages, spent: [] }, context);
  return {
    head: next,
    decision,
    markers: markersOf(grant, head.revision),
    changedGrants: [used(grant, choice.nonce), ...revoked(draft, (other) => other.grantId !== grant.grantId)],
    entries: [decisionEntry(head, next, decision, choice, actor, context)],
    owed: [
      { kind: 'wake', revision: head.revision },
      webhookOwed('draft.rejected', next, context),
      mailOwed('decided', next, grant.personId, grant.grantId),
      ...tellOthers(draft, next, [grant.personId]),
    ],
    spentChange: givenBack(head),
  };
}

const maxWrongCodes = 5;

/** A wrong mail code: counted exactly; the fifth locks the grant. */
export function wrongCode(draft: Draft, grant: Grant, context: Context): Transition & { readonly triesLeft: number } {
  const wrongCodes = grant.wrongCodes + 1;
  const locked = wrongCodes >= maxWrongCodes;
  const next = changed(draft.head, {}, context);
  return {
    head: next,
    changedGrants: [{ ...grant, wrongCodes, state: locked ? 'locked' : grant.state }],
    entries: locked ? [entry('grant.locked', draft.head, next, { personId: grant.personId, via: 'link' }, context, { grantId: grant.grantId })] : [],
    owed: [],
    triesLeft: Math.max(0, maxWrongCodes - wrongCodes),
  };
}

/** A decision that was tried and refused leaves its trace (replays, foreign sign-ins, own drafts). */
export function refusedAttempt({ head }: Draft, grant: Grant, cause: string, actor: Actor, context: Context): Transition {
  return { head, entries: [entry('decision.refused', head, head, actor, context, { grantId: grant.grantId, cause })], owed: [] };
}

/**
 * A fresh link in place of one that no longer decides: locked after wrong codes, or lost.
 *
 * It is mailed to the registered address only. Undefined where the person may
 * not decide any more.
 */
export function reissue(draft: Draft, grant: Grant, context: GrantingContext): Transition | undefined {
  const { head } = draft;
  if (!mayHaveFreshLink(draft, grant, context.now)) return undefined;
  const same = changed(head, {}, context);
  const fresh = newGrant(same, { ...grant, why: 'resend' }, context);
  return {
    head: same,
    newGrants: [fresh],
    changedGrants: grant.state === 'open' ? [{ ...grant, state: 'revoked' }] : [],
    entries: [entry('grant.reissued', head, same, { personId: grant.personId, via: 'link' }, context, { from: grant.grantId, to: fresh.grantId })],
    owed: [mailOwed('fresh-link', same, grant.personId, fresh.grantId)],
  };
}

/** So many fresh links a person may ask for on one revision. */
const maxFreshLinks = 3;

/** Whether a fresh link may take the place of a grant's: it is still asked for, in time, and they have not had several already. */
export function mayHaveFreshLink(draft: Draft, grant: Grant, now: Date): boolean {
  const { head } = draft;
  const asked = head.status === 'pending' && grant.revision === head.revision && grant.stage === waitingStage(head) && grant.seat !== null;
  const waits = asked && !isFull(seatOf(head, grant));
  const replaceable = grant.state === 'locked' || grant.state === 'open';
  const inTime = head.decideBy !== null && Date.parse(head.decideBy) > now.getTime();
  const had = draft.grants.filter((one) => one.personId === grant.personId && one.revision === head.revision && one.why === 'resend').length;
  return waits && replaceable && inTime && had < maxFreshLinks && !handOverOf(draft, grant);
}
