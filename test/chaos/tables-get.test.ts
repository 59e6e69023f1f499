import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'tables.get',
    fault: 'is throttled for ten minutes',
    hypothesis: 'callers are told to come again and nothing is kept; afterwards the same call is taken once, and what waited goes on',
    f: ['F7'],
  },
  async (chaos) => {
    const waiting = await chaos.held();
    const reply = aHarmlessReply({ conversationId: 'zd-2' });
    chaos.faults.break('tables.get', refused('ProvisionedThroughputExceededException'));

    const answer = await chaos.post(reply, 'key-a');
    await chaos.minute(10);

    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
    expect(await chaos.drafts()).toHaveLength(1);
    expect(chaos.alarms()).not.toEqual([]);
    chaos.faults.mend();
    expect([(await chaos.post(reply, 'key-a')).status, (await chaos.post(reply, 'key-a')).status]).toEqual([201, 200]);
    await chaos.decide(waiting.id, 'mia');
    await chaos.end();
    expect(await chaos.status(waiting.id)).toBe('released');
  },
);
