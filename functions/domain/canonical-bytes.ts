import { canonicalJson } from './canonical-json.ts';

const quote = 34;
const comma = 44;
const minus = 45;
const zero = 48;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** Bytes that stand for themselves in a string: ASCII that is neither a control character, nor a quote, nor a backslash. */
const isPlain = new Uint8Array(256);
for (let byte = 32; byte < 127; byte += 1) if (byte !== quote && byte !== 92) isPlain[byte] = 1;

const literals = ['true', 'false', 'null'].map((word) => [...word].map((sign) => sign.charCodeAt(0)));
/** Whole numbers of as many digits are written so by everybody. */
const mostDigits = 15;
/** Nothing that we write is nested deeper. */
const mostLevels = 16;
const notPlain = -1;

/**
 * Whether bytes are a JSON value in the one form that RFC 8785 gives it: what {@link canonicalJson} would write of the value that they stand for.
 *
 * Bytes of a plain kind, which all of ours are, are looked at once, and nothing is made of them: ASCII without escapes, whole numbers, names
 * in order. All others are parsed and written anew.
 *
 * @param end - of the value; not a byte of it.
 */
export function isCanonical(bytes: Buffer, start: number, end: number): boolean {
  return valueEnd(bytes, start, end, mostLevels) === end || isWrittenSo(bytes.subarray(start, end));
}

/** The slow way, for every value there is. */
function isWrittenSo(bytes: Buffer): boolean {
  try {
    return Buffer.from(canonicalJson(JSON.parse(bytes.toString()))).equals(bytes);
  } catch {
    return false; // no JSON, or a value that has no canonical form
  }
}

/** Where a plain value ends, or that it is none. */
function valueEnd(bytes: Buffer, at: number, end: number, levels: number): number {
  if (at >= end || levels === 0) return notPlain;
  const first = bytes[at] as number;
  if (first === quote) return stringEnd(bytes, at, end);
  if (first === openBrace) return objectEnd(bytes, at, end, levels);
  if (first === openBracket) return arrayEnd(bytes, at, end, levels);
  if (first === minus || (first >= zero && first < colon)) return numberEnd(bytes, at, end);
  return literalEnd(bytes, at, end);
}

/** @param at - of the quote that opens it. */
function stringEnd(bytes: Buffer, at: number, end: number): number {
  let next = at + 1;
  while (next < end && isPlain[bytes[next] as number] === 1) next += 1;
  return next < end && bytes[next] === quote ? next + 1 : notPlain;
}

function objectEnd(bytes: Buffer, at: number, end: number, levels: number): number {
  let next = at + 1;
  if (next < end && bytes[next] === closeBrace) return next + 1;
  let before = notPlain;
  for (;;) {
    if (next >= end || bytes[next] !== quote) return notPlain;
    const name = next;
    next = stringEnd(bytes, name, end);
    if (next === notPlain || next >= end || bytes[next] !== colon || (before !== notPlain && !isBefore(bytes, before, name))) return notPlain;
    before = name;
    next = valueEnd(bytes, next + 1, end, levels - 1);
    if (next === notPlain || next >= end) return notPlain;
    if (bytes[next] === closeBrace) return next + 1;
    if (bytes[next] !== comma) return notPlain;
    next += 1;
  }
}

/** Whether a name comes before another one: bytes of ASCII are in the order of UTF-16 units, and what ends first comes first. */
function isBefore(bytes: Buffer, one: number, other: number): boolean {
  let offset = 1;
  while (bytes[one + offset] === bytes[other + offset] && bytes[one + offset] !== quote) offset += 1;
  const a = bytes[one + offset] as number;
  const b = bytes[other + offset] as number;
  if (a === quote) return b !== quote;
  return b !== quote && a < b;
}

function arrayEnd(bytes: Buffer, at: number, end: number, levels: number): number {
  let next = at + 1;
  if (next < end && bytes[next] === closeBracket) return next + 1;
  for (;;) {
    next = valueEnd(bytes, next, end, levels - 1);
    if (next === notPlain || next >= end) return notPlain;
    if (bytes[next] === closeBracket) return next + 1;
    if (bytes[next] !== comma) return notPlain;
    next += 1;
  }
}

/** Of a whole number: with a fraction, an exponent or more digits it goes the slow way, as the byte behind it is then none that may follow. */
function numberEnd(bytes: Buffer, at: number, end: number): number {
  const digitsAt = bytes[at] === minus ? at + 1 : at;
  let next = digitsAt;
  while (next < end && (bytes[next] as number) >= zero && (bytes[next] as number) < colon) next += 1;
  const digits = next - digitsAt;
  if (digits === 0 || digits > mostDigits) return notPlain;
  return bytes[digitsAt] === zero && (digits > 1 || digitsAt > at) ? notPlain : next;
}

function literalEnd(bytes: Buffer, at: number, end: number): number {
  for (const word of literals) {
    let same = 0;
    while (same < word.length && at + same < end && bytes[at + same] === word[same]) same += 1;
    if (same === word.length) return at + same;
  }
  return notPlain;
}
