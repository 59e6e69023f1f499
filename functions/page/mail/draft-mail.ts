import { byAt } from '../../domain/approval/afterwards.ts';
import { hidesWho, visibleDecisions, wasAsked } from '../../domain/approval/blind.ts';
import {
  currentRevision,
  type Draft,
  type Grant,
  isSettled,
  lastHelpdeskRevision,
  type MailKind,
  openGrants,
  type Question,
  type Revision,
  type Stage,
} from '../../domain/approval/draft-state.ts';
import { ownDecision } from '../../domain/approval/judge.ts';
import { addWorkingSeconds, fallbackAt, rungsOf } from '../../domain/approval/ladder.ts';
import { nameOf, type Person } from '../../domain/approval/person.ts';
import type { Submission } from '../../domain/policy/draft.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { endedByWords, stoppedView } from '../draft-packet.ts';
import { moneyMoved } from '../words.ts';
import type { MailDetail, MailDraft, MailOutcome, MailView, ViewOf, WatchedEscrow } from './view.ts';

/** All that a mail about a draft is made of. */
export interface DraftMail {
  readonly kind: Exclude<MailKind, 'sign-in'>;
  readonly draft: Draft;
  readonly submission: Submission;
  readonly policy: Policy;
  readonly people: readonly Person[];
  readonly receiver: Person;
  readonly grant: Grant | null;
  /** Where the mail is about a question; its link then leads to it. */
  readonly question?: Question | null;
  /** Whom the stage asks that is about to open. */
  readonly aboutToBeAsked: readonly string[];
  /** The review link of the grant, and its code where the assurance asks for one. */
  readonly link: string | null;
  readonly code: string | null;
  readonly tenantName: string;
  readonly publicUrl: string;
  readonly timeZone: string;
  readonly detail: MailDetail;
}

/** The view of a mail; undefined where what it would say is no longer so, for example a reminder of a draft that ended. */
export function draftMailView(mail: DraftMail): MailView | undefined {
  const { draft, grant, link } = mail;
  const base = {
    tenantName: mail.tenantName,
    publicUrl: mail.publicUrl,
    timeZone: mail.receiver.hours?.zone ?? mail.timeZone,
    detail: mail.detail,
    draft: mailDraft(mail),
  };
  switch (mail.kind) {
    case 'request':
    case 'again':
    case 'reminder':
    case 'escalation':
    case 'also-asked':
    case 'handed-over':
    case 'fresh-link': {
      if (grant?.state !== 'open' || !link) return undefined;
      return askView({ ...base, link }, mail, grant);
    }
    case 'question': {
      const { question } = mail;
      const waits = question && !question.answer && question.revision === draft.head.revision && !isSettled(draft.head.status);
      return waits && link ? { ...base, kind: 'question', by: nameOf(question.askedBy, mail.people), question: question.text, link } : undefined;
    }
    case 'answered': {
      const { question } = mail;
      if (!question?.answer || !link || !grant) return undefined; // who has decided, or may no more, needs no answer
      const by = nameOf(question.personId, mail.people);
      return { ...base, kind: 'answered', by, question: question.text, answer: question.answer.text, link, needsCode: grant.assurance === 'code' };
    }
    case 'watcher-start':
      return grant?.state === 'open' ? { ...base, kind: 'watcher-start', link, escrow: escrowOf(mail), again: watchedAgain(mail) } : undefined;
    case 'watcher-end': {
      if (draft.head.status === 'notified') return { ...base, ...notifiedOf(mail) };
      const waits = draft.head.status === 'pending' || draft.head.status === 'blocked';
      if (waits && isAskedAgain(mail)) return undefined; // the mail that asks says what happened
      const outcome = outcomeOf(mail);
      // While it waits again, what was decided by now is of another text, and not everybody's to know.
      const decisions = outcome && outcome.kind !== 'decision' && !waits ? decisionsOf(mail) : [];
      return (
        outcome && { ...base, kind: 'watcher-end', hadSeat: wasAsked(draft, mail.receiver.id, lastHelpdeskRevision(draft)), outcome, decisions, link: null }
      );
    }
    case 'decided': {
      const own = [...draft.decisions].reverse().find((one) => one.personId === mail.receiver.id);
      if (!own || !link) return undefined;
      const until = draft.head.status === 'approved' && draft.head.releaseAt ? new Date(draft.head.releaseAt) : null;
      return { ...base, kind: 'decided', outcome: decisionOutcome(own, mail.people), link, stopUntil: until };
    }
    case 'disowned': {
      const grant = draft.grants.filter(({ disownedAt }) => disownedAt).toSorted((a, b) => (String(a.disownedAt) < String(b.disownedAt) ? 1 : -1))[0];
      const decision = grant && ownDecision(draft, grant);
      if (!grant || !decision) return undefined;
      const undone = draft.revisions.some(({ why, createdAt }) => why === 'disowned' && createdAt === grant.disownedAt);
      const by = nameOf(grant.personId, mail.people);
      return { ...base, kind: 'disowned', by, decision: decisionOutcome(decision, mail.people), undone, link: `${mail.publicUrl}/queue/${draft.head.id}` };
    }
    case 'alarm':
      return {
        ...base,
        kind: 'alarm',
        roles: rolesAskedFor(draft),
        because: draft.head.blockedBecause ?? 'nobody_left',
        money: moneyMoved(mail.submission.actions ?? []),
        link: `${mail.publicUrl}/queue?view=blocked`,
      };
  }
}

/** Roles of the stage that waits, each once. */
const rolesAskedFor = ({ head }: Draft): string[] => {
  const stage = head.stages.find(({ state }) => state === 'waiting');
  return [...new Set(stage?.seats.map(({ role }) => role))];
};

function mailDraft({ draft, submission }: DraftMail): MailDraft {
  const { head } = draft;
  const { account, assessment } = currentRevision(draft);
  return {
    reference: head.reference,
    tier: assessment.tier,
    risk: assessment.risk,
    category: assessment.category,
    account: { name: account?.name ?? head.accountId, alias: account?.alias ?? head.accountId },
    actions: submission.actions ?? [],
    author: submission.author,
    reasons: assessment.reasons,
    message: submission.customerMessage,
    reply: submission.reply,
    heldAt: new Date(head.createdAt),
    decideBy: head.decideBy ? new Date(head.decideBy) : null,
  };
}

type AskBase = Omit<ViewOf<'escalation'>, 'kind' | 'because' | 'code' | 'asked' | 'ladder'>;

function askView(base: AskBase, mail: DraftMail, grant: Grant): MailView {
  const { draft, policy, people, code } = mail;
  const stage = draft.head.stages[grant.stage] as Stage;
  const ask = {
    ...base,
    code,
    asked: {
      role: stage.seats[grant.seat ?? 0]?.role ?? 'approver',
      stage: grant.stage + 1,
      stageCount: draft.head.stages.length,
      onBehalfOf: grant.onBehalfOf ? nameOf(grant.onBehalfOf, people) : null,
    },
    ladder: {
      next: nextAsked(stage, policy, draft),
      fallbackAt: new Date(draft.head.decideBy ?? fallbackAt(policy, draft.head.urgency, new Date(draft.head.createdAt))),
    },
  };
  if (mail.kind === 'escalation') return { ...ask, kind: 'escalation', because: grant.why === 'bounced' || grant.why === 'away' ? grant.why : 'no-answer' };
  if (mail.kind === 'also-asked') return { ...ask, kind: 'also-asked', others: stage.blind ? null : askedBeside(draft, grant, people) };
  if (mail.kind === 'reminder' || mail.kind === 'fresh-link') return { ...ask, kind: mail.kind };
  if (mail.kind === 'handed-over') {
    const before = seatBefore(draft, grant);
    const by = nameOf(before?.reassignedBy ?? before?.personId ?? '', people);
    return { ...ask, kind: 'handed-over', by, from: before?.reassignedBy ? nameOf(before.personId, people) : null };
  }
  const { why } = currentRevision(draft);
  if (mail.kind === 'request' || why === 'received' || why === 'revised') return { ...ask, kind: 'request' };
  return { ...ask, kind: 'again', because: whyAgain(mail) };
}

/** Why people are asked again about a text, and who wrote it where that is why. */
function whyAgain(mail: DraftMail): ViewOf<'again'>['because'] {
  const { draft, people, receiver } = mail;
  const { why, editedBy, revision } = currentRevision(draft);
  const named = (id: string | null | undefined): string | null => (id && !hidesWho(id, receiver.id, draft) ? nameOf(id, people) : null);
  if (why === 'edited') {
    const since = lastHelpdeskRevision(draft);
    const lapsed = visibleDecisions(draft, receiver.id).some((one) => one.revision >= since && one.revision < revision && one.decision !== 'reject');
    return { what: 'edit', by: named(editedBy), lapsed };
  }
  if (why === 'disowned') return { what: 'disowned', by: null };
  const barred = draft.markers.some((marker) => marker.role === 'editor' && marker.revision === revision);
  if (why === 'refused' && barred) return { what: 'edit-tightened', by: named(draft.revisions.flatMap((one) => one.editedBy ?? []).at(-1)) };
  return { what: 'stop', ...stopOf(mail) };
}

/** Why a watcher hears once more of a text that waits. */
function watchedAgain(mail: DraftMail): ViewOf<'watcher-start'>['again'] {
  const { why } = currentRevision(mail.draft);
  if (why === 'received') return null;
  return why === 'revised' ? { what: 'revised' } : whyAgain(mail);
}

/** What its receiver is told of a reply that went out with notice. */
function notifiedOf({ draft: { head, ...draft }, receiver, publicUrl }: DraftMail): Pick<ViewOf<'notified'>, 'kind' | 'at' | 'because' | 'link'> {
  const manages = currentRevision({ ...draft, head }).account?.managerId === receiver.id;
  const watches = head.watchers.some((role) => receiver.roles.includes(role) || (role === 'account-manager' && manages));
  return {
    kind: 'notified',
    at: new Date(head.release?.at ?? head.updatedAt),
    because: watches ? 'watches' : manages ? 'manages' : 'owns',
    link: `${publicUrl}/queue/${head.id}`, // the event of its receipt names everybody who is told: they may read it
  };
}

/** Whether the receiver is asked about the same text again, or will be in a moment. */
const isAskedAgain = ({ draft, receiver, aboutToBeAsked }: DraftMail): boolean =>
  aboutToBeAsked.includes(receiver.id) ||
  openGrants(draft).some(({ personId, seat, revision }) => personId === receiver.id && seat !== null && revision === draft.head.revision);

/** Who stopped the text that is asked for again, and why; nobody where the system would not let it out. */
function stopOf({ draft, people, receiver }: DraftMail): { by: string | null; reason: string | null; note: string | null } {
  const stopped = currentRevision(draft).why === 'stopped' ? stoppedView(draft, people, receiver.id) : null;
  return { by: stopped?.by ?? null, reason: stopped?.reason ?? null, note: stopped?.note ?? null };
}

/** The people who were asked last for the same seat. */
function askedBeside(draft: Draft, { revision, stage, seat, grantId }: Grant, people: readonly Person[]): string[] | null {
  const others = draft.grants.filter(
    (one) => one.grantId !== grantId && one.revision === revision && one.stage === stage && one.seat === seat && one.state === 'open',
  );
  const last = others
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return last === undefined ? null : others.filter(({ at }) => at === last).map(({ personId }) => nameOf(personId, people));
}

/** Whose seat it was before: a grant that came by a hand-over has one that names it. */
const seatBefore = (draft: Draft, { grantId }: Grant): Grant | undefined => draft.grants.find(({ handedOver }) => handedOver?.grantId === grantId);

/** Who is asked next if nobody decides, and when. */
function nextAsked(stage: Stage, policy: Policy, draft: Draft): { at: Date; who: string } | null {
  const rung = rungsOf(policy, draft.head.urgency)
    .slice(stage.step)
    .find((one) => one.kind !== 'remind');
  if (!rung || !stage.openedAt) return null;
  return { at: addWorkingSeconds(new Date(stage.openedAt), rung.afterSeconds, policy.hours), who: rung.kind === 'backup' ? 'a backup' : 'a supervisor' };
}

const decisionOutcome = (decision: Draft['decisions'][number], people: readonly Person[]): MailOutcome & { kind: 'decision' } => ({
  kind: 'decision',
  decision: decision.decision,
  by: nameOf(decision.personId, people),
  onBehalfOf: decision.onBehalfOf ? nameOf(decision.onBehalfOf, people) : null,
  at: new Date(decision.at),
  reason: decision.reason,
  feedback: decision.feedback,
});

/** What was decided of the text as it is, oldest first. */
const decisionsOf = ({ draft, people }: DraftMail): (MailOutcome & { kind: 'decision' })[] =>
  draft.decisions
    .filter((one) => one.revision === draft.head.revision)
    .sort(byAt)
    .map((one) => decisionOutcome(one, people));

/** What a watcher is told of a text that is approved by the time their mail is written; null where it still waits. */
function escrowOf(mail: DraftMail): WatchedEscrow | null {
  const { status, releaseAt } = mail.draft.head;
  const decisions = decisionsOf(mail);
  const isEdited = currentRevision(mail.draft).why === 'edited';
  return status === 'approved' && releaseAt && decisions.length > 0 ? { decisions, until: new Date(releaseAt), isEdited } : null;
}

/** Revisions of a text that had been approved, in part at least. */
const askedAfresh: ReadonlySet<Revision['why']> = new Set(['stopped', 'refused', 'disowned']);

/** How the draft ended, for those who watched it or were asked about it. */
function outcomeOf(mail: DraftMail): MailOutcome | undefined {
  const { head } = mail.draft;
  const at = new Date(head.updatedAt);
  switch (head.status) {
    case 'released':
    case 'notified':
      return { kind: 'released', at: new Date(head.release?.at ?? at) };
    case 'held':
      return { kind: 'held', at: new Date(head.holdingReply?.at ?? at) };
    case 'superseded':
      return { kind: 'superseded', at };
    case 'withdrawn':
      return { kind: 'withdrawn', at, by: head.ended ? endedByWords(head.ended.by, mail.people) : null };
    case 'rejected':
      return decisionsOf(mail).find(({ decision }) => decision === 'reject'); // one is enough, whoever else has approved
    case 'integrity_hold':
      return { kind: 'stopped', at, by: null, reason: null, again: false };
    case 'pending':
    case 'blocked': {
      const { why, createdAt } = currentRevision(mail.draft);
      if (!askedAfresh.has(why)) return undefined;
      const { by, reason } = stopOf(mail);
      return { kind: 'stopped', at: new Date(createdAt), by, reason, again: true };
    }
    default:
      return undefined;
  }
}
