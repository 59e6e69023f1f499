import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { unanswered } from './faults.ts';

experiment(
  {
    call: 'workflow.start',
    fault: 'starts, but its answer is lost, for ten minutes',
    hypothesis: 'it is started again under the same name, which is no second execution; two that run do nothing twice',
    f: ['F1', 'F2'],
  },
  async (chaos) => {
    chaos.faults.break('workflow.start', unanswered());
    const { json: draft } = await chaos.post(aHeldReply());
    const input = { contract: 1, draftId: draft.id, revision: 1 };

    await chaos.minute(10);
    // What if the service took them for two all the same?
    await Promise.all([chaos.tasks.openStage({ ...input, token: 'one' }), chaos.tasks.openStage({ ...input, token: 'other' })]);
    await chaos.decide(draft.id, 'mia');
    chaos.clock.advance(30);
    await Promise.all([chaos.tasks.releaseReply(input), chaos.tasks.releaseReply(input)]);

    expect(new Set(chaos.starts.map(({ name }) => name))).toEqual(new Set([`${draft.id}-r1`]));
    expect(chaos.starts.length).toBeGreaterThan(1);
    chaos.faults.mend();
    await chaos.end();
    expect([chaos.mails.filter(({ subject }) => subject.startsWith('Approve reply')).length, chaos.told().length]).toEqual([1, 1]);
  },
);
