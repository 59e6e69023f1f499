import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../functions/domain/approval/person.ts';
import { closedAs, mayPropose, type PolicyProposal, proposalStanding, refuseAccept } from '../../functions/domain/policy-proposal.ts';
import { aPerson } from '../examples.ts';

const cora = aPerson('cora', { roles: ['compliance'] });
const olga = aPerson('olga', { roles: ['owner'] });
const eve = aPerson('eve', { roles: ['executive', 'supervisor'] });
const aProposal = (fields: Partial<PolicyProposal> = {}) => ({ authorId: 'cora', state: 'open' as const, against: 3, ...fields });
const refused = (person: Person | undefined, fields: Partial<PolicyProposal> = {}, more: { author?: Person | undefined; versionInForce?: number } = {}) =>
  refuseAccept(aProposal(fields), { person, author: cora, versionInForce: 3, ...more });

describe('who may propose a policy', () => {
  it('is an owner or somebody of compliance, as long as they are active', () => {
    expect([cora, olga, eve, aPerson('sam'), { ...olga, active: false }].map(mayPropose)).toEqual([true, true, false, false, false]);
  });
});

describe('putting a proposal in force', () => {
  it('is for another owner, or somebody else of compliance', () => {
    expect([refused(olga), refused(aPerson('carl', { roles: ['compliance'] }))]).toEqual([undefined, undefined]);
  });

  it('is never for its author, whatever roles they hold', () => {
    fc.assert(
      fc.property(
        fc.subarray(['owner', 'compliance', 'executive', 'supervisor']),
        fc.constantFrom('open', 'withdrawn', 'in_force', 'declined'),
        (roles, state) => {
          expect(refused({ ...cora, roles }, { state })).toBeDefined();
        },
      ),
    );
    expect(refused({ ...cora, roles: ['owner', 'compliance'] })).toBe('own_proposal');
  });

  it.each([
    ['somebody without the role', eve],
    ['somebody who has left', { ...olga, active: false }],
    ['somebody who is gone', undefined],
  ])('is not for %s', (_, person) => {
    expect(refused(person)).toBe('not_allowed');
  });

  it('needs an author who still may propose, so that two people stand behind it', () => {
    for (const author of [undefined, { ...cora, active: false }, { ...cora, roles: ['legal'] }]) expect(refused(olga, {}, { author })).toBe('author_left');
  });

  it('is over once another version is in force, or the proposal is settled', () => {
    expect(refused(olga, {}, { versionInForce: 4 })).toBe('stale');
    for (const state of ['withdrawn', 'declined', 'in_force'] as const) expect(refused(olga, { state })).toBe('closed');
    expect(refused(olga, { state: 'withdrawn' }, { versionInForce: 4 })).toBe('closed');
  });
});

describe('a proposal', () => {
  it('is stale only while it is open', () => {
    expect([proposalStanding(aProposal(), 3), proposalStanding(aProposal(), 4), proposalStanding(aProposal({ state: 'in_force' }), 4)]).toEqual([
      'open',
      'stale',
      'in_force',
    ]);
  });

  it('is withdrawn by its author, and declined by anybody else', () => {
    expect([closedAs(aProposal(), 'cora'), closedAs(aProposal(), 'olga')]).toEqual(['withdrawn', 'declined']);
  });
});
