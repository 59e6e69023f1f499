import { expect } from 'vitest';
import { MailRefused } from '../../functions/adapters/ports.ts';
import { aPerson, days, people } from '../examples.ts';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';

const crowd = Array.from({ length: 60 }, (_, i) => aPerson(`sup${String(i).padStart(2, '0')}`, { roles: ['supervisor'] }));

experiment(
  {
    call: 'mailer.send',
    fault: 'refuses every mail for ever, of sixty people who may decide',
    hypothesis: 'all of them are asked, no more than twenty at a time, the alarm is raised, and the draft ends with the holding reply',
    f: ['F9', 'F22'],
    world: {
      people: [...people, ...crowd],
      policy: { routes: [{ id: 'all', stages: [{ seats: [{ role: 'supervisor', count: 1 }], assurance: 'link', blind: false }], watchers: [] }] },
    },
  },
  async (chaos) => {
    chaos.faults.break('mailer.send', () => Promise.reject(new MailRefused('never')));
    const { json: draft } = await chaos.post(aHeldReply());
    for (let times = 0; times < 35; times += 1) await chaos.sweep();
    const { grants } = await chaos.draft(draft.id);
    expect(new Set(grants.map(({ personId }) => personId)).size).toBe(62); // and mia, and the owner
    expect(grants.filter(({ state }) => state === 'open')).toHaveLength(20);
    expect(chaos.alarms()).toContain('a draft needs a person to mend something');

    chaos.clock.advance(days);
    await chaos.minute();
    expect(await chaos.status(draft.id)).toBe('held');
    chaos.faults.mend();
  },
);
