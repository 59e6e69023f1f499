import type { Word } from './fold.ts';
import type { Span } from './promise-book.ts';
import { easing, lateNegations, negations, only } from './promise-phrases.ts';

/** So many words behind a line may take it back. */
const reach = 6;

/**
 * Whether a line of a promise is taken back: by a negation from the word before it to six words behind it, as far as its clause goes.
 *
 * "Wir erstatten 500 €, Sie müssen nichts tun" denies nothing: a comma, a bracket or a line that begins anew ends the clause. Nor do insertions
 * ("we will, no doubt, refund it") and negations that say the opposite ("not only", "we will not hesitate", "keine Sorge").
 *
 * @param text - where the words stand, by their places
 */
export function isTakenBack(text: string, words: readonly Word[], { first, last }: Pick<Span<unknown>, 'first' | 'last'>): boolean {
  const denies = (index: number, list: ReadonlySet<string>): boolean => list.has(textAt(words, index)) && !isUndone(words, index);
  const parted = (index: number): boolean => endsClause(text, words, index);
  const early = Array.from({ length: last - first + 2 }, (_, i) => first - 1 + i).filter((index) => denies(index, negations));
  if (early.some((index) => (index < first ? !parted(first) : !isInserted(parted, first, index, last)))) return true;
  return clauseBehind(text, words, last).some((index) => denies(index, lateNegations));
}

/**
 * From which word on nouns that speak of a promise ("the refund of $40") are taken back; `Infinity` where nothing takes them back.
 *
 * Any negation of the sentence does, but for one in a clause behind them that only says to do nothing: "the refund of $40 is on its way, no need to reply".
 */
export function nounsTakenBackFrom(text: string, words: readonly Word[]): number {
  const negation = words.findIndex((word, index) => negations.has(word.text) && !isUndone(words, index));
  return negation === -1 ? Number.POSITIVE_INFINITY : words.findLastIndex((_, index) => index <= negation && leavesOpen(text, words, index)) - 1;
}

const textAt = (words: readonly Word[], index: number): string => words[index]?.text ?? '';

/** `not only`, `no. 4`, `not hesitate`, `keine Sorge`, `pas de souci`. */
function isUndone(words: readonly Word[], index: number): boolean {
  const next = textAt(words, index + 1);
  return only.has(next) || /^\d/.test(next) || easing.has(/^(?:de|d|to|zu|need|any|u)$/.test(next) ? textAt(words, index + 2) : next);
}

/** Between marks on both sides within a line. */
function isInserted(parted: (index: number) => boolean, first: number, index: number, last: number): boolean {
  const marks = (from: number, to: number): boolean => Array.from({ length: to - from }, (_, i) => from + 1 + i).some(parted);
  return marks(first, index) && marks(index, last);
}

/** The words behind a line that are of its clause; those in brackets are not. */
function clauseBehind(text: string, words: readonly Word[], last: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let index = last + 1; index <= Math.min(last + reach, words.length - 1); index += 1) {
    const gap = gapBefore(text, words, index);
    const opened = gap.split('(').length - gap.split(')').length;
    if (depth === 0 && opened === 0 && (endsClause(text, words, index) || beginsAnew(words, index))) break;
    depth += opened;
    if (depth === 0) found.push(index);
  }
  return found;
}

const gapBefore = (text: string, words: readonly Word[], index: number): string => text.slice(words[index - 1]?.end ?? 0, (words[index] as Word).start);

/** Whether a clause ends before a word: at a mark that is no part of a number, or where a line begins with a capital. */
function endsClause(text: string, words: readonly Word[], index: number): boolean {
  const gap = gapBefore(text, words, index);
  const next = text.slice((words[index] as Word).start).slice(0, 2);
  if (/^[.,:]$/.test(gap) && /^\d/.test(next)) return false;
  return /[,;:!?…()[\]–—]|\.\s|\s-\s/u.test(gap) || (/\n/.test(gap) && /^\p{Lu}/u.test(next));
}

/** `und Sie …`: somebody else's clause without a mark. */
const beginsAnew = (words: readonly Word[], index: number): boolean =>
  /^(?:und|et|en|y|e|aber|mais|maar)$/.test(textAt(words, index)) && /^(?:sie|vous|u|je|il|es|das|usted|lei|ce|c|dat)$/.test(textAt(words, index + 1));

/** Whether a clause begins that tells the customer to do nothing: `no need`, `you need not`, `Sie müssen nichts`. */
const leavesOpen = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?:you|sie|vous|u|usted|lei|voce|no|nothing|kein|keine|nichts|rien|nada|niente|geen|niets|pas|don|sin|senza|sem|und|and|et|en|y|e|so)$/.test(
    textAt(words, index),
  ) && endsClause(text, words, index);
