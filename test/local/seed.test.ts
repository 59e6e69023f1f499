import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { readApiKey } from '../../functions/domain/api-key.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { seed } from '../../local/seed.ts';

const clock = { now: () => new Date('2026-11-22T17:00:00.000Z') };
const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };

async function seeded() {
  const store = createAccountsStore({ tables: createMemoryTables(), clock, random, settings: { tenantId: 'demo' } });
  return { store, ...(await seed(store)) };
}

describe('the demo tenant', () => {
  it('has somebody for every role, and every line of managers ends at an owner', async () => {
    const { store } = await seeded();
    const people = await store.listPeople();
    const byId = new Map(people.map((person) => [person.id, person]));
    const top = (id: string): string => (byId.get(id)?.managerId ? top(byId.get(id)?.managerId ?? '') : id);
    const roles = 'manager account-manager department-head executive finance legal compliance security senior-engineer supervisor backup owner'.split(' ');

    expect(roles.filter((role) => !people.some((person) => person.roles.includes(role)))).toEqual([]);
    expect(new Set(people.map((person) => byId.get(top(person.id))?.roles.includes('owner')))).toEqual(new Set([true]));
  });

  it('has accounts of every segment, each managed by one of its people', async () => {
    const { store } = await seeded();
    const { items } = await store.listAccounts({ limit: 200 });
    const managers = await Promise.all(items.map((account) => store.getPerson(account.managerId ?? '')));

    expect(new Set(items.map((account) => account.segment))).toEqual(new Set(['small', 'standard', 'enterprise']));
    expect(managers.every((person) => person?.roles.includes('account-manager'))).toBe(true);
  });

  it('has one key for each use, with just its scopes', async () => {
    const { store, keys } = await seeded();
    const scopesOf = async (plain: string) => (await store.findKey(readApiKey(plain)?.keyId ?? ''))?.scopes;

    expect(await scopesOf(keys.helpdesk)).toEqual(['drafts:write', 'drafts:read']);
    expect(await scopesOf(keys.admin)).toEqual(['admin', 'drafts:read']);
    expect(await scopesOf(keys.audit)).toEqual(['audit:read', 'drafts:read']);
  });

  it('is past its baseline, with an escrow of 30 seconds', async () => {
    const { policy } = (await (await seeded()).store.currentPolicy()) as { policy: Policy };

    expect(policy.baseline.until === null || policy.baseline.until < clock.now().toISOString()).toBe(true);
    expect(policy.escrowSeconds).toBe(30);
  });

  it('is written into empty tables only', async () => {
    const { store } = await seeded();

    await expect(seed(store)).rejects.toThrow('not empty');
  });
});
