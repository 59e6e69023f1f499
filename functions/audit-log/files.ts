import type { LogFiles } from '../adapters/ports.ts';
import type { Frontier } from '../domain/audit/merkle-tree.ts';
import { type Edge, edgeOf, edgePaths, emptyEdge, isWhole, partialFiles, type TileFile, tileAbove } from '../domain/audit/tiles.ts';

/** Files of the log are gone, or are not those of its state: nothing is appended to it and nothing signed until somebody has looked. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
}

/**
 * The right edge of the log from its partial files, held against the state. A tile that is gone is made again from the full ones below it, which are
 * locked, and put back.
 *
 * @throws LogDamaged
 */
export async function readEdge(files: LogFiles, frontier: Frontier): Promise<Edge> {
  if (frontier.size === 0) return emptyEdge;
  const read = new Map<string, Uint8Array>();
  const made: string[] = [];
  await Promise.all(
    edgePaths(frontier.size).map(async ({ path, below }) => {
      const there = await files.get(path);
      const bytes = there ?? (await madeAgain(files, below));
      if (!bytes) throw new LogDamaged(`a file of the log is missing: ${path}`);
      read.set(path, bytes);
      if (!there) made.push(path);
    }),
  );
  const edge = edgeFrom(frontier, read);
  if (!edge || !isWhole(edge)) throw new LogDamaged(`the files of the log are not those of its state: ${frontier.size} entries`);
  await Promise.all(made.map((path) => files.put(path, read.get(path) as Uint8Array, { once: true })));
  return edge;
}

/** Undefined where a tile below is missing, too, or is none; and of leaves, which have none below them. */
async function madeAgain(files: LogFiles, below: readonly string[]): Promise<Uint8Array | undefined> {
  const tiles = await Promise.all(below.map((path) => files.get(path)));
  const there = tiles.filter((bytes) => bytes !== undefined);
  if (there.length === 0 || there.length < below.length) return undefined;
  return orNone(() => tileAbove(there));
}

const edgeFrom = (frontier: Frontier, read: ReadonlyMap<string, Uint8Array>): Edge | undefined =>
  orNone(() => edgeOf(frontier, (path) => read.get(path) as Uint8Array));

/** Undefined where the bytes are none of a log. */
function orNone<Found>(read: () => Found): Found | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the partial files of an edge are there. */
export async function isThere(files: Pick<LogFiles, 'get'>, edge: Edge): Promise<boolean> {
  const found = await Promise.all(partialFiles(edge).map(({ path }) => files.get(path)));
  return found.every((bytes) => bytes !== undefined);
}

/** Writes the files of a batch: those that are full by it, and those of its edge. What is there already is the same. @throws OtherBytes */
export async function writeFiles(files: LogFiles, full: readonly TileFile[], edge: Edge): Promise<void> {
  await Promise.all([...full, ...partialFiles(edge)].map(({ path, bytes }) => files.put(path, bytes, { once: true })));
}
