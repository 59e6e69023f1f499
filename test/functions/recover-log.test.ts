import { describe, expect, it } from 'vitest';
import { readLogFiles, signedState } from '../../functions/audit-log/recover.ts';
import { aLogRig, origin } from './log-rig.ts';

describe('F27: the log as its files prove it', () => {
  it('asks for each bundle once more, by its width, however its events are asked for', async () => {
    const rig = aLogRig();
    for (let n = 0; n < 90; n += 1) await rig.add({ draftId: `drf_${n}` }, 3);
    await rig.run();
    const asked: string[] = [];
    const get = async (path: string) => {
      asked.push(path);
      return rig.files.files.get(path);
    };
    const { publicKey } = await rig.signer.sign(Buffer.from('which key'));
    const log = await readLogFiles({ get }, [{ name: origin, publicKey }]);
    const { size } = log.edge.frontier;
    expect(size).toBeGreaterThan(256);
    asked.length = 0;

    for (const index of [0, size - 1, 1, size - 1, 2, 0]) expect((await log.event(index)).leaf).toMatch(/^[0-9a-f]{64}$/);

    expect(asked).toEqual(['tile/entries/000', `tile/entries/001.p/${size - 256}`]);
    await expect(log.event(size)).rejects.toThrow(`an entry of the log is missing: ${size}`);
    await expect(log.event(1024)).rejects.toThrow('an entry of the log is missing: 1024');
  });

  it.each([
    ['2026-11-23T12:00:00.000Z', [], '2026-11-23T12:00:00.000Z'],
    ['2026-11-23T00:00:10.000Z', ['roots/2026-11-22'], '2026-11-23T00:00:10.000Z'],
    ['2026-11-23T00:00:10.000Z', [], '2026-11-22T23:59:10.000Z'], // the run had begun on the day that has no root yet
  ])('dates the newest root by its last event, %s, so that the day before gets its last root, too', async (lastAt, roots, at) => {
    const files = { get: async (path: string) => (roots.includes(path) ? Buffer.from('another note') : undefined) };
    const signed = { note: 'a note', size: 7, root: Buffer.alloc(32), origin, publicKey: 'a key' };

    expect(await signedState(files, { signed, lastAt })).toMatchObject({ checkpoint: { at, size: 7 }, closedDay: null });
  });
});
