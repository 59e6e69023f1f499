import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from './ports.ts';

/** KMS takes at most so many bytes with message type RAW. @see https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
const maxMessageBytes = 4_096;

/**
 * Ed25519 signatures by KMS; the private key never leaves it.
 *
 * Answers the key that really signed (an alias may have moved) with its public
 * key, both in base64: the signature as its 64 bytes, the public key as DER
 * SPKI, ready for `createPublicKey`. Public keys are asked for once per key.
 *
 * @param keyId - id, ARN or alias of a key of spec `ECC_NIST_EDWARDS25519`.
 * @throws RangeError when the message is longer than 4,096 bytes: sign its hash.
 */
export function createSigner({ client = newClient(), keyId }: { client?: KMSClient; keyId: string }): Signer {
  const publicKeys = new Map<string, Promise<string>>();

  const readPublicKey = async (signedBy: string): Promise<string> => {
    const { PublicKey, KeySpec } = await client.send(new GetPublicKeyCommand({ KeyId: signedBy }));
    if (KeySpec !== 'ECC_NIST_EDWARDS25519' || !PublicKey) throw new TypeError(`not an Ed25519 key: ${signedBy}`);
    return base64(PublicKey);
  };

  const publicKeyOf = (signedBy: string): Promise<string> => {
    const known = publicKeys.get(signedBy);
    if (known) return known;
    const asked = readPublicKey(signedBy);
    publicKeys.set(signedBy, asked);
    asked.catch(() => publicKeys.delete(signedBy)); // a failure is not worth keeping
    return asked;
  };

  return {
    async sign(message) {
      if (message.length > maxMessageBytes) throw new RangeError(`message is longer than ${maxMessageBytes} bytes: ${message.length}`);

      const signed = await client.send(new SignCommand({ KeyId: keyId, Message: message, MessageType: 'RAW', SigningAlgorithm: 'ED25519_SHA_512' }));
      if (!signed.Signature || !signed.KeyId) throw new Error('KMS answered without a signature');

      return { keyId: signed.KeyId, algorithm: 'Ed25519', signature: base64(signed.Signature), publicKey: await publicKeyOf(signed.KeyId) };
    },
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const newClient = () =>
  new KMSClient({ retryMode: 'adaptive', maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true } });
