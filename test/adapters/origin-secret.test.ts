import { GetSecretValueCommand, SecretsManagerClient, SecretsManagerServiceException } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOriginSecret } from '../../functions/adapters/origin-secret.ts';

const secretsManager = mockClient(SecretsManagerClient);
const client = new SecretsManagerClient({ region: 'eu-central-1' });
const secretArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:origin';
const first = 'a'.repeat(64);
const second = 'b'.repeat(64);

const holds = (secret: unknown) => secretsManager.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify(secret) });
const fetches = () => secretsManager.commandCalls(GetSecretValueCommand).length;
const away = () =>
  secretsManager
    .on(GetSecretValueCommand)
    .rejects(new SecretsManagerServiceException({ name: 'InternalServiceError', $fault: 'server', $metadata: {}, message: 'x' }));

function start() {
  let now = Date.parse('2026-11-22T12:00:00.000Z');
  const secret = createOriginSecret({ client, secretArn, clock: { now: () => new Date(now) } });
  return {
    secret,
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

beforeEach(() => {
  secretsManager.reset();
  holds({ current: first });
});

describe('the origin secret', () => {
  it('is proven by itself alone', async () => {
    const { secret } = start();

    expect(await secret.proves(first)).toBe(true);
    for (const other of ['', 'a', first.slice(1), `${first}a`, first.toUpperCase(), `${first}, ${first}`, second])
      expect(await secret.proves(other)).toBe(false);
    expect(secretsManager.commandCalls(GetSecretValueCommand)[0]?.args[0].input).toEqual({ SecretId: secretArn });
  });

  it('is taken in its old form and its new one while it is being changed, at once and without waiting for the cache', async () => {
    const { secret } = start();
    expect(await secret.proves(first)).toBe(true);

    holds({ current: second, previous: first });

    expect(await secret.proves(second)).toBe(true);
    expect(await secret.proves(first)).toBe(true);
    expect(fetches()).toBe(2);
  });

  it('is no longer taken in its old form five minutes after that was left out', async () => {
    holds({ current: second, previous: first });
    const { secret, pass } = start();
    expect(await secret.proves(first)).toBe(true);

    holds({ current: second });
    pass(300);

    expect(await secret.proves(first)).toBe(false);
    expect(await secret.proves(second)).toBe(true);
  });

  it('is read no more often than every ten seconds, however many make one up', async () => {
    const { secret, pass } = start();
    await Promise.all(Array.from({ length: 50 }, (_, i) => secret.proves(`made up ${i}`)));
    expect(fetches()).toBe(1); // read just now: no need to look again

    for (let i = 0; i < 50; i += 1) expect(await secret.proves(`made up ${i}`)).toBe(false);
    expect(fetches()).toBe(2);
    pass(9);
    await secret.proves('made up');
    expect(fetches()).toBe(2);
    pass(1);
    await secret.proves('made up');
    expect(fetches()).toBe(3);
  });

  it('F26: lets nobody in with a cold or outlived cache while it can not be read; a warm one goes on', async () => {
    const { secret, pass } = start();
    await secret.proves(first);
    away();

    expect(await secret.proves(first)).toBe(true);
    await expect(secret.proves(second)).rejects.toMatchObject({ name: 'InternalServiceError' });
    pass(300);
    await expect(secret.proves(first)).rejects.toMatchObject({ name: 'InternalServiceError' });
    await expect(start().secret.proves(first)).rejects.toMatchObject({ name: 'InternalServiceError' });
  });

  it.each([
    ['a short one', { current: 'a'.repeat(31) }],
    ['one that no header carries', { current: `${first}\n` }],
    ['no current one', { previous: first }],
    ['an empty previous one', { current: first, previous: '' }],
  ])('is not taken from %s, which is not quoted', async (_, text) => {
    holds(text);

    await expect(start().secret.proves(first)).rejects.toThrow(/^secret has an unexpected form: origin secret at \/(current|previous)$/);
    await expect(start().secret.proves('')).rejects.toThrow('origin secret');
  });
});
