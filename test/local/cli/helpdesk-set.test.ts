import { afterEach, describe, expect, it } from 'vitest';
import { parseHelpdeskSecret } from '../../../functions/adapters/helpdesk-secrets.ts';
import { stoppedKey } from '../../../functions/adapters/stop-gate.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { createHelpdeskSet } from '../../../local/cli/helpdesk-set.ts';
import { aCloud, admin, helpdeskArn } from './a-cloud.ts';
import { aContext } from './a-context.ts';
import { aProject } from './a-project.ts';

const given = { signing: 'a signing secret of Zendesk', user: 'bot@acme.example', token: 'token-1' };
const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

/** The command on a project whose tenant has Zendesk, and an AWS account in memory. */
function rig({ helpdesk = true, deployed = true } = {}) {
  const stack = aCloud({ helpdesk: deployed });
  const { directory, end } = aProject(helpdesk ? 'helpdesk: { vendor: zendesk, account: acme, authors: ["1"] }' : '');
  ended.push(end);
  const set = async (text: string | object, args: readonly string[] = ['--vendor', 'zendesk'], json = false) => {
    const { context, out, err } = aContext(['demo', '--dir', directory, ...args], { json });
    const code = await createHelpdeskSet(stack.cloud, () => (typeof text === 'string' ? text : JSON.stringify(text))).run(context);
    return { code, out, err };
  };
  return { ...stack, set, secret: () => parseHelpdeskSecret(JSON.stringify(stack.secrets.current(helpdeskArn).value)) };
}

describe('helpdesk set', () => {
  it('writes the secret as the functions read it, and records that, without it', async () => {
    const { set, secret, chain } = rig();

    expect((await set(given)).out.join()).toContain('https://approvals.example/v1/hooks/zendesk');
    expect(secret()).toEqual({ signing: [given.signing], api: { user: given.user, token: given.token } });
    const events = await chain('secret:helpdesk');
    expect(events).toMatchObject([{ type: 'key.changed', actor: admin, data: { change: 'set', vendor: 'zendesk' } }]);
    expect(JSON.stringify(events)).not.toMatch(/signing secret|token-1|bot@/);
  });

  it('lets the signing secret of before prove, and no older one; a new token alone keeps both', async () => {
    const { set, secret } = rig();
    await set(given);
    await set({ ...given, signing: 'the second signing secret' });
    expect(secret().signing).toEqual(['the second signing secret', given.signing]);
    await set({ ...given, signing: 'the second signing secret', token: 'token-2' });
    expect(secret()).toEqual({ signing: ['the second signing secret', given.signing], api: { user: given.user, token: 'token-2' } });
    await set({ ...given, signing: 'the third signing secret' });
    expect(secret().signing).toEqual(['the third signing secret', 'the second signing secret']);
  });

  it('F27: changes nothing of a tenant that is stopped', async () => {
    const { set, secrets, tables, chain } = rig();
    const before = secrets.current(helpdeskArn);
    await tables.put('drafts', { ...stoppedKey });

    await expect(set(given)).rejects.toThrow(/countersign-demo is stopped/);

    expect(secrets.current(helpdeskArn)).toEqual(before);
    expect(await chain('secret:helpdesk')).toEqual([]);
  });

  it('answers JSON where that is asked for', async () => {
    expect(JSON.parse((await rig().set(given, ['--vendor', 'zendesk'], true)).out.join(''))).toEqual({
      tenant: 'demo',
      secret: 'helpdesk',
      change: 'set',
      carriedOnFrom: null,
      leftOutFrom: null,
    });
  });

  it('that was cut off behind its record carries on with the same secrets, and says so', async () => {
    const { set, secrets, secret, chain } = rig();
    secrets.failAt('move');
    await expect(set(given)).rejects.toThrow('recorded and not in force yet');

    expect((await set(given)).out[0]).toBe('carried on what a run of 2026-11-22T17:00:00.000Z had recorded and was cut off in:');

    expect(secret()).toEqual({ signing: [given.signing], api: { user: given.user, token: given.token } });
    expect(await chain('secret:helpdesk')).toHaveLength(1);
  });

  it('that was cut off behind its record never brings into force what is not wanted any more', async () => {
    const { set, secrets, secret, chain } = rig();
    await set(given);
    const before = secrets.current(helpdeskArn).version;
    secrets.failAt('move');
    await expect(set({ ...given, signing: 'a mistyped secret', token: 'a-token-that-leaked' })).rejects.toThrow('recorded and not in force yet');

    const { out } = await set({ ...given, signing: 'the right secret', token: 'token-2' });

    expect(out[0]).toBe('other secrets, which a run of 2026-11-22T17:00:00.000Z had recorded and was cut off in, are left out: they were never in force');
    expect(secret()).toEqual({ signing: ['the right secret', given.signing], api: { user: given.user, token: 'token-2' } });
    const [, leftOut, last, ...more] = await chain('secret:helpdesk');
    expect(last).toMatchObject({ from: before, to: secrets.current(helpdeskArn).version, data: { change: 'set', vendor: 'zendesk', abandoned: leftOut?.to } });
    expect(more).toEqual([]);
  });

  it.each([
    ['no JSON', 'hello', 'not JSON'],
    ['a part missing', { signing: given.signing, user: given.user }, 'token'],
    ['a part too many', { ...given, password: 'x' }, 'password'],
    ['nothing at all', 'null', 'all of it'],
    ['the signing secret of the documentation', { ...given, signing: 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==' }, '/signing/current'],
    ['a user of two lines', { ...given, user: 'a\nb' }, '/api/user'],
  ])('refuses %s, and changes nothing', async (_, text, says) => {
    const { set, secrets } = rig();
    const before = secrets.current(helpdeskArn);

    const refusal = await set(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Failure);
    expect((refusal as Failure).message).toContain(says);
    expect((refusal as Failure).message).not.toMatch(/dGhpc|token-1|Zendesk/);
    expect(secrets.current(helpdeskArn)).toEqual(before);
  });

  it('refuses a tenant without a helpdesk, of another vendor, or whose stack has no secret yet', async () => {
    await expect(rig({ helpdesk: false }).set(given)).rejects.toThrow('names no helpdesk of zendesk');
    await expect(rig().set(given, ['--vendor', 'intercom'])).rejects.toThrow('names no helpdesk of intercom');
    await expect(rig({ deployed: false }).set(given)).rejects.toThrow('deploy it first');
    await expect(rig().set(given, [])).rejects.toThrow(Usage);
    await expect(rig().set(given, ['another', '--vendor', 'zendesk'])).rejects.toThrow(Usage);
  });

  it('reads a file, and says which one it can not read', async () => {
    const stack = aCloud({ helpdesk: true });
    const { directory, end } = aProject('helpdesk: { vendor: zendesk, account: acme, authors: ["1"] }');
    ended.push(end);
    const { context } = aContext(['demo', '--dir', directory, '--vendor', 'zendesk', '--from', `${directory}/none.json`]);
    await expect(createHelpdeskSet(stack.cloud).run(context)).rejects.toThrow("none.json can't be read: ENOENT");
  });
});
