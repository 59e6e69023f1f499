import { describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { createStopGate, stoppedKey, stopTakesSeconds } from '../../functions/adapters/stop-gate.ts';
import { systemRandom } from '../../functions/adapters/system.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { markReconciled, markUnproven, startTenant, stoppedSince, stopTenant } from '../../local/reconcile/stop-mark.ts';
import { cloudAdmin } from '../chaos/restored.ts';
import { start } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld } from '../world.ts';
import { settableClock } from './settable-clock.ts';

/** A tenant with a draft in escrow and one that waits, stopped, and every function has seen it. */
async function aStoppedWorld() {
  const world = await createWorld();
  const approved = (await world.held(aHeldReply())).id;
  const waiting = (await world.held(aHeldReply({ conversationId: 'zd-2' }))).id;
  await world.decide(approved, 'mia');
  const browser = world.browser();
  const page = await browser.open(waiting, 'mia');
  const counts = { mails: world.mails.length, posts: world.posts.length };
  const stop = { tables: world.raw, clock: world.clock, random: world.deps.random, tenantId: 'demo', actor: cloudAdmin };
  await stopTenant(stop);
  world.clock.advance(stopTakesSeconds);
  return { world, approved, waiting, counts, browser, page, stop };
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
    const { world, waiting, browser, page } = await aStoppedWorld();

    const answer = await browser.fill(page, { decision: 'approve', text: 'Hello Dana, on Monday.' });

    expect([answer.status, answer.headers['retry-after'], await world.status(waiting)]).toEqual([503, '60', 'pending']);
    expect(answer.body).toContain('Paused: your choice was not recorded');
    expect(answer.body).toContain('Hello Dana, on Monday.');
    const again = await browser.get(page.path);
    expect([again.status, again.body.includes('come again later'), again.body.includes('your choice')]).toEqual([503, true, false]);
  });

  it('takes no event into the audit log, erases nothing and puts no policy', async () => {
    const { world } = await aStoppedWorld();
    const asked = await world.deps.erasures.request({ kind: 'accountId', value: 'acc_fabrikam' }, 'asked for it', 'key_1');
    const before = world.transactions.length;

    await world.sequenceAudit();
    await world.eraseSubjects();
    await world.calibrate();

    expect([world.logFiles.size, world.transactions.length]).toEqual([0, before]);
    expect(asked.ok && (await world.deps.erasures.find(asked.erasure.id))).toMatchObject({ state: 'running', cursor: null, version: 1 });
  });

  const lines = routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]+\}/g, 'x')}`);
  const answersOf = async (world: Awaited<ReturnType<typeof createWorld>>, key: string | null, asked = lines) => {
    const answers: Record<string, string> = {};
    for (const line of asked) {
      const { status, headers, json } = await world.call<{ code?: string }>(line, { key, ...(!line.startsWith('GET') && { raw: '' }) });
      answers[line] = `${status} ${headers['retry-after']} ${json?.code ?? ''}`;
    }
    return answers;
  };

  it('lets nobody in, whatever they hold: every route but /health says that it is paused, and writes nothing', async () => {
    const { world } = await aStoppedWorld();
    const before = [await world.raw.scan('accounts'), await world.raw.scan('drafts'), await world.raw.scan('audit')];

    const answers = await answersOf(world, world.keys.admin);

    const { 'GET /health': health, ...others } = answers;
    expect(health).toMatch(/^200 /);
    // Zendesk sends nothing again that is to wait for a minute.
    const secondsOf = (line: string) => (line.includes('/v1/hooks/') ? 30 : 60);
    expect(lines.some((line) => secondsOf(line) === 30)).toBe(true);
    expect(Object.entries(others).filter(([line, answer]) => !answer.startsWith(`503 ${secondsOf(line)} `))).toEqual([]);
    expect(Object.entries(others).filter(([line, answer]) => line.includes(' /v1/') && !answer.endsWith(' paused'))).toEqual([]);
    expect([await world.raw.scan('accounts'), await world.raw.scan('drafts'), await world.raw.scan('audit')]).toEqual(before);
  });

  it('lets its administration in once its tables are mended, and nobody else, until tables are written over again', async () => {
    const { world, stop } = await aStoppedWorld();
    const administration = lines.filter((line) => routes.some(({ lambda }, i) => lines[i] === line && (lambda === 'admin-api' || lambda === 'policy-api')));
    const pausedOf = async () =>
      Object.entries(await answersOf(world, world.keys.admin)).flatMap(([line, answer]) => (/^503 (?:30|60) /.test(answer) ? [line] : []));

    await markReconciled(stop, 'by-hand');
    world.clock.advance(10);
    expect(await pausedOf()).toEqual(lines.filter((line) => line !== 'GET /health' && !administration.includes(line)));
    expect((await world.call('GET /v1/people', { key: world.keys.admin })).status).toBe(200);
    await markUnproven(stop);
    world.clock.advance(10);
    expect(await pausedOf()).toEqual(lines.filter((line) => line !== 'GET /health'));
    expect(await stoppedSince(world.raw)).toEqual(new Date(world.clock.now().getTime() - 10_000)); // stopped anew: the administration was at work
  });

  it('goes on as if nothing had been once it is started: the draft in escrow goes out, once', async () => {
    const { world, approved, stop } = await aStoppedWorld();

    await startTenant(stop);
    world.clock.advance(60);
    await world.sweep();
    await world.sweep();

    expect(await world.status(approved)).toBe('released');
    expect(world.told().filter(({ type }) => type === 'draft.released')).toHaveLength(1);
  });
});

const depsOf = (tables: ReturnType<typeof createMemoryTables>, clock: ReturnType<typeof settableClock>) => ({
  tables,
  clock,
  random: systemRandom,
  tenantId: 'demo',
  actor: cloudAdmin,
});
const eventsIn = async (tables: ReturnType<typeof createMemoryTables>) =>
  (await tables.scan('audit')).map((item) => {
    const { type, seq, actor, data } = eventIn(item);
    return { type, seq, actor, data };
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
    await stopTenant(depsOf(tables, clock));
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
    await stopTenant(depsOf(tables, clock));
    clock.advance(60);
    expect(await stopTenant(depsOf(tables, clock))).toEqual(start);
    await startTenant(depsOf(tables, clock));
    expect(await stoppedSince(tables)).toBeUndefined();
  });

  it('that can’t be read lets nothing through', async () => {
    const gate = createStopGate({ tables: { get: async () => Promise.reject(new Error('table is away')) }, clock: settableClock(start.toISOString()) });
    await expect(gate.isStopped()).rejects.toThrow('table is away');
  });

  it('and its end stand in the audit, each stop in a chain of its own, by whom', async () => {
    const clock = settableClock(start.toISOString());
    const tables = createMemoryTables();
    const deps = depsOf(tables, clock);

    await stopTenant(deps);
    expect(await startTenant(deps)).toEqual(start);
    expect(await startTenant(deps)).toBeNull();
    await stopTenant(deps);

    const chains = Object.values(Object.groupBy(await tables.scan('audit'), ({ pk }) => pk)).map((items) => items?.length);
    expect(chains.sort()).toEqual([1, 2]);
    expect(await eventsIn(tables)).toEqual(
      expect.arrayContaining([
        { type: 'tenant.stopped', seq: 0, actor: cloudAdmin, data: undefined },
        { type: 'tenant.started', seq: 1, actor: cloudAdmin, data: { stoppedAt: start.toISOString(), unproven: false } },
      ]),
    );
    expect((await tables.scan('audit')).every(({ pk }) => /^S#stop:stp_/.test(pk))).toBe(true);
  });

  it('keeps a tenant from starting whose tables were written over, until they are found whole, or by force with a reason that the event commits to', async () => {
    const clock = settableClock(start.toISOString());
    const tables = createMemoryTables();
    const deps = depsOf(tables, clock);

    await stopTenant(deps);
    await markUnproven(deps);
    await markUnproven(deps);
    expect(await startTenant(deps)).toBe('unproven');
    await markReconciled(deps, 'by-hand');
    expect(await startTenant(deps)).toBe('unproven');
    await markReconciled(deps, 'unproven');
    expect(await startTenant(deps)).toBe('unproven');
    await markReconciled(deps, 'whole');
    expect(await startTenant(deps)).toEqual(start);

    await stopTenant(deps);
    await markReconciled(deps, 'unproven');
    expect(await startTenant(deps, 'nobody has the day for it')).toEqual(start);
    const forced = (await eventsIn(tables)).find(({ data }) => (data as { unproven?: boolean } | undefined)?.unproven);
    expect(forced?.data).toEqual({ stoppedAt: start.toISOString(), unproven: true, reasonCommit: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const [kept] = (await tables.scan('drafts')).filter(({ sk }) => sk.startsWith('STARTED#'));
    expect(kept).toMatchObject({ reason: 'nobody has the day for it', reasonSalt: expect.any(String) });
    expect(await tables.get('drafts', stoppedKey)).toBeUndefined();
    await markUnproven(deps); // of a tenant that runs there is nothing to mark
    await markReconciled(deps, 'whole');
    expect(await tables.get('drafts', stoppedKey)).toBeUndefined();
  });
});
