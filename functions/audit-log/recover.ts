import type { SignedCheckpoint } from '../adapters/audit-log-store.ts';
import { checkpointPath, type LogFiles } from '../adapters/ports.ts';
import { type Checkpoint, type LogKey, openNote } from '../domain/audit/checkpoint.ts';
import { type Hash, isSame, leafHash, rootOf } from '../domain/audit/merkle-tree.ts';
import { appendToTiles, type Edge, emptyEdge, entriesIn, type TileFile, tilePath, tileWidth } from '../domain/audit/tiles.ts';
import { chainOfEntry } from '../domain/reconcile/chain-evidence.ts';
import { LogDamaged } from './files.ts';

/** A chain as the files of the log have it: its last leaf, and which entries its events are. */
export interface FiledChain {
  readonly count: number;
  readonly head: string;
  readonly indices: readonly number[];
}

/** The log as its files prove it, whatever the tables say of it. */
export interface LogInFiles {
  readonly edge: Edge;
  readonly chains: ReadonlyMap<string, FiledChain>;
  /** Files that whoever wrote the last entries may have left out, the right edge among them. */
  readonly unsure: readonly TileFile[];
  /** The newest signed root; null where none was signed yet. */
  readonly signed: (Checkpoint & { readonly note: string; readonly publicKey: string }) | null;
  /** When the last entry was; null for an empty log. */
  readonly lastAt: string | null;
  /** The event of an entry, with its leaf. @throws LogDamaged */
  event(index: number): Promise<Readonly<Record<string, unknown>>>;
}

interface Growing {
  edge: Edge;
  lastAt: string | null;
  readonly chains: Map<string, { count: number; head: string; indices: number[] }>;
  unsure: TileFile[];
}

/** Bundles that are kept while events are asked for, of 16 MB at most each: as many chains are looked at side by side. */
const bundlesKept = 16;

/**
 * Reads the whole log from its files: the newest root, whose signature one of the keys must have made, and every entry. The entries up to that root must
 * make it. Those behind it were written and not signed yet: each must go on a chain, and they belong to the log, since nothing else can be written in
 * their place.
 *
 * @param keys - that may have signed; whoever keeps them outside need not trust the bucket.
 * @param tick - hears of each bundle how many entries were read.
 * @throws LogDamaged, or NoteRefused
 */
export async function readLogFiles(files: Pick<LogFiles, 'get'>, keys: readonly LogKey[], tick: (entries: number) => void = () => {}): Promise<LogInFiles> {
  const signed = await newestRoot(files, keys);
  const log: Growing = { edge: emptyEdge, lastAt: null, chains: new Map(), unsure: [] };
  for (let tile = 0; ; tile += 1) {
    const bytes = await widestBundle(files, tile, (signed?.size ?? 0) - tile * tileWidth);
    if (!bytes) break;
    const entries = entriesOf(bytes);
    const upTo = Math.max(0, Math.min(entries.length, (signed?.size ?? 0) - tile * tileWidth));
    grow(log, entries.slice(0, upTo), false);
    if (signed && log.edge.frontier.size === signed.size && !isSame(rootOf(log.edge.frontier), signed.root))
      throw new LogDamaged(`the entries don't make the root that was signed: ${signed.size}`);
    grow(log, entries.slice(upTo), true);
    tick(log.edge.frontier.size);
    if (entries.length < tileWidth) break;
  }
  const { frontier } = log.edge;
  if (signed && frontier.size < signed.size) throw new LogDamaged(`a bundle of the log is missing: ${frontier.size} of ${signed.size} entries`);
  const bundles = new Map<number, Promise<readonly Uint8Array[]>>();
  /** By its width, which is known by now: looking for it anew would ask for every width above it. */
  const bundleOf = (tile: number): Promise<readonly Uint8Array[]> => {
    const known = bundles.get(tile);
    if (known) return known;
    const oldest = bundles.size < bundlesKept ? undefined : bundles.keys().next().value;
    if (oldest !== undefined) bundles.delete(oldest);
    const width = Math.min(tileWidth, frontier.size - tile * tileWidth);
    const read = width <= 0 ? Promise.resolve([]) : files.get(tilePath('entries', tile, width)).then((bytes) => (bytes ? entriesOf(bytes) : []));
    bundles.set(tile, read);
    return read;
  };
  return {
    edge: log.edge,
    chains: log.chains,
    unsure: log.unsure,
    signed,
    lastAt: log.lastAt,
    event: async (index) => {
      const entries = await bundleOf(Math.floor(index / tileWidth));
      const bytes = entries[index % tileWidth];
      if (!bytes) throw new LogDamaged(`an entry of the log is missing: ${index}`);
      return { ...eventOf(bytes), leaf: hexOf(leafHash(bytes)) };
    },
  };
}

async function newestRoot(files: Pick<LogFiles, 'get'>, keys: readonly LogKey[]): Promise<LogInFiles['signed']> {
  const bytes = await files.get(checkpointPath);
  if (!bytes) return null;
  const note = Buffer.from(bytes).toString();
  const checkpoint = openNote(note, keys);
  const key = keys.find((one) => signedBy(note, one)) as LogKey;
  return { ...checkpoint, note, publicKey: key.publicKey };
}

function signedBy(note: string, key: LogKey): boolean {
  try {
    openNote(note, [key]);
    return true;
  } catch {
    return false; // another one of them did
  }
}

/** The fullest bundle that there is of a tile. @param least - so many entries it must have by what was signed; 0 or less where nothing says so. */
async function widestBundle(files: Pick<LogFiles, 'get'>, tile: number, least: number): Promise<Uint8Array | undefined> {
  for (let width = tileWidth; width >= Math.max(1, Math.min(least, tileWidth)); width -= 1) {
    const bytes = await files.get(tilePath('entries', tile, width));
    if (bytes) return bytes;
  }
  return undefined;
}

function entriesOf(bytes: Uint8Array): Uint8Array[] {
  try {
    return entriesIn(bytes);
  } catch (error) {
    if (error instanceof SyntaxError) throw new LogDamaged('a bundle of the log can not be read');
    throw error;
  }
}

const hexOf = (hash: Hash): string => Buffer.from(hash).toString('hex');

function eventOf(bytes: Uint8Array): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    throw new LogDamaged('an entry of the log can not be read');
  }
}

/** Takes entries into the tree and the chains. @param unsigned - no root that was signed covers them: other files of theirs may be missing */
function grow(log: Growing, entries: readonly Uint8Array[], unsigned: boolean): void {
  const leaves = entries.map((bytes) => leafHash(bytes));
  for (const [i, bytes] of entries.entries()) {
    const event = eventOf(bytes);
    const chain = chainOfEntry(event);
    const known = log.chains.get(chain) ?? { count: 0, head: '', indices: [] };
    const index = log.edge.frontier.size + i;
    if (event.seq !== known.count || event.prev !== known.head) throw new LogDamaged(`an entry of the log does not go on its chain: ${index}`);
    known.count += 1;
    known.head = hexOf(leaves[i] as Hash);
    known.indices.push(index);
    log.chains.set(chain, known);
    log.lastAt = String(event.at);
  }
  const { edge, full } = appendToTiles(log.edge, entries, leaves);
  log.edge = edge;
  if (unsigned) log.unsure.push(...full);
}

/** Longer than any run of the sequencer, in milliseconds: so much younger may the last event of a root be than the begin of the run that dates it. */
const longestRunMilliseconds = 60_000;
const dayOf = (instant: string): string => instant.slice(0, 'yyyy-mm-dd'.length);

/** When a root of no day was signed, by its last event: on the day before where a run may have crossed midnight and that day has no root. */
async function signedAt(files: Pick<LogFiles, 'get'>, lastAt: string): Promise<string> {
  const begun = new Date(Date.parse(lastAt) - longestRunMilliseconds).toISOString();
  return dayOf(begun) === dayOf(lastAt) || (await files.get(`roots/${dayOf(begun)}`)) ? lastAt : begun;
}

/** What the state of the log says of the newest root, and the last day that is over. */
export async function signedState(
  files: Pick<LogFiles, 'get'>,
  { signed, lastAt }: Pick<LogInFiles, 'signed' | 'lastAt'>,
): Promise<{ readonly checkpoint: SignedCheckpoint | null; readonly closedDay: string | null }> {
  if (!signed || lastAt === null) return { checkpoint: null, closedDay: null };
  const { note, size, publicKey } = signed;
  const checkpoint = { note, size, root: hexOf(signed.root), publicKey };
  const day = dayOf(lastAt);
  const root = await files.get(`roots/${day}`);
  if (!root) return { checkpoint: { ...checkpoint, at: await signedAt(files, lastAt) }, closedDay: null };
  if (Buffer.from(root).toString() === note) return { checkpoint: { ...checkpoint, at: lastAt }, closedDay: day };
  // The day had ended with an earlier root: this one was signed after midnight.
  const midnight = new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString();
  return { checkpoint: { ...checkpoint, at: midnight }, closedDay: day };
}
