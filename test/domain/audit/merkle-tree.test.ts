import { describe, expect, it } from 'vitest';
import {
  append,
  consistencyProof,
  emptyFrontier,
  emptyRoot,
  type Hash,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  rootAt,
  rootOf,
} from '../../../functions/domain/audit/merkle-tree.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** A tree that keeps every node. */
function aTree(entries: readonly Uint8Array[]) {
  const nodes = new Map<string, Hash>();
  const roots: Hash[] = [emptyRoot];
  let frontier = emptyFrontier;
  for (const entry of entries) {
    frontier = append(frontier, leafHash(entry), (level, index, node) => nodes.set(`${level}/${index}`, node));
    roots.push(rootOf(frontier));
  }
  const node = (level: number, index: number): Hash => nodes.get(`${level}/${index}`) ?? expect.fail(`node ${index} of level ${level} is not complete`);
  return { roots, node, frontier };
}
const numbered = (count: number): Buffer[] => Array.from({ length: count }, (_, i) => Buffer.from(`entry ${i}`));
const flipped = (hash: Hash): Hash => Buffer.from(hash).map((byte, at) => (at === 7 ? byte ^ 1 : byte));
const most = 64;
const tree = aTree(numbered(most));

describe('the tree', () => {
  it('has the roots that RFC 6962’s reference implementation has for its eight entries', () => {
    const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((text) =>
      Buffer.from(text, 'hex'),
    );

    expect(aTree(entries).roots.map(hex)).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]);
  });

  it('has the same root from its edge and from its nodes', () => {
    for (let size = 0; size <= most; size += 1) expect(hex(rootAt(size, tree.node))).toBe(hex(tree.roots[size] as Hash));
  });

  it('keeps as many hashes at its edge as its size has binary ones', () => {
    const ones = (size: number): number => size.toString(2).replaceAll('0', '').length;
    let frontier = emptyFrontier;
    expect(rootOf(frontier)).toEqual(emptyRoot);
    for (let size = 1; size <= most; size += 1) {
      frontier = append(frontier, leafHash(Buffer.of(size)));
      expect([frontier.size, frontier.hashes.length]).toEqual([size, ones(size)]);
    }
  });
});

describe('a proof of inclusion', () => {
  it('holds for every entry of every tree, and for no other leaf, index, size or root', () => {
    for (let size = 1; size <= most; size += 1)
      for (let index = 0; index < size; index += 1) {
        const leaf = leafHash(numbered(most)[index] as Buffer);
        const proof = inclusionProof(index, size, tree.node);
        const root = tree.roots[size] as Hash;
        const holds = (fields: { leaf?: Hash; index?: number; size?: number; proof?: Hash[]; root?: Hash }): boolean =>
          isIncluded(fields.leaf ?? leaf, fields.index ?? index, fields.size ?? size, fields.proof ?? proof, fields.root ?? root);

        expect(holds({})).toBe(true);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(holds({ leaf: flipped(leaf) })).toBe(false);
        expect(holds({ root: flipped(root) })).toBe(false);
        expect(holds({ proof: [...proof, leaf] })).toBe(false);
        if (proof.length > 0) expect([holds({ proof: proof.slice(1) }), holds({ proof: proof.map(flipped) })]).toEqual([false, false]);
        if (size > 1) expect(holds({ index: (index + 1) % size })).toBe(false);
      }
  });

  it.each([
    [-1, 4],
    [4, 4],
    [0.5, 4],
    [0, 0],
    [0, Number.NaN],
  ])('is refused for an entry that is none: %d of %d', (index, size) => {
    expect(() => inclusionProof(index, size, tree.node)).toThrow(RangeError);
    expect(isIncluded(emptyRoot, index, size, [], emptyRoot)).toBe(false);
  });
});

describe('a proof of consistency', () => {
  it('holds between every two sizes, and for no other root', () => {
    for (let to = 0; to <= most; to += 1)
      for (let from = 0; from <= to; from += 1) {
        const proof = consistencyProof(from, to, tree.node);
        const [fromRoot, toRoot] = [tree.roots[from] as Hash, tree.roots[to] as Hash];

        expect([from, to, isConsistent(from, to, proof, fromRoot, toRoot)]).toEqual([from, to, true]);
        expect(isConsistent(from, to, proof, flipped(fromRoot), toRoot)).toBe(false);
        expect(isConsistent(from, to, [...proof, toRoot], fromRoot, toRoot)).toBe(false);
        if (from > 0) expect(isConsistent(from, to, proof, fromRoot, flipped(toRoot))).toBe(false);
        if (proof.length > 0) expect(isConsistent(from, to, proof.slice(1), fromRoot, toRoot)).toBe(false);
      }
  });

  it('is refused for a tree that was rewritten', () => {
    const other = aTree(numbered(most).map((entry, at) => (at === 20 ? Buffer.from('another') : entry)));

    for (let from = 21; from < most; from += 1)
      expect(isConsistent(from, most, consistencyProof(from, most, other.node), tree.roots[from] as Hash, other.roots[most] as Hash)).toBe(false);
  });

  it.each([
    [-1, 4],
    [5, 4],
    [1, 1.5],
  ])('is refused for sizes that are none: %d and %d', (from, to) => {
    expect(() => consistencyProof(from, to, tree.node)).toThrow(RangeError);
    expect(isConsistent(from, to, [], emptyRoot, emptyRoot)).toBe(false);
  });

  it('is refused where it is empty and should not be', () => {
    expect(isConsistent(3, 5, [], tree.roots[3] as Hash, tree.roots[5] as Hash)).toBe(false);
  });
});
