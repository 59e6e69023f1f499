import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'workflow.start',
    fault: 'is throttled for an hour',
    hypothesis: 'the sweep is a second clock: people are asked, decide, and the reply goes out without any execution; the alarm comes after five minutes',
    f: ['F2', 'F3', 'F7'],
  },
  async (chaos) => {
    chaos.faults.break('workflow.start', refused());
    const { json: draft } = await chaos.post(aHeldReply());

    await chaos.minute(4);
    expect(chaos.alarms()).not.toContain('outbox row stays owed');
    await chaos.minute(10);
    expect(chaos.alarms()).toContain('outbox row stays owed');
    await chaos.decide(draft.id, 'mia');
    await chaos.minute(2);

    expect(await chaos.status(draft.id)).toBe('released');
    chaos.faults.mend();
    await chaos.end();
    expect(chaos.starts).toHaveLength(1);
  },
);
