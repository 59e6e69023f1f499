import type { Word } from '../fold.ts';
import { concepts } from './concepts.ts';

const names = Object.keys(concepts);
const mostRemembered = 20_000; // words; texts of one tenant share most of theirs

interface Book {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
  readonly remembered: Map<string, readonly number[]>;
}

let made: Book | undefined;

/** Made ready once it is needed. */
function book(): Book {
  made ??= compile();
  return made;
}

function compile(): Book {
  const exact = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  for (const [index, name] of names.entries())
    for (const word of (concepts[name] as string).trim().split(/\s+/)) {
      const [list, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [exact, word];
      list.set(key, [...(list.get(key) ?? []), index]);
    }
  return { exact, beginnings, longest: Math.max(...[...beginnings.keys()].map(({ length }) => length)), remembered: new Map() };
}

/** The concepts of a word, by their place in the list. */
function conceptsOf(word: string): readonly number[] {
  const { exact, beginnings, longest, remembered } = book();
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = new Set(exact.get(word));
  for (let length = 1; length <= Math.min(word.length, longest); length += 1) for (const index of beginnings.get(word.slice(0, length)) ?? []) found.add(index);
  remembered.set(word, [...found]);
  return remembered.get(word) as readonly number[];
}

/** A concept that stands somewhere, by its place in the list: its number in base 36, and the first word that means it. */
export interface ConceptPlace {
  readonly name: string;
  readonly at: number;
}

/** The concepts of the words from one place to another, each once, in the order of the list. */
export function conceptsIn(words: readonly Word[], from: number, to: number): ConceptPlace[] {
  const first = new Map<number, number>();
  for (let at = from; at < to; at += 1) for (const index of conceptsOf((words[at] as Word).text)) if (!first.has(index)) first.set(index, at);
  return [...first].sort(([a], [b]) => a - b).map(([index, at]) => ({ name: index.toString(36), at }));
}
