import type { World } from '../world.ts';

/** Has the helpdesk's endpoint answer so from now on. */
export const answering = (world: World, status: number): void => {
  world.outside.post = async (post) => {
    world.posts.push(post);
    return { status };
  };
};

/** Sweeps until no webhook is owed any more. */
export async function untilPaid(world: World): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    await world.sendWebhook({ sweep: true });
    const [next] = (await world.outbox()).filter(({ kind, state }) => kind === 'webhook' && state === 'pending');
    if (!next) return;
    world.clock.set(String(next.nextAt));
  }
  throw new Error('it never ends');
}
