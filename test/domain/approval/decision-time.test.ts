import { describe, expect, it } from 'vitest';
import { shownFor } from '../../../functions/domain/approval/decision-time.ts';
import { secondsAfter, start } from '../../examples.ts';

const looks = { first: start, last: secondsAfter(60) };

describe('how long a page was shown before its decision', () => {
  it('R96: counts from the look that the form came from, and from the first look as a second figure', () => {
    expect(shownFor(looks, 'approve', secondsAfter(87.19))).toEqual({ shownSeconds: 27.1, firstShownSeconds: 87.1, underFourSeconds: false });
  });

  it('R96: marks approvals in less than four seconds, with edits too, and no rejection', () => {
    const at = (seconds: number, decision: Parameters<typeof shownFor>[1]) => shownFor(looks, decision, secondsAfter(60 + seconds)).underFourSeconds;

    expect([at(3.999, 'approve'), at(4, 'approve'), at(0, 'approve_with_edits'), at(0, 'reject')]).toEqual([true, false, true, false]);
  });

  it('is never less than nothing where two clocks differ, nor shorter from the first look than from the last', () => {
    expect(shownFor(looks, 'reject', secondsAfter(59.5))).toMatchObject({ shownSeconds: 0, firstShownSeconds: 59.5 });
    expect(shownFor({ first: secondsAfter(61), last: start }, 'reject', secondsAfter(70))).toMatchObject({ shownSeconds: 70, firstShownSeconds: 70 });
  });
});
