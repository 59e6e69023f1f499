import { describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { createAuditStore } from '../../functions/adapters/audit-store.ts';
import { eventSortKey, leafOf } from '../../functions/domain/audit/audit-event.ts';
import type { AuditExport } from '../../functions/domain/audit/audit-export.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { commitTo } from '../../functions/domain/salted.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { aRandom, start } from '../examples.ts';
import { aHeldReply, createWorld } from '../world.ts';

const cora = { personId: 'cora', via: 'sign-in' } as const;
const anExport = (fields: Partial<AuditExport> = {}): AuditExport => ({
  id: 'exp_1',
  personId: 'cora',
  scope: { draftId: 'drf_1' },
  purpose: 'A complaint of Dana',
  at: start.toISOString(),
  drafts: 1,
  events: 14,
  broken: 0,
  withheld: 0,
  sha256: 'ab'.repeat(32),
  ...fields,
});
function aStore(conflicts?: () => boolean) {
  const tables = createMemoryTables(conflicts ? { conflicts } : {});
  return { tables, store: createAuditStore({ tables, clock: { now: () => start }, random: { bytes: aRandom() }, settings: { tenantId: 'demo' } }) };
}
const chain = (tables: ReturnType<typeof createMemoryTables>) => tables.query('audit', { pk: 'S#exports' });

describe('the trail of a draft', () => {
  it('is read as it is kept, whatever stands there, up to a limit', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply());
    await world.raw.put('audit', { pk: `D#${draft.id}`, sk: eventSortKey(2), planted: true });
    const { trail } = world.deps.audit;

    const { kept, whole } = await trail(draft.id, 3);

    expect(whole).toBe(true);
    expect(kept.map(({ place }) => place)).toEqual([0, 1, 2].map(eventSortKey));
    expect(kept.slice(0, 2).map(({ event }) => event)).toEqual((await world.raw.query('audit', { pk: `D#${draft.id}` })).slice(0, 2).map(eventIn));
    expect(kept[2]?.event).toEqual({ planted: true });
    expect(await trail(draft.id, 2)).toEqual({ kept: kept.slice(0, 2), whole: false });
    expect(await trail('drf_none', 2)).toEqual({ kept: [], whole: true });
  });
});

describe('an export', () => {
  it('R109: is kept with its audit event in one transaction; the event holds the hash of its purpose and no word of it', async () => {
    const { tables, store } = aStore();

    expect(await store.keepExport(anExport(), cora)).toBe(true);

    const [event, ...more] = await chain(tables);
    expect(more).toEqual([]);
    expect(event).toEqual({
      pk: 'S#exports',
      sk: eventSortKey(0),
      logPk: expect.stringMatching(/^LOG#[0-3]$/),
      logSk: `${event?.at}#${event?.eventId}`,
      v: 1,
      eventId: expect.stringMatching(/^evt_/),
      tenantId: 'demo',
      draftId: null,
      subject: 'exports',
      seq: 0,
      prev: '',
      type: 'export.made',
      at: start.toISOString(),
      actor: cora,
      data: {
        exportId: 'exp_1',
        draftId: 'drf_1',
        drafts: 1,
        events: 14,
        broken: 0,
        withheld: 0,
        sha256: 'ab'.repeat(32),
        purposeCommit: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      leaf: expect.any(String),
    });
    const hashed = eventIn(event ?? { pk: '', sk: '' });
    expect(leafOf(hashed as unknown as Parameters<typeof leafOf>[0])).toBe(event?.leaf);
    const found = await store.findExport('exp_1');
    expect(found).toEqual({ ...anExport(), purposeSalt: expect.any(String) });
    expect(event?.data).toMatchObject({ purposeCommit: commitTo(String(found?.purposeSalt), 'purpose', 'A complaint of Dana') });
    expect(await store.findExport('exp_2')).toBeUndefined();
  });

  it('is kept once', async () => {
    const { tables, store } = aStore();
    await store.keepExport(anExport(), cora);

    expect(await store.keepExport(anExport({ purpose: 'another' }), cora)).toBe(false);

    expect(await chain(tables)).toHaveLength(1);
    expect((await store.findExport('exp_1'))?.purpose).toBe('A complaint of Dana');
  });

  it('of many at one instant, and where transactions meet, stands in one chain without a gap', async () => {
    let left = 4;
    const { tables, store } = aStore(() => left-- > 0);
    const ids = ['exp_1', 'exp_2', 'exp_3'];

    expect(await Promise.all(ids.map((id) => store.keepExport(anExport({ id }), cora)))).toEqual([true, true, true]);

    const events = await chain(tables);
    expect(events.map(({ seq, prev }) => [seq, prev])).toEqual(events.map((_, i) => [i, events[i - 1]?.leaf ?? '']));
    expect(await tables.get('drafts', { pk: 'EXPORTS', sk: 'HEAD' })).toMatchObject({ auditSeq: 3, auditHead: events[2]?.leaf });
  });

  it('did not happen where its audit event could not be written', async () => {
    const { tables, store } = aStore();
    await tables.put('audit', { pk: 'S#exports', sk: eventSortKey(0), planted: true });

    await expect(store.keepExport(anExport(), cora)).rejects.toThrow('still refused');

    expect(await tables.scan('drafts')).toEqual([]);
  });

  it('of an earlier version, whose event holds the bare hash of its purpose, is listed too', async () => {
    const { tables, store } = aStore();
    const event = (seq: number, purposeSha256: string) => ({
      ...{ pk: 'S#exports', sk: eventSortKey(seq), v: 1, eventId: `evt_${seq}`, tenantId: 'demo', draftId: null, subject: 'exports', seq, prev: '' },
      ...{ type: 'export.made', at: start.toISOString(), actor: cora, data: { exportId: 'exp_1', purposeSha256 }, leaf: 'a'.repeat(64) },
    });
    await tables.put('drafts', { pk: 'EXPORT#exp_1', sk: 'EXPORT', ...anExport() });
    await tables.put('audit', event(0, sha256('A complaint of Dana')));
    await tables.put('audit', event(1, sha256('another')));

    expect((await store.lastExports(10)).map(({ made }) => made?.purpose ?? null)).toEqual([null, 'A complaint of Dana']);
  });

  it('is listed, the newest first, and shows where its record is not the one that was made', async () => {
    const { tables, store } = aStore();
    const ids = ['exp_1', 'exp_2', 'exp_3', 'exp_4'];
    for (const id of ids) await store.keepExport(anExport({ id, purpose: `for ${id}` }), cora);
    const key = (id: string) => ({ pk: `EXPORT#${id}`, sk: 'EXPORT' });
    await tables.put('drafts', { ...anExport({ id: 'exp_1', purpose: 'altered' }), ...key('exp_1') });
    await tables.remove('drafts', key('exp_2'));
    await tables.put('drafts', { ...key('exp_3'), planted: true });

    const found = await store.lastExports(10);

    expect(found.map(({ made }) => made?.purpose ?? null)).toEqual(['for exp_4', null, null, null]);
    expect(found.map(({ at, personId }) => [at, personId])).toEqual(ids.map(() => [start.toISOString(), 'cora']));
    expect(await store.lastExports(1)).toHaveLength(1);
    await tables.put('audit', { pk: 'S#exports', sk: eventSortKey(3), planted: true });
    expect((await store.lastExports(1))[0]).toEqual({ at: null, personId: null, made: null });
    expect(await store.findExport('exp_3')).toBeUndefined();
  });

  it('are none at first', async () => {
    expect(await aStore().store.lastExports(10)).toEqual([]);
  });
});
