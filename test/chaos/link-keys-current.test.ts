import { expect } from 'vitest';
import { aHarmlessReply, aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'linkKeys.current',
    fault: 'is unavailable for half an hour',
    hypothesis: 'nobody is asked by a link that nobody signed: the stage waits, with an alarm, and opens afterwards; what needs no link goes on',
    f: ['F26'],
  },
  async (chaos) => {
    chaos.faults.break('linkKeys.current', refused('InternalServiceError'));
    const { status, json: draft } = await chaos.post(aHeldReply());
    const harmless = await chaos.post(aHarmlessReply({ conversationId: 'zd-2' }));

    await chaos.minute(30);

    expect([status, harmless.status]).toEqual([202, 201]);
    expect([(await chaos.draft(draft.id)).grants, chaos.mails]).toEqual([[], []]);
    expect(chaos.alarms()).toContain('draft could not be moved on');
    chaos.faults.mend();
    await chaos.minute();
    await chaos.decide(draft.id, 'mia');
    await chaos.end();
    expect(await chaos.status(draft.id)).toBe('released');
  },
);
