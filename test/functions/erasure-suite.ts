import { describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import { faultOf } from '../../functions/domain/audit/trail.ts';
import { commitTo } from '../../functions/domain/salted.ts';
import type { ErasureView } from '../../functions/domain/subject.ts';
import { aHarmlessReply, aHeldReply, aRefund, type World } from '../world.ts';

export const dana = 'dana@fabrikam.example';
/** Stands in every text that is about the person. */
export const canary = 'kanarienvogel';

/** Asks for an erasure as the admin. */
export const erase = (world: World, body: object) => world.call<ErasureView>('POST /v1/subjects/erase', { key: world.keys.admin, body });
export const statusOf = async (world: World, id: string) => (await world.call<ErasureView>(`GET /v1/subjects/erase/${id}`, { key: world.keys.admin })).json;

/** The minutes of the job until the erasure is done. */
export async function untilDone(world: World, id: string, minutesAtMost = 20): Promise<ErasureView> {
  for (let i = 0; i < minutesAtMost; i += 1) {
    await world.eraseSubjects();
    const status = await statusOf(world, id);
    if (status.state === 'done') return status;
    world.clock.advance(60);
  }
  throw new Error('the erasure does not end');
}

/** Everything that is kept anywhere, as one text. */
export async function everything(world: World): Promise<string> {
  const tables = await Promise.all((['accounts', 'drafts', 'audit'] as const).map((table) => world.raw.scan(table)));
  return JSON.stringify([tables.flat().map(wholeRevision), world.bodyVersions, [...world.bodies], world.logged]);
}

export const events = async (world: World, pk: string) => world.raw.query('audit', { pk });

/** A life with texts everywhere: rejected with a note, after a question, with a body in S3. */
export async function aLife(world: World, fields: Parameters<typeof aHeldReply>[0] = {}): Promise<string> {
  const { id } = await world.held(
    aHeldReply({ customerMessage: { text: canary, from: { email: dana } }, reply: { to: dana, text: `${canary} `.repeat(600) }, ...fields }),
  );
  await world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: canary });
  await world.sweep();
  return id;
}

/** What an erasure and a legal hold do, on whatever tables. @param open - answers a world of which nothing has happened yet */
export function erasureSuite(open: () => Promise<World>): void {
  describe('an erasure by mail address', () => {
    it('F23: leaves nothing of the texts anywhere, and every chain still verifies', async () => {
      const world = await open();
      const long = `${canary} `.repeat(600);
      const about = { customerMessage: { text: `Where is my parcel, ${canary}?`, from: { name: canary, email: dana }, at: '2026-11-22T16:00:00Z' } };
      const author = { id: 'agent:kim', type: 'agent', name: `Kim ${canary}` } as const;
      const sent = (
        await world.post(
          aHarmlessReply({ ...about, author, reply: { to: dana, subject: canary, text: `It arrives on Friday, ${canary}. I will refund you $5 next week.` } }),
        )
      ).json;
      const inS3 = await world.held(aHeldReply({ ...about, reply: { to: dana, text: long }, topics: [canary] }));
      await world.decide(inS3.id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: `No, ${canary}` });
      const stopped = await world.held(aHeldReply({ ...about, reply: { to: dana, text: canary } }));
      await world.decide(stopped.id, 'mia');
      await world.call(`POST /v1/drafts/${stopped.id}/stop`, { body: { reason: `No, ${canary}`, to: 'pending' } });
      const other = await world.held(
        aHeldReply({ customerMessage: { text: `I am not ${dana}.` }, reply: { to: 'other@fabrikam.example', text: 'It arrives.' } }),
      );
      await world.sweep();
      expect(await everything(world)).toContain(canary);

      const asked = await erase(world, { email: dana.toUpperCase(), reason: `request of ${canary}` });
      expect([asked.status, asked.json.state]).toEqual([202, 'running']);
      const done = await untilDone(world, asked.json.id);

      expect(done).toMatchObject({ state: 'done', subject: null, salt: null, erased: 3, heldBack: 0, unreadable: 0 });
      const left = await everything(world);
      expect(left).not.toContain(canary);
      expect(left.replaceAll(`I am not ${dana}`, '')).not.toContain(dana);
      for (const { id } of [sent, inS3, stopped, other]) {
        const kept = (await events(world, `D#${id}`)).map((item) => ({ place: item.sk, event: eventIn(item) }));
        expect(faultOf(kept, { draftId: id, tenantId: 'demo', head: (await world.draft(id)).head, whole: true })).toBeUndefined();
        expect(kept.filter(({ event }) => event.type === 'draft.erased')).toHaveLength(id === other.id ? 0 : 1);
      }
      expect(await world.status(other.id)).toBe('pending');
      const [ended] = await events(world, 'S#erasures');
      expect(ended).toMatchObject({
        type: 'subject.erased',
        data: { erasureId: asked.json.id, erased: 3, subjectCommit: commitTo(asked.json.salt ?? '', 'subject', dana) },
      });
    });
  });

  describe('a legal hold', () => {
    const hold = (world: World, method: 'PUT' | 'DELETE', body: object) => world.call(`${method} /v1/subjects/hold`, { key: world.keys.admin, body });

    it('forbids an erasure of its subject until it is released, and is in the audit without a word', async () => {
      const world = await open();
      const id = await aLife(world);
      const about = { email: dana, reason: 'case 7' };

      expect(await hold(world, 'PUT', about)).toMatchObject({ status: 201, json: { subject: dana, reason: 'case 7' } });
      expect((await hold(world, 'PUT', { ...about, email: dana.toUpperCase() })).status).toBe(200);
      expect(await erase(world, { email: dana, reason: 'asked for' })).toMatchObject({ status: 409, json: { code: 'legal_hold' } });
      expect((await hold(world, 'DELETE', { email: 'other@x.example', reason: 'over' })).status).toBe(404);
      expect((await hold(world, 'DELETE', { email: dana, reason: 'over' })).status).toBe(204);

      const { json } = await erase(world, { email: dana, reason: 'asked for' });
      await untilDone(world, json.id);
      expect((await world.draft(id)).head.erased).toBeDefined();
      const told = await events(world, 'S#erasures');
      expect(told.map(({ type }) => type)).toEqual(['subject.held', 'subject.hold_released', 'subject.erased']);
      expect(JSON.stringify(told)).not.toMatch(/dana|case 7|over"/);
      expect(await everything(world)).not.toMatch(/dana@fabrikam|case 7/);
    });

    it('is listed while it stands, page by page', async () => {
      const world = await open();
      const list = async (query = '') =>
        (await world.call<{ items: { subject: string }[]; next: string | null }>(`GET /v1/subjects/hold${query}`, { key: world.keys.admin })).json;
      expect(await list()).toEqual({ items: [], next: null });
      for (const about of [{ email: dana }, { email: 'é@x.example' }, { accountId: 'acc_fabrikam' }]) await hold(world, 'PUT', { ...about, reason: 'case 7' });
      await hold(world, 'PUT', { email: 'past@x.example', reason: 'case 8' });
      await hold(world, 'DELETE', { email: 'past@x.example', reason: 'over' });

      const first = await list('?limit=2');
      const second = await list(`?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);

      expect([...first.items, ...second.items].map(({ subject }) => subject)).toEqual(['acc_fabrikam', dana, 'é@x.example']);
      expect(second.next).toBeNull();
      expect(first.items[0]).toEqual({ id: expect.any(String), kind: 'accountId', subject: 'acc_fabrikam', reason: 'case 7', at: expect.any(String) });
      expect((await world.call('GET /v1/subjects/hold')).status).toBe(403);
    });

    it.each(['before its drafts are erased', 'in the middle of them'])(
      'that comes while an erasure of its account runs keeps account and promises: %s',
      async (when) => {
        const world = await open();
        const promises = () => world.raw.query('accounts', { pk: 'ACC#acc_fabrikam', prefix: 'COMMIT#' });
        const holdIt = async () => void (await hold(world, 'PUT', { accountId: 'acc_fabrikam', reason: 'case 7' }));
        await world.post(aRefund(20));
        await aLife(world, { conversationId: 'zd-2' });
        const before = await promises();
        const asked = await erase(world, { accountId: 'acc_fabrikam', reason: 'closed' });

        if (when === 'in the middle of them') world.outside.beforeErase = holdIt;
        else await holdIt();
        const done = await untilDone(world, asked.json.id);

        expect(done.heldBack).toBe(when === 'in the middle of them' ? 1 : 2);
        expect(before).toHaveLength(1);
        expect(await promises()).toEqual(before);
        expect((await world.deps.accounts.getAccount('acc_fabrikam'))?.account.id).toBe('acc_fabrikam');
      },
    );

    it('that comes at the instant at which the account is deleted keeps it', async () => {
      const world = await open();
      await aLife(world);
      const asked = await erase(world, { accountId: 'acc_fabrikam', reason: 'closed' });
      let held = false;
      world.outside.beforeTransact = async (writes) => {
        if (held || !writes.some((write) => 'put' in write && write.put.pk === 'ACC#acc_fabrikam' && 'deletedAt' in write.put)) return;
        held = true;
        await hold(world, 'PUT', { accountId: 'acc_fabrikam', reason: 'case 7' });
      };

      await untilDone(world, asked.json.id);

      expect([held, (await world.deps.accounts.getAccount('acc_fabrikam'))?.account.id]).toEqual([true, 'acc_fabrikam']);
    });

    it('of an account keeps its drafts from an erasure of a person, and the other way round; one that comes while it runs does too', async () => {
      const world = await open();
      const [held, other] = [await aLife(world), await aLife(world, { accountId: 'acc_northwind', conversationId: 'zd-2' })];
      await hold(world, 'PUT', { accountId: 'acc_fabrikam', reason: 'case 7' });
      const person = await erase(world, { email: dana, reason: 'asked for' });
      world.outside.beforeErase = async () => void (await hold(world, 'PUT', { email: 'somebody@else.example', reason: 'case 8' }));

      expect(await untilDone(world, person.json.id)).toMatchObject({ erased: 1, heldBack: 1 });
      expect([(await world.draft(held)).head.erased, (await world.draft(other)).head.erased?.id]).toEqual([undefined, person.json.id]);

      await hold(world, 'DELETE', { accountId: 'acc_fabrikam', reason: 'over' });
      await hold(world, 'PUT', { email: dana, reason: 'case 9' });
      const account = await erase(world, { accountId: 'acc_fabrikam', reason: 'closed' });
      expect(await untilDone(world, account.json.id)).toMatchObject({ erased: 0, heldBack: 1 });
      expect((await world.draft(held)).head.erased).toBeUndefined();
    });
  });
}
