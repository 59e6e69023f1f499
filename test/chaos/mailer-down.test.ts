import { expect } from 'vitest';
import { hours } from '../examples.ts';
import { aDualRefund } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'mailer.send',
    fault: 'is paused for six hours',
    hypothesis: 'every mail stays owed, with an alarm after five minutes; nobody is passed over, and they go out once sending goes on',
    f: ['F7', 'F9'],
  },
  async (chaos) => {
    chaos.faults.break('mailer.send', refused('AccountSendingPausedException'));
    const { json: draft } = await chaos.post(aDualRefund());

    await chaos.minute(4);
    expect(chaos.alarms()).toEqual([]);
    await chaos.minute(10);
    expect(chaos.alarms()).toContain('outbox row stays owed');
    chaos.clock.advance(6 * hours);
    await chaos.minute();
    expect([chaos.mails, await chaos.status(draft.id)]).toEqual([[], 'pending']);

    chaos.faults.mend();
    await chaos.minute(10);
    await chaos.decide(draft.id, await chaos.askedAs(draft.id, 'finance'));
    await chaos.decide(draft.id, 'dan');
    await chaos.end();
    expect(await chaos.status(draft.id)).toBe('released');
  },
);
