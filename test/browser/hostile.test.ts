import { beforeAll, expect, it } from 'vitest';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import { furtherPayloads, payloads } from '../page/payloads.ts';
import { formTo, type Link } from '../walks/outside.ts';
import { olivia } from './cases.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Visit } from './desk.ts';
import { showMail } from './mail-program.ts';
import { edited, hostile, textsOf } from './texts.ts';

inChromium('text of strangers', () => {
  const desk = aDesk();
  let visit: Visit;
  const drafts: DraftView[] = [];
  beforeAll(async () => {
    const { outside } = desk;
    await outside.person({ roles: ['hostile-desk'], name: 'Desk' }, 'per_hostile');
    await outside.routeBy([{ seats: [{ role: 'hostile-desk', count: 1 }], assurance: 'link', blind: false }]);
  });

  /** A draft in which one text stands wherever a stranger may write. */
  async function everywhere(text: string): Promise<{ draft: DraftView; link: Link }> {
    const { outside } = desk;
    const short = text.slice(0, 200);
    const { id: accountId } = await outside.account({ name: short });
    const draft = await outside.held(accountId, {
      confidence: 0.97,
      review: true,
      author: { id: 'ai:helpbot', type: 'ai', name: short },
      customerMessage: { text, from: { name: short, email: short } },
      reply: { to: short, subject: short, text, attachments: [{ name: short, sha256: 'a'.repeat(64), bytes: 1 }] },
      conversation: [{ from: short, text }],
      reasoning: text,
      notes: text,
      sources: [{ title: short, url: short, excerpt: text }],
    });
    drafts.push(draft);
    return { draft, link: await outside.linkOf(draft.id, 'per_hostile@walks.example') };
  }

  it.each(hostile.map((text) => [text]))('T14, T16: stays text on the page of a draft and in its mail: %j', async (text) => {
    const { draft, link } = await everywhere(text);
    const [mail] = await desk.outside.mails(draft.id);
    visit = await desk.openLink(link);

    const texts = await textsOf(visit.page, '.text');
    const names = await textsOf(visit.page, 'h1 bdi, h3 bdi, dd bdi, .soft bdi');
    const area = await visit.page.inputValue('#edit');
    await showMail(visit, mail ?? expect.fail('no mail'));

    // Message, reply, an earlier message, reasoning, notes, an excerpt; a message in HTML as its words, too.
    expect(texts.filter((one) => one === text)).toHaveLength(6);
    expect(names.filter((one) => one === text.slice(0, 200)).length).toBeGreaterThanOrEqual(7);
    expect(area).toBe(text.replace(/\r\n?/g, '\n')); // a text area knows one kind of line break
    expect(await visit.page.locator('script, img, iframe, form, input, object, embed, svg').count()).toBe(0); // in the mail
    await desk.outside.withdraw(draft.id);
  });

  it('T14: 134 further texts stay what they are on the page and in the mail, six to a draft', async () => {
    const { outside } = desk;
    for (let at = 0; at < furtherPayloads.length; at += 6) {
      const six = furtherPayloads.slice(at, at + 6);
      const [message = '', reply = message, reasoning = message, notes = message, earlier = message, excerpt = message] = six;
      const { id: accountId } = await outside.account({ name: message.slice(0, 200) });
      const draft = await outside.held(accountId, {
        confidence: 0.97,
        review: true,
        author: { id: 'ai:helpbot', type: 'ai', name: reply.slice(0, 200) },
        customerMessage: { text: message, from: { name: notes.slice(0, 200) } },
        reply: { to: 'dana@fabrikam.example', subject: reasoning, text: reply },
        conversation: [{ from: excerpt.slice(0, 200), text: earlier }],
        reasoning,
        notes,
        sources: [{ title: earlier, excerpt }],
      });
      visit = await desk.openLink(await outside.linkOf(draft.id, 'per_hostile@walks.example'));

      const texts = await textsOf(visit.page, '.text');
      expect(six.filter((text) => !texts.includes(text))).toEqual([]);
      expect(await visit.page.locator('main :is(script, img, iframe, object, embed, svg, math, video, audio, base, meta, link, template)').count()).toBe(0);
      for (const mail of await outside.mails(draft.id)) await showMail(visit, mail);
      expect(await visit.page.locator('script, img, iframe, form, input, object, embed, svg').count()).toBe(0); // in the mail
      await outside.withdraw(draft.id);
      await visit.context.close();
    }
  }, 300_000);

  it('T14: stays text on the receipt, the pages of a question, and the queue', async () => {
    const { outside } = desk;
    const all = hostile.filter((text) => !text.includes('\r')).join('\n');
    const [short = ''] = payloads;
    const expert = await outside.person({ name: short });
    const { draft, link } = await everywhere(short);
    const page = await desk.openLink(link);
    await page.page.selectOption('#ask-whom', expert.id);
    await page.page.fill('#question', all.slice(0, 2000));
    await page.press('Ask');
    await outside.settle();
    const answering = await desk.openLink(await outside.linkOf(draft.id, expert.email));
    expect(await textsOf(answering.page, '.text')).toContain(all.slice(0, 2000));
    await answering.page.fill('#answer', all);
    await answering.press('Send the answer');
    expect(await textsOf(answering.page, '.text')).toContain(all);

    await page.open(page.path());
    expect(await textsOf(page.page, '.text')).toEqual(expect.arrayContaining([all.slice(0, 2000), all]));
    const queue = await (await desk.visit({ as: olivia })).open('/queue?view=all');
    expect(await textsOf(queue.page, '#list bdi')).toContain(short);
    await queue.open(`/queue/${draft.id}`);
    expect((await textsOf(queue.page, '.text')).filter((one) => one === short)).toHaveLength(6);

    await page.page.fill('#edit', edited);
    await page.page.fill('#feedback', all.slice(0, 5000));
    await page.press('Approve');
    expect(page.path()).toMatch(/\/receipt$/);
    expect((await textsOf(page.page, '.text')).some((one) => one === all.slice(0, 5000))).toBe(true);
    for (const mail of await outside.mails(draft.id)) await showMail(page, mail);
    expect((await outside.released(draft.id)).release?.text).toBe(edited);
  });

  it('T14: comes back as text where a form was not taken', async () => {
    const all = hostile.filter((text) => !text.includes('\r')).join('\n');
    const { draft, link } = await everywhere(all.slice(0, 5000));
    const page = await desk.openLink(link);
    const { browser, page: sent } = await desk.outside.open(link);

    await page.page.fill('#feedback', all);
    await page.page.fill('#edit', all);
    await page.press('Reject this reply');

    expect([page.status(), await page.page.inputValue('#feedback'), await page.page.inputValue('#edit')]).toEqual([422, all, all]);
    // What a form may hold beside what a browser would put there.
    const odd = await browser.send(formTo(sent, /\/review\/g\/[^/]+$/), { decision: all, reason: all, code: all });
    expect(odd.status).toBe(422);
    await desk.outside.withdraw(draft.id);
  });
});
