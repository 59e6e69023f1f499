import { canonicalJson } from '../canonical-json.ts';
import type { AuditEvent } from './audit-event.ts';
import { type BundleHeader, hashLine, mergeDelayMilliseconds, needsPolicy, type Pin, type Trust } from './bundle.ts';
import { type Checkpoint, openNote } from './checkpoint.ts';
import { type Hash, nodeHash } from './merkle-tree.ts';
import { entriesIn, hashesIn, placeOfNode, tilePath, tileWidth } from './tiles.ts';
import { type Piece, piecesBeside } from './tree-fold.ts';

/** The files of a log, wherever they lie. */
export interface LogFiles {
  /** Bytes of a file by its path in the log, `tile/0/x001/067`; undefined where there is none. */
  readFile(path: string): Promise<Uint8Array | undefined>;
}

/** A log that lacks what its checkpoint says it has. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
}

const tilesKept = 64;

/** Reads entries and hashes of a log as it was at a size. Tiles that were read last are kept: a range reads each once. */
export class LogReader {
  readonly size: number;
  readonly #files: LogFiles;
  readonly #read = new Map<string, readonly Uint8Array[]>();

  constructor(files: LogFiles, size: number) {
    this.#files = files;
    this.size = size;
  }

  /** Bytes of an entry. @throws LogDamaged, also where the log ends before it */
  async entry(index: number): Promise<Uint8Array> {
    const found = (await this.#tile('entries', Math.floor(index / tileWidth)))[index % tileWidth];
    if (!found || index >= this.size) throw new LogDamaged(`the log has no entry ${index}`);
    return found;
  }

  /** The hash that an entry was logged with, which its bytes may no longer have. @throws LogDamaged */
  async leaf(index: number): Promise<Hash> {
    const found = (await this.#tile(0, Math.floor(index / tileWidth)))[index % tileWidth];
    if (!found || index >= this.size) throw new LogDamaged(`the log has no hash of entry ${index}`);
    return found;
  }

  /** Hash of a complete node. @throws LogDamaged */
  async node(level: number, index: number): Promise<Hash> {
    const place = placeOfNode(level, index);
    let hashes = (await this.#tile(place.level, place.index)).slice(place.from, place.to);
    if (hashes.length !== place.to - place.from) throw new LogDamaged(`the log has no node ${index} of level ${level}`);
    while (hashes.length > 1) hashes = Array.from({ length: hashes.length / 2 }, (_, i) => nodeHash(hashes[2 * i] as Hash, hashes[2 * i + 1] as Hash));
    return hashes[0] as Hash;
  }

  /** The tile as wide as the log has it; the full one where it has become full since. */
  async #tile(level: number | 'entries', index: number): Promise<readonly Uint8Array[]> {
    const width = Math.min(tileWidth, Math.floor(this.size / tileWidth ** (level === 'entries' ? 0 : level)) - index * tileWidth);
    if (width <= 0) throw new LogDamaged(`the log has no tile ${index} of level ${level}`);
    const path = tilePath(level, index, width);
    const kept = this.#read.get(path);
    if (kept) return kept;
    const bytes = (await this.#files.readFile(path)) ?? (await this.#files.readFile(tilePath(level, index)));
    if (!bytes) throw new LogDamaged(`the log has no file ${path}`);
    const read = level === 'entries' ? entriesIn(bytes) : hashesIn(bytes);
    const [oldest] = this.#read.keys();
    if (this.#read.size >= tilesKept && oldest !== undefined) this.#read.delete(oldest);
    this.#read.set(path, read);
    return read;
  }
}

/** What is asked for: the events of a time, to its end where `to` is null, or those of one draft. */
export interface ExportAsked {
  readonly from: string | null;
  readonly to: string | null;
  readonly draftId: string | null;
}

export interface ExportSource {
  readonly files: LogFiles;
  readonly trust: Trust;
  /** Canonical JSON of a policy snapshot; undefined where there is none. */
  readonly policy: (sha256: string) => Promise<string | undefined>;
}

/** Takes the files of a bundle; lines of `entries.jsonl` one by one, in order. */
export interface BundleSink {
  entry(index: number, leaf: string, entry: Uint8Array): Promise<void>;
  file(path: string, text: string): Promise<void>;
}

export interface Exported {
  readonly header: BundleHeader;
  /** Policy snapshots that events name and nobody has. */
  readonly policiesMissing: readonly string[];
}

/**
 * Writes a bundle from a log: the entries of a range, or of a draft, and all that proves them.
 *
 * A range reaches a little beyond what was asked for, on both sides: to an entry that is ten minutes older than `from`, and to one that is ten
 * minutes younger than `to`. No entry comes into the log later than that, so whoever has the range knows that nothing of the time lies beside it.
 *
 * @param pin - what the reader has seen before: with it, the bundle proves that the log only grew since. @param onProgress - told how many entries of how many were looked at
 * @throws LogDamaged, or NoteRefused for a checkpoint that no trusted key signed.
 */
export async function exportBundle(
  { files, trust, policy }: ExportSource,
  asked: ExportAsked,
  sink: BundleSink,
  { now, pin, onProgress = () => {} }: { readonly now: Date; readonly pin?: Pin | undefined; readonly onProgress?: (done: number, of: number) => void },
): Promise<Exported> {
  const { note, checkpoint } = await signedHead(files, trust);
  const log = new LogReader(files, checkpoint.size);
  const found = asked.draftId === null ? await rangeOf(log, asked) : { from: 0, to: log.size };
  const days = new Set<string>();
  const chains = new Set<string>();
  const policies = new Set<string>();
  const kept: { from: number; to: number }[] = [];
  for (let index = found.from; index < found.to; index += 1) {
    const bytes = await log.entry(index);
    onProgress(index - found.from, found.to - found.from);
    if (asked.draftId !== null && !Buffer.from(bytes).includes(asked.draftId)) continue;
    const event = eventIn(bytes, index);
    if (asked.draftId !== null && event.draftId !== asked.draftId) continue;
    const last = kept.at(-1);
    if (last?.to === index) last.to = index + 1;
    else kept.push({ from: index, to: index + 1 });
    days.add(String(event.at).slice(0, 10));
    const chain = event.draftId === null ? `S#${event.subject}` : `D#${event.draftId}`;
    chains.add(chain);
    if (event.policySha256 !== undefined && needsPolicy(chain)) policies.add(event.policySha256);
    await sink.entry(index, Buffer.from(await log.leaf(index)).toString('hex'), bytes);
  }
  await sink.file(`checkpoints/${checkpoint.size}`, note);
  const roots = await rootsOf(files, trust, checkpoint.size, days);
  for (const { day, text } of roots) await sink.file(`roots/${day}`, text);
  const cuts = [checkpoint.size, ...roots.map(({ size }) => size), ...(pin && pin.size <= log.size ? [pin.size] : [])];
  await sink.file('hashes.jsonl', (await hashesOf(log, piecesBeside(log.size, kept, cuts))).join(''));
  const policiesMissing: string[] = [];
  for (const sha of policies) {
    const text = await policy(sha);
    if (text === undefined) policiesMissing.push(sha);
    else await sink.file(`policies/${sha}.json`, text);
  }
  await sink.file('trust.json', `${JSON.stringify(trust, null, 2)}\n`);
  const events = kept.reduce((sum, { from, to }) => sum + to - from, 0);
  const first = kept[0]?.from ?? found.from;
  const { tenantId, origin } = trust;
  const header: BundleHeader = { v: 1, tenantId, origin, made: now.toISOString(), ...asked, size: log.size, first, count: events, events, chains: chains.size };
  await sink.file('bundle.json', `${JSON.stringify(header, null, 2)}\n`);
  return { header, policiesMissing };
}

async function signedHead(files: LogFiles, trust: Trust): Promise<{ note: string; checkpoint: Checkpoint }> {
  const bytes = await files.readFile('checkpoint');
  if (!bytes) throw new LogDamaged('the log has no checkpoint');
  const note = Buffer.from(bytes).toString();
  return { note, checkpoint: openNote(note, trust.keys) };
}

/** The last signed root of each of these days, where the day is over. @param newest - size of the newest checkpoint: later ones are none of this log */
async function rootsOf(files: LogFiles, trust: Trust, newest: number, days: ReadonlySet<string>): Promise<{ day: string; size: number; text: string }[]> {
  const roots: { day: string; size: number; text: string }[] = [];
  for (const day of [...days].sort()) {
    const bytes = await files.readFile(`roots/${day}`);
    if (!bytes) continue;
    const text = Buffer.from(bytes).toString();
    const { size } = openNote(text, trust.keys);
    if (size <= newest) roots.push({ day, size, text });
  }
  return roots;
}

const hashesOf = async (log: LogReader, pieces: readonly Piece[]): Promise<string[]> => {
  const lines: string[] = [];
  for (const { level, index } of pieces) lines.push(hashLine({ level, index, hash: Buffer.from(await log.node(level, index)).toString('hex') }));
  return lines;
};

/** The stretch of a log that holds all events of a time, with an entry on either side that shows it. */
async function rangeOf(log: LogReader, { from, to }: ExportAsked): Promise<{ from: number; to: number }> {
  const timeAt = async (index: number): Promise<number> => Date.parse(String(eventIn(await log.entry(index), index).at));
  /** The first entry from which on a time is reached; entries stand in the order of their times but for the merge delay. */
  const reached = async (time: number): Promise<number> => {
    let [low, high] = [0, log.size];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((await timeAt(middle)) >= time) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  // The entry before it is older than that by the delay, and so is all that stands before, but for the delay.
  const first = from === null ? 0 : Math.max(0, (await reached(Date.parse(from) - mergeDelayMilliseconds)) - 1);
  const last = to === null ? log.size : Math.min(log.size, (await reached(Date.parse(to) + mergeDelayMilliseconds)) + 1);
  return { from: first, to: Math.max(first, last) };
}

function eventIn(bytes: Uint8Array, index: number): Omit<AuditEvent, 'leaf'> {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Omit<AuditEvent, 'leaf'>;
  } catch {
    throw new LogDamaged(`entry ${index} of the log is no event`);
  }
}

/** The bytes of an entry, as they are logged. */
export const entryBytes = ({ leaf: _, ...event }: AuditEvent): Buffer => Buffer.from(canonicalJson(event));
