import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { checkHelpdesk } from '../../../../local/cli/doctor/helpdesk.ts';
import { played, playedVendors } from '../../../../local/helpdesks/played.ts';
import { createZendeskStandIn } from '../../../../local/helpdesks/zendesk.ts';
import { failure, now } from './fakes.ts';

const secrets = mockClient(SecretsManagerClient);
afterEach(() => secrets.reset());

const credentials = { signing: ['a signing secret of ours'], api: { user: 'bot@fabrikam.example', token: 'a-token' } };
const arnOf = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:Helpdesk';
const secret = JSON.stringify({ signing: { current: credentials.signing[0] }, api: credentials.api });

describe.each(playedVendors)('the helpdesk, %s,', (vendor) => {
  function rig({ held = secret, arn = arnOf as string | undefined } = {}) {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: held });
    const { account: helpdesk, create } = played[vendor];
    const standIn = create({ clock: { now: () => now }, account: helpdesk.account, credentials, hook: () => '' });
    const check = () =>
      checkHelpdesk({ client: new SecretsManagerClient({}), secretArn: arn, helpdesk, tenant: 'acme', transport: standIn.transport, now: () => now });
    return { standIn, check };
  }

  it('that lets us in is fine; nothing but looks is asked of it', async () => {
    const { standIn, check } = rig();

    expect(await check()).toMatchObject([{ check: 'helpdesk', level: 'ok' }]);
    expect(standIn.calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it('that does not is an error, in which no secret stands', async () => {
    const { check } = rig({ held: secret.replace('a-token', 'another-token') });
    const [finding] = await check();

    expect(finding).toMatchObject({ level: 'error', fix: expect.stringContaining('countersign helpdesk set acme') });
    expect(JSON.stringify(finding)).not.toContain('another-token');
  });

  it.each([
    [404, 'error'],
    [429, 'unknown'],
    [503, 'unknown'],
  ])('that answers %d is %s', async (status, level) => {
    const { standIn, check } = rig();
    standIn.fail({ on: 'any', does: { status } });

    expect(await check()).toMatchObject([{ level }]);
  });

  it('that gives no answer is unknown', async () => {
    const { standIn, check } = rig();
    standIn.fail({ on: 'any', does: 'dropped' });

    expect(await check()).toMatchObject([{ level: 'unknown', says: expect.stringContaining('WebhookTimedOut') }]);
  });

  it('without a secret, or with the one of a new stack, is an error', async () => {
    const { account: helpdesk } = played[vendor];
    const check = rig().check;
    secrets.on(GetSecretValueCommand).resolves({ SecretString: 'aRandomText' });

    expect(await check()).toMatchObject([{ level: 'error', says: expect.stringContaining('never set') }]);
    const none = {
      client: new SecretsManagerClient({}),
      secretArn: undefined,
      helpdesk,
      tenant: 'acme',
      transport: { call: () => expect.fail() },
      now: () => now,
    };
    expect(await checkHelpdesk(none)).toMatchObject([{ level: 'error', fix: expect.stringContaining('deploy') }]);
  });

  it('whose secret may not be read is unknown', async () => {
    const { check } = rig();
    secrets.on(GetSecretValueCommand).rejects(failure('AccessDeniedException'));

    expect(await check()).toMatchObject([{ level: 'unknown', fix: 'allow them secretsmanager:GetSecretValue' }]);
  });
});

describe('the helpdesk of Zendesk', () => {
  it.each([
    ['internal comments alone', { only_private_comments: true }, 'no reply would reach a customer'],
    ['no rights of an agent', { role: 'end-user' }, 'no agent'],
  ] as const)('that lets us in with %s is an error', async (_, fields, says) => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: secret });
    const { account: helpdesk } = played.zendesk;
    const standIn = createZendeskStandIn({ clock: { now: () => now }, account: helpdesk.account, credentials });
    standIn.setUs(fields);
    const { transport } = standIn;

    const found = await checkHelpdesk({ client: new SecretsManagerClient({}), secretArn: arnOf, helpdesk, tenant: 'acme', transport, now: () => now });
    expect(found).toMatchObject([
      { check: 'helpdesk', level: 'error', says: expect.stringContaining(says), fix: expect.stringContaining('helpdesk set acme') },
    ]);
  });
});
