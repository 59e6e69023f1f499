import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'tables.getMany',
    fault: 'is throttled for ten minutes',
    hypothesis: 'no reply is judged without its account and sums: callers are told to come again, nothing is kept, nothing goes out',
    f: ['F7'],
  },
  async (chaos) => {
    chaos.faults.break('tables.getMany', refused('ThrottlingException'));

    const answer = await chaos.post(aHarmlessReply(), 'key-a');
    await chaos.minute(10);

    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
    expect([await chaos.drafts(), chaos.posts]).toEqual([[], []]);
    chaos.faults.mend();
    expect((await chaos.post(aHarmlessReply(), 'key-a')).status).toBe(201);
  },
);
