import { maxReadLength, quoteOf, type Reading } from './fold.ts';
import { RE2JS } from './linear-engine.ts';

export interface Pattern {
  readonly id: string;
  readonly pattern: string;
  readonly tier: 2 | 3;
}

/**
 * Work of the linear engine is the size of the compiled pattern times the length
 * of the text. A pattern above this size is refused when the policy loads: at
 * 64 KiB the slowest patterns of size 300 took 21 ms and of size 1,000 156 ms
 * (re2js 2.10.0, Node 24).
 *
 * @see docs/security.md, T24: each pattern below 50 ms at 64 KiB
 */
export const maxPatternSize = 300;

/** All patterns of a policy on one text together, in the same unit; beyond it the draft is held (settled). */
export const maxPatternWork = 100_000_000;

const maxQuoteWork = 200_000; // finding the place is slower than telling that there is one; above this the reason goes without a quote

const compiled = new Map<string, RE2JS | string>();
const maxCompiled = 1000; // a tenant has at most 200; the rest are older versions of its policy

/** The engine of a pattern, or in words what keeps the pattern from being used. */
function compile(pattern: string): RE2JS | string {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (compiled.size >= maxCompiled) compiled.clear();
  const fresh = compileAnew(pattern);
  compiled.set(pattern, fresh);
  return fresh;
}

function compileAnew(pattern: string): RE2JS | string {
  const linear = RE2JS; // outside of the try: an engine that can't be loaded is no fault of the pattern
  try {
    const engine = linear.compile(pattern.normalize('NFC')); // texts are composed too: `é` as two characters would fit none
    const size = engine.programSize();
    return size > maxPatternSize ? `pattern is too costly: its size is ${size}, at most ${maxPatternSize}` : engine;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What keeps a pattern from being used, in words, or null. No lookaround, no backreference: the linear engine has none. */
export function checkPattern(pattern: string): string | null {
  const engine = compile(pattern);
  return typeof engine === 'string' ? engine : null;
}

const letter = '(?=[^\\x00-\\x7f])\\p{L}';
/** Into groups, past their first alternatives, and into classes that are not negated. */
const inwards = '(?:\\((?:\\?(?:[a-zA-Z-]*:|P?<\\w+>))?(?:[^()[\\]]*\\|)?)*(?:\\[(?!\\^)[^\\]]*?)?';
const outwards = '(?:[^[\\]]*\\])?(?:(?:\\|[^()[\\]]*)?\\)|[*+?])*';
const boundaries = new RegExp(`(?<!\\\\)(?:\\\\\\\\)*\\\\b${inwards}${letter}|${letter}${outwards}\\\\b`, 'u');

/**
 * Whether a `\b` stands beside a letter that is not ASCII. The engine's `\b` and `\w` know ASCII alone, so `\bübermorgen` fits only where
 * such a letter stands before it, inside of a word.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export const hasLostBoundary = (pattern: string): boolean => boundaries.test(pattern.normalize('NFC'));

export interface PatternMatches {
  readonly hits: readonly { readonly pattern: Pattern; readonly quote: string | undefined }[];
  /** The patterns that could not be tried: too much work, or they do not compile. Their draft is held. */
  readonly untried: readonly string[];
}

/**
 * Matches a tenant's patterns against the first 64 KiB of a text, as it is
 * written and without invisible characters. Always the linear engine, never `RegExp`.
 */
export function matchPatterns(reading: Reading, patterns: readonly Pattern[], maxWork = maxPatternWork): PatternMatches {
  const text = reading.original.slice(0, maxReadLength);
  const clean = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const texts = clean === text ? [text] : [text, clean];
  const length = texts.reduce((sum, each) => sum + each.length, 0); // letters are written out, some as eighteen
  const hits: { pattern: Pattern; quote: string | undefined }[] = [];
  const untried: string[] = [];
  let left = maxWork;
  for (const pattern of patterns) {
    const engine = compile(pattern.pattern);
    const work = typeof engine === 'string' ? 0 : engine.programSize() * length;
    if (typeof engine === 'string' || work > left) {
      untried.push(pattern.id);
      continue;
    }
    left -= work;
    const found = texts.find((each) => engine.test(each));
    if (found !== undefined) hits.push({ pattern, quote: found === text && work <= maxQuoteWork ? quoteMatch(engine, reading) : undefined });
  }
  return { hits, untried };
}

function quoteMatch(engine: RE2JS, reading: Reading): string {
  const matcher = engine.matcher(reading.original.slice(0, maxReadLength));
  matcher.find();
  return quoteOf(reading, matcher.start(), matcher.end());
}
