import { describe, expect, it } from 'vitest';
import { canonicalEmail } from '../../functions/domain/approval/person.ts';
import { peopleWith } from '../examples.ts';
import { aDualRefund, aHeldReply, createWorld, formTo, type World } from '../world.ts';

const tomorrow = { from: '2026-11-22T17:00:00Z', until: '2026-11-23T17:00:00Z' };

/** Makes a grant of somebody the grant of another one, as an error of ours or an administrator could. */
async function handGrant(world: World, draftId: string, from: string, to: { personId: string; onBehalfOf?: string }): Promise<void> {
  const grant = (await world.draft(draftId)).grants.find(({ personId, seat }) => personId === from && seat !== null);
  await world.raw.put('drafts', { pk: `D#${draftId}`, sk: `GRANT#${grant?.grantId}`, ...grant, ...to });
}

const markersOf = async (world: World, draftId: string): Promise<string[]> =>
  (await world.draft(draftId)).markers.map(({ personId, role }) => `${personId} ${role}`).sort();

describe("one's own draft", () => {
  it('T7: of twenty approvals by its author at one instant, by a link of their own, none counts', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ author: { id: 'sam', type: 'agent' } }));
    expect((await world.draft(draft.id)).grants.map(({ personId }) => personId)).not.toContain('sam');
    const asked = await world.askedAs(draft.id, 'manager');
    const browser = world.browser();
    const page = await browser.open(draft.id, asked);
    const signedIn = world.browser();
    await signedIn.signIn('sam');
    await signedIn.open(draft.id, asked);
    const fields = { ...formTo(page).defaults, decision: 'approve' };
    await handGrant(world, draft.id, asked, { personId: 'sam' });

    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? browser : signedIn).submit(page.path, fields)));
    answers.push(await browser.submit(page.path, fields));

    expect(answers.filter(({ status }) => status !== 403 && status !== 503)).toEqual([]);
    expect(answers.at(-1)?.status).toBe(403);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    expect(await markersOf(world, draft.id)).toEqual(['sam author']);
    expect(await world.status(draft.id)).toBe('pending');
  });
});

describe('one person who would be several', () => {
  const spellings = ['Ann@example.com', 'ann+1@example.com', 'ann@EXAMPLE.com', ' ANN+approvals@Example.Com '];

  it('T8: by another spelling of their address: nobody else can have it, and whoever signs in by it is the same person', async () => {
    const world = await createWorld({ people: peopleWith('ann', { roles: ['finance', 'department-head'] }).filter(({ id }) => id !== 'ben' && id !== 'dan') });
    const draft = await world.held(aDualRefund());
    expect(spellings.map(canonicalEmail)).toEqual(spellings.map(() => 'ann@example.com'));

    for (const [i, spelling] of spellings.entries()) {
      const body = { name: 'Ann again', email: spelling.trim(), roles: ['department-head'] };
      expect(await world.call(`PUT /v1/people/per_ann${i}`, { key: world.keys.admin, body })).toMatchObject({ status: 409 });

      const browser = world.browser();
      await browser.submit('/sign-in', { email: spelling });
      await world.sweep();
      const link =
        /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(
          world.mails.findLast(({ to, text }) => to === 'ann@example.com' && text.includes('/sign-in?'))?.text ?? '',
        )?.[1] ?? '';
      await browser.submit('/sign-in', formTo(await browser.get(link)).defaults);
      const page = await browser.get(world.asked(draft.id, 'ann').path);
      const form = page.forms.find(({ controls }) => controls.some(({ attributes }) => attributes.name === 'decision'));
      expect(form === undefined).toBe(i > 0);
      if (form) await browser.fill(page, { decision: 'approve', code: world.asked(draft.id, 'ann').code ?? '' }, form);
      world.clock.advance(200); // so soon no further sign-in mail goes to one address
    }

    expect(await markersOf(world, draft.id)).toEqual(['ai:helpbot author', 'ann approver']);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'ann' }]);
    expect(await world.status(draft.id)).toBe('pending');
  });

  it('T8: by letters that look alike: an address is written in ASCII, so that no two look the same', async () => {
    const world = await createWorld();

    for (const email of ['аnn@example.com', 'ann@еxample.com', 'ann@exämple.com', 'ａnn@example.com', 'ann\u200b@example.com'])
      expect(await world.call('PUT /v1/people/per_twin', { key: world.keys.admin, body: { name: 'Twin', email } })).toMatchObject({ status: 422 });
  });
});

describe('delegation that goes too far', () => {
  const delegate = (world: World, from: string, to: string, roles: string[], span: object = tomorrow) =>
    world.call(`POST /v1/people/${from}/delegations`, { key: world.keys.admin, body: { to, roles, ...span } });

  it('T9: is refused as a chain, a loop, to oneself, of roles one has not, and back in time', async () => {
    const world = await createWorld();
    expect((await delegate(world, 'ann', 'ben', ['finance'])).status).toBe(201);

    for (const refused of [
      await delegate(world, 'ben', 'dan', ['finance']), // A to B to C
      await delegate(world, 'dan', 'ann', ['department-head']), // the same chain from its other end
      await delegate(world, 'ben', 'ann', ['finance']),
      await delegate(world, 'ann', 'ann', ['finance']),
      await delegate(world, 'dan', 'sam', ['finance']),
      await delegate(world, 'dan', 'sam', ['department-head'], { from: '2026-11-22T16:54:00Z', until: '2026-11-23T17:00:00Z' }),
    ])
      expect(refused).toMatchObject({ status: 409, json: { code: 'delegation_refused' } });
    expect(await world.deps.accounts.listDelegations()).toMatchObject([{ delegatorId: 'ann', to: 'ben' }]);
  });

  it('T9: is of no use where the delegate wrote the draft: they are not asked, and a link in their hand decides nothing', async () => {
    const world = await createWorld();
    expect((await delegate(world, 'mia', 'sam', ['supervisor'])).status).toBe(201);
    const draft = await world.held(aHeldReply({ author: { id: 'sam', type: 'agent' } }));
    const { grants } = await world.draft(draft.id);
    expect(grants.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf])).not.toContain('sam');
    const asked = grants[0]?.personId ?? '';
    const browser = world.browser();
    const page = await browser.open(draft.id, asked);
    await handGrant(world, draft.id, asked, { personId: 'sam', onBehalfOf: asked });

    const answer = await browser.fill(page, { decision: 'approve' });

    expect(answer.status).toBe(403);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });

  it('T9: gives nobody who has decided a second vote: the delegator’s link in the hand of whoever approved decides nothing', async () => {
    const world = await createWorld({ people: peopleWith('dan', { roles: ['department-head', 'finance'] }).filter(({ id }) => id !== 'ben') });
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'ann');
    const { code = '' } = world.asked(draft.id, 'ann');
    await world.decide(draft.id, 'dan');
    expect((await delegate(world, 'ann', 'dan', ['finance'])).status).toBe(201);
    await handGrant(world, draft.id, 'ann', { personId: 'dan', onBehalfOf: 'ann' });

    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.fill(page, { decision: 'approve', code })));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(409));
    expect(await markersOf(world, draft.id)).toEqual(['ai:helpbot author', 'dan approver']);
    expect(await world.status(draft.id)).toBe('pending');
  });
});
