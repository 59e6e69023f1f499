import { describe, expect, it } from 'vitest';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { hours, minutes, people, peopleWith } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';

type Browser = ReturnType<World['browser']>;
const withoutBen = people.filter(({ id }) => id !== 'ben');
let conversations = 0;
const own = (fields: Partial<Submission> = {}): Partial<Submission> => {
  conversations += 1;
  return { conversationId: `zd-a${conversations}`, ...fields };
};
/** Finance of ann or ben, a head's seat of dan; eve watches. */
const dual = (world: World) => world.held(aDualRefund(own()));
/** One seat, of mia by her relation to the account. */
const plain = (world: World) => world.held(aHeldReply(own()));

const signedIn = async (world: World, personId: string): Promise<Browser> => {
  const browser = world.browser();
  await world.sweep();
  await browser.signIn(personId);
  return browser;
};
/** The form of the list, with what is to be done to which of its rows. */
function filled(page: Page, draftIds: readonly string[], fields: Readonly<Record<string, string>>): [string, string][] {
  const form =
    page.forms.find(({ action, method }) => action === '/queue' && method === 'post') ?? expect.fail(`nothing can be done on this page (${page.status})`);
  const values = form.controls.flatMap(({ attributes }) => (attributes.name === 'draft' ? [String(attributes.value)] : []));
  const chosen = draftIds.map((id) => values.find((value) => value.startsWith(`${id}.`)) ?? `${id}.${'0'.repeat(16)}`);
  const { nonce = '', list = '' } = form.defaults;
  return [['nonce', nonce], ['list', list], ...chosen.map((value): [string, string] => ['draft', value]), ...Object.entries(fields)];
}
/** What the page of a result says of each draft. */
const outcomesOf = (page: Page): Record<string, string[][]> =>
  Object.fromEntries(
    byTag(parseHtml(page.body), 'section').map((section) => [
      textOf(only(byTag(section, 'h2'))),
      byTag(only(byTag(section, 'tbody')), 'tr').map((row) => [...byTag(row, 'th'), ...byTag(row, 'td')].map(textOf)),
    ]),
  );
async function doneBy(browser: Browser, path: string, draftIds: readonly string[], fields: Readonly<Record<string, string>>): Promise<Page> {
  const answer = await browser.submit('/queue', filled(await browser.get(path), draftIds, fields));
  expect([answer.status, answer.headers.location]).toEqual([303, expect.stringMatching(/^\/queue\/acts\/[0-9a-f]{64}$/)]);
  return browser.get(answer.headers.location ?? '');
}
const problemOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'div').filter(({ attributes }) => attributes.role === 'alert')));
const events = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const actEvents = ['reminder.sent', 'grant.handed_over', 'grant.reassigned'];
const mailsTo = (world: World, personId: string, draftId: string): string[] =>
  world.mails.filter((mail) => mail.to === `${personId}@example.com` && mail.draftId === draftId).map(({ subject }) => subject);
const reminder = { act: 'remind' };

describe('reminding those who are asked', () => {
  it('mails them, leaves an audit event with each draft, and the next page lists what was done', async () => {
    const world = await createWorld({ people: withoutBen });
    const drafts = [await dual(world), await dual(world)];
    const other = await dual(world);
    const browser = await signedIn(world, 'olga');

    const page = await doneBy(
      browser,
      '/queue?view=all',
      drafts.map(({ id }) => id),
      reminder,
    );
    await world.sweep();

    expect(outcomesOf(page)).toEqual({
      'Done (2)': drafts.map(({ reference }) => [reference, 'A mail is on its way to each person who is asked.']),
    });
    for (const { id } of drafts) {
      expect((await world.audit(id)).at(-1)).toMatchObject({
        type: 'reminder.sent',
        actor: { personId: 'olga', via: 'sign-in' },
        data: { people: ['ann', 'dan'] },
      });
      for (const person of ['ann', 'dan']) expect(mailsTo(world, person, id).at(-1)).toMatch(/^Reminder: /);
    }
    expect(await events(world, other.id)).not.toContain('reminder.sent');
  });

  it('is done once an hour for each draft: refused ones are listed beside the others, and stop none', async () => {
    const world = await createWorld({ people: withoutBen });
    const [first, second] = [await dual(world), await dual(world)];
    const olga = await signedIn(world, 'olga');
    await doneBy(olga, '/queue?view=all', [first.id], reminder);
    world.clock.advance(59 * minutes);

    const page = await doneBy(olga, '/queue?view=all', [first.id, second.id], reminder);

    expect(outcomesOf(page)).toEqual({
      'Done (1)': [[second.reference, expect.any(String)]],
      'Refused (1)': [[first.reference, 'People were reminded of it within the last hour.']],
    });
    world.clock.advance(1 * minutes);
    expect(outcomesOf(await doneBy(olga, '/queue?view=all', [first.id], reminder))).toHaveProperty('Done (1)');
  });

  it('is offered to whoever leads somebody, and to nobody else', async () => {
    const world = await createWorld({ people: withoutBen });
    const draft = await dual(world);
    const offers = async (personId: string): Promise<string[]> => {
      const page = await (await signedIn(world, personId)).get('/queue?view=all');
      return byTag(parseHtml(page.body), 'button').flatMap(({ attributes }) => (attributes.name === 'act' ? [String(attributes.value)] : []));
    };

    expect([await offers('olga'), await offers('mia'), await offers('eve'), await offers('dan'), await offers('sam')]).toEqual([
      ['remind', 'hand-over'],
      ['remind', 'hand-over'],
      ['remind'],
      ['hand-over'],
      [],
    ]);
    const dan = await signedIn(world, 'dan');
    const refused = await doneBy(dan, '/queue?view=all', [draft.id], reminder);
    expect(outcomesOf(refused)).toEqual({ 'Refused (1)': [[draft.reference, 'It is neither yours nor asked of anybody below you in the reporting line.']] });
  });
});

describe('handing over and reassigning', () => {
  it('is not offered where the seats are of a manager: nobody else holds that one', async () => {
    const world = await createWorld({ people: peopleWith('ben', { roles: ['manager'] }) });
    await plain(world);
    const olga = await signedIn(world, 'olga');
    const acts = async (): Promise<unknown[]> =>
      byTag(parseHtml((await olga.get('/queue?view=all')).body), 'button').flatMap(({ attributes }) => (attributes.name === 'act' ? [attributes.value] : []));

    expect(await acts()).toEqual(['remind']);
    await dual(world);
    expect(await acts()).toEqual(['remind', 'hand-over']);
  });

  const toBen = { act: 'hand-over', from: 'ann', to: 'ben' };
  /** Two drafts whose finance seat is ann's. */
  const anns = async () => {
    const world = await createWorld({ people: peopleWith('ben', { active: false }) });
    const drafts = [await dual(world), await dual(world)] as const;
    const { id: _, ...ben } = people.find(({ id }) => id === 'ben') ?? expect.fail();
    await world.deps.accounts.putPerson('ben', ben, { via: 'system' });
    return { world, drafts };
  };
  const askedFor = async (world: World, draftId: string): Promise<string> => world.askedAs(draftId, 'finance');

  it('one’s own seats go to somebody else who may decide, who is mailed; the old link says so', async () => {
    const { world, drafts } = await anns();
    const link = world.asked(drafts[0].id, 'ann').path;

    const page = await doneBy(
      await signedIn(world, 'ann'),
      '/queue',
      drafts.map(({ id }) => id),
      toBen,
    );
    await world.sweep();

    expect(textOf(parseHtml(page.body))).toContain('Seats of ann to ben');
    for (const { id } of drafts) {
      expect([await askedFor(world, id), (await events(world, id)).at(-1)]).toEqual(['ben', 'grant.handed_over']);
      expect(mailsTo(world, 'ben', id)).toEqual([expect.stringMatching(/^Handed over: /)]);
    }
    expect((await world.browser().get(link)).body).toContain('it is with <bdi>ben</bdi>');
    expect((await world.decide(drafts[0].id, 'ben')).status).toBe(303);
  });

  it('a supervisor gives the seats of their team to somebody else, an owner those of anybody; others can not', async () => {
    const { world, drafts } = await anns();
    const [first, second] = drafts;

    const page = await doneBy(await signedIn(world, 'mia'), '/queue?view=team', [first.id], toBen);
    await world.sweep();

    expect(outcomesOf(page)).toEqual({ 'Done (1)': [[first.reference, 'The seat was handed over; the new person gets a mail.']] });
    expect((await world.audit(first.id)).at(-1)).toMatchObject({
      type: 'grant.reassigned',
      actor: { personId: 'mia', via: 'sign-in' },
      data: { from: { personId: 'ann' }, to: { personId: 'ben' } },
    });
    expect(world.mails.findLast(({ draftId, to }) => draftId === first.id && to === 'ben@example.com')?.text).toContain(
      'mia has given you the decision that ann was asked for before.',
    );
    const dans = await doneBy(await signedIn(world, 'mia'), '/queue?view=all', [second.id], { act: 'hand-over', from: 'dan', to: 'ben' });
    expect(outcomesOf(dans)).toEqual({ 'Refused (1)': [[second.reference, expect.stringContaining('below you in the reporting line')]] });
    expect(outcomesOf(await doneBy(await signedIn(world, 'olga'), '/queue?view=all', [second.id], toBen))).toHaveProperty('Done (1)');
  });

  it('is refused where the text has changed since it was listed, and by who has a part in it', async () => {
    const { world, drafts } = await anns();
    const [first] = drafts;
    const mia = await signedIn(world, 'mia');
    const form = filled(await mia.get('/queue?view=team'), [first.id], toBen);
    await world.revise(first.id, { reply: { to: 'dana@northwind.example', text: 'We refund $12,400 on Monday.' } });
    await world.sweep();
    const asked = await askedFor(world, first.id);

    const answer = await mia.submit(
      '/queue',
      form.map(([name, value]) => [name, name === 'from' ? asked : name === 'to' ? (asked === 'ann' ? 'ben' : 'ann') : value]),
    );

    expect(outcomesOf(await mia.get(answer.headers.location ?? ''))).toEqual({
      'Refused (1)': [[first.reference, 'Its text has changed since you saw the list. Look at it again.']],
    });
    expect(await askedFor(world, first.id)).toBe(asked);
  });

  it('offers as givers who is shown and may be given away, and as takers who holds a role of the list', async () => {
    const { world } = await anns();
    const options = async (personId: string, name: string): Promise<string[]> => {
      const page = await (await signedIn(world, personId)).get('/queue?view=all');
      const select = only(byTag(parseHtml(page.body), 'select').filter(({ attributes }) => attributes.name === name));
      return byTag(select, 'option')
        .map(({ attributes }) => attributes.value ?? '')
        .filter(Boolean);
    };

    expect([await options('mia', 'from'), await options('olga', 'from'), await options('dan', 'from')]).toEqual([['ann'], ['ann', 'dan'], ['dan']]);
    expect(await options('mia', 'to')).toEqual(['ann', 'ben', 'dan']);
  });

  it('asks for a fresh sign-in where the stage does', async () => {
    const { world } = await anns();
    const draft = await world.held(aHeldReply(own({ accountId: 'acc_adatum' })));
    const { grants } = await world.draft(draft.id);
    const from = grants.find(({ seat, state }) => seat !== null && state === 'open')?.personId ?? '';
    const olga = await signedIn(world, from);
    world.clock.advance(31 * minutes);

    const page = await doneBy(olga, '/queue', [draft.id], { act: 'hand-over', from, to: 'ann' });

    expect(outcomesOf(page)).toEqual({ 'Refused (1)': [[draft.reference, expect.stringContaining('sign-in within the last 30 minutes')]] });
  });
});

describe('what is done to several at once', () => {
  it('is an outcome for each: unknown ones, others’ and ones that fail stop none, and say nothing that is not to be known', async () => {
    const world = await createWorld({ people: withoutBen });
    const [sound, failing, foreign] = [await dual(world), await dual(world), await plain(world)];
    const browser = await signedIn(world, 'dan');
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'put' in write && write.put.pk === `D#${failing.id}`)) throw new Error('the table is gone');
    };
    const { id, ...sam } = withoutBen.find((person) => person.id === 'sam') ?? expect.fail();
    await world.deps.accounts.putPerson(id, { ...sam, roles: ['department-head'] }, { via: 'system' });

    const page = await doneBy(browser, '/queue', [failing.id, sound.id, foreign.id, 'drf_none'], { act: 'hand-over', from: 'dan', to: 'sam' });

    expect(outcomesOf(page)).toEqual({
      'Done (1)': [[sound.reference, expect.any(String)]],
      'Refused (3)': [
        [failing.reference, 'It did not work just now, and nothing was changed. Please try again.'],
        ['unknown', 'There is no such draft, or it is not yours to see.'],
        ['unknown', 'There is no such draft, or it is not yours to see.'],
      ],
    });
    expect(await events(world, foreign.id)).not.toEqual(expect.arrayContaining(actEvents));
  });

  it('leaves a damaged draft as it is, says so, and does the others', async () => {
    const world = await createWorld({ people: withoutBen });
    const [damaged, sound] = [await dual(world), await dual(world)];
    const key = { pk: `D#${damaged.id}`, sk: 'REV#000001' };
    await world.raw.put('drafts', { ...(await world.raw.get('drafts', key)), ...key, content: '{}' });

    const page = await doneBy(await signedIn(world, 'olga'), '/queue?view=all', [damaged.id, sound.id], { act: 'hand-over', from: 'ann', to: 'dan' });

    expect(outcomesOf(page)).toEqual({
      'Refused (2)': [
        [damaged.reference, 'Its stored text is damaged, so nobody can decide it.'],
        [sound.reference, expect.stringContaining('The new person may not decide it')],
      ],
    });
  });

  it('F1: is done once however often the form is sent, also at one instant', async () => {
    const world = await createWorld({ people: withoutBen });
    const draft = await dual(world);
    const olga = await signedIn(world, 'olga');
    const form = filled(await olga.get('/queue?view=all'), [draft.id], reminder);

    const answers = await Promise.all(Array.from({ length: 5 }, () => olga.submit('/queue', form)));
    answers.push(await olga.submit('/queue', form));

    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.location}`)).size).toBe(1);
    expect((await events(world, draft.id)).filter((type) => type === 'reminder.sent')).toHaveLength(1);
    expect(outcomesOf(await olga.get(answers[0]?.headers.location ?? ''))).toHaveProperty('Done (1)');
  });

  it('is done where another transaction was at its items', async () => {
    const world = await createWorld({ people: withoutBen });
    const draft = await dual(world);
    const olga = await signedIn(world, 'olga');
    let refusals = 2;
    world.outside.beforeTransact = async (writes) => {
      refusals -= 1;
      if (refusals >= 0) throw new TransactionRefused(writes.map(() => 'conflict'));
    };

    expect(outcomesOf(await doneBy(olga, '/queue?view=all', [draft.id], reminder))).toHaveProperty('Done (1)');
  });

  it('was begun and not finished: its page says so', async () => {
    const world = await createWorld({ people: withoutBen });
    const draft = await dual(world);
    const olga = await signedIn(world, 'olga');
    const form = filled(await olga.get('/queue?view=all'), [draft.id], reminder);
    let acts = 0;
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'put' in write && write.put.pk.startsWith('ACTS#'))) acts += 1;
      if (acts > 1) throw new Error('the function was ended');
    };
    expect((await olga.submit('/queue', form)).status).toBe(500);
    world.outside.beforeTransact = async () => {};

    const again = await olga.submit('/queue', form);
    const page = await olga.get(again.headers.location ?? '');

    expect([again.status, problemOf(page)]).toEqual([303, expect.stringContaining('It was begun, and is not known to have ended.')]);
    expect((await events(world, draft.id)).filter((type) => type === 'reminder.sent')).toHaveLength(1);
  });
});

it('that meets server trouble comes back with all its rows, and sent again is done to each', async () => {
  const world = await createWorld({ people: withoutBen });
  const drafts = [await dual(world), await dual(world), await dual(world)];
  const [first, second] = drafts.map(({ id }) => id) as [string, string];
  const browser = await signedIn(world, 'olga');
  const form = filled(await browser.get('/queue?view=all'), [first, second], reminder);
  world.outside.beforeTransact = async () => {
    throw Object.assign(new Error('broken on purpose'), { name: 'InternalServerError' });
  };
  const answer = await browser.submit('/queue', form);
  world.outside.beforeTransact = async () => {};
  expect([answer.status, textOf(only(byTag(parseHtml(answer.body), 'h1')))]).toEqual([503, 'Your choice was not recorded']);

  const again = formTo(answer, '/queue');
  const fields = again.controls.flatMap(({ attributes: { name, value = '' } }): [string, string][] => (name ? [[name, value]] : []));
  expect(fields).toEqual(form);
  const done = await browser.submit(again.action, fields);

  expect(Object.keys(outcomesOf(await browser.get(done.headers.location ?? '')))).toEqual(['Done (2)']);
  for (const { id } of drafts) expect((await events(world, id)).filter((type) => type === 'reminder.sent')).toHaveLength(id === first || id === second ? 1 : 0);
});

describe('a form of the queue', () => {
  const opened = async () => {
    const world = await createWorld({ people: withoutBen });
    const draft = await dual(world);
    const browser = await signedIn(world, 'olga');
    const page = await browser.get('/queue?view=all&q=northwind');
    return { world, draft, browser, page };
  };
  const untouched = async (world: World, draftId: string) =>
    expect((await events(world, draftId)).filter((type) => actEvents.includes(type) || type === 'decision.recorded')).toEqual([]);

  it.each([
    ['says nothing to do', {}, 'Press “Remind” or “Hand over”'],
    ['would approve: there is no such act', { act: 'approve', decision: 'approve' }, 'Press “Remind” or “Hand over”'],
    ['selects no row', { act: 'remind', none: '1' }, 'Select at least one row'],
    ['names no giver', { act: 'hand-over', to: 'dan' }, 'Choose whose seats'],
    ['names no taker', { act: 'hand-over', from: 'ann' }, 'Choose who gets the seats'],
  ])('that %s is 422, changes nothing, and keeps list and choice', async (_, fields, said) => {
    const { world, draft, browser, page } = await opened();

    const again = await browser.submit('/queue', filled(page, 'none' in fields ? [] : [draft.id], fields as Record<string, string>));

    expect([again.status, problemOf(again)]).toEqual([422, expect.stringContaining(said)]);
    expect(again.forms.find(({ method }) => method === 'get')?.defaults).toMatchObject({ view: 'all', q: 'northwind' });
    const boxes = byTag(parseHtml(again.body), 'input').filter(({ attributes }) => attributes.name === 'draft');
    expect(boxes.map(({ attributes }) => 'checked' in attributes)).toEqual([!('none' in fields)]);
    if ('from' in fields) expect(again.forms.find(({ action, method }) => action === '/queue' && method === 'post')?.defaults.from).toBe('ann');
    await untouched(world, draft.id);
  });

  it('takes 20 rows at most', async () => {
    const { world, draft, browser, page } = await opened();

    const answer = await browser.submit('/queue', filled(page, [draft.id, ...Array.from({ length: 20 }, (_, i) => `drf_${i}`)], reminder));

    expect([answer.status, problemOf(answer)]).toEqual([422, expect.stringContaining('Select 20 rows at most: there are 21')]);
    await untouched(world, draft.id);
  });

  it.each([['no row'], ['drf_x'], ['drf_x.123'], ['../x.0123456789abcdef'], ['']])('with a row that is none is 422: %j', async (row) => {
    const { world, draft, browser, page } = await opened();
    const form = filled(page, [draft.id], reminder);

    expect((await browser.submit('/queue', [...form, ['draft', row]])).status).toBe(422);
    await untouched(world, draft.id);
  });

  it('T15: is refused from another site, as JSON, without or with another one’s nonce, and in another session', async () => {
    const { world, draft, browser, page } = await opened();
    const form = filled(page, [draft.id], reminder);
    const with_ = (nonce: string): [string, string][] => form.map(([name, value]) => [name, name === 'nonce' ? nonce : value]);
    const mia = await signedIn(world, 'mia');
    const mias = filled(await mia.get('/queue?view=all'), [draft.id], reminder).find(([name]) => name === 'nonce')?.[1] ?? '';

    expect((await browser.submit('/queue', form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.submit('/queue', form, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await browser.send('POST /queue', { raw: '{}', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } })).status).toBe(
      415,
    );
    for (const nonce of ['', 'x', mias, `${form[0]?.[1]}A`]) {
      const answer = await browser.submit('/queue', with_(nonce));
      expect([answer.status, problemOf(answer)]).toEqual([422, expect.stringContaining('no longer valid')]);
    }
    const other = await signedIn(world, 'olga');
    expect((await other.submit('/queue', form)).status).toBe(422);
    await untouched(world, draft.id);
  });

  it('does nothing for whoever is signed out or has left, and says so in words', async () => {
    const { world, draft, browser, page } = await opened();
    const form = filled(page, [draft.id], reminder);

    const anonymous = await world.browser().submit('/queue', form);
    await browser.submit('/sign-out', {});
    const after = await browser.submit('/queue', form);

    for (const answer of [anonymous, after])
      expect([answer.status, textOf(parseHtml(answer.body))]).toEqual([403, expect.stringContaining('Nothing was done')]);
    await untouched(world, draft.id);
  });

  it('T30: is taken 30 times in a row from one person, then it waits', async () => {
    const { browser, page, draft } = await opened();
    for (let i = 0; i < 30; i += 1) expect((await browser.submit('/queue', filled(page, [draft.id], {}))).status).toBe(422);

    const answer = await browser.submit('/queue', filled(page, [draft.id], reminder));

    expect([answer.status, answer.headers['retry-after'], textOf(parseHtml(answer.body))]).toEqual([
      429,
      expect.any(String),
      expect.stringContaining('Nothing was done'),
    ]);
  });

  it('has a result that its sender alone may look at, for a day', async () => {
    const { world, draft, browser, page } = await opened();
    const { headers } = await browser.submit('/queue', filled(page, [draft.id], reminder));
    const path = headers.location ?? '';
    const eve = await signedIn(world, 'eve');

    expect([
      (await browser.get(path)).status,
      (await eve.get(path)).status,
      (await eve.get(`/queue/acts/${'0'.repeat(64)}`)).status,
      (await eve.get('/queue/acts/x')).status,
    ]).toEqual([200, 404, 404, 404]);
    world.clock.advance(24 * hours);
    expect((await (await signedIn(world, 'olga')).get(path)).status).toBe(404);
  });
});
