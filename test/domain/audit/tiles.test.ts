import { describe, expect, it } from 'vitest';
import {
  append,
  emptyFrontier,
  type Hash,
  inclusionProof,
  isIncluded,
  leafHash,
  nodeHash,
  rootAt,
  rootOf,
} from '../../../functions/domain/audit/merkle-tree.ts';
import {
  appendToTiles,
  bundleOf,
  edgeOf,
  edgePaths,
  emptyEdge,
  entriesIn,
  hashesIn,
  isWhole,
  maxEntryBytes,
  nodesIn,
  partialFiles,
  proveInclusion,
  tileAbove,
  tilePath,
  tilesOfInclusion,
  tileWidth,
} from '../../../functions/domain/audit/tiles.ts';

const entryOf = (index: number): Buffer => Buffer.from(`{"seq":${index}}`);

/** Files of a log to which batches were appended; after each batch it goes on from the files alone. */
function written(batches: readonly number[]): { files: Map<string, Uint8Array>; size: number; root: Hash } {
  const files = new Map<string, Uint8Array>();
  let edge = emptyEdge;
  for (const count of batches) {
    const from = edge.frontier.size;
    const entries = Array.from({ length: count }, (_, i) => entryOf(from + i));
    const grown = appendToTiles(edge, entries, entries.map(leafHash));
    for (const { path, bytes, full } of [...grown.full, ...partialFiles(grown.edge)]) {
      if (full) expect(files.has(path), `${path} is written once`).toBe(false);
      files.set(path, bytes);
    }
    edge = edgeOf(grown.edge.frontier, (path) => files.get(path) ?? expect.fail(path));
    expect(edgePaths(edge.frontier.size).map(({ path }) => path)).toEqual(partialFiles(edge).map(({ path }) => path));
  }
  return { files, size: edge.frontier.size, root: rootOf(edge.frontier) };
}

describe('the files of a log', () => {
  it('are named as the specification names them', () => {
    expect(tilePath(0, 0)).toBe('tile/0/000');
    expect(tilePath(1, 1_234_067)).toBe('tile/1/x001/x234/067');
    expect(tilePath('entries', 1067, 12)).toBe('tile/entries/x001/067.p/12');
    expect(tilePath(2, 999, tileWidth)).toBe('tile/2/999');
  });

  it.each([[[1]], [[255, 1, 1]], [[256]], [[100, 100, 100, 100]], [[65_535, 1, 1]], [[70_000, 3]]])('are the same tree, however it grew: %j', (batches) => {
    const { files, size, root } = written(batches);
    let frontier = emptyFrontier;
    for (let i = 0; i < size; i += 1) frontier = append(frontier, leafHash(entryOf(i)));
    const widthOf = (level: number, index: number): number => Math.min(tileWidth, Math.floor(size / tileWidth ** level) - index * tileWidth);
    const tile = (level: number, index: number) => hashesIn(files.get(tilePath(level, index, widthOf(level, index))) ?? expect.fail(`tile ${level}/${index}`));

    expect(root).toEqual(rootOf(frontier));
    expect(rootAt(size, nodesIn(tile, nodeHash))).toEqual(root);
    for (let i = 0; i < size; i += Math.ceil(size / 50)) {
      const index = Math.floor(i / tileWidth);
      const bundle = entriesIn(files.get(tilePath('entries', index, Math.min(tileWidth, size - index * tileWidth))) ?? expect.fail(`bundle ${index}`));
      expect(bundle[i % tileWidth]).toEqual(entryOf(i));
    }
  });

  it('hold entries of any length up to two bytes of it', () => {
    const entries = [Buffer.alloc(0), Buffer.from('x'), Buffer.alloc(maxEntryBytes, 7)];
    expect(entriesIn(bundleOf(entries))).toEqual(entries);
    expect(() => bundleOf([Buffer.alloc(maxEntryBytes + 1)])).toThrow(RangeError);
  });

  it('are refused where they are cut', () => {
    expect(() => entriesIn(bundleOf([Buffer.from('abc')]).subarray(0, 4))).toThrow(SyntaxError);
    expect(() => entriesIn(Buffer.of(0))).toThrow(SyntaxError);
    expect(() => hashesIn(Buffer.alloc(31))).toThrow(SyntaxError);
    expect(() => hashesIn(Buffer.alloc(0))).toThrow(SyntaxError);
    expect(() => nodesIn(() => [], nodeHash)(0, 3)).toThrow(RangeError);
  });
});

describe('R102: an edge that was read again', () => {
  const edgeAt = (size: number) => {
    const entries = Array.from({ length: size }, (_, i) => entryOf(i));
    return appendToTiles(emptyEdge, entries, entries.map(leafHash)).edge;
  };

  it.each([0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_800])('is whole as it was written: %i entries', (size) => {
    expect(isWhole(edgeAt(size))).toBe(true);
  });

  it('has tiles that are made again from the full ones below them, the very same, whatever their level', () => {
    const { files, size } = written([2 * 65_536 + 3 * 256 + 5]);
    const tiles = edgePaths(size).filter(({ below }) => below.length > 0);

    expect(tiles.map(({ path, below }) => [path, below.length, below.at(-1)])).toEqual([
      ['tile/1/002.p/3', 3, 'tile/0/514'],
      ['tile/2/000.p/2', 2, 'tile/1/001'],
    ]);
    for (const { path, below } of tiles) expect(tileAbove(below.map((one) => files.get(one) ?? expect.fail(one)))).toEqual(files.get(path));
    expect(() => tileAbove([Buffer.alloc(64)])).toThrow(SyntaxError);
  });

  it('is not where anything of it was altered', () => {
    const edge = edgeAt(65_536 + 3 * 256 + 5);
    const other = leafHash(Buffer.from('other'));
    const [leaves = [], middle = [], top = []] = edge.tiles;
    const altered = [
      { ...edge, entries: edge.entries.with(4, Buffer.from('other')) },
      { ...edge, entries: edge.entries.slice(1) },
      { ...edge, entries: edge.entries.with(0, Buffer.from('other')), tiles: [leaves.with(0, other), middle, top] },
      { ...edge, tiles: [leaves.with(0, other), middle, top] },
      { ...edge, tiles: [leaves, middle.with(2, other), top] },
      { ...edge, tiles: [leaves, middle, [other]] },
      { ...edge, tiles: [leaves, middle.slice(1), top] },
      { ...edge, tiles: [leaves, middle, top, [other]] },
      { ...edge, tiles: [leaves, middle] },
      { ...edge, frontier: { ...edge.frontier, hashes: edge.frontier.hashes.with(0, other) } },
      { ...edge, frontier: edgeAt(65_536 + 3 * 256 + 4).frontier },
      { ...edgeAt(256), entries: [Buffer.from('x')] },
    ];

    expect(isWhole(edge)).toBe(true);
    expect(altered.map(isWhole)).toEqual(altered.map(() => false));
  });
});

describe('R102: a proof of inclusion from tiles', () => {
  it('is the one of the tree, from few tiles, at every size and index', () => {
    for (const size of [1, 2, 255, 256, 257, 700, 65_536, 66_000]) {
      const { files, root } = written([size]);
      for (let index = 0; index < size; index += Math.ceil(size / 7)) {
        const tiles = tilesOfInclusion(index, size);
        const read = ({ level, index: at }: { level: number; index: number }) => {
          const found = tiles.find((one) => one.level === level && one.index === at) ?? expect.fail(`tile ${level}/${at} was not asked for`);
          return hashesIn(files.get(tilePath(level, at, found.width)) ?? expect.fail(`no tile ${level}/${at} of ${found.width}`));
        };

        const proof = proveInclusion(index, size, read);

        expect(tiles.length).toBeLessThan(8);
        expect(isIncluded(leafHash(entryOf(index)), index, size, proof, root)).toBe(true);
        expect(proof).toHaveLength(inclusionProof(index, size, () => root).length);
      }
    }
    expect(() => tilesOfInclusion(5, 5)).toThrow(RangeError);
  });
});
