import { describe, expect, it } from 'vitest';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const conversationId = 'zd-1';
const say = (world: World, message: object) =>
  world.call<{ superseded: string[] }>(`POST /v1/conversations/${conversationId}/messages`, { body: { text: 'Cancel everything.', ...message } });
const answering = (id: string, at?: string) => aHarmlessReply({ conversationId, customerMessage: { id, text: 'When does it arrive?', ...(at && { at }) } });

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
