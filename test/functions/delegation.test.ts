import { describe, expect, it } from 'vitest';
import type { Person } from '../../functions/domain/approval/person.ts';
import type { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import { aPerson, hours, people, peopleWith } from '../examples.ts';
import { payloads } from '../page/payloads.ts';
import { aDualRefund, aHeldReply, createWorld, formTo, type Page, type World, type WorldOptions } from '../world.ts';

/** Sunday, 22 November 2026, 17:00 UTC: the world begins. */
const saturday = '2026-11-28';

/** Somebody signed in, on the page of delegations. */
async function signedIn(world: World, personId: string) {
  const browser = world.browser();
  await browser.signIn(personId);
  world.mails.length = 0;
  world.transactions.length = 0;
  return browser;
}
type Browser = Awaited<ReturnType<typeof signedIn>>;

/** The form of a fresh page, sent with these fields as a person fills them in; a field of `null` is left out, as an unchecked box is. */
async function send(browser: Browser, fields: Readonly<Record<string, string | null>>): Promise<Page> {
  const { defaults } = formTo(await browser.get('/delegation'), '/delegation');
  const sent = Object.entries({ ...defaults, ...fields }).filter((entry): entry is [string, string] => entry[1] !== null);
  return browser.submit('/delegation', Object.fromEntries(sent));
}

const events = async (world: World, personId: string): Promise<Pick<AuditEvent, 'type' | 'actor' | 'data'>[]> =>
  (await world.raw.query('audit', { pk: `S#delegations:${personId}` })) as never;
const standing = (world: World) => world.deps.accounts.listDelegations();
const text = (page: Page): string =>
  page.body
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
/** The keys that transactions have written, `table pk`, each once. */
const written = (world: World): string[] =>
  [
    ...new Set(world.transactions.flat().flatMap((write) => ('check' in write ? [] : [`${write.table} ${('put' in write ? write.put : write.remove).pk}`]))),
  ].sort();

describe('R53: a holiday in three clicks', () => {
  it('takes a person and a last day: all roles, from now, to the end of that day where the person is', async () => {
    const world = await createWorld({
      people: peopleWith('ann', { roles: ['finance', 'legal'], hours: { zone: 'Europe/Berlin', days: ['mon'], from: '09:00', to: '17:00', holidays: [] } }),
    });
    const browser = await signedIn(world, 'ann');

    const answer = await send(browser, { to: 'sam', last: saturday });

    const [made] = await standing(world);
    expect(made).toEqual({
      id: expect.stringMatching(/^dlg_[0-9A-Z]{26}$/),
      delegatorId: 'ann',
      to: 'sam',
      roles: ['finance', 'legal'],
      from: '2026-11-22T17:00:00.000Z',
      until: '2026-11-28T23:00:00.000Z',
    });
    expect([answer.status, answer.headers.location]).toEqual([303, `/delegation?made=${made?.id}`]);
    expect(text(await browser.get(answer.headers.location ?? ''))).toContain(
      'Donesam stands in for you as finance and legal, from Sun 22 Nov 2026, 18:00 CET until the end of Sat 28 Nov 2026, CET. A mail tells them so.',
    );
  });

  it('writes the audit event that the admin API writes, with the person as actor', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    await send(browser, { to: 'sam', last: saturday });
    const [own] = await standing(world);
    await browser.submit(`/delegation/${own?.id}/end`, {});
    const { json: byApi } = await world.call<{ id: string }>('POST /v1/people/ben/delegations', {
      key: world.keys.admin,
      body: { to: 'sam', from: own?.from, until: own?.until, roles: own?.roles },
    });
    await world.call(`DELETE /v1/people/ben/delegations/${byApi.id}`, { key: world.keys.admin });

    const [mine, theirs] = [await events(world, 'ann'), await events(world, 'ben')];
    const { id: _, delegatorId: __, ...said } = own ?? { id: '', delegatorId: '' };
    expect(mine.map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'delegation.changed', data: { change: 'added', delegationId: own?.id, ...said } },
      { type: 'delegation.changed', data: { change: 'ended', delegationId: own?.id, to: 'sam' } },
    ]);
    expect(mine.map(({ actor }) => actor)).toEqual([
      { personId: 'ann', via: 'sign-in' },
      { personId: 'ann', via: 'sign-in' },
    ]);
    expect(theirs.map(({ type, data }) => ({ type, data: { ...data, delegationId: own?.id } }))).toEqual(mine.map(({ type, data }) => ({ type, data })));
  });

  it('mails the delegate, in their own time zone, and nobody else', async () => {
    const zoned = { hours: { zone: 'America/New_York', days: ['mon' as const], from: '09:00', to: '17:00', holidays: [] } };
    const world = await createWorld({ people: peopleWith('sam', zoned) });
    const browser = await signedIn(world, 'ann');

    await send(browser, { to: 'sam', last: saturday });
    expect(world.mails).toEqual([]); // owed, in the transaction of the delegation
    expect(await world.outbox()).toMatchObject([{ pk: 'OUT#sam', kind: 'delegation' }]);
    await world.sweep();

    expect(world.mails).toMatchObject([
      { to: 'sam@example.com', draftId: null, grantId: null, subject: 'You stand in for ann until Sat 28 Nov 2026, 19:00 GMT-5' },
    ]);
    expect(world.mails[0]?.text).toContain('from Sun 22 Nov 2026, 12:00 GMT-5 until Sat 28 Nov 2026, 19:00 GMT-5, as finance.');
    expect(await world.outbox()).toEqual([]);
  });

  it('has the delegate asked from then on, and not for what waits already: that stays, until somebody is asked as well', async () => {
    const world = await createWorld();
    const before = await world.held(aDualRefund());
    const mine = (await world.draft(before.id)).grants.find(({ seat, personId }) => seat === 0 && personId !== 'dan')?.personId ?? '';
    const browser = await signedIn(world, mine);

    expect(text(await browser.get('/delegation'))).toContain('1 reply waits for you now, and stays yours:');
    await send(browser, { to: 'sam', last: saturday });
    const after = (await Promise.all(Array.from({ length: 4 }, (_, i) => world.held(aDualRefund({ conversationId: `zd-${i}` }))))).map(({ id }) => id);

    const asked = async (draftId: string) =>
      (await world.draft(draftId)).grants.filter(({ seat }) => seat === 0).map(({ personId, onBehalfOf }) => [personId, onBehalfOf]);
    expect(await asked(before.id)).toEqual([[mine, null]]);
    const all = (await Promise.all(after.map(asked))).flat();
    expect(all).toContainEqual(['sam', mine]);
    expect(all).not.toContainEqual([mine, null]);
    expect(text(await browser.get('/delegation'))).toContain('1 reply waits for you now, and stays yours:');

    world.clock.advance(4 * hours); // the ladder of what waits already asks one more, and never the delegate in the same person’s place
    await world.sweep();
    const climbed = await asked(before.id);
    expect(climbed).toHaveLength(2);
    expect(climbed[0]).toEqual([mine, null]);
    expect(climbed[1]).not.toEqual(['sam', mine]);
    expect((await world.decide(before.id, mine)).status).toBe(303);
  });

  it('may begin on a later day and hand on some roles only', async () => {
    const world = await createWorld({ people: peopleWith('ann', { roles: ['finance', 'legal'] }) });
    const browser = await signedIn(world, 'ann');

    await send(browser, { to: 'sam', first: '2026-11-24', last: '2026-11-24', 'role-finance': null });

    expect(await standing(world)).toMatchObject([{ roles: ['legal'], from: '2026-11-24T00:00:00.000Z', until: '2026-11-25T00:00:00.000Z' }]);
    expect(text(await browser.get('/delegation'))).toContain('Planned.Call it off: sam');
  });

  it('is found by a mail address where there are too many people for a list', async () => {
    const many = Array.from({ length: 210 }, (_, i) => aPerson(`p${i}`));
    const world = await createWorld({ people: [...people, ...many] });
    const browser = await signedIn(world, 'ann');
    expect((await browser.get('/delegation')).body).not.toContain('<select');

    expect((await send(browser, { to: 'Nobody@example.com', last: saturday })).status).toBe(422);
    expect((await send(browser, { to: ' SAM+x@Example.com ', last: saturday })).status).toBe(303);

    expect(await standing(world)).toMatchObject([{ to: 'sam' }]);
  });
});

describe('R53: a form that is not taken', () => {
  const zoe = aPerson('zoe', { active: false });
  it.each<[string, Readonly<Record<string, string | null>>, number, string]>([
    ['nothing chosen', {}, 422, 'choose who stands in for you'],
    ['no last day', { to: 'sam' }, 422, 'choose the last day'],
    ['no role', { to: 'sam', last: saturday, 'role-finance': null }, 422, 'choose at least one role'],
    ['somebody unknown', { to: 'nobody', last: saturday }, 422, 'nobody here is meant by this; choose another'],
    ['oneself', { to: 'ann', last: saturday }, 422, 'nobody stands in for themselves; choose somebody else'],
    ['somebody who has left', { to: 'zoe', last: saturday }, 409, 'this person is no longer active; choose another'],
    ['a day that is over', { to: 'sam', last: '2026-11-21' }, 422, 'this day is over already'],
    ['a last day before the first', { to: 'sam', first: '2026-11-25', last: '2026-11-24' }, 422, 'the last day is before the first one'],
    ['a first day in the past', { to: 'sam', first: '2026-11-21', last: saturday }, 422, 'the first day is in the past; leave it empty to begin now'],
    ['more than a year', { to: 'sam', last: '2027-11-24' }, 422, 'it may last 366 days at most; choose an earlier day'],
    ['a role of others', { to: 'sam', last: saturday, 'role-owner': 'yes' }, 422, 'a role is not yours to hand on; look at your roles and choose again'],
    ['a role that is none', { to: 'sam', last: saturday, 'role-': 'yes' }, 422, 'a role is not yours to hand on; look at your roles and choose again'],
    ['a last day that is none', { to: 'sam', last: '2026-02-30' }, 422, 'this is not a day; write it as 2026-11-22'],
    ['a first day that is none', { to: 'sam', first: 'soon', last: saturday }, 422, 'this is not a day; write it as 2026-11-22, or leave it empty'],
    ['a day that no clock has', { to: 'sam', last: '9999-12-31' }, 422, 'this is not a day; write it as 2026-11-22'],
  ])('says so beside the field, and keeps what was typed: %s', async (_, fields, status, said) => {
    const world = await createWorld({ people: [...people, zoe] });
    const browser = await signedIn(world, 'ann');

    const page = await send(browser, fields);

    expect(page.status).toBe(status);
    expect(text(page)).toMatch(/Nothing was changed.*What you typed is still here/);
    expect(text(page).split(said).length - 1).toBe(2); // in the summary, and beside its field
    const { defaults } = formTo(page, '/delegation');
    for (const field of ['first', 'last'] as const) expect(defaults[field]).toBe(fields[field] ?? '');
    expect(defaults.to).toBe(fields.to && fields.to !== 'nobody' && fields.to !== 'ann' && fields.to !== 'zoe' ? fields.to : '');
    expect(defaults['role-finance']).toBe(fields['role-finance'] === null ? undefined : 'yes');
    expect([await standing(world), world.transactions, await events(world, 'ann')]).toEqual([[], [], []]);
  });

  it.each([
    ['chain', 'they have somebody stand in for them', { delegator: 'sam', to: 'mia', roles: ['legal'] }],
    ['chain', 'you stand in for somebody', { delegator: 'ben', to: 'ann', roles: ['finance'] }],
    ['loop', 'in that time you stand in for them', { delegator: 'sam', to: 'ann', roles: ['legal'] }],
  ])('says what stands in its way: %s, %s', async (_, said, { delegator, to, roles }) => {
    const world = await createWorld({ people: peopleWith('sam', { roles: ['legal'] }) });
    const span = { from: '2026-11-22T17:00:00Z', until: '2026-11-24T00:00:00Z' };
    await world.deps.accounts.addDelegation(delegator, { to, roles, ...span }, { via: 'system' });
    const browser = await signedIn(world, 'ann');

    const page = await send(browser, { to: 'sam', last: saturday });

    expect([page.status, text(page).includes(said)]).toEqual([409, true]);
    expect(await standing(world)).toHaveLength(1);
  });

  it('says that 40 are all there may be', async () => {
    const world = await createWorld();
    for (let i = 0; i < 40; i += 1)
      await world.deps.accounts.addDelegation(
        'ann',
        { to: 'sam', roles: ['finance'], from: '2026-11-22T17:00:00Z', until: new Date(Date.UTC(2026, 11, 1, i)).toISOString() },
        { via: 'system' },
      );
    const browser = await signedIn(world, 'ann');

    const page = await send(browser, { to: 'sam', last: saturday });

    expect([page.status, text(page).includes('you have 40 delegations already')]).toEqual([409, true]);
  });

  it('says that we are busy, and keeps what was typed', async () => {
    let busy = false;
    const world = await createWorld({ conflicts: () => busy });
    const browser = await signedIn(world, 'ann');
    const { defaults } = formTo(await browser.get('/delegation'), '/delegation');
    busy = true;

    const page = await browser.submit('/delegation', { ...defaults, to: 'sam', last: saturday });

    expect([page.status, text(page).includes('we are very busy just now')]).toEqual([503, true]);
    expect(formTo(page, '/delegation').defaults).toMatchObject({ to: 'sam', last: saturday });
  });

  it('is one too many in half a minute: ten at once, and what was typed is kept', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    for (let i = 0; i < 10; i += 1) expect((await send(browser, {})).status).toBe(422);

    const page = await send(browser, { to: 'sam', last: saturday });
    expect([page.status, formTo(page, '/delegation').defaults.last, page.headers['retry-after']]).toEqual([429, saturday, '30']);
    expect((await browser.submit('/delegation/dlg_x/end', {})).status).toBe(429);
    expect((await send(await signedIn(world, 'ben'), { to: 'sam', last: saturday })).status).toBe(303);
    world.clock.advance(30);

    expect((await send(browser, { to: 'sam', last: saturday })).status).toBe(303);
  });

  it('T15: is refused from another site, and none of what a stranger filled in is shown', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    const { defaults } = formTo(await browser.get('/delegation'), '/delegation');
    await send(browser, { to: 'sam', last: saturday });
    const [own] = await standing(world);
    const foreign = { 'sec-fetch-site': 'cross-site' };

    const page = await browser.submit('/delegation', { ...defaults, to: 'ben', last: saturday }, foreign);
    const ending = await browser.submit(`/delegation/${own?.id}/end`, {}, foreign);

    expect([page.status, ending.status, page.forms, await standing(world)]).toEqual([403, 403, [], [own]]);
    expect(page.body).not.toContain(saturday);
  });

  it('is refused where nobody is signed in, or only a link was opened, and says what was typed', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    for (const opened of [false, true]) {
      if (opened) await browser.open(draft.id, 'mia');

      const page = await browser.submit('/delegation', { to: 'sam', last: saturday, 'role-supervisor': 'yes' });

      expect(page.status).toBe(403);
      expect(page.body).toContain(`to: sam\nlast: ${saturday}\nrole-supervisor: yes`);
      expect(page.body).toContain('href="/sign-in?return=%2Fdelegation"');
      expect((await browser.submit('/delegation/dlg_x/end', {})).status).toBe(403);
      expect((await browser.get('/delegation')).path).toBe('/sign-in?return=%2Fdelegation');
    }
    expect(await standing(world)).toEqual([]);
  });

  it('is refused of somebody who has left since they signed in', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    const { id: _, ...ann } = people.find(({ id }) => id === 'ann') as Person;
    await world.deps.accounts.putPerson('ann', { ...ann, active: false }, { via: 'system' });

    expect((await browser.submit('/delegation', { to: 'sam', last: saturday, 'role-finance': 'yes' })).status).toBe(403);
    expect(await standing(world)).toEqual([]);
  });

  it('is refused as a page whatever comes in, never as an error of ours', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    for (const payload of payloads) {
      world.clock.advance(30);
      const page = await browser.submit('/delegation', { to: payload, first: payload, last: payload, [`role-${payload}`]: payload });
      expect([page.status, formTo(page, '/delegation').defaults.last]).toEqual([422, payload.replace(/\r\n?/g, '\n').trim()]);
    }
    for (const id of ['x', '%00', '..', 'a'.repeat(2000), encodeURIComponent(payloads[0] ?? '')]) {
      world.clock.advance(30);
      expect((await browser.submit(`/delegation/${id}/end`, {})).status).toBe(404);
    }
    for (const query of ['made=x', 'ended=x', 'ended=dlg_', `made=${encodeURIComponent(payloads[0] ?? '')}`, 'made=&ended='])
      expect(text(await browser.get(`/delegation?${query}`))).not.toMatch(/Done|It has ended/);
    expect(
      (await browser.send('POST /delegation', { raw: '{}', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } })).status,
    ).toBe(415);
    expect(await standing(world)).toEqual([]);
  });
});

describe('R53: a delegation that is sent twice', () => {
  it.each(['at one instant', 'a minute later'])('is made once, told once, and confirmed each time: %s', async (when) => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');

    const click = () => send(browser, { to: 'sam', last: saturday });
    const later = async () => {
      await click();
      world.clock.advance(60);
      return click();
    };

    const answers = await (when === 'at one instant' ? Promise.all([click(), click()]) : Promise.all([later()]));

    const [own, ...others] = await standing(world);
    expect(others).toEqual([]);
    for (const { status, headers } of answers) expect([status, headers.location]).toEqual([303, `/delegation?made=${own?.id}`]);
    expect(await events(world, 'ann')).toHaveLength(1);
    await world.sweep();
    expect(world.mails).toHaveLength(1);
  });

  it('T9: makes no chain of two people who delegate at one instant', async () => {
    const world = await createWorld();
    const [ann, mia] = [await signedIn(world, 'ann'), await signedIn(world, 'mia')];

    const answers = await Promise.all([send(ann, { to: 'mia', last: saturday }), send(mia, { to: 'sam', last: saturday })]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await standing(world)).toHaveLength(1);
  });
});

describe('R53: ending a delegation', () => {
  async function made(options: WorldOptions = {}) {
    const world = await createWorld(options);
    const browser = await signedIn(world, 'ann');
    await send(browser, { to: 'sam', last: saturday });
    await world.sweep();
    const [own] = await standing(world);
    return { world, browser, id: own?.id ?? '' };
  }

  it('ends it at once, tells the delegate, and confirms', async () => {
    const { world, browser, id } = await made();
    world.mails.length = 0;
    const page = await browser.get('/delegation');

    const answer = await browser.fill(page, {}, formTo(page, '/end'));
    await world.sweep();

    expect([answer.status, answer.headers.location]).toEqual([303, `/delegation?ended=${id}`]);
    expect(text(await browser.get(answer.headers.location ?? ''))).toMatch(/It has ended.*Who stands in for youNobody does/);
    expect(world.mails).toMatchObject([{ to: 'sam@example.com', subject: 'You no longer stand in for ann' }]);
  });

  it('in two tabs at one instant is done once and confirmed in both', async () => {
    const { world, browser, id } = await made();

    const answers = await Promise.all([browser.submit(`/delegation/${id}/end`, {}), browser.submit(`/delegation/${id}/end`, {})]);

    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(Array(2).fill([303, `/delegation?ended=${id}`]));
    expect((await events(world, 'ann')).map(({ data }) => data?.change)).toEqual(['added', 'ended']);
    expect((await world.outbox()).map(({ sk }) => sk)).toEqual([`${id}#ended`]);
  });

  it('in a tab that is behind says that there is nothing to end', async () => {
    const { world, browser, id } = await made();
    await browser.submit(`/delegation/${id}/end`, {});

    const page = await browser.submit(`/delegation/${id}/end`, {});

    expect(page.status).toBe(404);
    expect(text(page)).toMatch(/There is nothing to end.*It has ended already, or it is not one of yours.*Nobody does/);
    expect(await events(world, 'ann')).toHaveLength(2);
  });

  it('is the delegator’s alone: neither the delegate, nor an owner, nor anybody else ends it', async () => {
    const { world, id } = await made();

    for (const other of ['sam', 'olga', 'ben']) {
      const browser = await signedIn(world, other);
      expect((await browser.submit(`/delegation/${id}/end`, {})).status).toBe(404);
      expect((await browser.submit('/delegation', { to: 'ben', last: saturday, 'role-finance': 'yes', delegatorId: 'ann' })).status).not.toBe(303);
    }

    expect(await standing(world)).toMatchObject([{ id, delegatorId: 'ann', to: 'sam' }]);
  });

  it('says that we are busy where nobody gets through', async () => {
    let busy = false;
    const { world, browser, id } = await made({ conflicts: () => busy });
    busy = true;

    expect((await browser.submit(`/delegation/${id}/end`, {})).status).toBe(503);
    expect(await standing(world)).toHaveLength(1);
  });

  it('ends the links of the delegate with it', async () => {
    const { world, browser, id } = await made({ people: people.filter(({ id: one }) => one !== 'ben') });
    const draft = await world.held(aDualRefund());
    expect(await world.askedAs(draft.id, 'finance')).toBe('sam');
    const own = world.browser();
    const page = await own.open(draft.id, 'sam');

    await browser.submit(`/delegation/${id}/end`, {});

    const { code } = world.asked(draft.id, 'sam');
    expect((await own.fill(page, { decision: 'approve', code: code ?? '' })).status).toBe(410);
  });
});

describe('the mail to a delegate', () => {
  it('is not sent for what is no longer so by then, nor to somebody who has left', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    await send(browser, { to: 'sam', last: saturday });
    const [own] = await standing(world);
    await browser.submit(`/delegation/${own?.id}/end`, {});
    await world.sweep();
    expect(world.mails.map(({ subject }) => subject)).toEqual(['You no longer stand in for ann']);

    await send(browser, { to: 'sam', last: saturday });
    const { id: _, ...sam } = people.find(({ id }) => id === 'sam') as Person;
    await world.deps.accounts.putPerson('sam', { ...sam, active: false }, { via: 'system' });
    await world.sweep();

    expect(world.mails).toHaveLength(1);
    expect(await world.outbox()).toEqual([]);
  });

  it('stays owed while mails can’t be sent', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    await send(browser, { to: 'sam', last: saturday });
    const { send: works } = world.outside;
    world.outside.send = async () => {
      throw new Error('no mail today');
    };
    await world.sweep();
    world.outside.send = works;
    world.clock.advance(60);
    await world.sweep();

    expect(world.mails).toMatchObject([{ to: 'sam@example.com' }]);
  });
});

describe('R53: the page of delegations', () => {
  const aWeek = { from: '2026-11-22T17:00:00Z', until: '2026-11-29T00:00:00Z' };

  it('shows whom one stands in for and who stands in, and leaves out what is over', async () => {
    const world = await createWorld();
    const { accounts } = world.deps;
    await accounts.addDelegation('ben', { to: 'sam', roles: ['finance'], ...aWeek }, { via: 'system' });
    await accounts.addDelegation('mia', { to: 'sam', roles: ['supervisor'], ...aWeek, until: '2026-11-22T17:30:00Z' }, { via: 'system' });
    const sam = await signedIn(world, 'sam');

    const page = text(await sam.get('/delegation'));
    expect(page).toMatch(/Whom you stand in forben as finance, .*mia as supervisor, /);
    expect(page).toContain('You hold no role, so there is nothing to hand on.');
    world.clock.advance(hours);
    expect(text(await sam.get('/delegation'))).not.toContain('mia');
    expect(text(await (await signedIn(world, 'ben')).get('/delegation'))).toMatch(/Who stands in for yousam as finance, /);
  });

  it('shows everybody’s to an owner, to read, and to nobody else', async () => {
    const world = await createWorld();
    await world.deps.accounts.addDelegation('ben', { to: 'sam', roles: ['finance'], ...aWeek }, { via: 'system' });

    const owner = await (await signedIn(world, 'olga')).get('/delegation');
    expect(text(owner)).toMatch(/Everybody’s.*sambenfinance/);
    expect(owner.forms.map(({ action }) => action)).toEqual(['/delegation', '/sign-out']);
    for (const other of ['ann', 'mia', 'eve', 'dan']) expect(text(await (await signedIn(world, other)).get('/delegation'))).not.toMatch(/Everybody|ben as/);
  });

  it('counts what waits for the person and not for others, and not what they only watch', async () => {
    const world = await createWorld();
    await world.held();
    await world.held(aHeldReply({ conversationId: 'zd-2' }));
    await world.held(aDualRefund());

    expect(text(await (await signedIn(world, 'mia')).get('/delegation'))).toContain('2 replies wait for you now');
    expect(text(await (await signedIn(world, 'eve')).get('/delegation'))).toContain('Nothing waits for you at the moment.'); // eve watches refunds
    expect(text(await (await signedIn(world, 'dan')).get('/delegation'))).toContain('1 reply waits for you now');
  });

  it('looks into 200 drafts at most, however many wait, and says so', async () => {
    const world = await createWorld();
    for (let i = 0; i < 205; i += 1) await world.post(aHeldReply({ conversationId: `zd-${i}` }));
    await world.sweep();
    const browser = await signedIn(world, 'mia');
    let loaded = 0;
    const { load } = world.deps.drafts;
    world.deps.drafts.load = (id) => {
      loaded += 1;
      return load(id);
    };

    expect(text(await browser.get('/delegation'))).toContain('At least 200 replies wait for you now');
    expect(loaded).toBe(200);
  });

  it('is not taken down by one draft that is damaged', async () => {
    const world = await createWorld();
    const damaged = await world.held();
    await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const browser = await signedIn(world, 'mia');
    const head = await world.raw.get('drafts', { pk: `D#${damaged.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...(head ?? { pk: '', sk: '' }), urgency: 'whenever' });

    const page = await browser.get('/delegation');

    expect([page.status, text(page).includes('1 reply waits for you now')]).toEqual([200, true]);
  });

  it('is where one comes back to after signing in', async () => {
    const world = await createWorld();
    const browser = world.browser();
    const asking = await browser.get('/delegation');
    await browser.fill(asking, { email: 'ann@example.com' });
    await world.sweep();
    const link = /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? '';

    expect((await browser.fill(await browser.get(link), {})).headers.location).toBe('/delegation');
  });

  it('changes nothing by being looked at', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');

    for (const line of ['GET /delegation', 'HEAD /delegation', 'OPTIONS /delegation', 'GET /delegation?made=dlg_1&ended=dlg_2']) await browser.send(line);

    expect(world.transactions).toEqual([]);
    expect((await browser.send('GET /delegation/dlg_1/end')).status).toBe(405);
  });

  it('T27: writes delegations, their audit events and what they owe, and nothing else', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    await send(browser, { to: 'sam', last: saturday });
    const [own] = await standing(world);
    await browser.submit(`/delegation/${own?.id}/end`, {});

    expect(written(world)).toEqual([
      'accounts DELEGATIONS',
      'accounts DELEGATIONS#ann',
      'accounts DELEGATIONS#sam',
      'audit S#delegations:ann',
      'drafts OUT#sam',
    ]);
  });

  it('forgets a delegation that is over, and ends none of those any more', async () => {
    const world = await createWorld();
    const browser = await signedIn(world, 'ann');
    await send(browser, { to: 'sam', last: '2026-11-22' });
    const [own] = await standing(world);
    world.clock.advance(7 * hours);

    expect(text(await browser.get(`/delegation?made=${own?.id}`))).not.toContain('Done');
    expect((await browser.submit(`/delegation/${own?.id}/end`, {})).status).toBe(404);
  });
});
