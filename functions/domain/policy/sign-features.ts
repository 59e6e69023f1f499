import { commonWords } from './common-words.ts';
import type { Word } from './fold.ts';
import type { SignId } from './lexicon/lexicon.ts';
import { conceptsIn } from './lexicon/read-concepts.ts';
import type { Marked, Side, SignPlace } from './lexicon/read-phrases.ts';
import { rememberWords } from './word-memory.ts';

/** A feature of a text, and where its words stand. */
export interface Feature {
  readonly name: string;
  readonly at: readonly number[];
}

/** A sentence, or a part of a long one: its features, once each. */
export type Piece = readonly Feature[];

/** A concept or a tone, and the words that mean it. */
export type Meaning = Feature;

/**
 * Takes the features of a piece one by one, in the order of the text, some of them more than once. Training names them (`piecesOf`), scoring
 * looks their weights up without making their names, which would take most of its time.
 */
export interface FeatureSink {
  /** A word that says something, and its beginning where it is long. */
  word(word: KnownWord, at: number): void;
  /** A word behind another of its sentence. */
  pair(first: KnownWord, second: KnownWord, at: number): void;
  phrase(id: SignId, first: number, last: number): void;
  /** All that a piece means: each is a feature, and each two of them. */
  meanings(list: readonly Meaning[]): void;
}

const maxPiece = 20; // words; a longer sentence is read in pieces
const prefixLength = 5; // letters; “cancelling”, “cancellation” and a slip behind them share it

/** A business says “we” where a person says “I”: the same to the model, which learned mostly from persons. */
const persons: ReadonlyMap<string, string> = new Map([
  ['we', 'i'],
  ['our', 'my'],
  ['us', 'me'],
  ['ours', 'mine'],
  ['ourselves', 'myself'],
  ['weve', 'ive'],
]);

/** A word as features are made of it. */
export interface KnownWord {
  /** Empty where it says nothing: an amount or a year of the training would speak of no other text. */
  readonly name: string;
  /**
   * Alone, or beside each other, common words tell one writer from another more than what a text is about. But they tell a promise from a fact
   * ("you will have", "on us") and patience from its end ("how many times do I have to"): they are features of their own, marked with `+`,
   * and only some signs weigh them.
   */
  readonly isCommon: boolean;
  /** The feature of the word alone. */
  readonly alone: string;
  /** The feature of its beginning, where it is longer than that. */
  readonly beginning: string | undefined;
}

const knownWord = rememberWords((text): KnownWord => {
  const name = /^\p{N}*$/u.test(text) ? '' : (persons.get(text) ?? text);
  const isCommon = commonWords.has(name);
  const isLong = !isCommon && name.length > prefixLength;
  return { name, isCommon, alone: isCommon ? `+${name}` : name, beginning: isLong ? `${name.slice(0, prefixLength)}*` : undefined };
});

/** Whether a feature is made of common words alone. */
export const isCommon = (feature: string): boolean => feature.startsWith('+');

/** Whether a feature is a concept or tone, or two of them. */
export const isMeaning = (feature: string): boolean => feature.startsWith('@');

const threeCapitals = /(?:\p{Lu}\P{Lu}*){3}/u;
const shoutedFrom = 4; // letters; an abbreviation alone shouts nothing

/** How a piece is said, by its marks and capitals: as a question, loud, shouted. */
function tonesOf(original: string, words: readonly Word[], from: number, to: number): Meaning[] {
  const said = original.slice((words[from] as Word).start, words[to]?.start);
  const tones: Meaning[] = [];
  if (/[?？]/.test(said)) tones.push({ name: '@?', at: [] });
  if (/[!！]/.test(said)) tones.push({ name: '@!', at: [] });
  if (isShouted(said)) tones.push({ name: '@A', at: [] });
  return tones;
}

function isShouted(said: string): boolean {
  if (!threeCapitals.test(said)) return false; // more than half of four letters
  const [letters, capitals] = [/\p{L}/gu, /\p{Lu}/gu].map((kind) => (said.match(kind) as string[]).length) as [number, number];
  return letters >= shoutedFrom && capitals > letters / 2;
}

/** Where each piece of a text begins, and where the next one does. A sentence makes the same pieces in whatever text it stands. */
export function* pieceBounds(words: readonly Word[]): Generator<readonly [from: number, to: number]> {
  let from = 0;
  while (from < words.length) {
    const { sentence } = words[from] as Word;
    let to = from + 1;
    while (to < from + maxPiece && words[to]?.sentence === sentence) to += 1;
    yield [from, to];
    from = to;
  }
}

/** Tells a sink what stands in the words from one place to another: words, pairs and phrases by their place, then what they mean in whatever language. */
export function visitPiece(
  original: string,
  { words, places }: Pick<Marked, 'words'> & { readonly places: ReadonlyMap<number, readonly SignPlace[]> },
  [from, to]: readonly [number, number],
  side: Side,
  sink: FeatureSink,
): void {
  for (let at = from; at < to; at += 1) {
    const { text, sentence } = words[at] as Word;
    const word = knownWord(text);
    if (word.name !== '') {
      sink.word(word, at);
      const before = words[at - 1];
      if (before?.sentence === sentence) {
        const first = knownWord(before.text);
        if (first.name !== '') sink.pair(first, word, at);
      }
    }
    const phrases = places.get(at);
    if (phrases) for (const { id, first, last } of phrases) sink.phrase(id, first, last);
  }
  sink.meanings([...tonesOf(original, words, from, to), ...conceptsIn(words, from, to, side).map(({ name, at }) => ({ name: `@${name}`, at: [at] }))]);
}

/** The feature of a pair is marked where both are common. What it is kept under: the first word as the pair names it. */
export const firstOfPair = (first: KnownWord, second: KnownWord): string => (second.isCommon ? first.alone : first.name);

/**
 * A text in pieces, with a feature `=sign` where a phrase of a sign begins.
 *
 * @param original - the text, for its marks and capitals
 * @param marked - its words, and the places of phrases by the index of their words
 */
export function piecesOf(original: string, { words, places }: Marked, side: Side): Piece[] {
  const beginning = Map.groupBy(places, ({ first }) => first);
  return Array.from(pieceBounds(words), (bounds): Piece => {
    const features = new Map<string, Feature>();
    const add = (name: string, at: readonly number[]) => {
      if (!features.has(name)) features.set(name, { name, at });
    };
    visitPiece(original, { words, places: beginning }, bounds, side, {
      word({ alone, beginning }, at) {
        add(alone, [at]);
        if (beginning !== undefined) add(beginning, [at]);
      },
      pair: (first, second, at) => add(`${firstOfPair(first, second)} ${second.name}`, [at - 1, at]),
      phrase: (id, first, last) => add(`=${id}`, range(first, last)),
      meanings(list) {
        for (const [index, { name, at }] of list.entries()) {
          add(name, at);
          for (const other of list.slice(index + 1)) add(`${name}${other.name}`, [...at, ...other.at]);
        }
      },
    });
    return [...features.values()];
  });
}

export const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
