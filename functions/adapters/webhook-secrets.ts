import * as z from 'zod';
import { type CachedSecretProps, cacheSecret, newSecretsClient, parseCurrentAndPrevious, readSecret } from './link-keys.ts';
import type { WebhookSecrets } from './ports.ts';

/** 24 to 64 bytes. @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const Secret = z
  .string()
  .transform((text) => (text.startsWith('whsec_') ? text : `whsec_${text}`)) // a new stack's secret is generated without the prefix
  .refine((text) => /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text))
  .refine((text) => {
    const { length } = Buffer.from(text.slice('whsec_'.length), 'base64');
    return length >= 24 && length <= 64;
  });

/**
 * Reads the secret's text, `{ "current": "whsec_…", "previous"?: "whsec_…" }`, newest first; the prefix is added where it is missing.
 *
 * @throws Error when it has another form; the message names the places and never a value.
 */
export const parseWebhookSecrets = (secretText: string): readonly string[] => parseCurrentAndPrevious('webhook secrets', Secret, secretText);

/**
 * Webhook secrets from Secrets Manager, cached for at most 5 minutes.
 *
 * @throws when the cache is cold or outlived and the secret can't be read: nothing is sent unsigned.
 */
export function createWebhookSecrets({ client = newSecretsClient(), secretArn, clock }: CachedSecretProps): WebhookSecrets {
  const cache = cacheSecret(async () => parseWebhookSecrets(await readSecret(client, secretArn)), clock);
  return { active: () => cache.get() };
}
