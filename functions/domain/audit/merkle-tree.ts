import { hash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962 and RFC 9162 over a growing list of entries.
 *
 * A hash is 32 bytes. A node is named by its level (0 for leaves) and its index from the left; it is complete when all of the `2 ** level`
 * entries below it are there.
 */
export type Hash = Uint8Array;

export const hashBytes = 32;

/** Hash of an entry: SHA-256 over a zero byte and its bytes. */
export const leafHash = (entry: Uint8Array): Hash => bytesOf(hash('sha256', Buffer.concat([leafPrefix, entry]), 'binary'));
const leafPrefix = Buffer.of(0);

/** Hash of the node above two: SHA-256 over a byte of 1 and both of them. */
export function nodeHash(left: Hash, right: Hash): Hash {
  pair.set(left, 1);
  pair.set(right, 1 + hashBytes);
  return bytesOf(hash('sha256', pair, 'binary'));
}
/** As text and back again: a third of the time that `hash` takes to make a buffer of its own. */
const bytesOf = (text: string): Hash => Buffer.from(text, 'latin1');
const pair = Buffer.alloc(1 + 2 * hashBytes, 1);

/** Root of a tree without entries. */
export const emptyRoot: Hash = hash('sha256', '', 'buffer');

/**
 * The right edge of a tree: the roots of the complete trees that it is made of, the largest (leftmost) first.
 *
 * As much as appending needs: at most one hash for each binary digit of the size.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Hash[];
}
export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** The edge after one more entry. @param onNode - told of each node that it completes, the leaf first. */
export function append({ size, hashes }: Frontier, leaf: Hash, onNode?: (level: number, index: number, node: Hash) => void): Frontier {
  const kept = [...hashes];
  let node = leaf;
  let level = 0;
  onNode?.(0, size, leaf);
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    node = nodeHash(kept.pop() as Hash, node);
    level += 1;
    onNode?.(level, Math.floor(rest / 2), node);
  }
  return { size: size + 1, hashes: [...kept, node] };
}

/** Root of the tree that has this edge. */
export const rootOf = ({ hashes }: Frontier): Hash => (hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right)));

/** Answers the hash of a complete node. */
export type ReadNode = (level: number, index: number) => Hash;

/** The largest power of two below a number of 2 or more. */
const splitOf = (count: number): number => 2 ** Math.floor(Math.log2(count - 1));

/** Root over the entries from `start` up to, not with, `end`; `start` is a multiple of the largest power of two that fits. */
function rangeRoot(start: number, end: number, node: ReadNode): Hash {
  const count = end - start;
  const level = Math.log2(count);
  if (Number.isInteger(level)) return node(level, start / count);
  const split = splitOf(count);
  return nodeHash(rangeRoot(start, start + split, node), rangeRoot(start + split, end, node));
}

/** Root of the first `size` entries. */
export const rootAt = (size: number, node: ReadNode): Hash => (size === 0 ? emptyRoot : rangeRoot(0, size, node));

/**
 * That an entry is in a tree: the siblings on the way from its leaf to the root. RFC 9162, 2.1.3.1.
 *
 * @throws RangeError for an index that the tree does not have.
 */
export function inclusionProof(index: number, size: number, node: ReadNode): Hash[] {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size))
    throw new RangeError(`no entry ${index} in a tree of ${size}`);
  const path: Hash[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      path.push(rangeRoot(middle, end, node));
      end = middle;
    } else {
      path.push(rangeRoot(start, middle, node));
      start = middle;
    }
  }
  return path.reverse();
}

/**
 * That a tree is the beginning of a larger one. RFC 9162, 2.1.4.1.
 *
 * @throws RangeError for sizes that are none, or where the smaller one is the larger.
 */
export function consistencyProof(from: number, to: number, node: ReadNode): Hash[] {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to)) throw new RangeError(`no tree of ${from} in a tree of ${to}`);
  if (from === 0 || from === to) return [];
  const path: Hash[] = [];
  let [start, end] = [0, to];
  while (end !== from) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.push(rangeRoot(middle, end, node));
      end = middle;
    } else {
      path.push(rangeRoot(start, middle, node));
      start = middle;
    }
  }
  // Whoever checks knows the root of the smaller tree: only where it is a part of that is its hash told.
  if (start > 0) path.push(rangeRoot(start, end, node));
  return path.reverse();
}

/** Whether a proof shows that a leaf stands at an index of the tree with this root. RFC 9162, 2.1.3.2. Never throws. */
export function isIncluded(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return false;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else node = nodeHash(node, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(node, root);
}

/** Whether a proof shows that the tree with the first root is the beginning of the tree with the second one. RFC 9162, 2.1.4.2. Never throws. */
export function isConsistent(from: number, to: number, proof: readonly Hash[], fromRoot: Hash, toRoot: Hash): boolean {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to)) return false;
  if (from === to) return proof.length === 0 && isSame(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && isSame(fromRoot, emptyRoot);
  const [first, ...others] = Number.isInteger(Math.log2(from)) ? [fromRoot, ...proof] : proof;
  if (!first) return false;
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [smaller, larger] = [first, first];
  for (const sibling of others) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [smaller, larger] = [nodeHash(sibling, smaller), nodeHash(sibling, larger)];
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else larger = nodeHash(larger, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(smaller, fromRoot) && isSame(larger, toRoot);
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
