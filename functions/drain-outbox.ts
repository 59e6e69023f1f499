import * as z from 'zod';
import { DamagedText, type OutboxRow } from './adapters/drafts-store.ts';
import { MailRefused } from './adapters/ports.ts';
import { signInMinutes } from './adapters/sessions-store.ts';
import { answersOlder } from './domain/approval/conversation.ts';
import { type Draft, type Grant, MailKind } from './domain/approval/draft-state.ts';
import { supersede } from './domain/approval/end.ts';
import { mailCode, signInToken, signReviewToken } from './domain/approval/review-link.ts';
import { systemActor } from './domain/approval/transition.ts';
import type { Submission } from './domain/policy/draft.ts';
import { draftMailView } from './page/draft-mail.ts';
import { type MailView, renderMail } from './page/mail.tsx';
import { coreDeps, linkKeysDep, mailerDep, workflowDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { contextFor, escalateBounced, type MovingDeps, moveOn, policyOf } from './runtime/move-on.ts';
import { type DrainAnswer, type DrainEvent, drain, runEnds } from './runtime/outbox.ts';

type DrainDeps = MovingDeps & Pick<Deps, 'workflow' | 'mailer'>;

const OwedStart = z.object({ revision: z.int(), waitSeconds: z.int() });
const OwedWake = z.object({ revision: z.int() });
const OwedMail = z.object({ mail: MailKind.exclude(['sign-in']), personId: z.string(), grantId: z.string().nullable(), revision: z.int() });
const OwedSignIn = z.object({ personId: z.string(), signInId: z.string() });

/**
 * Pays what transitions owe: starts, wake-ups, mails, supersessions. Webhooks have a sender of their own.
 *
 * Once a minute it is also the second clock: whatever is due of any draft is
 * done here, whether an execution remembers it or not. What is owed comes
 * first, then the drafts, then what moving them owes; neither can use up the
 * time of the other, and what is left waits for the next minute.
 */
export const createHandler =
  (deps: DrainDeps) =>
  async (event: DrainEvent): Promise<DrainAnswer> => {
    const until = runEnds(deps);
    const drainUntil = (end: Date) => drain(deps, 'outbox', event, (row) => pay(deps, row), end);
    if ('sweep' in event) {
      await drainUntil(runEnds(deps, payFirstSeconds));
      await moveDueDrafts(deps, until);
    }
    return drainUntil(until);
  };

/** So long a sweep pays before it moves drafts: a mail service that hangs must not stop the clock. */
const payFirstSeconds = 20;

async function moveDueDrafts(deps: DrainDeps, until: Date): Promise<void> {
  for (const id of await deps.drafts.dueDrafts(deps.clock.now())) {
    if (deps.clock.now() >= until) return;
    try {
      await moveOn(deps, id);
    } catch (error) {
      // One damaged draft must not stop the clock of the others; it stays due and is looked at again.
      deps.log.error('draft could not be moved on', { draftId: id, errorName: error instanceof Error ? error.name : 'unknown' });
    }
  }
}

async function pay(deps: DrainDeps, row: OutboxRow): Promise<void> {
  switch (row.kind) {
    case 'start': {
      const { revision, waitSeconds } = OwedStart.parse(row.owed);
      await deps.workflow.start(`${row.draftId}-r${revision}`, { contract: 1, draftId: row.draftId ?? '', revision, waitSeconds });
      break;
    }
    case 'wake':
      await wake(deps, row);
      break;
    case 'supersede':
      await supersedeOvertaken(deps, row.draftId ?? '');
      break;
    case 'mail':
      await sendDraftMail(deps, row);
      break;
    case 'sign-in':
      await sendSignIn(deps, row);
      break;
    case 'webhook':
      return; // of the other queue
  }
  await deps.drafts.finish(row);
}

/** Every wait of the revision is woken: a token that is spent already does no harm. */
async function wake({ drafts, workflow, clock }: DrainDeps, row: OutboxRow): Promise<void> {
  const { revision } = OwedWake.parse(row.owed);
  const draft = await drafts.load(row.draftId ?? '');
  const seconds = clock.now().getTime() / 1000;
  for (const wait of draft?.waits ?? []) if (wait.revision === revision && wait.expiresAt > seconds) await workflow.wake(wait.token);
}

async function supersedeOvertaken(deps: DrainDeps, draftId: string): Promise<void> {
  await deps.drafts.move(draftId, async (draft) => {
    const conversation = await deps.drafts.conversation(draft.head.conversationId);
    if (!conversation || !answersOlder(draft.head, conversation.lastMessage)) return undefined;
    return supersede(draft, conversation.lastMessage.id, systemActor, contextFor(deps, await policyOf(deps, draft.head.policy.sha256)));
  });
}

async function sendDraftMail(deps: DrainDeps, row: OutboxRow): Promise<void> {
  const { drafts, accounts, settings } = deps;
  const owed = OwedMail.parse(row.owed);
  const [draft, people] = await Promise.all([drafts.load(row.draftId ?? ''), accounts.listPeople()]);
  const receiver = people.find((person) => person.id === owed.personId);
  if (!draft || !receiver) return;
  const submission = await provenSubmission(deps, draft);
  if (!submission) {
    deps.log.error('mail without its text', { draftId: draft.head.id, kind: owed.mail }); // trying again would not bring it back
    return;
  }
  const grant = draft.grants.find((one) => one.grantId === owed.grantId) ?? null;
  const policy = await policyOf(deps, draft.head.policy.sha256);
  const { tenantName, publicUrl, timeZone, mailDetail } = settings;
  const question = draft.questions.find((one) => one.id === owed.grantId) ?? null;
  const secrets = grant ? await secretsOf(deps, grant) : { link: question && (await linkTo(deps, question.id, question.expiresAt)), code: null };
  const view = draftMailView({
    kind: owed.mail,
    draft,
    submission,
    policy,
    people,
    receiver,
    grant,
    question,
    ...secrets,
    tenantName,
    publicUrl,
    timeZone,
    detail: mailDetail,
  });
  if (view) await send(deps, receiver.email, view, draft.head.id, owed.grantId);
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
  await send(deps, person.email, view, null, null);
}

/** Sends one mail. One that can never be delivered is told as a bounce: somebody else is asked. */
async function send(deps: DrainDeps, to: string, view: MailView, draftId: string | null, grantId: string | null): Promise<void> {
  try {
    await deps.mailer.send({ to, ...renderMail(view), draftId, grantId });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    deps.log.error('mail refused', { kind: view.kind, ...(draftId && { draftId }) });
    if (draftId && grantId) await escalateBounced(deps, draftId, grantId);
  }
}

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...linkKeysDep(), ...workflowDep(), ...mailerDep() }));
