import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'bodies.get',
    fault: 'is denied while a reply is in escrow',
    hypothesis: 'what can not be read is not released, and not given up as altered either: it waits, with an alarm, until it can be proven',
    f: ['F24'],
  },
  async (chaos) => {
    const long = { to: 'dana@fabrikam.example', text: 'Order 1187 arrives on Friday. '.repeat(300) }; // kept beside the table

    const draft = await chaos.held(aHeldReply({ reply: long }));
    await chaos.decide(draft.id, 'mia');
    chaos.faults.break('bodies.get', refused('AccessDenied'));

    await chaos.minute(30);

    expect([await chaos.status(draft.id), chaos.posts]).toEqual(['approved', []]);
    expect(chaos.alarms()).toContain('draft could not be moved on');
    chaos.faults.mend();
    await chaos.minute();
    expect(await chaos.status(draft.id)).toBe('released');
  },
);
