import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { byTag, parseHtml, textOf } from '../page/html.ts';
import { aStackForWalks } from './a-stack.ts';
import { type Browser, formTo, openBrowser, type Page } from './outside.ts';

const { outside } = await aStackForWalks();

const wordsOf = (page: Page): string => textOf(parseHtml(page.text)).replace(/\s+/g, ' ');
const browserOf = async (name: string): Promise<Browser> => {
  const browser = openBrowser(outside.url);
  await outside.signIn(browser, `${name}@countersign.example`);
  return browser;
};
async function released() {
  const draft = await outside.held();
  await outside.approve(draft.id);
  await outside.released(draft.id);
  return draft;
}

describe('the audit, as compliance sees it', () => {
  it('R108: finds a reply by its reference, and shows that it was approved before it was released', async () => {
    const draft = await released();
    const carlos = await browserOf('carlos');
    const search = await carlos.open('/audit');

    const found = await carlos.open(`${formTo(search, /^\/audit$/).action}?q=${draft.reference.toLowerCase()}`);
    const href = byTag(parseHtml(found.text), 'a').find((link) => textOf(link) === draft.reference)?.attributes.href ?? '';
    const words = wordsOf(await carlos.open(href));

    const events = await outside.events(draft.id);
    expect(words).toContain(`Verified: ${events.length} events, unbroken`);
    const seq = (type: string) => events.find((event) => event.type === type)?.seq;
    expect(words).toContain(`Approved (event ${seq('draft.approved')}) before it was released (event ${seq('draft.released')})`);
    expect(words).toContain('Ben Carter (per_ben), by the link');
  });

  it('T28: says in words which event an administrator has altered, and that all is well once it is put back', async () => {
    const draft = await released();
    const carlos = await browserOf('carlos');
    const table = outside.table('audit');
    const items = (await table.scan()).filter(({ pk }) => pk === `D#${draft.id}`).sort((a, b) => (a.sk < b.sk ? -1 : 1));
    const decision = items.find(({ type }) => type === 'decision.recorded');
    if (!decision) throw new Error('no decision');

    await table.put({ ...decision, actor: { personId: 'per_gina', via: 'code' } });
    const altered = wordsOf(await carlos.open(`/audit/${draft.id}`));
    await table.put(decision);

    expect(altered).toContain(`This trail does not holdEvent ${decision.seq} was altered`);
    expect(altered).toContain('Call Lena Novak (compliance)');
    expect(wordsOf(await carlos.open(`/audit/${draft.id}`))).toContain('unbroken');
  });

  it('R109: exports it with a purpose, and the file can be verified by anybody, without us', async () => {
    const draft = await released();
    const carlos = await browserOf('carlos');
    const page = await carlos.send(formTo(await carlos.open(`/audit/${draft.id}`), /^\/audit\/export$/), { purpose: 'Complaint 4711\nof the customer' });
    const href = byTag(parseHtml(page.text), 'a').find((link) => textOf(link) === 'JSON Lines')?.attributes.href ?? '';

    const file = await carlos.open(href);

    expect([page.hops, file.status, file.headers.get('content-disposition')]).toEqual([[303, 200], 200, `attachment; filename="audit-${draft.id}.jsonl"`]);
    let before = '';
    for (const line of file.text.split('\n').filter(Boolean)) {
      const { leaf, ...event } = JSON.parse(line);
      const hash = createHash('sha256')
        .update('\0')
        .update(canonicalize(event) ?? '')
        .digest('hex');
      expect([hash, event.prev]).toEqual([leaf, before]);
      before = leaf;
    }
    expect(wordsOf(page)).toContain(createHash('sha256').update(file.text).digest('hex'));
    expect(wordsOf(await carlos.open('/audit'))).toContain('Complaint 4711');
    const gina = await browserOf('gina');
    expect((await gina.open(href)).status).toBe(403);
    expect((await gina.open(`/audit/${draft.id}`)).status).toBe(404);
  });
});
