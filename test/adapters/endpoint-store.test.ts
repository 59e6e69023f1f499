import { describe, expect, it, vi } from 'vitest';
import { createEndpointStore } from '../../functions/adapters/endpoint-store.ts';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { createMemoryTables, type LocalTables } from '../../local/memory-tables.ts';
import { aRandom, start } from '../examples.ts';
import { settableClock } from '../functions/settable-clock.ts';

const url = 'https://helpdesk.example/hook';
const actor = { via: 'api', keyId: 'k' } as const;

function aStore(tables: LocalTables = createMemoryTables(), clock = settableClock(start.toISOString())) {
  const get = vi.fn(tables.get);
  const store = createEndpointStore({ tables: { ...tables, get }, clock, random: { bytes: aRandom('endpoint') }, settings: { tenantId: 'demo' } });
  return { store, tables, clock, get };
}

describe('the endpoint of webhooks', () => {
  it('is looked up once in ten seconds, however often it is asked for', async () => {
    const { store, clock, get } = aStore();

    for (let i = 0; i < 100; i += 1) expect(await store.disabledSince(url)).toBeUndefined();
    expect(get).toHaveBeenCalledTimes(1);

    clock.advance(10);
    await store.disabledSince(url);
    expect(get).toHaveBeenCalledTimes(2);
    clock.advance(-60); // a clock that goes back
    await store.disabledSince(url);
    expect(get).toHaveBeenCalledTimes(3);
    await store.disabledSince(`${url}/other`);
    expect(get).toHaveBeenCalledTimes(4);
  });

  it('is disabled at once where that was seen, and within ten seconds everywhere', async () => {
    const { store, tables, clock } = aStore();
    const elsewhere = aStore(tables, clock).store;
    await elsewhere.disabledSince(url);

    expect(await store.disable(url)).toBe(true);

    const since = clock.now();
    expect([await store.disabledSince(url), await elsewhere.disabledSince(url), await elsewhere.read(url)]).toEqual([since, undefined, since]);
    const third = aStore(tables, clock).store;
    clock.advance(10);
    expect([await third.disable(url), await third.disabledSince(url)]).toEqual([false, since]);
    expect(await third.disabledSince(`${url}/other`)).toBeUndefined();
  });

  it('takes the place of an address that was disabled before', async () => {
    const { store } = aStore();
    await store.disable('https://old.example/hook');

    expect([await store.disable(url), await store.read('https://old.example/hook')]).toEqual([true, undefined]);
    expect(await store.read(url)).toEqual(start);
  });

  it('is told as disabled once, whoever of two was faster', async () => {
    const tables = createMemoryTables();
    const refused = aStore({ ...tables, transact: () => Promise.reject(new TransactionRefused(['condition'])) });
    const broken = aStore({ ...tables, transact: () => Promise.reject(new Error('away')) });

    expect([await refused.store.disable(url), await refused.store.disabledSince(url)]).toEqual([false, start]);
    await expect(broken.store.disable(url)).rejects.toThrow('away');
  });

  it('is enabled with an event, each time it was disabled, in one chain', async () => {
    const { store, tables, clock } = aStore();
    expect(await store.enable(url, actor)).toBe(false);
    for (let i = 0; i < 2; i += 1) {
      await store.disable(url);
      clock.advance(60);
      expect([await store.enable(url, actor), await store.enable(url, actor), await store.disabledSince(url)]).toEqual([true, false, undefined]);
    }

    const events = await tables.query('audit', { pk: 'S#endpoint' });

    expect(events).toMatchObject([
      { seq: 0, prev: '', type: 'delivery.changed', actor, data: { change: 'enabled', disabledAt: start.toISOString() } },
      { seq: 1, prev: events[0]?.leaf, data: { change: 'enabled' } },
    ]);
    expect(await tables.get('drafts', { pk: 'ENDPOINT', sk: 'HEAD' })).toMatchObject({ auditSeq: 2, auditHead: events[1]?.leaf });
  });
});
