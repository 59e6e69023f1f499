import { expect } from 'vitest';
import { accountOf, answer, harmless, question, withHelpdesk } from '../functions/helpdesk-rig.ts';
import { experiment } from './experiment.ts';
import { unanswered } from './faults.ts';

experiment(
  {
    call: 'helpdeskTransport.call',
    fault: 'posts, and nobody hears of it, six times',
    hypothesis: 'the next attempt finds the marker of the one before it: the customer gets the reply once',
    f: ['F11', 'F12'],
    world: { settings: { helpdesk: accountOf('zendesk') } },
  },
  async (chaos) => {
    const { helpdesk, notify } = withHelpdesk(chaos, 'zendesk');
    const ticket = helpdesk.open(question);
    helpdesk.note(ticket, `${answer}${harmless}`);
    let left = 6;
    chaos.faults.break('helpdeskTransport.call', unanswered(), ({ method }: { method: string }) => method === 'PUT' && left-- > 0);
    for (const notification of helpdesk.notifications) await notify(notification);

    await chaos.minute(30);

    chaos.faults.mend();
    expect(helpdesk.publicTexts(ticket)).toEqual([question, answer]);
    expect((await chaos.outbox()).filter(({ kind }) => kind === 'helpdesk-act')).toMatchObject([{ state: 'delivered' }]);
  },
);
