import * as z from 'zod';
import { SignedCheckpoint } from './adapters/audit-log-store.ts';
import { type DigestRow, maxDigestRows } from './adapters/digests-store.ts';
import { DamagedText } from './adapters/drafts-store.ts';
import type { OutboxRow } from './adapters/outbox-row.ts';
import { MailRefused } from './adapters/ports.ts';
import { signInMinutes } from './adapters/sessions-store.ts';
import { answersOlder } from './domain/approval/conversation.ts';
import { currentRevision, type Draft, type Grant, MailKind, type Question } from './domain/approval/draft-state.ts';
import { supersede } from './domain/approval/end.ts';
import { countedFor, hasteSeconds, isHasty } from './domain/approval/mail-cap.ts';
import { nextStep } from './domain/approval/next-step.ts';
import { Delegation, type Person } from './domain/approval/person.ts';
import { queueAnew } from './domain/approval/queue.ts';
import { mailCode, signInToken, signReviewToken } from './domain/approval/review-link.ts';
import { systemActor } from './domain/approval/transition.ts';
import type { Submission } from './domain/policy/draft.ts';
import { endWithoutHelpdesk } from './helpdesk/given-up.ts';
import { draftMailView } from './page/mail/draft-mail.ts';
import { renderMail } from './page/mail/render.ts';
import type { DigestedView, MailDetail, MailView } from './page/mail/view.ts';
import {
  accountsDep,
  approvalsDep,
  attentionDep,
  depsOf,
  digestsDep,
  draftsDep,
  linkKeysDep,
  mailerDep,
  metricsDep,
  outboxDep,
  workflowDep,
} from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { aboutToBeAsked, contextFor, escalateBounced, escalateBouncedDigest, type MovingDeps, moveOn, policyOf } from './runtime/move-on.ts';
import { type DrainAnswer, type DrainEvent, drain, runEnds } from './runtime/outbox.ts';

type DrainDeps = MovingDeps & Pick<Deps, 'outbox' | 'attention' | 'workflow' | 'mailer' | 'approvals' | 'digests' | 'metrics'>;

const OwedStart = z.object({ revision: z.int(), waitSeconds: z.int() });
const OwedWake = z.object({ revision: z.int() });
const OwedMail = z.object({ mail: MailKind.exclude(['sign-in']), personId: z.string(), grantId: z.string().nullable(), revision: z.int() });
const OwedDigest = z.object({ personId: z.string() });
const OwedSignIn = z.object({ personId: z.string(), signInId: z.string() });
const OwedDelegation = z.object({ change: z.enum(['made', 'ended']), delegation: Delegation });
const OwedDemoted = z.object({ personId: z.string(), category: z.string(), forOneAccount: z.boolean(), reason: z.string() });
const OwedCheckpoint = z.object({ personId: z.string(), day: z.string(), checkpoint: SignedCheckpoint });

/**
 * Pays what transitions owe: starts, wake-ups, mails and digests of mails, supersessions, the audit log's daily root, what calibration took back. Webhooks have a sender of their own.
 *
 * Once a minute it is also the second clock: whatever is due of any draft is
 * done here, whether an execution remembers it or not. What is owed comes
 * first, then the drafts, then what moving them owes; neither can use up the
 * time of the other, and what is left waits for the next minute. Once an hour
 * what an older version kept is put into the queue.
 */
export const createHandler =
  (deps: DrainDeps) =>
  async (event: DrainEvent): Promise<DrainAnswer> => {
    const until = runEnds(deps);
    // Of a helpdesk that the tenant has no more, little is owed and nothing is urgent: looking for it each minute would be paid by all.
    const endsHelpdesk = !deps.settings.helpdesk && (!('sweep' in event) || deps.clock.now().getUTCMinutes() === 0);
    const drainUntil = (end: Date) => drain(deps, endsHelpdesk ? ['outbox', 'helpdesk'] : ['outbox'], event, (row) => pay(deps, row), end);
    if ('sweep' in event && (await deps.drafts.stopped())) {
      deps.log.info('the tenant is stopped: nothing is sent and nothing moves on');
      return { batchItemFailures: [] };
    }
    if ('sweep' in event) {
      await drainUntil(runEnds(deps, payFirstSeconds));
      await moveDueDrafts(deps, until);
      if (deps.clock.now().getUTCMinutes() === queueingMinute) await queueOlder(deps, until);
    }
    return drainUntil(until);
  };

/** Of an hour: to look costs 16 queries, and there is something after a deployment alone. */
const queueingMinute = 30;

/** So long a sweep pays before it moves drafts: a mail service that hangs must not stop the clock. */
const payFirstSeconds = 20;

async function moveDueDrafts(deps: DrainDeps, until: Date): Promise<void> {
  for (const id of await deps.drafts.dueDrafts(deps.clock.now())) {
    if (deps.clock.now() >= until) return;
    try {
      await moveOn(deps, id);
    } catch (error) {
      // One damaged draft must not stop the clock of the others; it stays due and is looked at again.
      deps.log.error('draft could not be moved on', { draftId: id, errorName: nameOf(error) });
    }
  }
}

async function queueOlder({ drafts, clock, log }: DrainDeps, until: Date): Promise<void> {
  const ids = await drafts.unqueued();
  for (const id of ids) {
    if (clock.now() >= until) return;
    try {
      await drafts.move(id, queueAnew, undefined, 'all-but-signals');
    } catch (error) {
      log.warn('draft could not be put into the queue', { draftId: id, errorName: nameOf(error) });
    }
  }
  if (ids.length > 0) log.info('drafts of an older version stand in the queue', { count: ids.length });
}

async function pay(deps: DrainDeps, row: OutboxRow): Promise<void> {
  switch (row.kind) {
    case 'helpdesk-event':
    case 'helpdesk-act':
    case 'helpdesk-note':
      return endWithoutHelpdesk(deps, row);
    case 'start':
      await start(deps, row);
      break;
    case 'wake':
      await wake(deps, row);
      break;
    case 'supersede':
      await supersedeOvertaken(deps, row.draftId ?? '');
      break;
    case 'mail':
      if ((await sendDraftMail(deps, row)) === 'kept-back') return;
      break;
    case 'digest':
      return sendDigest(deps, row);
    case 'sign-in':
      await sendSignIn(deps, row);
      break;
    case 'delegation':
      await tellDelegate(deps, row);
      break;
    case 'checkpoint':
      await tellCheckpoint(deps, row);
      break;
    case 'demoted':
      await tellDemoted(deps, row);
      break;
    case 'webhook':
      return; // of another queue
  }
  await deps.outbox.finish(row);
}

/** Where the execution can't be started it stays owed, unless its draft has nothing to wait for any more: it would end at once. */
async function start({ drafts, workflow, clock, log }: DrainDeps, row: OutboxRow): Promise<void> {
  const { revision, waitSeconds } = OwedStart.parse(row.owed);
  const draftId = row.draftId ?? '';
  try {
    await workflow.start(`${draftId}-r${revision}`, { contract: 1, draftId, revision, waitSeconds });
  } catch (error) {
    const draft = await drafts.load(draftId, 'all-but-signals');
    if (draft && nextStep(draft.head, revision, clock.now()).next !== 'stop') throw error;
    log.warn('execution not started: its draft does not wait any more', { draftId, revision, errorName: nameOf(error) });
  }
}

/** Every wait of the revision is woken: a token that is spent already does no harm. */
async function wake({ drafts, workflow, clock }: DrainDeps, row: OutboxRow): Promise<void> {
  const { revision } = OwedWake.parse(row.owed);
  const draft = await drafts.load(row.draftId ?? '', 'all-but-signals');
  const seconds = clock.now().getTime() / 1000;
  for (const wait of draft?.waits ?? []) if (wait.revision === revision && wait.expiresAt > seconds) await workflow.wake(wait.token);
}

async function supersedeOvertaken(deps: DrainDeps, draftId: string): Promise<void> {
  await deps.drafts.move(
    draftId,
    async (draft) => {
      const conversation = await deps.drafts.conversation(draft.head.conversationId);
      if (!conversation || !answersOlder(draft.head, conversation.lastMessage)) return undefined;
      return supersede(draft, conversation.lastMessage.id, systemActor, contextFor(deps, await policyOf(deps, draft.head.policy.sha256)));
    },
    undefined,
    'all-but-signals',
  );
}

async function sendDraftMail(deps: DrainDeps, row: OutboxRow): Promise<'kept-back' | undefined> {
  const { settings, digests } = deps;
  const { mail, personId, grantId } = OwedMail.parse(row.owed);
  const draftId = row.draftId ?? '';
  if (mail === 'decided') await alarmOfHaste(deps, personId, row);
  const composed = await composeMail(deps, { mail, personId, grantId, draftId }, deps.accounts.listPeople());
  if (!composed) return undefined;
  const { view, receiver, draft } = composed;
  const as = countedFor(mail, draft.head);
  if (as !== undefined && !(await digests.count(row, personId, as, settings.mailsPerHour))) {
    await digests.keepBack(row, { draftId, personId, mail, grantId, dueBy: composed.grant?.expiresAt ?? null });
    return 'kept-back';
  }
  await send(deps, receiver.email, view, { draftId, grantId });
  return undefined;
}

/** What a mail is about, whether it goes out by itself or in a digest. */
type AboutDraft = Pick<DigestRow, 'mail' | 'personId' | 'grantId' | 'draftId'>;

interface Composed {
  readonly view: MailView;
  readonly receiver: Person;
  readonly draft: Draft;
  readonly grant: Grant | null;
}

/** The mail as things stand now; undefined where it would say what is no longer so, or to somebody who has left or was set inactive. */
async function composeMail(deps: DrainDeps, about: AboutDraft, everybody: Promise<readonly Person[]> | readonly Person[]): Promise<Composed | undefined> {
  const { mail, personId, grantId, draftId } = about;
  const [draft, people] = await Promise.all([shownDraft(deps, draftId), everybody]);
  const receiver = people.find((person) => person.id === personId);
  if (!draft || draft.head.erased || !receiver?.active) return undefined;
  const submission = await provenSubmission(deps, draft);
  if (!submission) {
    deps.log.error('mail without its text', { draftId, kind: mail }); // trying again would not bring it back
    return undefined;
  }
  const question = draft.questions.find((one) => one.id === grantId) ?? null;
  const grant = draft.grants.find((one) => (mail === 'answered' ? question && isAskersOf(question, one) : one.grantId === grantId)) ?? null;
  const policy = await policyOf(deps, draft.head.policy.sha256);
  const { tenantName, publicUrl, timeZone } = deps.settings;
  const secrets = grant ? await secretsOf(deps, grant) : { link: question && (await linkTo(deps, question.id, question.expiresAt)), code: null };
  const view = draftMailView({
    kind: mail,
    draft,
    submission,
    policy,
    people,
    receiver,
    grant,
    question,
    aboutToBeAsked: mail === 'watcher-end' ? await aboutToBeAsked(deps, draft, policy) : [],
    ...secrets,
    tenantName,
    publicUrl,
    timeZone,
    detail: await detailFor(deps, draft),
  });
  return view && { view, receiver, draft, grant };
}

/** The draft that a mail is about, or what an open attention check shows in place of one. */
async function shownDraft({ drafts, attention }: DrainDeps, draftId: string): Promise<Draft | undefined> {
  const draft = await drafts.load(draftId, 'all-but-signals');
  if (draft) return draft;
  const seeded = await attention.find(draftId);
  return seeded && !seeded.check.ended ? seeded.draft : undefined;
}

/** How much a mail may show: nothing of an account that is confidential now, or was when the draft was assessed. */
async function detailFor({ accounts, settings }: DrainDeps, draft: Draft): Promise<MailDetail> {
  if (settings.mailDetail === 'none' || currentRevision(draft).account?.confidential) return 'none';
  const current = await accounts.getAccount(draft.head.accountId);
  return current?.account.confidential ? 'none' : settings.mailDetail;
}

/** The open grant by which somebody asked a question: its link leads to the answer, and to the decision. */
const isAskersOf = ({ askedBy, revision, stage }: Question, grant: Grant): boolean =>
  grant.state === 'open' && grant.seat !== null && grant.personId === askedBy && grant.revision === revision && grant.stage === stage;

/**
 * Sends the mails that wait for a person as one, as far as they still stand.
 *
 * The mail goes first and its rows after it: whoever dies in between sends it again.
 */
async function sendDigest(deps: DrainDeps, owed: OutboxRow): Promise<void> {
  const { digests, accounts, settings, clock } = deps;
  const { personId } = OwedDigest.parse(owed.owed);
  const [rows, people] = await Promise.all([digests.waiting(personId), accounts.listPeople()]);
  const { told, left } = await whatStands(deps, rows, people);
  const receiver = people.find((person) => person.id === personId);
  if (told.length > 0 && receiver) {
    const { tenantName, publicUrl, timeZone, mailDetail } = settings;
    const view: MailView = {
      kind: 'digest',
      tenantName,
      publicUrl,
      timeZone: receiver.hours?.zone ?? timeZone,
      detail: mailDetail,
      rows: told.map((one) => one.view),
      more: left,
      link: `${publicUrl}/queue`,
      at: clock.now(),
    };
    const digestId = await digests.announce(told.flatMap(({ row }) => row.grantId ?? []));
    await send(deps, receiver.email, view, { digestId });
  }
  await digests.settle(
    owed,
    personId,
    told.map(({ row }) => row),
    left > 0,
  );
}

interface Told {
  readonly row: DigestRow;
  readonly view: DigestedView;
}

/** Takes rows until a mail is full, and drops those that no longer stand. `left` are rows that were not looked at, or could not be. */
async function whatStands(deps: DrainDeps, rows: readonly DigestRow[], people: readonly Person[]): Promise<{ told: Told[]; left: number }> {
  const told: Told[] = [];
  const over: DigestRow[] = [];
  let looked = 0;
  while (looked < rows.length && told.length < maxDigestRows) {
    const some = rows.slice(looked, looked + maxDigestRows - told.length);
    looked += some.length;
    const judged = await Promise.all(some.map(async (row) => ({ row, view: await digestedView(deps, row, people) })));
    for (const { row, view } of judged) {
      if (view === 'unknown') continue;
      if (view) told.push({ row, view });
      else over.push(row);
    }
  }
  await deps.digests.drop(over);
  return { told, left: rows.length - told.length - over.length };
}

/** What a digest says of a row; `unknown` where that can't be told now: one damaged draft must not keep the others back. */
async function digestedView(deps: DrainDeps, row: DigestRow, people: readonly Person[]): Promise<DigestedView | 'unknown' | undefined> {
  if (row.dueBy !== null && Date.parse(row.dueBy) <= deps.clock.now().getTime()) return undefined;
  try {
    return (await composeMail(deps, row, people))?.view as DigestedView | undefined; // no other kind is ever counted, and so kept back
  } catch (error) {
    deps.log.error('mail stays in its digest', { draftId: row.draftId, kind: row.mail, errorName: nameOf(error) });
    return 'unknown';
  }
}

/** Raises the alarm when a person has approved more replies within a minute than anybody reads. */
async function alarmOfHaste({ approvals, settings, log }: DrainDeps, personId: string, { draftId, createdAt }: OutboxRow): Promise<void> {
  const at = Date.parse(createdAt);
  const moreThan = settings.approvalsPerMinute;
  const span = { from: new Date(at - hasteSeconds * 1000), to: new Date(at + hasteSeconds * 1000) };
  // Of so many in two minutes more than enough are in one of them.
  const times = await approvals.approvalsOf(personId, { ...span, limit: 2 * moreThan + 1 });
  if (!isHasty(times, moreThan) || !(await approvals.mayRaise(personId, new Date(at)))) return;
  log.error('one person approves faster than anybody reads', { kind: 'haste', count: times.length, ...(draftId && { draftId }) });
}

/** The text of the current revision; undefined where it is gone or is not what its hashes name. */
async function provenSubmission({ drafts }: DrainDeps, draft: Draft): Promise<Submission | undefined> {
  try {
    return await drafts.submission(draft);
  } catch (error) {
    if (error instanceof DamagedText) return undefined;
    throw error;
  }
}

/** The link of a grant and, where its level is `code`, the six digits: worked out for each mail, kept nowhere. */
async function secretsOf(deps: DrainDeps, grant: Grant): Promise<{ link: string; code: string | null }> {
  const [link, codeKey] = await Promise.all([linkTo(deps, grant.grantId, grant.expiresAt), deps.linkKeys.find(grant.kid)]);
  const code = grant.assurance === 'code' && grant.seat !== null && codeKey ? mailCode(codeKey, grant.grantId) : null;
  return { link, code };
}

/** @param id - of a grant or a question. */
async function linkTo({ linkKeys, settings }: DrainDeps, id: string, expiresAt: string): Promise<string> {
  const token = signReviewToken(await linkKeys.current(), { tenantId: settings.tenantId, grantId: id, expiresAt: new Date(expiresAt) });
  return `${settings.publicUrl}/review/${token}`;
}

async function sendSignIn(deps: DrainDeps, row: OutboxRow): Promise<void> {
  const { accounts, linkKeys, settings } = deps;
  const { personId, signInId } = OwedSignIn.parse(row.owed);
  const person = await accounts.getPerson(personId);
  if (!person?.active) return;
  const token = signInToken(await linkKeys.current(), signInId);
  const { tenantName, publicUrl, timeZone, mailDetail } = settings;
  const expiresAt = new Date(Date.parse(row.createdAt) + signInMinutes * 60_000);
  const view: MailView = {
    kind: 'sign-in',
    tenantName,
    publicUrl,
    timeZone: person.hours?.zone ?? timeZone,
    detail: mailDetail,
    link: `${publicUrl}/sign-in?token=${token}`,
    expiresAt,
  };
  await send(deps, person.email, view, {});
}

/** Tells a delegate from when to when they stand in for whom, or that they no longer do; nothing where the former is no longer so. */
async function tellDelegate(deps: DrainDeps, row: OutboxRow): Promise<void> {
  const { accounts, settings } = deps;
  const { change, delegation } = OwedDelegation.parse(row.owed);
  const [delegator, delegate, standing] = await Promise.all([
    accounts.getPerson(delegation.delegatorId),
    accounts.getPerson(delegation.to),
    accounts.listDelegations(),
  ]);
  const stands = standing.some(({ id }) => id === delegation.id);
  if (!delegator || !delegate?.active || stands !== (change === 'made')) return;
  const { tenantName, publicUrl, timeZone, mailDetail } = settings;
  const view: MailView = {
    kind: 'delegation',
    change,
    tenantName,
    publicUrl,
    timeZone: delegate.hours?.zone ?? timeZone,
    detail: mailDetail,
    by: delegator.name,
    roles: delegation.roles,
    from: new Date(delegation.from),
    until: new Date(delegation.until),
    link: `${publicUrl}/delegation`,
  };
  await send(deps, delegate.email, view, {});
}

/** The root of a day that is over, to somebody who keeps it. */
async function tellCheckpoint(deps: DrainDeps, row: OutboxRow): Promise<void> {
  const { personId, day, checkpoint } = OwedCheckpoint.parse(row.owed);
  const person = await deps.accounts.getPerson(personId);
  if (!person?.active) return;
  const { tenantName, publicUrl, timeZone, mailDetail } = deps.settings;
  const { size, root, note } = checkpoint;
  const view: MailView = {
    kind: 'checkpoint',
    tenantName,
    publicUrl,
    timeZone: person.hours?.zone ?? timeZone,
    detail: mailDetail,
    day,
    size,
    root,
    note,
  };
  await send(deps, person.email, view, {});
}

/** That calibration has taken back what it opened, to somebody who may change the policy. */
async function tellDemoted(deps: DrainDeps, row: OutboxRow): Promise<void> {
  const { personId, ...demoted } = OwedDemoted.parse(row.owed);
  const person = await deps.accounts.getPerson(personId);
  if (!person?.active) return;
  const { tenantName, publicUrl, timeZone, mailDetail } = deps.settings;
  const zone = person.hours?.zone ?? timeZone;
  await send(
    deps,
    person.email,
    { kind: 'demoted', tenantName, publicUrl, timeZone: zone, detail: mailDetail, ...demoted, link: `${publicUrl}/policy/calibration` },
    {},
  );
}

/** Sends one mail. One that can never be delivered is told as a bounce: somebody else is asked. */
async function send(deps: DrainDeps, to: string, view: MailView, about: { draftId?: string; grantId?: string | null; digestId?: string }): Promise<void> {
  const { draftId = null, grantId = null, digestId } = about;
  try {
    await deps.mailer.send({ to, ...renderMail(view), draftId, grantId, ...(digestId && { digestId }) });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    deps.log.error('mail refused', { kind: view.kind, ...(draftId && { draftId }) });
    deps.metrics.tell({ MailsFailed: 1 });
    if (draftId && grantId) await escalateBounced(deps, draftId, grantId);
    if (digestId) await escalateBouncedDigest(deps, digestId);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

export const handler = onLambda(() =>
  createHandler(depsOf(accountsDep, draftsDep, outboxDep, approvalsDep, attentionDep, digestsDep, linkKeysDep, workflowDep, mailerDep, metricsDep)),
);
