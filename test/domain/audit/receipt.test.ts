import { describe, expect, it } from 'vitest';
import type { Draft, Transition } from '../../../functions/domain/approval/draft-state.ts';
import { release } from '../../../functions/domain/approval/release.ts';
import { receiptOf } from '../../../functions/domain/audit/receipt.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  anAccount,
  aSubmission,
  contentOf,
  decided,
  kept,
  opened,
  people,
  peopleWith,
  policyInForce,
  secondsAfter,
} from '../../examples.ts';

const finance = peopleWith('ben', { roles: [] }); // ann alone
const released = (draft: Draft): Draft =>
  kept(
    draft,
    release(
      draft,
      { content: contentOf(draft), account: anAccount(), people, lastMessage: undefined, policyInForce },
      aContext(secondsAfter(30)),
    ) as Transition,
  );

describe('a receipt', () => {
  it('R104, R105, R108: says who approved exactly which bytes, under which policy, and where the audit stood', () => {
    const draft = released(decided(decided(opened(aDraft(), { people: finance }), 'ann'), 'dan'));
    const receipt = receiptOf(draft, aSubmission(), 'demo');

    expect(receipt).toMatchObject({
      v: 1,
      tenantId: 'demo',
      draftId: draft.head.id,
      revision: 1,
      tier: 3,
      releaseId: draft.head.release?.releaseId,
      releasedAt: secondsAfter(30).toISOString(),
      requestHash: draft.head.requestHash,
      bodySha256: sha256(aSubmission().reply.text),
      toSha256: sha256('dana@northwind.example'),
      packetSha256: sha256(contentOf(draft)),
      policy: { version: 3, sha256: sha256('policy') },
      audit: { events: draft.head.auditSeq, head: draft.head.auditHead },
    });
    expect(receipt.approvals.map((one) => `${one.role} ${one.personId} ${one.requestHash === draft.head.requestHash}`)).toEqual([
      'finance ann true',
      'department-head dan true',
    ]);
  });

  it('R133: names the approvals of the released revision and no others', () => {
    const edited = decided(decided(opened(aDraft(), { people: finance }), 'dan'), 'ann', { text: 'We refund it.' });
    const draft = released(decided(opened(edited, { people: finance }), 'dan'));
    const stray = { ...draft, decisions: [...draft.decisions, { ...draft.decisions[0], id: 'dec_x', revision: 2, decision: 'reject' }] as Draft['decisions'] };

    expect(receiptOf(stray, aSubmission(), 'demo').approvals.map((one) => `${one.personId} ${one.decision}`)).toEqual([
      'ann approve_with_edits',
      'dan approve',
    ]);
  });

  it('R54: names delegate and delegator', () => {
    const delegations = [aDelegation('dan', 'olga', ['department-head'])];
    const draft = released(decided(decided(opened(aDraft(), { people: finance, delegations }), 'ann'), 'olga'));

    expect(receiptOf(draft, aSubmission(), 'demo').approvals[1]).toMatchObject({ personId: 'olga', onBehalfOf: 'dan' });
  });

  it('holds no text, no address and no name of the customer', () => {
    const draft = released(decided(decided(opened(aDraft(), { people: finance }), 'ann', { feedback: 'Dana is right' }), 'dan'));

    expect(JSON.stringify(receiptOf(draft, aSubmission(), 'demo'))).not.toMatch(/Dana|dana|refund \$/);
  });

  it('is not to be had before the release, nor where the released revision is gone', () => {
    const draft = opened();
    const gone = { ...released(decided(decided(opened(aDraft(), { people: finance }), 'ann'), 'dan')), revisions: [] };

    expect(() => receiptOf(draft, aSubmission(), 'demo')).toThrow(`not released: ${draft.head.id}`);
    expect(() => receiptOf(gone, aSubmission(), 'demo')).toThrow('not released');
  });
});
