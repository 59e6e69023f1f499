import { describe, expect, it } from 'vitest';
import { openNote } from '../../functions/domain/audit/checkpoint.ts';
import { hours, start } from '../examples.ts';
import { aLogRig, type LogRig, origin, readLog } from '../functions/log-rig.ts';
import { type Chaos, createChaos } from './chaos.ts';

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

/** A reply that was approved and released after the backup; then one table is as it was. */
async function releasedAndRestored(table: 'drafts' | 'audit'): Promise<{ chaos: Chaos; id: string }> {
  const chaos = await createChaos();
  const { id } = await chaos.held();
  const backup = await chaos.raw.scan(table);
  await chaos.decide(id, 'mia');
  if (table === 'drafts') {
    await chaos.minute(2);
    expect(await chaos.status(id)).toBe('released');
  }
  for (const { pk, sk } of await chaos.raw.scan(table)) await chaos.raw.remove(table, { pk, sk });
  for (const item of backup) await chaos.raw.put(table, item);
  return { chaos, id };
}

describe('F27: one table that was restored without the others', () => {
  it('drafts: what was released does not go out again, by nobody’s decision and at no deadline, and the alarm is raised', async () => {
    const { chaos, id } = await releasedAndRestored('drafts');
    expect(await chaos.status(id)).toBe('pending');
    const posts = chaos.posts.length;

    expect((await chaos.decide(id, 'mia')).status).toBe(503);
    for (const hour of [2, 24]) {
      chaos.clock.set(new Date(start.getTime() + hour * hours * 1000)); // a reminder, and the holding reply
      await chaos.minute();
    }

    expect([await chaos.status(id), chaos.posts.length]).toEqual(['pending', posts]);
    expect(chaos.alarms()).toContain('draft could not be moved on');
  });

  it('audit: a chain that lost events is found by the sequencer and by whoever looks', async () => {
    const { chaos, id } = await releasedAndRestored('audit');

    await chaos.minute(3);

    expect(chaos.alarms()).toContain('a chain can not go on in the audit log');
    const { json } = await chaos.call<{ items: { seq: number }[] }>(`GET /v1/audit?draftId=${id}`, { key: chaos.keys.audit });
    expect(json.items.map(({ seq }) => seq)).toEqual([0, 1, 4]);
  });
});
