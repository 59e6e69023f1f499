import { describe, expect, it } from 'vitest';
import { receiveDraft, reviseDraft } from '../../../functions/domain/approval/receive.ts';
import { release } from '../../../functions/domain/approval/release.ts';
import {
  aContext,
  aDraft,
  anAccount,
  anAssessment,
  approvedDraft,
  aReceived,
  aSubmission,
  contentOf,
  people,
  policyInForce,
  secondsAfter,
} from '../../examples.ts';

const received = (tier: 1 | 2 | 3, text: string, subject?: string) =>
  aReceived({ assessment: anAssessment({ tier }), submission: aSubmission({ reply: { to: 'dana@northwind.example', text, ...(subject && { subject }) } }) });

describe('what a reply promises', () => {
  it.each([1, 2] as const)('goes with the transition that releases it at tier %s', (tier) => {
    const { head, promised } = receiveDraft(received(tier, 'We will credit you $40.'), aContext());

    expect(promised).toMatchObject({
      accountId: head.accountId,
      draftId: head.id,
      revision: 1,
      releaseId: head.release?.releaseId,
      at: head.release?.at,
      commitments: [{ kind: 'money', money: { currency: 'USD', minor: 40_00 }, state: 'open' }],
    });
  });

  it('is in its subject too, unless that repeats the customer', () => {
    const quotesOf = (subject: string) =>
      receiveDraft(received(2, 'We will credit you $40.', subject), aContext()).promised?.commitments.map(({ quote }) => quote);

    expect(quotesOf('Your contract is cancelled')).toEqual(['Your contract is cancelled', 'We will credit you $40.']);
    expect(quotesOf('Re: my contract is cancelled')).toEqual(['We will credit you $40.']);
  });

  it('goes with the release of what was approved, by the text of its revision', () => {
    const draft = approvedDraft();
    const facts = { content: contentOf(draft), account: anAccount(), people, lastMessage: undefined, policyInForce };

    const released = release(draft, facts, aContext(secondsAfter(30)));

    expect(released?.promised).toMatchObject({
      draftId: draft.head.id,
      releaseId: released?.head.release?.releaseId,
      commitments: [{ quote: 'we refund $12,400.' }],
    });
  });

  it('is nothing while the draft is held, and nothing where it promises nothing', () => {
    expect(receiveDraft(received(3, 'We will credit you $40.'), aContext())).not.toHaveProperty('promised');
    expect(reviseDraft(aDraft(), received(3, 'We will credit you $40.'), aContext())).not.toHaveProperty('promised');
    expect(receiveDraft(received(1, 'Order 1187 arrives on Friday.'), aContext())).not.toHaveProperty('promised');
  });
});
