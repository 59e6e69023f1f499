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
  /** One of the next so many words must begin with one of these letters; 0 words where nothing more must follow. */
  readonly ahead: number;
  readonly letters: number;
}

/** Phrases ready for matching. */
export interface PhraseBook<Id> {
  /** The phrases that can begin with a word. */
  readonly beginningWith: (word: string) => readonly Entry<Id>[];
}

export interface Hit<Id> {
  readonly id: Id;
  readonly quote: string;
}

const mostRemembered = 20_000; // words; texts of one tenant share most of theirs, and a word costs a few dozen bytes

/** Makes lists of phrases, each with its id, ready for matching. A phrase begins with a word that must be there. */
export function compilePhrases<Id>(lists: readonly (readonly [Id, readonly Phrase[]])[]): PhraseBook<Id> {
  const byWord = new Map<string, Entry<Id>[]>();
  const byPrefix = new Map<string, Entry<Id>[]>();
  const choicesOf = choicesByPart();
  for (const [id, phrases] of lists)
    for (const phrase of phrases) {
      const slots = compileSlots(phrase, choicesOf);
      const entry = { id, slots, ...whatMustFollow(slots) };
      const [first] = entry.slots as [Slot];
      for (const word of first.words) push(byWord, word, entry);
      for (const prefix of first.prefixes) push(byPrefix, prefix, entry);
    }
  const longestPrefix = Math.max(0, ...[...byPrefix.keys()].map((prefix) => prefix.length));
  const remembered = new Map<string, readonly Entry<Id>[]>();
  const lookUp = (word: string): readonly Entry<Id>[] => {
    const entries = [...(byWord.get(word) ?? [])];
    for (let length = 1; length <= Math.min(word.length, longestPrefix); length += 1) entries.push(...(byPrefix.get(word.slice(0, length)) ?? []));
    return entries.length === 0 ? none : entries;
  };
  return {
    beginningWith(word) {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const entries = lookUp(word);
      remembered.set(word, entries);
      return entries;
    },
  };
}

const none: readonly never[] = [];

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

/** How far behind its first word a phrase's next word that must be there can stand, and the letters that it begins with. Most phrases end here. */
function whatMustFollow(slots: readonly Slot[]): Pick<Entry<unknown>, 'ahead' | 'letters'> {
  const next = slots.findIndex(({ optional }, at) => at > 0 && !optional);
  if (next === -1) return { ahead: 0, letters: 0 };
  const { words, prefixes } = slots[next] as Slot;
  return {
    ahead: slots.slice(1, next + 1).reduce((sum, { gap }) => sum + gap + 1, 0),
    letters: [...words, ...prefixes].reduce((letters, text) => letters | letterOf(text), 0),
  };
}

/** A bit for the letter that a word begins with, modulo 32: `a` and a rare letter may share one. None for an empty word. */
const letterOf = (text: string): number => (text === '' ? 0 : 1 << text.charCodeAt(0));

type Choices = Pick<Slot, 'words' | 'prefixes'>;

/** Phrases share lists of words: each list is made ready once. */
function choicesByPart(): (part: string) => Choices {
  const known = new Map<string, Choices>();
  return (part) => {
    const made = known.get(part);
    if (made !== undefined) return made;
    const choices = part.split('|');
    const fresh = {
      words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
      prefixes: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    };
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

/** Where phrases of the book stand: the indexes of their first word and of their last one. */
export function placesOf<Id>(words: readonly Word[], book: PhraseBook<Id>): { id: Id; first: number; last: number }[] {
  const places: { id: Id; first: number; last: number }[] = [];
  for (let first = 0; first < words.length; first += 1)
    for (const { id, slots, ahead, letters } of book.beginningWith((words[first] as Word).text)) {
      if (ahead > 0 && !mayFollow(words, first, ahead, letters)) continue;
      const last = lastOf(words, first, slots, 1);
      if (last !== undefined) places.push({ id, first, last });
    }
  return places;
}

/** Whether one of the next words begins with one of the letters. It can be a word of the next sentence: a match looks closer. */
function mayFollow(words: readonly Word[], first: number, ahead: number, letters: number): boolean {
  const end = Math.min(first + 1 + ahead, words.length);
  for (let at = first + 1; at < end; at += 1) if ((letterOf((words[at] as Word).text) & letters) !== 0) return true;
  return false;
}

/** Index of the last word of the match of the slots from `at` on, behind the word at `index`, or undefined. */
function lastOf(words: readonly Word[], index: number, slots: readonly Slot[], at: number): number | undefined {
  const slot = slots[at];
  if (!slot) return index;
  const { sentence } = words[index] as Word;
  for (let next = index + 1; next <= index + 1 + slot.gap; next += 1) {
    const word = words[next];
    if (word?.sentence !== sentence) break;
    if (!slot.words.has(word.text) && !slot.prefixes.some((prefix) => word.text.startsWith(prefix))) continue;
    const last = lastOf(words, next, slots, at + 1);
    if (last !== undefined) return last;
  }
  return slot.optional ? lastOf(words, index, slots, at + 1) : undefined;
}
