import { expect } from 'vitest';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'personalData.find',
    fault: 'gives no answer for ten minutes',
    hypothesis: 'a tenant that wants replies searched gets none out unsearched: it is held for a person',
    f: ['F8'],
    world: { policy: { privateData: { ...standardPolicy.privateData, comprehend: true } } },
  },
  async (chaos) => {
    chaos.faults.break('personalData.find', refused('ComprehendUnavailable'));

    const { status, json: draft } = await chaos.post(aHarmlessReply());
    await chaos.minute(10);

    expect([status, draft.tier, draft.reasons.map(({ rule }) => rule)]).toEqual([202, 3, ['classifier-unavailable']]);
    chaos.faults.mend();
    expect((await chaos.post(aHarmlessReply({ conversationId: 'zd-2' }))).status).toBe(201);
    await chaos.end();
    expect(await chaos.status(draft.id)).toBe('held');
  },
);
