import { type Automaton, buildAutomaton } from './automaton.ts';
import { fold, maxReadLength, plainWords, quoteOf, type Reading, type Word } from './fold.ts';
import { isWaivedWish } from './negation.ts';

export interface Keyword {
  readonly id: string;
  readonly text: string;
  readonly tier: 2 | 3;
}

export interface KeywordHit {
  readonly keyword: Keyword;
  /** The words that say so, as they are written. */
  readonly quote: string;
}

const endings: ReadonlySet<string> = new Set(['', 's', 'es', 'ed', 'ing']); // "refunds", "lawyer's", "refunded", "refunding"; anything else is another word
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const shortestApart = 4; // letters; in letters written apart, words can't be told, and short ones stand in many others

/**
 * The keywords that stand in the text as whole words, overlaps included, once per id and tier.
 *
 * The last word may carry an English ending. Scripts without spaces, and keywords without any letter, are found
 * anywhere; in letters written apart (`l a w y e r`) keywords of four letters and more are found anywhere too. A place
 * that plainly says that it is not wanted ({@link isWaivedWish}) counts for nothing; any other place of it still does.
 *
 * @param keywords - made ready once per list, which must not change afterwards
 */
export function findKeywords(reading: Reading, keywords: readonly Keyword[]): KeywordHit[] {
  const search = searchFor(keywords);
  const quotes: Quotes = new Map();
  findAnywhere(reading, search, quotes);
  for (const words of reading.views) {
    findApart(reading, words, search, quotes);
    findWhole(reading, words, search, quotes);
  }
  findElided(reading, search, quotes);

  const hits = new Map<string, KeywordHit>();
  for (const [number, quote] of [...quotes].sort(([a], [b]) => a - b)) {
    const keyword = keywords[number] as Keyword;
    const key = `${keyword.id} ${keyword.tier}`;
    if (!hits.has(key)) hits.set(key, { keyword, quote });
  }
  return [...hits.values()];
}

/** By the place of the keyword in its list. */
type Quotes = Map<number, string>;

/** What a keyword looks like in a text; an empty form stands nowhere. */
interface Forms {
  /** Among words with a space before each; its last word may go on. */
  readonly whole: string;
  /** Among the letters of a joined word. */
  readonly apart: string;
  /** Among all characters. */
  readonly anywhere: string;
  readonly wordCount: number;
}

interface Search {
  readonly forms: readonly Forms[];
  readonly whole: Automaton;
  readonly apart: Automaton;
  readonly anywhere: Automaton;
}

const searches = new WeakMap<readonly Keyword[], Search>();

function searchFor(keywords: readonly Keyword[]): Search {
  const known = searches.get(keywords);
  if (known) return known;
  const forms = keywords.map(({ text }) => formsOf(text));
  const automaton = (form: 'whole' | 'apart' | 'anywhere') => buildAutomaton(forms.map((each) => each[form]));
  const search = { forms, whole: automaton('whole'), apart: automaton('apart'), anywhere: automaton('anywhere') };
  searches.set(keywords, search);
  return search;
}

function formsOf(text: string): Forms {
  const folded = fold(text);
  const words = plainWords(folded).map((word) => word.text);
  const wordCount = words.length;
  if (wordCount === 0 || unspaced.test(folded.chars)) return { whole: '', apart: '', anywhere: folded.chars.trim(), wordCount };
  const solid = words.join('');
  return { whole: ` ${words.join(' ')}`, apart: solid.length >= shortestApart ? solid : '', anywhere: '', wordCount };
}

function findAnywhere(reading: Reading, { forms, anywhere }: Search, quotes: Quotes): void {
  let places: Pick<ReturnType<typeof fold>, 'starts' | 'ends'> | undefined;
  anywhere.scan(reading.folded, (number, last) => {
    if (quotes.has(number)) return;
    places ??= fold(reading.original.slice(0, maxReadLength));
    const first = last + 1 - (forms[number] as Forms).anywhere.length;
    quotes.set(number, quoteOf(reading, places.starts[first] as number, places.ends[last] as number));
  });
}

function findApart(reading: Reading, words: readonly Word[], { apart }: Search, quotes: Quotes): void {
  for (const { joined, text, start, end } of words)
    if (joined)
      apart.scan(text, (number) => {
        if (!quotes.has(number)) quotes.set(number, quoteOf(reading, start, end));
      });
}

/** `l'avocat`: behind an elision only; all other words have been looked at as they stand. */
function findElided(reading: Reading, search: Search, quotes: Quotes): void {
  if (reading.unelided === undefined) return;
  const known = new Set((reading.views[0] as readonly Word[]).map(({ start }) => start));
  findWhole(reading, reading.unelided, search, quotes, (word) => !known.has(word.start));
}

function findWhole(reading: Reading, words: readonly Word[], { forms, whole }: Search, quotes: Quotes, mayBegin: (word: Word) => boolean = () => true): void {
  const text = ['', ...words.map((word) => word.text), ''].join(' ');
  let last = 0;
  let space = text.indexOf(' ', 1); // the one behind the last word
  whole.scan(text, (number, at) => {
    if (quotes.has(number)) return;
    const end = text.indexOf(' ', at + 1);
    if (!endings.has(text.slice(at + 1, end))) return;
    for (; space < end; last += 1) space = text.indexOf(' ', space + 1);
    const first = last + 1 - (forms[number] as Forms).wordCount;
    if (mayBegin(words[first] as Word) && !isWaivedWish(reading.original, words, first, last))
      quotes.set(number, quoteOf(reading, (words[first] as Word).start, (words[last] as Word).end));
  });
}
