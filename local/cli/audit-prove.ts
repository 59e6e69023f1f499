import { readHashLine, Trust } from '../../functions/domain/audit/bundle.ts';
import { type Checkpoint, NoteRefused, openNote } from '../../functions/domain/audit/checkpoint.ts';
import { isIncluded, leafHash } from '../../functions/domain/audit/merkle-tree.ts';
import { EntryProof, type Inclusion } from '../../functions/domain/audit/prove-entry.ts';
import { hashTextOf, hashTextOfHex, startOf } from '../../functions/domain/audit/tree-fold.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { readArguments } from './arguments.ts';
import { entriesOf } from './audit-show.ts';
import { openBundle, plain, readTrust, theOne } from './bundle-files.ts';
import { type Command, Failure, Usage } from './command.ts';

export const auditProve: Command = {
  name: 'audit prove',
  summary: 'print the proof that one event is in the log',
  usage: `countersign audit prove DIR --event ID [--trust FILE]

Prints JSON: the event, its index, the newest signed root of the bundle, and the hashes that lead from the one to the other (RFC 9162, 2.1.3).
It is small, needs nothing else of the bundle, and tells of no other event.

  --event ID     its eventId
  --trust FILE   the keys that you were given; without it the bundle's own

Exit code 0: printed, and it holds; 1: there is no such event, or it is not in the log; 3: usage.`,
  async run({ args, out }) {
    const { values, positionals } = readArguments(args, { event: { type: 'string' }, trust: { type: 'string' } });
    const folder = theOne('folder', positionals);
    if (values.event === undefined) throw new Usage('--event is wanted');
    const bundle = openBundle(folder);
    const keys = (readTrust(values.trust) ?? bundledTrust(bundle.trust)).keys;
    const newest = [...bundle.checkpoints.keys()].map(Number).sort((a, b) => b - a)[0];
    const note = bundle.checkpoints.get(String(newest));
    if (note === undefined) throw new Failure('the bundle has no checkpoint');
    const { size, root } = signed(note, keys);
    const found = await find(folder, values.event);
    if (found.index >= size) throw new Failure('the event is not in the log that was signed');
    const proof = new EntryProof(found.index, size);
    const hashes = (bundle.hashes ?? '').split('\n').flatMap((line) => readHashLine(line) ?? []);
    for await (const { index, event } of entriesOf(folder)) {
      while (hashes[0] && startOf(hashes[0]) < index) addFirst(proof, hashes);
      proof.add({ level: 0, index }, hashTextOf(leafHash(Buffer.from(canonicalJson(event)))));
    }
    while (hashes[0]) addFirst(proof, hashes);
    const inclusion: Inclusion = { index: found.index, size, proof: proof.proof(), checkpoint: note, entry: found.event };
    const siblings = inclusion.proof.map((hex) => Buffer.from(hex, 'hex'));
    if (!isIncluded(leafHash(Buffer.from(canonicalJson(found.event))), found.index, size, siblings, root))
      throw new Failure('the event is not in the log that was signed');
    out(JSON.stringify(inclusion, null, 2));
    return 0;
  },
};

function addFirst(proof: EntryProof, hashes: { level: number; index: number; hash: string }[]): void {
  const piece = hashes.shift();
  if (piece) proof.add(piece, hashTextOfHex(piece.hash));
}

async function find(folder: string, eventId: string): Promise<{ index: number; event: Readonly<Record<string, unknown>> }> {
  for await (const { index, event } of entriesOf(folder)) if (event.eventId === eventId) return { index, event };
  throw new Failure(`the bundle holds no such event: ${plain(eventId)}`);
}

function signed(note: string, keys: Trust['keys']): Checkpoint {
  try {
    return openNote(note, keys);
  } catch (error) {
    if (error instanceof NoteRefused) throw new Failure(error.message);
    throw error;
  }
}

function bundledTrust(text: string | undefined): Trust {
  try {
    return Trust.parse(JSON.parse(text ?? ''));
  } catch {
    throw new Failure('the bundle has no trust.json that can be read: give --trust');
  }
}
