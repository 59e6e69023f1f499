import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, KMSServiceException, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSigner } from '../../functions/adapters/signer.ts';

const kms = mockClient(KMSClient);
const client = new KMSClient({ region: 'eu-central-1' });
const first = generateKeyPairSync('ed25519');
const second = generateKeyPairSync('ed25519');
const spki = (pair: typeof first) => new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
const message = new TextEncoder().encode('receipt of drf_1');
const keyId = 'alias/receipts';
const failure = (name: string) => new KMSServiceException({ name, $fault: 'server', $metadata: {}, message: 'x' });

/** A KMS in which the alias stands for the given key. */
const signBy = (pair: typeof first, arn: string) => {
  kms.on(SignCommand).callsFake(({ Message }: { Message: Uint8Array }) => ({ KeyId: arn, Signature: new Uint8Array(sign(null, Message, pair.privateKey)) }));
  kms.on(GetPublicKeyCommand, { KeyId: arn }).resolves({ KeyId: arn, KeySpec: 'ECC_NIST_EDWARDS25519', PublicKey: spki(pair) });
};

beforeEach(() => {
  kms.reset();
  signBy(first, 'arn:first');
});

describe('signing a receipt', () => {
  it('asks KMS for Ed25519 over the raw message', async () => {
    await createSigner({ client, keyId }).sign(message);

    expect(kms.commandCalls(SignCommand).map(({ args }) => args[0].input)).toEqual([
      { KeyId: 'alias/receipts', Message: message, MessageType: 'RAW', SigningAlgorithm: 'ED25519_SHA_512' },
    ]);
  });

  it('answers what anybody can verify with the public key beside it', async () => {
    const signed = await createSigner({ client, keyId }).sign(message);

    const publicKey = createPublicKey({ key: Buffer.from(signed.publicKey, 'base64'), type: 'spki', format: 'der' });
    expect(signed).toMatchObject({ keyId: 'arn:first', algorithm: 'Ed25519' });
    expect(verify(null, message, publicKey, Buffer.from(signed.signature, 'base64'))).toBe(true);
    expect(verify(null, new TextEncoder().encode('another'), publicKey, Buffer.from(signed.signature, 'base64'))).toBe(false);
  });

  it('asks for a public key once', async () => {
    const signer = createSigner({ client, keyId });

    await Promise.all([signer.sign(message), signer.sign(message)]);
    await signer.sign(message);

    expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(1);
  });

  it('names the key that signed when the alias has moved', async () => {
    const signer = createSigner({ client, keyId });
    await signer.sign(message);
    signBy(second, 'arn:second');

    const signed = await signer.sign(message);

    expect(signed).toMatchObject({ keyId: 'arn:second', publicKey: Buffer.from(spki(second)).toString('base64') });
  });

  it('F26: throws while KMS is away and asks again afterwards', async () => {
    const signer = createSigner({ client, keyId });
    kms.on(GetPublicKeyCommand).rejectsOnce(failure('KMSInternalException'));

    await expect(signer.sign(message)).rejects.toMatchObject({ name: 'KMSInternalException' });
    signBy(first, 'arn:first');

    await expect(signer.sign(message)).resolves.toMatchObject({ keyId: 'arn:first' });
  });

  it.each(['ThrottlingException', 'DisabledException', 'KMSInvalidStateException'])('F26: throws %s', async (name) => {
    kms.on(SignCommand).rejects(failure(name));

    await expect(createSigner({ client, keyId }).sign(message)).rejects.toMatchObject({ name });
  });

  it('refuses a key of another kind', async () => {
    kms.on(GetPublicKeyCommand).resolves({ KeySpec: 'ECC_NIST_P256', PublicKey: spki(first) });

    await expect(createSigner({ client, keyId }).sign(message)).rejects.toThrow('not an Ed25519 key: arn:first');
  });

  it('takes an answer without a signature for a failure', async () => {
    kms.on(SignCommand).resolves({ KeyId: 'arn:first' });

    await expect(createSigner({ client, keyId }).sign(message)).rejects.toThrow('without a signature');
  });

  it('refuses a message that KMS would not take raw, without a call', async () => {
    const signer = createSigner({ client, keyId });

    await expect(signer.sign(new Uint8Array(4_097))).rejects.toBeInstanceOf(RangeError);
    await expect(signer.sign(new Uint8Array(4_096))).resolves.toMatchObject({ algorithm: 'Ed25519' });
    expect(kms.commandCalls(SignCommand)).toHaveLength(1);
  });
});
