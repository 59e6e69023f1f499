import { expect } from 'vitest';
import { answer, harmless, question, withZendesk, zendeskOf } from '../functions/helpdesk-rig.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'helpdeskSecrets.read',
    fault: 'is unavailable for three hours',
    hypothesis: 'no notification is taken unproven, none is told to be forged, and nothing of the schedule is used up; the alarm is raised',
    f: ['F26'],
    world: { settings: { helpdesk: zendeskOf } },
  },
  async (chaos) => {
    const { zendesk, notify } = withZendesk(chaos);
    const ticket = zendesk.open(question);
    zendesk.note(ticket, `${answer}${harmless}`);
    for (const notification of zendesk.notifications) await notify(notification);
    chaos.faults.break('helpdeskSecrets.read', refused('InternalServiceError'));
    expect((await notify(zendesk.sign('{}'))).status).toBe(503);

    await chaos.minute(180);

    expect(zendesk.calls).toEqual([]);
    expect(chaos.alarms()).toContain('outbox row stays owed');
    chaos.faults.mend();
    await chaos.minute(10);
    expect(zendesk.publicTexts(ticket)).toEqual([question, answer]);
  },
);
