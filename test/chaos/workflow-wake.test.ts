import { expect } from 'vitest';
import { experiment } from './experiment.ts';
import { swallowed } from './faults.ts';

experiment(
  {
    call: 'workflow.wake',
    fault: 'is lost for ever',
    hypothesis: 'a lost wake-up loses nothing: the decision stands, and the reply goes out within two minutes',
    f: ['F2', 'F3'],
  },
  async (chaos) => {
    const draft = await chaos.held();
    await chaos.tasks.openStage({ contract: 1, draftId: draft.id, revision: 1, token: 'token' });
    chaos.faults.break('workflow.wake', swallowed());

    await chaos.decide(draft.id, 'mia');
    await chaos.minute(2);

    expect([await chaos.status(draft.id), chaos.wakes]).toEqual(['released', []]);
    chaos.faults.mend();
  },
);
