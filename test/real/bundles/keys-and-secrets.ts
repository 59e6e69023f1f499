import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { Assembly } from './assembly.ts';
import { json, readJson, type Service } from './service.ts';

/** Secrets Manager, with the secrets that the template has CloudFormation make up, and those that an admin puts there since. */
export function secretsManager(assembly: Assembly): Service & { put(arn: string, secret: string): void } {
  const secrets = new Map(
    assembly.all('AWS::SecretsManager::Secret').map(({ id, properties: { GenerateSecretString: how } }) => {
      const { PasswordLength: length = 32 } = how;
      const made = randomBytes(length).toString('hex').slice(0, length);
      return [assembly.resolve({ Ref: id }) as string, JSON.stringify({ ...JSON.parse(how.SecretStringTemplate), [how.GenerateStringKey]: made })];
    }),
  );
  const service: Service = (request) => {
    const { operation, given } = readJson(request);
    const secret = secrets.get(given.SecretId);
    if (operation !== 'GetSecretValue' || secret === undefined) return undefined;
    return {
      name: operation,
      asks: [{ action: 'secretsmanager:GetSecretValue', resource: given.SecretId, context: {} }],
      answer: () => json({ ARN: given.SecretId, Name: given.SecretId, SecretString: secret, VersionId: 'v1', VersionStages: ['AWSCURRENT'] }),
    };
  };
  return Object.assign(service, { put: (arn: string, secret: string) => void secrets.set(arn, secret) });
}

/** KMS, with the Ed25519 keys of the template. */
export function kms(assembly: Assembly): Service & { readonly publicKeys: ReadonlyMap<string, KeyObject> } {
  const pairs = new Map(
    assembly
      .all('AWS::KMS::Key')
      .filter(({ properties }) => properties.KeySpec === 'ECC_NIST_EDWARDS25519')
      .map(({ id }) => [assembly.resolve({ 'Fn::GetAtt': [id, 'Arn'] }) as string, generateKeyPairSync('ed25519')]),
  );
  const service: Service = (request) => {
    const { operation, given } = readJson(request);
    const pair = pairs.get(given.KeyId);
    if (!pair) return undefined;
    const about = { KeyId: given.KeyId, KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: ['ED25519_SHA_512'] };
    if (operation === 'GetPublicKey') {
      return {
        name: operation,
        asks: [{ action: 'kms:GetPublicKey', resource: given.KeyId, context: {} }],
        answer: () => json({ ...about, PublicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') }),
      };
    }
    if (operation !== 'Sign' || given.MessageType !== 'RAW' || given.SigningAlgorithm !== 'ED25519_SHA_512') return undefined;
    return {
      name: operation,
      asks: [{ action: 'kms:Sign', resource: given.KeyId, context: { 'kms:SigningAlgorithm': given.SigningAlgorithm } }],
      answer: () =>
        json({
          KeyId: given.KeyId,
          SigningAlgorithm: given.SigningAlgorithm,
          Signature: sign(null, Buffer.from(given.Message, 'base64'), pair.privateKey).toString('base64'),
        }),
    };
  };
  return Object.assign(service, { publicKeys: new Map([...pairs].map(([arn, { publicKey }]) => [arn, publicKey])) });
}
