import { expect } from 'vitest';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'bodyEraser.eraseAll',
    fault: 'is denied for ten minutes',
    hypothesis: 'an erasure is not told as done while a text is left; it is tried each minute, with an alarm, and ends when S3 lets it',
    f: ['F23'],
  },
  async (chaos) => {
    const canary = 'kanarienvogel';
    const { id } = await chaos.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text: `${canary} `.repeat(600) } }));
    await chaos.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'No' });
    const body = { email: 'dana@fabrikam.example', reason: 'asked for it' };
    chaos.faults.break('bodyEraser.eraseAll', refused('AccessDenied'));
    const { json: erasure } = await chaos.call<{ id: string }>('POST /v1/subjects/erase', { key: chaos.keys.admin, body });
    const state = async () => (await chaos.call<{ state: string }>(`GET /v1/subjects/erase/${erasure.id}`, { key: chaos.keys.admin })).json.state;

    await chaos.minute(10);

    expect(await state()).toBe('running');
    expect(chaos.alarms()).toContain('a draft could not be erased');
    chaos.faults.mend();
    await chaos.minute(10);
    expect(await state()).toBe('done');
    expect(
      JSON.stringify([chaos.bodyVersions, [...chaos.bodies], (await chaos.raw.scan('drafts')).map(wholeRevision), await chaos.raw.scan('audit')]),
    ).not.toContain(canary);
  },
);
