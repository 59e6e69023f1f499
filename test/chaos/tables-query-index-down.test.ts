import { expect } from 'vitest';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'tables.queryIndex',
    fault: 'is refused for an hour',
    hypothesis: 'the sweep fails aloud each minute, nothing moves by it, and afterwards it makes up for all of it',
    f: ['F7'],
  },
  async (chaos) => {
    const draft = await chaos.held();
    await chaos.decide(draft.id, 'mia');
    chaos.faults.break('tables.queryIndex', refused());

    await chaos.minute(60);

    expect(chaos.alarms()).toContain('Errors-drain-outbox');
    expect([await chaos.status(draft.id), chaos.posts]).toEqual(['approved', []]);
    chaos.faults.mend();
    await chaos.minute();
    expect(await chaos.status(draft.id)).toBe('released');
  },
);
