import {
  append,
  emptyFrontier,
  type Frontier,
  type Hash,
  hashBytes,
  inclusionProof,
  isSame,
  leafHash,
  nodeHash,
  type ReadNode,
  rootOf,
} from './merkle-tree.ts';

/**
 * A Merkle tree as static files, in the layout of the C2SP specification `tlog-tiles`.
 *
 * A tile is one stretch of 256 hashes of a level: level 0 are the leaves, level 1 the roots of 256 leaves each, and so on.
 * A tile that is not full yet is partial and named by its width. An entry bundle holds the entries of a tile of level 0, each behind its length in
 * two bytes, big-endian.
 *
 * @see https://c2sp.org/tlog-tiles
 */
export const tileWidth = 256;
const tileHeight = 8;
/** Longest entry, by the two bytes of its length. */
export const maxEntryBytes = 65_535;

/** `67` as `067`, `1067` as `x001/067`: every group of three digits but the last begins with an x. */
function indexPath(index: number): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  return groups.join('/');
}

/** @param level - of the tile, or `entries`. @param width - hashes in it, 1 to 256. */
export const tilePath = (level: number | 'entries', index: number, width: number = tileWidth): string =>
  `tile/${level}/${indexPath(index)}${width === tileWidth ? '' : `.p/${width}`}`;

/** How many hashes stand in each tile of the right edge of a tree: of level 0 first. A level without any is left out; 0 means that its last tile is full. */
export function edgeWidths(size: number): { level: number; index: number; width: number }[] {
  const edges: { level: number; index: number; width: number }[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / tileWidth))
    edges.push({ level, index: Math.floor(count / tileWidth), width: count % tileWidth });
  return edges;
}

/** A file of the tree. */
export interface TileFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Never written again: full tiles and bundles. */
  readonly full: boolean;
}

/** What is not full yet at the right edge of a tree: by level the hashes of its last tile, and the entries of its last bundle. */
export interface Edge {
  readonly frontier: Frontier;
  readonly tiles: readonly (readonly Hash[])[];
  readonly entries: readonly Uint8Array[];
}
export const emptyEdge: Edge = { frontier: emptyFrontier, tiles: [], entries: [] };

/**
 * The edge after more entries, and the files that are full by them.
 *
 * @param leaves - hash of each entry.
 * @throws RangeError for an entry longer than {@link maxEntryBytes}.
 */
export function appendToTiles(edge: Edge, entries: readonly Uint8Array[], leaves: readonly Hash[]): { edge: Edge; full: TileFile[] } {
  const full: TileFile[] = [];
  const tiles = edge.tiles.map((hashes) => [...hashes]);
  const bundle = [...edge.entries];
  let { frontier } = edge;
  const onNode = (level: number, index: number, node: Hash): void => {
    if (level % tileHeight !== 0) return;
    const tile = level / tileHeight;
    tiles[tile] ??= [];
    const hashes = tiles[tile];
    hashes.push(node);
    if (hashes.length === tileWidth) {
      full.push({ path: tilePath(tile, Math.floor(index / tileWidth)), bytes: Buffer.concat(hashes), full: true });
      tiles[tile] = [];
    }
  };
  entries.forEach((entry, at) => {
    bundle.push(entry);
    if (bundle.length === tileWidth)
      full.push({ path: tilePath('entries', Math.floor(frontier.size / tileWidth)), bytes: bundleOf(bundle.splice(0)), full: true });
    frontier = append(frontier, leaves[at] as Hash, onNode);
  });
  return { edge: { frontier, tiles, entries: bundle }, full };
}

/** The files of the right edge that are not full. */
export function partialFiles({ frontier: { size }, tiles, entries }: Edge): TileFile[] {
  const files = edgeWidths(size)
    .filter(({ width }) => width > 0)
    .map(({ level, index, width }) => ({ path: tilePath(level, index, width), bytes: Buffer.concat(tiles[level] as readonly Hash[]), full: false }));
  const index = Math.floor(size / tileWidth);
  return entries.length === 0 ? files : [...files, { path: tilePath('entries', index, entries.length), bytes: bundleOf(entries), full: false }];
}

/** A file of the right edge of a tree. */
export interface EdgeFile {
  readonly level: number | 'entries';
  readonly path: string;
  /** Full tiles of the level below, one for each of its hashes; none of leaves and entries. */
  readonly below: readonly string[];
}

/** The files that hold the right edge of a tree, as {@link edgeOf} takes them. */
export const edgePaths = (size: number): EdgeFile[] => [
  ...edgeWidths(size).flatMap(({ level, index, width }) =>
    width > 0 ? [{ level, path: tilePath(level, index, width), below: tilesBelow(level, index, width) }] : [],
  ),
  ...(size % tileWidth > 0 ? [{ level: 'entries' as const, path: tilePath('entries', Math.floor(size / tileWidth), size % tileWidth), below: [] }] : []),
];

const tilesBelow = (level: number, index: number, width: number): string[] =>
  level === 0 ? [] : Array.from({ length: width }, (_, i) => tilePath(level - 1, index * tileWidth + i));

/** A tile made again from the full tiles below it: each gives one hash of it. @throws SyntaxError for bytes that are no whole tile */
export const tileAbove = (below: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    below.map((bytes) => {
      const hashes = hashesIn(bytes);
      if (hashes.length !== tileWidth) throw new SyntaxError(`a full tile of ${hashes.length} hashes`);
      return rootOf(hashes.reduce<Frontier>((edge, hash) => append(edge, hash), emptyFrontier));
    }),
  );

/** The right edge of a tree from its files. @param read - bytes of a file of {@link edgePaths}. @throws SyntaxError for files that are none. */
export function edgeOf(frontier: Frontier, read: (path: string) => Uint8Array): Edge {
  const tiles: Hash[][] = edgeWidths(frontier.size).map(() => []);
  let entries: Uint8Array[] = [];
  for (const { level, path } of edgePaths(frontier.size)) {
    if (level === 'entries') entries = entriesIn(read(path));
    else tiles[level] = hashesIn(read(path));
  }
  return { frontier, tiles, entries };
}

/**
 * Whether tiles and entries of an edge are those of its frontier: partial files can be altered, and what is made from them is signed.
 *
 * The hashes of each tile make up one part of the frontier, those of the highest level the leftmost.
 */
export function isWhole({ frontier, tiles, entries }: Edge): boolean {
  const leaves = tiles[0] ?? [];
  if (entries.length !== leaves.length || !entries.every((entry, i) => isSame(leafHash(entry), leaves[i] as Hash))) return false;
  const widths = edgeWidths(frontier.size);
  if (tiles.some((hashes, level) => hashes.length !== (widths[level]?.width ?? 0))) return false;
  const hashes = tiles.toReversed().flatMap((tile) => tile.reduce<Frontier>((edge, hash) => append(edge, hash), emptyFrontier).hashes);
  return hashes.length === frontier.hashes.length && hashes.every((hash, i) => isSame(hash, frontier.hashes[i] as Hash));
}

/** Entries as one bundle. @throws RangeError for an entry longer than {@link maxEntryBytes}. */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const entry of entries) {
    if (entry.length > maxEntryBytes) throw new RangeError(`an entry of ${entry.length} bytes is longer than ${maxEntryBytes}`);
    parts.push(Buffer.of(entry.length >> 8, entry.length & 0xff), entry);
  }
  return Buffer.concat(parts);
}

/** @throws SyntaxError for a bundle that ends within an entry. */
export function entriesIn(bundle: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length; ) {
    const length = ((bundle[at] as number) << 8) | (bundle[at + 1] ?? 0);
    const end = at + 2 + length;
    if (end > bundle.length) throw new SyntaxError(`a bundle ends within entry ${entries.length}`);
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/** @throws SyntaxError for bytes that are no whole hashes. */
export function hashesIn(tile: Uint8Array): Hash[] {
  if (tile.length === 0 || tile.length % hashBytes !== 0) throw new SyntaxError(`a tile of ${tile.length} bytes`);
  return Array.from({ length: tile.length / hashBytes }, (_, i) => tile.subarray(i * hashBytes, (i + 1) * hashBytes));
}

/** Tiles that hold the hashes from which a complete node is worked out: `level` of the tile, `from` and `to` within it. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

export function placeOfNode(level: number, index: number): NodePlace {
  const tile = Math.floor(level / tileHeight);
  const count = 2 ** (level % tileHeight);
  const first = index * count;
  return { level: tile, index: Math.floor(first / tileWidth), from: first % tileWidth, to: (first % tileWidth) + count };
}

/** Reads nodes from tiles. @param tile - the hashes of a tile, as many as the tree has. */
export const nodesIn =
  (tile: (level: number, index: number) => readonly Hash[], node: (left: Hash, right: Hash) => Hash): ReadNode =>
  (level, index) => {
    const place = placeOfNode(level, index);
    let hashes = tile(place.level, place.index).slice(place.from, place.to);
    while (hashes.length > 1) hashes = Array.from({ length: hashes.length / 2 }, (_, i) => node(hashes[2 * i] as Hash, hashes[2 * i + 1] as Hash));
    const [found] = hashes;
    if (!found) throw new RangeError(`no node ${index} of level ${level}`);
    return found;
  };

/** A tile of a tree, by how many hashes it has there. */
export interface TileAt {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

const placeHash: Hash = new Uint8Array(hashBytes);

/** The tiles from which {@link proveInclusion} works: few, however large the tree is. @throws RangeError for an index that the tree does not have. */
export function tilesOfInclusion(index: number, size: number): TileAt[] {
  const found = new Map<string, TileAt>();
  inclusionProof(index, size, (level, at) => {
    const { level: tileLevel, index: tileIndex } = placeOfNode(level, at);
    // a proof names complete nodes alone: each tile of it has a hash or more
    const width = Math.min(tileWidth, Math.floor(size / tileWidth ** tileLevel) - tileIndex * tileWidth);
    found.set(`${tileLevel}/${tileIndex}`, { level: tileLevel, index: tileIndex, width });
    return placeHash;
  });
  return [...found.values()];
}

/**
 * That an entry is in the tree, worked out from tiles.
 *
 * @param read - the hashes of a tile of {@link tilesOfInclusion}, as many as it is wide or more.
 */
export const proveInclusion = (index: number, size: number, read: (tile: Pick<TileAt, 'level' | 'index'>) => readonly Hash[]): Hash[] =>
  inclusionProof(
    index,
    size,
    nodesIn((level, at) => read({ level, index: at }), nodeHash),
  );
