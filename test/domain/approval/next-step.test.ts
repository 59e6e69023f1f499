import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftHead, Status } from '../../../functions/domain/approval/draft-state.ts';
import { nextStep } from '../../../functions/domain/approval/next-step.ts';
import { days, opened, secondsAfter, start } from '../../examples.ts';

const head = opened().head;
const stepOf = (fields: Partial<DraftHead>, revision = 1, now = start) => nextStep({ ...head, ...fields }, revision, now);

describe('what an execution does next', () => {
  it('is to wait until the draft is due', () => {
    expect(stepOf({})).toEqual({ next: 'ask', waitSeconds: 7200 });
  });

  it('F22: is to wait for the fallback of a blocked draft, which the sweep looks at each minute', () => {
    const [dueAt, decideBy] = [secondsAfter(60).toISOString(), secondsAfter(7200).toISOString()];

    expect(stepOf({ status: 'blocked', dueAt, decideBy })).toEqual({ next: 'ask', waitSeconds: 7200 });
  });

  it('F3: is to wait at least a second, and at most a day', () => {
    expect(stepOf({ dueAt: start.toISOString() }).waitSeconds).toBe(1);
    expect(stepOf({ dueAt: secondsAfter(0.2).toISOString() }).waitSeconds).toBe(1);
    expect(stepOf({ dueAt: secondsAfter(40 * days).toISOString() }).waitSeconds).toBe(86_400);
    expect(stepOf({ dueAt: null }).waitSeconds).toBe(86_400);
  });

  it('R74: is the holding reply once the deadline has passed, and not a moment before', () => {
    const decideBy = secondsAfter(60).toISOString();

    expect(stepOf({ decideBy }, 1, secondsAfter(59.999)).next).toBe('ask');
    expect(stepOf({ decideBy }, 1, secondsAfter(60))).toEqual({ next: 'hold', waitSeconds: 0 });
    expect(stepOf({ decideBy, status: 'blocked' }, 1, secondsAfter(61)).next).toBe('hold');
    expect(stepOf({ decideBy: null }).next).toBe('ask');
  });

  it('R136: is the release, after what is left of the escrow', () => {
    const approved = { status: 'approved' as const, releaseAt: secondsAfter(30).toISOString() };

    expect(stepOf(approved)).toEqual({ next: 'release', waitSeconds: 30 });
    expect(stepOf(approved, 1, secondsAfter(29.5)).waitSeconds).toBe(1);
    expect(stepOf(approved, 1, secondsAfter(31)).waitSeconds).toBe(0);
    expect(stepOf({ ...approved, releaseAt: null }).waitSeconds).toBe(86_400);
  });

  it('is to stop for an execution of an older revision: the newer one has its own', () => {
    expect(stepOf({ revision: 2, status: 'approved' }, 1)).toEqual({ next: 'stop', waitSeconds: 0 });
  });

  it('R129: is the release of an approved draft only, the holding reply only after a deadline, whatever the draft says', () => {
    const anInstant = fc.option(fc.integer({ min: -90 * days, max: 90 * days }).map((seconds) => secondsAfter(seconds).toISOString()));
    const anyHead = fc.record({
      status: fc.constantFrom(...Status.options),
      revision: fc.constantFrom(1, 2),
      decideBy: anInstant,
      releaseAt: anInstant,
      dueAt: anInstant,
    });
    fc.assert(
      fc.property(anyHead, (fields) => {
        const { next, waitSeconds } = stepOf(fields);
        if (next === 'release') expect(fields.status).toBe('approved');
        if (next === 'hold') expect(Date.parse(fields.decideBy as string)).toBeLessThanOrEqual(start.getTime());
        if (next === 'ask') expect(['pending', 'blocked']).toContain(fields.status);
        if (next !== 'stop') expect(fields.revision).toBe(1);
        expect(Number.isInteger(waitSeconds) && waitSeconds >= (next === 'ask' ? 1 : 0) && waitSeconds <= 86_400).toBe(true);
      }),
    );
  });
});
