import { describe, expect, it, vi } from 'vitest';
import { type CommitmentRecord, keptDays } from '../../functions/domain/policy/commitment-record.ts';
import { days } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld, type World } from '../world.ts';

const recordsIn = (world: World) =>
  world.transactions.map((writes) => writes.flatMap((write) => ('put' in write && write.put.sk.startsWith('COMMIT#') ? [write.put] : [])));

describe('what a reply promises', () => {
  it('is kept in the transaction that releases it at once, for 400 days', async () => {
    const world = await createWorld();

    const { json } = await world.post(aRefund(30));

    expect(json.status).toBe('notified');
    expect(recordsIn(world)).toEqual([
      [
        {
          pk: 'ACC#acc_fabrikam',
          sk: `COMMIT#${json.id}`,
          accountId: 'acc_fabrikam',
          draftId: json.id,
          revision: 1,
          releaseId: json.release?.releaseId,
          at: json.release?.at,
          commitments: [
            { kind: 'act', act: 'refund', quote: 'Hello Dana, you get the money back today.', state: 'open' },
            { kind: 'date', date: 'today', act: 'refund', quote: 'Hello Dana, you get the money back today.', state: 'open' },
          ],
          expiresAt: world.clock.now().getTime() / 1000 + 400 * days,
        },
      ],
    ]);
  });

  it('is kept in the transaction that releases it after approval, and not before', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
    await world.decide(draft.id, 'dan');
    expect(recordsIn(world).flat()).toEqual([]);
    world.transactions.length = 0;

    world.clock.advance(30);
    await world.sweep();

    expect(await world.status(draft.id)).toBe('released');
    const [releasing] = world.transactions.filter((writes) => writes.some((write) => 'put' in write && write.put.type === 'draft.released'));
    expect(releasing?.flatMap((write) => ('put' in write && write.put.sk === `COMMIT#${draft.id}` ? [write.put.commitments] : []))).toMatchObject([
      [{ kind: 'money', money: { currency: 'USD', minor: 1_240_000 } }],
    ]);
    expect(recordsIn(world).flat()).toHaveLength(1);
  });

  it('leaves no record where a reply promises nothing, or never goes out', async () => {
    const world = await createWorld();

    await world.post(aHarmlessReply());
    const { json } = await world.post(aHeldReply({ conversationId: 'zd-2', reply: { to: 'dana@fabrikam.example', text: 'We will credit you $40.' } }));
    await world.call(`POST /v1/drafts/${json.id}/withdraw`, { body: { reason: 'no' } });

    expect(recordsIn(world).flat()).toEqual([]);
  });

  it('is read at intake only where the new reply promises or denies something', async () => {
    const world = await createWorld();
    const read = vi.spyOn(world.deps.accounts, 'openCommitments');

    await world.post(aHarmlessReply());
    expect(read).not.toHaveBeenCalled();
    const { json } = await world.post(aHarmlessReply({ conversationId: 'zd-2', reply: { to: 'dana@fabrikam.example', text: 'We can’t refund this.' } }));
    await world.revise(json.id, { notes: 'look again' });

    expect(read.mock.calls).toEqual([['acc_fabrikam'], ['acc_fabrikam']]);
    await world.post(aHarmlessReply({ conversationId: 'zd-3', reply: { to: 'dana@fabrikam.example', subject: 'We can’t refund this', text: 'See below.' } }));
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('is searched for in the subject of a draft and of its revisions', async () => {
    const world = await createWorld();
    const withSubject = (subject: string) => ({ reply: { to: 'dana@fabrikam.example', subject, text: 'Please see the attached form.' } });

    const { json } = await world.post(aHarmlessReply(withSubject('We credit you $500')));
    const revised = await world.revise(json.id, withSubject('Card 4111 1111 1111 1111'));
    const rulesIn = ({ reasons }: { reasons: { rule: string }[] }) => reasons.map(({ rule }) => rule);

    expect([json.status, rulesIn(json), rulesIn(revised.json)]).toEqual(['pending', ['undeclared-commitment'], ['private-data']]);
  });

  it('is compared with what a later reply says: one that takes it back is held and says which promise', async () => {
    const world = await createWorld();
    const credit = (dollars: number) => ({ actions: [{ type: 'credit', amount: { currency: 'USD', minor: dollars * 100 } }], confidence: 0.99 });
    const reply = (text: string) => ({ reply: { to: 'dana@fabrikam.example', text } });
    const first = await world.post(aHarmlessReply({ ...credit(60), ...reply('We credit you $60.00.') }));

    const same = await world.post(aHarmlessReply({ conversationId: 'zd-2', ...reply('Your credit of $60.00 is on its way.') }));
    const other = await world.post(aHarmlessReply({ conversationId: 'zd-3', ...reply('We never promised you a credit.') }));

    expect(first.json.status).toBe('notified');
    expect(same.json.reasons.map(({ rule }) => rule)).not.toContain('contradicts-commitment');
    expect([other.json.status, other.json.reasons.find(({ rule }) => rule === 'contradicts-commitment')?.text]).toEqual([
      'pending',
      expect.stringContaining(`draft ${first.json.id}`),
    ]);
  });

  it('can be read by admin and audit keys, the newest draft first, until it expires', async () => {
    const world = await createWorld();
    const ids: string[] = [];
    for (const conversationId of ['zd-1', 'zd-2']) {
      ids.unshift((await world.post(aRefund(10, { conversationId }))).json.id);
      world.clock.advance(1);
    }
    const read = (id: string, key?: string) =>
      world.call<{ items: CommitmentRecord[] }>(`GET /v1/accounts/${id}/commitments`, key === undefined ? {} : { key });

    for (const key of [world.keys.admin, world.keys.audit]) {
      const { status, json } = await read('acc_fabrikam', key);
      expect([status, json.items.map(({ draftId }) => draftId)]).toEqual([200, ids]);
      expect(Object.keys(json.items[0] ?? {})).toEqual(['accountId', 'draftId', 'revision', 'releaseId', 'at', 'commitments']);
    }
    expect((await read('acc_fabrikam')).status).toBe(403);
    expect((await read('acc_nobody', world.keys.admin)).json).toEqual({ items: [] });
    expect((await read('acc%20nobody', world.keys.admin)).status).toBe(404);
    world.clock.advance(keptDays * days);
    expect((await read('acc_fabrikam', world.keys.admin)).json).toEqual({ items: [] });
  });
});
