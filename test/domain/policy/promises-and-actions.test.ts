import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../functions/domain/policy/assessment.ts';
import type { Action } from '../../../functions/domain/policy/draft.ts';
import { undeclaredCommitmentsIn } from '../../../functions/domain/policy/undeclared.ts';
import { assessed, usd } from './fixtures.ts';

const to = 'dana@northwind.example';
const eur = (minor: number) => ({ currency: 'EUR', minor });
const tierOf = (text: string, ...actions: readonly Action[]): Tier => assessed({ submission: { reply: { to, text }, actions: [...actions] } }).tier;
const rulesFor = (text: string, ...actions: readonly Action[]) =>
  assessed({ submission: { reply: { to, text }, actions: [...actions] } }).reasons.map(({ rule }) => rule);

describe('an amount in whatever notation is compared with the actions', () => {
  const five: Action = { type: 'credit', amount: usd(5_00) };

  it.each([
    "We'll credit you $5 million.",
    "We'll credit you 5 thousand dollars.",
    "We'll credit you 500 US dollars.",
    "We'll credit you 500 Canadian dollars.",
    "We'll credit you 200 U.S. dollars.",
    "We'll credit 500\ndollars to your account.",
    "We'll credit you 500  dollars.",
    "We'll credit you five hundred dollars.",
    'Wir schreiben Ihnen fünfhundert Euro gut.',
    'Nous vous créditerons deux cents euros.',
    'Le acreditaremos quinientos euros.',
    "We'll credit you ₹20,000.",
    "We'll credit you R$ 5.000.",
    "We'll credit you $1,00,000.",
    "We'll credit you 5000 kr.",
    'Le acreditaremos 200 pesos.',
    "We'll credit you an extra 200.",
    "We'll credit you two hundred today.",
    "We'll credit you not less than $500.",
    "We'll credit you thousands of dollars.",
    "We'll credit you 500-900 dollars.",
    "We'll credit you 900 – 500 dollars.",
    "We'll credit you $5-900.",
    "We'll credit you 500 (five hundred) dollars.",
    "We'll credit you five hundred (500) dollars.",
    "We'll credit you 5 [five hundred] dollars.",
    "We'll credit you (five hundred) dollars.",
    "We'll credit you $5 (five hundred dollars).",
    "We'll credit you $1OO.",
    "We'll credit you $lOO.",
    "We'll credit you $5OO.",
    "We'll credit you 1OO dollars.",
    "We'll credit you $5,,000.",
    "We'll credit you $5_000.",
    "We'll credit you $5·000.",
    "We'll credit you 5·000 dollars.",
    "We'll credit you **$5**000.",
    "We'll credit you $5 grand.",
    "We'll credit you 5000+ dollars.",
    "We'll credit you USD: 5000.",
    "We'll credit you 5000 more dollars.",
    'Wir schreiben Ihnen 5000 weitere Dollar gut.',
    "We'll credit you Rs. 5,000.",
    "We'll credit you kr. 500.",
    "We'll credit you 500 kr. today.",
    'Wir schreiben Ihnen Fr. 500 gut.',
    'Wir schreiben Ihnen Fr. 50.– gut.',
    'Wir schreiben Ihnen 50 Fr. gut.',
  ])('%s: more than a credit of $5.00', (text) => {
    expect(rulesFor(text, five)).toContain('undeclared-commitment');
  });

  it('a small refund gives back no more than it declares', () => {
    const small = (text: string): Tier =>
      assessed({
        submission: {
          message: 'I want a refund for the broken lamp please.',
          intent: 'refund_request',
          topics: ['refund'],
          reply: { to, text },
          actions: [{ type: 'refund', amount: usd(5_00) }],
        },
      }).tier;
    expect(small('We have issued a refund of 5 US dollars to your card.')).toBe(2);
    expect(small('We have issued a refund of five dollars to your card.')).toBe(2);
    expect(small('We have issued a refund of 500 US dollars to your card.')).toBe(3);
    expect(small('We have issued a refund of five hundred dollars to your card.')).toBe(3);
    expect(small('We have refunded the $500 you paid.')).toBe(3);
  });

  it.each([
    ["We'll credit you 500 US dollars for order 48213.", usd(500_00)],
    ["We'll credit you five hundred dollars within two days.", usd(500_00)],
    ['Wir schreiben Ihnen zweihundertfünfzig Euro gut.', eur(250_00)],
    ['Nous vous créditerons quatre-vingt-dix euros.', eur(90_00)],
    ["We'll credit you an extra 200 today.", usd(200_00)],
    ["We'll credit you 5000 kr.", { currency: 'SEK', minor: 5000_00 }],
    ['We credited you for 3 of the 12 parcels of order 48213, see case #88120 or call 555 0199 at 10:30.', usd(5_00)],
    ['We credited you as agreed in our mail of 12.11.2026.', usd(5_00)],
    ["We'll credit you five hundred (500) dollars.", usd(500_00)],
    ["We'll credit you 500 (five hundred) dollars.", usd(500_00)],
    ["We'll credit you $500 (order 48213).", usd(500_00)],
    ["We'll credit you (see order 48213) dollars.", usd(5_00)],
    ["We'll credit you $500 or a voucher.", usd(500_00)],
    ["We'll credit you $500off.", usd(500_00)],
    ["We'll credit you 1,200 US dollars - 3 days from now.", usd(1200_00)],
    ['We credited you $40 – 7 days ago.', usd(40_00)],
    ["We'll credit you Rs. 5,000.", { currency: 'INR', minor: 5000_00 }],
    ['Wir schreiben Ihnen 50 Franken gut, erreichbar sind wir Mo.–Fr. 9 bis 17 Uhr.', { currency: 'CHF', minor: 50_00 }],
    ['Wir schreiben Ihnen das bis Fr. 27.11. gut.', usd(5_00)],
    ['Nous vous créditons le grand format et le petit.', usd(5_00)],
    ['Le accreditiamo 40 € per le 3 fatture.', eur(40_00)],
  ])('%s: declared', (text, amount) => {
    expect(rulesFor(text, { type: 'credit', amount })).not.toContain('undeclared-commitment');
  });
});

describe('an amount that is given more than once counts as often', () => {
  const times: [string, number, string?][] = [
    ["We'll credit you 12 x $40.", 480],
    ["We'll credit you $40 x 12.", 480],
    ["We'll credit you $40, 12 times.", 480],
    ["We'll credit you twelve times $40.", 480],
    ["We'll credit you 12 payments of $40.", 480],
    ["We'll credit you three monthly payments of $40 each.", 120],
    ["We'll credit you $40 a month for the next 12 months.", 480],
    ["We'll credit you $40 per month for a year.", 480],
    ["We'll credit you $40 a week for two months.", 347],
    ["We'll credit you $20 now and $40 a month for 12 months.", 500],
    ["We'll credit you $100 for each of your 40 users.", 4000],
    ["We'll credit you $100 per user for 40 users.", 4000],
    ["We'll credit the 3 orders $40 each.", 120],
    ['Wir schreiben Ihnen 12 mal 40 € gut.', 480, 'EUR'],
    ['Wir schreiben Ihnen zwölfmal 40 € gut.', 480, 'EUR'],
    ['Wir schreiben Ihnen 40 € pro Monat für die nächsten 12 Monate gut.', 480, 'EUR'],
    ['Wir schreiben Ihnen ein Jahr lang monatlich 40 € gut.', 480, 'EUR'],
    ['Wir schreiben Ihnen je 40 € für 3 Bestellungen gut.', 120, 'EUR'],
    ['Nous vous créditerons 12 fois 40 €.', 480, 'EUR'],
    ['Nous vous créditerons 40 € par mois pendant 12 mois.', 480, 'EUR'],
    ['Le acreditaremos 12 veces 40 €.', 480, 'EUR'],
    ['Le acreditaremos 40 € al mes durante los próximos 12 meses.', 480, 'EUR'],
    ['Le accreditiamo 12 volte 40 €.', 480, 'EUR'],
    ['Le accreditiamo 40 € al mese per i prossimi 12 mesi.', 480, 'EUR'],
    ['Vamos creditar 12 vezes 40 €.', 480, 'EUR'],
    ['Vamos creditar 40 € por mês durante 12 meses.', 480, 'EUR'],
    ['Wij vergoeden 12 keer 40 euro, dat vergoeden wij.', 480, 'EUR'],
    ['Wij zullen u 40 euro per maand voor 12 maanden vergoeden.', 480, 'EUR'],
  ];

  it.each(times)('%s: %i', (text: string, units: number, currency = 'USD') => {
    const credit = (minor: number): Action => ({ type: 'credit', amount: { currency, minor } });
    expect(rulesFor(text, credit(units * 100 - 100))).toContain('undeclared-commitment');
    expect(rulesFor(text, credit(units * 100))).not.toContain('undeclared-commitment');
  });

  it.each([
    "We'll credit you $40 for 2 months of silence.",
    "We'll credit you $40 for order 48213.",
    "We'll credit you $40 within 3 days.",
    "We'll credit you $40 for the plan of $15 per month.",
    "We'll credit you $40 per month from 3 December.",
    "We'll credit you 10 percent of $40.",
    "We'll credit you the payment of 3 November of $40.",
    "We'll credit you $40 one time.",
    "We'll credit you $40 per order from 3 December.",
    "We'll credit you $40 per hour within 24 hours.",
    "We'll credit you $40 for order 48213, each with a note.",
    "We'll credit you $40 each.",
    "We'll credit you $40 each, 3 December at the latest.",
  ])('%s: once', (text) => {
    expect(rulesFor(text, { type: 'credit', amount: usd(40_00) })).not.toContain('undeclared-commitment');
  });
});

describe('what only sounds like a promise', () => {
  const change: Action = { type: 'data_change', records: 1 };
  const one: Action = { type: 'credit', amount: usd(1_00) };

  it.each([
    'The $12,000 will be back on your card by Friday.',
    "I've taken the $4,500 fee off your bill.",
    "We've removed the charge of $8,000.",
    'Wir ziehen 30 Euro von der nächsten Rechnung ab.',
    'Nous déduirons 30 € de votre prochaine facture.',
  ])('%s: neither a data change nor a small credit means it', (text) => {
    for (const action of [change, one]) expect(rulesFor(text, action)).toContain('undeclared-commitment');
    expect(rulesFor(`Your address is changed, as promised.\n\n${text}`, change)).toContain('undeclared-commitment');
  });

  it('is silenced by an action that could mean it, and by none that could not', () => {
    expect(rulesFor('Done, the note now shows the new name.', change)).not.toContain('undeclared-commitment');
    expect(rulesFor('Consider the late fee waived.', one)).not.toContain('undeclared-commitment');
    expect(rulesFor('Consider the late fee waived.', change)).toContain('undeclared-commitment');
    expect(rulesFor('I have disabled two-factor authentication for your login.', one)).toContain('undeclared-commitment');
    expect(rulesFor('I have disabled two-factor authentication for your login.', one, { type: 'security_reset' })).not.toContain('undeclared-commitment');
    expect(rulesFor("I've taken the $45 fee off your bill.", { type: 'credit', amount: usd(45_00) })).not.toContain('undeclared-commitment');
  });

  it('a price for a time or a piece is no amount that it gives', () => {
    const found = (sentence: string) => undeclaredCommitmentsIn('', [change], { quote: 'x', sentences: [sentence] });
    expect(found('Your plan is changed to the one at $40 per month.').map(({ text }) => text)).toEqual([]);
    expect(found('Your plan is changed, you get $40.').map(({ text }) => text)).toEqual(['the reply promises $40.00, and no action of the draft says so']);
  });

  it('what all its sentences give counts together', () => {
    const hundred: Action = { type: 'credit', amount: usd(100_00) };
    expect(rulesFor("I've taken the $90 fee off your bill. We've removed the charge of $80.", hundred)).toContain('undeclared-commitment');
    expect(rulesFor("I've taken the $40 fee off your bill. We've removed the charge of $60.", hundred)).not.toContain('undeclared-commitment');
  });
});

describe('a full stop that may end nothing', () => {
  it.each([
    'Wir haben Ihren Vertrag zum 31.12. gekündigt.',
    'Ihr Vertrag wurde zum 31.12. gekündigt.',
    'Ihr Konto wird am 30.11. gelöscht.',
    'Wir haben Ihre Bestellung vom 3.11. storniert.',
    'Wir haben Ihren Vertrag mit der Muster GmbH & Co. KG gekündigt.',
    'Wir schreiben Ihnen 2 Mio. Euro gut.',
    'Your contract with Acme Inc. was terminated.',
    'Your contract with Acme Ltd. has been cancelled.',
    'Your order of 3 Nov. was cancelled.',
    'Votre contrat no. 4 avec Dupont S.A. a été résilié.',
    'Su contrato con Pérez S.A. ha sido cancelado.',
    'We hebben uw contract per 1 jan. opgezegd.',
  ])('%s', (text) => {
    expect(rulesFor(`Guten Tag,\n\n${text}\n\nViele Grüße`)).toContain('undeclared-commitment');
  });

  it('is none of what only sounds like a promise either, masked letters included', () => {
    for (const text of ['Die Gebühr vom 3.11. entfällt.', 'Die Ge-bühr vom 3.11. entfällt.']) expect(rulesFor(text)).toContain('undeclared-commitment');
  });

  it('hides nothing that the sentences say by themselves', () => {
    expect(rulesFor('If it does not fit, send it back by 31.12. Your contract has been cancelled.')).toContain('undeclared-commitment');
    expect(rulesFor('Is this the invoice of 31.12. Your contract has been cancelled.')).toContain('undeclared-commitment');
  });
});

describe('what gives the money fits what is promised', () => {
  const credited = (text: string, amount = usd(900_00)) => tierOf(text, { type: 'credit', amount });

  it.each([
    ['We have sent $900 back to your card.', usd(900_00)],
    ['We will reimburse you $900 to your bank account.', usd(900_00)],
    ['We credited $900 to your card.', usd(900_00)],
    ['Your $900 is on its way back to your card.', usd(900_00)],
    ['Wir erstatten Ihnen 900 €.', eur(900_00)],
    ['Le devolveremos 900 € a su tarjeta.', eur(900_00)],
  ])('%s: no credit', (text, amount) => {
    expect(credited(text, amount)).toBe(3);
    for (const type of ['refund', 'transfer']) expect(rulesFor(text, { type, amount })).not.toContain('undeclared-commitment');
  });

  it.each([
    'We have credited $900 to your account.',
    'We have issued a credit of $900.',
    'We will waive the fee of $900.',
    'We will compensate you with $900.',
    'A credit note of $900 is attached.',
  ])('%s: a credit', (text) => {
    expect(credited(text)).toBe(2);
  });

  it('an amount on an action that is none of money is money, and declares none', () => {
    const changed: Action = { type: 'data_change', amount: usd(900_00) };
    expect(rulesFor('We will reimburse you $900 to your bank account.', changed)).toContain('undeclared-commitment');
    expect(rulesFor('We credit you $900.', changed)).toContain('undeclared-commitment');
    for (const type of ['none', 'internal_note', 'ticket_update', 'data_change']) {
      const given = (confidence: number) => assessed({ submission: { confidence, actions: [{ type, amount: usd(999_00) }] } });
      expect([type, given(0.97).tier, given(0.94).tier]).toEqual([type, 2, 3]);
      expect(given(0.94).reasons[0]).toMatchObject({ rule: 'low-confidence', text: 'confidence 0.94 is below 0.95' });
    }
    const noted = assessed({ submission: { actions: [{ type: 'internal_note' }, { type: 'none', amount: usd(999_00) }] } });
    expect(noted.reasons.map(({ text }) => text)).toEqual(['none with an amount ($999.00) is told to watchers']);
  });
});
