import { checkpointPath, type LogFiles } from '../adapters/ports.ts';
import type { Frontier } from '../domain/audit/merkle-tree.ts';
import { type Edge, edgeOf, edgePaths, emptyEdge, isWhole, partialFiles, type TileFile } from '../domain/audit/tiles.ts';

/** Files of the log are gone, or are not those of its state: nothing is appended to it and nothing signed until somebody has looked. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
}

/**
 * Refuses a state that has fewer entries than were signed: its tables were restored from a backup, and whatever is appended to it is another log.
 *
 * @throws LogDamaged, also where the file of the newest root can't be read as one.
 */
export async function refuseOlder(files: LogFiles, { size }: { readonly size: number }): Promise<void> {
  const newest = await files.get(checkpointPath);
  if (!newest) return;
  const signed = /^\S+\n(\d{1,16})\n/.exec(Buffer.from(newest).toString())?.[1];
  if (signed === undefined) throw new LogDamaged('the newest root is none');
  if (Number(signed) > size) throw new LogDamaged(`the state is older than the log that was signed: ${size} of ${signed} entries`);
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
