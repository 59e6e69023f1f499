import { describe, expect, it } from 'vitest';
import type { ReceivedFilter } from '../../functions/adapters/draft-lists.ts';
import { duePartitions } from '../../functions/adapters/partitions.ts';
import { TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { Busy } from '../../functions/adapters/retry.ts';
import { spentWrites } from '../../functions/adapters/spent-writes.ts';
import { withdraw } from '../../functions/domain/approval/end.ts';
import { receiveDraft } from '../../functions/domain/approval/receive.ts';
import { leafOf } from '../../functions/domain/audit/audit-event.ts';
import { aContext, aReceived, aSubmission, days, hours, secondsAfter, start } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

type Put = Extract<Write, { put: unknown }>;
const puts = (writes: readonly Write[]): Put[] => writes.filter((write): write is Put => 'put' in write);
const headsIn = (writes: readonly Write[]) => puts(writes).filter(({ put }) => put.pk.startsWith('D#') && put.sk === 'HEAD');
const eventsIn = (writes: readonly Write[]) => puts(writes).filter(({ table }) => table === 'audit');
const rowsIn = (writes: readonly Write[]) => puts(writes).filter(({ put, when }) => put.pk.startsWith('OUT#') && when && 'absent' in when);
const raw = (world: World, draftId: string, sk: string) => world.raw.get('drafts', { pk: `D#${draftId}`, sk });

/** A whole life: dual approval with an edit, a stop, an escalation, a wrong code, a release. */
async function aLife(world: World): Promise<string> {
  const draft = await world.held(aDualRefund());
  const finance = await world.askedAs(draft.id, 'finance');
  await world.decide(draft.id, finance);
  await world.decide(draft.id, 'dan', { text: 'Hello Dana,\n\nwe refund $12,400 next week.' });
  await world.sweep();
  await world.decide(draft.id, finance, { code: 'wrong' });
  await world.decide(draft.id, finance);
  await world.call(`POST /v1/drafts/${draft.id}/stop`, { body: { reason: 'look again', to: 'pending' } });
  world.clock.advance(4 * hours);
  await world.sweep();
  await world.decide(draft.id, finance);
  await world.decide(draft.id, 'dan');
  world.clock.advance(30);
  await world.sweep();
  await world.call(`POST /v1/drafts/${draft.id}/outcome`, { body: { outcome: 'right' } });
  return draft.id;
}

describe('a transition', () => {
  it('is one transaction: draft, audit events and what is owed together, each under its condition', async () => {
    const world = await createWorld();
    const draftId = await aLife(world);
    expect((await world.draft(draftId)).head).toMatchObject({ status: 'released', revision: 3 });

    const moving = world.transactions.filter((writes) => headsIn(writes).length > 0);
    for (const writes of world.transactions) {
      expect(headsIn(writes).length).toBeLessThanOrEqual(1);
      if (headsIn(writes).length === 0) expect([eventsIn(writes), rowsIn(writes)]).toEqual([[], []]);
    }
    for (const writes of moving) {
      const [head] = headsIn(writes);
      const before = Number(head?.put.auditSeq) - eventsIn(writes).length;
      expect(head?.when).toEqual(head?.put.version === 1 ? { absent: true } : { equals: { version: Number(head?.put.version) - 1 } });
      expect(eventsIn(writes).map(({ put, when }) => [put.seq, when])).toEqual(eventsIn(writes).map((_, i) => [before + i, { absent: true }]));
      if (eventsIn(writes).length > 0) expect(head?.put.auditHead).toBe(eventsIn(writes).at(-1)?.put.leaf);
    }
    const untold = moving.filter((writes) => eventsIn(writes).length === 0);
    expect(untold).toHaveLength(1); // a wrong code that doesn't lock is counted and no event
    const all = moving.flatMap(rowsIn).map(({ put }) => put.kind);
    expect(all).toEqual(expect.arrayContaining(['start', 'wake', 'mail', 'webhook']));
  });

  it('leaves a chain of events without a gap, each naming the one before', async () => {
    const world = await createWorld();
    const events = await world.audit(await aLife(world));

    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i));
    expect(events.map(({ prev }) => prev)).toEqual(['', ...events.slice(0, -1).map(({ leaf }) => leaf)]);
    for (const event of events) expect(leafOf(event)).toBe(event.leaf);
  });

  it('did not happen where its audit event could not be written', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const head = await raw(world, draft.id, 'HEAD');
    await world.raw.put('audit', { pk: `D#${draft.id}`, sk: `E#${String(head?.auditSeq).padStart(10, '0')}`, planted: true });
    const before = JSON.stringify((await world.raw.scan('drafts')).filter(({ pk }) => !pk.startsWith('SESSION#')));
    const mails = world.mails.length;

    const answer = await world.decide(draft.id, 'mia');
    world.clock.advance(60);
    await world.sweep();

    expect(answer.status).toBe(503);
    expect(JSON.stringify((await world.raw.scan('drafts')).filter(({ pk }) => !pk.startsWith('SESSION#')))).toBe(before);
    expect([world.mails.length, world.wakes]).toEqual([mails, []]);
  });

  it('did not happen where its marker is taken: a person leaves one per revision', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const loaded = await world.draft(draft.id);

    const kept = await world.deps.drafts.keep(loaded, {
      head: loaded.head,
      markers: [{ revision: 1, personId: 'ai:helpbot', role: 'approver' }],
      entries: [],
      owed: [{ kind: 'wake', revision: 1 }],
    });

    expect(kept).toEqual({ ok: false, failed: new Set(['marker']) });
    expect((await raw(world, draft.id, 'HEAD'))?.version).toBe(loaded.head.version);
    expect((await world.outbox()).filter(({ kind }) => kind === 'wake')).toEqual([]);
  });

  it('did not happen where the draft has moved since it was read', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    const [one, two] = [await world.draft(id), await world.draft(id)];
    const ending = (draft: typeof one) => withdraw(draft, 'solved', { via: 'system' }, aContext());

    const outcomes = await Promise.all([one, two].map((draft) => world.deps.drafts.keep(draft, ending(draft) ?? { head: draft.head, entries: [], owed: [] })));

    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ failed: expect.any(Set) });
    expect((await world.audit(id)).filter(({ type }) => type === 'draft.withdrawn')).toHaveLength(1);
  });

  it('answers the draft as a fresh reading has it', async () => {
    const world = await createWorld();
    const { drafts } = world.deps;

    const kept = await drafts.keep(null, receiveDraft(aReceived(), aContext()));

    if (!kept.ok) throw new Error('not kept');
    expect(await drafts.load(kept.draft.head.id)).toEqual(kept.draft);
    expect(await drafts.submission(kept.draft)).toEqual(aSubmission());
  });

  it('F14: reads again where somebody was faster, five times, and then gives up as busy', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    let reads = 0;
    world.outside.beforeTransact = (writes) => Promise.reject(new TransactionRefused(writes.map(() => 'condition')));

    const moving = world.deps.drafts.move(id, (draft) => {
      reads += 1;
      return withdraw(draft, null, { via: 'system' }, aContext());
    });

    await expect(moving).rejects.toThrow(Busy);
    expect(reads).toBe(6);
    expect(await world.status(id)).toBe('pending');
  });

  it('F7: tries a conflict again without reading, and passes on every other error', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    let refusals = 3;
    let reads = 0;
    world.outside.beforeTransact = async (writes) => {
      refusals -= 1;
      if (refusals >= 0) throw new TransactionRefused(writes.map(() => 'conflict'));
    };
    await world.deps.drafts.move(id, (draft) => {
      reads += 1;
      return withdraw(draft, null, { via: 'system' }, aContext());
    });
    expect([reads, await world.status(id)]).toEqual([1, 'withdrawn']);

    world.outside.beforeTransact = () => Promise.reject(new Error('the table is gone'));
    const other = await world.draft(id);
    await expect(world.deps.drafts.keep(other, { head: other.head, entries: [], owed: [] })).rejects.toThrow('the table is gone');
  });

  it('of nothing changes nothing, and of no draft is undefined', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    world.transactions.length = 0;

    expect((await world.deps.drafts.move(id, () => undefined))?.head.id).toBe(id);
    expect(await world.deps.drafts.move('drf_none', () => undefined)).toBeUndefined();
    expect(world.transactions).toEqual([]);
  });
});

describe('the items of a draft', () => {
  it('are found when they are due, and not once the draft is settled', async () => {
    const world = await createWorld();
    const { drafts } = world.deps;
    const { json } = await world.post(aHeldReply());
    const sent = (await world.post(aHarmlessReply({ conversationId: 'zd-2' }))).json;

    expect(await drafts.dueDrafts(start)).toEqual([json.id]); // its stage is to be opened
    await world.sweep();
    expect(await drafts.dueDrafts(secondsAfter(2 * hours - 1))).toEqual([]);
    expect(await drafts.dueDrafts(secondsAfter(2 * hours))).toEqual([json.id]);
    await world.call(`POST /v1/drafts/${json.id}/withdraw`, { body: { reason: 'solved' } });

    expect(await drafts.dueDrafts(secondsAfter(90 * days))).toEqual([]);
    expect(await raw(world, sent.id, 'HEAD')).not.toHaveProperty('duePk');
  });

  it('are spread over eight partitions of the index', () => {
    for (const kind of ['head', 'outbox', 'webhook'] as const) expect(duePartitions(kind)).toEqual(Array.from({ length: 8 }, (_, i) => `${kind}#${i}`));
  });

  it('hold a short text themselves and a long one in a body of its own, which alone is read when it is asked for', async () => {
    const world = await createWorld();
    const { drafts } = world.deps;
    const text = 'x'.repeat(5000);
    const { json } = await world.post(aHeldReply({ reply: { to: 'a@b.example', text } }));
    const long = await world.draft(json.id);

    expect(long.revisions[0]?.content).toBeNull();
    expect((await drafts.submission(long)).reply.text).toBe(text);
    world.bodies.clear();
    expect(await drafts.content(long)).toBeUndefined();
    await expect(drafts.submission(long)).rejects.toMatchObject({ name: 'DamagedText', message: expect.stringContaining('content_missing') });
    const short = await world.draft((await world.post(aHeldReply({ conversationId: 'zd-2' }))).json.id);
    expect(short.revisions[0]?.content).toContain('order 1187');
  });
});

describe('what a newer version wrote', () => {
  /** A draft whose head, and whose grants and questions, have an attribute that this version does not know. */
  async function newer(world: World) {
    const draft = await world.held(aDualRefund());
    const items = (await world.raw.scan('drafts')).filter(({ pk, sk }) => pk === `D#${draft.id}` && /^(HEAD|GRANT#|PERSON#)/.test(sk));
    for (const item of items) await world.raw.put('drafts', { ...item, lately: { added: true } });
    return draft;
  }

  it('F21: is read, listed, moved on and released by this one, and stays where it stood', async () => {
    const world = await createWorld();
    const { id } = await newer(world);
    expect((await world.call('GET /v1/drafts?status=pending')).json.items).toHaveLength(1);
    await world.decide(id, await world.askedAs(id, 'finance'));
    await world.decide(id, 'dan');
    world.clock.advance(30);
    await world.sweep();

    expect(await world.status(id)).toBe('released');
    const items = (await world.raw.scan('drafts')).filter(({ pk, sk }) => pk === `D#${id}` && /^(HEAD|GRANT#)/.test(sk));
    expect(items.length).toBeGreaterThan(2);
    for (const item of items) expect(item.lately).toEqual({ added: true });
  });

  it.each([
    ['a status', 'HEAD', { status: 'frozen-by-tomorrow' }],
    ['a member inside an attribute', 'HEAD', { policy: { version: 1, sha256: 'x', lately: true } }],
    ['a revision with more than its hash covers here', 'REV#000001', { assessment: { lately: true } }],
  ])('F21: is left alone where it may change the meaning: %s', async (_, sk, change) => {
    const world = await createWorld();
    const { id } = await world.held(aHeldReply());
    const other = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const altered = { ...(await raw(world, id, sk)), ...change, pk: `D#${id}`, sk };
    await world.raw.put('drafts', altered);
    world.clock.advance(24 * hours);
    await world.sweep();

    expect(await raw(world, id, sk)).toEqual(altered);
    expect(await world.status(other.id)).toBe('held'); // and the others go their way
  });
});

describe('drafts that people decided', () => {
  it('are found by account, and by category and rule, each once, whatever else stands in these indexes', async () => {
    const world = await createWorld();
    const { drafts } = world.deps;
    const one = await world.held(aHeldReply({ conversationId: 'decided#acc_fabrikam' }));
    await world.decide(one.id, 'mia', { decision: 'reject', reason: 'wrong_tone' });
    await world.revise(one.id, { reply: { to: 'dana@fabrikam.example', text: 'It arrives on Monday.' } });
    await world.sweep();
    world.clock.advance(60);
    await world.decide(one.id, 'mia');
    world.clock.advance(60);
    const two = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    await world.decide(two.id, 'mia');

    const alike = { accountId: 'acc_fabrikam', category: 'order_status', rule: 'review-requested' };
    expect(await drafts.listAlike(alike, 10)).toEqual({ ofAccount: [two.id, one.id], ofRule: [two.id, one.id] });
    expect(await drafts.listAlike({ ...alike, rule: 'keyword:lawyer' }, 10)).toEqual({ ofAccount: [two.id, one.id], ofRule: [] });
    expect((await drafts.listAlike({ ...alike, accountId: 'acc_other' }, 1)).ofRule).toEqual([two.id]);
    // A conversation may be called like a partition of decisions: its list holds its drafts alone.
    expect((await drafts.list({ conversationId: 'decided#acc_fabrikam', limit: 10 })).heads.map(({ id }) => id)).toEqual([one.id]);
  });

  it('are not those that wait for a further seat, nor those that time ended', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    await world.decide(draft.id, 'dan');
    world.clock.advance(86_400);
    await world.sweep();

    expect(await world.status(draft.id)).toBe('held');
    expect((await world.deps.drafts.listAlike({ accountId: 'acc_northwind', category: 'refund_request', rule: 'refund-action' }, 10)).ofAccount).toEqual([]);
  });
});

describe('the sums of an account', () => {
  const usd = (minor: number, day = '2026-11-22') => ({ currency: 'USD', day, minor });

  it('move under the version that was read', () => {
    const writes = spentWrites('acc', [usd(500)], { USD: { version: 3, days: { '2026-11-22': 100 } } });

    expect(writes.map(({ write }) => write)).toEqual([
      {
        table: 'accounts',
        put: { pk: 'ACC#acc', sk: 'SPENT#USD', version: 4, days: { '2026-11-22': 600 } },
        when: { equals: { version: 3 } },
      },
    ]);
  });

  it('begin where there was none, and where nothing moves must still be what was read', () => {
    expect(spentWrites('acc', [usd(500)], {})[0]?.write.when).toEqual({ absent: true });
    expect(spentWrites('acc', [usd(500)], { USD: { version: 0, days: {} } })[0]?.write.when).toEqual({ absent: true });
    expect(spentWrites('acc', [usd(500), usd(-500)], {})).toEqual([
      { label: 'spent', write: { table: 'accounts', check: { pk: 'ACC#acc', sk: 'SPENT#USD' }, when: { absent: true } } },
    ]);
    expect(spentWrites('acc', [usd(500), usd(-500)], { USD: { version: 3, days: {} } })[0]?.write.when).toEqual({ equals: { version: 3 } });
    expect(spentWrites('acc', [], {})).toEqual([]);
  });

  it('drop a day that comes to nothing', () => {
    const [given] = spentWrites('acc', [usd(-100)], { USD: { version: 1, days: { '2026-11-22': 100, '2026-11-21': 7 } } });

    expect(given?.write).toMatchObject({ put: { days: { '2026-11-21': 7 } } });
  });
});

describe('what was received', () => {
  /** Index entries of drafts, spread as the store spreads them; of heads that can't be read, so that they are cheap. */
  async function indexed(count: number) {
    const world = await createWorld();
    const ids = Array.from({ length: count }, (_, i) => `drf_${String(i).padStart(4, '0')}`);
    for (const [i, id] of ids.entries()) {
      const sk = `${secondsAfter(Math.floor(i / 3)).toISOString()}#${id}`; // three at each instant
      const kind = i % 4 === 0 ? 'open' : 'settled';
      await world.raw.put('drafts', {
        pk: `D#${id}`,
        sk: 'HEAD',
        statusPk: `${kind}#${(i * i) % 8}`,
        statusSk: sk,
        accountPk: i % 2 ? 'acc_a' : 'acc_b',
      });
    }
    return { world, ids };
  }
  async function allOf(world: World, filter: Omit<ReceivedFilter, 'limit' | 'before'> & { before?: string }, limit: number) {
    const found: string[] = [];
    const sizes: number[] = [];
    for (let before = filter.before; ; ) {
      const { items, next } = await world.deps.drafts.received({ ...filter, ...(before !== undefined && { before }), limit });
      found.push(...items.map(({ draftId }) => draftId));
      sizes.push(items.length);
      if (next === null) return { found, sizes };
      before = next;
    }
  }

  it.each([1, 2, 7, 50, 200, 1000])('is listed by the page of %i at most, the newest first, each draft once', async (limit) => {
    const { world, ids } = await indexed(230);

    const { found, sizes } = await allOf(world, {}, limit);

    expect(found).toEqual(ids.toReversed());
    expect(sizes.every((size) => size > 0 && size <= limit)).toBe(true);
  });

  it('is listed by account, and from one instant up to, and without, another', async () => {
    const { world, ids } = await indexed(60);
    const [from, before] = [secondsAfter(5).toISOString(), secondsAfter(9).toISOString()];

    expect((await allOf(world, { accountId: 'acc_a' }, 7)).found).toEqual(ids.filter((_, i) => i % 2).toReversed());
    expect((await allOf(world, { from, before }, 5)).found).toEqual(ids.slice(15, 27).toReversed());
    expect((await allOf(world, { accountId: 'acc_b', from, before }, 100)).found).toEqual(
      ids
        .slice(15, 27)
        .filter((id) => Number(id.slice(4)) % 2 === 0)
        .toReversed(),
    );
    expect((await allOf(world, { accountId: 'acc_none' }, 5)).found).toEqual([]);
  });

  it('holds drafts whose head can not be read, and the heads of the others', async () => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHeldReply());
    await world.raw.put('drafts', { pk: 'D#drf_x', sk: 'HEAD', statusPk: 'open#0', statusSk: `${start.toISOString()}#drf_x` });

    const { items } = await world.deps.drafts.received({ limit: 10 });

    expect(items.map(({ draftId, head }) => [draftId, head?.reference ?? null])).toEqual([
      ['drf_x', null],
      [draft.id, draft.reference],
    ]);
  });

  it('is found by its reference, also where two have the same', async () => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHeldReply());
    await world.raw.put('drafts', { pk: 'D#drf_0', sk: 'HEAD', referencePk: draft.reference, statusSk: `${secondsAfter(-1).toISOString()}#drf_0` });
    await world.revise(draft.id, { confidence: 0.9 });

    expect(await world.deps.drafts.byReference(draft.reference)).toEqual([draft.id, 'drf_0']);
    expect(await world.deps.drafts.byReference('AP-0000')).toEqual([]);
  });
});
