import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { formTo, mayDecide } from './outside.ts';

const { outside } = await aStackForWalks();

const hours = 3600;
const mailsTo = async (draftId: string, to: string): Promise<number> => (await outside.mails(draftId)).filter((mail) => mail.to === to).length;

describe('“I am on it”', () => {
  it('spares the approver the next reminder; the supervisor is asked at the usual time, and opening the page never counted', async () => {
    const draft = await outside.held();
    const [link] = await outside.links(draft.id);
    const { browser, page } = await outside.open(link ?? expect.fail('no link'));
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened']);

    const after = await browser.send(formTo(page, /\/on-it$/), { choice: 'on-it' });
    expect([after.hops, after.text.includes('You said you are on it at')]).toEqual([[303, 200], true]);
    expect((await browser.send(formTo(page, /\/on-it$/), { choice: 'on-it' })).hops).toEqual([200]);

    await outside.advance(3 * hours);
    expect(await mailsTo(draft.id, link?.to ?? '')).toBe(1);
    await outside.advance(1 * hours);
    expect((await outside.types(draft.id)).slice(2)).toEqual(['grant.on_it', 'stage.escalated']);
    expect((await outside.read(draft.id)).decideBy).toBe(draft.decideBy);
    await outside.act(link ?? expect.fail('no link'), 'approve');
    await outside.released(draft.id);
  });
});

describe('a hand-over', () => {
  it('passes the seat to another holder of the role, whose link decides; the old one says where it went', async () => {
    const [one, two] = [await outside.person({ roles: ['desk'], name: 'Desk One' }), await outside.person({ roles: ['desk'], name: 'Desk Two' })];
    await outside.routeBy([{ seats: [{ role: 'desk', count: 1 }], assurance: 'code', blind: false }]);
    const draft = await outside.held('acc_fabrikam', { confidence: 0.97, review: true });
    const [link] = await outside.links(draft.id);
    if (!link) throw new Error('nobody is asked');
    const other = link.to === one.email ? two : one;
    const opened = await outside.open(link);

    const after = await opened.browser.send(formTo(opened.page, /\/hand-over$/), { personId: other.id });
    await outside.settle();

    expect([after.hops, mayDecide(after)]).toEqual([[303, 200], false]);
    expect(after.text).toContain('This was handed over');
    expect(after.text).toContain(other.name);
    expect((await outside.decide(opened, 'approve')).status).toBe(409);
    expect((await opened.browser.send(formTo(opened.page, /\/hand-over$/), { personId: other.id })).hops).toEqual([200]);
    const fresh = await outside.linkOf(draft.id, other.email);
    expect(fresh.code).not.toBe(link.code);
    await outside.act(fresh, 'approve');
    expect((await outside.released(draft.id)).decisions).toMatchObject([{ personId: other.id, role: 'desk' }]);
    expect(await outside.types(draft.id)).toContain('grant.handed_over');
  });
});

describe('a question', () => {
  it('is answered by an expert without a vote; whoever decides reads the answer, and the clock has run on', async () => {
    const expert = await outside.person({ name: 'Ida Ivers' });
    await outside.routeBy([{ seats: [{ role: 'desk', count: 1 }], assurance: 'link', blind: false }]);
    const draft = await outside.held('acc_fabrikam', { confidence: 0.97, review: true });
    const [link] = await outside.links(draft.id);
    const { browser, page } = await outside.open(link ?? expect.fail('no link'));

    const asked = await browser.send(formTo(page, /\/ask$/), { personId: expert.id, question: 'Does order 1187\narrive on Friday?' });
    await outside.settle();

    expect([asked.hops, asked.text.includes('No answer yet.')]).toEqual([[303, 200], true]);
    const opened = await outside.open(await outside.linkOf(draft.id, expert.email));
    expect([mayDecide(opened.page), opened.page.text.includes('arrive on Friday?')]).toEqual([false, true]);
    const thanks = await opened.browser.send(formTo(opened.page, /\/answer$/), { text: 'It does, I called them.' });
    expect([thanks.hops, thanks.text.includes('You answered')]).toEqual([[303, 200], true]);
    expect((await opened.browser.send(formTo(opened.page, /\/answer$/), { text: 'It does, I called them.' })).hops).toEqual([200]);

    const shown = await browser.open(page.path);
    expect(shown.text).toContain('It does, I called them.');
    const now = await outside.read(draft.id);
    expect([now.decideBy, now.requestHash]).toEqual([draft.decideBy, draft.requestHash]);
    expect(JSON.stringify(await outside.events(draft.id))).not.toMatch(/Friday|called/);
    await outside.act(link ?? expect.fail('no link'), 'approve');
    await outside.released(draft.id);
    expect((await opened.browser.open(opened.page.path)).status).toBe(410);
    expect(await outside.types(draft.id)).toEqual(expect.arrayContaining(['question.asked', 'question.answered']));
  });
});
