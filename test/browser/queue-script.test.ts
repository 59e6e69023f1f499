import { expect, it } from 'vitest';
import { forBen, maria, olivia } from './cases.ts';
import { desktop, focusOf } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Visit } from './desk.ts';
import { keyTo, named } from './keys.ts';

/** Somewhat longer than the script waits before it reads the list again, in milliseconds. */
const aRefresh = 31_000;

inChromium('the script of the queue', () => {
  const desk = aDesk();

  /** Maria's list of her team, in a browser whose clock the test moves. */
  async function opened(): Promise<Visit> {
    const visit = await desk.visit({ as: maria, viewport: desktop });
    await visit.page.clock.install({ time: new Date(await desk.outside.now()) });
    return visit.open('/queue?view=team');
  }
  /** Lets the script read the list again, and waits until it has. */
  async function refreshed({ page }: Visit): Promise<void> {
    await Promise.all([page.waitForEvent('requestfinished', (request) => request.resourceType() === 'xhr'), page.clock.runFor(aRefresh)]);
  }
  const row = ({ page }: Visit, id: string) => page.locator(`#row-${id}`);
  const focused = async ({ page }: Visit): Promise<string> => (await focusOf(page)).name;

  it('reads the list again, and keeps what is selected and where the focus is', async () => {
    const [one, two] = [await forBen(desk), await forBen(desk)];
    const visit = await opened();
    await row(visit, one.id).locator('input').check();
    await keyTo(visit.page, named(two.reference));
    const three = await forBen(desk);
    expect(await row(visit, three.id).count()).toBe(0);

    await refreshed(visit);
    await row(visit, three.id).waitFor();

    expect(await visit.words()).toContain('My team (3)');
    expect([await row(visit, one.id).locator('input').isChecked(), await row(visit, three.id).locator('input').isChecked()]).toEqual([true, false]);
    expect(await focused(visit)).toBe(two.reference);

    await desk.outside.withdraw(two.id);
    await refreshed(visit);
    await row(visit, two.id).waitFor({ state: 'detached' });
    expect(await focusOf(visit.page)).toMatchObject({ id: 'list', faults: [] }); // its row is gone
    await visit.press('Remind those who are asked'); // what was selected is what is sent
    expect(await visit.words()).toMatch(new RegExp(`1 reply done, 0 refused.*${one.reference}`));
    for (const { id } of [one, three]) await desk.outside.withdraw(id);
  });

  it('counts the time that is left without asking anybody', async () => {
    const { id } = await forBen(desk);
    const visit = await opened();
    const left = row(visit, id).locator('time.left');
    expect(await left.textContent()).toBe('23 h 59 min left');

    await visit.page.getByRole('button', { name: 'Stop refreshing' }).click();
    await visit.page.clock.runFor(600_000);

    expect(await left.textContent()).toBe('23 h 49 min left');
    await desk.outside.withdraw(id);
  });

  it('says when what it shows is old, and takes it back when it no longer is', async () => {
    const { id, reference } = await forBen(desk);
    const visit = await opened();
    const said = visit.page.locator('#stale');
    expect(await said.isVisible()).toBe(false);

    await visit.page.route('**/queue?*', (route) => route.fulfill({ status: 503, body: '' }));
    await visit.page.clock.runFor(aRefresh);
    await said.waitFor();
    expect(await said.textContent()).toMatch(/^The queue could not be read since \d\d:\d\d\. This is how it stood then\.$/);
    expect(await visit.words()).toContain(reference);

    await visit.page.unroute('**/queue?*');
    await refreshed(visit);
    await said.waitFor({ state: 'hidden' });
    const cookies = await visit.context.cookies();
    await visit.context.clearCookies();
    await refreshed(visit);
    await said.waitFor();
    expect(await said.textContent()).toContain('You are signed out');
    await visit.context.addCookies(cookies);
    await refreshed(visit);
    await said.waitFor({ state: 'hidden' });
    await desk.outside.withdraw(id);
  });

  it('has no key that decides, sends or changes anything', async () => {
    const { id, reference } = await forBen(desk);
    const visit = await opened();
    const { page } = visit;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
    });
    const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789!+-.,?'].filter((key) => key !== '/');

    for (const stop of [page.locator('#list'), page.getByRole('link', { name: reference }), row(visit, id).locator('input')])
      for (const key of [
        ...letters,
        ...letters.map((one) => one.toUpperCase()),
        'Delete',
        'Backspace',
        'Space',
        'Escape',
        'ArrowDown',
        'End',
        'F2',
        'Insert',
      ]) {
        await stop.focus();
        await page.keyboard.press(key);
      }
    await row(visit, id).locator('input').focus();
    await visit.leads(() => page.keyboard.press('Enter')); // opens the row
    await desk.outside.settle();

    expect([visit.path(), sent]).toEqual([`/queue/${id}`, []]);
    expect(await desk.outside.types(id)).toEqual(['draft.received', 'stage.opened']);
    await desk.outside.withdraw(id);
  });

  it('leaves its keys alone where somebody has switched them off', async () => {
    const { id } = await forBen(desk);
    const visit = await (await desk.visit({ as: olivia, viewport: desktop })).open('/queue?view=all');
    await visit.page.locator('summary', { hasText: 'Keys of the list' }).click();
    await visit.page.getByRole('button', { name: 'Switch keys off' }).click();

    await visit.open('/queue?view=all'); // and they stay off
    await visit.page.locator('#list').focus();
    await visit.page.keyboard.press('j');

    expect(await focusOf(visit.page)).toMatchObject({ id: 'list' });
    await visit.page.locator('summary', { hasText: 'Keys of the list' }).click();
    await visit.page.getByRole('button', { name: 'Switch keys on' }).click();
    await visit.page.locator('#list').focus();
    await visit.page.keyboard.press('j');
    expect(await focusOf(visit.page)).toMatchObject({ tag: 'a' });
    await desk.outside.withdraw(id);
  });
});
