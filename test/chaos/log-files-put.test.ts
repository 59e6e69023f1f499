import { expect } from 'vitest';
import { aDualRefund } from '../world.ts';
import { type Chaos, createChaos } from './chaos.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

/** Two lives, the same in every world; the fault begins between them and lasts for half an hour. */
async function play(chaos: Chaos, begin: () => Promise<void>): Promise<Record<string, string>> {
  await chaos.minute();
  const draft = await chaos.held();
  await begin();
  const other = await chaos.held(aDualRefund());
  await chaos.decide(draft.id, 'mia');
  await chaos.minute(15);
  await chaos.decide(other.id, await chaos.askedAs(other.id, 'finance'));
  await chaos.decide(other.id, 'dan');
  await chaos.minute(15);
  expect([await chaos.status(draft.id), await chaos.status(other.id)]).toEqual(['released', 'released']);
  chaos.faults.mend();
  await chaos.minute(3);
  return Object.fromEntries(
    [...chaos.logFiles]
      .filter(([path]) => path.startsWith('tile/') && !path.endsWith(`.p/${sizeOf(chaos)}`))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]),
  );
}

/** Of the log: its last entry says how long it stood still, which each run counts from the last one that was whole. */
const sizeOf = ({ logFiles }: Chaos): number =>
  Number(
    Buffer.from(logFiles.get('checkpoint') ?? '')
      .toString()
      .split('\n')[1],
  );

experiment(
  {
    call: 'logFiles.put',
    fault: 'is denied for half an hour, as by a bucket policy or a disabled KMS key',
    hypothesis:
      'drafts do not wait for the audit log; it keeps its place and raises the alarm, and afterwards its files are, byte for byte, those of a log whose runs were only late',
    f: ['F18', 'F25'],
  },
  async (chaos) => {
    const late = await createChaos();
    const filesOfLate = await play(late, async () => {
      await late.minute();
      late.faults.break('tables.get', refused(), (_: string, { pk }: { pk: string }) => pk === 'LOG'); // it can not even begin
    });

    const files = await play(chaos, async () => {
      chaos.faults.break('logFiles.put', refused('KMS.DisabledException'));
      await chaos.minute(); // this run has taken its events, and can not write its files
    });

    expect(chaos.alarms().filter((alarm) => alarm === 'the audit log stands still')).toHaveLength(31);
    expect(Object.keys(files).length).toBeGreaterThan(4);
    expect(files).toEqual(filesOfLate);
  },
);
