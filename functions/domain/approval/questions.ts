import type { Actor } from '../audit-entry.ts';
import { commitTo, newSalt } from '../salted.ts';
import { type Draft, type Grant, isSettled, lastHelpdeskRevision, type Question, type Transition } from './draft-state.ts';
import type { Person } from './person.ts';
import { newGrantId } from './review-link.ts';
import { type Context, entry, mailOwed, signInOrLink } from './transition.ts';

/** So many questions may be asked about one revision: each is a mail to somebody who was not needed so far. */
const maxQuestions = 10;
/** UTF-16 code units of a question and of its answer, as a form counts them. */
export const longestQuestion = 2000;
export const longestAnswer = 10_000;

/** Whom a question is for, and its words. */
export interface Asking {
  readonly personId: string;
  readonly text: string;
}

/** `transition` is missing where the same was asked before by the same person. */
export type AskOutcome = { readonly ok: true; readonly transition?: Transition } | { readonly ok: false; readonly reason: 'not_eligible' | 'too_many' };

/**
 * Somebody who was asked to decide asks any other active person one question; the clock runs on.
 *
 * Whoever is asked may read the case and answer in words. They get no grant, so
 * there is nothing that they could decide, stop or hand over with. The caller
 * has found no bar for the asker's own grant.
 */
export function ask(draft: Draft, grant: Grant, { personId, text }: Asking, people: readonly Person[], actor: Actor, context: Context): AskOutcome {
  const { head } = draft;
  const current = draft.questions.filter((one) => one.revision === head.revision);
  if (current.some((one) => one.askedBy === grant.personId && one.personId === personId && one.text === text)) return { ok: true };
  if (!mayBeAsked(draft, grant, people).some((person) => person.id === personId)) return { ok: false, reason: 'not_eligible' };
  if (current.length >= maxQuestions) return { ok: false, reason: 'too_many' };
  const questionSalt = newSalt(context.random);
  const question: Question = {
    id: newGrantId(head.id.slice('drf_'.length), context.random),
    revision: head.revision,
    stage: grant.stage,
    askedBy: grant.personId,
    personId,
    text,
    assurance: signInOrLink(head.stages[grant.stage]),
    expiresAt: grant.expiresAt,
    at: context.now.toISOString(),
    answer: null,
    questionSalt,
  };
  const data = { questionId: question.id, grantId: grant.grantId, personId, stage: grant.stage + 1, questionCommit: commitTo(questionSalt, 'question', text) };
  return {
    ok: true,
    transition: {
      head, // not a member of it changes: the clock runs on
      question,
      entries: [entry('question.asked', head, head, actor, context, data)],
      owed: [mailOwed('question', head, personId, question.id)],
    },
  };
}

/**
 * Whom the person of a grant may ask: everybody else who is active, whatever their roles and whatever they did to the draft.
 *
 * In a blind stage nobody who is asked there too: they are to judge without each other.
 */
export function mayBeAsked({ head, grants }: Draft, { personId, revision, stage }: Grant, people: readonly Person[]): Person[] {
  const fellows = head.stages[stage]?.blind ? grants.filter((one) => one.seat !== null && one.revision === revision && one.stage === stage) : [];
  return people.filter((person) => person.active && person.id !== personId && !fellows.some((one) => one.personId === person.id));
}

/** Where a question stands for whoever it was put to; `over` ends the right to read the case too. */
export type QuestionStanding = 'open' | 'answered' | 'over';

export function questionStanding({ head }: Draft, question: Question, people: readonly Person[], now: Date): QuestionStanding {
  const ended = isSettled(head.status) || question.revision !== head.revision || Date.parse(question.expiresAt) <= now.getTime();
  if (ended || !people.some((person) => person.id === question.personId && person.active)) return 'over';
  return question.answer ? 'answered' : 'open';
}

/** Keeps the answer to an open question, and owes a mail to whoever asked. The audit knows a salted commitment to it alone. */
export function answer({ head }: Draft, question: Question, text: string, actor: Actor, context: Context): Transition {
  const answerSalt = newSalt(context.random);
  return {
    head,
    question: { ...question, answer: { text, at: context.now.toISOString() }, answerSalt },
    entries: [entry('question.answered', head, head, actor, context, { questionId: question.id, answerCommit: commitTo(answerSalt, 'answer', text) })],
    owed: [mailOwed('answered', head, question.askedBy, question.id)],
  };
}

/**
 * The questions that somebody who was asked to decide may read, oldest first.
 *
 * Those of their own stage up to their revision, of the same route; where the
 * stage is blind their own alone. A watcher reads none.
 */
export function visibleQuestions(draft: Draft, grant: Grant): Question[] {
  if (grant.seat === null) return [];
  const since = lastHelpdeskRevision(draft, grant.revision);
  const isBlind = ({ revision, stage }: Question): boolean => draft.revisions.find((one) => one.revision === revision)?.stages[stage]?.blind ?? true;
  return draft.questions.filter(
    (one) => one.stage === grant.stage && one.revision >= since && one.revision <= grant.revision && (one.askedBy === grant.personId || !isBlind(one)),
  );
}
