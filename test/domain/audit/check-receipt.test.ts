import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkReceipt } from '../../../functions/domain/audit/check-receipt.ts';
import { entryBytes } from '../../../functions/domain/audit/export-bundle.ts';
import { leafHash } from '../../../functions/domain/audit/merkle-tree.ts';
import { EntryProof } from '../../../functions/domain/audit/prove-entry.ts';
import { hashTextOf } from '../../../functions/domain/audit/tree-fold.ts';
import { canonicalJson } from '../../../functions/domain/canonical-json.ts';
import { aLogKey, aTrust, logOf, someEvents } from './a-log.ts';

const events = someEvents(9, 12);
const log = logOf(events);
const at = events.findIndex(({ type }) => type === 'draft.released');
const released = events[at] as (typeof events)[number];
const keys = generateKeyPairSync('ed25519');
const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

const receipt = {
  tenantId: 'demo',
  draftId: released.draftId,
  releaseId: released.data?.releaseId,
  requestHash: released.requestHash,
  bodySha256: released.data?.bodySha256,
  tier: 3,
  policy: { version: 3, sha256: released.policySha256 },
  approvals: [{ personId: 'ann', onBehalfOf: null as string | null, requestHash: released.requestHash }],
  audit: { events: released.seq + 1, head: released.leaf },
};

function inclusionOf(index: number) {
  const proof = new EntryProof(index, events.length);
  for (const [place, event] of events.entries()) proof.add({ level: 0, index: place }, hashTextOf(leafHash(entryBytes(event))));
  const event = events[index] as (typeof events)[number];
  const entry = { ...(JSON.parse(entryBytes(event).toString()) as object), leaf: event.leaf };
  return { index, size: events.length, proof: proof.proof(), checkpoint: String(Buffer.from(log.files.get('checkpoint') ?? '')), entry };
}

/** A receipt as it is answered. */
const signed = (fields: object = {}, beside: { readonly publicKey?: string; readonly inclusion?: object } = {}): string => {
  const said = { ...receipt, ...fields };
  return JSON.stringify({
    receipt: said,
    signature: {
      keyId: 'k',
      algorithm: 'Ed25519',
      publicKey: beside.publicKey ?? publicKey,
      value: sign(null, Buffer.from(`countersign-receipt/v1\n${canonicalJson(said)}`), keys.privateKey).toString('base64'),
    },
    inclusion: beside.inclusion ?? null,
  });
};

describe('a receipt', () => {
  it('R104, R105: holds by its signature, and by the log where it carries a proof', () => {
    expect(checkReceipt(signed())).toMatchObject({ sound: true, inclusion: 'none', faults: [] });
    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }))).toMatchObject({ sound: true, inclusion: 'unchecked' });
    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }), aTrust())).toMatchObject({ sound: true, inclusion: 'proven' });
  });

  it('holds by the proof of the release, also where its audit went on since', () => {
    expect(checkReceipt(signed({ audit: { events: released.seq + 3, head: '0'.repeat(64) } }, { inclusion: inclusionOf(at) }), aTrust()).sound).toBe(true);
    expect(checkReceipt(signed({ releaseId: 'rel_other' }, { inclusion: inclusionOf(at) }), aTrust()).sound, 'the last event that it names').toBe(true);
  });

  const inclusion = inclusionOf(at);
  it.each<[string, string, string]>([
    ['no JSON', '{', 'has not the form'],
    ['no receipt', '{}', 'has not the form'],
    ['another word', signed().replace('"tier":3', '"tier":2'), 'its signature is wrong'],
    ['no key', signed({}, { publicKey: 'AAAA' }), 'its signature is wrong'],
    ['another key', signed({}, { publicKey: aLogKey(5).key.publicKey }), 'its signature is wrong'],
    ['an approval of another text', signed({ approvals: [{ personId: 'ann', onBehalfOf: null, requestHash: 'other' }] }), 'is of another text'],
    [
      'one person twice',
      signed({ approvals: ['ann', 'dan'].map((personId) => ({ personId, onBehalfOf: 'ben', requestHash: receipt.requestHash })) }),
      'one person stands in two',
    ],
    ['nobody who approved', signed({ approvals: [] }), 'nobody approved it'],
    ['a proof that leads elsewhere', signed({}, { inclusion: { ...inclusion, index: at + 1 } }), 'does not lead to the signed root'],
    ['a proof of another size', signed({}, { inclusion: { ...inclusion, size: at + 1 } }), 'does not lead to the signed root'],
    [
      'a root that nobody signed',
      signed({}, { inclusion: { ...inclusion, checkpoint: inclusion.checkpoint.replace(/.....=\n$/, 'AAAAA=\n') } }),
      'signature of the checkpoint is wrong',
    ],
    ['an event that was altered', signed({}, { inclusion: { ...inclusion, entry: { ...inclusion.entry, leaf: '0'.repeat(64) } } }), 'not as it was hashed'],
    ['a proof of another event', signed({}, { inclusion: inclusionOf(at - 1) }), 'neither of the release'],
    ['a proof of another draft', signed({ draftId: 'drf_other' }, { inclusion }), 'of another draft'],
    ['a proof of another tenant', signed({ tenantId: 'fabrikam' }, { inclusion }), 'of another draft'],
  ])('does not hold with %s', (_, text, words) => {
    const report = checkReceipt(text, aTrust());

    expect(report.sound).toBe(false);
    expect(report.faults.join('; ')).toContain(words);
  });

  it('holds by the keys of receipts that are trusted, where those are told, and by no others', () => {
    const trusting = (...known: string[]) => ({ ...aTrust(), receiptKeys: known.map((one) => ({ publicKey: one })) });

    expect(checkReceipt(signed(), trusting('other', publicKey)).sound).toBe(true);
    expect(checkReceipt(signed(), trusting('other')).faults).toEqual(['it was signed by a key that you do not trust']);
  });

  it('does not hold with a key of another kind, nor by a key that is none', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const broken = { ...aTrust(), keys: [{ ...aLogKey().key, publicKey: 'AAAA' }] };

    expect(checkReceipt(signed({}, { publicKey: other })).faults).toEqual(['its signature is wrong']);
    expect(checkReceipt(signed({}, { inclusion }), broken).sound).toBe(false);
    expect(
      checkReceipt(signed({ audit: { events: 1, head: '' } }, { inclusion: { ...inclusion, entry: { ...inclusion.entry, data: undefined } } })).sound,
    ).toBe(false);
  });

  it('does not hold by the keys of another log', () => {
    const other = { ...aTrust(), origin: 'fabrikam.example' };

    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }), other).faults).toEqual(['its checkpoint is of another log']);
  });
});
