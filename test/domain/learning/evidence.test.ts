import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, tallyOf } from '../../../functions/domain/learning/evidence.ts';
import type { HeldCase } from '../../../functions/domain/metrics/held-case.ts';
import { aCase, aDecision, at } from './examples.ts';

const always = { wouldBeSent: () => true, standsAlone: () => false };
const idsOf = (cases: readonly HeldCase[], asked: Partial<Parameters<typeof evidenceOf>[1]> = {}) =>
  evidenceOf(cases, { ...always, ...asked }).map(({ draftId }) => draftId);
const shown = (shownSeconds: number | null) => aCase('approved', { decisions: [aDecision({ shownSeconds })] });

describe('the evidence in decisions', () => {
  it('says who decided what, when it was held', () => {
    expect(evidenceOf([aCase('approved', { heldAt: at(5) })], always)).toEqual([
      { draftId: 'drf_1', category: 'faq', accountId: null, at: at(5), outcome: 'approved', counts: true, personIds: ['amara'] },
    ]);
  });

  it('R113: counts an approval that was before its person for four seconds, and none that was not or that nobody measured', () => {
    const counts = [4, 3.9, 0, null].map((seconds) => evidenceOf([shown(seconds)], always)[0]?.counts);

    expect(counts).toEqual([true, false, false, false]);
  });

  it('R113: needs one reader among several approvers, and an editor is none', () => {
    const counts = (...decisions: ReturnType<typeof aDecision>[]) => evidenceOf([aCase('approved', { decisions })], always)[0];

    expect(counts(aDecision({ shownSeconds: 1 }), aDecision({ personId: 'bo', shownSeconds: 9 }))).toMatchObject({ counts: true, personIds: ['amara', 'bo'] });
    expect(counts(aDecision({ shownSeconds: 1 }), aDecision({ shownSeconds: 2 }))).toMatchObject({ counts: false, personIds: ['amara'] });
    expect(counts(aDecision({ shownSeconds: 1 }), aDecision({ decision: 'approve_with_edits' }))?.counts).toBe(false);
  });

  it('R114: takes edits and rejections as they are, however quick', () => {
    for (const [outcome, decision] of [['edited', 'approve_with_edits'] as const, ['rejected', 'reject'] as const])
      expect(evidenceOf([aCase(outcome, { decisions: [aDecision({ decision, shownSeconds: 0.5 })] })], always)[0]).toMatchObject({ counts: true, outcome });
  });

  it('does not count what ended without a decision', () => {
    expect(evidenceOf([aCase(null)], always)[0]).toMatchObject({ counts: false, outcome: null, personIds: [] });
  });

  it('R113: has of each draft the first case alone: what follows a rejection was written with the reviewer’s words in hand', () => {
    const found = evidenceOf([aCase('approved', { revision: 2, heldAt: at(0) }), aCase('rejected', { revision: 1, heldAt: at(0) })], always);

    expect(found.map(({ outcome }) => outcome)).toEqual(['rejected']);
  });

  it('leaves out what the promotion would not have sent, and what follows it of the same draft', () => {
    const cases = [aCase('approved', { rules: ['keyword'] }), aCase('approved', { revision: 2, heldAt: at(9) }), aCase('approved', { draftId: 'drf_2' })];

    expect(idsOf(cases, { wouldBeSent: ({ rules }) => !rules.includes('keyword') })).toEqual(['drf_2']);
  });

  it('R113: has nothing of a category that was held after a case that still waits; other categories go on', () => {
    const cases = [
      aCase('approved', { draftId: 'before', heldAt: at(1) }),
      aCase(null, { draftId: 'waits', heldAt: at(2), waits: true }),
      aCase('approved', { draftId: 'after', heldAt: at(3) }),
      aCase('approved', { draftId: 'other', heldAt: at(4), category: 'shipping' }),
    ];

    expect(idsOf(cases)).toEqual(['before', 'other']);
  });

  it('R113: counts what was held while its account stood alone for that account, and neither waits for the other', () => {
    const cases = ['mine', 'other'].flatMap((accountId, place) => [
      aCase('approved', { accountId, draftId: `${accountId}-before`, heldAt: at(place) }),
      aCase(null, { accountId, draftId: `${accountId}-waits`, heldAt: at(2), waits: accountId === 'mine' }),
      aCase('approved', { accountId, draftId: `${accountId}-after`, heldAt: at(3) }),
    ]);

    expect(
      evidenceOf(cases, { ...always, standsAlone: ({ accountId }) => accountId === 'mine' }).map(({ draftId, accountId }) => [draftId, accountId]),
    ).toEqual([
      ['mine-before', 'mine'],
      ['other-before', null],
      ['other-waits', null],
      ['other-after', null],
    ]);
    expect(idsOf(cases, { standsAlone: ({ accountId }) => accountId === 'other' })).toEqual(['mine-before', 'other-before', 'other-waits', 'other-after']);
  });

  it('does not wait for what another rule holds', () => {
    const cases = [aCase(null, { draftId: 'waits', waits: true, rules: ['keyword'] }), aCase('approved', { draftId: 'after', heldAt: at(3) })];

    expect(idsOf(cases, { wouldBeSent: ({ rules }) => !rules.includes('keyword') })).toEqual(['after']);
  });

  it('is the same in whatever order the cases come, those held at one instant by their draft', () => {
    const cases = ['a', 'b', 'c', 'd'].flatMap((draftId, place) => [
      aCase('rejected', { draftId, heldAt: at(place % 2), waits: draftId === 'd' }),
      aCase('approved', { draftId, heldAt: at(place % 2), revision: 2 }),
    ]);

    fc.assert(
      fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(['a', 'c', 'b']);
      }),
    );
  });
});

describe('the tally of a category', () => {
  const evidence = evidenceOf(
    [
      aCase('rejected', { draftId: 'old', heldAt: at(0) }),
      aCase('approved', { draftId: 'read', heldAt: at(10) }),
      aCase('approved', { draftId: 'stamped', heldAt: at(11), decisions: [aDecision({ personId: 'stamper', shownSeconds: 1 })] }),
      aCase('edited', { draftId: 'edited', heldAt: at(12), decisions: [aDecision({ personId: 'bo', decision: 'approve_with_edits' })] }),
      aCase('rejected', { draftId: 'rejected', heldAt: at(13) }),
      aCase(null, { draftId: 'overtaken', heldAt: at(14) }),
      aCase('approved', { draftId: 'other', heldAt: at(15), category: 'shipping' }),
    ],
    always,
  );

  it('R114: has an edit among its cases and not among the unchanged', () => {
    expect(tallyOf(evidence, { category: 'faq', since: at(10) })).toEqual({
      n: 3,
      unchanged: 1,
      edited: 1,
      rejected: 1,
      unread: 1,
      undecided: 1,
      people: 2,
      firstAt: at(10),
    });
  });

  it('R113: is of the category without the accounts that stand alone in it, or of one of those', () => {
    const mixed = evidenceOf(
      ['mine', 'other', 'mine'].map((accountId, place) => aCase('edited', { accountId, draftId: `drf_${place}`, heldAt: at(place) })),
      { ...always, standsAlone: ({ accountId }) => accountId === 'mine' },
    );

    expect([tallyOf(mixed, { category: 'faq', since: at(0) }).n, tallyOf(mixed, { category: 'faq', accountId: 'mine', since: at(1) }).n]).toEqual([1, 1]);
    expect(tallyOf(mixed, { category: 'faq', accountId: 'other', since: at(0) }).n).toBe(0);
  });

  it('R113: knows nothing from before it began', () => {
    expect(tallyOf(evidence, { category: 'faq', since: at(0) }).rejected).toBe(2);
    expect(tallyOf(evidence, { category: 'faq', since: at(1) }).rejected).toBe(1);
    expect(tallyOf(evidence, { category: 'faq', since: at(100) })).toMatchObject({ n: 0, people: 0, firstAt: null });
  });
});
