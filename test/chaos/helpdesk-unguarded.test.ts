import { expect } from 'vitest';
import type { HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { accountOf, answer, harmless, question, withHelpdesk } from '../functions/helpdesk-rig.ts';
import { experiment } from './experiment.ts';
import { named, unanswered } from './faults.ts';

experiment(
  {
    call: 'helpdeskTransport.call',
    fault: 'of a vendor without a guard loses one reply and posts another, and nobody hears of either',
    hypothesis: 'none is handed over twice: the one is found, and of the other people are told in its ticket, by an alarm and in the queue',
    f: ['F11', 'F12'],
    world: { settings: { helpdesk: accountOf('freshdesk') } },
  },
  async (chaos) => {
    const { helpdesk, notify } = withHelpdesk(chaos, 'freshdesk');
    const tickets = [helpdesk.open(question), helpdesk.open(question)];
    for (const ticket of tickets) helpdesk.note(ticket, `${answer}${harmless}`);
    let handedOver = 0;
    chaos.faults.break(
      'helpdeskTransport.call',
      (call, args) => {
        handedOver += 1;
        return handedOver === 1 ? Promise.reject(named('ECONNRESET')) : unanswered()(call, args);
      },
      ({ url }: HelpdeskRequest) => url.endsWith('/reply'),
    );
    for (const notification of helpdesk.notifications) await notify(notification);

    await chaos.minute(60);

    chaos.faults.mend();
    expect(handedOver).toBe(2);
    const [lost = '', ...posted] = tickets.sort((a, b) => helpdesk.publicTexts(a).length - helpdesk.publicTexts(b).length);
    expect(posted.map(helpdesk.publicTexts)).toEqual([[question, answer]]);
    expect(helpdesk.publicTexts(lost)).toEqual([question]);
    expect(helpdesk.internalTexts(lost).filter((text) => text.includes('nobody can tell whether it was posted'))).toHaveLength(1);
    expect(chaos.alarms()).toContain('not posted to the helpdesk, and given up');
    expect((await chaos.deps.queue.failedReleases()).items).toHaveLength(1);
    expect((await chaos.outbox()).flatMap(({ kind, state }) => (kind === 'helpdesk-act' ? state : [])).sort()).toEqual(['delivered', 'failed']);
  },
);
