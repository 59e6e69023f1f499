import type { AccountsStore } from '../adapters/accounts-store.ts';
import type { Clock } from '../adapters/ports.ts';
import { isRevoked, readApiKey, type Scope, secretFits } from '../domain/api-key.ts';

/** The API key behind a request. */
export interface Caller {
  readonly id: string;
  readonly scopes: readonly Scope[];
}
export type Authenticated = { readonly ok: true; readonly key: Caller } | { readonly ok: false; readonly reason: 'unauthenticated' | 'rate_limited' };

/** Compared against where there is no key, so that an unknown id takes the time of a known one. */
const nobody = '0'.repeat(64);

/**
 * Finds the key behind `Authorization: Bearer cs_<keyId>_<secret>`.
 *
 * Unknown, revoked and wrong all get the same answer, after the same look-up
 * and comparison. Wrong secrets are counted exactly per key and minute, above
 * the limit of the store they are `rate_limited`; the right secret always
 * passes, so nobody can lock a key that they don't hold. For an unknown id
 * nothing is written.
 */
export async function authenticate(
  { accounts, clock }: { readonly accounts: Pick<AccountsStore, 'findKey' | 'countFailedKey'>; readonly clock: Clock },
  authorization: string | undefined,
): Promise<Authenticated> {
  const [, plain = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  const given = readApiKey(plain);
  if (!given) return { ok: false, reason: 'unauthenticated' };
  const key = await accounts.findKey(given.keyId);
  const fits = secretFits(given.keyId, given.secret, key?.secretHash ?? nobody);
  if (key && !isRevoked(key, clock.now())) {
    if (fits) return { ok: true, key: { id: key.id, scopes: key.scopes } };
    const { tooMany } = await accounts.countFailedKey(key.id);
    if (tooMany) return { ok: false, reason: 'rate_limited' };
  }
  return { ok: false, reason: 'unauthenticated' };
}
