import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { systemRandom } from '../../functions/adapters/system.ts';
import { newApiKey, readApiKey, secretFits } from '../../functions/domain/api-key.ts';
import { authenticate } from '../../functions/runtime/auth.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { settableClock } from './settable-clock.ts';

const actor = { via: 'api', keyId: 'key_admin' } as const;

function setUp() {
  const clock = settableClock('2026-11-22T17:00:00Z');
  const tables = createMemoryTables();
  const accounts = createAccountsStore({ tables, clock, random: systemRandom, settings: { tenantId: 'demo' }, pause: async () => {} });
  return { tables, accounts, clock, advance: clock.advance };
}

describe('an API key', () => {
  it('is taken as bearer token, and says who it is and what it may do', async () => {
    const { accounts, clock } = setUp();
    const { key, plain } = await accounts.createKey('helpdesk', ['drafts:write', 'drafts:read'], actor);

    expect(plain).toMatch(/^cs_[0-9A-Z]{26}_[A-Za-z0-9_-]{43}$/);
    expect(await authenticate({ accounts, clock }, `Bearer ${plain}`)).toEqual({ ok: true, key: { id: key.id, scopes: ['drafts:write', 'drafts:read'] } });
  });

  it.each([undefined, '', 'Basic YTpi', 'Bearer', 'Bearer cs_nobody_0000000000000000', 'Bearer cs__x', `Bearer cs_${'A'.repeat(65)}_x`, 'Bearer cs_a_b c'])(
    'that is missing, unknown or malformed is unauthenticated: %s',
    async (authorization) => {
      const { accounts, tables, clock } = setUp();

      expect(await authenticate({ accounts, clock }, authorization)).toEqual({ ok: false, reason: 'unauthenticated' });
      expect(await tables.scan('accounts')).toEqual([]);
    },
  );

  it('T12: with another secret is unauthenticated', async () => {
    const { accounts, clock } = setUp();
    const { plain } = await accounts.createKey('helpdesk', ['admin'], actor);

    expect(await authenticate({ accounts, clock }, `Bearer ${plain.slice(0, -1)}${plain.endsWith('A') ? 'B' : 'A'}`)).toEqual({
      ok: false,
      reason: 'unauthenticated',
    });
  });

  it('T12: that was revoked is unauthenticated from the next request on', async () => {
    const { accounts, clock } = setUp();
    const { key, plain } = await accounts.createKey('helpdesk', ['admin'], actor);
    await accounts.revokeKey(key.id, actor);

    expect(await authenticate({ accounts, clock }, `Bearer ${plain}`)).toEqual({ ok: false, reason: 'unauthenticated' });
  });

  it('T12: that runs out is taken until its instant, not from it on', async () => {
    const { accounts, advance, clock } = setUp();
    const { key, plain } = await accounts.createKey('helpdesk', ['admin'], actor);
    await accounts.revokeKey(key.id, actor, new Date('2026-11-22T17:00:10.000Z'));

    advance(9);
    expect(await authenticate({ accounts, clock }, `Bearer ${plain}`)).toMatchObject({ ok: true });
    advance(1);
    expect(await authenticate({ accounts, clock }, `Bearer ${plain}`)).toEqual({ ok: false, reason: 'unauthenticated' });
  });

  it('T12, T30: is refused for the rest of the minute after 30 wrong secrets, while the right one passes', async () => {
    const { accounts, advance, clock } = setUp();
    const { plain } = await accounts.createKey('helpdesk', ['admin'], actor);
    const wrong = `${plain.slice(0, 30)}wrong`;
    const reasons: string[] = [];
    for (let i = 0; i < 31; i += 1) {
      const answer = await authenticate({ accounts, clock }, `Bearer ${wrong}`);
      if (!answer.ok) reasons.push(answer.reason);
    }

    expect(reasons).toEqual([...Array.from({ length: 30 }, () => 'unauthenticated'), 'rate_limited']);
    expect((await authenticate({ accounts, clock }, `Bearer ${plain}`)).ok).toBe(true);
    advance(60);
    expect(await authenticate({ accounts, clock }, `Bearer ${wrong}`)).toEqual({ ok: false, reason: 'unauthenticated' });
  });

  it('counts wrong secrets that come at once one by one', async () => {
    const { accounts, tables, clock } = setUp();
    const { key, plain } = await accounts.createKey('helpdesk', ['admin'], actor);

    await Promise.all(Array.from({ length: 4 }, () => authenticate({ accounts, clock }, `Bearer ${plain.slice(0, 30)}wrong`)));

    const [counted] = (await tables.scan('accounts')).filter(({ pk }) => pk.startsWith(`FAIL#${key.id}#`));
    expect(counted).toMatchObject({ count: 4, expiresAt: Date.parse('2026-11-22T17:10:00Z') / 1000 });
  });

  it('T12: leaves nothing of its secret in the tables', async () => {
    const { accounts, tables } = setUp();
    const { plain } = await accounts.createKey('helpdesk', ['admin'], actor);
    const secret = readApiKey(plain)?.secret ?? '';

    const kept = JSON.stringify([await tables.scan('accounts'), await tables.scan('audit')]);

    expect(secret).toHaveLength(43);
    expect(kept).not.toContain(secret);
  });

  it('fits only together with its own id', () => {
    const { id, plain, secretHash } = newApiKey(new Date('2026-11-22T17:00:00Z'), (count) => new Uint8Array(count).fill(7));
    const secret = readApiKey(plain)?.secret ?? '';

    expect(readApiKey(plain)?.keyId).toBe(id);
    expect(secretFits(id, secret, secretHash)).toBe(true);
    expect(secretFits('key_other', secret, secretHash)).toBe(false);
    expect(secretFits(id, `${secret}x`, secretHash)).toBe(false);
  });
});
