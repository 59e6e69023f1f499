import { describe, expect, it } from 'vitest';
import { readLogFiles } from '../../functions/audit-log/recover.ts';
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
});
