import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalEmail, nameOf, PersonFields, seesEverything } from '../../../functions/domain/approval/person.ts';

describe('addresses', () => {
  it.each([
    ['Ann@Example.com', 'ann@example.com'],
    ['ann+1@example.com', 'ann@example.com'],
    ['  ANN+x+y@EXAMPLE.COM ', 'ann@example.com'],
    ['"a@b"@example.com', '"a@b"@example.com'],
    ['ann', 'ann@'],
  ])('T8: have one form: %s is %s', (written, canonical) => {
    expect(canonicalEmail(written)).toBe(canonical);
  });

  it('keep that form', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(canonicalEmail(canonicalEmail(email))).toBe(canonicalEmail(email));
      }),
    );
  });
});

describe('people', () => {
  it('are active and without a role unless somebody says so', () => {
    expect(PersonFields.parse({ name: 'Ann', email: 'ann@example.com' })).toEqual({ name: 'Ann', email: 'ann@example.com', roles: [], active: true });
  });

  it('have roles in kebab-case', () => {
    expect(PersonFields.safeParse({ name: 'Ann', email: 'ann@example.com', roles: ['Finance Team'] }).success).toBe(false);
  });

  it('are told by name, and whoever is none of them any more by their id', () => {
    const people = [{ id: 'per_ann', name: 'Ann Abel' }];

    expect(['per_ann', 'per_gone'].map((id) => nameOf(id, people))).toEqual(['Ann Abel', 'per_gone']);
  });

  it('see every draft by four roles', () => {
    const roles = ['owner', 'supervisor', 'compliance', 'executive', 'finance', 'manager', 'account-manager', 'legal'];

    expect(roles.filter((role) => seesEverything({ roles: ['finance', role] }))).toEqual(['owner', 'supervisor', 'compliance', 'executive']);
  });
});
