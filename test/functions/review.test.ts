import { describe, expect, it } from 'vitest';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { newGrantId, newNonce, signReviewToken } from '../../functions/domain/approval/review-link.ts';
import { aDelegation, anAccount, aRandom, days, hours, people, peopleWith } from '../examples.ts';
import { parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';

const has = (page: Page, ending: string): boolean => page.forms.some(({ action }) => action.endsWith(ending));
const decisionForm = (page: Page) => page.forms.find(({ controls }) => controls.some(({ attributes }) => attributes.name === 'decision'));
const typesOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const wrongOf = (code: string | undefined): string => (code === '000000' ? '111111' : '000000');
const grantIdOf = (page: Page): string => page.path.split('/').at(-1) ?? '';

/** Every item but sessions, as text. */
const everything = async (world: World): Promise<string> =>
  JSON.stringify([
    await world.raw.scan('accounts'),
    (await world.raw.scan('drafts')).filter(({ pk }) => !pk.startsWith('SESSION#')),
    await world.raw.scan('audit'),
  ]);

describe('a link', () => {
  it('R94, T1: opened 100 times by GET, HEAD and OPTIONS changes no item but sessions, and the person still decides without signing in', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { path } = world.asked(draft.id, 'dan');
    const grantId = grantIdOf(await world.browser().open(draft.id, 'dan'));
    const before = await everything(world);

    for (let i = 0; i < 10; i += 1) {
      const scanner = world.browser();
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        await scanner.send(`${method} ${path}`);
        for (const page of ['', '/receipt', '/stop', '/conversation', '/not-me'].map((ending) => `${grantId}${ending}`))
          await scanner.send(`${method} /review/g/${page}`);
      }
    }

    expect(await everything(world)).toBe(before);
    expect((await world.decide(draft.id, 'dan')).status).toBe(303);
  });

  it('T1: whose form a scanner sends with its defaults decides nothing', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const before = await everything(world);

    for (let i = 0; i < 10; i += 1) {
      const scanner = world.browser();
      const page = await scanner.open(draft.id, 'mia');
      for (const form of page.forms) expect((await scanner.fill(page, {}, form)).status).toBe(422);
    }

    expect(await everything(world)).toBe(before);
    expect((await world.decide(draft.id, 'mia')).status).toBe(303);
  });

  it('T4: leads to a path without token, in a session of one opaque cookie', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const { path } = world.asked(draft.id, 'mia');

    const first = await world.browser().send(`GET ${path}`);

    expect([first.status, first.headers.location]).toEqual([303, expect.stringMatching(/^\/review\/g\/grt_[\w-]{43}$/)]);
    expect(first.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(first.cookies).toEqual([expect.stringMatching(/^__Host-cs_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)]);
    expect((await world.browser().send(`HEAD ${path}`)).cookies).toEqual([]);
  });

  it('T30: gets the same 404, byte by byte, whatever is wrong with it', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const { path } = world.asked(draft.id, 'mia');
    const token = path.split('/').at(-1) ?? '';
    const [v, kid, payload = '', mac = ''] = token.split('.');
    const key = await world.deps.linkKeys.current();
    const grantId = newGrantId(draft.id.slice(4), aRandom('another grant'));
    const signed = (tenantId: string, expiresAt = new Date('2026-11-23T17:00:00Z')) => signReviewToken(key, { tenantId, grantId, expiresAt });
    const page = await world.browser().open(draft.id, 'mia');

    const answers = [
      ...(await Promise.all(
        [
          `${v}.${kid}.${payload}.${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`,
          `${v}.${kid}.${payload.slice(0, -2)}AA.${mac}`,
          `${v}.k2.${payload}.${mac}`,
          `v2.${kid}.${payload}.${mac}`,
          token.slice(0, -1),
          `${token}A`,
          'nonsense',
          'a'.repeat(2000),
          signed('demo'),
          signed('another-tenant'),
        ].map((one) => world.browser().send(`GET /review/${one}`)),
      )),
      await world.browser().send(`GET ${page.path}`), // without the session that opened the link
      await world.browser().send('GET /review/g/grt_nonsense'),
      await world.browser().send(`GET ${page.path}/receipt`),
      await world.browser().submit(page.path, { ...formTo(page).defaults, nonce: 'x', decision: 'approve' }), // nor a form of the page
    ];

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(await world.status(draft.id)).toBe('pending');
  });

  it('T30: is refused unread to an address that tried too many that do not work', async () => {
    const world = await createWorld({ settings: { unknownTokensPerMinute: 5 } });
    const draft = await world.held();

    for (let i = 0; i < 5; i += 1) expect((await world.browser().send('GET /review/nonsense')).status).toBe(404);
    const late = await world.browser().send(`GET ${world.asked(draft.id, 'mia').path}`);
    world.clock.advance(60);

    expect([late.status, late.headers['retry-after']]).toEqual([429, '12']);
    expect((await world.browser().open(draft.id, 'mia')).status).toBe(200);
  });

  it('T5: works one second before its end and is 410 one second after', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const end = Date.parse(draft.decideBy ?? '');

    world.clock.set(new Date(end + 1000));
    await browser.open(draft.id, 'mia'); // a page session is shorter than the link's life
    expect((await world.browser().open(draft.id, 'mia')).status).toBe(410);
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(410);
    expect(await world.status(draft.id)).toBe('pending');
    world.clock.set(new Date(end - 1000));
    const early = world.browser();
    const shown = await early.open(draft.id, 'mia');

    expect([shown.status, (await early.fill(shown, { decision: 'approve' })).status]).toEqual([200, 303]);
  });

  it('F15: whose wait ended in the holding reply is 410', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.clock.advance(days - 60);
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    world.clock.advance(60);
    await world.sweep();

    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(410);
    expect(await world.status(draft.id)).toBe('held');
  });

  it('of several mails works in several tabs of one browser', async () => {
    const world = await createWorld();
    const one = await world.held();
    const two = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const browser = world.browser();
    const [first, second] = [await browser.open(one.id, 'mia'), await browser.open(two.id, 'mia')];

    expect((await browser.fill(first, { decision: 'approve' })).status).toBe(303);
    expect((await browser.fill(second, { decision: 'reject', reason: 'wrong_tone' })).status).toBe(303);
    expect([await world.status(one.id), await world.status(two.id)]).toEqual(['approved', 'rejected']);
    expect(browser.jar.size).toBe(1);
  });
});

describe('a decision', () => {
  it('R105: names the request hash, leaves a marker, and begins the escrow', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.transactions.length = 0;

    const answer = await world.decide(draft.id, 'mia');

    const { head, decisions, markers } = await world.draft(draft.id);
    expect(answer.status).toBe(303);
    expect(decisions).toMatchObject([{ personId: 'mia', decision: 'approve', assurance: 'link', requestHash: draft.requestHash }]);
    expect(markers).toContainEqual({ revision: 1, personId: 'mia', role: 'approver' });
    expect([head.status, head.releaseAt]).toEqual(['approved', '2026-11-22T17:00:30.000Z']);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'decision.recorded', 'draft.approved']);
    expect((await world.browser().get(answer.headers.location ?? '')).status).toBe(404); // a receipt is for the browser that decided
  });

  it('T3, R106: sent again is answered by its receipt, and a contrary one 409; both leave their trace', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    const first = await browser.fill(page, { decision: 'approve' });
    const again = await browser.fill(page, { decision: 'approve' });
    const contrary = await browser.fill(page, { decision: 'reject', reason: 'wrong_tone' });

    expect([first.status, again.status, contrary.status]).toEqual([303, 200, 409]);
    expect(again.forms.map(({ action }) => action)).toEqual((await browser.get(first.headers.location ?? '')).forms.map(({ action }) => action));
    expect((await world.draft(draft.id)).decisions).toHaveLength(1);
    expect((await world.audit(draft.id)).filter(({ type }) => type === 'decision.refused').map(({ data }) => data?.cause)).toEqual(['replayed', 'replayed']);
    world.clock.advance(30);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('released');
  });

  it('F1: sent 10 times at one instant is recorded once', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.fill(page, { decision: 'approve' })));

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200 || status === 503)).toHaveLength(9);
    expect((await world.draft(draft.id)).decisions).toHaveLength(1);
  });

  it('T15: without a choice, with an unknown one, or with a foreign nonce is 422 and keeps what was typed', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const typed = { text: 'Hello Dana,\n\nit comes on Monday.', feedback: 'the carrier says <Monday>', reason: 'wrong_facts' };
    const other = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const foreign = formTo(await browser.open(other.id, 'mia')).defaults.nonce ?? '';

    for (const fields of [{}, { decision: '' }, { decision: 'maybe' }, { decision: 'approve', nonce: 'x' }, { decision: 'approve', nonce: foreign }]) {
      const answer = await browser.fill(page, { ...typed, ...fields });
      expect([answer.status, formTo(answer).defaults]).toMatchObject([422, typed]);
    }
    for (const fields of [{ reason: '' }, { reason: 'no_idea' }, { reason: 'other', feedback: ' ' }])
      expect((await browser.fill(page, { ...typed, decision: 'reject', ...fields })).status).toBe(422);
    expect((await browser.fill(page, { decision: 'approve', text: ' \n ' })).status).toBe(422);
    expect((await browser.fill(page, { decision: 'approve', text: 'x'.repeat(100_001) })).status).toBe(422);

    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened']);
    expect((await browser.fill(page, { decision: 'reject', ...typed })).status).toBe(303);
  });

  it.each([
    ['cross-site by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['same-site, from another host', { 'sec-fetch-site': 'same-site' }],
    ['from another origin', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
  ])('T15: that was sent %s is 403', async (_, headers) => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect((await browser.submit(page.path, { ...formTo(page).defaults, decision: 'approve' }, headers)).status).toBe(403);
    expect(await world.status(draft.id)).toBe('pending');
  });

  it('T15: is a form, never JSON', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect((await browser.submit(page.path, {}, { 'content-type': 'application/json' })).status).toBe(415);
  });

  it('T10, F16: on a text that was revised since the page was shown is 409 and shows the new text', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await world.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'It arrives on Monday.' } });

    const answer = await browser.fill(page, { decision: 'approve' });

    expect(answer.status).toBe(409);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    await world.sweep();
    const fresh = await browser.open(draft.id, 'mia');
    expect(fresh.body).toContain('Monday');
    expect((await world.audit(draft.id)).find(({ type }) => type === 'decision.refused')).toMatchObject({ data: { cause: 'other_hash' } });
    expect((await browser.fill(fresh, { decision: 'approve' })).status).toBe(303);
  });

  it('T10, R106: with a nonce of a page that showed another hash is 409, although grant and draft are of one hash', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const key = await world.deps.linkKeys.current();
    const ofHash = (requestHash: string) =>
      newNonce(key, { grantId: grantIdOf(page), requestHash, now: world.clock.now(), random: (count) => world.deps.random.bytes(count) });
    const { requestHash } = (await world.draft(draft.id)).head;
    world.clock.advance(60);

    const answer = await browser.fill(page, { decision: 'approve', nonce: ofHash('0'.repeat(64)) });

    expect(answer.status).toBe(409);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'decision.refused', data: { cause: 'other_hash' } });
    expect((await browser.fill(page, { decision: 'approve', nonce: ofHash(requestHash) })).status).toBe(303);
  });

  it('T10: by a grant of another hash than the draft has is 409', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const head = await world.raw.get('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${draft.id}`, sk: 'HEAD', requestHash: '0'.repeat(64) });

    const answer = await browser.fill(page, { decision: 'approve' });

    expect(answer.status).toBe(409);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });

  it('T1, T30: is judged 30 times in a row from one grant; the next form waits, and leaves no trace', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const { code = '' } = world.asked(draft.id, 'dan');
    expect((await browser.fill(page, { decision: 'approve', code })).status).toBe(303);
    const traces = async () => (await typesOf(world, draft.id)).filter((type) => type === 'decision.refused').length;

    const statuses: number[] = [];
    for (let i = 1; i < 30; i += 1) statuses.push((await browser.fill(page, { decision: 'reject', reason: 'other', feedback: 'no' })).status);
    expect([new Set(statuses), await traces()]).toEqual([new Set([409]), 29]);
    for (let i = 0; i < 5; i += 1) expect((await browser.fill(page, { decision: 'reject', reason: 'other', feedback: 'no' })).status).toBe(429);

    expect(await traces()).toBe(29);
    const other = await world.askedAs(draft.id, 'finance');
    expect((await world.decide(draft.id, other)).status).toBe(303);
  });

  it('R133, R134: with an edit makes a new revision on which the earlier approval lapses and the editor fills one seat', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    await world.decide(draft.id, finance);

    await world.decide(draft.id, 'dan', { text: 'Hello Dana,\r\n\r\nwe refund $12,400 next week.\r\n\r\nKind regards' });
    await world.sweep();

    const { json } = await world.call(`GET /v1/drafts/${draft.id}`);
    expect(json).toMatchObject({
      revision: 2,
      status: 'pending',
      stages: [{ seats: [{ filled: 0 }, { filled: 1 }] }],
      decisions: [
        { personId: finance, decision: 'approve', counts: false },
        { personId: 'dan', decision: 'approve_with_edits', counts: true },
      ],
    });
    expect((await world.decide(draft.id, finance)).status).toBe(303);
    world.clock.advance(30);
    await world.sweep();
    expect(world.told().at(-1)).toMatchObject({
      type: 'draft.released',
      draft: { release: { text: 'Hello Dana,\n\nwe refund $12,400 next week.\n\nKind regards', edited: true } },
    });
  });

  it('whose text came back with the line breaks of a browser is no edit', async () => {
    const world = await createWorld();
    const text = 'Hello Dana,\n\norder 1187 arrives on Friday.\n  Kind regards & "thanks" <3\n';
    const draft = await world.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text } }));

    await world.decide(draft.id, 'mia', { text: text.replaceAll('\n', '\r\n') });

    expect((await world.draft(draft.id)).decisions).toMatchObject([{ decision: 'approve', revision: 1 }]);
  });

  it('R66, R95: to reject ends the revision and tells the author why', async () => {
    const world = await createWorld();
    const draft = await world.held();

    await world.decide(draft.id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'name the hour' });
    world.clock.advance(days);
    await world.sweep();

    expect(world.told()).toMatchObject([
      { type: 'draft.rejected', draft: { decisions: [{ reason: 'wrong_facts', feedback: 'name the hour' }], release: null } },
    ]);
    expect(JSON.stringify(await world.audit(draft.id))).not.toContain('name the hour');
  });

  it.each([
    ['altered', (world: World) => world.bodies.forEach((text, name) => void world.bodies.set(name, text.replace('Friday', 'Monday')))],
    ['gone', (world: World) => world.bodies.clear()],
  ])('F24: is never taken on a stored text that is %s since the page was shown', async (_, damage) => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text: 'It arrives on Friday. '.repeat(300) } }));
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    damage(world);

    const answer = await browser.fill(page, { decision: 'approve', feedback: 'looks fine' });

    expect([answer.status, await world.status(draft.id)]).toEqual([409, 'integrity_hold']);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    expect((await typesOf(world, draft.id)).at(-1)).toBe('draft.integrity_hold');
  });
});

describe('the code of the mail', () => {
  it('T1: is asked for at the level code, stands in the mail and neither in the link nor in the subject', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { code = '', path, mail } = world.asked(draft.id, 'dan');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');

    expect(code).toMatch(/^\d{6}$/);
    expect(path + mail.subject + page.body).not.toContain(code);
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(422);
    expect((await browser.fill(page, { decision: 'approve', code: ` ${code.slice(0, 3)} ${code.slice(3)} ` })).status).toBe(303);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'dan', assurance: 'code' }]);
  });

  it('is asked for where the tenant wants it of every stage, whatever its policy says', async () => {
    const world = await createWorld({ settings: { leastAssurance: 'code' } });
    const draft = await world.held();
    const { code = '' } = world.asked(draft.id, 'mia');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(422);
    expect((await browser.fill(page, { decision: 'approve', code })).status).toBe(303);
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'mia', assurance: 'code' }]);
  });

  it('T30: wrong five times locks the link, also for the right code; a fresh one by mail works, the old one does not', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { code } = world.asked(draft.id, 'dan');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');

    for (let left = 4; left >= 0; left -= 1) {
      const answer = await browser.fill(page, { decision: 'approve', code: wrongOf(code), feedback: 'typed' });
      expect(answer.status).toBe(403);
      expect((await world.draft(draft.id)).grants.find(({ personId }) => personId === 'dan')).toMatchObject({
        wrongCodes: 5 - left,
        state: left > 0 ? 'open' : 'locked',
      });
    }
    const sixth = await browser.fill(page, { decision: 'approve', code: code ?? '' });
    expect([sixth.status, textOf(parseHtml(sixth.body))]).toEqual([403, expect.stringContaining('The link was locked before, after five wrong codes')]);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'grant.locked']);

    const locked = await browser.get(page.path);
    const mails = world.mails.length;
    expect((await browser.fill(locked, { choice: 'resend' }, formTo(locked, '/resend'))).status).toBe(200);
    await world.sweep();
    expect(world.mails.slice(mails).map(({ to }) => to)).toEqual(['dan@example.com']);
    expect(world.asked(draft.id, 'dan').code).not.toBe(code);
    expect((await world.decide(draft.id, 'dan')).status).toBe(303);
    expect((await world.draft(draft.id)).decisions).toHaveLength(1);
  });

  it('T30: is counted exactly when the tries come at one instant', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { code } = world.asked(draft.id, 'dan');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');

    const answers = await Promise.all(Array.from({ length: 12 }, () => browser.fill(page, { decision: 'approve', code: wrongOf(code) })));

    expect(answers.every(({ status }) => status === 403 || status === 503)).toBe(true);
    const grant = (await world.draft(draft.id)).grants.find(({ personId }) => personId === 'dan');
    expect(grant?.wrongCodes).toBe(Math.min(5, answers.filter(({ status }) => status === 403).length));
    expect(grant?.state).toBe(grant?.wrongCodes === 5 ? 'locked' : 'open');
  });

  it('T1: mails no fresh link to whoever sends the form as it stands: a scanner that presses no button', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { code } = world.asked(draft.id, 'dan');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    for (let tries = 0; tries < 5; tries += 1) await browser.fill(page, { decision: 'approve', code: wrongOf(code) });
    const locked = await browser.get(page.path);
    const before = await typesOf(world, draft.id);

    expect((await browser.fill(locked, {}, formTo(locked, '/resend'))).status).toBe(422);
    await world.sweep();

    expect(await typesOf(world, draft.id)).toEqual(before);
    expect(world.asked(draft.id, 'dan').code).toBe(code);
  });

  it('T30: is not mended for a seat that somebody else has filled meanwhile: the page says who, and nobody gets a second vote in it', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const first = await world.askedAs(draft.id, 'finance');
    const { code } = world.asked(draft.id, first);
    const browser = world.browser();
    const page = await browser.open(draft.id, first);
    for (let tries = 0; tries < 5; tries += 1) await browser.fill(page, { decision: 'approve', code: wrongOf(code) });
    const locked = await browser.get(page.path);
    world.clock.advance(4 * hours);
    await world.sweep();
    const second = (await world.draft(draft.id)).grants.find(({ seat, state, personId }) => seat === 0 && state === 'open' && personId !== first)?.personId;
    await world.decide(draft.id, second as string);

    const again = world.browser();
    const filled = await again.open(draft.id, first);
    expect(filled.body).toContain('This seat is already decided');
    expect(has(filled, '/resend')).toBe(false);
    expect((await again.submit(`${page.path}/resend`, { nonce: formTo(locked, '/resend').defaults.nonce ?? '', choice: 'resend' })).status).toBe(409);
    expect((await world.draft(draft.id)).grants.filter(({ personId }) => personId === first).map(({ state }) => state)).toEqual(['locked']);
  });

  it('gives at most three fresh links for one revision', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());

    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      const browser = world.browser();
      const page = await browser.open(draft.id, 'dan');
      statuses.push((await browser.submit(`${page.path}/resend`, { nonce: formTo(page).defaults.nonce ?? '', choice: 'resend' })).status);
      await world.sweep();
    }

    expect(statuses).toEqual([200, 200, 200, 409]);
    expect((await world.decide(draft.id, 'dan')).status).toBe(303);
  });
});

describe('the level sign-in', () => {
  const privileged = aHarmlessReply({ accountId: 'acc_adatum' });

  it('R5, R94: shows nothing by the link alone, and lets the person who was asked decide once they have signed in', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const browser = world.browser();

    const page = await browser.open(draft.id, 'olga');
    expect(page.path).toMatch(/^\/sign-in\?return=/);
    expect(page.body).not.toContain('1187');
    const signedIn = await browser.signIn('olga');
    expect(signedIn.status).toBe(303);
    const shown = await browser.open(draft.id, 'olga');
    expect((await browser.fill(shown, { decision: 'approve' })).status).toBe(303);

    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'olga', assurance: 'sign-in' }]);
  });

  it('T2: refuses another person who is signed in, 403 with decision.refused in the audit', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const own = world.browser();
    await own.signIn('olga');
    const page = await own.open(draft.id, 'olga');
    const other = world.browser();
    await other.signIn('ann');

    expect((await other.open(draft.id, 'olga')).status).toBe(403);
    const answer = await other.fill(page, { decision: 'approve' });

    expect(answer.status).toBe(403);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({
      type: 'decision.refused',
      actor: { personId: 'ann', via: 'sign-in' },
      data: { cause: 'approver_mismatch' },
    });
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });

  it('asks to sign in afresh after 30 minutes', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');
    world.clock.advance(30 * 60 + 1);

    expect((await browser.get(page.path)).path).toMatch(/^\/sign-in/);
    expect((await browser.fill(page, { decision: 'approve' })).body).toContain(`href="/sign-in?return=${encodeURIComponent(page.path)}"`);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });
});

describe('who may not decide', () => {
  it('T2: somebody signed in as another person, also where the link alone would do', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    await browser.signIn('ann');
    const page = await browser.open(draft.id, 'mia');

    const answer = await browser.fill(page, { decision: 'approve' }, decisionForm(page) ?? { action: page.path, method: 'post', controls: [], defaults: {} });

    expect(answer.status).toBe(403);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'decision.refused', actor: { personId: 'ann' } });
  });

  it('T2: nor stop a release in another one’s name, nor have a fresh link sent in place of theirs', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const link = world.asked(draft.id, 'mia').path;
    const browser = world.browser();
    await browser.signIn('sam');
    const page = await browser.get(link);
    const mails = world.mails.length;
    const before = await typesOf(world, draft.id);

    expect((await browser.submit(`${page.path}/resend`, { ...formTo(page).defaults, choice: 'resend' })).status).toBe(403);
    await world.sweep();
    expect([world.mails.length, await typesOf(world, draft.id)]).toEqual([mails, before]);

    await world.decide(draft.id, 'mia');
    const escrow = await browser.get(page.path);
    const stopped = await browser.fill(escrow, { reason: 'wrong_facts' }, formTo(escrow, '/stop'));

    expect([stopped.status, stopped.body.includes('This decision is not yours to take.')]).toEqual([403, true]);
    expect(await world.status(draft.id)).toBe('approved');
    expect(await typesOf(world, draft.id)).not.toContain('release.stopped');
  });

  it('T7: the author, by a link that they should never have got', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await world.raw.put('drafts', { pk: `D#${draft.id}`, sk: 'PERSON#r1#mia', revision: 1, personId: 'mia', role: 'author' });

    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.fill(page, { decision: 'approve' })));

    expect(answers.some(({ status }) => status === 403)).toBe(true);
    expect(answers.every(({ status }) => status === 403 || status === 503)).toBe(true);
    expect(has(await browser.get(page.path), grantIdOf(page))).toBe(false);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'decision.refused', data: { cause: 'own_draft' } });
  });

  it('T9: a delegate whose delegation has ended, 410', async () => {
    const world = await createWorld();
    const { id: _, delegatorId, ...asked } = aDelegation('mia', 'sam', ['supervisor'], { until: '2026-11-22T18:00:00.000Z' });
    await world.deps.accounts.putPerson('mia', { name: 'Mia', email: 'mia@example.com', roles: ['supervisor', 'manager'], active: true }, { via: 'system' });
    await world.deps.accounts.addDelegation(delegatorId, { ...asked, roles: ['manager'] }, { via: 'system' });
    const draft = await world.held();
    world.clock.advance(hours - 60);
    const browser = world.browser();
    const page = await browser.open(draft.id, 'sam');
    world.clock.advance(60);

    expect([(await browser.get(page.path)).status, (await browser.fill(page, { decision: 'approve' })).status]).toEqual([410, 410]);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });

  it('R54: but a delegate in time decides on behalf of the other, and both leave a marker', async () => {
    const world = await createWorld();
    await world.deps.accounts.putPerson('mia', { name: 'Mia', email: 'mia@example.com', roles: ['manager'], active: true }, { via: 'system' });
    const { id: _, delegatorId, ...asked } = aDelegation('mia', 'sam', ['manager']);
    await world.deps.accounts.addDelegation(delegatorId, asked, { via: 'system' });
    const draft = await world.held();

    await world.decide(draft.id, 'sam');

    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'sam', onBehalfOf: 'mia' }]);
    expect((await world.draft(draft.id)).markers.map(({ personId, role }) => `${personId} ${role}`).sort()).toEqual([
      'ai:helpbot author',
      'mia delegator',
      'sam delegate',
    ]);
    expect((await world.audit(draft.id)).find(({ type }) => type === 'decision.recorded')?.actor).toMatchObject({ personId: 'sam', delegatorId: 'mia' });
  });

  it('somebody who has left since', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await world.deps.accounts.deletePerson('mia', { via: 'system' });

    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(410);
    expect((await world.draft(draft.id)).decisions).toEqual([]);
  });

  it('R52: a watcher, who can read and stop in escrow but not decide', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'eve');
    expect(decisionForm(page)).toBeUndefined();
    expect((await browser.submit(page.path, { nonce: 'x', decision: 'approve' })).status).toBe(422);
    await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
    await world.decide(draft.id, 'dan');
    expect(await world.status(draft.id)).toBe('approved');

    const again = await browser.get(page.path);
    expect((await browser.submit(page.path, { nonce: formTo(again).defaults.nonce ?? '', decision: 'reject', reason: 'other', feedback: 'no' })).status).toBe(
      409,
    );
    // A mail gateway that posts forms as they are stops nothing.
    expect((await browser.fill(again, {}, formTo(again, '/stop'))).status).toBe(422);
    expect(await world.status(draft.id)).toBe('approved');
    expect((await browser.fill(again, { reason: 'wrong_facts' }, formTo(again, '/stop'))).status).toBe(303);

    expect((await world.draft(draft.id)).head).toMatchObject({ status: 'pending', revision: 2, releaseAt: null });
    expect((await world.audit(draft.id)).find(({ type }) => type === 'release.stopped')?.actor).toEqual({ personId: 'eve', via: 'link' });
    world.clock.advance(600);
    await world.sweep();
    expect(world.told()).toEqual([]);
  });

  it('says with the reason of the form why it was stopped: in the event, by mail and on the pages of whoever is asked again', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const receipt = await browser.get((await browser.fill(page, { decision: 'approve' })).headers.location ?? '');
    expect((await browser.fill(receipt, { reason: 'wrong_facts' }, formTo(receipt, '/stop'))).status).toBe(303);
    await world.sweep();

    expect((await world.audit(draft.id)).find(({ type }) => type === 'release.stopped')?.data).toEqual({ to: 'pending', reason: 'wrong_facts' });
    const again = world.mails.findLast(({ to, subject }) => to === 'mia@example.com' && subject.startsWith('Again: '));
    expect(again?.text).toContain('The reply was stopped by mia before it went out: Facts are wrong. It must be approved again.');
    const shown = async (path: string) => textOf(parseHtml((await browser.get(path)).body));
    expect(await shown((await browser.open(draft.id, 'mia')).path)).toMatch(
      /It was approved, and stopped before it went out by mia, [^:]*:[0-9]{2} UTC: Facts are wrong\./,
    );
    expect(await shown(receipt.path)).toMatch(/Stopped by mia, .*: Facts are wrong\. It did not go out/);
  });

  it('R52, R136: a watcher, who is mailed the text that an edit sends on its way, and stops it by the new link or the old one', async () => {
    const seats = [{ role: 'manager', count: 1 }];
    const routes = [{ id: 'watched', stages: [{ seats, assurance: 'link' as const, blind: false }], watchers: ['executive'] }];
    for (const opens of ['old', 'new'] as const) {
      const world = await createWorld({ policy: { routes } });
      const draft = await world.held();
      const browser = world.browser();
      const first = await browser.open(draft.id, 'eve');
      await world.decide(draft.id, 'mia', { text: 'We refund you $5,000 today.' });
      await world.sweep();
      expect(await world.status(draft.id)).toBe('approved');
      const subjects = world.mails.filter(({ to }) => to === 'eve@example.com').map(({ subject }) => subject);
      expect(subjects).toEqual([expect.stringMatching(/^For information: /), `Changed: ${subjects[0]}`]);

      const page = opens === 'old' ? await browser.get(first.path) : await browser.open(draft.id, 'eve');
      expect(page.path === first.path).toBe(opens === 'old');
      expect(page.body).toContain('$5,000');
      expect(page.body).toContain('Approved with edits by');
      expect((await browser.fill(page, { reason: 'wrong_amount' }, formTo(page, '/stop'))).status).toBe(303);

      expect((await world.draft(draft.id)).head).toMatchObject({ status: 'pending', revision: 3, releaseAt: null });
      world.clock.advance(600);
      await world.sweep();
      expect(world.told()).toEqual([]);
    }
  });

  it('whoever may stop no longer once it has gone out', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await browser.fill(page, { decision: 'approve' });
    const receipt = await browser.get(`${page.path}/receipt`);
    world.clock.advance(30);
    await world.sweep();

    expect((await browser.fill(receipt, {}, formTo(receipt, '/stop'))).status).toBe(409);
    expect(await world.status(draft.id)).toBe('released');
  });
});

describe('acts at one instant', () => {
  it('F14: of two approvers of one seat one wins, and the other learns that it came too late', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.clock.advance(4 * hours);
    await world.sweep();
    const browsers = [world.browser(), world.browser()] as const;
    const pages = [await browsers[0].open(draft.id, 'mia'), await browsers[1].open(draft.id, 'eve')] as const;

    const answers = await Promise.all([browsers[0].fill(pages[0], { decision: 'approve' }), browsers[1].fill(pages[1], { decision: 'approve' })]);

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await world.draft(draft.id)).decisions).toHaveLength(1);
    expect((await typesOf(world, draft.id)).filter((type) => type === 'draft.approved')).toHaveLength(1);
  });

  it('F14: the approvals of two seats both count', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');

    const answers = await Promise.all([world.decide(draft.id, finance), world.decide(draft.id, 'dan')]);

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await world.status(draft.id)).toBe('approved');
  });

  it('R50, T8: one person with two grants fills one seat', async () => {
    const both = ['finance', 'department-head'];
    const world = await createWorld({ people: [...peopleWith('ann', { roles: both }).filter(({ id }) => id !== 'ben' && id !== 'dan')] });
    const draft = await world.held(aDualRefund());
    expect(
      (await world.draft(draft.id)).grants
        .filter(({ seat }) => seat !== null)
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual(['ann', 'olga']);
    const grant = (await world.draft(draft.id)).grants.find(({ personId }) => personId === 'olga');
    await world.raw.put('drafts', { pk: `D#${draft.id}`, sk: `GRANT#${grant?.grantId}`, ...grant, personId: 'ann' });
    const { code = '' } = world.asked(draft.id, 'olga');
    const browser = world.browser();
    const second = await browser.open(draft.id, 'olga');
    await world.decide(draft.id, 'ann');

    expect((await browser.fill(second, { decision: 'approve', code })).status).not.toBe(303);
    expect((await world.draft(draft.id)).decisions).toHaveLength(1);
    expect(await world.status(draft.id)).toBe('pending');
  });

  it.each([0, 1, 2, 3, 4, 5])('F16: an approval and a withdrawal never both happen (%i)', async (turns) => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const withdraw = async () => {
      for (let i = 0; i < turns; i += 1) await new Promise(setImmediate);
      return world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    };

    const [approval, withdrawal] = await Promise.all([browser.fill(page, { decision: 'approve' }), withdraw()]);
    world.clock.advance(60);
    await world.sweep();

    expect(withdrawal.status).toBe(200); // also in escrow
    expect([303, 409]).toContain(approval.status);
    expect(await world.status(draft.id)).toBe('withdrawn');
    expect(world.told().map(({ type }) => type)).toEqual(['draft.withdrawn']);
  });

  it('F15: an approval at the instant of the fallback happens or does not, never both', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    world.clock.set(new Date(Date.parse(draft.decideBy ?? '') - 1));
    const approval = browser.fill(page, { decision: 'approve' });
    world.clock.advance(0.001);
    await Promise.all([world.sweep(), approval]);
    world.clock.advance(60);
    await world.sweep();

    const types = world
      .told()
      .map(({ type }) => type)
      .filter((type) => type !== 'draft.escalated');
    expect(types).toEqual([(await approval).status === 303 ? 'draft.released' : 'draft.held']);
  });

  it('F7: are tried again where transactions meet', async () => {
    const random = aRandom('meet');
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    world.outside.beforeTransact = async (writes) => {
      if ((random(1)[0] ?? 0) % 3 === 0) throw new TransactionRefused(writes.map(() => 'conflict'));
    };

    const answers = [await world.decide(draft.id, finance), await world.decide(draft.id, 'dan')];

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await world.status(draft.id)).toBe('approved');
  });
});

describe('a page', () => {
  it('shows the packet, and what the escrow will do', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const page = await world.browser().open(draft.id, 'mia');

    for (const words of ['Where is my order 1187?', 'order 1187 arrives on Friday', 'the author asks for approval', 'Zendesk'])
      expect(page.body).toContain(words);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('of a blind stage hides who else decided what', async () => {
    const seats = [
      { role: 'finance', count: 1 },
      { role: 'department-head', count: 1 },
    ];
    const world = await createWorld({ policy: { routes: [{ id: 'blind', stages: [{ seats, assurance: 'link', blind: true }], watchers: [] }] } });
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    await world.decide(draft.id, finance, { feedback: 'a note of the first' });

    const page = await world.browser().open(draft.id, 'dan');

    expect(page.body).not.toContain('a note of the first');
    expect(page.body).not.toContain('1 of 2');
  });

  it('of a blind stage hides it on every page of somebody who must decide again, that of their used link among them', async () => {
    const seats = [
      { role: 'finance', count: 1 },
      { role: 'department-head', count: 1 },
    ];
    const world = await createWorld({ policy: { routes: [{ id: 'blind', stages: [{ seats, assurance: 'link', blind: true }], watchers: [] }] } });
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    const dan = world.browser();
    const used = await dan.open(draft.id, 'dan');
    await dan.fill(used, { decision: 'approve' });
    await world.decide(draft.id, finance, { text: 'Other words.', feedback: 'a note of the editor' });
    await world.sweep();

    const pages = [
      await dan.get(used.path),
      await dan.get(`${used.path}/receipt`),
      await dan.get(`${used.path}/conversation`),
      await dan.open(draft.id, 'dan'),
    ];

    expect(pages.map(({ status, body }) => [status, body.includes('a note of the editor'), body.includes(`by <bdi>${finance}`)])).toEqual(
      pages.map(() => [200, false, false]),
    );
    expect(textOf({ tag: '', attributes: {}, children: [pages[0]?.body ?? ''] })).toContain('There is a newer text');
    const toDan = world.mails.filter(({ to }) => to === 'dan@example.com').map(({ text }) => text);
    expect(toDan.filter((text) => text.includes('a note of the editor') || text.includes(`by ${finance}`))).toEqual([]);
    await world.decide(draft.id, 'dan');
    expect((await dan.get(used.path)).body).toContain('a note of the editor');
  });

  it('of a blind stage hides it from its people by the link of a watcher as well', async () => {
    const stage = (blind: boolean, ...roles: string[]) => ({ seats: roles.map((role) => ({ role, count: 1 })), assurance: 'link' as const, blind });
    const stages = [stage(false, 'manager'), stage(true, 'executive', 'department-head')];
    const world = await createWorld({ policy: { routes: [{ id: 'blind', stages, watchers: ['executive'] }] } });
    const draft = await world.held();
    const eve = world.browser();
    const watching = await eve.open(draft.id, 'eve');
    await world.decide(draft.id, 'mia', { feedback: 'a note of the stage before' });
    await world.sweep();
    await world.decide(draft.id, 'dan', { feedback: 'a note of the first' });

    const page = await eve.get(watching.path);

    expect(page.body).toContain('a note of the stage before');
    expect(page.body).not.toContain('a note of the first');
    expect(page.body).not.toMatch(/by <bdi>dan/i);
    await world.decide(draft.id, 'eve');
    expect((await eve.get(watching.path)).body).toContain('a note of the first');
  });

  it('of the receipt says what was decided, and offers to stop while in escrow', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const receipt = await browser.get((await browser.fill(page, { decision: 'approve', text: 'It arrives on Monday.' })).headers.location ?? '');

    expect(receipt.status).toBe(200);
    expect(receipt.body).toContain('Monday');
    expect(has(receipt, '/stop')).toBe(true);
    expect(textOf({ tag: '', attributes: {}, children: [receipt.body] })).not.toContain('undefined');
  });

  it('of an account that froze still lets the person decide; the release is what is refused', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    const { id, ...fields } = anAccount({ id: 'acc_fabrikam', segment: 'standard', frozen: true });
    await world.deps.accounts.putAccount(id, fields, { via: 'system' });
    world.clock.advance(30);
    await world.sweep();

    expect(await typesOf(world, draft.id)).toContain('release.refused');
    expect((await world.draft(draft.id)).head).toMatchObject({ status: 'pending', revision: 2, release: null });
    expect(people.length).toBeGreaterThan(0);
  });
});
