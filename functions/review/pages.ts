import { type Standing, standingOf } from '../domain/approval/decide.ts';
import { currentRevision, type Draft, disownedSince, type Grant } from '../domain/approval/draft-state.ts';
import { wentOut } from '../domain/approval/draft-view.ts';
import { mayBeAsked, questionStanding, visibleQuestions } from '../domain/approval/questions.ts';
import { newNonce } from '../domain/approval/review-link.ts';
import { handOverChoices, onItSince } from '../domain/approval/side-acts.ts';
import { askedView, choicesOf, packetView, questionView, reviewState } from '../page/draft-packet.ts';
import { pageHeaders } from '../page/layout.tsx';
import { disownedLines } from '../page/not-me-page.tsx';
import { type QuestionPageView, renderQuestionPage } from '../page/question-page.tsx';
import { type ReviewProblem, type ReviewView, renderReviewPage, type Typed } from '../page/review-page.tsx';
import type { SideActs, TypedQuestion } from '../page/side-acts.tsx';
import { type Answer, html } from '../runtime/compose.ts';
import { routingFacts } from '../runtime/move-on.ts';
import { type Case, maySee, type QuestionCase, type ReviewDeps, rightOf } from './cases.ts';
import { checkOver } from './checks.ts';
import { typedWords } from './forms.ts';
import { closedTo, erasedPage, keptBackPage, messagePage, overPage, questionOverPage, restingPage, signInFirst } from './message-pages.ts';
import { precedentsOf } from './precedents.ts';
import { provenSubmission, seenBefore, shownRevision } from './texts.ts';

/**
 * The page of a grant as things stand, as long as its person is active. A level of `sign-in` shows nothing before that very person has signed in.
 *
 * @param render - another page of the same case, under the same checks.
 */
export async function page(
  deps: ReviewDeps,
  found: Case,
  status = 200,
  problem: ReviewProblem | null = null,
  typed: Typed | null = null,
  asking: TypedQuestion | null = null,
  render: (view: ReviewView) => string = renderReviewPage,
): Promise<Answer> {
  const { settings, random } = deps;
  const { draft, grant, facts, policy, signedIn, session } = found;
  const words = typedWords(typed, asking);
  const closed =
    restingPage(found, grant, words) ??
    checkOver(deps, found, status) ??
    closedTo(grant, signedIn, words) ??
    shutBy(deps, found) ??
    erasedPage(draft.head, zoneOf(deps, found), words);
  if (closed) return closed;
  const standing = standingOf(draft, grant, facts);
  if (grant.assurance === 'sign-in' && standing === 'open' && !signedIn?.fresh) return signInFirst(grant);
  const mayOpen = (one: Grant): boolean => maySee(session, one.grantId, one.personId);
  const state = reviewState({ draft, grant, standing, facts, policy, channel: settings.channel, mayOpen, delivery: await deliveryOf(deps, draft) });
  const key = await deps.linkKeys.current();
  const { requestHash } = draft.head;
  const now = found.sentFrom && requestHash.startsWith(found.sentFrom.hashPrefix) ? found.sentFrom.shownAt : facts.now;
  const nonce = newNonce(key, { grantId: grant.grantId, requestHash, now, random: (count) => random.bytes(count) });
  const timeZone = zoneOf(deps, found);
  const shown = await shownRevision(deps, found, standing);
  const lost = typedWords(typed, asking, shown?.submission.reply.text);
  if (!state) return overPage(standing === 'expired' ? standing : 'delegation-ended', found, { timeZone, nonce, typed: lost });
  if (!shown) return keptBackPage(status, lost);
  const { revision, submission } = shown;
  const [before, precedents, formText] = await Promise.all([
    seenBefore(deps, draft, grant, revision.revision),
    precedentsOf(deps, draft, grant),
    typed && grant.revision !== revision.revision ? provenSubmission(deps, draft, grant.revision) : undefined,
  ]);
  const packet = packetView({ draft, revision, submission, policy, people: facts.people, seenBefore: before }, grant.personId);
  return html(
    status,
    render({
      tenantName: settings.tenantName,
      timeZone,
      now: facts.now,
      grantId: grant.grantId,
      nonce,
      packet: { ...packet, precedents, conversationPath: conversationPath(grant.grantId) },
      asked: askedView(draft, grant, facts),
      state,
      acts: state.kind === 'open' ? await sideActs(deps, draft, grant) : null,
      questions: visibleQuestions(draft, grant).map((one) => questionView(one, facts.people)),
      problem,
      typed: typed && formText ? { ...typed, shown: formText.reply.text } : typed,
      typedQuestion: asking,
      mayDisown: grant.state === 'used',
    }),
    pageHeaders(),
  );
}

/** Where the whole conversation of a grant or a question stands. */
const conversationPath = (id: string): string => `/review/g/${encodeURIComponent(id)}/conversation`;

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

/** How a reply that is out, or the holding reply, stands on its way to the helpdesk. */
export async function deliveryOf({ outbox }: Pick<ReviewDeps, 'outbox'>, { head }: Draft) {
  if (head.status === 'held') return outbox.delivery(head.id, 'holding-reply');
  return wentOut(head) ? outbox.delivery(head.id) : undefined;
}

/** Nothing of a case is shown by the links of somebody who said that a decision in their name was not theirs: others hold those links. */
export function shutBy(deps: Pick<ReviewDeps, 'settings'>, found: Case, status = 410): Answer | undefined {
  const since = disownedSince(found.draft, found.grant.personId);
  return since === undefined ? undefined : messagePage(status, 'It is recorded that this was not you', disownedLines(new Date(since), zoneOf(deps, found)));
}

/** The time zone of whoever was asked. */
export const zoneOf = ({ settings }: Pick<ReviewDeps, 'settings'>, { facts, grant }: Pick<Case, 'facts' | 'grant'>): string =>
  facts.people.find((person) => person.id === grant.personId)?.hours?.zone ?? settings.timeZone;

/** What the page says above a form that the grant could not send. */
export function problemOf(standing: Standing): ReviewProblem {
  if (standing === 'stale' || standing === 'locked') return { kind: standing };
  return { kind: standing === 'own-draft' ? 'not-yours' : 'too-late' };
}

/** The status by which a decision is refused that the grant can't make. */
export function postStatus(standing: Standing): number {
  if (standing === 'own-draft' || standing === 'locked') return 403;
  if (standing === 'expired' || standing === 'delegation-ended' || standing === 'held') return 410;
  return 409;
}

/**
 * The page of a question as things stand; the right to read the case ends with the revision, the draft, and the person's own leave.
 *
 * Nothing of what others decided is on it: whoever is asked may yet be asked to decide in a blind stage.
 */
export async function questionPage(
  deps: ReviewDeps,
  found: QuestionCase,
  status = 200,
  problem: string | null = null,
  typed = '',
  render: (view: QuestionPageView) => string = renderQuestionPage,
): Promise<Answer> {
  const { settings, random } = deps;
  const { draft, question, facts, policy, signedIn } = found;
  const timeZone = facts.people.find((person) => person.id === question.personId)?.hours?.zone ?? settings.timeZone;
  const closed = restingPage(found, question, typed) ?? closedTo(rightOf(found), signedIn, typed) ?? erasedPage(draft.head, timeZone, typed);
  if (closed) return closed;
  if (questionStanding(draft, question, facts.people, facts.now) === 'over') return questionOverPage(typed);
  const submission = await provenSubmission(deps, draft, question.revision);
  if (!submission) return keptBackPage(status, typed);
  const key = await deps.linkKeys.current();
  const nonce = newNonce(key, { grantId: question.id, requestHash: draft.head.requestHash, now: facts.now, random: (count) => random.bytes(count) });
  const packet = packetView({ draft, revision: currentRevision(draft), submission, policy, people: facts.people, seenBefore: null }, null);
  return html(
    status,
    render({
      tenantName: settings.tenantName,
      timeZone,
      now: facts.now,
      questionId: question.id,
      nonce,
      packet: { ...packet, decisions: [], edited: packet.edited && { by: null }, stopped: null, conversationPath: conversationPath(question.id) },
      question: questionView(question, facts.people),
      problem,
      typed,
    }),
    pageHeaders(),
  );
}
