import { expect, it } from 'vitest';
import { ben, forBen, forTwo, openForBen } from './cases.ts';
import { desktop, focusOf, phone, walkByTab } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Desk, type Visit } from './desk.ts';
import { choose, givenFocus, keyTo, named, withId } from './keys.ts';
import { showMail } from './mail-program.ts';
import { mailedPages, recordPages, roomPages } from './page-states.ts';

/** From the mail that Ben was sent to the page that its link leads to, by keys alone. */
async function fromTheMail(desk: Desk): Promise<{ visit: Visit; draftId: string }> {
  const { id } = await forBen(desk);
  const [mail] = (await desk.outside.mails(id)).filter(({ to }) => to === ben);
  const visit = await showMail(await desk.visit(), mail ?? expect.fail('no mail'));
  for (let i = 0; i < 10 && (await focusOf(visit.page)).name !== 'Review and decide'; i += 1) await visit.page.keyboard.press('Tab');
  await visit.leads(() => visit.page.keyboard.press('Enter'));
  expect(visit.path()).toMatch(/^\/review\/g\/grt_/);
  return { visit, draftId: id };
}

inChromium('with a keyboard alone', () => {
  const desk = aDesk();

  it('R94: a link in a mail leads to an approval', async () => {
    const { visit, draftId } = await fromTheMail(desk);
    const { page } = visit;

    await keyTo(page, named('Approve and send'));
    await visit.leads(() => page.keyboard.press('Enter'));

    expect([visit.path(), await visit.words()]).toEqual([expect.stringMatching(/\/receipt$/), expect.stringContaining('Until then it can be stopped')]);
    expect(await desk.outside.read(draftId)).toMatchObject({ status: 'approved', decisions: [{ personId: 'per_ben', decision: 'approve' }] });
    await desk.outside.released(draftId);
  });

  it('a reply is rejected with a reason and feedback; what is missing is said where the focus then is', async () => {
    const { visit, draftId } = await fromTheMail(desk);
    const { page } = visit;

    await keyTo(page, named('Reject…'));
    await page.keyboard.press('Enter'); // a link within the page: what comes next is the form it names
    await keyTo(page, withId('feedback'));
    await page.keyboard.type('it is Monday,');
    await page.keyboard.press('Enter'); // a new line, not the form
    await page.keyboard.type('not Friday');
    await keyTo(page, named('Reject this reply'));
    await visit.leads(() => page.keyboard.press('Enter'));

    expect([visit.status(), await givenFocus(page)]).toEqual([422, expect.objectContaining({ tag: 'div', name: expect.stringContaining('choose a reason') })]);
    await keyTo(page, named('choose a reason'));
    await page.keyboard.press('Enter');
    expect(await givenFocus(page)).toMatchObject({ id: 'reason', faults: [] });
    await choose(page, 'Facts');
    await keyTo(page, named('Reject this reply'));
    await visit.leads(() => page.keyboard.press('Space'));

    expect(await visit.words()).toContain('Nothing is sent. The author has your reason');
    expect(await desk.outside.read(draftId)).toMatchObject({
      status: 'rejected',
      decisions: [{ decision: 'reject', reason: 'wrong_facts', feedback: 'it is Monday,\nnot Friday' }],
    });
  });

  it('a reply is edited', async () => {
    const { visit, draftId } = await fromTheMail(desk);
    const { page } = visit;

    await keyTo(page, named('Edit'), 'Shift+Tab'); // the bar is near the end
    await page.keyboard.press('Enter');
    expect(await givenFocus(page)).toMatchObject({ id: 'edit', faults: [] });
    await page.keyboard.press('Control+A');
    await page.keyboard.type('It comes on Monday.');
    await keyTo(page, named('Approve and send'));
    await visit.leads(() => page.keyboard.press('Space'));

    expect(await visit.words()).toContain('Approved with edits');
    expect((await desk.outside.released(draftId)).release).toMatchObject({ text: 'It comes on Monday.', edited: true });
  });

  it('Enter in the field of the code decides nothing; the button does', async () => {
    const { draft, first } = await forTwo(desk);
    const visit = await desk.openLink(first);
    const { page } = visit;

    await keyTo(page, withId('code'));
    await page.keyboard.type(first.code ?? '');
    await page.keyboard.press('Enter');
    await keyTo(page, named('Approve (1 of 2)'));
    expect((await desk.outside.read(draft.id)).decisions).toEqual([]);
    await visit.leads(() => page.keyboard.press('Enter'));

    expect(visit.path()).toMatch(/\/receipt$/);
    expect((await desk.outside.read(draft.id)).decisions).toHaveLength(1);
  });

  it('a case is read from the queue, and one signs out', async () => {
    const { id, reference } = await forBen(desk);
    const visit = await (await desk.visit({ as: ben })).open('/queue');
    const { page } = visit;

    await keyTo(page, named(reference));
    await visit.leads(() => page.keyboard.press('Enter'));
    expect(visit.path()).toBe(`/queue/${id}`);
    await keyTo(page, named('Earlier messages'));
    await page.keyboard.press('Enter');
    expect(await visit.words()).toContain('I have ordered a drum set');
    await keyTo(page, named('Sign out'));
    await visit.leads(() => page.keyboard.press('Enter'));

    expect(visit.path()).toBe('/sign-in');
  });
});

/** Pages with something to do on them. */
const walked = [
  'review: open, by link and code, the first of two',
  'review: open, on it, with a question answered and another not',
  'review: open, words without a space',
  'review: rejected without a reason',
  'review: in escrow, for the approver',
  'review: server trouble',
  'receipt: in escrow',
  'question: open',
  'sign-in: asked',
  'queue: a few',
  'queue: a hand-over from nobody',
  'queue: one draft, to decide',
  'insights: for an owner',
  'delegation: made, in force',
  'delegation: with faults',
  'sample: a rejection without a reason',
  'audit: a trail exported',
  'audit: an export with faults',
  'policy: in force',
  'policy: propose, with faults',
  'policy: a proposal that would send what people rejected',
];

inChromium('the focus, all around a page', () => {
  const desk = aDesk({ lives: false });

  it.each(walked)('%s: is always seen, and never behind the bar', async (name) => {
    const state = [...mailedPages, ...roomPages, ...recordPages].find((one) => one.name === name) ?? expect.fail(`no such state: ${name}`);
    const { page } = await state.reach(desk);

    for (const viewport of [phone, { width: 640, height: 360 }, desktop]) {
      await page.setViewportSize(viewport);
      const stops = await walkByTab(page);
      expect(stops.length).toBeGreaterThan(0);
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    }
  });

  it('stays above the bar while somebody writes at the end of a long text', async () => {
    const { page } = await openForBen(desk, { reply: { to: 'dana@fabrikam.example', text: 'Hello Dana,\n'.repeat(40) } });

    await keyTo(page, withId('edit'));
    await page.keyboard.press('Control+End');
    await page.keyboard.type('x');

    // The last line stands at the end of the text area, which scrolls by itself.
    const [area, bar] = await Promise.all([page.locator('#edit').boundingBox(), page.locator('.bar').boundingBox()]);
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  it('comes to every button and field of the review page, in the order in which they are read', async () => {
    const { page } = await openForBen(desk);

    const stops = (await walkByTab(page)).map(({ name }) => name);

    const order = [
      'Earlier messages',
      'Account',
      'AI confidence',
      'Policy',
      'Edit the reply',
      'Reason',
      'Feedback',
      'Reject this reply',
      'Reject…',
      'Edit',
      'Approve',
    ];
    const found = order.map((words) => stops.findIndex((stop) => stop.startsWith(words) && (words !== 'Edit' || stop === 'Edit')));
    expect(found.every((index) => index >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});
