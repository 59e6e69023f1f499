import type { Word } from './fold.ts';

/**
 * A phrase of a promise as a line of text, matched word by word within a sentence:
 *
 * - `#`: a number in figures
 * - `close|delete`: one of these words; `terminat*`: any word that begins so; `my?`: may be missing
 * - `~3`: up to three words of any kind but those that give the act to somebody else (`that`, `you`, `dass`)
 * - `^3`: nor an article, where the next word may be a noun as well (`the refund`)
 * - `_3`: up to three words of any kind
 *
 * Unlike the phrases of topics it says where it stands, since what is around a promise can undo it.
 */
export type PromiseLine = string;

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
  /** Words that end the gap. */
  readonly guards: ReadonlySet<string>;
}

export interface PromiseBook<Id> {
  readonly byWord: ReadonlyMap<string, readonly { readonly id: Id; readonly slots: readonly Slot[] }[]>;
}

/** Where a line stands: places in the list of words, both included. */
export interface Span<Id> {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
}

const free: ReadonlySet<string> = new Set();
/** Words after which the act is somebody else's, or only spoken of. */
const elsewhere: ReadonlySet<string> = new Set(
  [
    'you your they he she who that which if whether how when ask asked need needed require recommend suggest advise understand see saw noticed received got read process accept handle',
    'sie dass ob wenn bitten bitte empfehlen brauchen benotigen erwarten verstehen',
    'que qui si demandons prions recommandons conseillons comprenons rogamos pedimos entendemos recomendamos',
    'che chi chiediamo se pedimos dat vragen verzoeken',
  ].flatMap((list) => list.split(' ')),
);
const elsewhereOrNoun: ReadonlySet<string> = new Set([...elsewhere, ...'the a an this that any no full our'.split(' ')]);

/** Each line begins with whole words that must be there. */
export function compilePromises<Id>(lists: readonly (readonly [Id, readonly PromiseLine[]])[]): PromiseBook<Id> {
  const byWord = new Map<string, { id: Id; slots: readonly Slot[] }[]>();
  for (const [id, lines] of lists)
    for (const line of lines) {
      const [first, ...slots] = compileLine(line) as [Slot, ...Slot[]];
      for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), { id, slots }]);
    }
  return { byWord };
}

function compileLine(line: PromiseLine): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  let guards = free;
  for (const part of line.split(' ')) {
    if (/^[~^_]\d+$/.test(part)) {
      gap = Number(part.slice(1));
      guards = part.startsWith('~') ? elsewhere : part.startsWith('^') ? elsewhereOrNoun : free;
      continue;
    }
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|');
    slots.push({
      words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
      prefixes: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
      optional,
      gap,
      guards,
    });
    gap = 0;
  }
  return slots;
}

/** Every place where a line of the book stands. Time grows with the words alone: a line has a fixed number of slots and gaps. */
export function findPromises<Id>(words: readonly Word[], book: PromiseBook<Id>): Span<Id>[] {
  const spans: Span<Id>[] = [];
  for (let first = 0; first < words.length; first += 1)
    for (const { id, slots } of book.byWord.get(wordOf(words[first] as Word)) ?? none) {
      const last = lastOf(words, first, slots, 0);
      if (last !== undefined) spans.push({ id, first, last });
    }
  return spans;
}

const none: readonly never[] = [];
const wordOf = ({ text }: Word): string => (/^\d/.test(text) ? '#' : text);

/** Index of the last word of the match of the slots from `at` on, behind the word at `index`, or undefined. */
function lastOf(words: readonly Word[], index: number, slots: readonly Slot[], at: number): number | undefined {
  const slot = slots[at];
  if (!slot) return index;
  for (let next = index + 1; next <= index + 1 + slot.gap; next += 1) {
    const text = words[next]?.text;
    if (text === undefined) break;
    if (slot.words.has(wordOf(words[next] as Word)) || slot.prefixes.some((prefix) => text.startsWith(prefix))) {
      const last = lastOf(words, next, slots, at + 1);
      if (last !== undefined) return last;
    }
    if (slot.guards.has(text)) break;
  }
  return slot.optional ? lastOf(words, index, slots, at + 1) : undefined;
}
