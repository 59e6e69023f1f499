import { commonWords } from './common-words.ts';
import { quoteOf, type Reading, type Word } from './fold.ts';
import { rememberWords } from './word-memory.ts';

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
  /** How often it stands in any text, as a rough number to compare slots by. */
  readonly frequency: number;
  readonly optional: boolean;
  /** How many words of any kind may stand before it. */
  readonly gap: number;
}

interface Entry<Id> {
  readonly id: Id;
  readonly slots: readonly Slot[];
  /** How far before its anchor the first word of the phrase can stand. */
  readonly before: number;
  /** Its place among the phrases of the book. */
  readonly order: number;
}

/** Phrases ready for matching. */
export interface PhraseBook<Id> {
  readonly isEmpty: boolean;
  /** The phrases whose anchor a word can be: of the words that must be there, the one that texts have least often. */
  readonly anchoredAt: (word: string) => readonly Entry<Id>[];
}

export interface Hit<Id> {
  readonly id: Id;
  readonly quote: string;
}

/** Makes lists of phrases, each with its id, ready for matching. A phrase begins with a word that must be there. */
export function compilePhrases<Id>(lists: readonly (readonly [Id, readonly Phrase[]])[]): PhraseBook<Id> {
  const byWord = new Map<string, Entry<Id>[]>();
  const byPrefix = new Map<string, Entry<Id>[]>();
  const choicesOf = choicesByPart();
  let order = 0;
  for (const [id, phrases] of lists)
    for (const phrase of phrases) {
      const slots = compileSlots(phrase, choicesOf);
      const anchor = anchorOf(slots);
      const entry = { id, slots, before: slots.slice(1, anchor + 1).reduce((sum, { gap }) => sum + gap + 1, 0), order };
      const { words, prefixes } = slots[anchor] as Slot;
      for (const word of words) push(byWord, word, entry);
      for (const prefix of prefixes) push(byPrefix, prefix, entry);
      order += 1;
    }
  const longestPrefix = Math.max(0, ...[...byPrefix.keys()].map((prefix) => prefix.length));
  return {
    isEmpty: order === 0,
    anchoredAt: rememberWords((word) => {
      const entries = [...(byWord.get(word) ?? [])];
      for (let length = 1; length <= Math.min(word.length, longestPrefix); length += 1) entries.push(...(byPrefix.get(word.slice(0, length)) ?? []));
      return entries.length === 0 ? none : entries;
    }),
  };
}

const none: readonly never[] = [];

/** Index of the slot that must be there and stands least often in any text; the first of equal ones. */
function anchorOf(slots: readonly Slot[]): number {
  let anchor = 0;
  for (const [at, { optional, frequency }] of slots.entries()) if (!optional && frequency < (slots[anchor] as Slot).frequency) anchor = at;
  return anchor;
}

function push<Id>(map: Map<string, Entry<Id>[]>, key: string, entry: Entry<Id>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function compileSlots(phrase: Phrase, choicesOf: (part: string) => Choices): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of phrase.split(' ')) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const optional = part.endsWith('?');
    slots.push({ ...choicesOf(optional ? part.slice(0, -1) : part), optional, gap });
    gap = 0;
  }
  return slots;
}

type Choices = Pick<Slot, 'words' | 'prefixes' | 'frequency'>;

const likeOthers = 50; // a common word stands in a text about so many times as often as another word

/** Phrases share lists of words: each list is made ready once. */
function choicesByPart(): (part: string) => Choices {
  const known = new Map<string, Choices>();
  return (part) => {
    const made = known.get(part);
    if (made !== undefined) return made;
    const words = new Set<string>();
    const prefixes: string[] = [];
    let frequency = 0;
    for (const choice of part.split('|')) {
      if (choice.endsWith('*')) prefixes.push(choice.slice(0, -1));
      else words.add(choice);
      frequency += commonWords.has(choice) ? likeOthers : 1;
    }
    const fresh = { words, prefixes, frequency };
    known.set(part, fresh);
    return fresh;
  };
}

/** Every id whose phrases stand in the text, once each, with the words that said so. */
export function findPhrases<Id>(reading: Reading, book: PhraseBook<Id>): Hit<Id>[] {
  const hits = new Map<Id, Hit<Id>>();
  for (const words of reading.views)
    for (const { id, first, last } of placesOf(words, book))
      if (!hits.has(id)) hits.set(id, { id, quote: quoteOf(reading, (words[first] as Word).start, (words[last] as Word).end) });
  return [...hits.values()];
}

interface Place<Id> {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
}

/** Where phrases of the book stand: the indexes of their first word and of their last one, by the first one, and then as the book has them. */
export function placesOf<Id>(words: readonly Word[], book: PhraseBook<Id>): Place<Id>[] {
  if (book.isEmpty) return [];
  const found: (Place<Id> & { readonly order: number })[] = [];
  const tried = new Map<Entry<Id>, number>(); // the last word from which each was looked for: two anchors may stand behind one
  for (let at = 0; at < words.length; at += 1)
    for (const entry of book.anchoredAt((words[at] as Word).text)) {
      const { id, slots, before, order } = entry;
      for (let first = Math.max(0, at - before, (tried.get(entry) ?? -1) + 1); first <= at; first += 1) {
        if (!stands(slots[0] as Slot, (words[first] as Word).text)) continue;
        const last = lastOf(words, first, slots, 1);
        if (last !== undefined) found.push({ id, first, last, order });
      }
      tried.set(entry, at);
    }
  return found.sort((a, b) => a.first - b.first || a.order - b.order).map(({ id, first, last }) => ({ id, first, last }));
}

const stands = ({ words, prefixes }: Slot, text: string): boolean => words.has(text) || prefixes.some((prefix) => text.startsWith(prefix));

/** Index of the last word of the match of the slots from `at` on, behind the word at `index`, or undefined. */
function lastOf(words: readonly Word[], index: number, slots: readonly Slot[], at: number): number | undefined {
  const slot = slots[at];
  if (!slot) return index;
  const { sentence } = words[index] as Word;
  for (let next = index + 1; next <= index + 1 + slot.gap; next += 1) {
    const word = words[next];
    if (word?.sentence !== sentence) break;
    if (!stands(slot, word.text)) continue;
    const last = lastOf(words, next, slots, at + 1);
    if (last !== undefined) return last;
  }
  return slot.optional ? lastOf(words, index, slots, at + 1) : undefined;
}
