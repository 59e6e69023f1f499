import { Busy } from './adapters/retry.ts';
import type { Session } from './adapters/sessions-store.ts';
import { type Choice, type DecidingFacts, reissue, type Standing, standingOf } from './domain/approval/decide.ts';
import {
  currentRevision,
  type Draft,
  type Grant,
  type Question,
  type RejectReason,
  RejectReason as RejectReasons,
  type Revision,
  type Transition,
} from './domain/approval/draft-state.ts';
import { type Attempt, type Judgement, judgeDecision, ownDecision } from './domain/approval/judge.ts';
import { answer, ask, longestAnswer, longestQuestion, mayBeAsked, questionStanding, visibleQuestions } from './domain/approval/questions.ts';
import { proveText, stopAndAskAgain } from './domain/approval/release.ts';
import { draftOfGrant, isMailCode, kidOfNonce, kidOfToken, newNonce, readNonce, readReviewToken } from './domain/approval/review-link.ts';
import { actorOf, type Bar, barOf, handOver, handOverChoices, onItSince, sayOnIt } from './domain/approval/side-acts.ts';
import type { GrantingContext } from './domain/approval/transition.ts';
import type { Actor } from './domain/audit-entry.ts';
import type { Submission } from './domain/policy/draft.ts';
import type { Policy } from './domain/policy/policy.ts';
import { askedView, choicesOf, type DraftPage, mayStop, packetView, pastDecision, questionView, reviewState } from './page/draft-packet.ts';
import { pageHeaders } from './page/layout.tsx';
import { linkDoesNotWorkPage, renderMessagePage } from './page/message-page.tsx';
import { renderQuestionPage } from './page/question-page.tsx';
import { type AfterDecision, renderReceiptPage } from './page/receipt-page.tsx';
import { refusalPage } from './page/refusal-page.ts';
import { type ReviewField, type ReviewProblem, renderReviewPage, type Typed } from './page/review-page.tsx';
import type { SideActs, TypedQuestion } from './page/side-acts.tsx';
import { coreDeps, linkKeysDep } from './runtime/aws-deps.ts';
import { cookieOf, formOf, formTaking, isForeign, keyNamed, looking, readSession, sessionCookie } from './runtime/browser.ts';
import { type Answer, html, http, type Request } from './runtime/compose.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { contextFor, grantingContextFor, policyOf, routingFacts } from './runtime/move-on.ts';

import { createRateLimit } from './runtime/rate-limit.ts';

type ReviewDeps = Pick<Deps, 'drafts' | 'accounts' | 'sessions' | 'clock' | 'random' | 'settings' | 'linkKeys' | 'log'>;

/** A signed-in session counts for decisions at level `sign-in` for so long. */
const freshSignInMinutes = 30;
/** Forms of one grant: a person's clicks and slips, not a loop that fills the audit. */
const postsPerGrant = { burst: 30, perSecond: 0.5 };
const maxReplyCharacters = 100_000;
const maxFeedbackCharacters = 5000;

/** What the page of a grant or a question is made of beside it. */
interface Around {
  readonly facts: DecidingFacts;
  readonly policy: Policy;
  /** Who is signed in with this browser; null for a link alone. */
  readonly signedIn: { readonly personId: string; readonly fresh: boolean } | null;
}

/** A grant that a browser may look at. */
interface Case extends Around {
  readonly draft: Draft;
  readonly grant: Grant;
}

/** A question that a browser may look at. */
interface QuestionCase extends Around {
  readonly draft: Draft;
  readonly question: Question;
}

/** The approver's pages: to look (GET changes nothing) and to decide (POST). */
export function createHandler(deps: ReviewDeps) {
  const { settings, clock, drafts } = deps;
  const unknownTokens = createRateLimit({ perSecond: settings.unknownTokensPerMinute / 60, burst: settings.unknownTokensPerMinute, clock });

  const posts = createRateLimit({ ...postsPerGrant, clock });
  // Counted apart: a gateway that posts every form of a page must not use up the person's own tries to decide.
  const sidePosts = createRateLimit({ ...postsPerGrant, clock });

  const openLink = async (request: Request): Promise<Answer> => {
    const limit = unknownTokens.look(request.sourceIp);
    if (!limit.ok) return tooMany(limit.headers);
    const token = request.params.token ?? '';
    const key = await keyNamed(deps.linkKeys, kidOfToken(token));
    const read = key && readReviewToken(token, key, settings.tenantId);
    const known = read && ((await findGrant(deps, read.grantId)) ?? (await findQuestion(deps, read.grantId)));
    if (!read || !known) {
      unknownTokens.take(request.sourceIp);
      return notWorking();
    }
    const location = { location: `/review/g/${read.grantId}` };
    if (request.event.requestContext.http.method === 'HEAD') return html(303, '', { ...pageHeaders(), ...location });
    const cookie = await deps.sessions.addGrant(cookieOf(request, settings), read.grantId);
    return html(303, '', { ...pageHeaders(), ...location }, [sessionCookie(cookie, settings)]);
  };

  const showPage = async (request: Request): Promise<Answer> => {
    const found = await readCase(deps, request);
    if (found) return page(deps, found);
    const asked = await readQuestion(deps, request);
    return asked ? questionPage(deps, asked) : notWorking();
  };

  const takeDecision = async (request: Request): Promise<Answer> => {
    const found = await readCase(deps, request);
    if (!found) return notWorking();
    const limit = posts.take(found.grant.grantId);
    if (!limit.ok) return tooMany(limit.headers);
    const form = formOf(request);
    const typed = typedOf(form);
    if (isForeign(request, settings)) return page(deps, found, 403, { kind: 'not-yours' }, typed);
    const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
    const nonce = key && readNonce(form.nonce ?? '', key, found.grant.grantId);
    const errors = errorsOf(form, nonce !== undefined);
    if (errors.length > 0) return page(deps, found, 422, { kind: 'invalid', errors }, typed);

    const { grant } = found;
    const choice: Choice = {
      decision: form.decision as Choice['decision'],
      text: form.text,
      reason: form.decision === 'reject' ? (form.reason as RejectReason) : undefined,
      feedback: form.feedback?.replace(/\r\n?/g, '\n'),
      assurance: grant.assurance,
      nonce: form.nonce ?? '',
    };
    const codeKey = await keyNamed(deps.linkKeys, grant.kid);
    if (grant.assurance === 'code' && grant.state === 'open' && !codeKey) return overPage('expired', grant, form.nonce ?? '');
    const codeFits = form.code?.trim() ? codeKey !== undefined && isMailCode(codeKey, grant.grantId, form.code) : null;
    const attempt: Attempt = { choice, hashPrefix: nonce?.hashPrefix ?? '', codeFits, signedIn: found.signedIn };
    let judged: Judgement | undefined;
    const judging = drafts.move(found.draft.head.id, async (draft) => {
      const [content, people, delegations] = await Promise.all([drafts.content(draft), deps.accounts.listPeople(), deps.accounts.listDelegations()]);
      const context = contextFor(deps, found.policy);
      const held = draft.grants.find((one) => one.grantId === grant.grantId);
      judged = held && judgeDecision(draft, held, attempt, { people, delegations, now: context.now }, content, context);
      return judged && 'transition' in judged ? judged.transition : undefined;
    });
    // A trace may lose against others at the same draft: the answer is the same without it. A wrong code must be counted, or it was not tried.
    const after = await judging.catch((error) => {
      if (error instanceof Busy && judged && judged.answer !== 'recorded' && judged.answer !== 'refused') return drafts.load(found.draft.head.id);
      throw error;
    });
    if (!after) return notWorking();
    return answerTo(deps, judged, { ...found, draft: after, grant: after.grants.find((one) => one.grantId === grant.grantId) ?? grant }, typed);
  };

  const showReceipt = async (request: Request): Promise<Answer> => {
    const found = await readCase(deps, request);
    return found ? (closedTo(found.grant, found.signedIn) ?? receiptOrPage(deps, found)) : notWorking();
  };

  const stop = async (request: Request): Promise<Answer> => {
    const found = await readCase(deps, request);
    if (!found) return notWorking();
    const limit = posts.take(found.grant.grantId);
    if (!limit.ok) return tooMany(limit.headers);
    const form = formOf(request);
    const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
    if (isForeign(request, settings)) return page(deps, found, 403, { kind: 'not-yours' });
    if (!key || !readNonce(form.nonce ?? '', key, found.grant.grantId))
      return page(deps, found, 422, { kind: 'invalid', errors: [{ field: 'nonce', message: 'this form is no longer valid; it is shown again' }] });
    const closed = closedTo(found.grant, found.signedIn);
    if (closed) return closed;
    if (mayStop(found.draft, found.grant) && !RejectReasons.safeParse(form.reason).success)
      return page(deps, found, 422, { kind: 'invalid', errors: [{ field: 'reason', message: 'choose why it should not go out' }] });
    let stopped = false;
    const after = await drafts.move(found.draft.head.id, async (draft) => {
      const grant = draft.grants.find((one) => one.grantId === found.grant.grantId);
      const content = await drafts.content(draft);
      stopped = grant !== undefined && mayStop(draft, grant);
      if (!stopped || !grant) return undefined;
      const via = found.signedIn ? 'sign-in' : 'link';
      return stopAndAskAgain(draft, content, { personId: grant.personId, via }, contextFor(deps, found.policy));
    });
    if (!after) return notWorking();
    const back = { location: `/review/g/${found.grant.grantId}` };
    return stopped ? html(303, '', { ...pageHeaders(), ...back }) : page(deps, { ...found, draft: after }, 409, { kind: 'too-late' });
  };

  const resend = async (request: Request): Promise<Answer> => {
    const found = await readCase(deps, request);
    if (!found) return notWorking();
    const limit = posts.take(found.grant.grantId);
    if (!limit.ok) return tooMany(limit.headers);
    const form = formOf(request);
    const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
    if (isForeign(request, settings) || !key || !readNonce(form.nonce ?? '', key, found.grant.grantId)) return page(deps, found, 422);
    let sent = false;
    await drafts.move(found.draft.head.id, async (draft) => {
      const grant = draft.grants.find((one) => one.grantId === found.grant.grantId) as Grant;
      const eligible = found.facts.people.find((person) => person.id === grant.personId)?.active ?? false;
      const transition = eligible ? reissue(draft, grant, await grantingContextFor(deps, found.policy)) : undefined;
      sent = transition !== undefined;
      return transition;
    });
    return sent
      ? messagePage(200, 'A fresh link is on its way', ['It goes to your registered mail address. The link that you have used so far no longer works.'])
      : messagePage(409, 'No fresh link', ['This reply no longer waits for you, or you have had several fresh links for it already.']);
  };

  /** What is not the decision itself: {@link barOf} judges it as a decision is judged, then the act says what becomes of it. */
  const sideAct = async (
    request: Request,
    errorsOf: (form: Form) => FieldFault[],
    act: Act,
    isRepeated: (grant: Grant, form: Form) => boolean = () => false,
  ): Promise<Answer> => {
    const found = await readCase(deps, request);
    if (!found) return notWorking();
    const limit = sidePosts.take(found.grant.grantId);
    if (!limit.ok) return tooMany(limit.headers);
    const form = formOf(request);
    const typed = typedQuestion(form);
    if (isForeign(request, settings)) return page(deps, found, 403, { kind: 'not-yours' }, null, typed);
    const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
    const nonce = key && readNonce(form.nonce ?? '', key, found.grant.grantId);
    const errors = [...(nonce ? [] : [staleForm]), ...errorsOf(form)];
    if (!nonce || errors.length > 0) return page(deps, found, 422, { kind: 'invalid', errors }, null, typed);
    const sender = { hashPrefix: nonce.hashPrefix, signedIn: found.signedIn };
    const judged: { bar?: Bar | undefined; done?: Done } = {};
    const after = await drafts.move(found.draft.head.id, async (draft) => {
      const grant = draft.grants.find((one) => one.grantId === found.grant.grantId) as Grant;
      const [content, people, delegations] = await Promise.all([drafts.content(draft), deps.accounts.listPeople(), deps.accounts.listDelegations()]);
      const context = await grantingContextFor(deps, found.policy);
      judged.bar = barOf(draft, grant, sender, { people, delegations, now: context.now }, content, context);
      if (judged.bar) return 'transition' in judged.bar ? judged.bar.transition : undefined;
      judged.done = await act({ draft, grant, form, actor: actorOf(grant, found), context });
      return judged.done.transition;
    });
    if (!after) return notWorking();
    const now = { ...found, draft: after, grant: after.grants.find((one) => one.grantId === found.grant.grantId) ?? found.grant };
    if (judged.bar) return isRepeated(now.grant, form) ? page(deps, now) : barredPage(deps, now, judged.bar, typed);
    if (judged.done?.refused) return page(deps, now, judged.done.status ?? 422, { kind: 'invalid', errors: [judged.done.refused] }, null, typed);
    return judged.done?.transition ? html(303, '', { ...pageHeaders(), location: `/review/g/${found.grant.grantId}` }) : page(deps, now);
  };

  const onIt = (request: Request): Promise<Answer> =>
    sideAct(
      request,
      ({ choice }) => (choice === 'on-it' ? [] : [{ field: 'on-it', message: 'press “I am on it” to say so' }]),
      async ({ draft, grant, actor, context }) => ({ transition: sayOnIt(draft, grant, actor, context) }),
    );

  const handOn = (request: Request): Promise<Answer> =>
    sideAct(
      request,
      ({ personId }) => (personId ? [] : [{ field: 'hand-over', message: 'choose who takes it over' }]),
      async ({ draft, grant, form, actor, context }) => {
        const transition = handOver(draft, grant, form.personId ?? '', await routingFacts(deps, draft), actor, context);
        return transition ? { transition } : { refused: { field: 'hand-over', message: 'this person may not take it over; choose another' } };
      },
      ({ handedOver }, { personId }) => handedOver?.to === personId,
    );

  const askSomebody = (request: Request): Promise<Answer> =>
    sideAct(
      request,
      (form) => questionFaults(form),
      async ({ draft, grant, form, actor, context }) => {
        const asking = typedQuestion(form) ?? { personId: '', text: '' };
        const asked = ask(draft, grant, asking, await deps.accounts.listPeople(), actor, context);
        if (asked.ok) return { transition: asked.transition };
        return asked.reason === 'too_many'
          ? { status: 409, refused: { field: 'question', message: 'ten questions were asked about this text, which is all there may be' } }
          : { refused: { field: 'ask-whom', message: 'this person can not be asked; choose another' } };
      },
    );

  const takeAnswer = async (request: Request): Promise<Answer> => {
    const found = await readQuestion(deps, request);
    if (!found) return notWorking();
    const limit = sidePosts.take(found.question.id);
    if (!limit.ok) return tooMany(limit.headers);
    const form = formOf(request);
    const text = (form.text ?? '').replace(/\r\n?/g, '\n');
    const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
    if (isForeign(request, settings) || isStranger(found)) return questionPage(deps, found, 403, 'This answer is not yours to give.', text);
    if (!key || !readNonce(form.nonce ?? '', key, found.question.id)) return questionPage(deps, found, 422, staleForm.message, text);
    const fault = textFault(text, longestAnswer);
    if (fault) return questionPage(deps, found, 422, fault, text);
    const closed = closedTo(rightOf(found), found.signedIn);
    if (closed) return closed;
    let taken: 'now' | 'before' | undefined;
    const after = await drafts.move(found.draft.head.id, async (draft) => {
      const question = draft.questions.find((one) => one.id === found.question.id) as Question;
      const context = contextFor(deps, found.policy);
      const standing = questionStanding(draft, question, await deps.accounts.listPeople(), context.now);
      taken = standing === 'open' ? 'now' : standing === 'answered' && question.answer?.text === text ? 'before' : undefined;
      const actor: Actor = { personId: question.personId, via: found.signedIn ? 'sign-in' : 'link' };
      return taken === 'now' ? answer(draft, question, text, actor, context) : undefined;
    });
    if (!after) return notWorking();
    if (taken === 'now') return html(303, '', { ...pageHeaders(), location: `/review/g/${found.question.id}` });
    const now = { ...found, draft: after, question: after.questions.find((one) => one.id === found.question.id) ?? found.question };
    return taken === 'before' ? questionPage(deps, now) : questionPage(deps, now, 409, 'It came too late: see below where this question stands now.', text);
  };

  return http(
    deps,
    {
      ...looking('/review/{token}', openLink),
      ...looking('/review/g/{grantId}', showPage),
      ...looking('/review/g/{grantId}/receipt', showReceipt),
      ...looking('/review/g/{grantId}/stop', showPage),
      'POST /review/g/{grantId}': formTaking(takeDecision),
      'POST /review/g/{grantId}/stop': formTaking(stop),
      'POST /review/g/{grantId}/resend': formTaking(resend),
      'POST /review/g/{grantId}/on-it': formTaking(onIt),
      'POST /review/g/{grantId}/hand-over': formTaking(handOn),
      'POST /review/g/{grantId}/ask': formTaking(askSomebody),
      'POST /review/g/{grantId}/answer': formTaking(takeAnswer),
    },
    { refusalPage },
  );
}

const notWorking = (): Answer => html(404, linkDoesNotWorkPage, pageHeaders());
const tooMany = (headers: Readonly<Record<string, string>>): Answer =>
  messagePage(429, 'Too many tries', ['Please wait a minute, then open the link in your mail again.'], headers);
const messagePage = (status: number, title: string, lines: readonly string[], headers: Readonly<Record<string, string>> = {}): Answer =>
  html(status, renderMessagePage({ status, title, lines }), { ...pageHeaders(), ...headers });

async function findGrant({ drafts }: Pick<ReviewDeps, 'drafts'>, grantId: string): Promise<{ draft: Draft; grant: Grant } | undefined> {
  const draftId = draftOfGrant(grantId);
  const draft = draftId === undefined ? undefined : await drafts.load(draftId);
  const grant = draft?.grants.find((one) => one.grantId === grantId);
  return draft && grant && { draft, grant };
}

async function findQuestion({ drafts }: Pick<ReviewDeps, 'drafts'>, id: string): Promise<{ draft: Draft; question: Question } | undefined> {
  const draftId = draftOfGrant(id);
  const draft = draftId === undefined ? undefined : await drafts.load(draftId);
  const question = draft?.questions.find((one) => one.id === id);
  return draft && question && { draft, question };
}

/** The grant behind a path, if this browser may see it: it opened the link, or the grant's person is signed in. */
async function readCase(deps: ReviewDeps, request: Request): Promise<Case | undefined> {
  const session = await readSession(deps.sessions, request, deps.settings);
  const found = session && (await findGrant(deps, request.params.grantId ?? ''));
  return found && maySee(session, found.grant.grantId, found.grant.personId) ? { ...found, ...(await aroundOf(deps, found.draft, session)) } : undefined;
}

/** The same for the question behind a path: it is put to one person, who has no grant. */
async function readQuestion(deps: ReviewDeps, request: Request): Promise<QuestionCase | undefined> {
  const session = await readSession(deps.sessions, request, deps.settings);
  const found = session && (await findQuestion(deps, request.params.grantId ?? ''));
  return found && maySee(session, found.question.id, found.question.personId) ? { ...found, ...(await aroundOf(deps, found.draft, session)) } : undefined;
}

const maySee = (session: Session, id: string, personId: string): boolean => session.grants.includes(id) || session.personId === personId;

async function aroundOf(deps: ReviewDeps, draft: Draft, session: Session): Promise<Around> {
  const { accounts, clock } = deps;
  const [people, delegations, policy] = await Promise.all([accounts.listPeople(), accounts.listDelegations(), policyOf(deps, draft.head.policy.sha256)]);
  const now = clock.now();
  const fresh = session.signedInAt !== null && now.getTime() - session.signedInAt.getTime() <= freshSignInMinutes * 60_000;
  return { facts: { people, delegations, now }, policy, signedIn: session.personId ? { personId: session.personId, fresh } : null };
}

/** What was typed comes back in the form, whatever the answer. */
const typedOf = (form: Record<string, string>): Typed => ({
  text: (form.text ?? '').replace(/\r\n?/g, '\n'),
  reason: form.reason ?? '',
  feedback: (form.feedback ?? '').replace(/\r\n?/g, '\n'),
  ...(form.code && { code: form.code }),
});

/** A question as the form sent it; null where it sent none. */
const typedQuestion = ({ personId = '', question }: Form): TypedQuestion | null =>
  question === undefined ? null : { personId, text: question.replace(/\r\n?/g, '\n') };

function questionFaults(form: Form): FieldFault[] {
  const fault = textFault(typedQuestion(form)?.text ?? '', longestQuestion);
  return [
    ...(form.personId ? [] : [{ field: 'ask-whom', message: 'choose whom to ask' } as const]),
    ...(fault ? [{ field: 'question', message: fault } as const] : []),
  ];
}

/** What is wrong with a text by itself; undefined where nothing is. */
function textFault(text: string, longest: number): string | undefined {
  if (!text.trim()) return 'write something';
  if (text.length > longest) return `at most ${longest} characters`;
  return text.isWellFormed() ? undefined : 'half a character (a lone surrogate)';
}

interface FieldFault {
  readonly field: ReviewField;
  readonly message: string;
}

const staleForm: FieldFault = { field: 'nonce', message: 'this form is no longer valid; please look again and choose' };

type Form = Readonly<Record<string, string>>;
/** What an act beside the decision leads to: nothing where the same was done before. */
interface Done {
  readonly transition?: Transition | undefined;
  readonly refused?: FieldFault;
  /** @default 422 */
  readonly status?: number;
}
/** An act by a grant that nothing bars. */
type Act = (asked: {
  readonly draft: Draft;
  readonly grant: Grant;
  readonly form: Form;
  readonly actor: Actor;
  readonly context: GrantingContext;
}) => Promise<Done>;

/** How it is told that an act was not done, as a decision would be told. */
function barredPage(deps: ReviewDeps, found: Case, bar: Bar, typed: TypedQuestion | null): Promise<Answer> {
  switch (bar.why) {
    case 'standing':
      return page(deps, found, postStatus(bar.standing), problemOf(bar.standing), null, typed);
    case 'stale':
      return page(deps, found, 409, { kind: 'stale' }, null, typed);
    case 'sign-in-needed':
    case 'approver-mismatch':
      return page(deps, found, 403, { kind: 'not-yours' }, null, typed);
  }
}

/** Faults of a form by itself: an unknown choice is an error, never a rejection. */
function errorsOf(form: Record<string, string>, nonceIsOurs: boolean): FieldFault[] {
  const errors: FieldFault[] = [];
  const fault = (field: ReviewField, message: string): number => errors.push({ field, message });
  if (!nonceIsOurs) errors.push(staleForm);
  if (form.decision !== 'approve' && form.decision !== 'reject') fault('decision', 'choose to approve or to reject');
  if (form.decision === 'reject') {
    if (!RejectReasons.safeParse(form.reason).success) fault('reason', 'choose a reason');
    if (form.reason === 'other' && !form.feedback?.trim()) fault('feedback', 'say what is wrong');
  }
  if (form.text !== undefined && !form.text.trim()) fault('text', 'the reply is empty');
  if ((form.text ?? '').length > maxReplyCharacters) fault('text', `at most ${maxReplyCharacters} characters`);
  if ((form.feedback ?? '').length > maxFeedbackCharacters) fault('feedback', `at most ${maxFeedbackCharacters} characters`);
  if (form.text !== undefined && !form.text.isWellFormed()) fault('text', 'half a character (a lone surrogate)');
  return errors;
}

/** How a judgement is told: the receipt, or the page again with what was typed. */
async function answerTo(deps: ReviewDeps, judged: Judgement | undefined, found: Case, typed: Typed): Promise<Answer> {
  switch (judged?.answer) {
    case 'recorded':
      return html(303, '', { ...pageHeaders(), location: `/review/g/${found.grant.grantId}/receipt` });
    case 'repeated':
      return receiptOrPage(deps, found);
    case 'contrary':
      return page(deps, found, 409, { kind: 'too-late' }, typed);
    case 'standing': {
      const { standing } = judged;
      return page(deps, found, postStatus(standing), problemOf(standing), typed);
    }
    case 'refused':
      return refusedPage(deps, judged, found, typed);
    default:
      return page(deps, found, 503, { kind: 'trouble' }, typed); // the stored text is gone: nothing was recorded
  }
}

function refusedPage(deps: ReviewDeps, judged: Extract<Judgement, { answer: 'refused' }>, found: Case, typed: Typed): Promise<Answer> {
  switch (judged.cause) {
    case 'stale':
      return page(deps, found, 409, { kind: 'stale' }, typed);
    case 'code-missing':
      return page(deps, found, 422, { kind: 'invalid', errors: [{ field: 'code', message: 'type the code of your mail' }] }, typed);
    case 'wrong-code':
      return page(deps, found, 403, { kind: 'wrong-code', triesLeft: judged.triesLeft }, withoutCode(typed));
    case 'sign-in-needed':
    case 'approver-mismatch':
      return page(deps, found, 403, { kind: 'not-yours' }, typed);
  }
}

const withoutCode = ({ code: _, ...typed }: Typed): Typed => typed;

const problemOf = (standing: Standing): ReviewProblem => ({ kind: standing === 'own-draft' || standing === 'locked' ? 'not-yours' : 'too-late' });

/** The status by which a decision is refused that the grant can't make. */
function postStatus(standing: Standing): number {
  if (standing === 'own-draft' || standing === 'locked') return 403;
  if (standing === 'expired' || standing === 'delegation-ended' || standing === 'held') return 410;
  return 409;
}

/** The page of a grant as things stand. A level of `sign-in` shows nothing before that very person has signed in. */
async function page(
  deps: ReviewDeps,
  found: Case,
  status = 200,
  problem: ReviewProblem | null = null,
  typed: Typed | null = null,
  asking: TypedQuestion | null = null,
): Promise<Answer> {
  const { settings, random } = deps;
  const { draft, grant, facts, policy, signedIn } = found;
  const closed = closedTo(found.grant, signedIn);
  if (closed) return closed;
  const standing = standingOf(draft, grant, facts);
  if (grant.assurance === 'sign-in' && standing === 'open' && !signedIn?.fresh) return signInFirst(grant);
  const state = reviewState({ draft, grant, standing, facts, policy, channel: settings.channel });
  const key = await deps.linkKeys.current();
  const nonce = newNonce(key, { grantId: grant.grantId, requestHash: draft.head.requestHash, now: facts.now, random: (count) => random.bytes(count) });
  if (!state) return overPage(standing, grant, nonce);
  const shown = await shownRevision(deps, draft, grant, standing);
  if (!shown) return keptBackPage(status);
  const { revision, submission } = shown;
  const view = packetView({ draft, revision, submission, policy, people: facts.people, seenBefore: await seenBefore(deps, draft, grant) }, grant);
  return html(
    status,
    renderReviewPage({
      tenantName: settings.tenantName,
      timeZone: facts.people.find((person) => person.id === grant.personId)?.hours?.zone ?? settings.timeZone,
      now: facts.now,
      grantId: grant.grantId,
      nonce,
      packet: view,
      asked: askedView(draft, grant, facts),
      state,
      acts: state.kind === 'open' ? await sideActs(deps, draft, grant) : null,
      questions: visibleQuestions(draft, grant).map((one) => questionView(one, facts.people)),
      problem,
      typed,
      typedQuestion: asking,
    }),
    pageHeaders(),
  );
}

/** What the person of an open grant may do beside deciding. */
async function sideActs(deps: ReviewDeps, draft: Draft, grant: Grant): Promise<SideActs> {
  const onItAt = onItSince(draft, grant);
  const facts = await routingFacts(deps, draft);
  return {
    onItAt: onItAt === undefined ? null : new Date(onItAt),
    askWhom: choicesOf(
      mayBeAsked(draft, grant, facts.people).map(({ id }) => ({ personId: id })),
      facts.people,
    ).slice(0, 200),
    handOverTo: choicesOf(handOverChoices(draft, grant, facts), facts.people).slice(0, 20),
  };
}

/**
 * The page of a question as things stand; the right to read the case ends with the revision, the draft, and the person's own leave.
 *
 * Nothing of what others decided is on it: whoever is asked may yet be asked to decide in a blind stage.
 */
async function questionPage(deps: ReviewDeps, found: QuestionCase, status = 200, problem: string | null = null, typed = ''): Promise<Answer> {
  const { settings, random } = deps;
  const { draft, question, facts, policy, signedIn } = found;
  const closed = closedTo(rightOf(found), signedIn);
  if (closed) return closed;
  if (questionStanding(draft, question, facts.people, facts.now) === 'over') return questionOverPage(typed);
  const submission = await provenSubmission(deps, draft, question.revision);
  if (!submission) return keptBackPage(status);
  const key = await deps.linkKeys.current();
  const nonce = newNonce(key, { grantId: question.id, requestHash: draft.head.requestHash, now: facts.now, random: (count) => random.bytes(count) });
  const packet = packetView({ draft, revision: currentRevision(draft), submission, policy, people: facts.people, seenBefore: null }, null);
  return html(
    status,
    renderQuestionPage({
      tenantName: settings.tenantName,
      timeZone: facts.people.find((person) => person.id === question.personId)?.hours?.zone ?? settings.timeZone,
      now: facts.now,
      questionId: question.id,
      nonce,
      packet: { ...packet, decisions: [] },
      question: questionView(question, facts.people),
      problem,
      typed,
    }),
    pageHeaders(),
  );
}

const questionOverPage = (typed: string): Answer =>
  html(
    410,
    renderMessagePage({
      status: 410,
      title: 'This question is over',
      lines: ['The text that it was about has been decided, has changed, or no longer waits. An answer is not needed any more.'],
      typed,
    }),
    pageHeaders(),
  );

/** Where the level is `sign-in`, nothing of a case is shown or done before that very person has signed in. */
function closedTo(right: Right, signedIn: Case['signedIn']): Answer | undefined {
  if (right.assurance !== 'sign-in' || signedIn?.personId === right.personId) return undefined;
  return signedIn ? strangerPage() : signInFirst(right);
}

/** What a grant and a question have in common: an address, a person, and how sure of them one must be. */
type Right = Pick<Grant, 'grantId' | 'personId' | 'assurance'>;
const rightOf = ({ question: { id, personId, assurance } }: QuestionCase): Right => ({ grantId: id, personId, assurance });
const isStranger = ({ signedIn, question }: QuestionCase): boolean => signedIn !== null && signedIn.personId !== question.personId;

const signInFirst = (grant: Pick<Grant, 'grantId'>): Answer =>
  html(303, '', { ...pageHeaders(), location: `/sign-in?return=${encodeURIComponent(`/review/g/${grant.grantId}`)}` });

const strangerPage = (): Answer =>
  messagePage(403, 'This link is for somebody else', [
    'You are signed in as another person than the one who was asked. Nothing was recorded as their decision.',
  ]);

/** 410: the right is over, with a way to a fresh link where one may be had. */
function overPage(standing: Standing, grant: Grant, nonce: string): Answer {
  const lines =
    standing === 'delegation-ended'
      ? ['The delegation by which you were asked has ended. Whoever it was for decides again.']
      : [`This link expired at ${grant.expiresAt.slice(0, 16).replace('T', ' ')} UTC. Others are asked by now, or the customer got the holding reply.`];
  const resend = standing === 'expired' ? { resend: { grantId: grant.grantId, nonce } } : {};
  return html(410, renderMessagePage({ status: 410, title: 'This link has expired', lines, ...resend }), pageHeaders());
}

/** An old link shows the revision that it was for; one that decided by an edit, the revision it made. */
async function shownRevision(
  deps: ReviewDeps,
  draft: Draft,
  grant: Grant,
  standing: Standing,
): Promise<{ revision: Revision; submission: Submission } | undefined> {
  const number = standing === 'stale' ? grant.revision : draft.head.revision;
  const revision = draft.revisions.find((one) => one.revision === number) ?? currentRevision(draft);
  const submission = await provenSubmission(deps, draft, revision.revision);
  return submission && { revision, submission };
}

/** The stored text of a revision; undefined where it is gone, or is not what was assessed. */
async function provenSubmission({ drafts, settings }: ReviewDeps, draft: Draft, revision: number): Promise<Submission | undefined> {
  const text = proveText(draft, revision, await drafts.content(draft, revision), settings.tenantId);
  return text.ok ? text.submission : undefined;
}

/** Nobody is shown a text that is not the one they would approve. To look changes nothing: what is due next holds the draft back. */
const keptBackPage = (status: number): Answer =>
  messagePage(status, 'This reply is kept back', [
    'Its stored text is gone or is no longer what was assessed, so it is not shown and does not go out.',
    'Please tell whoever runs your helpdesk.',
  ]);

/** What this person decided on last, else saw last, before the revision that waits. */
async function seenBefore(deps: ReviewDeps, draft: Draft, { personId }: Grant): Promise<DraftPage['seenBefore']> {
  const earlier = (list: readonly { personId: string; revision: number }[]): number =>
    Math.max(0, ...list.filter((one) => one.personId === personId && one.revision < draft.head.revision).map((one) => one.revision));
  const revision = earlier(draft.decisions) || earlier(draft.grants);
  const submission = revision === 0 ? undefined : await provenSubmission(deps, draft, revision);
  return submission ? { revision, submission } : null;
}

/** The receipt of the grant's own decision; its page where there is none yet. */
async function receiptOrPage(deps: ReviewDeps, found: Case): Promise<Answer> {
  const { draft, grant, facts } = found;
  const decision = grant.state === 'used' ? ownDecision(draft, grant) : undefined;
  if (!decision) return page(deps, found);
  const { settings, random, linkKeys } = deps;
  const submission = await provenSubmission(deps, draft, decision.revision);
  if (!submission) return keptBackPage(200);
  const edited = decision.decision === 'approve_with_edits';
  const before = edited ? ((await provenSubmission(deps, draft, decision.revision - 1))?.reply.text ?? '') : '';
  const nonce = newNonce(await linkKeys.current(), {
    grantId: grant.grantId,
    requestHash: draft.head.requestHash,
    now: facts.now,
    random: (count) => random.bytes(count),
  });
  const revision = draft.revisions.find((one) => one.revision === decision.revision) ?? currentRevision(draft);
  return html(
    200,
    renderReceiptPage({
      tenantName: settings.tenantName,
      timeZone: facts.people.find((person) => person.id === grant.personId)?.hours?.zone ?? settings.timeZone,
      grantId: grant.grantId,
      nonce,
      reference: draft.head.reference,
      revision: decision.revision,
      account: { name: revision.account?.name ?? draft.head.accountId },
      actions: submission.actions ?? [],
      category: revision.assessment.category,
      decision: pastDecision(decision, draft, facts.people),
      edit: edited ? { before, after: submission.reply.text } : null,
      after: afterDecision(found),
      next: null,
    }),
    pageHeaders(),
  );
}

function afterDecision({ draft, grant }: Case): AfterDecision {
  const { head } = draft;
  const at = new Date(head.updatedAt);
  switch (head.status) {
    case 'approved':
      return { kind: 'escrow', releaseAt: new Date(head.releaseAt ?? at), mayStop: mayStop(draft, grant), leadsTo: 'pending' };
    case 'released':
    case 'notified':
      return { kind: 'released', at: new Date(head.release?.at ?? at) };
    case 'rejected':
      return { kind: 'rejected' };
    case 'pending':
    case 'blocked': {
      if (head.revision > grant.revision && currentRevision(draft).why === 'stopped') return { kind: 'stopped', by: null, at, leadsTo: 'pending' };
      const blind = head.stages[grant.stage]?.blind ?? false;
      const open = blind
        ? []
        : head.stages.flatMap((stage) =>
            stage.state === 'waiting' || stage.state === 'queued' ? stage.seats.flatMap((seat) => (seat.filled.length < seat.count ? [seat.role] : [])) : [],
          );
      return { kind: 'others', others: [...new Set(open)] };
    }
    case 'withdrawn':
      return { kind: 'ended', words: 'It was taken back and does not go out.' };
    case 'superseded':
      return { kind: 'ended', words: 'The customer wrote again, so it does not go out.' };
    case 'held':
      return { kind: 'ended', words: 'Others did not decide in time: the customer got the holding reply.' };
    case 'integrity_hold':
      return { kind: 'ended', words: 'It is kept back because its stored text no longer matches what was approved.' };
  }
}

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...linkKeysDep() }));
