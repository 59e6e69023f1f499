import { expect } from 'vitest';
import { MailRefused } from '../../functions/adapters/ports.ts';
import { days } from '../examples.ts';
import { aDualRefund } from '../world.ts';
import { experiment } from './experiment.ts';

experiment(
  {
    call: 'mailer.send',
    fault: 'refuses every mail for ever',
    hypothesis: 'everybody who may decide is asked at once, the alarm is raised, and the customer gets the holding reply, never the draft',
    f: ['F9', 'F22'],
  },
  async (chaos) => {
    chaos.faults.break('mailer.send', () => Promise.reject(new MailRefused('never')));
    const { json: draft } = await chaos.post(aDualRefund());
    await chaos.minute(5);
    const asked = new Set((await chaos.draft(draft.id)).grants.filter(({ seat }) => seat !== null).map(({ personId }) => personId));
    expect([...asked].sort()).toEqual(['ann', 'ben', 'dan', 'olga']);
    expect(chaos.alarms()).toContain('a draft needs a person to mend something');

    chaos.clock.advance(days);
    await chaos.minute();
    expect(await chaos.status(draft.id)).toBe('held');
    expect((await chaos.draft(draft.id)).head.release).toBeNull();
    chaos.faults.mend();
  },
);
