import { describe, expect, it } from 'vitest';
import { eventWrite } from '../../functions/adapters/audit-items.ts';
import { SignedCheckpoint } from '../../functions/adapters/audit-log-store.ts';
import { OtherBytes, type Query, TransactionRefused } from '../../functions/adapters/ports.ts';
import { appendEvents, eventSortKey } from '../../functions/domain/audit/audit-event.ts';
import { type Pin, Trust } from '../../functions/domain/audit/bundle.ts';
import { checkpointText, noteOf, openNote } from '../../functions/domain/audit/checkpoint.ts';
import type { Report } from '../../functions/domain/audit/verify-bundle.ts';
import { createLocalSigner } from '../../local/stand-ins/keys.ts';
import { exported, pinOf, verified } from '../domain/audit/a-bundle.ts';
import { people } from '../examples.ts';
import { aLogRig, type LogRig, origin, readLog } from './log-rig.ts';

const draft = (n: number) => ({ draftId: `drf_${n}` });
const ann = { subject: 'person:per_ann' };
const minute = 60;
const hour = 3600;

const filesOf = ({ files }: LogRig) => Object.fromEntries([...files.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
const linesOf = ({ logged }: LogRig, level: string): string[] => logged.filter((one) => one.level === level).map(({ message }) => message);

/** A log with a past: `count` events of as many drafts, and its first heartbeat. */
async function aPast(count: number): Promise<LogRig> {
  const rig = aLogRig();
  for (let n = 0; n < count; n += 1) await rig.add(draft(n));
  await rig.run();
  rig.clock.advance(minute);
  return rig;
}

describe('R102: the audit log', () => {
  it('takes every event of every chain once, in the order of its chain, and signs what it wrote', async () => {
    const rig = aLogRig();
    for (let n = 0; n < 5; n += 1) await rig.add(draft(n), 3);
    await rig.add(ann, 2);

    await rig.run();

    expect(await rig.verify()).toEqual([]);
    expect(await rig.entries()).toHaveLength(5 * 3 + 2 + 1); // and the heartbeat
    expect(rig.errors()).toEqual([]);
  });

  it('names its key in trust.json once, and beside it the next one, each with its time', async () => {
    const rig = await aPast(2);
    const trusted = () =>
      JSON.parse(Buffer.from(rig.files.files.get('trust.json') ?? '').toString()) as { keys: { publicKey: string; from: string; until: string | null }[] };
    const [first, ...others] = trusted().keys;
    await rig.add(draft(0));
    await rig.run();
    expect([others, trusted().keys]).toEqual([[], [first]]);

    rig.clock.advance(hour);
    await rig.add(draft(1));
    const changed = createLocalSigner('next');
    await rig.sequencer({ logSigner: changed })();

    const { publicKey } = await changed.sign(Buffer.from(''));
    const signedLast = Date.parse(first?.from ?? '') + rig.clock.now().getTime() - hour * 1000;
    expect(trusted()).toMatchObject({
      v: 1,
      tenantId: 'demo',
      origin,
      keys: [
        { ...first, from: '1970-01-01T00:00:00.000Z', until: rig.clock.now().toISOString() },
        // A root is dated by its last event: the new key counts from ten minutes before the last root of the old one.
        { name: origin, publicKey, from: new Date(signedLast - 10 * minute * 1000).toISOString(), until: null },
      ],
    });
    expect(rig.errors()).toEqual([]);
  });

  it('keeps the name that readers know it by, under whatever address the tenant is reached, also with another key', async () => {
    const rig = await aPast(2);
    const readers = Trust.parse(JSON.parse(Buffer.from(rig.files.files.get('trust.json') ?? '').toString()));

    await rig.add(draft(0));
    await rig.sequencer({}, 'https://replies.contoso.example')();
    expect(found(await verifiedLog(rig, readers))).toEqual([]);
    rig.clock.advance(minute);
    await rig.add(draft(1));
    await rig.sequencer({ logSigner: createLocalSigner('next') }, 'https://replies.contoso.example')();

    const trusted = Trust.parse(JSON.parse(Buffer.from(rig.files.files.get('trust.json') ?? '').toString()));
    expect([trusted.origin, ...trusted.keys.map(({ name }) => name)]).toEqual([origin, origin, origin]);
    expect(found(await verifiedLog(rig))).toEqual([]);
    expect((await verifiedLog(rig)).entries).toBe(5);
  });

  it('goes back to the name that readers know it by where a version before has signed under that of another address', async () => {
    const rig = await aPast(2);
    const readers = Trust.parse(JSON.parse(Buffer.from(rig.files.files.get('trust.json') ?? '').toString()));
    const pin = pinOf(await verifiedLog(rig, readers));
    await rig.add(ann);
    await rig.run();
    const state = await rig.state();
    const checkpoint = SignedCheckpoint.parse(state?.checkpoint);
    const other = { ...openNote(checkpoint.note, [await keyOf(rig)]), origin: 'replies.contoso.example/countersign' };
    const { signature, publicKey } = await rig.signer.sign(Buffer.from(checkpointText(other)));
    const note = noteOf(other, { name: other.origin, publicKey }, Buffer.from(signature, 'base64'));
    for (const path of ['checkpoint', `checkpoints/${other.size}`]) rig.files.files.set(path, Buffer.from(note));
    await rig.tables.put('drafts', { ...state, pk: 'LOG', sk: 'STATE', checkpoint: { ...checkpoint, note } });
    await expect(verifiedLog(rig)).rejects.toThrow(/no key that is trusted/);
    rig.clock.advance(minute);

    await rig.add(ann);
    await rig.sequencer({}, 'https://replies.contoso.example')();

    const report = await verifiedLog(rig, readers, pin);
    expect({ verdict: report.verdict, pin: report.pin, origin: report.header?.origin }).toEqual({ verdict: 'sound', pin: 'proven', origin });
    expect(rig.errors()).toEqual([]);
  });

  it('goes on where it was', async () => {
    const rig = await aPast(5);
    await rig.add(draft(2), 2);
    await rig.add(draft(7), 300);
    await rig.run();
    rig.clock.advance(minute);
    await rig.add(draft(2));
    await rig.run();

    expect(await rig.verify()).toEqual([]);
    expect(await rig.entries()).toHaveLength(5 + 303 + 1);
    expect(await rig.tables.get('drafts', { pk: 'LOGGED#D#drf_2', sk: 'LOGGED' })).toMatchObject({
      seq: 4,
      places: [
        [0, 2, 1],
        [1, 6, 2],
        [3, 308, 1],
      ],
    });
  });

  it('takes 3,000 events in one run, more of one chain than of a batch among them', async () => {
    const rig = aLogRig();
    for (let n = 0; n < 400; n += 1) await rig.add(draft(n), 2);
    await rig.add(ann, 2200);

    await rig.run();

    expect(await rig.verify()).toEqual([]);
    expect(await rig.entries()).toHaveLength(3001);
    expect([...rig.files.files.keys()].filter((path) => /^tile\/entries\/\d+$/.test(path))).toHaveLength(11);
  });

  it('has nothing to do where nothing is new: no file, no signature', async () => {
    const rig = await aPast(3);
    const before = filesOf(rig);

    const { calls } = await rig.dieAt({ at: 1000, when: 'before' });

    expect(filesOf(rig)).toEqual(before);
    expect(calls).not.toContain('sign');
    expect(calls.filter((call) => call === 'transact')).toHaveLength(2); // takes the log, and gives it back
  });

  it('takes events from before there was an index with the next one of their chain', async () => {
    const rig = aLogRig();
    await rig.add(draft(1), 3, { indexed: false });
    await rig.add(draft(2), 2, { indexed: false });
    await rig.run();
    expect(await rig.entries()).toHaveLength(1);
    rig.clock.advance(11 * minute);

    await rig.add(draft(1));
    await rig.run();

    expect((await rig.entries()).map(({ chain, seq }) => `${chain} ${seq}`)).toEqual([
      'S#log 0',
      'D#drf_1 0',
      'D#drf_1 1',
      'D#drf_1 2',
      'D#drf_1 3',
      'S#log 1',
    ]); // it stood still for eleven minutes, and says so
    expect(rig.errors()).toEqual([]);
    expect(linesOf(rig, 'info')).toContain('events from before the audit log are in it now');
  });
});

describe('an index that lags', () => {
  /** The index as it was so many seconds ago; those who are patient find all. */
  const lagging = (rig: LogRig, seconds: () => number) =>
    rig.sequencer({
      tables: {
        ...rig.tables,
        queryIndex: async (table: 'audit', index: string, query: Query) => {
          const seen = await rig.tables.queryIndex(table, index, query);
          return seen.filter(({ logSk }) => Date.parse(String(logSk).split('#')[0] ?? '') <= rig.clock.now().getTime() - seconds() * 1000);
        },
      },
    });

  it('R102: an event that it shows five minutes late gets into the log within the hour', async () => {
    const rig = await aPast(3);
    let lag = 5 * minute;
    const run = lagging(rig, () => lag);
    await rig.add(draft(9));
    for (let i = 0; i < 4; i += 1) {
      await run();
      rig.clock.advance(minute);
    }
    lag = 0;
    await run();
    expect(await rig.verify()).toEqual(['not in the log: D#drf_9 E#0000000000']);

    for (let i = 0; i < 56; i += 1) {
      rig.clock.advance(minute);
      await run();
    }

    expect(await rig.verify()).toEqual([]);
  });

  it('one that it shows hours late within the day; both are errors, which raise the alarm', async () => {
    const rig = await aPast(3);
    let lag = 3 * hour;
    const run = lagging(rig, () => lag);
    await rig.add(draft(9));
    for (let i = 0; i < 25; i += 1) {
      if (i === 2) lag = 0;
      await run();
      rig.clock.advance(hour);
    }

    expect(await rig.verify()).toEqual([]);
    expect(rig.errors()).toMatchObject([{ message: 'events came late into the audit log', fields: { kind: 'merge-delay', count: 1 } }]);
  });

  it('of more than it reads at once: it reads on, and in the next run where the time is over', async () => {
    const rig = aLogRig();
    for (let n = 0; n < 4500; n += 1) await rig.add(draft(n));
    let slow = true;
    const run = rig.sequencer({
      tables: {
        ...rig.tables,
        transact: async (writes) => {
          await rig.tables.transact(writes);
          if (slow) rig.clock.advance(4);
        },
      },
    });

    await run();
    expect((await readLog(rig)).size).toBeLessThan(1500);
    expect((await rig.state())?.watermark).toBeNull();
    slow = false;
    await run();

    expect(await rig.verify()).toEqual([]);
    expect(await rig.entries()).toHaveLength(4501);
  });
});

describe('F25: a sequencer that dies', () => {
  const counted = async () => {
    const rig = await aPast(250);
    for (let n = 200; n < 310; n += 1) await rig.add(draft(n), 1 + (n % 2));
    await rig.add(ann, 2);
    return rig;
  };

  it('R102: leaves the same log wherever it dies: the same files byte for byte, every event once, chains in order', async () => {
    const before = await counted();
    const undisturbed = await before.copy();
    const { calls } = await undisturbed.dieAt({ at: Number.POSITIVE_INFINITY, when: 'before' });
    const wanted = filesOf(undisturbed);
    expect(await undisturbed.verify()).toEqual([]);
    expect(calls.filter((call) => call === 'transact').length).toBeGreaterThan(3);
    const steps = calls.flatMap((call, i) => (['transact', 'put', 'sign', 'getMany'].includes(call) || i % 20 === 0 ? [i + 1] : []));
    expect(steps.length).toBeGreaterThan(25);

    for (const at of steps)
      for (const when of ['before', 'after'] as const) {
        const rig = await before.copy();
        const { died } = await rig.dieAt({ at, when });
        expect(died, `${at} ${when}`).toBe(true);
        rig.clock.advance(61);
        await rig.run();

        expect(filesOf(rig), `files after dying ${when} call ${at} (${calls[at - 1]})`).toEqual(wanted);
        expect(await rig.verify()).toEqual([]);
        expect(rig.errors()).toEqual([]);
      }
  });

  it('signs nothing whose files are not all there, wherever it dies, and then again', async () => {
    const before = await counted();
    const { calls } = await (await before.copy()).dieAt({ at: Number.POSITIVE_INFINITY, when: 'before' });
    const steps = calls.flatMap((call, i) => (['transact', 'put', 'sign'].includes(call) ? [i + 1] : []));

    for (const at of steps) {
      const rig = await before.copy();
      await rig.dieAt({ at, when: 'after' });
      await readLog(rig); // throws where the checkpoint that is published covers what is not there
      rig.clock.advance(61);
      await rig.dieAt({ at: Math.ceil(at / 2), when: 'before' });
      await readLog(rig);
      rig.clock.advance(61);
      await rig.run();
      expect(await rig.verify()).toEqual([]);
    }
  });

  it('over midnight: keeps and mails the root of the day once, wherever it dies', async () => {
    const before = aLogRig();
    for (const { id, ...fields } of [...people.slice(0, 2), { ...people[2], id: 'cora', name: 'Cora Kay', email: 'cora@example.com', roles: ['compliance'] }])
      await before.tables.put('accounts', { pk: 'PEOPLE', sk: id as string, id: id as string, version: 1, auditSeq: 0, auditHead: '', ...fields });
    await before.add(ann);
    await before.run();
    before.clock.advance(24 * hour);
    await before.add(ann);
    const { calls } = await (await before.copy()).dieAt({ at: Number.POSITIVE_INFINITY, when: 'before' });
    expect(calls.length).toBeGreaterThan(15);

    for (let at = 1; at <= calls.length; at += 1) {
      const rig = await before.copy();
      await rig.dieAt({ at, when: at % 2 === 0 ? 'before' : 'after' });
      for (let i = 0; i < 3; i += 1) {
        rig.clock.advance(61);
        await rig.run();
      }

      expect(await rig.verify()).toEqual([]);
      expect(filesOf(rig)['roots/2026-11-22']).toBe(filesOf(rig)['checkpoints/2']);
      expect((await rig.tables.scan('drafts')).filter(({ pk }) => pk.startsWith('OUT#'))).toMatchObject([
        { pk: 'OUT#cora', sk: 'checkpoint#2026-11-22', kind: 'checkpoint', owed: { day: '2026-11-22', checkpoint: { size: 2 } } },
      ]);
    }
  });
});

describe('two sequencers', () => {
  it('R102: at once: one has the log, the other ends', async () => {
    const rig = await aPast(5);
    await rig.add(draft(1), 400);

    await Promise.all([rig.run(), rig.run(), rig.run()]);

    expect(await rig.verify()).toEqual([]);
    expect(linesOf(rig, 'info').filter((line) => line === 'another run has the audit log, or the tenant is stopped')).toHaveLength(2);
    expect(rig.errors()).toEqual([]);
  });

  it('of which one outlives its lease: it can append nothing any more, and nothing is there twice', async () => {
    const rig = await aPast(5);
    await rig.add(draft(1), 400);
    let first = true;
    const slow = rig.sequencer({
      tables: {
        ...rig.tables,
        getMany: async (refs) => {
          if (first) {
            first = false;
            rig.clock.advance(61);
            await rig.run();
          }
          return rig.tables.getMany(refs);
        },
      },
    });

    await slow();

    expect(await rig.verify()).toEqual([]);
    await rig.add(draft(1));
    rig.clock.advance(61);
    await rig.run();
    expect(await rig.verify()).toEqual([]);
  });
});

describe('F26: what fails outside', () => {
  it('R102: without KMS the log grows unsigned, tells of it, and is signed by the next run', async () => {
    const rig = await aPast(3);
    await rig.add(draft(8), 2);
    await rig.sequencer({ logSigner: { sign: () => Promise.reject(Object.assign(new Error('x'), { name: 'KMSInternalException' })) } })();
    expect(rig.errors()).toEqual([{ level: 'error', message: 'the audit log could not be signed', fields: { errorName: 'KMSInternalException' } }]);
    expect((await readLog(rig)).size).toBe(4);

    rig.clock.advance(minute);
    await rig.run();

    expect((await readLog(rig)).size).toBe(6);
    expect(await rig.verify()).toEqual([]);
  });

  it.each([0, 1, 2, 3])('R102: without S3 it stands still, tells of it, and goes on with the same bytes: after %i files', async (count) => {
    const rig = await aPast(254);
    await rig.add(draft(1), 5);
    const undisturbed = await rig.copy();
    await undisturbed.run();
    let left = count;
    const put: LogRig['files']['put'] = async (...file) => {
      left -= 1;
      if (left < 0) throw Object.assign(new Error('x'), { name: 'SlowDown' });
      return rig.files.put(...file);
    };

    await rig.sequencer({ logFiles: { ...rig.files, put } })();
    expect(rig.errors()).toMatchObject([{ message: 'the audit log stands still', fields: { errorName: 'SlowDown' } }]);
    rig.clock.advance(1); // the lease was given back
    await rig.run();

    expect(filesOf(rig)).toEqual(filesOf(undisturbed));
    expect(await rig.verify()).toEqual([]);
  });

  it('is told by the first fault of the table, and nothing is lost by it', async () => {
    const rig = await aPast(3);
    await rig.add(draft(2), 2);
    let calls = 0;
    const transact: LogRig['tables']['transact'] = async (writes) => {
      calls += 1;
      if (calls > 1) throw new TransactionRefused(writes.map(() => 'conflict'));
      await rig.tables.transact(writes);
    };
    await rig.sequencer({ tables: { ...rig.tables, transact } })();
    expect(rig.errors()).toMatchObject([{ message: 'the audit log stands still', fields: { errorName: 'Busy' } }]);

    rig.clock.advance(61); // it could not be given back
    await rig.run();

    expect(await rig.verify()).toEqual([]);
  });
});

describe('T28: what somebody has altered', () => {
  it('R102: another file at the place of the next one stops the log until somebody has looked', async () => {
    const rig = await aPast(254);
    rig.files.files.set('tile/0/000', Buffer.from('planted'));
    await rig.add(draft(1), 5);

    await rig.run();
    rig.clock.advance(minute);
    await rig.run();

    expect(rig.errors().map(({ fields }) => fields.errorName)).toEqual([OtherBytes.name, OtherBytes.name]);
    expect(openNote(Buffer.from(rig.files.files.get('checkpoint') ?? '').toString(), [await keyOf(rig)]).size).toBe(255);
    rig.files.files.delete('tile/0/000');
    rig.clock.advance(minute);
    await rig.run();
    expect(await rig.verify()).toEqual([]);
  });

  it('the same bytes at their place are fine', async () => {
    const rig = await aPast(254);
    await rig.add(draft(1), 5);
    const done = await rig.copy();
    await done.run();
    for (const [path, bytes] of done.files.files) if (path.startsWith('tile/')) rig.files.files.set(path, bytes);

    await rig.run();

    expect(filesOf(rig)).toEqual(filesOf(done));
    expect(rig.errors()).toEqual([]);
  });

  it.each(['tile/0/000.p/4', 'tile/entries/000.p/4'])('a partial file that was altered, or is gone, is never built upon: %s', async (path) => {
    for (const altered of [Buffer.alloc(128, 7), Buffer.from('x'), undefined]) {
      const rig = await aPast(3);
      await rig.add(draft(8));
      if (altered) rig.files.files.set(path, altered);
      else rig.files.files.delete(path);

      await rig.run();

      expect(rig.errors()).toMatchObject([{ message: 'the audit log stands still', fields: { errorName: 'LogDamaged' } }]);
      expect([...rig.files.files.keys()].filter((one) => one.startsWith('checkpoints/'))).toEqual(['checkpoints/4']);
    }
  });

  it('an event that was altered after it was appended, before its files were written, stops the log', async () => {
    for (const change of [(item: object) => ({ ...item, type: 'draft.released' }), undefined]) {
      const rig = await aPast(3);
      await rig.add(draft(8));
      await rig.dieAt({ at: await callOf(rig, 'transact', 2), when: 'after' });
      const key = { pk: 'D#drf_8', sk: eventSortKey(0) };
      const item = await rig.tables.get('audit', key);
      if (change) await rig.tables.put('audit', { ...change({ ...item }), ...key });
      else await rig.tables.remove('audit', key);
      rig.clock.advance(61);

      await rig.run();

      expect(rig.errors()).toMatchObject([{ fields: { errorName: 'LogDamaged' } }]);
    }
  });

  it('a tile above the leaves that has gone is made again from those below, which are locked, and is there for readers', async () => {
    const rig = await aPast(300);
    const path = 'tile/1/000.p/1';
    const before = rig.files.files.get(path);
    rig.files.files.delete(path);

    await rig.run(); // nothing is new

    expect(rig.files.files.get(path)).toEqual(before);
    await rig.add(draft(8));
    await rig.run();
    expect(rig.errors()).toEqual([]);
    expect(found(await verifiedLog(rig))).toEqual([]);
  });

  it.each<[string, Uint8Array | undefined]>([
    ['is gone, too', undefined],
    ['is another one', Buffer.alloc(256 * 32, 7)],
    ['is none', Buffer.from('x')],
  ])('but not where one below %s', async (_, below) => {
    const rig = await aPast(300);
    rig.files.files.delete('tile/1/000.p/1');
    if (below) rig.files.files.set('tile/0/000', below);
    else rig.files.files.delete('tile/0/000');

    await rig.run();

    expect(rig.errors()).toMatchObject([{ message: 'the audit log stands still', fields: { errorName: 'LogDamaged' } }]);
    expect(rig.files.files.has('tile/1/000.p/1')).toBe(false);
  });

  it('what somebody has put into the chain of the log itself gets into it by nobody: a run takes only what one has said', async () => {
    const rig = await aPast(3);
    const [beat] = await rig.tables.query('audit', { pk: 'S#log' });
    const data = { from: '2026-11-01T00:00:00.000Z', to: rig.clock.now().toISOString(), count: 0 };
    const entry = { type: 'log.behind', at: rig.clock.now().toISOString(), actor: { via: 'system' }, data } as const;
    const { events } = appendEvents({ subject: 'log' }, { auditSeq: 1, auditHead: String(beat?.leaf) }, [entry], {
      tenantId: 'demo',
      newEventId: () => 'evt_forged',
    });
    await rig.tables.transact(events.map((event) => eventWrite({ subject: 'log' }, event)));

    for (let i = 0; i < 3; i += 1) {
      await rig.run();
      rig.clock.advance(minute);
    }

    expect((await rig.entries()).filter(({ chain }) => chain === 'S#log')).toHaveLength(1);
    rig.clock.advance(hour);
    await rig.run();
    expect(rig.errors()).toMatchObject([{ message: 'the audit log stands still' }]); // its own next word finds its place taken
  });

  it('a chain with a gap, or with an event that was altered, goes so far and no further; others go on', async () => {
    const rig = await aPast(3);
    await rig.add(draft(8), 4);
    await rig.add(draft(9), 4);
    await rig.add(ann, 2);
    const key = { pk: 'D#drf_9', sk: eventSortKey(2) };
    await rig.tables.remove('audit', { pk: 'D#drf_8', sk: eventSortKey(1) });
    await rig.tables.put('audit', { ...(await rig.tables.get('audit', key)), at: '2020-01-01T00:00:00.000Z', ...key });

    await rig.run();

    const chains = (await rig.entries()).map(({ chain }) => chain);
    expect(chains.filter((chain) => chain === 'D#drf_8')).toHaveLength(1);
    expect(chains.filter((chain) => chain === 'D#drf_9')).toHaveLength(2);
    expect(chains.filter((chain) => chain === 'S#person:per_ann')).toHaveLength(2);
    expect(rig.errors().map(({ message, fields }) => [message, fields])).toEqual([
      ['a chain can not go on in the audit log', { kind: 'missing', count: 1, draftId: 'drf_8' }],
      ['a chain can not go on in the audit log', { kind: 'altered', count: 2, draftId: 'drf_9' }],
    ]);
  });
});

describe('F27: tables that were restored', () => {
  it('I10: a state from before the newest signed root signs nothing: the tree would not be the one that readers have seen', async () => {
    const rig = await aPast(3);
    const older = await rig.tables.scan('drafts');
    await rig.add(draft(8), 2);
    await rig.run();
    rig.clock.advance(minute);
    const signed = rig.files.files.get('checkpoint');

    for (const { pk, sk } of await rig.tables.scan('drafts')) await rig.tables.remove('drafts', { pk, sk });
    for (const item of older) await rig.tables.put('drafts', item);
    await rig.add(draft(9)); // one entry more than the older state has: another size than any that was signed
    await rig.run();
    rig.clock.advance(minute);
    await rig.run();

    expect(rig.errors().map(({ message, fields }) => [message, fields.errorName])).toEqual([
      ['the audit log stands still', 'LogDamaged'],
      ['the audit log stands still', 'LogDamaged'],
    ]);
    expect(rig.files.files.get('checkpoint')).toEqual(signed);
    expect([...rig.files.files.keys()].filter((one) => one.startsWith('checkpoints/'))).toEqual(['checkpoints/4', 'checkpoints/6']);
  });
});

describe('T28: what the log says of chains that it can not take', () => {
  /** What it said, in order. */
  const faults = async (rig: LogRig) =>
    (await rig.tables.query('audit', { pk: 'S#log' })).filter(({ type }) => type === 'log.fault').map(({ data }) => data as Record<string, unknown>);
  const minutes = async (rig: LogRig, count = 3): Promise<void> => {
    for (let i = 0; i < count; i += 1) {
      await rig.run();
      rig.clock.advance(minute);
    }
  };
  /** The draft's own word on where its chain stands, as it is now. */
  const withHead = async (rig: LogRig, draftId: string): Promise<void> => {
    const last = (await rig.tables.query('audit', { pk: `D#${draftId}` })).at(-1);
    await rig.tables.put('drafts', { pk: `D#${draftId}`, sk: 'HEAD', auditSeq: Number(last?.seq) + 1, auditHead: String(last?.leaf) });
  };

  it('R102: is said once, in an event of its own chain that is in the log at once; the chain goes on when it is whole again', async () => {
    const rig = await aPast(1);
    await rig.add(draft(8), 4);
    const key = { pk: 'D#drf_8', sk: eventSortKey(2) };
    const item = await rig.tables.get('audit', key);
    await rig.tables.put('audit', { ...item, at: '2020-01-01T00:00:00.000Z', ...key });

    await minutes(rig);

    expect(await faults(rig)).toEqual([{ chain: 'D#drf_8', event: 2, fault: 'altered' }]);
    expect(found(await verifiedLog(rig))).toEqual([{ kind: 'stopped', chain: 'D#drf_8', seq: 2 }]);
    await rig.tables.put('audit', { ...item, ...key });
    await rig.add(draft(8));
    await minutes(rig);
    expect(await rig.verify()).toEqual([]);
    expect(found(await verifiedLog(rig))).toEqual([]);
  });

  it('is said also of the first event, and counts no chain twice', async () => {
    const rig = await aPast(1);
    await rig.add(draft(8), 2);
    const key = { pk: 'D#drf_8', sk: eventSortKey(0) };
    const item = await rig.tables.get('audit', key);
    await rig.tables.remove('audit', key);
    await minutes(rig);
    expect(await faults(rig)).toEqual([{ chain: 'D#drf_8', event: 0, fault: 'missing' }]);

    await rig.tables.put('audit', { ...item, ...key });
    await minutes(rig);

    expect(await rig.verify()).toEqual([]);
    expect(await rig.state()).toMatchObject({ chains: { drafts: 2, subjects: 1 } });
  });

  it('an end that was cut off is told by what the draft knows of it', async () => {
    const rig = await aPast(1);
    await rig.add(draft(8), 4);
    await withHead(rig, 'drf_8');
    await rig.tables.remove('audit', { pk: 'D#drf_8', sk: eventSortKey(3) });

    await minutes(rig);

    expect(await faults(rig)).toEqual([{ chain: 'D#drf_8', event: 3, fault: 'cut' }]);
    expect((await rig.entries()).filter(({ chain }) => chain === 'D#drf_8')).toHaveLength(3);
  });

  it('of a chain that was made anew nothing goes in where the draft names another end', async () => {
    const rig = await aPast(1);
    const other = await rig.copy();
    await rig.add(draft(8), 3);
    await withHead(rig, 'drf_8');
    await other.add(draft(8), 3, { data: { forged: true } });
    for (const item of await other.tables.query('audit', { pk: 'D#drf_8' })) await rig.tables.put('audit', item);

    await minutes(rig);

    expect(await faults(rig)).toEqual([{ chain: 'D#drf_8', event: 2, fault: 'other-end' }]);
    expect((await rig.entries()).filter(({ chain }) => chain === 'D#drf_8')).toEqual([]);
  });

  it('a draft that was brought back to before what is logged goes no further', async () => {
    const rig = await aPast(1);
    await rig.add(draft(8), 2);
    await withHead(rig, 'drf_8');
    const old = await rig.tables.get('drafts', { pk: 'D#drf_8', sk: 'HEAD' });
    await rig.add(draft(8), 2);
    await minutes(rig);
    await rig.add(draft(8));
    await rig.tables.put('drafts', { ...(old as never as { pk: string; sk: string }) });

    await minutes(rig);

    expect(await faults(rig)).toEqual([{ chain: 'D#drf_8', event: 2, fault: 'rolled-back' }]);
  });

  it('more than it can say at once it says in the runs that follow', async () => {
    const rig = await aPast(1);
    for (let n = 100; n < 150; n += 1) {
      await rig.add(draft(n), 2);
      await rig.tables.remove('audit', { pk: `D#drf_${n}`, sk: eventSortKey(0) });
    }

    await minutes(rig);

    expect(new Set((await faults(rig)).map(({ chain }) => chain)).size).toBe(50);
    expect(await faults(rig)).toHaveLength(50);
  });
});

const outageHours = 3;
/** Chains that go on while nobody takes their events. */
async function anOutage() {
  const rig = await aPast(1);
  for (let i = 0; i < 20; i += 1) {
    await rig.add({ subject: 'person:per_ann' });
    await rig.run();
    rig.clock.advance(minute);
  }
  const stopped = rig.clock.now().toISOString();
  for (let i = 0; i < outageHours * 12; i += 1) {
    await rig.add({ subject: i % 3 === 0 ? 'person:per_ann' : `account:acc_${i % 7}` });
    rig.clock.advance(5 * minute);
  }
  return { rig, stopped };
}

describe('how far the log is behind', () => {
  it('R102: is told after each run: nothing where all is in it, and more each minute while it stands still', async () => {
    const rig = await aPast(3);
    const failing = rig.sequencer({ logFiles: { put: () => Promise.reject(new Error('closed')), get: () => Promise.reject(new Error('closed')) } });
    rig.clock.advance(minute);
    await rig.run();
    for (let i = 0; i < 2; i += 1) {
      rig.clock.advance(minute);
      await failing();
    }
    rig.clock.advance(minute);
    await rig.run();

    expect(rig.lags().slice(-4)).toEqual([0, minute, 2 * minute, 0]);
  });

  it('is not known before the first run has ended, and then nobody has said that all is well', async () => {
    const rig = aLogRig();
    await rig.add(draft(1));

    await rig.sequencer({ logFiles: { put: () => Promise.reject(new Error('closed')), get: () => Promise.reject(new Error('closed')) } })();

    expect(rig.lags()).toEqual([]);
  });

  it('is what a run has left over whose time was over', async () => {
    const { rig } = await anOutage();
    const slow = rig.sequencer({
      tables: {
        ...rig.tables,
        transact: async (writes) => {
          await rig.tables.transact(writes);
          rig.clock.advance(20);
        },
      },
    });

    await slow();

    expect(rig.lags().at(-1)).toBeGreaterThan(10 * minute);
  });
});

describe('after an outage', () => {
  it('R102: all comes in by the order of its times, and the log says that it stood still: verification is sound and tells the interval', async () => {
    const { rig, stopped } = await anOutage();
    const back = rig.clock.now().toISOString();

    await rig.run();
    rig.clock.advance(minute);
    await rig.run();

    const report = await verifiedLog(rig);
    expect({ verdict: report.verdict, findings: report.findings }).toEqual({ verdict: 'sound', findings: [] });
    expect(report.stoodStill).toEqual([{ from: secondsBefore(stopped, 3 * minute), to: back, count: expect.any(Number) }]);
    expect(report.stoodStill[0]?.count).toBeGreaterThan(30);
    expect(rig.errors()).toMatchObject([{ message: 'events came late into the audit log', fields: { kind: 'merge-delay' } }]);
  });

  it('also where one run is too short for what waited', async () => {
    const { rig, stopped } = await anOutage();
    const slow = rig.sequencer({
      tables: {
        ...rig.tables,
        transact: async (writes) => {
          await rig.tables.transact(writes);
          rig.clock.advance(4);
        },
      },
    });

    for (let i = 0; i < 8; i += 1) {
      await slow();
      rig.clock.advance(minute);
    }

    expect(await rig.verify()).toEqual([]);
    // it says so once all is in it, of all the time until then
    expect(await verifiedLog(rig)).toMatchObject({ verdict: 'sound', findings: [], stoodStill: [{ from: secondsBefore(stopped, 3 * minute) }] });
    expect((await verifiedLog(rig)).stoodStill[0]?.count).toBeGreaterThan(30);
  });

  it('no heartbeat is given while events still wait: it would belie the standstill', async () => {
    const { rig } = await anOutage();
    const beats = async () => (await rig.tables.query('audit', { pk: 'S#log' })).filter(({ type }) => type === 'log.heartbeat').length;
    const before = await beats();
    const failing = rig.sequencer({ tables: { ...rig.tables, queryIndex: () => Promise.reject(new Error('closed')) } });
    for (let i = 0; i < 4; i += 1) {
      await failing();
      rig.clock.advance(hour);
    }
    expect(await beats()).toBe(before);

    await rig.run();

    expect(await beats()).toBe(before + 1);
    expect(await verifiedLog(rig)).toMatchObject({ verdict: 'sound', findings: [] });
  });

  it('R102: a log whose runs are all too short, and that is minutes behind, gives its heartbeats: it has not stood still', async () => {
    const rig = await aQuietPast(48);
    await aCrowd(rig, { everySeconds: 150, ahead: 1, runs: 10 });
    expect(rig.logged.filter(({ fields }) => fields.kind === 'goes-on')).toHaveLength(10);

    await rig.run();

    expect(await verifiedLog(rig)).toMatchObject({ verdict: 'sound', findings: [], stoodStill: [] });
    expect(rig.errors()).toEqual([]);
  });

  it('and one that is too far behind for a heartbeat when that is due says since when, though it was never ten minutes', async () => {
    const rig = await aQuietPast(52);
    await aCrowd(rig, { everySeconds: 72, ahead: 5, runs: 12 });
    expect(rig.logged.filter(({ fields }) => fields.kind === 'goes-on')).toHaveLength(12);
    expect(Math.max(...rig.lags().map(Number))).toBeLessThan(10 * minute);

    await rig.run();

    const report = await verifiedLog(rig);
    expect({ verdict: report.verdict, findings: report.findings, stood: report.stoodStill.length }).toEqual({ verdict: 'sound', findings: [], stood: 1 });
    expect(rig.errors()).toEqual([]);
  });

  it('an event that was dated back into another time is a finding all the same', async () => {
    const { rig } = await anOutage();
    const minutes = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        await rig.run();
        rig.clock.advance(minute);
      }
    };
    await minutes(30);
    await rig.add({ subject: 'person:per_mallory' }, 1, { at: new Date(rig.clock.now().getTime() - 20 * minute * 1000) });
    await minutes(62); // once an hour it looks back so far

    expect(found(await verifiedLog(rig))).toEqual([{ kind: 'late', chain: 'S#person:per_mallory', seq: 0 }]);
  });
});

it('R102: over days that end, each has its signed root; the day before the log began has none, and needs none', async () => {
  const rig = aLogRig();
  rig.clock.advance(7 * hour - 3); // three seconds before midnight
  await rig.add(ann);
  rig.clock.advance(4);
  for (let i = 0; i < 60 * 12; i += 1) {
    if (i % 10 === 0) await rig.add(ann);
    await rig.run();
    rig.clock.advance(5 * minute);
  }

  const report = await verifiedLog(rig);
  expect({ verdict: report.verdict, findings: report.findings }).toEqual({ verdict: 'sound', findings: [] });
  expect([...rig.files.files.keys()].filter((path) => path.startsWith('roots/'))).toEqual(['roots/2026-11-23', 'roots/2026-11-24']);
  rig.files.files.delete('roots/2026-11-23');
  expect((await verifiedLog(rig)).counts).toHaveProperty('root-missing', 1);
});

it('R102: a run that crosses midnight leaves the last root of the day that ends, which is kept and mailed', async () => {
  const rig = await aPast(3);
  rig.clock.advance(7 * hour - minute - 1); // a second before midnight
  await rig.add(ann);
  const crossing = rig.sequencer({
    tables: {
      ...rig.tables,
      transact: async (writes) => {
        await rig.tables.transact(writes);
        rig.clock.advance(1);
      },
    },
  });
  await crossing();
  const last = rig.files.files.get('checkpoint');
  for (let i = 0; i < 3; i += 1) {
    rig.clock.advance(minute);
    await rig.add(ann);
    await rig.run();
  }

  expect(rig.clock.now().toISOString()).toMatch(/^2026-11-23T00:0/);
  expect(rig.files.files.get('roots/2026-11-22')).toEqual(last);
  expect(await rig.state()).toMatchObject({ closedDay: '2026-11-22' });
  expect(await verifiedLog(rig)).toMatchObject({ verdict: 'sound', findings: [] });
});

describe('a heartbeat', () => {
  it('comes once an hour, with what is in the log, so that silence shows', async () => {
    const rig = aLogRig();
    await rig.add(draft(1), 3);
    await rig.add(ann);
    for (let i = 0; i < 121; i += 1) {
      await rig.run();
      rig.clock.advance(minute);
    }

    const beats = await rig.tables.query('audit', { pk: 'S#log' });
    expect(beats.map(({ type, subject, data }) => ({ type, subject, data }))).toEqual([
      { type: 'log.heartbeat', subject: 'log', data: { drafts: 1, subjects: 1, entries: 4 } },
      { type: 'log.heartbeat', subject: 'log', data: { drafts: 1, subjects: 2, entries: 5 } },
      { type: 'log.heartbeat', subject: 'log', data: { drafts: 1, subjects: 2, entries: 6 } },
    ]);
    expect(await rig.verify()).toEqual([]);
    expect([...rig.files.files.keys()].filter((path) => path.startsWith('checkpoints/')).length).toBe(3);
  });
});

describe('a checkpoint', () => {
  it('is named after the public host, is signed with the key of the log, and stands in the state with that key', async () => {
    const rig = await aPast(3);

    const { checkpoint } = (await rig.state()) as unknown as { checkpoint: { note: string; size: number; root: string; at: string; publicKey: string } };

    const { publicKey } = await keyOf(rig);
    expect(openNote(checkpoint.note, [{ name: origin, publicKey }])).toMatchObject({ origin, size: 4, root: Buffer.from(checkpoint.root, 'hex') });
    expect(checkpoint).toMatchObject({ size: 4, at: '2026-11-22T17:00:00.000Z', publicKey });
  });
});

const found = ({ findings }: Report) => findings.filter(({ kind }) => kind !== 'rule').map(({ kind, chain, seq }) => ({ kind, chain, seq }));
const secondsBefore = (instant: string, seconds: number): string => new Date(Date.parse(instant) - seconds * 1000).toISOString();

/** What verification says of all of the log, whose events are no lives of drafts. */
/** A log of which a run had nothing to do every four minutes, its heartbeat the first time apart. */
async function aQuietPast(minutes: number): Promise<LogRig> {
  const rig = await aPast(1);
  for (let i = 0; i < minutes; i += 4) {
    rig.clock.advance(4 * minute);
    await rig.run();
  }
  return rig;
}

/** So many events a time as a run takes until its time is over; some times are ahead of the first run. */
async function aCrowd(rig: LogRig, { everySeconds, ahead, runs }: { readonly everySeconds: number; readonly ahead: number; readonly runs: number }) {
  for (let i = 0; i < ahead + runs; i += 1) {
    await rig.add(ann, 1000);
    rig.clock.advance(i < ahead ? everySeconds : everySeconds - 41);
    if (i >= ahead) await aBusyRun(rig, 999);
  }
}

/** A run whose time is over once it has taken so many entries. */
async function aBusyRun(rig: LogRig, enough: number): Promise<void> {
  const size = async () => Number((await rig.state())?.size);
  const before = await size();
  const transact: LogRig['tables']['transact'] = async (writes) => {
    const taken = await size();
    await rig.tables.transact(writes);
    if (taken < before + enough && (await size()) >= before + enough) rig.clock.advance(41);
  };
  await rig.sequencer({ tables: { ...rig.tables, transact } })();
}

async function verifiedLog({ files: { files }, clock }: LogRig, known?: Trust, pin?: Pin): Promise<Report> {
  const trust = known ?? Trust.parse(JSON.parse(Buffer.from(files.get('trust.json') ?? '').toString()));
  const source = { files: { readFile: async (path: string) => files.get(path) }, trust, policy: async () => undefined };
  const seen = pin && { pin };
  return verified(await exported(source, { now: clock.now(), ...seen }), { trust, ...seen });
}

const keyOf = async ({ signer }: LogRig) => ({ name: origin, publicKey: (await signer.sign(Buffer.from('x'))).publicKey });

/** Which call of a run is the n-th of its name. */
async function callOf(rig: LogRig, name: string, n: number): Promise<number> {
  const { calls } = await (await rig.copy()).dieAt({ at: Number.POSITIVE_INFINITY, when: 'before' });
  return calls.flatMap((call, i) => (call === name ? [i + 1] : []))[n - 1] ?? Number.NaN;
}
