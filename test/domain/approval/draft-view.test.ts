import { describe, expect, it } from 'vitest';
import type { Draft, Snapshot, Transition } from '../../../functions/domain/approval/draft-state.ts';
import { DraftView, viewDraft } from '../../../functions/domain/approval/draft-view.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { receiveDraft } from '../../../functions/domain/approval/receive.ts';
import { release } from '../../../functions/domain/approval/release.ts';
import { snapshotOf } from '../../../functions/domain/approval/transition.ts';
import { hold, openStage } from '../../../functions/domain/approval/wait.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import {
  aContext,
  aDraft,
  anAccount,
  anAssessment,
  approvedDraft,
  aReceived,
  aSubmission,
  contentOf,
  days,
  decided,
  kept,
  opened,
  people,
  peopleWith,
  policyInForce,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

const view = (draft: Draft, submission = aSubmission(), snapshot?: Snapshot): DraftView => viewDraft(draft, submission, snapshot);
const released = (draft: Draft): Draft =>
  kept(
    draft,
    release(
      draft,
      { content: contentOf(draft), account: anAccount(), people, lastMessage: undefined, policyInForce },
      aContext(secondsAfter(60)),
    ) as Transition,
  );

describe('the view of a draft', () => {
  it('is of the shape that the API promises, whatever became of it', () => {
    const lives = [aDraft(), opened(), approvedDraft(), released(approvedDraft()), decided(opened(), 'dan', { decision: 'reject', reason: 'other' })];

    for (const draft of lives) expect(DraftView.parse(view(draft))).toEqual(view(draft));
  });

  it('R63: says where it stands, why it was held, and what its stages wait for', () => {
    expect(view(decided(opened(aDraft()), 'dan'))).toMatchObject({
      status: 'pending',
      tier: 3,
      risk: 'high',
      mode: 'sync',
      category: 'refund_request',
      reasons: [{ rule: 'money-irreversible' }],
      whyNotSent: expect.any(String),
      stages: [
        {
          state: 'waiting',
          assurance: 'code',
          seats: [
            { role: 'finance', count: 1, filled: 0 },
            { role: 'department-head', count: 1, filled: 1 },
          ],
        },
      ],
      decideBy: secondsAfter(1 * days).toISOString(),
      release: null,
      holdingReply: null,
      outcome: null,
    });
  });

  it('holds the released bytes and their hash, worked out from what leaves now', () => {
    const draft = released(approvedDraft());
    const altered = aSubmission({ reply: { to: 'dana@northwind.example', text: 'altered' } });

    expect(view(draft).release).toMatchObject({
      text: aSubmission().reply.text,
      bodySha256: draft.head.release?.bodySha256,
      subject: 'Re: your invoice',
      edited: false,
    });
    expect(view(draft, altered).release).toMatchObject({ text: 'altered', bodySha256: sha256('altered'), subject: null });
  });

  it('needs no text of a reply where nothing went out', () => {
    const draft = opened();

    expect(viewDraft(draft, null)).toEqual(view(draft));
  });

  it('shows no release where the text that went out is not at hand', () => {
    expect(viewDraft(released(approvedDraft()), null)).toMatchObject({ status: 'released', release: null });
  });

  it('R37, R38: holds the release of a draft that went out at once', () => {
    for (const tier of [1, 2] as const) {
      const draft = kept(null, receiveDraft(aReceived({ assessment: anAssessment({ tier }) }), aContext()));
      expect(view(draft).release?.releaseId).toBe(draft.head.release?.releaseId);
    }
  });

  it('R133: lists the decisions of all revisions, oldest first; those that a later revision voids do not count', () => {
    const finance = peopleWith('ben', { roles: [] });
    const first = decided(opened(aDraft(), { people: finance }), 'ann', {}, aContext(secondsAfter(1)));
    const edited = decided(first, 'dan', { text: 'Another text' }, aContext(secondsAfter(2)));
    const shuffled = { ...edited, decisions: edited.decisions.toReversed() };

    expect(view(shuffled).decisions.map((one) => `r${one.revision} ${one.personId} ${one.counts}`)).toEqual(['r1 ann false', 'r2 dan true']);
  });

  it('lists decisions in the order of their instants, however they were read', () => {
    const draft = approvedDraft();
    const [one] = draft.decisions;
    const mixed = { ...draft, decisions: [2, 3, 1].map((seconds) => ({ ...one, at: secondsAfter(-seconds).toISOString() })) as Draft['decisions'] };

    expect(view(mixed).decisions.map((each) => each.at)).toEqual([-3, -2, -1].map((seconds) => secondsAfter(seconds).toISOString()));
  });

  it('lists decisions of one instant in the order of their ids', () => {
    const draft = approvedDraft();
    const [one] = draft.decisions;
    const same = { ...draft, decisions: ['dec_3', 'dec_1', 'dec_2'].map((id) => ({ ...one, id })) as Draft['decisions'] };

    expect(view(same).decisions.map((each) => each.id)).toEqual(['dec_1', 'dec_2', 'dec_3']);
  });

  it('says how a sent reply turned out', () => {
    const draft = released(approvedDraft());

    expect(view({ ...draft, head: { ...draft.head, outcome: { outcome: 'wrong', note: 'secret note', at: start.toISOString() } } }).outcome).toBe('wrong');
  });
});

describe('the view of a draft as it was', () => {
  it('I9: is the same answer again, however far the draft has come since', () => {
    const received = aDraft();
    const answer = view(received);
    const snapshot = snapshotOf(received.head);
    const later = released(
      decided(
        decided(opened(received, { people: peopleWith('ben', { roles: [] }) }), 'ann', {}, aContext(secondsAfter(1))),
        'dan',
        {},
        aContext(secondsAfter(1)),
      ),
    );

    expect(later.head.status).toBe('released');
    expect(view(later, aSubmission(), snapshot)).toEqual(answer);
  });

  it('F22: is blocked for what it was blocked for, whatever keeps it so by now', () => {
    const draft = aDraft();
    const blockedAt = (before: Draft, everybody: readonly Person[], seconds: number) =>
      kept(before, openStage(before, routingOf(before, { people: everybody, money: { USD: 100 } }), aContext(secondsAfter(seconds))) as Transition);
    const blocked = blockedAt(draft, [], 0);
    const later = blockedAt(
      blocked,
      people.map((person) => ({ ...person, limits: {} })),
      60,
    );

    expect(view(later).blockedBecause).toBe('limits_too_low');
    expect(view(later, aSubmission(), snapshotOf(blocked.head))).toEqual(view(blocked));
    expect(view(blocked).blockedBecause).toBe('nobody_left');
  });

  it('knows the holding reply from when it went out', () => {
    const draft = opened();
    const held = kept(draft, hold(draft, { to: 'dana@northwind.example' }, aContext(secondsAfter(1 * days))) as Transition);

    expect(view(held).holdingReply).toMatchObject({ to: 'dana@northwind.example', at: secondsAfter(1 * days).toISOString() });
    expect(view(held, aSubmission(), snapshotOf(draft.head)).holdingReply).toBeNull();
  });

  it('names the release of the revision that was released, and of no other', () => {
    const draft = released(approvedDraft());
    const other = { ...draft, head: { ...draft.head, release: { ...(draft.head.release as NonNullable<typeof draft.head.release>), revision: 7 } } };

    expect(view(other).release).toBeNull();
  });

  it('fails where that revision is gone', () => {
    const draft = aDraft();

    expect(() => view({ ...draft, revisions: [] })).toThrow(`revision is missing: ${draft.head.id} r1`);
  });
});
