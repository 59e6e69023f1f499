import { GetSecretValueCommand, SecretsManagerClient, SecretsManagerServiceException } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLinkKeys, findLinkKey, parseLinkKeys } from '../../functions/adapters/link-keys.ts';

const secretsManager = mockClient(SecretsManagerClient);
const client = new SecretsManagerClient({ region: 'eu-central-1' });
const secretArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:link-keys';
const base64 = (fill: number, length = 32) => Buffer.alloc(length, fill).toString('base64');
const noon = Date.parse('2026-11-22T12:00:00.000Z');

const before = { current: { kid: 'k1', secret: base64(1) }, previous: [] };
const rotated = {
  current: { kid: 'k2', secret: base64(2) },
  previous: [{ kid: 'k1', secret: base64(1), notAfter: '2026-11-22T13:00:00.000Z' }],
};

const holds = (secret: unknown) => secretsManager.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify(secret) });
const isAway = () =>
  secretsManager
    .on(GetSecretValueCommand)
    .rejects(new SecretsManagerServiceException({ name: 'InternalServiceError', $fault: 'server', $metadata: {}, message: 'x' }));
const fetches = () => secretsManager.commandCalls(GetSecretValueCommand).length;

function start() {
  let now = noon;
  const keys = createLinkKeys({ client, secretArn, clock: { now: () => new Date(now) } });
  return {
    keys,
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

beforeEach(() => {
  secretsManager.reset();
  holds(before);
});

describe('link keys', () => {
  it('signs with the current key, read from the one secret', async () => {
    const { keys } = start();

    await expect(keys.current()).resolves.toEqual({ kid: 'k1', secret: new Uint8Array(32).fill(1) });
    expect(secretsManager.commandCalls(GetSecretValueCommand)[0]?.args[0].input).toEqual({ SecretId: secretArn });
  });

  it('T6: verifies with current and previous keys, a previous one up to its notAfter', async () => {
    holds(rotated);
    const { keys, pass } = start();

    await expect(keys.find('k2')).resolves.toMatchObject({ kid: 'k2' });
    await expect(keys.find('k1')).resolves.toMatchObject({ kid: 'k1' });
    pass(3_600);
    await expect(keys.find('k1')).resolves.toMatchObject({ kid: 'k1' });
    pass(1);
    await expect(keys.find('k1')).resolves.toBeUndefined();
  });

  it('T6: after a rotation the old link works in the overlap and fails after', async () => {
    const { keys, pass } = start();
    await keys.find('k1');
    holds(rotated);

    pass(301);
    await expect(keys.find('k1')).resolves.toMatchObject({ kid: 'k1' });
    pass(3_600);
    await expect(keys.find('k1')).resolves.toBeUndefined();
    await expect(keys.current()).resolves.toMatchObject({ kid: 'k2' });
  });
});

describe('T6: the cache of the keys', () => {
  it('asks once within five minutes and again when they are over', async () => {
    const { keys, pass } = start();

    await Promise.all([keys.current(), keys.current(), keys.find('k1')]);
    pass(299.999);
    await keys.current();
    expect(fetches()).toBe(1);

    pass(0.001);
    await keys.current();
    expect(fetches()).toBe(2);
  });

  it('forgets a key that was retired at once, after five minutes at the latest', async () => {
    const { keys, pass } = start();
    await keys.find('k1');
    holds({ current: rotated.current, previous: [] });

    pass(300);

    await expect(keys.find('k1')).resolves.toBeUndefined();
  });

  it('finds a key that came with a rotation, before the cache ends', async () => {
    const { keys } = start();
    await keys.current();
    holds(rotated);

    await expect(keys.find('k2')).resolves.toMatchObject({ kid: 'k2' });
    expect(fetches()).toBe(2);
  });

  it('a thousand unknown kids cause one refetch only', async () => {
    const { keys, pass } = start();
    await keys.current();

    const first = await Promise.all(Array.from({ length: 500 }, (_, i) => keys.find(`made-up-${i}`)));
    pass(9);
    const then = await Promise.all(Array.from({ length: 500 }, (_, i) => keys.find(`made-up-too-${i}`)));

    expect(new Set([...first, ...then])).toEqual(new Set([undefined]));
    expect(fetches()).toBe(2);
  });

  it('looks again for an unknown kid once ten seconds have passed', async () => {
    const { keys, pass } = start();
    await keys.current();

    await keys.find('made-up');
    pass(10);
    await keys.find('made-up');

    expect(fetches()).toBe(3);
  });

  it('does not ask twice for an unknown kid that meets a cold cache', async () => {
    const { keys } = start();

    await expect(keys.find('made-up')).resolves.toBeUndefined();

    expect(fetches()).toBe(1);
  });

  it('knows no kid by the names that every object has', async () => {
    const { keys } = start();

    await expect(keys.find('__proto__')).resolves.toBeUndefined();
    await expect(keys.find('constructor')).resolves.toBeUndefined();
  });
});

describe('F26: Secrets Manager away', () => {
  it('throws with a cold cache and keeps no failure', async () => {
    isAway();
    const { keys } = start();

    await expect(keys.current()).rejects.toMatchObject({ name: 'InternalServiceError' });
    await expect(keys.find('k1')).rejects.toMatchObject({ name: 'InternalServiceError' });

    holds(before);
    await expect(keys.find('k1')).resolves.toMatchObject({ kid: 'k1' });
  });

  it('goes on with a warm cache, and fails closed once it is outlived', async () => {
    const { keys, pass } = start();
    await keys.current();
    isAway();

    pass(299);
    await expect(keys.find('k1')).resolves.toMatchObject({ kid: 'k1' });
    pass(1);
    await expect(keys.find('k1')).rejects.toMatchObject({ name: 'InternalServiceError' });
  });
});

describe('the form of the secret', () => {
  it('may be flat, as a new stack generates it', () => {
    const { kid, secret } = before.current;

    expect(parseLinkKeys(JSON.stringify({ kid, secret, previous: [] }))).toEqual(parseLinkKeys(JSON.stringify(before)));
  });

  it('takes a secret without previous keys', () => {
    expect(parseLinkKeys(JSON.stringify({ current: before.current }))).toMatchObject({ current: { kid: 'k1' }, previous: [] });
  });

  it('finds by kid and instant alone', () => {
    const set = parseLinkKeys(JSON.stringify(rotated));

    expect(findLinkKey(set, 'k1', new Date('2026-11-22T13:00:00.000Z'))?.secret).toEqual(new Uint8Array(32).fill(1));
    expect(findLinkKey(set, 'k1', new Date('2026-11-22T13:00:00.001Z'))).toBeUndefined();
  });

  it.each([
    ['a short key', { current: { kid: 'k1', secret: base64(1, 31) } }],
    ['a key that is not base64', { current: { kid: 'k1', secret: 'not base64!' } }],
    ['a kid with a dot', { current: { kid: 'k.1', secret: base64(1) } }],
    ['an empty kid', { current: { kid: '', secret: base64(1) } }],
    ['no current key', { previous: [] }],
    ['a previous key without an end', { ...before, previous: [{ kid: 'k0', secret: base64(3) }] }],
    ['an end that is no instant', { ...before, previous: [{ kid: 'k0', secret: base64(3), notAfter: 'tomorrow' }] }],
    ['two keys of one kid', { ...before, previous: [{ kid: 'k1', secret: base64(3), notAfter: '2026-11-22T13:00:00.000Z' }] }],
  ])('refuses %s', (_name, secret) => {
    expect(() => parseLinkKeys(JSON.stringify(secret))).toThrow('unexpected form');
  });

  it('I11: never quotes the secret in an error', () => {
    const message = (text: string): string => {
      try {
        parseLinkKeys(text);
        return 'nothing was thrown';
      } catch (error) {
        return `${(error as Error).stack} ${(error as Error).cause ?? ''}`;
      }
    };

    expect(message('hunter2')).toContain('secret is not JSON: link keys');
    expect(message('hunter2')).not.toContain('hunter2');
    expect(message('{"current":{"kid":"hunter2.","secret":"hunter2!"}}')).toContain('/current/kid, /current/secret');
    expect(message('{"current":{"kid":"hunter2.","secret":"hunter2!"}}')).not.toContain('hunter2');
  });

  it('refuses a secret that holds bytes instead of text', async () => {
    secretsManager.on(GetSecretValueCommand).resolves({ SecretBinary: new Uint8Array(3) });
    const { keys } = start();

    await expect(keys.current()).rejects.toThrow('secret has no text');
  });
});
