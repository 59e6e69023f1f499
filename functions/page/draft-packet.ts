import { byAt } from '../domain/approval/afterwards.ts';
import { hidesWho, visibleDecisions } from '../domain/approval/blind.ts';
import { type DecidingFacts, isReplaced, mayHaveFreshLink, type Standing } from '../domain/approval/decide.ts';
import {
  currentRevision,
  type Decision,
  type Draft,
  type Grant,
  handOverOf,
  isOfCurrent,
  lastHelpdeskRevision,
  openGrants,
  type Question,
  type Revision,
  type Stage,
  waitingStage,
} from '../domain/approval/draft-state.ts';
import { nameOf, type Person } from '../domain/approval/person.ts';
import { isNeedlessFor, type Needless } from '../domain/helpdesk/needless.ts';
import { formatMoney, Money } from '../domain/money.ts';
import { readCommitments } from '../domain/policy/commitments.ts';
import { isDeclared } from '../domain/policy/declared.ts';
import type { Action, Submission } from '../domain/policy/draft.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { promisingWords } from '../domain/policy/reply-words.ts';
import { changedFields } from './changes.ts';
import { type NamedFact, type PacketView, type PastDecision, type ShownCommitment, type StoppedView, shownCommitments } from './packet.tsx';
import type { QuestionView } from './questions.tsx';
import type { Quorum, ReviewState, ReviewView } from './review-page.tsx';
import type { PersonChoice } from './side-acts.tsx';
import { cutName } from './text.ts';
import { seatsOf, words } from './words.ts';

/** All that a page about a draft is made of. */
export interface DraftPage {
  readonly draft: Draft;
  /** The revision that is shown, and its submission. */
  readonly revision: Revision;
  readonly submission: Submission;
  readonly policy: Policy;
  readonly people: readonly Person[];
  /** The revision that the person approved or saw last, else what the author sent before somebody edited it. */
  readonly seenBefore: { readonly revision: number; readonly seen: boolean; readonly submission: Submission } | null;
}

export function pastDecision(decision: Decision, draft: Draft, people: readonly Person[]): PastDecision {
  return {
    revision: decision.revision,
    role: decision.role,
    by: nameOf(decision.personId, people),
    onBehalfOf: decision.onBehalfOf ? nameOf(decision.onBehalfOf, people) : null,
    decision: decision.decision,
    reason: decision.reason,
    feedback: decision.feedback,
    at: new Date(decision.at),
    counts: decision.revision === draft.head.revision,
  };
}

/**
 * The case packet as it was bound to the revision.
 *
 * @param personId - who looks; null for somebody of whom it is known that they are not asked.
 */
export function packetView({ draft, revision, submission, policy, people, seenBefore }: DraftPage, personId: string | null): PacketView {
  const { account, assessment } = revision;
  const because = assessment.reasons.filter(({ rule }) => rule === 'sensitive-account' || rule === 'privileged-account').map(({ text }) => text);
  return {
    draftId: draft.head.id,
    reference: draft.head.reference,
    revision: revision.revision,
    tier: assessment.tier,
    risk: assessment.risk,
    category: assessment.category,
    intent: submission.intent ?? null,
    topics: assessment.topics,
    decideBy: draft.head.decideBy ? new Date(draft.head.decideBy) : null,
    account: account ? { ...account, known: true, ...(because.length > 0 && { sensitiveBecause: because }) } : { name: draft.head.accountId, known: false },
    actions: submission.actions ?? [],
    reasons: assessment.reasons,
    waived: assessment.waived,
    whyNotSent: assessment.whyNotSent,
    signals: signalFacts(revision, policy),
    message: submission.customerMessage,
    reply: submission.reply,
    commitments: commitmentsOf(submission),
    author: submission.author,
    edited: revision.editedBy ? { by: hidesWho(revision.editedBy, personId, draft) ? null : nameOf(revision.editedBy, people) } : null,
    stopped: stoppedView(draft, people, personId),
    confidence: submission.confidence ?? null,
    reasoning: submission.reasoning ?? null,
    notes: submission.notes ?? null,
    sentiment: assessment.sentiment,
    conversationId: submission.conversationId,
    conversation: submission.conversation ?? null,
    conversationPath: null,
    crm: crmFacts(submission),
    sources: submission.sources ?? [],
    policy: { ...revision.policy, text: policyText(policy, revision, submission.actions ?? []) },
    seenBefore: seenBefore && changedSince(seenBefore, submission),
    decisions: visibleDecisions(draft, personId).map((one) => pastDecision(one, draft, people)),
    precedents: null,
  };
}

/**
 * Who stopped the text last before it went out, and why.
 *
 * @param personId - who looks; null for somebody of whom it is known that they are not asked.
 */
export function stoppedView(draft: Draft, people: readonly Person[], personId: string | null): StoppedView | null {
  const since = lastHelpdeskRevision(draft);
  const last = draft.revisions.toSorted((a, b) => a.revision - b.revision).findLast(({ revision, stopped }) => revision > since && stopped !== undefined);
  if (!last?.stopped) return null;
  const { by, reason, note } = last.stopped;
  const at = new Date(last.createdAt);
  // A fellow's reason would sway as much as their vote.
  return hidesWho(by, personId, draft) ? { by: null, at, reason: null, note: null } : { by: endedByWords(by, people), at, reason, note };
}

/** Beyond so many facts of the helpdesk the account's disclosure helps nobody (ours); each is cut after so many characters. */
const crmAtMost = { facts: 20, characters: 200 } as const;

const crmFacts = ({ crm = {} }: Submission): NamedFact[] =>
  Object.entries(crm)
    .slice(0, crmAtMost.facts)
    .map(([name, value]) => ({ name, value: cutName(typeof value === 'string' ? value : JSON.stringify(value), crmAtMost.characters) }));

/** Figures that the rules compared, as far as they were kept. */
function signalFacts({ assessment: { signals } }: Revision, { window }: Policy): NamedFact[] {
  if (!signals) return [];
  const sums = signals.currencies.map((currency) => formatMoney({ currency, minor: signals.sums[currency] ?? 0 }));
  return [
    { name: 'Risk that the conversation escalates', value: `${signals.escalationRisk.toFixed(2)} of 1` },
    ...(sums.length > 0 ? [{ name: `Promised to the account within ${window.days} days, with this reply`, value: sums.join(', ') }] : []),
    ...(signals.cues.length > 0 ? [{ name: 'Read from the message', value: signals.cues.map(words).join(', ') }] : []),
  ];
}

/** What has changed since a revision; null where nothing has. */
function changedSince({ revision, seen, submission: before }: NonNullable<DraftPage['seenBefore']>, after: Submission): PacketView['seenBefore'] {
  const fields = changedFields(before, after);
  return fields.length === 0 && before.reply.text === after.reply.text ? null : { revision, seen, text: before.reply.text, fields };
}

/** Read anew from the text, which is proven; kept nowhere with the draft. */
const commitmentsOf = ({ reply, actions = [] }: Submission): ShownCommitment[] =>
  readCommitments(promisingWords(reply))
    .slice(0, shownCommitments)
    .map((one) => {
      const { start: _, end: __, units: ___, ...shown } = one;
      return { ...shown, declared: isDeclared(one, actions) };
    });

/** The parts of the policy that bear on this draft: its route, the stages where somebody joined it, its clock, and the figures its rules compare with; amounts as people write them. */
function policyText(policy: Policy, { routeId, stages, assessment }: Revision, actions: readonly Action[]): string {
  const { thresholds, limits, sensitive, timers, escrowSeconds } = policy;
  const route = policy.routes.find(({ id }) => id === routeId);
  const seatsOf = (some: typeof stages = []): string => JSON.stringify(some.map(({ seats }) => seats));
  return JSON.stringify(
    {
      route,
      ...(seatsOf(stages) !== seatsOf(route?.stages) && { stages }),
      thresholds,
      limits: limitWords(limits, new Set(actions.map(({ amount }) => amount?.currency))),
      sensitive,
      timers: timers[assessment.urgency],
      escrowSeconds,
    },
    (_, value) => (Money.safeParse(value).data ? formatMoney(value) : value),
    1,
  );
}

/** The limits of the currencies that the draft moves, which the policy has in minor units: `1000000` is read as a million. */
const limitWords = (limits: Policy['limits'], moved: ReadonlySet<string | undefined>) =>
  Object.fromEntries(
    Object.entries(limits)
      .filter(([currency]) => moved.has(currency))
      .map(([currency, { smallRefund, ...amounts }]) => {
        const inWords = (some: Readonly<Record<string, number>>) =>
          Object.fromEntries(Object.entries(some).map(([name, minor]) => [name, formatMoney({ currency, minor })]));
        return [currency, { ...inWords(amounts), smallRefund: inWords(smallRefund) }];
      }),
  );

interface Seen {
  readonly draft: Draft;
  readonly grant: Grant;
  readonly standing: Standing;
  readonly facts: DecidingFacts;
  readonly policy: Policy;
  readonly channel: string;
  /** Whether the browser that looks may open the page of another grant. */
  readonly mayOpen: (grant: Grant) => boolean;
  /** How the release stands on its way to the helpdesk, where there was one. */
  readonly delivery?: Delivery | undefined;
}

/** How a release stands on its way to the helpdesk. */
export interface Delivery {
  readonly state: 'pending' | 'delivered' | 'failed';
  /** What has reached the endpoint. */
  readonly tries: number;
  readonly nextAt: Date;
  /** Why it was given up, where it was not the endpoint. */
  readonly reason?: string;
  /** Somebody said that it needs no further try. */
  readonly byHand?: boolean;
}

/** Tried, and not taken so far, and somebody should care. */
export const isFailing = ({ state, tries, byHand }: Delivery): boolean => state !== 'delivered' && tries > 0 && !byHand;

/** Why a holding reply was not posted and nobody need mend that; null where it was, or may be yet, or somebody should care. */
export const notPostedFor = (delivery: Pick<Delivery, 'state' | 'reason'> | undefined): Needless | null =>
  delivery?.state === 'failed' && isNeedlessFor(delivery.reason) ? delivery.reason : null;

/** Where the draft stands for the person of a grant, as the page says it; undefined where the page has no packet to show (an expired link). */
export function reviewState(seen: Seen): ReviewState | undefined {
  const { draft, grant, standing, policy, channel } = seen;
  const delegated = delegatedAway(seen);
  if (delegated && (standing === 'stale' || standing === 'decided' || standing === 'ineligible')) return delegated;
  switch (standing) {
    case 'open':
      return {
        kind: 'open',
        assurance: grant.assurance,
        quorum: quorumOf(draft, grant),
        edit: editCost(draft, grant),
        escrowSeconds: policy.escrowSeconds,
        channel,
      };
    case 'expired':
    case 'delegation-ended':
      return undefined;
    case 'stale':
      return olderRevision(seen);
    case 'locked':
      return { kind: 'locked', mayHaveFreshLink: mayHaveFreshLink(draft, grant, seen.facts.now) };
    case 'own-draft':
      return { kind: standing };
    case 'handed-over': {
      const over = handOverOf(draft, grant);
      return { kind: 'handed-over', to: nameOf(over?.to ?? '', seen.facts.people), since: new Date(over?.at ?? seen.facts.now) };
    }
    case 'ineligible':
      return {
        kind: 'no-longer-theirs',
        nowWith: whoHasItNow(draft, grant, seen.facts.people),
        ...(isReplaced(draft.head, grant) && { mailsCameBack: true }),
      };
    case 'watching':
      return draft.head.status === 'blocked' ? blockedState(draft.head) : { kind: 'waiting' };
    default:
      return settledState(seen);
  }
}

const blockedState = ({ blockedBecause }: Draft['head']): ReviewState => ({ kind: 'blocked', because: blockedBecause ?? 'nobody_left' });

/** An old link, and why there is a newer revision than its own. */
function olderRevision(seen: Seen): Extract<ReviewState, { kind: 'older-revision' }> {
  const { draft, grant } = seen;
  const now = currentRevision(draft);
  const before = draft.revisions.find(({ revision }) => revision === grant.revision);
  const because = before?.contentSha256 === now.contentSha256 ? sameTextFor[now.why] : 'text';
  return { kind: 'older-revision', newRevision: newRevision(seen), because };
}

/** What made a new revision of the text that there was before. */
const sameTextFor: Readonly<Record<Revision['why'], Extract<ReviewState, { kind: 'older-revision' }>['because']>> = {
  received: 'revised',
  revised: 'revised',
  edited: 'edited',
  stopped: 'stopped',
  refused: 'stopped',
  disowned: 'disowned',
};

/** The revision that took the place of an old link's, with the way to the person's own page of it. */
function newRevision({ draft, grant, mayOpen }: Seen): { revision: number; path: string | null } {
  const own = openGrants(draft).find((one) => one.personId === grant.personId && one.revision === draft.head.revision);
  return { revision: draft.head.revision, path: own && mayOpen(own) ? `/review/g/${encodeURIComponent(own.grantId)}` : null };
}

/** Whoever stands in for the grant's person on the current revision. */
function delegatedAway({ draft, grant, facts }: Seen): Extract<ReviewState, { kind: 'delegated-away' }> | undefined {
  const held = openGrants(draft).find((one) => one.onBehalfOf === grant.personId && one.revision === draft.head.revision);
  const delegation = facts.delegations.find((one) => one.id === held?.delegationId);
  return held && delegation && { kind: 'delegated-away', to: nameOf(held.personId, facts.people), until: new Date(delegation.until) };
}

/** Names of the people whom the waiting stage is asked of, but for the grant's own; nobody where it is blind. */
export function whoHasItNow(draft: Draft, grant: Grant, people: readonly Person[]): string[] {
  const index = waitingStage(draft.head);
  if (draft.head.stages[index]?.blind) return [];
  const others = openGrants(draft).filter(({ seat, stage, personId }) => seat !== null && stage === index && personId !== grant.personId);
  return [...new Set(others.map(({ personId }) => nameOf(personId, people)))];
}

/** Whoever ended a draft: a person by name, and a key of the API as what it stands for. */
export const endedByWords = (by: string, people: readonly Person[]): string =>
  people.find(({ id }) => id === by)?.name ?? (by.startsWith('key_') ? 'the helpdesk' : by);

/** States that follow from the draft itself, the same for everyone who has to do with it. */
function settledState(seen: Seen): ReviewState {
  const { draft, grant, facts } = seen;
  const { head } = draft;
  const past = (one: Decision): PastDecision => pastDecision(one, draft, facts.people);
  const current = draft.decisions.filter((one) => one.revision === head.revision).sort(byAt);
  const at = new Date(head.updatedAt);
  switch (head.status) {
    case 'approved':
      return { kind: 'escrow', releaseAt: new Date(head.releaseAt ?? at), mayStop: mayStop(draft, grant), leadsTo: 'pending', decisions: current.map(past) };
    case 'released':
    case 'notified': {
      const { delivery } = seen;
      if (!delivery || !isFailing(delivery)) return { kind: 'released', at: new Date(head.release?.at ?? at), decisions: current.map(past) };
      return {
        kind: 'release-failed',
        attempts: delivery.tries,
        nextTryAt: delivery.state === 'pending' ? delivery.nextAt : null,
        decisions: current.map(past),
      };
    }
    case 'rejected': {
      const rejection = current.find(({ decision }) => decision === 'reject'); // one is enough, whoever else has approved
      return rejection ? { kind: 'rejected', decision: past(rejection) } : { kind: 'waiting' };
    }
    case 'withdrawn':
      return { kind: 'withdrawn', by: head.ended ? endedByWords(head.ended.by, facts.people) : null, at, reason: head.ended?.reason ?? null };
    case 'superseded':
      return { kind: 'superseded', newRevision: null };
    case 'held':
      return { kind: 'held', at: new Date(head.holdingReply?.at ?? at), text: head.holdingReply?.text ?? '', ...holdingDelivery(seen) };
    case 'integrity_hold':
      return { kind: 'integrity-hold' };
    case 'blocked':
      return blockedState(head);
    case 'pending': {
      const mine = current.find((one) => one.personId === grant.personId);
      const seat = mine ?? visibleDecisions(draft, grant.personId).findLast((one) => one.revision === head.revision && one.stage === grant.stage + 1);
      if (!mine && grant.revision !== head.revision) return olderRevision(seen);
      return seat ? { kind: 'decided', own: mine !== undefined, decision: past(seat) } : { kind: 'waiting' };
    }
  }
}

/** How far the holding reply has come; that it arrived is said only where the helpdesk has taken it. */
function holdingDelivery({ delivery }: Seen): Pick<Extract<ReviewState, { kind: 'held' }>, 'isTaken' | 'notPosted' | 'failing'> {
  const notPosted = notPostedFor(delivery);
  const failing = delivery && !notPosted && isFailing(delivery);
  return {
    isTaken: delivery?.state === 'delivered',
    notPosted,
    failing: failing ? { attempts: delivery.tries, nextTryAt: delivery.state === 'pending' ? delivery.nextAt : null } : null,
  };
}

/** Whoever decided this revision, and whoever watches it or the text that it was made of, may stop it in escrow. */
export const mayStop = (draft: Draft, grant: Grant): boolean =>
  draft.head.status === 'approved' &&
  (grant.seat === null ? isOfCurrent(draft, grant) : draft.decisions.some((one) => one.revision === draft.head.revision && one.personId === grant.personId));

function quorumOf(draft: Draft, grant: Grant): Quorum {
  const stage = draft.head.stages[grant.stage] as Stage;
  const own = stage.seats[grant.seat ?? 0];
  const laterStages = draft.head.stages.flatMap((one, index) =>
    index > grant.stage ? [`stage ${index + 1}: ${one.seats.map(({ role, count }) => seatsOf(role, count)).join(', ')}`] : [],
  );
  if (stage.blind) return { blind: true, needed: 1, approved: 0, others: [], laterStages };
  const sum = (count: (seat: Stage['seats'][number]) => number): number => stage.seats.reduce((total, seat) => total + count(seat), 0);
  const others = stage.seats.flatMap((seat) => {
    const open = seat.count - seat.filled.length - (seat === own ? 1 : 0);
    return open > 0 ? [seatsOf(seat.role, open)] : [];
  });
  return { blind: false, needed: sum((seat) => seat.count), approved: sum((seat) => seat.filled.length), others, laterStages };
}

/** What an edit costs: approvals of this revision that lapse, and people who must then look (again). */
function editCost(draft: Draft, grant: Grant): { lapse: number; lookAgain: number } {
  const blind = draft.head.stages[grant.stage]?.blind ?? false;
  const lapse = blind ? 0 : draft.head.stages.reduce((total, stage) => total + stage.seats.reduce((sum, seat) => sum + seat.filled.length, 0), 0);
  return { lapse, lookAgain: lapse };
}

/** The seat that the person was asked for, in words. */
export function askedView(draft: Draft, grant: Grant, facts: DecidingFacts): ReviewView['asked'] {
  if (grant.seat === null) return null;
  const stages = draft.revisions.find((one) => one.revision === grant.revision)?.stages ?? currentRevision(draft).stages;
  const delegation = facts.delegations.find((one) => one.id === grant.delegationId);
  return {
    role: stages[grant.stage]?.seats[grant.seat]?.role ?? 'approver',
    stage: grant.stage + 1,
    stageCount: stages.length,
    onBehalfOf: grant.onBehalfOf ? nameOf(grant.onBehalfOf, facts.people) : null,
    delegatedUntil: delegation ? new Date(delegation.until) : null,
  };
}

/** People to choose from, by name; two of one name are told apart by their ids. */
export function choicesOf(asked: readonly { readonly personId: string; readonly onBehalfOf?: string | null }[], people: readonly Person[]): PersonChoice[] {
  const named = asked.map(({ personId, onBehalfOf }) => ({
    personId,
    name: `${nameOf(personId, people)}${onBehalfOf ? ` on behalf of ${nameOf(onBehalfOf, people)}` : ''}`,
  }));
  const isShared = (name: string): boolean => named.filter((one) => one.name === name).length > 1;
  return named
    .map(({ personId, name }) => ({ personId, name: isShared(name) ? `${name} (${personId})` : name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** A question with the names of both people. */
export const questionView = (question: Question, people: readonly Person[]): QuestionView => ({
  by: nameOf(question.askedBy, people),
  to: nameOf(question.personId, people),
  text: question.text,
  at: new Date(question.at),
  answer: question.answer && { text: question.answer.text, at: new Date(question.answer.at) },
});
