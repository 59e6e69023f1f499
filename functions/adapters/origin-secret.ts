import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type CachedSecretProps, cacheSecret, newSecretsClient, parseCurrentAndPrevious, readSecret } from './link-keys.ts';
import type { OriginSecret } from './ports.ts';

/** As a header carries it; 32 letters and digits are more than anybody guesses. A new stack makes 64. */
const Secret = z.string().regex(/^[A-Za-z0-9_-]{32,256}$/);

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The origin secret from Secrets Manager, `{ "current": "…", "previous"?: "…" }`, cached for at most 5 minutes.
 *
 * A text that is neither reads the secret once more, because a rotation may have happened since; further ones do so after 10 s at the earliest.
 * With a cold or outlived cache an unreachable or malformed secret is thrown: nothing is let in unproven.
 */
export function createOriginSecret({ client = newSecretsClient(), secretArn, clock }: CachedSecretProps): OriginSecret {
  const cache = cacheSecret(async () => parseCurrentAndPrevious('origin secret', Secret, await readSecret(client, secretArn)).map(digestOf), clock);
  return {
    async proves(given) {
      const digest = digestOf(given);
      const found = await cache.find((digests) => digests.find((one) => timingSafeEqual(one, digest)));
      return found !== undefined;
    },
  };
}
