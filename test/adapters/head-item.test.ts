import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFor, leanHead, readHead, wholeHead } from '../../functions/adapters/head-item.ts';
import { headItem } from '../../functions/adapters/head-keys.ts';
import type { Item } from '../../functions/adapters/ports.ts';
import type { Draft, DraftHead } from '../../functions/domain/approval/draft-state.ts';
import { itemBytes } from '../../local/cost/units.ts';
import { hours } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const itemOf = async (world: World, draftId: string): Promise<Item> =>
  (await world.raw.get('drafts', { pk: `D#${draftId}`, sk: 'HEAD' })) ?? expect.fail('no head');

/** A draft in each of its states, from first to last. */
async function* lives(): AsyncGenerator<{ world: World; id: string }> {
  const world = await createWorld();
  yield { world, id: (await world.post(aHarmlessReply({ conversationId: 'zd-9' }))).json.id };
  const { id } = await world.held(aHeldReply());
  yield { world, id };
  world.clock.advance(3 * hours); // reminded
  await world.sweep();
  yield { world, id };
  await world.decide(id, 'mia');
  yield { world, id };
  world.clock.advance(30);
  await world.sweep();
  yield { world, id };
  const left = await world.held(aHeldReply({ conversationId: 'zd-3' }));
  world.clock.advance(24 * hours);
  await world.sweep();
  yield { world, id: left.id }; // held, with its holding reply
}

describe('the item of a head', () => {
  it('is read as the head that was kept, and without what follows from it', async () => {
    for await (const { world, id } of lives()) {
      const item = await itemOf(world, id);
      const head = readHead(item);

      expect(head).toMatchObject({ id, createdAt: expect.any(String), accountId: expect.any(String), conversationId: expect.any(String) });
      expect(headItem(await world.draft(id))).toEqual(item);
      for (const name of ['id', 'accountId', 'conversationId', 'createdAt', 'ended']) expect(item).not.toHaveProperty(name);
    }
  });

  it('F21: is read as versions before this one kept it, with every attribute', async () => {
    for await (const { world, id } of lives()) {
      const head = readHead(await itemOf(world, id));
      const { accountPk, conversationPk, referencePk, statusPk, statusSk } = await itemOf(world, id);
      const old = { pk: `D#${id}`, sk: 'HEAD', accountPk, conversationPk, referencePk, statusPk, statusSk, ...head };

      expect(readHead(old)).toEqual(head);
      await world.raw.put('drafts', old);
      expect((await world.draft(id)).head).toEqual(head);
    }
  });

  it('says the same before and after, whatever is null, empty or neither', async () => {
    const world = await createWorld();
    const { head } = (await world.draft((await world.held(aHeldReply())).id)) as Draft;
    const at = fc.constantFrom(head.createdAt, '2026-11-23T00:00:00.000Z');
    const maybe = fc.option(at, { nil: null });
    const changes = fc.record(
      {
        updatedAt: at,
        decideBy: maybe,
        release: fc.option(
          at.map((instant) => ({ releaseId: 'rel_1', at: instant, edited: false, bodySha256: 'ab', revision: 1 })),
          { nil: null },
        ),
        ask: fc.constantFrom<DraftHead['ask']>({ actions: [], count: 0 }, { actions: [{ type: 'refund' }], count: 3 }),
        urgency: fc.constantFrom<DraftHead['urgency']>('standard', 'urgent'),
        mode: fc.constantFrom<DraftHead['mode']>('sync', 'async'),
        visits: fc.nat(2),
        reference: fc.constantFrom('AP-0000', 'x'),
        releaseAt: maybe,
        dueAt: maybe,
        remindedAt: maybe,
        stages: fc.constantFrom<DraftHead['stages']>([], head.stages),
        watchers: fc.constantFrom<string[]>([], ['owner'], ['']),
        spent: fc.constantFrom<DraftHead['spent']>([], [{ currency: 'USD', day: '2026-11-23', minor: 0 }]),
        ended: fc.constantFrom<DraftHead['ended']>(null, { at: head.createdAt, by: '', reason: null }),
        accountId: fc.constantFrom('a', 'b#c'),
        conversationId: fc.constantFrom('zd-1', '#'),
      },
      { requiredKeys: [] },
    );

    fc.assert(
      fc.property(changes, (change) => {
        const one: DraftHead = { ...head, ...change };
        const item = headItem({ head: one, revisions: [], grants: [], decisions: [], markers: [], waits: [], questions: [] });
        expect(readHead(item)).toEqual(one);
        expect(readHead({ ...item, ...leanHead(one, { pk: 'D#x', sk: 'HEAD' }) })).toEqual(one); // whose keys say something else
      }),
    );
  });

  it('tells by what stands in it before what its keys say', () => {
    const item = { pk: 'D#drf_1', sk: 'HEAD', accountPk: 'acc_1', statusSk: '2026-11-22T17:00:00.000Z#drf_1', accountId: 'acc_2' };

    expect(wholeHead(item, ['id', 'accountId', 'createdAt', 'decideBy'])).toEqual({
      ...item,
      id: 'drf_1',
      createdAt: '2026-11-22T17:00:00.000Z',
      decideBy: null,
    });
    expect(wholeHead({ pk: 'D#drf_1', sk: 'HEAD' }, ['accountId', 'createdAt', 'nothing'])).toEqual({ pk: 'D#drf_1', sk: 'HEAD' });
    expect(keptFor(['tier', 'id', 'accountId', 'createdAt'])).toEqual(['tier', 'id', 'accountId', 'accountPk', 'createdAt', 'statusSk']);
  });

  it('of a reply that goes out at once is below 1 KB: two units, and one in each of three indexes', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHarmlessReply());

    expect(json.status).toBe('released');
    expect(itemBytes(await itemOf(world, json.id))).toBeLessThan(960);
  });
});
