import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkedHasher, nodeHasher, pairHasher } from '../../../functions/domain/audit/hash-pairs.ts';
import { append, emptyFrontier, type Hash, leafHash, rootOf } from '../../../functions/domain/audit/merkle-tree.ts';
import { laneHasher, type PairHasher, roomHashes } from '../../../functions/domain/audit/sha256-lanes.ts';
import { hashTextOf, hexOf, TreeFold } from '../../../functions/domain/audit/tree-fold.ts';

const inLanes = laneHasher();
const ways: [string, PairHasher][] = [
  ['in lanes', inLanes],
  ['by Node', nodeHasher()],
  ['as is quickest here', pairHasher()],
];

/** Bytes that look random, the same ones each time. */
function someBytes(count: number, seed: number): Buffer {
  const bytes = Buffer.alloc(count);
  for (let at = 0; at < count; at += 32) createHash('sha256').update(`${seed}/${at}`).digest().copy(bytes, at);
  return bytes;
}
/** Neither of the two ways under test. */
const hashAbove = (pair: Buffer): Buffer => createHash('sha256').update(Buffer.of(1)).update(pair).digest();
/** The hashes above pairs, as many at a time as there is room for. */
function above({ hashes, hashPairs }: PairHasher, pairs: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at < pairs.length; at += hashes.length) {
    const some = pairs.subarray(at, at + hashes.length);
    hashes.set(some);
    hashPairs(0, some.length / 64);
    for (let pair = 0; pair < some.length / 64; pair += 1) found.push(hashes.toString('hex', pair * 32, (pair + 1) * 32));
  }
  return found;
}
const pairsOf = (hashes: Buffer): Buffer[] => Array.from({ length: hashes.length / 64 }, (_, pair) => hashes.subarray(pair * 64, (pair + 1) * 64));

afterEach(() => vi.unstubAllGlobals());

describe.each(ways)('hashes of pairs, %s', (_name, way) => {
  it('are those that others have worked out', () => {
    // Python: hashlib.sha256(b'\x01' + bytes(64)), b'\x01' + b'\xff' * 64, b'\x01' + bytes(range(64))
    const pairs = Buffer.concat([Buffer.alloc(64), Buffer.alloc(64, 0xff), Buffer.from(Array.from({ length: 64 }, (_, i) => i))]);

    expect(above(way, pairs)).toEqual([
      'ae0798d0ecaed2b778eddebf18f071a561c53658c05e76cedecc27cafbdbc577',
      '1f94c635f1e71c09c04eddf83bf07f5b7f1ad772e98df90349f9054c403a0cfc',
      '1a378704c17da31e2d05b6d121c2bb2c7d76f6ee6fa8f983e596c2d034963c57',
    ]);
  });

  it('give the root that RFC 6962’s reference implementation has for its eight entries', () => {
    const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    way.hashes.set(Buffer.concat(entries.map((entry) => leafHash(Buffer.from(entry, 'hex')))));

    for (const pairs of [4, 2, 1]) way.hashPairs(0, pairs);

    expect(way.hashes.toString('hex', 0, 32)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });
});

describe('hashes of pairs in lanes', () => {
  it('are SHA-256 for every number of pairs, wherever they begin, and leave alone what is behind them', () => {
    const bytes = someBytes(roomHashes * 32, 1);
    for (const from of [0, 1, 2, 7]) {
      const wanted = Buffer.concat(pairsOf(bytes.subarray(from * 32, bytes.length - (from % 2) * 32)).map(hashAbove));
      for (let pairs = 1; from + 2 * pairs <= roomHashes; pairs += 1) {
        inLanes.hashes.set(bytes);

        inLanes.hashPairs(from, pairs);

        const end = (from + 2 * pairs + 6) * 32; // what was worked out of the lanes that were not asked for stands before it
        expect(inLanes.hashes.subarray(0, pairs * 32).equals(wanted.subarray(0, pairs * 32)), `${pairs} from ${from}`).toBe(true);
        expect(inLanes.hashes.subarray(end).equals(bytes.subarray(end))).toBe(true);
      }
    }
  });

  it('are SHA-256 for thousands of pairs, whatever byte they begin and end with', () => {
    const hashes = someBytes(8192 * 64, 2);
    for (let at = 0; at < hashes.length; at += 7) hashes[at] = [0x00, 0x7f, 0x80, 0xff][at % 4] as number;
    for (let pair = 0; pair < 512; pair += 1) hashes[pair * 64 + (pair < 256 ? 63 : 0)] = pair & 0xff;

    expect(above(inLanes, hashes)).toEqual(pairsOf(hashes).map((pair) => hashAbove(pair).toString('hex')));
  });

  it('depend on every bit of the pair, and on no other pair', () => {
    const pair = someBytes(64, 3);
    const flips = Array.from({ length: 512 }, (_, bit) => Buffer.from(pair.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))));

    const flipped = above(inLanes, Buffer.concat(flips));

    expect(flipped).toEqual(flips.map((one) => hashAbove(one).toString('hex')));
    expect(new Set(flipped).size).toBe(512);
  });
});

describe('what is used', () => {
  /** Whether it works in lanes: the room of Node's hasher is no memory of WebAssembly. */
  const isInLanes = ({ hashes }: PairHasher): boolean => hashes.buffer.byteLength > 65_536;

  it('is the quick way, where it has the same hashes', () => {
    expect(checkedHasher(() => inLanes)).toBe(inLanes);
    expect([isInLanes(pairHasher()), isInLanes(nodeHasher())]).toEqual([true, false]);
    expect(pairHasher()).toBe(pairHasher());
  });

  it.each<[string, unknown]>([
    ['is missing', undefined],
    [
      'has no vectors',
      {
        Module: class {
          constructor() {
            throw new Error('invalid opcode 0xfd');
          }
        },
      },
    ],
  ])('is Node’s own where WebAssembly %s', (_name, there) => {
    vi.stubGlobal('WebAssembly', there);

    const hasher = checkedHasher(laneHasher);

    expect(isInLanes(hasher)).toBe(false);
    expect(above(hasher, someBytes(64, 4))).toEqual(above(inLanes, someBytes(64, 4)));
  });

  it.each([0, 3, 5])('is Node’s own where the hash of pair %i is another', (pair) => {
    const wrong: PairHasher = {
      ...inLanes,
      hashPairs: (from, pairs) => {
        inLanes.hashPairs(from, pairs);
        inLanes.hashes[pair * 32 + 31] = (inLanes.hashes[pair * 32 + 31] as number) ^ 1;
      },
    };

    expect(isInLanes(checkedHasher(() => wrong))).toBe(false);
  });
});

describe.each(ways.slice(0, 2))('a tree put together from leaves, with hashes %s', (_name, way) => {
  const most = 2050;
  const leaves = Array.from({ length: most }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));
  const nodes = new Map<string, Hash>();
  const roots: string[] = [];
  let frontier = emptyFrontier;
  for (const leaf of leaves) {
    roots.push(Buffer.from(rootOf(frontier)).toString('hex'));
    frontier = append(frontier, leaf, (level, index, node) => nodes.set(`${level}/${index}`, node));
  }
  roots.push(Buffer.from(rootOf(frontier)).toString('hex'));

  it('has the root of every size, asked at each or only at the end', () => {
    const asked = new TreeFold(() => way);
    for (let size = 0; size <= most; size += 1) {
      expect(hexOf(asked.root())).toBe(roots[size]);
      if (size < most) asked.addLeaf(leaves[size] as Hash);
    }
    for (let size = 0; size <= most; size += size < 264 ? 1 : 47) {
      const fold = new TreeFold(() => way);
      for (const leaf of leaves.slice(0, size)) fold.addLeaf(leaf);
      expect(hexOf(fold.root())).toBe(roots[size]);
    }
  });

  it('has them whatever stretches of it are leaves, nodes or ends of trees', () => {
    let seed = 1;
    const upTo = (highest: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return (seed >> 8) % (highest + 1);
    };
    for (let round = 0; round < 60; round += 1) {
      const fold = new TreeFold(() => way);
      while (fold.size < most) {
        const from = fold.size;
        const levels = Array.from({ length: 11 }, (_, level) => level).filter((level) => from % 2 ** level === 0 && nodes.has(`${level}/${from / 2 ** level}`));
        const level = levels[upTo(levels.length - 1)] as number;
        if (upTo(3) === 0) expect(fold.addNode(level, hashTextOf(nodes.get(`${level}/${from / 2 ** level}`) as Hash))).toBe(true);
        else for (const leaf of leaves.slice(from, from + upTo(600))) fold.addLeaf(leaf);
        if (upTo(2) === 0) expect(hexOf(fold.root())).toBe(roots[fold.size]);
      }
      expect(hexOf(fold.root())).toBe(roots[most]);
    }
  });

  it('takes a leaf as it is now, whatever its bytes are later', () => {
    const fold = new TreeFold(() => way);
    const leaf = Buffer.alloc(32);
    for (const one of leaves.slice(0, 300)) {
      leaf.set(one);
      fold.addLeaf(leaf);
    }

    expect(hexOf(fold.root())).toBe(roots[300]);
  });
});
