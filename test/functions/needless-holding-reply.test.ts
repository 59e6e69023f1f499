import { describe, expect, it } from 'vitest';
import { days } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, createWorld, type Page } from '../world.ts';
import { aHeldTicket, type Rig } from './helpdesk-tickets.ts';

const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');

const needless: [string, string, (rig: Rig, ticket: string) => void][] = [
  ['answered', 'as somebody had answered the customer by then', ({ helpdesk }, ticket) => helpdesk.agentAnswers(ticket, 'I look into it.')],
  ['overtaken', 'as the customer had written again by then', ({ helpdesk }, ticket) => helpdesk.customerWrites(ticket, 'Hello?')],
];

describe('a holding reply that was not posted, as nobody needs it any more', () => {
  it.each(needless)('is told so, and as nothing to mend: %s', async (reason, why, happens) => {
    const rig = await aHeldTicket('zendesk');
    rig.clock.advance(2 * days);
    happens(rig, rig.ticket);
    await rig.sweep();
    await rig.sweep();
    expect(await rig.status(rig.draftId)).toBe('held');
    expect(await rig.deps.outbox.delivery(rig.draftId, 'holding-reply')).toMatchObject({ state: 'failed', reason, tries: 1 });
    const browser = rig.browser();
    await browser.signIn('olga');

    const item = wordsOf(await browser.get(`/queue/${rig.draftId}`));
    const review = wordsOf(await rig.browser().open(rig.draftId, 'mia'));

    expect(item).toContain(`It was not decided in time, so it did not go out. The holding reply was not posted, ${why}.`);
    expect(item).not.toContain('The holding reply says');
    expect(review).toContain('It was not decided in time, and the holding reply was not posted');
    expect(review).toContain(`The draft was not sent, nor was the holding reply, ${why}. It would have said:`);
    expect(`${item} ${review}`).not.toMatch(/did not take|was handed to|attempt|Open it in the queue/);
  });

  it.each(needless)('is told so by the receipt of whoever had decided: %s', async (reason, why) => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    await world.sweep();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    await browser.fill(page, { decision: 'approve', code: world.asked(draft.id, 'dan').code ?? '' });
    world.clock.advance(2 * days);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('held');
    const owed = (await world.raw.scan('drafts')).filter(({ pk, owed }) => pk === `OUT#${draft.id}` && (owed as { event?: string }).event === 'draft.held');
    for (const row of owed) await world.raw.put('drafts', { ...row, state: 'failed', tries: 1, reason });

    expect(owed).toHaveLength(1);
    await browser.open(draft.id, 'dan'); // the browser's time on it is over
    expect(wordsOf(await browser.get(`${page.path}/receipt`))).toContain(`Others did not decide in time: the holding reply was not posted, ${why}.`);
  });
});
