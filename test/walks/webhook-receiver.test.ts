import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  act,
  createMemoryInbox,
  createReceiver,
  type Helpdesk,
  type Inbox,
  type ReceiverOptions,
  type Webhook,
} from '../../examples/webhook-receiver/receiver.ts';
import { webhookHeaders } from '../../functions/domain/webhook.ts';
import { hours } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World, webhookSecret } from '../world.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The sample receiver behind a real port; our own sender posts to it, and what it does is kept. */
async function aReceiver(world: World, options: Partial<ReceiverOptions> = {}) {
  const done: string[] = [];
  const helpdesk: Helpdesk = {
    send: async (id, { to, text }) => void done.push(`send ${id} to ${to}: ${text}`),
    show: async (draftId, status) => void done.push(`${draftId} is ${status}`),
  };
  const { server, work } = createReceiver({ secrets: [webhookSecret], inbox: createMemoryInbox(), helpdesk, now: world.clock.now, ...options });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const post = async (headers: Record<string, string>, body: string): Promise<number> => {
    const answer = await fetch(url, { method: 'POST', headers, body });
    await work();
    return answer.status;
  };
  world.outside.post = async ({ headers, body }) => ({ status: await post(headers, body) });
  return { done, post, work, url };
}

describe('the sample receiver', () => {
  it('sends what was released, exactly as it was approved, once, however often it is told', async () => {
    const world = await createWorld();
    const { done } = await aReceiver(world);
    const { json } = await world.post(aHarmlessReply());
    await world.sendWebhook({ sweep: true });
    const releaseId = json.release?.releaseId ?? '';

    for (let i = 0; i < 3; i += 1) {
      await world.call('POST /v1/deliveries/redrive', { key: world.keys.admin, body: { draftId: json.id, webhookId: releaseId } });
      await world.sendWebhook({ sweep: true });
    }

    expect(done).toEqual([`send ${releaseId} to dana@fabrikam.example: ${aHarmlessReply().reply.text}`, `${json.id} is released`]);
    expect((await world.outbox()).map(({ state, lastStatus }) => [state, lastStatus])).toEqual([['delivered', 204]]);
  });

  it('sends the holding reply where time ran out, and shows what else became of a draft', async () => {
    const world = await createWorld();
    const { done } = await aReceiver(world);
    const one = await world.held();
    const other = await world.held(aHeldReply({ conversationId: 'c2' }));
    await world.call(`POST /v1/drafts/${other.id}/withdraw`, { body: { reason: 'solved' } });
    await world.sendWebhook({ sweep: true });
    for (let i = 0; i < 60 && (await world.status(one.id)) !== 'held'; i += 1) {
      world.clock.advance(hours);
      await world.sweep();
    }
    await world.sweep();

    const { holdingReply } = (await world.draft(one.id)).head;
    expect(holdingReply?.text).toBeTruthy();
    expect(done.filter((line) => line.startsWith('send')).map((line) => line.replace(/^send msg_\S+ /, ''))).toEqual([
      `to dana@fabrikam.example: ${holdingReply?.text}`,
    ]);
    expect(done).toContain(`${other.id} is withdrawn`);
    expect(done.at(-1)).toBe(`${one.id} is held`);
  });

  it.each([
    ['an altered body', (headers: Record<string, string>, body: string) => [headers, body.replace('Friday', 'Monday')]],
    ['another id', (headers: Record<string, string>, body: string) => [{ ...headers, 'webhook-id': 'rel_other' }, body]],
    [
      'another version of signatures',
      (headers: Record<string, string>, body: string) => [{ ...headers, 'webhook-signature': headers['webhook-signature']?.replace('v1,', 'v2,') }, body],
    ],
    ['a timestamp that is none', (headers: Record<string, string>, body: string) => [{ ...headers, 'webhook-timestamp': 'now' }, body]],
    ['no signature', ({ 'webhook-signature': _, ...headers }: Record<string, string>, body: string) => [headers, body]],
    [
      'another secret',
      (_: Record<string, string>, body: string, at: Date) => [webhookHeaders('rel_x', at, body, [`whsec_${Buffer.alloc(24, 8).toString('base64')}`]), body],
    ],
    [
      'an old timestamp',
      (_: Record<string, string>, body: string, at: Date) => [webhookHeaders('rel_x', new Date(at.getTime() - 301_000), body, [webhookSecret]), body],
    ],
  ] as const)('T20: refuses %s, and does nothing', async (_, altered) => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    await world.sendWebhook({ sweep: true });
    const { done, post } = await aReceiver(world);
    const [{ headers, body }] = world.posts as [(typeof world.posts)[number]];

    const [wrongHeaders, wrongBody] = altered({ ...headers }, body, world.clock.now());
    expect(await post(wrongHeaders as Record<string, string>, String(wrongBody))).toBe(401);

    expect(done).toEqual([]);
    expect(await post({ ...headers }, body)).toBe(204);
    expect(done).toHaveLength(2);
  });

  it('T20: knows both secrets while they rotate', async () => {
    const world = await createWorld();
    const older = `whsec_${Buffer.alloc(24, 8).toString('base64')}`;
    const { post } = await aReceiver(world, { secrets: [webhookSecret, older] });
    const body = JSON.stringify({ type: 'draft.rejected', timestamp: 'x', data: { draft: { id: 'drf_1', revision: 1, status: 'rejected' } } });

    for (const secret of [webhookSecret, older]) expect(await post(webhookHeaders(`msg_${secret}`, world.clock.now(), body, [secret]), body)).toBe(204);
  });

  it.each(['whsec_', `whsec_${Buffer.alloc(23, 8).toString('base64')}`])('T20: takes nothing by a secret that is too short: %s', async (short) => {
    const world = await createWorld();
    const { post, done } = await aReceiver(world, { secrets: [short] });
    const body = JSON.stringify({ type: 'draft.rejected', timestamp: 'x', data: { draft: { id: 'drf_1', revision: 1, status: 'rejected' } } });

    const at = Math.floor(world.clock.now().getTime() / 1000);
    const key = Buffer.from(short.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`msg_1.${at}.${body}`).digest('base64');
    expect(await post({ 'webhook-id': 'msg_1', 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` }, body)).toBe(401);
    expect(done).toEqual([]);
  });

  it('answers before it acts', async () => {
    const world = await createWorld();
    let end = () => {};
    const slow = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { url, work } = await aReceiver(world, { helpdesk: { send: () => slow, show: async () => {} } });
    world.outside.post = async ({ headers, body }) => ({ status: (await fetch(url, { method: 'POST', headers: { ...headers }, body })).status });
    await world.post(aHarmlessReply());

    await world.sendWebhook({ sweep: true });

    expect((await world.outbox()).map(({ state }) => state)).toEqual(['delivered']);
    end();
    await work();
  });

  it('is told again what it could not keep, and does later what it could not do', async () => {
    const world = await createWorld();
    const inbox = createMemoryInbox();
    const failing: Inbox = { ...inbox, put: vi.fn(inbox.put).mockRejectedValueOnce(new Error('the database is away')) };
    const send = vi.fn<Helpdesk['send']>().mockRejectedValueOnce(new Error('the mail server is away'));
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    closing.push(() => said.mockRestore());
    const { work } = await aReceiver(world, { inbox: failing, helpdesk: { send, show: async () => {} } });
    await world.post(aHarmlessReply());

    await world.sendWebhook({ sweep: true });
    expect((await world.outbox()).map(({ state, lastStatus }) => [state, lastStatus])).toEqual([['pending', 503]]);
    world.clock.advance(10);
    await world.sendWebhook({ sweep: true });

    expect([said.mock.calls.length, send.mock.calls.length]).toEqual([1, 1]);
    world.clock.advance(60);
    await work();

    expect([said.mock.calls.length, send.mock.calls.length]).toEqual([1, 2]);
    expect(await inbox.next(new Date(world.clock.now().getTime() + 86_400_000))).toBeUndefined();
  });

  it('goes on with others where one can not be acted on, tries that again later and later, and in the end puts it aside for a person', async () => {
    const world = await createWorld();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    closing.push(() => said.mockRestore());
    const { post, done, work } = await aReceiver(world);
    const told = async (id: string, draft: object): Promise<number> => {
      const body = JSON.stringify({ type: 'draft.rejected', timestamp: '2026-11-22T12:00:00.000Z', data: { draft } });
      return post(webhookHeaders(id, world.clock.now(), body, [webhookSecret]), body);
    };

    expect(await told('msg_bad', null as never)).toBe(204);
    expect(await told('msg_good', { id: 'drf_1', revision: 1, status: 'rejected' })).toBe(204);
    expect([done, said.mock.calls.map(([words, id]) => [words, id])]).toEqual([['drf_1 is rejected'], [['put off:', 'msg_bad']]]);

    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 1) {
      world.clock.advance(60);
      await work();
    }
    expect(said.mock.calls).toHaveLength(30);
    expect(said.mock.calls.at(-1)?.slice(0, 2)).toEqual(['put aside, look at it:', 'msg_bad']);
    expect(await told('msg_bad', { id: 'drf_3', revision: 1, status: 'rejected' })).toBe(204); // somebody looked, and had it sent again
    expect(done.at(-1)).toBe('drf_3 is rejected');
    expect(await told('msg_next', { id: 'drf_2', revision: 1, status: 'rejected' })).toBe(204);
    expect(done.at(-1)).toBe('drf_2 is rejected');
  });

  it('looks each minute for what it has put off, also where no webhook comes, until it is closed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    closing.push(() => vi.useRealTimers());
    const next = vi.fn<Inbox['next']>(async () => undefined);
    const { server } = createReceiver({
      secrets: [webhookSecret],
      inbox: { ...createMemoryInbox(), next },
      helpdesk: { send: async () => {}, show: async () => {} },
    });

    await vi.advanceTimersByTimeAsync(120_000);
    expect(next).toHaveBeenCalledTimes(2);
    server.emit('close');
    await vi.advanceTimersByTimeAsync(120_000);

    expect(next).toHaveBeenCalledTimes(2);
  });

  it('takes no other method, and no body without an end', async () => {
    const { url, post } = await aReceiver(await createWorld());

    expect((await fetch(url)).status).toBe(405);
    expect(await post({}, 'x'.repeat(5 * 1024 * 1024)).catch(() => 413)).toBe(413);
  });

  it('shows no older news over newer ones, sends no holding reply for a revision that is over, but every release', async () => {
    const inbox = createMemoryInbox();
    const done: string[] = [];
    const helpdesk: Helpdesk = { send: async (id) => void done.push(`send ${id}`), show: async (_, status) => void done.push(status) };
    const mail = { to: 'dana@fabrikam.example', subject: 'x', text: 'Hello.' };
    const told = (type: string, revision: number, timestamp: string, status: string): Webhook => ({
      type,
      timestamp,
      data: { draft: { id: 'drf_1', conversationId: 'c', revision, status, release: { ...mail, releaseId: 'rel_1' }, holdingReply: mail } },
    });

    await act('1', told('draft.escalated', 2, '2026-11-22T12:00:00.000Z', 'pending'), inbox, helpdesk);
    await act('2', told('draft.held', 1, '2026-11-22T13:00:00.000Z', 'held'), inbox, helpdesk);
    await act('3', told('draft.blocked', 2, '2026-11-22T11:00:00.000Z', 'blocked'), inbox, helpdesk);
    await act('4', told('draft.released', 2, '2026-11-22T11:00:00.000Z', 'released'), inbox, helpdesk);
    await act(
      '5',
      {
        ...told('draft.released', 3, '2026-11-22T14:00:00.000Z', 'released'),
        data: { draft: { ...told('', 3, '', 'released').data.draft, release: { releaseId: 'rel_2', to: null, subject: null, text: null } } },
      },
      inbox,
      helpdesk,
    );

    expect(done).toEqual(['pending', 'send 4', 'released']);
  });

  it('starts as a program of its own, and not without a secret', async () => {
    const program = (env: Record<string, string>) =>
      spawn(process.execPath, ['examples/webhook-receiver/receiver.ts'], { env: { ...process.env, PORT: '0', ...env } });
    const child = program({ WEBHOOK_SECRET: webhookSecret });
    closing.push(() => child.kill());
    const [said] = await once(child.stdout, 'data');
    const [code] = await once(program({ WEBHOOK_SECRET: '' }), 'exit');

    expect(String(said)).toMatch(/^listening on http:\/\/127\.0\.0\.1:[1-9]\d+\n$/); // this machine alone, and where
    expect(code).toBe(1);
  });
});
