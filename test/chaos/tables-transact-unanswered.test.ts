import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { unanswered } from './faults.ts';

experiment(
  {
    call: 'tables.transact',
    fault: 'commits, but its answer is lost, for ten minutes',
    hypothesis: 'whoever tries again meets what they did: one draft, one decision, one release',
    f: ['F1', 'F2'],
  },
  async (chaos) => {
    chaos.faults.break('tables.transact', unanswered());

    const first = await chaos.post(aHeldReply(), 'key-a');
    const again = await chaos.post(aHeldReply(), 'key-a');
    expect([first.status, again.status]).toEqual([503, 200]);
    const { id } = again.json;
    await chaos.minute(5);
    chaos.faults.mend();
    await chaos.minute();
    const browser = chaos.browser();
    const page = await browser.open(id, 'mia');
    chaos.faults.break('tables.transact', unanswered());
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(503);
    await chaos.minute(5);

    chaos.faults.mend();
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(200);
    await chaos.end();
    const draft = await chaos.draft(id);
    expect([draft.head.status, draft.decisions.length, (await chaos.drafts()).length]).toEqual(['released', 1, 1]);
  },
);
