import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'tables.query',
    fault: 'fails for ten minutes while a reply is in escrow',
    hypothesis: 'it does not go out unproven; the sweep says so aloud, nobody can decide meanwhile, and afterwards it goes out once',
    f: ['F7'],
  },
  async (chaos) => {
    const [approved, waiting] = [await chaos.held(), await chaos.held(aHeldReply({ conversationId: 'zd-2' }))];
    await chaos.decide(approved.id, 'mia');
    chaos.faults.break('tables.query', refused('InternalServerError'));

    const page = await chaos.browser().open(waiting.id, 'mia');
    await chaos.minute(10);

    expect(page.status).toBe(503);
    expect(chaos.alarms()).toContain('draft could not be moved on');
    expect(chaos.posts).toEqual([]);
    chaos.faults.mend();
    expect([await chaos.status(approved.id), await chaos.status(waiting.id)]).toEqual(['approved', 'pending']);
    await chaos.minute();
    expect(await chaos.status(approved.id)).toBe('released');
  },
);
