import { describe, expect, it } from 'vitest';
import { decide } from '../../../functions/domain/approval/decide.ts';
import { type Draft, Question, type Transition } from '../../../functions/domain/approval/draft-state.ts';
import { answer, ask, mayBeAsked, questionStanding, visibleQuestions } from '../../../functions/domain/approval/questions.ts';
import { reviseDraft } from '../../../functions/domain/approval/receive.ts';
import { escalateBounce } from '../../../functions/domain/approval/wait.ts';
import { commitTo } from '../../../functions/domain/salted.ts';
import {
  aChoice,
  aContext,
  aDraft,
  anAssessment,
  approvedDraft,
  aStageRule,
  aSubmission,
  contentOf,
  days,
  decided,
  grantOf,
  kept,
  opened,
  people,
  peopleWith,
  receivedFor,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

const withoutBen = peopleWith('ben', { roles: [] });
/** One seat for finance, ann's; eve watches. */
const asked = (stage = aStageRule('finance')): Draft =>
  opened(aDraft(receivedFor([stage], { route: { routeId: 'own', stages: [stage], watchers: ['executive'] }, assessment: anAssessment() })), {
    people: withoutBen,
  });
const asking = (draft: Draft, from = 'ann', personId = 'sam', text = 'Was the credit promised?', known = people) =>
  ask(draft, grantOf(draft, from), { personId, text }, known, { personId: from, via: 'link' }, aContext());
const transitionOf = (outcome: ReturnType<typeof asking>): Transition => {
  if (!outcome.ok || !outcome.transition) throw new Error(`not asked: ${JSON.stringify(outcome)}`);
  return outcome.transition;
};
const withQuestion = (draft: Draft = asked(), ...rest: [string?, string?, string?]): Draft => kept(draft, transitionOf(asking(draft, ...rest)));
const first = ({ questions: [question] }: Draft): Question => question ?? expect.fail('no question');
const answered = (draft: Draft, text = 'Yes, in March.'): Draft =>
  kept(draft, answer(draft, first(draft), text, { personId: first(draft).personId, via: 'link' }, aContext(secondsAfter(60))));
const edited = (draft: Draft): Draft => decided(draft, 'dan', { text: 'another text' });
const twoSeats = (blind = false) => ({ ...aStageRule('finance', 'department-head'), blind });

describe('a question', () => {
  it('is kept with the draft for one person, who gets a mail with a link to it and no grant', () => {
    const draft = asked();
    const transition = transitionOf(asking(draft));
    const { question } = transition;

    expect(question).toEqual({
      id: expect.stringMatching(/^grt_[\w-]{43}$/),
      revision: 1,
      stage: 0,
      askedBy: 'ann',
      personId: 'sam',
      text: 'Was the credit promised?',
      assurance: 'link',
      expiresAt: draft.head.decideBy,
      at: start.toISOString(),
      answer: null,
      questionSalt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Question.safeParse(question).success).toBe(true);
    expect(transition.owed).toEqual([{ kind: 'mail', mail: 'question', personId: 'sam', grantId: question?.id, revision: 1 }]);
    expect(transition.newGrants).toBeUndefined();
  });

  it('is in the audit by a salted commitment, and moves nothing of the draft', () => {
    const draft = asked();
    const { entries, head, question } = transitionOf(asking(draft));

    expect(head).toBe(draft.head);
    expect(entries).toMatchObject([
      {
        type: 'question.asked',
        actor: { personId: 'ann', via: 'link' },
        from: 'pending',
        to: 'pending',
        data: {
          questionId: question?.id,
          grantId: grantOf(draft, 'ann').grantId,
          personId: 'sam',
          stage: 1,
          questionCommit: commitTo(String(question?.questionSalt), 'question', 'Was the credit promised?'),
        },
      },
    ]);
  });

  it('asks for a sign-in where the stage does', () => {
    const draft = asked({ ...aStageRule('finance'), assurance: 'sign-in' });

    expect(first(withQuestion(draft)).assurance).toBe('sign-in');
  });

  it('is for anybody who is active, the author and other approvers too, but not for oneself', () => {
    const draft = asked();

    expect(mayBeAsked(draft, grantOf(draft, 'ann'), peopleWith('sam', { active: false })).map(({ id }) => id)).toEqual(['ben', 'dan', 'mia', 'eve', 'olga']);
    for (const to of ['ben', 'dan', 'eve', 'olga', 'sam']) expect(asking(draft, 'ann', to).ok).toBe(true);
    for (const to of ['ann', 'nobody', '']) expect(asking(draft, 'ann', to)).toEqual({ ok: false, reason: 'not_eligible' });
    expect(asking(draft, 'ann', 'sam', 'Why?', peopleWith('sam', { active: false }))).toEqual({ ok: false, reason: 'not_eligible' });
  });

  it('is for nobody who is asked in the same blind stage', () => {
    const draft = opened(aDraft(receivedFor([twoSeats(true)])), { people: withoutBen });

    expect(mayBeAsked(draft, grantOf(draft, 'ann'), people).map(({ id }) => id)).toEqual(['ben', 'mia', 'eve', 'olga', 'sam']);
    expect(asking(draft, 'ann', 'dan')).toEqual({ ok: false, reason: 'not_eligible' });
  });

  it('asked twice in the same words of the same person is one question', () => {
    const draft = withQuestion();

    expect(asking(draft)).toEqual({ ok: true });
    expect(asking(draft, 'ann', 'sam', 'Another one?')).toMatchObject({ ok: true, transition: {} });
    expect(asking(draft, 'ann', 'ben')).toMatchObject({ ok: true, transition: {} });
  });

  it('may be asked ten times about one revision, and afresh about the next', () => {
    let draft = opened(aDraft(receivedFor([twoSeats()])), { people: withoutBen });
    for (let i = 0; i < 10; i += 1) draft = withQuestion(draft, i < 5 ? 'ann' : 'dan', 'sam', `Question ${i}?`);

    expect(asking(draft, 'ann', 'sam', 'One more?')).toEqual({ ok: false, reason: 'too_many' });
    expect(asking(draft, 'ann', 'sam', 'Question 0?')).toEqual({ ok: true });
    expect(asking(opened(edited(draft), { people: withoutBen }), 'ann', 'sam', 'Question 0?')).toMatchObject({ ok: true, transition: {} });
  });
});

describe('an answer', () => {
  it('is kept with its question and in the audit by a salted commitment, and moves nothing of the draft', () => {
    const draft = withQuestion();
    const transition = answer(draft, first(draft), 'Yes, in March.', { personId: 'sam', via: 'link' }, aContext(secondsAfter(60)));

    expect(transition.head).toBe(draft.head);
    expect(transition.question).toEqual({
      ...first(draft),
      answer: { text: 'Yes, in March.', at: secondsAfter(60).toISOString() },
      answerSalt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(transition.owed).toEqual([{ kind: 'mail', mail: 'answered', personId: first(draft).askedBy, grantId: first(draft).id, revision: 1 }]);
    expect(transition.entries).toMatchObject([
      {
        type: 'question.answered',
        actor: { personId: 'sam' },
        data: { questionId: first(draft).id, answerCommit: commitTo(String(transition.question?.answerSalt), 'answer', 'Yes, in March.') },
      },
    ]);
  });

  it('may be given while the revision is current and the draft is not settled', () => {
    const draft = withQuestion();
    const standing = (of: Draft, seconds = 0, known = people) => questionStanding(of, first(of), known, secondsAfter(seconds));

    expect([standing(draft), standing(answered(draft))]).toEqual(['open', 'answered']);
    expect(standing(withQuestion(opened(aDraft(receivedFor([twoSeats()])), { people: withoutBen })))).toBe('open');
    expect(standing({ ...draft, head: { ...draft.head, status: 'approved' } })).toBe('open');
    for (const status of ['released', 'rejected', 'withdrawn', 'superseded', 'held', 'integrity_hold'] as const)
      expect(standing({ ...draft, head: { ...draft.head, status } })).toBe('over');
    const revised = kept(draft, reviseDraft(draft, receivedFor([aStageRule('finance')], { submission: aSubmission({ notes: '2' }) }), aContext()));
    expect(standing(revised)).toBe('over');
    expect([standing(draft, days - 1), standing(draft, days)]).toEqual(['open', 'over']);
    expect(standing(answered(draft), 0, peopleWith('sam', { active: false }))).toBe('over');
  });
});

describe('whoever is asked a question', () => {
  it('has nothing to decide, stop, or be told with: there is no grant of theirs', () => {
    const draft = answered(withQuestion());

    expect(draft.grants.map(({ personId }) => personId)).toEqual(['ann', 'eve']);
    expect(escalateBounce(draft, first(draft).id, routingOf(draft), aContext())).toBeUndefined();
    const approved = kept(draft, decide(draft, grantOf(draft, 'ann'), aChoice(), contentOf(draft), aContext()));
    expect(approved.head.status).toBe('approved');
    expect(approved.questions).toEqual(draft.questions);
  });
});

describe('the questions that somebody reads', () => {
  const readBy = (draft: Draft, personId: string): string[] => visibleQuestions(draft, grantOf(draft, personId)).map(({ text }) => text);
  const two = (blind = false): Draft => opened(aDraft(receivedFor([twoSeats(blind)])), { people: withoutBen });

  it('are those of their stage, for everybody who is asked in it, and for no watcher', () => {
    const draft = withQuestion(two());

    expect([readBy(draft, 'ann'), readBy(draft, 'dan')]).toEqual([['Was the credit promised?'], ['Was the credit promised?']]);
    expect(readBy(withQuestion(), 'eve')).toEqual([]);
    expect(readBy(approvedDraft(), 'ann')).toEqual([]);
  });

  it('are their own alone where the stage is blind, before and after they decided', () => {
    const draft = withQuestion(withQuestion(two(true)), 'dan', 'sam', 'And by whom?');

    expect([readBy(draft, 'ann'), readBy(draft, 'dan')]).toEqual([['Was the credit promised?'], ['And by whom?']]);
    expect(readBy(decided(draft, 'dan'), 'dan')).toEqual(['And by whom?']);
  });

  it('stay after an edit, and end with the helpdesk’s next text', () => {
    const draft = withQuestion(two());
    const after = opened(edited(draft), { people: withoutBen });
    const revised = kept(after, reviseDraft(after, receivedFor([twoSeats()], { submission: aSubmission({ notes: '2' }) }), aContext()));

    expect(readBy(after, 'ann')).toEqual(['Was the credit promised?']);
    expect(readBy(opened(revised, { people: withoutBen }), 'ann')).toEqual([]);
    const old = draft.grants.find(({ personId }) => personId === 'ann') ?? expect.fail('no grant');
    expect(visibleQuestions(withQuestion(after, 'ann', 'ben', 'A later one?'), old).map(({ text }) => text)).toEqual(['Was the credit promised?']);
  });

  it('are not those of another stage, nor of one that is not known to be open to all', () => {
    const draft = withQuestion(two());
    const moved = (stage: number): Draft => ({ ...draft, questions: draft.questions.map((one) => ({ ...one, stage })) });
    const dan = grantOf(draft, 'dan');

    expect(visibleQuestions(moved(1), dan)).toEqual([]);
    expect(visibleQuestions(moved(1), { ...dan, stage: 1 })).toEqual([]);
  });
});
