import { describe, expect, it } from 'vitest';
import { aHarmlessReply } from '../world.ts';
import { type Chaos, createChaos } from './chaos.ts';

/** A reply that was approved and went out, and one that went out at once. */
async function aLife(): Promise<{ chaos: Chaos; id: string }> {
  const chaos = await createChaos();
  const { id } = await chaos.held();
  await chaos.post(aHarmlessReply({ conversationId: 'zd-2' }));
  await chaos.decide(id, 'mia');
  await chaos.end();
  return { chaos, id };
}

/** Each with what must be said of it. */
const wrongs: readonly (readonly [string, string, (chaos: Chaos, id: string) => Promise<unknown>])[] = [
  ['an event that is gone', 'missing', (chaos, id) => chaos.raw.remove('audit', { pk: `D#${id}`, sk: 'E#0000000001' })],
  [
    'an event that was altered',
    'altered',
    async (chaos, id) => {
      const key = { pk: `D#${id}`, sk: 'E#0000000002' };
      return chaos.raw.put('audit', { ...(await chaos.raw.get('audit', key)), ...key, at: '2026-11-22T16:59:59.000Z' });
    },
  ],
  [
    'a release that was told under a second id',
    'to deeply equal',
    async (chaos) => chaos.posts.push({ ...(chaos.posts[0] as never as object), headers: { 'webhook-id': 'other' } } as never),
  ],
  ['a release that was never told', 'rel_', async (chaos) => chaos.posts.splice(0)],
  ['an event that is not in the log', 'events are missing', (chaos) => chaos.raw.put('audit', { pk: 'S#x', sk: 'E#0000000000', v: 1 })],
  [
    'a row that nobody can pay',
    'it never ends',
    (chaos) => {
      chaos.outside.send = () => Promise.reject(new Error('never'));
      return chaos.held(aHarmlessReply({ conversationId: 'zd-3', review: true }));
    },
  ],
];

describe('the good end that every experiment must come to', () => {
  it('is there after a life in which nothing went wrong', async () => {
    const { chaos } = await aLife();

    await chaos.expectGoodEnd();
    expect(chaos.alarms()).toEqual([]);
  });

  it.each(wrongs)('is not there after %s', async (_, said, plant) => {
    const { chaos, id } = await aLife();
    await plant(chaos, id);

    await expect(chaos.expectGoodEnd()).rejects.toThrow(said);
  });
});
