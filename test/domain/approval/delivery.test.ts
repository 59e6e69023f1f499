import { describe, expect, it } from 'vitest';
import { isAboutText, redeliver, settleByHand } from '../../../functions/domain/approval/delivery.ts';
import { eraseDraft } from '../../../functions/domain/approval/erase.ts';
import { looksAfterQueue } from '../../../functions/domain/approval/person.ts';
import { snapshotOf } from '../../../functions/domain/approval/transition.ts';
import { aDraft, anAssessment, aReceived, secondsAfter } from '../../examples.ts';

const sent = aDraft(aReceived({ assessment: anAssessment({ tier: 1, risk: 'low' }) }));
const erased = { ...sent, head: eraseDraft(sent, 'ers_1', secondsAfter(60))?.head ?? expect.fail('erased before') };
const snapshot = snapshotOf(sent.head);
const actor = { via: 'api', keyId: 'k' } as const;
const at = secondsAfter(90);
const failed = { event: 'draft.released', webhookId: 'rel_1', snapshot, state: 'failed', tries: 10 } as const;

describe('a webhook that is sent again', () => {
  it('leaves the draft as it is, and says who sent what again', () => {
    expect(redeliver(sent, failed, actor, at)).toEqual({
      head: sent.head,
      entries: [
        expect.objectContaining({
          type: 'delivery.changed',
          at: at.toISOString(),
          actor,
          from: 'released',
          to: 'released',
          data: { event: 'draft.released', webhookId: 'rel_1', was: 'failed', tries: 10 },
        }),
      ],
      owed: [],
    });
  });

  it('is none of a text that is erased, and may be other news of the same draft', () => {
    const withdrawn = { ...failed, event: 'draft.withdrawn', snapshot: { ...snapshot, status: 'withdrawn' } } as const;

    expect(redeliver(erased, failed, actor, at)).toBeUndefined();
    expect(redeliver(erased, withdrawn, actor, at)?.entries).toHaveLength(1);
  });

  it('is about a text where that went to the customer, or a holding reply is to go', () => {
    const statuses = ['released', 'notified', 'held', 'rejected', 'pending', 'integrity_hold'] as const;

    expect(statuses.filter((status) => isAboutText({ ...snapshot, status }))).toEqual(['released', 'notified', 'held']);
  });
});

describe('a release that did not arrive', () => {
  it('is let be by somebody with a reason: the draft stays as it is', () => {
    expect(settleByHand(sent, failed, 'sent_by_hand', { personId: 'per_olga', via: 'sign-in' }, at)).toEqual({
      head: sent.head,
      entries: [
        expect.objectContaining({
          type: 'delivery.changed',
          at: at.toISOString(),
          actor: { personId: 'per_olga', via: 'sign-in' },
          from: 'released',
          to: 'released',
          data: { change: 'by-hand', event: 'draft.released', webhookId: 'rel_1', was: 'failed', tries: 10, reason: 'sent_by_hand' },
        }),
      ],
      owed: [],
    });
  });

  it('is for owners and supervisors to mend', () => {
    expect([['owner'], ['manager', 'supervisor'], ['manager'], ['compliance'], []].map((roles) => looksAfterQueue({ roles }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
