import { expect, it } from 'vitest';
import { ben, forBen, forMariasTeam, forRole, forTwo, gina, lena, maria, olivia, wrongCode } from './cases.ts';
import { desktop } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Visit } from './desk.ts';
import { dayFrom, delegating } from './states/delegation.ts';
import { proposing, withKeyword } from './states/policy.ts';

inChromium('without JavaScript', () => {
  const desk = aDesk();
  const off = { javaScriptEnabled: false };

  /** Ben's page of a new draft. */
  async function opened(): Promise<Visit & { draftId: string }> {
    const { id } = await forBen(desk);
    return { ...(await desk.openLink(await desk.outside.linkOf(id, ben), off)), draftId: id };
  }

  it('nothing runs in these browsers', async () => {
    const { page } = await desk.visit(off);
    await page.route('**/script', (route) => route.fulfill({ contentType: 'text/html', body: '<title>off</title><script>document.title="on"</script>' }));
    await page.goto('/script');

    expect(await page.title()).toBe('off');
  });

  it('R93, R97: a phone shows the three choices of a request, and approves', async () => {
    const visit = await opened();
    const bar = visit.page.locator('.bar');
    expect(await bar.locator('a, button').allInnerTexts()).toEqual(['Reject…', 'Edit', expect.stringMatching(/^Approve and send\s+with your edits, if any$/)]);
    expect(await bar.isVisible()).toBe(true);

    await visit.press('Approve');

    expect([visit.status(), visit.path()]).toEqual([200, expect.stringMatching(/\/receipt$/)]);
    expect((await desk.outside.released(visit.draftId)).decisions).toMatchObject([{ decision: 'approve', personId: 'per_ben' }]);
  });

  it('approves with edits, and the receipt shows what was changed', async () => {
    const visit = await opened();
    const text = '  Hello Dana,\n\nit comes on Monday & not before "nine".\n';

    await visit.page.fill('#edit', text);
    await visit.press('Approve');

    expect(await visit.words()).toContain('Approved with edits');
    expect(await visit.page.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Monday')]));
    expect((await desk.outside.released(visit.draftId)).release).toMatchObject({ text, edited: true });
  });

  it('rejects with a reason', async () => {
    const visit = await opened();

    await visit.page.selectOption('#reason', 'wrong_facts');
    await visit.page.fill('#feedback', 'it is Monday,\nnot Friday');
    await visit.press('Reject this reply');

    expect(await visit.words()).toContain('Facts are wrong');
    expect(await desk.outside.read(visit.draftId)).toMatchObject({ status: 'rejected', decisions: [{ feedback: 'it is Monday,\nnot Friday' }] });
  });

  it('says that a code was wrong, keeps what was typed, and takes the right one', async () => {
    const { draft, first } = await forTwo(desk);
    const visit = await desk.openLink(first, off);

    await visit.page.fill('#code', wrongCode(first));
    await visit.page.fill('#feedback', 'as I said');
    await visit.press('Approve');
    expect([visit.status(), await visit.words()]).toEqual([403, expect.stringContaining('4 tries left')]);
    expect([await visit.page.inputValue('#feedback'), await visit.page.inputValue('#code')]).toEqual(['as I said', '']);
    await visit.page.fill('#code', ` ${first.code?.slice(0, 3)} ${first.code?.slice(3)} `);
    await visit.press('Approve');

    expect(visit.path()).toMatch(/\/receipt$/);
    expect((await desk.outside.read(draft.id)).decisions).toMatchObject([{ assurance: 'code', feedback: 'as I said' }]);
  });

  it('stops an approved reply before it goes out', async () => {
    const visit = await opened();
    await visit.press('Approve');

    await visit.page.selectOption('#stop-reason', 'wrong_facts');
    await visit.press('Stop this');

    expect(await desk.outside.read(visit.draftId)).toMatchObject({ status: 'pending', revision: 2, release: null });
    await desk.outside.withdraw(visit.draftId);
  });

  it('hands a seat over', async () => {
    const { outside } = desk;
    const people = [await outside.person({ roles: ['shift'], name: 'Shift One' }), await outside.person({ roles: ['shift'], name: 'Shift Two' })];
    const draft = await forRole(desk, 'shift');
    const [link] = await outside.links(draft.id);
    const other = people.find(({ email }) => email !== link?.to);
    const visit = await desk.openLink(link ?? expect.fail('nobody is asked'), off);

    await visit.page.selectOption('#hand-over', { label: other?.name ?? '' });
    await visit.press('Hand over');
    await outside.settle();

    expect(await visit.words()).toContain(`it is with ${other?.name}`);
    const next = await desk.openLink(await outside.linkOf(draft.id, other?.email ?? ''), off);
    await next.press('Approve');
    expect((await outside.released(draft.id)).decisions).toMatchObject([{ personId: other?.id }]);
  });

  it('says “I am on it”, asks a question, and somebody else answers it', async () => {
    const visit = await opened();

    await visit.press('I am on it');
    expect(await visit.words()).toContain('You said you are on it');
    await visit.page.selectOption('#ask-whom', { label: 'Gina Park' });
    await visit.page.fill('#question', 'Does it come\non Friday?');
    await visit.press('Ask');
    await desk.outside.settle();
    expect(await visit.words()).toContain('No answer yet.');
    const expert = await desk.openLink(await desk.outside.linkOf(visit.draftId, gina), off);
    await expert.page.fill('#answer', 'It does.\nI called them.');
    await expert.press('Send the answer');
    expect(await expert.words()).toContain('You answered');

    await visit.open(visit.path());
    expect(await visit.page.locator('.text').allInnerTexts()).toEqual(expect.arrayContaining(['Does it come\non Friday?', 'It does.\nI called them.']));
    await visit.press('Approve');
    await desk.outside.released(visit.draftId);
  });

  it('signs in by the mailed link, decides from the queue, and signs out', async () => {
    const { outside } = desk;
    const draft = await forBen(desk);
    const visit = await (await desk.visit({ ...off, viewport: desktop })).open('/queue');
    expect(visit.path()).toBe('/sign-in?return=%2Fqueue');
    await visit.page.fill('#email', ben.toUpperCase());
    await visit.press('Mail me a sign-in link');
    expect(await visit.words()).toContain('Look into your mail');
    await outside.settle();
    const [mail] = (await outside.local<{ to: string; text: string }[]>('mail')).filter(({ to, text }) => to === ben && text.includes('/sign-in?'));

    await visit.open(/\/sign-in\?\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    await visit.press('Sign in');
    expect([visit.path(), await visit.words()]).toEqual(['/queue', expect.stringContaining('Signed in as Ben Carter')]);
    await visit.leads(() => visit.page.getByRole('link', { name: draft.reference }).first().click());
    await visit.leads(() => visit.page.getByRole('link', { name: 'Review and decide' }).click());
    await visit.press('Approve');
    expect(visit.path()).toMatch(/\/receipt$/);
    await visit.open('/queue');
    expect(await visit.words()).not.toContain(draft.reference);
    await visit.press('Sign out');

    expect(visit.path()).toBe('/sign-in');
    expect(await visit.context.cookies()).toEqual([]);
    expect((await visit.open('/queue')).path()).toBe('/sign-in?return=%2Fqueue');
    await outside.released(draft.id);
  });

  it('reminds and hands over several rows of the queue at once', async () => {
    const { outside } = desk;
    const { drafts, list, from, to } = await forMariasTeam(desk);
    const visit = await (await desk.visit({ ...off, as: maria })).open(list);
    const select = async (): Promise<void> => {
      for (const { id } of drafts) await visit.page.check(`#row-${id} input`);
    };
    expect([await visit.page.locator('#keys').isVisible(), await visit.page.locator('#refresh-switch').isVisible()]).toEqual([false, false]);

    await select();
    await visit.leads(() => visit.page.keyboard.press('Enter')); // in a box it sends the form, without an act
    expect([visit.status(), await visit.words()]).toEqual([422, expect.stringContaining('Press “Remind” or “Hand over” to say what is to be done')]);
    expect(await visit.page.locator('#list input:checked').count()).toBe(2);
    await visit.press('Remind those who are asked');
    expect(await visit.words()).toContain('2 replies done, 0 refused');
    await visit.open(list);
    await select();
    await visit.page.selectOption('#from', from.id);
    await visit.press('Hand over');
    expect([visit.status(), await visit.words()]).toEqual([422, expect.stringContaining('Choose who gets the seats')]);
    expect([await visit.page.locator('#list input:checked').count(), await visit.page.inputValue('#from')]).toEqual([2, from.id]);
    await visit.page.selectOption('#to', to.id);
    await visit.press('Hand over');

    expect(await visit.words()).toContain('2 replies done, 0 refused');
    await outside.settle();
    for (const { id } of drafts) {
      await outside.act(await outside.linkOf(id, to.email), 'approve');
      await outside.released(id);
    }
  });

  it('lets somebody stand in, and ends it', async () => {
    const visit = await delegating(desk, off);

    await visit.page.getByRole('button', { name: 'Let them stand in' }).click(); // the browser itself says what is missing
    expect(await visit.page.locator('#to:invalid').count()).toBe(1);
    await visit.page.selectOption('#to', { label: 'Frank Weber' });
    await visit.page.fill('#last', await dayFrom(desk, 5));
    await visit.press('Let them stand in');
    expect(await visit.words()).toContain('Frank Weber stands in for you');
    await visit.press('End it now');

    expect(await visit.words()).toContain('Nobody stands in for you by it any more');
  });

  it('exports the trail of a reply as a spreadsheet', async () => {
    const { id, reference } = await forBen(desk);
    const visit = await (await desk.visit({ ...off, as: lena })).open('/audit');

    await visit.page.fill('#q', reference);
    await visit.press('Search');
    await visit.leads(() => visit.page.getByRole('link', { name: reference }).click());
    await visit.page.fill('#purpose', 'Complaint 4711');
    await visit.press('Export');
    const [file] = await Promise.all([visit.page.waitForEvent('download'), visit.page.getByRole('link', { name: 'CSV, for a spreadsheet' }).click()]);

    expect(file.suggestedFilename()).toBe(`audit-${id}.csv`);
    await visit.open('/audit');
    expect(await visit.words()).toContain('Complaint 4711');
    await desk.outside.withdraw(id);
  });

  it('proposes a policy that somebody else puts in force', async () => {
    const visit = await proposing(desk, withKeyword, { ...off, as: lena });
    await visit.press('Check and simulate');
    expect(await visit.words()).toContain('It may be used');
    await visit.page.fill('#reason', 'They crash.');
    await visit.press('Propose it');

    const other = await (await desk.visit({ ...off, as: olivia })).open(visit.path());
    await other.press('Put it in force');

    expect(await other.words()).toMatch(/It was put in force.*as version \d/);
  });
});
