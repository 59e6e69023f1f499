import { describe, expect, it } from 'vitest';
import { formatMoney, Money } from '../../functions/domain/money.ts';

describe('money', () => {
  it.each([
    ['USD', 1_240_000, '$12,400.00'],
    ['USD', 5, '$0.05'],
    ['EUR', 100, '€1.00'],
    ['JPY', 1234, '¥1,234'],
    ['KWD', 1234, 'KWD 1.234'],
  ])('of %s %i minor units is written %s', (currency, minor, text) => {
    expect(formatMoney({ currency, minor }).replace('\u00a0', ' ')).toBe(text);
  });

  it('is written the same after a hundred other currencies', () => {
    const written = () => formatMoney({ currency: 'EUR', minor: 100 });
    const before = written();
    for (let i = 0; i < 100; i += 1) formatMoney({ currency: `X${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`, minor: 1 });

    expect(written()).toBe(before);
  });

  it('may be 10,000,000,000,000 minor units', () => {
    expect(Money.parse({ currency: 'USD', minor: 1e13 })).toEqual({ currency: 'USD', minor: 1e13 });
  });

  it.each([
    ['a fraction of a minor unit', { currency: 'USD', minor: 0.5 }],
    ['a negative amount', { currency: 'USD', minor: -1 }],
    ['more than 10,000,000,000,000 minor units', { currency: 'USD', minor: 1e13 + 1 }],
    ['a currency in lower case', { currency: 'usd', minor: 1 }],
    ['a member more', { currency: 'USD', minor: 1, major: 1 }],
  ])('is never %s', (_, value) => {
    expect(Money.safeParse(value).success).toBe(false);
  });
});
