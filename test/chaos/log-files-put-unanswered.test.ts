import { expect } from 'vitest';
import { experiment } from './experiment.ts';
import { unanswered } from './faults.ts';

experiment(
  {
    call: 'logFiles.put',
    fault: 'writes, but its answer is lost, for half an hour',
    hypothesis: 'a file that is there already is the very same, so the log goes on where it was, and every event is in it once',
    f: ['F18', 'F25'],
  },
  async (chaos) => {
    await chaos.minute();
    const draft = await chaos.held();
    chaos.faults.break('logFiles.put', unanswered());

    await chaos.decide(draft.id, 'mia');
    await chaos.minute(30);

    expect(await chaos.status(draft.id)).toBe('released');
    expect(chaos.alarms()).toContain('the audit log stands still');
    expect(chaos.alarms()).not.toContain('events came late into the audit log');
    chaos.faults.mend();
  },
);
