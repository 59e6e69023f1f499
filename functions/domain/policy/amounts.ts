import type { Money } from '../money.ts';

/** An amount of money in a folded text, and where it stands there. */
export interface Amount {
  readonly money: Money;
  readonly from: number;
  readonly to: number;
}

/** Signs, codes and names of currencies as they stand in a folded text (lower case, no accents); the frequent ones of the languages that are read. */
const currencies: Readonly<Record<string, string>> = {
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  ...Object.fromEntries(['usd', 'eur', 'gbp', 'chf', 'jpy', 'cad', 'aud', 'nzd', 'sek', 'nok', 'dkk', 'pln', 'czk'].map((code) => [code, code.toUpperCase()])),
  ...Object.fromEntries(['dollar', 'dollars', 'dolar', 'dolares', 'dollari', 'dolares'].map((name) => [name, 'USD'])),
  ...Object.fromEntries(['euro', 'euros'].map((name) => [name, 'EUR'])),
  ...Object.fromEntries(['pound', 'pounds', 'pfund', 'livres', 'libras', 'sterline', 'pond'].map((name) => [name, 'GBP'])),
  ...Object.fromEntries(['francs', 'franken', 'franchi'].map((name) => [name, 'CHF'])),
  yen: 'JPY',
};
const signs = '(?:us|ca|au|c|a)?\\$|[€£¥]';
const names = Object.keys(currencies)
  .filter((name) => /^[a-z]+$/.test(name))
  .join('|');
/** Groups of three with any mark between them, or digits in a row; then cents. Lengths are bounded: linear on any text. */
const digits = "\\d{1,3}(?:[ '’.,]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,12}(?:[.,]\\d{1,2}(?!\\d))?";
const notation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${signs}|(?:${names})(?= ?\\d)) ?(${digits})(k(?![\\p{L}\\p{N}]))?|(${digits})(k(?=[ €£]))?(?:[.,][-–—]{1,2})? ?(${signs}|(?:${names})(?![\\p{L}\\p{N}])))`,
  'gu',
);

/**
 * The amounts in a folded text: `$1,200.50`, `1.200,50 €`, `EUR 40`, `40 dollars`, `£40`, `1 200,50 €`, `$3k`.
 *
 * One or two digits behind the last mark are cents; any other mark groups thousands.
 * What is beyond the largest amount that `Money` takes counts as that amount.
 */
export function findAmounts(chars: string): Amount[] {
  return [...chars.matchAll(notation)].map((found) => {
    const [all, before, leading, thousands, trailing, more, after] = found;
    const currency = currencies[(before ?? after) as string] as string;
    const minor = minorOf((leading ?? trailing) as string, currency === 'JPY' ? 1 : 100) * ((thousands ?? more) === undefined ? 1 : 1000);
    return { money: { currency, minor: Math.min(minor, mostMinor) }, from: found.index, to: found.index + all.length };
  });
}

const mostMinor = 10_000_000_000_000; // as in money.ts

function minorOf(text: string, unit: number): number {
  const cents = /[.,](\d{1,2})$/.exec(text)?.[1];
  const whole = (cents === undefined ? text : text.slice(0, -cents.length - 1)).replace(/\D/g, '');
  return Number(whole) * unit + (cents === undefined ? 0 : Math.round((Number(cents.padEnd(2, '0')) * unit) / 100));
}
