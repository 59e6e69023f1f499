import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Item } from '../../functions/adapters/ports.ts';
import { type AuditEvent, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { openNote } from '../../functions/domain/audit/checkpoint.ts';
import { isIncluded } from '../../functions/domain/audit/merkle-tree.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { AccountFields } from '../../functions/domain/policy/account.ts';
import { Receipt } from '../../functions/runtime/draft-schemas.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

interface List {
  readonly items: { id: string; status: string }[];
  readonly next: string | null;
}
const list = (world: World, query: string) => world.call<List>(`GET /v1/drafts?${query}`);

/** All pages of a list. */
async function pages(world: World, query: string): Promise<string[][]> {
  const found: string[][] = [];
  for (let next: string | null = ''; next !== null; ) {
    const { json }: { json: List } = await list(world, `${query}${next && `&cursor=${encodeURIComponent(next)}`}`);
    found.push(json.items.map(({ id }) => id));
    next = json.next;
    if (found.length > 20) throw new Error('the list never ends');
  }
  return found;
}

describe('a draft', () => {
  it('is read as the answer of its intake gave it, until it moves on', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHarmlessReply());

    expect(await world.call(`GET /v1/drafts/${json.id}`)).toMatchObject({ status: 200, json });
    expect(await world.call('GET /v1/drafts/drf_00000000000000000000000000')).toMatchObject({ status: 404, json: { code: 'not_found' } });
  });

  it('needs the scope drafts:read', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHarmlessReply());

    expect((await world.call(`GET /v1/drafts/${json.id}`, { key: world.keys.audit })).status).toBe(403);
    expect((await world.call(`GET /v1/drafts/${json.id}`, { key: null })).status).toBe(401);
  });

  it('R63: is waited for until it settles', async () => {
    const world = await createWorld();
    const draft = await world.held();

    const waiting = world.call(`GET /v1/drafts/${draft.id}?wait=20`);
    await world.decide(draft.id, 'mia', { decision: 'reject', reason: 'wrong_tone' });

    expect((await waiting).json).toMatchObject({ status: 'rejected' });
  });

  it('is answered as it stands when the wait is over', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const began = performance.now();

    expect((await world.call(`GET /v1/drafts/${draft.id}?wait=0.3`)).json).toMatchObject({ status: 'pending' });
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
    expect((await world.call(`GET /v1/drafts/${draft.id}?wait=26`)).status).toBe(422);
  });

  it('is answered at once where too many wait already, with retry-after', async () => {
    const world = await createWorld({ settings: { maxWaiters: 2 } });
    const draft = await world.held();
    const waiting = [1, 2].map(() => world.call(`GET /v1/drafts/${draft.id}?wait=20`));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();

    const third = await world.call(`GET /v1/drafts/${draft.id}?wait=20`);

    expect([third.status, third.headers['retry-after'], performance.now() - began < 10_000]).toEqual([200, '5', true]);
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'ends the waiting' } });
    expect((await Promise.all(waiting)).map(({ headers }) => headers['retry-after'])).toEqual([undefined, undefined]);
    expect((await world.call(`GET /v1/drafts/${draft.id}?wait=0.1`)).headers['retry-after']).toBeUndefined();
  });
});

describe('the list of drafts', () => {
  it('pages newest first, every draft once and none lost', async () => {
    const world = await createWorld();
    const made: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      made.push((await world.post(aHarmlessReply({ conversationId: `zd-${i}` }))).json.id);
      world.clock.advance(1);
    }
    const newestFirst = made.toReversed();

    for (const query of ['limit=2', 'limit=2&accountId=acc_fabrikam', 'limit=2&status=released']) {
      const found = await pages(world, query);
      expect([found.flat(), found.map(({ length }) => length)]).toEqual([newestFirst, [2, 2, 2, 1]]);
    }
    expect(await pages(world, 'limit=7')).toEqual([newestFirst]);
  });

  it('leaves out a draft that can not be read, and no other', async () => {
    const world = await createWorld();
    const damaged = (await world.post(aHarmlessReply())).json.id;
    const sent = (await world.post(aHarmlessReply({ conversationId: 'zd-2' }))).json.id;
    const [revision] = (await world.raw.query('drafts', { pk: `D#${damaged}` })).filter(({ sk }) => sk.startsWith('REV#'));
    await world.raw.put('drafts', { ...revision, routeId: null } as Item);

    expect((await list(world, 'limit=5')).json.items.map(({ id }) => id)).toEqual([sent]);
    expect(world.logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: 'a draft that can not be read is left out of a list',
        fields: { draftId: damaged, errorName: 'ZodError' },
      }),
    );
  });

  it('is narrowed by status, account and conversation', async () => {
    const world = await createWorld();
    const sent = (await world.post(aHarmlessReply())).json.id;
    const held = (await world.post(aHeldReply({ conversationId: 'zd-2' }))).json.id;
    const other = (await world.post(aDualRefund())).json.id;
    const ids = async (query: string) => (await list(world, query)).json.items.map(({ id }) => id).toSorted();

    expect(await ids('status=released')).toEqual([sent]);
    expect(await ids('status=pending')).toEqual([held, other].toSorted());
    expect(await ids('status=rejected')).toEqual([]);
    expect(await ids('accountId=acc_northwind')).toEqual([other]);
    expect(await ids('conversationId=zd-2')).toEqual([held]);
    expect(await ids('conversationId=zd-2&status=released')).toEqual([]);
    expect(await ids('accountId=acc_nobody')).toEqual([]);
  });

  it('takes a cursor of its own only, and no nonsense', async () => {
    const world = await createWorld();
    for (let i = 0; i < 3; i += 1) await world.post(aHarmlessReply({ conversationId: `zd-${i}` }));
    const { next } = (await list(world, 'limit=1&status=released')).json;

    expect((await list(world, `limit=1&status=released&cursor=${encodeURIComponent(next ?? '')}`)).status).toBe(200);
    for (const query of [
      `limit=1&cursor=${encodeURIComponent(next ?? '')}`,
      `status=released&cursor=${next}x`,
      'cursor=',
      'limit=0',
      'limit=201',
      'status=lost',
      'sort=up',
    ])
      expect([query, (await list(world, query)).status]).toEqual([query, 422]);
  });

  it('ends a page before it is more than Lambda may answer, and loses none', async () => {
    const world = await createWorld();
    const made: string[] = [];
    // Each quotation mark is three more bytes of a Lambda's answer: as a member of the list, and of the text that the list is in it.
    const text = `${'"'.repeat(60_000)} It arrives on Friday.`;
    for (let i = 0; i < 20; i += 1) {
      const { json } = await world.post(aHarmlessReply({ conversationId: `zd-${i}`, reply: { to: 'dana@fabrikam.example', text } }));
      expect(json.release?.text === text).toBe(true);
      made.push(json.id);
      world.clock.advance(1);
    }

    const first = await list(world, 'limit=200');
    const found = await pages(world, 'limit=200');

    expect(Buffer.byteLength(JSON.stringify(first.body))).toBeLessThan(4_100_000);
    expect(found.map(({ length }) => length)).toEqual([16, 4]);
    expect(found.flat()).toEqual(made.toReversed());
  });

  it('shows a draft whose stored text is gone among the others', async () => {
    const world = await createWorld();
    const text = 'It arrives on Friday. '.repeat(300);
    await world.post(aHeldReply({ reply: { to: 'dana@fabrikam.example', text } }));
    await world.post(aHeldReply({ conversationId: 'zd-2' }));
    world.bodies.clear();

    expect((await list(world, 'limit=10')).json.items).toHaveLength(2);
  });
});

describe('the audit of a draft', () => {
  it('R102: is told in order and in pages, to whoever may read it', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);
    await world.sweep();
    const events = await world.audit(draft.id);

    const first = await world.call<{ items: unknown[]; next: string }>(`GET /v1/audit?draftId=${draft.id}&limit=3`, { key: world.keys.audit });
    const second = await world.call<{ items: unknown[]; next: null }>(
      `GET /v1/audit?draftId=${draft.id}&limit=3&cursor=${encodeURIComponent(first.json.next)}`,
      {
        key: world.keys.audit,
      },
    );

    expect([...first.json.items, ...second.json.items]).toEqual(events);
    expect([events.length, second.json.next]).toEqual([5, null]);
    expect((await world.call(`GET /v1/audit?draftId=${draft.id}`)).status).toBe(403);
    expect((await world.call('GET /v1/audit', { key: world.keys.audit })).status).toBe(422);
    expect((await world.call('GET /v1/audit?draftId=drf_none', { key: world.keys.audit })).json).toEqual({ items: [], next: null });
  });
});

describe('the receipt', () => {
  it('is a signed proof of who approved exactly what went out', async () => {
    const world = await createWorld();
    const draft = await world.held();
    expect(await world.call(`GET /v1/drafts/${draft.id}/receipt`)).toMatchObject({ status: 409, json: { code: 'not_released' } });
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);
    await world.sweep();

    const { json } = await world.call<z.infer<typeof Receipt>>(`GET /v1/drafts/${draft.id}/receipt`);

    const { receipt, signature } = Receipt.parse(json);
    expect(receipt).toMatchObject({
      draftId: draft.id,
      requestHash: draft.requestHash,
      bodySha256: sha256(aHeldReply().reply.text),
      approvals: [{ personId: 'mia', assurance: 'link', requestHash: draft.requestHash }],
    });
    const key = createPublicKey({ key: Buffer.from(signature.publicKey, 'base64'), format: 'der', type: 'spki' });
    const signed = (of: object) => verify(null, Buffer.from(`countersign-receipt/v1\n${canonicalJson(of)}`), key, Buffer.from(signature.value, 'base64'));
    expect([signed(receipt), signed({ ...receipt, tier: 1 })]).toEqual([true, false]);
    expect(JSON.stringify(json)).not.toContain('@');
    expect((await world.call('GET /v1/drafts/drf_none/receipt')).status).toBe(404);
  });
});

describe('R102: what the audit log proves', () => {
  const read = async (world: World, draftId: string) => Receipt.parse((await world.call(`GET /v1/drafts/${draftId}/receipt`)).json).inclusion;
  const publicKeyOf = async (world: World) => (await world.deps.logSigner.sign(Buffer.from('x'))).publicKey;
  /** As anybody does it who holds the receipt and the key. */
  const proves = async (world: World, inclusion: Awaited<ReturnType<typeof read>>): Promise<boolean> => {
    if (!inclusion) return false;
    const { index, size, proof, checkpoint, entry } = inclusion;
    const signed = openNote(checkpoint, [{ name: 'approvals.example/countersign', publicKey: await publicKeyOf(world) }]);
    const leaf = leafOf(entry as unknown as AuditEvent);
    const hashes = proof.map((hash) => Buffer.from(hash, 'hex'));
    return leaf === entry.leaf && signed.size === size && isIncluded(Buffer.from(leaf, 'hex'), index, size, hashes, signed.root);
  };

  it('is its newest signed root, once there is one, for whoever may read the audit', async () => {
    const world = await createWorld();
    expect(await world.call('GET /v1/audit/checkpoint', { key: world.keys.audit })).toMatchObject({ status: 404, json: { code: 'not_found' } });
    await world.sequenceAudit();

    const { json } = await world.call<{ note: string; size: number; root: string }>('GET /v1/audit/checkpoint', { key: world.keys.audit });

    const key = { name: 'approvals.example/countersign', publicKey: await publicKeyOf(world) };
    expect(openNote(json.note, [key])).toEqual({ origin: key.name, size: json.size, root: Buffer.from(json.root, 'hex') });
    expect(json).toEqual({ note: json.note, size: (await world.raw.scan('audit')).length, root: json.root, at: world.clock.now().toISOString() });
    expect((await world.call('GET /v1/audit/checkpoint')).status).toBe(403);
  });

  it('R108: is that the release of a draft is in it, as soon as a checkpoint covers that', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    await world.sequenceAudit();
    world.clock.advance(30);
    await world.sweep();
    expect(await read(world, draft.id)).toBeNull();
    world.clock.advance(60);
    await world.sequenceAudit();

    const inclusion = await read(world, draft.id);

    expect(inclusion?.entry).toMatchObject({ type: 'draft.released', draftId: draft.id });
    expect(await proves(world, inclusion)).toBe(true);
  });

  it('is that of one which went out at once, also when the log has grown far beyond it', async () => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHarmlessReply());
    await world.sequenceAudit();
    const early = await read(world, draft.id);
    for (let i = 0; i < 300; i += 1)
      await world.deps.accounts.putAccount(`acc_${i}`, AccountFields.parse({ name: `A ${i}`, segment: 'standard' }), { via: 'system' });
    world.clock.advance(60);
    await world.sequenceAudit();

    const late = await read(world, draft.id);

    expect(early?.entry).toMatchObject({ type: 'draft.received', draftId: draft.id });
    expect(late).toMatchObject({ index: early?.index, entry: early?.entry });
    expect(late?.size).toBeGreaterThan(300);
    expect([await proves(world, early), await proves(world, late)]).toEqual([true, true]);
  });

  it('of a checkpoint whose partial tiles are gone is read from the full ones', async () => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHarmlessReply());
    await world.sequenceAudit();
    const first = await world.raw.get('drafts', { pk: 'LOG', sk: 'STATE' });
    for (let i = 0; i < 300; i += 1)
      await world.deps.accounts.putAccount(`acc_${i}`, AccountFields.parse({ name: `A ${i}`, segment: 'standard' }), { via: 'system' });
    world.clock.advance(60);
    await world.sequenceAudit();
    for (const path of world.logFiles.keys()) if (path.includes('tile/0/000.p/')) world.logFiles.delete(path);
    await world.raw.put('drafts', { ...first, pk: 'LOG', sk: 'STATE' });

    expect(await proves(world, await read(world, draft.id))).toBe(true);
  });

  it.each([
    ['are gone', undefined, 'Error'],
    ['are broken', Buffer.from('x'), 'SyntaxError'],
    ['are altered', Buffer.alloc(32 * 16, 7), 'NotIncluded'],
  ])('is left out, and raises the alarm, where its tiles %s', async (_, bytes, errorName) => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHarmlessReply());
    await world.sequenceAudit();
    const tile = [...world.logFiles.keys()].findLast((path) => path.startsWith('tile/0/')) ?? '';
    if (bytes) world.logFiles.set(tile, bytes);
    else world.logFiles.delete(tile);

    const { status, json } = await world.call<z.infer<typeof Receipt>>(`GET /v1/drafts/${draft.id}/receipt`);

    expect([status, json.inclusion]).toEqual([200, null]);
    expect(world.logged).toContainEqual({
      level: 'error',
      message: 'a receipt goes without its proof of inclusion',
      fields: { draftId: draft.id, errorName },
    });
  });
});

describe('what is open to all', () => {
  it.each([
    ['/health', { status: 'ok' }],
    ['/openapi.json', { openapi: expect.stringMatching(/^3\.1/) }],
    ['/openapi-3.0.json', { openapi: expect.stringMatching(/^3\.0/) }],
    ['/policy.schema.json', { title: 'Countersign policy' }],
  ])('%s is', async (path, body) => {
    const world = await createWorld();

    expect(await world.call(`GET ${path}`, { key: null })).toMatchObject({ status: 200, json: body });
  });
});
