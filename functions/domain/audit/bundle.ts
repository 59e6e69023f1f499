import * as z from 'zod';
import type { Hash } from './merkle-tree.ts';
import type { HashText } from './tree-fold.ts';

/** An instant as events and the files of a bundle write it: UTC, with milliseconds. */
export const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const Instant = z.string().regex(instantForm);
const Count = z.int().min(0);

/** `bundle.json`: what was asked for, and what the bundle holds. Nobody signs it: all that it says is checked against the rest. */
export const BundleHeader = z.object({
  v: z.literal(1),
  tenantId: z.string(),
  origin: z.string(),
  made: Instant,
  from: Instant.nullable(),
  to: Instant.nullable(),
  draftId: z.string().nullable(),
  size: Count,
  first: Count,
  count: Count,
  events: Count,
  chains: Count,
});
export type BundleHeader = z.infer<typeof BundleHeader>;

/** `trust.json`: the name of a log and the keys that may sign it, each with the time in which it may; and those of receipts, from whoever was told them. */
export const Trust = z.object({
  v: z.literal(1),
  tenantId: z.string(),
  origin: z.string(),
  keys: z.array(z.object({ name: z.string(), publicKey: z.string(), from: Instant, until: Instant.nullable() })).min(1),
  receiptKeys: z
    .array(z.object({ publicKey: z.string() }))
    .optional()
    .describe('Keys that sign receipts; put in by whoever was told them, since the log does not know them'),
});
export type Trust = z.infer<typeof Trust>;

/** A signed root that somebody has seen before. */
export const Pin = z.object({ origin: z.string(), size: Count, root: z.string().regex(/^[0-9a-f]{64}$/), at: Instant });
export type Pin = z.infer<typeof Pin>;

/** No entry is logged later than so long after its event; ours, and what a reader may count on. */
export const mergeDelayMilliseconds = 10 * 60_000;
/** The log adds a heartbeat so often. */
export const heartbeatMilliseconds = 60 * 60_000;

/** Chains that tell of proposed policies. Nobody is asked by one before a version takes it, which names it too: whoever has only proposals that were declined or still wait lacks nothing. */
const proposalChain = 'S#policy-proposal:';
/** Whether whoever checks an event's chain needs the policy that it names. */
export const needsPolicy = (chain: string): boolean => !chain.startsWith(proposalChain);

/** An entry as a line of `entries.jsonl`: its bytes are those of the log, so that nothing has to be written anew to take their hash. */
export const entryLine = (index: number, leaf: string, entry: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`{"index":${index},"leaf":"${leaf}","event":`), entry, lineEnd]);
const lineEnd = Buffer.from('}\n');

/** Where the parts of an entry's line stand. */
export interface EntryPlace {
  readonly index: number;
  /** Of the 64 digits of its leaf. */
  readonly leafAt: number;
  /** Of the entry's first byte; one byte before it belongs to the line, so that a zero may be put there. */
  readonly entryAt: number;
}

/** A text of 8 to 12 bytes, as the numbers that some four of them are: those are compared in half of the time of bytes one by one. */
const mark = (text: string) => {
  const bytes = Buffer.from(text);
  return { length: bytes.length, begin: bytes.readInt32BE(0), middle: bytes.readInt32BE(4), end: bytes.readInt32BE(bytes.length - 4) };
};
const lineBegin = mark('{"index":');
const leafBegin = mark(',"leaf":"');
const entryBegin = mark('","event":');
const hexDigits = 64;
const zero = 48;
const mostDigits = 15; // below 2 ** 53

const fourAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);

const stands = (bytes: Uint8Array, at: number, { length, begin, middle, end }: ReturnType<typeof mark>): boolean =>
  fourAt(bytes, at) === begin && fourAt(bytes, at + 4) === middle && fourAt(bytes, at + length - 4) === end;

/**
 * The parts of a line of `entries.jsonl`; undefined where it is none. The form has one way to be written: any other is refused.
 *
 * @param start - of the line in the bytes; `end` is where its line feed stands.
 */
export function entryPlace(bytes: Uint8Array, start: number, end: number): EntryPlace | undefined {
  if (!stands(bytes, start, lineBegin)) return undefined;
  let at = start + lineBegin.length;
  const digitsAt = at;
  let index = 0;
  for (let digit = (bytes[at] as number) - zero; digit >= 0 && digit <= 9; digit = (bytes[at] as number) - zero) {
    index = index * 10 + digit;
    at += 1;
  }
  const digits = at - digitsAt;
  if (digits === 0 || digits > mostDigits || (digits > 1 && bytes[digitsAt] === zero)) return undefined;
  if (!stands(bytes, at, leafBegin)) return undefined;
  const leafAt = at + leafBegin.length;
  if (!stands(bytes, leafAt + hexDigits, entryBegin)) return undefined;
  const entryAt = leafAt + hexDigits + entryBegin.length;
  return entryAt < end - 1 && bytes[end - 1] === 125 ? { index, leafAt, entryAt } : undefined; // 125: a closing brace
}

/** The two lower-case digits of each byte, as one number. */
const digitPairs = Uint16Array.from({ length: 256 }, (_, byte) => Buffer.from(byte.toString(16).padStart(2, '0')).readUInt16BE());

/** Whether the 64 lower-case digits at a place are those of a hash. */
export function isHexOf(bytes: Uint8Array, at: number, hash: Hash): boolean {
  for (let i = 0; i < 32; i += 1)
    if ((((bytes[at + 2 * i] as number) << 8) | (bytes[at + 2 * i + 1] as number)) !== digitPairs[hash[i] as number]) return false;
  return true;
}

/** Whether a text is the 64 lower-case digits of a hash. */
export function isHexText(text: unknown, hash: HashText): boolean {
  if (typeof text !== 'string' || text.length !== hexDigits) return false;
  for (let i = 0; i < 32; i += 1) {
    const pair = digitPairs[hash.charCodeAt(i)] as number;
    if (text.charCodeAt(2 * i) !== pair >> 8 || text.charCodeAt(2 * i + 1) !== (pair & 0xff)) return false;
  }
  return true;
}

/** A hash of the tree that the entries of a bundle don't give: a line of `hashes.jsonl`. */
export interface HashLine {
  readonly level: number;
  readonly index: number;
  readonly hash: string;
}

export const hashLine = ({ level, index, hash }: HashLine): string => `{"level":${level},"index":${index},"hash":"${hash}"}\n`;

const hashForm = /^\{"level":(0|[1-9]\d?),"index":(0|[1-9]\d{0,14}),"hash":"([0-9a-f]{64})"\}$/;

/** What a line of `hashes.jsonl` says; undefined where it is none. */
export function readHashLine(line: string): HashLine | undefined {
  const [, level, index, hash] = hashForm.exec(line) ?? [];
  const read = hash === undefined ? undefined : { level: Number(level), index: Number(index), hash };
  return read && read.level <= mostLevels ? read : undefined;
}
const mostLevels = 52;
