import { describe, expect, it } from 'vitest';
import { privateData, undeclaredCommitments } from '../../../functions/domain/policy/commitments.ts';
import { rulesOf, usd } from './fixtures.ts';

const promises = (text: string, ...actions: Parameters<typeof undeclaredCommitments>[1]) => undeclaredCommitments(text, actions).map((found) => found.text);

describe('promises of a reply', () => {
  it.each([
    ['We refund $20,000.00 next week.', '$20,000.00'],
    ['You get a refund of USD 50.', 'USD 50'],
    ['We will reimburse 50 euros.', '50 euros'],
    ['We pay you 1.250,00 € back.', '1.250,00 €'],
    ['We credited your account with £30.50.', '£30.50'],
    ['We compensate 30 GBP.', '30 GBP'],
  ])('%s is more than nothing', (text, amount) => {
    expect(promises(text)).toEqual([`the reply promises ${amount}, and no action of the draft says so`]);
  });

  it('up to the declared amount is no surprise, beyond it is', () => {
    expect(promises('We refund $20,000.00 next week.', { type: 'refund', amount: usd(20_000_00) })).toEqual([]);
    expect(promises('We refund $20,000.01 next week.', { type: 'refund', amount: usd(20_000_00) })).toHaveLength(1);
  });

  it('an amount without a promise, and a promise without an amount, are none', () => {
    expect(promises('The plan costs $50 a month. Your credit card is fine.')).toEqual([]);
    expect(promises('We credit you as agreed.')).toEqual([]);
  });

  it('a closure or cancellation that no action names is told', () => {
    expect(promises('We have closed your account.')).toEqual(['the reply speaks of account closure, and no action of the draft says so']);
    expect(promises('We have cancelled your subscription.')).toEqual(['the reply speaks of cancellation, and no action of the draft says so']);
    expect(promises('We have cancelled your subscription.', { type: 'cancellation' })).toEqual([]);
  });

  it('holds the draft', () => {
    expect(rulesOf({ submission: { reply: { to: 'd@x.example', text: 'We will credit you $500.' } } })).toEqual(['undeclared-commitment']);
  });
});

describe('private data in a reply', () => {
  it('R26: card numbers, bank accounts and social security numbers are seen and never quoted whole', () => {
    expect(privateData('Card 4111 1111 1111 1111 and 378282246310005.')).toEqual([{ text: 'the reply holds a card number', quote: '…1111' }]);
    expect(privateData('IBAN DE89 3704 0044 0532 0130 00.')).toMatchObject([{ text: 'the reply holds a bank account number', quote: '…0 00' }]);
    expect(privateData('It is 123-45-6789.')).toMatchObject([{ quote: '…6789' }]);
  });

  it('numbers that only look so are none', () => {
    expect(privateData('Order 4111111111111112, DE00370400440532013000, 000-12-3456, tracking 9400100000000000000000.')).toEqual([]);
  });

  it('holds the draft', () => {
    expect(rulesOf({ submission: { reply: { to: 'd@x.example', text: 'Your card 4111111111111111.' } } })).toEqual(['private-data']);
  });
});
