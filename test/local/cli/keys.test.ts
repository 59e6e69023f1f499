import { describe, expect, it } from 'vitest';
import { type Api, type Command, Failure, Usage } from '../../../local/cli/command.ts';
import { keysList, keysNew, keysRetire, keysRotate } from '../../../local/cli/keys.ts';
import { createWorld, type World } from '../../world.ts';
import { aContext, fakeApi } from './a-context.ts';

const day = 86_400_000;

/** The real API of a world whose clock is ours: ends of keys are counted from now. */
async function aTenant() {
  const world = await createWorld();
  world.clock.set(new Date());
  return { world, api: apiOf(world) };
}
const apiOf = (world: World): Api => ({
  url: () => 'https://approvals.example',
  async call(method, path, { body } = {}) {
    const { status, json } = await world.call(`${method} ${path}`, { key: world.keys.admin, ...(body !== undefined && { body }) });
    return { status, headers: new Headers(), body: json };
  },
});
async function ran(command: Command, args: readonly string[], api: Api, json = false) {
  const { context, out, err } = aContext(args, { api, json });
  return { code: await command.run(context), out, err };
}
const made = async (api: Api, ...args: string[]) => JSON.parse((await ran(keysNew, args, api, true)).out.join());

describe('keys', () => {
  it('new: makes a key with these scopes, told once, alone on standard output', async () => {
    const { world, api } = await aTenant();
    const { out, err } = await ran(keysNew, ['--label', 'Zendesk', '--scopes', 'drafts:write, drafts:read'], api);

    expect(out).toEqual([expect.stringMatching(/^cs_/)]);
    expect(err.join()).toMatch(/^key_\w+ may drafts:write, drafts:read\. It is told this once:$/);
    expect((await world.call('GET /v1/drafts', { key: out[0] ?? '' })).status).toBe(200);
    expect((await world.call('GET /v1/keys', { key: out[0] ?? '' })).status).toBe(403);
  });

  it('list: says what each may do, and which end when', async () => {
    const { api } = await aTenant();
    const [one, other] = [await made(api, '--label', 'one\u202e', '--scopes', 'drafts:read'), await made(api, '--label', 'other', '--scopes', 'audit:read')];
    await ran(keysRetire, [one.id], api);
    await ran(keysRetire, [other.id, '--after', '12h'], api);

    const { out } = await ran(keysList, [], api);

    expect(out).toHaveLength(5);
    expect(out.find((line) => line.startsWith(one.id))).toMatch(/ {2}drafts:read {2}since \S+, ended \S+: one\\u\{202e\}$/);
    expect(out.find((line) => line.startsWith(other.id))).toMatch(/ {2}audit:read {2}since \S+, ends \S+: other$/);
    expect(JSON.parse((await ran(keysList, [], api, true)).out.join())).toHaveLength(5);
  });

  it('rotate: both keys are taken in the overlap, the new one alone after it', async () => {
    const { world, api } = await aTenant();
    const old = await made(api, '--label', 'Zendesk', '--scopes', 'drafts:write,drafts:read');
    const { out, err } = await ran(keysRotate, [old.id, '--overlap', '3d'], api);
    const [fresh = ''] = out;
    const statuses = async () => Promise.all([old.key, fresh].map(async (key) => (await world.call('GET /v1/drafts', { key })).status));

    expect(out).toHaveLength(1);
    expect(err[0]).toContain(`takes the place of ${old.id} (Zendesk)`);
    expect(await statuses()).toEqual([200, 200]);
    world.clock.set(new Date(Date.now() + 3 * day - 60_000));
    expect(await statuses()).toEqual([200, 200]);
    world.clock.set(new Date(Date.now() + 3 * day));
    expect(await statuses()).toEqual([401, 200]);
  });

  it('rotate --json: tells the new key, which it replaces, and until when that is taken; a week unless told', async () => {
    const { api } = await aTenant();
    const old = await made(api, '--label', 'Zendesk', '--scopes', 'drafts:read');
    const told = JSON.parse((await ran(keysRotate, [old.id], api, true)).out.join());

    expect(told).toMatchObject({ name: 'Zendesk', scopes: ['drafts:read'], replaces: old.id, key: expect.stringMatching(/^cs_/) });
    expect(Math.round((Date.parse(told.end) - Date.now()) / day)).toBe(7);
  });

  it('rotate: does not put off an end that stands already', async () => {
    const { api } = await aTenant();
    const one = await made(api, '--label', 'one', '--scopes', 'drafts:read');
    const { end } = JSON.parse((await ran(keysRetire, [one.id, '--after', '12h'], api, true)).out.join());
    const rotated = JSON.parse((await ran(keysRotate, [one.id, '--overlap', '7d'], api, true)).out.join());

    expect(rotated.end).toBe(end);
    expect((await ran(keysList, [], api)).out.join()).toContain(`ends ${end}`);
  });

  it('rotate: has told the new key before it asks for the end of the old one, and says how to go on where that fails', async () => {
    const key = { id: 'key_1', name: 'Zendesk', scopes: ['drafts:read'], createdAt: '2026-11-22T17:00:00.000Z', revokedAt: null };
    const { api } = fakeApi({
      'GET /v1/keys': { status: 200, body: { items: [key], next: null } },
      'POST /v1/keys': { status: 201, body: { ...key, id: 'key_2', key: 'cs_2_secret' } },
      'DELETE /v1/keys/key_1': { status: 503, body: { code: 'busy' } },
    });
    const { context, out } = aContext(['key_1'], { api });

    await expect(keysRotate.run(context)).rejects.toThrow('countersign keys retire key_1 --after 7d');
    expect(out).toEqual(['cs_2_secret']);
  });

  it('retire: never the last admin key, one that runs out not counted', async () => {
    const { world, api } = await aTenant();
    const only = (await world.deps.accounts.listKeys({ limit: 9 })).items.find(({ scopes }) => scopes.includes('admin'))?.id ?? '';

    await expect(ran(keysRetire, [only], api)).rejects.toThrow(`${only} is the last admin key`);
    const second = await made(api, '--label', 'second', '--scopes', 'admin');
    await ran(keysRetire, [second.id, '--after', '1d'], api);
    await expect(ran(keysRetire, [only], api)).rejects.toThrow(`${only} is the last admin key`);
    await made(api, '--label', 'third', '--scopes', 'admin');
    expect((await ran(keysRetire, [only], api)).out).toEqual([`${only} is taken no longer`]);
  });

  it('says what the server refuses, and which key is none or has ended', async () => {
    const { api } = await aTenant();
    const one = await made(api, '--label', 'one', '--scopes', 'drafts:read');
    expect(JSON.parse((await ran(keysRetire, [one.id], api, true)).out.join())).toEqual({ id: one.id, end: null });

    await expect(ran(keysRetire, [one.id], api)).rejects.toThrow(`${one.id} has ended already`);
    await expect(ran(keysRotate, ['key_none'], api)).rejects.toThrow(new Failure('there is no such key: key_none'));
    await expect(ran(keysNew, ['--label', 'x'.repeat(201), '--scopes', 'admin'], api)).rejects.toThrow(Failure);
  });

  it.each<[Command, string[]]>([
    [keysList, ['x']],
    [keysNew, ['--label', 'x']],
    [keysNew, ['--label', 'x', '--scopes', 'everything']],
    [keysNew, ['--label', 'x', '--scopes', 'admin', 'more']],
    [keysRetire, []],
    [keysRetire, ['a', 'b']],
    [keysRetire, ['a', '--after', '91d']],
    [keysRetire, ['a', '--after', 'soon']],
    [keysRotate, ['a', '--overlap', '0d']],
    [keysRotate, []],
  ])('are called right: %o %j', async (command, args) => {
    await expect(ran(command, args, fakeApi().api)).rejects.toThrow(Usage);
  });
});
