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

/** What each act is sent with by its form, for the checks that all of them share. */
const acts: readonly [string, Record<string, string>][] = [
  ['on-it', { choice: 'on-it' }],
  ['hand-over', { personId: 'hal' }],
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
      await world.browser().submit(path, { nonce: nonceOf(page), ...fields }),
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

    expect([late.status, late.headers.location]).toEqual([303, expect.stringMatching(/^\/sign-in\?return=/)]);
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
    expect(page.body).not.toContain('<option value="olga">');

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
    const offered = async () => (await world.browser().open(draft.id, 'dan')).forms.find(({ action }) => action.endsWith('/hand-over'));
    expect(await offered()).toBeUndefined();

    for (let i = 0; i < 25; i += 1)
      await world.deps.accounts.putPerson(`h${i}`, { ...hal, name: i < 2 ? 'Abe' : `Head ${i}`, email: `h${i}@example.com` }, { via: 'system' });

    const body = (await world.browser().open(draft.id, 'dan')).body;
    expect(body.match(/<option value="h\d+">/g)).toHaveLength(20);
    expect(body).toContain('>Abe (h0)</option><option value="h1">Abe (h1)</option>');
    expect((await offered())?.controls.some(({ attributes }) => attributes.name === 'personId')).toBe(true);
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
