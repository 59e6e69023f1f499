import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { createDraftEraser } from '../../functions/adapters/draft-eraser.ts';
import { createDraftsStore } from '../../functions/adapters/drafts-store.ts';
import { createErasuresStore } from '../../functions/adapters/erasures-store.ts';
import type { Write } from '../../functions/adapters/ports.ts';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import { faultOf } from '../../functions/domain/audit/trail.ts';
import { createHandler } from '../../functions/erase-subjects.ts';
import { createCrashGate } from '../../local/crash-gate.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';
import { aLife, canary, dana, erase, erasureSuite, events, everything, statusOf, untilDone } from './erasure-suite.ts';

erasureSuite(() => createWorld());

async function expectErasedOnce(world: World, ids: readonly string[]): Promise<void> {
  expect(await everything(world)).not.toContain(canary);
  for (const id of ids) {
    const kept = (await events(world, `D#${id}`)).map((item) => ({ place: item.sk, event: eventIn(item) }));
    expect(kept.filter(({ event }) => event.type === 'draft.erased')).toHaveLength(1);
    expect(faultOf(kept, { draftId: id, tenantId: 'demo', head: (await world.draft(id)).head, whole: true })).toBeUndefined();
  }
  expect((await events(world, 'S#erasures')).map(({ type }) => type)).toEqual(['subject.erased']);
}

/** A job that dies at one of its calls that change something outside, before it or after it. */
function aJob(world: World, crash?: { readonly at: number; readonly when: 'before' | 'after' }) {
  const gate = createCrashGate();
  let calls = 0;
  let die = (): void => {};
  const gone = new Promise<void>((resolve) => {
    die = resolve;
  });
  const counted =
    <Given, Answer>(call: (given: Given) => Promise<Answer>) =>
    async (given: Given): Promise<Answer> => {
      calls += 1;
      const dies = crash?.at === calls ? crash.when : undefined;
      const end = (): Promise<never> => {
        gate.shut();
        die();
        return new Promise(() => {});
      };
      if (dies === 'before') return end();
      const answer = await call(given);
      return dies === 'after' ? end() : answer;
    };
  const { clock, random, settings, bodies } = world.deps;
  const tables = gate.guard({ ...world.raw, transact: counted((writes: readonly Write[]) => world.raw.transact(writes)) });
  const bodyEraser = gate.guard({ eraseAll: counted(world.bodyEraser.eraseAll) });
  const drafts = createDraftsStore({ tables, bodies, clock, random, settings });
  const run = createHandler({
    ...world.deps,
    drafts,
    accounts: createAccountsStore({ tables, clock, random, settings }),
    erasures: createErasuresStore({ tables, clock, random, settings }),
    draftEraser: createDraftEraser({ tables, drafts, bodyEraser, clock, random, settings }),
  });
  return { run: () => Promise.race([run(), gone]), calls: () => calls };
}

describe('the job', () => {
  /** What a job does of an erasure of one account with a draft that waits and one that is rejected: all of its minutes. */
  const begun = async () => {
    const world = await createWorld();
    const ids = [await aLife(world), (await world.held(aHeldReply({ reply: { to: dana, text: canary } }))).id];
    const { json } = await erase(world, { accountId: 'acc_fabrikam', reason: 'asked for' });
    return { world, ids, id: json.id };
  };
  const minutesOf = async (world: World, job: ReturnType<typeof aJob>): Promise<void> => {
    for (let i = 0; i < 6; i += 1) {
      await job.run();
      world.clock.advance(60);
    }
  };

  it('may die before and after each of its calls: the next one goes on, and nothing is done twice', { timeout: 240_000 }, async () => {
    const whole = await begun();
    const job = aJob(whole.world);
    await minutesOf(whole.world, job);
    expect((await statusOf(whole.world, whole.id)).state).toBe('done');
    expect(job.calls()).toBeGreaterThan(8);

    for (let at = 1; at <= job.calls(); at += 1) {
      for (const when of ['before', 'after'] as const) {
        const { world, ids, id } = await begun();
        await minutesOf(world, aJob(world, { at, when }));

        expect(await untilDone(world, id), `${when} ${at}`).toMatchObject({ erased: 2 });
        await expectErasedOnce(world, ids);
      }
    }
  });

  it('runs twice at once without harm', async () => {
    const { world, ids, id } = await begun();

    for (let i = 0; i < 6; i += 1) {
      await Promise.all([world.eraseSubjects(), world.eraseSubjects()]);
      world.clock.advance(60);
    }

    expect(await statusOf(world, id)).toMatchObject({ state: 'done', erased: 2 });
    await expectErasedOnce(world, ids);
  });

  it('walks through 500 drafts in bounded steps, a part of them each minute', { timeout: 120_000 }, async () => {
    const world = await createWorld();
    const [first = ''] = [await aLife(world)];
    const items = (await world.raw.scan('drafts')).filter(({ pk }) => pk === `D#${first}`).map(wholeRevision);
    const copyId = (i: number): string => `drf_COPY${String(i).padStart(4, '0')}`;
    for (let i = 1; i < 500; i += 1)
      for (const item of items)
        await world.raw.put(
          'drafts',
          JSON.parse(
            JSON.stringify(item).replaceAll(first, copyId(i)).replaceAll('"content":null', '"content":"{\\"reply\\":{\\"to\\":\\"DANA@fabrikam.example\\"}}"'),
          ),
        );
    world.outside.beforeErase = async () => world.clock.advance(0.5);
    const { json } = await erase(world, { email: dana, reason: 'asked for' });

    await world.eraseSubjects();
    const afterOne = await statusOf(world, json.id);
    expect(afterOne).toMatchObject({ state: 'running', pass: 1 });
    expect(afterOne.erased).toBeGreaterThan(0);
    expect(afterOne.erased).toBeLessThan(200);

    expect(await untilDone(world, json.id, 40)).toMatchObject({ looked: 500, erased: 500, unreadable: 0 });
    expect(await everything(world)).not.toContain(canary);
  });

  it('goes on past a draft that can not be read or erased, and says so', async () => {
    const world = await createWorld();
    const [broken, failing, sound] = [await aLife(world), await aLife(world, { conversationId: 'zd-2' }), await aLife(world, { conversationId: 'zd-3' })];
    const head = await world.raw.get('drafts', { pk: `D#${broken}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${broken}`, sk: 'HEAD', status: 'unknown' });
    let fails = 2;
    world.outside.beforeErase = async (draftId) => {
      if (draftId === failing && fails-- > 0) throw new Error('S3 is not there');
    };
    const { json } = await erase(world, { email: dana, reason: 'asked for' });

    expect(await untilDone(world, json.id, 40)).toMatchObject({ erased: 2, unreadable: 1 });

    expect((await world.draft(sound)).head.erased?.id).toBe(json.id);
    const errors = world.logged.filter(({ level }) => level === 'error');
    expect(errors).toContainEqual({ level: 'error', message: 'a draft could not be erased', fields: { draftId: failing, errorName: 'Error' } });
    expect(errors.at(-1)).toEqual({ level: 'error', message: 'an erasure ended with drafts that can not be read', fields: { kind: json.id, count: 1 } });
  });

  it('finds a body that was put while its draft was erased', async () => {
    const { world, ids, id } = await begun();
    await world.eraseSubjects();
    await world.deps.bodies.put(ids[0] ?? '', 'ab'.repeat(32), canary);

    await untilDone(world, id);

    expect(world.bodyVersions).toEqual([]);
    expect(world.bodies.size).toBe(0);
  });
});

describe('a request', () => {
  it('is for admins, names one subject, and is one while it runs', async () => {
    const world = await createWorld();
    const body = { email: dana, reason: 'asked for' };

    expect((await world.call('POST /v1/subjects/erase', { body })).status).toBe(403);
    for (const bad of [{}, { reason: 'x' }, { email: dana }, { ...body, accountId: 'acc_1' }, { ...body, email: 'x' }])
      expect((await erase(world, bad)).status).toBe(422);
    const first = await erase(world, body);
    expect((await erase(world, { ...body, email: ' Dana@fabrikam.EXAMPLE' })).json.id).toBe(first.json.id);
    expect(await erase(world, { ...body, reason: 'another' })).toMatchObject({ status: 409, json: { code: 'under_way' } });
    expect((await world.call('GET /v1/subjects/erase/ers_x', { key: world.keys.admin })).status).toBe(404);
    for (let i = 1; i < 20; i += 1) expect((await erase(world, { email: `p${i}@x.example`, reason: 'x' })).status).toBe(202);
    expect(await erase(world, { email: 'p20@x.example', reason: 'x' })).toMatchObject({ status: 409, json: { code: 'too_many' } });

    expect(await untilDone(world, first.json.id)).toMatchObject({ erased: 0 });
    expect((await erase(world, body)).json.id).not.toBe(first.json.id);
  });

  it('leaves alone what comes in after it', async () => {
    const world = await createWorld();
    const before = await aLife(world);
    const { json } = await erase(world, { email: dana, reason: 'asked for' });
    world.clock.advance(1);
    const after = await world.held(aHeldReply({ conversationId: 'zd-9' }));

    await untilDone(world, json.id);

    expect([(await world.draft(before)).head.erased?.id, (await world.draft(after.id)).head.erased]).toEqual([json.id, undefined]);
  });
});

describe('after an erasure', () => {
  it('the API says when, gives no text back, and takes none', async () => {
    const world = await createWorld();
    const sent = (await world.post(aHarmlessReply({ customerMessage: { text: canary }, reply: { to: dana, text: canary } }))).json;
    const held = await aLife(world);
    const waiting = await world.held(aHeldReply({ conversationId: 'zd-7' }));
    const { json } = await erase(world, { email: dana, reason: 'asked for' });
    await untilDone(world, json.id);
    const errorsBefore = world.logged.filter(({ level }) => level === 'error').length;
    await world.sweep();

    const shown = await world.call<Record<string, unknown>>(`GET /v1/drafts/${sent.id}`);
    expect(shown).toMatchObject({
      status: 200,
      json: { status: 'released', erasedAt: expect.any(String), release: { text: null, to: null, bodySha256: expect.any(String) } },
    });
    expect(await world.call(`GET /v1/drafts/${sent.id}/receipt`)).toMatchObject({
      status: 200,
      json: { receipt: { toSha256: null, erasedAt: expect.any(String) } },
    });
    expect((await world.call<{ items: object[] }>('GET /v1/drafts')).json.items).toHaveLength(3);
    expect((await world.revise(held, { reply: { to: dana, text: 'again' } })).json).toMatchObject({ status: 410, code: 'erased' });
    expect((await world.call(`POST /v1/drafts/${sent.id}/outcome`, { body: { outcome: 'wrong', note: canary } })).json).toMatchObject({
      status: 410,
      code: 'erased',
    });
    expect(await world.status(waiting.id)).toBe('withdrawn');
    const told = world.told();
    expect(told.filter(({ draft }) => draft.id === waiting.id).map(({ type, draft }) => [type, draft.erasedAt !== undefined])).toContainEqual([
      'draft.withdrawn',
      true,
    ]);
    expect(world.logged.filter(({ level }) => level === 'error')).toHaveLength(errorsBefore);
    expect(await everything(world)).not.toContain(canary);
  });

  it('a webhook whose text is gone is given up, with the reason and without an alarm; the release is in no list of failures', async () => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHarmlessReply({ reply: { to: dana, text: canary } }));
    const { json } = await erase(world, { email: dana, reason: 'asked for' });
    await untilDone(world, json.id);
    const posted = world.posts.length;

    await world.sendWebhook({ sweep: true });

    expect(world.posts).toHaveLength(posted);
    expect((await world.outbox()).filter(({ kind, draftId }) => kind === 'webhook' && draftId === draft.id)).toMatchObject([
      { state: 'failed', reason: 'erased' },
    ]);
    expect((await world.deps.queue.failedReleases()).items).toEqual([]);
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('pages say so in place of texts', { timeout: 60_000 }, async () => {
    const world = await createWorld();
    const draft = await world.held(
      aDualRefund({ customerMessage: { text: canary, from: { email: dana } }, reply: { to: dana, text: `${canary} we refund $12,400.` } }),
    );
    const approver = await world.askedAs(draft.id, 'finance');
    const { path } = world.asked(draft.id, approver);
    await world.decide(draft.id, approver, { feedback: canary });
    const { json } = await erase(world, { accountId: 'acc_northwind', reason: 'closed' });
    await untilDone(world, json.id);

    const browser = world.browser();
    const page = await browser.get(path);
    const pages = [page, await browser.get(`${page.path}/conversation`), await browser.get(`${page.path}/receipt`)];
    const owner = world.browser();
    await owner.signIn('olga');
    const [item, trail] = [await owner.get(`/queue/${draft.id}`), await owner.get(`/audit/${draft.id}`)];

    for (const one of [...pages, item]) {
      expect([one.path, one.status]).toEqual([one.path, 410]);
      expect(one.body).toContain('The texts of this reply were erased');
      expect(one.body).toContain('Erased on');
    }
    expect(trail.status).toBe(200);
    expect(trail.body).toContain('The note is erased');
    expect(trail.body).toContain('The words of the reasons are erased');
    for (const one of [...pages, item, trail]) expect(one.body).not.toContain(canary);
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(await world.deps.accounts.getAccount('acc_northwind')).toBeUndefined();
  });
});
