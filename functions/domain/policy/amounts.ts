import { type Money, minorUnitsOf } from '../money.ts';
import { timesGiven } from './amount-times.ts';
import { numberBefore, numberBehind, readFigures } from './number-words.ts';

/** An amount of money in a folded text, and where it stands there. */
export interface Amount {
  /** All that is given, where the text says how often (`12 x $40`). */
  readonly money: Money;
  /** How often: 1 where the text does not say. */
  readonly times: number;
  readonly from: number;
  readonly to: number;
}

/** A number that is meant as money without saying in which currency, in major units, and where it stands. */
export interface UntoldSum {
  readonly units: number;
  readonly from: number;
  readonly to: number;
}

const each = (code: string, names: string): [string, string][] => names.split(' ').map((name) => [name, code]);

/** Signs, codes and names of currencies as they stand in a folded text (lower case, no accents); the frequent ones of the languages that are read. */
const currencies: ReadonlyMap<string, string> = new Map([
  ...each('USD', '$ us$ $us dollar dollars dolar dolares dollari bucks'),
  ...each('CAD', 'ca$ c$ $ca $can'),
  ...each('AUD', 'au$ a$ $au'),
  ...each('NZD', 'nz$'),
  ...each('HKD', 'hk$'),
  ...each('SGD', 'sg$ s$'),
  ...each('MXN', 'mx$'),
  ...each('BRL', 'r$ reais'),
  ...each('EUR', '€ euro euros'),
  ...each('GBP', '£ pound pounds pfund livres libras sterline pond quid'),
  ...each('CHF', 'francs franken franchi sfr'),
  ...each('JPY', '¥ yen'),
  ...each('INR', '₹ rs rupee rupees rupien roupies rupias rupie'),
  ...each('CNY', 'yuan renminbi rmb'),
  ...each('KRW', '₩'),
  ...each('RUB', '₽ rubles rubel roubles'),
  ...each('TRY', '₺ lira liras'),
  ...each('UAH', '₴'),
  ...each('PHP', '₱'),
  ...each('THB', '฿ baht'),
  ...each('VND', '₫'),
  ...each('ILS', '₪ shekel shekels'),
  ...each('NGN', '₦ naira'),
  ...each('PLN', 'zl zloty zlotys'),
  ...each('AED', 'dirham dirhams'),
  ...'usd eur gbp chf jpy cad aud nzd sek nok dkk pln czk inr brl mxn cny hkd sgd zar huf krw thb ils aed rub'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
]);
/** Of several countries: their sum is told, their currency is not. */
const shared = 'kr kroner kronor kronen coronas couronnes peso pesos';

/** Whose dollars they are; words of the countries of other currencies only stand in between. */
const countries: readonly (readonly [string, string])[] = [
  ['USD', 'us|u\\.s\\.?|usa|american|amerikanische[nr]?|americains?|americanos?|americani|amerikaanse|estadounidenses?'],
  ['CAD', 'canadian|kanadische[nr]?|canadiens?|canadienses?|canadesi|canadianos?|canadese'],
  ['AUD', 'australian|australische[nr]?|australiens?|australianos?|australiani|aussie'],
  ['NZD', 'new zealand|neuseelandische[nr]?|neozelandeses?|nieuw-zeelandse'],
  ['HKD', 'hong kong|hongkong'],
  ['SGD', 'singapore|singapur'],
];
const elsewhere = 'british|britische|sterling|esterlinas|swiss|schweizer|suisses?|suizos|svizzeri|zwitserse|indian|indische|danish|swedish|norwegian';
const country = `(?:${[...countries.map(([, words]) => words), elsewhere].join('|')})`;
const letters = [...currencies.keys(), ...shared.split(' ')].filter((name) => /^[a-z]+$/.test(name)).sort((a, b) => b.length - a.length);
const signs = '(?:(?<!\\p{L})(?:us|ca|au|nz|hk|sg|mx|[acrs]))?\\$(?:(?:us|ca|can|au)(?!\\p{L}))?|[€£¥₹₩₽₺₴₱฿₫₪₦]';
/** `Fr. 50.–`, `50 Fr.`; a Friday stands before a day or a time, or behind a word of time. */
const franc =
  '(?<![\\p{L}\\p{N}]|[-–/] ?|(?<!\\p{L})(?:am|bis|ab|zum|vom|seit|den|und|diesen) )(?<franc>fr)\\.(?! ?\\d{1,2}(?:\\.\\d{1,2}\\.|\\. ?\\p{L}|:\\d|[-–]\\d| ?(?:uhr|h)(?!\\p{L})| bis ))';
const currency = new RegExp(
  `(?<sign>${signs})|${franc}|(?<![\\p{L}])(?:(?<before>${country})[ -]{1,2})?(?<name>${letters.join('|')})(?!\\p{L})(?:[ -](?<after>${country})(?!\\p{L}))?`,
  'gu',
);
const dollarsOf = countries.map(([code, words]) => [code, new RegExp(`^(?:${words})$`)] as const);

/** What stands between digits, once or several times, without ending the number. */
const between = "[.,'’_·⋅∙•*]{0,3}";
/** A digit, or a letter that is written for one where the number goes on: `$1OO`. */
const digit = '(?:\\d|[oil](?=[\\doil.,]{0,12}(?:k|mn?|bn)?(?!\\p{L})))';
/** Groups of three with any mark between them, digits written apart, or digits in a row with marks; no date. Lengths are bounded: linear on any text. */
const figures = `(?!\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}(?!\\d))(?:\\d{1,3}(?:[ '’.,]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?(?!${between}${digit})|\\d(?: \\d(?!\\d)){2,11}(?!${between}${digit})|(?:\\d|[il](?=[\\do]{2}|[.,][\\do]{3}))(?:(?:${between}| (?=\\d{3}(?!\\d)))${digit}){0,30})`;
const gap = '[\\s*_(]{0,4}';
/** Behind a sign, a code or an abbreviation: `Rs. 5,000`, `USD: 5000`. */
const wideGap = '[\\s*_([:.="“”+~]{0,4}';
const figuresBefore = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,/:'’_·*]|\\d{4}-(?:\\d{1,2}-)?)(?:(${figures})[-–—])?(${figures})(?:[.,][-–—]{1,2})?(?:-|[\\s*_(+"]{0,4})$`,
  'u',
);
const behindOf = (space: string) =>
  new RegExp(`${space}(${figures})(?:(k|m|mn|bn)(?![\\p{L}\\p{N}]))?(?:[-–—](${figures})(?:(k|m|mn|bn)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}/:]))?`, 'uy');
const figuresBehind = behindOf(gap);
const figuresFarBehind = behindOf(wideGap);
const magnitude: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 };
/** How far figures reach before their currency. */
const reach = 60;

/** A number beside a currency, and where it stands. */
interface Figures {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The amounts in a folded text: `$1,200.50`, `1.200,50 €`, `EUR 40`, `40 dollars`, `£40`, `1 200,50 €`, `$3k`, `500 US dollars`, `$5 million`,
 * `five hundred dollars`, `2 Mio. Euro`, `$1,00,000`.
 *
 * One or two digits behind the last mark are cents; any other mark groups thousands. Of a range (`500-900 dollars`) and of a number that is told twice
 * (`500 (five hundred) dollars`) the larger one counts, and an amount that is given several times (`12 x $40`) counts as often.
 * What is beyond the largest amount that `Money` takes counts as that amount.
 */
export const findAmounts = (chars: string): Amount[] =>
  sumsIn(chars).flatMap(({ code, value, from, to }, index, sums) => {
    if (code === undefined) return [];
    const times = timesGiven(chars, { from, to }, { from: sums[index - 1]?.to ?? 0, to: sums[index + 1]?.from ?? chars.length });
    return [{ money: { currency: code, minor: Math.min(Math.round(value * times * minorUnitsOf(code)), mostMinor) }, times, from, to }];
  });

/** The sums whose currency is one of several (`5000 kr`), and numbers that stand where an amount would: "we credit you an extra 200 today". */
export function findUntoldSums(chars: string): UntoldSum[] {
  const shared = sumsIn(chars).flatMap(({ code, value, from, to }) => (code === undefined ? [{ units: value, from, to }] : []));
  return [...shared, ...numbersAlone(chars)].sort((a, b) => a.from - b.from);
}

const mostMinor = 10_000_000_000_000; // as in money.ts

/** Minor units in major ones. */
export const inUnits = ({ currency, minor }: Money): number => minor / minorUnitsOf(currency);

interface Sum extends Figures {
  /** None of currencies that several countries call the same. */
  readonly code: string | undefined;
}

/** Each currency takes the number before it, else the one behind it; none is taken twice. */
function sumsIn(chars: string): Sum[] {
  const sums: Sum[] = [];
  let taken = 0;
  for (const found of chars.matchAll(currency)) {
    const from = found.index;
    const to = from + found[0].length;
    const number = numberBeside(chars, taken, from, to);
    if (!number) continue;
    taken = Math.max(to, number.to);
    sums.push({ code: codeOf(found.groups as CurrencyGroups), value: number.value, from: Math.min(from, number.from), to: taken });
  }
  return sums;
}

interface CurrencyGroups {
  readonly sign?: string;
  readonly before?: string;
  readonly name?: string;
  readonly after?: string;
  readonly franc?: string;
}

function codeOf({ sign, before, name, after, franc }: CurrencyGroups): string | undefined {
  if (franc) return 'CHF';
  const code = currencies.get((sign ?? name) as string);
  const whose = before ?? after;
  return (code === 'USD' && whose !== undefined && dollarsOf.find(([, words]) => words.test(whose))?.[0]) || code;
}

/**
 * The number that a currency between two places belongs to; what stands before `taken` is of another one.
 *
 * Where figures stand on both sides of a sign ("2 $40", "500 $ 2 days") which of them is meant can't be told: the larger one counts.
 */
function numberBeside(chars: string, taken: number, from: number, to: number): Figures | undefined {
  const isName = /^[a-z]{4}/.test(chars.slice(from, to));
  const before = numberIn(chars, taken, from) ?? (isName ? numberTwice(chars, taken, from) : undefined);
  if (!before) return numberFrom(chars, to, isName) ?? numberTwice(chars, taken, from);
  const behind = isName ? undefined : readBehind(chars, to, figuresBehind);
  return behind && behind.value > before.value && !isTaken(chars, behind.to) ? { ...before, value: behind.value } : before;
}

/** `un million d'euros`, `thousands of dollars`. */
const linking = /(?<=\s)(?:d['’]|(?:de|di|of) )$/;
/** `5000 more dollars`. */
const more =
  /(?<=\d[\s+]{0,2})(?<!\p{L})(?:more|extra|additional|further|other|full|whole|weiteren?|zusatzlichen?|vollen?|ganzen?|autres|otros|altri|outros|meer)\s$/u;

function numberIn(chars: string, taken: number, place: number): Figures | undefined {
  const from = place - (more.exec(chars.slice(Math.max(0, place - 16), place))?.[0].length ?? 0);
  const spelt = numberBefore(chars, from - (linking.exec(chars.slice(Math.max(0, from - 4), from))?.[0].length ?? 0));
  if (spelt && spelt.from >= taken) return spelt;
  const first = Math.max(taken, from - reach);
  const found = figuresBefore.exec(chars.slice(Math.max(0, first - 3), from));
  if (!found) return undefined;
  const at = Math.max(0, first - 3) + found.index;
  return at < taken ? undefined : { value: Math.max(...[found[1] ?? '0', found[2] as string].map(readFigures)), from: at, to: from };
}

/** A number and the same once more in brackets: `500 (five hundred) dollars`. */
function numberTwice(chars: string, taken: number, from: number): Figures | undefined {
  const first = Math.max(taken, from - reach);
  const found = /([([])([^()[\]]{1,50})[)\]]["“”\s*_]{0,3}$/.exec(chars.slice(first, from));
  if (!found) return undefined;
  const open = first + found.index;
  const inside = numberIn(chars, open + 1, open + 1 + (found[2] as string).length);
  if (!inside || chars.slice(open + 1, inside.from).trim() !== '') return undefined;
  const outside = numberIn(chars, taken, open);
  return outside ? { ...outside, value: Math.max(inside.value, outside.value), to: from } : { ...inside, to: from };
}

/** The number behind a currency, and what the same in brackets says: `$500 (five hundred dollars)`. */
function numberFrom(chars: string, to: number, isName: boolean): Figures | undefined {
  const number = numberBehind(chars, to) ?? readBehind(chars, to, isName ? figuresBehind : figuresFarBehind);
  const open = number && /^ ?\(/.exec(chars.slice(number.to, number.to + 2));
  if (!open) return number;
  const again = numberBehind(chars, number.to + open[0].length);
  return again && again.value > number.value ? { ...number, value: again.value } : number;
}

function readBehind(chars: string, to: number, written: RegExp): Figures | undefined {
  written.lastIndex = to;
  const found = written.exec(chars);
  if (!found) return undefined;
  const sizeOf = (digits = '0', size = ''): number => readFigures(digits) * (magnitude[size] ?? 1);
  return { value: Math.max(sizeOf(found[1], found[2]), sizeOf(found[3], found[4])), from: to, to: to + found[0].length };
}

/** Whether a currency stands behind a place: the number before it is of that one. */
const isTaken = (chars: string, place: number): boolean => currencyNext.test(chars.slice(place, place + 30));
const currencyNext = new RegExp(`^${gap}(?:${currency.source})`, 'u');

/** Before an amount that names no currency, in a sentence that pays back or credits. */
const leads =
  'you extra additional another further exactly refund refunded refunding credit credited crediting reimburse reimbursed reimbursing of ihnen weitere zusatzlich erstatten erstattet vous rembourse remboursons rembourser le les abonado abonaremos devuelto devolveremos reembolsado reembolsaremos';
/** Behind it; a noun would say what is counted. */
const follows =
  'to|on|onto|for|back|today|tomorrow|now|as|in|into|by|within|and|this|auf|fur|zuruck|gut|heute|morgen|gutgeschrieben|erstattet|sur|pour|sous|demain|para|en|por|su|a|y|et';
const lead = new RegExp(`(?<![\\p{L}\\p{N}]|\\d )(?:${leads.replaceAll(' ', '|')}) (?=[\\p{L}\\d])`, 'gu');
const figuresAlone = new RegExp(`(?!(?:19|20)\\d\\d(?!\\d))(${figures})(?![\\p{L}\\p{N}%/:-])`, 'uy');
const behindAlone = new RegExp(`^ {0,2}(?:$|[.,;!)](?!\\d)|(?:${follows})(?![\\p{L}\\p{N}]))`, 'u');

function numbersAlone(chars: string): UntoldSum[] {
  return [...chars.matchAll(lead)].flatMap((found) => {
    const at = found.index + found[0].length;
    figuresAlone.lastIndex = at;
    const written = figuresAlone.exec(chars);
    const number = numberBehind(chars, at) ?? (written && { value: readFigures(written[1] as string), from: at, to: at + written[0].length });
    if (!number || number.from !== at || !behindAlone.test(chars.slice(number.to, number.to + 20))) return [];
    return [{ units: number.value, from: number.from, to: number.to }];
  });
}
