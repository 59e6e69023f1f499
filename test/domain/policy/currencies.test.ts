import { describe, expect, it } from 'vitest';
import { Submission } from '../../../functions/domain/policy/draft.ts';
import { aSubmission } from '../../examples.ts';

const inCurrencies = (codes: readonly string[]) =>
  aSubmission({ actions: [{ type: 'none' }, ...codes.map((currency) => ({ type: 'refund', amount: { currency, minor: 1 } }))] });

describe('the currencies of a draft', () => {
  it('are five at most: each is a sum in the same transaction', () => {
    const five = ['USD', 'EUR', 'GBP', 'CHF', 'JPY'];

    expect(Submission.safeParse(inCurrencies([...five, 'USD'])).success).toBe(true);
    expect(Submission.safeParse(inCurrencies([...five, 'SEK'])).error?.issues).toMatchObject([{ path: ['actions'], message: 'at most 5 currencies' }]);
  });
});
