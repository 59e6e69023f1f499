/** Called for each place where a pattern stands, overlaps included: its number, and where its last UTF-16 unit is. */
export type Found = (pattern: number, last: number) => void;

/**
 * Finds many literal patterns in one walk over a text (Aho and Corasick, 1975): each unit moves it from one state to the
 * next, and a state knows every pattern that ends there. Its time grows with the text and the places found, not with
 * how many patterns there are.
 */
export interface Automaton {
  /** Tells places in the order of their ends; of those that end together the longest first. */
  scan(text: string, found: Found): void;
}

/** Above so many cells the transitions stay in maps, which is slower: 16 MB of memory for a policy's keywords is enough (ours). */
const maxDenseCells = 4_000_000;

/**
 * Builds the automaton.
 *
 * @param patterns - an empty one stands nowhere; the same text twice is found twice
 * @param maxCells - up to it a table gives each state's next for each unit; a test lowers it
 */
export function buildAutomaton(patterns: readonly string[], maxCells = maxDenseCells): Automaton {
  const trie = trieOf(patterns);
  const links = linksOf(trie);
  const classes = classesOf(patterns);
  return trie.edges.length * classes.count <= maxCells ? dense(trie, links, classes) : sparse(trie, links);
}

/** The beginnings of the patterns, each a state; state 0 is the empty one. A longer beginning has a higher number. */
interface Trie {
  /** Where each unit leads. */
  readonly edges: readonly Map<number, number>[];
  /** The patterns that end there. */
  readonly ends: readonly number[][];
}

function trieOf(patterns: readonly string[]): Trie {
  const edges: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  const reached = patterns.map(() => 0);
  const longest = patterns.reduce((most, { length }) => Math.max(most, length), 0);
  for (let at = 0; at < longest; at += 1)
    for (const [number, pattern] of patterns.entries()) {
      if (at >= pattern.length) continue;
      const unit = pattern.charCodeAt(at);
      const here = edges[reached[number] as number] as Map<number, number>;
      const there = here.get(unit) ?? edges.push(new Map()) - 1;
      here.set(unit, there);
      reached[number] = there;
      ends[there] ??= [];
      if (at === pattern.length - 1) ends[there].push(number);
    }
  return { edges, ends };
}

interface Links {
  /** For each state the longest shorter one that it ends with. */
  readonly shorter: Int32Array;
  /** The longest state that it ends with, itself included, at which a pattern ends; 0 for none. */
  readonly ending: Int32Array;
}

function linksOf({ edges, ends }: Trie): Links {
  const shorter = new Int32Array(edges.length);
  const ending = new Int32Array(edges.length);
  for (const [state, next] of edges.entries()) {
    const before = shorter[state] as number;
    ending[state] = (ends[state] as number[]).length > 0 ? state : (ending[before] as number);
    if (state !== 0) for (const [unit, there] of next) shorter[there] = step(edges, shorter, before, unit);
  }
  return { shorter, ending };
}

/** The next state for a unit: the longest that there is. */
function step(edges: Trie['edges'], shorter: Int32Array, from: number, unit: number): number {
  for (let state = from; ; state = shorter[state] as number) {
    const there = (edges[state] as Map<number, number>).get(unit);
    if (there !== undefined) return there;
    if (state === 0) return 0;
  }
}

/** The units of the patterns, numbered from 1 up; 0 is any other. */
interface Classes {
  readonly of: Uint16Array;
  readonly count: number;
}

function classesOf(patterns: readonly string[]): Classes {
  const of = new Uint16Array(0x1_0000); // every unit has its cell: no branch per character
  let count = 1;
  for (const pattern of patterns)
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      if (of[unit] !== 0) continue;
      of[unit] = count;
      count += 1;
    }
  return { of, count };
}

/**
 * Keeps all transitions in one table, a row per state and a cell per class. A cell holds where the row of the next state
 * begins, inverted where a pattern ends there, so that one comparison per unit tells. Short states, the frequent ones,
 * lie side by side.
 */
function dense({ edges, ends }: Trie, links: Links, { of, count }: Classes): Automaton {
  const table = new Int32Array(edges.length * count);
  for (const [state, next] of edges.entries()) {
    const row = state * count;
    const shorter = (links.shorter[state] as number) * count;
    table.copyWithin(row, shorter, shorter + count);
    for (const [unit, there] of next) table[row + (of[unit] as number)] = links.ending[there] === 0 ? there * count : ~(there * count);
  }
  return {
    scan(text, found) {
      let row = 0;
      for (let at = 0; at < text.length; at += 1) {
        row = table[row + (of[text.charCodeAt(at)] as number)] as number;
        if (row < 0) {
          row = ~row;
          tell(ends, links, row / count, at, found);
        }
      }
    },
  };
}

function sparse({ edges, ends }: Trie, links: Links): Automaton {
  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = step(edges, links.shorter, state, text.charCodeAt(at));
        tell(ends, links, state, at, found);
      }
    },
  };
}

/** Tells every pattern that ends at a state, and at the shorter ones that it ends with. */
function tell(ends: Trie['ends'], { shorter, ending }: Links, from: number, at: number, found: Found): void {
  for (let state = ending[from] as number; state !== 0; state = ending[shorter[state] as number] as number)
    for (const pattern of ends[state] as number[]) found(pattern, at);
}
