import { describe, expect, it } from 'vitest';
import { aHeldReply, createWorld } from '../world.ts';

describe('the lines of the log', () => {
  it('lead from the helpdesk’s request, by its id, to the draft, and from the draft to all that happened to it', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply());
    await world.decide(draft.id, 'mia');
    world.clock.advance(60);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('released');

    const about = world.logged
      .filter(({ fields }) => fields?.draftId === draft.id)
      .map(({ message, fields }) => `${message} ${fields?.route ?? fields?.kind ?? ''}`);
    expect(about).toContain('answered POST /v1/drafts');
    expect(about).toContain('answered POST /review/g/{grantId}');
    expect(about).toContain('webhook delivered draft.released');
    const [taken] = world.logged.filter(({ fields }) => fields?.route === 'POST /v1/drafts');
    expect(taken?.fields).toMatchObject({ requestId: expect.stringMatching(/./), draftId: draft.id });
  });

  it('name the same draft when a call is repeated, and none that a stranger made up', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply(), 'again');
    await world.post(aHeldReply(), 'again');
    await world.call('GET /v1/drafts/drf_made-up-by-somebody');

    const named = world.logged.filter(({ message }) => message === 'answered').map(({ fields }) => [fields?.route, fields?.draftId]);
    expect(named).toEqual([
      ['POST /v1/drafts', json.id],
      ['POST /v1/drafts', json.id],
      ['GET /v1/drafts/{id}', undefined],
    ]);
  });
});
