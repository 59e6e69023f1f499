/** Called for each place where a pattern stands, overlaps included: its number, and where its last character is. */
export type Found = (pattern: number, last: number) => void;

/**
 * Finds many literal patterns in one walk over a text (Aho and Corasick, 1975): each character moves it from one state to
 * the next, and a state knows every pattern that ends there. Its time does not depend on how many patterns there are.
 */
export interface Automaton {
  scan(text: string, found: Found): void;
}

/** Above so many cells the transitions are kept as lists: 16 MB of memory for a policy's keywords is enough (ours). */
const maxDenseCells = 4_000_000;

const ascii = 128;

/**
 * Builds the automaton.
 *
 * @param patterns - none empty; the same text twice is found twice
 * @param maxCells - below it a table gives each state's next for each character; a test lowers it
 */
export function buildAutomaton(patterns: readonly string[], maxCells = maxDenseCells): Automaton {
  const alphabet = alphabetOf(patterns);
  const { edges, ends } = trieOf(patterns, alphabet);
  const { fail, order } = linksOf(edges);
  const outputs = outputsOf(ends, fail, order);
  const width = alphabet.size + 1; // 0 stands for any other character
  const classOf = classesOf(alphabet);
  const next = edges.length * width <= maxCells ? denseNext(edges, fail, order, width) : sparseNext(edges, fail);
  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = next(state, classOf(text.charCodeAt(at)));
        const here = outputs[state];
        if (here !== undefined) for (const pattern of here) found(pattern, at);
      }
    },
  };
}

/** Each UTF-16 unit of the patterns, numbered from 1. */
function alphabetOf(patterns: readonly string[]): ReadonlyMap<number, number> {
  const alphabet = new Map<number, number>();
  for (const pattern of patterns)
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      if (!alphabet.has(unit)) alphabet.set(unit, alphabet.size + 1);
    }
  return alphabet;
}

/** The number of a character; most texts are ASCII, which a table answers. */
function classesOf(alphabet: ReadonlyMap<number, number>): (unit: number) => number {
  const table = new Uint16Array(ascii);
  for (const [unit, number] of alphabet) if (unit < ascii) table[unit] = number;
  return (unit) => (unit < ascii ? (table[unit] as number) : (alphabet.get(unit) ?? 0));
}

type Edges = readonly Map<number, number>[];

/** Shared beginnings of the patterns: the edges of each state, and the patterns that end there. */
function trieOf(patterns: readonly string[], alphabet: ReadonlyMap<number, number>): { edges: Edges; ends: number[][] } {
  const edges: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  for (const [number, pattern] of patterns.entries()) {
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const character = alphabet.get(pattern.charCodeAt(at)) as number;
      const here = edges[state] as Map<number, number>;
      let there = here.get(character);
      if (there === undefined) {
        there = edges.push(new Map()) - 1;
        ends.push([]);
        here.set(character, there);
      }
      state = there;
    }
    (ends[state] as number[]).push(number);
  }
  return { edges, ends };
}

/** For each state the longest shorter beginning that it ends with, and the states with the shorter ones first. */
function linksOf(edges: Edges): { fail: Int32Array; order: number[] } {
  const fail = new Int32Array(edges.length);
  const order: number[] = [...(edges[0] as Map<number, number>).values()];
  for (let read = 0; read < order.length; read += 1) {
    const state = order[read] as number;
    for (const [character, there] of edges[state] as Map<number, number>) {
      fail[there] = stepBack(edges, fail, fail[state] as number, character);
      order.push(there);
    }
  }
  return { fail, order };
}

/** The next state for a character, by shorter and shorter beginnings. */
function stepBack(edges: Edges, fail: Int32Array, from: number, character: number): number {
  for (let state = from; ; state = fail[state] as number) {
    const there = (edges[state] as Map<number, number>).get(character);
    if (there !== undefined) return there;
    if (state === 0) return 0;
  }
}

/** Every pattern that ends at a state: its own, and those of the beginnings that it ends with. */
function outputsOf(ends: readonly number[][], fail: Int32Array, order: readonly number[]): (readonly number[] | undefined)[] {
  const outputs: (readonly number[] | undefined)[] = new Array(ends.length).fill(undefined);
  for (const state of order) {
    const all = [...(ends[state] as number[]), ...(outputs[fail[state] as number] ?? [])];
    if (all.length > 0) outputs[state] = all;
  }
  return outputs;
}

type Next = (state: number, character: number) => number;

function denseNext(edges: Edges, fail: Int32Array, order: readonly number[], width: number): Next {
  const table = new Int32Array(edges.length * width);
  for (const state of [0, ...order]) {
    const row = state * width;
    if (state !== 0) table.copyWithin(row, (fail[state] as number) * width, (fail[state] as number) * width + width);
    for (const [character, there] of edges[state] as Map<number, number>) table[row + character] = there;
  }
  return (state, character) => table[state * width + character] as number;
}

const sparseNext =
  (edges: Edges, fail: Int32Array): Next =>
  (state, character) =>
    stepBack(edges, fail, state, character);
