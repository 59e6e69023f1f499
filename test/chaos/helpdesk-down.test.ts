import { expect } from 'vitest';
import { answer, harmless, question, withZendesk, zendeskOf } from '../functions/helpdesk-rig.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

experiment(
  {
    call: 'helpdeskTransport.call',
    fault: 'is refused for an hour',
    hypothesis: 'notifications are taken all the same, and the alarm is raised; afterwards the note is read and its reply posted, once',
    f: ['F11'],
    world: { settings: { helpdesk: zendeskOf } },
  },
  async (chaos) => {
    const { zendesk, notify } = withZendesk(chaos);
    chaos.faults.break('helpdeskTransport.call', () => Promise.reject(named('ECONNREFUSED')));
    const ticket = zendesk.open(question);
    zendesk.note(ticket, `${answer}${harmless}`);
    for (const notification of zendesk.notifications) expect((await notify(notification)).status).toBe(202);

    await chaos.minute(60);

    expect(chaos.alarms()).toContain('outbox row stays owed');
    expect(await chaos.drafts()).toEqual([]);
    chaos.faults.mend();
    await chaos.minute(10);
    expect(zendesk.publicTexts(ticket)).toEqual([question, answer]);
  },
);
