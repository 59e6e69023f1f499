import { describe, expect, it } from 'vitest';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

/** Long enough to be kept beside the table. */
const longReply = { to: 'dana@fabrikam.example', text: 'It arrives on Friday. '.repeat(300) };

const alter = (world: World): void =>
  world.bodies.forEach((text, name) => void world.bodies.set(name, text.replaceAll('Friday', 'Monday').replace('dana@', 'eve@')));

describe('a stored text that was tampered with', () => {
  it.each([
    ['altered', alter],
    ['gone', (world: World) => world.bodies.clear()],
  ])('F24: is not shown on the review page when it is %s, and looking changes nothing', async (_, damage) => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ reply: longReply }));
    damage(world);

    const page = await world.browser().open(draft.id, 'mia');

    expect(page.status).toBe(200);
    expect(page.body).toContain('This reply is kept back');
    expect(page.body).not.toContain('arrives on');
    expect(page.forms).toEqual([]);
    expect(await world.status(draft.id)).toBe('pending');
  });

  it('F24: is never told to the helpdesk once it went out: no webhook, no answer, no receipt', async () => {
    const world = await createWorld();
    const { status, json: draft } = await world.post(aHarmlessReply({ reply: longReply }));
    expect([status, draft.status]).toEqual([201, 'released']);
    alter(world);

    await world.sendWebhook({ sweep: true });

    expect(world.posts).toEqual([]);
    for (const path of [`/v1/drafts/${draft.id}`, `/v1/drafts/${draft.id}/receipt`]) {
      const answer = await world.call(`GET ${path}`);
      expect(answer.json).toMatchObject({ status: 500, code: 'stored_text_damaged' });
      expect(answer.body).not.toContain('Monday');
    }
    const list = await world.call<{ items: { id: string; release: unknown }[] }>('GET /v1/drafts');
    expect(list.json.items).toMatchObject([{ id: draft.id, status: 'released', release: null }]);
  });

  it.each([
    ['altered', alter],
    ['gone', (world: World) => world.bodies.clear()],
  ])('F24: is not mailed when it is %s: the mail is dropped with an error, and not tried again for ever', async (_, damage) => {
    const world = await createWorld();
    const { json: draft } = await world.post(aHeldReply({ reply: longReply }));
    await world.tasks.openStage({ contract: 1, draftId: draft.id, revision: 1, token: 't' });
    damage(world);

    await world.drainOutbox({ sweep: true });

    expect(world.mails).toEqual([]);
    expect((await world.outbox()).filter(({ kind }) => kind === 'mail')).toEqual([]);
    const errors = world.logged.filter(({ level }) => level === 'error');
    expect(errors).toContainEqual({ level: 'error', message: 'mail without its text', fields: { draftId: draft.id, kind: 'request' } });
    expect(errors.map(({ message }) => message)).not.toContain('outbox row could not be paid');
  });

  it('F24: is not carried over into a revision by the helpdesk, and the draft is held back', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ reply: longReply }));
    alter(world);

    const answer = await world.revise(draft.id, { notes: 'look again' });

    expect(answer.json).toMatchObject({ status: 409, code: 'not_revisable' });
    expect(await world.status(draft.id)).toBe('integrity_hold');
    expect((await world.draft(draft.id)).revisions).toHaveLength(1);
  });
});
