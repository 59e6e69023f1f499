import { describe, expect, it } from 'vitest';
import { aPerson, days, hours, minutes } from '../examples.ts';
import { textOf } from '../page/html.ts';
import { aDualRefund, aHarmlessReply, createWorld, formTo, type Page, type World } from '../world.ts';

const privileged = aHarmlessReply({ accountId: 'acc_adatum' });
const typesOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const nonceOf = (page: Page): string => formTo(page).defaults.nonce ?? '';
/** Every item but sessions, as text. */
const everything = async (world: World): Promise<string> =>
  JSON.stringify([(await world.raw.scan('drafts')).filter(({ pk }) => !pk.startsWith('SESSION#')), await world.raw.scan('audit')]);
const stepOf = async (world: World, draftId: string) => (await world.draft(draftId)).head.stages[0]?.step;

/** The people that a form of the page offers, as written. */
const offered = (page: Page, id: string): string => new RegExp(`<select id="${id}".*?</select>`, 's').exec(page.body)?.[0] ?? '';

/** What each act is sent with by its form, for the checks that all of them share. */
const acts: readonly [string, Record<string, string>][] = [
  ['on-it', { choice: 'on-it' }],
  ['hand-over', { personId: 'hal' }],
  ['ask', { personId: 'sam', question: 'Was the credit promised?' }],
];
/** Heads a department too, so that dan has somebody to hand over to. */
const { id: _, ...hal } = aPerson('hal', { name: 'Hal <b>', roles: ['department-head'] });

describe.each(acts)('POST …/%s', (act, fields) => {
  const opened = async (draftOf = aDualRefund()) => {
    const world = await createWorld();
    const draft = await world.held(draftOf);
    await world.deps.accounts.putPerson('hal', { ...hal }, { via: 'system' });
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    return { world, draft, browser, page, path: `${page.path}/${act}` };
  };

  it('changes nothing by GET, HEAD or OPTIONS, nor by its form as it stands', async () => {
    const { world, browser, page, path } = await opened();
    const before = await everything(world);

    for (const method of ['GET', 'HEAD', 'OPTIONS']) for (const to of [path, page.path]) await browser.send(`${method} ${to}`);
    expect((await browser.fill(page, {}, formTo(page, `/${act}`))).status).toBe(422);

    expect(await everything(world)).toBe(before);
  });

  it('T15: is refused from another site, as JSON, and with a foreign nonce', async () => {
    const { world, browser, page, path } = await opened();
    const other = await world.held(aDualRefund({ conversationId: 'zd-2' }));
    const foreign = nonceOf(await browser.open(other.id, 'dan'));
    const before = await everything(world);

    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.submit(path, {}, { 'content-type': 'application/json' })).status).toBe(415);
    for (const nonce of ['', 'x', foreign]) expect((await browser.submit(path, { nonce, ...fields })).status).toBe(422);

    expect(await everything(world)).toBe(before);
  });

  it('T30: is the same 404 for a link that is unknown, or that this browser has not opened', async () => {
    const { world, browser, page, path } = await opened();

    const answers = [
      await world.browser().submit(path, { nonce: 'x', ...fields }),
      await browser.submit(`/review/g/grt_nonsense/${act}`, { nonce: nonceOf(page), ...fields }),
      await world.browser().send('GET /review/g/grt_nonsense'),
    ];

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('T2: is not for somebody who is signed in as another person', async () => {
    const { world, browser, draft } = await opened();
    await browser.signIn('ann');
    const page = await browser.open(draft.id, 'dan');
    const before = await typesOf(world, draft.id);

    expect((await browser.submit(`${page.path}/${act}`, { nonce: nonceOf(page), ...fields })).status).toBe(403);
    expect(await typesOf(world, draft.id)).toEqual(before);
  });

  it('comes too late once the draft has ended or the text is another, and says where it stands', async () => {
    const { world, browser, draft, page, path } = await opened();
    await world.revise(draft.id, { reply: { to: 'dana@northwind.example', text: 'We refund $12,400 on Monday.' } });

    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields })).status).toBe(409);
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields })).status).toBe(409);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'draft.revised', 'draft.withdrawn']);
  });

  it('T10: is refused by a page that showed another hash, without a word about what was typed', async () => {
    const { world, browser, draft, page, path } = await opened();
    const head = await world.raw.get('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${draft.id}`, sk: 'HEAD', requestHash: '0'.repeat(64) });

    expect((await browser.submit(path, { nonce: nonceOf(page), ...fields })).status).toBe(409);
    expect((await typesOf(world, draft.id)).at(-1)).toBe('draft.integrity_hold');
  });

  it('is not for a watcher, who has no seat', async () => {
    const { world, draft } = await opened();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'eve');
    const nonce = nonceOf(await browser.open(draft.id, 'dan'));

    expect(page.forms).toEqual([]);
    expect((await browser.submit(`${page.path}/${act}`, { nonce, ...fields })).status).toBe(422);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened']);
  });

  it('T30: is taken 30 times in a row from one grant, then it waits', async () => {
    const { browser, path } = await opened();

    for (let i = 0; i < 30; i += 1) expect((await browser.submit(path, {})).status).toBe(422);
    expect((await browser.submit(path, {})).status).toBe(429);
  });

  it('asks to sign in where the decision does, and afresh after 30 minutes', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');
    const before = await typesOf(world, draft.id);
    world.clock.advance(30 * minutes + 1);

    const late = await browser.submit(`${page.path}/${act}`, { nonce: nonceOf(page), ...fields });

    expect([late.status, late.body]).toEqual([403, expect.stringContaining('href="/sign-in?return=')]);
    expect(await typesOf(world, draft.id)).toEqual(before);
  });
});

describe('somebody who says that they are on it', () => {
  it('is not reminded at the next rung; the one behind comes at its time, and the holding reply too', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const mails = world.mails.length;

    const answer = await browser.fill(page, { choice: 'on-it' }, formTo(page, '/on-it'));

    expect([answer.status, answer.headers.location]).toEqual([303, page.path]);
    const shown = await browser.get(page.path);
    expect(shown.body).toContain('You said you are on it at');
    expect(shown.forms.some(({ action }) => action.endsWith('/on-it'))).toBe(false);
    world.clock.advance(2 * hours);
    await world.sweep();
    expect(world.mails.length).toBe(mails);
    world.clock.advance(2 * hours);
    await world.sweep();
    expect((await typesOf(world, draft.id)).slice(2)).toEqual(['grant.on_it', 'stage.escalated']);
    world.clock.advance(days - 4 * hours);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('held');
  });

  it('says so once: again it is answered by the same page, and nothing changes', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const send = () => browser.fill(page, { choice: 'on-it' }, formTo(page, '/on-it'));
    await send();
    const before = await everything(world);

    const again = await send();

    expect([again.status, again.body.includes('You said you are on it at')]).toEqual([200, true]);
    expect(await everything(world)).toBe(before);
    expect(await stepOf(world, draft.id)).toBe(1);
  });

  it('F1: is counted once when it is sent ten times at one instant, in one transaction with its audit event', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    world.transactions.length = 0;

    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.fill(page, { choice: 'on-it' }, formTo(page, '/on-it'))));

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.every(({ status }) => [303, 200, 503].includes(status))).toBe(true);
    expect(world.transactions.filter((writes) => writes.some(({ table }) => table === 'audit'))).toHaveLength(1);
    expect(await stepOf(world, draft.id)).toBe(1);
    expect((await world.decide(draft.id, 'dan')).status).toBe(303);
  });
});

describe('a seat that is handed over', () => {
  const handedOver = async (draftOf = aDualRefund()) => {
    const world = await createWorld();
    const draft = await world.held(draftOf);
    await world.deps.accounts.putPerson('hal', { ...hal }, { via: 'system' });
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const send = (personId = 'hal') => browser.fill(page, { personId }, formTo(page, '/hand-over'));
    return { world, draft, browser, page, send };
  };

  it('offers by name who may take it, and mails the new one who handed it over, with a link and code of their own', async () => {
    const { world, draft, browser, page, send } = await handedOver();
    const { code } = world.asked(draft.id, 'dan');
    expect(page.body).toContain('<option value="hal">Hal &lt;b&gt;</option>');
    expect(offered(page, 'hand-over')).not.toContain('olga');

    const answer = await send();
    await world.sweep();

    expect([answer.status, answer.headers.location]).toEqual([303, page.path]);
    const mail = world.asked(draft.id, 'hal');
    expect(mail.mail.subject).toMatch(/^Handed over: Approve reply: Northwind Bank/);
    expect(mail.mail.text).toContain('dan was asked before and has handed the decision over to you.');
    expect(mail.code).not.toBe(code);
    expect((await world.decide(draft.id, 'hal')).status).toBe(303);
    expect((await browser.get(page.path)).body).toContain('handed over');
    expect((await world.draft(draft.id)).decisions).toMatchObject([{ personId: 'hal', role: 'department-head', assurance: 'code' }]);
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'grant.handed_over', 'decision.recorded']);
  });

  it('is read only for whoever gave it away: the page says since when and to whom, a decision is 409', async () => {
    const { world, draft, browser, page, send } = await handedOver();
    const { code = '' } = world.asked(draft.id, 'dan');
    await send();

    const shown = await browser.get(page.path);
    const late = await browser.submit(page.path, { ...formTo(page).defaults, decision: 'approve', code });

    expect([shown.status, shown.forms]).toEqual([200, []]);
    expect(textOf({ tag: '', attributes: {}, children: [shown.body] })).toMatch(/Since .*22 Nov.* it is with .*Hal/s);
    expect([late.status, (await world.draft(draft.id)).decisions]).toEqual([409, []]);
  });

  it('sent again is answered by the same page; to somebody else it comes too late', async () => {
    const { world, send } = await handedOver();
    await send();
    const before = await everything(world);

    expect([(await send()).status, (await send('olga')).status]).toEqual([200, 409]);
    expect(await everything(world)).toBe(before);
  });

  it('F1: goes to one person when ten forms are sent at one instant', async () => {
    const { world, draft, send } = await handedOver();

    const answers = await Promise.all(Array.from({ length: 10 }, () => send()));

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect((await world.draft(draft.id)).grants.filter(({ personId }) => personId === 'hal')).toHaveLength(1);
  });

  it.each(['', 'olga', 'dan', 'nobody'])('is 422 where somebody may not take it (%j), and says so at the field', async (personId) => {
    const { world, draft, send } = await handedOver();
    const before = await everything(world);

    const answer = await send(personId);

    expect([answer.status, answer.body.includes('id="hand-over-error"')]).toEqual([422, true]);
    expect(await everything(world)).toBe(before);
    expect((await world.decide(draft.id, 'dan')).status).toBe(303);
  });

  it('F24: never on a stored text that was altered', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund({ notes: 'long '.repeat(2000) }));
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    world.bodies.clear();

    expect((await browser.submit(`${page.path}/hand-over`, { nonce: nonceOf(page), personId: 'hal' })).status).toBe(409);
    expect(await world.status(draft.id)).toBe('integrity_hold');
  });

  it('is offered to nobody where nobody else holds the role, and to 20 people at most', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    expect(offered(await world.browser().open(draft.id, 'dan'), 'hand-over')).toBe('');

    for (let i = 0; i < 25; i += 1)
      await world.deps.accounts.putPerson(`h${i}`, { ...hal, name: i < 2 ? 'Abe' : `Head ${i}`, email: `h${i}@example.com` }, { via: 'system' });

    const body = offered(await world.browser().open(draft.id, 'dan'), 'hand-over');
    expect(body.match(/<option value="h\d+">/g)).toHaveLength(20);
    expect(body).toContain('>Abe (h0)</option><option value="h1">Abe (h1)</option>');
  });

  it('asks for a sign-in where the decision does, and is done signed in', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const { role = '' } = (await world.draft(draft.id)).head.stages[0]?.seats[0] ?? {};
    await world.deps.accounts.putPerson('hal', { ...hal, roles: [role] }, { via: 'system' });
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');

    const answer = await browser.submit(`${page.path}/hand-over`, { nonce: nonceOf(page), personId: 'hal' });

    expect(answer.status).toBe(303);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'grant.handed_over', actor: { personId: 'olga', via: 'sign-in' } });
    expect((await world.draft(draft.id)).grants.find(({ personId }) => personId === 'hal')).toMatchObject({ assurance: 'sign-in', state: 'open' });
  });
});

const askedText = 'Was the credit promised?\n<b>When?</b>';
const answerText = 'Yes: on 3 March,\nby mail.';

describe('a question', () => {
  const opened = async (draftOf = aDualRefund(), by = 'dan') => {
    const world = await createWorld();
    const draft = await world.held(draftOf);
    const browser = world.browser();
    const page = await browser.open(draft.id, by);
    const ask = (fields: Record<string, string> = {}) => browser.fill(page, { personId: 'sam', question: askedText, ...fields }, formTo(page, '/ask'));
    return { world, draft, browser, page, ask };
  };
  const asked = async () => {
    const setting = await opened();
    expect((await setting.ask()).status).toBe(303);
    await setting.world.sweep();
    const expert = setting.world.browser();
    const questionPage = await expert.open(setting.draft.id, 'sam');
    const send = (text = answerText) => expert.fill(questionPage, { text }, formTo(questionPage, '/answer'));
    return { ...setting, expert, questionPage, send };
  };

  it('is mailed to anybody, who reads the case and answers it; all who are asked in the stage read both', async () => {
    const { world, draft, browser, page, expert, questionPage, send } = await asked();
    const { mail, code } = world.asked(draft.id, 'sam');
    expect(mail.subject).toMatch(/^A question: Northwind Bank/);
    expect([mail.text.includes('dan asks you one question'), mail.text.includes('> Was the credit promised?'), code]).toEqual([true, true, undefined]);
    for (const words of ['Where is our credit?', 'we refund $12,400', 'dan', '&lt;b&gt;When?']) expect(questionPage.body).toContain(words);
    expect(questionPage.forms.map(({ action }) => action)).toEqual([`${questionPage.path}/answer`]);

    const answer = await send();

    expect([answer.status, answer.headers.location]).toEqual([303, questionPage.path]);
    expect((await expert.get(questionPage.path)).body).toContain('You answered');
    const finance = await world.askedAs(draft.id, 'finance');
    for (const shown of [await browser.get(page.path), await world.browser().open(draft.id, finance)]) {
      const words = textOf({ tag: '', attributes: {}, children: [shown.body] });
      expect(words).toMatch(/<h2>Questions<.*dan.* asked .*sam.*Was the credit promised.*sam.* answered.*on 3 March,\nby mail\./s);
    }
    expect((await world.browser().open(draft.id, 'eve')).body).not.toContain('Was the credit promised');
    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'question.asked', 'question.answered']);
  });

  it('tells whoever asked of the answer by mail, with their own link, as long as they may decide', async () => {
    const { world, draft, page, send } = await asked();
    await send();
    await world.sweep();
    const { mail } = world.asked(draft.id, 'dan');

    expect(mail.subject).toMatch(/^An answer: Northwind Bank/);
    for (const words of ['sam answered the question', '> Was the credit promised?', '> Yes: on 3 March,', 'The code is in the mail that asked you'])
      expect(mail.text).toContain(words);
    expect((await world.browser().open(draft.id, 'dan')).path).toBe(page.path);
  });

  it('sends no answer to whoever has decided meanwhile', async () => {
    const { world, draft, send } = await asked();
    await world.decide(draft.id, 'dan');
    await send();
    await world.sweep();

    expect(world.asked(draft.id, 'dan').mail.subject).not.toMatch(/^An answer/);
  });

  it('leaves no word in the audit, and the clock and the request hash as they were', async () => {
    const { world, draft, send } = await asked();
    const before = (await world.draft(draft.id)).head;
    await send();

    const { head } = await world.draft(draft.id);
    const audit = JSON.stringify(await world.raw.scan('audit'));
    expect(audit).not.toMatch(/promised|March/);
    expect(await world.draft(draft.id)).toMatchObject({ questions: [{ text: askedText, answer: { text: answerText } }] });
    expect([head.requestHash, head.dueAt, head.decideBy, head.stages]).toEqual([draft.requestHash, before.dueAt, before.decideBy, before.stages]);
    expect(JSON.stringify((await world.call(`GET /v1/drafts/${draft.id}`)).json)).not.toContain('promised');
  });

  it('gives no vote, no stop, no seat: every other form of its link is the 404 of an unknown one', async () => {
    const { world, draft, expert, questionPage } = await asked();
    const { nonce = '' } = formTo(questionPage).defaults;
    const before = await everything(world);
    const unknown = await world.browser().send('GET /review/g/grt_nonsense');
    const fields = { nonce, decision: 'approve', reason: 'other', feedback: 'no', choice: 'on-it', personId: 'ann', question: 'x' };

    for (const act of ['', '/stop', '/resend', '/on-it', '/hand-over', '/ask']) {
      const answer = await expert.submit(`${questionPage.path}${act}`, fields);
      expect([answer.status, answer.body]).toEqual([404, unknown.body]);
    }
    expect((await expert.get(`${questionPage.path}/receipt`)).status).toBe(404);
    expect(await everything(world)).toBe(before);

    await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
    await world.decide(draft.id, 'dan');
    expect((await world.draft(draft.id)).head.status).toBe('approved');
    expect((await expert.submit(`${questionPage.path}/stop`, fields)).status).toBe(404);
    world.clock.advance(30);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('released');
    expect(world.mails.filter(({ to }) => to === 'sam@example.com')).toHaveLength(1);
  });

  it('is over with the revision: its page shows nothing of the case, and what was typed comes back', async () => {
    const { world, draft, expert, questionPage, send } = await asked();
    await world.revise(draft.id, { reply: { to: 'dana@northwind.example', text: 'We refund $12,400 on Monday.' } });

    const [page, late] = [await expert.get(questionPage.path), await send()];

    expect([page.status, late.status]).toEqual([410, 410]);
    expect(page.body).not.toContain('12,400');
    expect(late.body).toContain('on 3 March,\nby mail.');
    expect((await world.draft(draft.id)).questions).toMatchObject([{ answer: null }]);
  });

  it('is over with the draft, and for somebody who has left', async () => {
    const first = await asked();
    await first.world.call(`POST /v1/drafts/${first.draft.id}/withdraw`, { body: { reason: 'solved' } });
    expect((await first.send()).status).toBe(410);
    const second = await asked();
    await second.world.deps.accounts.deletePerson('sam', { via: 'system' });
    for (const answer of [await second.send(), await second.expert.get(second.questionPage.path)])
      expect([answer.status, answer.body.includes('This link is at rest')]).toEqual([410, true]);
  });

  it('is not mailed any more once it is over', async () => {
    const { world, draft, ask } = await opened();
    await ask();
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    await world.sweep();

    expect(world.mails.filter(({ to }) => to === 'sam@example.com')).toEqual([]);
  });

  it.each([
    ['nobody', { personId: '' }, 'ask-whom'],
    ['somebody unknown', { personId: 'nobody' }, 'ask-whom'],
    ['oneself', { personId: 'dan' }, 'ask-whom'],
    ['nothing', { question: ' \n ' }, 'question'],
    ['too much', { question: 'x'.repeat(2001) }, 'question'],
  ])('to %s is 422, says so at its field and keeps what was typed', async (_, fields, at) => {
    const { world, ask } = await opened();
    const before = await everything(world);

    const answer = await ask(fields);

    expect([answer.status, answer.body.includes(`id="${at}-error"`)]).toEqual([422, true]);
    const typed = { personId: 'sam', question: askedText, ...fields };
    expect(formTo(answer, '/ask').defaults).toMatchObject({ question: typed.question, personId: typed.personId === 'sam' ? 'sam' : '' });
    expect(await everything(world)).toBe(before);
  });

  it('of 2,000 characters is taken, with the line breaks of a browser', async () => {
    const { world, draft, ask } = await opened();

    expect((await ask({ question: `${'x'.repeat(1997)}\r\ny?` })).status).toBe(303);
    expect((await world.draft(draft.id)).questions[0]?.text).toHaveLength(2000);
  });

  it('sent again is one question, and the eleventh of a revision is 409', async () => {
    const { world, draft, ask } = await opened();

    expect([(await ask()).status, (await ask()).status]).toEqual([303, 200]);
    for (let i = 1; i < 10; i += 1) expect((await ask({ question: `Question ${i}?` })).status).toBe(303);
    const last = await ask({ question: 'One more?' });

    expect([last.status, formTo(last, '/ask').defaults.question]).toEqual([409, 'One more?']);
    expect((await world.draft(draft.id)).questions).toHaveLength(10);
    await world.sweep();
    expect(world.mails.filter(({ to }) => to === 'sam@example.com')).toHaveLength(10);
  });

  it('that comes too late gives the words back', async () => {
    const { world, draft, ask } = await opened();
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });

    const late = await ask();

    expect([late.status, late.body.includes('&lt;b&gt;When?')]).toEqual([409, true]);
  });

  it('of a blind stage is shown to the asker alone, and shows no decision to whoever is asked', async () => {
    const seats = [
      { role: 'finance', count: 1 },
      { role: 'department-head', count: 1 },
    ];
    const world = await createWorld({ policy: { routes: [{ id: 'blind', stages: [{ seats, assurance: 'link', blind: true }], watchers: [] }] } });
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    const browser = world.browser();
    const page = await browser.open(draft.id, finance);
    expect((await browser.fill(page, { personId: 'dan', question: askedText }, formTo(page, '/ask'))).status).toBe(422);
    await browser.fill(page, { personId: 'sam', question: askedText }, formTo(page, '/ask'));
    expect((await browser.get(page.path)).body).toContain('Was the credit promised?');
    const own = world.browser();
    const seatPage = await own.open(draft.id, 'dan');
    await world.sweep();
    await world.decide(draft.id, finance, { feedback: 'a note of the first' });

    const question = await world.browser().open(draft.id, 'sam');

    expect(formTo(question).action).toMatch(/\/answer$/);
    expect(question.body).not.toContain('a note of the first');
    expect((await own.get(seatPage.path)).body).not.toContain('Was the credit promised?');
  });

  it('asks for a sign-in where the stage does, of both', async () => {
    const world = await createWorld();
    const draft = await world.held(privileged);
    const browser = world.browser();
    await browser.signIn('olga');
    const page = await browser.open(draft.id, 'olga');
    expect((await browser.fill(page, { personId: 'sam', question: askedText }, formTo(page, '/ask'))).status).toBe(303);
    await world.sweep();

    const expert = world.browser();
    const closed = await expert.open(draft.id, 'sam');
    expect(closed.path).toMatch(/^\/sign-in\?return=/);
    const link = world.asked(draft.id, 'sam').path;
    await expert.signIn('sam');
    const shown = await expert.get(link);
    const other = world.browser();
    await other.signIn('ann');

    expect((await other.get(link)).status).toBe(403);
    expect((await other.fill(shown, { text: answerText }, formTo(shown, '/answer'))).status).toBe(403);
    expect((await expert.fill(shown, { text: answerText }, formTo(shown, '/answer'))).status).toBe(303);
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'question.answered', actor: { personId: 'sam', via: 'sign-in' } });
  });

  it('F24: shows nothing of a stored text that was altered', async () => {
    const { world, draft, ask } = await opened(aDualRefund({ notes: 'long '.repeat(2000) }));
    await ask();
    await world.sweep();
    const { path } = world.asked(draft.id, 'sam');
    world.bodies.clear();

    const page = await world.browser().get(path);

    expect([page.status, page.body.includes('kept back'), page.forms]).toEqual([200, true, []]);
  });

  describe('its answer', () => {
    it('changes nothing by GET, HEAD, OPTIONS or a form as it stands', async () => {
      const { world, expert, questionPage } = await asked();
      const { path } = questionPage;
      const before = await everything(world);

      for (const method of ['GET', 'HEAD', 'OPTIONS']) for (const to of [path, `${path}/answer`]) await expert.send(`${method} ${to}`);
      expect((await expert.fill(questionPage, {}, formTo(questionPage, '/answer'))).status).toBe(422);

      expect(await everything(world)).toBe(before);
    });

    it.each([
      ['from another site', 403, { 'sec-fetch-site': 'cross-site' }, {}],
      ['with a foreign nonce', 422, {}, { nonce: 'k1.x.y' }],
      ['that is too long', 422, {}, { text: 'x'.repeat(10_001) }],
      ['as JSON', 415, { 'content-type': 'application/json' }, {}],
    ])('T15: is refused %s', async (_, status, headers, fields) => {
      const { world, expert, questionPage } = await asked();
      const before = await everything(world);

      const answer = await expert.submit(`${questionPage.path}/answer`, { ...formTo(questionPage).defaults, text: answerText, ...fields }, headers);

      expect(answer.status).toBe(status);
      expect(await everything(world)).toBe(before);
    });

    it('is not for somebody signed in as another person, by the link either', async () => {
      const { world, draft, questionPage } = await asked();
      const other = world.browser();
      await other.signIn('ann');
      await other.get(world.asked(draft.id, 'sam').path);

      const answer = await other.submit(`${questionPage.path}/answer`, { ...formTo(questionPage).defaults, text: answerText });

      expect([answer.status, formTo(answer, '/answer').defaults.text]).toEqual([403, answerText]);
    });

    it('T30: is the same 404 for a question that is unknown, that this browser has not opened, or that is a grant', async () => {
      const { world, browser, page, questionPage } = await asked();
      const fields = { ...formTo(questionPage).defaults, text: answerText };

      const answers = [
        await world.browser().submit(`${questionPage.path}/answer`, { ...fields, nonce: 'x' }),
        await browser.submit('/review/g/grt_nonsense/answer', fields),
        await browser.submit(`${page.path}/answer`, { ...fields, nonce: nonceOf(page) }),
        await world.browser().send('GET /review/g/grt_nonsense'),
        await world.browser().send(`GET ${questionPage.path}`),
      ];

      expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(404);
    });

    it('sent again is answered by the same page; another one comes too late, and its words come back', async () => {
      const { world, send } = await asked();
      await send(answerText.replace('\n', '\r\n'));
      const before = await everything(world);

      const [again, other] = [await send(), await send('No.')];

      expect([again.status, again.body.includes('You answered')]).toEqual([200, true]);
      expect([other.status, other.body.includes('>\nNo.</textarea>')]).toEqual([409, true]);
      expect(await everything(world)).toBe(before);
    });

    it('F1: is kept once when it is sent ten times at one instant', async () => {
      const { world, draft, send } = await asked();

      const answers = await Promise.all(Array.from({ length: 10 }, () => send()));

      expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
      expect((await typesOf(world, draft.id)).filter((type) => type === 'question.answered')).toHaveLength(1);
    });

    it('is taken in escrow too, where it may be a reason to stop', async () => {
      const { world, draft, send } = await asked();
      await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
      await world.decide(draft.id, 'dan');

      expect([(await send()).status, await world.status(draft.id)]).toEqual([303, 'approved']);
    });

    it('T30: is tried 30 times in a row, then it waits', async () => {
      const { send } = await asked();

      for (let i = 0; i < 30; i += 1) expect((await send(' ')).status).toBe(422);
      expect((await send(' ')).status).toBe(429);
    });
  });
});
