import { describe, expect, it } from 'vitest';
import { TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { aDualRefund, aHeldReply, createWorld, type World } from '../world.ts';

/** From now on somebody else is always faster at every draft. */
const lose = (world: World): void => {
  world.outside.beforeTransact = async (writes: readonly Write[]) => {
    throw new TransactionRefused(writes.map((_, i) => (i === 0 ? 'condition' : 'none')));
  };
};

describe('a decision while others are always faster', () => {
  it('that was recorded before is answered by its receipt, though its trace is lost', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await browser.fill(page, { decision: 'approve' });
    lose(world);

    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(200);
    expect((await browser.fill(page, { decision: 'reject', reason: 'wrong_tone' })).status).toBe(409);
  });

  it('T30: never says of a code whether it is right without having counted the try', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const asked = world.asked(draft.id, 'dan');
    const page = await browser.open(draft.id, 'dan');
    lose(world);

    const wrong = await browser.fill(page, { decision: 'approve', code: asked.code === '000000' ? '111111' : '000000' });
    const right = await browser.fill(page, { decision: 'approve', code: asked.code ?? '' });

    expect([wrong.status, right.status]).toEqual([503, 503]);
  });
});
