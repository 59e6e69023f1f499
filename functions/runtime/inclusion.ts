import type { AuditEvent } from '../domain/audit/audit-event.ts';
import { indexOfEvent } from '../domain/audit/log-entries.ts';
import { type Hash, isIncluded } from '../domain/audit/merkle-tree.ts';
import { hashesIn, proveInclusion, type TileAt, tilePath, tilesOfInclusion } from '../domain/audit/tiles.ts';
import { orderOfRelease } from '../domain/audit/trail.ts';
import type { Deps } from './deps.ts';
import type { Inclusion } from './draft-schemas.ts';

type InclusionDeps = Pick<Deps, 'audit' | 'auditLog' | 'logFiles' | 'log'>;

/** So many events of a draft are looked through for its release; few drafts have a tenth of them. */
const maxEvents = 1000;

/**
 * That the event by which a draft was released is in the audit log, under its newest signed root.
 *
 * A receipt is worth something without it: where it can't be worked out there is none, and a line of level error.
 *
 * @returns null until a checkpoint covers the event
 */
export async function inclusionOfRelease(deps: InclusionDeps, draftId: string): Promise<Inclusion | null> {
  try {
    return await inclusionOf(deps, draftId);
  } catch (error) {
    deps.log.error('a receipt goes without its proof of inclusion', { draftId, errorName: error instanceof Error ? error.name : typeof error });
    return null;
  }
}

async function inclusionOf({ audit, auditLog, logFiles }: InclusionDeps, draftId: string): Promise<Inclusion | null> {
  const [checkpoint, [logged], { kept }] = await Promise.all([auditLog.checkpoint(), auditLog.logged([`D#${draftId}`]), audit.trail(draftId, maxEvents)]);
  const order = orderOfRelease(kept.map(({ event }) => event as AuditEvent));
  if (!checkpoint || !logged || order.kind === 'not-released') return null;
  const entry = kept.find(({ event }) => event.seq === order.released)?.event as AuditEvent;
  const index = indexOfEvent(logged.places, order.released);
  const { size, root, note } = checkpoint;
  if (index === undefined || index >= size) return null;
  const tiles = new Map<string, readonly Hash[]>();
  for (const tile of tilesOfInclusion(index, size)) tiles.set(`${tile.level}/${tile.index}`, await readTile(logFiles, tile));
  const proof = proveInclusion(index, size, (tile) => tiles.get(`${tile.level}/${tile.index}`) as readonly Hash[]);
  if (!isIncluded(Buffer.from(entry.leaf, 'hex'), index, size, proof, Buffer.from(root, 'hex'))) throw new NotIncluded(`entry ${index} of ${size}`);
  return { index, size, proof: proof.map((hash) => Buffer.from(hash).toString('hex')), checkpoint: note, entry: { ...entry } };
}

/** The log says that it has this event, and its tiles say that it does not. */
class NotIncluded extends Error {
  override readonly name = 'NotIncluded';
}

/** A tile as wide as the tree had it; once it is full, that one stands for all before it. */
async function readTile(files: Deps['logFiles'], { level, index, width }: TileAt): Promise<readonly Hash[]> {
  const bytes = (await files.get(tilePath(level, index, width))) ?? (await files.get(tilePath(level, index)));
  if (!bytes) throw new Error(`a tile is missing: ${tilePath(level, index, width)}`);
  return hashesIn(bytes);
}
