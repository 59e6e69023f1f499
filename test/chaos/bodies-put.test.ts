import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'bodies.put',
    fault: 'is denied for ten minutes',
    hypothesis: 'no draft is kept without its text: the caller is told, and the same call is taken afterwards',
    f: ['F24'],
  },
  async (chaos) => {
    const long = { to: 'dana@fabrikam.example', text: 'Order 1187 arrives on Friday. '.repeat(300) }; // kept beside the table

    chaos.faults.break('bodies.put', refused('AccessDenied'));

    const answer = await chaos.post(aHarmlessReply({ reply: long }), 'key-a');
    await chaos.minute(10);

    expect(answer.status).toBe(500);
    expect([await chaos.drafts(), chaos.posts]).toEqual([[], []]);
    expect(chaos.alarms()).toContain('request failed');
    chaos.faults.mend();
    expect((await chaos.post(aHarmlessReply({ reply: long }), 'key-a')).status).toBe(201);
  },
);
