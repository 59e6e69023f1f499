import { expect } from 'vitest';
import { bounceEvent } from '../../local/stand-ins/mailbox.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

experiment(
  {
    call: 'metrics.tell',
    fault: 'fails for ten minutes, as standard output that is closed',
    hypothesis: 'figures are missing and invocations fail, after their work: the audit log grows, whose mail bounced is not waited for',
    f: ['F1', 'F9'],
  },
  async (chaos) => {
    const draft = await chaos.held();
    chaos.faults.break('metrics.tell', () => {
      throw named('EPIPE');
    });
    const { mail } = chaos.asked(draft.id, 'mia');
    const tags = { draft: [draft.id], grant: [mail.grantId ?? ''] };
    const bounce = bounceEvent({ id: 'msg-1', at: chaos.clock.now().toISOString(), to: mail.to, from: 'approvals@example.com', tags });

    await expect(chaos.mailEvents(bounce)).rejects.toThrow('EPIPE');
    await chaos.minute(10);

    expect((await chaos.audit(draft.id)).map(({ type }) => type)).toContain('mail.bounced');
    expect((await chaos.deps.auditLog.checkpoint())?.size).toBeGreaterThan(3);
    expect(chaos.alarms()).toContain('Errors-sequence-audit');
    chaos.faults.mend();
    await chaos.mailEvents(bounce); // comes again, and meets its work done
    expect((await chaos.audit(draft.id)).filter(({ type }) => type === 'mail.bounced')).toHaveLength(1);
  },
);
