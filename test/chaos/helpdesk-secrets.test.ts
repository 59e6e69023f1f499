import { expect } from 'vitest';
import { accountOf, answer, harmless, question, withHelpdesk } from '../functions/helpdesk-rig.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'helpdeskSecrets.read',
    fault: 'is unavailable for three hours',
    hypothesis: 'no notification is taken unproven, none is told to be forged, and nothing of the schedule is used up; the alarm is raised',
    f: ['F26'],
    world: { settings: { helpdesk: accountOf('zendesk') } },
  },
  async (chaos) => {
    const { helpdesk, notify } = withHelpdesk(chaos, 'zendesk');
    const ticket = helpdesk.open(question);
    helpdesk.note(ticket, `${answer}${harmless}`);
    for (const notification of helpdesk.notifications) await notify(notification);
    chaos.faults.break('helpdeskSecrets.read', refused('InternalServiceError'));
    expect((await notify(helpdesk.sign('{}'))).status).toBe(503);

    await chaos.minute(180);

    expect(helpdesk.calls).toEqual([]);
    expect(chaos.alarms()).toContain('outbox row stays owed');
    chaos.faults.mend();
    await chaos.minute(10);
    expect(helpdesk.publicTexts(ticket)).toEqual([question, answer]);
  },
);
