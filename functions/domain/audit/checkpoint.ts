import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type Hash, hashBytes } from './merkle-tree.ts';

/**
 * The signed head of a log: a checkpoint of the C2SP specification `tlog-checkpoint` in a `signed-note`, with Ed25519 signatures.
 *
 * ```text
 * contoso.example/countersign
 * 1204
 * 3Yp5…=
 *
 * — contoso.example/countersign 8u0e…=
 * ```
 *
 * @see https://c2sp.org/tlog-checkpoint and https://c2sp.org/signed-note
 */
export interface Checkpoint {
  /** Name of the log. */
  readonly origin: string;
  /** Number of entries. */
  readonly size: number;
  readonly root: Hash;
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** A key that checkpoints are signed with, as a reader keeps it. */
export interface LogKey {
  /** Of the key, as the signature line names it; the origin of the log. */
  readonly name: string;
  /** DER SPKI in base64. */
  readonly publicKey: string;
}

const ed25519Type = 1;
const keyIdBytes = 4;
const signatureBytes = 64;

/** The key of an SPKI. @throws TypeError for one that is no Ed25519 key. */
function keyOf(publicKey: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`not an Ed25519 key: ${key.asymmetricKeyType}`);
  return key;
}

/** The 32 bytes of an Ed25519 key are the last ones of its SPKI. */
const rawOf = (publicKey: string): Buffer => keyOf(publicKey).export({ format: 'der', type: 'spki' }).subarray(-32);

/** The first four bytes of SHA-256 over name, line break, type and key: which of several keys signed. */
export const keyIdOf = ({ name, publicKey }: LogKey): Buffer =>
  createHash('sha256').update(`${name}\n`).update(Buffer.of(ed25519Type)).update(rawOf(publicKey)).digest().subarray(0, keyIdBytes);

/** The key as one line that tools for such logs take: `name+id+key`. */
export const verifierKey = (key: LogKey): string =>
  `${key.name}+${keyIdOf(key).toString('hex')}+${Buffer.concat([Buffer.of(ed25519Type), rawOf(key.publicKey)]).toString('base64')}`;

/**
 * A signed note of a checkpoint.
 *
 * @param signature - 64 bytes over {@link checkpointText}.
 */
export const noteOf = (checkpoint: Checkpoint, key: LogKey, signature: Uint8Array): string =>
  `${checkpointText(checkpoint)}\n— ${key.name} ${Buffer.concat([keyIdOf(key), signature]).toString('base64')}\n`;

/** A note that does not say what it should, in words. */
export class NoteRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoteRefused';
  }
}

/**
 * The checkpoint of a note that one of the keys has signed.
 *
 * @throws NoteRefused for a note that is none, or that none of the keys signed.
 */
export function openNote(note: string, keys: readonly LogKey[]): Checkpoint {
  const { text, signatures } = partsOf(note);
  const checkpoint = checkpointIn(text);
  for (const key of keys) {
    if (key.name !== checkpoint.origin) continue;
    const id = keyIdOf(key);
    for (const signature of signatures) {
      if (signature.name !== key.name || !signature.bytes.subarray(0, keyIdBytes).equals(id)) continue;
      if (verify(null, Buffer.from(text), keyOf(key.publicKey), signature.bytes.subarray(keyIdBytes))) return checkpoint;
      throw new NoteRefused('the signature of the checkpoint is wrong');
    }
  }
  throw new NoteRefused('no key that is trusted has signed the checkpoint');
}

interface Signature {
  readonly name: string;
  readonly bytes: Buffer;
}

function partsOf(note: string): { text: string; signatures: Signature[] } {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new NoteRefused('not a signed note');
  const lines = note.slice(end + 2, -1).split('\n');
  return {
    text: note.slice(0, end + 1),
    signatures: lines.map((line) => {
      const [, name, base64] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
      const bytes = Buffer.from(base64 ?? '', 'base64');
      if (!name || bytes.length !== keyIdBytes + signatureBytes) throw new NoteRefused('not a signature line');
      return { name, bytes };
    }),
  };
}

/** What a note says, whoever signed it. @throws NoteRefused for a note that is none. */
export const readNote = (note: string): Checkpoint => checkpointIn(partsOf(note).text);

function checkpointIn(text: string): Checkpoint {
  const [, origin, size, base64] = /^(\S+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text) ?? [];
  const root = Buffer.from(base64 ?? '', 'base64');
  if (!origin || !Number.isSafeInteger(Number(size)) || root.length !== hashBytes || root.toString('base64') !== base64)
    throw new NoteRefused('not a checkpoint');
  return { origin, size: Number(size), root };
}
