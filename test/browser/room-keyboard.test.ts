import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { ben, carlos, forBen, lena, maria, olivia } from './cases.ts';
import { desktop } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk } from './desk.ts';
import { choose, givenFocus, keyTo, named, withId } from './keys.ts';
import { dayFrom, delegating } from './states/delegation.ts';

inChromium('the rooms with a keyboard alone', () => {
  const desk = aDesk();

  it('rows of the queue are selected, and those who are asked are reminded', async () => {
    const { id, reference } = await forBen(desk);
    const other = await forBen(desk);
    const visit = await (await desk.visit({ as: maria })).open('/queue?view=team');
    const { page } = visit;

    await keyTo(page, named(`Select ${reference}`));
    await page.keyboard.press('Space');
    await keyTo(page, named('Remind those who are asked'));
    await visit.leads(() => page.keyboard.press('Enter'));

    expect(await visit.words()).toMatch(new RegExp(`1 reply done, 0 refused.*${reference} A mail is on its way`));
    await desk.outside.settle();
    expect((await desk.outside.mails(id)).filter(({ to }) => to === ben)).toHaveLength(2);
    expect((await desk.outside.mails(other.id)).filter(({ to }) => to === ben)).toHaveLength(1);
    await keyTo(page, named('Back to the queue'));
    await visit.leads(() => page.keyboard.press('Enter'));
    expect(visit.path()).toBe('/queue');
    for (const one of [id, other.id]) await desk.outside.withdraw(one);
  });

  it('the keys of the list go through its rows, select one, and open one', async () => {
    const [one, two] = [await forBen(desk), await forBen(desk)];
    const visit = await (await desk.visit({ as: maria, viewport: desktop })).open('/queue?view=team');
    const { page } = visit;
    const focused = async (): Promise<string> => (await givenFocus(page)).name;

    await keyTo(page, withId('list'));
    await page.keyboard.press('j');
    expect(await focused()).toBe(one.reference);
    await page.keyboard.press('j');
    expect(await focused()).toBe(two.reference);
    await page.keyboard.press('j'); // there is no further one
    expect(await focused()).toBe(two.reference);
    await page.keyboard.press('x');
    expect([await page.isChecked(`#row-${one.id} input`), await page.isChecked(`#row-${two.id} input`)]).toEqual([false, true]);
    await page.keyboard.press('k');
    await page.keyboard.press('?');
    expect(await visit.words()).toContain('None of them approves, rejects or sends anything');
    await page.keyboard.press('/');
    expect(await givenFocus(page)).toMatchObject({ id: 'q', faults: [] });
    await page.keyboard.type('jkx?'); // in a field these are letters
    expect(await page.inputValue('#q')).toBe('jkx?');
    await keyTo(page, withId('list'));
    await visit.leads(() => page.keyboard.press('Enter')); // of the row that had the focus last

    expect(visit.path()).toBe(`/queue/${one.id}`);
    for (const { id } of [one, two]) await desk.outside.withdraw(id);
  });

  it('R53: a holiday takes three steps: who stands in, until when, and the button', async () => {
    const visit = await delegating(desk);
    const { page } = visit;
    const [year, month, day] = (await dayFrom(desk, 9)).split('-');
    const needed = await page.locator('main form :is(select, input, textarea)[required]').evaluateAll((fields) => fields.map(({ id }) => id));
    expect(needed).toEqual(['to', 'last']);

    await keyTo(page, withId('to'));
    await choose(page, 'Frank');
    await keyTo(page, withId('last'));
    await page.keyboard.type(`${month}${day}${year}`);
    await keyTo(page, named('Let them stand in'));
    await visit.leads(() => page.keyboard.press('Enter'));

    expect(await visit.words()).toMatch(/Done Frank Weber stands in for you as desk delegation and backup, from .* until the end of/);
    expect(await givenFocus(page)).toMatchObject({ tag: 'div', name: expect.stringContaining('Done') });
    await keyTo(page, named('End it now'));
    await visit.leads(() => page.keyboard.press('Space'));
    expect(await visit.words()).toContain('Nobody stands in for you by it any more');
  });

  it('a reply is found in the audit, its trail read, and exported', async () => {
    const { id, reference } = await forBen(desk);
    const visit = await (await desk.visit({ as: lena })).open('/audit');
    const { page } = visit;

    await keyTo(page, withId('q'));
    await page.keyboard.type(reference.toLowerCase());
    await visit.leads(() => page.keyboard.press('Enter'));
    await keyTo(page, named(reference));
    await visit.leads(() => page.keyboard.press('Enter'));
    expect([visit.path(), await visit.words()]).toEqual([`/audit/${id}`, expect.stringContaining('Verified: 2 events, unbroken')]);
    await keyTo(page, withId('purpose'));
    await page.keyboard.type('Complaint 4711');
    await keyTo(page, named('Export'));
    await visit.leads(() => page.keyboard.press('Enter'));
    expect(await visit.words()).toContain('The export is ready');
    await keyTo(page, named('JSON Lines'));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

    expect(file.suggestedFilename()).toBe(`audit-${id}.jsonl`);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(await desk.outside.events(id));
    await desk.outside.withdraw(id);
  });

  it('a policy is proposed by one, and put in force by another', async () => {
    const visit = await (await desk.visit({ as: carlos })).open('/policy/propose');
    const { page } = visit;
    const policy = JSON.parse(await page.inputValue('#document')) as Policy;
    const changed = JSON.stringify({ ...policy, escrowSeconds: 45 });

    await keyTo(page, withId('document'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(changed); // as from the clipboard
    await keyTo(page, named('Check and simulate'));
    await visit.leads(() => page.keyboard.press('Enter'));
    expect(await visit.words()).toContain('Nothing is kept yet');
    await keyTo(page, withId('reason'));
    await page.keyboard.type('people change');
    await page.keyboard.press('Enter');
    await page.keyboard.type('their minds');
    await keyTo(page, named('Propose it'));
    await visit.leads(() => page.keyboard.press('Enter'));
    expect(await visit.words()).toContain('You proposed it, so somebody else puts it in force');

    const other = await (await desk.visit({ as: olivia })).open('/policy');
    const inRow = (await other.page.locator('td a[href^="/policy/proposals/"]').first().textContent())?.trim() ?? '';
    await keyTo(other.page, named(inRow));
    await other.leads(() => other.page.keyboard.press('Enter'));
    expect(other.path()).toBe(visit.path());
    await keyTo(other.page, named('Put it in force'));
    await other.leads(() => other.page.keyboard.press('Enter'));

    expect(await other.words()).toMatch(/It was put in force.*people change their minds.*By Olivia Okafor/);
    expect(await desk.outside.must('GET', '/v1/policy', { as: 'admin' })).toMatchObject({ policy: { escrowSeconds: 45 } });
  });
});
