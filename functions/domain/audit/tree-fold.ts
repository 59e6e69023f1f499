import { hash } from 'node:crypto';
import { pairHasher } from './hash-pairs.ts';
import { type Hash, hashBytes } from './merkle-tree.ts';
import { type PairHasher, roomHashes } from './sha256-lanes.ts';

/**
 * A hash as a text of 32 characters, each of them a byte (`latin1`).
 *
 * Such texts compare with `===`, and `hash` gives them in a third of the time of a buffer: verifying a million entries is nearly all hashing.
 */
export type HashText = string;

export const hashTextOf = (bytes: Uint8Array): HashText => Buffer.from(bytes).toString('latin1');
export const hashTextOfHex = (hex: string): HashText => Buffer.from(hex, 'hex').toString('latin1');
export const hexOf = (text: HashText): string => Buffer.from(text, 'latin1').toString('hex');
export const hashOfText = (text: HashText): Uint8Array => Buffer.from(text, 'latin1');

const pair = Buffer.alloc(1 + 2 * hashBytes, 1);

/** Hash of the node above two. @see nodeHash */
export function nodeText(left: HashText, right: HashText): HashText {
  // a loop takes less time than two calls of `write`
  for (let at = 0; at < hashBytes; at += 1) {
    pair[1 + at] = left.charCodeAt(at);
    pair[1 + hashBytes + at] = right.charCodeAt(at);
  }
  return hash('sha256', pair, 'binary');
}

const emptyText: HashText = hash('sha256', '', 'binary');

/**
 * A Merkle tree that is put together from left to right out of complete nodes of any level, and of which only the right edge is kept.
 *
 * The nodes that a tree of some size is made of don't depend on the pieces in which they came. So whoever has the entries of a stretch, and the
 * hashes of what lies beside it, knows the root of every tree that ends between two pieces.
 */
export class TreeFold {
  /** Entries below the nodes so far. */
  size = 0;
  /** Complete nodes, from the left on; each stands for fewer entries than the one before. */
  readonly #hashes: HashText[] = [];
  /** The newest leaves, which are behind those nodes: many are put together at once. */
  readonly #leaves = Buffer.alloc(roomHashes * hashBytes);
  #leafCount = 0;
  readonly #hasher: () => PairHasher;

  /** @param hasher - of leaves; asked for when there are some to put together. */
  constructor(hasher = pairHasher) {
    this.#hasher = hasher;
  }

  /** A leaf at the right end. */
  addLeaf(leaf: Hash): void {
    this.#leaves.set(leaf, this.#leafCount * hashBytes);
    this.#leafCount += 1;
    this.size += 1;
    if (this.size % roomHashes === 0) this.#join();
  }

  /** A complete node at the right end. Answers false, and leaves all as it was, where a node of this level does not begin. @param level - 0 for a leaf */
  addNode(level: number, added: HashText): boolean {
    const width = 2 ** level;
    if (this.size % width !== 0) return false;
    this.#join();
    this.#add(this.size / width, added);
    this.size += width;
    return true;
  }

  /** Puts the newest leaves together, level by level. At either end of a level there may be a node whose sibling is not among them. */
  #join(): void {
    if (this.#leafCount === 0) return;
    const { hashes, hashPairs } = this.#hasher();
    const textAt = (number: number): HashText => hashes.toString('latin1', number * hashBytes, (number + 1) * hashBytes);
    hashes.set(this.#leaves);
    const rightEnds: HashText[] = [];
    let [index, count] = [this.size - this.#leafCount, this.#leafCount];
    while (count > 0) {
      const from = index % 2;
      if (from === 1) this.#add(index, textAt(0));
      if ((count - from) % 2 === 1) rightEnds.push(textAt(count - 1));
      index = Math.ceil(index / 2);
      count = Math.floor((count - from) / 2);
      if (count > 0) hashPairs(from, count);
    }
    this.#hashes.push(...rightEnds.reverse());
    this.#leafCount = 0;
  }

  /** @param index - of the node among those of its level: behind an odd number of them it completes the node above, and so on. */
  #add(index: number, added: HashText): void {
    let node = added;
    for (let above = index; above % 2 === 1; above = (above - 1) / 2) node = nodeText(this.#hashes.pop() as HashText, node);
    this.#hashes.push(node);
  }

  /** Root of the tree so far. */
  root(): HashText {
    this.#join();
    return this.#hashes.length === 0 ? emptyText : this.#hashes.reduceRight((right, left) => nodeText(left, right));
  }
}

/** A piece of a tree: a complete node, named by its level and its index from the left. */
export interface Piece {
  readonly level: number;
  readonly index: number;
}

export const startOf = ({ level, index }: Piece): number => index * 2 ** level;

/**
 * The complete nodes that, together with some entries, cover a tree once and without a gap, as few as can be, from left to right.
 *
 * @param size - of the tree.
 * @param kept - stretches of entries that stand for themselves, in order and apart.
 * @param cuts - sizes of earlier trees: no piece reaches across one, so that the root of each can be told.
 */
export function piecesBeside(size: number, kept: readonly { readonly from: number; readonly to: number }[], cuts: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  const firstFrom = <T>(list: readonly T[], fits: (one: T) => boolean): T | undefined => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits(list[middle] as T)) high = middle;
      else low = middle + 1;
    }
    return list[low];
  };
  const visit = (level: number, index: number): void => {
    const [from, to] = [index * 2 ** level, (index + 1) * 2 ** level];
    if (from >= size) return;
    const stretch = firstFrom(kept, (one) => one.to > from);
    const touched = stretch !== undefined && stretch.from < to;
    if (touched && stretch.from <= from && stretch.to >= to) return;
    const cut = firstFrom(edges, (one) => one > from);
    if (to <= size && !touched && !(cut !== undefined && cut < to)) {
      pieces.push({ level, index });
      return;
    }
    visit(level - 1, 2 * index);
    visit(level - 1, 2 * index + 1);
  };
  if (size > 0) visit(Math.ceil(Math.log2(size)), 0);
  return pieces;
}
