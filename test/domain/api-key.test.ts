import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areScopesApart, isRevoked, isSandboxKey, newApiKey, readApiKey, type Scope, secretFits } from '../../functions/domain/api-key.ts';
import { aRandom, start } from '../examples.ts';

describe('an API key', () => {
  const { id, plain, secretHash } = newApiKey(start, aRandom());

  it('is shown once and kept as a hash only', () => {
    expect(plain).toMatch(/^cs_[0-9A-Z]{26}_[A-Za-z0-9_-]{43}$/);
    expect(secretHash).toMatch(/^[0-9a-f]{64}$/);
    expect(secretHash).not.toContain(plain.slice(-43));
  });

  it('fits its own hash and no other', () => {
    const read = readApiKey(plain);

    expect(read?.keyId).toBe(id);
    expect(secretFits(id, read?.secret ?? '', secretHash)).toBe(true);
    expect(secretFits(id, `${read?.secret}x`, secretHash)).toBe(false);
    expect(secretFits('key_other', read?.secret ?? '', secretHash)).toBe(false);
  });

  it('is revoked from its instant on, not before it', () => {
    const revokedAt = '2026-11-22T17:00:00.000Z';
    const at = (instant: string): Date => new Date(instant);

    expect(isRevoked({ revokedAt: null }, at(revokedAt))).toBe(false);
    expect(isRevoked({ revokedAt }, at('2026-11-22T16:59:59.999Z'))).toBe(false);
    expect(isRevoked({ revokedAt }, at(revokedAt))).toBe(true);
  });

  it('is nothing else than its form', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readApiKey(text)).toBeUndefined();
      }),
    );
    for (const text of [plain.slice(0, -44), ` ${plain}`, `${plain}\n`, plain.replace('cs_', 'sk_'), 'cs__secret', 'cs_id_'])
      expect(readApiKey(text)).toBeUndefined();
  });
});

describe('the scope of the sandbox', () => {
  it('stands alone', () => {
    expect([['sandbox'], ['sandbox', 'sandbox'], ['drafts:read', 'admin'], []].map((scopes) => areScopesApart(scopes as Scope[]))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(areScopesApart(['sandbox', 'drafts:read'])).toBe(false);
    expect([isSandboxKey({ scopes: ['sandbox'] }), isSandboxKey({ scopes: ['admin'] })]).toEqual([true, false]);
  });
});
