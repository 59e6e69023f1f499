import type { Action } from './draft.ts';
import { read } from './fold.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { moneyOf } from './spent.ts';

const promiseBook = compilePhrases([
  [
    'money' as const,
    [
      'refund*|reimburs*|compensat*|goodwill|waive|waived|waiving|rembours*|erstatt*|reembols*',
      'credit|credited|crediting ~2 you|your|to|of',
      'money|funds back',
      'pay|paying|paid ~2 you|back',
    ],
  ],
]);

const doneBook = compilePhrases([
  [
    'account_closure' as const,
    [
      'we|i|ve|have|will|ll ~3 close|closed|closing|delete|deleted|deleting|terminate|terminated ~2 account|accounts',
      'account ~1 has|is|was ~1 closed|deleted|terminated',
    ],
  ],
  [
    'cancellation' as const,
    [
      'we|i|weve|ive|have|will|ll ~3 cancel|cancelled|canceled|cancelling|canceling ~2 subscription|contract|plan|order|booking|agreement|service|renewal',
      'subscription|contract|plan|order|booking|agreement ~1 has|is|was ~1 cancelled|canceled',
    ],
  ],
  ['data_change' as const, ['we|i|weve|ive|have|will|ll ~2 reset|resetting|changed|change ~2 password|passwords|mfa|pin|permissions|owner|ownership']],
]);

const amount =
  /(?:([$€£])\s?|\b(USD|EUR|GBP)\s?)([0-9](?:[0-9.,]{0,14}[0-9])?)|\b([0-9](?:[0-9.,]{0,14}[0-9])?)\s?(?:([€£])|(USD|EUR|GBP|dollars|euros?|pounds)\b)/gi;
const currencies: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', dollars: 'USD', euro: 'EUR', euros: 'EUR', pounds: 'GBP' };

export interface Commitment {
  readonly text: string;
  readonly quote: string;
}

/**
 * What a reply promises although the draft's actions do not say so: money
 * beyond the declared amounts, a closure, a cancellation, a change of access.
 */
export function undeclaredCommitments(reply: string, actions: readonly Action[]): Commitment[] {
  const declared = moneyOf(actions);
  const types = new Set(actions.map(({ type }) => type));
  const money = sentences(reply).flatMap((sentence) => {
    if (findPhrases(read(sentence), promiseBook).length === 0) return [];
    return [...sentence.matchAll(amount)]
      .filter((found) => {
        const { currency, minor } = parseAmount(found);
        return minor > (declared[currency] ?? 0);
      })
      .map(([quote]) => ({
        text: `the reply promises ${quote}, and no action of the draft says so`,
        quote: sentence.trim().slice(0, 160).toWellFormed(),
      }));
  });
  const done = findPhrases(read(reply), doneBook)
    .filter(({ id }) => !types.has(id))
    .map(({ id, quote }) => ({ text: `the reply speaks of ${id.replace('_', ' ')}, and no action of the draft says so`, quote }));
  return [...money.slice(0, 1), ...done];
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/);

function parseAmount([, symbol, code, leading, trailing, sign, name]: RegExpMatchArray): { currency: string; minor: number } {
  const word = (symbol ?? code ?? sign ?? name) as string;
  const digits = (leading ?? trailing) as string;
  const cents = /[.,](\d{2})$/.exec(digits)?.[1]; // two digits behind the last mark are cents; any other mark groups thousands
  const whole = (cents === undefined ? digits : digits.slice(0, -3)).replace(/[.,]/g, '');
  return { currency: currencies[word.toLowerCase()] ?? word.toUpperCase(), minor: Number(whole) * 100 + Number(cents ?? 0) };
}

/**
 * Card numbers, IBANs and US social security numbers in a reply: private account
 * data (source document, step 2, the "do not answer" list). Quoted by their last four characters only.
 */
export function privateData(reply: string): Commitment[] {
  const text = reply.normalize('NFKC');
  const cards = [...text.matchAll(/(?<![\d-])[3-6]\d(?:[ -]?\d){13,14}(?![\d-])/g)].filter(([found]) => passesLuhn(found.replace(/\D/g, '')));
  const ibans = [...text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g)].filter(([found]) => passesMod97(found.replace(/ /g, '')));
  const socials = [...text.matchAll(/(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g)];
  return [
    ...cards.slice(0, 1).map(([found]) => ({ text: 'the reply holds a card number', quote: `…${found.slice(-4)}` })),
    ...ibans.slice(0, 1).map(([found]) => ({ text: 'the reply holds a bank account number', quote: `…${found.slice(-4)}` })),
    ...socials.slice(0, 1).map(([found]) => ({ text: 'the reply holds a social security number', quote: `…${found.slice(-4)}` })),
  ];
}

/** Luhn's check digit, ISO/IEC 7812-1. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The check of an IBAN, ISO 13616. */
function passesMod97(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const char of moved) for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
