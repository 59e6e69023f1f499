import { expect } from 'vitest';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'logFiles.get',
    fault: 'is denied for half an hour',
    hypothesis: 'the audit log stands still and says so; drafts go on, and nothing of them is missing in it afterwards',
    f: ['F18'],
  },
  async (chaos) => {
    await chaos.minute();
    chaos.faults.break('logFiles.get', refused('AccessDenied'));

    const draft = await chaos.held();
    await chaos.decide(draft.id, 'mia');
    await chaos.minute(30);

    expect(await chaos.status(draft.id)).toBe('released');
    expect(chaos.alarms()).toContain('the audit log stands still');
    chaos.faults.mend();
  },
);
