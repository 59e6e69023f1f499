import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../functions/domain/policy/draft.ts';
import { doing, heaviestFirst } from '../../../functions/domain/policy/heaviest-first.ts';

const usd = (type: string, minor: number): Action => ({ type, amount: { currency: 'USD', minor } });

describe('the actions of a draft', () => {
  it('stand heaviest first: the largest amount, then the heaviest act that moves none', () => {
    const credentials: Action = { type: 'data_change', records: 3, touches: ['credentials'] };
    const note: Action = { type: 'ticket_update' };

    expect(heaviestFirst([note, usd('credit', 100), credentials, usd('refund', 1_240_000), usd('refund', 200)])).toEqual([
      usd('refund', 1_240_000),
      credentials,
      usd('refund', 200),
      usd('credit', 100),
      note,
    ]);
  });

  it('are compared in whole units of their currency, and by how many they reach where none is weightier', () => {
    const yen: Action = { type: 'refund', amount: { currency: 'JPY', minor: 5000 } };
    const [few, many, most]: Action[] = [
      { type: 'data_change', records: 2 },
      { type: 'data_change', records: 70, recipients: 1 },
      { type: 'note', recipients: 900 },
    ];

    expect(heaviestFirst([usd('refund', 490_000), yen])).toEqual([yen, usd('refund', 490_000)]);
    expect(heaviestFirst([few as Action, most as Action, many as Action, { type: 'account_closure' }]).map(({ type, records }) => [type, records])).toEqual([
      ['account_closure', undefined],
      ['note', undefined],
      ['data_change', 70],
      ['data_change', 2],
    ]);
  });

  it('come in an order that does not hang on the caller’s, but for those that weigh the same', () => {
    const some = [usd('refund', 1_240_000), usd('credit', 100), { type: 'privilege_change' }, { type: 'data_change', records: 3 }, { type: 'ticket_update' }];

    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(heaviestFirst(shuffled)).toEqual(heaviestFirst(some));
      }),
    );
  });

  it('are those that do something, whatever they are called', () => {
    const odd = [usd('none', 5), { type: 'none', records: 1 }, { type: 'none', recipients: 1 }, { type: 'none', touches: ['billing' as const] }];

    expect(doing([{ type: 'none' }, { type: 'none', touches: [] }, ...odd, { type: 'ticket_update' }])).toEqual([...odd, { type: 'ticket_update' }]);
  });
});
