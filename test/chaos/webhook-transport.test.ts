import { expect } from 'vitest';
import { minutes } from '../examples.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

experiment(
  {
    call: 'webhookTransport.post',
    fault: 'is refused for a day',
    hypothesis: 'the release stands and can be read; it is told again on the schedule, under the same id, until it arrives, once',
    f: ['F11'],
  },
  async (chaos) => {
    const tried: string[] = [];
    const draft = await chaos.held();
    await chaos.decide(draft.id, 'mia');
    chaos.faults.break('webhookTransport.post', (_, [, headers]: readonly Record<string, string>[]) => {
      tried.push(headers?.['webhook-id'] ?? '');
      return Promise.reject(named('ECONNREFUSED'));
    });

    for (let quarter = 0; quarter < 96; quarter += 1) {
      chaos.clock.advance(14 * minutes);
      await chaos.minute();
    }

    const { json } = await chaos.call<{ status: string; release: { releaseId: string; text: string } }>(`GET /v1/drafts/${draft.id}`);
    expect(json).toMatchObject({ status: 'released', release: { text: expect.stringContaining('Friday') } });
    expect([tried.length, new Set(tried)]).toEqual([7, new Set([json.release.releaseId])]);
    chaos.faults.mend();
    await chaos.end();
    expect(chaos.posts).toHaveLength(1);
  },
);
