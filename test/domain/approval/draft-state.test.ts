import { describe, expect, it } from 'vitest';
import { currentRevision, DraftHead, Grant, openGrants, parseSubmission, Revision, waitingStage } from '../../../functions/domain/approval/draft-state.ts';
import { aDraft, approvedDraft, aSubmission, contentOf, decided, opened } from '../../examples.ts';

describe('the items of a draft', () => {
  it('are read back as they were written', () => {
    for (const draft of [aDraft(), opened(), approvedDraft(), decided(opened(), 'dan', { text: 'Another text' })]) {
      const again = JSON.parse(JSON.stringify(draft));
      expect(DraftHead.parse(again.head)).toEqual(draft.head);
      expect(again.revisions.map((one: unknown) => Revision.parse(one))).toEqual(draft.revisions);
      expect(again.grants.map((one: unknown) => Grant.parse(one))).toEqual(draft.grants);
      expect(parseSubmission(contentOf(draft)).accountId).toBe(aSubmission().accountId);
    }
  });

  it('are damaged where the current revision is missing', () => {
    const draft = aDraft();

    expect(currentRevision(draft).revision).toBe(1);
    expect(() => currentRevision({ ...draft, revisions: [] })).toThrow(`revision is missing: ${draft.head.id} r1`);
  });

  it('say which stage waits and which grants are open', () => {
    expect(waitingStage(opened().head)).toBe(0);
    expect(waitingStage(approvedDraft().head)).toBe(-1);
    expect(openGrants(aDraft())).toEqual([]);
    expect(openGrants(opened())).toHaveLength(3);
  });
});
