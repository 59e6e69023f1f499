import type { Word } from '../fold.ts';
import { compilePhrases, type PhraseBook } from '../phrases.ts';
import { concepts } from './concepts.ts';
import { messageConcepts } from './message-concepts.ts';
import type { Side } from './read-phrases.ts';

const listOf: Readonly<Record<Side, () => Readonly<Record<string, string>>>> = { message: () => messageConcepts, reply: () => concepts };
const made: Partial<Record<Side, PhraseBook<number>>> = {};

/** Each concept as a phrase of one word; made ready once it is needed. */
function bookOf(side: Side): PhraseBook<number> {
  made[side] ??= compilePhrases(Object.values(listOf[side]()).map((words, index) => [index, [words.trim().split(/\s+/).join('|')]] as const));
  return made[side];
}

/** A concept that stands somewhere, by its place in the list: its number in base 36 (behind a `~` in a message), and the first word that means it. */
export interface ConceptPlace {
  readonly name: string;
  readonly at: number;
}

/** The concepts of the words from one place to another, each once, in the order of the list. */
export function conceptsIn(words: readonly Word[], from: number, to: number, side: Side): ConceptPlace[] {
  const book = bookOf(side);
  const first = new Map<number, number>();
  for (let at = from; at < to; at += 1) for (const { id } of book.anchoredAt((words[at] as Word).text)) if (!first.has(id)) first.set(id, at);
  return [...first].sort(([a], [b]) => a - b).map(([index, at]) => ({ name: `${side === 'message' ? '~' : ''}${index.toString(36)}`, at }));
}
