import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import type { Trust } from './bundle.ts';
import { openNote } from './checkpoint.ts';
import { differencesFromLog, isReleaseEvent, type LoggedEvent, toldByLog } from './logged-release.ts';
import { isIncluded, leafHash } from './merkle-tree.ts';

const Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** An event as a proof carries it. */
const Entry = z.looseObject({
  leaf: Hex,
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
    policy: z.looseObject({ sha256: z.string() }),
    approvals: z.array(z.looseObject({ personId: z.string(), onBehalfOf: z.string().nullable(), requestHash: z.string() })),
    tier: z.int(),
    audit: z.looseObject({ events: z.int(), head: z.string() }),
  }),
  signature: z.object({ publicKey: z.string(), value: z.string() }),
  inclusion: Inclusion.nullable(),
});
type SignedReceipt = z.infer<typeof SignedReceipt>;

/** What a receipt is held against: all of it from elsewhere than the receipt. */
export interface ReceiptProofs {
  /** The keys of the log, and those of receipts where it names them. */
  readonly trust?: Trust | undefined;
  /** More keys that may sign receipts: DER SPKI in base64. */
  readonly receiptKeys?: readonly string[];
  /** Events of a bundle that was verified with trusted keys. */
  readonly logged?: readonly LoggedEvent[] | undefined;
}

/** `wrong`: something does not hold. `incomplete`: nothing is wrong, and nothing vouches for it, or only for a part: anybody could have made and signed the rest. */
export type ReceiptVerdict = 'sound' | 'wrong' | 'incomplete';

export interface ReceiptReport {
  readonly verdict: ReceiptVerdict;
  readonly receipt: SignedReceipt['receipt'] | undefined;
  /** The key that signed it, as the receipt itself names it. */
  readonly signedBy: string | undefined;
  /** What says that the receipt is the tenant's: a key that is trusted has signed all of it, or the log tells the same release and approvals. */
  readonly vouchedBy: readonly ('key' | 'log')[];
  /** Members of the receipt for which neither does: they are the word of whoever signed it. Names that the log does not know are as the receipt has them. */
  readonly unvouched: readonly string[];
  /** Whether the log holds what it says: `proven` by keys that were given, `unchecked` without keys, `none` where it carries no proof. */
  readonly inclusion: 'proven' | 'unchecked' | 'none';
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

/**
 * Checks a receipt without asking anybody: its signature, that its approvals are of the text that went out and by different people, and, where it
 * carries a proof, that the log which the trusted keys signed holds its release.
 *
 * A signature shows only that whoever had the key signed; the key stands in the receipt itself, and the proof of the release says nothing of
 * the approvers. The events of its draft tell them, and say nothing of the receiver, the reference and the packet. So it is sound only by a key that
 * is known from elsewhere.
 *
 * @param text - of the file.
 */
export function checkReceipt(text: string, { trust, receiptKeys = [], logged }: ReceiptProofs = {}): ReceiptReport {
  const json = jsonOf(text);
  const read = SignedReceipt.safeParse(json);
  if (!read.success)
    return {
      verdict: 'wrong',
      receipt: undefined,
      signedBy: undefined,
      vouchedBy: [],
      unvouched: [],
      inclusion: 'none',
      faults: ['it has not the form of a receipt'],
    };
  const { receipt, signature, inclusion } = read.data;
  const { publicKey } = signature;
  const known = [...(trust?.receiptKeys ?? []).map((key) => key.publicKey), ...receiptKeys];
  const differences = logged && differencesFromLog(receipt, logged);
  const signatureWrong = signatureFaults((json as { receipt: unknown }).receipt, signature);
  const faults = [
    ...signatureWrong,
    ...(known.length > 0 && !known.includes(publicKey) ? ['it was signed by a key that you do not trust'] : []),
    ...(trust && trust.tenantId !== receipt.tenantId ? ['it is of another tenant than the keys that you trust'] : []),
    ...approvalFaults(receipt),
    ...(inclusion ? inclusionFaults(receipt, inclusion, trust) : []),
    ...(differences ?? []),
  ];
  const vouchedBy = [
    ...(signatureWrong.length === 0 && known.includes(publicKey) ? (['key'] as const) : []),
    ...(differences?.length === 0 ? (['log'] as const) : []),
  ];
  const verdict = faults.length > 0 ? 'wrong' : vouchedBy.includes('key') ? 'sound' : 'incomplete';
  const unvouched = unvouchedIn(receipt, vouchedBy, trust);
  return { verdict, receipt, signedBy: publicKey, vouchedBy, unvouched, inclusion: inclusion ? (trust ? 'proven' : 'unchecked') : 'none', faults };
}

function unvouchedIn(receipt: SignedReceipt['receipt'], vouchedBy: ReceiptReport['vouchedBy'], trust: Trust | undefined): string[] {
  if (vouchedBy.includes('key')) return [];
  const members = Object.keys(receipt).flatMap((name) => (name === 'policy' ? Object.keys(receipt.policy).map((part) => `policy.${part}`) : [name]));
  const isTold = (name: string): boolean => toldByLog.has(name) || (name === 'tenantId' && trust !== undefined);
  return members.filter((name) => !vouchedBy.includes('log') || !isTold(name)).sort();
}

/** Undefined also for JSON that has no canonical form, which nobody can have signed or logged. */
function jsonOf(text: string): unknown {
  try {
    const json = JSON.parse(text);
    canonicalJson(json);
    return json;
  } catch {
    return undefined;
  }
}

/** @param receipt - as it was sent: the signature covers all of it, also what is not read here */
function signatureFaults(receipt: unknown, { publicKey, value }: SignedReceipt['signature']): string[] {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const message = Buffer.from(`countersign-receipt/v1\n${canonicalJson(receipt)}`);
    if (key.asymmetricKeyType === 'ed25519' && verify(null, message, key, Buffer.from(value, 'base64'))) return [];
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
  const { leaf: told, ...event } = entry;
  const leaf = leafHash(Buffer.from(canonicalJson(event)));
  const siblings = proof.map((hex) => Buffer.from(hex, 'hex'));
  const faults: string[] = told === Buffer.from(leaf).toString('hex') ? [] : ['the event of its proof is not as it was hashed'];
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
    return (error as Error).message; // also of a key that is none
  }
}

const isReleaseOf = ({ releaseId, bodySha256, requestHash }: SignedReceipt['receipt'], { type, data = {}, ...entry }: z.infer<typeof Entry>): boolean =>
  isReleaseEvent(type, data) && data.releaseId === releaseId && data.bodySha256 === bodySha256 && entry.requestHash === requestHash;
