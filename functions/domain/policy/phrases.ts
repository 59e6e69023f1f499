import { quoteOf, type Reading, type Word } from './fold.ts';

/**
 * A phrase as a line of text, matched word by word within a sentence:
 *
 * - `close|delete`: one of these words
 * - `terminat*`: any word that begins so
 * - `my?`: may be missing
 * - `~3`: up to three words of any kind
 *
 * All words are folded (lower case, no accents, no apostrophes). Matching takes
 * time in proportion to the text: a phrase has a fixed number of words.
 */
export type Phrase = string;

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  /** How many words of any kind may stand before it. */
  readonly gap: number;
}

interface Entry<Id> {
  readonly id: Id;
  readonly slots: readonly Slot[];
}

export interface PhraseBook<Id> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Id>[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Entry<Id>[]>;
  readonly longestPrefix: number;
}

export interface Hit<Id> {
  readonly id: Id;
  readonly quote: string;
}

/** Makes lists of phrases, each with its id, ready for matching. A phrase begins with a word that must be there. */
export function compilePhrases<Id>(lists: readonly (readonly [Id, readonly Phrase[]])[]): PhraseBook<Id> {
  const byWord = new Map<string, Entry<Id>[]>();
  const byPrefix = new Map<string, Entry<Id>[]>();
  for (const [id, phrases] of lists)
    for (const phrase of phrases) {
      const slots = compileSlots(phrase);
      const [first] = slots as [Slot];
      for (const word of first.words) push(byWord, word, { id, slots });
      for (const prefix of first.prefixes) push(byPrefix, prefix, { id, slots });
    }
  return { byWord, byPrefix, longestPrefix: Math.max(0, ...[...byPrefix.keys()].map((prefix) => prefix.length)) };
}

function push<Id>(map: Map<string, Entry<Id>[]>, key: string, entry: Entry<Id>): void {
  map.set(key, [...(map.get(key) ?? []), entry]);
}

function compileSlots(phrase: Phrase): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of phrase.split(' ')) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|');
    slots.push({
      words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
      prefixes: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
      optional,
      gap,
    });
    gap = 0;
  }
  return slots;
}

/** Every id whose phrases stand in the text, once each, with the words that said so. */
export function findPhrases<Id>(reading: Reading, book: PhraseBook<Id>): Hit<Id>[] {
  const hits = new Map<Id, Hit<Id>>();
  for (const words of reading.views)
    for (const [index, word] of words.entries())
      for (const { id, slots } of entriesAt(book, word.text)) {
        if (hits.has(id)) continue;
        const last = matchFrom(words, index, slots.slice(1));
        if (last !== undefined) hits.set(id, { id, quote: quoteOf(reading, word.start, (words[last] as Word).end) });
      }
  return [...hits.values()];
}

/** How often phrases of the book stand in the text as it is written. */
export function countPhrases<Id>(reading: Reading, book: PhraseBook<Id>): Id[] {
  const words = reading.views[0] as readonly Word[];
  return words.flatMap((word, index) =>
    entriesAt(book, word.text)
      .filter(({ slots }) => matchFrom(words, index, slots.slice(1)) !== undefined)
      .map(({ id }) => id),
  );
}

/** Where phrases of the book stand: the index of their first word, and of their last one. */
export const placesOf = <Id>(words: readonly Word[], book: PhraseBook<Id>): { first: number; last: number }[] =>
  words.flatMap((word, first) =>
    entriesAt(book, word.text).flatMap(({ slots }) => {
      const last = matchFrom(words, first, slots.slice(1));
      return last === undefined ? [] : [{ first, last }];
    }),
  );

function entriesAt<Id>(book: PhraseBook<Id>, text: string): readonly Entry<Id>[] {
  const entries = [...(book.byWord.get(text) ?? [])];
  for (let length = 1; length <= Math.min(text.length, book.longestPrefix); length += 1) entries.push(...(book.byPrefix.get(text.slice(0, length)) ?? []));
  return entries;
}

/** Index of the last word of the match of `slots` behind the word at `index`, or undefined. */
function matchFrom(words: readonly Word[], index: number, slots: readonly Slot[]): number | undefined {
  const here = words[index] as Word;
  const [slot, ...rest] = slots;
  if (!slot) return index;
  for (let skip = 0; skip <= slot.gap; skip += 1) {
    const next = words[index + 1 + skip];
    if (next?.sentence !== here.sentence) break;
    if (!slot.words.has(next.text) && !slot.prefixes.some((prefix) => next.text.startsWith(prefix))) continue;
    const last = matchFrom(words, index + 1 + skip, rest);
    if (last !== undefined) return last;
  }
  return slot.optional ? matchFrom(words, index, rest) : undefined;
}
