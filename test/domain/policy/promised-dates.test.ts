import { describe, expect, it } from 'vitest';
import { findAmounts, findUntoldSums } from '../../../functions/domain/policy/amounts.ts';
import { fold } from '../../../functions/domain/policy/fold.ts';
import { dayMeant, findDates } from '../../../functions/domain/policy/promised-dates.ts';

const dates = (text: string) => {
  const { chars } = fold(text);
  return findDates(chars).map(({ from, to, iso, deadline }) => [iso ?? chars.slice(from, to), deadline ? 'limit' : 'time'].join(' '));
};

describe('dates in a text', () => {
  it.each([
    ['on 2026-12-03', '2026-12-03 time'],
    ['by 3 December 2026', '2026-12-03 limit'],
    ['by the 3rd of December, 2026', '2026-12-03 limit'],
    ['before December 3, 2026', '2026-12-03 limit'],
    ['December 3rd', 'december 3rd time'],
    ['am 3.12.2026', '2026-12-03 time'],
    ['on 13/12/2026', '2026-12-13 time'],
    ['on 12/13/2026', '2026-12-13 time'],
    ['on 5/5/2026', '2026-05-05 time'],
    ['on 3/12/2026', '3/12/2026 time'],
    ['bis zum 3.12.', '3.12. limit'],
    ['d’ici le 3 décembre', '3 decembre limit'],
    ['antes del 3 de diciembre de 2026', '2026-12-03 limit'],
    ['by the end of the week', 'end of the week limit'],
    ['next Monday', 'next monday time'],
    ['on Friday at the latest', 'friday limit'],
    ['within the next 3 business days', 'within the next 3 business days limit'],
    ['within 24h', 'within 24h limit'],
    ['in 3 days', 'in 3 days time'],
    ['innerhalb von zwei Wochen', 'innerhalb von zwei wochen limit'],
    ['sous 24 heures', 'sous 24 heures limit'],
    ['entro due giorni', 'entro due giorni limit'],
    ['mañana', 'manana time'],
  ])('%s', (text, found) => {
    expect(dates(text)).toEqual([found]);
  });

  it('days that no calendar has keep their words', () => {
    expect(dates('2026-02-30, 31.2.2026 and 31 February 2026 and 2026-13-01')).toEqual([
      '2026-02-30 time',
      '31.2.2026 time',
      '31 february 2026 time',
      '2026-13-01 time',
    ]);
  });

  it('numbers, prices and names that only look so are none', () => {
    expect(dates('Order 88213, version 1.2, $40, may you, section 3, may be')).toEqual([]);
  });
});

describe('the day that words meant', () => {
  const sunday = new Date('2026-11-22T17:00:00Z');

  it.each([
    ['2026-12-03', '2026-12-03'],
    ['Friday', '2026-11-27'],
    ['Sonntag', '2026-11-29'],
    ['lundi', '2026-11-23'],
    ['today', '2026-11-22'],
    ['mañana', '2026-11-23'],
    ['within 24 hours', '2026-11-23'],
    ['within 3 days', '2026-11-25'],
    ['3 December', '2026-12-03'],
    ['3rd of December', '2026-12-03'],
    ['3 de diciembre', '2026-12-03'],
    ['3. Dezember', '2026-12-03'],
    ['December 3rd', '2026-12-03'],
    ['1 March', '2027-03-01'],
  ])('%s is %s', (words, day) => {
    expect(dayMeant(words, sunday)).toBe(day);
  });

  it.each(['next week', 'end of the month', '31 February', 'December', 'within two weeks', '3.12.', 'soon'])('%s is left alone', (words) => {
    expect(dayMeant(words, sunday)).toBeUndefined();
  });
});

describe('amounts in a text', () => {
  const amounts = (text: string) => findAmounts(fold(text).chars).map(({ money }) => `${money.currency} ${money.minor}`);

  it.each([
    ['$1,200.50', 'USD 120050'],
    ['1.200,50 €', 'EUR 120050'],
    ['EUR 40', 'EUR 4000'],
    ['40 dollars', 'USD 4000'],
    ['£40', 'GBP 4000'],
    ['1 200,5 €', 'EUR 120050'],
    ["CHF 1'200.50", 'CHF 120050'],
    ['40,- €', 'EUR 4000'],
    ['1.200 Euro', 'EUR 120000'],
    ['$ 1,200,300', 'USD 120030000'],
    ['¥3000', 'JPY 3000'],
    ['300 yen', 'JPY 300'],
    ['US$40', 'USD 4000'],
    ['40 francs', 'CHF 4000'],
    ['$3k', 'USD 300000'],
    ['3k €', 'EUR 300000'],
    ['$999999999999', 'USD 10000000000000'],
    ['500 US dollars', 'USD 50000'],
    ['500 U.S. dollars', 'USD 50000'],
    ['500 Canadian dollars', 'CAD 50000'],
    ['500 dollars australiens', 'AUD 50000'],
    ['500 British pounds', 'GBP 50000'],
    ['500  dollars', 'USD 50000'],
    ['500\ndollars', 'USD 50000'],
    ['500 (USD)', 'USD 50000'],
    ['a 500-dollar part', 'USD 50000'],
    ['**$**500', 'USD 50000'],
    ['$ 1 2 0 0', 'USD 120000'],
    ['$1,00,000', 'USD 10000000'],
    ['$1,2000.00', 'USD 120000000'],
    ['$0.125', 'USD 13'],
    ['R$ 5.000', 'BRL 500000'],
    ['₹20,000', 'INR 2000000'],
    ['₩5000', 'KRW 5000'],
    ['$5m', 'USD 500000000'],
    ['$5 million', 'USD 500000000'],
    ['$1.2 million', 'USD 120000000'],
    ['5 thousand dollars', 'USD 500000'],
    ['2 thousand 5 hundred dollars', 'USD 250000'],
    ['2 Mio. Euro', 'EUR 200000000'],
    ['3 Mrd. €', 'EUR 300000000000'],
    ['five hundred dollars', 'USD 50000'],
    ['a hundred dollars', 'USD 10000'],
    ['one hundred and twenty-five dollars', 'USD 12500'],
    ['USD five hundred', 'USD 50000'],
    ['thousands of dollars', 'USD 100000'],
    ['fünfhundert Euro', 'EUR 50000'],
    ['zweihundertfünfundzwanzig Euro', 'EUR 22500'],
    ['quatre-vingt-dix euros', 'EUR 9000'],
    ['trois cent mille euros', 'EUR 30000000'],
    ['deux millions d’euros', 'EUR 200000000'],
    ['quinientos euros', 'EUR 50000'],
    ['treinta y cinco euros', 'EUR 3500'],
    ['mil millones de euros', 'EUR 100000000000'],
    ['ventuno euro', 'EUR 2100'],
    ['duemilacinquecento euro', 'EUR 250000'],
    ['quinhentos euros', 'EUR 50000'],
    ['vijfentwintig euro', 'EUR 2500'],
    ['am 31.12.2026 EUR 40', 'EUR 4000'],
    ['vom 3.11. 200 Euro', 'EUR 20000'],
    ['2\n$40', 'USD 4000'],
    ['500 $ 2 days', 'USD 50000'],
    ['$40 one day later', 'USD 4000'],
    ['2 $40 then', 'USD 4000'],
    ['2 $5k', 'USD 500000'],
    ['two dollars 30 days later', 'USD 200'],
    ['in 2026 five hundred dollars', 'USD 50000'],
    ['the hotel and five dollars', 'USD 500'],
  ])('%s is %s', (text, amount) => {
    expect(amounts(text)).toEqual([amount]);
  });

  it('numbers without a currency, and words that hold one, are none', () => {
    expect(amounts('40, order 1187, 20 %, 3 eurostars, a euro, X$')).toEqual([]);
  });

  it('each number belongs to one currency', () => {
    expect(amounts('EUR 40 EUR 50')).toEqual(['EUR 4000', 'EUR 5000']);
    expect(amounts('40 € 50 €')).toEqual(['EUR 4000', 'EUR 5000']);
    expect(amounts('five euros six euros')).toEqual(['EUR 500', 'EUR 600']);
    expect(amounts('$40 USD')).toEqual(['USD 4000']);
  });
});

describe('sums without a currency', () => {
  const untold = (text: string) => findUntoldSums(fold(text).chars).map(({ units }) => units);

  it.each([
    ['we credit you 5000 kr', 5000],
    ['we credit you 5000 kr or 500 €', 5000],
    ['we credit you an extra 200.', 200],
    ['we credit you 2k today', 2000],
    ['we credit you two hundred today', 200],
    ['a refund of 500 to your card', 500],
    ['Wir haben Ihnen 1.250,50 gutgeschrieben', 1250.5],
  ])('%s: %d', (text, units) => {
    expect(untold(text)).toEqual([units]);
  });

  it.each([
    'we refund order 48213',
    'we refunded 2 items',
    'we refunded 2 of 3.',
    'we refund 20% of it',
    'we credited you for the invoice of 2026.',
    'we call you at 10:30',
    'a refund of 2026-11 to you',
    'we credited you one day',
    'we credited you and him',
  ])('%s: none', (text) => {
    expect(untold(text)).toEqual([]);
  });
});
