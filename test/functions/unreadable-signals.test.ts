import { describe, expect, it } from 'vitest';
import { revisionItem, wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { Revision } from '../../functions/domain/approval/draft-state.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';
import { moveOn } from '../../functions/runtime/move-on.ts';
import { days } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';
import { dana, erase, everything, untilDone } from './erasure-suite.ts';

/** Alters the first revision of a draft past the program. */
async function alter(world: World, draftId: string, change: (revision: Revision) => object): Promise<void> {
  const key = { pk: `D#${draftId}`, sk: 'REV#000001' };
  const item = await world.raw.get('drafts', key);
  if (!item) throw new Error('no revision');
  const { pk: _, sk: __, ...revision } = wholeRevision(item) as unknown as Revision & typeof key;
  await world.raw.put('drafts', { ...key, ...revisionItem(change(revision) as Revision) });
}
/** A figure that can't be read back: JSON has none that is not finite. */
const withoutASum = (revision: Revision) => ({
  ...revision,
  assessment: { ...revision.assessment, signals: { ...revision.assessment.signals, moved: { USD: null } } },
});
/** What a newer version may write, and this one knows nothing of. */
const ofANewerVersion = (revision: Revision) => ({ ...revision, assessment: { ...revision.assessment, novelty: true } });

const message = (world: World, text = 'And?') =>
  world.call<{ superseded: string[] }>('POST /v1/conversations/zd-1/messages', { body: { id: 'm-2', text, at: '2026-11-22T16:30:00Z' } });

describe('a draft whose signals can not be read', () => {
  it('is shown, taken back, and told of', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    await alter(world, id, withoutASum);

    expect((await world.call(`GET /v1/drafts/${id}`)).json).toMatchObject({ id, status: 'pending' });
    expect((await world.call<{ items: unknown[] }>('GET /v1/drafts')).json.items).toMatchObject([{ id }]);
    expect(await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } })).toMatchObject({ status: 200, json: { status: 'withdrawn' } });
    await world.sendWebhook({ sweep: true });

    expect(world.told().map(({ type, draft }) => [type, draft.id])).toEqual([['draft.withdrawn', id]]);
  });

  it('ends for everybody when it is taken back: its execution wakes, who was asked is told, and nothing stays owed', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    await world.tasks.openStage({ contract: 1, draftId: id, revision: 1, waitSeconds: 3600, token: 'waiting' });
    await alter(world, id, withoutASum);
    const mails = world.mails.length;

    await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
    await world.sweep();

    expect((await world.outbox()).filter(({ state, kind }) => state === 'pending' && kind !== 'webhook')).toEqual([]);
    expect([world.mails.length > mails, world.wakes]).toEqual([true, ['waiting']]);
    expect((await moveOn(world.deps, id))?.head.status).toBe('withdrawn');
  });

  it('waits aloud as long as it is open: nothing is due of what can not be read', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    await alter(world, id, withoutASum);

    await expect(moveOn(world.deps, id)).rejects.toThrow(expect.objectContaining({ name: 'ZodError' }));
  });

  it('F23: loses its texts when they are too old', async () => {
    const world = await createWorld({ settings: { textDays: 200 } });
    const { id } = await world.held(aHeldReply({ customerMessage: { text: 'kanarienvogel' } }));
    await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
    await alter(world, id, withoutASum);

    world.clock.advance(201 * days);
    await world.eraseSubjects();

    expect((await world.draft(id)).head.erased?.id).toBe('retention');
    expect(JSON.stringify((await world.raw.query('drafts', { pk: `D#${id}` })).map(wholeRevision))).not.toContain('kanarienvogel');
  });

  it('is answered again where its call comes twice', async () => {
    const world = await createWorld();
    const { id } = (await world.post(aHeldReply(), 'once')).json;
    await alter(world, id, withoutASum);

    expect(await world.post(aHeldReply(), 'once')).toMatchObject({ status: 200, json: { id } });
  });

  it('is superseded by a newer message, at once or by what that owes', async () => {
    for (const dies of [false, true]) {
      const world = await createWorld();
      const { id } = await world.held();
      await alter(world, id, withoutASum);
      world.outside.beforeTransact = async (writes) => {
        if (dies && writes.some(({ table }) => table === 'audit')) throw new Error('the process died');
      };

      const { status, json } = await message(world);
      world.outside.beforeTransact = async () => {};
      await world.sweep();

      expect([status, json.superseded]).toEqual(dies ? [500, undefined] : [200, [id]]);
      expect((await world.deps.drafts.loadHead(id))?.status).toBe('superseded');
      expect((await world.outbox()).filter(({ kind }) => kind === 'supersede')).toEqual([]);
    }
  });

  it('F23: is withdrawn and erased with all of its texts', async () => {
    const world = await createWorld();
    const { id } = await world.held(aHeldReply({ customerMessage: { text: 'kanarienvogel', from: { email: dana } } }));
    await alter(world, id, withoutASum);

    const { json } = await erase(world, { email: dana, reason: 'request 4711' });
    const done = await untilDone(world, json.id);

    expect(done).toMatchObject({ state: 'done', erased: 1, unreadable: 0 });
    expect(await everything(world)).not.toContain('kanarienvogel');
    expect((await world.draft(id)).revisions.map(({ content, assessment }) => [content, assessment.signals])).toEqual([[null, undefined]]);
  });

  it('is not decided, released or revised by such a reading', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    await alter(world, id, withoutASum);

    expect((await world.revise(id, { notes: 'look again' })).status).toBe(500);
    expect((await world.browser().open(id, 'mia')).status).toBe(500);
  });
});

describe('a draft that can not be read at all', () => {
  it('is left out of a list, aloud, and hides no other', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    const other = (await world.post(aHarmlessReply({ conversationId: 'zd-2' }))).json.id;
    await alter(world, id, ofANewerVersion);

    const { status, json } = await world.call<{ items: { id: string }[] }>('GET /v1/drafts');

    expect([status, json.items.map((one) => one.id)]).toEqual([200, [other]]);
    expect(world.logged).toContainEqual({
      level: 'error',
      message: 'a draft that can not be read is left out of a list',
      fields: { draftId: id, errorName: 'ZodError' },
    });
  });

  it('keeps nobody from hearing that a newer message was taken, and stays as it is', async () => {
    const world = await createWorld();
    const { id } = await world.held();
    await alter(world, id, ofANewerVersion);

    expect(await message(world)).toMatchObject({ status: 200, json: { superseded: [] } });
    expect((await world.deps.drafts.loadHead(id))?.status).toBe('pending');
    expect((await world.outbox()).filter(({ kind }) => kind === 'supersede')).toHaveLength(1);
    expect((await world.post(aHarmlessReply({ customerMessage: { id: 'm-3', text: 'Hello?', at: '2026-11-22T16:40:00Z' } }))).status).toBe(201);
  });

  it('neither keeps a decision about another one from being shown, nor its precedents', async () => {
    const world = await createWorld();
    const damaged = await world.held();
    await world.decide(damaged.id, 'mia', { decision: 'reject', reason: 'wrong_tone' });
    const open = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const one = await world.held(aHeldReply({ conversationId: 'zd-3' }));
    for (const { id } of [damaged, open]) await alter(world, id, ofANewerVersion);

    const mia = world.browser();
    const page = await mia.open(one.id, 'mia');
    const decided = await mia.fill(page, { decision: 'approve' });
    const receipt = await mia.get(decided.headers.location ?? '');

    expect([page.status, decided.status, receipt.status, await world.status(one.id)]).toEqual([200, 303, 200, 'approved']);
  });
});

describe('a revision that could not be read again', () => {
  it('is never kept', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    const draft = await world.draft(json.id);
    const [revision] = draft.revisions;
    const signals = { ...revision?.assessment.signals, moved: { USD: Number.NaN } } as Signals;
    const broken = { ...revision, revision: 2, assessment: { ...revision?.assessment, signals } } as Revision;
    world.transactions.length = 0;

    const keeping = world.deps.drafts.keep(draft, { head: { ...draft.head, revision: 2 }, revision: broken, content: '{}', entries: [], owed: [] });

    await expect(keeping).rejects.toThrow(expect.objectContaining({ name: 'ZodError' }));
    expect(world.transactions).toEqual([]);
  });
});
