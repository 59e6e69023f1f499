import { expect } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'sentiment.read',
    fault: 'gives no answer for ten minutes',
    hypothesis: 'a reply that would have gone out is held for a person, and the reason is said; it never goes out by itself afterwards',
    f: ['F8'],
  },
  async (chaos) => {
    chaos.faults.break('sentiment.read', refused('ComprehendUnavailable'));

    const { status, json: draft } = await chaos.post(aHarmlessReply());
    await chaos.minute(10);

    expect([status, draft.status, draft.tier, draft.sentiment.label]).toEqual([202, 'pending', 3, 'UNKNOWN']);
    expect(draft.reasons.map(({ rule }) => rule)).toContain('classifier-unavailable');
    chaos.faults.mend();
    expect((await chaos.post(aHarmlessReply({ conversationId: 'zd-2' }))).status).toBe(201);
    await chaos.end();
    expect(await chaos.status(draft.id)).toBe('held');
  },
);
