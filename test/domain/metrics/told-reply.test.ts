import { describe, expect, it } from 'vitest';
import { isTold, periodDraftOf, type Turned } from '../../../functions/domain/metrics/told-reply.ts';
import { aPeriodDraft, at } from './examples.ts';

const aHead = (fields: Partial<Turned> = {}): Turned => ({
  id: 'drf_1',
  tier: 1,
  category: 'faq',
  accountId: 'acc_1',
  createdAt: at(0),
  outcome: null,
  ...fields,
});
const looked = { verdict: { verdict: 'edited' as const } };
const erased = { at: at(9), id: 'era_1' };

describe('a draft of a period', () => {
  it('is what its head says of it', () => {
    expect(periodDraftOf(aHead())).toEqual({
      id: 'drf_1',
      tier: 1,
      category: 'faq',
      accountId: 'acc_1',
      createdAt: at(0),
      outcome: null,
      sampled: false,
      review: null,
    });
    expect(periodDraftOf(aHead({ outcome: { outcome: 'right' }, sample: looked }))).toMatchObject({ outcome: 'right', sampled: true, review: 'edited' });
    expect(periodDraftOf(aHead({ sample: { verdict: null } }))).toMatchObject({ sampled: true, review: null });
  });

  it('is in the sample no more where it was erased before anybody looked', () => {
    expect(periodDraftOf(aHead({ sample: { verdict: null }, erased }))).toMatchObject({ sampled: false, review: null });
    expect(periodDraftOf(aHead({ sample: looked, erased }))).toMatchObject({ sampled: true, review: 'edited' });
  });
});

describe('a reply that somebody told of', () => {
  it('went out unseen, and was reported wrong or looked at in the sample', () => {
    expect([{ outcome: 'wrong' as const }, { review: 'approved' as const }].map((fields) => isTold(aPeriodDraft(fields)))).toEqual([true, true]);
    expect([{}, { outcome: 'right' as const }, { tier: 3 as const, outcome: 'wrong' as const }].map((fields) => isTold(aPeriodDraft(fields)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
