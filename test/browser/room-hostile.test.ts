import { beforeAll, expect, it } from 'vitest';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import { furtherPayloads } from '../page/payloads.ts';
import { ben, carlos, lena, olivia } from './cases.ts';
import { desktop, faultsOf } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Visit } from './desk.ts';
import { proposing } from './states/policy.ts';
import { edited, hostile, textsOf } from './texts.ts';

/** Names are shorter than texts. */
const names = [...new Set(hostile.map((text) => text.slice(0, 100)))];
/** Of the accounts whose drafts wait, the first ones first. */
const waiting = [...new Set([...furtherPayloads.map((text) => text.slice(0, 100)), ...names])];

inChromium('text of strangers in the rooms', () => {
  const desk = aDesk({ lives: false }); // two hundred lives, of which nothing is decided but one
  const drafts: DraftView[] = [];
  const all = hostile.filter((text) => !text.includes('\r')).join('\n');
  const decided = { id: '' };

  beforeAll(async () => {
    const { outside } = desk;
    for (const name of waiting) {
      const { id } = await outside.account({ name });
      drafts.push(await outside.held(id));
    }
    // One that was edited and rejected in such words, by somebody with such a name.
    const person = await outside.person({ roles: ['desk-hostile'], name: names[0] ?? '' });
    await outside.routeBy([{ seats: [{ role: 'desk-hostile', count: 1 }], assurance: 'link', blind: false }]);
    const { id: accountId } = await outside.account({ name: names[1] ?? '' });
    const draft = await outside.held(accountId, { confidence: 0.97, review: true, author: { id: 'ai:x', type: 'ai', name: names[2] ?? '' } });
    await outside.act(await outside.linkOf(draft.id, person.email), 'approve', { text: edited, feedback: all.slice(0, 5000) });
    await outside.advance(60);
    decided.id = draft.id;
  });

  /** Nothing on the page but what our pages are made of. */
  async function holdsNoMarkup({ page }: Visit): Promise<void> {
    expect(await page.locator('main :is(script, img, iframe, object, embed, math, video, audio, marquee, base, meta, link, template)').count()).toBe(0);
    expect(await page.locator('main a:not([href^="/"]):not([href^="#"]), form:not([action^="/"])').count()).toBe(0);
  }

  it('T14: stays text in the queue, its filters and its search', async () => {
    const visit = await (await desk.visit({ as: olivia, viewport: desktop })).open('/queue?view=all');
    const seen = await textsOf(visit.page, '#list bdi');
    for (let next = visit.page.getByRole('link', { name: 'Next page' }); (await next.count()) > 0; next = visit.page.getByRole('link', { name: 'Next page' })) {
      await holdsNoMarkup(visit);
      await visit.leads(() => next.click());
      seen.push(...(await textsOf(visit.page, '#list bdi')));
    }

    expect(waiting.filter((name) => !seen.includes(name))).toEqual([]);
    await holdsNoMarkup(visit);
    for (const query of names.slice(0, 20)) {
      await visit.page.fill('#q', query);
      await visit.press('Show');
      expect(await visit.page.inputValue('#q')).toBe(query.trim());
    }
    await holdsNoMarkup(visit);
  });

  it('T14: stays text in the audit: what was found, a trail, and an export', async () => {
    const visit = await (await desk.visit({ as: lena, viewport: desktop })).open('/audit');
    const seen = await textsOf(visit.page, 'td bdi');
    await visit.leads(() => visit.page.getByRole('link', { name: 'Look further back' }).click());
    seen.push(...(await textsOf(visit.page, 'td bdi')));
    expect(names.filter((name) => !seen.includes(name))).toEqual([]);
    await holdsNoMarkup(visit);

    await visit.open(`/audit/${decided.id}`);
    for (const one of await visit.page.locator('summary').all()) await one.click();
    expect(await textsOf(visit.page, '.text')).toContain(all.slice(0, 5000).trim());
    await holdsNoMarkup(visit);
    await visit.page.fill('#purpose', all.slice(0, 400));
    await visit.press('Export');
    expect(await textsOf(visit.page, '.note bdi')).toContain(all.slice(0, 400).trim());
    await holdsNoMarkup(visit);
    await visit.open(`/audit?${new URLSearchParams({ q: all.slice(0, 500), account: names[3] ?? '', from: names[4] ?? '' })}`);
    expect(visit.status()).toBe(422);
    await holdsNoMarkup(visit);
  });

  it('T14: stays text in the insights', async () => {
    await desk.outside.advance(23 * 3600 + 1800); // of each deadline less than an hour is left
    const visit = await (await desk.visit({ as: olivia, viewport: desktop })).open('/insights');
    for (const one of await visit.page.locator('summary').all()) await one.click();

    const seen = await textsOf(visit.page, 'bdi, td');
    expect(waiting.filter((name) => seen.includes(name)).length).toBeGreaterThanOrEqual(20); // the most urgent ones, and a reviewer
    expect(seen).toContain(names[0]);
    await holdsNoMarkup(visit);
  });

  it('T14: stays text in the delegations', async () => {
    const { outside } = desk;
    const people = [];
    for (const name of names.slice(0, 40)) people.push(await outside.person({ roles: ['desk-names'], name }));
    for (const [index, { id }] of people.slice(1).entries()) {
      const [from, until] = [await outside.instant(1), await outside.instant(86_400 + index)];
      await outside.delegate(id, { to: people[0]?.id ?? '', from, until, roles: ['desk-names'] });
    }
    const visit = await (await desk.visit({ as: olivia, viewport: desktop })).open('/delegation');

    const seen = await textsOf(visit.page, 'td bdi');
    expect(people.filter(({ name }) => !seen.includes(name))).toEqual([]);
    await holdsNoMarkup(visit);
    expect(await visit.page.locator('#to option').count()).toBeGreaterThan(40);
    await visit.page.selectOption('#to', people[3]?.id ?? '');
    await visit.page.fill('#last', (await outside.instant(400 * 86_400)).slice(0, 10));
    await visit.press('Let them stand in');
    expect([visit.status(), await visit.page.inputValue('#to')]).toEqual([422, people[3]?.id]);
    await holdsNoMarkup(visit);
  });

  it('T14: stays text in the policy, its proposals, and what they change', async () => {
    const words = names.filter((text) => text.trim().length > 1);
    const visit = await proposing(
      desk,
      (policy) => ({
        ...policy,
        keywords: words.map((text, index) => ({ id: `word-${index}`, text, tier: 3 as const })),
        holdingReply: { subject: names[5] ?? '', text: all.slice(0, 2000) },
      }),
      { as: carlos, viewport: desktop },
    );
    const document = await visit.page.inputValue('#document');
    await visit.press('Check and simulate');
    expect([visit.status(), await visit.page.inputValue('#document')]).toEqual([200, document]);
    await holdsNoMarkup(visit);
    await visit.page.fill('#reason', all.slice(0, 400));
    await visit.press('Propose it');
    expect(await textsOf(visit.page, '.note .lines')).toContain(all.slice(0, 400).trim());
    await holdsNoMarkup(visit);

    const other = await (await desk.visit({ as: olivia, viewport: desktop })).open(visit.path());
    await other.press('Put it in force');
    expect(await other.words()).toContain('It was put in force');
    for (const path of ['/policy', '/policy/proposals', '/policy/compare']) {
      await other.open(path);
      await holdsNoMarkup(other);
      expect(await textsOf(other.page, '.lines')).toContain(all.slice(0, 400).trim());
    }
    await other.open('/policy');
    expect(await textsOf(other.page, '#timers .text')).toContain(all.slice(0, 2000));
  });

  it('stands in the limits of the page where it is long', async () => {
    const visit = await (await desk.visit({ as: ben })).open('/queue?view=team');

    expect(await faultsOf(visit.page)).toEqual([]);
  });
});
