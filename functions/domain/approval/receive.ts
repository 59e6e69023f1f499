import type { Actor } from '../audit-entry.ts';
import { sha256 } from '../hash.ts';
import { newId, newReference } from '../ids.ts';
import type { Account } from '../policy/account.ts';
import type { Assessment } from '../policy/assessment.ts';
import type { Action, Author, Submission } from '../policy/draft.ts';
import { doing, heaviestFirst } from '../policy/heaviest-first.ts';
import { isKnownCategory } from '../policy/known-category.ts';
import type { StageRule } from '../policy/policy.ts';
import type { Ask, BlockedBecause, Draft, DraftHead, Marker, Owed, Revision, Transition } from './draft-state.ts';
import { type DecisionTimes, forecastFor } from './forecast.ts';
import { fallbackAt } from './ladder.ts';
import type { Person } from './person.ts';
import { packetOf, requestHash } from './request-hash.ts';
import { alarmOwed, type Context, changed, entry, freshStages, givenBack, mailOwed, promisedBy, revoked, startOwed, webhookOwed } from './transition.ts';

/** What intake knows when it decides about one revision. */
export interface Received {
  readonly submission: Submission;
  readonly account: Account | null;
  readonly assessment: Assessment;
  readonly route: { readonly routeId: string; readonly stages: readonly StageRule[]; readonly watchers: readonly string[] };
  /** Roles that reach nobody who may decide the first stage; the draft is then blocked. */
  readonly holes: readonly string[];
  /** Why they reach nobody, where there are any. */
  readonly blockedBecause?: BlockedBecause | undefined;
  /** Everybody, where there are holes. */
  readonly people: readonly Person[];
  readonly policyRef: { readonly version: number; readonly sha256: string };
  readonly answers: DraftHead['answers'];
  readonly channel: string;
  readonly releaseTarget: string;
  /** Who is told of a reply that goes out with notice. */
  readonly watcherIds: readonly string[];
  readonly money: Readonly<Record<string, number>>;
  readonly keyId: string;
  /** How long people took lately. */
  readonly decisionTimes: DecisionTimes;
}

/** Makes a revision and its request hash. */
export function makeRevision(
  draftId: string,
  fields: Omit<Revision, 'content' | 'contentSha256' | 'requestHash'>,
  submission: Submission,
  tenantId: string,
): { revision: Revision; content: string } {
  const { content, contentSha256 } = packetOf(submission);
  const covered = { ...fields, contentSha256 };
  return { revision: { ...covered, content: null, requestHash: requestHash({ tenantId, draftId, revision: covered, submission }) }, content };
}

/** The actions of a submission in the form that lists show. */
const askIn = ({ actions = [] }: Submission): Ask => {
  const all = heaviestFirst(doing(actions));
  const shown = ({ touches: _, ...action }: Action): Ask['actions'][number] => action;
  return { actions: all.slice(0, 2).map(shown), count: all.length };
};

const spentOf = (money: Readonly<Record<string, number>>, now: Date): DraftHead['spent'] =>
  Object.entries(money).map(([currency, minor]) => ({ currency, day: now.toISOString().slice(0, 10), minor }));

const authorMarkers = (revision: number, authors: readonly Author[]): Marker[] =>
  [...new Set(authors.map((author) => author.id))].map((personId) => ({ revision, personId, role: 'author' }));

/**
 * A new draft: released at once, released with notice, held, or blocked.
 *
 * @param id - its own. @default a fresh one
 */
export function receiveDraft(
  received: Received,
  context: Context,
  id: string = newId('drf', context.now, context.random),
): Transition & { readonly revision: Revision; readonly content: string } {
  const { now, random, tenantId } = context;
  const { submission, assessment, route } = received;
  const at = now.toISOString();
  const stages = assessment.tier === 3 ? route.stages : [];
  const { revision, content } = makeRevision(
    id,
    {
      revision: 1,
      account: received.account,
      assessment,
      routeId: route.routeId,
      stages: stages.map(({ assurance, blind, seats }) => ({ assurance, blind, seats: seats.map(({ role, count }) => ({ role, count })) })),
      policy: received.policyRef,
      channel: received.channel,
      releaseTarget: received.releaseTarget,
      authors: [submission.author],
      editedBy: null,
      why: 'received',
      createdAt: at,
    },
    submission,
    tenantId,
  );
  const fresh: DraftHead = {
    id,
    reference: newReference(random),
    version: 0,
    auditSeq: 0,
    auditHead: '',
    conversationId: submission.conversationId,
    accountId: submission.accountId,
    keyId: received.keyId,
    status: 'pending',
    revision: 1,
    tier: assessment.tier,
    risk: assessment.risk,
    category: assessment.category,
    ask: askIn(submission),
    urgency: assessment.urgency,
    mode: assessment.mode,
    policy: received.policyRef,
    requestHash: revision.requestHash,
    answers: received.answers,
    stages: freshStages(stages),
    watchers: [...route.watchers],
    decideBy: null,
    forecast: null,
    releaseAt: null,
    dueAt: null,
    spent: spentOf(received.money, now),
    release: null,
    holdingReply: null,
    outcome: null,
    ended: null,
    visits: 0,
    remindedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  const outcome = assessment.tier === 3 ? heldOutcome(fresh, received, context) : sentOutcome(fresh, received, context);
  return { ...outcome, revision, content, markers: authorMarkers(1, [submission.author]), spentChange: fresh.spent };
}

const intakeActor = (received: Received): Actor => ({ keyId: received.keyId, via: 'api' });

function sentOutcome(head: DraftHead, received: Received, context: Context): Pick<Transition, 'head' | 'entries' | 'owed' | 'promised'> {
  const { now, random } = context;
  const releaseId = newId('rel', now, random);
  const release = { releaseId, at: now.toISOString(), edited: false, bodySha256: sha256(received.submission.reply.text), revision: 1 };
  const next = changed(head, { status: head.tier === 1 ? 'released' : 'notified', release }, context);
  const watchers = head.tier === 2 ? [...received.watcherIds] : [];
  return {
    head: next,
    entries: [
      entry('draft.received', null, next, intakeActor(received), context, {
        ...assessed(received, context),
        releaseId,
        bodySha256: release.bodySha256,
        ...(head.tier === 2 && { watchers }),
      }),
    ],
    owed: [webhookOwed('draft.released', next, context, releaseId), ...watchers.map((personId) => mailOwed('watcher-end', next, personId, null))],
    ...promisedBy(next, received.submission.reply, release),
  };
}

/** Ids and words of an assessment that the audit may hold. */
const assessed = ({ assessment, route, submission }: Received, { policy }: Context): Record<string, unknown> => ({
  tier: assessment.tier,
  risk: assessment.risk,
  ...(isKnownCategory(assessment.category, policy) && { category: assessment.category }),
  rules: assessment.reasons.map((reason) => reason.rule),
  waived: assessment.waived.map(({ rule, by }) => `${rule} by ${by}`),
  routeId: route.routeId,
  accountId: submission.accountId,
  authorId: submission.author.id,
});

function heldOutcome(head: DraftHead, received: Received, context: Context): Pick<Transition, 'head' | 'entries' | 'owed'> {
  const held = heldHead(head, received, context);
  return {
    head: held,
    entries: [
      entry('draft.received', null, held, intakeActor(received), context, assessed(received, context)),
      ...blockedEntries(null, held, received, context),
    ],
    owed: [startOwed(held, context), ...blockedOwed(held, received, context)],
  };
}

function heldHead(head: DraftHead, { assessment, holes, blockedBecause, decisionTimes }: Received, context: Context): DraftHead {
  const { now, policy } = context;
  const decideBy = fallbackAt(policy, assessment.urgency, now);
  const forecast = forecastFor(decisionTimes, assessment.urgency, now, decideBy, policy.hours);
  const blocked = holes.length > 0 ? { status: 'blocked' as const, ...(blockedBecause && { blockedBecause }) } : { status: 'pending' as const };
  return changed(head, { ...blocked, decideBy: decideBy.toISOString(), forecast }, context);
}

const blockedEntries = (before: DraftHead | null, head: DraftHead, { holes, blockedBecause }: Received, context: Context) =>
  head.status === 'blocked'
    ? [entry('draft.blocked', before, head, { via: 'system' }, context, { roles: [...holes], ...(blockedBecause && { because: blockedBecause }) })]
    : [];

const blockedOwed = (head: DraftHead, { people }: Received, context: Context): Owed[] =>
  head.status === 'blocked' ? [webhookOwed('draft.blocked', head, context), ...alarmOwed(head, people)] : [];

const revisable = new Set(['pending', 'blocked', 'rejected', 'superseded', 'held']);
export const isRevisable = (head: DraftHead): boolean => revisable.has(head.status);

/**
 * A new revision by the helpdesk: assessed anew, never below the tier it had, with fresh seats and a fresh fallback.
 *
 * All grants end and all decisions lapse. The authors of every revision so far
 * stay barred from deciding.
 */
export function reviseDraft(draft: Draft, received: Received, context: Context): Transition & { readonly revision: Revision; readonly content: string } {
  const { now, tenantId } = context;
  const { head } = draft;
  const number = head.revision + 1;
  const authors = uniqueAuthors([...draft.revisions.flatMap((one) => one.authors), received.submission.author]);
  const { revision, content } = makeRevision(
    head.id,
    {
      revision: number,
      account: received.account,
      assessment: received.assessment,
      routeId: received.route.routeId,
      stages: received.route.stages.map(({ assurance, blind, seats }) => ({ assurance, blind, seats: seats.map(({ role, count }) => ({ role, count })) })),
      policy: received.policyRef,
      channel: received.channel,
      releaseTarget: received.releaseTarget,
      authors,
      editedBy: null,
      why: 'revised',
      createdAt: now.toISOString(),
    },
    received.submission,
    tenantId,
  );
  const spent = spentOf(received.money, now);
  const base = changed(
    head,
    {
      revision: number,
      tier: received.assessment.tier,
      risk: received.assessment.risk,
      category: received.assessment.category,
      ask: askIn(received.submission),
      urgency: received.assessment.urgency,
      mode: received.assessment.mode,
      policy: received.policyRef,
      requestHash: revision.requestHash,
      answers: received.answers,
      stages: freshStages(received.route.stages),
      watchers: [...received.route.watchers],
      releaseAt: null,
      ended: null,
      spent,
      visits: 0,
    },
    context,
  );
  const next = heldHead(base, received, context);
  return {
    head: next,
    revision,
    content,
    changedGrants: revoked(draft),
    markers: authorMarkers(number, authors),
    entries: [
      entry('draft.revised', head, next, intakeActor(received), context, assessed(received, context)),
      ...blockedEntries(head, next, received, context),
    ],
    owed: [{ kind: 'wake', revision: head.revision }, startOwed(next, context), ...blockedOwed(next, received, context)],
    spentChange: [...givenBack(head), ...spent],
  };
}

const uniqueAuthors = (authors: readonly Author[]): Author[] => [...new Map(authors.map((author) => [author.id, author])).values()];
