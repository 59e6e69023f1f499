import { expect } from 'vitest';
import { aRandom, hours } from '../examples.ts';
import { aDualRefund, aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';

const skewSeconds = 300;

experiment(
  {
    call: 'clock.now',
    fault: 'is wrong by up to five minutes, other at each look, for a whole life',
    hypothesis:
      'what came first is told by numbers, never by times: chains hold, both seats count, the reply goes out once after its approvals, and deadlines move by the error at most',
    f: ['F13'],
  },
  async (chaos) => {
    const chance = aRandom('clocks');
    const skewed = () => new Date(chaos.clock.now().getTime() + ((chance(1)[0] ?? 0) / 127.5 - 1) * skewSeconds * 1000);
    chaos.faults.break('clock.now', skewed);

    const { json: draft } = await chaos.post(aDualRefund());
    const { json: left } = await chaos.post(aHeldReply({ conversationId: 'zd-2' }));
    await chaos.minute(40); // a sweep whose clock jumps ahead takes nothing more: it takes several
    await chaos.decide(draft.id, await chaos.askedAs(draft.id, 'finance'));
    chaos.clock.advance(skewSeconds);
    await chaos.decide(draft.id, 'dan');
    await chaos.minute(40);
    expect(await chaos.status(draft.id)).toBe('released');

    const decideBy = Date.parse((await chaos.draft(left.id)).head.decideBy ?? '');
    chaos.clock.set(new Date(decideBy - 2 * skewSeconds * 1000));
    await chaos.minute(4);
    expect(await chaos.status(left.id)).toBe('pending');
    const mayApprove = async () => (await chaos.browser().open(left.id, 'mia')).body.includes('value="approve"');
    expect(await mayApprove()).toBe(true);
    chaos.clock.set(new Date(decideBy + skewSeconds * 1000));
    await chaos.minute(20); // here too
    expect(await chaos.status(left.id)).toBe('held');
    expect(await mayApprove()).toBe(false);

    chaos.faults.mend();
    chaos.clock.advance(hours);
  },
);
