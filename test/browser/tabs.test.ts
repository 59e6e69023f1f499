import { expect, it } from 'vitest';
import { ben, failOnce, forBen, forTwo, gina, maria, openForBen } from './cases.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Visit } from './desk.ts';
import { dayFrom, delegating } from './states/delegation.ts';

inChromium('many tabs, and what goes wrong between a browser and the stack', () => {
  const desk = aDesk();
  const decisionsOf = async (draftId: string) => (await desk.outside.read(draftId)).decisions;
  const approve = (visit: Visit) => visit.page.getByRole('button', { name: /^\s*Approve/ });

  it('approved in one tab, rejected in the other: the first counts, the second says so and keeps what was typed', async () => {
    const one = await openForBen(desk);
    const two = await (await one.tab()).open(one.path());
    await two.page.selectOption('#reason', 'wrong_facts');
    await two.page.fill('#feedback', 'it is Monday');

    await one.press('Approve');
    await two.press('Reject this reply');

    expect([two.status(), await two.words()]).toEqual([409, expect.stringMatching(/Your choice was not recorded.*Approved, goes out at/)]);
    expect(await two.page.inputValue('#typed-feedback')).toBe('it is Monday');
    expect(await decisionsOf(one.draft.id)).toMatchObject([{ decision: 'approve' }]);
    await desk.outside.released(one.draft.id);
  });

  it('approved in both tabs: the receipt twice, one decision', async () => {
    const one = await openForBen(desk);
    const two = await (await one.tab()).open(one.path());

    await one.press('Approve');
    await two.press('Approve');

    for (const tab of [one, two]) expect([tab.status(), await tab.words()]).toEqual([200, expect.stringContaining('Until then it can be stopped')]);
    expect(await decisionsOf(one.draft.id)).toHaveLength(1);
    await desk.outside.released(one.draft.id);
  });

  it('two drafts in two tabs are decided each by its own', async () => {
    const one = await openForBen(desk);
    const other = await forBen(desk);
    const two = await (await one.tab()).open((await desk.outside.linkOf(other.id, ben)).path);

    await one.press('Approve');
    await two.page.selectOption('#reason', 'wrong_tone');
    await two.press('Reject this reply');

    expect([await decisionsOf(one.draft.id), await decisionsOf(other.id)]).toMatchObject([[{ decision: 'approve' }], [{ decision: 'reject' }]]);
    await desk.outside.released(one.draft.id);
  });

  it('a form that was opened before somebody signed in in another tab still decides', async () => {
    const one = await openForBen(desk);
    const two = await (await one.tab()).open('/sign-in');
    await two.page.fill('#email', ben);
    await two.press('Mail me');
    await desk.outside.settle();
    const [mail] = (await desk.outside.local<{ to: string; text: string }[]>('mail')).filter(({ to, text }) => to === ben && text.includes('/sign-in?'));
    await two.open(/\/sign-in\?\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    await two.press('Sign in');

    await one.press('Approve');

    expect(one.path()).toMatch(/\/receipt$/);
    await desk.outside.released(one.draft.id);
  });

  it('signed out in one tab: the other shows nothing more', async () => {
    const { id, reference } = await forBen(desk);
    const one = await (await desk.visit({ as: ben })).open('/queue');
    const two = await (await one.tab()).open('/queue');
    expect(await two.words()).toContain(reference);

    await one.press('Sign out');
    await two.open('/queue');

    expect([two.path(), await two.words()]).toEqual(['/sign-in?return=%2Fqueue', expect.not.stringContaining(reference)]);
    await desk.outside.withdraw(id);
  });

  it('the back button after a decision shows where the draft stands now, and nothing to decide', async () => {
    const visit = await openForBen(desk);
    const path = visit.path();
    await visit.press('Approve');

    await visit.page.goBack();

    expect([visit.path(), await visit.words()]).toEqual([path, expect.stringContaining('Approved, goes out at')]);
    expect(await approve(visit).count()).toBe(0);
    await visit.page.goForward();
    expect(await visit.words()).toContain('Until then it can be stopped');
    expect(await decisionsOf(visit.draft.id)).toHaveLength(1);
    await desk.outside.released(visit.draft.id);
  });

  it('the back button after a refusal, and the form sent again: what was typed is there', async () => {
    const visit = await openForBen(desk);
    await visit.page.fill('#feedback', 'it is Monday');
    await visit.press('Reject this reply');
    expect(visit.status()).toBe(422);
    expect(await visit.page.inputValue('#feedback')).toBe('it is Monday');

    await visit.leads(() => visit.page.reload()); // sends the form again

    expect([visit.status(), await visit.page.inputValue('#feedback')]).toEqual([422, 'it is Monday']);
    expect(await decisionsOf(visit.draft.id)).toEqual([]);
    await desk.outside.withdraw(visit.draft.id);
  });

  it('a double click on the button decides once, and leads to the receipt', async () => {
    const visit = await openForBen(desk);

    await approve(visit).dblclick();

    await visit.page.getByText('Until then it can be stopped').waitFor();
    expect(await decisionsOf(visit.draft.id)).toHaveLength(1);
    await desk.outside.released(visit.draft.id);
  });

  it('a form that was lost on its way is sent again, and decides once', async () => {
    const visit = await openForBen(desk);
    await visit.page.fill('#edit', 'It comes on Monday.');
    await visit.page.route('**/review/g/*', (route) => route.abort('connectionreset'), { times: 1 });

    await approve(visit).click();
    await visit.page.waitForURL('chrome-error://chromewebdata/');
    expect(await decisionsOf(visit.draft.id)).toEqual([]);
    await visit.leads(() => visit.page.reload()); // the browser asks whether to send the form again

    expect(await visit.words()).toContain('Approved with edits');
    expect((await desk.outside.released(visit.draft.id)).release?.text).toBe('It comes on Monday.');
  });

  it('a form whose answer was lost gives the same result when it is sent again, once', async () => {
    const visit = await openForBen(desk);
    await visit.page.fill('#edit', 'It comes on Monday.');
    await visit.page.route(
      '**/review/g/*',
      async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await route.abort('connectionreset');
      },
      { times: 1 },
    );

    await approve(visit).click();
    await visit.page.waitForURL('chrome-error://chromewebdata/');
    expect(await decisionsOf(visit.draft.id)).toHaveLength(1);
    await visit.leads(() => visit.page.reload());

    expect([visit.status(), await visit.words()]).toEqual([200, expect.stringContaining('Approved with edits')]);
    const out = await desk.outside.released(visit.draft.id);
    expect([out.decisions.length, out.release?.text]).toEqual([1, 'It comes on Monday.']);
  });

  it('a program that dies right after a decision is asked again by the browser itself: one decision, and the receipt', async () => {
    const visit = await openForBen(desk);
    await desk.outside.fault({ crash: 'after-decision' });

    await visit.press('Approve');

    expect([visit.status(), await visit.words()]).toEqual([200, expect.stringContaining('Until then it can be stopped')]);
    expect(await decisionsOf(visit.draft.id)).toHaveLength(1);
    expect(await desk.outside.types(visit.draft.id)).toContain('decision.refused'); // the second form left its trace
    await desk.outside.released(visit.draft.id);
  });

  it('server trouble keeps the text, the feedback and the code; sent again by its button it is recorded once', async () => {
    const { draft, first } = await forTwo(desk);
    const visit = await desk.openLink(first);
    const text = 'Hello Dana,\n\n  we refund $12,400.00 on "Monday" & <not> before.\n\nKind regards\n';
    await visit.page.fill('#code', first.code ?? '');
    await visit.page.fill('#edit', text);
    await visit.page.fill('#feedback', 'their bank\nis slow');
    failOnce(desk);

    await visit.press('Approve');
    expect([visit.status(), await visit.words()]).toEqual([503, expect.stringContaining('Your choice was not recorded')]);
    expect([await visit.page.getByLabel('Your text').inputValue(), await visit.page.getByLabel('Your feedback').inputValue()]).toEqual([
      text,
      'their bank\nis slow',
    ]);
    expect(await decisionsOf(draft.id)).toEqual([]);
    await visit.press('Send it again');

    expect([visit.path(), await visit.words()]).toEqual([expect.stringMatching(/\/receipt$/), expect.stringContaining('Approved with edits')]);
    expect(await decisionsOf(draft.id)).toMatchObject([{ decision: 'approve_with_edits', feedback: 'their bank\nis slow' }]);
    await desk.outside.withdraw(draft.id);
  });

  it('T15: a form on a page of another site decides nothing, though the browser has the session', async () => {
    const visit = await openForBen(desk);
    const nonce = await visit.page.locator('input[name=nonce]').first().inputValue();
    const form = `<form method="post" action="${visit.page.url()}"><input name="nonce" value="${nonce}"><button name="decision" value="approve">Win</button></form>`;
    const evil = await visit.tab();
    // What a browser shows from an address of this kind has no origin of its own: to the stack it is another site.
    await evil.page.goto(`data:text/html,${encodeURIComponent(form)}`);

    await evil.press('Win');

    expect(evil.status()).toBeGreaterThanOrEqual(403);
    expect(await decisionsOf(visit.draft.id)).toEqual([]);
    await visit.press('Approve');
    await desk.outside.released(visit.draft.id);
  });

  it('a link that was mailed to somebody else shows nothing of the case to whoever is signed in', async () => {
    const visit = await openForBen(desk);
    const stranger = await (await desk.visit({ as: gina })).open(visit.path());

    expect([stranger.status(), await stranger.words()]).toEqual([404, expect.not.stringContaining('1187')]);
    await desk.outside.withdraw(visit.draft.id);
  });

  it('one form of the queue sent from two tabs is done once, and both show what was done', async () => {
    const { id } = await forBen(desk);
    const one = await (await desk.visit({ as: maria })).open('/queue?view=team');
    const two = await (await one.tab()).open('/queue?view=team');
    for (const tab of [one, two]) await tab.page.check(`#row-${id} input`);
    // As when a browser restores a tab with its form.
    const nonce = await one.page.locator('input[name=nonce]').inputValue();
    await two.page.locator('input[name=nonce]').evaluate((field, value) => field.setAttribute('value', value), nonce);

    for (const tab of [one, two]) await tab.press('Remind those who are asked');

    expect(two.path()).toBe(one.path());
    for (const tab of [one, two]) expect(await tab.words()).toContain('1 reply done, 0 refused');
    await desk.outside.settle();
    expect((await desk.outside.mails(id)).filter(({ to }) => to === ben)).toHaveLength(2); // the first and the reminder
    await desk.outside.withdraw(id);
  });

  it('two forms of the queue in two tabs: the second is refused in words', async () => {
    const { id } = await forBen(desk);
    const one = await (await desk.visit({ as: maria })).open('/queue?view=team');
    const two = await (await one.tab()).open('/queue?view=team');
    for (const tab of [one, two]) {
      await tab.page.check(`#row-${id} input`);
      await tab.press('Remind those who are asked');
    }

    expect(await two.words()).toMatch(/0 replies done, 1 refused.*People were reminded of it within the last hour/);
    await desk.outside.withdraw(id);
  });

  it('a double click lets somebody stand in once', async () => {
    const visit = await delegating(desk);
    await visit.page.selectOption('#to', { label: 'Frank Weber' });
    await visit.page.fill('#last', await dayFrom(desk, 3));

    await visit.page.getByRole('button', { name: 'Let them stand in' }).dblclick();

    await visit.page.getByText('stands in for you as').waitFor();
    await visit.open('/delegation');
    expect(await visit.page.getByRole('button', { name: 'End it now' }).count()).toBe(1);
  });

  it('the same delegation from two tabs is one; ended in both it has ended', async () => {
    const one = await delegating(desk);
    const two = await (await one.tab()).open('/delegation');
    for (const tab of [one, two]) {
      await tab.page.selectOption('#to', { label: 'Frank Weber' });
      await tab.page.fill('#last', await dayFrom(desk, 3));
      await tab.press('Let them stand in');
      expect(await tab.words()).toContain('Frank Weber stands in for you');
    }
    await one.open('/delegation');
    expect(await one.page.getByRole('button', { name: 'End it now' }).count()).toBe(1);

    await one.press('End it now');
    await two.press('End it now');

    expect(await one.words()).toContain('Nobody stands in for you by it any more');
    expect([two.status(), await two.words()]).toEqual([404, expect.stringContaining('There is nothing to end')]);
  });
});
