import { describe, expect, it } from 'vitest';
import { aHeldReply, createWorld, type World } from '../world.ts';

/** Long enough to be kept beside the table. */
const longReply = { to: 'dana@fabrikam.example', text: 'It arrives on Friday. '.repeat(300) };

describe('a page about a stored text that was tampered with', () => {
  it.each([
    ['altered', (world: World) => world.bodies.forEach((text, name) => void world.bodies.set(name, text.replace('Friday', 'Monday')))],
    ['gone', (world: World) => world.bodies.clear()],
  ])('F24: shows nothing of it when it is %s, and changes nothing', async (_, damage) => {
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
});
