import { GetSecretValueCommand, SecretsManagerClient, SecretsManagerServiceException } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWebhookSecrets, parseWebhookSecrets } from '../../functions/adapters/webhook-secrets.ts';

const secretsManager = mockClient(SecretsManagerClient);
const client = new SecretsManagerClient({ region: 'eu-central-1' });
const secretArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:webhook';
const whsec = (fill: number, length = 32) => `whsec_${Buffer.alloc(length, fill).toString('base64')}`;

const holds = (secret: unknown) => secretsManager.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify(secret) });
const fetches = () => secretsManager.commandCalls(GetSecretValueCommand).length;

function start() {
  let now = Date.parse('2026-11-22T12:00:00.000Z');
  const secrets = createWebhookSecrets({ client, secretArn, clock: { now: () => new Date(now) } });
  return {
    secrets,
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

beforeEach(() => {
  secretsManager.reset();
  holds({ current: whsec(1) });
});

describe('webhook secrets', () => {
  it('T20: gives one secret, and during a rotation both, newest first', async () => {
    const { secrets, pass } = start();
    await expect(secrets.active()).resolves.toEqual([whsec(1)]);
    holds({ current: whsec(2), previous: whsec(1) });

    pass(300);

    await expect(secrets.active()).resolves.toEqual([whsec(2), whsec(1)]);
    expect(secretsManager.commandCalls(GetSecretValueCommand)[0]?.args[0].input).toEqual({ SecretId: secretArn });
  });

  it('asks once within five minutes, however many ask', async () => {
    const { secrets, pass } = start();

    await Promise.all([secrets.active(), secrets.active()]);
    pass(299);
    await secrets.active();
    expect(fetches()).toBe(1);

    pass(1);
    await secrets.active();
    expect(fetches()).toBe(2);
  });

  it('F26: throws with a cold or outlived cache, so nothing is sent unsigned', async () => {
    const { secrets, pass } = start();
    await secrets.active();
    secretsManager
      .on(GetSecretValueCommand)
      .rejects(new SecretsManagerServiceException({ name: 'DecryptionFailure', $fault: 'client', $metadata: {}, message: 'x' }));

    await expect(secrets.active()).resolves.toEqual([whsec(1)]);
    pass(300);
    await expect(secrets.active()).rejects.toMatchObject({ name: 'DecryptionFailure' });
    await expect(start().secrets.active()).rejects.toMatchObject({ name: 'DecryptionFailure' });
  });

  it('adds the prefix to a secret that a new stack generated without it', () => {
    const generated = 'c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0';

    expect(parseWebhookSecrets(JSON.stringify({ current: generated }))).toEqual([`whsec_${generated}`]);
  });

  it.each([24, 32, 64])('takes secrets of %i bytes, which the reference verifier takes too', (length) => {
    expect(parseWebhookSecrets(JSON.stringify({ current: whsec(1, length) }))).toEqual([whsec(1, length)]);
    expect(() => new Webhook(whsec(1, length))).not.toThrow();
  });

  it.each([
    ['a short one', { current: whsec(1, 23) }],
    ['a long one', { current: whsec(1, 65) }],
    ['one that is not base64', { current: 'whsec_nicht base64, aber lang genug, um es zu sein' }],
    ['no current one', { previous: whsec(1) }],
    ['a bad previous one', { current: whsec(1), previous: '' }],
  ])('refuses %s without quoting it', (_name, secret) => {
    const parse = () => parseWebhookSecrets(JSON.stringify(secret));

    expect(parse).toThrow(/^secret has an unexpected form: webhook secrets at \/(current|previous)$/);
  });
});
