import { describe, expect, it } from 'vitest';
import { append, emptyFrontier, type Hash, leafHash, nodeHash, rootAt, rootOf } from '../../../functions/domain/audit/merkle-tree.ts';
import {
  appendToTiles,
  bundleOf,
  edgeOf,
  edgePaths,
  emptyEdge,
  entriesIn,
  hashesIn,
  maxEntryBytes,
  nodesIn,
  partialFiles,
  tilePath,
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
