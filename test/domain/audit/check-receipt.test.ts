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
const receiptKeys = [publicKey];

/** As the receipt of that release has them. */
function approvalsLogged() {
  const decided = events.filter(
    ({ type, draftId, revision }) => type === 'decision.recorded' && draftId === released.draftId && revision === released.revision,
  );
  return decided.map(({ actor, data, requestHash, at: decidedAt }) => ({
    id: data?.decisionId,
    personId: (actor as { personId: string }).personId,
    onBehalfOf: ((actor as { delegatorId?: string }).delegatorId ?? null) as string | null,
    role: data?.role,
    stage: data?.stage,
    decision: data?.decision,
    assurance: actor.via,
    requestHash,
    at: decidedAt,
  }));
}

/** Of an altered approval, the first. */
const approvedBy = (fields: object) => ({ approvals: receipt.approvals.map((one, i) => (i === 0 ? { ...one, ...fields } : one)) });

const receipt = {
  tenantId: 'demo',
  draftId: released.draftId,
  releaseId: released.data?.releaseId,
  requestHash: released.requestHash,
  bodySha256: released.data?.bodySha256,
  tier: 3,
  policy: { version: 3, sha256: released.policySha256 },
  revision: released.revision,
  releasedAt: released.at,
  approvals: approvalsLogged(),
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
    expect(checkReceipt(signed(), { receiptKeys })).toMatchObject({ verdict: 'sound', inclusion: 'none', faults: [] });
    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }), { receiptKeys })).toMatchObject({ verdict: 'sound', inclusion: 'unchecked' });
    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }), { trust: aTrust(), receiptKeys })).toMatchObject({ verdict: 'sound', inclusion: 'proven' });
  });

  it('holds by the proof of the release, also where its audit went on since', () => {
    const verdict = (fields: object) => checkReceipt(signed(fields, { inclusion: inclusionOf(at) }), { trust: aTrust(), receiptKeys }).verdict;

    expect(verdict({ audit: { events: released.seq + 3, head: '0'.repeat(64) } })).toBe('sound');
    expect(verdict({ releaseId: 'rel_other' }), 'the last event that it names').toBe('sound');
  });

  const inclusion = inclusionOf(at);
  it.each<[string, string, string]>([
    ['no JSON', '{', 'has not the form'],
    ['no receipt', '{}', 'has not the form'],
    ['a text that has no canonical form', signed().replace('"tier":3', '"tier":3,"more":"\\ud800"'), 'has not the form'],
    ['another word', signed().replace('"tier":3', '"tier":2'), 'its signature is wrong'],
    ['no key', signed({}, { publicKey: 'AAAA' }), 'its signature is wrong'],
    ['another key', signed({}, { publicKey: aLogKey(5).key.publicKey }), 'its signature is wrong'],
    ['an approval of another text', signed(approvedBy({ requestHash: 'other' })), 'is of another text'],
    [
      'one person twice',
      signed({ approvals: ['ann', 'dan'].map((personId) => ({ ...receipt.approvals[0], personId, onBehalfOf: 'ben' })) }),
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
    const report = checkReceipt(text, { trust: aTrust(), receiptKeys });

    expect(report.verdict).toBe('wrong');
    expect(report.faults.join('; ')).toContain(words);
  });

  it('R104: is incomplete while nothing vouches for its key: anybody could have signed it', () => {
    const forged = signed(approvedBy({ personId: 'per_mallory', at: '2020-01-01T00:00:00.000Z' }), { inclusion: inclusionOf(at) });

    expect(checkReceipt(forged)).toMatchObject({ verdict: 'incomplete', vouchedBy: [], signedBy: publicKey, faults: [] });
    expect(checkReceipt(forged, { trust: aTrust() })).toMatchObject({ verdict: 'incomplete', vouchedBy: [], inclusion: 'proven' });
    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }), { trust: aTrust() })).toMatchObject({ verdict: 'incomplete' });
  });

  it('holds by the keys of receipts that are trusted, in the file or beside it, and by no others', () => {
    const trusting = (...known: string[]) => ({ ...aTrust(), receiptKeys: known.map((one) => ({ publicKey: one })) });
    const byAnother = { verdict: 'wrong', faults: ['it was signed by a key that you do not trust'] };

    expect(checkReceipt(signed(), { trust: trusting('other', publicKey) })).toMatchObject({ verdict: 'sound', vouchedBy: ['key'] });
    expect(checkReceipt(signed(), { trust: trusting('other'), receiptKeys })).toMatchObject({ verdict: 'sound', vouchedBy: ['key'] });
    expect(checkReceipt(signed(), { trust: trusting('other') })).toMatchObject(byAnother);
    expect(checkReceipt(signed(), { receiptKeys: ['other'] })).toMatchObject(byAnother);
    expect(checkReceipt(signed().replace('"tier":3', '"tier":2'), { receiptKeys }), 'a key that is named, and has not signed this').toMatchObject({
      verdict: 'wrong',
      vouchedBy: [],
    });
  });

  it('R104, R105: by the log alone is incomplete: it tells the same release and approvals, and the rest is the word of whoever signed', () => {
    const trust = aTrust();
    const logged = events.filter(({ draftId }) => draftId === released.draftId);
    const altered = { reference: 'AP-0', toSha256: '0'.repeat(64), packetSha256: '1'.repeat(64), policy: { ...receipt.policy, version: 9 } };

    expect(checkReceipt(signed(altered), { trust, logged })).toMatchObject({
      verdict: 'incomplete',
      vouchedBy: ['log'],
      faults: [],
      unvouched: ['audit', 'packetSha256', 'policy.version', 'reference', 'toSha256'],
    });
    expect(checkReceipt(signed(altered), { trust, logged, receiptKeys })).toMatchObject({ verdict: 'sound', vouchedBy: ['key', 'log'], unvouched: [] });
    expect(checkReceipt(signed(), { logged }).unvouched, 'nothing says whose log that is').toEqual(['audit', 'policy.version', 'tenantId']);
  });

  it('is vouched for by no log that lacks the beginning or the end of the draft', () => {
    const logged = events.filter(({ draftId }) => draftId === released.draftId);
    const nothing = { verdict: 'incomplete', vouchedBy: [], unvouched: expect.arrayContaining(['approvals', 'policy.sha256', 'tier', 'bodySha256']) };

    expect(checkReceipt(signed(), { logged: logged.slice(1) })).toMatchObject(nothing);
    expect(checkReceipt(signed(), { logged: [] })).toMatchObject(nothing);
  });

  it('does not hold where it is of another tenant than the trusted keys', () => {
    expect(checkReceipt(signed({ tenantId: 'fabrikam' }), { trust: aTrust(), receiptKeys })).toMatchObject({
      verdict: 'wrong',
      faults: ['it is of another tenant than the keys that you trust'],
    });
  });

  it('R104: is of the tier that the released revision had, not of one before it', () => {
    const logged = events.filter(({ draftId }) => draftId === released.draftId);
    const begun = logged.map((event) => (event.seq === 0 ? { ...event, data: { ...event.data, tier: 1 } } : event));
    const revised = { ...(logged[1] as (typeof logged)[number]), type: 'draft.revised' as const };
    const again = (data: object) => checkReceipt(signed(), { logged: begun.with(1, { ...revised, data: { ...data } }), receiptKeys }).faults;

    expect(again({ tier: 3 })).toEqual([]);
    expect(again({ why: 'edited' }), 'an edit keeps the tier').toEqual(['the log tells another release']);
  });

  it.each<[string, object, string]>([
    ['another approver', approvedBy({ personId: 'per_mallory' }), 'tells other approvals'],
    ['another time of an approval', approvedBy({ at: '2020-01-01T00:00:00.000Z' }), 'tells other approvals'],
    ['another assurance', approvedBy({ assurance: 'sign-in' }), 'tells other approvals'],
    ['an approval on behalf of somebody', approvedBy({ onBehalfOf: 'per_mallory' }), 'tells other approvals'],
    ['an approval too few', { approvals: receipt.approvals.slice(1) }, 'tells other approvals'],
    ['another time of the release', { releasedAt: '2020-01-01T00:00:00.000Z' }, 'tells another release'],
    ['another policy', { policy: { version: 3, sha256: '0'.repeat(64) } }, 'tells another release'],
    ['another text', { bodySha256: '0'.repeat(64) }, 'tells another release'],
    ['another release', { releaseId: 'rel_other' }, 'tells another release'],
    ['another revision', { revision: 7 }, 'tells another release'],
    ['another tier', { tier: 2 }, 'tells another release'],
  ])('does not hold by the log with %s, also signed by a key that is trusted', (_, fields, words) => {
    const logged = events.filter(({ draftId }) => draftId === released.draftId);
    const report = checkReceipt(signed(fields), { logged, receiptKeys });

    expect(report).toMatchObject({ verdict: 'wrong', vouchedBy: ['key'] });
    expect(report.faults.join('; ')).toContain(words);
  });

  it('R104: of what went out at once, holds by the event that received it, and names nobody', () => {
    const once = events.find(({ type, to }) => type === 'draft.received' && to === 'released') as (typeof events)[number];
    const fields = {
      draftId: once.draftId,
      releaseId: once.data?.releaseId,
      requestHash: once.requestHash,
      bodySha256: once.data?.bodySha256,
      policy: { version: 3, sha256: once.policySha256 },
      revision: once.revision,
      releasedAt: once.at,
      tier: once.data?.tier,
      approvals: [],
    };

    expect(checkReceipt(signed(fields), { logged: [once] })).toMatchObject({ verdict: 'incomplete', vouchedBy: ['log'], faults: [] });
    expect(
      checkReceipt(signed({ ...fields, approvals: receipt.approvals.map((one) => ({ ...one, requestHash: once.requestHash })) }), { logged: [once] }),
    ).toMatchObject({
      verdict: 'wrong',
      faults: [expect.stringContaining('tells other approvals')],
    });
  });

  it('does not hold with a key of another kind, nor by a key that is none', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const broken = { ...aTrust(), keys: [{ ...aLogKey().key, publicKey: 'AAAA' }] };

    expect(checkReceipt(signed({}, { publicKey: other })).faults).toEqual(['its signature is wrong']);
    expect(checkReceipt(signed({}, { inclusion }), { trust: broken }).verdict).toBe('wrong');
    expect(
      checkReceipt(signed({ audit: { events: 1, head: '' } }, { inclusion: { ...inclusion, entry: { ...inclusion.entry, data: undefined } } })).verdict,
    ).toBe('wrong');
  });

  it('does not hold by the keys of another log', () => {
    const other = { ...aTrust(), origin: 'fabrikam.example' };

    expect(checkReceipt(signed({}, { inclusion: inclusionOf(at) }), { trust: other }).faults).toEqual(['its checkpoint is of another log']);
  });
});
