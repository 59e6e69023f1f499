import { describe, expect, it } from 'vitest';
import type { Item } from '../../functions/adapters/ports.ts';
import { chainKey } from '../../functions/domain/audit/audit-event.ts';
import { anAccount, aPerson, days, hours, minutes, people, peopleWith, secondsAfter } from '../examples.ts';
import { all, byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type Page, type World } from '../world.ts';

type Browser = ReturnType<World['browser']>;
const browsers = new WeakMap<World, Map<string, Browser>>();

/** A person's one browser, signed in: few sign-in mails go to one address. */
async function browserOf(world: World, personId: string): Promise<Browser> {
  const known = browsers.get(world) ?? new Map<string, Browser>();
  browsers.set(world, known);
  const browser = known.get(personId) ?? world.browser();
  if (!known.has(personId)) {
    await world.sweep(); // what is due goes out first: the link is in the newest mail
    await browser.signIn(personId);
  }
  known.set(personId, browser);
  return browser;
}
const opened = async (world: World, personId: string, path = '/insights'): Promise<Page> => (await browserOf(world, personId)).get(path);
const body = ({ body: page }: Page): string => textOf(only(byTag(parseHtml(page), 'body')));
/** Rows of the file of a figure, without its first line. */
const file = async (world: World, personId: string, figure: string, days = 7): Promise<string[]> =>
  (await opened(world, personId, `/insights/${figure}.csv?days=${days}`)).body.split('\r\n').slice(1, -1);

let conversations = 0;
const fresh = (fields: Parameters<typeof aHeldReply>[0] = {}) => {
  conversations += 1;
  return aHeldReply({ conversationId: `zd-i${conversations}`, ...fields });
};

/** A held reply that mia has decided after ten minutes, and that has gone out where it does. */
async function decided(world: World, fields: Record<string, string> = {}, personId = 'mia'): Promise<string> {
  const { id } = await world.held(fresh());
  world.clock.advance(10 * minutes);
  await world.decide(id, personId, fields);
  world.clock.advance(60);
  await world.sweep();
  return id;
}

/** Changes one audit event of a draft as it is kept. */
async function changeEvent(world: World, draftId: string, type: string, change: (event: Item) => Item): Promise<void> {
  const event = (await world.raw.query('audit', { pk: chainKey({ draftId }) })).find((one) => one.type === type);
  if (!event) throw new Error(`no such event: ${type}`);
  await world.raw.put('audit', change(event));
}
const shown = (world: World, draftId: string, shownSeconds: number) =>
  changeEvent(world, draftId, 'decision.recorded', (event) => ({
    ...event,
    data: { ...(event.data as object), shownSeconds, firstShownSeconds: shownSeconds + 60 },
  }));

describe('the insights', () => {
  it('R118, R119: work the human share out from what came in, not from a counter', async () => {
    const world = await createWorld();
    for (let i = 0; i < 3; i += 1) await world.post(aHarmlessReply({ conversationId: `zd-${i}` }));
    await world.held();

    expect(body(await opened(world, 'olga'))).toMatch(
      /Worked out from 4 replies.*One of them needed a person.*25 % \(5 to 70 %\) of 4 replies.*Above the band/s,
    );
    await world.raw.remove('drafts', { pk: `D#${(await world.post(aHarmlessReply({ conversationId: 'zd-4' }))).json.id}`, sk: 'HEAD' });
    expect(body(await opened(world, 'olga'))).toContain('Worked out from 4 replies');
  });

  it('R96, R110, R111, R125: tell times, reasons and rates of what people did', async () => {
    const world = await createWorld();
    const measured = await decided(world);
    const before = await decided(world, { decision: 'reject', reason: 'wrong_tone' });
    await shown(world, measured, 12.5);
    await changeEvent(world, before, 'decision.recorded', (event) => ({
      ...event,
      data: { decisionId: (event.data as { decisionId: string }).decisionId, decision: 'reject', reason: 'wrong_tone' },
    })); // kept before anybody measured

    const page = body(await opened(world, 'olga'));

    expect(page).toContain('Half of 2 texts were decided within 10 min, nine in ten within 10 min');
    expect(page).toContain('Half of 1 decision took at most 13 s from the page to the choice');
    expect(page).toContain('1 decision not measured.');
    expect(page).toContain('Most frequent: Tone is wrong, 1 of 1 rejection.');
    expect(await file(world, 'olga', 'rules')).toEqual(['"Review requested","2","2","0.5","0.0945","0.9055","0","0","0.6576","0.5","0.0945","0.9055","600"']);
    expect(await file(world, 'olga', 'categories')).toEqual(['"Order status","2","2","0.5","0.0945","0.9055","0","0","0.6576","0.5","0.0945","0.9055","600"']);
    expect(await file(world, 'olga', 'reviewers')).toEqual(['"mia","2","1","0","1","1","12.5","0","","1"']);
    expect(await file(world, 'olga', 'shown-time')).toEqual([
      '"Tier 3","1","1","12.5","12.5","72.5","72.5","0","0","0.6576"',
      '"Tier 3, medium risk","1","1","12.5","12.5","72.5","72.5","0","0","0.6576"',
    ]);
  });

  it('R96: take the time that the server measured, from the page to the choice', async () => {
    const world = await createWorld();
    const { id } = await world.held(fresh());
    const browser = world.browser();
    await browser.open(id, 'mia');
    world.clock.advance(60);
    const page = await browser.open(id, 'mia');
    world.clock.advance(12);
    await browser.fill(page, { decision: 'approve' });

    expect((await file(world, 'olga', 'shown-time'))[0]).toBe('"Tier 3","1","0","12","12","72","72","0","0","0.7935"');
  });

  it('R112: tell what editors change, between the helpdesk’s text and the one that went out', async () => {
    const world = await createWorld();
    await decided(world, { text: 'Dear Dana, order 1187 arrives on Friday.' });
    await decided(world, { text: 'Hello Dana, order 1188 arrives on Friday.' });

    expect(body(await opened(world, 'olga'))).toContain('2 replies that went out edited.');
    expect((await file(world, 'olga', 'edits')).map((row) => row.split(',').slice(0, 3))).toEqual([
      ['"An amount of money"', '"0"', '"0"'],
      ['"A promise"', '"0"', '"0"'],
      ['"Another number or date"', '"1"', '"0.5"'],
      ['"The length', ' a quarter or more"', '"0"'],
      ['"Tone and wording alone"', '"1"', '"0.5"'],
    ]);
  });

  it('R112: tell what people change again and again, of replies to several accounts alone, and no name', async () => {
    const accounts = ['Fabrikam', 'Tailspin'].map((name) => anAccount({ id: `acc_${name.toLowerCase()}`, name, segment: 'standard' }));
    const world = await createWorld({ accounts });
    const edited = async (accountId: string, i: number, farewell: string, personId = 'mia') => {
      const text = `Hello Dana, order ${1187 + i} arrives on ${['Friday', 'Monday'][i % 2]}. It is packed ${['well', 'twice', 'dry', 'by hand'][i]}.`;
      const { id } = await world.held(fresh({ accountId, reply: { to: 'dana@fabrikam.example', text } }));
      await world.decide(id, personId, { text: `${text}\n\n${farewell}` });
      world.clock.advance(60);
      await world.sweep();
    };
    for (const i of [0, 1, 2]) await edited('acc_fabrikam', i, 'Kind regards, Dana');
    expect(body(await opened(world, 'olga'))).toContain('No three edits of replies to more than one account have a change in common.');
    await edited('acc_tailspin', 3, 'Kind regards, mia');

    for (const person of ['olga', 'mia'])
      expect(await file(world, person, 'edit-patterns')).toEqual([
        '"Write ‘kind regards ‹name›’: added in 4 of 4 edits.","Put in","","kind regards ‹name›","4","1","0.5101","1","Order status"',
      ]);
    expect(await file(world, 'ann', 'edit-patterns')).toEqual([]);
  });

  it('R122: tell what was sent without approval and later found wrong, beside the threshold', async () => {
    const world = await createWorld();
    const ids = await Promise.all([1, 2, 3].map(async (i) => (await world.post(aHarmlessReply({ conversationId: `zd-${i}` }))).json.id));
    for (const [i, id] of ids.slice(1).entries()) await world.call(`POST /v1/drafts/${id}/outcome`, { body: { outcome: i === 0 ? 'wrong' : 'right' } });

    expect(await file(world, 'olga', 'sent-wrong')).toEqual(['"Order status","0.85","3","2","1","0.5","0.0945","0.9055","0","0","0","0","","",""']);
  });

  it('R120, R121: draw the lines of others', async () => {
    const world = await createWorld();
    await decided(world);
    world.clock.advance(91 * days);
    await decided(world);

    const page = parseHtml((await opened(world, 'olga', '/insights?days=28')).body);

    const dashed = byTag(page, 'svg')
      .filter(({ attributes }) => attributes['aria-label']?.startsWith('Share of replies'))
      .flatMap((chart) => byTag(chart, 'line').filter(({ attributes }) => attributes['stroke-dasharray']));
    expect(dashed).toHaveLength(1);
    expect(textOf(page)).toContain('others approve 94 %');
    expect(textOf(page)).toContain('others’ mean: 8 min');
    expect((await file(world, 'olga', 'others', 28))[0]).toBe('"All replies: requests a week","0.25","400"');
  });

  it('are worked out for 1, 7 or 28 days, by days or hours of the reader’s zone', async () => {
    const world = await createWorld({
      people: peopleWith('olga', { hours: { zone: 'Asia/Kathmandu', days: ['mon'], from: '09:00', to: '17:00', holidays: [] } }),
    });
    await world.post(aHarmlessReply({ conversationId: 'zd-1' }));
    world.clock.advance(2 * days);
    await world.post(aHarmlessReply({ conversationId: 'zd-2' }));

    expect(body(await opened(world, 'olga', '/insights?days=1'))).toMatch(/Worked out from 1 reply, received from Mon 23 Nov 2026, 22:4\d/);
    expect(body(await opened(world, 'olga', '/insights?days=7'))).toContain('Worked out from 2 replies');
    expect((await file(world, 'olga', 'human-share', 28)).filter((row) => /^"[^"]+","1"/.test(row))).toEqual([
      '"Sun 22 Nov","1","0","0","0","0.7935","below the band"',
      '"Tue 24 Nov","1","0","0","0","0.7935","below the band"',
    ]);
    const hourly = await file(world, 'olga', 'human-share', 1);
    expect(hourly).toHaveLength(25);
    expect(hourly.at(-1)).toBe('"Tue 24 Nov 22:00","1","0","0","0","0.7935","below the band"');
  });

  it.each(['0', '2', '07', '7 ', '', 'NaN', '7; DROP', '-1', '1e3'])('say in words that there is no period of %j days', async (asked) => {
    const world = await createWorld();
    const path = `?days=${encodeURIComponent(asked)}`;

    for (const page of [await opened(world, 'olga', `/insights${path}`), await opened(world, 'olga', `/insights/rules.csv${path}`)]) {
      expect(page.status).toBe(422);
      expect(body(page)).toContain('Figures are worked out for 1, 7 or 28 days.');
    }
  });

  it.each(['none.csv', 'rules', 'rules.csv.csv', 'constructor.csv', 'RULES.csv', '%2e%2e', `${'a'.repeat(200)}.csv`])('have no figure %s', async (name) => {
    const world = await createWorld();
    const page = await opened(world, 'olga', `/insights/${name}`);

    expect(page.status).toBe(404);
    expect(body(page)).toContain('There is no such figure, or it is not yours to see.');
  });

  it('ask to sign in first, and come back', async () => {
    const world = await createWorld();
    await world.held();

    const page = await world.browser().get('/insights');
    expect(page.path).toBe('/sign-in?return=%2Finsights');
    expect((await world.browser().get('/insights/rules.csv')).path).toMatch(/^\/sign-in/);
    await world.browser().submit('/sign-in', { email: 'olga@example.com', return: '/insights' });
    await world.sweep();
    const link = /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? '';
    const browser = world.browser();
    const landing = await browser.get(link);
    expect((await browser.fill(landing, {})).headers.location).toBe('/insights');
  });

  it('change nothing by being looked at', async () => {
    const world = await createWorld();
    await decided(world);
    const browser = world.browser();
    await browser.signIn('olga');
    world.transactions.length = 0;

    for (const method of ['GET', 'HEAD', 'OPTIONS']) for (const path of ['/insights', '/insights/rules.csv']) await browser.send(`${method} ${path}`);

    expect(world.transactions).toEqual([]);
  });

  it('send a file to keep, and nothing that a browser would show', async () => {
    const world = await createWorld();
    const { status, headers } = await opened(world, 'olga', '/insights/rules.csv?days=28');

    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="insights-rules-28-days.csv"',
    ]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('who may see what', () => {
  const crew = [...people, aPerson('cleo', { roles: ['compliance'] })];
  const teamFigures = ['sent-wrong', 'human-share', 'reviewers', 'others'];

  it('an approver sees their own decisions and nothing that counts those of others', async () => {
    const world = await createWorld();
    const { id } = await world.held(aDualRefund());
    const finance = await world.askedAs(id, 'finance');
    await world.decide(id, finance);
    await world.decide(id, 'dan', { decision: 'reject', reason: 'wrong_amount' });
    await decided(world);
    for (let i = 0; i < 5; i += 1) await world.post(aHarmlessReply({ conversationId: `zd-${i}` }));

    const own = body(await opened(world, finance));

    expect(own).toContain('Worked out from your 1 decision on replies that came in');
    expect(own).toContain('Nothing was rejected.');
    expect(own).not.toMatch(/needed a person|wrong_amount|Amount is wrong|Review requested|mia|7 replies/);
    expect(await file(world, finance, 'decision-time')).toEqual(['"Tier 3","1","0","0","0"', '"Tier 3, high risk","1","0","0","0"']);
    expect((await file(world, 'dan', 'rejections'))[0]).toMatch(/^"Amount is wrong","1","1",/);
    for (const figure of teamFigures) expect((await opened(world, finance, `/insights/${figure}.csv`)).status).toBe(404);
  });

  it.each(['olga', 'mia', 'eve', 'cleo'])('%s sees the team’s', async (personId) => {
    const world = await createWorld({ people: crew });
    await decided(world);

    expect(body(await opened(world, personId))).toContain('Reviewer load');
    for (const figure of teamFigures) expect((await opened(world, personId, `/insights/${figure}.csv`)).status).toBe(200);
  });

  it('supervisors and owners alone see how fast a named person decides, and the warning below 4 s', async () => {
    const world = await createWorld({ people: crew });
    await shown(world, await decided(world), 3.9);

    for (const personId of ['olga', 'mia']) {
      expect(body(await opened(world, personId))).toMatch(/1 approval in less than 4 s.*mia: 1 of 1 measured decision/s);
      expect(await file(world, personId, 'reviewers')).toEqual(['"mia","1","1","0","0","1","3.9","1","too fast to have read","1"']);
    }
    for (const personId of ['eve', 'cleo']) {
      expect(body(await opened(world, personId))).not.toMatch(/less than 4 s|too fast/);
      expect(await file(world, personId, 'reviewers')).toEqual(['"mia","1","1","0","0"']);
    }
  });

  it('nobody learns by a number that somebody has decided a reply that still waits, but of their own decision', async () => {
    const world = await createWorld();
    const { id } = await world.held(aDualRefund());
    const finance = await world.askedAs(id, 'finance');
    await world.decide(id, finance);

    expect(await file(world, 'olga', 'reviewers')).toEqual([]);
    expect(await file(world, finance, 'decision-time')).toHaveLength(2);
    await world.decide(id, 'dan');
    expect(await file(world, 'olga', 'reviewers')).toHaveLength(2);
  });

  it('an approver is not warned about themselves, and sees their own measure', async () => {
    const world = await createWorld({ people: [...people.filter(({ id }) => id !== 'mia'), aPerson('mia', { roles: [], managerId: 'eve' })] });
    await shown(world, await decided(world), 2);

    const page = body(await opened(world, 'mia'));

    expect(page).toContain('Half of 1 decision took at most 2 s');
    expect(page).not.toMatch(/less than 4 s|too fast/);
  });
});

describe('who waits too long', () => {
  it('is what is due within the hour, past it, or blocked, with whom it waits for', async () => {
    const world = await createWorld();
    const soon = await world.held(fresh());
    world.clock.advance(23 * hours - 60);
    await world.sweep();
    const urgent = await world.held(fresh({ urgency: 'urgent' }));
    const later = await world.held(fresh());

    expect(body(await opened(world, 'olga'))).toContain('No reply waits too long.');
    world.clock.advance(2 * minutes);
    const page = await opened(world, 'olga');

    expect(body(page)).toContain('1 reply waits too long.');
    expect(body(page)).toContain(soon.reference);
    expect(body(page)).toContain('due within the hour');
    expect(body(page)).toMatch(/mia/);
    for (const { reference } of [urgent, later]) expect(body(page)).not.toContain(reference);
    expect(all(parseHtml(page.body), ({ tag, attributes }) => tag === 'a' && attributes.href === '/queue?view=breaching')).toHaveLength(1);
  });

  it('shows an approver only what they were asked about', async () => {
    const world = await createWorld();
    const dual = await world.held(aDualRefund());
    const foreign = await world.held(fresh());
    world.clock.advance(23.5 * hours);

    const page = body(await opened(world, 'dan'));

    expect(page).toContain('1 reply waits too long.');
    expect(page).toContain(dual.reference);
    expect(page).not.toContain(foreign.reference);
    expect(await file(world, 'dan', 'waiting')).toHaveLength(1);
    expect(await file(world, 'olga', 'waiting')).toHaveLength(2);
  });

  it('names nobody of a blind stage', async () => {
    const standard = (await createWorld()).deps;
    const policy = (await standard.accounts.currentPolicy())?.policy;
    const routes = (policy?.routes ?? []).map((route) => ({ ...route, stages: route.stages.map((stage) => ({ ...stage, blind: true })) }));
    const world = await createWorld({ policy: { routes } });
    await world.held(aDualRefund());
    world.clock.advance(23.5 * hours);

    expect((await file(world, 'olga', 'waiting'))[0]).toContain('"people of a blind stage"');
  });

  it('leaves out what was decided since the index was written', async () => {
    const world = await createWorld();
    const { id } = await world.held(fresh());
    world.clock.advance(23.5 * hours);
    const index = world.deps.insights.waiting;
    const stale = await index();
    await world.decide(id, 'mia');

    expect(stale.drafts).toHaveLength(1);
    Object.assign(world.deps.insights, { waiting: async () => stale });

    expect(await file(world, 'olga', 'waiting')).toEqual([]);
  });

  it('still shows a reply whose items are damaged', async () => {
    const world = await createWorld();
    const { id, reference } = await world.held(fresh());
    world.clock.advance(23.5 * hours);
    const grant = (await world.raw.query('drafts', { pk: `D#${id}`, prefix: 'GRANT#' }))[0] as Item;
    await world.raw.put('drafts', { ...grant, state: 'lost' });

    expect((await file(world, 'olga', 'waiting'))[0]).toMatch(new RegExp(`^"${reference}","acc_fabrikam","due within the hour","not known"`));
  });
});

describe('what can’t be read', () => {
  it('is counted, and hides nothing else', async () => {
    const world = await createWorld();
    await decided(world);
    const damaged = await decided(world);
    await changeEvent(world, damaged, 'decision.recorded', (event) => ({ ...event, data: { ...(event.data as object), decision: 'postpone' } }));

    const page = body(await opened(world, 'olga'));

    expect(page).toContain('1 reply could not be read and is left out.');
    expect(page).toContain('1 text was decided, in 10 min');
  });

  it('of an edit is its texts: the others are still compared', async () => {
    const world = await createWorld();
    const long = `Hello Dana, order 1187 arrives on Friday. ${'It is packed well. '.repeat(300)}`;
    await decided(world, { text: long });
    world.bodies.clear();
    await decided(world, { text: 'Dear Dana, order 1187 arrives on Friday.' });

    expect(body(await opened(world, 'olga'))).toMatch(/1 reply that went out edited\..*The texts of 1 edit could not be read\./s);
  });

  it('is no reason to stay silent about a table that is down', async () => {
    const world = await createWorld();
    const browser = world.browser();
    await browser.signIn('olga');
    Object.assign(world.deps.drafts, { events: () => Promise.reject(new Error('the table is down')) });
    await world.held(fresh());

    expect((await browser.get('/insights')).status).toBe(500);
  });
});

describe('a page of many replies', () => {
  /** Puts copies of a decided draft, each a second older than the one before. */
  async function copies(world: World, draftId: string, count: number): Promise<void> {
    const head = (await world.raw.get('drafts', { pk: `D#${draftId}`, sk: 'HEAD' })) as Item;
    const events = await world.raw.query('audit', { pk: chainKey({ draftId }) });
    for (let i = 0; i < count; i += 1) {
      const id = `drf_COPY${i}`;
      const createdAt = secondsAfter(-i).toISOString();
      await world.raw.put('drafts', { ...head, pk: `D#${id}`, id, createdAt, statusPk: `settled#${i % 8}`, statusSk: `${createdAt}#${id}` });
      for (const event of events) await world.raw.put('audit', { ...event, pk: chainKey({ draftId: id }), draftId: id });
    }
  }

  it('reads the decisions of the newest 500, and says so', async () => {
    const world = await createWorld();
    const id = await decided(world);
    await copies(world, id, 520);
    const browser = world.browser();
    await browser.signIn('olga');
    let reads = 0;
    const events = world.deps.drafts.events;
    Object.assign(world.deps.drafts, {
      events: (...asked: Parameters<typeof events>) => {
        reads += 1;
        return events(...asked);
      },
    });

    const page = body(await browser.get('/insights'));

    expect(reads).toBe(500);
    expect(page).toContain('521 of them needed a person.');
    expect(page).toContain('What people decided is read of the newest 500 that needed a person.');
    expect(page).toContain('Half of 500 decisions');
    expect(page).toContain('of 521 replies. The healthy band');
  });

  it('tells an approver how far back it looked, and no number of the team', async () => {
    const world = await createWorld();
    const id = await decided(world);
    await copies(world, id, 520);

    const page = body(await opened(world, 'ann'));

    expect(page).toContain('Worked out from your 0 decisions');
    expect(page).toMatch(/What came in before Sun 22 Nov 2026, 16:5\d UTC was not looked through/);
    expect(page).not.toMatch(/5\d\d|newest/);
  });
});
