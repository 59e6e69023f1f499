import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createLinkKeys } from '../../../functions/adapters/link-keys.ts';
import { stoppedKey } from '../../../functions/adapters/stop-gate.ts';
import { createWebhookSecrets } from '../../../functions/adapters/webhook-secrets.ts';
import { newGrantId, readReviewToken, signReviewToken } from '../../../functions/domain/approval/review-link.ts';
import { webhookHeaders } from '../../../functions/domain/webhook.ts';
import { type Command, Failure, Usage } from '../../../local/cli/command.ts';
import { createRotateLinks } from '../../../local/cli/rotate-links.ts';
import { createRotateWebhooks } from '../../../local/cli/rotate-webhooks.ts';
import { aHeldReply, createWorld } from '../../world.ts';
import { aCloud, admin, linksArn, webhookArn } from './a-cloud.ts';
import { aContext } from './a-context.ts';

const day = 86_400;
const cacheSeconds = 300;
const client = new SecretsManagerClient({ region: 'eu-central-1' });

type ACloud = ReturnType<typeof aCloud>;
async function ran(command: Command, args: readonly string[], json = false) {
  const { context, out, err } = aContext(['demo', ...args], { json });
  const code = await command.run(context);
  return { code, out, err };
}
const links = ({ cloud }: ACloud, args: readonly string[] = [], json = false) => ran(createRotateLinks(cloud), args, json);
const webhooks = ({ cloud }: ACloud, args: readonly string[] = [], json = false) => ran(createRotateWebhooks(cloud), args, json);

/** Sign and read links by the keys as a Lambda reads them. */
function linkReader({ clock }: ACloud) {
  const keys = createLinkKeys({ client, secretArn: linksArn, clock });
  const grantId = newGrantId('01M8CCMMRGXTCTA3J38RX97QAE', (count) => new Uint8Array(count).fill(3));
  return {
    keys,
    sign: async () => signReviewToken(await keys.current(), { tenantId: 'demo', grantId, expiresAt: new Date('2027-11-22T00:00:00Z') }),
    /** By a fresh Lambda, which keeps nothing in memory yet. */
    verifies: async (token: string) => {
      const key = await createLinkKeys({ client, secretArn: linksArn, clock }).find(token.split('.')[1] ?? '');
      return key !== undefined && readReviewToken(token, key, 'demo')?.grantId === grantId;
    },
  };
}

it.each([
  ['links', links],
  ['webhooks', webhooks],
] as const)('F27: keys rotate %s changes nothing of a tenant that is stopped', async (_, rotate) => {
  const stack = aCloud();
  await stack.tables.put('drafts', { ...stoppedKey });

  await expect(rotate(stack)).rejects.toThrow(/countersign-demo is stopped/);

  expect(await stack.tables.scan('audit')).toEqual([]);
});

describe('keys rotate links', () => {
  it('T6: makes a key that signs from now on; a link of before verifies in the overlap, and not after', async () => {
    const stack = aCloud();
    const reader = linkReader(stack);
    const old = await reader.sign();
    const { out } = await links(stack);
    stack.pass(cacheSeconds);
    const fresh = await reader.sign();

    expect(out).toEqual(['k2 signs from now on', 'k1 verifies until 2027-02-21T17:00:00.000Z']);
    expect([old.split('.')[1], fresh.split('.')[1]]).toEqual(['k1', 'k2']);
    expect(await reader.verifies(old)).toBe(true);
    stack.pass(91 * day - cacheSeconds);
    expect(await reader.verifies(old)).toBe(true);
    stack.pass(1);
    expect([await reader.verifies(old), await reader.verifies(fresh)]).toEqual([false, true]);
  });

  it('lets the old key verify until a day after the latest deadline, where something waits for longer than 90 days', async () => {
    const world = await createWorld();
    const held = await world.held(aHeldReply());
    const head = (await world.raw.query('drafts', { pk: `D#${held.id}`, prefix: 'HEAD' }))[0];
    await world.raw.put('drafts', { ...head, pk: `D#${held.id}`, sk: 'HEAD', queueSk: `2027-06-01T00:00:00.000Z#${held.id}` });

    const { out } = await links(aCloud({ tables: world.raw }));

    expect(out[1]).toBe('k1 verifies until 2027-06-02T00:00:00.000Z');
  });

  it('drops keys that are past their end, and keeps those that are not', async () => {
    const stack = aCloud();
    await links(stack);
    stack.pass(60 * day);
    await links(stack);
    expect(stack.secrets.current(linksArn).value.previous.map(({ kid }: { kid: string }) => kid)).toEqual(['k2', 'k1']);
    stack.pass(32 * day);
    const { out } = await links(stack, [], true);

    expect(JSON.parse(out.join())).toEqual({
      tenant: 'demo',
      secret: 'links',
      done: [
        {
          change: 'rotated',
          carriedOnFrom: null,
          current: 'k4',
          previous: [
            { kid: 'k3', notAfter: '2027-05-24T17:00:00.000Z' },
            { kid: 'k2', notAfter: '2027-04-22T17:00:00.000Z' },
          ],
        },
      ],
    });
  });

  it('T6: --retire ends a key at once: one of before, or the one that signs, whose place a new one takes', async () => {
    const stack = aCloud();
    const reader = linkReader(stack);
    const first = await reader.sign();
    await links(stack);
    stack.pass(cacheSeconds);
    const second = await reader.sign();

    expect((await links(stack, ['--retire', 'k1'])).out).toEqual(['k1 is retired: what it signed stops working within five minutes; k2 signs']);
    expect([await reader.verifies(first), await reader.verifies(second)]).toEqual([false, true]);
    expect((await links(stack, ['--retire', 'k2'])).out).toEqual(['k2 is retired: what it signed stops working within five minutes; k3 signs']);
    expect(await reader.verifies(second)).toBe(false);
    await expect(links(stack, ['--retire', 'k1'])).rejects.toThrow(new Failure('there is no such key: k1; there are k3'));
  });

  it('leaves an event for each change: who, from which version to which, and key ids; nothing of a key', async () => {
    const stack = aCloud();
    await links(stack);
    const { version, value } = stack.secrets.current(linksArn);
    await links(stack, ['--retire', 'k1']);

    const events = await stack.chain('secret:links');
    expect(events).toMatchObject([
      {
        type: 'key.changed',
        actor: admin,
        from: 'v0',
        to: version,
        data: { change: 'rotated', current: 'k2', previous: [{ kid: 'k1', notAfter: '2027-02-21T17:00:00.000Z' }] },
      },
      { actor: admin, from: version, data: { change: 'retired', kid: 'k1', current: 'k2', previous: [] } },
    ]);
    for (const { secret } of [value.current, ...value.previous]) expect(JSON.stringify(await stack.tables.scan('audit'))).not.toContain(secret);
  });
});

describe('keys rotate webhooks', () => {
  const signed = async (stack: ACloud) => {
    const secrets = await createWebhookSecrets({ client, secretArn: webhookArn, clock: stack.clock }).active();
    return webhookHeaders('msg_1', new Date(), '{"a":1}', secrets);
  };
  const takes = (secret: string, headers: Record<string, string>): boolean => {
    try {
      new Webhook(secret).verify('{"a":1}', headers);
      return true;
    } catch {
      return false;
    }
  };
  const oldSecret = `whsec_${'b'.repeat(44)}`;

  it('T20: tells the new secret once; receivers with either take what is sent, until --finish', async () => {
    const stack = aCloud();
    const { out, err } = await webhooks(stack);
    const [fresh = ''] = out;

    expect(out).toHaveLength(1);
    expect(fresh).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(err.join('\n')).toContain('countersign keys rotate webhooks demo --finish');
    const both = await signed(stack);
    expect([takes(oldSecret, both), takes(fresh, both)]).toEqual([true, true]);
    expect((await webhooks(stack, ['--finish'])).out).toEqual([]);
    const one = await signed(stack);
    expect([takes(oldSecret, one), takes(fresh, one)]).toEqual([false, true]);
    expect(await stack.chain('secret:webhooks')).toMatchObject([{ data: { change: 'rotated' } }, { data: { change: 'finished' } }]);
    expect(JSON.stringify(await stack.tables.scan('audit'))).not.toContain(fresh.slice('whsec_'.length));
  });

  it('T20: does not rotate twice before it is finished, nor finish what is not begun: no receiver is cut off', async () => {
    const stack = aCloud();
    await expect(webhooks(stack, ['--finish'])).rejects.toThrow('there is nothing to finish');
    await webhooks(stack);
    const before = stack.secrets.current(webhookArn);

    await expect(webhooks(stack)).rejects.toThrow('finish it first');

    expect(stack.secrets.current(webhookArn)).toEqual(before);
    expect(await stack.chain('secret:webhooks')).toHaveLength(1);
  });
});

describe('a change of a secret that is cut off', () => {
  it('before its record changes nothing, and is made again by the next run', async () => {
    const stack = aCloud();
    stack.secrets.failAt('put');
    await expect(webhooks(stack)).rejects.toThrow(new Failure('AWS refuses: InternalServiceError: try later'));
    expect([stack.secrets.current(webhookArn).version, await stack.chain('secret:webhooks')]).toEqual(['v0', []]);

    expect((await webhooks(stack)).out).toHaveLength(1);
    expect(await stack.chain('secret:webhooks')).toHaveLength(1);
  });

  it('behind its record is told, and carried on by the next run: the same secret, one event', async () => {
    const stack = aCloud();
    stack.secrets.failAt('move');
    await expect(webhooks(stack)).rejects.toThrow('the change is recorded and not in force yet (InternalServiceError: try later): run the same command again');
    const [recorded] = await stack.chain('secret:webhooks');
    expect(stack.secrets.current(webhookArn).version).toBe('v0');

    const { out, err } = await webhooks(stack);

    expect(err[0]).toBe('carried on what a run of 2026-11-22T17:00:00.000Z had recorded and was cut off in:');
    expect(await stack.chain('secret:webhooks')).toHaveLength(1);
    const { version, value } = stack.secrets.current(webhookArn);
    expect([version, [value.current]]).toEqual([recorded?.to, out]);
  });

  it('of which nothing but the last answer is lost is done', async () => {
    const stack = aCloud();
    stack.secrets.failAt('moved');

    const { code, out } = await webhooks(stack);

    expect([code, out]).toEqual([0, [stack.secrets.current(webhookArn).value.current]]);
  });

  it('does not keep an emergency from being dealt with in the same run', async () => {
    const stack = aCloud();
    stack.secrets.failAt('move');
    await expect(links(stack)).rejects.toThrow(Failure);

    const { out } = await links(stack, ['--retire', 'k1']);

    expect(out).toEqual([
      'carried on what a run of 2026-11-22T17:00:00.000Z had recorded and was cut off in:',
      'k2 signs from now on',
      'k1 verifies until 2027-02-21T17:00:00.000Z',
      'k1 is retired: what it signed stops working within five minutes; k2 signs',
    ]);
    expect(stack.secrets.current(linksArn).value).toMatchObject({ current: { kid: 'k2' }, previous: [] });
    expect((await stack.chain('secret:links')).map(({ data }) => data?.change)).toEqual(['rotated', 'retired']);
  });

  it('and whose version is gone by then is made anew; the event names what was given up', async () => {
    const stack = aCloud();
    stack.secrets.failAt('move');
    await expect(links(stack)).rejects.toThrow(Failure);
    const [recorded] = await stack.chain('secret:links');
    stack.secrets.forget(linksArn, recorded?.to ?? '');

    await links(stack);

    expect((await stack.chain('secret:links'))[1]).toMatchObject({ from: 'v0', data: { change: 'rotated', abandoned: recorded?.to } });
    expect(stack.secrets.current(linksArn).value.current.kid).toBe('k2');
  });
});

describe('a change of a secret beside another one', () => {
  it('of the same command: one is recorded and comes into force, the other changes nothing', async () => {
    const stack = aCloud();
    stack.secrets.afterPut(async () => void (await links(stack)));

    await expect(links(stack)).rejects.toThrow('somebody else changes this secret at this moment');

    const [only, ...more] = await stack.chain('secret:links');
    expect(more).toEqual([]);
    expect(stack.secrets.current(linksArn).version).toBe(only?.to);
  });

  it('made by hand meanwhile: is not overwritten', async () => {
    const stack = aCloud();
    const byHand = { current: `whsec_${'c'.repeat(44)}` };
    stack.secrets.afterPut(async () => stack.secrets.setByHand(webhookArn, byHand));

    await expect(webhooks(stack)).rejects.toThrow('recorded and not in force yet (InvalidParameterException');

    expect(stack.secrets.current(webhookArn).value).toEqual(byHand);
  });

  it('made by hand before: is what the next one begins from, and the event shows the gap', async () => {
    const stack = aCloud();
    await webhooks(stack);
    await webhooks(stack, ['--finish']);
    stack.secrets.setByHand(webhookArn, { current: `whsec_${'c'.repeat(44)}` });
    const { version } = stack.secrets.current(webhookArn);
    await webhooks(stack);

    const [, finished, last] = await stack.chain('secret:webhooks');
    expect(last?.from).toBe(version);
    expect(finished?.to).not.toBe(version);
    expect(stack.secrets.current(webhookArn).value.previous).toBe(`whsec_${'c'.repeat(44)}`);
  });

  it('of a secret in another form: nothing is kept of it or said of its text', async () => {
    const stack = aCloud();
    stack.secrets.setByHand(linksArn, { current: { kid: 'k1', secret: 'c2hvcnQ=' } });
    const { version } = stack.secrets.current(linksArn);

    await expect(links(stack)).rejects.toThrow(new Failure('secret has an unexpected form: link keys at /current/secret'));
    expect(stack.secrets.current(linksArn).version).toBe(version);
  });
});

it.each([[['other']], [['--retire']], [['--finished']]])('is called right: %j', async (args) => {
  const stack = aCloud();
  await expect(links(stack, args)).rejects.toThrow(Usage);
  await expect(webhooks(stack, args)).rejects.toThrow(Usage);
});
