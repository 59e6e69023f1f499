import { describe, expect, it } from 'vitest';
import { hours } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHarmlessReply, aHeldReply, aRefund, createWorld, type World } from '../world.ts';

/** What the page of a draft says to somebody who sees everything. */
async function pageOf(world: World, draftId: string): Promise<string> {
  const browser = world.browser();
  await browser.signIn('olga');
  const page = await browser.get(`/queue/${draftId}`);
  return textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');
}

describe('where a draft of the queue stands', () => {
  const cases: [string, (world: World) => Promise<string>, RegExp, string][] = [
    [
      'released',
      async (world) => (await world.post(aHarmlessReply())).json.id,
      /It was released and handed to Zendesk, Sun 22 Nov 2026, /,
      'How it was judged',
    ],
    [
      'notified',
      async (world) => (await world.post(aRefund(30))).json.id,
      /It was released at once, with notice, and handed to Zendesk, Sun 22 Nov 2026, /,
      'Why people were told',
    ],
    ['pending', async (world) => (await world.held(aHeldReply())).id, /It waits for Mia\./i, 'Why it waits'],
    [
      'approved',
      async (world) => {
        const { id } = await world.held(aHeldReply());
        await world.decide(id, 'mia');
        return id;
      },
      /It is approved and goes out Sun 22 Nov 2026, .*, unless it is stopped\./,
      'Why it waited',
    ],
    [
      'rejected',
      async (world) => {
        const { id } = await world.held(aHeldReply());
        await world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts' });
        return id;
      },
      /It was rejected, Sun 22 Nov 2026, .*, and does not go out\./,
      'Why it waited',
    ],
    [
      'withdrawn',
      async (world) => {
        const { id } = await world.held(aHeldReply());
        await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
        return id;
      },
      /It was taken back, Sun 22 Nov 2026, .*, and does not go out\./,
      'Why it waited',
    ],
    [
      'superseded',
      async (world) => {
        const { id } = await world.held(aHeldReply());
        await world.call('POST /v1/conversations/zd-1/messages', { body: { id: 'm-2', text: 'Stop!' } });
        return id;
      },
      /The customer wrote again, Sun 22 Nov 2026, .*, so it does not go out\./,
      'Why it waited',
    ],
    [
      'blocked',
      async (world) => {
        const amounts = ['USD', 'EUR'].map((currency) => ({ type: 'refund' as const, amount: { currency, minor: 1_500_000 } }));
        return (await world.post(aRefund(15_000, { actions: amounts }))).json.id;
      },
      /Blocked: nobody may ever decide it as it is\. It moves money in several currencies/,
      'Why it waits',
    ],
    [
      'held',
      async (world) => {
        const { id } = await world.held(aHeldReply());
        await world.sweep();
        world.clock.advance(25 * hours);
        await world.sweep();
        return id;
      },
      /It was not decided in time, so it did not go out\. The holding reply was handed to Zendesk, Mon 23 Nov 2026, /,
      'Why it waited',
    ],
  ];

  it.each(cases)('is a sentence where it is %s', async (status, make, said, heading) => {
    const world = await createWorld();
    const id = await make(world);
    expect(await world.status(id)).toBe(status);

    const page = await pageOf(world, id);

    expect(page).toMatch(said);
    expect(page).toContain(heading);
    expect(page).not.toMatch(/It is (?:released|notified|held|superseded|withdrawn|rejected|approved)\./);
  });
});
