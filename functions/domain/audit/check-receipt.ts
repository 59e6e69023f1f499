import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import type { Trust } from './bundle.ts';
import { NoteRefused, openNote } from './checkpoint.ts';
import { isIncluded, leafHash } from './merkle-tree.ts';

const Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** An event as a proof carries it: all but its `leaf`. */
const Entry = z.looseObject({
  tenantId: z.string(),
  draftId: z.string().nullable(),
  seq: z.int(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
});

const Inclusion = z.object({ index: z.int().min(0), size: z.int().min(1), proof: z.array(Hex).max(64), checkpoint: z.string(), entry: Entry });

/** A receipt as `GET /v1/drafts/{id}/receipt` answers it; what a newer version adds to it is covered by the signature. */
const SignedReceipt = z.object({
  receipt: z.looseObject({
    tenantId: z.string(),
    draftId: z.string(),
    releaseId: z.string(),
    requestHash: z.string(),
    bodySha256: z.string(),
    policy: z.object({ sha256: z.string() }),
    approvals: z.array(z.looseObject({ personId: z.string(), onBehalfOf: z.string().nullable(), requestHash: z.string() })),
    tier: z.int(),
    audit: z.object({ events: z.int(), head: z.string() }),
  }),
  publicKey: z.string(),
  signature: z.string(),
  inclusion: Inclusion.optional(),
});
type SignedReceipt = z.infer<typeof SignedReceipt>;

export interface ReceiptReport {
  readonly sound: boolean;
  readonly receipt: SignedReceipt['receipt'] | undefined;
  /** Whether the log holds what it says: `proven` by keys that were given, `unchecked` without keys, `none` where it carries no proof. */
  readonly inclusion: 'proven' | 'unchecked' | 'none';
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

/**
 * Checks a receipt without asking anybody: its signature, that its approvals are of the text that went out and by different people, and, where it
 * carries a proof, that the log which the trusted keys signed holds its release.
 *
 * @param text - of the file.
 */
export function checkReceipt(text: string, trust?: Trust): ReceiptReport {
  const read = SignedReceipt.safeParse(jsonOf(text));
  if (!read.success) return { sound: false, receipt: undefined, inclusion: 'none', faults: ['it has not the form of a receipt'] };
  const { receipt, inclusion } = read.data;
  const faults = [...signatureFaults(read.data), ...approvalFaults(receipt), ...(inclusion ? inclusionFaults(receipt, inclusion, trust) : [])];
  return { sound: faults.length === 0, receipt, inclusion: inclusion ? (trust ? 'proven' : 'unchecked') : 'none', faults };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function signatureFaults({ receipt, publicKey, signature }: SignedReceipt): string[] {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const message = Buffer.from(`countersign-receipt/v1\n${canonicalJson(receipt)}`);
    if (key.asymmetricKeyType === 'ed25519' && verify(null, message, key, Buffer.from(signature, 'base64'))) return [];
  } catch {
    // no key: nothing was signed with it
  }
  return ['its signature is wrong'];
}

function approvalFaults({ approvals, requestHash, tier }: SignedReceipt['receipt']): string[] {
  const people = approvals.flatMap(({ personId, onBehalfOf }) => (onBehalfOf === null ? [personId] : [personId, onBehalfOf]));
  return [
    ...(approvals.some((one) => one.requestHash !== requestHash) ? ['an approval is of another text than the one that went out'] : []),
    ...(new Set(people).size < people.length ? ['one person stands in two approvals'] : []),
    ...(tier === 3 && approvals.length === 0 ? ['nobody approved it'] : []),
  ];
}

function inclusionFaults(
  receipt: SignedReceipt['receipt'],
  { index, size, proof, checkpoint, entry }: z.infer<typeof Inclusion>,
  trust: Trust | undefined,
): string[] {
  const leaf = leafHash(Buffer.from(canonicalJson(entry)));
  const siblings = proof.map((hex) => Buffer.from(hex, 'hex'));
  const faults: string[] = [];
  const root = trust ? signedRoot(checkpoint, trust) : undefined;
  if (typeof root === 'string') faults.push(root);
  else if (root && (root.size !== size || !isIncluded(leaf, index, size, siblings, root.root))) faults.push('its proof does not lead to the signed root');
  if (entry.tenantId !== receipt.tenantId || entry.draftId !== receipt.draftId) faults.push('its proof is of another draft');
  const isHead = entry.seq + 1 === receipt.audit.events && Buffer.from(leaf).toString('hex') === receipt.audit.head;
  if (!isHead && !isReleaseOf(receipt, entry)) faults.push('its proof is neither of the release nor of the last event that it names');
  return faults;
}

function signedRoot(note: string, trust: Trust): { size: number; root: Uint8Array } | string {
  try {
    const checkpoint = openNote(note, trust.keys);
    return checkpoint.origin === trust.origin ? checkpoint : 'its checkpoint is of another log';
  } catch (error) {
    if (!(error instanceof NoteRefused)) throw error;
    return error.message;
  }
}

const isReleaseOf = ({ releaseId, bodySha256, requestHash }: SignedReceipt['receipt'], { type, data = {}, ...entry }: z.infer<typeof Entry>): boolean =>
  (type === 'draft.released' || type === 'draft.received') &&
  data.releaseId === releaseId &&
  data.bodySha256 === bodySha256 &&
  entry.requestHash === requestHash;
