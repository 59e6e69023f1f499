import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { swallowed } from './faults.ts';

experiment(
  {
    call: 'tables.queryIndex',
    fault: 'shows nothing for an hour, as an index that lags',
    hypothesis: 'the executions are the other clock: they open the stage and release, and the stream pays what that owes',
    f: ['F2', 'F3'],
  },
  async (chaos) => {
    chaos.faults.break('tables.queryIndex', swallowed([]));
    const { json: draft } = await chaos.post(aHeldReply());
    const input = { contract: 1, draftId: draft.id, revision: 1 };
    await chaos.minute(30);
    expect(chaos.mails).toEqual([]);

    await chaos.tasks.openStage({ ...input, token: 'token' });
    await chaos.drainOutbox(await chaos.stream());
    await chaos.decide(draft.id, 'mia');
    chaos.clock.advance(30);
    expect(await chaos.tasks.releaseReply(input)).toMatchObject({ next: 'stop' });
    await chaos.sendWebhook(await chaos.stream());
    await chaos.minute(30);

    expect(chaos.told().map(({ type }) => type)).toEqual(['draft.released']);
    chaos.faults.mend();
  },
);
