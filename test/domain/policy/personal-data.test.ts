import { describe, expect, it } from 'vitest';
import { leaksOf } from '../../../functions/domain/policy/personal-data.ts';
import { assessed } from './fixtures.ts';

const found = (...types: string[]) => ({ state: 'searched' as const, found: types.map((type) => ({ type, score: 0.95, text: '0815' })) });

describe('personal data that a service finds in a reply', () => {
  it('R26: what is private holds the draft, and the reason says who read it', () => {
    const { tier, reasons } = assessed({ more: { personalData: found('PIN', 'BANK_ACCOUNT_NUMBER') } });

    expect(tier).toBe(3);
    expect(reasons).toEqual([
      { rule: 'private-data', tier: 3, text: 'the reply holds a PIN, as Comprehend reads it', quote: '…15' },
      { rule: 'private-data', tier: 3, text: 'the reply holds a bank account number, as Comprehend reads it', quote: '…15' },
    ]);
  });

  it('what belongs to a reply holds nothing: names, addresses, dates', () => {
    expect(assessed({ more: { personalData: found('NAME', 'EMAIL', 'ADDRESS', 'PHONE', 'DATE_TIME', 'URL') } }).tier).toBe(1);
  });

  it('a guess is no find, and each kind is named once', () => {
    expect(leaksOf({ state: 'searched', found: [{ type: 'PIN', score: 0.79, text: '0815' }] })).toEqual([]);
    expect(leaksOf(found('PIN', 'PIN', 'BANK_ACCOUNT_NUMBER', 'INTERNATIONAL_BANK_ACCOUNT_NUMBER'))).toHaveLength(2);
  });

  it('F8: a search that gave no answer holds the draft, one that can not be made in this language leaves it to our patterns', () => {
    const unread = assessed({ more: { personalData: { state: 'unread', found: [] } } });
    const foreign = assessed({ more: { personalData: { state: 'unsupported-language', found: [] } } });

    expect(unread.reasons).toEqual([{ rule: 'classifier-unavailable', tier: 3, text: 'the reply could not be searched for personal data' }]);
    expect([foreign.tier, foreign.signals?.personalData]).toEqual([1, 'unsupported-language']);
  });
});
