import { describe, expect, it } from 'vitest';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const conversationId = 'zd-1';
const say = (world: World, message: object) =>
  world.call<{ superseded: string[] }>(`POST /v1/conversations/${conversationId}/messages`, { body: { text: 'Cancel everything.', ...message } });
const answering = (id: string, at?: string) => aHarmlessReply({ conversationId, customerMessage: { id, text: 'When does it arrive?', ...(at && { at }) } });

describe('a newer message of a conversation whose id can not stand in a path', () => {
  it.each(['a/b', '<CAF=x/y+z@mail.example>', '..', '.', 'zd 47?#'])('is told with the id in the body: %s', async (id) => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ conversationId: id }));

    const body = { conversationId: id, id: 'm-2', text: 'Cancel everything.', at: '2026-11-22T16:30:00Z' };
    const answer = await world.call('POST /v1/messages', { body });

    expect([answer.status, answer.json]).toEqual([200, { superseded: [draft.id] }]);
    expect((await world.call('POST /v1/messages', { body })).json).toEqual({ superseded: [] });
  });

  it('is refused without an id, and with one that no draft may have', async () => {
    const world = await createWorld();
    for (const conversationId of [undefined, '', 'x'.repeat(256)]) {
      const { status, json } = await world.call<{ errors: { path: string }[] }>('POST /v1/messages', { body: { conversationId, text: 'Hello?' } });
      expect([status, json.errors.map(({ path }) => path)]).toEqual([422, ['conversationId']]);
    }
  });
});

describe('a reply to a message that is not the newest', () => {
  it('waits, also where the caller gives the known message no instant', async () => {
    const world = await createWorld();
    await say(world, { id: 'm1' });
    world.clock.advance(60);
    await say(world, { id: 'm2' });
    world.clock.advance(60);

    const { json } = await world.post(answering('m1'));

    expect(json).toMatchObject({ status: 'pending', tier: 3, reasons: [{ rule: 'newer-message' }] });
  });

  it('F13: is superseded though its message claims to be written hours from now', async () => {
    const world = await createWorld();
    const ahead = new Date(world.clock.now().getTime() + 8 * 3_600_000).toISOString();
    const { json: draft } = await world.post({ ...answering('m1', ahead), review: true });
    world.clock.advance(60);

    const answer = await say(world, { id: 'm2', at: world.clock.now().toISOString() });

    expect(answer.json.superseded).toEqual([draft.id]);
  });

  it('R135: says so to the people who must approve a revision that shows the older message', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ conversationId }));
    world.clock.advance(60);
    await say(world, { id: 'm2' });
    expect(await world.status(draft.id)).toBe('superseded');

    const revised = await world.revise(draft.id, { notes: 'still right' });
    const withMessage = await world.revise(draft.id, { customerMessage: { id: 'm2', text: 'Cancel everything.' } });

    expect(revised.json.reasons.map(({ rule }) => rule)).toContain('newer-message');
    expect(withMessage.json.reasons.map(({ rule }) => rule)).not.toContain('newer-message');
  });

  it('R135: is superseded by what was written after it, though the draft named its message without an instant', async () => {
    const world = await createWorld();
    const writtenAt = (seconds: number) => new Date(world.clock.now().getTime() + seconds * 1000).toISOString();
    await say(world, { id: 'm2', at: writtenAt(-1) });
    const between = writtenAt(240);
    world.clock.advance(300); // the AI composes
    const draft = await world.held(aHeldReply({ conversationId, customerMessage: { id: 'm2', text: 'Cancel everything.' } }));
    world.clock.advance(30);

    const told = await say(world, { id: 'm3', at: between });

    expect(told.json.superseded).toEqual([draft.id]);
    expect(await world.status(draft.id)).toBe('superseded');
  });

  it('R135: says so also of a revision that brings the older message again', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ conversationId, customerMessage: { id: 'm1', text: 'When does it arrive?' } }));
    world.clock.advance(60);
    await say(world, { id: 'm2' });
    const rulesOf = async (customerMessage: object) => (await world.revise(draft.id, { customerMessage })).json.reasons.map(({ rule }) => rule);

    expect(await rulesOf({ id: 'm1', text: 'When does it arrive?' })).toContain('newer-message');
    expect(await rulesOf({ id: 'm1', text: 'When does it arrive?', at: world.clock.now().toISOString() })).toContain('newer-message');
    expect(await rulesOf({ text: 'When does it arrive?', at: '2026-11-22T16:00:00Z' })).toContain('newer-message');
    expect(await rulesOf({ id: 'm2', text: 'Cancel everything.' })).not.toContain('newer-message');
    expect(await rulesOf({ id: 'm3', text: 'Now.' })).not.toContain('newer-message');
    expect((await world.draft(draft.id)).head.answers.id).toBe('m3');
  });

  it('is looked for among all the drafts that still wait, however many were settled', async () => {
    const world = await createWorld();
    for (let i = 0; i < 25; i += 1) {
      const { json } = await world.post(aHeldReply({ conversationId, customerMessage: { id: 'm1', text: 'When?' } }));
      await world.call(`POST /v1/drafts/${json.id}/withdraw`, { body: { reason: 'a slip' } });
    }
    const { json: last } = await world.post(aHeldReply({ conversationId, customerMessage: { id: 'm1', text: 'When?' } }));
    world.clock.advance(60);

    await say(world, { id: 'm2' });
    world.clock.advance(60);
    await say(world, { id: 'm3' });

    expect(await world.status(last.id)).toBe('superseded');
  });
});
