import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createHandler as createSendWebhook } from '../../functions/send-webhook.ts';
import { days, hours } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type Post, type World, webhookSecret } from '../world.ts';

const rows = async (world: World) => (await world.outbox()).filter(({ kind }) => kind === 'webhook');
/** The endpoint answers so, one after the other, and 200 from then on; what came is kept. */
function answering(world: World, ...answers: (number | 'drop' | { status: number; retryAfterSeconds: number })[]): void {
  const take = world.outside.post;
  world.outside.post = async (post: Post) => {
    await take(post);
    const answer = answers.shift() ?? 200;
    if (answer === 'drop') throw Object.assign(new Error('reset'), { name: 'SocketError' });
    return typeof answer === 'number' ? { status: answer } : answer;
  };
}
/** Sends whenever something is due until nothing is; answers the seconds between the attempts. */
async function untilDone(world: World, most = 20): Promise<number[]> {
  const gaps: number[] = [];
  for (let i = 0; i < most; i += 1) {
    await world.sendWebhook({ sweep: true });
    const [next] = (await rows(world)).filter(({ state }) => state === 'pending');
    if (!next) return gaps;
    gaps.push((Date.parse(String(next.nextAt)) - world.clock.now().getTime()) / 1000);
    world.clock.set(String(next.nextAt));
  }
  throw new Error('it never ends');
}

describe('a webhook', () => {
  it('T20: is signed so that the reference verifier takes it, and refuses an altered one', async () => {
    const world = await createWorld();
    world.clock.set(new Date()); // the verifier has a clock of its own
    const { json } = await world.post(aHarmlessReply());
    await world.sendWebhook({ sweep: true });
    const [post] = world.posts as [Post];

    const verifier = new Webhook(webhookSecret);
    expect(verifier.verify(post.body, post.headers)).toMatchObject({ type: 'draft.released', data: { draft: json } });
    expect(post.headers['webhook-id']).toBe(json.release?.releaseId);
    expect(() => verifier.verify(post.body.replace('Friday', 'Monday'), post.headers)).toThrow();
    expect(() => new Webhook(`whsec_${Buffer.alloc(24, 8).toString('base64')}`).verify(post.body, post.headers)).toThrow();
    const { 'webhook-signature': _, ...unsigned } = post.headers;
    expect(() => verifier.verify(post.body, unsigned)).toThrow();
  });

  it('carries the draft exactly as GET gives it', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHarmlessReply());
    await world.sweep();

    expect(world.told()[0]?.draft).toEqual((await world.call(`GET /v1/drafts/${json.id}`)).json);
  });

  it('is sent by the sweep for ten drafts at once', async () => {
    const world = await createWorld();
    for (let i = 0; i < 12; i += 1) await world.post(aHarmlessReply({ conversationId: `conv-${i}` }));
    const { post } = world.outside;
    let open = 0;
    let most = 0;
    world.outside.post = async (sent: Post) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return post(sent);
    };

    await world.sendWebhook({ sweep: true });

    expect(most).toBe(10);
    expect(world.posts).toHaveLength(12);
  });

  it('waits for what the same draft was told before', async () => {
    const world = await createWorld({ people: [] });
    const { json } = await world.post(aHeldReply());
    await world.call(`POST /v1/drafts/${json.id}/withdraw`, { body: { reason: 'solved' } });
    const { post } = world.outside;
    const seen: string[] = [];
    world.outside.post = async (sent: Post) => {
      seen.push(`begins ${JSON.parse(sent.body).type}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push('ends');
      return post(sent);
    };

    await world.sendWebhook({ sweep: true });

    expect(seen).toEqual(['begins draft.blocked', 'ends', 'begins draft.withdrawn', 'ends']);
  });

  it('F11: is tried again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, up to a tenth later, and then given up', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, ...Array(20).fill(500));

    const gaps = await untilDone(world);

    const schedule = [5, 300, 1800, 2 * hours, 5 * hours, 10 * hours, 14 * hours, 20 * hours, days];
    expect(gaps).toHaveLength(schedule.length);
    gaps.forEach((gap, i) => {
      expect(gap).toBeGreaterThanOrEqual(schedule[i] as number);
      expect(gap).toBeLessThanOrEqual(Math.ceil((schedule[i] as number) * 1.1));
    });
    expect(world.posts).toHaveLength(10);
    expect(await rows(world)).toMatchObject([{ state: 'failed', lastStatus: 500, attempts: 10 }]);
    expect((await world.deps.drafts.list({ limit: 1 })).heads[0]?.status).toBe('released');
    expect(world.logged).toContainEqual(expect.objectContaining({ level: 'error', message: 'webhook given up' }));
  });

  it('F11: keeps its whole schedule while attempts fail before they reach the endpoint', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    const { webhookSecrets } = world.outside;
    world.outside.webhookSecrets = [];
    const unreadable = createSendWebhook({ ...world.deps, webhookSecrets: { active: () => Promise.reject(new Error('secrets are away')) } });
    for (let i = 0; i < 12; i += 1) {
      await unreadable({ sweep: true });
      world.clock.set(String((await rows(world))[0]?.nextAt));
    }
    expect(await rows(world)).toMatchObject([{ state: 'pending', attempts: 12 }]);
    world.outside.webhookSecrets = webhookSecrets;
    answering(world, 500);

    const gaps = await untilDone(world);

    expect(gaps).toEqual([expect.closeTo(5, -0.5)]);
    expect(world.posts).toHaveLength(2);
    expect(await rows(world)).toMatchObject([{ state: 'delivered', attempts: 14, tries: 2 }]);
  });

  it('F17: leaves what a run has no time for to the next one', async () => {
    const world = await createWorld();
    for (let i = 0; i < 13; i += 1) await world.post(aHarmlessReply({ conversationId: `conv-slow-${i}` }));
    const { post } = world.outside;
    world.outside.post = async (sent: Post) => {
      world.clock.advance(10);
      return post(sent);
    };

    await world.sendWebhook({ sweep: true });

    expect(world.posts).toHaveLength(10); // all that go at once had begun
    const left = (await rows(world)).filter(({ state }) => state === 'pending');
    expect(left.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    await world.sendWebhook({ sweep: true });
    expect(world.posts).toHaveLength(13);
  });

  it('F11: has the same id and body on every attempt, and a new timestamp and signature', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 500, 'drop', 503);

    await untilDone(world);

    const of = (name: string) => world.posts.map(({ headers }) => headers[name]);
    expect(world.posts).toHaveLength(4);
    expect(new Set(of('webhook-id')).size).toBe(1);
    expect(new Set(world.posts.map(({ body }) => body)).size).toBe(1);
    expect(new Set(of('webhook-timestamp')).size).toBe(4);
    expect(new Set(of('webhook-signature')).size).toBe(4);
    expect(await rows(world)).toMatchObject([{ state: 'delivered', lastStatus: 200 }]);
  });

  it('F11: tells the draft as it was at the event, also when it is delivered after the draft moved on', async () => {
    const world = await createWorld();
    answering(world, 500, 500);
    const { json } = await world.post(aHarmlessReply());
    await world.sendWebhook({ sweep: true });
    world.clock.advance(60);
    await world.call(`POST /v1/drafts/${json.id}/outcome`, { body: { outcome: 'wrong' } });

    await untilDone(world);

    expect(new Set(world.posts.map(({ body }) => body)).size).toBe(1);
    expect(world.told().at(-1)?.draft).toEqual(json);
  });

  it('honours Retry-After where it asks for more time, up to a day', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, { status: 429, retryAfterSeconds: 120 }, { status: 503, retryAfterSeconds: 1 }, { status: 503, retryAfterSeconds: 10 * days });

    const gaps = await untilDone(world);

    expect(gaps[0]).toBe(120);
    expect(gaps[1]).toBeGreaterThanOrEqual(300);
    expect(gaps[2]).toBe(days);
  });

  it('F11: is given up at once where the endpoint is gone (410)', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 410);

    expect(await untilDone(world)).toEqual([]);
    expect(await rows(world)).toMatchObject([{ state: 'failed', lastStatus: 410 }]);
  });

  it('F11: disables an endpoint that answers 410: nothing more is posted, what is owed waits and uses no attempt up, and one line raises the alarm', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 410);
    await world.sendWebhook({ sweep: true });
    await world.post(aHarmlessReply({ conversationId: 'c2' }));

    const late: (Date | undefined)[] = [];
    for (let minutes = 0; minutes < 60; minutes += 1) {
      await world.sendWebhook({ sweep: true });
      late.push(await world.deps.outbox.lateSince(world.clock.now(), ['outbox', 'webhook']));
      world.clock.advance(60);
    }

    expect(world.posts).toHaveLength(1);
    expect((await rows(world)).map(({ state, tries }) => [state, tries]).sort()).toEqual([
      ['failed', 1],
      ['pending', undefined],
    ]);
    expect(world.logged.filter(({ message }) => message === 'webhook endpoint disabled')).toMatchObject([{ level: 'error', fields: { status: 410 } }]);
    expect(world.logged.filter(({ message }) => message.startsWith('webhook waits')).map(({ level }) => level)).toEqual(Array(4).fill('info'));
    expect(new Set(late)).toEqual(new Set([undefined]));
  });

  it('F11: sends what waited once the endpoint is enabled, with all of its attempts left', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 410, ...Array(9).fill(500));
    await world.sendWebhook({ sweep: true });
    const { json } = await world.post(aHarmlessReply({ conversationId: 'c2' }));
    await world.sendWebhook({ sweep: true });
    world.clock.advance(2 * days);

    await world.call('POST /v1/deliveries/enable', { key: world.keys.admin });

    const gaps = await untilDone(world);
    expect([gaps.length, world.posts.length]).toEqual([9, 11]);
    expect((await rows(world)).find(({ draftId }) => draftId === json.id)).toMatchObject({ state: 'delivered', tries: 10 });
  });

  it('F11: gives up what waited for as long as the schedule lasts, and tells of it once', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 410);
    await world.sendWebhook({ sweep: true });
    const { json } = await world.post(aHarmlessReply({ conversationId: 'c2' }));
    const since = world.clock.now().getTime();

    await untilDone(world, 400);

    expect((world.clock.now().getTime() - since) / 1000).toBe(272_105);
    expect((await rows(world)).find(({ draftId }) => draftId === json.id)).toMatchObject({ state: 'failed', disabled: true });
    expect(world.logged.filter(({ message }) => message === 'webhook given up: its endpoint is disabled')).toMatchObject([{ level: 'error' }]);
    expect((await world.deps.queue.failedReleases()).items.map(({ draftId }) => draftId)).toContain(json.id);
    expect(world.posts).toHaveLength(1);
  });

  it('F11: calls an endpoint at another address at once', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, 410);
    await world.sendWebhook({ sweep: true });
    const moved = createSendWebhook({ ...world.deps, settings: { ...world.deps.settings, webhookUrl: 'https://new.example/hook' } });
    await world.post(aHarmlessReply({ conversationId: 'c2' }));

    await moved({ sweep: true });

    expect(world.posts.map(({ url }) => url)).toEqual(['https://helpdesk.example/hook', 'https://new.example/hook']);
  });

  it.each([301, 302, 307, 400, 404])('is not delivered by the answer %i', async (status) => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    answering(world, status);

    await world.sendWebhook({ sweep: true });

    expect(await rows(world)).toMatchObject([{ state: 'pending', lastStatus: status }]);
  });

  it('F1: is sent once, although stream and sweep bring it at one instant', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());
    const [row] = await rows(world);
    const stream = { Records: [{ dynamodb: { SequenceNumber: '1', Keys: { pk: { S: `${row?.pk}` }, sk: { S: `${row?.sk}` } } } }] };

    await Promise.all([world.sendWebhook(stream), world.sendWebhook({ sweep: true }), world.sendWebhook(stream)]);
    await world.sendWebhook(stream);

    expect(world.posts).toHaveLength(1);
  });

  it('never takes what the other drainer owes', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());

    await world.sendWebhook({ sweep: true });
    const [row] = await world.outbox();
    await world.sendWebhook({ Records: [{ dynamodb: { SequenceNumber: '1', Keys: { pk: { S: `${row?.pk}` }, sk: { S: `${row?.sk}` } } } }] });

    expect(row).toMatchObject({ kind: 'start' });
    expect((await world.outbox()).filter(({ kind }) => kind === 'start')).toEqual([row]);
    expect([world.posts, world.starts]).toEqual([[], []]);
  });

  it('is signed by both secrets while they rotate', async () => {
    const world = await createWorld();
    const older = `whsec_${Buffer.alloc(24, 8).toString('base64')}`;
    world.outside.webhookSecrets = [webhookSecret, older];
    world.clock.set(new Date());
    await world.post(aHarmlessReply());

    await world.sendWebhook({ sweep: true });

    const [post] = world.posts as [Post];
    for (const secret of [webhookSecret, older]) expect(new Webhook(secret).verify(post.body, post.headers)).toBeTruthy();
  });

  it('is not owed any more where the tenant has no endpoint', async () => {
    const world = await createWorld({ settings: { webhookUrl: null } });
    await world.post(aHarmlessReply());

    await world.sendWebhook({ sweep: true });

    expect([world.posts, await rows(world)]).toEqual([[], []]);
  });

  it('that was delivered is kept for 90 days, for whoever asks', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply());

    await world.sendWebhook({ sweep: true });

    const [row] = await rows(world);
    expect(row).toMatchObject({ state: 'delivered', lastStatus: 200, expiresAt: world.clock.now().getTime() / 1000 + 90 * days });
    expect(row).not.toHaveProperty('duePk');
  });
});
