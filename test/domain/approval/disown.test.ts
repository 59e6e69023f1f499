import { describe, expect, it } from 'vitest';
import { disown } from '../../../functions/domain/approval/disown.ts';
import { currentRevision, type Draft, disownedSince, openGrants, parseSubmission, type Transition } from '../../../functions/domain/approval/draft-state.ts';
import {
  aContext,
  aDraft,
  aPerson,
  approvedDraft,
  aStageRule,
  askedOf,
  contentOf,
  decided,
  grantOf,
  kept,
  opened,
  people,
  peopleWith,
  receivedFor,
  secondsAfter,
} from '../../examples.ts';

const contentAt = (draft: Draft, number: number): string | undefined => draft.revisions.find(({ revision }) => revision === number)?.content ?? undefined;
const textsOf = (draft: Draft) => ({ current: contentAt(draft, draft.head.revision), before: contentAt(draft, draft.head.revision - 1) });
const usedGrant = (draft: Draft, personId: string) => draft.grants.find((one) => one.personId === personId && one.state === 'used') ?? grantOf(draft, personId);
const said = (draft: Draft, personId: string, fields: { texts?: ReturnType<typeof textsOf>; people?: typeof people } = {}): Transition | undefined =>
  disown(draft, usedGrant(draft, personId), fields.texts ?? textsOf(draft), fields.people ?? people, { personId, via: 'link' }, aContext(secondsAfter(10)));
const keptAfter = (draft: Draft, transition: Transition | undefined): Draft => {
  if (!transition) throw new Error('nothing to take back');
  return kept(draft, transition);
};
const typesOf = ({ entries }: Transition): string[] => entries.map(({ type }) => type);
/** A draft with seats for finance and a head; `ben` holds no role, so finance is ann. */
const dual = (): Draft => opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])), { people: peopleWith('ben', { roles: [] }) });

describe('a decision that was not theirs', () => {
  it('T2: stops the release while in escrow, and asks others afresh', () => {
    const draft = approvedDraft();
    const transition = said(draft, 'ann');
    const undone = keptAfter(draft, transition);

    expect(transition && typesOf(transition)).toEqual(['decision.disowned', 'release.stopped']);
    expect(transition?.entries[0]).toMatchObject({
      actor: { personId: 'ann', via: 'link' },
      from: 'approved',
      to: 'pending',
      data: { decisionId: draft.decisions[0]?.id, undone: true },
    });
    expect(undone.head).toMatchObject({ status: 'pending', revision: 2, releaseAt: null });
    expect(currentRevision(undone)).toMatchObject({ why: 'disowned', contentSha256: draft.revisions[0]?.contentSha256 });
    expect(disownedSince(undone, 'ann')).toBe(secondsAfter(10).toISOString());
    expect(askedOf(opened(undone))).toEqual(['finance ben']); // never ann again, though she holds the role
  });

  it('T2: takes an approval back while others are still asked, and ends every right on the draft', () => {
    const draft = decided(dual(), 'ann');
    const transition = said(draft, 'ann');
    const undone = keptAfter(draft, transition);

    expect(transition && typesOf(transition)).toEqual(['decision.disowned']);
    expect(undone.head.stages[0]?.seats.map(({ filled }) => filled)).toEqual([[], []]);
    expect(openGrants(undone)).toEqual([]);
    expect(askedOf(opened(undone))).toEqual(['finance ben', 'department-head dan']);
  });

  it('puts the text back that the decision had changed', () => {
    const draft = decided(dual(), 'ann', { text: 'Hello Dana, we refund $99,000.' });
    const undone = keptAfter(draft, said(draft, 'ann'));

    expect(undone.head.revision).toBe(3);
    expect(contentOf(undone)).toBe(contentAt(draft, 1));
  });

  it('keeps a text that somebody else has changed since', () => {
    const first = decided(dual(), 'ann', { text: 'Hello Dana, we refund $99,000.' });
    const draft = decided(opened(first), 'dan', { text: 'Hello Dana, we refund $12,400 next week.' });
    const undone = keptAfter(draft, said(draft, 'ann'));

    expect(parseSubmission(contentOf(undone)).reply.text).toBe('Hello Dana, we refund $12,400 next week.');
    expect(undone.head.stages[0]?.seats.map(({ filled }) => filled)).toEqual([[], []]);
  });

  it('T2: after the release, or another end, is told and kept, and changes nothing else', () => {
    const draft = approvedDraft();
    for (const status of ['released', 'rejected', 'withdrawn'] as const) {
      const ended = { ...draft, head: { ...draft.head, status } };
      const transition = said(ended, 'ann');
      const told = keptAfter(ended, transition);

      expect(transition?.entries).toMatchObject([{ type: 'decision.disowned', from: status, to: status, data: { undone: false } }]);
      expect(transition?.revision).toBeUndefined();
      expect([told.head.status, told.head.revision]).toEqual([status, 1]);
      expect(disownedSince(told, 'ann')).toBeDefined();
    }
  });

  it('is told to owners who are active, but not to the very person', () => {
    const told = (fields: Parameters<typeof said>[2]) =>
      (said(approvedDraft(), 'ann', fields)?.owed ?? []).flatMap((one) => (one.kind === 'mail' && one.mail === 'disowned' ? one.personId : []));
    const owners = ['z', 'y', 'x', 'w'].map((id) => aPerson(id, { roles: ['owner'] }));

    expect(told({})).toEqual(['olga']);
    expect(told({ people: [...owners, aPerson('v', { roles: ['owner'], active: false })] })).toEqual(['w', 'x', 'y']);
    expect(told({ people: [aPerson('ann', { roles: ['owner'] })] })).toEqual([]);
  });

  it('is said once, and only of a decision', () => {
    const draft = approvedDraft();
    const told = keptAfter(draft, said(draft, 'ann'));

    expect(said(told, 'ann')).toBeUndefined();
    expect(said(dual(), 'dan')).toBeUndefined();
    expect(disownedSince(draft, 'ann')).toBeUndefined();
  });

  it('F24: holds the draft back where the stored text is not what it was', () => {
    const draft = approvedDraft();
    const transition = said(draft, 'ann', { texts: { current: `${contentOf(draft)} `, before: undefined } });

    expect(transition?.head.status).toBe('integrity_hold');
    expect(transition?.changedGrants?.filter(({ disownedAt }) => disownedAt)).toHaveLength(1);
    const edited = decided(dual(), 'ann', { text: 'Other words.' });
    expect(said(edited, 'ann', { texts: { current: contentOf(edited), before: undefined } })?.head.status).toBe('integrity_hold');
  });
});
