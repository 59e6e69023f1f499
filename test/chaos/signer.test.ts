import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'signer.sign',
    fault: 'is disabled for ten minutes',
    hypothesis: 'the release does not wait for its receipt: the reply is out, the receipt can be had afterwards',
    f: ['F26'],
  },
  async (chaos) => {
    chaos.faults.break('signer.sign', refused('DisabledException'));

    const { status, json: draft } = await chaos.post(aHarmlessReply());
    await chaos.minute();
    const receipt = () => chaos.call<{ signature?: unknown }>(`GET /v1/drafts/${draft.id}/receipt`);
    const without = await receipt();

    expect([status, without.status, without.json.signature]).toEqual([201, 503, undefined]);
    expect(chaos.told().map(({ type }) => type)).toEqual(['draft.released']);
    chaos.faults.mend();
    expect((await receipt()).status).toBe(200);
  },
);
