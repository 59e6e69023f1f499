import type { Actor } from '../audit-entry.ts';
import { sha256 } from '../hash.ts';
import { newId } from '../ids.ts';
import type { Account } from '../policy/account.ts';
import type { Submission } from '../policy/draft.ts';
import { assuranceStrength, type Policy, type StageRule } from '../policy/policy.ts';
import { commitTo, newSalt } from '../salted.ts';
import { answersOlder, type LastMessage } from './conversation.ts';
import { mayRelease, mayStillDecide, nextRevision, partiesOf } from './decide.ts';
import {
  currentRevision,
  type Draft,
  type Grant,
  lastHelpdeskRevision,
  parseSubmission,
  type RejectReason,
  type Revision,
  type Stopped,
  type Transition,
} from './draft-state.ts';
import { askedAgain, supersede, tellDeciders } from './end.ts';
import type { Person } from './person.ts';
import { requestHash } from './request-hash.ts';
import { type Asked, broughtByEdit, stagesToday } from './tightened.ts';
import {
  type Context,
  changed,
  endedStages,
  entry,
  idOf,
  mailOwed,
  promisedBy,
  revoked,
  startOwed,
  systemActor,
  tellOthers,
  webhookOwed,
} from './transition.ts';

/** The world at the moment of release, read consistently. */
export interface ReleaseFacts {
  /** The submission of the current revision as it is stored; undefined when it is missing. */
  readonly content: string | undefined;
  readonly account: Account | null;
  readonly people: readonly Person[];
  readonly lastMessage: LastMessage | undefined;
  /** In force now; the draft itself is bound to the one of its intake. */
  readonly policyInForce: { readonly sha256: string; readonly policy: Policy };
}

/**
 * The one act that hands an approved reply out; everything is proven again first.
 *
 * - the stored bytes hash to what was approved, else `integrity_hold`
 * - the customer hasn't written since, else `superseded`
 * - every seat holds on this very hash, by different people who are still active,
 *   and the account is neither frozen nor gone; else the same text is asked for again
 *
 * @returns undefined where nothing is to be released: not approved, or still in escrow.
 */
export function release(draft: Draft, facts: ReleaseFacts, context: Context): Transition | undefined {
  const { head } = draft;
  if (head.status !== 'approved' || !head.releaseAt || Date.parse(head.releaseAt) > context.now.getTime()) return undefined;
  const { content } = facts;
  const text = proveText(draft, head.revision, content, context.tenantId);
  const damage = text.ok ? damageOfApprovals(draft) : text.damage;
  if (!text.ok || damage) return integrityHold(draft, String(damage), context);
  if (facts.lastMessage && answersOlder(head, facts.lastMessage)) return supersede(draft, facts.lastMessage.id, systemActor, context);
  const refusal = findRefusal(draft, facts);
  if (refusal) return refuse(draft, text.submission, refusal, context);
  const sent = draft.revisions.find((one) => one.revision === lastHelpdeskRevision(draft)) as Revision;
  const edited = sent.contentSha256 !== currentRevision(draft).contentSha256;
  const brought = edited ? broughtByEdit(currentRevision(draft), text.submission, { ...context, assessedAt: new Date(sent.createdAt) }) : undefined;
  const stages = tightenedStages({ ...currentRevision(draft), ...brought }, text.submission, facts, context);
  if (brought) return refuse(draft, text.submission, 'edit_tightened', context, { ...brought, ...(stages && { stages }), barred: editorsOf(draft) });
  if (stages) return refuse(draft, text.submission, 'policy_tightened', context, { stages });
  const { reply } = text.submission;
  const record = {
    releaseId: newId('rel', context.now, context.random),
    at: context.now.toISOString(),
    edited,
    bodySha256: sha256(reply.text),
    revision: head.revision,
  };
  const next = changed(head, { status: 'released', release: record }, context);
  const watchers = new Set(draft.grants.filter((grant) => grant.seat === null).map((grant) => grant.personId));
  return {
    head: next,
    changedGrants: revoked(draft),
    entries: [entry('draft.released', head, next, systemActor, context, { releaseId: record.releaseId, bodySha256: record.bodySha256 })],
    owed: [webhookOwed('draft.released', next, context, record.releaseId), ...[...watchers].map((personId) => mailOwed('watcher-end', next, personId, null))],
    ...promisedBy(next, reply, record),
  };
}

/** A stored text that its hashes bear out, or what is wrong with it. */
export type ProvenText =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly damage: 'content_missing' | 'content_altered' | 'request_hash_differs' | 'erased' };

/**
 * Proves the stored text of a revision before anybody sees it, decides on it or sends it.
 *
 * @param content - as it is stored, undefined when it is gone.
 */
export function proveText(draft: Draft, number: number, content: string | undefined, tenantId: string): ProvenText {
  const { head } = draft;
  if (head.erased) return { ok: false, damage: 'erased' };
  const revision = draft.revisions.find((one) => one.revision === number);
  if (content === undefined || !revision) return { ok: false, damage: 'content_missing' };
  if (sha256(content) !== revision.contentSha256) return { ok: false, damage: 'content_altered' };
  const submission = readSubmission(content);
  const approvedHash = number === head.revision ? head.requestHash : revision.requestHash;
  const sound = submission && requestHash({ tenantId, draftId: head.id, revision, submission }) === approvedHash;
  return sound ? { ok: true, submission } : { ok: false, damage: 'request_hash_differs' };
}

/** What is wrong with the approvals, if anything: seats that the decisions don't bear out. */
function damageOfApprovals(draft: Draft): string | undefined {
  const { head } = draft;
  const revision = currentRevision(draft);
  const deciders = head.stages.flatMap((stage) => stage.seats.flatMap((seat) => seat.filled));
  const people = deciders.flatMap((one) => (one.onBehalfOf ? [one.personId, one.onBehalfOf] : [one.personId]));
  if (new Set(people).size !== people.length) return 'seat_shared';
  if (revision.authors.some((author) => people.includes(author.id))) return 'author_decided';
  const stagesHold =
    head.stages.length === revision.stages.length &&
    revision.stages.every((stage, i) =>
      stage.seats.every((seat, j) => (head.stages[i]?.seats[j]?.filled.length ?? 0) >= seat.count && head.stages[i]?.seats[j]?.role === seat.role),
    );
  const approvals = new Map(
    draft.decisions
      .filter((one) => one.revision === head.revision && one.decision !== 'reject' && one.requestHash === head.requestHash)
      .map((one) => [one.id, one]),
  );
  const borneOut = deciders.every((one) => approvals.get(one.decisionId)?.personId === one.personId);
  return head.stages.length > 0 && stagesHold && borneOut ? undefined : 'approvals_missing';
}

function readSubmission(content: string) {
  try {
    return parseSubmission(content);
  } catch {
    return undefined; // altered beyond its form: the hash says so too
  }
}

/**
 * A draft is held back as soon as its stored text is found gone or altered: nobody could see what they decide, nor whom the holding reply goes to.
 *
 * One that was erased is left as it is: it was settled before, and nobody tampered with it.
 */
export function holdDamaged(draft: Draft, content: string | undefined, context: Context): Transition | undefined {
  const text = proveText(draft, draft.head.revision, content, context.tenantId);
  return text.ok || text.damage === 'erased' ? undefined : integrityHold(draft, text.damage, context);
}

/** Ends a draft for good whose stored texts or approvals are not what they should be. */
export function integrityHold(draft: Draft, cause: string, context: Context): Transition {
  const { head } = draft;
  const next = changed(head, { status: 'integrity_hold', stages: endedStages(head.stages), releaseAt: null }, context);
  return {
    head: next,
    changedGrants: revoked(draft),
    entries: [entry('draft.integrity_hold', head, next, systemActor, context, { cause })],
    owed: [webhookOwed('draft.integrity_hold', next, context), ...tellOthers(draft, next)],
  };
}

/** Why a sound release may still not happen now. */
function findRefusal(draft: Draft, { account, people }: ReleaseFacts): string | undefined {
  if (account?.frozen) return 'account_frozen';
  if (!account && currentRevision(draft).account) return 'account_closed'; // approved as a known customer's reply
  if (isStricter(draft, account)) return 'account_privileged';
  const parties = draft.head.stages.flatMap((stage) => stage.seats.flatMap((seat) => seat.filled.flatMap(partiesOf)));
  const able = parties.every((id) => mayRelease(draft.head, people, id)) && decidingGrants(draft).every((grant) => mayStillDecide(draft, grant, people));
  return able ? undefined : 'approver_not_eligible';
}

/** The grants that the seats were filled by: of this revision, or of the one that an editor's decision ended. */
const decidingGrants = ({ head, grants }: Draft): Grant[] =>
  head.stages.flatMap(({ seats }, stage) =>
    seats.flatMap(({ filled }, seat) =>
      filled.flatMap(
        ({ personId }) =>
          grants.findLast(
            (one) => one.state === 'used' && one.personId === personId && one.stage === stage && one.seat === seat && one.revision >= head.revision - 1,
          ) ?? [],
      ),
    ),
  );

/** The stages that today's policy and tenant ask for, where either has become stricter since the draft was assessed. */
function tightenedStages(revision: Revision, submission: Submission, facts: ReleaseFacts, { now, leastAssurance }: Context): StageRule[] | undefined {
  const { policyInForce, account, people } = facts;
  const isWeak = revision.stages.some(({ assurance }) => assuranceStrength[assurance] < assuranceStrength[leastAssurance]);
  if (policyInForce.sha256 === revision.policy.sha256 && !isWeak) return undefined;
  const authorKnown = people.some(({ id, active }) => id === submission.author.id && active);
  return stagesToday(revision, submission, { policy: policyInForce.policy, account, authorKnown, leastAssurance, now });
}

/** Everybody who changed the helpdesk's text, and whoever they stood in for. */
const editorsOf = (draft: Draft): string[] => {
  const sent = lastHelpdeskRevision(draft);
  return draft.decisions.flatMap((one) => (one.decision === 'approve_with_edits' && one.revision > sent ? partiesOf(one) : []));
};

/** The account has got privileged roles since: its replies need people who signed in. */
function isStricter(draft: Draft, account: Account | null): boolean {
  return (account?.privilegedRoles.length ?? 0) > 0 && draft.head.stages.some((stage) => stage.assurance !== 'sign-in');
}

/** What a text is asked about by where that changes, and who may not approve it any more. */
type AskedBy = Partial<Asked> & { readonly barred?: readonly string[] };

/**
 * A new revision of a text that was there before, every seat empty: nothing that was decided counts any more. Its caller adds the audit event.
 *
 * @param asked - what changes; by default nothing
 */
export function askAfresh(
  draft: Draft,
  submission: Submission,
  why: { readonly why: 'refused' | 'disowned' } | { readonly why: 'stopped'; readonly stopped: Stopped },
  context: Context,
  asked: AskedBy = {},
): Transition {
  const { head } = draft;
  const made = nextRevision(draft, currentRevision(draft), submission, { editedBy: null, ...why, ...asked }, context);
  const next = askedAgain(head, made.revision, context);
  return {
    head: next,
    revision: made.revision,
    content: made.content,
    markers: made.markers,
    changedGrants: revoked(draft),
    entries: [],
    owed: [{ kind: 'wake', revision: head.revision }, startOwed(next, context), ...tellDeciders(draft, next)],
  };
}

function refuse(draft: Draft, submission: Submission, cause: string, context: Context, asked: AskedBy = {}): Transition {
  const { stages = currentRevision(draft).stages } = asked;
  const signIn = cause === 'account_privileged'; // asked again at the same level, it would be refused again
  const wanted = stages.map((stage): StageRule => (signIn ? { ...stage, assurance: 'sign-in' } : stage));
  const again = askAfresh(draft, submission, { why: 'refused' }, context, { ...asked, stages: wanted });
  return { ...again, entries: [entry('release.refused', draft.head, again.head, systemActor, context, { cause })] };
}

/** Why somebody stops a release: the code of the page's form, or their own words. */
export type WhyStopped = { readonly code: RejectReason } | { readonly words: string };

/** A stop in escrow that asks everybody afresh. The reason is kept with the new revision; of words the audit knows a salted commitment alone. Undefined outside the escrow. */
export function stopAndAskAgain(draft: Draft, content: string | undefined, actor: Actor, why: WhyStopped, context: Context): Transition | undefined {
  if (draft.head.status !== 'approved') return undefined;
  const text = proveText(draft, draft.head.revision, content, context.tenantId);
  if (!text.ok) return integrityHold(draft, text.damage, context);
  const { stopped, data } = reasonKept(actor, why, context);
  const again = askAfresh(draft, text.submission, { why: 'stopped', stopped }, context);
  return { ...again, entries: [entry('release.stopped', draft.head, again.head, actor, context, { to: 'pending', ...data })] };
}

function reasonKept(actor: Actor, why: WhyStopped, { random }: Context): { stopped: Stopped; data: Record<string, string> } {
  const by = idOf(actor);
  if ('code' in why) return { stopped: { by, reason: why.code, note: null }, data: { reason: why.code } };
  const noteSalt = newSalt(random);
  return { stopped: { by, reason: null, note: why.words, noteSalt }, data: { reasonCommit: commitTo(noteSalt, 'reason', why.words) } };
}
