import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'webhookSecrets.active',
    fault: 'is unavailable for three hours',
    hypothesis: 'nothing is sent unsigned; the attempts that could not be made use nothing of the schedule up, and the alarm is raised',
    f: ['F26'],
  },
  async (chaos) => {
    chaos.faults.break('webhookSecrets.active', refused('InternalServiceError'));
    await chaos.post(aHarmlessReply());

    await chaos.minute(180);

    expect(chaos.posts).toEqual([]);
    expect(chaos.alarms()).toContain('outbox row stays owed');
    chaos.faults.mend();
    await chaos.minute(10);
    expect(chaos.posts).toHaveLength(1);
    expect((await chaos.outbox()).map(({ state, tries }) => [state, tries])).toEqual([['delivered', 1]]);
  },
);
