import { describe, expect, it } from 'vitest';
import { createStopGate, startTenant, stoppedSince, stopTakesSeconds, stopTenant } from '../../functions/adapters/stop-gate.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { start } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld } from '../world.ts';
import { settableClock } from './settable-clock.ts';

/** A tenant with a draft in escrow and one that waits, stopped, and every function has seen it. */
async function aStoppedWorld() {
  const world = await createWorld();
  const approved = (await world.held(aHeldReply())).id;
  const waiting = (await world.held(aHeldReply({ conversationId: 'zd-2' }))).id;
  await world.decide(approved, 'mia');
  const counts = { mails: world.mails.length, posts: world.posts.length };
  await stopTenant({ tables: world.raw, clock: world.clock });
  world.clock.advance(stopTakesSeconds);
  return { world, approved, waiting, counts };
}

describe('F27: a tenant that is stopped', () => {
  it('takes nothing: neither drafts nor revisions, withdrawals or messages of customers; the helpdesk is told when to come again', async () => {
    const { world, waiting } = await aStoppedWorld();
    const before = await world.raw.scan('drafts');

    const answers = [
      await world.post(aHarmlessReply({ conversationId: 'zd-3' })),
      await world.revise(waiting, { confidence: 0.5 }),
      await world.call(`POST /v1/drafts/${waiting}/withdraw`, { body: { reason: 'not needed' } }),
      await world.call('POST /v1/conversations/zd-2/messages', { body: { id: 'm-9', text: 'Never mind.', at: world.clock.now().toISOString() } }),
    ];

    expect(answers.map(({ status, json, headers }) => [status, (json as { code?: string }).code, headers['retry-after']])).toEqual(
      answers.map(() => [503, 'paused', '60']),
    );
    expect(await world.raw.scan('drafts')).toEqual(before);
  });

  it('releases nothing and sends nothing, whoever comes: the sweep, a stream, or an execution', async () => {
    const { world, approved, counts } = await aStoppedWorld();
    world.clock.advance(86_400);

    await world.sweep();
    await world.drainOutbox({ Records: (await world.outbox()).map(({ pk, sk }) => ({ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } })) });
    const task = world.tasks.releaseReply({ contract: 1, draftId: approved, revision: 1 });

    await expect(task).rejects.toThrow('the tenant is stopped');
    expect([await world.status(approved), world.mails.length, world.posts.length]).toEqual(['approved', counts.mails, counts.posts]);
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('counts no decision: the page says that it is paused, and gives back what was typed', async () => {
    const { world, waiting } = await aStoppedWorld();

    const page = await world.decide(waiting, 'mia', { text: 'Hello Dana, on Monday.' });

    expect([page.status, page.headers['retry-after'], await world.status(waiting)]).toEqual([503, '60', 'pending']);
    expect(page.body).toContain('Paused: your choice was not recorded');
    expect(page.body).toContain('Hello Dana, on Monday.');
  });

  it('takes no event into the audit log and erases nothing, but can be read, and its policy, people and keys changed', async () => {
    const { world, waiting } = await aStoppedWorld();
    const asked = await world.deps.erasures.request({ kind: 'accountId', value: 'acc_fabrikam' }, 'asked for it', 'key_1');

    await world.sequenceAudit();
    await world.eraseSubjects();

    expect(world.logFiles.size).toBe(0);
    expect(asked.ok && (await world.deps.erasures.find(asked.erasure.id))).toMatchObject({ state: 'running', cursor: null, version: 1 });
    expect((await world.call(`GET /v1/drafts/${waiting}`)).status).toBe(200);
    const account = await world.call('PUT /v1/accounts/acc_9', { key: world.keys.admin, body: { name: 'Litware', segment: 'standard' } });
    expect([200, 201]).toContain(account.status);
  });

  it('goes on as if nothing had been once it is started: the draft in escrow goes out, once', async () => {
    const { world, approved } = await aStoppedWorld();

    await startTenant(world.raw);
    world.clock.advance(60);
    await world.sweep();
    await world.sweep();

    expect(await world.status(approved)).toBe('released');
    expect(world.told().filter(({ type }) => type === 'draft.released')).toHaveLength(1);
  });
});

describe('the mark of a stop', () => {
  it('is looked for at most once in ten seconds, and a clock that goes back makes nobody remember for longer', async () => {
    const clock = settableClock(start.toISOString());
    const tables = createMemoryTables();
    let reads = 0;
    const get: typeof tables.get = (...asked) => {
      reads += 1;
      return tables.get(...asked);
    };
    const gate = createStopGate({ tables: { get }, clock });

    expect([await gate.isStopped(), await gate.isStopped()]).toEqual([false, false]);
    expect(reads).toBe(1);
    await stopTenant({ tables, clock });
    clock.advance(9.999);
    expect(await gate.isStopped()).toBe(false);
    clock.advance(0.001);
    expect(await gate.isStopped()).toBe(true);
    expect(reads).toBe(2);
    clock.advance(-70);
    expect(await gate.isStopped()).toBe(true);
    expect(reads).toBe(3);
  });

  it('keeps the instant of the first stop', async () => {
    const clock = settableClock(start.toISOString());
    const tables = createMemoryTables();
    expect(await stoppedSince(tables)).toBeUndefined();
    await stopTenant({ tables, clock });
    clock.advance(60);
    expect(await stopTenant({ tables, clock })).toEqual(start);
    await startTenant(tables);
    expect(await stoppedSince(tables)).toBeUndefined();
  });

  it('that can’t be read lets nothing through', async () => {
    const gate = createStopGate({ tables: { get: async () => Promise.reject(new Error('table is away')) }, clock: settableClock(start.toISOString()) });
    await expect(gate.isStopped()).rejects.toThrow('table is away');
  });
});
