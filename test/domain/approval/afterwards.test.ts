import { describe, expect, it } from 'vitest';
import { afterwards, byAt } from '../../../functions/domain/approval/afterwards.ts';
import type { Question, Transition, Wait } from '../../../functions/domain/approval/draft-state.ts';
import { aDraft, opened, secondsAfter } from '../../examples.ts';

const aQuestion = (id: string, seconds: number, answer: Question['answer'] = null): Question => ({
  id,
  revision: 1,
  stage: 0,
  askedBy: 'ann',
  personId: 'ben',
  text: 'Is this so?',
  assurance: 'link',
  expiresAt: secondsAfter(3600).toISOString(),
  at: secondsAfter(seconds).toISOString(),
  answer,
});
const nothing = (draft = opened()): Transition => ({ head: draft.head, entries: [], owed: [] });

describe('the draft after a transition', () => {
  it('is the one before, where nothing was added', () => {
    const draft = opened();
    expect(afterwards(draft, nothing(draft), draft.head, undefined)).toEqual({ ...draft, questions: [...draft.questions] });
  });

  it('begins with what was kept first', () => {
    const { head, revisions, markers } = aDraft();
    const first = afterwards(null, { ...nothing(), markers }, head, revisions[0]);
    expect([first.revisions, first.markers, first.grants, first.waits]).toEqual([revisions, markers, [], []]);
  });

  it('has the grants that changed in their place, and a wait behind the others', () => {
    const draft = opened();
    const changed = draft.grants.slice(0, 1).map((grant) => ({ ...grant, state: 'revoked' as const }));
    const wait: Wait = { revision: 1, token: 't', expiresAt: 1 };
    const after = afterwards({ ...draft, waits: [{ ...wait, token: 's' }] }, { ...nothing(draft), changedGrants: changed, wait }, draft.head, undefined);
    expect(after.grants.map(({ state }) => state)[0]).toBe('revoked');
    expect(after.grants).toHaveLength(draft.grants.length);
    expect(after.waits.map(({ token }) => token)).toEqual(['s', 't']);
  });

  it('has its questions by when they were asked, an answered one in place of the open one', () => {
    const draft = { ...opened(), questions: [aQuestion('q2', 20), aQuestion('q3', 30)] };
    const asked = afterwards(draft, { ...nothing(), question: aQuestion('q1', 10) }, draft.head, undefined);
    expect(asked.questions.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3']);
    const answered = aQuestion('q2', 20, { text: 'Yes.', at: secondsAfter(40).toISOString() });
    const after = afterwards(asked, { ...nothing(), question: answered }, draft.head, undefined);
    expect(after.questions.map(({ id, answer }) => [id, answer !== null])).toEqual([
      ['q1', false],
      ['q2', true],
      ['q3', false],
    ]);
  });

  it('leaves two of one instant as they stood', () => {
    const [a, b] = [{ at: '2026-01-01' }, { at: '2026-01-02' }];
    expect([byAt(a, b), byAt(b, a), byAt(a, { ...a })]).toEqual([-1, 1, 0]);
  });
});
