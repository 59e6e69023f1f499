import { expect } from 'vitest';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { aRandom } from '../examples.ts';
import { aRefund } from '../world.ts';
import { experiment } from './experiment.ts';
import type { Fault } from './faults.ts';

experiment(
  {
    call: 'tables.transact',
    fault: 'meets another transaction every second time, for two minutes',
    hypothesis: 'it is tried again with jitter, and what could not be kept is answered with 503; the sum of an account is right all the same',
    f: ['F7', 'F14'],
  },
  async (chaos) => {
    const chance = aRandom('conflicts');
    const conflict = (_: unknown, [writes]: readonly { length: number }[]) =>
      Promise.reject(new TransactionRefused(Array.from({ length: writes?.length ?? 0 }, () => 'conflict')));
    chaos.faults.break('tables.transact', conflict as Fault, () => (chance(1)[0] ?? 0) % 2 === 0);

    const refunds = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => chaos.post(aRefund(20, { conversationId: `zd-${n}` }), `key-${n}`)));
    await chaos.minute(2);
    chaos.faults.mend();
    const again = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => chaos.post(aRefund(20, { conversationId: `zd-${n}` }), `key-${n}`)));

    expect(refunds.every(({ status }) => [201, 202, 503].includes(status))).toBe(true);
    expect(again.map(({ json }) => json.status).filter((status) => status === 'notified')).toHaveLength(2); // $40 of the $50
    expect(await chaos.drafts()).toHaveLength(6);
  },
);
