import { expect } from 'vitest';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import { unanswered } from './faults.ts';

experiment(
  {
    call: 'bodyEraser.eraseAll',
    fault: 'erases, but its answer is lost, three times',
    hypothesis: 'the erasure is done again, which finds nothing; it ends, and is told once',
    f: ['F1', 'F23'],
  },
  async (chaos) => {
    const { id } = await chaos.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text: 'kanarienvogel '.repeat(600) } }));
    await chaos.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'No' });
    let lost = 3;
    chaos.faults.break('bodyEraser.eraseAll', unanswered(), () => {
      lost -= 1;
      return lost >= 0;
    });

    const body = { email: 'dana@fabrikam.example', reason: 'asked for it' };
    const { json: erasure } = await chaos.call<{ id: string }>('POST /v1/subjects/erase', { key: chaos.keys.admin, body });
    await chaos.minute(20);

    const { json: done } = await chaos.call(`GET /v1/subjects/erase/${erasure.id}`, { key: chaos.keys.admin });
    expect(done).toMatchObject({ state: 'done', erased: 1 });
    expect(chaos.bodyVersions).toEqual([]);
    expect((await chaos.audit(id)).filter(({ type }) => type === 'draft.erased')).toHaveLength(1);
    chaos.faults.mend();
  },
);
