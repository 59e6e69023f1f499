import { describe, expect, it } from 'vitest';
import { openNote } from '../../functions/domain/audit/checkpoint.ts';
import { aLogRig, type LogRig, origin, readLog } from '../functions/log-rig.ts';

const draft = (n: number) => ({ draftId: `drf_${n}` });

/** A log of ten events, the tables of which are then set back to when there were `kept`; the files stay. */
async function restored(kept: number): Promise<LogRig> {
  const rig = aLogRig();
  for (let n = 0; n < kept; n += 1) await rig.add(draft(n));
  await rig.run();
  rig.clock.advance(60);
  const backup = await rig.copy();
  for (let n = kept; n < 10; n += 1) await rig.add(draft(n));
  await rig.run();
  backup.files.files.clear();
  for (const [path, bytes] of rig.files.files) backup.files.files.set(path, bytes);
  backup.clock.advance(600);
  return backup;
}
const signedOf = async ({ files, signer }: LogRig): Promise<{ size: number; root: Uint8Array }> => {
  const { publicKey } = await signer.sign(Buffer.from('which key'));
  return openNote(Buffer.from(files.files.get('checkpoint') ?? '').toString(), [{ name: origin, publicKey }]);
};

describe('F27: tables that were restored from a backup', () => {
  it.each([1, 4, 300])('have no smaller log signed, nor another one of the same size: %i other events', async (count) => {
    const rig = await restored(5);
    const before = await signedOf(rig);

    for (let n = 0; n < count; n += 1) await rig.add(draft(100 + n));
    for (let minute = 0; minute < 3; minute += 1) {
      await rig.run();
      rig.clock.advance(60);
    }

    expect(await signedOf(rig)).toEqual(before);
    expect(rig.errors().map(({ message, fields }) => `${message}: ${fields.errorName}`)).toEqual(
      Array.from({ length: 3 }, () => 'the audit log stands still: LogDamaged'),
    );
    expect((await readLog(rig)).size).toBe(before.size);
  });

  it('go on where they were restored to what was signed last, and nothing is in the log twice', async () => {
    const rig = await restored(10);

    await rig.add(draft(100), 3);
    await rig.run();

    expect([rig.errors(), await rig.verify()]).toEqual([[], []]);
  });
});
