import { expect } from 'vitest';
import { experiment } from './experiment.ts';
import { refused } from './faults.ts';

experiment(
  {
    call: 'linkKeys.find',
    fault: 'is unavailable for ten minutes',
    hypothesis: 'a good link is not called a bad one: the page says to come again, nothing is decided, and afterwards the same link works',
    f: ['F26'],
  },
  async (chaos) => {
    const draft = await chaos.held();
    const browser = chaos.browser();
    const page = await browser.open(draft.id, 'mia');
    chaos.faults.break('linkKeys.find', refused('InternalServiceError'));

    const opened = await chaos.browser().open(draft.id, 'mia');
    const decided = await browser.fill(page, { decision: 'approve' });

    expect([opened.status, opened.headers['retry-after'], decided.status, decided.headers['retry-after']]).toEqual([503, '1', 503, '1']);
    expect([await chaos.status(draft.id), (await chaos.draft(draft.id)).decisions]).toEqual(['pending', []]);
    chaos.faults.mend();
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(303);
  },
);
