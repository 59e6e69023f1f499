import { expect } from 'vitest';
import { TransactionRefused, type TransactOptions } from '../../functions/adapters/ports.ts';
import { aHeldReply } from '../world.ts';
import { experiment } from './experiment.ts';
import type { Fault } from './faults.ts';

/** A write by itself happens, its answer is lost, and the client that sends it again is told that its condition does not hold. */
const toldRefused: Fault = async (call, args) => {
  const done = await call();
  if ((args[1] as TransactOptions | undefined)?.plain) throw new TransactionRefused(['condition']);
  return done;
};

experiment(
  {
    call: 'tables.transact',
    fault: 'writes a row that is owed, and tells that it was refused, for five minutes',
    hypothesis: 'whoever took the row leaves it to the next sweep: nothing is sent meanwhile, and all of it once afterwards',
    f: ['F1', 'F2'],
  },
  async (chaos) => {
    chaos.faults.break('tables.transact', toldRefused);
    const { json: draft } = await chaos.post(aHeldReply());
    await chaos.minute(5);
    const meanwhile = chaos.mails.length;

    chaos.faults.mend();
    await chaos.minute(3);
    const asked = chaos.mails.map(({ to }) => to);
    await chaos.decide(draft.id, 'mia');
    chaos.faults.break('tables.transact', toldRefused);
    await chaos.minute();
    chaos.faults.mend();
    await chaos.minute(3);

    expect([meanwhile, asked]).toEqual([0, ['mia@example.com']]);
    expect(await chaos.status(draft.id)).toBe('released');
    expect(chaos.told().map(({ type }) => type)).toEqual(['draft.released']);
  },
);
