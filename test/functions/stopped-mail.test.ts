import { describe, expect, it } from 'vitest';
import { moveOn } from '../../functions/runtime/move-on.ts';
import { hours } from '../examples.ts';
import { aDualRefund, createWorld, type World } from '../world.ts';

/** A reply that dan and somebody of finance approved and that was stopped then: it waits, and nobody is asked yet. */
async function stopped() {
  const world = await createWorld();
  const { id } = await world.held(aDualRefund());
  await world.sweep();
  const asked = (await world.draft(id)).grants.flatMap(({ personId, seat }) => (seat === null ? [] : [personId]));
  for (const personId of asked) await world.decide(id, personId);
  expect(await world.status(id)).toBe('approved');
  await world.sweep();
  world.outside.mails.length = 0;
  await world.call(`POST /v1/drafts/${id}/stop`, { body: { reason: 'look again', to: 'pending' } });
  return { world, id };
}

const told = ({ outside }: World, personId: string): string[] =>
  outside.mails.filter(({ to, draftId }) => draftId && to === `${personId}@example.com`).map(({ subject }) => subject.split(':')[0] ?? '');

describe('the mail that a text was stopped', () => {
  it('is no mail of its own for whoever is asked again in a moment', async () => {
    const { world } = await stopped();
    await world.sweep();

    expect(told(world, 'dan')).toEqual(['Again']);
  });

  it('goes to whoever approved it where somebody stands in for them by now', async () => {
    const { world } = await stopped();
    const from = world.clock.now();
    const until = new Date(from.getTime() + 8 * hours * 1000);
    const span = { from: from.toISOString(), until: until.toISOString() };
    const made = await world.call('POST /v1/people/dan/delegations', { key: world.keys.admin, body: { ...span, to: 'mia', roles: ['department-head'] } });
    expect(made.status).toBe(201);
    await world.sweep();

    expect([told(world, 'dan'), told(world, 'mia')]).toEqual([['Stopped'], ['Again']]);
  });

  it('goes to whoever approved it where the text is blocked by now', async () => {
    const { world, id } = await stopped();
    for (const { id: personId, ...person } of await world.deps.accounts.listPeople())
      if (['ann', 'ben', 'olga'].includes(personId)) await world.deps.accounts.putPerson(personId, { ...person, active: false }, { via: 'system' });
    await world.sweep();

    expect(await world.status(id)).toBe('blocked');
    expect(told(world, 'dan')).toEqual(['Stopped']);
  });

  it('goes to them as well where it is written after the text was blocked', async () => {
    const { world, id } = await stopped();
    for (const { id: personId, ...person } of await world.deps.accounts.listPeople())
      if (['ann', 'ben', 'olga'].includes(personId)) await world.deps.accounts.putPerson(personId, { ...person, active: false }, { via: 'system' });
    await moveOn(world.deps, id);
    expect(await world.status(id)).toBe('blocked');
    await world.sweep();

    expect(told(world, 'dan')).toEqual(['Stopped']);
  });
});
