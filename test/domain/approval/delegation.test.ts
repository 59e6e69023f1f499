import { describe, expect, it } from 'vitest';
import {
  DelegationRefusal,
  DelegationRequest,
  delegationRefusals,
  maxDelegations,
  refuseDelegation,
  spanOfDays,
  standsAlready,
} from '../../../functions/domain/approval/delegation.ts';
import type { Delegation, Person } from '../../../functions/domain/approval/person.ts';

const now = new Date('2026-11-22T17:00:00Z');
const person = (id: string, more: Partial<Person> = {}): Person => ({ id, name: id, email: `${id}@firm.example`, roles: ['manager'], active: true, ...more });
const [ann, bob, eve] = [person('per_ann'), person('per_bob', { roles: [] }), person('per_eve')];
const request = (more: Partial<DelegationRequest> = {}): DelegationRequest => ({
  to: 'per_bob',
  from: '2026-11-22T18:00:00Z',
  until: '2026-11-29T18:00:00Z',
  roles: ['manager'],
  ...more,
});
const given = (delegatorId: string, to: string, more: Partial<Delegation> = {}): Delegation => ({
  ...request(),
  id: `dlg_${delegatorId}`,
  delegatorId,
  to,
  ...more,
});

describe('R53: a delegation for a limited time', () => {
  it('is taken, also where the delegate has no role of their own', () => {
    expect(refuseDelegation(ann, bob, request(), [], now)).toBeNull();
  });

  it.each<[string, Delegation]>([
    ['of the delegate ended before', given('per_bob', 'per_eve', { from: '2026-11-20T00:00:00Z', until: '2026-11-22T18:00:00Z' })],
    ['of the delegate begins after', given('per_bob', 'per_eve', { from: '2026-11-29T18:00:00Z', until: '2026-12-01T00:00:00Z' })],
    ['of others runs at the time', given('per_eve', 'per_bob')],
    ['of the delegator to another runs at the time', given('per_ann', 'per_eve')],
  ])('is taken where one %s', (_, other) => {
    expect(refuseDelegation(ann, bob, request(), [other], now)).toBeNull();
  });

  it.each<[DelegationRefusal, Parameters<typeof refuseDelegation>]>([
    ['oneself', [ann, ann, request({ to: 'per_ann' }), [], now]],
    ['unknown_delegate', [ann, undefined, request(), [], now]],
    ['inactive_delegator', [person('per_ann', { active: false }), bob, request(), [], now]],
    ['inactive_delegate', [ann, person('per_bob', { active: false }), request(), [], now]],
    ['wider_scope', [ann, bob, request({ roles: ['manager', 'finance'] }), [], now]],
    ['ends_before_start', [ann, bob, request({ until: '2026-11-22T18:00:00Z' }), [], now]],
    ['over', [ann, bob, request({ from: '2026-11-22T16:58:00Z', until: '2026-11-22T17:00:00Z' }), [], now]],
    ['back_dated', [ann, bob, request({ from: '2026-11-22T16:54:59Z' }), [], now]],
    ['too_long', [ann, bob, request({ until: '2027-11-24T18:00:00Z' }), [], now]],
    ['chain', [ann, bob, request(), [given('per_bob', 'per_eve')], now]],
    ['chain', [bob, eve, request({ to: 'per_eve', roles: [] }), [given('per_ann', 'per_bob')], now]],
    ['loop', [ann, bob, request(), [given('per_bob', 'per_ann')], now]],
    ['too_many', [ann, bob, request(), Array.from({ length: maxDelegations }, () => given('per_ann', 'per_bob')), now]],
  ])('T9: is refused: %s', (reason, asked) => {
    expect(refuseDelegation(...asked)).toBe(reason);
  });

  it('T9: may begin up to five minutes back: requests take a while, and clocks differ', () => {
    expect(refuseDelegation(ann, bob, request({ from: '2026-11-22T16:55:00Z' }), [], now)).toBeNull();
  });

  it('counts a chain in any role, as the roles of a person may change', () => {
    expect(refuseDelegation(ann, bob, request(), [given('per_bob', 'per_eve', { roles: ['legal'] })], now)).toBe('chain');
  });

  it('compares instants, whatever their offset', () => {
    expect(refuseDelegation(ann, bob, request({ from: '2026-11-22T19:00:00+02:00', until: '2026-11-22T12:00:01-05:00' }), [], now)).toBeNull();
  });

  it('names at least one role', () => {
    expect(DelegationRequest.safeParse(request({ roles: [] })).success).toBe(false);
  });

  it('has a sentence for every refusal', () => {
    expect(Object.keys(delegationRefusals).sort()).toEqual([...DelegationRefusal.options].sort());
  });
});

describe('R53: a delegation that stands already', () => {
  const known = given('per_ann', 'per_bob');

  it('is one of the same people, roles and end that says the same from now on', () => {
    expect(standsAlready('per_ann', request(), [known], now)).toBe(known);
    expect(standsAlready('per_ann', request({ from: '2026-11-22T19:00:00+01:00', roles: ['manager', 'manager'] }), [known], now)).toBe(known);
    const begun = { ...known, from: '2026-11-20T00:00:00Z' };
    expect(standsAlready('per_ann', request({ from: '2026-11-22T16:58:00Z' }), [begun], now)).toBe(begun);
    expect(standsAlready('per_ann', request({ from: now.toISOString() }), [begun], now)).toBe(begun);
  });

  it.each<[string, Partial<DelegationRequest>]>([
    ['to somebody else', { to: 'per_eve' }],
    ['from another instant', { from: '2026-11-22T18:00:01Z' }],
    ['from now', { from: now.toISOString() }],
    ['until later', { until: '2026-11-29T18:00:01Z' }],
    ['until earlier', { until: '2026-11-29T17:59:59Z' }],
    ['in a role more', { roles: ['manager', 'finance'] }],
    ['in another role', { roles: ['finance'] }],
  ])('is none that is asked %s', (_, more) => {
    expect(standsAlready('per_ann', request(more), [known, given('per_eve', 'per_bob')], now)).toBeUndefined();
  });

  it('is none where a part of the roles is asked', () => {
    expect(standsAlready('per_ann', request(), [{ ...known, roles: ['manager', 'finance'] }], now)).toBeUndefined();
  });
});

describe('R53: a span of days', () => {
  it.each([
    ['from now to the end of today', null, '2026-11-22', now.toISOString(), '2026-11-22T23:00:00.000Z'],
    ['from now where the first day is today', '2026-11-22', '2026-11-29', now.toISOString(), '2026-11-29T23:00:00.000Z'],
    ['from the beginning of a later day', '2026-11-23', '2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    ['across a clock change', '2027-03-27', '2027-03-28', '2027-03-26T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
  ])('is %s, where the person is', (_, first, last, from, until) => {
    expect(spanOfDays({ first, last }, 'Europe/Berlin', now)).toEqual({ from: new Date(from), until: new Date(until) });
  });

  it('takes today by the clock of the person, not by that of the server', () => {
    const late = new Date('2026-11-22T23:30:00Z'); // 2026-11-23 in Berlin

    expect(spanOfDays({ first: '2026-11-23', last: '2026-11-23' }, 'Europe/Berlin', late).from).toEqual(late);
    expect(spanOfDays({ first: '2026-11-23', last: '2026-11-23' }, 'America/New_York', late).from).toEqual(new Date('2026-11-23T05:00:00Z'));
  });
});
