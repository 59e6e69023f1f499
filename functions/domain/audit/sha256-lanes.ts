import { hashBytes } from './merkle-tree.ts';
import * as wasm from './wasm-code.ts';
import { add, type Code, get, load, set, word, xor } from './wasm-code.ts';

/**
 * Works out the hashes of the nodes above pairs of nodes, in a room of its own.
 *
 * There is one room for all: what stands in it is lost when somebody else uses it.
 */
export interface PairHasher {
  /** Room for `roomHashes` hashes of 32 bytes, one behind the other. */
  readonly hashes: Buffer;
  /**
   * The hashes above take the place of the first ones; those behind them mean nothing any more.
   *
   * @param from - number of the first hash of the first pair.
   * @param pairs - how many there are, 1 or more.
   */
  readonly hashPairs: (from: number, pairs: number) => void;
}
/** As many as a tile has. */
export const roomHashes = 256;

// Four messages are hashed at a time: a vector holds the same word of each, in its four lanes.
const laneNumbers = [0, 1, 2, 3] as const;
const wordBytes = 4;
const vectorBytes = 16;
const blockWords = 16;
const rounds = 64;
/** The state of eight words, `a` to `h`. */
const variables = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const primes: number[] = [];
for (let number = 2; primes.length < rounds; number += 1) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
/** The first 32 bits behind the point. FIPS 180-4, 4.2.2 and 5.3.3 */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initialState = variables.map((variable) => fraction(Math.sqrt(primes[variable] as number)));

// Where it stands in memory: the words of a block and those that follow from them, round constants, the state, the hashes; then `lastBlocks`.
const wordsAt = 0;
const constantsAt = wordsAt + rounds * vectorBytes;
const stateAt = constantsAt + rounds * wordBytes;
const hashesAt = stateAt + variables.length * vectorBytes;

const lastBlocksAt = wasm.pageBytes;
const rowBytes = rounds * wordBytes;
const rowBits = Math.log2(rowBytes);

const wordOf = (number: number): number => wordsAt + number * vectorBytes;
const stateOf = (variable: number): number => stateAt + variable * vectorBytes;
const nowhere = word(0);

/** The words of a block from the seventeenth on. FIPS 180-4, 6.2.2, step 1 */
function expandBody(): Code {
  const [at, early, late] = [0, 1, 2];
  const before = (distance: number): Code => load(get(at), wordOf(blockWords - distance));
  return wasm.loop(
    [
      set(early, before(15)),
      set(late, before(2)),
      wasm.store(
        get(at),
        wordOf(blockWords),
        add(
          before(16),
          before(7),
          xor(wasm.rotateRight(get(early), 7), wasm.rotateRight(get(early), 18), wasm.shiftRight(get(early), 3)),
          xor(wasm.rotateRight(get(late), 17), wasm.rotateRight(get(late), 19), wasm.shiftRight(get(late), 10)),
        ),
      ),
      set(at, wasm.plus(get(at), vectorBytes)),
    ],
    wasm.isBelow(get(at), word((rounds - blockWords) * vectorBytes)),
  );
}

/**
 * Puts the words of a block into the state. FIPS 180-4, 6.2.2, steps 2 to 4.
 *
 * Eight rounds stand behind each other: instead of moving each variable to the next, each round takes them by other names. Of three words `a`,
 * `b` and `c` the majority is `b ^ ((a ^ b) & (b ^ c))`, and `b ^ c` was `a ^ b` one round before.
 */
function compressBody(): Code {
  const [wordAt, constantAt, first, sum, differences] = [0, 1, 2, 10, 11];
  const turned = (local: number, ...bits: number[]): Code => xor(...bits.map((bit) => wasm.rotateRight(get(local), bit)));
  const round = (number: number): Code => {
    const local = (variable: number): number => first + ((variable - number + rounds) % variables.length);
    const [a, b, d, e, f, g, h] = [local(0), local(1), local(3), local(4), local(5), local(6), local(7)];
    const [ab, bc] = [differences + (number % 2), differences + ((number + 1) % 2)];
    return [
      set(sum, add(get(h), load(get(wordAt), wordOf(number)), wasm.loadSplat(get(constantAt), constantsAt + number * wordBytes))),
      set(sum, add(get(sum), turned(e, 6, 11, 25), xor(get(g), wasm.and(get(e), xor(get(f), get(g)))))),
      set(d, add(get(d), get(sum))),
      set(ab, xor(get(a), get(b))),
      set(h, add(get(sum), turned(a, 2, 13, 22), xor(get(b), wasm.and(get(ab), get(bc))))),
    ];
  };
  return [
    variables.map((variable) => set(first + variable, load(nowhere, stateOf(variable)))),
    set(differences + 1, xor(get(first + 1), get(first + 2))),
    wasm.loop(
      [
        variables.map(round),
        set(constantAt, wasm.plus(get(constantAt), variables.length * wordBytes)),
        set(wordAt, wasm.plus(get(wordAt), variables.length * vectorBytes)),
      ],
      wasm.isBelow(get(wordAt), word(rounds * vectorBytes)),
    ),
    variables.map((variable) => wasm.store(nowhere, stateOf(variable), add(get(first + variable), load(nowhere, stateOf(variable))))),
  ];
}

/** Four vectors as rows of a table: rows and columns change places. @param first - local of the first of the four; the four behind them are used */
function transposed(first: number): Code {
  const [a, b, c, d, e, f, g, h] = variables.map((offset) => first + offset) as [number, number, number, number, number, number, number, number];
  const words = (...numbers: number[]): number[] => numbers.flatMap((number) => laneNumbers.map((byte) => number * wordBytes + byte));
  const mixed = (to: number, one: number, other: number, numbers: number[]): Code => set(to, wasm.shuffle(get(one), get(other), numbers));
  return [
    mixed(e, a, b, words(0, 4, 1, 5)),
    mixed(f, a, b, words(2, 6, 3, 7)),
    mixed(g, c, d, words(0, 4, 1, 5)),
    mixed(h, c, d, words(2, 6, 3, 7)),
    mixed(a, e, g, words(0, 1, 4, 5)),
    mixed(b, e, g, words(2, 3, 6, 7)),
    mixed(c, f, h, words(0, 1, 4, 5)),
    mixed(d, f, h, words(2, 3, 6, 7)),
  ];
}

/** SHA-256 has the highest byte of a word first, and WebAssembly the lowest. */
const swapped = (local: number): Code => wasm.shuffle(get(local), get(local), [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12]);

const pairBytes = 2 * hashBytes;

/**
 * Hashes of the nodes above pairs, four at a time, where the hashes of the first of those pairs were.
 *
 * A message is a byte of 1 and 64 bytes of hashes. Its first block has all but the last of them, its second one has that one and what is the
 * same for all messages: the words that follow from it are taken from `lastBlocks`.
 */
function pairsBody(): Code {
  const [from, to, end, lastBlock, row] = [0, 1, 2, 3, 7];
  const rowOf = (number: number): number => row + number;
  const begun = wasm.or(wasm.splat(1 << 24), wasm.and(get(row), wasm.splat(0xff_ffff)));
  const firstBlock = laneNumbers.map((part) => [
    // one byte before the pair: the word that the byte of 1 belongs to begins there
    laneNumbers.map((lane) => set(rowOf(lane), load(get(from), hashesAt - 1 + lane * pairBytes + part * vectorBytes))),
    laneNumbers.map((lane) => set(rowOf(lane), swapped(rowOf(lane)))),
    transposed(row),
    part === 0 ? set(row, begun) : [],
    laneNumbers.map((number) => wasm.store(nowhere, wordOf(part * laneNumbers.length + number), get(rowOf(number)))),
  ]);
  const secondBlock = [
    laneNumbers.map((lane) => {
      const last = wasm.loadByte(get(from), hashesAt + (lane + 1) * pairBytes - 1);
      return set(lastBlock + lane, wasm.wordShiftLeft(last, rowBits));
    }),
    Array.from({ length: blockWords }, (_, part) => [
      laneNumbers.map((lane) => set(rowOf(lane), load(get(lastBlock + lane), lastBlocksAt + part * vectorBytes))),
      transposed(row),
      laneNumbers.map((number) => wasm.store(nowhere, wordOf(part * laneNumbers.length + number), get(rowOf(number)))),
    ]),
  ];
  const digests = [0, 1].map((half) => [
    laneNumbers.map((number) => set(rowOf(number), load(nowhere, stateOf(half * laneNumbers.length + number)))),
    transposed(row),
    laneNumbers.map((lane) => wasm.store(get(to), hashesAt + lane * hashBytes + half * vectorBytes, swapped(rowOf(lane)))),
  ]);
  return wasm.loop(
    [
      variables.map((variable) => wasm.store(nowhere, stateOf(variable), wasm.splat(initialState[variable] as number))),
      [firstBlock, wasm.call(expand), wasm.call(compress)],
      [secondBlock, wasm.call(compress)],
      digests,
      set(from, wasm.plus(get(from), laneNumbers.length * pairBytes)),
      set(to, wasm.plus(get(to), laneNumbers.length * hashBytes)),
    ],
    wasm.isBelow(get(to), get(end)),
  );
}
const expand = 0;
const compress = 1;

/** What of `WebAssembly` is used: no library that the compiler knows here declares it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly expand: () => void;
  /** From, to and end of the hashes above: bytes behind the first hash. */
  readonly hashPairs: (from: number, to: number, end: number) => void;
}

/**
 * The 64 words of the second block of a message, for each byte that it may begin with. Behind that byte stand the bit that ends a message, and its
 * length in bits. FIPS 180-4, 5.1.1
 */
function writeLastBlocks({ memory, expand }: Exports): void {
  const words = new Uint32Array(memory.buffer, wordsAt, rounds * laneNumbers.length);
  const lastBlocks = new Uint32Array(memory.buffer, lastBlocksAt, 256 * rounds);
  for (let byte = 0; byte < 256; byte += laneNumbers.length) {
    words.fill(0);
    for (const lane of laneNumbers) {
      words[lane] = ((byte + lane) << 24) | 0x80_0000;
      words[(blockWords - 1) * laneNumbers.length + lane] = (1 + pairBytes) * 8;
    }
    expand();
    for (let at = 0; at < words.length; at += 1) {
      const lane = at % laneNumbers.length;
      lastBlocks[(byte + lane) * rounds + (at - lane) / laneNumbers.length] = words[at] as number;
    }
  }
}

/**
 * Hashes four pairs at a time.
 *
 * @throws Error where there is no WebAssembly, or none with vectors
 */
export function laneHasher(): PairHasher {
  const module = wasm.moduleOf([
    { name: 'expand', words: 1, vectors: 2, body: expandBody() },
    { name: 'compress', words: 2, vectors: variables.length + 3, body: compressBody() },
    { name: 'hashPairs', parameters: 3, words: laneNumbers.length, vectors: 2 * laneNumbers.length, body: pairsBody() },
  ]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module));
  new Uint32Array(exports.memory.buffer, constantsAt, rounds).set(roundConstants);
  writeLastBlocks(exports);
  return {
    hashes: Buffer.from(exports.memory.buffer, hashesAt, roomHashes * hashBytes),
    hashPairs: (from, pairs) => exports.hashPairs(from * hashBytes, 0, pairs * hashBytes),
  };
}
