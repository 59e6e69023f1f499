import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createHelpdeskSecrets, parseHelpdeskSecret } from '../../functions/adapters/helpdesk-secrets.ts';

const good = { signing: { current: 'a signing secret of Zendesk' }, api: { user: 'bot@acme.example', token: 'token-1' } };
const at = (instant: string) => ({ now: () => new Date(instant) });

describe('the secret of a helpdesk', () => {
  it('is read with the signing secret of before, newest first', () => {
    expect(parseHelpdeskSecret(JSON.stringify({ ...good, signing: { current: 'the newer signing secret', previous: good.signing.current } }))).toEqual({
      signing: ['the newer signing secret', good.signing.current],
      api: good.api,
    });
  });

  it.each([
    ['of a new stack', { unset: 'x'.repeat(32) }, '/signing, /api'],
    ['too short', { ...good, signing: { current: 'short' } }, '/signing/current'],
    ['that Zendesk’s documentation shows to everybody', { ...good, signing: { current: 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==' } }, '/signing/current'],
    ['with a token of two lines', { ...good, api: { ...good.api, token: 'token-1\nx: y' } }, '/api/token'],
  ])('is none when it is one %s; the error names the place alone', (_, value, places) => {
    expect(() => parseHelpdeskSecret(JSON.stringify(value))).toThrow(new Error(`secret has an unexpected form: helpdesk secret at ${places}`));
  });

  it('T12: is asked for once in five minutes, and fails closed where it can not be read', async () => {
    const mock = mockClient(SecretsManagerClient);
    mock.on(GetSecretValueCommand, { SecretId: 'arn' }).resolves({ SecretString: JSON.stringify(good) });
    let now = at('2026-11-23T08:00:00Z');
    const secrets = createHelpdeskSecrets({ client: new SecretsManagerClient({ region: 'eu-central-1' }), secretArn: 'arn', clock: { now: () => now.now() } });

    expect((await Promise.all([secrets.read(), secrets.read()])).map(({ signing }) => signing)).toEqual([[good.signing.current], [good.signing.current]]);
    expect(mock.calls()).toHaveLength(1);
    now = at('2026-11-23T08:05:00Z');
    mock.on(GetSecretValueCommand).rejects(new Error('away'));
    await expect(secrets.read()).rejects.toThrow('away');
  });
});
