import { expect } from 'vitest';
import { accountOf, answer, harmless, question, withHelpdesk } from '../functions/helpdesk-rig.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

experiment(
  {
    call: 'helpdeskTransport.call',
    fault: 'is refused for an hour',
    hypothesis: 'notifications are taken all the same, and the alarm is raised; afterwards the note is read and its reply posted, once',
    f: ['F11'],
    world: { settings: { helpdesk: accountOf('zendesk') } },
  },
  async (chaos) => {
    const { helpdesk, notify } = withHelpdesk(chaos, 'zendesk');
    chaos.faults.break('helpdeskTransport.call', () => Promise.reject(named('ECONNREFUSED')));
    const ticket = helpdesk.open(question);
    helpdesk.note(ticket, `${answer}${harmless}`);
    for (const notification of helpdesk.notifications) expect((await notify(notification)).status).toBe(202);

    await chaos.minute(60);

    expect(chaos.alarms()).toContain('outbox row stays owed');
    expect(await chaos.drafts()).toEqual([]);
    chaos.faults.mend();
    await chaos.minute(10);
    expect(helpdesk.publicTexts(ticket)).toEqual([question, answer]);
  },
);
