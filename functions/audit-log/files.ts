import type { LogFiles } from '../adapters/ports.ts';
import type { Frontier } from '../domain/audit/merkle-tree.ts';
import { type Edge, edgeOf, edgePaths, emptyEdge, isWhole, partialFiles, type TileFile } from '../domain/audit/tiles.ts';

/** Files of the log are gone, or are not those of its state: nothing is appended to it and nothing signed until somebody has looked. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
}

/** The right edge of the log from its partial files, held against the state. @throws LogDamaged */
export async function readEdge(files: LogFiles, frontier: Frontier): Promise<Edge> {
  if (frontier.size === 0) return emptyEdge;
  const read = new Map<string, Uint8Array>();
  await Promise.all(
    edgePaths(frontier.size).map(async ({ path }) => {
      const bytes = await files.get(path);
      if (!bytes) throw new LogDamaged(`a file of the log is missing: ${path}`);
      read.set(path, bytes);
    }),
  );
  const edge = edgeFrom(frontier, read);
  if (!edge || !isWhole(edge)) throw new LogDamaged(`the files of the log are not those of its state: ${frontier.size} entries`);
  return edge;
}

function edgeFrom(frontier: Frontier, read: ReadonlyMap<string, Uint8Array>): Edge | undefined {
  try {
    return edgeOf(frontier, (path) => read.get(path) as Uint8Array);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes the files of a batch: those that are full by it, and those of its edge. What is there already is the same. @throws OtherBytes */
export async function writeFiles(files: LogFiles, full: readonly TileFile[], edge: Edge): Promise<void> {
  await Promise.all([...full, ...partialFiles(edge)].map(({ path, bytes }) => files.put(path, bytes, { once: true })));
}
