import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'originSecret.proves',
    fault: 'is unavailable for ten minutes',
    hypothesis:
      'nobody is let in unproven, nor told that they are strangers: API and pages say to come again, nothing is taken or decided, and afterwards both work',
    f: ['F26'],
    world: { edge: { secret: 'what the edge alone knows' } },
  },
  async (chaos) => {
    const draft = await chaos.held();
    const browser = chaos.browser();
    const page = await browser.open(draft.id, 'mia');
    chaos.faults.break('originSecret.proves', refused('InternalServiceError'));

    const posted = await chaos.call('POST /v1/drafts', { headers: { 'idempotency-key': 'k-9' }, body: aHarmlessReply({ conversationId: 'zd-9' }) });
    const decided = await browser.fill(page, { decision: 'approve' });
    await chaos.minute(10);

    expect([posted.status, posted.headers['retry-after'], decided.status, decided.headers['retry-after']]).toEqual([503, '1', 503, '1']);
    expect([await chaos.status(draft.id), (await chaos.drafts()).length]).toEqual(['pending', 1]);
    expect(chaos.alarms()).toContain('a service is away or busy');
    chaos.faults.mend();
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(303);
  },
);
