import { describe, expect, it } from 'vitest';
import { byTag, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, formTo, type Page } from '../world.ts';

const text = 'We have looked into it & will <b>answer</b> by Monday.';
const unsentOf = (page: Page) => byTag(parseHtml(page.body), 'textarea').map(textOf);
const decision = { decision: 'approve', text, feedback: 'a note for the author' };

describe('a form whose page has run out while somebody typed', () => {
  it('comes back with every word where the link was opened too long ago, and is taken once it is opened again', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    world.clock.advance(31 * 60);

    const lapsed = await browser.fill(page, decision);

    expect(lapsed.status).toBe(403);
    expect(textOf(parseHtml(lapsed.body))).toContain('Not recorded: your time on this page is over');
    expect(unsentOf(lapsed)).toEqual([text, 'a note for the author']);
    expect(lapsed.body).not.toContain(draft.reference);
    expect((await world.draft(draft.id)).decisions).toEqual([]);

    await browser.open(draft.id, 'mia');
    expect((await browser.fill(lapsed, { decision: 'approve' }, formTo(lapsed, page.path))).status).toBe(303);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ decision: 'approve_with_edits', feedback: 'a note for the author' }]);
  });

  it('comes back where the sign-in is too old, and is taken after the next', async () => {
    const world = await createWorld();
    const draft = await world.held(aHarmlessReply({ accountId: 'acc_adatum' }));
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');
    world.clock.advance(30 * 60 + 1);

    const lapsed = await browser.fill(page, decision);

    expect([lapsed.status, unsentOf(lapsed)]).toEqual([403, [text, 'a note for the author']]);
    expect(byTag(parseHtml(lapsed.body), 'a').map(({ attributes }) => [attributes.href, attributes.target])).toEqual([
      [`/sign-in?return=${encodeURIComponent(page.path)}`, '_blank'],
    ]);
    await browser.signIn('olga');
    expect((await browser.fill(lapsed, { decision: 'approve' }, formTo(lapsed, page.path))).status).toBe(303);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ decision: 'approve_with_edits', feedback: 'a note for the author' }]);
  });

  it('comes back where so many links were opened since that the browser no longer has this one', async () => {
    const world = await createWorld();
    const first = await world.held();
    const browser = world.browser();
    const page = await browser.open(first.id, 'mia');
    for (let i = 0; i < 20; i += 1) await browser.open((await world.held(aHeldReply({ conversationId: `zd-${i}` }))).id, 'mia');

    const lapsed = await browser.fill(page, { ...decision, decision: 'reject', reason: 'wrong_tone' });

    expect([lapsed.status, unsentOf(lapsed)]).toEqual([403, [text, 'a note for the author']]);
    await browser.open(first.id, 'mia');
    expect((await browser.fill(lapsed, { decision: 'reject' }, formTo(lapsed, page.path))).status).toBe(303);
    expect(await world.status(first.id)).toBe('rejected');
  });

  it('also holds a question that was put to somebody', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    world.clock.advance(31 * 60);

    const lapsed = await browser.fill(page, { personId: 'ann', question: 'Was it promised?' }, formTo(page, '/ask'));

    expect([lapsed.status, unsentOf(lapsed)]).toEqual([403, ['Was it promised?']]);
  });

  it('is the same 404 as any other where it proves nothing, or comes from another site', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const nonce = formTo(page, page.path).defaults.nonce ?? '';
    world.clock.advance(31 * 60);
    const { body } = await browser.submit('/review/g/grt_unknown', { nonce, ...decision });

    for (const [forged, headers] of [
      [`${nonce.slice(0, -1)}${nonce.endsWith('A') ? 'B' : 'A'}`],
      ['x'],
      [nonce, { 'sec-fetch-site': 'cross-site' }],
    ] as const) {
      const answer = await browser.submit(page.path, { nonce: forged, ...decision }, headers ?? {});
      expect([answer.status, answer.body]).toEqual([404, body]);
    }
  });

  it('gives the words back to whoever is signed in as somebody else', async () => {
    const world = await createWorld();
    const draft = await world.held(aHarmlessReply({ accountId: 'acc_adatum' }));
    const own = world.browser();
    await own.signIn('olga');
    const page = await own.open(draft.id, 'olga');
    const other = world.browser();
    await other.signIn('ann');
    await other.open(draft.id, 'olga');

    const answer = await other.fill(page, decision);

    expect(answer.status).toBe(403);
    expect(unsentOf(answer).join()).toContain(text);
  });
});
