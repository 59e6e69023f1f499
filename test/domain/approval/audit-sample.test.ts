import { describe, expect, it } from 'vitest';
import { awaitsLook, chooseForSample, mayLookAtSample, reviewSample, sampleStanding } from '../../../functions/domain/approval/audit-sample.ts';
import { type Draft, DraftHead } from '../../../functions/domain/approval/draft-state.ts';
import { eraseDraft } from '../../../functions/domain/approval/erase.ts';
import {
  aContext,
  aDraft,
  anAssessment,
  aPerson,
  aPolicy,
  approvedDraft,
  aReceived,
  aStageRule,
  aSubmission,
  kept,
  receivedFor,
  secondsAfter,
} from '../../examples.ts';

const sentBy = (id: string, tier: 1 | 2 = 1): Draft =>
  aDraft(
    aReceived({ submission: aSubmission({ author: { id, type: id.startsWith('ai:') ? 'ai' : 'agent' } }), assessment: anAssessment({ tier, risk: 'low' }) }),
  );
const sent = (tier: 1 | 2 = 1): Draft => sentBy('ai:helpbot', tier);
const chance = { share: 0.02, kid: 'k1' };
const at = secondsAfter(60);
const chosenOf = (draft: Draft): Draft => kept(draft, chooseForSample(draft, chance, aContext(at)) ?? expect.fail('not chosen'));
const erased = (draft: Draft): Draft => ({ ...draft, head: eraseDraft(draft, 'ers_1', at)?.head ?? expect.fail('erased before') });
const saying = (draft: Draft, fields: Partial<Parameters<typeof reviewSample>[1]> = {}) =>
  reviewSample(draft, { personId: 'ann', verdict: 'approved', reason: null, shownAt: secondsAfter(100), ...fields }, aContext(secondsAfter(141.57)));

describe('choosing for the audit sample', () => {
  it.each([1, 2] as const)('puts a reply of tier %i that went out unseen into it, with an event that says by which chance', (tier) => {
    const draft = sent(tier);
    const transition = chooseForSample(draft, chance, aContext(at)) ?? expect.fail('not chosen');

    expect(transition).toEqual({
      head: { ...draft.head, sample: { chosenAt: at.toISOString(), share: 0.02, verdict: null }, updatedAt: at.toISOString() },
      entries: [expect.objectContaining({ type: 'sample.chosen', actor: { via: 'system' }, from: draft.head.status, to: draft.head.status, data: chance })],
      owed: [],
    });
    expect(DraftHead.parse(transition.head)).toEqual(transition.head);
    expect([draft, chosenOf(draft), erased(chosenOf(draft))].map(({ head }) => awaitsLook(head))).toEqual([false, true, false]);
  });

  it('leaves alone what people approved, what waits, what is erased, and what is chosen already', () => {
    const approved = approvedDraft();
    const others = [
      approved,
      { ...approved, head: { ...approved.head, release: sent().head.release } },
      aDraft(receivedFor([aStageRule('finance')])),
      erased(sent()),
      chosenOf(sent()),
    ];

    for (const draft of others) expect(chooseForSample(draft, chance, aContext(at))).toBeUndefined();
  });
});

describe('who may look at the audit sample', () => {
  const { routes } = aPolicy();
  const policy = { routes: routes.map((route) => ({ ...route, stages: [aStageRule('finance', 'night-desk')] })) };

  it.each([
    [['finance'], true],
    [['night-desk', 'reader'], true],
    [['owner'], true],
    [['supervisor'], true],
    [['compliance'], true],
    [['executive'], false],
    [['reader'], false],
    [[], false],
  ])('%j: %s', (roles, may) => {
    expect(mayLookAtSample(aPerson('ann', { roles }), policy)).toBe(may);
    expect(mayLookAtSample(aPerson('ann', { roles, active: false }), policy)).toBe(false);
  });
});

describe('looking at a reply of the audit sample', () => {
  it('keeps who said what of it and how long they had it before them, and changes nothing else', () => {
    const draft = chosenOf(sent());
    const said = { verdict: 'rejected', reason: 'wrong_facts', personId: 'ann', at: secondsAfter(141.57).toISOString() } as const;

    const transition = saying(draft, { verdict: 'rejected', reason: 'wrong_facts' }) ?? expect.fail('nothing kept');

    expect(transition).toEqual({
      head: { ...draft.head, sample: { ...draft.head.sample, verdict: said }, updatedAt: said.at },
      entries: [
        expect.objectContaining({
          type: 'sample.reviewed',
          actor: { personId: 'ann', via: 'sign-in' },
          data: { verdict: 'rejected', reason: 'wrong_facts', shownSeconds: 41.5 },
        }),
      ],
      owed: [],
    });
    expect(sampleStanding(kept(draft, transition), 'ben')).toEqual({ kind: 'looked-at', verdict: said });
    expect(awaitsLook(transition.head)).toBe(false);
  });

  it('counts the first answer alone', () => {
    const draft = chosenOf(sent());
    const once = kept(draft, saying(draft) ?? expect.fail('nothing kept'));

    for (const personId of ['ann', 'ben']) expect(saying(once, { personId, verdict: 'edited' })).toBeUndefined();
  });

  it('is not for whoever wrote the reply', () => {
    const draft = chosenOf(sentBy('ann'));

    expect(sampleStanding(draft, 'ann')).toEqual({ kind: 'own-draft' });
    expect(saying(draft)).toBeUndefined();
    expect(sampleStanding(draft, 'ben')).toEqual({ kind: 'open' });
  });

  it('needs a reply that is in the sample and is not erased', () => {
    expect(sampleStanding(sent(), 'ann')).toEqual({ kind: 'not-chosen' });
    expect(sampleStanding(erased(chosenOf(sent())), 'ann')).toEqual({ kind: 'erased', at: at.toISOString() });
    for (const draft of [sent(), erased(chosenOf(sent()))]) expect(saying(draft)).toBeUndefined();
  });
});
