import { describe, expect, it } from 'vitest';
import type { DecidingFacts } from '../../../functions/domain/approval/decide.ts';
import type { Draft, Grant } from '../../../functions/domain/approval/draft-state.ts';
import { type Attempt, judgeDecision, ownDecision } from '../../../functions/domain/approval/judge.ts';
import { openStage } from '../../../functions/domain/approval/wait.ts';
import {
  aChoice,
  aContext,
  aDelegation,
  aDraft,
  aStageRule,
  contentOf,
  decided,
  grantOf,
  kept,
  opened,
  people,
  peopleWith,
  receivedFor,
  routingOf,
  start,
} from '../../examples.ts';

const alone = peopleWith('ben', { roles: [] });
const facts: DecidingFacts = { people: alone, delegations: [], now: start };

const waiting = (assurance: 'link' | 'code' | 'sign-in' = 'code'): Draft =>
  opened(aDraft(receivedFor([{ ...aStageRule('finance'), assurance }])), { people: alone });

function judge(draft: Draft, grant: Grant, attempt: Partial<Attempt> = {}, known: DecidingFacts = facts) {
  const full: Attempt = {
    choice: aChoice(),
    hashPrefix: grant.requestHash.slice(0, 16),
    codeFits: true,
    signedIn: null,
    fromScanner: false,
    tooQuick: false,
    ...attempt,
  };
  return judgeDecision(draft, grant, full, known, contentOf(draft), aContext());
}

describe('judging a decision', () => {
  it('records an attempt that has everything', () => {
    const draft = waiting();

    const judged = judge(draft, grantOf(draft, 'ann'));

    expect(judged).toMatchObject({ answer: 'recorded', transition: { head: { status: 'approved' } } });
  });

  it('refuses what was chosen on a page that showed another text', () => {
    const draft = waiting();

    expect(judge(draft, grantOf(draft, 'ann'), { hashPrefix: '0123456789abcdef' })).toMatchObject({
      answer: 'refused',
      cause: 'stale',
      transition: { head: draft.head, entries: [{ data: { cause: 'other_hash' } }] },
    });
  });

  it('T10: refuses a grant of an older revision and leaves a trace of it', () => {
    const draft = decided(opened(aDraft(), { people: alone }), 'dan', { text: 'Another text' });
    const old = draft.grants.find((grant) => grant.personId === 'ann') as Grant;

    expect(judge(draft, old)).toMatchObject({
      answer: 'standing',
      standing: 'stale',
      transition: { head: draft.head, entries: [{ data: { cause: 'other_hash' } }] },
    });
  });

  it('T1: holds what a scanner may have sent, before any code is tried', () => {
    const draft = waiting();

    const judged = judge(draft, grantOf(draft, 'ann'), { fromScanner: true, codeFits: false });

    expect(judged).toMatchObject({
      answer: 'refused',
      cause: 'to-confirm',
      transition: { entries: [{ type: 'decision.refused', data: { cause: 'from_scanner' } }] },
    });
  });

  it('holds an approval that nobody can have read, of whom it is known that they read too little', () => {
    const draft = waiting();

    const judged = judge(draft, grantOf(draft, 'ann'), { tooQuick: true });

    expect(judged).toMatchObject({
      answer: 'refused',
      cause: 'too-quick',
      transition: { head: draft.head, entries: [{ type: 'decision.refused', data: { cause: 'too_quick' } }] },
    });
  });

  it.each([
    ['is gone', undefined, 'content_missing'],
    ['was altered', '{}', 'content_altered'],
  ])('F24: decides nothing on a stored text that %s, and holds the draft back', (_, content, cause) => {
    const draft = waiting();
    const grant = grantOf(draft, 'ann');
    const attempt: Attempt = {
      choice: aChoice(),
      hashPrefix: grant.requestHash.slice(0, 16),
      codeFits: true,
      signedIn: null,
      fromScanner: false,
      tooQuick: false,
    };

    const judged = judgeDecision(draft, grant, attempt, facts, content, aContext());

    expect(judged).toMatchObject({
      answer: 'standing',
      standing: 'integrity-hold',
      transition: { head: { status: 'integrity_hold' }, entries: [{ type: 'draft.integrity_hold', data: { cause } }] },
    });
    expect(judged).not.toHaveProperty('transition.decision');
  });

  it('T3: gives the first result for the same choice again, and none for a contrary one', () => {
    const draft = decided(waiting(), 'ann');
    const grant = grantOf(draft, 'ann');

    expect(judge(draft, grant)).toMatchObject({ answer: 'repeated', transition: { head: draft.head, entries: [{ data: { cause: 'replayed' } }] } });
    expect(judge(draft, grant, { choice: aChoice({ decision: 'reject', reason: 'wrong_tone' }) })).toMatchObject({
      answer: 'contrary',
      transition: { head: draft.head, entries: [{ data: { cause: 'replayed' } }] },
    });
  });

  it('T3: knows the first result even where the person decided otherwise on the next revision', () => {
    const first = decided(opened(aDraft(), { people: alone }), 'ann');
    const edited = opened(decided(first, 'dan', { text: 'Another text' }), { people: alone });
    const draft = decided(edited, 'ann', { decision: 'reject', reason: 'wrong_tone' });

    expect(judge(draft, grantOf(first, 'ann'))).toMatchObject({ answer: 'repeated' });
    expect(draft.grants.filter((grant) => grant.personId === 'ann').map((grant) => ownDecision(draft, grant)?.decision)).toEqual(['approve', 'reject']);
  });

  it('takes an approval of another text for a contrary choice', () => {
    const draft = decided(waiting(), 'ann');

    expect(judge(draft, grantOf(draft, 'ann'), { choice: aChoice({ text: 'Another text' }) })).toMatchObject({ answer: 'contrary' });
  });

  it('counts an approval with edits as an approval when it is sent again', () => {
    const draft = decided(waiting(), 'ann', { text: 'Another text' });
    const used = draft.grants.find((grant) => grant.state === 'used') as Grant;

    expect(judge(draft, used)).toMatchObject({ answer: 'repeated', transition: { head: draft.head, entries: [{ data: { cause: 'replayed' } }] } });
    expect(ownDecision(draft, used)?.decision).toBe('approve_with_edits');
  });

  it('says where the grant stands when it may not decide', () => {
    const draft = waiting();

    expect(judge(draft, grantOf(draft, 'ann'), {}, { ...facts, people: peopleWith('ann', { active: false }) })).toEqual({
      answer: 'standing',
      standing: 'ineligible',
    });
  });

  describe('at level code', () => {
    it('asks for the code, then counts wrong ones', () => {
      const draft = waiting();
      const grant = grantOf(draft, 'ann');

      expect(judge(draft, grant, { codeFits: null })).toEqual({ answer: 'refused', cause: 'code-missing' });
      const wrong = judge(draft, grant, { codeFits: false });
      expect(wrong).toMatchObject({ answer: 'refused', cause: 'wrong-code', triesLeft: 4 });
      expect(wrong).toMatchObject({ transition: { changedGrants: [{ wrongCodes: 1, state: 'open' }] } });
    });
  });

  describe('at level sign-in', () => {
    it.each([
      ['nobody', null],
      ['the person, but too long ago', { personId: 'ann', fresh: false }],
    ])('asks to sign in when %s is signed in', (_, signedIn) => {
      const draft = waiting('sign-in');

      expect(judge(draft, grantOf(draft, 'ann'), { signedIn })).toEqual({ answer: 'refused', cause: 'sign-in-needed' });
    });

    it('T2: refuses another person and leaves a trace of it', () => {
      const draft = waiting('sign-in');

      const judged = judge(draft, grantOf(draft, 'ann'), { signedIn: { personId: 'ben', fresh: true } });

      expect(judged).toMatchObject({
        answer: 'refused',
        cause: 'approver-mismatch',
        transition: { entries: [{ type: 'decision.refused', actor: { personId: 'ben', via: 'sign-in' } }] },
      });
    });

    it('takes the person who has just signed in', () => {
      const draft = waiting('sign-in');

      expect(judge(draft, grantOf(draft, 'ann'), { signedIn: { personId: 'ann', fresh: true }, codeFits: null })).toMatchObject({ answer: 'recorded' });
    });
  });
});

describe('one trace per person and revision', () => {
  const withMarker = (draft: Draft, personId: string, role: 'author' | 'approver'): Draft => ({
    ...draft,
    markers: [...draft.markers, { revision: draft.head.revision, personId, role }],
  });

  it.each([
    ['link', null],
    ['sign-in', { personId: 'ann', fresh: true }],
  ] as const)("T7: one's own draft is refused, and the try by %s is kept", (via, signedIn) => {
    const draft = withMarker(waiting(), 'ann', 'author');

    const judged = judge(draft, grantOf(draft, 'ann'), { signedIn });

    expect(judged).toMatchObject({
      answer: 'standing',
      standing: 'own-draft',
      transition: { entries: [{ type: 'decision.refused', actor: { personId: 'ann', via } }] },
    });
  });

  it('T8: who has decided on this revision holds no second seat of it', () => {
    const draft = withMarker(waiting(), 'ann', 'approver');

    expect(judge(draft, grantOf(draft, 'ann'))).toEqual({ answer: 'standing', standing: 'decided' });
  });

  it('T9: a delegate decides nothing for somebody who has decided, or who wrote the draft', () => {
    const delegations = [aDelegation('ann', 'sam', ['finance'])];
    const held = aDraft(receivedFor([aStageRule('finance')]));
    const transition = openStage(held, routingOf(held, { people: alone, delegations }), aContext());
    const draft = kept(held, transition as NonNullable<typeof transition>);
    const known = { ...facts, people, delegations };

    expect(judge(draft, grantOf(draft, 'sam'), {}, known)).toMatchObject({ answer: 'recorded' });
    expect(judge(withMarker(draft, 'ann', 'approver'), grantOf(draft, 'sam'), {}, known)).toEqual({ answer: 'standing', standing: 'decided' });
    expect(judge(withMarker(draft, 'ann', 'author'), grantOf(draft, 'sam'), {}, known)).toMatchObject({ answer: 'standing', standing: 'own-draft' });
  });
});
