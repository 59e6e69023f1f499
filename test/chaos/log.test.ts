import { expect } from 'vitest';
import { aHarmlessReply, aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

experiment(
  {
    call: 'log.info',
    also: ['log.warn', 'log.error'],
    fault: 'fails for half an hour, as standard output that is closed',
    hypothesis: 'invocations fail after their work, and all that comes again meets it done: one draft, one decision, one release',
    f: ['F1', 'F2'],
  },
  async (chaos) => {
    const broken = (): void => {
      for (const level of ['info', 'warn', 'error'])
        chaos.faults.break(`log.${level}`, () => {
          throw named('EPIPE');
        });
    };
    const [first, harmless] = [aHeldReply(), aHarmlessReply({ conversationId: 'zd-2' })];
    broken();
    await expect(chaos.post(first, 'key-a')).rejects.toThrow('EPIPE');
    await expect(chaos.post(harmless, 'key-b')).rejects.toThrow('EPIPE');
    const { send } = chaos.outside;
    chaos.outside.send = () => Promise.reject(named('Throttling')); // so that there is something to say at each level
    await chaos.minute(15);
    chaos.outside.send = send;
    await chaos.minute(15);

    expect(chaos.alarms()).toContain('Errors-drain-outbox');
    chaos.faults.mend();
    const again = await Promise.all([chaos.post(first, 'key-a'), chaos.post(harmless, 'key-b')]);
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    await chaos.minute(10);
    await chaos.decide(again[0]?.json.id ?? '', 'mia');
    await chaos.end();
    expect((await chaos.drafts()).map(({ status }) => status)).toEqual(['released', 'released']);
  },
);
