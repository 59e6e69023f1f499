import * as z from 'zod';
import { type CachedSecretProps, cacheSecret, newSecretsClient, parseSecret, readSecret } from './link-keys.ts';
import type { HelpdeskCredentials, HelpdeskSecrets } from './ports.ts';

/** Zendesk's documentation shows it, so anybody can sign with it. @see https://developer.zendesk.com/documentation/webhooks/verifying/ */
const documentedSecret = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';

const SigningSecret = z
  .string()
  .min(16)
  .max(256)
  .refine((text) => text !== documentedSecret, { error: 'is the one of the documentation' });

/** One line each: they go into a header. */
const line = z.string().regex(/^[\x21-\x7e]{1,320}$/);

const Credentials = z
  .object({
    signing: z.object({ current: SigningSecret, previous: SigningSecret.optional() }),
    api: z.object({ user: line.optional(), token: line }),
  })
  .transform(({ signing: { current, previous }, api }): HelpdeskCredentials => ({ signing: previous === undefined ? [current] : [current, previous], api }));

/**
 * Reads the secret's text: `{ "signing": { "current", "previous"? }, "api": { "user"?, "token" } }`.
 *
 * @throws Error when it has another form, which a stack's secret has until it is set; the message names the places and never a value.
 */
export const parseHelpdeskSecret = (secretText: string): HelpdeskCredentials => parseSecret('helpdesk secret', Credentials, secretText);

/**
 * What a tenant and its helpdesk know of each other, from Secrets Manager, cached for at most 5 minutes.
 *
 * @throws when the cache is cold or outlived and the secret can't be read: no notification is taken unproven.
 */
export function createHelpdeskSecrets({ client = newSecretsClient(), secretArn, clock }: CachedSecretProps): HelpdeskSecrets {
  const cache = cacheSecret(async () => parseHelpdeskSecret(await readSecret(client, secretArn)), clock);
  return { read: () => cache.get() };
}
