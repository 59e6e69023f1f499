import { describe, expect, it } from 'vitest';
import { decidesBlind, hidesWho, judgesAlone, visibleDecisions } from '../../../functions/domain/approval/blind.ts';
import type { Draft } from '../../../functions/domain/approval/draft-state.ts';
import { aDraft, aStageRule, decided, opened, people, receivedFor } from '../../examples.ts';

const blind = (...roles: string[]) => ({ ...aStageRule(...roles), blind: true });
/** A stage each, opened, with ann for finance and dan for the department's head. */
const asked = (...stages: Parameters<typeof receivedFor>[0]): Draft => next(aDraft(receivedFor(stages)));
const next = (draft: Draft): Draft => opened(draft, { people: people.filter(({ id }) => id !== 'ben') });
const seen = (draft: Draft, personId: string | null) => visibleDecisions(draft, personId).map((one) => one.personId);

describe('a blind stage', () => {
  it('hides what others decided until somebody has decided themselves', () => {
    const half = decided(asked(blind('finance', 'department-head')), 'ann');

    expect([decidesBlind('dan', half), seen(half, 'dan'), seen(half, 'ann'), seen(half, null)]).toEqual([true, [], ['ann'], ['ann']]);
    expect(seen(decided(half, 'dan'), 'dan')).toEqual(['ann', 'dan']); // it is approved: nothing is left to sway
    expect(seen(decided(asked(aStageRule('finance', 'department-head')), 'ann'), 'dan')).toEqual(['ann']);
  });

  it('hides it again from whoever must decide again, since an edit voided what they had decided', () => {
    const edited = decided(decided(asked(blind('finance', 'department-head')), 'dan'), 'ann', { text: 'Other words' });

    expect([decidesBlind('dan', edited), seen(edited, 'dan')]).toEqual([true, ['dan']]);
    expect([decidesBlind('dan', next(edited)), seen(next(edited), 'dan')]).toEqual([true, ['dan']]);
    expect(seen(edited, 'ann')).toEqual(['dan', 'ann']);
  });

  it('hides what was decided at it also while an earlier stage waits once more', () => {
    const second = next(decided(asked(aStageRule('supervisor'), blind('finance', 'department-head')), 'mia'));
    const edited = decided(second, 'ann', { text: 'Other words' });

    expect(edited.head.stages.map(({ state }) => state)).toEqual(['waiting', 'queued']);
    expect([decidesBlind('dan', second), decidesBlind('dan', edited), seen(edited, 'dan')]).toEqual([true, true, ['mia']]);
    expect(decidesBlind('dan', asked(aStageRule('supervisor', 'department-head'), blind('finance')))).toBe(false); // nobody has been asked there yet
  });

  it('hides it while nobody may decide as well, and no longer once the draft has ended', () => {
    const half = decided(asked(blind('finance', 'department-head')), 'ann');

    expect(decidesBlind('dan', { ...half, head: { ...half.head, status: 'blocked' } })).toBe(true);
    expect(decidesBlind('dan', { ...half, head: { ...half.head, status: 'rejected' } })).toBe(false);
    expect([decidesBlind('eve', half), decidesBlind('sam', half)]).toEqual([false, false]); // a watcher, and somebody who was never asked
  });

  it('tells nobody who decides blind which of the others had a hand in it', () => {
    const edited = decided(asked(blind('finance', 'department-head')), 'ann', { text: 'Other words' });

    expect(hidesWho('ann', 'dan', edited)).toBe(true);
    expect([hidesWho('eve', 'dan', edited), hidesWho('dan', 'dan', edited), hidesWho('ann', 'ann', edited), hidesWho('ann', null, edited)]).toEqual([
      false, // watches, and has no seat
      false,
      false,
      false,
    ]);
  });

  it('has cases like it come after the decision, at itself alone', () => {
    const first = asked(blind('finance'), aStageRule('department-head'));
    const later = next(decided(first, 'ann'));

    expect([judgesAlone('ann', first), judgesAlone('dan', later), decidesBlind('dan', later)]).toEqual([true, false, true]);
    expect(judgesAlone('ann', { ...first, head: { ...first.head, stages: [] } })).toBe(false);
  });
});
