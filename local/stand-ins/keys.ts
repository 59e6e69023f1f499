import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { LinkKeys, Random, Signer } from '../../functions/adapters/ports.ts';
import { systemRandom } from '../../functions/adapters/system.ts';

/** One key that signs links, made at random. */
export function createLocalLinkKeys(random: Random = systemRandom): LinkKeys {
  const key = { kid: `local-${Buffer.from(random.bytes(3)).toString('hex')}`, secret: random.bytes(32) };
  return { current: async () => key, find: async (kid) => (kid === key.kid ? key : undefined) };
}

/** An Ed25519 key of this process; answers as the one in KMS does: the signature's 64 bytes and the key's SPKI, in base64. */
export function createLocalSigner(keyId = 'local-receipts'): Signer & { readonly publicKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return {
    publicKey: spki,
    sign: async (message) => ({
      keyId,
      algorithm: 'Ed25519',
      signature: sign(null, message, privateKey).toString('base64'),
      publicKey: spki,
    }),
  };
}

/** 24 bytes at random in the form of Standard Webhooks. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;
