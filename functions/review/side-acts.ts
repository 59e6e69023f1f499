import { reissue } from '../domain/approval/decide.ts';
import { type Draft, type Grant, type Question, RejectReason, type Transition } from '../domain/approval/draft-state.ts';
import { answer, ask, longestAnswer, questionStanding } from '../domain/approval/questions.ts';
import { stopAndAskAgain } from '../domain/approval/release.ts';
import { kidOfNonce, readNonce } from '../domain/approval/review-link.ts';
import { actorOf, type Bar, barOf, handOver, sayOnIt } from '../domain/approval/side-acts.ts';
import type { GrantingContext } from '../domain/approval/transition.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { mayStop } from '../page/draft-packet.ts';
import { pageHeaders } from '../page/layout.tsx';
import type { TypedQuestion } from '../page/side-acts.tsx';
import { formOf, isForeign, keyNamed } from '../runtime/browser.ts';
import { type Answer, html, type Outcome, type Request } from '../runtime/compose.ts';
import { contextFor, grantingContextFor, routingFacts } from '../runtime/move-on.ts';
import type { RateLimit } from '../runtime/rate-limit.ts';
import { type Case, docketOf, isStranger, type ReviewDeps, readCase, readQuestion, rightOf } from './cases.ts';
import { setAside } from './checks.ts';
import { type FieldFault, type Form, questionFaults, staleForm, textFault, typedQuestion } from './forms.ts';
import { closedTo, messagePage, notWorking, restingPage, strangerPage, tooManyForms } from './message-pages.ts';
import { page, postStatus, problemOf, questionPage } from './pages.ts';

/** “I am on it”: the next reminder or escalation of the stage is left out once. */
export function onIt(deps: ReviewDeps, sidePosts: RateLimit, request: Request): Promise<Outcome> {
  return sideAct(
    deps,
    sidePosts,
    request,
    ({ choice }) => (choice === 'on-it' ? [] : [{ field: 'on-it', message: 'press “I am on it” to say so' }]),
    async ({ draft, grant, actor, context }) => ({ transition: sayOnIt(draft, grant, actor, context) }),
    false,
  );
}

/** Hands a grant over to somebody who may decide in its place. */
export function handOn(deps: ReviewDeps, sidePosts: RateLimit, request: Request): Promise<Outcome> {
  return sideAct(
    deps,
    sidePosts,
    request,
    ({ personId }) => (personId ? [] : [{ field: 'hand-over', message: 'choose who takes it over' }]),
    async ({ draft, grant, form, actor, context }) => {
      const transition = handOver(draft, grant, form.personId ?? '', await routingFacts(deps, draft), actor, context);
      return transition ? { transition } : { refused: { field: 'hand-over', message: 'this person may not take it over; choose another' } };
    },
    true,
    ({ handedOver }, { personId }) => handedOver?.to === personId,
  );
}

/** Puts a question about the text that waits to somebody else. */
export function askSomebody(deps: ReviewDeps, sidePosts: RateLimit, request: Request): Promise<Outcome> {
  return sideAct(
    deps,
    sidePosts,
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
    true,
  );
}

/** Takes the answer of whoever was asked a question. */
export async function takeAnswer(deps: ReviewDeps, sidePosts: RateLimit, request: Request): Promise<Outcome> {
  const { settings, drafts } = deps;
  const found = await readQuestion(deps, request);
  if (!found) return notWorking();
  const limit = sidePosts.take(found.question.id);
  if (!limit.ok) return tooManyForms(limit.headers);
  const form = formOf(request);
  const text = (form.text ?? '').replace(/\r\n?/g, '\n');
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  if (isForeign(request, settings) || isStranger(found, found.question)) return questionPage(deps, found, 403, 'This answer is not yours to give.', text);
  if (!key || !readNonce(form.nonce ?? '', key, found.question.id)) return questionPage(deps, found, 422, staleForm.message, text);
  const fault = textFault(text, longestAnswer);
  if (fault) return questionPage(deps, found, 422, fault, text);
  const closed = restingPage(found, found.question, text) ?? closedTo(rightOf(found), found.signedIn, text);
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
}

/** Stops an approved reply in escrow: everybody is asked afresh. */
export async function stop(deps: ReviewDeps, posts: RateLimit, request: Request): Promise<Outcome> {
  const { settings, drafts } = deps;
  const found = await readCase(deps, request);
  if (!found) return notWorking();
  const limit = posts.take(found.grant.grantId);
  if (!limit.ok) return tooManyForms(limit.headers);
  const form = formOf(request);
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  if (isForeign(request, settings) || isStranger(found, found.grant)) return page(deps, found, 403, { kind: 'not-yours' });
  if (!key || !readNonce(form.nonce ?? '', key, found.grant.grantId))
    return page(deps, found, 422, { kind: 'invalid', errors: [{ field: 'nonce', message: 'this form is no longer valid; it is shown again' }] });
  const closed = restingPage(found, found.grant) ?? closedTo(found.grant, found.signedIn);
  if (closed) return closed;
  const code = RejectReason.safeParse(form.reason).data;
  if (mayStop(found.draft, found.grant) && !code)
    return page(deps, found, 422, { kind: 'invalid', errors: [{ field: 'reason', message: 'choose why it should not go out' }] });
  let stopped = false;
  const after = await drafts.move(found.draft.head.id, async (draft) => {
    const grant = draft.grants.find((one) => one.grantId === found.grant.grantId);
    const content = await drafts.content(draft);
    stopped = grant !== undefined && code !== undefined && mayStop(draft, grant);
    if (!stopped || !grant || !code) return undefined;
    const via = found.signedIn ? 'sign-in' : 'link';
    return stopAndAskAgain(draft, content, { personId: grant.personId, via }, { code }, contextFor(deps, found.policy));
  });
  if (!after) return notWorking();
  const back = { location: `/review/g/${found.grant.grantId}` };
  return stopped ? html(303, '', { ...pageHeaders(), ...back }) : page(deps, { ...found, draft: after }, 409, { kind: 'too-late' });
}

/** Mails the same person a fresh link in place of one that no longer decides, or was lost. A form that was sent without pressing its button does nothing. */
export async function resend(deps: ReviewDeps, posts: RateLimit, request: Request): Promise<Outcome> {
  const { settings, drafts } = deps;
  const found = await readCase(deps, request);
  if (!found) return notWorking();
  const limit = posts.take(found.grant.grantId);
  if (!limit.ok) return tooManyForms(limit.headers);
  const form = formOf(request);
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  const resting = restingPage(found, found.grant);
  if (resting) return resting;
  if (isStranger(found, found.grant)) return strangerPage();
  if (isForeign(request, settings) || form.choice !== 'resend' || !key || !readNonce(form.nonce ?? '', key, found.grant.grantId)) return page(deps, found, 422);
  if (found.check) return setAside(deps, found);
  let sent = false;
  await drafts.move(found.draft.head.id, async (draft) => {
    const grant = draft.grants.find((one) => one.grantId === found.grant.grantId) as Grant;
    const transition = reissue(draft, grant, await grantingContextFor(deps, found.policy));
    sent = transition !== undefined;
    return transition;
  });
  return sent
    ? messagePage(200, 'A fresh link is on its way', ['It goes to your registered mail address. The link that you have used so far no longer works.'])
    : messagePage(409, 'No fresh link', ['This reply no longer waits for you, or you have had several fresh links for it already.']);
}

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

/**
 * What is not the decision itself: {@link barOf} judges it as a decision is judged, then the act says what becomes of it.
 *
 * @param leavesIt - by the act others are asked. Of an attention check that bothers nobody: the check ends instead.
 */
async function sideAct(
  deps: ReviewDeps,
  sidePosts: RateLimit,
  request: Request,
  errorsOf: (form: Form) => FieldFault[],
  act: Act,
  leavesIt: boolean,
  isRepeated: (grant: Grant, form: Form) => boolean = () => false,
): Promise<Outcome> {
  const { settings } = deps;
  const found = await readCase(deps, request);
  if (!found) return notWorking();
  const limit = sidePosts.take(found.grant.grantId);
  if (!limit.ok) return tooManyForms(limit.headers);
  const form = formOf(request);
  const typed = typedQuestion(form);
  if (isForeign(request, settings)) return page(deps, found, 403, { kind: 'not-yours' }, null, typed);
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  const nonce = key && readNonce(form.nonce ?? '', key, found.grant.grantId);
  const errors = [...(nonce ? [] : [staleForm]), ...errorsOf(form)];
  const sent: Case = { ...found, sentFrom: nonce };
  if (!nonce || errors.length > 0) return page(deps, sent, 422, { kind: 'invalid', errors }, null, typed);
  const sender = { hashPrefix: nonce.hashPrefix, signedIn: found.signedIn };
  const judged: { bar?: Bar | undefined; done?: Done } = {};
  const after = await docketOf(deps, found).move(found.draft.head.id, async (draft) => {
    const grant = draft.grants.find((one) => one.grantId === found.grant.grantId) as Grant;
    const [content, people, delegations] = await Promise.all([deps.drafts.content(draft), deps.accounts.listPeople(), deps.accounts.listDelegations()]);
    const context = await grantingContextFor(deps, found.policy);
    judged.bar = barOf(draft, grant, sender, { people, delegations, now: context.now }, content, context);
    if (judged.bar) return 'transition' in judged.bar ? judged.bar.transition : undefined;
    if (found.check && leavesIt) return undefined;
    judged.done = await act({ draft, grant, form, actor: actorOf(grant, found), context });
    return judged.done.transition;
  });
  if (!after) return notWorking();
  if (found.check && leavesIt && !judged.bar) return setAside(deps, found);
  const now = { ...sent, draft: after, grant: after.grants.find((one) => one.grantId === found.grant.grantId) ?? found.grant };
  if (judged.bar) return isRepeated(now.grant, form) ? page(deps, now) : barredPage(deps, now, judged.bar, typed);
  if (judged.done?.refused) return page(deps, now, judged.done.status ?? 422, { kind: 'invalid', errors: [judged.done.refused] }, null, typed);
  return judged.done?.transition ? html(303, '', { ...pageHeaders(), location: `/review/g/${found.grant.grantId}` }) : page(deps, now);
}

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
