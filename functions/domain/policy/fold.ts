import { namedCharacter } from '../html-entities.ts';
import { isLineMaker, tagsOf } from '../html-tags.ts';
import { latinOf, readByEye } from './look-alikes.ts';

/** A word of a text as it is matched, and where it stands in the original text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Phrases never reach across sentences. */
  readonly sentence: number;
  /** Put together from letters that were written apart: its own words can't be told any more. */
  readonly joined: boolean;
}

const longForms: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** What a symbol or digit inside a word stands for: `r3fund`, `l@wyer`. A `1` is read both as an l and as an i. */
const stand: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l' };

export interface Folded {
  readonly chars: string;
  /** For each UTF-16 unit of `chars`: where its source begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Folds a text for matching, never for hashing or showing: HTML entities
 * decoded once, NFKD, accents and invisible characters dropped, lower case,
 * look-alikes of Latin letters made Latin.
 *
 * @param byEye - as `readByEye` of look-alikes.ts means it
 * @see docs/security.md, T23
 */
export function fold(text: string, byEye = false): Folded {
  if (isPlainAscii.test(text)) return { chars: text.toLowerCase(), ...placesUpTo(text.length) };
  let chars = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const entity = /&(?:#x([0-9a-f]{1,6});?|#([0-9]{1,7});?|([a-z][a-z0-9]{1,31});)/iy;

  let at = 0;
  while (at < text.length) {
    entity.lastIndex = at;
    const found = text[at] === '&' ? entity.exec(text) : null;
    const decoded = found ? decodeEntity(found) : undefined;
    const source = String.fromCodePoint(text.codePointAt(at) as number);
    const end = at + (decoded === undefined ? source.length : (found as RegExpExecArray)[0].length);
    const folded = foldChar(decoded ?? source, byEye);
    chars += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { chars, starts, ends };
}

/** Nothing in it needs more than lower case; every character stands for itself. */
const isPlainAscii = /^[\t\n\r !-%'-~]*$/;

const ownStarts: number[] = [];
const ownEnds: number[] = [];

/** Where each character begins and ends that stands for itself; longer than asked for, since all texts share it. */
function placesUpTo(length: number): Pick<Folded, 'starts' | 'ends'> {
  for (let at = ownStarts.length; at < length; at += 1) {
    ownStarts.push(at);
    ownEnds.push(at + 1);
  }
  return { starts: ownStarts, ends: ownEnds };
}

function decodeEntity([, hex, decimal, name]: RegExpExecArray): string | undefined {
  if (name) return namedCharacter(name);
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const foldedChars = { plain: new Map<string, string>(), byEye: new Map<string, string>() };
const mostFoldedChars = 10_000; // of 150,000 in Unicode; a text of one script needs a few hundred

function foldChar(char: string, byEye: boolean): string {
  if (char >= ' ' && char <= '~') return char.toLowerCase(); // most text, most of the time
  const memory = byEye ? foldedChars.byEye : foldedChars.plain;
  const known = memory.get(char);
  if (known !== undefined) return known;
  if (memory.size >= mostFoldedChars) memory.clear();
  let folded = '';
  for (const part of char.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu, '')) {
    const lower = part.toLowerCase();
    folded += latinOf(part, byEye) ?? longForms[lower] ?? lower;
  }
  memory.set(char, folded);
  return folded;
}

/**
 * A folded text without its tags and comments, those that part lines being spaces; undefined where none of them stands within a word
 * (`re<b></b>fund`): else the words are those that stand there.
 */
function withoutTags({ chars, starts, ends }: Folded): Folded | undefined {
  if (!/[\p{L}\p{N}]</u.test(chars)) return undefined;
  const kept: { chars: string; readonly starts: number[]; readonly ends: number[] } = { chars: '', starts: [], ends: [] };
  const keep = (from: number, text: string): void => {
    kept.chars += text;
    for (let at = from; at < from + text.length; at += 1) {
      kept.starts.push(starts[at] as number);
      kept.ends.push(ends[at] as number);
    }
  };
  const joints: number[] = [];
  let at = 0;
  for (const { from, to, name } of tagsOf(chars)) {
    keep(at, chars.slice(at, from));
    if (isLineMaker(name) || isCell.test(name)) keep(from, ' ');
    else joints.push(kept.chars.length);
    at = to;
  }
  keep(at, chars.slice(at));
  return joints.some((joint) => isWithinWord.test(kept.chars.slice(joint - 1, joint + 1))) ? kept : undefined;
}

const isCell = /^t[dh]$/;
const isWithinWord = /^[\p{L}\p{N}]{2}$/u;

/** The second one says the same of letters without accents, at half the time. */
const anyWord = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}\p{N}]+)*/gu;
const asciiWord = /[a-z0-9]+(?:['`][a-z0-9]+)*/g;
export const isAscii = /^[\0-\x7f]*$/;

/**
 * Whether the full stop before a place is that of a day, and the sentence goes on behind it: `zum 31.12. gekündigt`.
 *
 * @param original - the text itself, since a folded one knows no capitals
 */
function isDayStop({ chars, starts }: Folded, place: number, original: string): boolean {
  const [, gap] = /(?<!\d)\d{1,2}\.\d{1,2}\.(\s{1,2})$/.exec(chars.slice(Math.max(0, place - 9), place)) ?? [];
  const at = starts[place];
  return gap !== undefined && at !== undefined && /^\p{Ll}/u.test(original.slice(at, at + 2));
}

/**
 * The words of a text as they stand. Apostrophes inside a word are dropped: `don't` is `dont`.
 *
 * @param original - the text itself, where a day at whose full stop no sentence ends shall be known
 */
export function plainWords(folded: Folded, original = ''): Word[] {
  const { chars, starts, ends } = folded;
  const words: Word[] = [];
  let sentence = 0;
  let after = 0;
  for (const found of chars.matchAll(isAscii.test(chars) ? asciiWord : anyWord)) {
    if ((found.index - after > 1 || chars[after] !== ' ') && /[!?;]|\.\s|\n\s*\n/.test(chars.slice(after, found.index)))
      sentence += isDayStop(folded, found.index, original) ? 0 : 1;
    after = found.index + found[0].length;
    words.push({ text: withoutApostrophes(found[0]), start: starts[found.index] as number, end: ends[after - 1] as number, sentence, joined: false });
  }
  return words;
}

const withoutApostrophes = (word: string): string => (/^\w*$/.test(word) ? word : word.replace(/['’ʼ`´]/g, ''));

/**
 * Whether letters may be masked at all: marks or digits inside a word, letters that stand alone in a row, a word that is broken by a hyphen.
 * Without any of them the words are those that stand there.
 */
const mayMask = /\p{L}[^\p{L}\s'’ʼ`´]+\p{L}|\p{L}[\d@$€|]|[\d@$€|]\p{L}|(?<!\S)\p{L}\s+\p{L}\s+\p{L}(?!\S)|-\s*\n/u;

/**
 * The words of a text with what people put between and into letters taken away:
 * `l-a-w-y-e-r`, `l a w y e r`, `law·yer`, `l4wyer`, `law-⏎yer`.
 *
 * @param one - how a `1` is read
 * @param original - as for `plainWords`
 */
export function unmaskedWords(folded: Folded, one: 'l' | 'i', original = ''): Word[] {
  const { chars, starts, ends } = folded;
  const words: Word[] = [];
  let letters: Word[] = [];
  const close = () => {
    if (letters.length >= 3)
      words.push({ ...(letters[0] as Word), text: letters.map((letter) => letter.text).join(''), end: (letters.at(-1) as Word).end, joined: true });
    else words.push(...letters);
    letters = [];
  };

  let sentence = 0;
  let after = 0;
  for (const found of chars.matchAll(/(?:\S|(?<=-)\r?\n[ \t]*)+/g)) {
    if (/\n\s*\n/.test(chars.slice(after, found.index))) sentence += 1;
    after = found.index + found[0].length;
    const chunk = trimMarks(found[0]);
    const text = unmask(found[0].slice(chunk.from, chunk.to), one);
    const own = sentence;
    if (/[.!?;]$/.test(found[0]) && !isDayStop(folded, after + gapAt(chars, after), original)) sentence += 1;
    if (text === '') continue;
    const first = found.index + chunk.from;
    const word = { text, start: starts[first] as number, end: ends[found.index + chunk.to - 1] as number, sentence: own, joined: false };
    if (isOneLetter.test(text)) {
      letters.push(word);
      continue;
    }
    close();
    words.push(word);
  }
  close();
  return words;
}

/** How much white space stands at a place, as far as it matters. */
const gapAt = (chars: string, at: number): number => (/^\s{0,2}/.exec(chars.slice(at, at + 2)) as RegExpExecArray)[0].length;

const isOneLetter = /^.$/su;

/** Marks around a chunk are punctuation, marks inside it may stand for letters: from where to where it goes without those around it. By hand: a pattern with `+$` takes quadratic time. */
function trimMarks(chunk: string): { readonly from: number; readonly to: number } {
  const from = chunk.search(/[\p{L}\p{N}@$€]/u);
  if (from === -1) return { from: 0, to: 0 };
  let to = chunk.length;
  while (to > from && !/[\p{L}\p{N}]$/u.test(chunk.slice(Math.max(0, to - 2), to))) to -= 1;
  return { from, to }; // nothing where there is no letter
}

const isSolid = /^[a-z]*$/;

function unmask(chunk: string, one: 'l' | 'i'): string {
  if (isSolid.test(chunk)) return chunk; // most chunks, most of the time
  const solid = chunk.replace(/[^\p{L}\p{N}@$€!|]/gu, '');
  return /\p{L}/u.test(solid) ? solid.replace(/[^\p{L}]/gu, (char) => (char === '1' ? one : (stand[char] ?? ''))) : solid;
}

const maxEncoded = 50; // more tokens than this are no message of a person; the text itself is matched in any case

/** The words hidden in base64 within the text, each at the place of its token. */
export function encodedWords(text: string): Word[][] {
  const found: Word[][] = [];
  for (const token of text.matchAll(/[A-Za-z0-9+/_-]{8,}/g)) {
    if (found.length === maxEncoded) break;
    if (!/.[A-Z0-9+/_-]/.test(token[0])) continue; // a word; readable text in base64 has capitals or digits
    const decoded = Buffer.from(token[0], 'base64').toString('utf8');
    if (!/^[\s\p{L}\p{N}\p{P}\p{S}]{4,}$/u.test(decoded) || decoded.includes('\ufffd')) continue;
    found.push(plainWords(fold(decoded)).map((word) => ({ ...word, start: token.index, end: token.index + token[0].length })));
  }
  return found;
}

/** All readings of a text that rules are matched against. A rule that fires in one of them has fired. */
export interface Reading {
  readonly original: string;
  /** For scripts that put no spaces between words. */
  readonly folded: string;
  /** The words as they stand, and the same otherwise read where that makes a difference. */
  readonly views: readonly (readonly Word[])[];
  /** The words as they stand with elisions told apart (`l avocat`), for keywords; undefined where there are none. */
  readonly unelided: readonly Word[] | undefined;
}

/** Longest text, in characters, that is read at all; beyond it the draft is held (docs/security.md, T23 and T24: the first 64 KiB). */
export const maxReadLength = 65_536;

export function read(original: string): Reading {
  const text = original.slice(0, maxReadLength);
  const folded = fold(text);
  const views = [...viewsOf(folded, text), ...viewsByEye(folded, text), ...encodedWords(text)];
  return { original, folded: folded.chars, views, unelided: unelidedWords(folded) };
}

/** The words as they stand, and those behind what masks them. */
function viewsOf(folded: Folded, text: string): Word[][] {
  const plain = plainWords(folded, text);
  return [plain, ...(mayMask.test(folded.chars) ? otherViews(plain, folded, text) : [])];
}

/** The same of what the eye may take letters for, and of words that tags part; none for most texts, which have neither. */
function viewsByEye(folded: Folded, text: string): Word[][] {
  const seen = readByEye(text);
  const shown = seen === undefined ? folded : fold(seen, true);
  const untagged = withoutTags(shown);
  return seen === undefined && untagged === undefined ? [] : viewsOf(untagged ?? shown, seen ?? text);
}

/** What French and Italian put before an apostrophe. */
const elided = /(?<![\p{L}\p{N}])(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|dell|all|dall|nell|sull|un|quell|quest)['’ʼ`´](?=\p{L})/gu;

/** The words of a text with elisions told apart; undefined where there are none. */
function unelidedWords({ chars, starts, ends }: Folded): Word[] | undefined {
  const apart = chars.replace(elided, (article) => `${article.slice(0, -1)} `); // as long as before: places stay what they are
  return apart === chars ? undefined : plainWords({ chars: apart, starts, ends });
}

/** A `1` may stand for an l and for an i. */
function otherViews(plain: readonly Word[], folded: Folded, original: string): Word[][] {
  const unmasked = unmaskedWords(folded, 'l', original);
  const others = readsAlike(unmasked, plain) ? [] : [unmasked];
  if (!folded.chars.includes('1')) return others;
  const other = unmaskedWords(folded, 'i', original);
  return [plain, ...others].some((view) => readsAlike(other, view)) ? others : [...others, other];
}

const beginsSentence = (words: readonly Word[], at: number): boolean => words[at]?.sentence !== words[at - 1]?.sentence;

const readsAlike = (view: readonly Word[], other: readonly Word[]): boolean =>
  view.length === other.length &&
  view.every(({ text, joined }, at) => joined === other[at]?.joined && text === other[at]?.text && beginsSentence(view, at) === beginsSentence(other, at));

/** A piece of the original text for a reason, cut to a length that people read. */
export function quoteOf(reading: Reading, start: number, end: number): string {
  const quote = reading.original.slice(start, end).trim();
  return quote.length <= 160 ? quote : `${quote.slice(0, 159)}…`.toWellFormed();
}
