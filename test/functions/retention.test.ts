import { describe, expect, it } from 'vitest';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import { days } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World, type WorldOptions } from '../world.ts';
import { aLife, canary, erase, events, everything, untilDone } from './erasure-suite.ts';

const aWorld = (options: WorldOptions = {}) => createWorld({ settings: { textDays: 200 }, ...options });
const idsErased = async (world: World, ids: readonly string[]) => {
  const drafts = await Promise.all(ids.map(world.draft));
  return ids.map((_, at) => drafts[at]?.head.erased?.id ?? null);
};
const pass = async (world: World) => {
  for (let i = 0; i < 5; i += 1) await world.eraseSubjects();
};

describe('texts that a tenant keeps for so many days', () => {
  it('are kept until then, and then gone everywhere, with an event in the chain of each draft', async () => {
    const world = await aWorld();
    const old = await aLife(world);
    world.clock.advance(199 * days);
    const young = await aLife(world, { conversationId: 'conv-young' });
    await pass(world);
    expect(await idsErased(world, [old, young])).toEqual([null, null]);

    world.clock.advance(1 * days + 1);
    await pass(world);

    expect(await idsErased(world, [old, young])).toEqual(['retention', null]);
    expect((await events(world, `D#${old}`)).at(-1)).toMatchObject({ type: 'draft.erased', data: { erasureId: 'retention' } });
    expect(JSON.stringify((await world.raw.query('drafts', { pk: `D#${old}` })).map(wholeRevision))).not.toContain(canary);
    expect(world.logged).toContainEqual({ level: 'info', message: 'texts that were too old are erased', fields: { count: 1 } });
    world.clock.advance(200 * days);
    await pass(world);
    expect(await everything(world)).not.toContain(canary);
  });

  it('are kept for good where the tenant says nothing', async () => {
    const world = await createWorld();
    const id = await aLife(world);
    world.clock.advance(4000 * days);
    await pass(world);

    expect(await idsErased(world, [id])).toEqual([null]);
  });

  it('are looked for once a day, and only among drafts that have become too old since', async () => {
    const world = await aWorld();
    await aLife(world);
    world.clock.advance(201 * days);
    const asked: unknown[] = [];
    const { drafts } = world.deps;
    const received = drafts.received;
    drafts.received = (filter) => {
      asked.push(filter.from ?? null);
      return received(filter);
    };
    await pass(world);
    world.clock.advance(1 * days + 1);
    await pass(world);

    expect(asked).toEqual([null, expect.stringMatching(/^2026-/)]);
  });

  it('stay while a legal hold is on them, and go in the pass after its end', async () => {
    const world = await aWorld();
    const held = await aLife(world);
    const other = (await world.post(aHarmlessReply({ accountId: 'acc_other', conversationId: 'conv-other' }))).json.id;
    await world.call(`POST /v1/drafts/${other}/withdraw`, { body: { reason: 'solved' } });
    const hold = { accountId: (await world.draft(held)).head.accountId, reason: 'case 7' };
    await world.call('PUT /v1/subjects/hold', { key: world.keys.admin, body: hold });
    world.clock.advance(201 * days);
    await pass(world);
    expect(await idsErased(world, [held, other])).toEqual([null, 'retention']);

    await world.call('DELETE /v1/subjects/hold', { key: world.keys.admin, body: hold });
    world.clock.advance(1 * days + 1);
    await pass(world);

    expect(await idsErased(world, [held, other])).toEqual(['retention', 'retention']);
  });

  it('stay where a hold is on an address that they carry', async () => {
    const world = await aWorld();
    const held = await aLife(world);
    await world.call('PUT /v1/subjects/hold', { key: world.keys.admin, body: { email: 'dana@fabrikam.example', reason: 'case 7' } });
    world.clock.advance(201 * days);
    await pass(world);

    expect(await idsErased(world, [held])).toEqual([null]);
  });

  it('leave what somebody asked to be erased as it is', async () => {
    const world = await aWorld();
    const id = await aLife(world);
    const asked = await erase(world, { email: 'dana@fabrikam.example', reason: 'request 7' });
    await untilDone(world, asked.json.id);
    world.clock.advance(201 * days);
    await pass(world);

    expect(await idsErased(world, [id])).toEqual([asked.json.id]);
  });

  it('do not keep the texts of others waiting where one draft can not be erased', async () => {
    const world = await aWorld();
    const ids = [await aLife(world), await aLife(world, { conversationId: 'conv-2' })];
    world.clock.advance(201 * days);
    world.outside.beforeErase = async (draftId: string) => {
      if (draftId === ids[0]) throw new Error('denied');
    };
    await pass(world);
    expect((await idsErased(world, ids))[1]).toBe('retention');
    expect(world.bodyVersions.some(({ name }) => name.includes(ids[0] as string))).toBe(true);

    world.outside.beforeErase = async () => {};
    world.clock.advance(1 * days + 1);
    await pass(world);
    expect(JSON.stringify(world.bodyVersions)).not.toContain(ids[0]);
  });

  it('that are gone hold nothing up: a hold on an address keeps no draft that was erased before', async () => {
    const world = await aWorld();
    const held = await aLife(world, { accountId: 'acc_fabrikam' });
    world.clock.advance(days);
    const gone = await aLife(world, { conversationId: 'conv-2' });
    const hold = { accountId: (await world.draft(held)).head.accountId, reason: 'case 7' };
    world.clock.advance(201 * days);
    await world.call('PUT /v1/subjects/hold', { key: world.keys.admin, body: { email: 'somebody@else.example', reason: 'case 8' } });
    await pass(world);
    expect(await idsErased(world, [held, gone])).toEqual(['retention', 'retention']);
    await world.call('PUT /v1/subjects/hold', { key: world.keys.admin, body: hold });
    const froms: (string | null)[] = [];
    for (let i = 0; i < 3; i += 1) {
      world.clock.advance(days + 1);
      await pass(world);
      froms.push((await world.deps.erasures.retention()).from);
    }

    expect(new Set(froms).size).toBe(3); // it goes on by a day each day
  });

  it('are not looked for again where they are gone, however long an older draft is held', async () => {
    const world = await aWorld();
    const held = await aLife(world);
    world.clock.advance(60);
    const others = [
      await aLife(world, { accountId: 'acc_northwind', conversationId: 'conv-2' }),
      await aLife(world, { accountId: 'acc_northwind', conversationId: 'conv-3' }),
    ];
    const { accountId } = (await world.draft(held)).head;
    await world.call('PUT /v1/subjects/hold', { key: world.keys.admin, body: { accountId, reason: 'case 7' } });
    world.clock.advance(201 * days);
    await pass(world);
    expect(await idsErased(world, [held, ...others])).toEqual([null, 'retention', 'retention']);
    const loaded: string[] = [];
    const { load } = world.deps.drafts;
    world.deps.drafts.load = (draftId) => {
      loaded.push(draftId);
      return load(draftId);
    };
    world.clock.advance(days + 1);
    await pass(world);

    expect(loaded).toEqual([held]);
  });

  it('of a draft that waits stay, whatever its age', async () => {
    const world = await aWorld({ settings: { textDays: 200 } });
    const { id } = await world.held(aHeldReply());
    world.clock.advance(201 * days); // the sweep stood still all the while
    await pass(world);

    expect(await idsErased(world, [id])).toEqual([null]);
  });
});
