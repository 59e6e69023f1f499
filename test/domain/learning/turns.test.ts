import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../functions/domain/learning/standing.ts';
import { type PolicyInForce, turnsOf } from '../../../functions/domain/learning/turns.ts';
import type { CategoryStanding, Policy } from '../../../functions/domain/policy/policy.ts';
import { aPolicy } from '../../examples.ts';
import { at } from './examples.ts';

const open = (by: 'person' | 'calibration' = 'calibration'): CategoryStanding => ({ category: 'faq', replies: 'unseen', by });
const closed = (account?: string): CategoryStanding => ({
  category: 'faq',
  replies: 'reviewed',
  by: 'calibration',
  ...(account !== undefined && { account }),
});
const { baseline, calibration, thresholds } = aPolicy();
/** A version at an instant, of a tenant with a baseline unless told. */
const version = (seconds: number, standings: CategoryStanding[] = [], fields: Partial<Policy> = {}, since?: string): PolicyInForce => ({
  at: at(seconds),
  policy: aPolicy({
    baseline: { ...baseline, until: at(1000) },
    calibration: { ...calibration, standings, ...(since !== undefined && { since }) },
    ...fields,
  }),
});
const higher = { thresholds: { ...thresholds, categories: { ...thresholds.categories, faq: 0.9 } } };
const turns = (...versions: PolicyInForce[]) => turnsOf(versions, 'faq');

describe('the turns of a category', () => {
  it('R116, R117: begin with the first version: reviewed in a baseline, open by a person without one', () => {
    expect(turns(version(0))).toEqual([{ at: at(0), kind: 'began' }]);
    expect(turns(version(0, [], { baseline: { ...baseline, until: null } }))).toEqual([{ at: at(0), kind: 'promoted', by: 'person' }]);
  });

  it('R117, R124: are its opening and its closing, by whom the entry says', () => {
    expect(turns(version(0), version(5, [open()]), version(9, [closed()]), version(12, [open('person')]))).toEqual([
      { at: at(0), kind: 'began' },
      { at: at(5), kind: 'promoted', by: 'calibration' },
      { at: at(9), kind: 'demoted' },
      { at: at(12), kind: 'promoted', by: 'person' },
    ]);
  });

  it('are none where a version says the same of it, whatever else it changes', () => {
    expect(turns(version(0), version(3, [{ ...open(), category: 'shipping' }]), version(4, [closed('acc_1')]))).toHaveLength(1);
  });

  it('R113: begin anew with another threshold of its own, without closing it', () => {
    expect(turns(version(0), version(3, [], higher))).toEqual([
      { at: at(0), kind: 'began' },
      { at: at(3), kind: 'began' },
    ]);
    const kept = turns(version(0, [open()]), version(3, [open()], higher));
    expect(kept.at(-1)).toEqual({ at: at(3), kind: 'promoted', by: 'calibration' });
    expect(standingOf('faq', kept)).toMatchObject({ since: at(3), promotedBy: 'calibration' });
  });

  it('R113: begin anew where the tenant says that its AI is another one, once', () => {
    const since = '2026-11-23T10:00:00+01:00';

    expect(turns(version(0), version(90_000, [], {}, since), version(90_001, [], {}, since))).toEqual([
      { at: at(0), kind: 'began' },
      { at: '2026-11-23T09:00:00.000Z', kind: 'began' },
    ]);
    expect(standingOf('faq', turns(version(0), version(90_000, [], {}, since))).attempt).toBe(2);
  });

  it('R124: never go back before the turn before them: what was decided before a closing stays no evidence', () => {
    const past = at(2);
    const history = [version(0), version(5, [open()]), version(9, [closed()])];

    expect(turns(...history, version(20, [closed()], {}, past)).slice(2)).toEqual([
      { at: at(9), kind: 'demoted' },
      { at: at(9), kind: 'began' },
    ]);
    expect(standingOf('faq', turns(...history, version(20, [closed()], {}, past)))).toEqual(standingOf('faq', turns(...history)));
    expect(standingOf('faq', turns(...history, version(20, [closed()], {}, at(12))))).toMatchObject({ since: at(12), attempt: 3 });
    expect(standingOf('faq', turns(version(0), version(20, [], higher, past)))).toMatchObject({ since: at(20), attempt: 2 });
    expect(turns(version(0), version(5, [open()]), version(20, [open()], {}, past)).at(-1)).toEqual({ at: at(5), kind: 'promoted', by: 'calibration' });
  });

  it('R124: never lie ahead: an older version that says so begins anew when it came in force, and what is open is watched from then on', () => {
    const ahead = '2062-01-01T00:00:00Z';
    const typo = [version(0, [open()]), version(5, [open()], {}, ahead)];

    expect(standingOf('faq', turns(...typo))).toMatchObject({ since: at(5), promotedBy: 'calibration' });
    expect(standingOf('faq', turns(...typo, version(9, [closed()], {}, ahead)))).toMatchObject({ since: at(9), promotedBy: null });
    expect(standingOf('faq', turns(...typo, version(20, [open()], {}, at(12))))).toMatchObject({ since: at(12), promotedBy: 'calibration' });
  });
});
